"""Terms of closed sets that a text names: "winter", the fourth season; "a day", the first rate."""

import re
from functools import lru_cache
from typing import NamedTuple

from summarizer.lexicon.term_words import TERMS, Family


class Term(NamedTuple):
    """One of a family named in a text: "winter" is the fourth season."""

    family: Family
    number: int
    words: str


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str] | None:
    rules = [
        f"(?P<{family}{number}>{pattern})".replace("~", r"\s")
        for family, patterns in TERMS.get(language, {}).items()
        for number, pattern in enumerate(patterns)
    ]
    return re.compile("|".join(rules), re.IGNORECASE if language != "en" else re.NOFLAG) if rules else None


@lru_cache(maxsize=128)
def terms(text: str, language: str) -> tuple[Term, ...]:
    """The terms of all families in `text`, in order."""
    pattern = _pattern(language)
    return tuple(
        Term(match.lastgroup[:-1], int(match.lastgroup[-1]), match.group())  # type: ignore[arg-type]
        for match in (pattern.finditer(text) if pattern else ())
        if match.lastgroup
    )
