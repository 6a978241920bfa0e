"""One document in, one result out."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Literal, Self

from summarizer.answers import Answer, AnswerSource, Usage
from summarizer.auditing import audit
from summarizer.chunks import DEFAULT_CHUNK_CHARS, Chunk, split
from summarizer.cost import cost_in_dollars
from summarizer.document import Document
from summarizer.draft import Reading, read_answer
from summarizer.endpoint import Endpoint
from summarizer.errors import ConfigurationError, EndpointError, InputError, ReplayMiss
from summarizer.local import EmbeddedServer
from summarizer.merge import merge, settle
from summarizer.prompts import DEFAULT_PROMPT, load_prompt
from summarizer.reask import mend_request
from summarizer.recordings import Recorder, Recordings
from summarizer.request import MODES, Mode, Request, Settings, first_request, schema_digest
from summarizer.result import ChunkOutcome, Outcome, PromptUsed, Provenance, Result
from summarizer.source import Source
from summarizer.support import Supported, support

if TYPE_CHECKING:
    import httpx2

NO_MODEL = """no model is configured: give --model NAME with OPENAI_API_KEY set (--base-url for other than OpenAI),
or --model NAME --base-url http://127.0.0.1:11434/v1 (a server on this machine; `summarizer doctor` looks for them),
or --model ./model.gguf (llama.cpp inside this program; pip install "summarizer[local]")"""


@dataclass
class _Asked:
    """What became of one chunk."""

    chunk: Chunk
    requests: list[Request] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)
    drafts: list[Supported] = field(default_factory=list)
    error: EndpointError | None = None

    @property
    def outcome(self) -> Outcome:
        standings = [reading.standing for reading in self.readings]
        if "complete" in standings:
            return "complete"
        if not standings:
            return "failed"
        if standings[-1] == "invalid" and any(_has_items(draft) for draft in self.drafts):
            return "partial"
        return standings[-1]

    @property
    def problem(self) -> str | None:
        if self.outcome == "complete":
            return None
        problems = self.readings[-1].problems if self.readings else []
        return str(self.error) if self.error else "; ".join(problems)


class Summarizer:
    """Summarizes documents with one model and one prompt.

    Args:
        model: the model's name at the endpoint, or the path of a `.gguf` file to be run by llama.cpp on this machine.
            With `replay`, None takes the model that was recorded.
        base_url: of an OpenAI-compatible API; None takes OPENAI_BASE_URL, else OpenAI's own.
        api_key: None takes OPENAI_API_KEY.
        prompt: the name of a prompt that comes with the package, or the path of a template.
        mode: how to ask for JSON; "auto" takes the strictest one the endpoint accepts.
        replay: a folder of recordings to answer from; nothing goes over the network.
        record: a folder to keep every answer in; what it holds already is not asked again.
        max_tokens: bound on the tokens of one answer; None leaves it to the endpoint.
        chunk_chars: longer texts are split into chunks of at most this many code points.
        max_attempts: how often one chunk is asked about, re-asking included.
        concurrency: how many chunks are asked about at once.
        timeout: seconds to wait for one answer.
        on_wait: told (seconds, error) before waiting to send a request again.
        http_client: under the SDK, in place of its own.

    Raises:
        ConfigurationError: no model, no key, an unknown mode, a number below 1.
        PromptError: the prompt cannot be read.
        RecordingError: the folder cannot be read or written.
    """

    def __init__(  # noqa: PLR0913 - settings, all with defaults
        self,
        model: str | None = None,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
        prompt: str = DEFAULT_PROMPT,
        mode: Mode | Literal["auto"] = "auto",
        replay: str | Path | None = None,
        record: str | Path | None = None,
        max_tokens: int | None = None,
        chunk_chars: int = DEFAULT_CHUNK_CHARS,
        max_attempts: int = 3,
        concurrency: int = 4,
        timeout: float = 300,
        on_wait: Callable[[float, EndpointError], None] | None = None,
        http_client: "httpx2.AsyncClient | None" = None,
    ) -> None:
        if mode not in (*MODES, "auto"):
            raise ConfigurationError(f"no mode {mode!r}; there are: auto, {', '.join(MODES)}")
        for name, value in (("chunk_chars", chunk_chars), ("max_attempts", max_attempts), ("concurrency", concurrency)):
            if value < 1:
                raise ConfigurationError(f"{name} is {value}; it must be 1 or more")
        self._prompt = load_prompt(prompt)
        self._chunk_chars = chunk_chars
        self._max_attempts = max_attempts
        self._concurrency = concurrency
        self._server: EmbeddedServer | None = None
        self._endpoint: Endpoint | None = None
        self._source: AnswerSource
        modes = MODES if mode == "auto" else (mode,)
        if replay is not None:
            if record is not None:
                raise ConfigurationError("a replay records nothing: give either --replay or --record")
            recordings = Recordings(Path(replay))
            self._source = recordings
            self._candidates = _recorded_settings(recordings, model, modes, max_tokens)
            return
        if model is None:
            raise ConfigurationError(NO_MODEL)
        kept = Recordings(Path(record), create=True) if record is not None else None
        if model.endswith(".gguf"):
            self._server = EmbeddedServer(Path(model))
            model, base_url, api_key = self._server.model, self._server.base_url, self._server.api_key
        self._endpoint = Endpoint(base_url, api_key, timeout=timeout, on_wait=on_wait, http_client=http_client)
        self._source = self._endpoint if kept is None else Recorder(self._endpoint, kept)
        self._candidates = [Settings(model, one, max_tokens) for one in modes]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop the embedded server, if one was started."""
        if self._server is not None:
            self._server.stop()

    def parts(self, document: Document) -> int:
        """How many chunks, and so requests at least, a document takes."""
        return len(split(document.text, self._chunk_chars))

    def summarize(self, document: Document | str) -> Result:
        """`summarize_async`, for callers without an event loop."""

        async def once() -> Result:
            try:
                return await self.summarize_async(document)
            finally:
                # Connections belong to the event loop that ends here.
                if self._endpoint is not None:
                    await self._endpoint.close()

        return asyncio.run(once())

    async def summarize_async(self, document: Document | str) -> Result:
        """The structured summary of one document.

        Whatever an answer held is in the result: items that could be grounded in its summary, the others under
        `unsupported`, and how each chunk went in `chunks`.

        Raises:
            InputError: the document has no text.
            EndpointError: no answer came for any chunk.
            ReplayMiss: a request is not among the recordings.
            PromptError: the prompt cannot be rendered.
        """
        if isinstance(document, str):
            document = Document(text=document)
        if not document.text.strip():
            raise InputError(document.id, "there is no text in it", "give a document with some words")
        limit = asyncio.Semaphore(self._concurrency)

        async def bounded(chunk: Chunk) -> _Asked:
            async with limit:
                return await self._ask_about(document, chunk)

        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(bounded(chunk)) for chunk in split(document.text, self._chunk_chars)]
        except BaseExceptionGroup as failed:
            # The first chunk to fail has stopped the others.
            raise failed.exceptions[0] from None
        asked = [task.result() for task in tasks]
        if not any(one.answers for one in asked):
            raise next(one.error for one in asked if one.error)
        return self._result(document, asked)

    async def _ask_about(self, document: Document, chunk: Chunk) -> _Asked:
        """Ask about one chunk; ask again while something is wrong that asking again may mend.

        Invalid answers are re-asked up to the last attempt, quotes that are not in the text once.
        """
        asked = _Asked(chunk)
        source = Source(document, chunk)
        asked_about_quotes = False
        try:
            request, answer = await self._first_answer(document, chunk)
            while True:
                reading = read_answer(answer)
                asked.requests.append(request)
                asked.answers.append(answer)
                asked.readings.append(reading)
                if reading.draft is not None:
                    asked.drafts.append(support(reading.draft, reading.rejected, source))
                quotes = asked.drafts[-1].problems if reading.draft is not None else []
                again = reading.standing == "invalid" or (quotes and not asked_about_quotes)
                if reading.standing not in ("complete", "invalid") or not again:
                    return asked
                if len(asked.answers) >= self._max_attempts:
                    return asked
                asked_about_quotes = asked_about_quotes or bool(quotes)
                request = mend_request(request, answer, self._prompt, reading.problems + quotes)
                answer = await self._source.answer(request)
        except EndpointError as error:
            asked.error = error
            return asked

    async def _first_answer(self, document: Document, chunk: Chunk) -> tuple[Request, Answer]:
        """The answer to the first request, in the first mode that the endpoint accepts or that was recorded."""
        refusal: EndpointError | ReplayMiss | None = None
        for settings in list(self._candidates):
            request = first_request(self._prompt, settings, document, chunk)
            try:
                answer = await self._source.answer(request)
            except EndpointError as error:
                if not error.form_refused:
                    raise
                refusal = error
                if settings in self._candidates[:-1]:
                    self._candidates.remove(settings)
            except ReplayMiss as error:
                refusal = refusal or error
            else:
                return request, answer
        assert refusal is not None
        raise refusal

    def _result(self, document: Document, asked: list[_Asked]) -> Result:
        settled = [settle(one.drafts) for one in asked if one.drafts]
        merged = merge(settled) if settled else None
        outcomes = {one.outcome for one in asked}
        return Result(
            document=document,
            summary=merged.summary if merged else None,
            unsupported=merged.unsupported if merged else [],
            omissions=list(audit(document, merged.summary if merged else None).omissions),
            outcome=outcomes.pop() if len(outcomes) == 1 else "partial",
            chunks=[
                ChunkOutcome(
                    start=one.chunk.start,
                    end=one.chunk.end,
                    outcome=one.outcome,
                    attempts=len(one.answers),
                    problem=one.problem,
                )
                for one in asked
            ],
            provenance=self._provenance(asked),
        )

    def _provenance(self, asked: list[_Asked]) -> Provenance:
        requests = [request for one in asked for request in one.requests]
        answers = [answer for one in asked for answer in one.answers]
        usage = sum((answer.usage for answer in answers), Usage())
        origins = {answer.origin for answer in answers}
        settings = requests[0].about
        kind = "recordings" if self._endpoint is None else "embedded" if self._server else self._endpoint.kind
        return Provenance(
            model=settings.model,
            endpoint=kind,
            mode=settings.mode,
            prompt=PromptUsed(name=self._prompt.name, version=self._prompt.version, digest=self._prompt.digest),
            schema_digest=schema_digest(),
            package_version=version("summarizer"),
            request_keys=[request.key for request in requests],
            attempts=len(answers),
            usage=usage,
            cost=cost_in_dollars(settings.model, usage, self._endpoint.base_url if self._endpoint else None),
            seconds=round(sum(answer.seconds for answer in answers), 3),
            origin=origins.pop() if len(origins) == 1 else "mixed",
        )


def _recorded_settings(
    recordings: Recordings, model: str | None, modes: tuple[Mode, ...], max_tokens: int | None
) -> list[Settings]:
    """Those recorded that fit; if none does, the nearest to them, so that a miss names what is asked otherwise.

    Without a bound on tokens the recordings made without one come first.
    """
    recorded = recordings.settings() or [Settings("unknown", modes[0])]
    first = recorded[0]
    fitting = [
        one
        for one in recorded
        if model in (None, one.model) and one.mode in modes and max_tokens in (None, one.max_tokens)
    ]
    nearest = Settings(
        model or first.model, first.mode if first.mode in modes else modes[0], max_tokens or first.max_tokens
    )
    return sorted(fitting, key=lambda one: one.max_tokens is not None) or [nearest]


def _has_items(supported: Supported) -> bool:
    return next(supported.summary.items(), None) is not None
