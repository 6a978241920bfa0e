"""A table: many documents in one stream, one a row."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from summarizer.corpus.unreadable import Unreadable

Row = tuple[str, dict[str, Any]]
"""Where it stands, such as "corpus.csv, line 7", and its values by column."""


@dataclass(frozen=True, slots=True)
class Table:
    """An opened table, whose rows can be read once.

    Attributes:
        names: its columns; of JSONL, the fields of its first objects. Empty when no row could be read so far.
    """

    names: tuple[str, ...]
    rows: Iterator[Row | Unreadable]
