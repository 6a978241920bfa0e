"""The SDK's client over its aiohttp transport, one for each event loop; its errors come translated."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from summarizer.refusals import Refusals

if TYPE_CHECKING:
    import httpx2
    import openai


class Connection:
    """What `openai`, `httpx2` and `aiohttp` are to the rest of the program.

    Args:
        refusals: of the endpoint, with its address and key.
        timeout: seconds for one try.
        http_client: in place of the SDK's own; whoever gives it closes it.
        trust_env: whether a proxy of the environment is used.
    """

    def __init__(
        self, refusals: Refusals, *, timeout: float, http_client: "httpx2.AsyncClient | None", trust_env: bool
    ) -> None:
        self._refusals = refusals
        self._timeout = timeout
        self._http_client = http_client
        self._trust_env = trust_env
        # Connections belong to the event loop that made them, and several threads may each run one.
        self._clients: WeakKeyDictionary[asyncio.AbstractEventLoop, openai.AsyncOpenAI] = WeakKeyDictionary()

    async def post(self, path: str, content: bytes) -> "httpx2.Response":
        """The whole response to JSON that is sent as it is."""
        import httpx2

        async with asyncio.timeout(self._timeout):
            return await self.client().post(
                path,
                cast_to=httpx2.Response,
                content=content,
                options={"headers": {"Content-Type": "application/json"}},
            )

    def client(self) -> "openai.AsyncOpenAI":
        """This event loop's client."""
        import openai

        loop = asyncio.get_running_loop()
        if loop not in self._clients:
            self._clients[loop] = openai.AsyncOpenAI(
                base_url=self._refusals.base_url,
                api_key=self._refusals.api_key or "none",
                max_retries=0,  # tenacity retries, in one place
                timeout=self._timeout,
                http_client=self._http_client or openai.DefaultAioHttpClient(trust_env=self._trust_env),
            )
        return self._clients[loop]

    async def close(self) -> None:
        """Close the connections of this event loop."""
        client = self._clients.pop(asyncio.get_running_loop(), None)
        if client is not None and self._http_client is None:
            await client.close()

    @asynccontextmanager
    async def translated(self, model: str | None) -> AsyncIterator[None]:
        """Every error of the SDK and its transport, as an `EndpointError`."""
        import httpx2
        import openai

        try:
            yield
        except openai.APIStatusError as error:
            refusal = self._refusals.refusal(model, error.status_code, error.body, error.response.headers)
            # A traceback shows the cause in the endpoint's own words.
            raise refusal from (None if self._refusals.quotes_key(str(error)) else error)
        except (TimeoutError, openai.APIConnectionError, httpx2.HTTPError) as error:
            causes: list[BaseException] = [error]
            while (cause := causes[-1].__cause__) is not None:
                causes.append(cause)
            if isinstance(error, TimeoutError | openai.APITimeoutError) and not _dropped(causes):
                raise self._refusals.silence(self._timeout) from error
            raise self._refusals.no_connection(causes[-1]) from error


def _dropped(causes: list[BaseException]) -> bool:
    """Whether it was a dropped connection, which the SDK's aiohttp transport takes for a time-out."""
    import aiohttp

    return any(isinstance(one, aiohttp.ClientConnectionError) and not isinstance(one, TimeoutError) for one in causes)
