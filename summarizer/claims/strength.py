"""What a claim states more or less firmly than its evidence; both in English."""

import re

from summarizer.claims.conditions import supposed
from summarizer.claims.governed import Reading, Word
from summarizer.claims.other_verbs import firmer_in_other_words
from summarizer.grounding.evidence import Difference
from summarizer.lexicon import unit_words, verb_words
from summarizer.lexicon.numerals import number_values
from summarizer.lexicon.roles import RANK, TOLD_OF, is_weighing, stems_of
from summarizer.lexicon.stems import stem

_WAS = re.compile(r"\b(?:was|were|(?:has|have|had) been) (?:\w+ly )?$")
_IS = re.compile(r"\b(?:is|are|was|were|been) (?:\w+ly |now |already |also )?$")
_BACK = 32
_QUOTES = " “\"‘'"
_SAID = re.compile(
    r"\b(?:sa(?:id|ys?)|according|told|report(?:s|ed)|alleg\w+|claim(?:s|ed)|sources?|believed)\b", re.IGNORECASE
)
_LIGHT = stems_of(verb_words.LIGHT)
_DELIBERATIONS = stems_of(verb_words.DELIBERATIONS)
_DEMANDS = stems_of(verb_words.DEMANDS)
_CAUSATIVE = re.compile(rf"\W*(?:to )?(?:{'|'.join(verb_words.CAUSATIVES.split())})\b", re.IGNORECASE)
_ARRANGED = frozenset(("is to", "are to", "was to", "were to"))
"""Words that tell what is arranged or what is due, as it may be."""
_AMOUNTS = frozenset(map(stem, number_values("en"))) | frozenset(
    stem(word.rstrip("*")) for words in unit_words.UNITS.values() for word in words.split() if word.isascii()
)
_NOUNS = frozenset(verb_words.NOUNS_TOO.split())
_WEAKEST_FIRM = RANK["future"]


def modality_differences(claim: Reading, evidence: Reading) -> list[Difference]:
    """At most one difference: a verb both share, stated more or less firmly, or as done where it is to come.

    Only verbs that both assert or both deny are compared.
    """
    if not (claim.weakened or evidence.weakened):
        return []
    shared = claim.by_stem.keys() & evidence.by_stem.keys()
    for word in claim.words if len(shared) > 1 else ():
        other = _firmest(word, evidence) if word.stem in shared else None
        if other is None or bool(word.negator) != bool(other.negator):
            continue
        if _differ_in_strength(word, other, claim, evidence) and not _supposed(word, claim):
            return [Difference(kind="modality", said=_words(word, claim), source=_words(other, evidence))]
    return _paraphrased(claim, evidence, shared) or firmer_in_other_words(claim, evidence, shared)


def _is_participle_in_front(word: Word, claim: Reading) -> bool:
    """Whether `word` opens the claim and tells only of what is told: "Asked about the fleet, …"."""
    return word.past and not claim.text[: word.start].strip(_QUOTES) and "," in claim.text


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
    if _is_participle_in_front(word, claim) or (
        word.marker.partition(" ")[0] in TOLD_OF and _SAID.search(evidence.text)
    ):
        return False
    if word.marker == other.marker == "would":  # seen from the past on one side only
        return False
    if (
        "obligation" in (word.mode, other.mode)
        and other.marker != "ought"
        and (_may_be_due(word, claim) or _may_be_due(other, evidence))
    ):
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
    first = claim.text[: word.start].strip(" “\"‘'").casefold() in ("", "to")
    return first and word.text not in _NOUNS


def is_verbal(word: Word, claim: Reading, other: Word) -> bool:
    """Whether `word` is used as a verb in the claim, as far as the other side's form shows."""
    if word.ruled_first or word.past or (word.text.endswith("ing") and _going_on(word, claim)):
        return True
    if word.mode or not other.ruled_first:
        return False
    base = other.text
    bare = not word.past and _bare(word, claim)
    infinitive = word.text == base or (base.endswith("ing") and base.startswith(word.text.removesuffix("e")))
    return word.text in (base + "s", base + "es") or (bare and infinitive and len(claim.words) > 1)


def _going_on(word: Word, reading: Reading) -> bool:
    """Whether a form in "-ing" is told as a fact: "is recalling"."""
    return _IS.search(reading.text, max(0, word.start - _BACK), word.start) is not None


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
    if ruled and ruled[0].stem in _DELIBERATIONS:
        return []
    common = [word for word in ruled if word.stem in shared and not word.name]
    others = [other for word in common for other in evidence.by_stem[word.stem]]
    weighed = any(is_weighing(other.marker) for other in others)
    if len({word.stem for word in common}) < (1 if weighed else 2):
        return []
    if any(RANK[other.mode] > RANK["hedged"] for other in others):
        return []
    return [Difference(kind="modality", said=_words(ruled[0], claim), source=_words(others[0], evidence))]
