"""Evaluating results against references: document by document, then all of them together."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from summarizer.errors import InputError
from summarizer.evaluation.facts import FACTS, find, scored, told_by
from summarizer.evaluation.matching import Side
from summarizer.evaluation.references import Reference, References
from summarizer.evaluation.results import Results
from summarizer.evaluation.scores import (
    SIMILARITY,
    SOURCE,
    STRUCTURED,
    against_prose,
    against_source,
    match_all,
    pairings,
    structured,
)
from summarizer.evaluation.signature import Signature, signature
from summarizer.evaluation.similarity import Similarity
from summarizer.evaluation.statistics import Row, Tallies, Tally, averaged, rows
from summarizer.grounding import PreparedText
from summarizer.result import Result
from summarizer.summary import Summary

RESAMPLES = 2000
SEED = 20
_SHOWN = 10
"""Documents that a message names."""


@dataclass(frozen=True)
class Assessed:
    """One document: its scores and, for each reference, how it was compared.

    Attributes:
        comparisons: by reference, as data: author, matched sections, facts found.
        remarks: what a person should know who reads the scores.
    """

    document: str
    scores: Mapping[str, Tally]
    comparisons: list[dict[str, Any]] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Evaluation:
    """All documents together.

    Attributes:
        notes: what could not be compared or used, a line each.
    """

    rows: list[Row]
    notes: list[str]
    signature: Signature

    def row(self, score: str) -> Row | None:
        """The row of a score, None where no document has it."""
        return next((row for row in self.rows if row.score == score), None)


def evaluate(  # noqa: PLR0913 - settings
    results: Results,
    references: References | None = None,
    *,
    similarity: Similarity | None = None,
    resamples: int = RESAMPLES,
    seed: int = SEED,
    workers: int = 1,
    on_document: Callable[[Assessed], None] | None = None,
) -> Evaluation:
    """Score results against references, and against their own documents.

    Args:
        results: read one at a time.
        references: None for the scores that need none.
        similarity: for likeness in meaning with references in prose.
        resamples: for the intervals.
        seed: of the resampling; the same seed gives the same digits.
        workers: processes to share the documents among; with `similarity` always one. A script that asks for more
            does so under `if __name__ == "__main__"`.
        on_document: called with each document's assessment, which is not kept.

    Raises:
        InputError: something cannot be read, or no reference is about any of the documents.
    """
    tallies, notes, compared, left_out = Tallies(), about_inputs(results, references), 0, list[str]()
    wanted = set(references.documents if references else ())
    for assessed in _assessments(results, references, similarity, workers):
        tallies.add(assessed.scores)
        notes += assessed.remarks
        compared += bool(assessed.comparisons)
        if not assessed.comparisons and not wanted.isdisjoint(results.names(assessed.document)):
            left_out.append(assessed.document)
        if on_document:
            on_document(assessed)
    if references is not None and not compared:
        raise no_reference(references, results)
    notes[:0] = listed("documents whose references are left out for what is wrong in them", left_out)
    used = similarity_used(similarity, tallies, notes)
    inputs = {"results": results.digest} | ({"references": references.digest} if references else {})
    return Evaluation(
        rows(tallies, ordered(tallies.scores), resamples=resamples, seed=seed),
        notes,
        signature(inputs, documents=len(tallies), resamples=resamples, seed=seed, similarity=used),
    )


def similarity_used(similarity: Similarity | None, tallies: Tallies, notes: list[str]) -> Similarity | None:
    """What is given; None, with a note, where nothing could be compared by it."""
    if similarity is not None and SIMILARITY not in tallies.scores:
        notes.append("no reference that can be used is prose, which likeness in meaning needs")
        return None
    return similarity


def assess_document(
    document: str, results: Results, references: References | None, similarity: Similarity | None = None
) -> Assessed:
    """Score the result of one document; what is wrong with its references is among the remarks."""
    about, problems = references.read(*results.names(document)) if references else ([], [])
    assessed = assess(results[document], about, similarity)
    return replace(assessed, remarks=[*map(str, problems), *assessed.remarks])


def _assessments(
    results: Results, references: References | None, similarity: Similarity | None, workers: int
) -> Iterator[Assessed]:
    """Every result assessed, in order."""
    if workers > 1 and similarity is None:
        from summarizer.evaluation.workers import assessed_by

        return assessed_by(workers, results, references)
    return (assess_document(document, results, references, similarity) for document in results.documents)


def no_reference(references: References, results: Results) -> InputError:
    """The error for references of which none is about the documents at hand, or none that is can be used."""
    known, asked = _some(references.documents), _some([*map(results.shown, results.documents)])
    strange = f"no reference is about these documents (it is about {known}; the results about {asked})"
    named = any(results.called(document) for document in references.documents)
    wrong = [problem for problem in references.check() if not problem.is_note]
    if not wrong:
        return InputError(str(references.path), strange, "name them by the ids or files of the results")
    remedy = f"mend it, as no reference can be used; `summarizer references check {references.path}` lists all"
    details = [*map(str, wrong[1:_SHOWN]), *([] if named or not references.documents else [strange])]
    return InputError(str(wrong[0].place), wrong[0].what, remedy, details)


def assess(result: Result, references: list[Reference], similarity: Similarity | None = None) -> Assessed:
    """Score one result; over several references each score is the mean, so that a document counts once."""
    document = result.document.id
    text, mine = PreparedText(result.document.text), Side(result.summary or Summary.of("", {}))
    by_reference: list[dict[str, Tally]] = []
    comparisons: list[dict[str, Any]] = []
    remarks = [] if result.summary else [f"{document}: no summary ({result.outcome}); counts as one without items"]
    for reference in references:
        scores, compared = _against(mine, reference, text, remarks)
        if reference.prose:
            of_prose, compared["prose"] = against_prose(reference.prose, result, similarity)
            scores |= of_prose
        by_reference.append(scores)
        comparisons.append({"author": reference.author} | compared)
    return Assessed(document, against_source(result) | means(by_reference), comparisons, remarks)


def _against(
    mine: Side, reference: Reference, text: PreparedText, remarks: list[str]
) -> tuple[dict[str, Tally], dict[str, Any]]:
    scores: dict[str, Tally] = {}
    compared: dict[str, Any] = {}
    if reference.summary is not None:
        theirs = Side(reference.summary, text)
        remarks += [f"{reference.place}: “{quote}” is not in the document" for quote in theirs.astray]
        sections = match_all(mine, theirs, reference.sections)
        scores |= structured(sections)
        compared["sections"] = list(pairings(sections))
    if reference.facts:
        found = find(reference.facts, told_by(mine.summary))
        scores |= scored(reference.facts, found)
        compared["facts"] = [
            {"fact": fact.text, "wanted": fact.wanted, "found_in": item}
            for fact, item in zip(reference.facts, found, strict=True)
        ]
    return scores, compared


def means(by_reference: list[dict[str, Tally]]) -> dict[str, Tally]:
    """The scores of one document over several references."""
    names = dict.fromkeys(name for scores in by_reference for name in scores)
    return {name: averaged([scores[name] for scores in by_reference if name in scores]) for name in names}


def ordered(scores: list[str]) -> list[str]:
    """Scores in the order of a table: structured, facts, others, and against the source."""
    known = (*STRUCTURED, *FACTS)
    others = sorted(score for score in scores if score not in (*known, *SOURCE))
    return [score for score in (*known, *others, *SOURCE) if score in scores]


def about_inputs(results: Results, references: References | None) -> list[str]:
    """What of the inputs cannot be compared or used."""
    notes = [f"{place}: a further result about a document; the first counts" for place in results.duplicates]
    if references is None:
        return notes
    names = {name for document in results.documents for name in results.names(document)}
    wanted = set(references.documents)
    strange = [
        f"{document} ({references.place(document)})" for document in references.documents if document not in names
    ]
    without = [results.shown(one) for one in results.documents if wanted.isdisjoint(results.names(one))]
    return [
        *notes,
        *map(str, references.problems),
        *listed("references to documents that are not among the results", strange),
        *listed("documents without a reference", without),
    ]


def _some(names: list[str]) -> str:
    more = [f"{len(names) - _SHOWN} more"] if len(names) > _SHOWN else []
    return ", ".join([*names[:_SHOWN], *more]) or "none"


def listed(what: str, which: list[str]) -> list[str]:
    """A note that counts and names documents; none where there are none."""
    return [f"{what} ({len(which)}): {', '.join(which)}"] if which else []
