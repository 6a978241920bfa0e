"""The parts of a run's batch, as the journal knows them: each one input file and the batch made of it."""

from dataclasses import dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, Self

from summarizer.request import Mode
from summarizer.runs import Run
from summarizer.runs.journal import Journal

PartState = Literal["written", "uploaded", "created", "collected", "dissolved"]
"""written: its file stands in the folder; uploaded: the service has the file; created: there is a batch of it;
collected: all that came of it is in the journal; dissolved: nothing came of it, its requests are free again."""

TOKEN_LIMIT = "token_limit_exceeded"  # noqa: S105 - the service's word
"""Status of a batch that there was no room for."""

ANSWERED = "EXISTS (SELECT 1 FROM requests WHERE position = documents.position AND state = 'answered')"
"""That there are answers about a document that came in batches: looked up document by document, as a list of all
that have some would be made again for every page of documents."""


@dataclass(frozen=True)
class Part:
    """A row of `parts`.

    Attributes:
        mode: that its requests ask for JSON in.
        tokens: about how many its prompts take.
        tries: how many batches were made of it.
        uploading: since when an upload may be on its way (ISO 8601).
        creating: since when a create may be.
        status: the service's last word on the batch.
        completed: requests done, in the service's count.
        failed: requests that failed, in the service's count.
        prompt_tokens: of the whole batch, in the service's count, or of all its lines where it does not say; None where
            neither is known.
        completion_tokens: the same.
        counted: tokens of its answers, line by line; None before they are collected.
        problem: why nothing came of it.
    """

    number: int
    state: PartState
    mode: Mode
    requests: int
    bytes: int
    tokens: int
    tries: int
    uploading: str | None
    creating: str | None
    file_id: str | None
    batch_id: str | None
    output_file_id: str | None
    error_file_id: str | None
    status: str | None
    completed: int | None
    failed: int | None
    prompt_tokens: int | None
    completion_tokens: int | None
    counted: int | None
    created: str | None
    ended: str | None
    problem: str | None

    @property
    def name(self) -> str:
        """As files and messages call it."""
        return f"part-{self.number:04}"

    @property
    def on_its_way(self) -> bool:
        """Whether the service works on it, as far as is known."""
        return self.state == "created" and self.ended is None

    @property
    def twin(self) -> bool:
        """Whether it is a further batch of another part's input file; see twins.py."""
        return self.batch_id is not None and self.tries == 0


_COLUMNS = ", ".join(field.name for field in fields(Part))


class Parts:
    """The parts of one run."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self._journal: Journal = run.journal

    @property
    def folder(self) -> Path:
        """Where input and output files stand."""
        return self.run.folder / "batch"

    def input_file(self, number: int) -> Path:
        """What is uploaded."""
        return self.folder / f"part-{number:04}.input.jsonl"

    def output_file(self, number: int) -> Path:
        """What came of it."""
        return self.folder / f"part-{number:04}.output.jsonl"

    def error_file(self, number: int) -> Path:
        """What did not."""
        return self.folder / f"part-{number:04}.errors.jsonl"

    def all(self, *states: PartState) -> list[Part]:
        """The parts in these states, or all of them, in order."""
        marks = ", ".join("?" * len(states))
        where = f" WHERE state IN ({marks})" if states else ""
        rows = self._journal.do(f"SELECT {_COLUMNS} FROM parts{where} ORDER BY number", states)  # noqa: S608 - our own
        return [Part(*row) for row in rows]

    def get(self, number: int) -> Part:
        """One part."""
        row = self._journal.do(f"SELECT {_COLUMNS} FROM parts WHERE number = ?", (number,)).fetchone()  # noqa: S608
        return Part(*row)

    def change(self, part: Part, **values: Any) -> Part:
        """Change columns of a part."""
        marks = ", ".join(f"{name} = :{name}" for name in values)
        self._journal.do(f"UPDATE parts SET {marks} WHERE number = :number", {**values, "number": part.number})  # noqa: S608
        return self.get(part.number)

    def made(self, part: Part, batch_id: str, status: str) -> Part:
        """There is a batch of a part."""
        return self.change(
            part, state="created", batch_id=batch_id, status=status, creating=None, created=now(), ended=None
        )

    def next_number(self) -> int:
        """The number that the next part has."""
        return (self._journal.value("SELECT max(number) FROM parts") or 0) + 1

    def free(self, part: Part, problem: str, *, tried: bool = True) -> None:
        """Let go of its requests that have no answer: they are asked in another part."""
        with self._journal.change():
            self._journal.do(
                "UPDATE requests SET state = 'missing', tries = tries + ?, problem = ifnull(problem, ?) "
                "WHERE part = ? AND state = 'sent'",
                (tried, problem, part.number),
            )
            wake(self._journal, part.number)

    def abandon(self) -> None:
        """Wait for no part any more: whatever has no answer may be asked again."""
        for part in self.all("written", "uploaded", "created"):
            self.free(part, "the batch was abandoned", tried=False)
            self.change(part, state="dissolved", problem="abandoned")

    @classmethod
    def of(cls, run: Run) -> Self:
        """The parts of a run, with their folder."""
        parts = cls(run)
        parts.folder.mkdir(exist_ok=True)
        return parts


def wake(journal: Journal, part: int) -> None:
    """Let the documents of a part that are in no batch any more wait again: to be read, and asked further."""
    journal.do(
        "UPDATE documents SET state = 'waiting' WHERE state = 'sent' "
        "AND position IN (SELECT position FROM requests WHERE part = ?) "
        "AND NOT EXISTS (SELECT 1 FROM requests WHERE position = documents.position AND state = 'sent')",
        (part,),
    )


def now() -> str:
    """The time, as the journal keeps it."""
    return datetime.now(UTC).isoformat()
