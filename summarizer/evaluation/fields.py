"""The labelled fields of items: which there are, and when two items agree on one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from summarizer.evaluation.cast import Acquaintance
from summarizer.item import Item
from summarizer.summary import Section

Agreement = Callable[[Any, Any, Acquaintance], bool | None]


@dataclass(frozen=True)
class Field:
    """A field that is compared on matched items.

    Attributes:
        source: the field of the item it is read from; where a reference leaves it out, nothing is compared.
        label: the category an item has, None for none.
        agrees: whether two items have it in common; None where neither has anything to compare.
    """

    name: str
    source: str
    agrees: Agreement
    label: Callable[[Any], str | None] | None = None


def _choice(name: str) -> Field:
    """A field that is one of a few words."""

    def label(item: Any) -> str:
        return str(getattr(item, name))

    return Field(name, name, lambda mine, theirs, _: label(mine) == label(theirs), label)


def _same_country(mine: Any, theirs: Any, _: Acquaintance) -> bool | None:
    return mine.country == theirs.country if mine.country or theirs.country else None


def _conditional(item: Any) -> str:
    return "conditional" if item.condition else "unconditional"


def _same_deadline(mine: Any, theirs: Any, _: Acquaintance) -> bool | None:
    return _equal(mine.deadline and mine.deadline.date, theirs.deadline and theirs.deadline.date)


def _same_period(mine: Any, theirs: Any, _: Acquaintance) -> bool | None:
    return _equal(_dates(mine.when), _dates(theirs.when))


def _dates(when: Any) -> Any:
    return (when.start, when.end) if when and (when.start or when.end) else None


def _equal(mine: object, theirs: object) -> bool | None:
    return mine == theirs if mine or theirs else None


def _same_speaker(mine: Any, theirs: Any, acquaintance: Acquaintance) -> bool:
    """The nearest speaker is the same, or the outlet vouches for both."""
    if not mine.attribution or not theirs.attribution:
        return bool(mine.attribution) == bool(theirs.attribution)
    return acquaintance.same(mine.attribution[0], theirs.attribution[0]) > 0


_COUNTRY = Field("country", "country", _same_country, lambda item: item.country)
_CONDITION = Field(
    "condition", "condition", lambda mine, theirs, _: _conditional(mine) == _conditional(theirs), _conditional
)
_ATTRIBUTION = Field("attribution", "attribution", _same_speaker)

FIELDS: Mapping[Section, tuple[Field, ...]] = {
    "key_points": (),
    "participants": (_choice("kind"), _choice("part"), _COUNTRY),
    "pledges": (
        _choice("domain"),
        _choice("specificity"),
        _choice("status"),
        _CONDITION,
        Field("deadline", "deadline", _same_deadline),
        _ATTRIBUTION,
    ),
    "stances": (_choice("polarity"), _ATTRIBUTION),
    "signals": (_choice("likelihood"), _choice("outlook"), Field("when", "when", _same_period), _ATTRIBUTION),
}


def labelled(field: Field, mine: Item[Any], theirs: Item[Any]) -> bool:
    """Whether both items say anything about a field at all."""
    return field.source in mine.model_fields_set and field.source in theirs.model_fields_set
