"""All attributed statements of a text: those with a cue, and quotations whose speaker stands near them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from summarizer.auditing.line import Lines
from summarizer.auditing.quotations import Quotations, is_speech
from summarizer.auditing.reported import statements_in
from summarizer.auditing.sentences import Span
from summarizer.auditing.statement import Statement
from summarizer.auditing.telling import ATTRIBUTES

_WEAK = frozenset(
    (
        *("noun", "adjective", "adverb", "object", "infinitive", "preposition", "bare clause"),
        *("passive", "passive by", "impersonal"),
    )
)
_IMPERSONAL = frozenset(("noun", "adverb", "impersonal"))
"""Statements that have no speaker where none is named."""
_CLOSING = "”\"»'’」"


def told_in_english(lines: Lines) -> Iterator[Statement]:
    """The statements of an English text that have a cue, those of each sentence in order."""
    places = lines.telling(ATTRIBUTES)
    for number, line in enumerate(lines.lines):
        found = list(statements_in(line, places.get(number, ())))
        yield from _outermost(found) if len(found) > 1 else found


def _outermost(found: list[Statement]) -> Iterator[Statement]:
    """Without the weaker ones whose cue stands in what a stronger one says; who names nobody is who spoke last."""
    strong = [reach for one in found if one.how not in _WEAK for reach in _reaches(one)]
    speaker: Span | None = None
    for one in found:
        cue = one.cue[0] if one.cue else -1
        if one.how in _WEAK and any(start < cue < end for start, end in strong):
            continue
        speaker = one.source or speaker
        yield one if one.source or one.how in _IMPERSONAL else one._replace(source=speaker)


def _reaches(statement: Statement) -> Iterator[Span]:
    """Each piece of the content, with what stands between it and the cue before it: "said in a statement that …"."""
    for start, end in statement.content:
        yield (min(start - 1, statement.cue[0]) if statement.cue and statement.cue[0] < start else start - 1), end


def with_quotations(
    text: str, found: list[Statement], sentences: Sequence[Span], quotations: Quotations
) -> list[Statement]:
    """The same, and quotations that no cue governs; one that goes on where a quotation ended belongs to it."""
    strong = sorted((_reach(one), number) for number, one in enumerate(found) if one.how not in _WEAK)
    grown: dict[int, list[Span]] = {}
    free: list[Statement] = []
    at = 0
    for span in _uncovered(quotations, found):
        while at < len(strong) and strong[at][0] <= span[0]:
            at += 1
        number = strong[at - 1][1] if at else -1
        last = grown.get(number, found[number].content)[-1] if at else span
        if at and _goes_on(text, max(strong[at - 1][0], last[1]), last, span, sentences):
            grown.setdefault(number, list(found[number].content)).append(span)
        elif is_speech(text, span):
            free.append(Statement(None, None, (span,), "free"))
    for number, content in grown.items():
        found[number] = found[number]._replace(content=tuple(content))
    return found + free


def _uncovered(quotations: Quotations, found: Sequence[Statement]) -> Iterator[Span]:
    """The quotations that no content overlaps."""
    covered = sorted(piece for statement in found for piece in statement.content)
    starts = [start for start, _ in covered]
    furthest = list(accumulate((end for _, end in covered), max))
    for span in quotations.spans:
        before = bisect_left(starts, span[1])
        if not before or furthest[before - 1] <= span[0]:
            yield span


def _reach(statement: Statement) -> int:
    """The end of all of a statement."""
    spans = (statement.source, statement.cue, *statement.content)
    return max(span[1] for span in spans if span)


def _goes_on(text: str, end: int, last: Span, span: Span, sentences: Sequence[Span]) -> bool:
    """Whether a quotation goes on with what ended at `end`: it opens the next sentence of the same paragraph."""
    number = bisect_right(sentences, (end - 1, len(text))) - 1
    following = number + 1
    return (
        following < len(sentences)
        and sentences[following][0] == span[0]
        and "\n" not in text[sentences[number][1] : span[0]]
        and text[last[1] - 1] in _CLOSING
    )
