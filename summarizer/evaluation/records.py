"""Records in files, found again by place, so that a set larger than memory can be looked up document by document."""

import csv
import hashlib
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from summarizer.errors import InputError

_BOM = b"\xef\xbb\xbf"
_DELIMITERS = ",;\t|"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record stands: `size` bytes of a file from `start`, on `line` (1-based; 0 when it is the whole file)."""

    path: Path
    line: int
    start: int
    size: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}" if self.line else str(self.path)

    def bytes(self) -> bytes:
        """What stands there.

        Raises:
            InputError: the file cannot be read.
        """
        try:
            with self.path.open("rb") as file:
                file.seek(self.start)
                return file.read(self.size).removeprefix(_BOM)
        except OSError as error:
            raise unreadable(self.path, error) from error


def whole(path: Path) -> Place:
    """The place of a record that is a file."""
    try:
        return Place(path, 0, 0, path.stat().st_size)
    except OSError as error:
        raise unreadable(path, error) from error


def lines(path: Path) -> Iterator[tuple[Place, bytes]]:
    """Every line that is not blank, with its place."""
    start = 0
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if line.strip(_BOM).strip():
                    yield Place(path, number, start, len(line)), line.removeprefix(_BOM)
                start += len(line)
    except OSError as error:
        raise unreadable(path, error) from error


def files(folder: Path) -> list[Path]:
    """The files below a folder that are not hidden, in order of name."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return sorted(path for path in found if not any(part.startswith(".") for part in path.relative_to(folder).parts))


def digest(path: Path) -> str:
    """SHA-256 of a file, or of the names and digests of all files below a folder."""
    total = hashlib.sha256()
    if path.is_dir():
        for file in sorted(one for one in path.rglob("*") if one.is_file()):
            total.update(f"{file.relative_to(path).as_posix()}\0{digest(file)}\n".encode())
        return total.hexdigest()
    try:
        with path.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest()
    except OSError as error:
        raise unreadable(path, error) from error


class Rows:
    """The rows of a CSV file by the names in its first row; the delimiter is the one of , ; tab | it has most of.

    Raises:
        InputError: it is not UTF-8, or has no first row.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        first = next(iter(lines(path)), None)
        if first is None:
            raise InputError(str(path), "is empty", "give a CSV file with names of columns in its first row")
        self._delimiter = max(_DELIMITERS, key=first[1].decode("utf-8", "replace").count)
        self.columns = self._table(first[1])[0]
        self._begin = first[0].start + first[0].size

    def __iter__(self) -> Iterator[tuple[Place, dict[str, str] | str]]:
        """Every row after the first, or what is wrong with it; a cell may hold line ends."""
        with self.path.open("rb") as file:
            file.seek(self._begin)
            start, number = self._begin, 2
            pending = b""
            for line in file:
                pending += line
                if pending.count(b'"') % 2:
                    continue
                if pending.strip():
                    place = Place(self.path, number, start, len(pending))
                    yield place, self.row(pending)
                start, number, pending = start + len(pending), number + pending.count(b"\n"), b""
            if pending.strip():
                yield Place(self.path, number, start, len(pending)), self.row(pending)

    def row(self, raw: bytes) -> dict[str, str] | str:
        """A row's cells by column, or what is wrong with the row."""
        cells, *more = self._table(raw)
        if more or raw.count(b'"') % 2:
            return 'has a quotation mark that is not closed; write one that is part of a text as "" and quote its cell'
        if any(cells[len(self.columns) :]):
            many = f"has {len(cells)} cells for {len(self.columns)} columns"
            return f'{many}; put quotation marks (") around a cell that holds “{self._delimiter}”'
        return dict(zip(self.columns, cells, strict=False))

    def _table(self, raw: bytes) -> list[list[str]]:
        try:
            text = raw.removeprefix(_BOM).decode("utf-8")
        except UnicodeDecodeError as error:
            raise InputError(str(self.path), f"is not UTF-8 ({error.reason})", "save it as CSV UTF-8") from error
        csv.field_size_limit(
            max(csv.field_size_limit(), len(text))
        )  # a mark that is not closed makes cells of any size
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=self._delimiter)
        return [[cell.strip() for cell in row] for row in rows]


def json_object(raw: bytes) -> Mapping[str, Any] | str:
    """A JSON object, or what is wrong with it."""
    try:
        value = orjson.loads(raw.strip())
    except orjson.JSONDecodeError as error:
        line = f"line {error.lineno}, " if error.lineno > 1 else ""
        return f"is not JSON: {error.msg} at {line}column {error.colno}"
    return value if isinstance(value, dict) else f"is a JSON {type(value).__name__}, not an object"


def unreadable(path: Path, error: OSError) -> InputError:
    """The error for a file that cannot be read."""
    return InputError(str(path), f"cannot be read ({error.strerror or error})", "check the path")
