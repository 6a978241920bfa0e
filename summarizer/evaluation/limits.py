"""Limits a score must keep, for those who let a build fail on a worse one."""

from dataclasses import dataclass
from math import isfinite, nan

from summarizer.errors import ConfigurationError
from summarizer.evaluation.assessment import Evaluation
from summarizer.evaluation.suggestions import nearest, suggested


@dataclass(frozen=True)
class Limit:
    """The mean over documents of a score may not be under (or, with `over`, over) a value."""

    score: str
    value: float
    over: bool = False


def limit(text: str, *, over: bool = False) -> Limit:
    """Read a limit such as "stances.f1=0.6".

    Raises:
        ConfigurationError: it is none.
    """
    score, _, value = text.partition("=")
    try:
        number = float(value)
    except ValueError:
        number = nan
    if not isfinite(number):  # any score would keep the limit "nan"
        raise ConfigurationError(f"{text}: is no limit; write it as stances.f1=0.6")
    return Limit(score.strip(), number, over)


def crossed(evaluation: Evaluation, limits: list[Limit]) -> list[str]:
    """A line for each limit that is not kept.

    Raises:
        ConfigurationError: there is no such score, so that nothing was checked.
    """
    lines = []
    for one in limits:
        row = evaluation.row(one.score)
        if row is None:
            near = suggested(nearest(one.score, [row.score for row in evaluation.rows]))
            raise ConfigurationError(f"{one.score}: no document has such a score{near}")
        value = row.macro.value
        if value > one.value if one.over else value < one.value:
            lines.append(f"{one.score} is {value:.4f}, {'over' if one.over else 'under'} {one.value:g}")
    return lines
