"""Sentence borders, found by punctuation: enough to give a quote its context."""

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

import regex

MAX_REACH = 600
"""Code points looked at on either side; a sentence longer than that is cut there."""

# A full stop ends a sentence unless it follows a single letter or a common title, or a small letter goes on.
_END = regex.compile(
    r"""(?: \n[^\S\n]*\n
          | [。！？]+[”’"'»」』)\]]*
          | (?<!\b\p{Lu})(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Gov|St|No|vs|им|г|ул|M|Mme))
            [.!?…]+[”’"'»」』)\]]*(?=\s+[“‘"'«「『(\[—–-]*[\p{Lu}\p{Lo}\p{N}]|\s*\Z)
       )""",
    regex.VERBOSE,
)


_DECIDING = re.compile(r"[^\s.!?…。！？”’\"'»」』)\]“‘«「『(\[—–-]")
"""What shows whether a sentence has ended before it."""


@lru_cache(maxsize=64)
def sentences_around(text: str, start: int, end: int) -> str:
    """The whole sentences that `text[start:end]` touches (code points, end exclusive)."""
    low = max(0, start - MAX_REACH)
    high = min(len(text), end + MAX_REACH)
    starts, ends = _ends(text)
    earliest = bisect_left(starts, low)
    before, after = bisect_right(ends, start) - 1, bisect_left(ends, end)
    severed = earliest > 0 and ends[earliest - 1] > low
    decided = high == len(text) or (after < len(ends) and _DECIDING.search(text, ends[after], high) is not None)
    if severed or not decided:
        return _between(text, start, end, low, high)
    first = ends[before] if before >= earliest else low
    last = ends[after] if after < len(ends) else high
    return text[first:last].strip()


@lru_cache(maxsize=8)
def _ends(text: str) -> tuple[list[int], list[int]]:
    """Where the ends of sentences in the whole text begin and end."""
    spans = [match.span() for match in _END.finditer(text)]
    return [start for start, _ in spans], [end for _, end in spans]


def _between(text: str, start: int, end: int, low: int, high: int) -> str:
    """The same where a border of the window may make or hide the end of a sentence."""
    ends = [match.end() for match in _END.finditer(text, low, high)]
    first = max((position for position in ends if position <= start), default=low)
    last = min((position for position in ends if position >= end), default=high)
    return text[first:last].strip()
