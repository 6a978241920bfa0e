"""Figures and dates of a sentence."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.auditing.line import Line
from summarizer.auditing.sentences import Span
from summarizer.grounding.lexicon import date_words
from summarizer.grounding.lexicon.numerals import number_values
from summarizer.grounding.lexicon.timing import Mention, mentions
from summarizer.grounding.quantities import Quantity, quantities

_UNSPACED = ("ko", "zh", "ja")
_YEAR = re.compile(r"(?:19|20)\d\d|\d[.-]\d")
_BEFORE, _AFTER = 4, 4
"""So many tokens around a number word or a month are read with it."""


def dates_in(line: Line, sentence: Span, language: str) -> list[Mention]:
    """The dates named in a sentence; offsets are of the text."""
    text = line.tokens.text
    found = []
    words = line.tokens.words
    near = [at for at in range(line.first, line.last) if _may_be_date(words[at], language)]
    for start, end in [sentence] if language in _UNSPACED else _around(line, near):
        found += [_moved(mention, start) for mention in mentions(text[start:end], language)]
    return found


def _moved(day: Mention, by: int) -> Mention:
    """The same with offsets further on, without a full stop at its end."""
    words, start = day.words.rstrip(" .,"), day.start + by
    return Mention(words, start, start + len(words), day.year, day.month, day.day, day.weekday)


@lru_cache(maxsize=1 << 16)
def _may_be_date(word: str, language: str) -> bool:
    """Whether a lower-case word is a month, a weekday or a year."""
    return bool(_YEAR.match(word) or _day_names(language).fullmatch(word))


@lru_cache(maxsize=16)
def _day_names(language: str) -> re.Pattern[str]:
    names = f"{date_words.MONTHS.get(language, '')} {date_words.WEEKDAYS.get(language, '')}"
    return re.compile("|".join(names.replace("/", " ").split()), re.IGNORECASE)


@lru_cache(maxsize=16)
def _numbers(language: str) -> frozenset[str]:
    return frozenset(number_values(language)) - {"one"}


def figures_in(line: Line, sentence: Span, language: str, dates: Sequence[Mention]) -> list[Span]:
    """The figures of a sentence that are no part of a date: numbers with their unit and bound.

    Ordinals, and "one" by itself, count nothing and are left out.
    """
    text, words, numbers = line.tokens.text, line.tokens.words, _numbers(language)
    near = [at for at in range(line.first, line.last) if "0" <= words[at][0] <= "9" or words[at] in numbers]
    spans = [
        (start + found.start, start + found.start + len(found.words.rstrip(".,")))
        for start, end in ([sentence] if language in _UNSPACED else _around(line, near))
        for found in quantities(text[start:end], language)
        if _counts(found)
    ]
    return [span for span in spans if not any(span[0] < day.end and span[1] > day.start for day in dates)]


def _around(line: Line, near: Sequence[int]) -> Iterator[Span]:
    """The text around tokens, so that nothing else of a sentence need be read; those close together share one."""
    starts, ends = line.tokens.starts, line.tokens.ends
    first = 0
    for number, at in enumerate(near):
        if number + 1 == len(near) or near[number + 1] - at > _BEFORE + _AFTER:
            low, high = max(line.first, near[first] - _BEFORE), min(line.last, at + _AFTER)
            yield starts[low], ends[high - 1]
            first = number + 1


def _counts(found: Quantity) -> bool:
    return found.kind not in ("ordinal", "year") and (found.in_digits or bool(found.unit[0]) or found.values != (1.0,))
