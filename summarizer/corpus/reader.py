"""Documents out of many files, folders, globs and standard input, one after the other."""

import stat
import sys
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from summarizer.corpus.columns import Columns, document_of
from summarizer.corpus.listing import Listing, listing_of
from summarizer.corpus.opening import table_of
from summarizer.corpus.parquet import require_pyarrow
from summarizer.corpus.table import Table
from summarizer.corpus.unreadable import Unreadable
from summarizer.document import Document
from summarizer.errors import InputError
from summarizer.reading import read
from summarizer.reading.source import shown
from summarizer.reading.tables import TableKind, kind_of


def read_corpus(
    sources: Sequence[str],
    columns: Columns = Columns(),
    *,
    stdin: BinaryIO | None = None,
    format: TableKind | None = None,  # noqa: A002 - the option's name
) -> Iterator[Document | Unreadable]:
    """Read the documents of a corpus, in the order of its sources; memory does not grow with it.

    A file that holds a single document is told by the path in its document's `file`.

    Args:
        sources: files, folders (with all in them, sorted, but for hidden files), globs, or "-" for standard input.
        columns: which columns of the tables hold what.
        stdin: what "-" reads; None is the process's own standard input.
        format: what standard input and the named files hold; None: told by their content and names.

    Raises:
        InputError: a source is missing, a glob matches nothing, or a table lacks a column that it must have: before
            any document is given. What is broken is given as `Unreadable`.
    """
    return chain.from_iterable([_documents(source, columns, stdin, format) for source in sources])


def _documents(
    source: str, columns: Columns, stdin: BinaryIO | None, kind: TableKind | None
) -> Iterator[Document | Unreadable]:
    if source == "-":
        table = table_of("-", sys.stdin.buffer if stdin is None else stdin, kind)
        if table.names:
            columns.check("-", table.names)
        return _of_table(table, columns)
    listing = listing_of(source)
    _check(listing, columns, kind)
    return _of_files(listing, columns, kind)


def _check(listing: Listing, columns: Columns, kind: TableKind | None) -> None:
    """See that the first table of each kind can be read and has its columns."""
    checked = set()
    for path in listing.found:
        if isinstance(path, Unreadable):
            continue
        own = _kind(path, listing, kind)
        if own is None or own in checked or not stat.S_ISREG(Path(path).stat().st_mode):
            continue
        checked.add(own)
        if own == "parquet":
            require_pyarrow(shown(path))
        try:
            with Path(path).open("rb") as stream:
                names = table_of(shown(path), stream, own).names
        except (OSError, InputError):
            continue  # given as unreadable when its turn comes
        if names:
            columns.check(shown(path), names)


def _of_files(listing: Listing, columns: Columns, kind: TableKind | None) -> Iterator[Document | Unreadable]:
    for path in listing.found:
        if isinstance(path, Unreadable):
            yield path
        elif own := _kind(path, listing, kind):
            yield from _of_file(path, own, columns)
        else:
            yield _single(path)


def _kind(path: str, listing: Listing, kind: TableKind | None) -> TableKind | None:
    return kind_of(path) if kind is None or listing.whole else kind


def _of_file(path: str, kind: TableKind, columns: Columns) -> Iterator[Document | Unreadable]:
    name = shown(path)
    try:
        with Path(path).open("rb") as stream:
            table = table_of(name, stream, kind)
            if table.names:
                columns.check(name, table.names)
            yield from _of_table(table, columns)
    except InputError as error:
        yield Unreadable.because(error)
    except OSError as error:
        yield Unreadable(name, f"cannot be read: {error.strerror}; check its permissions")


def _of_table(table: Table, columns: Columns) -> Iterator[Document | Unreadable]:
    for row in table.rows:
        yield row if isinstance(row, Unreadable) else document_of(*row, columns)


def _single(path: str) -> Document | Unreadable:
    try:
        return read(path)
    except InputError as error:
        return Unreadable.because(error)
