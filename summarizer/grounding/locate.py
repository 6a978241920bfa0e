"""Locating a quote in its document: the exact span where its words stand, or why they are not evidence."""

import re
from functools import lru_cache

from summarizer.grounding.elision import Chain, may_have_ellipsis, pieces_of
from summarizer.grounding.evidence import Difference, Evidence, Match, Passage, Unsupported
from summarizer.grounding.fold import Folded, fold
from summarizer.grounding.nearest import nearest
from summarizer.grounding.occurrences import Span, choose, normalized, unstopped, verbatim
from summarizer.grounding.prepared import PreparedText

_LETTER_OR_DIGIT = re.compile(r"[^\W_]")


def locate(quote: str, text: str | PreparedText, *, hint: int | None = None) -> Evidence | Unsupported:
    """Find where a text says a quote.

    Word for word first, then folded (Unicode form, case, quotation marks, dashes, white space, line-end hyphens),
    then in pieces around ellipses. Of several places the one that starts nearest `hint` (code points), else the first.

    Args:
        quote: words said to stand in the text.
        text: the document; prepare it once when it is asked for many quotes.
        hint: where the quote is expected to start.
    """
    prepared = text if isinstance(text, PreparedText) else _prepare(text)
    quote = quote.strip()
    if not _LETTER_OR_DIGIT.search(quote):
        return Unsupported(reason="empty")
    span = choose(verbatim(prepared.text, quote), hint)
    if span:
        return _evidence(prepared, span, "verbatim")
    if may_have_ellipsis(quote):
        return _with_ellipsis(quote, prepared, hint)
    return _in_one_piece(quote, prepared, hint)


def is_verbatim(quote: str, text: str) -> bool:
    """Whether `locate` finds the quote word for word."""
    quote = quote.strip()
    return any(verbatim(text, quote)) and _LETTER_OR_DIGIT.search(quote) is not None


@lru_cache(maxsize=8)
def _prepare(text: str) -> PreparedText:
    return PreparedText(text)


def _evidence(prepared: PreparedText, span: Span, match: Match) -> Evidence:
    start, end = span
    return Evidence(text=prepared.text[start:end], start=start, end=end, match=match)


def _with_ellipsis(quote: str, prepared: PreparedText, hint: int | None) -> Evidence | Unsupported:
    span = _folded_span(fold(quote), prepared, hint) if may_have_ellipsis(prepared.text) else None
    if span:
        return _evidence(prepared, span, "normalized")
    pieces = pieces_of(quote)
    return _elided(pieces, prepared, hint) if len(pieces) > 1 else _in_one_piece(pieces[0], prepared, hint)


def _in_one_piece(quote: str, prepared: PreparedText, hint: int | None) -> Evidence | Unsupported:
    folded = fold(quote)
    span = _folded_span(folded, prepared, hint)
    return _evidence(prepared, span, "normalized") if span else nearest(quote, folded, prepared)


def _folded_span(folded: Folded, prepared: PreparedText, hint: int | None) -> Span | None:
    """Where the folded quote stands, or stands without a punctuation mark that it has gained at its end."""
    return choose(normalized(prepared.folded, folded), hint) or choose(unstopped(prepared.folded, folded), hint)


def _elided(pieces: list[str], prepared: PreparedText, hint: int | None) -> Evidence | Unsupported:
    chain = Chain(prepared, pieces)
    span = chain.span(hint)
    if span:
        return _evidence(prepared, span, "elided")
    if chain.missing is not None:
        return nearest(chain.missing, fold(chain.missing), prepared)
    if chain.refusal is None or chain.refused is None:
        return Unsupported(reason="elision")
    reason, words = chain.refusal
    start, end = chain.refused
    passage = Passage(text=prepared.text[start:end], start=start, end=end)
    differences = () if reason == "elision" else (Difference(kind=reason, said="", source=words),)
    return Unsupported(reason=reason, differences=differences, nearest=passage)
