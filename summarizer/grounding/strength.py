"""What a claim states more or less firmly than its evidence, or turns round; both in English."""

import re
from collections.abc import Iterable

from summarizer.grounding.conditions import has_condition_word
from summarizer.grounding.evidence import Difference
from summarizer.grounding.lexicon import verb_words
from summarizer.grounding.lexicon.roles import RANK, is_weighing
from summarizer.grounding.lexicon.stems import stem
from summarizer.grounding.scope import Reading, Word

_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had)\b")
_NEAR = 4
_LIGHT = frozenset(stem(word) for word in verb_words.LIGHT.split())
_NOUNS = frozenset(verb_words.NOUNS_TOO.split())
_WEAKEST_FIRM = RANK["future"]


def _antonyms() -> dict[str, frozenset[str]]:
    pairs: dict[str, set[str]] = {}
    for entry in verb_words.ANTONYMS.split():
        base, opposites = entry.split(":")
        for opposite in opposites.split(","):
            pairs.setdefault(stem(base), set()).add(stem(opposite))
            pairs.setdefault(stem(opposite), set()).add(stem(base))
    return {word: frozenset(opposites) for word, opposites in pairs.items()}


_ANTONYMS = _antonyms()


def negation_differences(claim: Reading, evidence: Reading) -> list[Difference]:
    """At most one difference: a negation lost, a negation added, or a word turned into its opposite."""
    shared = claim.by_stem.keys() & evidence.by_stem.keys()
    found = (
        _lost_negation(claim, evidence, shared)
        or _added_negation(claim, evidence, shared)
        or _opposite(claim, evidence, shared)
    )
    return [found] if found else []


def _lost_negation(claim: Reading, evidence: Reading, shared: Iterable[str]) -> Difference | None:
    lost = {
        found
        for found in shared
        if not any(word.negator for word in claim.by_stem[found])
        and all(word.negator for word in evidence.by_stem[found])
    }
    for found in lost:
        word = evidence.by_stem[found][0]
        scope = [other for other in evidence.words if other.clause == word.clause]
        head = next((other for other in scope if other.negated_first and other.negator), None)
        if head and _denied(head, scope, lost, claim, evidence):
            said = claim.quote(other for other in claim.words if other.stem in lost)
            source = evidence.quote((other for other in scope if other.stem in lost), word.negator_start)
            return Difference(kind="negation", said=said, source=source)
    return None


def _denied(head: Word, scope: list[Word], lost: set[str], claim: Reading, evidence: Reading) -> bool:
    """Whether the claim asserts what the clause of `head` denies."""
    here = {word.stem for word in scope}
    denied = lost & here
    elsewhere = _asserted(claim, evidence) - here
    if head.implicit:
        close = [word for word in scope if word.negator][:_NEAR]
        nouns = {word.stem for word in close if not word.name} & denied
        return head.stem not in claim.by_stem and len(nouns) > 1 and len(denied) > len(elsewhere)
    if head.stem in denied:
        return len(denied) > 1 or not elsewhere
    if head.stem in claim.by_stem:
        return len(denied) > len(elsewhere)
    plain = {word.stem for word in scope if not word.name} & denied
    return len(plain) > 1 and len(denied) > len(elsewhere)


def _asserted(claim: Reading, evidence: Reading) -> set[str]:
    """Stems that both sides assert; the subject of a denial is no assertion."""
    return {
        word.stem
        for word in evidence.words
        if word.stem in claim.by_stem and not word.negator and (word.clause, word.stem) not in evidence.subjects
    }


def _added_negation(claim: Reading, evidence: Reading, shared: set[str]) -> Difference | None:
    added = {
        found
        for found in shared
        if all(word.negator and not word.implicit for word in claim.by_stem[found])
        and not any(word.negator for word in evidence.by_stem[found])
    }
    agree = any(
        any(word.negator for word in claim.by_stem[found]) and any(word.negator for word in evidence.by_stem[found])
        for found in shared
    )
    if agree or not added:
        return None
    heads = [word for word in claim.words if word.negated_first and word.stem in added]
    if not heads or (len(added) == 1 and not shared - added):
        return None
    said = claim.quote((word for word in claim.words if word.stem in added), heads[0].negator_start)
    source = evidence.quote({word.stem: word for word in evidence.words if word.stem in added}.values())
    return Difference(kind="negation", said=said, source=source)


def _opposite(claim: Reading, evidence: Reading, shared: set[str]) -> Difference | None:
    for word in claim.words:
        opposites = _ANTONYMS.get(word.stem, frozenset()) & evidence.by_stem.keys()
        if not opposites or word.stem in evidence.by_stem:
            continue
        other = evidence.by_stem[min(opposites)][0]
        around = {near.stem for near in evidence.words if near.clause == other.clause and not near.name}
        after = {near.stem for near in claim.words if near.clause == word.clause}
        together = around & after & shared
        if together and other.stem not in claim.by_stem and bool(word.negator) == bool(other.negator):
            return Difference(kind="negation", said=claim.quote([word]), source=evidence.quote([other]))
    return None


