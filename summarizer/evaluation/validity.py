"""What is wrong with a structured summary that a person wrote, each error with the nearest form that would be right."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel, ValidationError

from summarizer.claims.names import codes_of
from summarizer.evaluation.suggestions import nearest, no_such_field, suggested
from summarizer.item import Item
from summarizer.summary import DRAFTED, SECTIONS, Deadline, Draft, Period, Section

_NESTED: Mapping[str, type[BaseModel]] = {"deadline": Deadline, "when": Period}
_LEFT_OUT: Mapping[str, Any] = {
    "evidence": [],
    "aliases": [],
    "role": None,
    "acts_for": None,
    "country": None,
    "to": [],
    "condition": None,
    "deadline": None,
    "when": None,
    "attribution": [],
    "date": None,
    "start": None,
    "end": None,
}
"""What a person may leave out, and what the summary then holds in its place; it is not scored."""

_RIGHT: Mapping[str, str] = {"list_type": "a list", "string_type": "a text", "model_type": "an object"}
"""What a value ought to be, by the type of pydantic's error."""

_LONG = 60
"""Characters of a value that a message shows."""

_OPTION = re.compile(r"'([^']*)'")
_YEAR_FIRST = re.compile(r"\s*(\d{4})[-./](\d{1,2})[-./](\d{1,2})\s*")
_YEAR_LAST = re.compile(r"\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*")


@dataclass(frozen=True)
class Checked:
    """A summary as a person wrote it.

    Attributes:
        summary: None when there are problems. The fields of an item that stand in it are its `model_fields_set`.
        sections: those that were written; a section left out was not looked for, an empty one was found empty.
        problems: one line each.
        strangers: names in items that are nobody's among the participants, a line each; they stand for themselves.
    """

    summary: Draft | None
    sections: frozenset[Section]
    problems: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)


def check_summary(raw: Mapping[str, Any]) -> Checked:
    """Read a structured summary; evidence may be quotes or located evidence, and may be left out."""
    problems = [no_such_field(key, [*Draft.model_fields]) for key in raw if key not in Draft.model_fields]
    sections: dict[Section, list[Item[str]]] = {}
    for section in SECTIONS:
        if section in raw:
            sections[section], wrong = _read_section(section, raw[section])
            problems += wrong
    headline = raw.get("headline", "")
    if not isinstance(headline, str):
        problems.append(f"headline: {_shown(headline)} is not a text")
    if not sections and not problems:
        problems.append(f"has none of the sections {', '.join(SECTIONS)}")
    summary = None if problems else Draft.of(headline, sections)
    strangers = _strangers(sections) if "participants" in raw else []
    return Checked(summary, frozenset(sections), problems, strangers)


def _read_section(section: Section, raw: Any) -> tuple[list[Item[str]], list[str]]:
    if not isinstance(raw, list):
        return [], [f"{section}: {_shown(raw)} is not a list"]
    items, problems = [], []
    for place, one in enumerate(raw):
        try:
            items.append(_read_item(section, one))
        except ValidationError as error:
            problems += [_line(section, place, detail) for detail in error.errors()]
    return items, problems


def _read_item(section: Section, raw: Any) -> Item[str]:
    model = DRAFTED[section]
    if not isinstance(raw, dict):
        return model.model_validate(raw)
    item = model.model_validate(_completed(raw, model))
    if item.model_fields_set <= raw.keys():
        return item
    return model.model_construct(_fields_set=set(raw), **dict(item))


def _completed(raw: Mapping[str, Any], model: type[BaseModel]) -> dict[str, Any]:
    """With what may be left out put in."""
    values = {**_left_out_of(model), **raw}
    for key in _NESTED.keys() & values.keys():
        if isinstance(values[key], dict):
            values[key] = _completed(values[key], _NESTED[key])
    evidence = values.get("evidence")
    if isinstance(evidence, list) and any(isinstance(one, dict) for one in evidence):
        values["evidence"] = [one.get("text", one) if isinstance(one, dict) else one for one in evidence]
    return values


@cache
def _left_out_of(model: type[BaseModel]) -> dict[str, Any]:
    return {key: value for key, value in _LEFT_OUT.items() if key in model.model_fields}


def _strangers(sections: Mapping[Section, list[Item[str]]]) -> list[str]:
    """Names in items that are nobody's in the list of participants."""
    known = [item.words for item in sections.get("participants", [])]
    return [
        f"{section}[{place}]: “{name}” is not among the participants{suggested(nearest(name, known))}"
        for section, items in sections.items()
        for place, item in enumerate(items)
        for name in item.references
        if name not in known
    ]


def _line(section: Section, place: int, detail: Any) -> str:
    where = f"{section}[{place}]" + "".join(
        f"[{part}]" if isinstance(part, int) else f".{part}" for part in detail["loc"]
    )
    given, kind = detail["input"], detail["type"]
    if kind in ("extra_forbidden", "missing"):
        *parents, name = detail["loc"]
        fields = (_NESTED.get(str(parents[-1] if parents else "")) or DRAFTED[section]).model_fields
        if kind == "extra_forbidden":
            return no_such_field(name, [*fields], where)
        wanted = fields[name].annotation
        one_of = f"; give one of {', '.join(get_args(wanted))}" if get_origin(wanted) is Literal else ""
        return f"{where}: is missing{one_of}"
    if kind == "literal_error":
        options = _OPTION.findall(detail["ctx"]["expected"])
        near = nearest(given, options)
        return f"{where}: {_shown(given)} is none of {', '.join(options)}{suggested(near)}"
    near = suggested(_right_form(section, detail))
    right = "a date such as 2024-05-03" if kind.startswith("date") else _RIGHT.get(kind)
    if right is None:
        return f"{where}: {detail['msg'].removeprefix('Value error, ')}{near}"
    return f"{where}: {_shown(given)} is not {right}{near}"


def _right_form(section: Section, detail: Any) -> str | None:
    """For what is no choice from a list: the form that was probably meant."""
    given, kind, field = detail["input"], detail["type"], detail["loc"][-1:]
    if not isinstance(given, str):
        return None
    if kind == "list_type":
        return json.dumps([given], ensure_ascii=False)
    if kind == "model_type":
        return json.dumps({"words" if field else DRAFTED[section].WORDS: given}, ensure_ascii=False)
    if kind.startswith("date"):
        return _as_date(given)
    if field == ("country",):
        codes = codes_of(given) or codes_of(given.title())
        return min(codes) if len(codes) == 1 else None
    return None


def _as_date(given: str) -> str | None:
    if match := _YEAR_FIRST.fullmatch(given):
        year, month, day = match.groups()
    elif match := _YEAR_LAST.fullmatch(given):
        day, month, year = match.groups()
    else:
        return None
    return f"{year}-{int(month):02}-{int(day):02}"


def _shown(given: object) -> str:
    """A value as it stands in JSON, the beginning of a long one."""
    text = json.dumps(given, ensure_ascii=False)
    return text if len(text) <= _LONG else f"{text[:_LONG]}…"
