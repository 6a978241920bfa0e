"""The article of a web page, without what surrounds it, and what the page says about it."""

import logging
from datetime import date
from typing import Any

from summarizer.errors import InputError
from summarizer.reading.metadata import LANGUAGE_TAG, Metadata

_REMEDY = "save the article's text in a file and give that"
_SHORTEST = 40  # characters; what is shorter is a menu, a title or a notice
_DATES = {"original_date": True, "extensive_search": False}  # a date guessed from the text is worse than none


def article_of_html(name: str, page: str, url: str | None) -> tuple[str, Metadata]:
    """Extract the article, its paragraphs apart by a blank line.

    Raises:
        InputError: the page has no article.
    """
    from trafilatura import bare_extraction, load_html
    from trafilatura.settings import Document as Extracted

    for package in ("trafilatura", "htmldate", "justext"):
        logging.getLogger(package).addHandler(logging.NullHandler())  # or Python prints their warnings
    try:
        tree = load_html(page)
        if tree is None:  # a fragment
            tree = load_html(f"<html><body>{page}</body></html>")
        found = bare_extraction(
            tree,
            url=url,
            favor_precision=True,
            include_comments=False,
            date_extraction_params=_DATES,
            with_metadata=True,
        )
    except RecursionError as error:
        raise InputError(name, "a page nested too deeply", _REMEDY) from error
    if not isinstance(found, Extracted) or len(text := _paragraphs(found.text or "")) < _SHORTEST:
        raise InputError(name, "a page without an article", _REMEDY)
    return text, Metadata(
        title=found.title or None,
        published=date.fromisoformat(found.date) if found.date else None,
        outlet=found.sitename or None,
        url=found.url or None,
        language=_language(tree),
        id=_stated_id(tree),
    )


def _paragraphs(text: str) -> str:
    """Set the lines apart: trafilatura ends every paragraph with a single newline."""
    return "\n\n".join(line for line in map(str.strip, text.split("\n")) if line)


def _stated_id(tree: Any) -> str | None:
    return tree.xpath("string(//meta[@name='summarizer:id']/@content)").strip() or None


def _language(tree: Any) -> str | None:
    stated = (tree.get("lang"), tree.get("{http://www.w3.org/XML/1998/namespace}lang"), tree.get("xml:lang"))
    locale = tree.xpath("string(//meta[@property='og:locale']/@content)").replace("_", "-")
    tags = (tag.strip() for tag in (*stated, locale) if tag)
    return next((tag for tag in tags if LANGUAGE_TAG.fullmatch(tag)), None)
