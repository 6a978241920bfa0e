"""Quantities in running text: values with unit and bound, whatever way the language writes them."""

import re
from functools import lru_cache
from typing import NamedTuple

from summarizer.claims.bounds import bound_of
from summarizer.lexicon import cue_words, unit_words
from summarizer.lexicon.function_words import AUXILIARIES, LINKING
from summarizer.lexicon.numerals import Numeral, numerals, with_half
from summarizer.lexicon.stems import is_past, stem
from summarizer.lexicon.units import NO_UNIT, Unit, unit_after, unit_before
from summarizer.lexicon.verb_words import STOP

_DOLLARS = frozenset(("USD", "AUD", "CAD", "HKD", "TWD", "SGD", "NZD"))
_TOLERANCE = 1e-9
_DAYS = ("time", 24)
_ONE_WEEK, _TWO_WEEKS = {8.0: (7.0,)}, {15.0: (14.0,)}
_WEEKS_IN_DAYS = {
    "de": _ONE_WEEK,
    "fr": _ONE_WEEK | _TWO_WEEKS,
    "es": _ONE_WEEK | _TWO_WEEKS,
    "it": _ONE_WEEK | _TWO_WEEKS,
    "pt": _ONE_WEEK | _TWO_WEEKS,
}
"""Days by which a language tells weeks, with one more: quinze jours, acht Tage."""


class Quantity(NamedTuple):
    """A number in a text: `text[start:end] == words`, bound and unit included; `kind` as in `Numeral`."""

    values: tuple[float, ...]
    """Its value; several where "1,500" may be read two ways; both ends of a range."""
    unit: Unit
    bound: str
    """"most", "least" or ""."""
    kind: str
    nouns: frozenset[str]
    """Stems of the next words: what is counted."""
    counts: bool
    """Whether the next words are known to be things, not a verb the amount is the subject of."""
    words: str
    start: int
    end: int
    in_digits: bool
    compared: str = ""
    """A bound that may be meant or not: "less than the 20 asked for", "over two years", "almost 20"; or "about"."""
    parts: tuple[float, ...] = ()
    """The two numbers of a share: "one in five"."""

    def amounts(self) -> tuple[float, ...]:
        """The values in the first unit of their dimension."""
        return tuple(value * self.unit[1] for value in self.values)

    def same_value(self, other: "Quantity") -> bool:
        """Whether both can have the same value in units that go together; a range is the same as a range only."""
        if (self.kind == "range") != (other.kind == "range") or not same_unit(self, other):
            return False
        mine, theirs = self.values, other.values
        if self.unit[0] == other.unit[0]:
            mine, theirs = self.amounts(), other.amounts()
        if self.kind == "range":
            return all(close(*ends) for ends in zip(mine, theirs, strict=True))
        return any(close(value, another) for value in mine for another in theirs)


def same_unit(one: Quantity, other: Quantity) -> bool:
    """Whether the units go together; a bare number goes with any unit unless it counts something."""
    mine, theirs = one.unit[0], other.unit[0]
    if mine == theirs:
        return True
    if not mine or not theirs:
        bare = other if mine else one
        return not bare.counts
    return "dollar" in (mine, theirs) and (mine in _DOLLARS or theirs in _DOLLARS)


@lru_cache(maxsize=128)
def quantities(text: str, language: str) -> tuple[Quantity, ...]:
    """The quantities of `text`, in order. Ordinals and years are among them; clock times and names ("F-16") are not."""
    found = [_quantity(text, numeral, language) for numeral in numerals(text, language)]
    if language == "en" and len(found) > 1:
        found = _with_shares(text, found)
    return tuple(_with_magnitudes(text, _with_ranges(text, found)))


def close(one: float, other: float) -> bool:
    """Whether two values are the same but for the rounding of floating point."""
    return abs(one - other) <= _TOLERANCE * max(abs(one), abs(other), 1)


