"""Splitting a long document at paragraph boundaries, with overlap."""

import hashlib
import re
from dataclasses import dataclass

DEFAULT_CHUNK_CHARS = 16_000
OVERLAP_CHARS = 800
# In order of preference: the end of a paragraph, of a line, of a sentence, of a word.
# A full stop with no space after it may stand within a number: a chunk that ends in "3." would misquote "3.5".
_SENTENCE_END = r"[.!?][\s”’\"»」]*\s|[。！？][\s”’\"»」]*"
_BREAKS = tuple(re.compile(pattern) for pattern in (r"\n\s*\n", r"\n\s*", _SENTENCE_END, r"\s+"))


@dataclass(frozen=True)
class Chunk:
    """A stretch of the document, `document.text[start:end]`, asked about in one request."""

    text: str
    start: int
    end: int
    part: int
    parts: int


def fence(*texts: str) -> str:
    """A mark derived from texts, that none of them contains."""
    seed = "\n".join(texts)
    while (mark := hashlib.sha256(seed.encode()).hexdigest()[:12]) in seed:
        seed += mark
    return mark


def split(text: str, chunk_chars: int = DEFAULT_CHUNK_CHARS) -> list[Chunk]:
    """Chunks of at most `chunk_chars` code points that cover the text.

    Each chunk after the first begins up to `OVERLAP_CHARS` before the end of the one before it, at the start of a
    paragraph where there is one, so that what is said across a border stands whole in one of the two.
    """
    spans: list[tuple[int, int]] = []
    start = 0
    while len(text) - start > chunk_chars:
        end = _last_break(text, start + chunk_chars // 2, start + chunk_chars)
        spans.append((start, end))
        overlap = min(OVERLAP_CHARS, chunk_chars // 4)
        start = _first_break(text, end - overlap, end)
    spans.append((start, len(text)))
    return [Chunk(text[a:b], a, b, part, len(spans)) for part, (a, b) in enumerate(spans, start=1)]


def _last_break(text: str, low: int, high: int) -> int:
    for pattern in _BREAKS:
        ends = [match.end() for match in pattern.finditer(text, low, high) if match.end() > low]
        if ends:
            return ends[-1]
    return high


def _first_break(text: str, low: int, high: int) -> int:
    for pattern in _BREAKS:
        match = pattern.search(text, low, high)
        if match and match.end() < high:
            return match.end()
    return high
