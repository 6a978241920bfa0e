"""Everything to be marked in an article, sentence by sentence."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from summarizer.auditing.ahead import cue_elsewhere, forward_cue
from summarizer.auditing.commitments import commitments_in
from summarizer.auditing.figures import dates_in, figures_in
from summarizer.auditing.line import Line
from summarizer.auditing.marks import Kind
from summarizer.auditing.quotations import Quotations
from summarizer.auditing.sentences import Span, sentences
from summarizer.auditing.statement import Statement
from summarizer.auditing.statements import statements
from summarizer.auditing.tokens import Tokens


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
        tokens = Tokens.of(text)
        self._lines = [Line(tokens, self._quotations, *tokens.between(sentence)) for sentence in self.sentences]

    def found(self) -> Iterator[Found]:
        """All there is to mark: statements first, then the rest of each sentence."""
        for statement in statements(self.text, self._language, self.sentences, self._quotations, self._lines):
            yield from self._in_sentences("statement", statement)
        for number, (sentence, line) in enumerate(zip(self.sentences, self._lines, strict=True)):
            yield from self._of_sentence(number, sentence, line)

    def in_words(self, found: Found) -> tuple[str, Kind, int, int]:
        """The same for marks that stand alike in sentences of the same words."""
        start, end = self.sentences[found.sentence]
        return self.text[start:end], found.kind, found.span[0] - start, found.span[1] - start

    def _of_sentence(self, number: int, sentence: Span, line: Line) -> Iterator[Found]:
        dates = dates_in(line, sentence, self._language)
        for day in dates:
            yield Found(number, (day.start, day.end), "date")
        for figure in figures_in(line, sentence, self._language, dates):
            yield Found(number, figure, "figure")
        if self._language == "en":
            cue = forward_cue(line, dates, self._published)
            commitments = list(commitments_in(line))
        else:
            cue = cue_elsewhere("FUTURE", self.text, sentence, self._language)
            committing = cue_elsewhere("COMMITTING", self.text, sentence, self._language)
            commitments = [Statement(None, committing, (sentence,))] if committing else []
        if cue:
            yield Found(number, sentence, "forward-looking", cue=cue)
        for commitment in commitments:
            yield from self._in_sentences("commitment", commitment)

    def _in_sentences(self, kind: Kind, statement: Statement) -> Iterator[Found]:
        """One for every sentence the content of a statement runs over."""
        pieces: dict[int, list[Span]] = {}
        for piece in statement.content:
            for number in self._numbers(piece):
                start, end = self.sentences[number]
                pieces.setdefault(number, []).append((max(start, piece[0]), min(end, piece[1])))
        around = [span for span in (statement.source, statement.cue) if span]
        for number, content in pieces.items():
            start, end = self.sentences[number]
            spans = [*content, *(span for span in around if start <= span[0] and span[1] <= end)]
            content.sort()
            hull = min(spans)[0], max(end for _, end in spans)
            yield Found(number, hull, kind, tuple(content), statement.source, statement.cue)

    def _numbers(self, span: Span) -> Iterator[int]:
        """The numbers of the sentences that a span overlaps."""
        number = max(bisect_right(self._starts, span[0]) - 1, 0)
        while number < len(self.sentences) and self._starts[number] < span[1]:
            if self.sentences[number][1] > span[0]:
                yield number
            number += 1
