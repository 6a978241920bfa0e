"""Labels: what people say of single items of summaries, to hold a judge against."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summarizer.evaluation.records import Place, digest, json_object, lines
from summarizer.evaluation.references import Problem
from summarizer.evaluation.suggestions import nearest, no_such_field, suggested
from summarizer.evaluation.verdicts import RULINGS, Ruling
from summarizer.item import Item
from summarizer.result import Result
from summarizer.summary import SECTIONS, Section

_FIELDS = ("document", "section", "item", "text", "label", "author")


@dataclass(frozen=True)
class Label:
    """What one person says of one item.

    Attributes:
        item: its place in its section, from 1.
        author: None when the file does not say.
    """

    section: Section
    item: int
    label: Ruling
    author: str | None


@dataclass(frozen=True, slots=True)
class _Entry:
    place: Place
    section: Section
    item: int | None
    text: str | None
    label: Ruling
    author: str | None


class Labels:
    """The labels in a JSONL file.

    A line has `document`, `section`, `item` (its place in the section, from 1) or `text` (its words) or both, `label`,
    and `author` where there are several.

    Attributes:
        problems: lines that are no labels; that an item is not there is told when its document's turn comes.

    Raises:
        InputError: the file cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self._entries: dict[str, list[_Entry]] = {}
        for place, raw in lines(path):
            data = json_object(raw)
            problems = [data] if isinstance(data, str) else list(_wrong(data))
            self.problems += [Problem("invalid", place, problem) for problem in problems]
            if not isinstance(data, str) and not problems:
                self._entries.setdefault(data["document"], []).append(
                    _Entry(place, data["section"], *map(data.get, ("item", "text", "label", "author")))  # type: ignore[arg-type] # checked by _wrong
                )

    @property
    def documents(self) -> list[str]:
        """Ids of the documents with labels, in the order they stand in."""
        return list(self._entries)

    @property
    def digest(self) -> str:
        """SHA-256 of the file."""
        return digest(self.path)

    def place(self, document: str) -> Place:
        """Where the first label of a document stands."""
        return self._entries[document][0].place

    def read(self, result: Result, *names: str) -> tuple[list[Label], list[Problem]]:
        """The labels of a result whose document has these names, and what is wrong with some.

        Of several by one author on one item the first counts.
        """
        found: dict[tuple[Section, int, str | None], Label] = {}
        problems: list[Problem] = []
        for entry in (entry for name in dict.fromkeys(names) for entry in self._entries.get(name, ())):
            items: list[Item[Any]] = getattr(result.summary, entry.section, [])
            item = _place_of(entry, items)
            if isinstance(item, str):
                problems.append(Problem("invalid", entry.place, item))
            elif (key := (entry.section, item, entry.author)) in found:
                by = f" by {entry.author}" if entry.author else ""
                problems.append(Problem("duplicate", entry.place, f"a second label{by} of {entry.section} {item}"))
            else:
                found[key] = Label(entry.section, item, entry.label, entry.author)
        return list(found.values()), problems


def _wrong(data: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with a line, whatever the results."""
    for key in data:
        if key not in _FIELDS:
            yield no_such_field(key, _FIELDS)
    if not isinstance(data.get("document"), str):
        yield "document: is missing or not a text"
    yield from _unchosen("section", data.get("section"), SECTIONS)
    yield from _unchosen("label", data.get("label"), RULINGS)
    item, text = data.get("item"), data.get("text")
    if item is None and text is None:
        yield "item: is missing; give its number in the section, from 1, or its words as text"
    if item is not None and type(item) is not int:
        yield f"item: {item!r} is not a number"
    if not isinstance(text, str | None):
        yield "text: is not a text"
    if not isinstance(data.get("author"), str | None):
        yield "author: is not a text"


def _unchosen(key: str, given: object, valid: tuple[str, ...]) -> Iterator[str]:
    if given is None:
        yield f"{key}: is missing; give one of {', '.join(valid)}"
    elif given not in valid:
        shown = f'"{given}"' if isinstance(given, str) else repr(given)
        yield f"{key}: {shown} is none of {', '.join(valid)}{suggested(nearest(given, valid))}"


def _place_of(entry: _Entry, items: list[Item[Any]]) -> int | str:
    """Where the labelled item stands in its section, from 1; or what is wrong."""
    if entry.item is not None:
        if not 1 <= entry.item <= len(items):
            return f"{entry.section} {entry.item}: there is no such item; the result has {len(items)}"
        if entry.text is not None and _folded(items[entry.item - 1].words) != _folded(entry.text):
            return f"{entry.section} {entry.item}: is “{items[entry.item - 1].words}”, not “{entry.text}”"
        return entry.item
    assert entry.text is not None
    places = [place for place, item in enumerate(items, 1) if _folded(item.words) == _folded(entry.text)]
    if len(places) > 1:
        return f"{entry.section} “{entry.text}”: several items say so; give the item's number"
    if not places:
        near = nearest(entry.text, [item.words for item in items])
        return f"{entry.section}: no item says “{entry.text}”{suggested(near)}"
    return places[0]


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()
