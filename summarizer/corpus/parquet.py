"""Parquet, batch by batch, with pyarrow: an extra, as it is larger than all the rest."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from importlib.util import find_spec
from typing import Any, BinaryIO

from summarizer.corpus.table import Row, Table
from summarizer.corpus.unreadable import Unreadable
from summarizer.errors import InputError

_BATCH = 256  # rows held at a time
_BUFFER = 1_000_000  # bytes of a column held at a time; without it, a column of a row group is read whole
_PYTHON_ERRORS = (ArithmeticError, LookupError, ValueError)  # no such date, no such time zone, no such value
_MEND = "write it again, or get it again"


def require_pyarrow(source: str) -> None:
    """See that Parquet can be read at all.

    Raises:
        InputError: pyarrow is not installed.
    """
    if find_spec("pyarrow") is None:
        raise InputError(source, "Parquet is read with pyarrow", "pip install 'summarizer[parquet]'")


def parquet_table(name: str, stream: BinaryIO) -> Table:
    """Open Parquet; a stream that cannot seek is first copied to a temporary file.

    Raises:
        InputError: it is broken, or pyarrow is not installed.
    """
    require_pyarrow(name)
    import pyarrow as pa
    from pyarrow.parquet import ParquetFile

    try:
        copy = None if stream.seekable() else _spooled(stream)
        file = ParquetFile(stream if copy is None else copy, pre_buffer=False, buffer_size=_BUFFER)
        names = tuple(file.schema_arrow.names)
    except (pa.ArrowException, OSError, ValueError) as error:
        raise InputError(name, f"cannot be read as Parquet ({_first_line(error)})", _MEND) from error
    return Table(names, _rows(name, file, names, copy or nullcontext()))


def _rows(
    name: str, file: Any, names: tuple[str, ...], source: AbstractContextManager[object]
) -> Iterator[Row | Unreadable]:
    import pyarrow as pa

    number = 0
    try:
        with source:
            for batch in file.iter_batches(batch_size=_BATCH, use_threads=False):
                for values in zip(*map(_values, batch.columns), strict=True):
                    number += 1
                    yield f"{name}, row {number}", dict(zip(names, values, strict=True))
    except (pa.ArrowException, OSError, *_PYTHON_ERRORS) as error:
        yield Unreadable(f"{name}, after row {number}", f"broken from here on ({_first_line(error)}); {_MEND}")


def _values(column: Any) -> list[Any]:
    """Give a column's values; those that Python's types cannot hold, such as dates after the year 9999, as text."""
    import pyarrow as pa

    kind = column.type
    if pa.types.is_timestamp(kind) and kind.unit == "ns":
        column = column.cast(pa.timestamp("us", kind.tz), safe=False)
    elif pa.types.is_duration(kind):
        column = column.cast(pa.duration("us"), safe=False)
    elif pa.types.is_time64(kind):
        column = column.cast(pa.time64("us"), safe=False)
    try:
        values: list[Any] = column.to_pylist()
    except _PYTHON_ERRORS:
        values = column.cast(pa.string()).to_pylist()
    return values


def _spooled(stream: BinaryIO) -> BinaryIO:
    file = tempfile.TemporaryFile()  # noqa: SIM115 - closed when its rows have been read
    shutil.copyfileobj(stream, file)
    file.seek(0)
    return file


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]
