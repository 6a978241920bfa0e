"""What may stand between two hard characters, and which of it is the same to a reader.

A gap is a run of soft characters: white space, dashes, quotation marks, characters that show nothing.
"""

import re

from summarizer.grounding.characters import (
    APOSTROPHES,
    APOSTROPHIZED,
    CURRENCY,
    DASHES,
    IGNORABLE,
    MARKS,
    NEWLINES,
    SEPARATORS,
    SPACES,
    UNSPACED,
    WORD,
    is_digit,
)

NONE, SPACE, LONE_SPACE, MARKED_SPACE, DASH, SPACED_DASH, APOSTROPHE, MARK, SOFT_LINE_END, LINE_END = range(10)
NON_JOINER = 10

LONE_SPACES = " \xa0\u2009\u202f"
"""White space that, alone, may part thousands in a number."""

SOFT = re.compile(f"([{SPACES}{DASHES}{MARKS}{IGNORABLE}]+)")

_SHOWS_NOTHING = re.compile(f"[{IGNORABLE}]")
_LINE_END = re.compile(
    rf"[{IGNORABLE}]*(?:[-‐‑][\s{IGNORABLE}]*\s[{IGNORABLE}]*"
    rf"|[{DASHES}\xad][ \t{IGNORABLE}]*[{NEWLINES}]\s*[{IGNORABLE}]*)"
)
"""A word broken off, at a line end or, once lines are joined, before white space."""

_SHOWN_HYPHEN = re.compile(f"[{DASHES}]")
_HAS_DASH = re.compile(f"[{DASHES}]")
_HAS_MARK = re.compile(f"[{MARKS}]")
_SPACE_BEFORE_DASH = re.compile(rf"[{MARKS}]*\s")

_DASHED = frozenset((DASH, SPACED_DASH))
_FAMILY = bytes((NONE, SPACE, SPACE, SPACE, DASH, DASH, APOSTROPHE, MARK, SOFT_LINE_END, LINE_END))
"""Kinds that read the same wherever they stand."""


_ZERO_WIDTH_NON_JOINER = "\u200c"
_ARABIC_LETTERS = re.compile("[\u0620-\u06d3]{2}")

_SHORT = 8


class _Kinds(dict[str, int]):
    """Kind of each run of soft characters, worked out once."""

    def __missing__(self, run: str) -> int:
        kind = _kind(run)
        if len(run) <= _SHORT:  # longer ones are rare, and any number of them may come
            self[run] = kind
        return kind


KINDS = _Kinds()


def _kind(run: str) -> int:
    if _LINE_END.fullmatch(run):
        return LINE_END if _SHOWN_HYPHEN.search(run) else SOFT_LINE_END
    shown = _SHOWS_NOTHING.sub("", run)
    if not shown:
        return NON_JOINER if _ZERO_WIDTH_NON_JOINER in run else NONE
    if _HAS_DASH.search(shown):
        return SPACED_DASH if _SPACE_BEFORE_DASH.match(shown) else DASH
    marked = _HAS_MARK.search(shown) is not None
    if marked and not any(map(str.isspace, shown)):
        return APOSTROPHE if len(shown) == 1 and shown in APOSTROPHES else MARK
    if marked:
        return MARKED_SPACE
    return LONE_SPACE if shown in LONE_SPACES else SPACE


def reads_the_same(one: int, other: int, skeleton: str, place: int) -> bool:
    """Whether two gaps at one place, between `skeleton[place - 1]` and `skeleton[place]`, say the same."""
    if NON_JOINER in {one, other}:
        letters = skeleton[place - 1 : place + 1]
        one, other = _as_others_write(one, other, letters), _as_others_write(other, one, letters)
    low, high = sorted(SPACE if kind == LONE_SPACE else kind for kind in (one, other))
    if _FAMILY[low] == _FAMILY[high]:
        return True
    left, right = skeleton[place - 1], skeleton[place]
    if high in {LINE_END, SOFT_LINE_END}:
        return _line_end_agrees(low, high, left, right)
    if _within_number(skeleton, place):
        return False
    if low in _DASHED or high in _DASHED:
        return _dash_agrees(low, high, left, right)
    if high == APOSTROPHE and low == NONE:
        return not (APOSTROPHIZED[left] and APOSTROPHIZED[right])
    # A mark beside white space: the white space may be missing where the mark parts the words.
    parted = low == MARKED_SPACE or (high == MARK and low != SPACE)
    return parted or _loose(left, right)


def _as_others_write(kind: int, other: int, letters: str) -> int:
    """What a non-joiner stands for: white space where the other has that between Arabic letters, as in Persian."""
    if kind != NON_JOINER:
        return kind
    return SPACE if other in {SPACE, LONE_SPACE} and _ARABIC_LETTERS.fullmatch(letters) else NONE


def _dash_agrees(low: int, high: int, left: str, right: str) -> bool:
    if low in {SPACE, MARKED_SPACE}:
        return not (_starts_number(right) and (high == SPACED_DASH or UNSPACED[left]))
    return _loose(left, right) and not _starts_number(right) and not is_digit(left)


def _line_end_agrees(kind: int, line_end: int, left: str, right: str) -> bool:
    hidden = line_end == SOFT_LINE_END
    if kind == NONE:
        return WORD[left] and WORD[right] and not is_digit(left) and not is_digit(right)
    if kind in {SPACE, MARKED_SPACE}:
        return hidden or not (is_digit(left) and is_digit(right))
    if kind in {DASH, SPACED_DASH, SOFT_LINE_END}:
        return not (hidden or kind == SOFT_LINE_END) or not (is_digit(left) or is_digit(right))
    return False


def _loose(left: str, right: str) -> bool:
    """Whether white space between two characters means nothing, as in "20 km"."""
    if UNSPACED[left] or UNSPACED[right] or not WORD[left] or not WORD[right]:
        return True
    return is_digit(left) != is_digit(right)


def _starts_number(char: str) -> bool:
    return is_digit(char) or char in CURRENCY


def _within_number(skeleton: str, place: int) -> bool:
    left, right = skeleton[place - 1], skeleton[place]
    before = is_digit(left) or (left in SEPARATORS and place > 1 and is_digit(skeleton[place - 2]))
    if not before:
        return False
    return is_digit(right) or (right in SEPARATORS and place + 1 < len(skeleton) and is_digit(skeleton[place + 1]))
