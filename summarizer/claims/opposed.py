"""What a claim denies and its evidence does not, or the other way round; both in English."""

import re
from collections.abc import Iterable
from functools import lru_cache

from summarizer.claims.governed import Reading, Word
from summarizer.grounding.evidence import Difference
from summarizer.lexicon import verb_words
from summarizer.lexicon.roles import DETERMINERS, PHRASE_STARTS, is_raising, is_saying, stems_of
from summarizer.lexicon.stems import is_past, stem

_NEAR = 4
_REMOVALS = stems_of(verb_words.REMOVALS)
_REVERSALS = stems_of(verb_words.REVERSALS)
_CONTINUATIONS = stems_of(verb_words.CONTINUATIONS)
_MAY_REVERSE = ("against", " down", "left open", "less")
"""What stands in every text in which `_REVERSING` finds anything."""
_REVERSING = re.compile(
    r"\bagainst\b|\b(?:vot|turn|shot|shoot)\w* down\b|\bleft open\b|\b(?!unless|regard)\w{3,}less\b"
)
_SAYS = re.compile(r"\b(?:sa(?:ys?|id)|claim\w*|alleg\w+|assert\w*|accus\w+|report(?:s|ed))\b")
_LIGHT = stems_of(verb_words.LIGHT)
_NOT_YET = re.compile(r"\b(?:yet|still|so far)\b|\bha(?:s|ve|d) (?:not|yet)\b|\bha(?:s|ve|d)n[’']t\b", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:until|before|unless|except|other than|but for)\b", re.IGNORECASE)
_BOUND_DENIED = re.compile(
    r"\b(?:more|longer|higher|greater|larger|later|earlier|sooner|less|fewer|shorter|lower|further) than\b|\bexceed\w*"
)
_BOUND = re.compile(
    r"""\b(?:at\ most|at\ least|up\ to|within|maximum|minimum|limit\w*|cap(?:s|ped)?|under|below|only|until|by|before
        |(?:less|fewer|lower|shorter|sooner|earlier|no\ \w+|not\ \w+)\ than)\b""",
    re.VERBOSE,
)
_PHRASE = re.compile(rf"not (?:{'|'.join(PHRASE_STARTS)})\b")
_QUESTION = re.compile(r"\b(?:whether|if|when|where|which|who|why|how|what)\b")
_PRONOUN = re.compile(r"\W+(?:it|this|that|them|so)\b(?:\W*$|[.,;:!?”\"])", re.IGNORECASE)


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
    lost = added = None
    if evidence.negated and not (_reverses(claim.by_stem, evidence) or _has_reversing(claim.text)):
        lost = _lost_negation(claim, evidence, shared)
    if claim.negated and not lost:
        added = _added_negation(claim, evidence, shared)
    found = lost or added or _opposite(claim, evidence, shared)
    return [found] if found else []


def _has_reversing(text: str) -> bool:
    return any(word in text for word in _MAY_REVERSE) and _REVERSING.search(text) is not None


def _reverses(stems: Iterable[str], other: Reading) -> bool:
    """Whether any of `stems` turns into its opposite what follows, and is not in the other reading."""
    return any(
        found not in other.by_stem and (found in _REVERSALS or (found[:2] == "un" and found[2:] in other.by_stem))
        for found in stems
    )


def _by_without(found: str, reading: Reading) -> bool:
    return all(word.negator == "without" for word in reading.by_stem[found])


def _lost_negation(claim: Reading, evidence: Reading, shared: Iterable[str]) -> Difference | None:
    lost = {
        found
        for found in shared
        if not any(word.negator for word in claim.by_stem[found])
        and not (_in_denial(found, claim) and any(_of_phrase(word, evidence) for word in evidence.by_stem[found]))
        and all(word.negator for word in evidence.by_stem[found])
        and not all((word.clause, found) in claim.subjects for word in claim.by_stem[found])
    }
    for word in (evidence.by_stem[found][0] for found in evidence.by_stem if found in lost):
        scope = [other for other in evidence.words if other.clause == word.clause]
        head = next((other for other in scope if other.negated_first and other.negator), None)
        if head and _BOUND.search(claim.text) and _bounds(head, scope, evidence):
            continue
        supposed_only = head and any(head.start in condition.clause for condition in evidence.conditions)
        if head and not supposed_only and _denied(head, scope, lost, claim, evidence):
            said = claim.quote(other for other in claim.words if other.stem in lost)
            source = evidence.quote((other for other in scope if other.stem in lost), word.negator_start)
            return Difference(kind="negation", said=said, source=source)
    return None


def _bounds(head: Word, scope: list[Word], evidence: Reading) -> bool:
    """Whether what is denied is that a bound is passed: "will not last longer than four days"."""
    return _BOUND_DENIED.search(evidence.text, head.negator_start, scope[-1].end) is not None


