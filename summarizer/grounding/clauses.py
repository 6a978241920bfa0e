"""Clauses of their own between two commas in English: no asides, as what follows may be said of their subject.

"Karsia withdrew, while Terna's army advanced, threatening war": without its middle, Karsia threatens. Telling a clause
from an aside takes a parser; what is here are signs of one, each by itself enough to refuse what stands between.
"""

import re

from summarizer.grounding.adjuncts import are_adjuncts
from summarizer.lexicon.function_words import DETERMINERS, LINKING, listed

_COORDINATING = listed("and but yet")
_OPENING = _COORDINATING | listed("that whether because while whereas")
"""Words that open a clause with a subject of its own."""
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had)\b", re.IGNORECASE)
_RELATIVE = listed("who whom whose which that where if as")
_FIRST = 4
"""Words among which the relative pronoun of a relative clause is."""
_DEPENDENT = listed("who which whom whose where as like")
_INTRODUCING = LINKING - DETERMINERS | listed(
    "despite amid like unlike according asked given if once where whereas wherever whenever instead whatever"
)
_CLAUSE_BORDER = re.compile(r"[,;:.!?]\s")
_WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*")
_NEAR = 40
"""Code points in which the first word behind the second comma is looked for."""


def is_clause(before: str, inner: str, following: str) -> bool:
    """Whether `inner`, between two commas, may be a clause of its own, which a phrase before or behind it belongs to.

    `before` is what stands in front of the first comma, `following` what stands behind the second one: "Asked about
    Kasra, [Ruel spoke of Norland,] which he called a friend".
    """
    words = _WORD.findall(inner)
    first = [word.casefold() for word in words[:_FIRST]]
    behind = next(iter(_WORD.findall(following[:_NEAR])), "").casefold()
    if first[0] in _OPENING or behind in _COORDINATING:
        return True
    if _RELATIVE.isdisjoint(first) and _FINITE.search(inner):
        return True
    named = words[0][0].isupper() or first[0] in DETERMINERS
    return (named and (behind in _DEPENDENT or behind.endswith("ing"))) or _is_introduced(before)


def _is_introduced(before: str) -> bool:
    """Whether the words in front lack a subject: "In Oslo", "Asked about Kasra", not "In May the minister"."""
    words = _WORD.findall(_CLAUSE_BORDER.split(before)[-1])
    if words and words[0].casefold() in _COORDINATING:
        words = words[1:]
    if not words:
        return False
    participle = words[0].endswith(("ing", "ed")) and words[0][0].isupper() and not LINKING.isdisjoint(words[1:2])
    if words[0].casefold() not in _INTRODUCING and not participle:
        return False
    return not any(
        word.casefold() in DETERMINERS and are_adjuncts(" ".join(words[participle:number]), word, before="", names=True)
        for number, word in enumerate(words)
    )
