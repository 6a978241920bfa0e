"""What of a corpus cannot be read: data like the documents, so that it never ends a run."""

from dataclasses import dataclass
from typing import Self

from summarizer.errors import InputError


@dataclass(frozen=True, slots=True)
class Unreadable:
    """One document, or one file, that cannot be read.

    Attributes:
        place: where it stands: a path, or "corpus.jsonl, line 7".
        problem: one line: what is wrong, and what to do.
    """

    place: str
    problem: str

    @classmethod
    def because(cls, error: InputError) -> Self:
        """Turn the error of a single document into data."""
        return cls(error.source, f"{error.problem}; {error.remedy}")
