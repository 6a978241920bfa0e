"""Room on the disk that is given up when there is no other."""

import os
from pathlib import Path
from typing import Self

from summarizer.errors import DiskFull

_RESERVE_BYTES = 16 * 2**20
"""Enough for the answers on their way when the disk is full."""


class Reserve:
    """A file that takes up room as long as a run is worked on.

    Raises:
        DiskFull: on entering, where there is no room for it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> Self:
        try:
            with self._path.open("wb") as file:
                os.posix_fallocate(file.fileno(), 0, _RESERVE_BYTES)
        except OSError as error:
            self.free()
            raise DiskFull(
                f"{self._path.parent}: there is no room for a run ({error.strerror}; it needs more than "
                f"{_RESERVE_BYTES // 2**20} MB); free the disk"
            ) from error
        return self

    def __exit__(self, *_: object) -> None:
        self.free()

    def free(self) -> None:
        """Give it up."""
        self._path.unlink(missing_ok=True)
