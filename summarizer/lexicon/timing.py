"""Dates and times in running text: days, months, years and weekdays named, and times told from the day of writing."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from summarizer.lexicon import date_words, east_asian, relative_words, span_words
from summarizer.lexicon.places import first_run, matches

_WEEK = 7
GRAINS = ("day", "week", "month", "year")


class Mention(NamedTuple):
    """A date named outright, as far as it is named: `text[start:end] == words`."""

    words: str
    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """0 is Monday."""

    @property
    def grain(self) -> str:
        """The finest thing named."""
        if self.day or self.weekday is not None:
            return "day"
        return "month" if self.month else "year"

    def allows(self, day: date) -> bool:
        """Whether `day` can be meant."""
        return (
            self.year in (None, day.year)
            and self.month in (None, day.month)
            and self.day in (None, day.day)
            and self.weekday in (None, day.weekday())
        )


class Relative(NamedTuple):
    """A time told from another: `offset` in grains from the day of publication, None when it is not resolved."""

    words: str
    grain: str
    offset: int | None
    start: int = -1
    end: int = -1

    def days(self, published: date) -> tuple[date, date] | None:
        """First and last day meant."""
        if self.offset is None:
            return None
        if self.grain == "day":
            day = published + timedelta(days=self.offset)
            return day, day
        if self.grain == "week":
            monday = published + timedelta(days=_WEEK * self.offset - published.weekday())
            return monday - timedelta(days=1), monday + timedelta(days=_WEEK)
        if self.grain == "year":
            return date(published.year + self.offset, 1, 1), date(published.year + self.offset, 12, 31)
        months = published.year * 12 + published.month - 1 + self.offset
        year, month = months // 12, months % 12 + 1
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])


@lru_cache(maxsize=128)
def mentions(text: str, language: str) -> tuple[Mention, ...]:
    """The dates named in `text`: days, months, years, weekdays."""
    found: list[Mention] = []
    for match in _matches(text, language):
        found += _mentions(match, text, language)
    return tuple(found)


@lru_cache(maxsize=128)
def relatives(text: str, language: str) -> tuple[Relative, ...]:
    """The times told from another in `text`, such as "next month"."""
    pattern, meanings = _relative_pattern(language)
    if pattern is None:
        return ()
    return tuple(
        Relative(match.group(), *meanings[match.lastgroup], *match.span())
        for match in pattern.finditer(text)
        if match.lastgroup is not None
    )


def _matches(text: str, language: str) -> Iterator[re.Match[str]]:
    if language == "en":
        return matches(_pattern("en"), text, _ENGLISH_BEGINNINGS)
    return _pattern(language).finditer(text) if _gate(language).search(text) else iter(())


_ENGLISH_BEGINNINGS = frozenset(
    first_run(word)
    for table in (date_words.MONTHS, date_words.WEEKDAYS, date_words.DAYS)
    for word in re.split(r"[\s/]+", table["en"])
)
_MONTHS = (None, *range(1, 13))
_DAYS = (None, *range(1, 32))


def _mentions(match: re.Match[str], text: str, language: str) -> list[Mention]:
    words, start, end = match.group(), match.start(), match.end()
    if match.lastgroup and match.lastgroup.startswith("weekday"):
        return [Mention(words, start, end, weekday=_index(words, language, "weekday"))]
    groups = {name.rstrip("0123456789"): value for name, value in match.groupdict().items() if value}
    year = _value(groups["year"]) if "year" in groups else None
    month = None
    if "month" in groups:
        month = _index(groups["month"], language, "month")
    elif "monthnumber" in groups:
        month = _value(groups["monthnumber"])
    days: list[int | None] = [_day(groups[name], language) for name in ("firstday", "day") if name in groups]
    if not days and month is None and not _is_year(text, start, end, language):
        return []
    if not days and year is None and not _is_month(text, start, words, language):
        return []
    found = [Mention(words, start, end, year=year, month=month, day=day) for day in days or [None]]
    return [mention for mention in found if mention.month in _MONTHS and mention.day in _DAYS]


def _value(written: str) -> int:
    return int(written) if written.isdecimal() else int(east_asian.value_of(written))


def _day(written: str, language: str) -> int:
    """The day of the month, in digits with or without an ending, in words or in ideographs."""
    digits = "".join(sign for sign in written if sign.isdecimal())
    if digits:
        return int(digits)
    if language not in date_words.DAYS:
        return _value(written)
    forms = enumerate(_day_forms(language), start=1)
    return next(day for day, form in forms if re.fullmatch(form, written, re.IGNORECASE))


@lru_cache(maxsize=16)
def _day_forms(language: str) -> tuple[str, ...]:
    table = date_words.DAYS.get(language, "").replace("*", date_words.DAY_ENDINGS.get(language, ""))
    return tuple(f"(?:{form})" for form in table.replace("/", "|").replace("~", r"\s").split())


_BEFORE_YEAR = re.compile(rf"\b(?:{'|'.join(date_words.YEAR_FOLLOWS.split())})[\s-]+$", re.IGNORECASE)
_COUNTED = re.compile(r"[\s\u00a0]+(?:[a-z]+[\s-]+)?(?:people|troops|[a-z]{3,}s)\b")
_BEFORE_MONTH = re.compile(rf"\b(?:{'|'.join(date_words.BEFORE_MONTHS.split())})[\s-]+$", re.IGNORECASE)


def _is_year(text: str, start: int, end: int, language: str) -> bool:
    if language != "en" or not _COUNTED.match(text, end):
        return True
    return _BEFORE_YEAR.search(text, max(0, start - 12), start) is not None


def _is_month(text: str, start: int, words: str, language: str) -> bool:
    if language != "en" or words not in ("May", "March"):
        return True
    return _BEFORE_MONTH.search(text, max(0, start - 12), start) is not None


def _index(word: str, language: str, kind: str) -> int:
    """The number of a month (from 1) or a weekday (from 0)."""
    forms = _forms(language, kind)
    return next(number for number, form in enumerate(forms, start=kind == "month") if form.fullmatch(word))


@lru_cache(maxsize=32)
def _forms(language: str, kind: str) -> tuple[re.Pattern[str], ...]:
    table = date_words.MONTHS if kind == "month" else date_words.WEEKDAYS
    flags = re.NOFLAG if language == "en" else re.IGNORECASE
    return tuple(re.compile(forms.replace("/", "|"), flags) for forms in table.get(language, "").split())


def _any(language: str, kind: str) -> str:
    return "|".join(form.pattern for form in _forms(language, kind)) or "(?!)"


_YEAR = r"(?:19|20)\d\d"
_NUMERIC = (
    rf"(?<![\d.])(?P<year0>{_YEAR})-(?P<monthnumber0>\d\d)-(?P<day0>\d\d)(?!\d)",
    rf"(?<![\d.])(?P<day1>\d\d?)\.(?P<monthnumber1>\d\d?)\.(?P<year1>{_YEAR})(?!\d)",
)
_ONES = "一二三四五六七八九"
_SIGNED_YEAR = rf"{_YEAR}|二[〇零{_ONES}]{{3}}"
_MONTH_SIGNS = rf"(?<![\d{_ONES}十])(?P<monthnumber2>\d\d?|十[一二]?|[{_ONES}])[月월]"
_DAY_SIGNS = rf"\d\d?|[二三]?十[{_ONES}]?|[{_ONES}]"
_EAST_ASIAN = (
    rf"(?:(?P<year2>{_SIGNED_YEAR})[年년]\s?)?{_MONTH_SIGNS}(?:\s?(?P<day2>{_DAY_SIGNS})[日号일])?",
    rf"(?<!\d)(?P<year3>{_SIGNED_YEAR})[年년](?!간)",
    r"(?<!\d)(?P<day3>\d\d?)(?:일(?!간|\s?동안|\s?만)|日(?!間)|号)",
)


@lru_cache(maxsize=16)
def _gate(language: str) -> re.Pattern[str]:
    """What every date has some of; much faster to look for than dates."""
    words = [_any(language, kind) for kind in ("month", "weekday")]
    signs = r"[\d年月]" if language in ("zh", "ja") else r"\d"
    return re.compile("|".join((signs, *words)), re.NOFLAG if language == "en" else re.IGNORECASE)


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str]:
    weekday = _any(language, "weekday")
    if language in ("ko", "zh", "ja"):
        parts = (*_NUMERIC, *_EAST_ASIAN, f"(?P<weekday4>{weekday})", rf"(?<!\d)(?P<year5>{_YEAR})(?!\d)")
        first = "".join({day[0] for day in weekday.split("|")})
        return re.compile(rf"(?=[\d{_ONES}十{first}])(?:{'|'.join(parts)})")
    month = _any(language, "month")
    day = r"\d\d?(?:st|nd|rd|th|er|º|ª|\.|-?го|-?е)?"
    words = "|".join(("", *reversed(_day_forms(language)))) if language != "en" else ""
    joint = r"(?:\s?[-–—]\s?|\s(?:to|and|и|по|et|au|und|bis|y|al|e)\s)"
    first = rf"(?:(?P<firstday6>\d\d?{words})(?:st|nd|rd|th)?{joint})??"  # "vinte e cinco" is one day
    day_month = (
        rf"(?<![\w.,]){first}(?P<day6>{day}{words})"
        r"[\s\u00a0](?:(?:of|de|di|من)[\s])?"
        rf"(?P<month6>{month})(?!\w)\.?(?:,?[\s\u00a0](?:(?:de|del)\s)?(?P<year6>{_YEAR})(?!\d))?"
    )
    month_day = (
        rf"(?<!\w)(?P<month7>{month})(?!\w)\.?[\s\u00a0]"
        rf"(?:(?:(?P<firstday7>\d\d?)(?:st|nd|rd|th)?{joint})?(?P<day7>\d\d?)(?:st|nd|rd|th)?(?![\d:,]*\d|\s?%)"
        rf"(?:,?[\s\u00a0](?P<year7>{_YEAR})(?!\d))?|,?(?:(?:of|de|del)\s)?(?P<year8>{_YEAR})(?!\d))"
    )
    rules = [
        day_month,
        month_day,
        rf"(?<!\w)(?P<day10>{'|'.join(reversed(_day_forms('en')))})\sof\s(?P<month10>{month})(?!\w)"
        rf"(?:,?\s(?P<year10>{_YEAR})(?!\d))?"
        if language == "en"
        else "(?!)",
        rf"(?<!\w)(?P<month9>{month})(?!\w)",
        rf"(?<!\w)(?P<weekday9>{weekday})(?!\w)",
        rf"(?<![\d.,$€£/])(?<![A-Z]-)(?P<year9>{_YEAR})(?![\d%]|[.,]\d|s\b)",
    ]
    flags = re.NOFLAG if language == "en" else re.IGNORECASE
    return re.compile("|".join((*_NUMERIC, *rules)), flags)


@lru_cache(maxsize=16)
def _relative_pattern(language: str) -> tuple[re.Pattern[str] | None, dict[str, tuple[str, int | None]]]:
    meanings: dict[str, tuple[str, int | None]] = {}
    rules: list[str] = []
    rows: list[tuple[tuple[str, int | None], str]] = list(relative_words.RELATIVE.get(language, {}).items())
    rows += [((grain, None), words) for grain, words in span_words.VAGUE.get(language, {}).items()]
    border = "" if language in ("ko", "zh", "ja") else r"\b"
    for number, (meaning, words) in enumerate(rows):
        meanings[f"rule{number}"] = meaning
        rules.append(rf"(?P<rule{number}>(?:{'|'.join(words.split())}){border})".replace("~", r"\s+"))
    pattern = f"{border}(?:{'|'.join(rules)})".replace(r"\s+?", r"\s?")
    return (re.compile(pattern, re.IGNORECASE) if rules else None), meanings


@lru_cache(maxsize=16)
def single_spans(language: str) -> tuple[tuple[re.Pattern[str], tuple[int, int]], ...]:
    """What finds a span told without a number, such as "a week later", and how many days and months it is."""
    return tuple(
        (re.compile(words.replace("~", r"\s"), re.IGNORECASE), span)
        for span, words in span_words.SINGLE_SPANS.get(language, {}).items()
    )