def _denied(head: Word, scope: list[Word], lost: set[str], claim: Reading, evidence: Reading) -> bool:
    """Whether the claim asserts what the clause of `head` denies."""
    here = {word.stem for word in scope}
    denied = lost & here
    elsewhere = _asserted(claim, evidence) - here
    if any(is_saying(word.stem) for word in scope) and _SAYS.search(claim.text):  # by another than who rejects it
        return False
    if head.implicit:
        close = [word for word in scope if word.negator][:_NEAR]
        nouns = {word.stem for word in close if not word.name} & denied
        return head.stem not in claim.by_stem and len(nouns) > 1 and len(denied) > len(elsewhere)
    if head.stem in denied:
        return len(denied) > 1 or not elsewhere or _of_all_before(head, claim, evidence)
    if head.stem in claim.by_stem:
        return len(denied) > len(elsewhere)
    if _of_else(head, scope, claim):
        return False
    plain = {word.stem for word in scope if not word.name} & denied
    return len(plain) > 1 and len(denied) > len(elsewhere)


def _of_else(head: Word, scope: list[Word], claim: Reading) -> bool:
    """Whether the claim, which has not the denied `head`, can say the same of its objects, or what is told of them.

    "Keeps the ban" for "will not lift the ban"; "was called" for "did not attend the meeting called in May".
    """
    told = any(word.past and _past_in(claim, word.stem) for word in scope if word.negator)
    if told and not (head.past or head.negator in DETERMINERS or is_raising(head.stem)):
        return True
    return not claim.by_stem.keys().isdisjoint(_CONTINUATIONS | _ANTONYMS.get(head.stem, frozenset()))


def _of_all_before(head: Word, claim: Reading, evidence: Reading) -> bool:
    """Whether the denied `head`, in the claim told as done, is of what was told before it: "cannot confirm it"."""
    return (
        head.stem not in _LIGHT and _past_in(claim, head.stem) and _PRONOUN.match(evidence.text, head.end) is not None
    )


def _past_in(reading: Reading, found: str) -> bool:
    return any(word.past for word in reading.by_stem.get(found, ()))


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
        if all(word.negator and not word.implicit and not _is_asked(word, claim) for word in claim.by_stem[found])
        and not any(word.negator for word in evidence.by_stem[found])
    }
    agree = any(
        (any(word.negator for word in claim.by_stem[found]) and any(word.negator for word in evidence.by_stem[found]))
        or (any(_of_phrase(word, evidence) for word in evidence.by_stem[found]) and _in_denial(found, claim))
        for found in shared
    )
    if agree or not added:
        return None
    heads = [word for word in claim.words if word.negated_first and word.stem in added]
    if not heads or (len(added) == 1 and not shared - added) or _UNTIL.search(claim.text, heads[0].end):
        return None
    others = [word for found in added for word in evidence.by_stem[found]]
    if _NOT_YET.search(claim.text) and any(word.mode for word in others):  # what is to come is not yet
        return None
    if all((word.clause, word.stem) in evidence.subjects for word in others):
        return None
    clauses = {word.clause for word in others}
    if _reverses((word.stem for word in evidence.words if word.clause in clauses), claim):
        return None
    said = claim.quote((word for word in claim.words if word.stem in added), heads[0].negator_start)
    source = evidence.quote({word.stem: word for word in evidence.words if word.stem in added}.values())
    return Difference(kind="negation", said=said, source=source)


def _in_denial(found: str, claim: Reading) -> bool:
    """Whether the claim has a word in a clause that denies something with a "not"."""
    denying = {word.clause for word in claim.words if word.negator.startswith("not")}
    return any(word.clause in denying for word in claim.by_stem[found])


def _of_phrase(word: Word, evidence: Reading) -> bool:
    """Whether a word is denied in a phrase only, of which the verb is in the clause before: "but not for new talks"."""
    return word.negator == "not" and _PHRASE.match(evidence.text, word.negator_start) is not None


def _is_asked(word: Word, claim: Reading) -> bool:
    """Whether a word stands in a question behind its negation, which leaves it open: "did not say whether"."""
    return _QUESTION.search(claim.text, word.negator_start, word.start) is not None


@lru_cache(maxsize=8192)
def _opposites(word: str, found: str) -> frozenset[str]:
    """Stems of what undoes a word or is its opposite; `found` is the word's own stem."""
    undone = frozenset((stem(f"un{word}"),)) if is_past(word) else frozenset()
    return _ANTONYMS.get(found, frozenset()) | undone


def _opposite(claim: Reading, evidence: Reading, shared: set[str]) -> Difference | None:
    for word in claim.words if shared else ():
        if word.stem in evidence.by_stem:
            continue
        opposites = _opposites(word.text, word.stem) & evidence.by_stem.keys()
        if not opposites:
            continue
        other = evidence.by_stem[min(opposites)][0]
        around = {near.stem for near in evidence.words if near.clause == other.clause and not near.name}
        after = {near.stem for near in claim.words if near.clause == word.clause}
        together = around & after & shared
        if together and other.stem not in claim.by_stem and bool(word.negator) == bool(other.negator):
            return Difference(kind="negation", said=claim.quote([word]), source=evidence.quote([other]))
    return None
