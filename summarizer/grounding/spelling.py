"""Letters that the same word is written with in more than one way, and where two writings agree.

Folding leaves out what one writer sets and another does not: the vowel signs of Arabic and Hebrew, the accent of Greek
letters, the dot of a Turkish i. It is compared afterwards: where both writings say something, they must say the same.
"""

import re
import unicodedata

from summarizer.grounding.characters import ASTRAL_IGNORABLE, IGNORABLE

_ARABIC_SIGNS = "\u064b-\u0652\u0670"
_HEBREW_SIGNS = "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
_TONOS = "\u0301"
_DOT = "\u0307"

_VOWEL_SIGNS = re.compile(f"[{_ARABIC_SIGNS}{_HEBREW_SIGNS}]")
_ACCENTED_GREEK = re.compile("[\u0386-\u03ce]")
_LETTERS = str.maketrans({"ё": "е", "œ": "oe", "ı": "i", "٫": ".", "٬": ",", "٪": "%"})
_SHOWS_NOTHING = re.compile(f"[{IGNORABLE}{ASTRAL_IGNORABLE}]+")
_FOREIGN_DIGIT = re.compile(r"(?![0-9])\d")

_UNSURE = re.compile(f"[ı{_TONOS}\u0386-\u03ce{_ARABIC_SIGNS}{_HEBREW_SIGNS}\u1f70-\u1fff\ufb1d-\ufb4f]")
_LETTER = re.compile(rf"([iIı\u05d0-\u05ea\u0621-\u064a])([{_DOT}{_ARABIC_SIGNS}{_HEBREW_SIGNS}]*)")
_GREEK_LETTER = re.compile(rf"[\u0370-\u03ff]([\u0300-\u036f{IGNORABLE}]*)")


def without_signs(folded: str) -> str:
    """A folded cluster with its letters and digits in one writing, without the signs that may be missing."""
    if folded.isascii():
        return folded
    if _ACCENTED_GREEK.search(folded):
        folded = unicodedata.normalize("NFC", unicodedata.normalize("NFD", folded).replace(_TONOS, ""))
    folded = _VOWEL_SIGNS.sub("", folded).replace("i" + _DOT, "i").translate(_LETTERS)
    return _FOREIGN_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit.group())), folded)


def has_signs(char: str) -> bool:
    """Whether a character has, or is, a sign that `without_signs` leaves out; the accents of Greek count among them."""
    return _UNSURE.match(char) is not None


def agree(one: str, other: str) -> bool:
    """Whether two texts whose skeletons are equal have no letter on whose signs they disagree."""
    if not one.isupper() and not other.isupper() and _accents(one) != _accents(other):
        return False
    mine, its = (_LETTER.findall(unicodedata.normalize("NFKD", _SHOWS_NOTHING.sub("", text))) for text in (one, other))
    return len(mine) == len(its) and all(map(_letters_agree, mine, its))


def _accents(text: str) -> list[bool]:
    """For each Greek letter whether it has an accent; words in capitals go without."""
    return [_TONOS in signs for signs in _GREEK_LETTER.findall(unicodedata.normalize("NFD", text))]


def _letters_agree(one: tuple[str, str], other: tuple[str, str]) -> bool:
    if one == other:
        return True
    (letter, signs), (its_letter, its_signs) = one, other
    if letter in "iIı":
        return ("I", "") in (one, other) or (letter == "ı") == (its_letter == "ı")
    return not signs or not its_signs or signs == its_signs
