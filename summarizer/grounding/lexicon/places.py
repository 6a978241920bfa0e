"""Where in a text a pattern that begins with a digit or one of some words can match: few places of many."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate

_RUN = re.compile(r"([\d½¼¾⅓⅔]|[^\W\d_½¼¾⅓⅔]+)")
_CASELESS_I = re.compile("[ıİ]")


@lru_cache(maxsize=16)
def _runs(text: str) -> tuple[list[int], list[str]]:
    """Where digits, one by one, and unbroken runs of letters start, and what they are, case-folded."""
    parts = _RUN.split(text)
    return list(accumulate(map(len, parts)))[:-1:2], [run.casefold() for run in parts[1::2]]


def first_run(word: str) -> str:
    """The letters that `word` begins with, case-folded: what `matches` takes for the beginning of a match."""
    match = _RUN.match(word)
    return match.group().casefold() if match else ""


def matches(
    pattern: re.Pattern[str], text: str, first_runs: frozenset[str], beginnings: tuple[str, ...] = ()
) -> Iterator[re.Match[str]]:
    """The same as `pattern.finditer(text)` where every match begins with a digit, a fraction sign or a certain word.

    Such a word is one whose first letters, up to what is no letter, are among `first_runs`, or one that begins with one
    of `beginnings`, case aside.
    """
    if _CASELESS_I.search(text):  # a pattern that ignores case takes them for an "i", folding does not
        yield from pattern.finditer(text)
        return
    end = 0
    for start, run in zip(*_runs(text), strict=True):
        if (run in first_runs or not run[0].isalpha() or run.startswith(beginnings)) and start >= end:
            match = pattern.match(text, start)
            if match:
                end = match.end()
                yield match
