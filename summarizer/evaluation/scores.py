"""The scores of one document: its items against a reference's, and against the document itself."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import product
from math import fsum
from typing import TYPE_CHECKING, Any

from summarizer.auditing.sentences import sentences
from summarizer.evaluation.cast import Acquaintance
from summarizer.evaluation.facts import statements, with_aliases
from summarizer.evaluation.fields import FIELDS, labelled
from summarizer.evaluation.matching import Matching, Pair, Side, actors, match
from summarizer.evaluation.prose import Coverage, Support, coverage, repetition, support
from summarizer.evaluation.similarity import Similarity, semantic_coverage
from summarizer.evaluation.statistics import Tally, averaged, share
from summarizer.item import Item
from summarizer.result import Result
from summarizer.summary import SECTIONS, Section, Summary

if TYPE_CHECKING:
    from summarizer.evaluation.rouge import Rouge

ALL = "all"
"""The items of all sections together."""

FOUND = ("precision", "recall", "f1")
STRUCTURED = (
    *(f"{ALL}.{name}" for name in FOUND),
    *(f"{section}.{name}" for section in SECTIONS for name in (*FOUND, *(field.name for field in FIELDS[section]))),
)
SOURCE = ("source.grounded", "source.failed_checks", "source.evidence_density", "source.omitted")
BY_WORDS = (
    "prose.coverage",
    "prose.support",
    "prose.rouge1",
    "prose.rouge2",
    "prose.rougeL",
    "prose.repeated",
)
SIMILARITY = "prose.similarity"
PROSE = (*BY_WORDS, SIMILARITY)
LOWER_IS_BETTER = frozenset({"source.failed_checks", "source.omitted", "facts.unwanted", "prose.repeated"})


@dataclass(frozen=True)
class Matched:
    """A section of two summaries, matched.

    Attributes:
        fields: for each pair which labelled fields agree; a field nobody labelled is not among them.
    """

    section: Section
    mine: list[Item[Any]]
    theirs: list[Item[Any]]
    matching: Matching
    fields: list[dict[str, bool]]


def match_all(mine: Side, theirs: Side, sections: Collection[Section]) -> list[Matched]:
    """Match two summaries section by section."""
    acquaintance = Acquaintance(mine.cast, theirs.cast)
    return [
        _matched(section, mine, theirs, acquaintance)
        for section in SECTIONS
        if section in sections  # in the summary's own order
    ]


def _matched(section: Section, mine: Side, theirs: Side, acquaintance: Acquaintance) -> Matched:
    my_items, their_items = mine.items(section), theirs.items(section)
    matching = match(section, mine, theirs, acquaintance)
    fields = [
        _agreeing(section, my_items[pair.mine], their_items[pair.theirs], acquaintance) for pair in matching.pairs
    ]
    return Matched(section, my_items, their_items, matching, fields)


def _agreeing(section: Section, one: Item[Any], other: Item[Any], acquaintance: Acquaintance) -> dict[str, bool]:
    compared = {
        field.name: field.agrees(one, other, acquaintance) for field in FIELDS[section] if labelled(field, one, other)
    }
    return {name: agrees for name, agrees in compared.items() if agrees is not None}


def structured(sections: Sequence[Matched]) -> dict[str, Tally]:
    """Precision, recall and F1 of each section and of all items, and the accuracy of each field on matched pairs."""
    scores: dict[str, Tally] = {}
    totals = [0, 0, 0]
    for one in sections:
        numbers = len(one.matching.pairs), len(one.mine), len(one.theirs)
        totals = [total + number for total, number in zip(totals, numbers, strict=True)]
        scores |= _found(one.section, *numbers)
        for field in FIELDS[one.section]:
            agreements = [fields[field.name] for fields in one.fields if field.name in fields]
            scores[f"{one.section}.{field.name}"] = share(sum(agreements), len(agreements))
    return scores | _found(ALL, *totals)


def _found(section: str, matched: int, mine: int, theirs: int) -> dict[str, Tally]:
    """Where both sides have nothing they agree wholly; precision of nothing and recall of nothing are no numbers."""
    if not mine and not theirs:
        return {f"{section}.{name}": Tally(0, 0, 1.0) for name in FOUND}
    tallies = share(matched, mine), share(matched, theirs), share(2 * matched, mine + theirs)
    return {f"{section}.{name}": tally for name, tally in zip(FOUND, tallies, strict=True)}


def against_source(result: Result) -> dict[str, Tally]:
    """What can be said of a result without a reference.

    `grounded`: items that stand, of all that were drafted; `failed_checks`: items with a difference between claim and
    evidence; `evidence_density`: the document's characters that are some item's evidence; `omitted`: the document's
    sentences that are among the result's omissions.
    """
    summary = result.summary
    items = [item for _, item in summary.items()] if summary else []
    drafted = len(items) + sum(not one.item_stands for one in result.unsupported)
    scores = {
        "source.grounded": share(len(items), drafted),
        "source.failed_checks": share(sum(bool(item.checks) for item in items), len(items)),
        "source.evidence_density": share(_covered(items), len(result.document.text)),
    }
    if summary is not None:
        omitted = {(one.start, one.end) for one in result.omissions}
        scores["source.omitted"] = share(len(omitted), len(sentences(result.document.text)))
    return scores


def against_prose(
    texts: Sequence[str], result: Result, similarity: Similarity | None = None
) -> tuple[dict[str, Tally], list[dict[str, Any]]]:
    """How much of what a person wrote the summary tells, and how far that bears the summary out; and both by sentence.

    ROUGE and repetition are of the key points, which are the summary's own prose; the others of all items. Each of
    several texts of one person counts alike.
    """
    from summarizer.evaluation.rouge import rouge

    summary = result.summary or Summary.of("", {})
    told = statements(summary)
    called = with_aliases(told, summary)
    key_points = " ".join(point.text for point in summary.key_points)
    covered = [coverage(called, text, article=result.document.text) for text in texts]
    borne = [support(told, text) for text in texts]
    scores = _by_words(covered, borne, [rouge(key_points, text) for text in texts], [key_points])
    judged: dict[str, Sequence[Coverage | Support]] = {"coverage": covered, "support": borne}
    if similarity is not None:
        alike = [semantic_coverage(called, text, similarity) for text in texts]
        scores[SIMILARITY] = _by_sentence(alike)
        judged["similarity"] = alike
    compared = [
        {name: list(map(asdict, some[at].sentences)) for name, some in judged.items()} for at in range(len(texts))
    ]
    return scores, compared


def between_prose(ones: Sequence[str], others: Sequence[str], article: str | None) -> dict[str, Tally]:
    """The same scores of one person's texts against another's; each pair of texts counts alike."""
    from summarizer.evaluation.rouge import rouge

    pairs = list(product(ones, others))
    return _by_words(
        [coverage(one, other, article=article) for one, other in pairs],
        [support(one, other) for one, other in pairs],
        [rouge(one, other) for one, other in pairs],
        ones,
    )


def _by_words(
    covered: Sequence[Coverage], borne: Sequence[Support], rouges: Sequence["Rouge"], scored: Sequence[str]
) -> dict[str, Tally]:
    scores = (
        _by_sentence(covered),
        _by_sentence(borne),
        _mean([one.rouge1.f for one in rouges]),
        _mean([one.rouge2.f for one in rouges]),
        _mean([one.rougeL.f for one in rouges]),
        _mean(list(map(repetition, scored))),
    )
    return dict(zip(BY_WORDS, scores, strict=True))


def _by_sentence(judged: Sequence[Coverage | Support]) -> Tally:
    """A score whose cases are sentences; each counts by its own score."""
    return averaged(
        [Tally(fsum(part.score for part in one.sentences), len(one.sentences), one.score) for one in judged]
    )


def _mean(values: Sequence[float]) -> Tally:
    """A score that counts no cases; NaN where a text had nothing to score."""
    return averaged([Tally(0, 0, value) for value in values])


def _covered(items: Sequence[Item[Any]]) -> int:
    """Characters in some passage or other."""
    total = reached = 0
    for start, end in sorted((one.start, one.end) for item in items for one in item.evidence):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total


def pairings(sections: Sequence[Matched]) -> Iterator[Mapping[str, Any]]:
    """The matching as data, for a person to disagree with."""
    for one in sections:
        yield {
            "section": one.section,
            "pairs": [_pairing(one, pair, fields) for pair, fields in zip(one.matching.pairs, one.fields, strict=True)],
            "result_alone": [said(one.mine[place]) for place in one.matching.mine_alone],
            "reference_alone": [said(one.theirs[place]) for place in one.matching.theirs_alone],
        }


def _pairing(one: Matched, pair: Pair, fields: Mapping[str, bool]) -> dict[str, Any]:
    return {
        "similarity": pair.similarity,
        "result": said(one.mine[pair.mine]),
        "reference": said(one.theirs[pair.theirs]),
        "differs_in": [name for name, agrees in fields.items() if not agrees],
    }


def said(item: Item[Any]) -> str:
    """An item in a line: who, and what."""
    who = ", ".join(actors(item))
    return f"{who}: {item.words}" if who else item.words
