"""Numbers written in digits: what points, commas and spaces in them mean."""

import re

SPACES = "\u00a0\u202f\u2009"
"""Spaces that group digits."""
_COMMA_IS_POINT = frozenset(("ru", "uk", "fr", "de", "es", "it", "pt"))
_FRACTION_SIGNS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}


def values_of(written: str, language: str) -> tuple[float, ...]:
    """The value of digits; two where the grouping may be read two ways."""
    sign = _FRACTION_SIGNS.get(written[-1])
    if sign is not None:
        whole = written[:-1].strip()
        return ((float(whole) if whole.isdigit() else 0.0) + sign,)
    if "/" in written:
        over, _, under = written.partition("/")
        return (float(over) / float(under),) if over.isdigit() and float(under) else (0.0,)
    bare = re.sub(rf"[\s'’{SPACES}]", "", written)
    points, commas = bare.count("."), bare.count(",")
    if points and commas:
        decimal = max(".", ",", key=bare.rfind)
        return (_number(bare.replace("," if decimal == "." else ".", "").replace(decimal, ".")),)
    if points + commas > 1:
        return (float(bare.replace(".", "").replace(",", "")),)
    if not points + commas:
        return (float(bare),)
    return _one_separator(bare, "," if commas else ".", language)


def _one_separator(bare: str, separator: str, language: str) -> tuple[float, ...]:
    whole, _, rest = bare.partition(separator)
    grouped, decimal = float(whole + rest), float(f"{whole}.{rest}")
    if len(rest) != len("000") or len(whole) > len("000") or whole == "0":
        return (decimal,)
    if separator == ",":
        return (decimal, grouped) if language in _COMMA_IS_POINT else (grouped,)
    return (grouped, decimal) if language in _COMMA_IS_POINT else (decimal,)


def _number(digits: str) -> float:
    return float(digits) if digits.count(".") <= 1 else float(digits.replace(".", ""))
