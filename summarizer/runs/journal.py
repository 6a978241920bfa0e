"""A run's journal: every document, answer and result, in one SQLite file that survives a kill at any instant.

Each change is a transaction of its own, in write-ahead mode: what was committed is there whenever the process dies.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, NamedTuple

from summarizer.answers import Usage
from summarizer.errors import DiskFull, RunError

VERSION = 3

State = Literal["waiting", "sent", "done", "failed", "copy"]
"""Of a document: waiting: something is to be asked or read; sent: it is in a batch; done: it has a result; failed: no
answer can be had; copy: it is summarized once, with the document it is a copy of."""

_SCHEMA = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE documents (
    position INTEGER PRIMARY KEY,           -- in the order of the input
    id TEXT NOT NULL UNIQUE,
    identity TEXT NOT NULL UNIQUE,          -- of the document with all its metadata: known when it is read again
    story TEXT NOT NULL,                    -- of what an answer depends on: equal for exact copies
    times INTEGER NOT NULL DEFAULT 1,       -- how often it stood in the input when that was last read
    state TEXT NOT NULL DEFAULT 'waiting',
    copy_of INTEGER,                        -- position of the first of its kind
    likeness REAL,                          -- to that one, 1 for exact copies
    outcome TEXT, problem TEXT, status INTEGER, passing INTEGER,
    signature BLOB
);
CREATE TABLE contents (                     -- of documents: apart, so that a change of state does not write it anew
    position INTEGER PRIMARY KEY, content BLOB NOT NULL
);
CREATE INDEX documents_by_state ON documents (state, position);
CREATE INDEX documents_by_story ON documents (story);
CREATE INDEX documents_by_first ON documents (copy_of) WHERE copy_of IS NOT NULL;
CREATE TABLE bands (band INTEGER, position INTEGER, PRIMARY KEY (band, position)) WITHOUT ROWID;
CREATE TABLE unreadable (place TEXT PRIMARY KEY, problem TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE answers (                      -- body, or the problem that stands for an answer that cannot be had
    talk TEXT, attempt INTEGER,             -- digest of the chunk (About.talk), and which try it was
    key TEXT NOT NULL, body BLOB, problem TEXT, status INTEGER,
    prompt_tokens INTEGER NOT NULL DEFAULT 0, completion_tokens INTEGER NOT NULL DEFAULT 0,
    received TEXT NOT NULL, seconds REAL NOT NULL, origin TEXT NOT NULL,
    PRIMARY KEY (talk, attempt)
);
CREATE TABLE parts (                        -- of the run's batch: one input file and the batch made of it
    number INTEGER PRIMARY KEY,
    state TEXT NOT NULL,
    mode TEXT NOT NULL,                     -- that its requests ask for JSON in
    requests INTEGER NOT NULL, bytes INTEGER NOT NULL, tokens INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,       -- batches made of it
    uploading TEXT, creating TEXT,          -- since when: the intent, written before the call
    file_id TEXT, batch_id TEXT, output_file_id TEXT, error_file_id TEXT,
    status TEXT, completed INTEGER, failed INTEGER, prompt_tokens INTEGER, completion_tokens INTEGER,
    counted INTEGER,
    created TEXT, ended TEXT, problem TEXT
);
CREATE TABLE requests (                     -- in a batch
    key TEXT NOT NULL UNIQUE, talk TEXT NOT NULL, attempt INTEGER NOT NULL, position INTEGER NOT NULL,
    part INTEGER, line INTEGER,             -- where it stands now, or stood last
    state TEXT NOT NULL,                    -- sent, answered, missing
    tries INTEGER NOT NULL DEFAULT 0, problem TEXT, status INTEGER
);
CREATE INDEX requests_by_part ON requests (part, state);
CREATE INDEX requests_by_document ON requests (position);
CREATE TABLE results (position INTEGER PRIMARY KEY, line BLOB NOT NULL);
"""
WAITING = (
    "SELECT position, content FROM documents JOIN contents USING (position) "
    "WHERE state = 'waiting' AND position > :after ORDER BY position LIMIT :size"
)
"""A page of the documents that wait, for `Journal.pages`."""
_BEYOND = """
SELECT ifnull(sum(max(prompt, 0)), 0), ifnull(sum(max(completion, 0)), 0) FROM (
    SELECT p.prompt_tokens - ifnull(sum(a.prompt_tokens), 0) AS prompt,
        p.completion_tokens - ifnull(sum(a.completion_tokens), 0) AS completion
    FROM parts AS p LEFT JOIN requests AS r ON r.part = p.number
        LEFT JOIN answers AS a ON a.talk = r.talk AND a.attempt = r.attempt AND a.origin = 'batch'
    WHERE p.state = 'collected' AND p.prompt_tokens + p.completion_tokens > p.counted GROUP BY p.number
)
"""
"""Tokens that were paid for in batches, and that no answer of theirs tells of."""
_DISK = ("disk is full", "disk I/O error")


