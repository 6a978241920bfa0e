"""Completions: a function of the request's body. Recorded ones first, else made up out of the article in it."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from standin.faults import drawn
from standin.making_up import WAYS_TO_FAIL, made_up, spoilt
from standin.settings import Settings

_ARTICLE = re.compile(
    r"<<<ARTICLE (\S+)>>>\n(?:(?:Title: .*\n)?(?:Outlet: .*\n)?\n)?((?s:.*))\n<<<END OF ARTICLE \1>>>"
)
_CREATED = 1_763_899_200


@dataclass(frozen=True)
class Question:
    """What is asked in a body."""

    fence: str | None
    article: str
    attempt: int

    @classmethod
    def in_body(cls, body: dict[str, Any]) -> "Question":
        """The article's text between the fence's lines; without a fence, all the user says."""
        messages = [one for one in body.get("messages", ()) if isinstance(one, dict)]
        said = [one["content"] for one in messages if one.get("role") == "user" and isinstance(one.get("content"), str)]
        attempt = 1 + sum(one.get("role") == "assistant" for one in messages)
        for text in said:
            if found := _ARTICLE.search(text):
                return cls(found[1], found[2], attempt)
        return cls(None, "\n".join(said[:1]), attempt)


def tokens_in(body: bytes) -> int:
    """About as many tokens as a tokenizer would find."""
    return len(body) // 4 + 1


class Answers:
    """Where completions come from."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._recorded: dict[str, dict[str, Any]] = {}
        if settings.recordings:
            from summarizer.recordings import Recordings

            self._recorded = {one.key: one.answer for one in Recordings(Path(settings.recordings))}

    def completion(self, body: dict[str, Any], raw: bytes, key: str, question: Question) -> dict[str, Any]:
        """The completion of a body; `raw` are its bytes and `key` their SHA-256."""
        return self._recorded.get(key) or self._made_up(body, raw, key, question)

    def _made_up(self, body: dict[str, Any], raw: bytes, key: str, question: Question) -> dict[str, Any]:
        article = question.article
        digest = hashlib.sha256(article.encode()).hexdigest()
        refused = drawn(digest, "refused") < self._settings.refused_share
        if refused:
            content = "This cannot be summarized."
        elif question.attempt == 1 and drawn(digest, "invalid") < self._settings.invalid_share:
            content = spoilt(article, WAYS_TO_FAIL[int(digest[:4], 16) % len(WAYS_TO_FAIL)])
        else:
            content = made_up(article)
        finish, limit = "stop", body.get("max_completion_tokens") or body.get("max_tokens")
        if limit and tokens_in(content.encode()) > limit:
            finish, content = "length", content[: limit * 4]
        written = tokens_in(content.encode())
        return {
            "id": f"chatcmpl-{key[:29]}",
            "object": "chat.completion",
            "created": _CREATED,
            "model": body.get("model"),
            "choices": [
                {
                    "index": 0,
                    "message": _message(body, content, key, refused=refused),
                    "logprobs": None,
                    "finish_reason": finish,
                }
            ],
            "usage": {
                "prompt_tokens": tokens_in(raw),
                "completion_tokens": written,
                "total_tokens": tokens_in(raw) + written,
                "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
                "completion_tokens_details": {"reasoning_tokens": 0, "audio_tokens": 0},
            },
            "service_tier": "default",
            "system_fingerprint": None,
        }


def _message(body: dict[str, Any], content: str, key: str, *, refused: bool) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": content, "refusal": None, "annotations": []}
    if refused:
        return message | {"content": None, "refusal": content}
    if tools := body.get("tools"):
        function = {"name": tools[0]["function"]["name"], "arguments": content}
        calls = [{"id": f"call_{key[:24]}", "type": "function", "function": function}]
        return message | {"content": None, "tool_calls": calls}
    return message
