"""`results.jsonl` and `failures.jsonl`: what people and other programs read of a run.

The journal is what counts; both files can be made again from it at any time.
"""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from summarizer.document import Document
from summarizer.errors import DiskFull
from summarizer.result import Failure
from summarizer.runs.folder import Run

WRITTEN = "results_written"
"""The fact in the journal that says how far the results file goes: the last position in it, and its bytes."""
_NO_END = 1 << 62


class ResultsFile:
    """Keeps `results.jsonl` in the order of the input while results come in any order.

    Lines are appended as long as no earlier document is missing; where one comes later, the whole file is written
    anew, under another name first.
    """

    def __init__(self, run: Run) -> None:
        self._run = run
        self._path = run.results_file
        self._upto, self._bytes = self._where_it_stood()

    def _where_it_stood(self) -> tuple[int, int]:
        """Position of the last document whose line stands in the file, and where that line ends."""
        noted = self._run.journal.noted(WRITTEN)
        if noted is not None:
            upto, size = map(int, noted.split())
            with suppress(FileNotFoundError):
                if self._path.stat().st_size >= size:
                    os.truncate(self._path, size)
                    return upto, size
        return 0, 0

    def changed(self, position: int) -> None:
        """The document's result is new: where a later one is written already, the file begins again."""
        if position <= self._upto:
            self._upto, self._bytes = 0, 0

    def catch_up(self, *, to_the_end: bool = False) -> None:
        """Write what can be: up to the first document that still waits, or, to the end, all there is.

        Raises:
            DiskFull: the file cannot be written.
            RunError: a result is damaged.
        """
        journal = self._run.journal
        waiting = None if to_the_end else journal.value("SELECT min(position) FROM documents WHERE state = 'waiting'")
        anew = self._bytes == 0
        path = self._path.with_suffix(".tmp") if anew else self._path
        if anew and not to_the_end and waiting == 1:
            return
        query = "SELECT position, line FROM results WHERE position > :after AND position < :end ORDER BY 1 LIMIT :size"
        try:
            with path.open("wb" if anew else "ab") as file:
                rows = journal.pages(query, after=self._upto, end=waiting or _NO_END)
                for position, line in rows:
                    self._bytes += file.write(self._run.unpacked(line) + b"\n")
                    self._upto = position
            if anew:
                path.replace(self._path)
        except OSError as error:
            self._upto, self._bytes = self._where_it_stood()
            raise DiskFull(
                f"{path}: cannot be written ({error.strerror}); free the disk and start the same command again"
            ) from error
        journal.note(WRITTEN, f"{self._upto} {self._bytes}")


@dataclass
class Reason:
    """Why documents have no result: so many, of which this is the first; of some it may pass."""

    problem: str
    first: str
    documents: int = 0
    passing: int = 0


def reasons_in(folder: Path) -> list[Reason]:
    """The reasons in a run's list of failures, the most frequent first."""
    reasons: dict[str, Reason] = {}
    with (folder / "failures.jsonl").open("rb") as file:
        for failure in map(Failure.model_validate_json, file):
            first = Reason(failure.problem, failure.file or failure.document)
            reason = reasons.setdefault(failure.problem, first)
            reason.documents += 1
            reason.passing += failure.passing
    return sorted(reasons.values(), key=lambda reason: -reason.documents)


def write_failures(run: Run) -> None:
    """List what has no result: documents without an answer, and what could not be read.

    Raises:
        DiskFull: the file cannot be written.
    """
    temporary = run.failures_file.with_suffix(".tmp")
    failed = run.journal.pages(
        "SELECT position, id, problem, status, passing, content FROM documents JOIN contents USING (position) "
        "WHERE state = 'failed' AND position > :after ORDER BY 1 LIMIT :size"
    )
    copies = run.journal.do(
        "SELECT one.id, first.id, first.passing, own.content, firsts.content FROM documents one "
        "JOIN documents first ON first.position = one.copy_of "
        "JOIN contents own ON own.position = one.position JOIN contents firsts ON firsts.position = first.position "
        "WHERE one.state = 'copy' AND first.state = 'failed' ORDER BY one.position"
    )
    unreadable = run.journal.do("SELECT place, problem FROM unreadable ORDER BY place")
    try:
        with temporary.open("w", encoding="utf-8") as file:
            for _, name, problem, status, passing, content in failed:
                failure = Failure(
                    document=name, file=_file_of(content), problem=problem, status=status, passing=bool(passing)
                )
                file.write(failure.model_dump_json() + "\n")
            for name, first, passing, content, firsts in copies:
                problem = f"tells the same as {_file_of(firsts) or first}, which has no result"
                failure = Failure(document=name, file=_file_of(content), problem=problem, passing=bool(passing))
                file.write(failure.model_dump_json() + "\n")
            for place, problem in unreadable:
                file.write(Failure(document=place, problem=problem).model_dump_json() + "\n")
        temporary.replace(run.failures_file)
    except OSError as error:
        raise DiskFull(f"{temporary}: cannot be written ({error.strerror}); free the disk") from error


def _file_of(content: bytes) -> str | None:
    return Document.model_validate_json(content).file


def write_files(run: Run) -> None:
    """Bring both files up to date."""
    ResultsFile(run).catch_up(to_the_end=True)
    write_failures(run)
