"""What is found before it is marked: a statement with its source, cue and content."""

from typing import NamedTuple

from summarizer.auditing.sentences import Span


class Statement(NamedTuple):
    """A statement: spans of the text; the content may be in pieces and run over several sentences."""

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]
    how: str = ""
