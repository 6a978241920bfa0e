"""What a claim states more or less firmly than its evidence, or turns round; both in English."""

import re
from collections.abc import Iterable

from summarizer.grounding.conditions import supposed
from summarizer.grounding.evidence import Difference
from summarizer.grounding.governed import Reading, Word
from summarizer.grounding.lexicon import unit_words, verb_words
from summarizer.grounding.lexicon.numerals import number_values
from summarizer.grounding.lexicon.roles import RANK, is_weighing, stems_of
from summarizer.grounding.lexicon.stems import stem

_WAS = re.compile(r"\b(?:was|were|(?:has|have|had) been) (?:\w+ly )?$")
_NEAR, _BACK = 4, 32
_LIGHT = stems_of(verb_words.LIGHT)
_REMOVALS = stems_of(verb_words.REMOVALS)
_DEMANDS = stems_of(verb_words.DEMANDS)
_CAUSATIVE = re.compile(rf"\W*(?:to )?(?:{'|'.join(verb_words.CAUSATIVES.split())})\b", re.IGNORECASE)
_ARRANGED = frozenset(("is to", "are to", "was to", "were to"))
"""Words that tell what is arranged or what is due, as it may be."""
_AMOUNTS = frozenset(map(stem, number_values("en"))) | frozenset(
    stem(word.rstrip("*")) for words in unit_words.UNITS.values() for word in words.split() if word.isascii()
)
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


def modality_differences(claim: Reading, evidence: Reading, *, opposed: bool = False) -> list[Difference]:
    """At most one difference: a verb both share, stated more or less firmly, or as done where it is to come.

    Where the two are `opposed` by a negation already, only verbs that both assert or both deny are compared.
    """
    if not (claim.weakened or evidence.weakened):
        return []
    shared = claim.by_stem.keys() & evidence.by_stem.keys()
    for word in claim.words if len(shared) > 1 else ():
        other = _firmest(word, evidence) if word.stem in shared else None
        if other is None or (opposed and bool(word.negator) != bool(other.negator)):
            continue
        if _differ_in_strength(word, other, claim, evidence) and not _supposed(word, claim):
            return [Difference(kind="modality", said=_words(word, claim), source=_words(other, evidence))]
    return _paraphrased(claim, evidence, shared)


def _supposed(word: Word, reading: Reading) -> bool:
    return any(start <= word.start < end for start, end in supposed(reading.text))


def _words(word: Word, reading: Reading) -> str:
    return reading.quote([word], word.marker_start)


def _firmest(word: Word, evidence: Reading) -> Word | None:
    """The evidence's firmest statement of the claim's `word`; None where it has the same or none."""
    others = evidence.by_stem[word.stem]
    stated = [other for other in others if other.mode or other.past]
    if not stated or any(other.mode == word.mode and other.past == word.past for other in others):
        return None
    return max(stated, key=lambda other: RANK[other.mode])


def _differ_in_strength(word: Word, other: Word, claim: Reading, evidence: Reading) -> bool:
    if word.marker == other.marker == "would":  # seen from the past on one side only
        return False
    if "obligation" in (word.mode, other.mode) and (_may_be_due(word, claim) or _may_be_due(other, evidence)):
        return False
    if word.marker in ("will", "shall") and word.past and _wanted(other, evidence):
        return True
    ruled = word.ruled_first or other.ruled_first or not (word.mode or other.mode)
    done = _done(word, claim) or _done(other, evidence)
    return (
        ruled
        and is_verbal(word, claim, other)
        and _differ(word, other, bare=_bare(word, claim), done=done)
        and (word.stem not in _LIGHT or _in_company(other, claim, evidence))
    )


def _in_company(word: Word, claim: Reading, evidence: Reading) -> bool:
    """Whether another word of the clause is the claim's as well: a light verb alone is nothing in common.

    Nor need it be more where the claim has no other words than the evidence, amounts aside.
    """
    if any(
        other.clause == word.clause and other.stem in claim.by_stem and other.stem != word.stem
        for other in evidence.words
    ):
        return True
    return all(each in evidence.by_stem or each in _AMOUNTS or each[0].isdigit() for each in claim.by_stem)


def _may_be_due(word: Word, reading: Reading) -> bool:
    return word.marker in _ARRANGED or _wanted(word, reading)


def _wanted(word: Word, reading: Reading) -> bool:
    """Whether `word` can be a participle that tells what somebody wants done."""
    before = (near for near in reading.words if near.clause == word.clause and near.start < word.start)
    return not word.mode and word.past and any(near.stem in _DEMANDS and not near.negator for near in before)


def _bare(word: Word, claim: Reading) -> bool:
    """Whether `word` is in the infinitive the claim begins with: "sign the text", "have the text signed"."""
    if word.mode:
        return False
    if word.past:
        return word.clause == claim.words[0].clause and _CAUSATIVE.match(claim.text) is not None
    return word is claim.words[0] and word.text not in _NOUNS


def is_verbal(word: Word, claim: Reading, other: Word) -> bool:
    """Whether `word` is used as a verb in the claim, as far as the other side's form shows."""
    if word.ruled_first or word.past:
        return True
    if word.mode or not other.ruled_first:
        return False
    base = other.text
    bare = not word.past and _bare(word, claim)
    infinitive = word.text == base or (base.endswith("ing") and base.startswith(word.text.removesuffix("e")))
    return word.text in (base + "s", base + "es") or (bare and infinitive and len(claim.words) > 1)


def _done(word: Word, reading: Reading) -> bool:
    """Whether a participle is told of the past: "was signed", "has been signed"."""
    return not word.mode and _WAS.search(reading.text, max(0, word.start - _BACK), word.start) is not None


def _differ(word: Word, other: Word, *, bare: bool, done: bool) -> bool:
    """Whether the strengths of the claim's `word` and the evidence's `other` do not go together.

    `bare` is an infinitive, true of what is promised; `done` tells that one of the two is told of the past for certain.
    """
    mine, theirs = RANK[word.mode], RANK[other.mode]
    if theirs < _WEAKEST_FIRM:
        if mine >= _WEAKEST_FIRM:
            return not bare or theirs <= RANK["hedged"]
        modes = {word.mode, other.mode}
        return "obligation" in modes and len(modes) > 1 and "conditional" not in modes
    if mine < RANK["conditional"]:
        return word.ruled_first
    if mine == theirs or word.mode == "conditional":
        return False
    if word.past and other.past and "future" in (word.mode, other.mode) and not bare:
        return done
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
