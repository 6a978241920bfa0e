"""The tables that show an outcome, as text."""

from collections.abc import Sequence
from dataclasses import dataclass

from summarizer.evaluation.agreement import Agreement
from summarizer.evaluation.assessment import Evaluation
from summarizer.evaluation.calibration import Calibration
from summarizer.evaluation.comparison import SIGNIFICANCE, Comparison
from summarizer.evaluation.judgement import Judgement
from summarizer.evaluation.judging import UNWANTED
from summarizer.evaluation.scores import LOWER_IS_BETTER
from summarizer.evaluation.statistics import CONFIDENCE, Estimate

Outcome = Evaluation | Comparison | Agreement | Judgement

_INTERVAL = f"{CONFIDENCE:.0%}"


@dataclass(frozen=True)
class Sheet:
    """A table as text: the first column names scores, a new group begins where their first part changes."""

    title: str
    headings: Sequence[str]
    lines: Sequence[Sequence[str]]
    legend: str = ""


def sheets(outcome: Outcome) -> list[Sheet]:
    """The tables that show an outcome."""
    match outcome:
        case Evaluation():
            return [_scores("Evaluation", outcome)]
        case Comparison():
            return [_comparison(outcome)]
        case Agreement():
            alphas = [_reliabilities(outcome)] if outcome.reliabilities else []
            return [_scores("Agreement", outcome), *alphas]
        case Judgement():
            calibration = [_calibration(outcome.calibration)] if outcome.calibration else []
            return [_scores(f"Judged by {outcome.signature.model}", outcome), *calibration]


def _scores(title: str, outcome: Evaluation | Agreement | Judgement) -> Sheet:
    headings = ("score", "macro", _INTERVAL, "micro", _INTERVAL, "documents", "cases")
    legend = "macro: mean over documents; micro: over all cases; ↓: less is better"
    lines = [
        (
            _named(row.score),
            _number(row.macro.value),
            _bounds(row.macro),
            _number(row.micro.value) if row.micro else "–",
            _bounds(row.micro),
            str(row.documents),
            f"{row.cases:,.0f}" if row.micro else "–",
        )
        for row in outcome.rows
    ]
    return Sheet(title, headings, lines, legend)


def _comparison(outcome: Comparison) -> Sheet:
    headings = ("score", "first", "second", "change", _INTERVAL, "p", "better", "shows", "n")
    legend = (
        f"change: second minus first, mean over documents; better: by more than chance at {SIGNIFICANCE:.0%}, held "
        "against the number of scores that differ (Holm); shows: the smallest change that this set, asked about this "
        "score alone, would show four times in five; ↓: less is better"
    )
    lines = [
        (
            _named(one.score),
            _number(one.first),
            _number(one.second),
            f"{one.difference.value:+.3f}",
            "–" if one.p is None else _bounds(one.difference),
            "–" if one.p is None else f"{one.p:.4f}",
            one.better or ("same" if one.p is None else "–"),
            "–" if one.smallest_shown is None else f"{one.smallest_shown:.3f}",
            str(one.documents),
        )
        for one in outcome.differences
    ]
    return Sheet("Comparison", headings, lines, legend)


def _reliabilities(outcome: Agreement) -> Sheet:
    lines = [
        (
            one.field,
            one.level,
            "–" if one.alpha is None else _number(one.alpha.value),
            _bounds(one.alpha),
            str(one.units),
        )
        for one in outcome.reliabilities
    ]
    return Sheet("Krippendorff's alpha on matched items", ("field", "level", "alpha", _INTERVAL, "items"), lines)


def _calibration(calibration: Calibration) -> Sheet:
    lines = [
        (what, "–" if one is None else _number(one.value), _bounds(one), str(count))
        for what, one, count in (
            ("labels equal to the verdict", calibration.accuracy, calibration.labels),
            ("Krippendorff's alpha", calibration.alpha, calibration.labels),
            ("labelled items, supported: people", Estimate(calibration.by_people), calibration.labelled),
            ("labelled items, supported: judge", Estimate(calibration.by_judge), calibration.labelled),
            ("all items, supported: corrected", calibration.corrected, calibration.labelled + calibration.others),
        )
    ]
    legend = "corrected: by prediction-powered inference, if the labelled items are a random sample of all"
    return Sheet("Judge against people", ("what", "value", _INTERVAL, "n"), lines, legend)


def _named(score: str) -> str:
    return f"{score} ↓" if score in LOWER_IS_BETTER | UNWANTED else score


def _number(value: float) -> str:
    return f"{value:.3f}"


def _bounds(estimate: Estimate | None) -> str:
    if estimate is None or estimate.low is None or estimate.high is None:
        return "–"
    return f"{estimate.low:.3f}…{estimate.high:.3f}"
