"""The audit of an article: what is in it, and what a summary leaves out."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from pydantic import TypeAdapter

from summarizer.auditing.article import Article, Found
from summarizer.auditing.citing import Citations
from summarizer.auditing.marks import KINDS, Audit, Kind, Omission
from summarizer.auditing.sentences import Span
from summarizer.document import Document
from summarizer.grounding.evidence import Evidence
from summarizer.lexicon import language_of
from summarizer.summary import Summary

_SAMPLE = 500
"""So many code points tell the language."""
_ORDER = {kind: number for number, kind in enumerate(KINDS)}
_OMISSIONS = TypeAdapter(tuple[Omission, ...])


def audit(document: Document | str, summary: Summary[Evidence] | None = None) -> Audit:
    """Mark attributed statements, commitments, forward-looking sentences, figures and dates; say which are not cited.

    Deterministic, without a model, in time linear in the length of the text. Without a summary nothing is cited. The
    date of publication, where the document has it, tells a past future ("would resign in 1990") from one to come.
    """
    article = _article(document)
    found = _in_order(article.found())
    cited = _cited(found, Citations(summary))
    marks = [_mark(article.text, one, is_cited) for one, is_cited in zip(found, cited, strict=True)]
    # One call validates all there is: half the time of a call for each.
    return Audit.model_validate({"marks": marks, "omissions": list(_omitted(article, found, cited))})


def omissions(document: Document | str, summary: Summary[Evidence] | None = None) -> tuple[Omission, ...]:
    """The omissions of an audit, in less time: no marks are made, and less is read of what is cited."""
    article, citations = _article(document), Citations(summary)
    found = _in_order(article.found(citations))
    return _OMISSIONS.validate_python(tuple(_omitted(article, found, _cited(found, citations))))


def _article(document: Document | str) -> Article:
    document = Document(text=document) if isinstance(document, str) else document
    language = (document.language or language_of(document.text[:_SAMPLE])).split("-")[0].lower()
    return Article(document.text, language, document.published)


def _in_order(found: Iterable[Found]) -> list[Found]:
    """In the order of the text, each once."""
    return sorted(dict.fromkeys(found), key=lambda one: (one.span, _ORDER[one.kind], one.content))


def _cited(found: Sequence[Found], citations: Citations) -> list[bool]:
    return [citations.cover(one.content or (one.span,)) for one in found]


def _omitted(article: Article, found: Sequence[Found], cited: Sequence[bool]) -> Iterator[dict[str, Any]]:
    """The sentences of marks that are not cited, for each kind once.

    What is cited where the article says the same a second time, as in headline and lead, is not omitted.
    """
    alike = article.alike
    starts = [start for start, _ in article.sentences]
    places = [
        (alike[one.sentence], one.kind, one.span[0] - starts[one.sentence], one.span[1] - starts[one.sentence])
        for one in found
    ]
    known = {place for place, is_cited in zip(places, cited, strict=True) if is_cited}
    told: set[tuple[int, Kind]] = set()
    for one, place in zip(found, places, strict=True):
        words = place[0], one.kind
        if place not in known and words not in told:
            told.add(words)
            yield _passage(article.text, article.sentences[one.sentence]) | {"kind": one.kind}


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
