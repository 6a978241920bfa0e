"""Which item of one summary is which of another: one to one, by an optimal assignment.

How alike two items are (0 to 1) is a weighted geometric mean of *who* and *content*, so that neither makes up for the
other: the same pledge made by somebody else is another pledge. Content is the mean of what they say, of the passages
they rest on, of to whom and of when; what either side does not tell is left out of the mean.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import linear_sum_assignment  # type: ignore[import-untyped]

from summarizer.evaluation.cast import Acquaintance, Cast
from summarizer.evaluation.wording import Matrix, likeness
from summarizer.grounding import Evidence, PreparedText, locate
from summarizer.item import Item
from summarizer.summary import Pledge, Section, Signal, Stance, Summary

THRESHOLD = 0.5
"""Likeness from which two items may be one. Chosen by reading the pairs of the bundled documents, of which none falls
between 0.26 (wrong ones) and 0.61."""

WHAT, WHERE, TO, WHEN = 0.5, 0.5, 0.15, 0.15
"""Weights in the content: what is said, which passages it rests on, to whom, when."""

UNTOLD = 0.5
"""How far "nobody in particular" is the same as somebody."""

WHO: Mapping[Section, float] = {"pledges": 0.4, "stances": 0.4, "signals": 0.25}
_NAME, _COUNTRY, _KIND = 0.9, 0.05, 0.05
_MORE = 1e-6
"""Of two assignments that are equally good the one with more pairs is taken."""

_UNDATED = (np.nan, np.nan)

Span = tuple[int, int]


class Side:
    """One summary made ready to be matched.

    Attributes:
        summary: the summary; evidence may be quotes or located.
        cast: its participants.
        spans: by section and item, where its evidence stands; empty for an item without any.
        astray: quotes that are not in the document.
    """

    def __init__(self, summary: Summary[Any], text: PreparedText | None = None) -> None:
        self.summary = summary
        self.cast = Cast(summary.participants)
        self.astray: list[str] = []
        self.spans: dict[Section, list[list[Span]]] = {}
        for section, item in summary.items():
            self.spans.setdefault(section, []).append(self._located(item.evidence, text))

    def items(self, section: Section) -> list[Item[Any]]:
        """The items of a section in their own order."""
        return list(getattr(self.summary, section))

    def _located(self, evidence: Iterable[str | Evidence], text: PreparedText | None) -> list[Span]:
        spans: list[Span] = []
        for one in evidence:
            found = one if isinstance(one, Evidence) or text is None else locate(one, text)
            if isinstance(found, Evidence):
                spans.append((found.start, found.end))
            elif text is not None:
                self.astray.append(str(one))
        return spans


class Pair(NamedTuple):
    """Item `mine` of the one summary is item `theirs` of the other."""

    mine: int
    theirs: int
    similarity: float


@dataclass(frozen=True)
class Matching:
    """Who is whose counterpart in a section; places are in the summaries' own order."""

    pairs: tuple[Pair, ...]
    mine_alone: tuple[int, ...]
    theirs_alone: tuple[int, ...]


def match(section: Section, mine: Side, theirs: Side, acquaintance: Acquaintance) -> Matching:
    """The assignment of a section's items that makes the sum of their likeness largest.

    Items are put into an order of their own first: how they are listed decides nothing, not even a tie.
    """
    my_order, their_order = _canonical(mine, section), _canonical(theirs, section)
    pairs: list[Pair] = []
    if my_order and their_order:
        alike = _alike(section, _Ordered(mine, section, my_order), _Ordered(theirs, section, their_order), acquaintance)
        gain = np.where(alike >= THRESHOLD, alike + _MORE, 0.0)
        rows, columns = linear_sum_assignment(gain, maximize=True)
        pairs = [
            Pair(my_order[row], their_order[column], round(float(alike[row, column]), 4))
            for row, column in zip(rows, columns, strict=True)
            if gain[row, column]
        ]
    pairs.sort()
    mine_matched, theirs_matched = {pair.mine for pair in pairs}, {pair.theirs for pair in pairs}
    return Matching(
        tuple(pairs),
        tuple(place for place in range(len(my_order)) if place not in mine_matched),
        tuple(place for place in range(len(their_order)) if place not in theirs_matched),
    )


def _canonical(side: Side, section: Section) -> list[int]:
    items = side.items(section)
    return sorted(range(len(items)), key=lambda place: items[place].model_dump_json())


class _Ordered:
    """The items of a section with their spans, in an order that does not depend on the list's."""

    def __init__(self, side: Side, section: Section, order: Sequence[int]) -> None:
        items, spans = side.items(section), side.spans[section]
        self.items = [items[place] for place in order]
        self.spans = [spans[place] for place in order]


def _alike(section: Section, mine: _Ordered, theirs: _Ordered, acquaintance: Acquaintance) -> Matrix:
    if section == "participants":
        return _same_participants(mine.items, theirs.items, acquaintance)
    content = _content(section, mine, theirs, acquaintance)
    if section not in WHO:
        return content
    weight = WHO[section]
    who = _same_actors(mine, theirs, acquaintance)
    return np.asarray(who**weight * content ** (1 - weight), dtype=np.float64)


