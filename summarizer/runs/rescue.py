"""What a damaged journal still holds, into a new run."""

import shutil
import sqlite3
from pathlib import Path

from summarizer.errors import RunError
from summarizer.runs.folder import Run, settings_of
from summarizer.runs.journal import Journal
from summarizer.runs.lock import held

_TABLES = ("meta", "documents", "unreadable", "bands", "answers", "parts", "requests")
_STEP = 1000


def rescue(damaged: Path, into: Path) -> dict[str, int]:
    """Copy every row that can still be read into a new run; give how many of each table.

    Results are left out: they are made again from the answers.

    Raises:
        RunError: the folder holds no run, nothing of it can be read, or the new one is there already.
    """
    if settings_of(damaged) is None:
        raise RunError(f"{damaged}: holds no run.json, so there is nothing to tell what it was")
    if into.exists():
        raise RunError(f"{into}: is there already; name a new folder with --into")
    with held(damaged):
        shutil.copytree(damaged, into, ignore=shutil.ignore_patterns("journal.sqlite*", "results.jsonl", "*.tmp"))
        Journal(into / "journal.sqlite", create=True).close()
        with Run.work(into) as run:
            rescued = {table: _copy(damaged / "journal.sqlite", run.journal, table) for table in _TABLES}
            run.journal.note("results_written", None)
            run.journal.do("UPDATE documents SET state = 'waiting', outcome = NULL WHERE state = 'done'")
    if not any(rescued.values()):
        shutil.rmtree(into)
        raise RunError(f"{damaged}: nothing of its journal can be read; begin a new run with --into")
    return rescued


def _copy(source: Path, journal: Journal, table: str) -> int:
    """Row by row from the front, and where that breaks off, from the back."""
    rows: dict[tuple[object, ...], None] = {}
    for order in ("ASC", "DESC"):
        try:
            with sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True) as database:
                keys = [row[1] for row in database.execute(f"PRAGMA table_info({table})") if row[5]]
                by = ", ".join(f"{key} {order}" for key in keys)
                for row in database.execute(f"SELECT * FROM {table} ORDER BY {by}"):  # noqa: S608 - our own names
                    rows[row] = None
            break
        except sqlite3.DatabaseError:
            continue
    with journal.change():
        for row in rows:
            marks = ", ".join("?" * len(row))
            journal.do(f"INSERT OR IGNORE INTO {table} VALUES ({marks})", row)  # noqa: S608 - our own names
    return len(rows)
