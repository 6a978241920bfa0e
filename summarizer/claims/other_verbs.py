"""What a claim tells with another verb than its evidence as done or as what will be, where it is weaker there."""

import re

from summarizer.claims.governed import Reading, Word
from summarizer.grounding.evidence import Difference
from summarizer.lexicon import verb_words
from summarizer.lexicon.roles import RANK
from summarizer.lexicon.stems import stem

_AUXILIARY = re.compile(r"\b(?:has|have|had|is|are|was|were|been|being) (?:\w+ly |now |already |also )?$")
_BACK = 32
_UNCHANGED = frozenset(verb_words.UNCHANGED.split())
_BINDING = ("must", "order", "tell", "told", "requir", "need", "has to", "have to", "had to")


def _synonyms() -> dict[str, frozenset[str]]:
    groups = [frozenset(map(stem, group.split(","))) for group in verb_words.SYNONYMS.split()]
    return {
        word: frozenset().union(*(group for group in groups if word in group)) for word in frozenset().union(*groups)
    }


_SYNONYMS = _synonyms()


def firmer_in_other_words(claim: Reading, evidence: Reading, shared: set[str]) -> list[Difference]:
    """At most one difference: a verb told as done, or as what will be, and another for it under a weaker modal.

    "Has shut its border" for "is preparing to close its border".
    """
    if not evidence.weakened or _SYNONYMS.keys().isdisjoint(claim.by_stem):
        return []
    for word in claim.words:
        if word.stem not in _SYNONYMS or word.stem in shared or not _is_told(word, claim):
            continue
        others = [other for found in _SYNONYMS[word.stem] for other in evidence.by_stem.get(found, ())]
        if others and all(_is_weaker(other, word) and _is_of(other, shared, evidence) for other in others):
            said, source = claim.quote([word], word.marker_start), evidence.quote([others[0]], others[0].marker_start)
            return [Difference(kind="modality", said=said, source=source)]
    return []


def _is_told(word: Word, claim: Reading) -> bool:
    """Whether the claim tells of a deed with `word` that it is done, is going on or will be."""
    if word.negator or word.name:
        return False
    if word.mode:
        return word.ruled_first and word.marker in ("will", "shall")
    after_auxiliary = _AUXILIARY.search(claim.text, max(0, word.start - _BACK), word.start) is not None
    return word.past or (after_auxiliary and (word.text in _UNCHANGED or word.text.endswith("ing")))


def _is_weaker(other: Word, word: Word) -> bool:
    """Whether the evidence's verb is weaker than what is done, or where `word` tells what will be, than that."""
    if other.negator or not other.mode:
        return False
    if not word.mode and not word.text.endswith("ing"):
        return not other.past or other.ruled_first
    return RANK[other.mode] <= RANK["conditional"] and other.mode != "offered" and not other.marker.startswith(_BINDING)


def _is_of(other: Word, shared: set[str], evidence: Reading) -> bool:
    """Whether the clause of the evidence's verb has more in common with the claim: two words, not all of them names."""
    near = {word.stem: word for word in evidence.words if word.clause == other.clause and word.stem in shared}
    return len(near) > 1 and not all(word.name or word.text[0].isdigit() for word in near.values())
