"""An English claim that states what its evidence, in another language, denies."""

import re
from collections.abc import Iterator, Sequence

from summarizer.claims.firmness import event_of, folded, pattern, says, whole_words
from summarizer.claims.stretches import Span, is_about, is_subordinate, stretches
from summarizer.grounding.evidence import Difference
from summarizer.lexicon import Cue, denial_words

REFUSALS = {
    language: re.compile(words, re.VERBOSE | re.IGNORECASE) for language, words in denial_words.REFUSALS.items()
}


def lost_denial(claim: str, evidence: str, language: str, found: Sequence[Cue]) -> list[Difference]:
    """At most one difference: what is denied, and the claim has no word of that; `found` are the evidence's cues."""
    if language not in denial_words.DENIALS or says(denial_words.OWN_WORDS, claim):
        return []
    marks = list(_marks(evidence, language, found))
    event = event_of(claim) if marks else None
    verb = event.words.split()[0] if event else ""
    if not marks or not is_about(claim, verb, evidence, language, marks):
        return []
    return [Difference(kind="negation", said="", source=whole_words(evidence, marks[0], language))]


def refusals(evidence: str, language: str, found: Sequence[Cue]) -> list[Span]:
    """The verbs that deny the clause they stand in, alone there."""
    verbs = _spans(denial_words.DENIALS, folded(evidence), language)
    return [span for span in _marks(evidence, language, found) if span in verbs] if verbs else []


def denials(evidence: str, language: str) -> list[Span]:
    """The verbs that deny, wherever they stand."""
    return _spans(denial_words.DENIALS, folded(evidence), language) if language in denial_words.DENIALS else []


def negations(evidence: str, language: str, found: Sequence[Cue]) -> list[Span]:
    """The words of denial that are part of no idiom, and are not set right."""
    cues = [(cue.start, cue.end) for cue in found if cue.strength == "negation"]
    void = _spans(denial_words.NO_DENIALS, folded(evidence), language) if cues else []
    return [cue for cue in cues if not overlap(cue, void)]


def _marks(evidence: str, language: str, found: Sequence[Cue]) -> Iterator[Span]:
    """What denies the clause that it stands in, and stands alone there: two denials are none."""
    text = folded(evidence)
    cues = [(cue.start, cue.end) for cue in found if cue.strength == "negation"]
    verbs = _spans(denial_words.DENIALS, text, language)
    verbs = [verb for verb in verbs if not _is_noun(evidence, verb[0], language)]
    void = _spans(denial_words.NO_DENIALS, text, language) if cues or verbs else []
    verbs = [verb for verb in verbs if not overlap(verb, void)]
    void += [verb for verb in verbs if " " in text[slice(*verb)] and any(overlap(cue, [verb]) for cue in cues)]
    verbs = [verb for verb in verbs if verb not in void]
    cues = [cue for cue in cues if not overlap(cue, void + verbs)]
    for start, end in stretches(evidence, language) if cues or verbs else ():
        negations, denials = ([span for span in spans if start <= span[0] < end] for spans in (cues, verbs))
        opposed = bool(negations) and (bool(denials) or _opposed(text, (start, end), negations, language))
        if (
            (negations or denials)
            and not opposed
            and not is_subordinate(evidence[start:end], evidence[:start], language)
        ):
            yield (negations or denials)[0]


def _spans(table: dict[str, str], text: str, language: str) -> list[Span]:
    return [match.span() for match in pattern(table[language], language).finditer(text)]


def _is_noun(evidence: str, start: int, language: str) -> bool:
    """Whether a German word has a capital within its sentence: "in Schloss Bellevue"."""
    return language == "de" and evidence[start].isupper() and evidence[:start].rstrip()[-1:].isalnum()


def _opposed(text: str, stretch: Span, negations: list[Span], language: str) -> bool:
    """Whether a word that denies by what it means is itself denied."""
    return any(not overlap(match.span(), negations) for match in REFUSALS[language].finditer(text, *stretch))


def overlap(one: Span, others: list[Span]) -> bool:
    """Whether a span has a place in common with any of others."""
    return any(one[0] < end and start < one[1] for start, end in others)
