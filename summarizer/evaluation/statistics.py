"""Means over documents with bootstrap intervals, macro (every document counts once) and micro (every case does)."""

import math
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr, ndtri, stdtr, stdtrit  # type: ignore[import-untyped]

Matrix = NDArray[np.float64]

CONFIDENCE = 0.95
_CHUNK = 1_000_000
"""Documents drawn at a time, over all resamples: bounds the memory, changes no digit."""


class Tally(NamedTuple):
    """One score of one document: so many cases out of so many, and what that makes; NaN where it makes nothing.

    The cases of prose are sentences, alike, each by its own score; what the document makes of them weighs their words.
    """

    part: float
    whole: float
    value: float


@dataclass(frozen=True)
class Estimate:
    """A mean with its interval; None where resampling says nothing, as for a single document."""

    value: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Row:
    """One score over all documents.

    Attributes:
        macro: mean over documents.
        micro: share over all cases; None for scores that count no cases.
        documents: how many have the score.
        cases: how many cases there are over all documents.
    """

    score: str
    macro: Estimate
    micro: Estimate | None
    documents: int
    cases: float


def share(part: float, whole: float) -> Tally:
    """So many of so many; NaN when there are none."""
    return Tally(part, whole, part / whole if whole else math.nan)


def averaged(tallies: Sequence[Tally]) -> Tally:
    """The mean of a document's tallies over several references, so that it counts once."""
    values = [tally.value for tally in tallies if not math.isnan(tally.value)]
    return Tally(
        math.fsum(tally.part for tally in tallies) / len(tallies),
        math.fsum(tally.whole for tally in tallies) / len(tallies),
        math.fsum(values) / len(values) if values else math.nan,
    )


class Tallies:
    """The scores of many documents, three numbers for each score of each document."""

    def __init__(self) -> None:
        self._columns: dict[str, tuple[array[float], array[float], array[float]]] = {}
        self._size = 0

    def __len__(self) -> int:
        return self._size

    @property
    def scores(self) -> list[str]:
        """Names of the scores that any document has."""
        return list(self._columns)

    def add(self, scores: Mapping[str, Tally]) -> None:
        """Take in a document."""
        for score in scores.keys() - self._columns.keys():
            self._columns[score] = tuple(array("d", [empty] * self._size) for empty in _NOTHING)  # type: ignore[assignment]
        for score, columns in self._columns.items():
            for column, number in zip(columns, scores.get(score, _NOTHING), strict=True):
                column.append(number)
        self._size += 1

    def values(self, score: str) -> Matrix:
        """The score of each document, NaN where it has none."""
        return np.array(self._columns[score][2]) if score in self._columns else np.full(self._size, math.nan)

    def cases(self, score: str) -> tuple[Matrix, Matrix]:
        """Part and whole of each document."""
        part, whole, _ = self._columns[score]
        return np.array(part), np.array(whole)


_NOTHING = Tally(0.0, 0.0, math.nan)


def draws(documents: int, resamples: int, seed: int) -> Iterator[Matrix]:
    """How often each document is drawn in each resample, in chunks of resamples; each row sums to `documents`."""
    generator = np.random.Generator(np.random.PCG64(seed))
    size = max(1, _CHUNK // documents)
    for start in range(0, resamples, size):
        rows = min(size, resamples - start)
        drawn = generator.integers(documents, size=(rows, documents))
        drawn += np.arange(rows)[:, None] * documents
        yield np.bincount(drawn.ravel(), minlength=rows * documents).reshape(rows, documents).astype(np.float64)


def resampled(parts: Matrix, wholes: Matrix, resamples: int, seed: int) -> Matrix:
    """Ratios of sums over resampled documents: scores by documents in, resamples by scores out, NaN for 0 / 0."""
    ratios = [_ratio(drawn @ parts.T, drawn @ wholes.T) for drawn in draws(parts.shape[1], resamples, seed)]
    return np.concatenate(ratios)


def interval(replicates: Matrix, documents: int) -> tuple[float, float]:
    """Percentile interval of replicates that were drawn from so many documents.

    Of few documents percentile intervals are too short; taken a little further out they are as long as those of
    Student's t (Hesterberg 2015, "What Teachers Should Know About the Bootstrap", expanded percentile interval).
    """
    freedom = documents - 1
    tail = ndtr(math.sqrt(documents / freedom) * stdtrit(freedom, (1 - CONFIDENCE) / 2))
    low, high = np.nanquantile(replicates, [tail, 1 - tail])
    return float(low), float(high)


def expanded(p: float, documents: int) -> float:
    """The p of a percentile bootstrap, two-sided, brought to what it is for so few documents: as for the interval."""
    freedom = documents - 1
    return float(2 * stdtr(freedom, ndtri(p / 2) * math.sqrt(freedom / documents)))


def rows(tallies: Tallies, scores: Sequence[str], *, resamples: int, seed: int) -> list[Row]:
    """Every score that any document has, with its intervals.

    Percentile bootstrap over documents (Efron & Tibshirani 1993, chapter 13); all scores share their resamples.
    """
    present = [score for score in scores if np.isfinite(tallies.values(score)).any()]
    if not present:
        return []
    values = np.array([tallies.values(score) for score in present])
    known = np.isfinite(values).astype(np.float64)
    cases = [tallies.cases(score) for score in present]
    parts, wholes = np.array([part for part, _ in cases]), np.array([whole for _, whole in cases])
    macro = _estimates(np.nan_to_num(values), known, resamples, seed)
    micro = _estimates(parts, wholes, resamples, seed)
    return [
        Row(score, macro[at], micro[at] if wholes[at].any() else None, int(known[at].sum()), float(wholes[at].sum()))
        for at, score in enumerate(present)
    ]


def _estimates(parts: Matrix, wholes: Matrix, resamples: int, seed: int) -> list[Estimate]:
    means = _ratio(parts.sum(axis=1), wholes.sum(axis=1))
    documents = np.count_nonzero(wholes, axis=1)
    replicates = resampled(parts, wholes, resamples, seed)
    return [
        Estimate(float(mean), *(interval(replicates[:, at], int(documents[at])) if documents[at] > 1 else ()))
        for at, mean in enumerate(means)
    ]


def _ratio(parts: Matrix, wholes: Matrix) -> Matrix:
    return np.asarray(np.divide(parts, wholes, out=np.full(parts.shape, math.nan), where=wholes > 0), dtype=np.float64)
