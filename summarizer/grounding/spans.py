"""How long things last in a text, and the days that are so far apart."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from summarizer.grounding.lexicon.timing import mentions, single_spans
from summarizer.grounding.quantities import quantities

_HOURS, _MONTHS, _FAR = 24, 12, 1200


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


def shifted(day: date, days: int, months: float) -> Iterator[date]:
    """The day so far away; where months are counted also those next to it."""
    if not (days or months) or max(abs(days), abs(months)) > _FAR:
        return
    count = day.year * _MONTHS + day.month - 1 + round(months)
    year, month = count // _MONTHS, count % _MONTHS + 1
    there = date(year, month, min(day.day, monthrange(year, month)[1])) + timedelta(days=days)
    yield from (there + timedelta(days=n) for n in ((-1, 0, 1) if months else (0,)))
