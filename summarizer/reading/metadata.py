"""What is known about a document besides its text, and which source of it wins."""

import re
from dataclasses import dataclass, fields
from datetime import date, datetime
from operator import attrgetter
from typing import Self, TypedDict, Unpack

from summarizer.errors import InputError

LANGUAGE_TAG = re.compile(r"(?P<primary>[A-Za-z]{2,3})(?:-[A-Za-z0-9]{1,8})*")
"""The form of a BCP 47 tag, as far as texts are tagged with them."""

_DATE = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ]\d.*)?")


class Given(TypedDict, total=False):
    """Metadata given by the caller; a key that is missing or None says nothing."""

    title: str | None
    published: date | str | None
    outlet: str | None
    url: str | None
    language: str | None
    id: str | None


@dataclass(frozen=True, slots=True)
class Metadata:
    """A document's metadata as one source knows it; None where that source says nothing."""

    title: str | None = None
    published: date | None = None
    outlet: str | None = None
    url: str | None = None
    language: str | None = None
    id: str | None = None

    @classmethod
    def of_options(cls, source: str, **given: Unpack[Given]) -> Self:
        """Take the caller's metadata; a date may be a `date` or its text.

        Raises:
            InputError: the date or the language is none.
            TypeError: something is given that is no metadata.
        """
        if strange := given.keys() - Given.__annotations__.keys():
            known = ", ".join(Given.__annotations__)
            raise TypeError(f"{min(strange)!r} is no metadata of a document; there are: {known}")
        published = given.get("published")
        if isinstance(published, str):
            published = parse_date(source, published, "the given date")
        elif isinstance(published, datetime):
            published = published.date()
        language = given.get("language")
        return cls(
            title=given.get("title"),
            published=published,
            outlet=given.get("outlet"),
            url=given.get("url"),
            language=None if language is None else parse_language(source, language),
            id=given.get("id"),
        )

    def or_else(self, other: "Metadata") -> "Metadata":
        """Fill what is not known here from `other`."""
        pairs = zip(_values(self), _values(other), strict=True)
        return Metadata(*(theirs if own is None else own for own, theirs in pairs))


_values = attrgetter(*(field.name for field in fields(Metadata)))


def parse_date(source: str, value: str, where: str) -> date:
    """Read a publication date; a time of day after it is allowed, and dropped.

    Raises:
        InputError: `value` is no such date; the message names `where` it stood.
    """
    written = _DATE.fullmatch(value.strip())
    try:
        if written:
            return date.fromisoformat(written[1])
        reason = "is no date of the form YYYY-MM-DD"
    except ValueError:
        reason = "is no day of the calendar"
    raise InputError(source, f"{where} {value[:60]!r} {reason}", "write it as YYYY-MM-DD, such as 2026-03-31")


def parse_language(source: str, value: str) -> str:
    """See that a text is a BCP 47 tag, by its first part: the shortest ISO 639 code of a language.

    Raises:
        InputError: it is none.
    """
    import pycountry

    written = LANGUAGE_TAG.fullmatch(value)
    primary = written["primary"].lower() if written else ""
    language = pycountry.languages.get(**{f"alpha_{len(primary)}": primary}) if primary else None
    shortest = getattr(language, "alpha_2", primary)
    if language is None or shortest != primary:
        example = shortest if language else "en, ko or zh-Hant"
        raise InputError(source, f"the given language {value[:60]!r} is no BCP 47 tag", f"write one, such as {example}")
    return value