def _same_participants(mine: Sequence[Item[Any]], theirs: Sequence[Item[Any]], acquaintance: Acquaintance) -> Matrix:
    """By name; country and kind only tell apart those whose names are equally alike."""

    def same(one: Any, other: Any) -> float:
        name = acquaintance.identity(one.name, other.name)
        more = _COUNTRY * (one.country == other.country) + _KIND * (one.kind == other.kind)
        return _NAME * name + more if name else 0.0

    return np.array([[same(one, other) for other in theirs] for one in mine])


def _same_actors(mine: _Ordered, theirs: _Ordered, acquaintance: Acquaintance) -> Matrix:
    """How far they are about the same; nobody is the same as nobody. Only a signal may be about nobody."""
    mine_are, theirs_are = list(map(actors, mine.items)), list(map(actors, theirs.items))
    who = acquaintance.shared(mine_are, theirs_are)
    nobody = np.logical_and.outer([not names for names in mine_are], [not names for names in theirs_are])
    return np.where(nobody, 1.0, np.nan_to_num(who, nan=UNTOLD))


def actors(item: Item[Any]) -> list[str]:
    """Who an item is about: who commits, holds, or would act; nobody for a key point."""
    match item:
        case Pledge() | Signal():
            return item.by
        case Stance():
            return item.holders
        case _:
            return []


def _content(section: Section, mine: _Ordered, theirs: _Ordered, acquaintance: Acquaintance) -> Matrix:
    parts = [
        (WHAT, likeness(list(map(_said, mine.items)), list(map(_said, theirs.items)))),
        (WHERE, _common_ground(mine.spans, theirs.spans)),
    ]
    if section == "pledges":
        parts.append((TO, acquaintance.shared(_recipients(mine), _recipients(theirs))))
    if section in ("pledges", "signals"):
        parts.append((WHEN, _same_time(mine.items, theirs.items)))
    weights = np.array([np.where(np.isnan(values), 0.0, weight) for weight, values in parts])
    values = np.array([np.nan_to_num(values) for _, values in parts])
    return np.asarray((weights * values).sum(axis=0) / weights.sum(axis=0), dtype=np.float64)


def _said(item: Item[Any]) -> str:
    match item:
        case Stance():
            return f"{item.target}: {item.position}"
        case Pledge(condition=str(condition)):
            return f"{item.action} if {condition}"
        case _:
            return item.words


def _recipients(items: _Ordered) -> list[list[str]]:
    return [item.to for item in items.items if isinstance(item, Pledge)]


def _same_time(mine: Sequence[Item[Any]], theirs: Sequence[Item[Any]]) -> Matrix:
    """Days in common over days in all; NaN where either tells no date."""
    one, other = (np.array([days(item) or _UNDATED for item in items]) for items in (mine, theirs))
    common = np.minimum.outer(one[:, 1], other[:, 1]) - np.maximum.outer(one[:, 0], other[:, 0]) + 1
    whole = np.maximum.outer(one[:, 1], other[:, 1]) - np.minimum.outer(one[:, 0], other[:, 0]) + 1
    return np.asarray(np.clip(common, 0, None) / whole, dtype=np.float64)


def days(item: Item[Any]) -> Span | None:
    """First and last day a deadline or period means, as ordinals; an open end is the day itself."""
    match item:
        case Pledge(deadline=when) if when is not None:
            known = [when.date]
        case Signal(when=period) if period is not None:
            known = [period.start, period.end]
        case _:
            return None
    dates = [day.toordinal() for day in known if day is not None]
    return (dates[0], dates[-1]) if dates else None


def _common_ground(mine: Sequence[Sequence[Span]], theirs: Sequence[Sequence[Span]]) -> Matrix:
    """How much of the shorter of two passages is common, by the best passages of each pair; NaN without passages."""
    shares = np.full((len(mine), len(theirs)), np.nan)
    my_rows = [row for row, spans in enumerate(mine) if spans]
    their_rows = [row for row, spans in enumerate(theirs) if spans]
    if my_rows and their_rows:
        my_spans, my_starts = _flat([mine[row] for row in my_rows])
        their_spans, their_starts = _flat([theirs[row] for row in their_rows])
        common = np.minimum.outer(my_spans[:, 1], their_spans[:, 1]) - np.maximum.outer(
            my_spans[:, 0], their_spans[:, 0]
        )
        shorter = np.minimum.outer(my_spans[:, 1] - my_spans[:, 0], their_spans[:, 1] - their_spans[:, 0])
        share = np.clip(common, 0, None) / np.maximum(shorter, 1)
        best = np.maximum.reduceat(np.maximum.reduceat(share, my_starts, axis=0), their_starts, axis=1)
        shares[np.ix_(my_rows, their_rows)] = best
    return shares


def _flat(spans: Sequence[Sequence[Span]]) -> tuple[Matrix, list[int]]:
    """All spans below each other, and where those of each item begin."""
    starts = list(accumulate(map(len, spans), initial=0))[:-1]
    return np.array([span for item in spans for span in item], dtype=np.float64), starts
