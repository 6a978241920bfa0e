"""An English claim that somebody did or will do what its evidence, in another language, has undone: common deeds."""

import re
from collections.abc import Sequence

from summarizer.claims.answers import is_about_another, is_turned
from summarizer.claims.denial import denials, negations
from summarizer.claims.firmness import NO_SUBJECT, event_of, folded, pattern, whole_words
from summarizer.claims.stretches import Span, is_governed, is_subordinate, stretches
from summarizer.grounding.evidence import Difference
from summarizer.lexicon import Cue, deed_words, denial_words
from summarizer.lexicon.stems import stem

_WORD = re.compile(r"[a-z]+(?:['’-][a-z]+)*")
_MODAL = re.compile(r"(?:will|shall|would) (?:also |soon |now |\w+ly )?(?:be )?(?:\w+ly )?([a-z]+)")
_COMPANY = {
    "hold": re.compile(r"\b(?:talks|negotiations|consultations|discussions|dialogue)\b"),
    "reach": re.compile(r"\b(?:agreement|deal|accord|consensus|compromise|settlement)\b"),
    "strike": re.compile(r"\b(?:agreement|deal|accord|compromise)\b"),
    "part": re.compile(r"\bt(?:akes?|aking|ook|aken) part\b"),
    "back": re.compile(r"\bback(?:s|ed)\b"),
    "name": re.compile(r"\bnam(?:es|ed)\b"),
}
_ONLY_WITH = {stem(word): company for word, company in _COMPANY.items()}
_WISHED = re.compile(
    r"""\b(?:urg\w+|ask\w*|call\w*|demand\w*|press\w*|want\w*|request\w*|propos\w+|suggest\w*|recommend\w*|if|whether
    |may|might|could|should|must|accus\w+|alleg\w+|expect\w*|hop(?:e|es|ed|ing)|seek\w*|sought|invit\w+\ to)\b""",
    re.VERBOSE,
)
_ENTRY = re.compile(r"(?:\\.|\S)+")
_GAP = 40
_GAP_BEHIND = 12
_BEHIND = ("ko", "ja")


def _by_stem(table: dict[str, str]) -> dict[str, dict[str, str]]:
    deeds = {words: dict(entry.split(":", 1) for entry in _ENTRY.findall(stems)) for words, stems in table.items()}
    return {stem(word): stems for words, stems in deeds.items() for word in words.split()}


_DISCLOSED = _by_stem(deed_words.DISCLOSED)
_DEEDS = _by_stem(deed_words.DEEDS) | _DISCLOSED


def undone_deed(claim: str, evidence: str, language: str, found: Sequence[Cue]) -> list[Difference]:
    """At most one difference: a deed the claim asserts and the evidence denies; `found` are the evidence's cues."""
    said = _deed(claim) if language in denial_words.DENIALS else None
    deed = stem(said[0]) if said else ""
    if not said or language not in _DEEDS[deed] or is_turned(claim, said) or _WISHED.search(claim):
        return []
    refused = denials(evidence, language)
    denied = negations(evidence, language, found) + _without(evidence, language)
    if deed in _DISCLOSED:
        denied = [(cue.start, cue.end) for cue in found if cue.strength == "negation"]
    marks: list[Span] = []
    for match in pattern(_DEEDS[deed][language], language).finditer(folded(evidence)) if refused or denied else ():
        by = _denied_by(evidence, match.span(), language, denied, refused)
        if not by:
            return []
        marks.append(by)
    if not marks or is_about_another(claim, said[0], evidence, language, marks):
        return []
    return [Difference(kind="negation", said=said[0], source=whole_words(evidence, marks[0], language))]


def _without(evidence: str, language: str) -> list[Span]:
    """Where something is left undone in passing: "sans signer"."""
    words = deed_words.WITHOUT.get(language)
    return [match.span() for match in pattern(words, language).finditer(folded(evidence))] if words else []


def _deed(claim: str) -> re.Match[str] | None:
    """The word by which a claim asserts a common deed."""
    event = event_of(claim)
    told = event.words.split()[-1] if event else ""
    ruled = _MODAL.search(claim)
    before = ""
    for match in _WORD.finditer(claim):
        word = match[0]
        if stem(word) in _DEEDS:
            present = word.endswith("s") and before not in NO_SUBJECT and not event
            done = word == told or (ruled is not None and ruled[1] == word) or word == "part"
            if (present or done) and _is_whole(word, claim):
                return match
        before = word
    return None


def _is_whole(word: str, claim: str) -> bool:
    company = _ONLY_WITH.get(stem(word))
    return company is None or company.search(claim) is not None


def _denied_by(
    evidence: str, deed: Span, language: str, denied: Sequence[Span], refused: Sequence[Span]
) -> Span | None:
    """What denies a deed, if anything does and is not denied itself."""
    spans = stretches(evidence, language)
    own = next(number for number, (start, end) in enumerate(spans) if start <= deed[0] < end)
    if is_subordinate(evidence[slice(*spans[own])], evidence[: spans[own][0]], language):
        return None
    scope = [spans[own]]
    if own and is_governed(evidence[slice(*spans[own])], language):
        scope.insert(0, spans[own - 1])
    here = [mark for mark in denied if _rules(mark, deed, language) and _within(mark, scope[-1:])]
    no = [mark for mark in refused if _within(mark, scope) and mark != deed]
    if bool(here) == bool(no):
        return None
    return (here or no)[0]


def _rules(mark: Span, deed: Span, language: str) -> bool:
    if language == "de":
        return True
    if language in _BEHIND:
        return 0 <= mark[0] - deed[1] <= _GAP_BEHIND
    return 0 <= deed[0] - mark[1] <= _GAP


def _within(mark: Span, spans: Sequence[Span]) -> bool:
    return any(start <= mark[0] < end for start, end in spans)
