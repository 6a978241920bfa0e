"""What a damaged journal still holds, into a new run."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext, suppress
from pathlib import Path

import orjson

from summarizer.errors import RunError
from summarizer.runs.folder import Run, cannot_be_made, settings_of
from summarizer.runs.journal import VERSION, Journal, of_another_version
from summarizer.runs.lock import held
from summarizer.runs.outputs import WRITTEN
from summarizer.runs.tying import TIED

_BY_NUMBER = ("rowid",)
_TABLES = {
    "meta": ("name",),
    "documents": _BY_NUMBER,
    "contents": _BY_NUMBER,
    "unreadable": ("place",),
    "answers": _BY_NUMBER,
    "parts": _BY_NUMBER,
    "requests": _BY_NUMBER,
}
"""With what their rows are kept by: no index has to be read."""
_GONE = 50_000
"""Numbers in a row that cannot be read, more than a page of pointers leads to: then nothing is behind."""
_JSON = {"contents": 1, "answers": 3}
"""Columns that hold JSON."""
_WITHOUT_WHAT_IS_LOST = (
    "DELETE FROM documents WHERE position NOT IN (SELECT position FROM contents)",
    "DELETE FROM contents WHERE position NOT IN (SELECT position FROM documents)",
    "DELETE FROM requests WHERE state = 'sent' AND part NOT IN (SELECT number FROM parts)",
    (
        "UPDATE documents SET state = 'waiting' WHERE state = 'sent' "
        "AND position NOT IN (SELECT position FROM requests WHERE state = 'sent')"
    ),
    (
        "UPDATE documents SET state = 'waiting', copy_of = NULL, likeness = NULL "
        "WHERE copy_of NOT IN (SELECT position FROM documents)"
    ),
    "UPDATE documents SET state = 'waiting', outcome = NULL WHERE state = 'done'",
)
"""Statements after which no row speaks of one that is gone."""
_PAGE_BYTES, _COUNT_AT = 4096, 28
"""Of a journal's first page, and where in it stands how many pages there are."""

Row = tuple[object, ...]


def rescue(damaged: Path, into: Path) -> dict[str, int]:
    """Copy every row that can still be read into a new run; give how many of each table.

    Results are left out: `redo` makes them again from the answers.

    Raises:
        RunError: the folder holds no run, or nothing can be read of it, or the new one is there or cannot be made.
        DiskFull: there is no room for the new one.
    """
    if settings_of(damaged) is None:
        raise RunError(f"{damaged}: holds no run.json, so there is nothing to tell what it was")
    if into.exists():
        raise RunError(f"{into}: is there already; name a new folder with --into")
    alone = held(damaged) if os.access(damaged, os.W_OK) else nullcontext()
    with alone, tempfile.TemporaryDirectory() as folder:
        copy = _readable_copy(damaged / "journal.sqlite", Path(folder))
        others = shutil.ignore_patterns(f"{copy.name}*", "results.jsonl", "failures.jsonl", "lock", "reserve", "*.tmp")
        try:
            shutil.copytree(damaged, into, ignore=others)
        except OSError as error:
            raise cannot_be_made(into, error) from error
        Journal(into / copy.name, create=True).close()
        with Run.work(into) as run, _opened(copy) as database:
            for table in _TABLES:
                _copy(database, run.journal, table)
            for statement in _WITHOUT_WHAT_IS_LOST:
                run.journal.do(statement)
            for fact in (WRITTEN, TIED):
                run.journal.note(fact, None)
            return {table: run.journal.value(f"SELECT count(*) FROM {table}") for table in _TABLES}  # noqa: S608 - our own


def _readable_copy(journal: Path, folder: Path) -> Path:
    """A copy in this folder, since a head may have to be put in, and reading changes it."""
    copy = folder / journal.name
    for path in (journal, journal.with_name(f"{journal.name}-wal")):
        with suppress(FileNotFoundError):
            shutil.copyfile(path, copy.with_name(path.name))
    copy.touch()
    if not copy.stat().st_size or not _holds_something(copy):  # beside an empty one SQLite deletes the log
        _put_in_head(copy)
    if not _holds_something(copy):
        raise RunError(f"{journal}: nothing in it can be read; begin a new run with --into")
    with _opened(copy) as database:
        (found,) = database.execute("PRAGMA user_version").fetchone()
    if found != VERSION:
        raise of_another_version(journal, found)
    return copy


@contextmanager
def _opened(journal: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(journal)) as database:
        with suppress(sqlite3.DatabaseError):
            database.execute("PRAGMA writable_schema = ON")  # else a file that was cut short is not read at all
        yield database


def _holds_something(journal: Path) -> bool:
    with _opened(journal) as database:
        return any(next(_rows(database, table), None) for table in ("documents", "answers"))


def _put_in_head(journal: Path) -> None:
    """Give it the first page of a new journal: the names of the tables, and where they begin, are the same in all."""
    with tempfile.TemporaryDirectory() as folder:
        new = Path(folder) / journal.name
        Journal(new, create=True).close()
        head = bytearray(new.read_bytes()[:_PAGE_BYTES])
    with journal.open("ab") as file:
        pages = file.tell() // _PAGE_BYTES
    head[_COUNT_AT : _COUNT_AT + 4] = pages.to_bytes(4, "big")
    with journal.open("r+b") as file:
        file.write(head)


def _copy(database: sqlite3.Connection, journal: Journal, table: str) -> None:
    with journal.change():
        for row in _rows(database, table):
            if _is_whole(table, row):
                marks = ", ".join("?" * len(row))
                statement = f"INSERT OR IGNORE INTO {table} VALUES ({marks})"  # noqa: S608 - our own names
                journal.do(statement, row)


def _rows(database: sqlite3.Connection, table: str) -> Iterator[Row]:
    """By number, going on behind each damaged page; where there are none, from the front and then from the back."""
    keys = _TABLES[table]
    if keys == _BY_NUMBER:
        yield from _by_number(database, table)
        return
    query = f"SELECT * FROM {table}"  # noqa: S608 - our own names
    try:
        yield from database.execute(f"{query} ORDER BY {', '.join(keys)}")
    except sqlite3.DatabaseError:
        with suppress(sqlite3.DatabaseError):
            yield from database.execute(f"{query} ORDER BY {', '.join(f'{key} DESC' for key in keys)}")


def _by_number(database: sqlite3.Connection, table: str) -> Iterator[Row]:
    # One row a statement: of several the last before a damaged page is lost with that page.
    query = f"SELECT rowid, * FROM {table} WHERE rowid >= ? ORDER BY rowid LIMIT 1"  # noqa: S608 - our own names
    number = missed = 0
    while missed < _GONE:
        try:
            row = database.execute(query, (number,)).fetchone()
        except sqlite3.DatabaseError:
            number, missed = number + 1, missed + 1
            continue
        if row is None:
            return
        number, missed = row[0] + 1, 0
        yield row[1:]


def _is_whole(table: str, row: Row) -> bool:
    """Whether its content is JSON; SQLite does not see where the inside of a long value was damaged."""
    content = row[_JSON[table]] if table in _JSON else None
    if not isinstance(content, bytes):
        return table != "contents"
    try:
        orjson.loads(content)
    except orjson.JSONDecodeError:
        return False
    return True
