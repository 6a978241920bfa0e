"""How far people agree who wrote references about the same documents: the ceiling for any program."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Any

from summarizer.errors import InputError
from summarizer.evaluation.alpha import Alpha
from summarizer.evaluation.assessment import RESAMPLES, SEED, listed, means, ordered
from summarizer.evaluation.facts import find, scored, told_by
from summarizer.evaluation.fields import FIELDS, labelled
from summarizer.evaluation.matching import Side, days
from summarizer.evaluation.references import Reference, References
from summarizer.evaluation.results import Results
from summarizer.evaluation.scores import Matched, between_prose, match_all, structured
from summarizer.evaluation.signature import Signature, signature
from summarizer.evaluation.statistics import Estimate, Row, Tallies, Tally, rows
from summarizer.grounding import PreparedText
from summarizer.summary import Section

_DATED: tuple[tuple[Section, str], ...] = (("pledges", "deadline"), ("signals", "when"))
_LOOKED_UP = frozenset(("all.f1", "prose.coverage"))
"""Scores for which an evaluation looks into the articles; with them come all others of which that holds."""
_TOLD = 10
"""Notes in a message about references that cannot be compared."""

Unit = tuple[Any, Any]


@dataclass(frozen=True)
class Reliability:
    """Krippendorff's alpha of one field, over matched items that both labelled."""

    field: str
    level: str
    alpha: Estimate | None
    units: int


@dataclass(frozen=True)
class Agreement:
    """What two sets of references have in common.

    Attributes:
        rows: the scores of the first against the second: precision is the share of the first's items that the second
            has, recall the other way round. The second's facts are looked for among those that the first wants found,
            and in the first's summary.
        reliabilities: alpha of each labelled field.
        notes: what could not be compared.
    """

    rows: list[Row]
    reliabilities: list[Reliability]
    notes: list[str]
    signature: Signature


def agreement_between(
    first: References,
    second: References,
    documents: Results | None = None,
    *,
    resamples: int = RESAMPLES,
    seed: int = SEED,
) -> Agreement:
    """Compare what people wrote about the same documents.

    Args:
        first: one person's references, or several people's: each is compared with each of the second's.
        second: the other's.
        documents: results whose documents are the ones written about. With them quotes are located, which makes the
            matching better, dates are compared in days from publication, and a fact told in other words is found by
            the article's own; without them all three are left out.
        resamples: for the intervals.
        seed: of the resampling.

    Raises:
        InputError: no document has summaries in both, prose in both, or facts of the second's to look for.
    """
    tallies, alphas = Tallies(), _alphas()
    notes = [str(problem) for one in (first, second) for problem in one.problems]
    for document in dict.fromkeys([*first.documents, *second.documents]):
        (ones, wrong), (others, wrong_there) = first.read(document), second.read(document)
        notes += map(str, [*wrong, *wrong_there])
        text, published = _source(document, documents)
        pairs = list(product(ones, others))
        compared = [_compared(one, other, text) for one, other in pairs if one.summary and other.summary]
        prose = [
            between_prose(one.prose, other.prose, text.text if text else None)
            for one, other in pairs
            if one.prose and other.prose
        ]
        facts = [_facts_between(one, other) for one, other in pairs if other.facts and (one.facts or one.summary)]
        if not (compared or prose or facts):
            notes += [f"{document}: the two wrote nothing of one form about it"] if pairs else []
            continue
        tallies.add(means([*map(structured, compared), *facts, *prose]))
        for key, units in _units(compared, published).items():
            alphas[key].add(units)
    notes += [*_alone(first, second), *_alone(second, first)]
    if not len(tallies):
        remedy = "`summarizer references check` lists what is wrong in either"
        unusable = (str(problem) for one in (first, second) for problem in one.check())
        details = list(dict.fromkeys([*unusable, *notes]))[:_TOLD]
        raise InputError(str(second.path), "has nothing to compare with the first", remedy, details)
    if documents is None and not _LOOKED_UP.isdisjoint(tallies.scores):
        notes.append(
            "without the articles (--documents) these scores are not those an evaluation gives: it looks quotes and "
            "the facts of prose up in them"
        )
    inputs = {"first": first.digest, "second": second.digest}
    return Agreement(
        rows(tallies, ordered(tallies.scores), resamples=resamples, seed=seed),
        [_reliability(key, one, resamples, seed) for key, one in alphas.items() if one.units],
        notes,
        signature(inputs, documents=len(tallies), resamples=resamples, seed=seed),
    )


def _source(document: str, documents: Results | None) -> tuple[PreparedText | None, date | None]:
    if documents is None or (known := documents.called(document)) is None:
        return None, None
    source = documents[known].document
    return PreparedText(source.text), source.published


def _compared(one: Reference, other: Reference, text: PreparedText | None) -> list[Matched]:
    assert one.summary is not None
    assert other.summary is not None
    return match_all(Side(one.summary, text), Side(other.summary, text), one.sections & other.sections)


def _facts_between(one: Reference, other: Reference) -> dict[str, Tally]:
    told = [fact.text for fact in one.facts if fact.wanted] + (told_by(one.summary) if one.summary else [])
    return scored(other.facts, find(other.facts, told))


def _alphas() -> dict[tuple[str, str], Alpha]:
    nominal = {
        (f"{section}.{field.name}", "nominal"): Alpha()
        for section, fields in FIELDS.items()
        for field in fields
        if field.label is not None
    }
    return nominal | {(f"{section}.{name}", "interval"): Alpha(numeric=True) for section, name in _DATED}


def _units(compared: list[list[Matched]], published: date | None) -> dict[tuple[str, str], list[Unit]]:
    """By field the labels of matched items, of all pairs of people."""
    units: dict[tuple[str, str], list[Unit]] = {}
    for one in (section for sections in compared for section in sections):
        for field in FIELDS[one.section]:
            if field.label is not None:
                label = field.label
                units.setdefault((f"{one.section}.{field.name}", "nominal"), []).extend(
                    (label(mine), label(theirs)) for mine, theirs in _matched(one) if labelled(field, mine, theirs)
                )
        for section, name in _DATED:
            if section == one.section and published is not None:
                since = _days_since(published)
                units.setdefault((f"{section}.{name}", "interval"), []).extend(
                    (since(mine), since(theirs)) for mine, theirs in _matched(one)
                )
    return units


def _matched(one: Matched) -> Iterator[tuple[Any, Any]]:
    for pair in one.matching.pairs:
        yield one.mine[pair.mine], one.theirs[pair.theirs]


def _days_since(published: date) -> Callable[[Any], int | None]:
    """How many days after publication an item's deadline, or the end of its period, is."""

    def since(item: Any) -> int | None:
        known = days(item)
        return known[1] - published.toordinal() if known else None

    return since


def _reliability(key: tuple[str, str], alpha: Alpha, resamples: int, seed: int) -> Reliability:
    return Reliability(*key, alpha.estimate(resamples=resamples, seed=seed), alpha.units)


def _alone(one: References, other: References) -> list[str]:
    alone = sorted({*one.documents}.difference(other.documents))
    return listed(f"documents not in {other.path}", [f"{document} ({one.place(document)})" for document in alone])
