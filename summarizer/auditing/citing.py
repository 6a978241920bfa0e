"""What the items of a summary cite."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate

from summarizer.auditing.sentences import Span
from summarizer.grounding.evidence import Evidence
from summarizer.summary import Summary


class Citations:
    """The evidence of a summary, to be asked what it covers.

    Evidence of participants is left out: it shows that somebody is named, not that what he says is told.
    """

    def __init__(self, summary: Summary[Evidence] | None) -> None:
        items = summary.items() if summary else ()
        evidence = {
            (passage.start, passage.end)
            for section, item in items
            if section != "participants"
            for passage in item.evidence
        }
        self._spans = sorted(evidence)
        self._starts = [start for start, _ in self._spans]
        self._furthest = list(accumulate((end for _, end in self._spans), max))

    def cover(self, pieces: Iterable[Span]) -> bool:
        """Whether some evidence overlaps a piece by half of the shorter of the two."""
        return bool(self._spans) and any(self._covers(start, end) for start, end in pieces)

    def hold(self, stretch: Span | None) -> bool:
        """Whether a stretch stands within some evidence; nothing does."""
        index = bisect_right(self._starts, stretch[0]) - 1 if stretch else 0
        return stretch is None or (index >= 0 and self._furthest[index] >= stretch[1])

    def _covers(self, start: int, end: int) -> bool:
        index = bisect_left(self._starts, end) - 1
        while index >= 0 and self._furthest[index] > start:
            first, last = self._spans[index]
            shared = min(end, last) - max(start, first)
            if shared > 0 and 2 * shared >= min(end - start, last - first):
                return True
            index -= 1
        return False
