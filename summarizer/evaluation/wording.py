"""How alike two texts of an item's length are: by the stems of their content words.

Items are compared by the hundred for every document, so this is the quick way; prose has its own (`content`).
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from summarizer.grounding.words import Words
from summarizer.lexicon.function_words import listed
from summarizer.lexicon.stems import stem
from summarizer.lexicon.verb_words import STOP

Matrix = NDArray[np.float64]

_SMALL = listed(STOP) - listed("no not nor never none nothing nobody without")


@lru_cache(maxsize=8192)
def content_words(text: str) -> frozenset[str]:
    """The stems of an English text's words without the small ones; all of its words when it has no others."""
    words = Words(text).folded
    content = frozenset(stem(word) for word in words if word not in _SMALL)
    return content or frozenset(words) or frozenset({text.strip().casefold()})


def likeness(texts: Sequence[str], others: Sequence[str]) -> Matrix:
    """For every text and every other one the share of content words they have in common, 0 to 1.

    Shared words over the geometric mean of both numbers (Ochiai 1957), so that a short and a long way of saying the
    same thing are not held apart by their length alone.
    """
    mine, theirs = list(map(content_words, texts)), list(map(content_words, others))
    places = {word: place for place, word in enumerate(frozenset().union(*mine, *theirs))}
    one, other = _incidence(mine, places), _incidence(theirs, places)
    sizes = np.outer(one.sum(axis=1), other.sum(axis=1))
    return np.asarray(one @ other.T / np.sqrt(sizes), dtype=np.float64)


def _incidence(texts: Sequence[frozenset[str]], places: Mapping[str, int]) -> Matrix:
    """Texts by words: 1 where a text has a word."""
    table = np.zeros((len(texts), len(places)))
    for row, words in enumerate(texts):
        table[row, [places[word] for word in words]] = 1
    return table
