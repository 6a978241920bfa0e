"""The unit of a number: what signs and words beside it mean."""

import re
from functools import lru_cache

from summarizer.lexicon import unit_words

Unit = tuple[str, float]
"""A dimension and what one of it is worth in it: ("time", 24) is a day; ("", 1) is a bare count."""

NO_UNIT: Unit = ("", 1)


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
_CURRENCIES = frozenset(name for name, _ in unit_words.UNITS) - frozenset(unit_words.NO_CURRENCIES.split())
_SPACED = "metric|us|u\\.s\\.|american|square|full|working|consecutive|more|additional|extra|further"
_AFTER = re.compile(
    rf"(?P<gap>[\s\u00a0-]{{0,2}})(?:(?:{_SPACED})\s+|us-|(?:de|di|d)['’ ])?"
    r"(?P<word>%\s?포인트|[%％$€£¥₩₽₹₺₴₪]|[^\W\d_]+[.$]?)(?P<next>\s[^\W\d_]+)?",
    re.IGNORECASE,
)


_PARTICLE = re.compile("(?:[을를이가은는의에로씩]|으로|이다|입니다|이며|이고|어치|가량|정도|규모)?")


_ADJECTIVE = re.compile(r"[А-Яа-яіїєґ]+(?:[иы]х|ого|ой|ої)|[A-Z][\w-]+(?:n|h|s|i|er|e|en)")


def _currency(word: str) -> Unit | None:
    unit = _UNIT_WORDS.get(word)
    unit = unit or next((each for form, each in _UNIT_BEGINNINGS.items() if word.startswith(form)), None)
    return unit if unit and unit[0] in _CURRENCIES else None


def unit_before(text: str, start: int) -> tuple[Unit, int]:
    """The unit whose sign precedes `start`, and where it starts."""
    sign = _SIGN.search(text, max(0, start - 4), start)
    return (_UNIT_WORDS[sign[1].casefold()], sign.start(1)) if sign else (NO_UNIT, start)


@lru_cache(maxsize=8192)
def _beginnings(word: str) -> tuple[tuple[int, Unit], ...]:
    """The units that a word can begin with, the longest first, each after so many letters."""
    lengths = (length for length in range(len(word), 0, -1) if word[:length] in _UNIT_BEGINNINGS)
    return tuple((length, _UNIT_BEGINNINGS[word[:length]]) for length in lengths)


def unit_after(text: str, end: int) -> tuple[Unit, int]:
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
    if match["next"] and _ADJECTIVE.fullmatch(match["word"]):
        unit = _currency(match["next"].strip().casefold())
        if unit:
            return unit, match.end("next")
    for length, unit in _beginnings(word):
        if length > 1 or not match["gap"] or _PARTICLE.fullmatch(word.rstrip("."), length):
            end_of_unit = match.end("word") if word[0] < "ぁ" else match.start("word") + length
            return unit, end_of_unit
    return NO_UNIT, end
