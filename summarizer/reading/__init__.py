"""Documents out of files, standard input and the web: text, Markdown, HTML and PDF, in any usual encoding.

`read` is the whole interface. What cannot be read is an `InputError`: what it looks like, and what to do.
"""

from typing import BinaryIO, Unpack

from summarizer.document import Document
from summarizer.errors import InputError
from summarizer.reading.address import AddressPolicy, is_public
from summarizer.reading.content import from_file, from_stdin, from_web
from summarizer.reading.kind import extract
from summarizer.reading.metadata import Given, Metadata
from summarizer.reading.source import is_url, shown

__all__ = ["LONGEST", "AddressPolicy", "Given", "is_public", "read"]

LONGEST = 2_000_000
"""Characters of a text: a long book has as many, and more than a hundred requests would be made of it."""


def read(
    source: str,
    *,
    stdin: BinaryIO | None = None,
    addresses: AddressPolicy = is_public,
    **given: Unpack[Given],
) -> Document:
    """Read one article; one that comes from a file has its path in `file`.

    Args:
        source: a path, an http(s) address, or "-" for standard input.
        stdin: what "-" reads; None is the process's own standard input.
        addresses: which IP addresses an http(s) address may lead to, redirects included.
        given: metadata that overrules what the document says of itself; None leaves that in force, "" takes it away.

    Raises:
        InputError: the document cannot be had, or a date in its metadata, or the language given, is none.
        TypeError: something is given that is no metadata.
    """
    name = shown(source)
    overrides = Metadata.of_options(name, **given)
    if source == "-":
        content = from_stdin(stdin)
    elif is_url(source):
        content = from_web(source, name, addresses)
    else:
        content = from_file(source, name)
    text, own = extract(name, content)
    if not text.strip():
        raise InputError(name, "no text, only white space or front matter", "give a document with text")
    if len(text) > LONGEST:
        problem = f"has {len(text):,} characters of text; the limit is {LONGEST:,}"
        raise InputError(name, problem, "give one article; many go to `summarizer run`")
    known = overrides.or_else(own).or_else(Metadata(url=content.url))
    return Document(
        text=text,
        id=known.id or "",
        title=known.title or None,
        published=known.published,
        outlet=known.outlet or None,
        url=known.url or None,
        language=known.language,
        file=None if source == "-" or is_url(source) else name,
    )
