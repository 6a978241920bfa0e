"""Everything to be marked in an article, sentence by sentence."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import NamedTuple

from summarizer.auditing.ahead import cue_elsewhere, forward_cue
from summarizer.auditing.citing import Citations
from summarizer.auditing.commitments import commitments_in
from summarizer.auditing.elsewhere import statements_elsewhere
from summarizer.auditing.figures import UNSPACED, Figures, UnspacedFigures
from summarizer.auditing.line import Lines
from summarizer.auditing.marks import Kind
from summarizer.auditing.quotations import Quotations
from summarizer.auditing.sentences import Span, sentences
from summarizer.auditing.statement import Statement
from summarizer.auditing.statements import told_in_english, with_quotations
from summarizer.auditing.telling import AHEAD, COMMITS, vocabulary
from summarizer.lexicon.timing import Mention


class Found(NamedTuple):
    """A mark to be, in the sentence of a number."""

    sentence: int
    span: Span
    kind: Kind
    content: tuple[Span, ...] = ()
    source: Span | None = None
    cue: Span | None = None


class Article:
    """A text with what is looked up in it again and again."""

    def __init__(self, text: str, language: str, published: date | None) -> None:
        self.text, self._language, self._published = text, language, published
        self.sentences = sentences(text)
        self._starts = [start for start, _ in self.sentences]
        self._quotations = Quotations(text)

    @cached_property
    def _lines(self) -> Lines:
        return Lines(self.text, self._quotations, self.sentences, vocabulary(self._language))

    def found(self, citations: Citations | None = None) -> Iterator[Found]:
        """All there is to mark: statements, figures and dates, then what lies ahead and what is undertaken.

        A sentence that stands once is not searched for figures, dates and what lies ahead where `citations` cover all
        of that.
        """
        for statement in with_quotations(self.text, self._told(), self.sentences, self._quotations):
            yield from self._in_sentences("statement", statement)
        figures = self._figures()
        numbers = self._left(citations, figures) if citations else range(len(self.sentences))
        dates = {number: figures.dates(number) for number in numbers}
        for number, days in dates.items():
            for day in days:
                yield Found(number, (day.start, day.end), "date")
            for figure in figures.figures(number, days):
                yield Found(number, figure, "figure")
        yield from self._ahead(dates) if self._language == "en" else self._ahead_elsewhere(numbers)

    def _left(self, citations: Citations, figures: Figures | UnspacedFigures) -> list[int]:
        repeated = {first for number, first in enumerate(self.alike) if first != number}
        return [
            number
            for number, sentence in enumerate(self.sentences)
            if self.alike[number] in repeated
            or not (citations.cover((sentence,)) and citations.hold(figures.reach(number)))
        ]

    def _told(self) -> list[Statement]:
        if self._language == "en":
            return list(told_in_english(self._lines))
        return [
            statement
            for sentence in self.sentences
            for statement in statements_elsewhere(self.text, sentence, self._language, self._quotations)
        ]

    def _figures(self) -> Figures | UnspacedFigures:
        if self._language in UNSPACED:
            return UnspacedFigures(self.text, self.sentences, self._language)
        return Figures(self._lines, self._language)

    @cached_property
    def alike(self) -> list[int]:
        """For each sentence the number of the first one of the same words."""
        first: dict[str, int] = {}
        return [first.setdefault(self.text[start:end], number) for number, (start, end) in enumerate(self.sentences)]

    def _ahead(self, dates: Mapping[int, list[Mention]]) -> Iterator[Found]:
        lines = self._lines.lines
        ahead = self._lines.telling(AHEAD)
        for number, days in dates.items():
            places = ahead.get(number, ())
            cue = forward_cue(lines[number], places, days, self._published) if places or days else None
            if cue:
                yield Found(number, self.sentences[number], "forward-looking", cue=cue)
        for number, places in self._lines.telling(COMMITS).items():
            for commitment in commitments_in(lines[number], places):
                yield from self._in_sentences("commitment", commitment)

    def _ahead_elsewhere(self, numbers: Iterable[int]) -> Iterator[Found]:
        for number in numbers:
            where = self.text, self.sentences[number], self._language
            cue = cue_elsewhere("FUTURE", *where) or cue_elsewhere("COMMITTING", *where)
            if cue:
                yield Found(number, self.sentences[number], "forward-looking", cue=cue)
        for sentence in self.sentences:
            committing = cue_elsewhere("COMMITTING", self.text, sentence, self._language)
            if committing:
                yield from self._in_sentences("commitment", Statement(None, committing, (sentence,)))

    def _in_sentences(self, kind: Kind, statement: Statement) -> Iterator[Found]:
        """One for every sentence the content of a statement runs over."""
        pieces: dict[int, list[Span]] = {}
        for piece in statement.content:
            first = max(bisect_right(self._starts, piece[0]) - 1, 0)
            for number in range(first, bisect_left(self._starts, piece[1])):
                start, end = self.sentences[number]
                if end > piece[0]:
                    pieces.setdefault(number, []).append((max(start, piece[0]), min(end, piece[1])))
        for number, content in pieces.items():
            content.sort()
            yield Found(number, self._hull(number, statement, content), kind, tuple(content), *statement[:2])

    def _hull(self, number: int, statement: Statement, content: list[Span]) -> Span:
        """From the first to the last of what of a statement stands in a sentence."""
        start, end = self.sentences[number]
        first, last = content[0][0], max([end for _, end in content])
        for span in statement[:2]:
            if span and start <= span[0] and span[1] <= end:
                first, last = min(first, span[0]), max(last, span[1])
        return first, last
