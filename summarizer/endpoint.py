"""The one place where chat completions go over the network: an OpenAI-compatible endpoint."""

import asyncio
import json
import os
import re
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from http.client import responses
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

import orjson
import tenacity

from summarizer.answers import Answer, EndpointKind
from summarizer.errors import WITHHELD, ConfigurationError, EndpointError
from summarizer.pacing import Pace
from summarizer.request import Request

if TYPE_CHECKING:
    import httpx2
    import openai

OPENAI_URL = "https://api.openai.com/v1"
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_RETRYABLE = frozenset({408, 409, 425, 429})
_SERVER_ERRORS = 500
_REMEDIES = {
    401: "the key is wrong or missing: check OPENAI_API_KEY",
    403: "the key may not use this model or endpoint",
}
_GIVE_ROOM = (
    "prompt and article may not fit the model's context: give a smaller --chunk-chars, or the server more context"
)
_TOO_LONG = re.compile(r"context.?(length|size|window)|prompt is too long|maximum.*tokens", re.IGNORECASE)
_FILTER_WORDS = re.compile(r"\bcontent_filter\b|ResponsibleAIPolicyViolation")  # Azure's
_FORM_WORDS = re.compile(
    r"response_format|schema|structured output|json_object|grammar|tool_choice|\btools?\b|function call|\bstrict\b",
    re.IGNORECASE,
)


T = TypeVar("T")


