"""What is begun side by side, taken in order."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Iterable
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


async def in_order(begun: Iterable[tuple[K, asyncio.Future[V]]], ahead: int) -> AsyncIterator[tuple[K, V]]:
    """Each key with what its future comes to, in the order given; at most so many are begun and not taken yet.

    What is not taken in the end is cancelled and waited for.
    """
    waiting: deque[tuple[K, asyncio.Future[V]]] = deque()
    try:
        for one in begun:
            waiting.append(one)
            if len(waiting) >= ahead:
                key, future = waiting.popleft()
                yield key, await future
        while waiting:
            key, future = waiting.popleft()
            yield key, await future
    finally:
        for _, future in waiting:
            future.cancel()
        await asyncio.gather(*(future for _, future in waiting), return_exceptions=True)
