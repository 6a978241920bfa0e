"""What looking for a quote can give: evidence, or a reason why there is none."""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Match = Literal["verbatim", "normalized", "elided"]
"""How a quote was found: word for word; equal after folding quotation marks, dashes, white space, case,
line-end hyphens and Unicode form; or in pieces around an ellipsis."""

DifferenceKind = Literal["number", "negation", "modality", "condition", "actor", "name", "date", "words"]

Reason = Literal["number", "negation", "modality", "condition", "actor", "words", "elision", "absent", "empty"]
"""Why a quote is not evidence: the gravest named difference from the nearest passage; "elision" when the pieces
around an ellipsis do not stand in order and close together; "absent" when nothing in the text is near; "empty"
when the quote has no words."""


class Difference(BaseModel):
    """One named difference between a quote or claim and the source."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: DifferenceKind
    said: str = Field(description="Words of the quote or claim; empty where it lacks what the source has")
    source: str = Field(description="Words of the source; empty where it lacks what is said")

    def __str__(self) -> str:
        if not self.source:
            return f"{self.kind}: “{self.said}” is not in the source"
        if not self.said:
            return f"{self.kind}: the source's “{self.source}” is left out"
        return f"{self.kind}: “{self.said}” where the source has “{self.source}”"


class Passage(BaseModel):
    """A stretch of the text: `text[start:end]`, offsets in code points, end exclusive."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: str
    start: int
    end: int


class Evidence(Passage):
    """A quote located in the document; `document.text[start:end] == text` always holds."""

    match: Match


class Unsupported(BaseModel):
    """A quote that is not in the document, with the nearest passage and how the quote differs from it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    reason: Reason
    differences: tuple[Difference, ...] = ()
    nearest: Passage | None = None
