"""Documents out of rows: which column holds what, and what becomes of the others."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import Any

from summarizer.corpus.unreadable import Unreadable
from summarizer.document import Document
from summarizer.errors import InputError
from summarizer.reading import LONGEST
from summarizer.reading.metadata import parse_date

Scalar = str | int | float | bool | None

# Of several that are there the first holds the field; letter case does not count.
_USUAL = {
    "text": ("text", "body", "content", "article", "article_text", "full_text", "maintext"),
    "id": ("id", "doc_id", "document_id", "article_id", "guid"),
    "title": ("title", "headline"),
    "published": ("published", "date", "published_at", "publishedat", "publication_date", "pub_date", "pubdate"),
    "outlet": ("outlet", "source", "publisher", "publication"),
    "url": ("url", "link"),
    "language": ("language", "lang"),
}
_TEXTS = ("id", "title", "outlet", "url", "language")
_SHOWN = 12  # column names in a message
_FIRST_SECOND = 1e8  # in 1973; smaller numbers are no time in seconds
_FIRST_MILLISECOND = 1e11  # in 1973; smaller numbers are no time in milliseconds


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column or field holds what; None: the usual names are looked for."""

    text: str | None = None
    id: str | None = None
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None
    language: str | None = None

    def check(self, source: str, names: tuple[str, ...]) -> None:
        """See that a table has the columns named here, and one for the text.

        Raises:
            InputError: it has not; the message lists those that it has.
        """
        shown = ", ".join(f"{name[:40]!r}" for name in names[:_SHOWN]) + (", …" if len(names) > _SHOWN else "")
        for field in fields(self):
            name = getattr(self, field.name)
            if name is not None and name not in names:
                how = f"--column {field.name}=NAME takes one of {shown}"
                raise InputError(source, f"no column {name!r} for the {field.name}", how)
        if "text" not in _layout(self, names).used:
            how = f"--column text=NAME takes one of {shown}"
            if source == "-":
                how = f"give JSONL, or CSV with a header ({how}); one article goes to `summarizer summarize -`"
            raise InputError(source, "no column that looks like the text", how)


@dataclass(frozen=True, slots=True)
class _Layout:
    """Columns of one table: `used` by field, and the `others`."""

    used: dict[str, str]
    others: tuple[str, ...]


@lru_cache(maxsize=256)
def _layout(columns: Columns, names: tuple[str, ...]) -> _Layout:
    named = {getattr(columns, field) for field in _USUAL}
    lower = {name.lower(): name for name in reversed(names) if name not in named}
    used = {}
    for field, usual in _USUAL.items():
        own = getattr(columns, field)
        if own in names:
            used[field] = own
        elif own is None and (found := next((lower[name] for name in usual if name in lower), None)):
            used[field] = found
    return _Layout(used, tuple(name for name in names if name not in used.values()))


def document_of(place: str, row: Mapping[str, Any], columns: Columns) -> Document | Unreadable:
    """Make a row a document: what no field takes is kept in its `extra`."""
    layout = _layout(columns, tuple(row))
    text = row.get(layout.used.get("text", ""))
    if not isinstance(text, str) or not text or text.isspace() or len(text) > LONGEST:
        return Unreadable(place, _unusable(layout, columns, text))
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    extra = {name: _scalar(row[name]) for name in layout.others}
    known: dict[str, str] = {}
    for field in _TEXTS:
        name = layout.used.get(field)
        value = None if name is None else row[name]
        if isinstance(value, str):
            value = value.strip()
        elif isinstance(value, bool | float | dict | list):
            extra[str(name)] = _scalar(value)
            continue
        if value is not None and value != "":
            known[field] = str(value)
    try:
        published = _date(place, row.get(layout.used.get("published", "")))
    except InputError as error:
        return Unreadable.because(error)
    return Document(text=text, published=published, extra=extra, **known)


def _unusable(layout: _Layout, columns: Columns, text: object) -> str:
    if "text" not in layout.used:
        wanted = "text" if columns.text is None else columns.text
        return f"no {wanted!r}; name the column that holds the text, or leave the row out"
    if isinstance(text, str) and len(text) > LONGEST:
        return f"{layout.used['text']!r} has {len(text):,} characters; the limit is {LONGEST:,}; give one article a row"
    if isinstance(text, str) or text is None:
        return f"{layout.used['text']!r} is empty; give a document with text"
    return f"{layout.used['text']!r} is no text but {type(text).__name__}; name the column that holds the text"


def _date(place: str, value: object) -> date | None:
    """Take the date as it is written: it is not moved to another time zone.

    A number of eight digits is a date without its dashes; a larger one counts seconds or milliseconds since 1970, UTC.
    """
    if isinstance(value, str):
        value = value.strip()
        if value.isdecimal():
            value = int(value)
    match value:
        case None | "":
            return None
        case datetime():
            return value.date()
        case date():
            return value
        case int() | float() if _FIRST_SECOND <= value < _FIRST_MILLISECOND * 1000:
            seconds = value if value < _FIRST_MILLISECOND else value / 1000
            return datetime.fromtimestamp(seconds, UTC).date()
        case int() if 10**7 <= value < 10**8:
            value = f"{value // 10_000}-{value // 100 % 100:02}-{value % 100:02}"
    return parse_date(place, str(value), "the date")


def _scalar(value: object) -> Scalar:
    """Give a value as JSON can hold it: lists and objects as their JSON text, what is not finite as null."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False, default=str)
    if isinstance(value, bytes):
        return value.decode("utf-8", "backslashreplace")
    return value.isoformat() if isinstance(value, date | time) else str(value)
