"""Limits a score must keep, for those who let a build fail on a worse one."""

from dataclasses import dataclass
from math import isfinite, nan

from summarizer.errors import ConfigurationError
from summarizer.evaluation.assessment import Evaluation
from summarizer.evaluation.facts import FACTS
from summarizer.evaluation.scores import PROSE, SIMILARITY, SOURCE, STRUCTURED
from summarizer.evaluation.suggestions import nearest, suggested

_SCORES = (*STRUCTURED, *FACTS, *PROSE, *SOURCE)
_MADE_WITH = {
    "facts": "references with facts",
    "prose": "references in prose",
    SIMILARITY: "references in prose and --similarity",
    "source": "results that hold a summary",
}
_STRUCTURED = "structured references that have such items"


@dataclass(frozen=True)
class Limit:
    """The mean over documents of a score may not be under (or, with `over`, over) a value."""

    score: str
    value: float
    over: bool = False


def limit(text: str, *, over: bool = False) -> Limit:
    """Read a limit such as "stances.f1=0.6".

    Raises:
        ConfigurationError: it is none, or there is no such score.
    """
    score, _, value = (part.strip() for part in text.partition("="))
    try:
        number = float(value)
    except ValueError:
        number = nan
    if not isfinite(number):  # any score would keep the limit "nan"
        raise ConfigurationError(f"{text}: is no limit; write it as stances.f1=0.6")
    if score not in _SCORES:
        near = suggested(nearest(score, _SCORES)) or "; evaluate without a limit to see which there are"
        raise ConfigurationError(f"{score}: there is no such score{near}")
    return Limit(score, number, over)


def crossed(evaluation: Evaluation, limits: list[Limit]) -> list[str]:
    """A line for each limit that is not kept.

    Raises:
        ConfigurationError: no document has such a score, so that nothing was checked.
    """
    lines = []
    for one in limits:
        row = evaluation.row(one.score)
        if row is None:
            needed = _MADE_WITH.get(one.score) or _MADE_WITH.get(one.score.partition(".")[0], _STRUCTURED)
            raise ConfigurationError(f"{one.score}: no document has this score; it needs {needed}")
        value = row.macro.value
        if value > one.value if one.over else value < one.value:
            lines.append(f"{one.score} is {value:.4f}, {'over' if one.over else 'under'} {one.value:g}")
    return lines
