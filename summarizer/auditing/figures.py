"""Figures and dates of a sentence."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from summarizer.auditing.line import Line, Lines
from summarizer.auditing.sentences import Span
from summarizer.auditing.telling import DATE, FIGURE, names_of_days
from summarizer.claims.quantities import Quantity, quantities
from summarizer.lexicon import date_words, number_words
from summarizer.lexicon.numerals import number_values
from summarizer.lexicon.timing import Mention, mentions

_BEFORE, _AFTER = 4, 4
"""So many tokens around a number word or a month are read with it."""
_SMALL = 12
_DEFINITE = re.compile(r"\b(?:the|these|those|its|their|his|her|our|your|my)(?: other| same)?\s$", re.IGNORECASE)
_REACH = 16
"""Code points before a number in which what makes it definite stands."""
UNSPACED = frozenset(("ko", "zh", "ja"))
"""Languages whose numbers and dates are no words of their own."""

_WEEKDAY, _IN_DATE, _IN_FIGURE = 1, 2, 4
"""What a word may hold: a weekday and nothing else; a part of a date; a part of a number."""


class Figures:
    """The figures and dates of a text, sentence by sentence."""

    def __init__(self, lines: Lines, language: str) -> None:
        self._lines, self._language = lines.lines, language
        self._text, self._starts, self._ends = lines.tokens.text, lines.tokens.starts, lines.tokens.ends
        self._words = lines.tokens.words
        self._dates, self._figures = lines.telling(DATE), lines.telling(FIGURE)

    def reach(self, number: int) -> Span | None:
        """From the first to the last of what is read of a sentence, without a full stop; None where nothing is."""
        near = [*self._dates.get(number, ()), *self._figures.get(number, ())]
        if not near:
            return None
        first, last = (
            max(self._lines[number].first, min(near) - _BEFORE),
            min(self._lines[number].last, max(near) + _AFTER),
        )
        return self._starts[first], self._ends[last - 1 - (self._lines[number].word(last - 1) == ".")]

    def dates(self, number: int) -> list[Mention]:
        """The dates named in a sentence; offsets are of the text."""
        found: list[Mention] = []
        for low, high in _around(self._lines[number], self._dates.get(number, ())):
            parts = [at for at in range(low, high) if self._part(at) & _IN_DATE]
            alone = len(parts) == 1 and self._part(parts[0]) & _WEEKDAY
            first, last = (parts[0], parts[0]) if alone else (low, high - 1)
            found += _mentions(self._text, self._starts[first], self._ends[last], self._language)
        return found

    def figures(self, number: int, dates: Sequence[Mention]) -> list[Span]:
        """The figures of a sentence that are no part of a date: numbers with their unit and bound.

        Ordinals, and "one" by itself, count nothing and are left out.
        """
        read = [
            (self._starts[low], self._ends[high - 1])
            for low, high in _around(self._lines[number], self._figures.get(number, ()))
            if not dates or self._has_other_number(low, high, dates)
        ]
        return _counting(self._text, read, dates, self._language)

    def _has_other_number(self, low: int, high: int, dates: Sequence[Mention]) -> bool:
        """Whether among some tokens there may be a number that is no part of a date."""
        return any(
            self._part(at) & _IN_FIGURE
            and not any(day.start <= self._starts[at] and self._ends[at] <= day.end for day in dates)
            for at in range(low, high)
        )

    def _part(self, at: int) -> int:
        return _part_of(self._words[at], self._language)


class UnspacedFigures:
    """The same of a language that sets no spaces between words, or hangs endings on numbers."""

    def __init__(self, text: str, sentences: Sequence[Span], language: str) -> None:
        self._text, self._sentences, self._language = text, sentences, language

    def reach(self, number: int) -> Span:
        """As of `Figures`."""
        start, end = self._sentences[number]
        return start, end - (self._text[end - 1] == ".")

    def dates(self, number: int) -> list[Mention]:
        """As of `Figures`."""
        sentence = self._sentences[number]
        if not _parts_of_dates(self._language).search(self._text, *sentence):
            return []
        return _mentions(self._text, *sentence, self._language)

    def figures(self, number: int, dates: Sequence[Mention]) -> list[Span]:
        """As of `Figures`."""
        sentence = self._sentences[number]
        for part in _parts_of_numbers(self._language).finditer(self._text, *sentence):
            if not any(day.start <= part.start() < day.end for day in dates):
                return _counting(self._text, [sentence], dates, self._language)
        return []


@lru_cache(maxsize=4)
def _parts_of_dates(language: str) -> re.Pattern[str]:
    """What every date in a language without spaces has some of."""
    weekdays = date_words.WEEKDAYS[language].replace("/", " ").split()
    return re.compile("|".join((r"[年月년월]", r"(?:19|20)\d\d", r"\d[日号일]", *weekdays)))


@lru_cache(maxsize=4)
def _parts_of_numbers(language: str) -> re.Pattern[str]:
    """What every number in a language without spaces, but for ordinals, has some of."""
    if language != "ko":
        return re.compile(rf"[\d½¼¾⅓⅔{''.join(number_words.IDEOGRAPHS)}]")
    endings = "".join({word[-1] for word in number_words.KOREAN_COUNTS})
    return re.compile(rf"[\d½¼¾⅓⅔만억조]|[{endings}] ?(?:{number_words.KOREAN_COUNTERS})")


def _mentions(text: str, start: int, end: int, language: str) -> list[Mention]:
    return [_moved(mention, start) for mention in mentions(text[start:end], language)]


def _counting(text: str, read: Sequence[Span], dates: Sequence[Mention], language: str) -> list[Span]:
    """The figures in some stretches of a text that are no part of a date."""
    spans = [
        (start + found.start, start + found.start + len(found.words.rstrip(".,")))
        for start, end in read
        for found in quantities(text[start:end], language)
        if _counts(found) and not _is_known(text, start + found.start, found)
    ]
    return [span for span in spans if not any(span[0] < day.end and span[1] > day.start for day in dates)]


def _is_known(text: str, start: int, found: Quantity) -> bool:
    """Whether a small number in words only takes up who was told of before: "the two sides", "its five members"."""
    small = not found.in_digits and not found.unit[0] and found.values[0] <= _SMALL
    return small and _DEFINITE.search(text, max(0, start - _REACH), start) is not None


def _moved(day: Mention, by: int) -> Mention:
    """The same with offsets further on, without a full stop at its end."""
    words, start = day.words.rstrip(" .,"), day.start + by
    return Mention(words, start, start + len(words), day.year, day.month, day.day, day.weekday)


@lru_cache(maxsize=1 << 12)
def _part_of(word: str, language: str) -> int:
    """What a lower-case word near such a one holds."""
    tables = _tables(language)
    return (
        _WEEKDAY * bool(tables.weekdays.fullmatch(word))
        | _IN_DATE * bool(tables.in_date.search(word))
        | _IN_FIGURE * bool(tables.in_figure.search(word))
    )


class _Tables(NamedTuple):
    """Weekdays; what holds a part of a date; what holds a part of a number."""

    weekdays: re.Pattern[str]
    in_date: re.Pattern[str]
    in_figure: re.Pattern[str]


@lru_cache(maxsize=16)
def _tables(language: str) -> _Tables:
    days = date_words.WEEKDAYS.get(language, "").replace("/", " ").split()
    spelled = sorted(map(re.escape, number_values(language) or number_values("en")))
    # A capital that becomes two signs in lower case may belong to a name all the same.
    patterns = (days, [r"[\d\u0307]", *names_of_days(language)], [r"[\d½¼¾⅓⅔\u0307]", *spelled])
    return _Tables(*(re.compile("|".join(words) or "(?!)", re.IGNORECASE) for words in patterns))


def _around(line: Line, near: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The tokens around some, so that nothing else of a sentence need be read; those close together share them."""
    first = 0
    for number, at in enumerate(near):
        if number + 1 == len(near) or near[number + 1] - at > _BEFORE + _AFTER:
            yield max(line.first, near[first] - _BEFORE), min(line.last, at + _AFTER)
            first = number + 1


def _counts(found: Quantity) -> bool:
    return found.kind not in ("ordinal", "year") and (found.in_digits or bool(found.unit[0]) or found.values != (1.0,))
