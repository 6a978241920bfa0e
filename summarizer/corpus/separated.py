"""CSV: a header, then one row a document, in any usual encoding and with any usual delimiter."""

import csv
import io
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from summarizer.corpus.table import Row, Table
from summarizer.corpus.unreadable import Unreadable
from summarizer.errors import InputError
from summarizer.reading.content import LARGEST
from summarizer.reading.encoding import encoding_of

if TYPE_CHECKING:
    from _csv import Reader

_DELIMITERS = ",;\t|"
_BEGINNING = 1_000_000  # bytes by which the encoding is told


def csv_table(name: str, stream: BinaryIO) -> Table:
    """Open CSV.

    Raises:
        InputError: it is empty or binary.
    """
    beginning = stream.read(_BEGINNING)
    if not beginning.strip():
        raise InputError(name, "is empty", "give a header and rows")
    encoding = encoding_of(name, beginning)
    csv.field_size_limit(max(csv.field_size_limit(), LARGEST))
    rejoined = io.BufferedReader(_Rejoined(beginning, stream), 65_536)
    # What does not decode is smuggled through as surrogates: one bad row must not end the table.
    text = io.TextIOWrapper(rejoined, encoding, errors="surrogateescape", newline="")
    lines = iter(partial(text.readline, LARGEST), "")
    delimiter = _delimiter(beginning.decode(encoding, "replace"))
    # Strict: otherwise quotes inside of a text are lost, and a quote left open swallows what follows without a word.
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        names = tuple(column.strip() for column in next(filter(None, reader), ()))
    except csv.Error as error:
        raise InputError(name, f"its header is broken ({error})", "mend its quotes") from error
    return Table(names, _rows(name, reader, names, encoding))


def _rows(name: str, reader: "Reader", names: tuple[str, ...], encoding: str) -> Iterator[Row | Unreadable]:
    while True:
        place = f"{name}, line {reader.line_num + 1}"
        try:
            values = next(reader, None)
        except csv.Error as error:
            yield Unreadable(place, f"broken row ({error}); double the quotes inside of a quoted text")
            continue
        if values is None:
            return
        if not values:
            continue
        if len(values) != len(names):
            found = "1 column" if len(values) == 1 else f"{len(values)} columns"
            yield Unreadable(place, f"{found} where the header has {len(names)}; quote its texts")
        elif _undecoded(values):
            yield Unreadable(place, f"bytes that are not {encoding.replace('_', '-')}; save the file as UTF-8")
        else:
            yield place, dict(zip(names, values, strict=True))


def _undecoded(values: list[str]) -> bool:
    try:
        "".join(values).encode()
    except UnicodeEncodeError:
        return True
    return False


def _delimiter(beginning: str) -> str:
    """Tell the delimiter: the one that parts the header in most columns."""

    def columns(mark: str) -> int:
        return len(next(filter(None, csv.reader(io.StringIO(beginning, newline=""), delimiter=mark)), ()))

    return max(_DELIMITERS, key=columns)


class _Rejoined(io.RawIOBase):
    """A stream that begins again with what was read of it."""

    def __init__(self, beginning: bytes, rest: BinaryIO) -> None:
        self._beginning = io.BytesIO(beginning)
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override] # all that BufferedReader hands over
        data = self._beginning.read(len(buffer)) or self._rest.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)
