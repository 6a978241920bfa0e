"""The double above the seam: an `AnswerSource` that replies from a script, and the completions it replies with."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import orjson

from summarizer.answers import Answer
from summarizer.errors import SummarizerError
from summarizer.request import Request
from summarizer.summarizer import Summarizer

RECEIVED = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)

Completion = dict[str, Any]


def completion(
    content: str | Mapping[str, Any] | None, *, finish_reason: str = "stop", refusal: str | None = None
) -> Completion:
    """A chat completion with this content, or with this draft as its content."""
    text = content if isinstance(content, str | None) else orjson.dumps(content).decode()
    return _chat({"role": "assistant", "content": text, "refusal": refusal}, finish_reason)


def tool_completion(arguments: str | Mapping[str, Any], call_id: str = "call_1") -> Completion:
    """A chat completion that hands in its answer as the arguments of a tool call."""
    text = arguments if isinstance(arguments, str) else orjson.dumps(arguments).decode()
    call = {"id": call_id, "type": "function", "function": {"name": "summary", "arguments": text}}
    return _chat({"role": "assistant", "content": None, "tool_calls": [call]}, "tool_calls")


def _chat(message: dict[str, Any], finish_reason: str) -> Completion:
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1_763_899_200,
        "model": "test-model",
        "choices": [{"index": 0, "message": message, "finish_reason": finish_reason}],
        "usage": {"prompt_tokens": 1000, "completion_tokens": 200, "total_tokens": 1200},
    }


def answer(response: Completion, key: str = "") -> Answer:
    """A live answer with this response."""
    return Answer(key=key, response=response, received=RECEIVED, seconds=1.5, origin="live")


class ScriptedSource:
    """Gives the replies in order and keeps the requests; a reply that is an error is raised."""

    def __init__(self, *replies: Completion | SummarizerError) -> None:
        self._replies = list(replies)
        self.requests: list[Request] = []

    def holds(self, _request: Request) -> bool:
        return False

    async def answer(self, request: Request) -> Answer:
        self.requests.append(request)
        assert self._replies, "more was asked than the script has replies for"
        reply = self._replies.pop(0)
        if isinstance(reply, SummarizerError):
            raise reply
        return answer(reply, request.key)


def summarizer_on(source: Any, **settings: Any) -> Summarizer:
    """A summarizer that asks this source instead of an endpoint."""
    summarizer = Summarizer("test-model", api_key="not-used", **settings)
    summarizer._asker.source = source
    return summarizer
