"""Whether the dates of a claim can be those of its evidence."""

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from summarizer.claims.spans import shifted, spans
from summarizer.grounding.evidence import Difference
from summarizer.lexicon import span_words
from summarizer.lexicon.timing import GRAINS, Mention, Relative, mentions, relatives

_MONTH, _YEAR, _SUNDAY, _NEAR = 31, 12, 6, 40
_A_DAY, _A_WEEK = timedelta(days=1), timedelta(days=7)
_OF_BEFORE = re.compile(
    rf"{span_words.MOVED['en']}|{span_words.FORMERLY['en']}|\bfrom\b|had been|\bnot\b".replace("~", " ")
)


_FROM_NOW = re.compile(rf"{span_words.FROM_NOW}", re.IGNORECASE)


_BEGINNING, _END = (
    re.compile(rf"\b(?:{words})(?:['’\s](?:of|the|du|mois|de|del|dell|des|do|mes|month))*['’\s]+$", re.IGNORECASE)
    for words in (span_words.BEGINNING, span_words.END)
)
_BEGINS, _ENDS = re.compile(r"\s?(?:初|초)"), re.compile(r"\s?(?:末|底|말|末)")
_YEAR_END = re.compile(span_words.YEAR_END, re.IGNORECASE)
_LEAP_YEAR = 2024


class _Moved(NamedTuple):
    """What finds that a day was moved, and the words before the one it was moved from."""

    moved: re.Pattern[str]
    formerly: re.Pattern[str]


_MOVED = {
    language: _Moved(
        *(re.compile(table[language].replace("~", r"\s")) for table in (span_words.MOVED, span_words.FORMERLY))
    )
    for language in span_words.MOVED
}


class _Evidence(NamedTuple):
    """What the evidence says of time."""

    text: str
    language: str
    published: date | None
    mentions: Sequence[Mention]

    @property
    def relatives(self) -> Sequence[Relative]:
        """The times told from another."""
        return relatives(self.text, self.language)


def date_differences(
    claim: Sequence[Mention], said: str, text: str, language: str, published: date | None
) -> list[Difference]:
    """The dates of the claim `said` that no date of the evidence `text` can be."""
    named = _still_valid(mentions(text, language), said, text, language)
    evidence = _Evidence(text, language, published, named)
    found = []
    for mention in claim:
        if not (_supported(mention, evidence) or _closes_year(mention, text)) and not (
            published and _counted_from(mention, evidence, published)
        ):
            near = [other.words for other in evidence.mentions if other.grain == mention.grain]
            near += [other.words for other in evidence.relatives if other.grain == mention.grain]
            found.append(Difference(kind="date", said=mention.words, source="; ".join(dict.fromkeys(near))))
    return found


def _still_valid(named: Sequence[Mention], said: str, text: str, language: str) -> Sequence[Mention]:
    """The dates less those a day was moved from, where the claim `said` is not about that: the first "originally"."""
    words = _MOVED.get(language)
    starts = [match.end() for match in words.formerly.finditer(text)] if words and named else []
    if not words or not starts or not words.moved.search(text) or _OF_BEFORE.search(said):
        return named
    after = (next((other for other in named if 0 <= other.start - start < _NEAR), None) for start in starts)
    former = {other.start for other in after if other}
    return [other for other in named if other.start not in former]


def _supported(mention: Mention, evidence: _Evidence) -> bool:
    published = evidence.published
    if any(_agree(mention, other, evidence) for other in evidence.mentions):
        return True
    if any(_meant(mention, other, published) for other in evidence.relatives):
        return True
    if published is None or not mention.allows(published):
        return False
    finest = GRAINS.index(mention.grain)  # today's date may be left unsaid, unless another is named
    return all(other.allows(published) for other in evidence.mentions if GRAINS.index(other.grain) <= finest)


def _counted_from(mention: Mention, evidence: _Evidence, published: date) -> bool:
    """Whether the date is as far from another as the evidence says anything lasts: "eleven days later"."""
    days = [
        min(found, key=lambda day: abs(day - published))
        for other in evidence.mentions
        if (found := _days(other, evidence, published))
    ]
    told = (other.days(published) for other in evidence.relatives if other.grain == "day")
    days += [each[0] for each in told if each]
    elsewhere = days or any(other.grain == mention.grain for other in evidence.mentions)
    if not elsewhere or _FROM_NOW.search(evidence.text):
        days.append(published)
    return any(
        mention.allows(day)
        for span in spans(evidence.text, evidence.language)
        if mention.year or span[1] % _YEAR or not span[1]
        for start in days
        for sign in (-1, 1)
        for day in shifted(start, sign * span[0], sign * span[1])
    )


