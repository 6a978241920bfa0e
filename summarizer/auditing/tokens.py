"""Words and marks of a text, and where they stand."""

import re
from bisect import bisect_left

from summarizer.auditing.sentences import Span

_TOKEN = re.compile(r"\w+(?:['’.-]\w+)*+|''|``|--|\S")


class Tokens:
    """The tokens of a text: lower-case words with straight apostrophes, and where each starts and ends."""

    __slots__ = ("ends", "starts", "text", "words")

    def __init__(self, text: str) -> None:
        starts: list[int] = []
        ends: list[int] = []
        words: list[str] = []
        start = 0
        for piece in text.split(" "):
            end = start + len(piece)
            if piece.isalnum():  # a word by itself, as most are: found far faster than by the pattern
                starts.append(start)
                ends.append(end)
                words.append(piece.lower())
            else:
                for token in _TOKEN.finditer(text, start, end):
                    starts.append(token.start())
                    ends.append(token.end())
                    words.append(token[0].lower().replace("’", "'"))
            start = end + 1
        self.text, self.starts, self.ends, self.words = text, starts, ends, words

    def between(self, span: Span) -> tuple[int, int]:
        """The indices of the tokens in a span of the text, end exclusive."""
        return bisect_left(self.starts, span[0]), bisect_left(self.starts, span[1])

    def capitalized(self, index: int) -> bool:
        """Whether the token starts with a capital in the text."""
        return self.text[self.starts[index]].isupper()
