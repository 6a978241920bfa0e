"""Negation, modality and condition where claim and evidence are in two languages, or in one that is not English.

What governs what is not looked at there. An English claim is asked whether it has any word of its own for what the
evidence denies, leaves open or ties, and whether it can be about anything else in it. Of other claims the cues of both
sides are compared as a whole, where the evidence is one sentence with little in it. Much passes unnoticed.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from summarizer.claims.answers import reversed_answer
from summarizer.claims.deeds import undone_deed
from summarizer.claims.denial import REFUSALS, lost_denial
from summarizer.claims.denied_names import without_denied
from summarizer.claims.firmness import is_unsure, too_firm
from summarizer.claims.tie import lost_condition
from summarizer.grounding.evidence import Difference
from summarizer.lexicon import Cue, cues
from summarizer.lexicon.function_words import SAYING

_SENTENCE_END = re.compile(r"(?<!\b\d)(?<!\b\d\d)[.!?](?=\s)|[。！？]")
_COMMA = re.compile(r"[,;:，、；：—]")
_CLAUSES, _TAIL = 2, 6
_JOINED = re.compile(
    r"[,;]\s(?:и|а|но|та|й|але|et|mais|tandis|und|aber|doch|y|pero|mientras|e|ma|mentre|mas|enquanto|and|but|while)\s"
)
_MAIN_FIRST = re.compile(r"\w+\W+\w+\W+\w")
_UNTIL = re.compile(r"\b(?:until|unless|before|only)\b")
_SCHEDULED = re.compile(r"\b(?:set|due|expected)\b", re.IGNORECASE)
"""What an English claim tells as arranged: as firm as a future."""
_WEAK = frozenset(("possible", "hedged"))
_FIRM = frozenset(("future", "intention", "obligation"))
_FUTURES = {
    "fr": re.compile(r"\b[a-zà-ÿ]+(?:[eidrv]ra|[eidrv]ront)\b"),
    "es": re.compile(r"\b[a-zà-ÿ]{2,}(?:rá|rán)\b"),
    "it": re.compile(r"\b[a-zà-ÿ]{2,}(?:rà|ranno)\b"),
    "pt": re.compile(r"\b[a-zà-ÿ]{2,}(?:rá|rão)\b"),
}


def strength_differences(claim: str, evidence: str, language: str, other: str) -> list[Difference]:
    """The differences in strength that the cues of both sides show without regard to what they govern."""
    said, source = cues(claim, language), cues(evidence, other)
    sentences = len(_SENTENCE_END.findall(evidence.strip()[:-1])) + 1
    if language != "en":
        return _of_one_language(claim, evidence, (said, language), (source, other), sentences)
    if _of(said, "negation"):
        found = _added_negation(evidence, said, source, other) if not _UNTIL.search(claim) else []
        found = found or reversed_answer(claim, evidence, other, source)
    else:
        rest = without_denied(evidence, other)
        denied = source if rest == evidence else cues(rest, other)
        lost = [] if _refuses(claim, language) else lost_denial(claim, rest, other, denied)
        lost = lost or reversed_answer(claim, rest, other, denied) or undone_deed(claim, rest, other, denied)
        found = lost or too_firm(claim, evidence, other)
    if sentences == 1:
        found += (
            []
            if is_unsure(evidence, other)
            else _too_weak([cue for cue in said if not _SCHEDULED.search(cue.words)], source)
        )
        found += lost_condition(claim, evidence, other, source)
    return found


def _of_one_language(
    claim: str, evidence: str, said: tuple[list[Cue], str], source: tuple[list[Cue], str], sentences: int
) -> list[Difference]:
    (mine, language), (theirs, other) = said, source
    clauses, remarks = _clauses(evidence, theirs)
    found: list[Difference] = []
    if not _of_other_clause(mine, theirs, clauses):
        found = _added_negation(evidence, mine, theirs, other)
        if sentences == 1 and len(clauses) <= _CLAUSES and not _refuses(claim, language):
            found += _lost_negation(mine, theirs)
    if sentences == 1:
        simple = len(clauses) + remarks <= _CLAUSES and not any(_future_forms(evidence, other))
        found += _too_firm([*mine, *_future_forms(claim, language, known=mine)], theirs) if simple else []
        found += _too_weak(mine, theirs)
        found += _lost_condition(evidence, mine, theirs)
    return found


def _clauses(text: str, found: Iterable[Cue]) -> tuple[list[tuple[int, int]], int]:
    """Where the clauses of a sentence stand, roughly, between commas, and how many remarks on who says it there are.

    A cue that is set off is no clause.
    """
    borders = [-1, *(match.start() for match in _COMMA.finditer(text)), len(text)]
    pieces = [(start + 1, end) for start, end in pairwise(borders)]
    lone = {(each.start, each.end) for each in found}
    clauses: list[tuple[int, int]] = []
    remarks, open_ended = 0, False
    for start, end in pieces:
        words = text[start:end].split()
        first = start + len(text[start:end]) - len(text[start:end].lstrip())
        is_cue = bool(clauses) and (first, first + len(text[start:end].strip())) in lone
        if is_cue or (open_ended and clauses):
            clauses[-1] = (clauses[-1][0], end)
        elif clauses and len(words) <= _TAIL and not SAYING.isdisjoint(word.casefold() for word in words):
            remarks += 1
        else:
            clauses.append((start, end))
        open_ended = is_cue
    return clauses, remarks


def _of_other_clause(said: Iterable[Cue], source: list[Cue], clauses: Sequence[tuple[int, int]]) -> bool:
    """Whether the claim states as possible what the source does in another clause than the one it denies."""
    denied = {clause for clause in clauses for each in _of(source, "negation") if _within(each, clause)}
    others = [clause for clause in clauses if clause not in denied]
    weak = _of(source, *_WEAK)
    return bool(denied and _of(said, *_WEAK)) and any(_within(each, clause) for each in weak for clause in others)


def _within(found: Cue, clause: tuple[int, int]) -> bool:
    return clause[0] <= found.start < clause[1]


def _future_forms(text: str, language: str, known: Iterable[Cue] = ()) -> Iterable[Cue]:
    """The verbs of a text that are futures by their endings, less the cues that are known."""
    pattern = _FUTURES.get(language)
    starts = {each.start for each in known}
    for match in pattern.finditer(text) if pattern else ():
        if match.start() not in starts:
            yield Cue("modality", "future", match.group(), *match.span())


def _of_another_clause(evidence: str, condition: Cue) -> bool:
    """Whether the condition comes behind a clause and another is joined on: it may tie the one or the other."""
    return _MAIN_FIRST.search(evidence, 0, condition.start) is not None and _JOINED.search(evidence) is not None


def _of(found: Iterable[Cue], *strengths: str) -> list[Cue]:
    return [each for each in found if each.strength in strengths]


def _refuses(text: str, language: str) -> bool:
    pattern = REFUSALS.get(language)
    return pattern is not None and pattern.search(text) is not None


def _added_negation(evidence: str, said: list[Cue], source: list[Cue], other: str) -> list[Difference]:
    mine = _of(said, "negation")
    if not mine or _of(source, "negation") or _refuses(evidence, other):
        return []
    return [Difference(kind="negation", said=mine[0].words, source="")]


def _lost_negation(said: list[Cue], source: list[Cue]) -> list[Difference]:
    theirs = _of(source, "negation")
    return (
        [Difference(kind="negation", said="", source=theirs[0].words)] if theirs and not _of(said, "negation") else []
    )


def _lost_condition(evidence: str, said: list[Cue], source: list[Cue]) -> list[Difference]:
    conditions = _of(source, "condition")
    if not conditions or _of(said, "condition") or _of_another_clause(evidence, conditions[0]):
        return []
    return [Difference(kind="condition", said="", source=conditions[0].words)]


def _too_firm(said: list[Cue], source: list[Cue]) -> list[Difference]:
    mine, theirs = {each.strength for each in said}, {each.strength for each in source}
    if mine & _WEAK or theirs & _FIRM or not (mine & _FIRM and theirs & _WEAK):
        return []
    return [Difference(kind="modality", said=_of(said, *_FIRM)[0].words, source=_of(source, *_WEAK)[0].words)]


def _too_weak(said: list[Cue], source: list[Cue]) -> list[Difference]:
    mine, theirs = {each.strength for each in said}, {each.strength for each in source}
    if not mine & _WEAK or mine & _FIRM or "future" not in theirs or theirs & (_WEAK | _FIRM - {"future"}):
        return []
    return [Difference(kind="modality", said=_of(said, *_WEAK)[0].words, source=_of(source, "future")[0].words)]
