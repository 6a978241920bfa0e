"""Which columns of a CSV file hold a reference's document, text and author."""

from collections.abc import Mapping
from dataclasses import dataclass

from summarizer.errors import InputError
from summarizer.evaluation.records import Rows

_USUAL: Mapping[str, tuple[str, ...]] = {"id": ("document", "id"), "text": ("summary", "text"), "author": ("author",)}


@dataclass(frozen=True)
class Columns:
    """Names of the columns of a CSV file; None where the usual names are tried."""

    document: str | None = None
    text: str | None = None
    author: str | None = None

    def of(self, rows: Rows) -> dict[str, str]:
        """The columns of a file by the fields they hold; there may be none for the author.

        Raises:
            InputError: a column is not there.
        """
        found = {
            "document": _column(rows, "id", self.document),
            "text": _column(rows, "text", self.text),
            "author": _column(rows, "author", self.author),
        }
        return {field: column for field, column in found.items() if column is not None}


def _column(rows: Rows, option: str, asked: str | None) -> str | None:
    names = (asked,) if asked else _USUAL[option]
    found = next((name for name in names if name in rows.columns), None)
    if found is None and (asked or option != "author"):
        wanted, known = " or ".join(f"“{name}”" for name in names), ", ".join(rows.columns)
        raise InputError(str(rows.path), f"has no column {wanted}", f"--{option}-column takes one of: {known}")
    return found
