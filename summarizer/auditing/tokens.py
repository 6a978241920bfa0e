"""Words and marks of a text, and where they stand."""

import re
from bisect import bisect_left
from itertools import accumulate

from summarizer.auditing.sentences import Span

_TOKEN = re.compile(r"(\w+(?:['’.-]\w+)*+|''|``|--|\S)")


class Tokens:
    """The tokens of a text: lower-case words with straight apostrophes, and where each starts and ends."""

    __slots__ = ("ends", "starts", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        pieces = _TOKEN.split(text)  # what stands between tokens, and tokens, by turns
        borders = list(accumulate(map(len, pieces)))
        self.starts, self.ends = borders[:-1:2], borders[1::2]
        words = "\n".join(pieces[1::2]).lower().replace("’", "'")
        self.words: list[str] = words.split("\n") if words else []

    def between(self, span: Span) -> tuple[int, int]:
        """The indices of the tokens in a span of the text, end exclusive."""
        return bisect_left(self.starts, span[0]), bisect_left(self.starts, span[1])

    def capitalized(self, index: int) -> bool:
        """Whether the token starts with a capital in the text."""
        return self.text[self.starts[index]].isupper()
