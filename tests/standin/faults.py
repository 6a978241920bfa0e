"""Faults: what goes wrong, where, and how often.

A fault is an object with
- `kind`: a refusal (`rate_limited`, `quota`, `server_error`, `unavailable`, `unauthorized`, `forbidden`, `too_long`,
  `form_refused`, which leaves alone requests without a response_format);
  or what becomes of the response: `drop` (nothing is done, nothing said), `drop_after` (all is done, nothing said),
  `drop_middle` (half the body, then the connection ends), `half` (half the body, as if it were whole), `malformed`
  (not JSON), `error_body` (an error under status 200, of
  `type` server_error when not given; nothing is done), `stall` (`seconds` late);
  or, with `on` "line", what becomes of a batch's line: `failed` (with `status`, 500 when not given, 0 too; not paid
  for), `errored` (an error and no response; not paid for), `lost` (paid for, and in neither file), `form_refused`,
  `too_long` (as those refusals, with their status)
- `on`: a route or a list of them: chat (when not given), upload, files, file, delete, content, create, batches,
  retrieve, cancel, line; or any
- how often: `share` of the requests, drawn by hash of the request and how often it came; `count` times at most; `skip`
  so many requests first; from `start` to `end` in seconds since it was set. With none of these, always.
  Only the first fault that comes about at a request counts it.
- `retry_after` in seconds, given as an HTTP date with `"date": true`; `status` in place of a refusal's own
"""

import hashlib
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

from standin.reply import Refusal

REFUSALS: dict[str, tuple[int, str, str | None, str | None, str]] = {
    "rate_limited": (429, "requests", "rate_limit_exceeded", None, "Rate limit reached; wait before the next request."),
    "quota": (429, "insufficient_quota", "insufficient_quota", None, "The quota of this account is used up."),
    "server_error": (500, "server_error", None, None, "The server had an error."),
    "unavailable": (503, "service_unavailable_error", "server_is_overloaded", None, "The engine is overloaded."),
    "unauthorized": (401, "invalid_request_error", "invalid_api_key", None, "Incorrect API key provided."),
    "forbidden": (403, "invalid_request_error", "model_not_found", None, "The project may not use this model."),
    "too_long": (
        400,
        "invalid_request_error",
        "context_length_exceeded",
        "messages",
        "The messages are longer than the maximum context length of this model.",
    ),
    "form_refused": (
        400,
        "invalid_request_error",
        None,
        "response_format",
        "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
    ),
}
TRANSPORT = {"drop", "drop_after", "drop_middle", "half", "malformed", "error_body", "stall"}
LINES = {"failed", "errored", "lost", "form_refused", "too_long"}
ROUTES = {
    *("any", "chat", "upload", "files", "file", "delete", "content"),
    *("create", "batches", "retrieve", "cancel", "line"),
}
_KNOWN = {"kind", "on", "share", "count", "skip", "start", "end", "retry_after", "date", "status", "seconds", "type"}


def drawn(*what: object) -> float:
    """A number from 0 up to 1 that depends on nothing but these."""
    return int.from_bytes(hashlib.sha256(repr(what).encode()).digest()[:7]) / 2**56


class Fault:
    """One fault, and how often it has come about."""

    def __init__(self, wanted: dict[str, Any], number: int, seed: int) -> None:
        if unknown := set(wanted) - _KNOWN:
            raise ValueError(f"a fault has no {', '.join(sorted(unknown))}")
        self.kind: str = wanted["kind"]
        on = wanted.get("on", "chat")
        self.routes = {on} if isinstance(on, str) else set(on)
        if self.kind not in (LINES if self.routes == {"line"} else TRANSPORT | set(REFUSALS)):
            raise ValueError(f"no fault {self.kind!r} on {on}")
        if unknown := self.routes - ROUTES:
            raise ValueError(f"no route {', '.join(sorted(unknown))}; there are: {', '.join(sorted(ROUTES))}")
        self.seconds = float(wanted.get("seconds", 1))
        self.status: int | None = wanted.get("status")
        self.type: str = wanted.get("type", "server_error")
        self._wanted = wanted
        self._draw = (seed, number)
        self._set = time.monotonic()
        self._met = self._done = 0
        self._seen: Counter[str] = Counter()

    def strikes(self, route: str, key: str, body: bytes) -> bool:
        """Whether it comes about now."""
        wanted = self._wanted
        if not self.routes & {route, "any"} or (self.kind == "form_refused" and b'"response_format"' not in body):
            return False
        age = time.monotonic() - self._set
        if not wanted.get("start", 0) <= age < wanted.get("end", float("inf")):
            return False
        self._met += 1
        if self._met <= wanted.get("skip", 0) or self._done >= wanted.get("count", float("inf")):
            return False
        if (share := wanted.get("share", 1)) < 1:
            self._seen[key] += 1
            if drawn(*self._draw, self.kind, key, self._seen[key]) >= share:
                return False
        self._done += 1
        return True

    def refuse(self) -> None:
        """Raise the refusal, where this is one."""
        if self.kind not in REFUSALS:
            return
        status, kind, code, param, message = REFUSALS[self.kind]
        headers = {}
        if (seconds := self._wanted.get("retry_after")) is not None:
            date = datetime.now(UTC) + timedelta(seconds=seconds)
            headers["Retry-After"] = format_datetime(date, usegmt=True) if self._wanted.get("date") else f"{seconds:g}"
        raise Refusal(self.status or status, message, code=code, param=param, kind=kind, headers=headers)


class Faults:
    """All that are set."""

    def __init__(self, wanted: list[dict[str, Any]], seed: int) -> None:
        self._seed = seed
        self._faults: list[Fault] = []
        self.add(wanted)

    def add(self, wanted: list[dict[str, Any]]) -> None:
        """Set more."""
        self._faults += [Fault(one, len(self._faults) + place, self._seed) for place, one in enumerate(wanted)]

    def strike(self, route: str, key: str, body: bytes = b"") -> Fault | None:
        """The first that comes about at this request."""
        return next((fault for fault in self._faults if fault.strikes(route, key, body)), None)
