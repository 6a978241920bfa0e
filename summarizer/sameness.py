"""When two items of different answers are one: the same said of the same participants, or of the same words.

And when two pledges are: one made, and the same taken back.
"""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any

from rapidfuzz import fuzz

from summarizer.claims import check_claim
from summarizer.grounding import Evidence, Passage
from summarizer.item import Item
from summarizer.lexicon import cue, is_number_word
from summarizer.lexicon.stems import stem
from summarizer.lexicon.verb_words import STOP
from summarizer.result import UnsupportedItem
from summarizer.summary import Pledge

SAME_WORDS = 85.0
"""Token-sort ratio (0 to 100) from which two items that name the same participants say the same."""

SAME_TOPIC = 55.0
"""Token-set ratio (0 to 100) that is enough where both rest on the same words of the article."""

SAME_PLACE = 0.6
"""Share of the shorter passage that must be common for two items to rest on the same words."""

ENOUGH_THINGS = 2
"""So many things named by a pledge tell which one is meant where another names more; one more under another verb."""

_STOP = frozenset(STOP.split())
# Two items that differ here are two items, however alike: a pledge made and the same pledge withdrawn.
_ACTING = ("by", "holders", "status")
_DECISIVE = ("status", "polarity", "by", "holders", "to", "likelihood")


def same(one: Item[Evidence], other: Item[Evidence]) -> bool:
    """Whether two items of a section say the same of the same participants."""
    if any(_comparable(one, field) != _comparable(other, field) for field in _DECISIVE):
        return False
    if bool(getattr(one, "condition", None)) != bool(getattr(other, "condition", None)):
        return False
    if _days(one) and _days(other) and _days(one) != _days(other):
        return False
    if one.references and other.references and not set(one.references) & set(other.references):
        return False
    return say_the_same(one.words, other.words, in_one_place=same_place(one.evidence, other.evidence))


def takes_back(one: Item[Any], other: Item[Any]) -> bool:
    """Whether one of two items withdraws the pledge that the other is.

    The same side commits, and whatever the shorter of the two names ("provide an emergency towing vessel") the longer
    names too ("station an emergency towing vessel in Nuuk from May"). The verb may be another, but not the opposite.
    """
    if not (isinstance(one, Pledge) and isinstance(other, Pledge)):
        return False
    if (one.status == "withdrawn") == (other.status == "withdrawn") or set(one.by) != set(other.by):
        return False
    if any(mine and its and mine != its for mine, its in ((set(one.to), set(other.to)), (_days(one), _days(other)))):
        return False
    if any(difference.kind == "negation" for difference in check_claim(one.words, other.words)):
        return False
    (verb, things), (other_verb, other_things) = _verb_and_things(one.words), _verb_and_things(other.words)
    fewer = min(things, other_things, key=len)
    if verb == other_verb and things == other_things:
        return True
    return fewer <= things & other_things and len(fewer) >= ENOUGH_THINGS + (verb != other_verb)


def _verb_and_things(action: str) -> tuple[str, set[str]]:
    """The stem of a verb phrase's first word, and those of the others that carry its content."""
    verb, *others = re.findall(r"\w+", action.casefold()) or [""]
    return stem(verb), {stem(word) for word in others if word not in _STOP}


def _days(item: Item[Any]) -> set[dt.date]:
    """The resolved days of a pledge or signal."""
    deadline, when = getattr(item, "deadline", None), getattr(item, "when", None)
    found = (deadline.date if deadline else None, when.start if when else None, when.end if when else None)
    return {day for day in found if day}


def acts_alike(one: UnsupportedItem, item: Item[Any]) -> bool:
    """Whether a drafted item and one of the summary name the same actors and have the same status."""
    drafted = {field: one.item.get(field) for field in _ACTING if hasattr(item, field)}
    return all(
        (frozenset(value) if isinstance(value, list) else value) == _comparable(item, field)
        for field, value in drafted.items()
    )


def _comparable(item: Item[Any], field: str) -> Any:
    value = getattr(item, field, None)
    return frozenset(value) if isinstance(value, list) else value


def say_the_same(one: str, other: str, *, in_one_place: bool) -> bool:
    """Whether two items that have everything else in common say the same, in words that may differ."""
    one, other = one.casefold(), other.casefold()
    if in_one_place:
        return fuzz.token_set_ratio(one, other) >= SAME_TOPIC
    return fuzz.token_sort_ratio(one, other) >= SAME_WORDS and _turning(one) == _turning(other)


def _turning(words: str) -> set[str]:
    """The numbers and negations: sentences that are alike but for these say different things."""
    return {
        word
        for word in re.findall(r"\w+(?:['’]\w+)?", words)
        if word[0].isdecimal() or is_number_word(word) or cue(word) == "negation"
    }


def same_place(one: Sequence[Passage], other: Sequence[Passage]) -> bool:
    """Whether a passage of the one and a passage of the other are the same words of the document."""
    return any(
        min(a.end, b.end) - max(a.start, b.start) >= SAME_PLACE * min(a.end - a.start, b.end - b.start)
        for a in one
        for b in other
    )