class Stored(NamedTuple):
    """A row of answers: an answer, or, without a body, why there is none."""

    talk: str
    attempt: int
    key: str
    body: bytes | None
    problem: str | None
    status: int | None
    received: str
    seconds: float
    origin: str


@dataclass(frozen=True)
class Counts:
    """How far a run is.

    Attributes:
        outcomes: of the documents that are done, how many ended in each way, the most frequent first.
    """

    documents: int
    waiting: int
    sent: int
    done: int
    failed: int
    copies: int
    unreadable: int
    outcomes: Mapping[str, int] = field(default_factory=dict)


def uri_of(path: Path, mode: Literal["rwc", "rw", "ro"]) -> str:
    """The name to open a journal by.

    To read it SQLite makes files beside it. Where none can be made it has to be told that nobody changes the journal,
    which is so unless a write-ahead log is left.
    """
    alone = mode == "ro" and not os.access(path.parent, os.W_OK) and not path.with_name(f"{path.name}-wal").exists()
    return f"{path.resolve().as_uri()}?mode={mode}{'&immutable=1' if alone else ''}"


def of_another_version(path: Path, found: int) -> RunError:
    """The error that says so."""
    return RunError(
        f"{path}: is a journal of version {found}, and this program's is {VERSION}; use the version of summarizer that "
        "made it, or a new folder"
    )


