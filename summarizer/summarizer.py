"""One document in, one result out."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Literal, Self

from summarizer.asking import Asker
from summarizer.chunks import DEFAULT_CHUNK_CHARS, split
from summarizer.document import Document
from summarizer.errors import ConfigurationError, EndpointError, RecordingError, SummarizerError
from summarizer.inquiry import Inquiry, Recipe
from summarizer.prompts import DEFAULT_PROMPT, load_prompt
from summarizer.reask import DEFAULT_MAX_ATTEMPTS
from summarizer.request import Mode, Settings
from summarizer.result import Failure, Result

if TYPE_CHECKING:
    import httpx2

    from summarizer.corpus import Unreadable


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
        max_attempts: int = DEFAULT_MAX_ATTEMPTS,
        concurrency: int = 4,
        timeout: float = 300,
        on_wait: Callable[[float, EndpointError], None] | None = None,
        http_client: "httpx2.AsyncClient | None" = None,
    ) -> None:
        for name, value in (("chunk_chars", chunk_chars), ("max_attempts", max_attempts), ("concurrency", concurrency)):
            if value < 1:
                raise ConfigurationError(f"{name} is {value}; it must be 1 or more")
        self._prompt = load_prompt(prompt)
        self._chunk_chars = chunk_chars
        self._max_attempts = max_attempts
        self._concurrency = concurrency
        self._asker = Asker(
            model,
            base_url=base_url,
            api_key=api_key,
            mode=mode,
            replay=replay,
            record=record,
            max_tokens=max_tokens,
            timeout=timeout,
            on_wait=on_wait,
            http_client=http_client,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def close(self) -> None:
        """Stop the embedded server, if one was started."""
        self._asker.close()

    async def aclose(self) -> None:
        """Close the connections of this event loop, and the embedded server."""
        await self._asker.disconnect()
        self.close()

    @property
    def unrecorded(self) -> RecordingError | None:
        """Why answers could not be kept in the folder of `record`; None as long as all were."""
        return self._asker.unrecorded

    def parts(self, document: Document) -> int:
        """How many chunks, and so requests at least, a document takes."""
        return len(split(document.text, self._chunk_chars))

    def summarize(self, document: Document | str) -> Result:
        """`summarize_async`, for callers without an event loop.

        Raises:
            ConfigurationError: there is one.
        """
        with suppress(RuntimeError):
            asyncio.get_running_loop()
            raise ConfigurationError("an event loop runs here, as in a notebook: await summarize_async(…) instead")

        async def once() -> Result:
            try:
                return await self.summarize_async(document)
            finally:
                # Connections belong to the event loop that ends here.
                await self._asker.disconnect()

        return asyncio.run(once())

    async def summarize_async(self, document: Document | str) -> Result:
        """The structured summary of one document.

        Whatever an answer held is in the result: items that could be grounded in its summary, the others under
        `unsupported`, and how each chunk went in `chunks`.

        Raises:
            InputError: the document has no text.
            EndpointError: no answer came for any chunk.
            ReplayMiss: a first request is not among the recordings.
            PromptError: the prompt cannot be rendered.
        """
        document = Document(text=document) if isinstance(document, str) else document
        return await self._summarize(document, asyncio.Semaphore(self._concurrency))

    def summarize_many(
        self, documents: "Iterable[Document | Unreadable | str]", *, concurrency: int | None = None
    ) -> Iterator[Result | Failure]:
        """`summarize_many_async`, for callers without an event loop; requests rest while the caller works."""
        with asyncio.Runner() as runner:
            results = self.summarize_many_async(documents, concurrency=concurrency)
            try:
                while (result := runner.run(anext(results, None))) is not None:
                    yield result
            finally:
                runner.run(results.aclose())
                runner.run(self._asker.disconnect())

    async def summarize_many_async(
        self, documents: "Iterable[Document | Unreadable | str]", *, concurrency: int | None = None
    ) -> AsyncGenerator[Result | Failure]:
        """Results as they come, in no particular order; of a document without one, why there is none.

        Nothing is kept: for many documents that are to survive a crash there is `summarizer.runs`.

        Args:
            documents: taken as they are needed; also as `read_corpus` gives them, with what could not be read.
            concurrency: how many requests are on their way at once; None takes the summarizer's own.
        """
        from summarizer.corpus import Unreadable

        limit = asyncio.Semaphore(concurrency or self._concurrency)

        async def one(document: "Document | Unreadable | str") -> Result | Failure:
            if isinstance(document, Unreadable):
                return Failure(document=document.place, problem=document.problem)
            document = Document(text=document) if isinstance(document, str) else document
            try:
                return await self._summarize(document, limit)
            except SummarizerError as error:
                return Failure.of(document, error)

        running: set[asyncio.Task[Result | Failure]] = set()
        try:
            for document in documents:
                running.add(asyncio.create_task(one(document)))
                while len(running) >= (concurrency or self._concurrency):
                    done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                    for task in done:
                        yield task.result()
            for next_one in asyncio.as_completed(running):
                yield await next_one
        finally:
            for task in running:
                task.cancel()

    async def _summarize(self, document: Document, limit: asyncio.Semaphore) -> Result:
        inquiry = await self._asker.lead(lambda settings: Inquiry(self._recipe(settings), document), limit)
        if not inquiry.answered and not inquiry.filtered:
            raise inquiry.errors[0]
        return inquiry.result(self._asker.endpoint_kind, self._asker.base_url)

    def _recipe(self, settings: Settings) -> Recipe:
        return Recipe(self._prompt, settings, self._chunk_chars, self._max_attempts)
