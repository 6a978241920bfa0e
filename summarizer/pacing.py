"""When the next request may be sent: the endpoint's limits, learned from its headers, and its pleas to wait.

All requests to an endpoint share one pace: when one of them is told to wait, all do.
"""

import asyncio
import random
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

LIMITS = "x-ratelimit-"
"""What the names of headers that tell of limits begin with."""
_MINUTE = 60.0
_FIRST_REST, _LONGEST_REST = 0.5, 60.0
_DURATION = re.compile(r"(?:(?P<h>\d+(?:\.\d+)?)h)?(?:(?P<m>\d+)m)?(?:(?P<s>\d+(?:\.\d+)?)s)?(?:(?P<ms>\d+)ms)?")


@dataclass
class _Bucket:
    """What may still be sent of one kind: requests or tokens. Unlimited until the endpoint says how much there is."""

    capacity: float = float("inf")
    level: float = float("inf")
    rate: float = 0.0  # units a second
    seen: float = 0.0

    def refill(self, now: float) -> None:
        self.level = min(self.capacity, self.level + (now - self.seen) * self.rate)
        self.seen = now

    def learn(self, limit: float, remaining: float, reset: float | None, now: float) -> None:
        self.refill(now)
        used = limit - remaining
        self.capacity = limit
        self.rate = used / reset if reset and used > 0 else limit / _MINUTE
        # What is on its way is not in the endpoint's count yet: the lower of the two is safe.
        self.level = min(self.level, remaining)

    def wait_for(self, amount: float) -> float:
        """Seconds until there is this much, or, of more than there ever is, until the bucket is full."""
        lacking = min(amount, self.capacity) - self.level
        return lacking / self.rate if lacking > 0 else 0.0


class Pace:
    """Says when to send.

    Args:
        clock: seconds, monotonic.
        sleep: how to let them pass.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._requests = _Bucket()
        self._tokens = _Bucket()
        self._rests_until = 0.0
        self._rest = _FIRST_REST

    async def turn(self, tokens: int) -> None:
        """Return when a request of about so many tokens may be sent."""
        while (seconds := self.wait(tokens)) > 0:
            await self._sleep(seconds)

    def wait(self, tokens: int) -> float:
        """Seconds to wait before asking again, or 0, and then the request counts as sent."""
        now = self._clock()
        if self._rests_until > now:
            # Not all at the same instant when the rest is over.
            return self._rests_until - now + random.uniform(0, 0.05)  # noqa: S311 - no secret
        for bucket in (self._requests, self._tokens):
            bucket.refill(now)
        seconds = max(self._requests.wait_for(1), self._tokens.wait_for(tokens))
        if seconds > 0:
            return seconds
        self._requests.level -= 1
        self._tokens.level -= tokens
        return 0.0

    def rest(self, seconds: float | None, headers: Mapping[str, str]) -> None:
        """Nobody sends for so long; None where the endpoint did not say, and then longer each time it is overrun.

        What the refusal's headers say of the limits is taken in, too.
        """
        self._take_in(headers)
        now = self._clock()
        if seconds is None:
            if self._rests_until > now:  # the others of one burst
                return
            seconds, self._rest = self._rest, min(self._rest * 2, _LONGEST_REST)
        self._rests_until = max(self._rests_until, now + seconds)

    def learn(self, headers: Mapping[str, str]) -> None:
        """Take in what an answer's `x-ratelimit-…` headers say; one without them says nothing."""
        self._rest = _FIRST_REST
        self._take_in(headers)

    def _take_in(self, headers: Mapping[str, str]) -> None:
        now = self._clock()
        for kind, bucket in (("requests", self._requests), ("tokens", self._tokens)):
            limit = _number(headers.get(f"{LIMITS}limit-{kind}"))
            remaining = _number(headers.get(f"{LIMITS}remaining-{kind}"))
            if limit and remaining is not None:
                reset = seconds_of(headers.get(f"{LIMITS}reset-{kind}") or "")
                bucket.learn(limit, remaining, reset, now)


def seconds_of(duration: str) -> float | None:
    """Seconds of a duration as endpoints write it ("6m0s", "120ms", "1.5"); None of anything else."""
    if (plain := _number(duration)) is not None:
        return plain
    match = _DURATION.fullmatch(duration)
    if match is None or not match[0]:
        return None
    units = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001}
    return sum(float(match[unit]) * seconds for unit, seconds in units.items() if match[unit])


def _number(value: str | None) -> float | None:
    try:
        number = float(value or "")
    except ValueError:
        return None
    return number if 0 <= number < float("inf") else None
