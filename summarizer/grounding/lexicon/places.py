"""Where in a text a pattern that begins with a digit or one of some words can match: few places of many."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

_RUN = re.compile(r"([\d½¼¾⅓⅔]|[^\W\d_½¼¾⅓⅔]+)")
_CASELESS_I = re.compile("[ıİ]")


class _Runs(NamedTuple):
    """The digits of a text, one by one, and its unbroken runs of letters, case-folded, with where they start."""

    starts: list[int]
    runs: list[str]
    different: frozenset[str]
    no_words: frozenset[str]
    """Those of `different` that are digits or signs."""


@lru_cache(maxsize=16)
def _runs(text: str) -> _Runs:
    parts = _RUN.split(text)
    runs = [run.casefold() for run in parts[1::2]]
    different = frozenset(runs)
    no_words = frozenset(run for run in different if not run[0].isalpha())
    return _Runs(list(accumulate(map(len, parts)))[:-1:2], runs, different, no_words)


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
    starts, runs, different, no_words = _runs(text)
    wanted = no_words | (different & first_runs)
    if beginnings:
        wanted |= {run for run in different if run.startswith(beginnings)}
    end = 0
    for start, run in zip(starts, runs, strict=True) if wanted else ():
        if run in wanted and start >= end:
            match = pattern.match(text, start)
            if match:
                end = match.end()
                yield match
