"""What an endpoint says instead of an answer, made an `EndpointError` once: in a line, with what may help."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from http.client import responses
from typing import Any

import orjson

from summarizer.errors import WITHHELD, EndpointError
from summarizer.pacing import LIMITS

_RETRYABLE = frozenset({408, 409, 425, 429})
_SERVER_ERRORS = 500
_STATUSES = {
    **{str(status): status for status in range(400, 600)},
    "authentication_error": 401,
    **dict.fromkeys(("rate_limit_exceeded", "rate_limit_error", "insufficient_quota"), 429),
    "server_error": 500,
    **dict.fromkeys(("server_is_overloaded", "overloaded_error"), 503),
}
"""Of errors by their code or type."""
_REMEDIES = {
    401: "the key is wrong or missing: check OPENAI_API_KEY",
    403: "the key may not use this model or endpoint",
}
_GIVE_ROOM = (
    "prompt and article may not fit the model's context: give a smaller --chunk-chars, or the server more context"
)
_NO_CREDIT, _PAY = "insufficient_quota", "see to the account's credit or plan: trying again does not help"
_TOO_LONG = re.compile(r"context.?(length|size|window)|prompt is too long|maximum.*tokens", re.IGNORECASE)
_FILTER_WORDS = re.compile(r"\bcontent_filter\b|ResponsibleAIPolicyViolation")  # Azure's
_FORM_WORDS = re.compile(
    r"response_format|schema|structured output|json_object|grammar|tool_choice|\btools?\b|function call|\bstrict\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Refusals:
    """The refusals of one endpoint.

    Attributes:
        base_url: every message begins with it.
        api_key: left out where the endpoint quotes it; may be empty.
        offline: whether it is an engine without an address, a key or an account to see to.
    """

    base_url: str
    api_key: str = field(repr=False)
    offline: bool = False

    def completion(self, model: str, body: bytes) -> dict[str, Any]:
        """A response's body, if it is a chat completion; some gateways report errors under status 200.

        Raises:
            EndpointError: it is something else.
        """
        try:
            completion = orjson.loads(body)
        except orjson.JSONDecodeError as error:
            if _is_page(body.decode(errors="replace")):
                raise EndpointError(
                    f"{self.base_url}: answers with a web page, not JSON; "
                    "--base-url should end in the API's path, such as /v1"
                ) from error
            raise self.malformed() from error
        match completion:
            case {"choices": [{"message": dict()}, *_]}:
                return dict(completion)
            case {"error": said} if said:
                raise self.without_status(model, said)
        raise EndpointError(f"{self.base_url}: the answer is no chat completion")

    def without_status(self, model: str | None, said: object) -> EndpointError:
        """Of an error with no status, or that of a success: as if it had come with the one its code or type names."""
        status = _status_named(said)
        if status is None:
            return EndpointError(f"{self.base_url}: {self._words(said) or 'no answer'}")
        return self.refusal(model, status, said, {})

    def malformed(self) -> EndpointError:
        """Of an answer that is no JSON."""
        return EndpointError(f"{self.base_url}: the answer's JSON is broken off or malformed", retryable=True)

    def refusal(self, model: str | None, status: int, body: object, headers: Mapping[str, str]) -> EndpointError:
        """Of a status that is not success; `model` is None where none was asked."""
        words, everything = self._words(body) or responses.get(status, "refused"), str(body)
        too_long = _is_too_long(status, everything)
        filtered = status == HTTPStatus.BAD_REQUEST and _FILTER_WORDS.search(everything) is not None
        wait = _retry_after(headers)
        advice = [
            _GIVE_ROOM if too_long else "",
            WITHHELD if filtered else "",
            *(() if self.offline else _remedies(model, status, everything)),
            f"asks to wait {wait:.0f} s" if wait else "",
        ]
        return EndpointError(
            "; ".join([f"{self.base_url}: HTTP {status}: {words}", *filter(None, advice)]),
            status=status,
            retryable=(status in _RETRYABLE or status >= _SERVER_ERRORS) and _NO_CREDIT not in everything,
            retry_after=wait,
            limits={name: value for name, value in headers.items() if name.startswith(LIMITS)},
            form_refused=not filtered and objects_to_form(status, everything),
        )

    def silence(self, seconds: float) -> EndpointError:
        """Of a try that got no answer in so many seconds."""
        return EndpointError(f"{self.base_url}: no answer within {seconds:g} s (--timeout)", retryable=True)

    def no_connection(self, cause: BaseException) -> EndpointError:
        """Of a try that did not get through, or whose connection broke off."""
        why = _one_line(str(cause)) or type(cause).__name__
        return EndpointError(
            f"{self.base_url}: no connection, or it broke off ({why}); "
            "see that the server runs and --base-url is right",
            retryable=True,
        )

    def mask(self, words: str) -> str:
        """An endpoint's words without the key."""
        return words.replace(self.api_key, "…") if self.quotes_key(words) else words

    def quotes_key(self, words: str) -> bool:
        """Whether the key stands in an endpoint's words."""
        return bool(self.api_key) and self.api_key in words

    def _words(self, body: object) -> str:
        """What an endpoint says about an error, in a line; a key it quotes is left out."""
        if isinstance(body, dict):
            told = next(filter(None, map(body.get, ("message", "detail", "code", "type"))), None)
            body = told or (body if any(body.values()) else None)
        text = str(body or "")
        return "a web page" if _is_page(text) else _one_line(self.mask(text)).rstrip(".?!")


def objects_to_form(status: int, words: str) -> bool:
    """Whether a refusal is about the form of answer asked for, so that another mode may do."""
    return status in (400, 404, 422, 501) and not _is_too_long(status, words) and _FORM_WORDS.search(words) is not None


def _remedies(model: str | None, status: int, words: str) -> list[str]:
    """What to do about the address, the key or the account."""
    return [
        f"no model {model!r} there, or --base-url is wrong" if model and status == HTTPStatus.NOT_FOUND else "",
        _REMEDIES.get(status, ""),
        _PAY if _NO_CREDIT in words else "",
    ]


def _status_named(said: object) -> int | None:
    """The HTTP status that the code or type of an error stands for; None where that is none."""
    if not isinstance(said, dict):
        return None
    return _STATUSES.get(str(said.get("code"))) or _STATUSES.get(str(said.get("type")))


def _is_too_long(status: int, words: str) -> bool:
    return status in (400, 413, 422) and _TOO_LONG.search(words) is not None


def _retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds from a Retry-After header, which holds seconds or an HTTP date; None when absent or unreadable."""
    value = headers.get("retry-after", "").strip()
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    try:
        return max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError, OverflowError):
        return None


def _is_page(text: str) -> bool:
    return text.lstrip("\ufeff \t\r\n").startswith("<")


def _one_line(text: str) -> str:
    printable = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(printable.split())[:300]
