"""How alike two texts are, from small fingerprints: the same story under several outlets, with no text compared.

MinHash over word shingles. Fingerprints are the same in every process and on every machine.
"""

import re
import struct
import unicodedata
from dataclasses import dataclass
from itertools import accumulate
from operator import eq

from rensa import RMinHash

METHOD = f"minhash-1.{RMinHash.ALGORITHM_VERSION}"
"""Fingerprints of another method are of no use beside these: whoever keeps them keeps this with them."""

SAME_STORY = 0.5
"""The likeness from which on two texts are taken for copies of one story. Measured in docs/corpus.md: of copies with
another headline, byline and boilerplate, a word in 40 replaced and a fifth cut, 96 of 100 are found; communiqués of one
frame stay below where they have a figure in 30 words, reports of one event far below."""

_SHINGLE = 5  # words in a row; with fewer, texts of one frame with other names and figures look alike
_AGAIN = tuple(f" {again}" for again in range(16))  # how much a figure counts: it tells communiqués of one frame apart
_SLOTS = 128  # standard error of a likeness near SAME_STORY: 0.04
_ROWS = 4  # slots of 16 bits in a band of 64: two texts at SAME_STORY share a band in 87 of 100 cases, at 0.6 in 99
_SEED = 1
_PACKED = struct.Struct(f"<{_SLOTS}H")
_BANDS = struct.Struct(f"<{_SLOTS // _ROWS}q")

# Scripts without spaces between words: each of their characters counts as a word.
# Thai to Myanmar, Khmer, Japanese and Chinese.
_UNSPACED = "\u0e00-\u109f\u1780-\u17ff\u3005\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+")
_MARKS = "“”‘’„«»–—"  # no letters; many a text has no other signs outside ASCII, and is read faster without them
_ASCII_WORDS = bytes(code if chr(code).isalnum() else 0x20 for code in range(128)).lower() + bytes(128)


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What is kept of a text to find others like it.

    Attributes:
        signature: what `likeness` compares; 256 bytes, empty for a text without words.
    """

    signature: bytes

    @property
    def bands(self) -> tuple[int, ...]:
        """64-bit signed numbers; texts that share one are candidates, whose likeness decides.

        Empty for a text without words. A band that very many texts share comes from the boilerplate of an outlet.
        """
        return _BANDS.unpack(self.signature) if self.signature else ()


def fingerprint(text: str) -> Fingerprint:
    """Take a text's fingerprint; letter case, punctuation and white space do not count."""
    words = _words(text)
    if not words:
        return Fingerprint(b"")
    sketch = RMinHash(_SLOTS, _SEED)
    sketch.update(_shingles(words))
    return Fingerprint(_PACKED.pack(*[slot & 0xFFFF for slot in sketch.digest()]))


def likeness(one: bytes, other: bytes) -> float:
    """Estimate from two signatures the share of shingles that their texts have in common (Jaccard), 0 to 1."""
    if not one or not other:
        return 0.0
    equal: int = sum(map(eq, _PACKED.unpack(one), _PACKED.unpack(other)))
    return equal / _SLOTS


def _words(text: str) -> list[str]:
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).lower()
        for mark in _MARKS:
            text = text.replace(mark, " ")
        if not text.isascii():
            return _WORD.findall(text)
    return text.encode("ascii").translate(_ASCII_WORDS).decode("ascii").split()


def _shingles(words: list[str]) -> list[str]:
    """List the runs of words, and each figure between its neighbours many times over, made different."""
    text = " ".join(words)
    starts = [0, *accumulate([len(word) + 1 for word in words])]
    runs = [text[start : end - 1] for start, end in zip(starts, starts[_SHINGLE:], strict=False)]
    figures = [" ".join(words[max(at - 1, 0) : at + 2]) for at, word in enumerate(words) if word[0].isdigit()]
    return [*runs, *(figure + again for again in _AGAIN for figure in figures)] or [" ".join(words)]
