"""The tokens of an English sentence, and what each is by itself."""

import re
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from summarizer.lexicon import roles
from summarizer.lexicon.roles import Role
from summarizer.lexicon.stems import stem

_TOKEN = re.compile(r"([^\W\d_]+(?:['’.-][^\W\d_]+)*|\d[\d.,]*\w*|[^\w\s])")


_SUBJECTS = frozenset(("the", "a", "an", "any", "it", "they", "he", "she", "this", "these", "its", "their", "either"))
"""What shows behind "should" that it opens a condition: "should the parties so request"."""


class Token(NamedTuple):
    """A token as it is written, and what the word is by itself."""

    form: str
    role: Role
    stem: str
    governs: bool
    capital: bool


@lru_cache(maxsize=32768)
def _token(written: str) -> Token:
    form = written.casefold().replace("’", "'")
    role = roles.role_of(form)
    found = stem(form) if role == "content" else ""
    return Token(form, role, found, role == "content" and roles.is_governor(form, found), written[0].isupper())


def tokens_of(sentence: str) -> tuple[list[Token], list[str], list[int], list[int]]:
    """The tokens of a sentence, their forms, where they start, and last where the sentence ends, and where they end."""
    parts = _TOKEN.split(sentence)
    borders = list(accumulate(map(len, parts)))
    tokens = list(map(_token, parts[1::2]))
    forms = [token.form for token in tokens]
    if "should" in forms:
        _mark_conditions(tokens)
    return tokens, forms, borders[0::2], borders[1::2]


def _mark_conditions(tokens: list[Token]) -> None:
    """Make a "should" that opens a condition the end of the clause before."""
    for index, token in enumerate(tokens[:-2]):
        after = tokens[index + 1]
        of_all = after.form in ("both", "all") and tokens[index + 2].form.endswith("s")
        if token.form == "should" and (after.capital or after.form in _SUBJECTS or of_all):
            tokens[index] = token._replace(role="end")
