"""Looking at batches again and again until they have ended."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

from summarizer.batch.options import Options
from summarizer.batch.parts import Parts
from summarizer.errors import EndpointError

_PATIENCE = 10
"""Times in a row that the service may be out of reach before the job gives up."""


async def again(work: Callable[[], Awaitable[None]], parts: Parts, options: Options) -> AsyncIterator[None]:
    """Do it again and again, as long as the service is within reach."""
    failed_in_a_row = 0
    while True:
        try:
            await work()
        except EndpointError as error:
            failed_in_a_row += 1
            if not error.retryable or failed_in_a_row >= _PATIENCE:
                raise
            _tell_waiting(parts, options)
            if options.on_wait:
                options.on_wait(options.poll_seconds, error)
        else:
            failed_in_a_row = 0
            yield
            _tell_waiting(parts, options)
        await asyncio.sleep(options.poll_seconds)


def _tell_waiting(parts: Parts, options: Options) -> None:
    on_the_way = parts.all("created")
    done = sum((part.completed or 0) + (part.failed or 0) for part in on_the_way)
    options.progress("waiting", done, sum(part.requests for part in on_the_way))
