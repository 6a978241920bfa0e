"""Asking: dialogues brought to their end, live or from recordings."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from summarizer.answers import Answer, AnswerSource, EndpointKind
from summarizer.endpoint import Endpoint
from summarizer.errors import ConfigurationError, EndpointError, RecordingError, ReplayMiss
from summarizer.local import EmbeddedServer
from summarizer.reask import Dialogue
from summarizer.recordings import Recorder, Recordings
from summarizer.request import MODES, Mode, Request, Settings

if TYPE_CHECKING:
    import httpx2

NO_MODEL = """no model is configured: give --model NAME with OPENAI_API_KEY set (--base-url for other than OpenAI),
or --model NAME --base-url http://127.0.0.1:11434/v1 (a server on this machine; `summarizer doctor` looks for them),
or --model ./model.gguf (llama.cpp inside this program; pip install "summarizer[local]")"""

D = TypeVar("D", bound=Dialogue[Any])


class Asker:
    """Asks one model, or answers from recordings.

    Args:
        model: the model's name at the endpoint, or the path of a `.gguf` file to be run by llama.cpp on this machine.
            With `replay`, None takes the model that was recorded.
        base_url: of an OpenAI-compatible API; None takes OPENAI_BASE_URL, else OpenAI's own.
        api_key: None takes OPENAI_API_KEY.
        mode: how to ask for JSON; "auto" takes the strictest one the endpoint accepts.
        replay: a folder of recordings to answer from; nothing goes over the network.
        record: a folder to keep every answer in; what it holds already is not asked again.
        max_tokens: bound on the tokens of one answer; None leaves it to the endpoint.
        timeout: seconds to wait for one answer.
        on_wait: told (seconds, error) before waiting to send a request again.
        http_client: under the SDK, in place of its own.

    Attributes:
        source: what answers.

    Raises:
        ConfigurationError: no model, no key, an unknown mode.
        RecordingError: the folder cannot be read or written.
    """

    def __init__(  # noqa: PLR0913 - settings, all with defaults
        self,
        model: str | None = None,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
        mode: Mode | Literal["auto"] = "auto",
        replay: str | Path | None = None,
        record: str | Path | None = None,
        max_tokens: int | None = None,
        timeout: float = 300,
        on_wait: Callable[[float, EndpointError], None] | None = None,
        http_client: "httpx2.AsyncClient | None" = None,
    ) -> None:
        if mode not in (*MODES, "auto"):
            raise ConfigurationError(f"no mode {mode!r}; there are: auto, {', '.join(MODES)}")
        self._server: EmbeddedServer | None = None
        self._endpoint: Endpoint | None = None
        self.source: AnswerSource
        modes = MODES if mode == "auto" else (mode,)
        if replay is not None:
            if record is not None:
                raise ConfigurationError("a replay records nothing: give either --replay or --record")
            recordings = Recordings(Path(replay))
            self.source = recordings
            self._candidates = _recorded_settings(recordings, model, modes, max_tokens)
            return
        if model is None:
            raise ConfigurationError(NO_MODEL)
        if model.endswith(".gguf"):
            self._server = EmbeddedServer(Path(model))
            model, base_url, api_key = self._server.model, self._server.base_url, self._server.api_key
        self._endpoint = Endpoint(base_url, api_key, timeout=timeout, on_wait=on_wait, http_client=http_client)
        self.source = self._endpoint if record is None else self._recorder(self._endpoint, Path(record))
        self._candidates = [Settings(model, one, max_tokens) for one in modes]

    def _recorder(self, endpoint: Endpoint, folder: Path) -> Recorder:
        """Made last: what cannot be asked leaves no empty folder behind."""
        try:
            return Recorder(endpoint, Recordings(folder, create=True))
        except RecordingError:
            self.close()
            raise

    def close(self) -> None:
        """Stop the embedded server, if one was started."""
        if self._server is not None:
            self._server.stop()

    async def disconnect(self) -> None:
        """Close the connections of this event loop."""
        if self._endpoint is not None:
            await self._endpoint.close()

    @property
    def unrecorded(self) -> RecordingError | None:
        """Why answers could not be kept in the folder of `record`; None as long as all were."""
        return self.source.error if isinstance(self.source, Recorder) else None

    @property
    def endpoint_kind(self) -> EndpointKind:
        """Who answers."""
        if self._endpoint is None:
            return "recordings"
        return "embedded" if self._server else self._endpoint.kind

    @property
    def base_url(self) -> str | None:
        """The endpoint's address; None where there is none."""
        return self._endpoint.base_url if self._endpoint else None

    async def lead(self, begin: Callable[[Settings], D], limit: asyncio.Semaphore) -> D:
        """A dialogue, led to its end.

        Args:
            begin: begins it with settings. With the first that have all answers there already, else with those to be
                asked with: the strictest mode that the endpoint has not objected to.
            limit: of requests on their way at once.

        Raises:
            ReplayMiss: a first request is not among the recordings.
        """
        dialogue = self._begun(begin)
        while pending := dialogue.pending:
            answers = await self._ask(pending, limit)
            first_round = not dialogue.answered
            if first_round and any(isinstance(one, EndpointError) and one.form_refused for one in answers):
                if dialogue.settings in self._candidates[:-1]:
                    self._candidates.remove(dialogue.settings)
                if self._candidates[0] != dialogue.settings:
                    dialogue = self._begun(begin)
                    continue
            for request, answer in zip(pending, answers, strict=True):
                if first_round and isinstance(answer, ReplayMiss):
                    raise answer
                dialogue.take(request.about.part, answer)
        return dialogue

    async def _ask(
        self, requests: Sequence[Request], limit: asyncio.Semaphore
    ) -> list[Answer | EndpointError | ReplayMiss]:
        async def one(request: Request) -> Answer | EndpointError | ReplayMiss:
            async with limit:
                try:
                    return await self.source.answer(request)
                except (EndpointError, ReplayMiss) as error:
                    return error

        return await asyncio.gather(*map(one, requests))

    def _begun(self, begin: Callable[[Settings], D]) -> D:
        dialogues = (begin(settings) for settings in self._candidates)
        first = next(dialogues)
        if len(self._candidates) == 1 or isinstance(self.source, Endpoint):
            return first
        for dialogue in (first, *dialogues):
            if all(self.source.holds(request) for request in dialogue.pending):
                return dialogue
        return first


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
