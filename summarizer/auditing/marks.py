"""What an audit gives: marks in the article, and which of them no item of the summary cites."""

from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

from summarizer.grounding.evidence import Passage

Kind = Literal["statement", "commitment", "forward-looking", "figure", "date"]
"""An attributed statement; a commitment of somebody's own side; a sentence about the time after publication; a number
with its unit; a date."""
KINDS: tuple[Kind, ...] = get_args(Kind)


class Mark(Passage):
    """A marked stretch of one sentence of the article: `text[start:end]`, offsets in code points, end exclusive.

    A statement that runs over several sentences has a mark in each, with the same source and cue.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: Kind
    source: Passage | None = Field(default=None, description="Who says or commits, where the words name him")
    cue: Passage | None = Field(default=None, description="The words that say so: “said”, “according to”, “will”")
    content: tuple[Passage, ...] = Field(default=(), description="What is said or undertaken, in one piece or more")
    cited: bool = Field(
        default=False, description="Whether evidence of an item overlaps the content by half of the shorter of the two"
    )


class Omission(Passage):
    """A sentence with a mark, or several, of one kind that no item cites; the marks stand between its offsets."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: Kind


class Count(BaseModel):
    """How much there is of a kind."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    marks: int
    cited: int
    omissions: int


class Audit(BaseModel):
    """The marks of an article in the order of the text, and what the summary left out."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    marks: tuple[Mark, ...]
    omissions: tuple[Omission, ...] = Field(
        description="What is not cited: one entry for a sentence and kind, and for the same words of a kind only one"
    )

    @property
    def counts(self) -> dict[Kind, Count]:
        """For every kind, how many marks there are, how many of them are cited, and how many sentences are omitted."""
        return {
            kind: Count(
                marks=sum(mark.kind == kind for mark in self.marks),
                cited=sum(mark.kind == kind and mark.cited for mark in self.marks),
                omissions=sum(omission.kind == kind for omission in self.omissions),
            )
            for kind in KINDS
        }
