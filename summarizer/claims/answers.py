"""An English claim that says yes where its evidence, in another language, says no, or the other way round."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from summarizer.claims.denial import REFUSALS, overlap, refusals
from summarizer.claims.firmness import folded, pattern, says, whole_words
from summarizer.claims.stretches import Span, is_about, is_beside, is_of_others, is_subordinate, states, stretches
from summarizer.grounding.evidence import Difference
from summarizer.lexicon import Cue, answer_words

_DETERMINED = r"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bits )(?<!\btheir )(?<!\bof )(?<!-)"
_CONTRAST = re.compile(r"(?:지만|반면|는데|으나)\W*$")


def _claimed(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b{_DETERMINED.replace(' ', '[ ]')}(?:{words})\b", re.VERBOSE)


_YES, _NO = _claimed(answer_words.CLAIMED_YES), _claimed(answer_words.CLAIMED_NO)
_ENDED = [(_claimed(words), table) for words, table in answer_words.ENDED]
_AGAINST = re.compile(answer_words.AGAINST, re.VERBOSE)


def reversed_answer(claim: str, evidence: str, language: str, found: Sequence[Cue]) -> list[Difference]:
    """At most one difference: a yes for a no, a no for a yes, an end for no end; `found` are the evidence's cues."""
    if language not in answer_words.YES:
        return []
    for answer, opposites in ((_YES, _refusing), (_NO, _accepting)):
        said = answer.search(claim)
        if said and not is_turned(claim, said):
            return _difference(claim, said, evidence, language, list(opposites(claim, evidence, language, found)))
    for answer, table in _ENDED:
        said = answer.search(claim)
        if said and language in table and not is_turned(claim, said):
            marks, others = _parted(folded(evidence), table[language], language)
            return [] if others else _difference(claim, said, evidence, language, marks)
    return []


def _difference(claim: str, said: re.Match[str], evidence: str, language: str, marks: list[Span]) -> list[Difference]:
    if not marks or is_about_another(claim, said[0], evidence, language, marks):
        return []
    return [Difference(kind="negation", said=said[0], source=whole_words(evidence, marks[0], language))]


def is_turned(claim: str, said: re.Match[str]) -> bool:
    """Whether anything else in the claim denies or turns."""
    return says(answer_words.OTHERWISE, f"{claim[: said.start()]}– {claim[said.end() :]}")


def _refusing(claim: str, evidence: str, language: str, found: Sequence[Cue]) -> Iterator[Span]:
    """What says no, if nothing in the evidence says yes."""
    text = folded(evidence)
    denied, _ = _parted(text, answer_words.YES[language], language)
    opposed, _ = _parted(text, answer_words.NO[language], language)
    refused = list(refusals(evidence, language, found))
    favourable = re.compile(answer_words.FAVOURABLE[language], re.VERBOSE).finditer(text)
    accepted = any(not overlap(match.span(), denied + refused) for match in favourable)
    if opposed or accepted or (_AGAINST.search(text) and not says(answer_words.OPPOSING, claim)):
        return
    yield from denied
    yield from refused


def _accepting(_: str, evidence: str, language: str, found: Sequence[Cue]) -> Iterator[Span]:
    """What says yes, or does not say no, if nothing in the evidence says no."""
    text = folded(evidence)
    opposed, refused = _parted(text, answer_words.NO[language], language)
    denied, accepted = _parted(text, answer_words.YES[language], language)
    if refused or denied:
        return
    yield from opposed
    if not opposed and not REFUSALS[language].search(text) and all(cue.strength != "negation" for cue in found):
        yield from (span for span in accepted if not _is_in_passing(evidence, span, language))


def _parted(text: str, words: str, language: str) -> tuple[list[Span], list[Span]]:
    """Where the words stand that are themselves denied, and where the others."""
    denied: list[Span] = []
    plain: list[Span] = []
    for match in pattern(words, language).finditer(text):
        (denied if _is_denied(text, match.span(), language) else plain).append(match.span())
    return denied, plain


def _is_denied(text: str, span: Span, language: str) -> bool:
    if language == "de":
        clauses = [(start, end) for start, end in stretches(text, language) if start < span[1] and span[0] < end]
        return len(clauses) == 1 and re.search(answer_words.AROUND, text[slice(*clauses[0])]) is not None
    if language in answer_words.BEHIND:
        return pattern(answer_words.BEHIND[language], language).match(text, span[1]) is not None
    return _ends_with_denial(language).search(text, 0, span[0]) is not None


@lru_cache(maxsize=16)
def _ends_with_denial(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{answer_words.BEFORE[language]})\Z", re.VERBOSE)


def _is_in_passing(evidence: str, place: Span, language: str) -> bool:
    return any(
        start <= place[0] < end and is_subordinate(evidence[start:end], evidence[:start], language)
        for start, end in stretches(evidence, language)
    )


def is_about_another(claim: str, verb: str, evidence: str, language: str, marks: list[Span]) -> bool:
    """Whether a claim may be about a clause or sentence beside those with the marks, or about whom only others name."""
    spans = stretches(evidence, language)
    others = [span for span in spans if not any(span[0] <= mark[0] < span[1] for mark in marks)]
    if not others or is_of_others(claim, verb, evidence, language, others):
        return bool(others)
    joined = any(
        is_beside(evidence[start:end], evidence[:start], language) or _CONTRAST.search(evidence[:start])
        for start, end in spans
    )
    told = joined and any(states(evidence[slice(*span)], language) for span in others)
    return told and not is_about(claim, verb, evidence, language, marks)
