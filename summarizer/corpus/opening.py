"""Which kind of table a file or stream is, and its rows."""

import gzip
import io
import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO

from summarizer.corpus.jsonl import jsonl_table
from summarizer.corpus.parquet import parquet_table
from summarizer.corpus.separated import csv_table
from summarizer.corpus.table import Row, Table
from summarizer.corpus.unreadable import Unreadable
from summarizer.errors import InputError
from summarizer.reading.tables import TableKind

_READERS = {"jsonl": jsonl_table, "csv": csv_table, "parquet": parquet_table}
_GZIP = b"\x1f\x8b"
_BROKEN = (OSError, EOFError, zlib.error, UnicodeDecodeError)
_AGAIN = "get it again, or write it again"


def table_of(name: str, stream: BinaryIO, kind: TableKind | None) -> Table:
    """Open a table; gzip is undone.

    Args:
        name: the stream as messages show it.
        stream: what holds it; the caller closes it when the rows have been read.
        kind: None: told by the first bytes.

    Raises:
        InputError: it is empty, broken, or of another kind.
    """
    try:
        peekable = stream if hasattr(stream, "peek") else io.BufferedReader(stream)  # type: ignore[type-var] # BytesIO
        if peekable.peek(2)[:2] == _GZIP:
            return _opened(name, gzip.GzipFile(fileobj=peekable), kind)
        return _opened(name, peekable, kind)
    except _BROKEN as error:
        raise InputError(name, f"cannot be read: {error}", _AGAIN) from error


def _opened(name: str, stream: Any, kind: TableKind | None) -> Table:
    table = _READERS[kind or _kind_by_looks(stream.peek(64))](name, stream)
    return Table(table.names, _to_its_end(name, table.rows))


def _kind_by_looks(beginning: bytes) -> TableKind:
    if beginning.startswith(b"PAR1"):
        return "parquet"
    return "jsonl" if beginning.removeprefix(b"\xef\xbb\xbf").lstrip().startswith((b"{", b"[")) else "csv"


def _to_its_end(name: str, rows: Iterator[Row | Unreadable]) -> Iterator[Row | Unreadable]:
    try:
        yield from rows
    except _BROKEN as error:
        yield Unreadable(name, f"broken after the rows so far: {error}; {_AGAIN}")
