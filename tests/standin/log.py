"""The log: a line of JSON for each thing that happened, in the order it happened."""

import tempfile
import time
from itertools import count
from pathlib import Path
from typing import Any

import orjson


class Log:
    """An append-only file. Events:

    - `request`: when it came, with `method`, `path`, `route`, `key`, `document`, `attempt`
    - `response`: to the request of the same `number`, with `status` (null: none), `written` (whether the whole
      response was handed over), `fault`
    - `run`: a completion was made, which is what is paid for, with `via` ("chat" or a batch's id), `key`, `document`,
      `custom_id` and the usage
    - `batch`: a batch came to a `status`
    """

    def __init__(self, path: str | None) -> None:
        self._file = Path(path).open("ab", buffering=0) if path else tempfile.TemporaryFile(buffering=0)  # noqa: SIM115
        self._name = path
        self._numbers = count(1)

    def write(self, event: str, **facts: Any) -> None:
        """Add an event, with monotonic and wall time."""
        line = {"event": event, "monotonic": time.monotonic(), "time": time.time(), **facts}
        self._file.write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))

    def number(self) -> int:
        """The number of the next request."""
        return next(self._numbers)

    def content(self) -> bytes:
        """The whole log."""
        if self._name:
            return Path(self._name).read_bytes()
        self._file.seek(0)
        return self._file.read()
