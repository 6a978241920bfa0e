"""A batch: what it holds, how it is shown, and what is wrong with an input file."""

import asyncio
import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import orjson

from standin.answers import tokens_in

ENDED = frozenset({"failed", "completed", "expired", "cancelled"})
_STATES = ("in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled")


@dataclass
class Batch:
    """A batch from the moment it is made; `next` is the line that is run next."""

    wanted: dict[str, Any]
    window: float
    id: str = field(default_factory=lambda: f"batch_{secrets.token_hex(16)}")
    created: float = field(default_factory=time.time)
    status: str = "validating"
    stamps: dict[str, int] = field(default_factory=dict)
    model: str | None = None
    lines: list[bytes] = field(default_factory=list)
    total: int = 0
    tokens: int = 0
    next: int = 0
    done: list[bytes] = field(default_factory=list)
    failed: list[bytes] = field(default_factory=list)
    completed_count: int = 0
    failed_count: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    errors: list[dict[str, Any]] = field(default_factory=list)
    output_file_id: str | None = None
    error_file_id: str | None = None
    stepping: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def overdue(self) -> bool:
        """Whether its window has closed before it was done."""
        return self.status in ("validating", "in_progress", "finalizing") and time.time() > self.created + self.window

    def enter(self, status: str) -> None:
        """Come to another state."""
        self.status = status
        self.stamps[f"{status}_at"] = int(time.time())

    def shown(self, *, with_usage: bool) -> dict[str, Any]:
        """The batch object."""
        shown = {
            "id": self.id,
            "object": "batch",
            "endpoint": self.wanted["endpoint"],
            "model": self.model,
            "errors": {"object": "list", "data": self.errors} if self.errors else None,
            "input_file_id": self.wanted["input_file_id"],
            "completion_window": self.wanted["completion_window"],
            "status": self.status,
            "output_file_id": self.output_file_id,
            "error_file_id": self.error_file_id,
            "created_at": int(self.created),
            "expires_at": int(self.created + self.window),
            **{f"{state}_at": self.stamps.get(f"{state}_at") for state in _STATES},
            "request_counts": {
                "total": self.total,
                "completed": self.completed_count,
                "failed": self.failed_count,
            },
            "metadata": self.wanted.get("metadata"),
        }
        if with_usage:
            shown["usage"] = {
                "input_tokens": self.input_tokens,
                "input_tokens_details": {"cached_tokens": 0},
                "output_tokens": self.output_tokens,
                "output_tokens_details": {"reasoning_tokens": 0},
                "total_tokens": self.input_tokens + self.output_tokens,
            }
        return shown


def problem(code: str, message: str, line: int | None = None, param: str | None = None) -> dict[str, Any]:
    """An entry of `errors.data`; lines count from 1."""
    return {"code": code, "message": message, "param": param, "line": line}


def problems(batch: Batch, lines: list[bytes]) -> Iterator[dict[str, Any] | None]:
    """What is wrong with the lines of an input file: None for a line with nothing wrong."""
    seen: set[str] = set()
    for number, text in enumerate(lines, start=1):
        yield _problem(batch, text, number, seen)


def _problem(batch: Batch, text: bytes, number: int, seen: set[str]) -> dict[str, Any] | None:
    """What is wrong with a line; takes down its custom_id, its model and its tokens."""
    try:
        line = orjson.loads(text)
    except orjson.JSONDecodeError:
        line = None
    if wrong := _malformed(line, number):
        return wrong
    custom_id, model = line["custom_id"], line["body"].get("model")
    batch.model = batch.model or model
    batch.tokens += tokens_in(text)
    if custom_id in seen:
        return problem("duplicate_custom_id", "Another line has the same custom_id.", number, "custom_id")
    seen.add(custom_id)
    if line["url"] != batch.wanted["endpoint"]:
        return problem("url_mismatch", "The url is not the endpoint of the batch.", number, "url")
    if model != batch.model:
        return problem("model_mismatch", f"Model {model!r}, where others have {batch.model!r}.", number, "model")
    return None


def _malformed(line: Any, number: int) -> dict[str, Any] | None:
    if not isinstance(line, dict):
        return problem("invalid_json_line", "This line is not parseable as a JSON object.", number)
    missing = next((name for name in ("custom_id", "method", "url", "body") if not line.get(name)), None)
    if missing:
        return problem("missing_required_parameter", f"Missing required parameter: '{missing}'.", number, missing)
    if not isinstance(line["custom_id"], str) or not isinstance(line["body"], dict):
        return problem("invalid_request", "custom_id is a string, body an object.", number)
    return None
