"""The way from a folded text back to the text."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple


class Origins(NamedTuple):
    """The way from a folded text back to the text, in segments.

    Attributes:
        folded: where each segment starts in the folded text.
        original: where it starts in the text; one entry more than `folded`, the end of the text.
        whole: whether a segment is one cluster, that is, cannot be cut.
    """

    folded: list[int]
    original: list[int]
    whole: list[bool]

    def start(self, place: int) -> int | None:
        """Place in the text of the folded character at `place`; None within a cluster."""
        segment = bisect_right(self.folded, place) - 1
        offset = place - self.folded[segment]
        if self.whole[segment] and offset:
            return None
        return self.original[segment] + offset

    def end(self, place: int) -> int | None:
        """End in the text of the folded text that ends at `place`; None within a cluster."""
        segment = bisect_left(self.folded, place) - 1
        if not self.whole[segment]:
            return self.original[segment] + place - self.folded[segment]
        following = self.folded[segment + 1] if segment + 1 < len(self.folded) else None
        return self.original[segment + 1] if following in {place, None} else None
