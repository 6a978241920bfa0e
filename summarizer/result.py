"""The result: a summary with its document, what is not supported, how it went and where it comes from."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field

from summarizer.answers import EndpointKind, Origin, Usage
from summarizer.auditing import Omission
from summarizer.document import Document
from summarizer.errors import EndpointError, SummarizerError
from summarizer.grounding import Difference, Evidence, Passage
from summarizer.grounding.evidence import Reason
from summarizer.replies import Standing
from summarizer.request import Mode
from summarizer.summary import Section, Summary

RESULT_VERSION: Literal["1"] = "1"

Outcome = Literal["complete", "partial", "refused", "truncated", "filtered", "invalid", "failed"]
"""complete: every part of the document has a valid answer; partial: some parts or items have not; refused by the
model; truncated by the token limit; filtered by the endpoint; invalid after the last attempt; failed: no answer.
What an answer cut off, withheld or invalid did hold stands in the summary all the same."""


def outcome_of(attempts: Sequence[tuple[Standing, bool]]) -> Outcome:
    """How a chunk went: by the standing of each answer about it, in order, and whether items of it stand.

    Items of an invalid answer make it partial, whatever became of asking again.
    """
    standings = [standing for standing, _ in attempts]
    if not standings:
        return "failed"
    if "complete" in standings:
        return "complete"
    return "partial" if ("invalid", True) in attempts else standings[-1]


class _Closed(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class UnsupportedItem(_Closed):
    """An item, or one of its quotes, that the document does not support: kept to be seen, not to be relied on."""

    section: Section
    item: dict[str, Any] = Field(description="The item as drafted")
    quote: str | None = Field(description="The quote that was not found; null when the item failed otherwise")
    reason: Reason | Literal["invalid"]
    problem: str = Field(description="One line for a reader")
    differences: list[Difference] = Field(default_factory=list)
    nearest: Passage | None = Field(default=None, description="The passage of the document most like the quote")
    item_stands: bool = Field(description="Whether the item is in the summary all the same, on other evidence")


class ChunkOutcome(_Closed):
    """How one chunk went: `document.text[start:end]`."""

    start: int
    end: int
    outcome: Outcome
    attempts: int = Field(description="Answers had about it")
    problem: str | None = Field(default=None, description="One line; null when complete")


class PromptUsed(_Closed):
    """The prompt by name, version and digest."""

    name: str
    version: str
    digest: str


class Provenance(_Closed):
    """Where a result comes from."""

    model: str
    endpoint: EndpointKind
    mode: Mode
    prompt: PromptUsed
    schema_digest: str
    package_version: str
    request_keys: list[str] = Field(description="Every request made, in order of chunks and attempts")
    attempts: int
    usage: Usage = Field(description="Tokens of all attempts")
    cost: float | None = Field(description="US dollars for all attempts; null when the model's price is not known")
    seconds: float = Field(description="Time the endpoint took for all answers, when they were live")
    origin: Origin | Literal["mixed"]


class Copy(_Closed):
    """Another document that tells the same story, and is not summarized once more."""

    id: str
    title: str | None
    published: date | None
    outlet: str | None
    url: str | None
    file: str | None = Field(default=None, description="Path, where it has a file of its own")
    likeness: float = Field(description="Share of word sequences in common, 0 to 1; 1 for the same text")


class Result(_Closed):
    """What summarizing one document gives."""

    version: Literal["1"] = RESULT_VERSION
    document: Document
    summary: Summary[Evidence] | None = Field(description="Null only when no answer held anything")
    unsupported: list[UnsupportedItem]
    omissions: list[Omission] = Field(
        description="Sentences with attributed statements, commitments, forward-looking statements, figures or dates "
        "that no evidence touches"
    )
    outcome: Outcome
    chunks: list[ChunkOutcome]
    copies: list[Copy] = Field(
        default_factory=list, description="In a run: documents with the same text, and near-copies if they are folded"
    )
    provenance: Provenance


class Failure(_Closed):
    """A document that has no result, and why."""

    document: str = Field(description="Its id, or where it was to be read when it could not be")
    file: str | None = Field(default=None, description="Path, where it has a file of its own and could be read")
    problem: str = Field(description="One line: what happened, and what to do")
    status: int | None = Field(default=None, description="HTTP status of the endpoint's last word")
    passing: bool = Field(default=False, description="Whether asking again may help")

    @classmethod
    def of(cls, document: Document, error: SummarizerError) -> Self:
        """The failure that an error means for one document."""
        failure = cls(document=document.id, file=document.file, problem=str(error))
        if isinstance(error, EndpointError):
            return failure.model_copy(update={"status": error.status, "passing": error.retryable})
        return failure


def result_schema() -> dict[str, Any]:
    """The JSON schema of a result, versioned by its `$id`."""
    schema = Result.model_json_schema(mode="serialization")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"summarizer-result-{RESULT_VERSION}",
        **schema,
    }
