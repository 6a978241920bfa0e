"""Processor time, time by the clock, and memory of a process."""

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path


class Clock:
    """Seconds of processor time, children's too, and by the clock."""

    def __init__(self) -> None:
        self._cpu = self._wall = 0.0

    @contextlib.contextmanager
    def running(self) -> Iterator[None]:
        """Count the time of what is done inside."""
        cpu, wall = self._now(), time.perf_counter()
        yield
        self._cpu += self._now() - cpu
        self._wall += time.perf_counter() - wall

    def per_second(self, number: float) -> tuple[float, float]:
        """So many in a second of processor time, and by the clock."""
        return number / self._cpu, number / self._wall

    def seconds(self) -> tuple[float, float]:
        """Of processor time, and by the clock."""
        return self._cpu, self._wall

    @staticmethod
    def _now() -> float:
        return sum(os.times()[:4])


def memory() -> int:
    """The most that this process has held so far, in MB: of Linux, as the usual call counts the parent's too."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024
