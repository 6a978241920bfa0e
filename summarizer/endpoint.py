"""The one place where chat completions go over the network: an OpenAI-compatible endpoint."""

import json
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, TypeVar

import tenacity

from summarizer.address import address_of
from summarizer.answers import Answer, EndpointKind
from summarizer.connection import Connection
from summarizer.errors import ConfigurationError, EndpointError
from summarizer.pacing import Pace
from summarizer.refusals import Refusals
from summarizer.request import Request

if TYPE_CHECKING:
    import httpx2
    import openai

T = TypeVar("T")
OnWait = Callable[[float, EndpointError], None]
"""Told (seconds, error) before each wait."""


class Endpoint:
    """Sends requests, and sends them again when that may help.

    Args:
        base_url: of an OpenAI-compatible API; None takes OPENAI_BASE_URL, else OpenAI's own.
        api_key: None takes OPENAI_API_KEY; a server on loopback needs none.
        max_tries: how often one request is sent at most; where that is more than once, those that the endpoint put off,
            saying when there is room again, do not count.
        max_seconds: no further try begins after this many seconds spent on one request, waits included.
        timeout: seconds for one try.
        on_wait: told (seconds, error) before each wait, so that people can be shown why nothing happens.
        http_client: in place of the SDK's own; whoever gives it closes it.
        pace: shared by all requests; None makes one of its own.

    Attributes:
        refusals: what it says instead of answers, made errors.

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
        on_wait: OnWait | None = None,
        http_client: "httpx2.AsyncClient | None" = None,
        pace: Pace | None = None,
    ) -> None:
        self.base_url, self.kind = address_of(base_url)
        key = key_for(self.base_url, self.kind, api_key)
        self.refusals = Refusals(self.base_url, key)
        self._connection = Connection(
            self.refusals,
            timeout=timeout,
            http_client=http_client,
            # A proxy of the environment knows nothing of servers on this machine.
            trust_env=self.kind != "local",
        )
        self._max_seconds = max_seconds
        self._pace = pace or Pace()
        self._retrying = retrying(max_tries, max_seconds, on_wait)

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
        await self._connection.close()

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
                async with self._resting(None):
                    return await operation(self._connection.client())
            except json.JSONDecodeError as error:
                raise self.refusals.malformed() from error

        if not again:
            return await once()
        done: T = await self._retrying.copy()(once)
        return done

    async def _try(self, request: Request) -> Answer:
        await self._pace.turn(request.tokens)
        model = request.about.model
        began = time.monotonic()
        async with self._resting(model):
            response = await self._connection.post("/chat/completions", request.content)
        self._pace.learn(response.headers)
        return Answer(
            key=request.key,
            response=self.refusals.completion(model, response.content),
            received=datetime.now(UTC),
            seconds=round(time.monotonic() - began, 3),
            origin="live",
        )

    @asynccontextmanager
    async def _resting(self, model: str | None) -> AsyncIterator[None]:
        """Errors translated; after a plea to wait, all requests rest."""
        try:
            async with self._connection.translated(model):
                yield
        except EndpointError as error:
            if error.retryable and error.status == HTTPStatus.TOO_MANY_REQUESTS:
                self._rest(error)
            raise

    def _rest(self, plea: EndpointError) -> None:
        """Let all requests wait, unless it would be for longer than one request may take."""
        if plea.retry_after is None or plea.retry_after <= self._max_seconds:
            self._pace.rest(plea.retry_after, plea.limits)


def key_for(base_url: str, kind: EndpointKind, api_key: str | None) -> str:
    """The key to send to an address; empty where it needs none.

    Args:
        base_url: of the endpoint.
        kind: of the endpoint.
        api_key: None takes OPENAI_API_KEY.

    Raises:
        ConfigurationError: it needs one, or what is given is none.
    """
    key = (api_key or os.environ.get("OPENAI_API_KEY") or "").strip()
    if not key and kind != "local":
        raise ConfigurationError(
            f"no key for {base_url}: set OPENAI_API_KEY, or give --base-url of a server on this machine"
        )
    if not (key.isascii() and key.isprintable()):
        raise ConfigurationError("OPENAI_API_KEY holds characters that no key has; copy it once more")
    return key


def retrying(max_tries: int, max_seconds: float, on_wait: OnWait | None) -> tenacity.AsyncRetrying:
    """How often, after what waits and for how long something is tried again that may pass; see `Endpoint`."""
    too_long = tenacity.stop_before_delay(max_seconds)

    def enough(state: tenacity.RetryCallState) -> bool:
        # Kept there, as it begins anew with each call, while this function is the same for all that wait side by side.
        told = state.retry_object.statistics
        told["put_off"] = told.get("put_off", 0) + _puts_off(_error(state))
        return too_long(state) or max_tries == 1 or state.attempt_number - told["put_off"] >= max_tries

    def tell(state: tenacity.RetryCallState) -> None:
        error = _error(state)
        if on_wait and error and state.next_action:
            on_wait(state.next_action.sleep, error)

    return tenacity.AsyncRetrying(
        retry=tenacity.retry_if_exception(lambda error: isinstance(error, EndpointError) and error.retryable),
        wait=_wait,
        stop=enough,
        before_sleep=tell,
        reraise=True,
    )


def _error(state: tenacity.RetryCallState) -> EndpointError | None:
    error = state.outcome.exception() if state.outcome else None
    return error if isinstance(error, EndpointError) else None


def _puts_off(error: EndpointError | None) -> bool:
    """Whether the endpoint is full for now, and says when it will not be."""
    if error is None or error.status != HTTPStatus.TOO_MANY_REQUESTS:
        return False
    return bool(error.retry_after) or any("-reset-" in name for name in error.limits)


_backoff = tenacity.wait_random_exponential(multiplier=0.5, max=30)
_jitter = tenacity.wait_random(0, 1)


def _wait(state: tenacity.RetryCallState) -> float:
    """As long as the endpoint asks, if it does, and a little longer, so that clients do not come back together."""
    error = _error(state)
    if error is not None and error.retry_after is not None:
        return error.retry_after + _jitter(state)
    return _backoff(state)
