"""Answers: what an endpoint returned for a request, kept as it came."""

from datetime import datetime
from typing import Any, Literal, Protocol

from pydantic import BaseModel, ConfigDict, Field

from summarizer.request import Request

Origin = Literal["live", "batch", "recorded"]

EndpointKind = Literal["openai", "azure", "compatible", "local", "embedded", "recordings"]
"""Who answered: OpenAI, Azure, another host, a server on loopback, llama.cpp inside this program, recordings."""


class Usage(BaseModel):
    """Tokens that were paid for."""

    model_config = ConfigDict(frozen=True)

    prompt_tokens: int = 0
    completion_tokens: int = 0

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(
            prompt_tokens=self.prompt_tokens + other.prompt_tokens,
            completion_tokens=self.completion_tokens + other.completion_tokens,
        )


class Answer(BaseModel):
    """A chat completion, untouched, with when and how it came."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    key: str = Field(description="Key of the request it answers")
    response: dict[str, Any] = Field(description="The response's JSON body, untouched")
    received: datetime
    seconds: float = Field(description="From sending to receiving, of the attempt that succeeded")
    origin: Origin

    @property
    def _choice(self) -> dict[str, Any]:
        choices = _list(self.response.get("choices"))
        return _dict(choices[0]) if choices else {}

    @property
    def message(self) -> dict[str, Any]:
        """The first choice's message; empty when there is none."""
        return _dict(self._choice.get("message"))

    @property
    def finish_reason(self) -> str | None:
        """Why the model stopped, in the endpoint's word."""
        return self._choice.get("finish_reason")

    @property
    def content(self) -> str:
        """The JSON text of the reply: the arguments of the first tool call, else the message's content."""
        for call in _list(self.message.get("tool_calls")):
            return str(_dict(_dict(call).get("function")).get("arguments") or "")
        content = self.message.get("content")
        if isinstance(content, list):  # as parts
            return "".join(str(_dict(part).get("text") or "") for part in content)
        return str(content or "")

    @property
    def usage(self) -> Usage:
        """Tokens as the endpoint counted them; zeros where it did not say."""
        usage = _dict(self.response.get("usage"))
        return Usage(
            prompt_tokens=_count(usage.get("prompt_tokens")), completion_tokens=_count(usage.get("completion_tokens"))
        )


def _dict(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _count(value: object) -> int:
    return value if isinstance(value, int) else 0


class AnswerSource(Protocol):
    """Whatever answers requests: an endpoint, recordings, or both."""

    def holds(self, request: Request, /) -> bool:
        """Whether the answer is there already, so that nothing need be asked."""
        ...

    async def answer(self, request: Request) -> Answer:
        """The answer to one request.

        Raises:
            EndpointError: no answer came.
            ReplayMiss: there is no recording, and no endpoint to ask.
        """
        ...
