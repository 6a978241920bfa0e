"""Quantities in running text: values with unit and bound, whatever way the language writes them."""

import re
from functools import lru_cache
from typing import NamedTuple

from summarizer.grounding.function_words import AUXILIARIES, LINKING
from summarizer.grounding.lexicon import cue_words, unit_words
from summarizer.grounding.lexicon.numerals import Numeral, numerals
from summarizer.grounding.lexicon.stems import is_past, stem
from summarizer.grounding.lexicon.verb_words import STOP

Unit = tuple[str, float]
"""A dimension and what one of it is worth in it: ("time", 24) is a day; ("", 1) is a bare count."""

NO_UNIT: Unit = ("", 1)
_DOLLARS = frozenset(("USD", "AUD", "CAD", "HKD", "TWD", "SGD"))
_TOLERANCE = 1e-9


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
    """The bound that a definite amount is compared with: "less than the 20 asked for"."""

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
    return tuple(_with_magnitudes(text, _with_ranges(text, found)))


def close(one: float, other: float) -> bool:
    """Whether two values are the same but for the rounding of floating point."""
    return abs(one - other) <= _TOLERANCE * max(abs(one), abs(other), 1)


def _quantity(text: str, numeral: Numeral, language: str) -> Quantity:
    start, end = numeral.start, numeral.end
    sign = _SIGN.search(text, max(0, start - 4), start)
    unit = _UNIT_WORDS[sign[1].casefold()] if sign else NO_UNIT
    start = sign.start(1) if sign else start
    if text.startswith("百分之", start):
        unit = ("percent", 1)
    elif not sign and numeral.kind != "ordinal":
        unit, end = _unit_after(text, end)
    after_unit = end
    bound, compared, start, end = _bound(text, start, end, unit)
    nouns = _next_words(text, end, language)
    if not nouns and end != after_unit:
        nouns = _next_words(text, after_unit, language)
    return Quantity(
        values=numeral.values,
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


def _unit_table() -> tuple[dict[str, Unit], dict[str, Unit]]:
    whole: dict[str, Unit] = {}
    beginnings: dict[str, Unit] = {}
    for unit, words in unit_words.UNITS.items():
        for word in words.split():
            open_ended = word.endswith("*") or "ぁ" <= word[0] <= "힣"
            (beginnings if open_ended else whole)[word.rstrip("*")] = unit
    return whole, beginnings


_UNIT_WORDS, _UNIT_BEGINNINGS = _unit_table()
_SIGN = re.compile(f"({'|'.join(map(re.escape, unit_words.PREFIXES))}) ?$", re.IGNORECASE)
_SPACED = "metric|us|u\\.s\\.|american|square|full|working|consecutive|more|additional|extra|further"
_AFTER = re.compile(
    rf"(?P<gap>[\s\u00a0-]{{0,2}})(?:(?:{_SPACED})\s+|(?:de|di|d)['’ ])?"
    r"(?P<word>%\s?포인트|[%％$€£¥₩₽₹₺₴₪]|[^\W\d_]+[.$]?)(?P<next>\s[^\W\d_]+)?",
    re.IGNORECASE,
)


_PARTICLE = re.compile("(?:[을를이가은는의에로씩]|으로|이다|입니다|이며|이고|어치|가량|정도|규모)?")


def _unit_after(text: str, end: int) -> tuple[Unit, int]:
    """The unit that follows `end`, and where it ends."""
    match = _AFTER.match(text, end)
    if not match:
        return NO_UNIT, end
    word = match["word"].casefold()
    two = unit_words.TWO_WORD_UNITS.get(f"{word}{(match['next'] or '').casefold()}") if match["next"] else None
    if two:
        return two, match.end("next")
    for form in (word, word.rstrip(".")):
        if form in _UNIT_WORDS:
            return _UNIT_WORDS[form], match.start("word") + len(form)
    for length in range(len(word), 0, -1):
        unit = _UNIT_BEGINNINGS.get(word[:length])
        if unit and (length > 1 or not match["gap"] or _PARTICLE.fullmatch(word.rstrip("."), length)):
            end_of_unit = match.end("word") if word[0] < "ぁ" else match.start("word") + length
            return unit, end_of_unit
    return NO_UNIT, end


def _alternatives(words: str) -> str:
    return "|".join(sorted((" ".join(part.split()) for part in words.split("|")), key=len, reverse=True))


_BOUND_BEFORE = re.compile(
    rf"(?<![^\W一-鿿ぁ-ヿ])(?:(?P<most>{_alternatives(unit_words.AT_MOST)})|(?P<least>{_alternatives(unit_words.AT_LEAST)}))"
    r"\s*(?P<definite>the |les |los |las |gli |die )?(?:a |an |some |another )?$",
    re.IGNORECASE,
)
_ARTICLES = "the|les|los|las|gli|die|a|an|some|another"
_BOUND_ENDINGS = tuple(_alternatives(f"{unit_words.AT_MOST}|{unit_words.AT_LEAST}|{_ARTICLES}").split("|"))
"""What stands at the end of every text, in small letters and without white space, that `_BOUND_BEFORE` finds."""
_BOUND_AFTER = re.compile(
    rf"[\s-]*(?:(?P<least>{_alternatives(unit_words.AFTER_AT_LEAST)})|(?P<most>{_alternatives(unit_words.AFTER_AT_MOST)}))"
    r"(?![a-zа-я])|(?P<plus>\+)"
    r"|(?:\s(?!and\b)[^\W\d_]++){0,3}\s"
    rf"(?:(?P<leastlater>{unit_words.AFTERTHOUGHTS['least']})|(?P<mostlater>{unit_words.AFTERTHOUGHTS['most']}))"
    r"(?=[.,;:!?)”\"]|$|\s(?:and|are|by|for|from|if|in|is|on|that|to|were|which|who|will|with|would)\b)",
    re.IGNORECASE,
)
_BOUND_REMARK = re.compile(
    rf",\s(?:(?P<least>{unit_words.AFTERTHOUGHTS['least']})|(?P<most>{unit_words.AFTERTHOUGHTS['most']})),"
    r"(?:\s[^\W\d_]+){0,4}\s[$€£]?$",
    re.IGNORECASE,
)
_DURING = frozenset(("over", "under", "über", "oltre", "до", "bis zu", "hasta", "até", "above", "plus"))


def _bound(text: str, start: int, end: int, unit: Unit) -> tuple[str, str, int, int]:
    """The bound, the bound it is only compared with, and where the words with it start and end."""
    tail = text[max(0, start - 24) : start]
    may_bind = not tail.isascii() or tail.rstrip().lower().endswith(_BOUND_ENDINGS)
    before = _BOUND_BEFORE.search(text, max(0, start - 24), start) if may_bind else None
    if before:
        words = before["most"] or before["least"]
        if not (words.casefold() in _DURING and unit[0] in ("time", "months")):
            bound = "most" if before["most"] else "least"
            return ("", bound, start, end) if before["definite"] else (bound, "", before.start(), end)
    remark = _BOUND_REMARK.search(text, max(0, start - 48), start)
    if remark:
        return ("most" if remark["most"] else "least"), "", start, end
    after = _BOUND_AFTER.match(text, end)
    if after:
        return ("most" if after["most"] or after["mostlater"] else "least"), "", start, after.end()
    return "", "", start, end


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
_FROM = re.compile(r"\b(?:from|с|со|von|de|von)\s+(?:the |about |some )?$", re.IGNORECASE)
_BETWEEN = re.compile(r"\b(?:between|между|entre|zwischen|fra|tra)\s+(?:the |about |some )?$", re.IGNORECASE)


def _with_ranges(text: str, found: list[Quantity]) -> list[Quantity]:
    """The same with "10-15" and "between 10 and 15" as one; "from 10 to 15" may be a change and stays two."""
    merged: list[Quantity] = []
    for quantity in found:
        last = merged[-1] if merged else None
        if last and _is_range(text, last, quantity):
            unit = last.unit if quantity.unit == NO_UNIT else quantity.unit
            values = (_scaled(last.values[0], quantity.values[0]), quantity.values[0])
            words = text[last.start : quantity.end]
            merged[-1] = quantity._replace(values=values, unit=unit, kind="range", words=words, start=last.start)
        else:
            merged.append(quantity)
    return merged


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
    gap = text[low.end : high.start]
    before = text[max(0, low.start - 16) : low.start]
    if _DASH.fullmatch(gap):
        return not _FROM.search(before) or "-" in gap or "–" in gap
    return bool(_AND.fullmatch(gap) and _BETWEEN.search(before))
