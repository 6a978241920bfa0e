"""From an answer to a draft: what of it is valid, and what is wrong with the rest."""

from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from summarizer.answers import Answer
from summarizer.item import Item
from summarizer.replies import Standing, json_of, stopped
from summarizer.summary import DRAFTED, SECTIONS, Draft, Participant, Section


@dataclass(frozen=True)
class Rejected:
    """An item of an answer that is not valid."""

    section: Section
    item: dict[str, Any]
    problem: str


@dataclass(frozen=True)
class Reading:
    """What an answer holds."""

    standing: Standing
    draft: Draft | None = None
    rejected: list[Rejected] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def read_answer(answer: Answer) -> Reading:
    """The draft in an answer: its valid items, with each name in the form of the list of participants.

    Items that are invalid, or name somebody who is not a participant, are set apart with what is wrong.
    """
    standing, problem = stopped(answer)
    data, no_json = json_of(answer.content, Draft.model_fields, whole=standing == "complete")
    reading = Reading("invalid", problems=[no_json]) if data is None else _validate(data)
    return reading if standing == "complete" else Reading(standing, reading.draft, reading.rejected, [problem])


def _validate(data: dict[str, Any]) -> Reading:
    rejected: list[Rejected] = []
    problems: list[str] = []
    try:
        draft = Draft.model_validate(data)
    except ValidationError:
        draft, rejected, problems = _salvage(data)
    participants, doubles = _each_once(draft.participants)
    own = {_folded(called) for one in participants for called in (one.name, *one.aliases)}
    of_doubles = {_folded(alias) for one in doubles for alias in one.aliases} - own
    names = {called: name for called, name in _names(data).items() if called not in of_doubles}
    kept: dict[Section, list[Item[str]]] = {section: [] for section in SECTIONS}
    for one in doubles:
        problem = (
            f"{_label('participants', one.name)}: another participant has this name too; give each a name of its own"
        )
        rejected.append(Rejected("participants", one.model_dump(mode="json", exclude={"checks"}), problem))
    for section, item in draft.model_copy(update={"participants": participants}).items():
        settled = item.renamed({name: names.get(_folded(name), name) for name in item.references})
        strangers = [name for name in settled.references if name not in names.values()]
        if not strangers:
            kept[section].append(settled)
            continue
        problem = f"{_label(section, item.words)}: {_listed(strangers)} not in the list of participants"
        if isinstance(settled, Participant):
            # Nor is an unknown one to act for a reason to lose a participant that others refer to.
            problems.append(problem)
            kept[section].append(settled.model_copy(update={"acts_for": None}))
        else:
            rejected.append(Rejected(section, item.model_dump(mode="json", exclude={"checks"}), problem))
    problems += [one.problem for one in rejected]
    if not (draft.headline.strip() or any(kept.values()) or rejected):
        return Reading("invalid", problems=problems)
    return Reading("invalid" if problems else "complete", Draft.of(draft.headline, kept), rejected, problems)


def _salvage(data: dict[str, Any]) -> tuple[Draft, list[Rejected], list[str]]:
    """Item by item: the valid ones in a draft, the others with their errors."""
    headline = data.get("headline")
    problems = [] if isinstance(headline, str) and headline.strip() else ["headline: is missing"]
    problems += [f"{key}: no such field" for key in data if key not in Draft.model_fields]
    rejected: list[Rejected] = []
    valid: dict[Section, list[Item[str]]] = {}
    for section in SECTIONS:
        items = data.get(section)
        if not isinstance(items, list):
            problems.append(f"{section}: is missing or not a list")
            items = []
        valid[section] = []
        for raw in items:
            item, problem = _item(section, raw)
            if item is not None:
                valid[section].append(item)
            if problem:
                label = _label(section, _shown(section, raw))
                raw_item = raw if isinstance(raw, dict) else {"value": raw}
                if item is None:
                    rejected.append(Rejected(section, raw_item, f"{label}: {problem}"))
                else:
                    problems.append(f"{label}: {problem}")
    draft = Draft.of(headline if isinstance(headline, str) else "", valid)
    return draft, rejected, problems