def _quantity(text: str, numeral: Numeral, language: str) -> Quantity:
    start, end = numeral.start, numeral.end
    unit, start = unit_before(text, start)
    if text.startswith("百分之", start):
        unit = ("percent", 1)
    elif unit == NO_UNIT and numeral.kind != "ordinal":
        unit, end = unit_after(text, end)
    values = numeral.values
    if unit != NO_UNIT and end > numeral.end:
        end, half = with_half(text, end, language)
        values = tuple(value + half for value in values)
    if unit == _DAYS and language in _WEEKS_IN_DAYS:
        values = tuple(each for value in values for each in (value, *_WEEKS_IN_DAYS[language].get(value, ())))
    after_unit = end
    bound, compared, start, end = bound_of(text, start, end, of_time=unit[0] in ("time", "months"))
    nouns = _next_words(text, end, language)
    if not nouns and end != after_unit:
        nouns = _next_words(text, after_unit, language)
    return Quantity(
        values=values,
        unit=unit,
        bound=bound,
        kind="cardinal" if numeral.kind == "year" and unit != NO_UNIT else numeral.kind,
        nouns=frozenset(stem(word, language) for word in nouns),
        counts=_counts(nouns, numeral.values[0], language),
        words=text[start:end],
        start=start,
        end=end,
        in_digits=numeral.in_digits,
        compared=compared,
    )


_NOUN = re.compile(r"[\s\u00a0-]*([^\W\d_]+(?:['’-][^\W\d_]+)*)")
_NOUNS, _LARGE = 3, 1000
_VERBS = frozenset(unit_words.AFTER_AMOUNT.split())


@lru_cache(maxsize=16)
def _stop(language: str) -> frozenset[str]:
    """Words that end what a number counts."""
    if language == "en":
        return frozenset(STOP.split())
    cues = (word for words in cue_words.WORDS.get(language, {}).values() for word in words.split())
    return frozenset((*STOP.split(), *LINKING, *AUXILIARIES, *unit_words.NO_THINGS.split(), *cues))


def _next_words(text: str, end: int, language: str) -> list[str]:
    nouns: list[str] = []
    stop = _stop(language)
    while len(nouns) < _NOUNS:
        match = _NOUN.match(text, end)
        word = match[1].casefold() if match else ""
        if match is None or word in stop:
            break
        nouns.append(word)
        end = match.end()
    return nouns


def _counts(words: list[str], value: float, language: str) -> bool:
    """Whether `words`, which follow a number, are things it counts; a large amount may be a subject: "goes to"."""
    if not words or language != "en" or value < _LARGE:
        return bool(words)
    return words[0] not in _VERBS and not all(is_past(word) or word.endswith("ing") for word in words)


