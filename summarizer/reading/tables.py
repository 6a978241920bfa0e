"""Tables, told by their names: files that hold many documents, one a row."""

import os
from typing import Literal

TableKind = Literal["jsonl", "csv", "parquet"]

_SUFFIXES: dict[str, TableKind] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
}


def kind_of(path: str) -> TableKind | None:
    """Tell a table by its name; None for what holds a single document."""
    return _SUFFIXES.get(suffix_of(path.lower().removesuffix(".gz")))


def suffix_of(path: str) -> str:
    """Give a name's extension, lower case with its dot; "" without one."""
    return os.path.splitext(path)[1].lower()  # noqa: PTH122 - asked for every file; a Path takes ten times as long
