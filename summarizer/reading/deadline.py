"""A total time limit for network work: under limits on single reads a slow server may trickle on for ever."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress


class Deadline:
    """A moment by which the work has to be done."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._ends = time.monotonic() + seconds
        self._cut = False

    @property
    def passed(self) -> bool:
        """Whether time is up."""
        return self._cut or time.monotonic() >= self._ends

    def left(self) -> float:
        """Give the seconds left.

        Raises:
            TimeoutError: none.
        """
        if self.passed:
            raise TimeoutError
        return max(self._ends - time.monotonic(), 0)

    @contextmanager
    def cutting(self, connected: socket.socket) -> Iterator[None]:
        """Shut a connection down when time is up: whoever waits for it, in TLS as well, then sees it end."""
        left = self.left()
        own = socket.fromfd(connected.fileno(), connected.family, connected.type)

        def cut() -> None:
            self._cut = True
            with suppress(OSError):  # it may have ended by itself
                own.shutdown(socket.SHUT_RDWR)

        timer = threading.Timer(left, cut)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()
            own.close()
