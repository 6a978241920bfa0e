"""Where in a text a pattern that begins with a digit or one of some words can match: few places of many."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_SIGN = re.compile(r"[\d½¼¾⅓⅔]")
_LETTERS = re.compile(r"[^\W\d_½¼¾⅓⅔]+")
_RUN = re.compile(f"{_SIGN.pattern}|{_LETTERS.pattern}")


class _Runs(NamedTuple):
    """Where the digits and fraction signs of a text are, and its different unbroken runs of letters."""

    signs: list[int]
    letters: list[str]
    folded: list[str]
    """The same, case-folded."""
    joined: str
    """All of them."""


@lru_cache(maxsize=16)
def _runs(text: str) -> _Runs:
    letters = list(set(_LETTERS.findall(text)))
    folded = list(map(str.casefold, letters))
    return _Runs([match.start() for match in _SIGN.finditer(text)], letters, folded, " ".join(folded))


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
    if "ı" in text or "İ" in text:  # a pattern that ignores case takes them for an "i", folding does not
        yield from pattern.finditer(text)
        return
    signs, letters, folded, joined = _runs(text)
    places = signs
    if not first_runs.isdisjoint(folded) or any(beginning in joined for beginning in beginnings):
        wanted = [
            run
            for run, form in zip(letters, folded, strict=True)
            if form in first_runs or (beginnings and form.startswith(beginnings))
        ]
        places = sorted([*signs, *(place for run in wanted for place in _places(run, text))])
    end = 0
    for start in places:
        if start >= end:
            match = pattern.match(text, start)
            if match:
                end = match.end()
                yield match


def _places(run: str, text: str) -> Iterator[int]:
    """Where a run stands, as a part of another as well."""
    start = text.find(run)
    while start >= 0:
        yield start
        start = text.find(run, start + len(run))
