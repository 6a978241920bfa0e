"""What one writer parts and another writes in one: the thousands of a number, the words of a compound.

`spaced` and `closed` are the gaps of two writings of one skeleton, with their kinds; only `spaced` has one at `place`.
"""

from collections.abc import Mapping
from itertools import pairwise

from summarizer.grounding.characters import SEPARATORS, WORD, is_digit
from summarizer.grounding.gaps import DASH, LONE_SPACE, NONE
from summarizer.lexicon.date_words import MONTHS
from summarizer.lexicon.function_words import listed

_GROUP = 3
"""Digits between two spaces of a number."""

_MOST_DIGITS = 24
_DIGITS_OF_A_DAY = 2
_MONTHS_BEFORE_DAYS = listed(MONTHS["en"].casefold().replace("/", " "))
"""In other languages the day stands before its month: "en mai 1 200 soldats" are 1200."""

LONGEST_BEFORE = 32
"""Hard characters before a quote that are looked at."""

_MAKING_OTHER_WORDS = listed("a an de dis ex im in may mis no not now pre re un")
"""First parts that a hyphen keeps from making another word: re-sign, in-action, may-be."""


def reads_the_same_closed_up(skeleton: str, place: int, spaced: Mapping[int, int], closed: Mapping[int, int]) -> bool:
    """Whether the gap at `place` parts nothing that a reader would take apart."""
    if spaced[place] == LONE_SPACE:
        return _groups_thousands(skeleton, place, spaced, closed)
    return spaced[place] == DASH and _joins_a_compound(skeleton, place, {**closed, **spaced})


def _joins_a_compound(skeleton: str, place: int, gaps: Mapping[int, int]) -> bool:
    start = place
    while start and _is_letter(skeleton[start - 1]) and (start == place or start not in gaps):
        start -= 1
    return start < place and _is_letter(skeleton[place]) and skeleton[start:place] not in _MAKING_OTHER_WORDS


def _is_letter(char: str) -> bool:
    return WORD[char] and not is_digit(char)


def _groups_thousands(digits: str, place: int, spaced: Mapping[int, int], closed: Mapping[int, int]) -> bool:
    """Whether the space parts thousands of a number that the other writing closes up."""
    start, end = place, place
    low, high = max(0, place - _MOST_DIGITS), min(len(digits), place + _MOST_DIGITS)
    while start > low and digits[start - 1].isdecimal() and (start == place or closed.get(start, NONE) == NONE):
        start -= 1
    while end < high and digits[end].isdecimal() and (end == place or closed.get(end, NONE) == NONE):
        end += 1
    if end - start > _MOST_DIGITS or digits[start] == "0":
        return False
    if any(_between_digits(digits, edge) and spaced.get(edge, NONE) == NONE for edge in (start, end)):
        return False  # the other writing's number ends elsewhere
    joined = start > 1 and digits[start - 1] in SEPARATORS and is_digit(digits[start - 2])
    if joined and closed.get(start, NONE) == NONE:
        return False
    within = [gap for gap in range(start + 1, end) if spaced.get(gap, NONE) != NONE]
    leading, *groups = (high - low for low, high in pairwise([start, *within, end]))
    if leading > _GROUP or set(groups) != {_GROUP} or any(spaced[gap] != LONE_SPACE for gap in within):
        return False
    return not (
        (leading == _GROUP and spaced.get(start) == LONE_SPACE and 0 < _digits_before(digits, start, spaced) <= _GROUP)
        or (spaced.get(end) == LONE_SPACE and _digits_after(digits, end, spaced) == _GROUP)
        or (leading <= _DIGITS_OF_A_DAY and _word_before(digits, start, {**closed, **spaced}) in _MONTHS_BEFORE_DAYS)
    )


def _between_digits(digits: str, place: int) -> bool:
    return 0 < place < len(digits) and digits[place - 1].isdecimal() and digits[place].isdecimal()


def _digits_before(digits: str, end: int, gaps: Mapping[int, int]) -> int:
    start = end
    while start and digits[start - 1].isdecimal() and (start == end or start not in gaps):
        start -= 1
    return end - start


def _digits_after(digits: str, start: int, gaps: Mapping[int, int]) -> int:
    end = start
    while end < len(digits) and digits[end].isdecimal() and (end == start or end not in gaps):
        end += 1
    return end - start


def _word_before(skeleton: str, end: int, gaps: Mapping[int, int]) -> str:
    """The letters before a gap, up to the gap before."""
    start = end
    while start and end in gaps and skeleton[start - 1].isalpha() and (start == end or start not in gaps):
        start -= 1
    return skeleton[start:end]
