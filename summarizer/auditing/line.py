"""One sentence as its tokens."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import compress

from summarizer.auditing.quotations import Quotations
from summarizer.auditing.sentences import Span
from summarizer.auditing.tokens import Tokens

QUOTES = frozenset('“”"«»„‘') | {"''", "``"}
OPENING = frozenset('“"«„‘') | {"``", "''"}
_LOOSE = frozenset(",.;:!?–—-…)(*•|") | {"--"}


class Line:
    """The tokens of one sentence: indices `first` to `last`, end exclusive."""

    __slots__ = ("_starts", "_words", "first", "last", "quotations", "tokens")

    def __init__(self, tokens: Tokens, quotations: Quotations, first: int, last: int) -> None:
        self.tokens, self.quotations, self.first, self.last = tokens, quotations, first, last
        self._words, self._starts = tokens.words, tokens.starts

    def word(self, index: int) -> str:
        """The word at `index`; empty outside the sentence."""
        return self._words[index] if self.first <= index < self.last else ""

    def opens(self, index: int) -> Span | None:
        """The quotation that opens at a token."""
        if not self.first <= index < self.last or self._words[index] not in OPENING:
            return None
        quotation = self.quotations.around(self._starts[index])
        return quotation if quotation and quotation[0] == self._starts[index] else None

    def unquoted_from(self) -> int:
        """The first token that is not in a quotation begun in an earlier sentence."""
        start = self._starts[self.first] if self.first < self.last else 0
        quotation = self.quotations.around(start)
        return self.after(quotation[1], self.first) if quotation and quotation[0] < start else self.first

    def after(self, position: int, index: int) -> int:
        """The first token from `index` on that starts at or after a position of the text."""
        return bisect_left(self._starts, position, index, max(index, self.last))

    def span(self, first: int, last: int) -> Span | None:
        """The text of tokens, without marks at its ends that are no quotation marks; None when nothing is left."""
        words = self._words
        while first < last and words[first] in _LOOSE:
            first += 1
        while first < last and words[last - 1] in _LOOSE:
            last -= 1
        return (self._starts[first], self.tokens.ends[last - 1]) if first < last else None


class Lines:
    """The sentences of a text as tokens, to be asked where words stand that tell something."""

    def __init__(
        self, text: str, quotations: Quotations, sentences: Sequence[Span], vocabulary: Mapping[str, int]
    ) -> None:
        self.tokens = tokens = Tokens(text)
        self._firsts = [bisect_left(tokens.starts, start) for start, _ in sentences]
        lasts = [*self._firsts[1:], len(tokens.words)]
        self.lines = [Line(tokens, quotations, *tokens_of) for tokens_of in zip(self._firsts, lasts, strict=False)]
        self._told = list(map(vocabulary.__getitem__, tokens.words))
        self._telling = list(compress(range(len(tokens.words)), self._told))

    def telling(self, what: int) -> dict[int, list[int]]:
        """The numbers of the lines with words that may tell something, and the indices of these tokens in each."""
        places = [at for at in self._telling if self._told[at] & what]
        found: dict[int, list[int]] = {}
        at = 0
        while at < len(places):
            number = bisect_right(self._firsts, places[at]) - 1
            end = bisect_left(places, self.lines[number].last, at)
            found[number] = places[at:end]
            at = end
        return found
