"""The words of a stretch of text with their places."""

import re
import unicodedata
from functools import lru_cache
from itertools import accumulate

from summarizer.grounding.characters import CURRENCY, SPACES, UNSPACED

SYMBOLS = frozenset(CURRENCY + "%‰°№")

# One set of ranges for everything that is no part of a word, none of them beyond U+FFFF: `re` is several times faster
# with it than `regex` with properties. A word cut amiss only makes a difference less well named.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u3105-\u312f\u3400-\u9fff\uf900-\ufaff"
_NO_WORD = (
    SPACES
    + r"!-/:-@\[-^_`{-©«-±´¶-¹»-¿×÷\u02b9-\u02bc\u055a-\u055f\u0589\u058a\u05be\u05c0\u05c3\u05f3\u05f4\u0609-\u060d"
    r"\u061b-\u061f\u066a-\u066d\u06d4\u0964\u0965\u2000-\u200a\u2010-\u2027\u202f-\u205f\u2070-\u20cf\u2100-\u218b"
    r"\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff0f\uff1a-\uff20"
    r"\uff3b-\uff40\uff5b-\uff65\ufffd"
)
_LETTER = f"[^0-9{_NO_WORD}{_UNSPACED}]"
_WORD = re.compile(
    rf"""({_LETTER}[^{_NO_WORD}{_UNSPACED}]*(?:['’ʼ]{_LETTER}+)*"""
    rf"""|(?:(?<![^\s(\[“"«])[-−–](?=[{CURRENCY}]?\d))?\d+(?:[.,:/٫٬'’·\xa0\u2009\u202f\u200b]\d+)*[²³¹⁰-⁹₀-₉½¼¾]*"""
    rf"""|[{_UNSPACED}]|[{CURRENCY}%‰°№]|[²³¹⁰-⁹₀-₉½¼¾])"""
)


class Words:
    """The words of `text[start:end]` in order; in unspaced scripts every character is a word.

    Attributes:
        text: the whole text.
        folded: the words, their form and case folded.
        starts: where they start in the text.
        ends: where they end.
    """

    __slots__ = ("ends", "folded", "starts", "text")

    def __init__(self, text: str, start: int = 0, end: int | None = None) -> None:
        self.text = text
        parts = _WORD.split(text[start:end])
        limits = list(accumulate(map(len, parts), initial=start))
        self.folded = list(map(fold_word, parts[1::2]))
        self.starts = limits[1:-1:2]
        self.ends = limits[2::2]

    def __len__(self) -> int:
        return len(self.folded)

    def raw(self, number: int) -> str:
        """A word as it is spelled."""
        return self.text[self.starts[number] : self.ends[number]]

    def phrase(self, first: int, last: int) -> str:
        """The text from word `first` up to word `last`, exclusive; empty if there are none."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""

    def spaced(self, number: int) -> bool:
        """Whether a word belongs to a script that puts spaces between words."""
        return not UNSPACED[self.folded[number][0]]


_INVISIBLE = re.compile("[\xad\u200b-\u200f]+")
_ONE_WRITING = str.maketrans({"’": "'", "ʼ": "'", "−": "-", "–": "-", "ё": "е", "œ": "oe"})
_FOREIGN_DIGIT = re.compile(r"(?![0-9])\d")


@lru_cache(maxsize=16384)
def fold_word(word: str) -> str:
    """A word in one form and case; raised digits stay, so that 10² is not 102."""
    if word.isascii():
        return word.lower()
    if not any(unicodedata.category(char) == "No" for char in word):
        word = unicodedata.normalize("NFKC", _INVISIBLE.sub("", word)) or word
    word = word.casefold().translate(_ONE_WRITING)
    return _FOREIGN_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit.group())), word)
