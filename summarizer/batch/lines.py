"""The lines of a batch's files: what goes in, and what comes out in whatever form a server gives it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final

import orjson

from summarizer.answers import Usage
from summarizer.refusals import objects_to_form
from summarizer.request import Request

URL: Final = "/v1/chat/completions"
_PASSING = frozenset({0, 408, 409, 425, 429})


def input_line(request: Request) -> bytes:
    """A request as a line of an input file; its body is the bytes that would be sent live."""
    return b'{"custom_id":"%b","method":"POST","url":"%b","body":%b}\n' % (
        request.key.encode(),
        URL.encode(),
        request.content,
    )


@dataclass(frozen=True)
class OutputLine:
    """A line of an output or error file.

    Attributes:
        key: of the request it answers.
        body: the chat completion; None where there is none.
        usage: of the chat completion.
        problem: why there is none.
        status: HTTP status of the one request; None where the line has none.
        passing: whether asking again may help.
        tried: whether it was tried at all, and not only waiting in a batch that was cancelled.
        form_refused: whether it objects to the form of answer asked for, so that another mode may do.
    """

    key: str
    body: bytes | None = None
    usage: Usage = Usage()
    problem: str | None = None
    status: int | None = None
    passing: bool = False
    tried: bool = True
    form_refused: bool = False


def read_line(line: bytes, mask: Callable[[str], str] = str) -> OutputLine | None:
    """Read one line; None where it is none: the last one of a download that broke off, or one of an input file.

    `mask` takes the key out of the service's words.
    """
    try:
        value = orjson.loads(line)
    except orjson.JSONDecodeError:
        return None
    if not isinstance(value, dict) or not isinstance(value.get("custom_id"), str):
        return None
    if "url" in value and "response" not in value:
        return None
    key = value["custom_id"]
    response = value.get("response")
    response = response if isinstance(response, dict) else {}
    status = response.get("status_code")
    body = _body(response.get("body"))
    if status in (None, HTTPStatus.OK) and _is_completion(body) and not value.get("error"):
        return OutputLine(key, orjson.dumps(body), _usage(body), status=status)
    said = value.get("error") or body.get("error") or {}
    said = said if isinstance(said, dict) else {"message": str(said)}
    told = str(said.get("message") or said.get("code") or said.get("type") or "no answer")
    words = " ".join(mask(told).split())[:300]
    status = status if isinstance(status, int) and status != HTTPStatus.OK else None
    problem = f"HTTP {status}: {words}" if status else words
    return OutputLine(
        key,
        problem=problem,
        status=status,
        passing=_may_pass(status or _status_in(words)),
        tried=said.get("code") != "batch_cancelled",
        form_refused=objects_to_form(status or _status_in(words), words),
    )


def _status_in(words: str) -> int:
    """The status that some servers only tell in words ("Error code: 400 - …"); 0 where there is none."""
    match = re.match(r"Error code: (\d{3})\b", words)
    return int(match[1]) if match else 0


def _may_pass(status: int) -> bool:
    return status in _PASSING or status >= HTTPStatus.INTERNAL_SERVER_ERROR


def _body(value: object) -> dict[str, Any]:
    """The body, which some servers give as a string of JSON."""
    if isinstance(value, str):
        try:
            value = orjson.loads(value)
        except orjson.JSONDecodeError:
            return {"error": {"message": value}}
    return value if isinstance(value, dict) else {}


def _is_completion(body: dict[str, Any]) -> bool:
    match body:
        case {"choices": [{"message": dict()}, *_]}:
            return True
    return False


def _usage(body: dict[str, Any]) -> Usage:
    usage = body.get("usage")
    usage = usage if isinstance(usage, dict) else {}
    counts = [usage.get(name) for name in ("prompt_tokens", "completion_tokens")]
    prompt, completion = (count if isinstance(count, int) else 0 for count in counts)
    return Usage(prompt_tokens=prompt, completion_tokens=completion)
