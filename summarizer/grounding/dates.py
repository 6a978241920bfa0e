"""Whether the dates of a claim can be those of its evidence."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from summarizer.grounding.evidence import Difference
from summarizer.grounding.lexicon.timing import GRAINS, Mention, Relative

_WEEK = 7


def date_differences(
    claim: Sequence[Mention], evidence: Sequence[Mention], relative: Sequence[Relative], published: date | None
) -> list[Difference]:
    """The dates of the claim that no date of the evidence can be."""
    found = []
    for mention in claim:
        if not _supported(mention, evidence, relative, published):
            near = [other.words for other in evidence if other.grain == mention.grain]
            near += [other.words for other in relative if other.grain == mention.grain]
            found.append(Difference(kind="date", said=mention.words, source="; ".join(dict.fromkeys(near))))
    return found


def _supported(
    mention: Mention, evidence: Sequence[Mention], relative: Sequence[Relative], published: date | None
) -> bool:
    if any(_agree(mention, other, evidence, relative, published) for other in evidence):
        return True
    if any(_meant(mention, other, published) for other in relative):
        return True
    if published is None or not mention.allows(published):
        return False
    finest = GRAINS.index(mention.grain)  # today's date may be left unsaid, unless another is named
    return all(other.allows(published) for other in evidence if GRAINS.index(other.grain) <= finest)


def _agree(
    mine: Mention, other: Mention, evidence: Sequence[Mention], relative: Sequence[Relative], published: date | None
) -> bool:
    """Whether the evidence's `other` can be the claim's `mine`, and nothing finer is made up."""
    pairs = [(mine.year, other.year), (mine.month, other.month), (mine.day, other.day), (mine.weekday, other.weekday)]
    known = [(one, another) for one, another in pairs if one is not None and another is not None]
    if any(one != another for one, another in known):
        return False
    days_of = [_days(each, published) for each in (mine, other)]
    if all(days_of):
        return bool(days_of[0] & days_of[1])
    for each, days in ((other, days_of[0]), (mine, days_of[1])):
        if len(days) == 1 and each.weekday is not None:
            return each.weekday == min(days).weekday()
    if not known:
        return mine.grain == other.grain == "day"
    finer_is_known = other.grain == "day" or mine.grain != "day" or _day_elsewhere(evidence, relative)
    month_is_known = mine.month is None or other.day is not None or any(one.month == mine.month for one in evidence)
    year_is_known = mine.year is None or other.year is not None or _near(mine.year, published)
    return finer_is_known and month_is_known and year_is_known


def _day_elsewhere(evidence: Sequence[Mention], relative: Sequence[Relative]) -> bool:
    return any(other.weekday is not None for other in evidence) or any(other.grain == "day" for other in relative)


def _near(year: int, published: date | None) -> bool:
    return published is None or abs(year - published.year) <= 1


def _days(mention: Mention, published: date | None) -> set[date]:
    """The days a mention of day grain can mean, when it is known well enough."""
    if mention.month and mention.day:
        years = [mention.year] if mention.year else [published.year + n for n in (-1, 0, 1)] if published else []
        return {date(y, mention.month, mention.day) for y in years if mention.day <= monthrange(y, mention.month)[1]}
    if mention.weekday is not None and published:
        around = (published + timedelta(days=n) for n in range(-_WEEK, _WEEK + 1))
        return {day for day in around if day.weekday() == mention.weekday}
    return set()


def _meant(mention: Mention, relative: Relative, published: date | None) -> bool:
    days = relative.days(published) if published else None
    if days is None:
        return GRAINS.index(relative.grain) <= GRAINS.index(mention.grain)
    first, last = days
    span = (last - first).days + 1
    if GRAINS.index(relative.grain) > GRAINS.index(mention.grain):
        return False
    return any(mention.allows(first + timedelta(days=n)) for n in range(span))
