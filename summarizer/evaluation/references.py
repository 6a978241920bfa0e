"""References: what people wrote about documents, as structured summaries, prose or facts to be found.

Only where each one stands is kept in memory; it is read when its document's turn comes. What cannot be used is listed
under `problems`, never passed over.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import orjson

from summarizer.errors import InputError
from summarizer.evaluation.columns import Columns
from summarizer.evaluation.records import Place, Rows, digest, files, json_object, lines, whole
from summarizer.evaluation.suggestions import nearest, no_such_field, suggested
from summarizer.evaluation.validity import check_summary
from summarizer.summary import SECTIONS, Draft, Section

_ID, _FORMS = ("document", "id"), ("summary", "text", "facts")
_FIELDS = ("document", "id", "author", *_FORMS)
_PROSE_FILES = (".txt", ".md")
_REMEDY = "give a .jsonl or .csv file, or a folder of .json, .txt or .md files, each named by its document's id"

Trouble = Literal["invalid", "empty", "duplicate", "name"]
"""What is wrong with a reference."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with a reference."""

    kind: Trouble
    place: Place
    what: str

    @property
    def is_note(self) -> bool:
        """Whether the reference is used all the same: of the kinds only with a "name" that is nobody's."""
        return self.kind == "name"

    def __str__(self) -> str:
        return f"{self.place}: {'note: ' if self.is_note else ''}{self.what}"


@dataclass(frozen=True)
class Fact:
    """A short statement, and whether a summary of the document ought to hold it."""

    text: str
    wanted: bool = True


@dataclass(frozen=True)
class Reference:
    """What one person wrote about one document.

    Attributes:
        author: None when the file does not say.
        summary: structured; None when it is prose or facts only.
        sections: the sections of the structured summary that were written at all.
    """

    document: str
    author: str | None
    place: Place
    summary: Draft | None = None
    sections: frozenset[Section] = frozenset()
    prose: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class _Entry:
    place: Place
    author: str | None
    forms: tuple[str, ...]
    content: bytes


class References:
    """The references in a JSONL or CSV file, or in a folder of files named by document.

    In a folder `ID.json` is structured, `ID.txt` and `ID.md` are prose; a folder within it is an author's. A CSV file's
    text is prose, or a JSON object as in `ID.json`.

    Attributes:
        problems: records that are no references at all, empty or there already; what is wrong within one is told when
            it is read.

    Raises:
        InputError: the path cannot be read, or is no set of references.
    """

    def __init__(self, path: Path, columns: Columns | None = None) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self._rows = Rows(path) if path.suffix.lower() == ".csv" and path.is_file() else None
        self._columns = (columns or Columns()).of(self._rows) if self._rows is not None else {}
        self._entries: dict[str, list[_Entry]] = {}
        for place, raw in self._records():
            self._enter(place, raw)
        if not self._entries and not self.problems:
            raise InputError(str(path), "holds no references", _REMEDY)

    @property
    def documents(self) -> list[str]:
        """Ids of the documents there is a reference for, in the order they stand in."""
        return list(self._entries)

    @property
    def digest(self) -> str:
        """SHA-256 of the file or folder."""
        return digest(self.path)

    def of(self, *names: str) -> list[Reference]:
        """The references of the document that has any of these names; valid ones only."""
        return self.read(*names)[0]

    def read(self, *names: str) -> tuple[list[Reference], list[Problem]]:
        """The references of the document that has any of these names, and what is wrong with some."""
        entries = [entry for name in dict.fromkeys(names) for entry in self._entries.get(name, ())]
        problems: list[Problem] = []
        found = [self._read(entry, problems) for entry in entries]
        return [reference for reference in found if reference is not None], problems

    def place(self, document: str) -> Place:
        """Where the first reference of a document stands."""
        return self._entries[document][0].place

    @property
    def one_document(self) -> str | None:
        """The document that the whole file is about; None of a folder, and of a file with records of its own."""
        places = [entry.place for entries in self._entries.values() for entry in entries]
        return self.documents[0] if places and places[0].path == self.path and not places[0].line else None

    def check(self) -> list[Problem]:
        """Read every reference; all problems in the order they stand in."""
        within = [problem for document in self._entries for problem in self.read(document)[1]]
        return sorted([*self.problems, *within], key=lambda problem: (str(problem.place.path), problem.place.line))

    def _records(self) -> Iterator[tuple[Place, Mapping[str, Any] | str]]:
        if self._rows is not None:
            yield from ((place, self._from_row(row)) for place, row in self._rows)
        elif self.path.is_dir():
            yield from ((place := whole(path), self._raw(place)) for path in files(self.path))
        elif self.path.suffix.lower() in (".jsonl", ".ndjson"):
            yield from ((place, json_object(line)) for place, line in lines(self.path))
        elif self.path.suffix.lower() in (".json", *_PROSE_FILES):
            yield (place := whole(self.path)), self._raw(place)
        else:
            raise InputError(str(self.path), "is no set of references" if self.path.exists() else "not found", _REMEDY)

    def _raw(self, place: Place) -> Mapping[str, Any] | str:
        """The record at a place, as fields; or what is wrong with it."""
        if self._rows is not None:
            return self._from_row(self._rows.row(place.bytes()))
        if place.line:
            return json_object(place.bytes())
        return self._from_file(place)

    def _from_row(self, row: Mapping[str, str] | str) -> Mapping[str, Any] | str:
        if isinstance(row, str):
            return row
        known = {field: row.get(column, "") for field, column in self._columns.items()}
        if not known["text"].startswith("{"):
            return known
        raw = json_object(known.pop("text").encode())
        return raw if isinstance(raw, str) else _with_form(raw) | known

    def _from_file(self, place: Place) -> Mapping[str, Any] | str:
        known: dict[str, Any] = {"document": place.path.stem}
        if place.path.parent != self.path and self.path.is_dir():
            known["author"] = place.path.parent.name
        if place.path.suffix.lower() in _PROSE_FILES:
            text = place.bytes().decode("utf-8-sig", "replace")
            if place.path.suffix.lower() == ".md":
                from summarizer.reading.markdown import prose_of_markdown

                text = prose_of_markdown(text)
            return known | {"text": text}
        if place.path.suffix.lower() != ".json":
            return "is no .json, .txt or .md file"
        raw = json_object(place.bytes())
        if isinstance(raw, str):
            return raw
        return known | _with_form(raw) | {"document": place.path.stem}

    def _enter(self, place: Place, raw: Mapping[str, Any] | str) -> None:
        if isinstance(raw, str):
            self._note("invalid", place, raw)
            return
        document, author = _document(raw), str(raw["author"]).strip() if raw.get("author") else None
        forms = tuple(form for form in _FORMS if raw.get(form))
        if document is None:
            self._note("invalid", place, f"has no document{_meant(raw, _ID)}")
        elif all(_blank(raw[form]) for form in forms):
            self._note("empty", place, f"{document}: is empty{_meant(raw, _FORMS)}")
        else:
            content = hashlib.blake2b(orjson.dumps([raw[form] for form in forms]), digest_size=8).digest()
            self._keep(document, _Entry(place, author, forms, content))

    def _keep(self, document: str, entry: _Entry) -> None:
        known = self._entries.setdefault(document, [])
        for one in known:
            if one.author != entry.author or one.forms != entry.forms:
                continue
            if entry.author is not None or one.content == entry.content:
                whose = f" by {entry.author}" if entry.author else ""
                where = f"line {one.place.line}" if one.place.path == entry.place.path else one.place
                self._note("duplicate", entry.place, f"{document}: a second one{whose}; the first, {where}, counts")
                return
        known.append(entry)

    def _note(self, kind: Trouble, place: Place, what: str) -> None:
        self.problems.append(Problem(kind, place, what))

    def _read(self, entry: _Entry, told: list[Problem]) -> Reference | None:
        raw = self._raw(entry.place)
        assert not isinstance(raw, str)
        document = _document(raw)
        assert document is not None
        summary, sections = None, frozenset[Section]()
        prose, problems = _texts(raw.get("text"))
        if isinstance(raw.get("summary"), str):
            prose += _texts(raw["summary"])[0]
        elif isinstance(raw.get("summary"), dict):
            checked = check_summary(raw["summary"])
            summary, sections = checked.summary, checked.sections
            problems += checked.problems
            told += [Problem("name", entry.place, f"{document}: {stranger}") for stranger in checked.strangers]
        elif "summary" in entry.forms:
            problems += ["summary: is neither a text nor an object"]
        facts, wrong = _facts(raw.get("facts"))
        problems += [*wrong, *_misspelled(raw)]
        told += [Problem("invalid", entry.place, f"{document}: {problem}") for problem in problems]
        if problems:
            return None
        return Reference(document, entry.author, entry.place, summary, sections, prose, facts)