def modality_differences(claim: Reading, evidence: Reading) -> list[Difference]:
    """At most one difference: a verb both share, stated more or less firmly, or as done where it is to come."""
    shared = claim.by_stem.keys() & evidence.by_stem.keys()
    if len(shared) > 1:
        for word in claim.words:
            if word.stem in shared:
                other = _other_strength(word, claim, evidence, shared)
                if other:
                    return [Difference(kind="modality", said=_words(word, claim), source=_words(other, evidence))]
    return _paraphrased(claim, evidence, shared)


def _words(word: Word, reading: Reading) -> str:
    return reading.quote([word], word.marker_start)


def _other_strength(word: Word, claim: Reading, evidence: Reading, shared: set[str]) -> Word | None:
    """The evidence's word, where it is stated with another strength than the claim's `word`."""
    stated = [other for other in evidence.by_stem[word.stem] if other.mode or other.past]
    if not stated or len(stated) != len([o for o in evidence.by_stem[word.stem] if not _nominal(o)]):
        return None
    if any(other.mode == word.mode and other.past == word.past for other in evidence.by_stem[word.stem]):
        return None
    firmest = max(stated, key=lambda other: RANK[other.mode])
    if not (word.ruled_first or firmest.ruled_first or not (word.mode or firmest.mode)):
        return None
    if not _verbal(word, claim, firmest) or not _differ(word, firmest, bare=_bare(word, claim)):
        return None
    if word.stem in _LIGHT:
        company = {other.stem for other in evidence.words if other.clause == firmest.clause} & shared
        if len(company) < 2:  # noqa: PLR2004 - the verb and what it is about
            return None
    return firmest


def _nominal(word: Word) -> bool:
    return not word.mode and not word.past


def _bare(word: Word, claim: Reading) -> bool:
    """Whether the claim begins with `word` in its base form, and it is no noun."""
    return word.text not in _NOUNS and word is claim.words[0] and not word.mode and not word.past


def _verbal(word: Word, claim: Reading, other: Word) -> bool:
    """Whether `word` is used as a verb in the claim, as far as the other side's form shows."""
    if word.ruled_first or word.past:
        return True
    if word.mode or not other.ruled_first:
        return False
    base = other.text
    return word.text in (base + "s", base + "es") or (_bare(word, claim) and word.text == base and len(claim.words) > 1)


def _differ(word: Word, other: Word, *, bare: bool) -> bool:
    mine, theirs = RANK[word.mode], RANK[other.mode]
    if theirs < _WEAKEST_FIRM:
        if mine >= _WEAKEST_FIRM:
            return not bare or theirs <= RANK["hedged"]
        return (
            "obligation" in (word.mode, other.mode)
            and word.mode != other.mode
            and "conditional"
            not in (
                word.mode,
                other.mode,
            )
        )
    if mine < RANK["conditional"]:
        return word.ruled_first
    if mine == theirs or word.mode == "conditional":
        return False
    return word.past != other.past if not bare and (word.past or word.mode) and (other.past or other.mode) else False


def _paraphrased(claim: Reading, evidence: Reading, shared: set[str]) -> list[Difference]:
    """Another verb, but "will" with words that the evidence has under a "may" only."""
    ruled = [word for word in claim.words if word.mode == "future" and word.marker in ("will", "shall")]
    common = [word for word in ruled if word.stem in shared and not word.name]
    others = [other for word in common for other in evidence.by_stem[word.stem]]
    weighed = any(is_weighing(other.marker) for other in others)
    if len({word.stem for word in common}) < (1 if weighed else 2):
        return []
    if any(RANK[other.mode] > RANK["hedged"] for other in others):
        return []
    return [Difference(kind="modality", said=_words(ruled[0], claim), source=_words(others[0], evidence))]


def condition_differences(claim: Reading, evidence: Reading) -> list[Difference]:
    """At most one difference: a condition that ties what the claim says, and the claim ties it to nothing."""
    if not (evidence.conditions and claim.words) or has_condition_word(claim.text):
        return []
    stems = claim.by_stem.keys()
    for condition in evidence.conditions:
        tied = stems & condition.governed
        if len(tied) > 1 and 2 * len(tied) >= len(stems) and _asserts(claim, evidence, tied):
            return [Difference(kind="condition", said="", source=condition.cue)]
    return []


def _asserts(claim: Reading, evidence: Reading, tied: set[str]) -> bool:
    """Whether the claim states something of the tied words, and does not only mention them."""
    if _FINITE.search(claim.text):
        return True
    for word in claim.words:
        if word.stem not in tied:
            continue
        if word.ruled_first or word.past or any(_verbal(word, claim, other) for other in evidence.by_stem[word.stem]):
            return True
    return False
