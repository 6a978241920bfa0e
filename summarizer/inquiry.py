"""What is asked about one document: pure, so that live calls, batches and replays share it to the letter.

Whoever owns an inquiry brings the answers, from an endpoint, a batch, recordings or a journal.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import version

from summarizer.answers import Answer, EndpointKind, Usage
from summarizer.auditing import omissions
from summarizer.checking import checked
from summarizer.chunks import DEFAULT_CHUNK_CHARS, Chunk, split
from summarizer.cost import cost_in_dollars
from summarizer.document import Document
from summarizer.draft import Reading, read_answer
from summarizer.errors import EndpointError, InputError
from summarizer.merge import merge, settle
from summarizer.prompts import Prompt
from summarizer.reask import DEFAULT_MAX_ATTEMPTS, Conversation, Dialogue, Read
from summarizer.request import Settings, first_request, schema_digest
from summarizer.result import ChunkOutcome, Copy, Outcome, PromptUsed, Provenance, Result, outcome_of
from summarizer.source import Source
from summarizer.support import Supported, support


@dataclass(frozen=True)
class Recipe:
    """Everything but the document that decides what is asked."""

    prompt: Prompt
    settings: Settings
    chunk_chars: int = DEFAULT_CHUNK_CHARS
    max_attempts: int = DEFAULT_MAX_ATTEMPTS


class AboutChunk(Conversation):
    """What is asked about one chunk, and what came back."""

    def __init__(self, recipe: Recipe, document: Document, chunk: Chunk) -> None:
        super().__init__(
            first_request(recipe.prompt, recipe.settings, document, chunk), recipe.prompt, recipe.max_attempts
        )
        self.document = document
        self.chunk = chunk
        self.readings: list[Reading] = []
        self.drafts: list[Supported] = []

    def _read(self, answer: Answer) -> Read:
        reading = read_answer(answer)
        self.readings.append(reading)
        if reading.draft is None:
            return Read(reading.standing, reading.problems, [])
        self.drafts.append(support(reading.draft, reading.rejected, self._source))
        return Read(reading.standing, reading.problems, self.drafts[-1].problems)

    @cached_property
    def _source(self) -> Source:
        return Source(self.document, self.chunk)

    @property
    def outcome(self) -> Outcome:
        """How it went, as far as it went."""
        if not self.readings and isinstance(self.error, EndpointError) and self.error.filtered:
            return "filtered"
        drafts = iter(self.drafts)
        return outcome_of(
            [(reading.standing, reading.draft is not None and _has_items(next(drafts))) for reading in self.readings]
        )

    @property
    def problem(self) -> str | None:
        """One line on what is wrong; None when complete."""
        if self.outcome == "complete":
            return None
        problems = self.readings[-1].problems if self.readings else []
        return str(self.error) if self.error else "; ".join(problems)


class Inquiry(Dialogue[AboutChunk]):
    """What is asked about one document, chunk by chunk, and the result.

    Raises:
        InputError: the document has no text.
        PromptError: the prompt cannot be rendered.
    """

    def __init__(self, recipe: Recipe, document: Document) -> None:
        if not document.text.strip():
            raise InputError(document.id, "there is no text in it", "give a document with some words")
        chunks = split(document.text, recipe.chunk_chars)
        super().__init__(recipe.settings, [AboutChunk(recipe, document, chunk) for chunk in chunks])
        self.recipe = recipe
        self.document = document

    @property
    def filtered(self) -> bool:
        """Whether a content filter let nothing about it pass."""
        return {one.outcome for one in self.conversations} == {"filtered"}

    def result(self, endpoint: EndpointKind, base_url: str | None, copies: Sequence[Copy] = ()) -> Result:
        """The result of what was answered.

        Args:
            endpoint: what kind of endpoint answered, for the provenance.
            base_url: its address, for the price; None where there is none.
            copies: documents that this one stands for as well.
        """
        conversations = self.conversations
        settled = [settle(one.drafts) for one in conversations if one.drafts]
        merged = merge(settled) if settled else None
        summary = checked(merged.summary, Source.of(self.document)) if merged else None
        outcomes = {one.outcome for one in conversations}
        return Result(
            document=self.document,
            summary=summary,
            unsupported=merged.unsupported if merged else [],
            omissions=list(omissions(self.document, summary)),
            outcome=outcomes.pop() if len(outcomes) == 1 else "partial",
            chunks=[
                ChunkOutcome(
                    start=one.chunk.start,
                    end=one.chunk.end,
                    outcome=one.outcome,
                    attempts=len(one.answers),
                    problem=one.problem,
                )
                for one in conversations
            ],
            copies=list(copies),
            provenance=self._provenance(endpoint, base_url),
        )

    def _provenance(self, endpoint: EndpointKind, base_url: str | None) -> Provenance:
        answers = [answer for one in self.conversations for answer in one.answers]
        settings, prompt = self.recipe.settings, self.recipe.prompt
        origins = {answer.origin for answer in answers} or {"live"}
        return Provenance(
            model=settings.model,
            endpoint=endpoint,
            mode=settings.mode,
            prompt=PromptUsed(name=prompt.name, version=prompt.version, digest=prompt.digest),
            schema_digest=schema_digest(),
            package_version=_version,
            request_keys=[answer.key for answer in answers],
            attempts=len(answers),
            usage=sum((answer.usage for answer in answers), Usage()),
            cost=cost_in_dollars(settings.model, answers, base_url),
            seconds=round(sum(answer.seconds for answer in answers), 3),
            origin=origins.pop() if len(origins) == 1 else "mixed",
        )


_version = version("summarizer")


def _has_items(supported: Supported) -> bool:
    return next(supported.summary.items(), None) is not None
