"""Where in a text a pattern that begins with a digit or one of some words can match: few places of many."""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

_RUN = re.compile(r"[\d½¼¾⅓⅔]|[^\W\d_½¼¾⅓⅔]+")
_CASELESS_I = re.compile("[ıİ]")


@lru_cache(maxsize=16)
def _runs(text: str) -> tuple[tuple[int, str], ...]:
    """Digits one by one and unbroken runs of letters, with where they start."""
    return tuple((match.start(), match.group()) for match in _RUN.finditer(text))


def first_run(word: str) -> str:
    """The letters that `word` begins with, case-folded: what `matches` takes for the beginning of a match."""
    match = _RUN.match(word)
    return match.group().casefold() if match else ""


def matches(
    pattern: re.Pattern[str], text: str, first_runs: Collection[str], beginnings: tuple[str, ...] = ()
) -> Iterator[re.Match[str]]:
    """The same as `pattern.finditer(text)` where every match begins with a digit, a fraction sign or a certain word.

    Such a word is one whose first letters, up to what is no letter, are among `first_runs`, or one that begins with one
    of `beginnings`, case aside.
    """
    if _CASELESS_I.search(text):  # a pattern that ignores case takes them for an "i", folding does not
        yield from pattern.finditer(text)
        return
    end = 0
    for start, run in _runs(text):
        if start < end:
            continue
        if run[0].isalpha():
            folded = run.casefold()
            if folded not in first_runs and not (beginnings and folded.startswith(beginnings)):
                continue
        match = pattern.match(text, start)
        if match:
            end = match.end()
            yield match
