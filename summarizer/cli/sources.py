"""The documents that a command's sources hold, and what is said where they hold none."""

from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.corpus import Columns, Unreadable
    from summarizer.document import Document
    from summarizer.reading.tables import TableKind


def documents_of(
    sources: list[str],
    column: list[str] | None,
    form: "TableKind | None",
    limit: int | None,
    into: Path,
) -> "Iterator[Document | Unreadable] | None":
    """What the sources hold; None where that is nothing, and the run there goes on with the documents it has.

    Raises:
        InputError: there is no document, neither in the sources nor in the run.
        ConfigurationError: a column that is none.
    """
    from summarizer.corpus import read_corpus
    from summarizer.errors import InputError
    from summarizer.reading.source import shown
    from summarizer.runs import documents_in

    documents = islice(read_corpus(sources, _columns_of(column), format=form), limit)
    for first in documents:
        return chain([first], documents)
    where = ", ".join(map(shown, sources))
    if documents_in(into):
        typer.echo(f"{where}: no document there; {into} goes on with those it has", err=True)
        return None
    looked_for = "texts (.txt, .md, .html, .pdf, or no ending) and rows of tables (.jsonl, .csv, .parquet)"
    raise InputError(where, "no document there", f"looked for {looked_for}")


def _columns_of(named: list[str] | None) -> "Columns":
    """Read "text=body" and the like.

    Raises:
        ConfigurationError: no such field, or no "=".
    """
    from dataclasses import fields

    from summarizer.corpus import Columns
    from summarizer.errors import ConfigurationError

    known = [field.name for field in fields(Columns)]
    pairs = {}
    for pair in named or ():
        field, _, name = pair.partition("=")
        if field not in known or not name:
            raise ConfigurationError(f"--column {pair!r}: give FIELD=NAME; fields are {', '.join(known)}")
        pairs[field] = name
    return Columns(**pairs)