def _agree(mine: Mention, other: Mention, evidence: _Evidence) -> bool:
    """Whether the evidence's `other` can be the claim's `mine`, and nothing finer is made up."""
    pairs = [(mine.year, other.year), (mine.month, other.month), (mine.day, other.day), (mine.weekday, other.weekday)]
    known = [(one, another) for one, another in pairs if one is not None and another is not None]
    if any(one != another for one, another in known):
        return False
    if mine.weekday is not None and other.weekday is not None:
        return True
    days_of = [_days(mine, None, evidence.published), _days(other, evidence, evidence.published)]
    if all(days_of):
        return bool(days_of[0] & days_of[1])
    for each, days in ((other, days_of[0]), (mine, days_of[1])):
        if len(days) == 1 and each.weekday is not None:
            return each.weekday == min(days).weekday()
    if not known:
        return mine.grain == other.grain == "day" and _may_fall_on(mine, other, evidence.published)
    finer_is_known = (
        _is_edge(mine, other, evidence) or other.grain == "day" or mine.grain != "day" or _day_elsewhere(evidence)
    )
    month_is_known = (
        mine.month is None or other.day is not None or any(one.month == mine.month for one in evidence.mentions)
    )
    year_is_known = mine.year is None or other.year is not None or _near(mine.year, evidence.published)
    return finer_is_known and month_is_known and year_is_known


def _is_edge(mine: Mention, other: Mention, evidence: _Evidence) -> bool:
    """Whether a day is the first or last of a month whose beginning or end is told: the end of September."""
    if not mine.day or not other.month or other.grain != "month":
        return False
    before, after = evidence.text[max(0, other.start - _NEAR) : other.start], evidence.text[other.end :]
    year = mine.year or other.year or (evidence.published.year if evidence.published else _LEAP_YEAR)
    if mine.day == 1:
        return bool(_BEGINNING.search(before) or _BEGINS.match(after))
    return mine.day == monthrange(year, other.month)[1] and bool(_END.search(before) or _ENDS.match(after))


def _closes_year(mention: Mention, text: str) -> bool:
    return mention.month == _YEAR and mention.day == _MONTH and _YEAR_END.search(text) is not None


def _day_elsewhere(evidence: _Evidence) -> bool:
    known = any(other.weekday is not None for other in evidence.mentions)
    return known or any(other.grain == "day" for other in evidence.relatives)


def _may_fall_on(one: Mention, other: Mention, published: date | None) -> bool:
    """Whether a weekday and a day of the month can be the same, shortly before or after the day of publication."""
    weekday, day = (one, other) if one.weekday is not None else (other, one)
    if published is None or weekday.weekday is None or day.day is None:
        return True
    around = (published + timedelta(days=n) for n in range(-_MONTH, _MONTH + 1))
    return any(each.day == day.day and each.weekday() == weekday.weekday for each in around)


def _near(year: int, published: date | None) -> bool:
    return published is None or abs(year - published.year) <= 1


def _days(mention: Mention, evidence: _Evidence | None, published: date | None) -> set[date]:
    """The days a mention of day grain can mean, when it is known well enough; `evidence` is where it stands."""
    if mention.month and mention.day:
        years = [mention.year] if mention.year else [published.year + n for n in (-1, 0, 1)] if published else []
        return {date(y, mention.month, mention.day) for y in years if mention.day <= monthrange(y, mention.month)[1]}
    if mention.weekday is None or not published:
        return set()
    week = (
        next((each for each in evidence.relatives if _adjoins(each, mention, evidence.text)), None)
        if evidence
        else None
    )
    first, last = (week.days(published) if week else None) or (published - _A_WEEK, published + _A_WEEK)
    if week:
        first, last = (first if mention.weekday == _SUNDAY else first + _A_DAY), last - _A_DAY
    around = (first + timedelta(days=n) for n in range((last - first).days + 1))
    return {day for day in around if day.weekday() == mention.weekday}


_BETWEEN = re.compile(r"[\s,]*(?:(?:de|della|da|of|na|на|der|in|en|em)\s)?(?:la\s|der\s)?")


def _adjoins(relative: Relative, weekday: Mention, text: str) -> bool:
    """Whether a week is told next to a weekday, whose week it then is: "Thursday of next week"."""
    if relative.grain != "week" or relative.offset is None:
        return False
    first, last = sorted(((relative.start, relative.end), (weekday.start, weekday.end)))
    return first[1] > last[0] or _BETWEEN.fullmatch(text, first[1], last[0]) is not None


def _meant(mention: Mention, relative: Relative, published: date | None) -> bool:
    days = relative.days(published) if published else None
    if days is None:
        if published and mention.year and relative.grain in ("day", "week") and not _near(mention.year, published):
            return False
        return GRAINS.index(relative.grain) <= GRAINS.index(mention.grain)
    first, last = days
    span = (last - first).days + 1
    if GRAINS.index(relative.grain) > GRAINS.index(mention.grain):
        return False
    return any(mention.allows(first + timedelta(days=n)) for n in range(span))
