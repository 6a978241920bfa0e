"""Asking again: the request after an answer with problems, the same live and in a batch."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from summarizer.answers import Answer
from summarizer.errors import EndpointError, ReplayMiss
from summarizer.prompts import Prompt
from summarizer.replies import Standing
from summarizer.request import Request, Settings

DEFAULT_MAX_ATTEMPTS = 3


class Read(NamedTuple):
    """What was found in an answer: how far it came, what is wrong with its form, which quotes are not in the text."""

    standing: Standing
    problems: list[str]
    quotes: list[str]


class Conversation(ABC):
    """One question, and what came back.

    Invalid answers are re-asked up to the last attempt, quotes that are not in the text once.

    Attributes:
        request: what to ask next; None once there is nothing more to ask.
        error: why no further answer came.
    """

    def __init__(self, first: Request, prompt: Prompt, max_attempts: int) -> None:
        self.first = first
        self.request: Request | None = first
        self.answers: list[Answer] = []
        self.error: EndpointError | ReplayMiss | None = None
        self._prompt = prompt
        self._max_attempts = max_attempts
        self._asked_about_quotes = False

    def take(self, answer: Answer) -> None:
        """Read the answer to `request`, and see what is to be asked next."""
        assert self.request is not None
        request, self.request = self.request, None
        self.answers.append(answer)
        standing, problems, quotes = self._read(answer)
        again = standing == "invalid" or (quotes and not self._asked_about_quotes)
        if standing in ("complete", "invalid") and again and len(self.answers) < self._max_attempts:
            self._asked_about_quotes = self._asked_about_quotes or bool(quotes)
            self.request = mend_request(request, answer, self._prompt, problems + quotes)

    def end(self, error: EndpointError | ReplayMiss) -> None:
        """No answer to `request` will come: what the earlier ones held is what there is."""
        self.error, self.request = error, None

    @abstractmethod
    def _read(self, answer: Answer) -> Read:
        """Keep what an answer holds, and tell what is wrong with it."""


C = TypeVar("C", bound=Conversation)


class Dialogue(Generic[C]):
    """The conversations about one document, side by side, a part each.

    Attributes:
        settings: whom it is with, and in which mode.
    """

    def __init__(self, settings: Settings, conversations: Sequence[C]) -> None:
        self.settings = settings
        self.conversations = conversations

    @property
    def pending(self) -> list[Request]:
        """What is to be asked now, at most one request a part; empty when all is said."""
        return [one.request for one in self.conversations if one.request is not None]

    def take(self, part: int, answer: Answer | EndpointError | ReplayMiss) -> None:
        """Hand over what came for the pending request of a part (`Request.about.part`)."""
        conversation = self.conversations[part - 1]
        if isinstance(answer, Answer):
            conversation.take(answer)
        else:
            conversation.end(answer)

    @property
    def answered(self) -> bool:
        """Whether any answer came at all."""
        return any(one.answers for one in self.conversations)

    @property
    def errors(self) -> list[EndpointError | ReplayMiss]:
        """Why parts have no (further) answer."""
        return [one.error for one in self.conversations if one.error is not None]


def mend_request(request: Request, answer: Answer, prompt: Prompt, problems: list[str]) -> Request:
    """The same request again, with the answer and what is wrong with it."""
    complaint = prompt.render("mend", {"problems": problems})
    reply: dict[str, Any] = {"role": "assistant", "content": answer.message.get("content") or ""}
    back = [{"role": "user", "content": complaint}]
    if calls := answer.message.get("tool_calls"):
        reply["tool_calls"] = calls
        back = [{"role": "tool", "tool_call_id": call.get("id"), "content": complaint} for call in calls]
    body = request.body | {"messages": [*request.body["messages"], reply, *back]}
    return Request(body, request.about.model_copy(update={"attempt": request.about.attempt + 1}))
