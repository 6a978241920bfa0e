"""Replies: how far an answer came, and the JSON object in it."""

from collections.abc import Collection
from typing import Any, Literal

import pydantic_core

from summarizer.answers import Answer

Standing = Literal["complete", "refused", "truncated", "filtered", "invalid"]
"""How far an answer can be used: complete; refused by the model; cut off by the token limit; withheld by the
endpoint's content filter; not (wholly) what was asked for. Whatever it is, valid items may stand in it."""


def stopped(answer: Answer) -> tuple[Standing, str]:
    """What kept the model from answering to the end, and in words; "complete" where nothing did."""
    if refusal := answer.message.get("refusal"):
        return "refused", f"the model refused: {refusal}"
    if answer.finish_reason == "content_filter":
        return "filtered", "the endpoint's content filter withheld the answer"
    if answer.finish_reason == "length":
        return "truncated", (
            "the answer was cut off by the token limit; give a larger --max-tokens or a smaller --chunk-chars"
        )
    return "complete", ""


def json_of(content: str, fields: Collection[str], *, whole: bool) -> tuple[dict[str, Any] | None, str]:
    """The JSON object in a reply, which may stand in prose or a code fence; and what is wrong where there is none.

    Args:
        content: the reply.
        fields: what the object should have: of several, the last of those that have most of them counts.
        whole: whether the reply came to its end; of one that did not, the beginning is read.
    """
    if not content.strip():
        return None, "the answer is empty; answer with the JSON object"
    if not whole:
        # Nothing after the last closing brace: a list of names that is cut off would read as a shorter one.
        content = content[content.find("{") : content.rfind("}") + 1]
    try:
        data = pydantic_core.from_json(content, allow_partial=not whole)
    except ValueError as error:
        data = _object_among(content, fields)
        if data is None:
            return None, f"the answer is not JSON ({error}); answer with the JSON object and nothing else"
    if not isinstance(data, dict):
        return None, f"the answer is a JSON {type(data).__name__}, not an object"
    return data, ""


def _object_among(content: str, fields: Collection[str]) -> dict[str, Any] | None:
    """Of the JSON objects in a text the last of those with most of the fields asked for.

    A correction comes after what it corrects; an example or a fragment has fewer fields, wherever it stands.
    """
    from instructor.utils import extract_json_from_codeblock

    best: dict[str, Any] | None = None
    for _ in range(_OBJECTS):
        try:
            last = extract_json_from_codeblock(content)
            data = pydantic_core.from_json(last)
        except ValueError:
            return best
        content = content[: content.rindex(last)]
        if isinstance(data, dict) and (best is None or len(data.keys() & fields) > len(best.keys() & fields)):
            best = data
    return best


_OBJECTS = 20
"""So many objects, from the last, are looked at: an answer of nothing but braces shall not take for ever."""
