"""Numbers told more roundly than the evidence has them: more than 400 for 412, about a quarter for 27 of 110."""

from collections.abc import Sequence

from summarizer.claims.arithmetic import ratios, share_of
from summarizer.claims.quantities import Quantity, same_unit

_BEYOND, _AROUND, _OF_SHARE = 0.1, 0.05, 0.1


def is_rounded(quantity: Quantity, other: Quantity) -> bool:
    """Whether `quantity` is told as a bound, or as near, and `other` is an exacter number that lies there."""
    side = quantity.bound or quantity.compared
    if not side or quantity.kind != "cardinal" or other.kind != "cardinal" or other.bound not in ("", quantity.bound):
        return False
    return same_unit(quantity, other) and any(
        _figures(value) < _figures(exact) and _lies(exact / value - 1, side, _BEYOND)
        for value, told in zip(quantity.amounts(), quantity.values, strict=True)
        for exact in other.amounts()
        if told >= 1
    )


def is_rounded_share(quantity: Quantity, evidence: Sequence[Quantity]) -> bool:
    """Whether `quantity` is a share told as a bound, or as near, of which the numbers of the evidence are exacter."""
    side, share = quantity.bound or quantity.compared, share_of(quantity)
    if not side or share is None:
        return False
    return any(_lies(exact - share, side, _OF_SHARE) for exact in ratios(evidence))


def _lies(beyond: float, side: str, far: float) -> bool:
    if side == "about":
        return abs(beyond) <= _AROUND
    return 0 < (beyond if side == "least" else -beyond) <= far


def _figures(value: float) -> int:
    """How many figures a number has but for the zeros at its ends."""
    return len(f"{value:.12g}".partition("e")[0].replace(".", "").strip("0"))
