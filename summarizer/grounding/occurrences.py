"""Every place where a quote stands in a text, word for word or folded, at the limits of words and numbers."""

from collections.abc import Iterable, Iterator

from summarizer.grounding.boundary import severed
from summarizer.grounding.characters import WORD, is_dash, is_mark
from summarizer.grounding.fold import Folded

Span = tuple[int, int]
"""Start and end in the text, code points, end exclusive."""


def verbatim(text: str, quote: str) -> Iterator[Span]:
    """Where the quote stands word for word, in order."""
    size = len(quote)
    start = text.find(quote)
    while start >= 0:
        end = start + size
        if not severed(text, start, start=True) and not severed(text, end, start=False):
            yield start, end
        start = text.find(quote, start + 1)


def normalized(text: str, folded: Folded, quote: Folded, size: int | None = None) -> Iterator[Span]:
    """Where the first `size` (default: all) hard characters of the quote stand, in order.

    A span runs from the first hard character to the last, and over the quotation marks and dashes around them where
    the quote has some, too.
    """
    size = len(quote.skeleton) if size is None else size
    wanted = quote.skeleton[:size]
    place = folded.skeleton.find(wanted) if wanted else -1
    while place >= 0:
        if folded.says(quote, place, size):
            span = folded.span(place, size)
            if span and not severed(text, span[0], start=True) and not severed(text, span[1], start=False):
                yield _with_marks(text, span, quote) if quote.head or quote.tail else span
        place = folded.skeleton.find(wanted, place + 1)


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


def _with_marks(text: str, span: Span, quote: Folded) -> Span:
    start = span[0] - _taken(text[: span[0]][-_REACH:][::-1], quote.head[::-1])
    end = span[1] + _taken(text[span[1] : span[1] + _REACH], quote.tail)
    return start, end


_REACH = 8
"""Soft characters beside a span that are looked at; a quote hardly carries more marks than that."""


def _taken(beside: str, carried: str) -> int:
    """How many characters beside a span belong to it, since the quote carries as many marks there.

    Both strings read outwards. White space is passed only where the quote has some, or before a French guillemet.
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
    # A mark that touches the next word may be that word's own.
    touches = taken and taken < len(beside) and WORD[beside[taken]]
    return 0 if touches else taken