class Endpoint:
    """Sends requests, and sends them again when that may help.

    Args:
        base_url: of an OpenAI-compatible API; None takes OPENAI_BASE_URL, else OpenAI's own.
        api_key: None takes OPENAI_API_KEY; a server on loopback needs none.
        max_tries: how often one request is sent at most.
        max_seconds: no further try begins after this many seconds spent on one request, waits included.
        timeout: seconds for one try.
        on_wait: told (seconds, error) before each wait, so that people can be shown why nothing happens.
        http_client: in place of the SDK's own; whoever gives it closes it.
        pace: shared by all requests; None makes one of its own.

    Raises:
        ConfigurationError: no key for an endpoint that is not on this machine, or a key or base URL that is none.
    """

    def __init__(  # noqa: PLR0913 - settings, all with defaults
        self,
        base_url: str | None = None,
        api_key: str | None = None,
        *,
        max_tries: int = 6,
        max_seconds: float = 900,
        timeout: float = 300,
        on_wait: Callable[[float, EndpointError], None] | None = None,
        http_client: "httpx2.AsyncClient | None" = None,
        pace: Pace | None = None,
    ) -> None:
        self.base_url, self.kind = address_of(base_url)
        self._api_key = (api_key or os.environ.get("OPENAI_API_KEY") or "").strip()
        if not self._api_key and self.kind != "local":
            raise ConfigurationError(
                f"no key for {self.base_url}: set OPENAI_API_KEY, or give --base-url of a server on this machine"
            )
        if not (self._api_key.isascii() and self._api_key.isprintable()):
            raise ConfigurationError("OPENAI_API_KEY holds characters that no key has; copy it once more")
        self._http_client = http_client
        self._timeout = timeout
        self._max_seconds = max_seconds
        self._on_wait = on_wait
        self._pace = pace or Pace()
        # Connections belong to the event loop that made them, and several threads may each run one.
        self._clients: WeakKeyDictionary[asyncio.AbstractEventLoop, openai.AsyncOpenAI] = WeakKeyDictionary()
        self._retrying = tenacity.AsyncRetrying(
            retry=tenacity.retry_if_exception(lambda error: isinstance(error, EndpointError) and error.retryable),
            wait=_wait,
            stop=tenacity.stop_after_attempt(max_tries) | tenacity.stop_before_delay(max_seconds),
            before_sleep=self._tell,
            reraise=True,
        )

    async def answer(self, request: Request) -> Answer:
        """The live answer to a request.

        Raises:
            EndpointError: it was refused, or every try failed; the last try's error.
        """
        answer: Answer = await self._retrying.copy()(self._try, request)
        return answer

    def holds(self, _request: Request) -> bool:
        """Never: every answer has to be asked for."""
        return False

    async def close(self) -> None:
        """Close the connections of this event loop."""
        client = self._clients.pop(asyncio.get_running_loop(), None)
        if client is not None and self._http_client is None:
            await client.close()

    async def call(self, operation: Callable[["openai.AsyncOpenAI"], Awaitable[T]], *, again: bool) -> T:
        """Do something with the SDK's client; its errors come translated.

        Args:
            operation: what to do.
            again: whether it may be done again when it fails; not where doing it twice makes two of something.

        Raises:
            EndpointError: it failed. Without a status, or with one from 500 on, it may have been done all the same.
        """

        async def once() -> T:
            try:
                async with self._translated(None):
                    return await operation(self._connected())
            except json.JSONDecodeError as error:
                raise self._malformed() from error

        if not again:
            return await once()
        done: T = await self._retrying.copy()(once)
        return done

    async def _try(self, request: Request) -> Answer:
        import httpx2

        await self._pace.turn(request.tokens)
        began = time.monotonic()
        async with self._translated(request.about.model), asyncio.timeout(self._timeout):
            response = await self._connected().post(
                "/chat/completions",
                cast_to=httpx2.Response,
                content=request.content,
                options={"headers": {"Content-Type": "application/json"}},
            )
        self._pace.learn(response.headers)
        return Answer(
            key=request.key,
            response=self._completion(request, response.content),
            received=datetime.now(UTC),
            seconds=round(time.monotonic() - began, 3),
            origin="live",
        )

    @asynccontextmanager
    async def _translated(self, model: str | None) -> AsyncIterator[None]:
        """Every error of the SDK and its transport, as an `EndpointError`."""
        import httpx2
        import openai

        try:
            yield
        except openai.APIStatusError as error:
            refusal = self._refusal(model, error.status_code, error.body, error.response.headers)
            if refusal.retryable and refusal.status == HTTPStatus.TOO_MANY_REQUESTS:
                self._rest(refusal.retry_after)
            raise refusal from error
        except (TimeoutError, openai.APIConnectionError, httpx2.HTTPError) as error:
            raise self._no_response(error) from error

    def _connected(self) -> "openai.AsyncOpenAI":
        import openai

        loop = asyncio.get_running_loop()
        if loop not in self._clients:
            self._clients[loop] = openai.AsyncOpenAI(
                base_url=self.base_url,
                api_key=self._api_key or "none",
                max_retries=0,  # tenacity retries, in one place
                timeout=self._timeout,
                # A proxy of the environment knows nothing of servers on this machine.
                http_client=self._http_client or openai.DefaultAioHttpClient(trust_env=self.kind != "local"),
            )
        return self._clients[loop]

    def _rest(self, seconds: float | None) -> None:
        """Let all requests wait, unless it would be for longer than one request may take."""
        if seconds is None or seconds <= self._max_seconds:
            self._pace.rest(seconds)

    def _no_response(self, error: BaseException) -> EndpointError:
        import aiohttp
        import openai

        causes = [error]
        while (cause := causes[-1].__cause__) is not None:
            causes.append(cause)
        # The SDK's aiohttp transport takes a dropped connection for a time-out.
        dropped = any(
            isinstance(one, aiohttp.ClientConnectionError) and not isinstance(one, TimeoutError) for one in causes
        )
        if isinstance(error, TimeoutError | openai.APITimeoutError) and not dropped:
            return EndpointError(f"{self.base_url}: no answer within {self._timeout:g} s (--timeout)", retryable=True)
        why = _one_line(str(causes[-1])) or type(causes[-1]).__name__
        return EndpointError(
            f"{self.base_url}: no connection, or it broke off ({why}); is the server running and --base-url right?",
            retryable=True,
        )

    def _completion(self, request: Request, body: bytes) -> dict[str, Any]:
        """A response's body, if it is a chat completion; some gateways report errors under status 200."""
        try:
            completion = orjson.loads(body)
        except orjson.JSONDecodeError as error:
            if _is_page(body.decode(errors="replace")):
                raise EndpointError(
                    f"{self.base_url}: answers with a web page, not JSON; "
                    "--base-url should end in the API's path, such as /v1"
                ) from error
            raise self._malformed() from error
        match completion:
            case {"choices": [{"message": dict()}, *_]}:
                return dict(completion)
            case {"error": {"code": int(status)} as said} if status in responses:
                raise self._refusal(request.about.model, status, said, {})
            case {"error": said} if said:
                raise EndpointError(f"{self.base_url}: {self._words(said)}")
        raise EndpointError(f"{self.base_url}: the answer is no chat completion")

    def _malformed(self) -> EndpointError:
        return EndpointError(f"{self.base_url}: the answer's JSON is broken off or malformed", retryable=True)

    def _refusal(self, model: str | None, status: int, body: object, headers: Any) -> EndpointError:
        words, everything = self._words(body) or responses.get(status, "refused"), str(body)
        too_long = _is_too_long(status, everything)
        filtered = status == HTTPStatus.BAD_REQUEST and _FILTER_WORDS.search(everything) is not None
        wait = _retry_after(headers)
        advice = [
            _GIVE_ROOM if too_long else "",
            f"no model {model!r} there, or --base-url is wrong" if model and status == HTTPStatus.NOT_FOUND else "",
            _REMEDIES.get(status, ""),
            WITHHELD if filtered else "",
            f"asks to wait {wait:.0f} s" if wait else "",
        ]
        return EndpointError(
            "; ".join([f"{self.base_url}: HTTP {status}: {words}", *filter(None, advice)]),
            status=status,
            retryable=(status in _RETRYABLE or status >= _SERVER_ERRORS) and "insufficient_quota" not in everything,
            retry_after=wait,
            form_refused=not filtered and objects_to_form(status, everything),
        )

    def _words(self, body: object) -> str:
        """What an endpoint says about an error, in a line; a key it quotes is left out."""
        if isinstance(body, dict):
            body = body.get("message") or body.get("detail") or body
        text = str(body or "")
        if _is_page(text):
            return "a web page"
        return _one_line(text.replace(self._api_key, "…") if self._api_key else text)

    def _tell(self, state: tenacity.RetryCallState) -> None:
        error = state.outcome.exception() if state.outcome else None
        if self._on_wait and isinstance(error, EndpointError) and state.next_action:
            self._on_wait(state.next_action.sleep, error)