def _with_form(raw: Mapping[str, Any]) -> dict[str, Any]:
    """A record; a summary by itself is one, too."""
    return dict(raw) if any(form in raw for form in _FORMS) else {"summary": raw}


def _document(raw: Mapping[str, Any]) -> str | None:
    """The id of the document a record is about; a result holds the whole document."""
    value = next((raw[key] for key in _ID if raw.get(key)), None)
    if isinstance(value, dict):
        value = value.get("id")
    return str(value).strip() or None if isinstance(value, str | int) else None


def _blank(value: object) -> bool:
    return all(map(_blank, value)) if isinstance(value, list) else isinstance(value, str) and not value.strip()


def _texts(value: object) -> tuple[tuple[str, ...], list[str]]:
    given = value if isinstance(value, list) else [value] if value else []
    problems = [f"text[{place}]: is not a text" for place, text in enumerate(given) if not isinstance(text, str)]
    return tuple(text.strip() for text in given if isinstance(text, str) and text.strip()), problems


def _facts(value: object) -> tuple[tuple[Fact, ...], list[str]]:
    given = value if isinstance(value, list) else [value] if value else []
    facts = [_fact(one) for one in given]
    form = suggested('{"text": "a statement", "wanted": false}')
    problems = [f"facts[{place}]: is not a fact{form}" for place, fact in enumerate(facts) if fact is None]
    return tuple(fact for fact in facts if fact is not None), problems


def _fact(value: object) -> Fact | None:
    if isinstance(value, str):
        value = {"text": value}
    if not isinstance(value, dict) or not value.keys() <= {"text", "wanted"}:
        return None
    text, wanted = value.get("text"), value.get("wanted", True)
    return Fact(text, wanted) if isinstance(text, str) and text.strip() and isinstance(wanted, bool) else None


def _misspelled(raw: Mapping[str, Any]) -> list[str]:
    """Fields that are none of a reference's but look like one; others are the user's own business."""
    return [
        no_such_field(key, _FIELDS)
        for key in raw
        if key not in _FIELDS and (near := nearest(key, _FIELDS)) and near not in raw
    ]


def _meant(raw: Mapping[str, Any], wanted: tuple[str, ...]) -> str:
    near = next((key for key in raw if key not in _FIELDS and nearest(key, wanted)), None)
    if near is not None:
        return f"; {no_such_field(near, wanted)}"
    if not set(SECTIONS).isdisjoint(raw):
        return "; put its sections into “summary”"
    return "" if any(key in raw for key in wanted) else f"; give {' or '.join(f'“{key}”' for key in wanted)}"