def _item(section: Section, raw: object) -> tuple[Item[str] | None, str]:
    item_type = DRAFTED[section]
    try:
        return item_type.model_validate(raw), ""
    except ValidationError as error:
        problem = "; ".join(_error_line(one) for one in error.errors()[:3])
        if isinstance(raw, dict) and all(one["loc"] in _RESOLVED for one in error.errors()):
            unresolved = _without(raw, [one["loc"] for one in error.errors()])
            return item_type.model_validate(unresolved), problem
        return None, problem


# What a model works out besides what the article says: an impossible code or date is no reason to lose the item.
_RESOLVED: tuple[tuple[str | int, ...], ...] = (
    ("country",),
    ("deadline", "date"),
    ("when", "start"),
    ("when", "end"),
    ("when",),
)


def _without(raw: dict[str, Any], places: list[tuple[str | int, ...]]) -> dict[str, Any]:
    """The item with the fields at these places null; of a period that ends before it begins, both its days."""
    changed = dict(raw)
    for place in places:
        field = str(place[0])
        if place == ("when",) and isinstance(raw[field], dict):
            changed[field] = raw[field] | {"start": None, "end": None}
        elif len(place) > 1:
            changed[field] = changed[field] | {place[1]: None}
        else:
            changed[field] = None
    return changed


def _error_line(error: Any) -> str:
    where = ".".join(str(part) for part in error["loc"])
    return f"{where}: {error['msg'].removeprefix('Value error, ')}" if where else str(error["msg"])


def _each_once(participants: list[Participant[str]]) -> tuple[list[Participant[str]], list[Participant[str]]]:
    """Each participant once, with all his aliases and quotes where he is listed twice; and who only shares a name.

    Two of one name are one unless both say of what kind or country they are, or for whom they act, and differ.
    """
    once: dict[str, Participant[str]] = {}
    others: list[Participant[str]] = []
    for one in participants:
        known = once.setdefault(_folded(one.name), one)
        if known is one:
            continue
        if any(_differ(getattr(known, field), getattr(one, field)) for field in ("kind", "country", "acts_for")):
            others.append(one)
            continue
        update: dict[str, Any] = {
            field: list(dict.fromkeys([*getattr(known, field), *getattr(one, field)]))
            for field in ("evidence", "aliases")
        }
        update |= {field: getattr(known, field) or getattr(one, field) for field in ("role", "country", "acts_for")}
        once[_folded(one.name)] = known.model_copy(update=update)
    return list(once.values()), others


def _differ(one: str | None, other: str | None) -> bool:
    return bool(one and other) and one != other


def _names(data: dict[str, Any]) -> dict[str, str]:
    """Every name and alias of a participant, folded, with the name it stands for; names win over aliases.

    An alias that several participants have stands for none of them.

    From the raw data: that a participant is invalid otherwise is no reason to call his name unknown.
    """
    named = [
        one for one in _list(data.get("participants")) if isinstance(one, dict) and isinstance(one.get("name"), str)
    ]
    # As it is spelled first, where it stands twice.
    spelled = {_folded(one["name"]): one["name"] for one in reversed(named)}
    bearers: dict[str, set[str]] = {}
    for one in named:
        for alias in _list(one.get("aliases")):
            if isinstance(alias, str):
                bearers.setdefault(_folded(alias), set()).add(spelled[_folded(one["name"])])
    return {alias: next(iter(names)) for alias, names in bearers.items() if len(names) == 1} | spelled


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _label(section: str, words: str) -> str:
    return f"{section} “{words}”"


def _shown(section: Section, raw: object) -> str:
    words = raw.get(DRAFTED[section].WORDS) if isinstance(raw, dict) else raw
    return str(words)[:80]


def _listed(names: list[str]) -> str:
    return " and ".join(f"“{name}”" for name in names) + (" is" if len(names) == 1 else " are")
