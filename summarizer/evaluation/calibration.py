"""Calibration: how far a judge agrees with people, and what share is supported once its errors are allowed for."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from scipy.special import stdtrit  # type: ignore[import-untyped]

from summarizer.evaluation.alpha import Alpha
from summarizer.evaluation.judging import Judged
from summarizer.evaluation.labels import Label
from summarizer.evaluation.statistics import CONFIDENCE, Estimate, Tallies, rows, share

_TWO = 2
"""Documents that an interval needs at least."""


@dataclass(frozen=True)
class Calibration:
    """A judge held against people.

    Attributes:
        accuracy: share of labels that are the judge's verdict.
        alpha: Krippendorff's, between judge and people, nominal; None where all say the same.
        by_people: share of the labelled items that people call supported.
        by_judge: share of the same items that the judge calls supported.
        corrected: share of all judged items that people would call supported, by prediction-powered inference; None
            where there are no labelled or no other items.
        labels: how many were compared.
        labelled: items with a label and a verdict that counts.
        others: items with a verdict that counts and no label.
    """

    accuracy: Estimate
    alpha: Estimate | None
    by_people: float
    by_judge: float
    corrected: Estimate | None
    labels: int
    labelled: int
    others: int


@dataclass(frozen=True)
class Predicted:
    """The items of one document, 1 for supported.

    Attributes:
        others: the judge's word on items without a label.
        labelled: the judge's word and people's on the others; people's is a share where several disagree.
    """

    others: list[float] = field(default_factory=list)
    labelled: list[tuple[float, float]] = field(default_factory=list)


class Calibrating:
    """Verdicts and labels compared, document by document."""

    def __init__(self) -> None:
        self._agreement = Tallies()
        self._alpha = Alpha()
        self._predicted: list[Predicted] = []

    def add(self, judged: Sequence[Judged], labels: Sequence[Label]) -> None:
        """Take in a document."""
        by_item: dict[tuple[str, int], list[Label]] = {}
        for label in labels:
            by_item.setdefault((label.section, label.item), []).append(label)
        predicted, pairs = Predicted(), []
        for one in judged:
            if not one.counts:
                continue
            said = by_item.get((one.claim.section, one.claim.place), [])
            pairs += [(one.verdict, label.label) for label in said]
            supported = float(one.verdict == "supported")
            if said:
                people = sum(label.label == "supported" for label in said) / len(said)
                predicted.labelled.append((supported, people))
            else:
                predicted.others.append(supported)
        self._predicted.append(predicted)
        if pairs:
            self._agreement.add({"accuracy": share(sum(one == other for one, other in pairs), len(pairs))})
            self._alpha.add(pairs)

    def calibration(self, *, resamples: int, seed: int) -> Calibration | None:
        """All documents together; None where no item has both."""
        accuracy = next(iter(rows(self._agreement, ["accuracy"], resamples=resamples, seed=seed)), None)
        if accuracy is None or accuracy.micro is None:
            return None
        labelled = [pair for one in self._predicted for pair in one.labelled]
        return Calibration(
            accuracy=accuracy.micro,
            alpha=self._alpha.estimate(resamples=resamples, seed=seed),
            by_people=math.fsum(people for _, people in labelled) / len(labelled),
            by_judge=math.fsum(judge for judge, _ in labelled) / len(labelled),
            corrected=prediction_powered_share(self._predicted),
            labels=int(accuracy.cases),
            labelled=len(labelled),
            others=sum(len(one.others) for one in self._predicted),
        )


def prediction_powered_share(documents: Sequence[Predicted]) -> Estimate | None:
    """The share of items that people would call supported, from a judge's word on all and people's on some.

    Angelopoulos, Bates, Fannjiang, Jordan & Zrnic, "Prediction-powered inference", Science 382 (2023), mean
    estimation: the judge's mean on the other items, less the judge's mean error on the labelled ones, with variance
    var(judge) / N + var(error) / n. That takes items for independent; those of one document are not. So what each
    document adds to the estimate is summed before it is squared, with the corrections usual for few clusters, G / (G -
    1) and Student's t with G - 1 degrees of freedom. With one item a document and many documents it is the paper's.

    Returns:
        With bounds cut off at 0 and 1, and none for a single document; None where a mean is one of nothing.
    """
    others = [one for document in documents for one in document.others]
    errors = [judge - people for document in documents for judge, people in document.labelled]
    if not others or not errors:
        return None
    mean, error = math.fsum(others) / len(others), math.fsum(errors) / len(errors)
    added = [
        sum(judge - mean for judge in one.others) / len(others)
        - sum(judge - people - error for judge, people in one.labelled) / len(errors)
        for one in documents
        if one.others or one.labelled
    ]
    value, clusters = mean - error, len(added)
    if clusters < _TWO:
        return Estimate(_bounded(value))
    spread = math.sqrt(clusters / (clusters - 1) * math.fsum(one**2 for one in added))
    reach = float(stdtrit(clusters - 1, (1 + CONFIDENCE) / 2)) * spread
    return Estimate(_bounded(value), _bounded(value - reach), _bounded(value + reach))


def _bounded(value: float) -> float:
    return min(1.0, max(0.0, value))
