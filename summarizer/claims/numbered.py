"""Roman numerals: "Chapter VII" is chapter 7, and "World War II" the Second World War."""

import re
from collections.abc import Iterator

from summarizer.claims.quantities import Quantity, quantities

_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_VALUES = {f"{'X' * tens}{one}": 10 * tens + ones for tens in range(4) for ones, one in enumerate(_ONES)}
_ROMAN = re.compile(r"(?<![\w.’'-])(?:[IVX]{2,}|(?<=[^\W\d_]{4}[ \u00a0])[VX])(?=(?:er?|ème)?(?![\w’'-]|\.\w))")
"""One letter alone only behind a word that may be numbered: "chapitre V", but not "said on X"; nor "I", a pronoun."""


def has_roman(quantity: Quantity, text: str) -> bool:
    """Whether `text` has a number that counts nothing as a Roman numeral."""
    counts = quantity.kind != "ordinal" and (quantity.unit[0] or quantity.nouns)
    return not counts and any(value in quantity.values for value in _romans(text))


def numbers_differ(name: str, text: str) -> bool | None:
    """Whether an English `text` numbers otherwise what a name such as "Chapter VII" is of.

    None where that cannot be told: the name has no numeral, or nothing of the kind is numbered in the text.
    """
    kind, _, numeral = name.rpartition(" ")
    value = _VALUES.get(numeral)
    if not kind or not value:
        return None
    lowered, kind = text.lower(), kind.lower()
    if kind not in lowered:
        return None
    beside = [each for each in quantities(text, "en") if _is_beside(each, lowered, kind)]
    if any(value in each.values for each in beside) or value in _romans(text):
        return False
    return True if beside or _numbered(kind).search(text) else None


def _romans(text: str) -> Iterator[int]:
    return (_VALUES[match[0]] for match in _ROMAN.finditer(text) if match[0] in _VALUES)


def _numbered(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?i:{re.escape(kind)})\s(?:{'|'.join(filter(None, _VALUES))})(?![\w’'-])")


def _is_beside(quantity: Quantity, lowered: str, kind: str) -> bool:
    """Whether a number is that of the kind: "Second World War", "chapter 6 of"; but not "King Karel 12 times"."""
    if quantity.kind == "ordinal":
        return lowered.startswith(f" {kind}", quantity.end)
    return not quantity.nouns and lowered.endswith(f"{kind} ", 0, quantity.start)
