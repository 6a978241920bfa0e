"""Damage to a run's journal, and what is to be lost by it."""

import os
import random
import sqlite3
from contextlib import closing
from itertools import islice
from typing import NamedTuple

import pytest

PAGE_BYTES = 4096


class Page(NamedTuple):
    """A page of a table.

    Attributes:
        number: counted from 1.
        kind: leaf; internal: pointers to leaves; overflow: the end of a row that is longer than its leaf has room for.
        rows: numbers of the rows that stand on it, or end there.
    """

    number: int
    kind: str
    rows: frozenset[int]


def stat_of(folder, name):
    """Path, number, kind and count of cells of each page of a table or an index, in the order of its rows."""
    with closing(sqlite3.connect(folder / "journal.sqlite")) as database:
        query = "SELECT path, pageno, pagetype, ncell FROM dbstat WHERE name = ? ORDER BY path"
        try:
            return database.execute(query, (name,)).fetchall()
        except sqlite3.OperationalError as error:
            pytest.skip(f"this SQLite does not tell what stands on which page: {error}")


def pages_of(folder, table):
    """The pages of a table that has numbered rows, in their order."""
    with closing(sqlite3.connect(folder / "journal.sqlite")) as database:
        numbers = [number for (number,) in database.execute(f"SELECT rowid FROM {table} ORDER BY rowid")]
    left, leaf, pages = iter(numbers), [], []
    for path, number, kind, cells in stat_of(folder, table):
        rows = []
        if kind == "leaf":
            rows = leaf = list(islice(left, cells))
        elif kind == "overflow":  # its path ends with the row's place on the leaf
            cell, _, _ = path.rpartition("/")[2].partition("+")
            rows = [leaf[int(cell, 16)]]
        pages.append(Page(number, kind, frozenset(rows)))
    return pages


def leaves_of(folder, table):
    """Those of its pages that rows begin on."""
    return [page for page in pages_of(folder, table) if page.kind == "leaf"]


def scribble(folder, page):
    """Overwrite a page, counted from 1."""
    with (folder / "journal.sqlite").open("r+b") as file:
        file.seek((page - 1) * PAGE_BYTES)
        file.write(b"\xff" * PAGE_BYTES)


def overwrite(folder):
    """Leave nothing of it."""
    (folder / "journal.sqlite").write_bytes(random.Random(1).randbytes(100_000))


def cut_short(folder, pages, more=0):
    """Leave so many pages, and so many bytes of the next."""
    os.truncate(folder / "journal.sqlite", PAGE_BYTES * pages + more)
