"""What is asked about one document: pure, so that live calls, batches and replays share it to the letter.

Whoever owns an inquiry brings the answers, from an endpoint, a batch, recordings or a journal.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from importlib.metadata import version

from summarizer.answers import Answer, EndpointKind, Usage
from summarizer.auditing import omissions
from summarizer.checking import checked
from summarizer.chunks import DEFAULT_CHUNK_CHARS, Chunk, split
from summarizer.cost import cost_in_dollars
from summarizer.document import Document
from summarizer.draft import Reading, read_answer
from summarizer.errors import EndpointError, InputError, ReplayMiss
from summarizer.merge import merge, settle
from summarizer.prompts import Prompt
from summarizer.reask import mend_request
from summarizer.request import Request, Settings, first_request, schema_digest
from summarizer.result import ChunkOutcome, Copy, Outcome, PromptUsed, Provenance, Result, outcome_of
from summarizer.source import Source
from summarizer.support import Supported, support

DEFAULT_MAX_ATTEMPTS = 3


@dataclass(frozen=True)
class Recipe:
    """Everything but the document that decides what is asked."""

    prompt: Prompt
    settings: Settings
    chunk_chars: int = DEFAULT_CHUNK_CHARS
    max_attempts: int = DEFAULT_MAX_ATTEMPTS


@dataclass
class Conversation:
    """What is asked about one chunk, and what came back.

    Invalid answers are re-asked up to the last attempt, quotes that are not in the text once.
    """

    recipe: Recipe
    document: Document
    chunk: Chunk
    request: Request | None = None
    """What to ask next; None once there is nothing more to ask."""
    first: Request = field(init=False)
    answers: list[Answer] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)
    drafts: list[Supported] = field(default_factory=list)
    error: EndpointError | ReplayMiss | None = None
    _asked_about_quotes: bool = False

    def __post_init__(self) -> None:
        self.first = first_request(self.recipe.prompt, self.recipe.settings, self.document, self.chunk)
        self.request = self.first

    def take(self, answer: Answer) -> None:
        """Read the answer to `request`, and see what is to be asked next."""
        assert self.request is not None
        request, self.request = self.request, None
        reading = read_answer(answer)
        self.answers.append(answer)
        self.readings.append(reading)
        if reading.draft is not None:
            self.drafts.append(support(reading.draft, reading.rejected, self._source))
        quotes = self.drafts[-1].problems if reading.draft is not None else []
        again = reading.standing == "invalid" or (quotes and not self._asked_about_quotes)
        if reading.standing in ("complete", "invalid") and again and len(self.answers) < self.recipe.max_attempts:
            self._asked_about_quotes = self._asked_about_quotes or bool(quotes)
            self.request = mend_request(request, answer, self.recipe.prompt, reading.problems + quotes)

    def end(self, error: EndpointError | ReplayMiss) -> None:
        """No answer to `request` will come: what the earlier ones held is what there is."""
        self.error, self.request = error, None

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


class Inquiry:
    """What is asked about one document, chunk by chunk, and the result.

    Raises:
        InputError: the document has no text.
        PromptError: the prompt cannot be rendered.
    """

    def __init__(self, recipe: Recipe, document: Document) -> None:
        if not document.text.strip():
            raise InputError(document.id, "there is no text in it", "give a document with some words")
        self.recipe = recipe
        self.document = document
        self.conversations = [
            Conversation(recipe, document, chunk) for chunk in split(document.text, recipe.chunk_chars)
        ]

    @property
    def pending(self) -> list[Request]:
        """What is to be asked now, at most one request a chunk; empty when all is said."""
        return [one.request for one in self.conversations if one.request is not None]

    def take(self, part: int, answer: Answer | EndpointError | ReplayMiss) -> None:
        """Hand over what came for the pending request of a part (`Request.about.part`)."""
        conversation = self.conversations[part - 1]
        if isinstance(answer, Answer):
            conversation.take(answer)
        else:
            conversation.end(answer)

    @property
    def answered(self) -> bool:
        """Whether any answer came at all."""
        return any(one.answers for one in self.conversations)

    @property
    def filtered(self) -> bool:
        """Whether a content filter let nothing about it pass."""
        return {one.outcome for one in self.conversations} == {"filtered"}

    @property
    def errors(self) -> list[EndpointError | ReplayMiss]:
        """Why chunks have no (further) answer."""
        return [one.error for one in self.conversations if one.error is not None]

    def result(self, endpoint: EndpointKind, base_url: str | None, copies: Sequence[Copy] = ()) -> Result:
        """The result of what was answered.

        Args:
            endpoint: what kind of endpoint answered, for the provenance.
            base_url: its address, for the price; None where there is none.
            copies: documents that this one stands for as well.
        """
        talks = self.conversations
        settled = [settle(one.drafts) for one in talks if one.drafts]
        merged = merge(settled) if settled else None
        summary = checked(merged.summary, Source.of(self.document)) if merged else None
        outcomes = {one.outcome for one in talks}
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
                for one in talks
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
