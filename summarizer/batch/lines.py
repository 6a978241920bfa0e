"""The lines of a batch's files: what goes in, and what comes out in whatever form a server gives it."""

import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final

import orjson

from summarizer.answers import Usage
from summarizer.refusals import Refusals
from summarizer.request import Request

URL: Final = "/v1/chat/completions"


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
        status: HTTP status of the one request; None where the line tells none.
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


def read_line(line: bytes, refusals: Refusals, model: str | None = None) -> OutputLine | None:
    """Read one line; None where it is none: the last one of a download that broke off, or one of an input file.

    Why there is no answer is said in the words that `refusals` has for a live request to this model.
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
    refused = isinstance(status, int) and status not in (0, HTTPStatus.OK)
    said = _error(value) or _error(body) or (body if refused else {"message": "no answer"})
    if not refused:
        status, said = _status_in(said)
    error = refusals.refusal(model, status, said, {}) if status else refusals.without_status(model, said)
    return OutputLine(
        key,
        problem=str(error),
        status=error.status,
        passing=error.retryable or error.status is None,
        tried=said.get("code") != "batch_cancelled",
        form_refused=error.form_refused,
    )


def _error(value: dict[str, Any]) -> dict[str, Any]:
    """The error in a line or body, which vLLM wraps once more; empty where there is none."""
    error = value.get("error")
    if isinstance(error, dict):
        inner = error.get("error")
        if isinstance(inner, str) and inner:
            return {"message": inner}
        return inner if inner and isinstance(inner, dict) else error
    return {"message": str(error)} if error else {}


def _status_in(said: dict[str, Any]) -> tuple[int | None, dict[str, Any]]:
    """The status that some servers only tell in words ("Error code: 400 - …"), None where there is none; the others."""
    words = str(said.get("message"))
    match = re.match(r"Error code: (\d{3}) - ", words)
    return (int(match[1]), {**said, "message": words[match.end() :]}) if match else (None, said)


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
