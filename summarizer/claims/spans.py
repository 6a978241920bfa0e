"""How long things last in a text, and the days that are so far apart."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from summarizer.claims.quantities import Quantity, quantities
from summarizer.lexicon import span_words
from summarizer.lexicon.timing import mentions, single_spans

_HOURS, _MONTHS, _FAR = 24, 12, 1200
_PERIODS = {
    months: re.compile(words, re.IGNORECASE) for counted, words in span_words.PERIODS.items() for months in counted
}


def spans(text: str, language: str) -> set[tuple[int, float]]:
    """The spans of time of `text`, each as days and months of which one is 0."""
    dates = mentions(text, language)
    found: set[tuple[int, float]] = {span for words, span in single_spans(language) if words.search(text)}
    for quantity in quantities(text, language):
        dimension = quantity.unit[0]
        in_date = any(quantity.start < other.end and other.start < quantity.end for other in dates)
        if dimension in ("time", "months") and quantity.kind == "cardinal" and not in_date:
            amount = quantity.amounts()[0]
            found.add((round(amount / _HOURS), 0) if dimension == "time" else (0, amount))
    return found


def is_told_as_span(quantity: Quantity, text: str, language: str) -> bool:
    """Whether so many days or months are told without a number: a fortnight, the first half of the year."""
    if quantity.unit[0] not in ("time", "months") or quantity.kind != "cardinal" or quantity.bound:
        return False
    amount = quantity.amounts()[0]
    span = (amount / _HOURS, 0) if quantity.unit[0] == "time" else (0, amount)
    if any(span == told and words.search(text) for words, told in single_spans(language)):
        return True
    words_of = _PERIODS.get(round(amount)) if quantity.unit[0] == "months" else None
    return words_of is not None and words_of.search(text) is not None


def shifted(day: date, days: int, months: float) -> Iterator[date]:
    """The day so far away; where months are counted also those next to it."""
    if not (days or months) or max(abs(days), abs(months)) > _FAR:
        return
    count = day.year * _MONTHS + day.month - 1 + round(months)
    year, month = count // _MONTHS, count % _MONTHS + 1
    there = date(year, month, min(day.day, monthrange(year, month)[1])) + timedelta(days=days)
    yield from (there + timedelta(days=n) for n in ((-1, 0, 1) if months else (0,)))
