"""Quotes with an ellipsis: pieces that stand in the text in order, with nothing of weight left out between them."""

import re
from bisect import bisect_left
from itertools import islice
from string import whitespace

from summarizer.grounding.characters import MARKS
from summarizer.grounding.fold import fold
from summarizer.grounding.occurrences import Span, normalized, unstopped
from summarizer.grounding.omission import LONGEST, Refusal, refuse
from summarizer.grounding.prepared import PreparedText

_DOTS = r"(?:…+|\.{3,}|\.(?: \.){2,}|⋯+)"
_ELLIPSES = re.compile(rf"(?<!\s)\s*(?:(?:\[\s*{_DOTS}\s*\]|\(\s*{_DOTS}\s*\)|{_DOTS})\s*)+")
_OUTSIDE = MARKS + whitespace + "\xa0\u202f\u3000"

_MOST_PLACES = 4000
_FEWEST_PLACES = 50
_MOST_STEPS = 400
"""Bounds on the work for one quote, whatever the text repeats."""


def may_have_ellipsis(text: str) -> bool:
    """Whether a text may have an ellipsis; quick, and never wrong when it says no."""
    return ".." in text or "…" in text or ". ." in text or "⋯" in text


def pieces_of(quote: str) -> list[str]:
    """The pieces around the ellipses within a quote, those at its two ends left aside; one if there are no others."""
    pieces = _ELLIPSES.split(quote)
    first, last = 0, len(pieces)
    while last - first > 1 and not pieces[first].strip(_OUTSIDE):
        first += 1
    while last - first > 1 and not pieces[last - 1].strip(_OUTSIDE):
        last -= 1
    if first:
        pieces[first] = pieces[first].lstrip(_OUTSIDE)
    if last < len(pieces):
        pieces[last - 1] = pieces[last - 1].rstrip(_OUTSIDE)
    return pieces[first:last]


class Chain:
    """The pieces of one quote, looked for in one text.

    Attributes:
        missing: the first piece that stands nowhere in the text.
        refusal: why the first place where two pieces follow each other is not accepted.
        refused: that place, both pieces included.
    """

    def __init__(self, prepared: PreparedText, pieces: list[str]) -> None:
        self._prepared = prepared
        self._steps = 0
        self._places: list[list[Span]] = []
        self.missing: str | None = None
        self.refusal: Refusal | None = None
        self.refused: Span | None = None
        self._most_places = max(_MOST_PLACES // len(pieces), _FEWEST_PLACES)
        for number, piece in enumerate(pieces):
            places = self._find(piece, last=number == len(pieces) - 1)
            if not places:
                self.missing = piece
                break
            self._places.append(places)

    def _find(self, piece: str, *, last: bool) -> list[Span]:
        quote = fold(piece)
        found = list(islice(normalized(self._prepared.folded, quote), self._most_places))
        if not found and last:
            found = list(islice(unstopped(self._prepared.folded, quote), self._most_places))
        return found

    def span(self, hint: int | None) -> Span | None:
        """From the start of the first piece to the end of the last, nearest the hint; None if nowhere."""
        if self.missing is not None:
            return None
        firsts = self._places[0]
        if hint is not None:
            firsts = sorted(firsts, key=lambda place: abs(place[0] - hint))
        for start, end in firsts:
            last = self._follow(1, start, end)
            if last is not None:
                return start, last
            if self._steps > _MOST_STEPS:
                break
        return None

    def _follow(self, number: int, start: int, end: int) -> int | None:
        """End of the last piece when the pieces from `number` on follow the one at `start:end`, each close enough."""
        if number == len(self._places):
            return end
        places = self._places[number]
        for index in range(bisect_left(places, (end, end)), len(places)):
            begin, stop = places[index]
            if begin - end > LONGEST or self._steps > _MOST_STEPS:
                break
            self._steps += 1
            known = self.refusal is not None
            refusal = refuse(self._prepared.text, (end, begin), stop, self._prepared.language, any_reason=known)
            if refusal is None:
                last = self._follow(number + 1, begin, stop)
                if last is not None:
                    return last
            elif self.refusal is None:
                self.refusal, self.refused = refusal, (start, stop)
        return None
