"""What a claim denies and its evidence does not, or the other way round; both in English."""

from collections.abc import Iterable

from summarizer.grounding.evidence import Difference
from summarizer.grounding.governed import Reading, Word
from summarizer.grounding.lexicon import verb_words
from summarizer.grounding.lexicon.roles import stems_of
from summarizer.grounding.lexicon.stems import stem

_NEAR = 4
_REMOVALS = stems_of(verb_words.REMOVALS)


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
    negated = claim.negated or evidence.negated
    if negated and _REMOVALS & (claim.by_stem.keys() ^ evidence.by_stem.keys()):  # "without" on the other side
        shared = {found for found in shared if not _by_without(found, claim) and not _by_without(found, evidence)}
    lost = _lost_negation(claim, evidence, shared) if evidence.negated else None
    added = _added_negation(claim, evidence, shared) if claim.negated and not lost else None
    found = lost or added or _opposite(claim, evidence, shared)
    return [found] if found else []


def _by_without(found: str, reading: Reading) -> bool:
    return all(word.negator == "without" for word in reading.by_stem[found])


def _lost_negation(claim: Reading, evidence: Reading, shared: Iterable[str]) -> Difference | None:
    lost = {
        found
        for found in shared
        if not any(word.negator for word in claim.by_stem[found])
        and all(word.negator for word in evidence.by_stem[found])
        and not all((word.clause, found) in claim.subjects for word in claim.by_stem[found])
    }
    for word in (evidence.by_stem[found][0] for found in evidence.by_stem if found in lost):
        scope = [other for other in evidence.words if other.clause == word.clause]
        head = next((other for other in scope if other.negated_first and other.negator), None)
        supposed_only = head and any(head.start in condition.clause for condition in evidence.conditions)
        if head and not supposed_only and _denied(head, scope, lost, claim, evidence):
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
    for word in claim.words if shared and not _ANTONYMS.keys().isdisjoint(claim.by_stem) else ():
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