def objects_to_form(status: int, words: str) -> bool:
    """Whether a refusal is about the form of answer asked for, so that another mode may do."""
    return status in (400, 404, 422, 501) and not _is_too_long(status, words) and _FORM_WORDS.search(words) is not None


def _is_too_long(status: int, words: str) -> bool:
    return status in (400, 413, 422) and _TOO_LONG.search(words) is not None


def address_of(base_url: str | None) -> tuple[str, EndpointKind]:
    """The address that is meant, and what kind of endpoint is there.

    Raises:
        ConfigurationError: it is no URL, or holds a password.
    """
    address = (base_url or os.environ.get("OPENAI_BASE_URL") or OPENAI_URL).strip().rstrip("/")
    return address, _kind(address)


def _kind(base_url: str) -> EndpointKind:
    """What stands in a result's provenance: "openai", "azure", "local" (on loopback) or "compatible"."""
    try:
        parts = urlsplit(base_url)
        host, usable = parts.hostname, parts.scheme in ("http", "https") and parts.port != 0
    except ValueError:
        host, usable = None, False
    if not host or not usable:
        raise ConfigurationError(f"{base_url!r} is no URL; --base-url looks like http://127.0.0.1:8080/v1")
    if parts.username or parts.password:
        raise ConfigurationError("--base-url holds a user name or password; give a key in OPENAI_API_KEY instead")
    if host == "api.openai.com":
        return "openai"
    if host.endswith(".openai.azure.com"):
        return "azure"
    return "local" if host in LOOPBACK else "compatible"


_backoff = tenacity.wait_random_exponential(multiplier=0.5, max=30)


def _wait(state: tenacity.RetryCallState) -> float:
    """As long as the endpoint asks, if it does, and a little longer, so that clients do not come back together."""
    error = state.outcome.exception() if state.outcome else None
    jittered = _backoff(state)
    if isinstance(error, EndpointError) and error.retry_after is not None:
        return error.retry_after + min(jittered, 1.0)
    return jittered


def _retry_after(headers: Any) -> float | None:
    """Seconds from a Retry-After header, which holds seconds or an HTTP date; None when absent or unreadable."""
    value = headers.get("retry-after", "").strip()
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    try:
        return max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError):
        return None


def _is_page(text: str) -> bool:
    return text.lstrip("\ufeff \t\r\n").startswith("<")


def _one_line(text: str) -> str:
    printable = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(printable.split())[:300]