_MAGNITUDES = (1e12, 1e9, 1e6, 1e3)
_REACH = 160
_DASH = re.compile(r"\s?[-–—~〜]\s?|\s(?:to|до|à|bis|a|至|or|или)\s|至|到|から|에서\s")
_AND = re.compile(r"\s(?:and|и|et|und|y|e)\s")
_TO = re.compile(r"(?:to|up to|into|down to|до|на|à|bis|bis zu|auf|a|hasta|até|fino a|para)\s+", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|с|со|von|de|da|desde)\s+(?:the |about |some )?$", re.IGNORECASE)
_OUT_OF = re.compile(r"\b(?:от|від)\s+$", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(?:between|между|entre|zwischen|fra|tra)\s+(?:the |about |some )?$", re.IGNORECASE)
_INTO = re.compile("(?:으?로)")


def _with_ranges(text: str, found: list[Quantity]) -> list[Quantity]:
    """The same with "10-15" and "between 10 and 15" as one; "from 10 to 15" may be a change and stays two."""
    merged: list[Quantity] = []
    for each in found:
        last = merged[-1] if merged else None
        quantity = _unbound(text, last, each) if last and each.bound == "most" else each
        if last and _is_range(text, last, quantity):
            unit = last.unit if quantity.unit == NO_UNIT else quantity.unit
            values = (_scaled(last.values[0], quantity.values[0]), quantity.values[0])
            words = text[last.start : quantity.end]
            merged[-1] = quantity._replace(values=values, unit=unit, kind="range", words=words, start=last.start)
        else:
            if last and quantity.start - last.end < _SHORT and _is_change(text, last, quantity):
                factor = next((each for each in _MAGNITUDES if quantity.values[0] >= each > last.values[0]), 1)
                merged[-1] = last._replace(
                    values=tuple(dict.fromkeys((*last.values, last.values[0] * factor))),
                    unit=quantity.unit if last.unit == NO_UNIT else last.unit,
                )
            merged.append(quantity)
    return merged


_IN_EVERY = re.compile(r"\s(?:in|in every|out of|out of (?:every|each)|of (?:every|each))\s", re.IGNORECASE)
_SHORT = 15
_BASES = frozenset((*range(2, 13), 20, 50, 100, 1000))


def _with_shares(text: str, found: list[Quantity]) -> list[Quantity]:
    """The same with "one in five" as a fifth."""
    merged: list[Quantity] = []
    for quantity in found:
        last = merged[-1] if merged else None
        if (
            last
            and quantity.start - last.end < _SHORT
            and _IN_EVERY.fullmatch(text, last.end, quantity.start)
            and _are_parts(last, quantity)
        ):
            low, high = last.values[0], quantity.values[0]
            words = text[last.start : quantity.end]
            whole = quantity._replace(values=(low / high,), words=words, start=last.start, parts=(low, high))
            merged[-1] = whole._replace(bound=last.bound, compared=last.compared)
        else:
            merged.append(quantity)
    return merged


def _are_parts(low: Quantity, high: Quantity) -> bool:
    cardinal = low.kind == high.kind == "cardinal" and low.unit == high.unit == NO_UNIT and not high.bound
    return cardinal and high.values[0] in _BASES and low.values[0] < high.values[0]


def _unbound(text: str, low: Quantity, high: Quantity) -> Quantity:
    """The upper end of "от 10 до 15" without the bound that "до" is elsewhere."""
    to = _TO.match(high.words) if not text[low.end : high.start].strip() else None
    if not to or not (_OUT_OF.search(text, 0, low.start) or _FROM.search(text, 0, low.start)):
        return high
    start = high.start + to.end()
    return high._replace(bound="", start=start, words=text[start : high.end])


def _is_change(text: str, low: Quantity, high: Quantity) -> bool:
    if low.kind != "cardinal" or high.kind != "cardinal":
        return False
    return bool(_TO.fullmatch(text[low.end : high.start].lstrip()) and _FROM.search(text, 0, low.start))


_WORDS_OF_MAGNITUDE = re.compile(r"\d[\s\u00a0]?[^\W\d_]")
_ELLIPTIC = re.compile(rf"\b(?:{'|'.join(unit_words.ELLIPTIC.split())})\s[$€£¥]?$", re.IGNORECASE)


def _with_magnitudes(text: str, found: list[Quantity]) -> list[Quantity]:
    """The same, with a second value where a magnitude named shortly before may be meant: "add 10 million to its 60"."""
    magnitude, named_at = 1.0, 0
    for index, quantity in enumerate(found):
        value = quantity.values[0]
        if value >= _MAGNITUDES[-1] and _WORDS_OF_MAGNITUDE.search(quantity.words):
            magnitude, named_at = next(each for each in _MAGNITUDES if value >= each), quantity.end
        elif (
            magnitude > 1
            and quantity.kind == "cardinal"
            and quantity.in_digits
            and value < _LARGE
            and not quantity.nouns
            and quantity.start - named_at < _REACH
            and quantity.unit[0] not in ("percent", "points", "time", "months")
            and _ELLIPTIC.search(text, max(0, quantity.start - 12), quantity.start)
        ):
            found[index] = quantity._replace(values=(*quantity.values, value * magnitude))
    return found


def _scaled(low: float, high: float) -> float:
    """The lower end in the magnitude of the upper: "2-3 million"."""
    if low < high / 500:
        for magnitude in _MAGNITUDES:
            if high >= magnitude and low * magnitude < high:
                return low * magnitude
    return low


def _is_range(text: str, low: Quantity, high: Quantity) -> bool:
    if (
        low.kind not in ("cardinal", "year")
        or high.kind not in ("cardinal", "year")
        or low.values[0] >= high.values[0] * 1e3
    ):
        return False
    if high.start - low.end > _SHORT or (NO_UNIT not in (low.unit, high.unit) and low.unit[0] != high.unit[0]):
        return False
    if _scaled(low.values[0], high.values[0]) >= high.values[0]:
        return False
    gap = text[low.end : high.start]
    before = text[max(0, low.start - 16) : low.start]
    if _OUT_OF.search(before):
        return _TO.fullmatch(gap.lstrip()) is not None
    if _DASH.fullmatch(gap):
        changes = _INTO.match(text, high.end) if "에서" in gap else _FROM.search(before)
        return not changes or "-" in gap or "–" in gap
    return bool(_AND.fullmatch(gap) and _BETWEEN.search(before))
