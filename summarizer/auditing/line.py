"""One sentence as its tokens."""

from dataclasses import dataclass

from summarizer.auditing.quotations import Quotations
from summarizer.auditing.sentences import Span
from summarizer.auditing.tokens import Tokens

QUOTES = frozenset('“”"«»„‘') | {"''", "``"}
OPENING = frozenset('“"«„‘') | {"``", "''"}
_LOOSE = frozenset(",.;:!?–—-…)(*•|") | {"--"}


@dataclass(frozen=True, slots=True)
class Line:
    """The tokens of one sentence: indices `first` to `last`, end exclusive."""

    tokens: Tokens
    quotations: Quotations
    first: int
    last: int

    def word(self, index: int) -> str:
        """The word at `index`; empty outside the sentence."""
        return self.tokens.words[index] if self.first <= index < self.last else ""

    def opens(self, index: int) -> Span | None:
        """The quotation that opens at a token."""
        if self.word(index) not in OPENING:
            return None
        quotation = self.quotations.around(self.tokens.starts[index])
        return quotation if quotation and quotation[0] == self.tokens.starts[index] else None

    def unquoted_from(self) -> int:
        """The first token that is not in a quotation begun in an earlier sentence."""
        start = self.tokens.starts[self.first] if self.first < self.last else 0
        quotation = self.quotations.around(start)
        return self.after(quotation[1], self.first) if quotation and quotation[0] < start else self.first

    def after(self, position: int, index: int) -> int:
        """The first token from `index` on that starts at or after a position of the text."""
        starts = self.tokens.starts
        while index < self.last and starts[index] < position:
            index += 1
        return index

    def span(self, first: int, last: int) -> Span | None:
        """The text of tokens, without marks at its ends that are no quotation marks; None when nothing is left."""
        words = self.tokens.words
        while first < last and words[first] in _LOOSE:
            first += 1
        while first < last and words[last - 1] in _LOOSE:
            last -= 1
        return (self.tokens.starts[first], self.tokens.ends[last - 1]) if first < last else None
