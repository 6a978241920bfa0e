"""Asking again: the request after an answer with problems, the same live and in a batch."""

from typing import Any

from summarizer.answers import Answer
from summarizer.prompts import Prompt
from summarizer.request import Request


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
