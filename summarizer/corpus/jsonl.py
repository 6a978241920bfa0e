"""JSONL: one object a line."""

import codecs
from collections.abc import Iterator
from itertools import chain, islice
from typing import Any, BinaryIO

import orjson

from summarizer.corpus.table import Row, Table
from summarizer.corpus.unreadable import Unreadable
from summarizer.reading.content import LARGEST

_HEAD = 100  # lines whose fields stand for those of all


def jsonl_table(name: str, stream: BinaryIO) -> Table:
    """Open JSONL; a line may also hold a whole document as this program writes it, such as a result."""
    rows = _rows(name, stream)
    head = list(islice(rows, _HEAD))
    fields = dict.fromkeys(field for row in head if not isinstance(row, Unreadable) for field in row[1])
    return Table(tuple(fields), chain(head, rows))


def _rows(name: str, stream: BinaryIO) -> Iterator[Row | Unreadable]:
    number = 0
    while line := stream.readline(LARGEST + 1):
        number += 1
        place = f"{name}, line {number}"
        if number == 1:
            line = line.removeprefix(codecs.BOM_UTF8)
        if len(line) > LARGEST:
            while line and not line.endswith(b"\n"):
                line = stream.readline(LARGEST)
            yield Unreadable(place, f"longer than {LARGEST / 1e6:.0f} MB; write one object a line")
            continue
        if line.isspace():
            continue
        try:
            value = orjson.loads(line)
        except orjson.JSONDecodeError as error:
            yield Unreadable(place, f"no JSON in UTF-8 ({error.msg}); write one object a line")
            continue
        if isinstance(value, dict):
            yield place, _own(value)
        else:
            yield Unreadable(place, "JSON, but no object; write one object a line")


def _own(value: dict[str, Any]) -> dict[str, Any]:
    """Take a document out of a result, and out of a document what its `extra` holds; its file is one more column."""
    document = value.get("document")
    if isinstance(document, dict):
        value = document
    extra = value.get("extra")
    if not isinstance(extra, dict):
        return value
    file = {} if value.get("file") is None else {"file": value["file"]}
    return {**file, **extra, **{key: value[key] for key in value if key not in ("extra", "file")}}
