"""Krippendorff's alpha: how far people's labels agree beyond chance; 1 is always, 0 no more than by chance.

Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): α = 1 - Dₒ / Dₑ, with any number of observers and
with missing labels. Every sum in it adds up over documents, so that resampling documents costs no second pass.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from itertools import permutations

import numpy as np

from summarizer.evaluation.statistics import Estimate, Matrix, draws, interval

_PAIR = 2
"""Labels a unit needs to say anything about agreement."""


class Alpha:
    """Alpha of the labels that people gave the same things, taken in document by document.

    Args:
        numeric: whether labels are numbers and disagree by the square of their distance (interval level); otherwise
            any two labels disagree alike (nominal level).
    """

    def __init__(self, *, numeric: bool = False) -> None:
        self.units = 0
        self._numeric = numeric
        self._observed: list[float] = []
        self._counts: list[Counter[Hashable]] = []

    def add(self, units: Iterable[Sequence[Hashable | None]]) -> None:
        """Take in a document: for each thing the label of each observer, None where one gave none."""
        observed, counts = 0.0, Counter[Hashable]()
        for unit in units:
            labels = [label for label in unit if label is not None]
            if len(labels) < _PAIR:
                continue
            self.units += 1
            observed += sum(map(self._distance, *zip(*permutations(labels, 2), strict=True))) / (len(labels) - 1)
            counts.update(labels)
        self._observed.append(observed)
        self._counts.append(counts)

    def value(self) -> float | None:
        """None where all labels are the same, so that nothing could have disagreed."""
        value = self._alphas(np.ones((1, len(self._counts))), self._marginals())[0]
        return None if np.isnan(value) else float(value)

    def estimate(self, *, resamples: int, seed: int) -> Estimate | None:
        """Alpha with a percentile bootstrap interval over documents."""
        value = self.value() if self._counts else None
        if value is None or sum(map(bool, self._counts)) < _PAIR:
            return None if value is None else Estimate(value)
        marginals = self._marginals()
        replicates = [self._alphas(drawn, marginals) for drawn in draws(len(self._counts), resamples, seed)]
        return Estimate(value, *interval(np.concatenate(replicates), len(self._counts)))

    def _distance(self, one: Hashable, other: Hashable) -> float:
        if self._numeric:
            return float(one - other) ** 2  # type: ignore[operator]
        return float(one != other)

    def _marginals(self) -> tuple[Matrix, Matrix]:
        """Documents by labels: how often each was given; and the labels' own values, centred, when numeric."""
        labels = sorted({label for counts in self._counts for label in counts}, key=repr)
        table = np.array([[counts[label] for label in labels] for counts in self._counts], dtype=np.float64)
        numbers = np.array(labels, dtype=np.float64) if self._numeric else np.zeros(len(labels))
        return table.reshape(len(self._counts), len(labels)), numbers - (numbers.mean() if labels else 0)

    def _alphas(self, weights: Matrix, marginals: tuple[Matrix, Matrix]) -> Matrix:
        """Alpha of each row of weights, a weight a document."""
        table, numbers = marginals
        counts = weights @ table
        total = counts.sum(axis=1)
        if self._numeric:
            expected = 2 * (total * (counts @ numbers**2) - (counts @ numbers) ** 2)
        else:
            expected = total**2 - (counts**2).sum(axis=1)
        observed = weights @ np.array(self._observed)
        ratio = np.divide((total - 1) * observed, expected, out=np.full(len(total), np.nan), where=expected > 0)
        return np.asarray(1 - ratio, dtype=np.float64)
