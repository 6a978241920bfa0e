"""Verdicts: what a judge is asked for about the items of a summary, and what its answer holds."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, get_args

from pydantic import Field, ValidationError

from summarizer.answers import Answer
from summarizer.item import Closed, Words
from summarizer.replies import Standing, json_of, stopped
from summarizer.request import Form
from summarizer.schema import strict_schema

Ruling = Literal["supported", "partly", "unsupported", "contradicted"]
"""supported: the article says all that the item says; partly: its main point, but not all of it so; unsupported: not
its main point; contradicted: the article rules it out."""

RULINGS: tuple[Ruling, ...] = get_args(Ruling)
_CUT_OFF = "the answer was cut off by the token limit; give a larger --max-tokens"


class Verdict(Closed):
    """A verdict on one item."""

    item: int = Field(description="The item's number")
    quote: str | None = Field(
        description=(
            "The passage of the article that bears most on the item, copied character for character in the article's "
            "own language, about 5 to 40 words; null only where the verdict is unsupported"
        )
    )
    reason: Words = Field(description="One English sentence: why; where a field of the item is at fault, which")
    verdict: Ruling = Field(
        description=(
            "supported: the article says all that the item says; partly: its main point is there, but some of it is "
            "not, goes further or is wrong; unsupported: its main point is not there; contradicted: the article rules "
            "its main point out"
        )
    )


class Verdicts(Closed):
    """The verdicts on all items asked about."""

    verdicts: list[Verdict] = Field(description="One verdict on each item, in their order")


@cache
def verdict_form() -> Form:
    """The form of a judge's answer."""
    return Form("verdicts", "Hand in the verdicts", strict_schema(Verdicts))


@dataclass(frozen=True)
class VerdictsRead:
    """The valid verdicts of an answer by item, and what is wrong with the rest."""

    standing: Standing
    verdicts: dict[int, Verdict] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def read_verdicts(answer: Answer, numbers: Sequence[int]) -> VerdictsRead:
    """Read an answer to a question about the items of these numbers.

    An item with two verdicts that differ has none. A quote beside "unsupported" says nothing and is left out.
    """
    standing, problem = stopped(answer)
    data, no_json = json_of(answer.content, Verdicts.model_fields, whole=standing == "complete")
    verdicts, problems = ({}, [no_json]) if data is None else _valid(data, numbers)
    if standing != "complete":
        return VerdictsRead(standing, verdicts, [_CUT_OFF if standing == "truncated" else problem])
    return VerdictsRead("invalid" if problems else "complete", verdicts, problems)


def _valid(data: dict[str, Any], numbers: Sequence[int]) -> tuple[dict[int, Verdict], list[str]]:
    problems = [f"{key}: no such field" for key in data if key not in Verdicts.model_fields]
    raw = data.get("verdicts")
    if not isinstance(raw, list):
        return {}, [*problems, "verdicts: is missing or not a list"]
    given: dict[int, list[Verdict]] = {}
    faulty: set[object] = set()
    for place, one in enumerate(raw, 1):
        verdict, problem = _read(one, place, numbers)
        if verdict is not None:
            given.setdefault(verdict.item, []).append(verdict)
        else:
            problems.append(problem)
            faulty.add(_number(one))
    twice = [number for number, those in given.items() if len({one.verdict for one in those}) > 1]
    problems += [f"item {number}: has verdicts that differ; give one" for number in twice]
    if missing := [str(number) for number in numbers if number not in given and number not in faulty]:
        problems.append(f"no verdict on {'item' if len(missing) == 1 else 'items'} {', '.join(missing)}; give one each")
    return {number: those[0] for number, those in sorted(given.items()) if number not in twice}, problems


def _read(raw: object, place: int, numbers: Sequence[int]) -> tuple[Verdict | None, str]:
    number = _number(raw)
    label = f"item {number}" if number is not None else f"verdict {place} in the list"
    try:
        verdict = Verdict.model_validate(raw)
    except ValidationError as error:
        lines = [f"{'.'.join(map(str, one['loc']))}: {_message(one)}".lstrip(": ") for one in error.errors()[:3]]
        return None, f"{label}: {'; '.join(lines)}"
    if verdict.item not in numbers:
        return None, f"{label}: there is no item of this number; they go from {numbers[0]} to {numbers[-1]}"
    if verdict.verdict == "unsupported":
        return verdict.model_copy(update={"quote": None}), ""
    if verdict.quote is None or not verdict.quote.strip():
        return None, f"{label}: has no quote; copy the words of the article that make it {verdict.verdict}"
    return verdict, ""


def _number(raw: object) -> int | None:
    number = raw.get("item") if isinstance(raw, dict) else None
    return number if isinstance(number, int) else None


def _message(error: Any) -> str:
    return str(error["msg"]).removeprefix("Value error, ")
