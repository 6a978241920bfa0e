"""Numbers that are not in the evidence but follow from those that are: shares, changes, sums."""

from collections.abc import Sequence
from itertools import pairwise

from summarizer.claims.quantities import Quantity, close
from summarizer.lexicon.units import NO_UNIT

_NOT_PARTED = ("percent", "points", "basis", "time", "months")
_ROUNDED = 0.01
_EXACT = 0.005
_ONE_IN = 20
_MOST = 16
"""Counts in an evidence of which two are compared: among more of them almost every share is that of some two."""


def share_of(quantity: Quantity) -> float | None:
    """The share that percents or a fraction are; None for what is no share."""
    if quantity.kind != "cardinal":
        return None
    if quantity.unit[0] == "percent":
        return quantity.amounts()[0] / 100
    return quantity.values[0] if quantity.unit == NO_UNIT and 0 < quantity.values[0] < 1 else None


def same_share(one: Quantity, other: Quantity) -> bool:
    """Whether one is a fraction and the other the same in percents: a quarter, 25 percent."""
    if (one.unit[0] == "percent") == (other.unit[0] == "percent"):
        return False
    mine, theirs = share_of(one), share_of(other)
    return mine is not None and theirs is not None and abs(mine - theirs) < _ROUNDED


def follows(quantity: Quantity, evidence: Sequence[Quantity]) -> bool:
    """Whether the quantity can be worked out: 20 percent of "6 of 30" or "one of 5", 6 of "from 30 to 24"."""
    counted = [other for other in evidence if other.kind == "cardinal"]
    share = share_of(quantity)
    if share is not None:
        return _is_ratio(share, counted) or any(_changed_by(share, *pair) for pair in pairwise(counted))
    dimension = "percent" if quantity.unit[0] == "points" else quantity.unit[0]
    amounts = [[value * other.unit[1] for value in other.values] for other in counted if other.unit[0] == dimension]
    return any(
        close(value * quantity.unit[1], result)
        for one, another in pairwise(amounts)
        for first in one
        for second in another
        for result in ((first + second, abs(first - second)) if dimension else (first + second,))
        for value in quantity.values
    )


def ratios(evidence: Sequence[Quantity]) -> list[float]:
    """The shares that the counts of the evidence, where they are few, are of one another: .2 for "6 of 30"."""
    plain = [other for other in evidence if other.kind == "cardinal" and other.values[0] > 1]
    plain = [other for other in plain if other.unit[0] not in _NOT_PARTED]
    if len(plain) > _MOST:
        return []
    return [
        low.values[0] / high.values[0]
        for low in plain
        for high in plain
        if low.unit in (NO_UNIT, high.unit) and low.values[0] < high.values[0]
    ]


def _is_ratio(share: float, counted: Sequence[Quantity]) -> bool:
    if any(abs(ratio - share) < _EXACT for ratio in ratios(counted)):
        return True
    plain = [other for other in counted if other.unit[0] not in _NOT_PARTED and other.values[0] > 1]
    no_shares = all(share_of(other) is None for other in counted)
    return no_shares and any(other.values[0] <= _ONE_IN and close(1 / other.values[0], share) for other in plain)


def _changed_by(share: float, one: Quantity, other: Quantity) -> bool:
    if one.unit[0] != other.unit[0]:
        return False
    return any(
        abs(result - share) < _EXACT
        for first in one.amounts()
        for second in other.amounts()
        if first > 0 and second > 0
        for result in (abs(first - second) / first, min(first, second) / max(first, second))
    )
