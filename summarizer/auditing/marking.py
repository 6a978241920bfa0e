"""The audit of an article: what is in it, and what a summary leaves out."""

from collections.abc import Iterator, Sequence
from typing import Any

from summarizer.auditing.article import Article, Found
from summarizer.auditing.citing import Citations
from summarizer.auditing.marks import KINDS, Audit, Kind
from summarizer.auditing.sentences import Span
from summarizer.document import Document
from summarizer.grounding.evidence import Evidence
from summarizer.grounding.lexicon import language_of
from summarizer.summary import Summary

_SAMPLE = 500
"""So many code points tell the language."""
_ORDER = {kind: number for number, kind in enumerate(KINDS)}


def audit(document: Document | str, summary: Summary[Evidence] | None = None) -> Audit:
    """Mark attributed statements, commitments, forward-looking sentences, figures and dates; say which are not cited.

    Deterministic, without a model, in time linear in the length of the text. Without a summary nothing is cited. The
    date of publication, where the document has it, tells a past future ("would resign in 1990") from one to come.
    """
    document = Document(text=document) if isinstance(document, str) else document
    language = (document.language or language_of(document.text[:_SAMPLE])).split("-")[0].lower()
    article = Article(document.text, language, document.published)
    citations = Citations(summary)
    found = sorted(set(article.found()), key=lambda one: (*one.span, _ORDER[one.kind], one.content))
    cited = [citations.cover(one.content or (one.span,)) for one in found]
    omitted = _omitted(article, found, cited)
    # One call validates all there is: half the time of a call for each.
    return Audit.model_validate(
        {
            "marks": [_mark(article.text, one, is_cited) for one, is_cited in zip(found, cited, strict=True)],
            "omissions": [_passage(article.text, span) | {"kind": kind} for span, kind in omitted],
        }
    )


def _omitted(article: Article, found: Sequence[Found], cited: Sequence[bool]) -> Iterator[tuple[Span, Kind]]:
    """The sentences of marks that are not cited, for each kind once.

    What is cited where the article says the same a second time, as in headline and lead, is not omitted.
    """
    places = [article.in_words(one) for one in found]
    known = {place for place, is_cited in zip(places, cited, strict=True) if is_cited}
    told: set[tuple[str, Kind]] = set()
    for one, place in zip(found, places, strict=True):
        words = place[0], one.kind
        if place not in known and words not in told:
            told.add(words)
            yield article.sentences[one.sentence], one.kind


def _mark(text: str, found: Found, cited: bool) -> dict[str, Any]:  # noqa: FBT001 - one of a pair
    values = _passage(text, found.span)
    values["kind"], values["cited"] = found.kind, cited
    if found.source:
        values["source"] = _passage(text, found.source)
    if found.cue:
        values["cue"] = _passage(text, found.cue)
    if found.content:
        values["content"] = [_passage(text, piece) for piece in found.content]
    return values


def _passage(text: str, span: Span) -> dict[str, Any]:
    return {"text": text[span[0] : span[1]], "start": span[0], "end": span[1]}
