"""One process at a time works on a run; the others are told which one does."""

import errno
import fcntl
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from summarizer.errors import DiskFull, RunError

FILE = "lock"


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Hold the run in this folder; it is let go when the process ends, however it ends.

    Raises:
        RunError: another process holds it, or the folder cannot be written to.
    """
    path = folder / FILE
    try:
        file = path.open("a+", encoding="utf-8")
    except OSError as error:
        raise RunError(f"{folder}: cannot be written to ({error.strerror}); check its permissions") from error
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno not in (errno.EAGAIN, errno.EACCES):
                raise RunError(f"{folder}: cannot be locked ({error.strerror}); use a local folder") from error
            file.seek(0)
            holder = file.read().strip() or "another process"
            raise RunError(f"{folder}: {holder} works on this run; wait for it to end, or stop it") from error
        now = datetime.now(UTC).isoformat(timespec="seconds")
        try:
            file.truncate(0)
            file.write(f"process {os.getpid()} on {socket.gethostname()}, since {now},")
            file.flush()
        except OSError as error:
            raise DiskFull(f"{path}: cannot be written ({error.strerror}); free the disk") from error
        yield
