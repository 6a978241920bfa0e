"""Comparing two runs on the same documents: which is better, where, and whether by more than chance."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from summarizer.errors import InputError
from summarizer.evaluation.assessment import SEED, about_inputs, assess, no_reference, ordered, similarity_used
from summarizer.evaluation.references import References
from summarizer.evaluation.results import Results
from summarizer.evaluation.scores import LOWER_IS_BETTER
from summarizer.evaluation.signature import Signature, signature
from summarizer.evaluation.similarity import Similarity
from summarizer.evaluation.statistics import Estimate, Matrix, Tallies, expanded, interval, resampled

RESAMPLES = 10_000
SIGNIFICANCE = 0.05
POWER_FACTOR = 1.96 + 0.84
"""A true difference of so many standard errors shows in 80 % of sets at the 5 % level (Cohen 1988)."""

_SAME = 1e-12


@dataclass(frozen=True)
class Difference:
    """One score of two runs, over the documents that have it in both.

    Attributes:
        difference: second minus first, mean over documents.
        p: how likely such a difference is between runs that do not differ; None where no document differs.
        better: "first" or "second" where the difference is more than chance, None otherwise.
        smallest_shown: the smallest difference this set would have shown four times in five; None where no document
            differs, so that nothing is known of how much they vary.
    """

    score: str
    first: float
    second: float
    difference: Estimate
    p: float | None
    better: str | None
    smallest_shown: float | None
    documents: int


@dataclass(frozen=True)
class Comparison:
    """Two runs compared; `notes` is what could not be compared."""

    differences: list[Difference]
    notes: list[str]
    signature: Signature


@dataclass(frozen=True)
class _Tested:
    """A difference before it is held against how many there are."""

    estimate: Estimate
    p: float | None
    smallest_shown: float | None


def compare(  # noqa: PLR0913 - settings
    first: Results,
    second: Results,
    references: References,
    *,
    similarity: Similarity | None = None,
    resamples: int = RESAMPLES,
    seed: int = SEED,
) -> Comparison:
    """Score two runs against the same references and test each score's mean difference.

    Paired bootstrap over documents: both runs are drawn together. A document counts where both runs have the score.
    With `similarity` likeness in meaning with references in prose is one of the scores.

    Raises:
        InputError: no document is in both runs and in the references.
    """
    mine, theirs = Tallies(), Tallies()
    common = [document for document in first.documents if document in second]
    notes = [*_only_in_one(first, second), *_once(about_inputs(first, references), about_inputs(second, references))]
    referred = 0
    for document in common:
        about, problems = references.read(*first.names(document), *second.names(document))
        referred += bool(about)
        notes += map(str, problems)
        mine.add(assess(first[document], about, similarity).scores)
        theirs.add(assess(second[document], about, similarity).scores)
    if not common:
        raise InputError(str(second.path), "has no document in common with the first", "compare runs on one set")
    if not referred:
        raise no_reference(references, first)
    used = similarity_used(similarity, mine, notes)
    inputs = {"first": first.digest, "second": second.digest, "references": references.digest}
    return Comparison(
        _differences(mine, theirs, resamples, seed),
        notes,
        signature(inputs, documents=len(common), resamples=resamples, seed=seed, similarity=used),
    )


def _only_in_one(first: Results, second: Results) -> list[str]:
    return [
        f"{one.path}: {document} is not in {other.path}"
        for one, other in ((first, second), (second, first))
        for document in one.documents
        if document not in other
    ]


def _once(*lists: list[str]) -> list[str]:
    return list(dict.fromkeys(note for notes in lists for note in notes))


def _differences(mine: Tallies, theirs: Tallies, resamples: int, seed: int) -> list[Difference]:
    scores, pairs, tested = [], [], []
    for score in ordered(list(dict.fromkeys([*mine.scores, *theirs.scores]))):
        first, second = mine.values(score), theirs.values(score)
        both = np.isfinite(first) & np.isfinite(second)
        if both.any():
            scores.append(score)
            pairs.append((first[both], second[both]))
            tested.append(_test(second[both] - first[both], resamples, seed))
    return [
        Difference(
            score,
            float(first.mean()),
            float(second.mean()),
            test.estimate,
            test.p,
            _better(score, test.estimate.value) if real else None,
            test.smallest_shown,
            len(first),
        )
        for score, (first, second), test, real in zip(scores, pairs, tested, _beyond_chance(tested), strict=True)
    ]


def _test(differences: Matrix, resamples: int, seed: int) -> _Tested:
    """The mean of differences with its interval, and twice the share of resamples on the other side of zero.

    That share is no less than chance allows: among m documents that differ, all do so in one direction once in
    2^(m-1) times (the sign test), whatever the resamples say.
    """
    differing = int(np.count_nonzero(np.abs(differences) > _SAME))
    mean = float(differences.mean())
    if not differing:
        return _Tested(Estimate(0.0, 0.0, 0.0), None, None)
    if len(differences) == 1:
        return _Tested(Estimate(mean), 1.0, None)
    replicates = resampled(differences[None, :], np.ones((1, len(differences))), resamples, seed)
    beyond = min(np.count_nonzero(replicates <= _SAME), np.count_nonzero(replicates >= -_SAME))
    p = expanded(min(1.0, 2 * (beyond + 1) / (resamples + 1)), len(differences))
    estimate = Estimate(mean, *interval(replicates, len(differences)))
    return _Tested(estimate, max(p, 0.5 ** (differing - 1)), POWER_FACTOR * float(replicates.std(ddof=1)))


def _beyond_chance(tested: Sequence[_Tested]) -> list[bool]:
    """Which differences hold although many were tested (Holm 1979); scores that no document differs in are no tests."""
    order = sorted((test.p, at) for at, test in enumerate(tested) if test.p is not None)
    real = [False] * len(tested)
    for rank, (p, at) in enumerate(order):
        if p * (len(order) - rank) > SIGNIFICANCE:
            break
        real[at] = True
    return real


def _better(score: str, difference: float) -> str:
    return "second" if (difference > 0) != (score in LOWER_IS_BETTER) else "first"
