"""What kind of document some bytes are, and its text: content decides, then what the source claims."""

import re

from summarizer.errors import InputError
from summarizer.reading.binary import recognize
from summarizer.reading.content import Content
from summarizer.reading.encoding import decode
from summarizer.reading.metadata import Metadata

_HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_MARKDOWN_SUFFIXES = frozenset({".md", ".markdown"})
_UNTOLD_TYPES = frozenset({"", "application/octet-stream", "application/xml"})
_SNIFFED = 4096  # characters or bytes that decide what something is

_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_TAG = re.compile(r"<[a-z][^<>]*>", re.IGNORECASE)


def extract(name: str, content: Content) -> tuple[str, Metadata]:
    """Give a document's text and the metadata it carries.

    Raises:
        InputError: it is empty, binary, broken, encrypted, or has no article.
    """
    if not content.data:
        raise InputError(name, "is empty", "give a document with text")
    if _is_pdf(content):
        from summarizer.reading.pdf import text_of_pdf

        return text_of_pdf(name, content.data), Metadata()
    if found := recognize(content.data):
        raise InputError(name, f"looks like {found.what}", found.remedy)
    text = decode(name, content.data, content.charset)
    if _is_html(text, content):
        from summarizer.reading.html import article_of_html

        return article_of_html(name, text, content.url)
    if not content.media_type.startswith("text/") and content.media_type not in _UNTOLD_TYPES:
        raise InputError(name, f"was sent as {content.media_type}, not as an article", "check the address")
    from summarizer.reading.front_matter import split

    text, known = split(name, text)
    if content.suffix in _MARKDOWN_SUFFIXES or content.media_type == "text/markdown":
        from summarizer.reading.markdown import text_of_markdown

        text, title = text_of_markdown(text)
        known = known.or_else(Metadata(title=title))
    return text, known


def _is_pdf(content: Content) -> bool:
    head = content.data[:1024]
    claimed = content.suffix == ".pdf" or content.media_type == "application/pdf"
    return head.lstrip().startswith(b"%PDF-") or (claimed and b"%PDF-" in head)


def _is_html(text: str, content: Content) -> bool:
    head = text[:_SNIFFED]
    if _HTML_START.match(head):
        return True
    claimed = content.suffix in {".html", ".htm", ".xhtml"} or content.media_type in _HTML_TYPES
    return claimed and _TAG.search(text) is not None
