"""Terms of a closed set of which the claim names another one than the evidence: spring for autumn, a week for a day."""

import re

from summarizer.grounding.evidence import Difference, DifferenceKind
from summarizer.lexicon.terms import Term, terms
from summarizer.lexicon.timing import mentions

_ANY = re.compile(
    r"spring|summer|autumn|winter|fall|hal[fv]|quarter|[QH][1-4]|daily|weekly|monthly|yearly|annual"
    r"|(?:a|per|each|every)\s(?:day|week|month|year)|doubl|tripl|trebl|quadrupl|fold|twice|times"
)
"""What every term of an English claim has some of; fast to look for."""


def term_differences(claim: str, evidence: str, languages: tuple[str, str]) -> list[Difference]:
    """One difference for each family of which the evidence names others than the claim does."""
    language, other = languages
    if language == "en" and not _ANY.search(claim):
        return []
    said = terms(claim, language)
    source = terms(evidence, other) if said else ()
    families: dict[str, list[Term]] = {}
    for term in said:
        families.setdefault(term.family, []).append(term)
    found: list[Difference] = []
    if not source:
        return found
    months = any(mention.month for mention in mentions(evidence, other))  # "in April" may be said as "in spring"
    for family, mine in families.items():
        kind: DifferenceKind = "number" if family in ("rate", "multiple") else "date"
        if kind == "date" and months:
            continue
        theirs = [term for term in source if term.family == family]
        if theirs and {term.number for term in theirs}.isdisjoint(term.number for term in mine):
            found.append(Difference(kind=kind, said=mine[0].words, source=theirs[0].words))
    return found
