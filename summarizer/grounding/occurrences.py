"""Every place where a quote stands in a text, word for word or folded, at the limits of words and numbers."""

import re
from collections.abc import Iterable, Iterator

from summarizer.grounding.boundary import severed
from summarizer.grounding.characters import (
    APOSTROPHES,
    APOSTROPHIZED,
    CLOSING_MARKS,
    IGNORABLE,
    MARKS,
    OPENING_MARKS,
    WORD,
    is_dash,
    is_mark,
)
from summarizer.grounding.fold import Folded
from summarizer.grounding.spelling import agree

Span = tuple[int, int]
"""Start and end in the text, code points, end exclusive."""

_TRAILING = frozenset(".,;:。，；：、،؛")
"""Punctuation that a quote may have gained at its very end."""

_ASKED = re.compile(rf"[{MARKS}{IGNORABLE}\s)]*[?？؟]")


def verbatim(text: str, quote: str) -> Iterator[Span]:
    """Where the quote stands word for word, in order."""
    size = len(quote)
    start = text.find(quote)
    while start >= 0:
        span = start, start + size
        if _whole(text, span):
            yield span
        start = text.find(quote, start + 1)


def normalized(folded: Folded, quote: Folded, size: int | None = None) -> Iterator[Span]:
    """Where the first `size` (default: all) hard characters of the quote stand, in order.

    A span runs from the first hard character to the last, and over the quotation marks and dashes around them where
    the quote has some, too.
    """
    size = len(quote.skeleton) if size is None else size
    text, wanted = folded.text, quote.skeleton[:size]
    unsure = folded.unsure or quote.unsure
    place = folded.skeleton.find(wanted) if wanted else -1
    while place >= 0:
        if folded.says(quote, place, size):
            span = folded.span(place, size)
            if span and _whole(text, span) and _agree(text[span[0] : span[1]], quote.text, unsure=unsure):
                yield _with_marks(text, span, quote) if quote.head or quote.tail else span
        place = folded.skeleton.find(wanted, place + 1)


def unstopped(folded: Folded, quote: Folded) -> Iterator[Span]:
    """Where the quote stands without a punctuation mark that it has gained at its end; a question is no statement."""
    if quote.skeleton[-1:] in _TRAILING:
        for span in normalized(folded, quote, len(quote.skeleton) - 1):
            if not _ASKED.match(folded.text, span[1]):
                yield span


def choose(spans: Iterable[Span], hint: int | None) -> Span | None:
    """The span that starts nearest the hint, the first one without a hint; None if there is none."""
    best: Span | None = None
    for span in spans:
        if hint is None:
            return span
        if best is not None and abs(span[0] - hint) >= abs(best[0] - hint):
            if span[0] > hint:
                break
            continue
        best = span
    return best


_NAMES = ("US", "WHO")
"""Words that in capitals are names."""
_NAMES_OR_NOT = re.compile(rf"\b(?:{'|'.join(_NAMES)})\b", re.IGNORECASE)


def _agree(one: str, other: str, *, unsure: bool) -> bool:
    """Whether two texts with the same skeleton agree in the signs of their letters and in what is a name."""
    if unsure and not agree(one, other):
        return False
    if not any(name in one or name in other for name in _NAMES) or one.isupper() or other.isupper():
        return True
    mine, its = (list(map(str.isupper, _NAMES_OR_NOT.findall(text))) for text in (one, other))
    return len(mine) != len(its) or mine == its


def _whole(text: str, span: Span) -> bool:
    return not severed(text, span[0], start=True) and not severed(text, span[1], start=False)


def _with_marks(text: str, span: Span, quote: Folded) -> Span:
    before, behind = text[max(0, span[0] - _REACH) : span[0]][::-1], text[span[1] : span[1] + _REACH]
    start = span[0] - _taken(before, quote.head[::-1], CLOSING_MARKS)
    end = span[1] + _taken(behind, quote.tail, OPENING_MARKS)
    return start, end


_REACH = 8
"""Soft characters beside a span that are looked at; a quote hardly carries more marks than that."""


def _taken(beside: str, carried: str, others: str) -> int:
    """How many characters beside a span belong to it, since the quote carries as many marks there.

    Both strings read outwards. White space is passed only where the quote has some, or before a French guillemet.
    One of `others`, the marks that face away, is the next word's own when it touches that.
    """
    wanted = sum(is_mark(char) or is_dash(char) for char in carried)
    spaced = any(map(str.isspace, carried))
    taken = at = 0
    while at < len(beside) and wanted:
        char = beside[at]
        if is_mark(char) or is_dash(char):
            wanted -= 1
            taken = at + 1
        elif not char.isspace() or not (spaced or beside[at + 1 : at + 2] in {"«", "»"}):
            break
        at += 1
    if not taken or taken == len(beside) or not WORD[beside[taken]]:
        return taken
    last, word = beside[taken - 1], beside[taken]
    if is_dash(last) or (last in APOSTROPHES and APOSTROPHIZED[word]):
        return 0
    return taken - 1 if last in others else taken
