"""Words and marks of a text, and where they stand."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from summarizer.auditing.sentences import Span

_TOKEN = re.compile(r"\w+(?:['’.-]\w+)*+|''|``|--|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text: lower-case words with straight apostrophes, and where each starts and ends."""

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]

    @classmethod
    def of(cls, text: str) -> "Tokens":
        """The tokens of `text`, in one pass."""
        matches = list(_TOKEN.finditer(text))
        starts = list(map(re.Match.start, matches))
        ends = list(map(re.Match.end, matches))
        words = "\n".join(map(re.Match.group, matches)).lower().replace("’", "'")
        return cls(text, words.split("\n") if matches else [], starts, ends)

    def between(self, span: Span) -> tuple[int, int]:
        """The indices of the tokens in a span of the text, end exclusive."""
        return bisect_left(self.starts, span[0]), bisect_left(self.starts, span[1])

    def capitalized(self, index: int) -> bool:
        """Whether the token starts with a capital in the text."""
        return self.text[self.starts[index]].isupper()
