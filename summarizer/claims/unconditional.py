"""What a claim states without the condition that its evidence ties it to; both in English."""

import re

from summarizer.claims.conditions import Condition, has_condition_word
from summarizer.claims.governed import Reading, Word
from summarizer.claims.strength import is_verbal
from summarizer.grounding.evidence import Difference
from summarizer.lexicon.roles import REPORTS

_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|shall|would|can)\b")
_REGARDLESS = re.compile(r"\beven if\b", re.IGNORECASE)
_REPORTED = re.compile(rf"\b(?:says?|{'|'.join(sorted(REPORTS))})\b")
_HOLDS = re.compile(r"\b(?:is|are|be|been|being|has|have|get|gets)\b(?: \w+ly)? $")
_NEAR = 24
_ONLY = re.compile(r"\W*(Only (?!in\b|on\b|at\b)(?:the )?[A-Z][\w-]+)")
_ALONE = re.compile(
    r"""(?:\b(?:only|alone|sole|solely|just|except|excluding|apart|other|others|else|no|none|nobody|not|never|neither|one
        |single|lone|merely|exclusive\w*|unique\w*|first|last|without|but|remain\w*)|n[’']t)\b""",
    re.VERBOSE | re.IGNORECASE,
)


def alone_differences(claim: str, evidence: str) -> list[Difference]:
    """A claim about nobody else ("Only Rome will …") whose evidence, in English, leaves others open."""
    only = _ONLY.match(claim)
    return [Difference(kind="condition", said=only[1], source="")] if only and not _ALONE.search(evidence) else []


def condition_differences(claim: Reading, evidence: Reading) -> list[Difference]:
    """At most one difference: a condition that ties what the claim says, and the claim ties it to nothing."""
    if not evidence.conditions or not claim.words:
        return []
    regardless = _REGARDLESS.search(claim.text)
    own = claim.text.replace(regardless[0], "") if regardless else claim.text
    if _REPORTED.search(own):  # "would" is "will" then
        own = own.replace("would", "will")
    if has_condition_word(own) or (regardless and _REGARDLESS.search(evidence.text)):
        return []
    for condition in evidence.conditions:
        if _states(claim, evidence, condition):
            return [Difference(kind="condition", said=regardless[0] if regardless else "", source=condition.cue)]
    return []


def _states(claim: Reading, evidence: Reading, condition: Condition) -> bool:
    """Whether the claim states what `condition` ties, and not what the evidence says elsewhere, or for certain."""
    stems = claim.by_stem.keys()
    tied = stems & condition.governed
    if len(tied) < 2 or 2 * len(tied) < len(stems):  # noqa: PLR2004
        return False
    elsewhere = {word.stem for word in evidence.words if word.start not in condition.stretch}
    if len(stems & elsewhere) >= len(tied):
        return False
    told = {word.stem for word in evidence.words if word.start in condition.clause and _tells(evidence, word)}
    return _asserts(claim, evidence, tied) and not any(word.past and word.stem in told for word in claim.words)


def _tells(evidence: Reading, word: Word) -> bool:
    """Whether a word of a conditional clause is a past form that tells what was: "the fee it announced"."""
    return (
        word.past and not word.ruled_first and not _HOLDS.search(evidence.text, max(0, word.start - _NEAR), word.start)
    )


def _asserts(claim: Reading, evidence: Reading, tied: set[str]) -> bool:
    """Whether the claim states something of the tied words, and does not only mention them."""
    if _FINITE.search(claim.text) or _REPORTED.search(claim.text):
        return True
    return any(
        word.ruled_first or word.past or any(is_verbal(word, claim, other) for other in evidence.by_stem[word.stem])
        for word in claim.words
        if word.stem in tied
    )
