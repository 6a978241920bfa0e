"""What came of batches into the journal: every line of their output and error files, and of an offline engine's.

Doing it again changes nothing.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from summarizer.answers import Usage
from summarizer.batch.lines import OutputLine, read_line
from summarizer.batch.parts import Parts, now, wake
from summarizer.errors import InputError
from summarizer.refusals import Refusals
from summarizer.runs.folder import Run
from summarizer.runs.journal import Stored
from summarizer.runs.keeping import read_again

MAX_TRIES = 3
"""How often one request is sent, when batch after batch gives no answer to it."""
_AT_ONCE = 500
"""Lines a transaction."""


@dataclass(frozen=True)
class Collected:
    """What collecting brought.

    Attributes:
        lines: read in the files that came.
        answers: new ones.
        refused: requests that will have no answer.
        missing: requests without one so far: they are asked again.
        strangers: lines that answer nothing of this run.
        usage: of the new answers.
        paid: of all answers, also of those that are there already.
        form_refused: whether there were objections to the form of answer asked for.
    """

    lines: int = 0
    answers: int = 0
    refused: int = 0
    missing: int = 0
    strangers: int = 0
    usage: Usage = Usage()
    paid: Usage = Usage()
    form_refused: bool = False

    def __add__(self, other: "Collected") -> "Collected":
        return Collected(
            self.lines + other.lines,
            self.answers + other.answers,
            self.refused + other.refused,
            self.missing + other.missing,
            self.strangers + other.strangers,
            self.usage + other.usage,
            self.paid + other.paid,
            self.form_refused or other.form_refused,
        )


def collect_file(run: Run, path: Path, progress: Callable[[int], None] = lambda _: None) -> Collected:
    """Take answers out of a file, as an offline engine writes it, whatever parts they belong to.

    A part all of whose requests have an answer then counts as collected.

    Raises:
        InputError: there is no such file, or it is none of a batch's output.
    """
    if not path.is_file():
        raise InputError(str(path), "no such file", "give the output file of a batch")
    collected = keep_lines(run, path, None, progress, Refusals(str(path), "", offline=True))
    if not collected.lines:
        raise InputError(str(path), "holds no line of a batch's output", "give the file that the engine wrote")
    if collected.form_refused:
        run.refuse_mode(run.modes[0])
    parts = Parts.of(run)
    with run.journal.change():
        for part in parts.all("written", "uploaded", "created"):
            wake(run.journal, part.number)
            asked = run.journal.value("SELECT 1 FROM requests WHERE part = ? AND state = 'sent'", (part.number,))
            if not asked and not part.twin:
                parts.change(part, state="collected", ended=now())
    refused = give_up(run)
    return replace(collected, missing=collected.missing - refused, refused=refused)


def keep_lines(
    run: Run, path: Path, part: int | None, progress: Callable[[int], None], refusals: Refusals
) -> Collected:
    """Keep every answer of a file in the journal, joined by custom id; the order of lines says nothing.

    Args:
        run: whose requests they answer.
        path: of the file.
        part: whose batch it comes from: an error in it says nothing of requests that are in another one by now. None:
            any.
        progress: told how many lines have been read.
        refusals: of whoever wrote it.
    """
    journal, collected, received = run.journal, Collected(), now()
    read = 0
    for some in _pieces(path):
        with journal.change():
            for line in some:
                answered = read_line(line, refusals, run.recipe.settings.model)
                if answered is not None:
                    collected += replace(_keep(run, answered, part, received), lines=1, paid=answered.usage)
        read += len(some)
        progress(read)
    return collected


def _keep(run: Run, line: OutputLine, part: int | None, received: str) -> Collected:
    journal = run.journal
    row = journal.do("SELECT talk, attempt, state, part, position FROM requests WHERE key = ?", (line.key,)).fetchone()
    if row is None:
        return Collected(strangers=1)
    talk, attempt, state, asked_in, position = row
    if line.body is not None:
        stored = Stored(talk, attempt, line.key, line.body, None, None, received, 0.0, "batch")
        new = journal.keep(stored, line.usage)
        if state == "answered":
            if not new:
                return Collected()
            read_again(run, position)  # it had been given up
        journal.do(
            "UPDATE requests SET state = 'answered', part = ?, problem = NULL, status = NULL WHERE key = ?",
            (part or asked_in, line.key),
        )
        return Collected(answers=1, usage=line.usage)
    if state != "sent" or part not in (None, asked_in):
        return Collected()
    form_refused = line.form_refused and attempt == 1
    # The same in another form is another request; one that is never answered is not asked again.
    tries = "tries" if form_refused or not line.tried else "tries + 1" if line.passing else str(MAX_TRIES)
    journal.do(
        f"UPDATE requests SET state = 'missing', problem = ?, status = ?, tries = {tries} WHERE key = ?",  # noqa: S608
        (line.problem, line.status, line.key),
    )
    return Collected(missing=1, form_refused=form_refused)


def give_up(run: Run) -> int:
    """Put a refusal in the place of answers that were asked for often enough; give how many."""
    journal = run.journal
    rows = journal.do(
        "SELECT key, talk, attempt, problem, status FROM requests "  # noqa: S608
        f"WHERE state = 'missing' AND tries >= {MAX_TRIES}"
    ).fetchall()
    with journal.change():
        for key, talk, attempt, problem, status in rows:
            journal.keep(Stored(talk, attempt, key, None, problem, status, now(), 0.0, "batch"), Usage())
            journal.do("UPDATE requests SET state = 'answered' WHERE key = ?", (key,))
    return len(rows)


def _pieces(path: Path) -> Iterator[list[bytes]]:
    with path.open("rb") as file:
        while some := list(islice(file, _AT_ONCE)):
            yield some
