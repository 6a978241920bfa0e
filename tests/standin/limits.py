"""The rate limits of live requests: two buckets that fill up evenly, and the headers that tell of them."""

import math
import time

from standin.reply import Refusal
from standin.settings import Settings


class Bucket:
    """So much a minute; full at first."""

    def __init__(self, per_minute: int, burst: float) -> None:
        self.limit = per_minute
        self._rate = per_minute / 60
        self._full = max(1.0, self._rate * burst)
        self._level = self._full
        self._at = time.monotonic()

    def level(self) -> float:
        """What is left now."""
        now = time.monotonic()
        self._level = min(self._full, self._level + (now - self._at) * self._rate)
        self._at = now
        return self._level

    def take(self, amount: float) -> None:
        """Take out, at most all there is."""
        self._level = max(0.0, self.level() - amount)

    def wait(self, amount: float) -> float:
        """Seconds until there is as much."""
        return max(0.0, min(amount, self._full) - self.level()) / self._rate

    def reset(self) -> float:
        """Seconds until it is full again."""
        return (self._full - self.level()) / self._rate


class Limits:
    """What one client may ask; a refused request counts, too."""

    def __init__(self, settings: Settings) -> None:
        wanted = {"requests": settings.requests_per_minute, "tokens": settings.tokens_per_minute}
        self._buckets = {name: Bucket(limit, settings.limit_burst) for name, limit in wanted.items() if limit}

    def take(self, tokens: int) -> None:
        """Let a request in.

        Raises:
            Refusal: there is not enough left.
        """
        amounts = {"requests": 1, "tokens": tokens}
        waits = {name: bucket.wait(amounts[name]) for name, bucket in self._buckets.items()}
        for name, bucket in self._buckets.items():
            if name == "requests" or not any(waits.values()):
                bucket.take(amounts[name])
        if not any(waits.values()):
            return
        name = max(waits, key=lambda one: waits[one])
        raise Refusal(
            429,
            f"Rate limit reached on {name} per min: Limit {self._buckets[name].limit}, requested {amounts[name]}. "
            f"Try again in {shown(waits[name])}.",
            code="rate_limit_exceeded",
            kind=name,
            headers={"Retry-After": str(math.ceil(waits[name]))},
        )

    def headers(self) -> dict[str, str]:
        """What every response tells."""
        told = {}
        for name, bucket in self._buckets.items():
            told[f"x-ratelimit-limit-{name}"] = str(bucket.limit)
            told[f"x-ratelimit-remaining-{name}"] = str(int(bucket.level()))
            told[f"x-ratelimit-reset-{name}"] = shown(bucket.reset())
        return told


def shown(seconds: float) -> str:
    """A stretch of time as these headers write it: 120ms, 1s, 7.66s, 6m0s."""
    if seconds < 1:
        return f"{math.ceil(seconds * 1000)}ms" if seconds > 0 else "0s"
    minutes, rest = divmod(round(seconds, 2), 60)
    hours, minutes = divmod(int(minutes), 60)
    shown_rest = f"{round(rest, 2):g}s"
    if hours:
        return f"{hours}h{minutes}m{shown_rest}"
    return f"{minutes}m{shown_rest}" if minutes else shown_rest