class Journal:
    """One connection to the file.

    Args:
        path: of the file.
        create: make it where it does not exist.
        write: whether anything will be changed; a folder that cannot be written to can still be read.

    Raises:
        RunError: it is missing, damaged, of another version or not to be written.
        DiskFull: from any change.
    """

    def __init__(self, path: Path, *, create: bool = False, write: bool = True) -> None:
        self.path = path
        if not create and not path.is_file():
            raise RunError(
                f"{path.parent}: its journal is gone (there is no {path.name}); bring that back from a copy, or begin "
                "a new run with --into"
            )
        mode: Literal["rwc", "rw", "ro"] = "rwc" if create else "rw" if write else "ro"
        with self._translated():
            self._db = sqlite3.connect(uri_of(path, mode), uri=True, isolation_level=None)
            self._db.execute("PRAGMA busy_timeout = 10000")
            if write:
                self._db.execute("PRAGMA journal_mode = WAL")
                # Without a sync at each commit: what was committed survives the process, and the machine all but the
                # last moment.
                self._db.execute("PRAGMA synchronous = NORMAL")
            self._check(create=create)

    def _check(self, *, create: bool) -> None:
        (found,) = self._db.execute("PRAGMA user_version").fetchone()
        if found == 0 and create:
            self._db.executescript(f"BEGIN; {_SCHEMA} PRAGMA user_version = {VERSION}; COMMIT;")
        elif found == 0:
            raise RunError(f"{self.path}: is damaged (it is empty); begin a new run with --into")
        elif found != VERSION:
            raise of_another_version(self.path, found)

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            said = str(error)
            if any(words in said for words in _DISK):
                raise DiskFull(
                    f"{self.path}: cannot be written ({said}); free the disk and start the same command again, "
                    "which goes on from here"
                ) from error
            if "locked" in said:
                raise RunError(f"{self.path}: another process is writing to it; wait for it to end") from error
            if "readonly" in said or "unable to open" in said:
                raise RunError(f"{self.path}: cannot be opened for writing ({said}); check its permissions") from error
            if isinstance(error, sqlite3.DatabaseError) and ("malformed" in said or "not a database" in said):
                raise RunError(
                    f"{self.path}: is damaged ({said}); what it still holds can be had with "
                    f"`summarizer runs rescue {self.path.parent} --into NEW`"
                ) from error
            raise

    @contextmanager
    def change(self) -> Iterator[None]:
        """One transaction: all of it is kept, or nothing."""
        with self._translated():
            self._db.execute("BEGIN IMMEDIATE")
            with self._db:  # commits, or rolls back
                yield

    def do(self, statement: str, values: Iterable[Any] | Mapping[str, Any] = ()) -> sqlite3.Cursor:
        """Run one statement."""
        with self._translated():
            return self._db.execute(statement, values if isinstance(values, Mapping) else tuple(values))

    def do_each(self, statement: str, rows: Iterable[tuple[Any, ...]]) -> None:
        """Run one statement for each row."""
        with self._translated():
            self._db.executemany(statement, rows)

    def pages(self, query: str, *, after: int = -1, size: int = 200, **values: Any) -> Iterator[tuple[Any, ...]]:
        """Rows whose first column grows, read a page at a time, so that rows may be changed in between.

        The query says `… > :after … LIMIT :size`, and takes the other values by name.
        """
        while page := self.do(query, {"after": after, "size": size, **values}).fetchall():
            yield from page
            after = page[-1][0]

    def value(self, query: str, values: Iterable[Any] = ()) -> Any:
        """The first column of the first row; None where there is none."""
        row = self.do(query, values).fetchone()
        return row[0] if row else None

    # Facts about the whole run.

    def note(self, name: str, value: str | None) -> None:
        """Keep a fact; None forgets it."""
        if value is None:
            self.do("DELETE FROM meta WHERE name = ?", (name,))
        else:
            self.do("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    def noted(self, name: str) -> str | None:
        """A fact that was kept."""
        value: str | None = self.value("SELECT value FROM meta WHERE name = ?", (name,))
        return value

    def forget_input(self) -> None:
        """Forget what was taken in, and what is known of the endpoint: the run begins anew."""
        with self.change():
            for table in ("meta", "documents", "contents", "unreadable", "bands"):
                self.do(f"DELETE FROM {table}")  # noqa: S608 - our own names

    def counts(self) -> Counts:
        """How far the run is."""
        states = dict(self.do("SELECT state, count(*) FROM documents GROUP BY state").fetchall())
        return Counts(
            documents=sum(states.values()),
            waiting=states.get("waiting", 0),
            sent=states.get("sent", 0),
            done=states.get("done", 0),
            failed=states.get("failed", 0),
            copies=states.get("copy", 0),
            unreadable=self.value("SELECT count(*) FROM unreadable"),
            outcomes=dict(
                self.do(
                    "SELECT outcome, count(*) FROM documents WHERE state = 'done' GROUP BY outcome ORDER BY 2 DESC, 1"
                )
            ),
        )

    # Answers.

    def keep(self, answer: Stored, usage: Usage) -> bool:
        """Keep an answer before anything else is done with it; one that is there already stays, but for a refusal.

        Give whether it was kept.
        """
        kept = self.do(
            "INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (talk, attempt) DO UPDATE SET key = excluded.key, body = excluded.body, "
            "problem = excluded.problem, status = excluded.status, prompt_tokens = excluded.prompt_tokens, "
            "completion_tokens = excluded.completion_tokens, received = excluded.received, "
            "seconds = excluded.seconds, origin = excluded.origin WHERE answers.body IS NULL",
            (*answer[:6], usage.prompt_tokens, usage.completion_tokens, *answer[6:]),
        )
        return kept.rowcount > 0

    def answers_to(self, talk: str) -> list[Stored]:
        """What came about one chunk, first attempt first."""
        columns = ", ".join(Stored._fields)
        rows = self.do(f"SELECT {columns} FROM answers WHERE talk = ? ORDER BY attempt", (talk,))  # noqa: S608 - our own
        return [Stored(*row) for row in rows]

    def usage(self, origin: str | None = None) -> Usage:
        """Tokens of all answers of the run, or of those of one origin; and those that batches took beyond."""
        where, values = ("", ()) if origin is None else (" WHERE origin = ?", (origin,))
        query = f"SELECT ifnull(sum(prompt_tokens), 0), ifnull(sum(completion_tokens), 0) FROM answers{where}"  # noqa: S608
        prompt, completion = self.do(query, values).fetchone()
        beyond = self.do(_BEYOND).fetchone() if origin in (None, "batch") else (0, 0)
        return Usage(prompt_tokens=prompt + beyond[0], completion_tokens=completion + beyond[1])
