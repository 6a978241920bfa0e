"""What a handler is given and what it gives back."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import orjson
from aiohttp import web


@dataclass
class Call:
    """A request that has been read."""

    request: web.Request
    route: str
    number: int
    came: float
    """By the monotonic clock."""
    body: bytes = b""
    key: str = ""
    """SHA-256 of the body, in hex."""
    facts: dict[str, Any] = field(default_factory=dict)
    """What the log tells about it besides."""
    made: str | None = None
    """The id of what was made for it."""

    @property
    def id(self) -> str:
        """The id in the path."""
        return self.request.match_info["id"]

    @cached_property
    def data(self) -> dict[str, Any]:
        """The body as a JSON object."""
        try:
            data = orjson.loads(self.body)
        except orjson.JSONDecodeError as error:
            raise Refusal(400, "The body could not be parsed as JSON.") from error
        if not isinstance(data, dict):
            raise Refusal(400, "The body is no JSON object.")
        return data


@dataclass
class Reply:
    """A response as it should be; a fault may spoil it."""

    body: bytes
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    content_type: str = "application/json"


class Refusal(Exception):  # noqa: N818 - what an endpoint does, not what went wrong in here
    """An error as the API words it."""

    def __init__(  # noqa: PLR0913 - the four fields of an error, status and headers
        self,
        status: int,
        message: str,
        *,
        code: str | None = None,
        param: str | None = None,
        kind: str = "invalid_request_error",
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.headers = headers or {}
        self.error = {"message": message, "type": kind, "param": param, "code": code}

    def reply(self) -> Reply:
        """The response that says so."""
        return Reply(orjson.dumps({"error": self.error}), self.status, self.headers)


def listed(items: list[dict[str, Any]], query: Any, *, default: int, most: int) -> Reply:
    """A page of a list: `limit` objects that come after the object `after`."""
    try:
        limit = int(query.get("limit", default))
    except ValueError as error:
        raise Refusal(400, "limit is no integer.", param="limit") from error
    if not 1 <= limit <= most:
        raise Refusal(400, f"limit lies between 1 and {most}.", param="limit")
    start = 0
    if after := query.get("after"):
        ids = [one["id"] for one in items]
        if after not in ids:
            raise Refusal(400, f"There is no object {after!r} to list after.", param="after")
        start = ids.index(after) + 1
    page = items[start : start + limit]
    whole = {
        "object": "list",
        "data": page,
        "first_id": page[0]["id"] if page else None,
        "last_id": page[-1]["id"] if page else None,
        "has_more": start + limit < len(items),
    }
    return Reply(orjson.dumps(whole))
