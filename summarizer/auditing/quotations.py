"""What stands between quotation marks, in any of the ways languages write them."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from summarizer.auditing.sentences import Span

_CLOSING = {
    "“": "”",
    "«": "»",
    "„": '“”"',
    "「": "」",
    "『": "』",
    "《": "》",
    "``": "''",
    "‘": "’",
    "”": "”",
    "»": "«",
}
# Each alternative begins with a sign, none with a set: `re` then looks for these signs alone, many times faster.
_MARK = re.compile("``|''|“|”|«|»|„|「|」|『|』|‘|’|\"|\n\\s*+")
_FEWEST_WORDS, _FEWEST_SIGNS = 4, 10
_UNSPACED = re.compile("[ぁ-ヿ一-鿿]")
_TITLED = re.compile(
    r"\b(?:novel|film|movie|book|song|essay|memoir|painting|roman|livre|chanson|pièce|película|novela|libro|canción"
    r"|buch|lied|dokumentarfilm|theaterstück|роман|фильм|книг[аеуи]|песн[яюи]|пьес[аеуы]),? $",
    re.IGNORECASE,
)
"""Before a title."""
_WORD = 20
_MAX_REACH = 3000
"""No quotation is longer: a mark that is not closed by then was none."""


def is_speech(text: str, span: Span) -> bool:
    """Whether a quotation is long enough to be what somebody said: no title, no word held up by its marks."""
    if _TITLED.search(text, max(0, span[0] - _WORD), span[0]):
        return False
    words = text[span[0] : span[1]]
    return len(words.split()) >= _FEWEST_WORDS or (len(words) >= _FEWEST_SIGNS and _UNSPACED.search(words) is not None)


class Quotations:
    """The quotations of a text, outermost only, marks included, in order.

    One that is still open at the end of a paragraph ends there where the next paragraph opens with a mark again.
    """

    def __init__(self, text: str) -> None:
        self.spans: list[Span] = _spans(text)
        self._starts = [start for start, _ in self.spans]

    def around(self, position: int) -> Span | None:
        """The quotation that `position` is in."""
        index = bisect_right(self._starts, position) - 1
        if index >= 0 and position < self.spans[index][1]:
            return self.spans[index]
        return None

    def within(self, start: int, end: int) -> Sequence[Span]:
        """The quotations that overlap `start` to `end`."""
        index = max(bisect_right(self._starts, start) - 1, 0)
        last = bisect_right(self._starts, end - 1)
        return [span for span in self.spans[index:last] if span[1] > start]


class _Open:
    """A quotation whose end has not been found."""

    def __init__(self, sign: str, start: int) -> None:
        self.sign, self.start = sign, start
        self.depth = 0
        self.inner_end: int | None = None

    def ends_at(self, sign: str, end: int, text: str) -> bool:
        """Take in the next mark: whether it is the end. A mark that opens the same again is one within."""
        if sign == self.sign and sign in "“«「『":
            self.depth += 1
            return False
        if not _closes(self.sign, sign, text, end):
            return False
        self.inner_end = end
        self.depth -= 1
        return self.depth < 0

    def end_of_paragraph(self, text: str, start: int, end: int) -> int | None:
        """Where it ends when a paragraph ends at `start`, if anywhere; the next begins at `end`."""
        if self.inner_end:
            return self.inner_end
        begins_paragraph = self.start == 0 or text[self.start - 1] == "\n"
        return start if begins_paragraph or text.startswith(self.sign, end) else None

    def goes_on(self, text: str, line_break: str, end: int) -> bool:
        """Whether it goes on in the next line: no paragraph ends, and the mark is not set again."""
        return line_break.count("\n") == 1 and not self.inner_end and not text.startswith(self.sign, end)


def _spans(text: str) -> list[Span]:
    found: list[Span] = []
    opened: _Open | None = None
    for mark in _MARK.finditer(text):
        sign, start, end = mark[0], mark.start(), mark.end()
        if opened and start - opened.start > _MAX_REACH:
            opened = None
        if sign[0] == "\n":
            if opened is None or opened.goes_on(text, sign, end):
                continue
            border = opened.end_of_paragraph(text, start, end)
            if border:
                found.append((opened.start, border))
            opened = None
        elif opened:
            if opened.ends_at(sign, end, text):
                found.append((opened.start, end))
                opened = None
        elif _opens(sign, text, start, end):
            opened = _Open(sign, start)
    return found


def _closes(opening: str, sign: str, text: str, end: int) -> bool:
    if opening in ("''", '"'):
        return sign == opening
    if opening == "‘":
        return sign == "’" and not text[end : end + 1].isalnum()
    return sign in _CLOSING[opening]


def _opens(sign: str, text: str, start: int, end: int) -> bool:
    if sign in ("’", "」", "』"):
        return False
    if sign in ("‘", "»"):
        return not text[start - 1 : start].isalnum() and text[end : end + 1].isalnum()
    if sign in ("”", "''"):
        return not text[start - 1 : start].strip() and bool(text[end : end + 1].strip())
    return True
