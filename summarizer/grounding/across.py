"""Negation, modality and condition where claim and evidence are in two languages, or in one that is not English.

What governs what is not looked at there: the cues of both sides are compared as a whole, and only where the evidence is
one sentence with little in it. Much passes unnoticed.
"""

import re
from collections.abc import Iterable

from summarizer.grounding.conditions import has_condition_word
from summarizer.grounding.evidence import Difference
from summarizer.grounding.lexicon import Cue, cue_words, cues

_SENTENCE_END = re.compile(r"[.!?](?=\s)|[。！？]")
_COMMA = re.compile(r"[,;:，、；：—]")
_CLAUSES = 2
_JOINED = re.compile(
    r"[,;]\s(?:и|а|но|та|й|але|et|mais|tandis|und|aber|doch|y|pero|mientras|e|ma|mentre|mas|enquanto|and|but|while)\s"
)
_MAIN_FIRST = re.compile(r"\w+\W+\w+\W+\w")
_APPROVAL = re.compile(r"\b(?:approv|ratif|consent|endorse|authori[sz]|agreement of|go-ahead)", re.IGNORECASE)
_WEAK = frozenset(("possible", "hedged"))
_FIRM = frozenset(("future", "intention", "obligation"))
_FUTURE_FORM = re.compile(r"\w{2,}(?:ra|ront|rez|rá|rán|rão|rà|ranno)\b")
_REFUSALS = {
    language: re.compile(re.sub(r"\n\s*", "", pattern), re.IGNORECASE)
    for language, pattern in cue_words.REFUSALS.items()
}


def strength_differences(claim: str, evidence: str, language: str, other: str) -> list[Difference]:
    """The differences in strength that the cues of both sides show without regard to what they govern."""
    said, source = cues(claim, language), cues(evidence, other)
    sentences = len(_SENTENCE_END.findall(evidence.strip()[:-1])) + 1
    simple = sentences == 1 and len(_COMMA.findall(evidence)) < _CLAUSES
    found = _negation(claim, evidence, (said, language), (source, other), simple=simple)
    if sentences == 1:
        found += _modality(said, source, evidence, simple=simple)
        conditions = _of(source, "condition")
        tied = _of(said, "condition") or _tied(claim, language)
        if conditions and not tied and not _of_another_clause(evidence, conditions[0]):
            found.append(Difference(kind="condition", said="", source=conditions[0].words))
    return found


def _tied(claim: str, language: str) -> bool:
    """Whether anything in the claim can tie it, or it is about what ties."""
    return language == "en" and (has_condition_word(claim) or _APPROVAL.search(claim) is not None)


def _of_another_clause(evidence: str, condition: Cue) -> bool:
    """Whether the condition comes behind a clause and another is joined on: it may tie the one or the other."""
    return _MAIN_FIRST.search(evidence, 0, condition.start) is not None and _JOINED.search(evidence) is not None


def _of(found: Iterable[Cue], *strengths: str) -> list[Cue]:
    return [each for each in found if each.strength in strengths]


def _refuses(text: str, language: str) -> bool:
    pattern = _REFUSALS.get(language)
    return pattern is not None and pattern.search(text) is not None


def _negation(
    claim: str, evidence: str, said: tuple[list[Cue], str], source: tuple[list[Cue], str], *, simple: bool
) -> list[Difference]:
    mine, theirs = _of(said[0], "negation"), _of(source[0], "negation")
    if bool(mine) == bool(theirs):
        return []
    if mine:
        if _refuses(evidence, source[1]):
            return []
        return [Difference(kind="negation", said=mine[0].words, source="")]
    if not simple or _refuses(claim, said[1]):
        return []
    return [Difference(kind="negation", said="", source=theirs[0].words)]


def _modality(said: list[Cue], source: list[Cue], evidence: str, *, simple: bool) -> list[Difference]:
    mine, theirs = {each.strength for each in said}, {each.strength for each in source}
    if mine & _FIRM and not mine & _WEAK and theirs & _WEAK and not theirs & _FIRM:
        if simple and not _FUTURE_FORM.search(evidence):
            return [Difference(kind="modality", said=_of(said, *_FIRM)[0].words, source=_of(source, *_WEAK)[0].words)]
    elif mine & _WEAK and not mine & _FIRM and theirs & {"future"} and not theirs & (_WEAK | _FIRM - {"future"}):
        return [Difference(kind="modality", said=_of(said, *_WEAK)[0].words, source=_of(source, "future")[0].words)]
    return []
