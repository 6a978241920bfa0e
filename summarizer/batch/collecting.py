"""What came of a batch into the journal: from every file of every batch that ended, however it ended.

Output and error files are saved in the run's folder first. Every line is kept before its part counts as collected, and
doing it again changes nothing.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from summarizer.answers import Usage
from summarizer.batch.api import BatchApi, BatchInfo
from summarizer.batch.lines import OutputLine, read_line
from summarizer.batch.parts import Part, Parts, now, wake
from summarizer.errors import EndpointError, InputError
from summarizer.runs.folder import Run
from summarizer.runs.journal import Stored

MAX_TRIES = 3
"""How often one request is sent, when batch after batch gives no answer to it."""
_AT_ONCE = 500
"""Lines a transaction."""
_TOKEN_LIMIT = "token_limit_exceeded"  # noqa: S105 - the service's word


@dataclass(frozen=True)
class Collected:
    """What collecting brought.

    Attributes:
        answers: new ones.
        refused: requests that will have no answer.
        missing: requests without one so far: they are asked again.
        strangers: lines that answer nothing of this run.
        usage: of the new answers.
        form_refused: whether there were objections to the form of answer asked for.
    """

    answers: int = 0
    refused: int = 0
    missing: int = 0
    strangers: int = 0
    usage: Usage = Usage()
    form_refused: bool = False

    def __add__(self, other: "Collected") -> "Collected":
        return Collected(
            self.answers + other.answers,
            self.refused + other.refused,
            self.missing + other.missing,
            self.strangers + other.strangers,
            self.usage + other.usage,
            self.form_refused or other.form_refused,
        )


@dataclass
class Collector:
    """Brings home what batches gave.

    Args:
        parts: of the run.
        api: the service; None where only files are read.
        delete_files: whether files at the service are deleted once they are here.
        progress: told how many lines have been read.
    """

    parts: Parts
    api: BatchApi
    delete_files: bool = False
    progress: Callable[[int], None] = lambda _: None

    async def look(self) -> list[tuple[Part, BatchInfo]]:
        """Ask the service about every part that is on its way, and keep what it says."""
        return [(self._keep(part, info), info) for part, info in [(p, await self._info(p)) for p in self._created()]]

    async def collect(self) -> Collected:
        """Collect every part whose batch has ended.

        Raises:
            EndpointError: the service does not give a file; what was collected before stays.
            DiskFull: it cannot be kept.
        """
        collected = Collected()
        for part, info in await self.look():
            if info.ended:
                collected += await self._of_part(part, info)
        return collected

    def _created(self) -> list[Part]:
        return self.parts.all("created")

    async def _info(self, part: Part) -> BatchInfo:
        assert part.batch_id is not None
        return await self.api.retrieve(part.batch_id)

    def _keep(self, part: Part, info: BatchInfo) -> Part:
        return self.parts.change(
            part,
            status=info.status,
            completed=info.completed,
            failed=info.failed,
            output_file_id=info.output_file_id,
            error_file_id=info.error_file_id,
            prompt_tokens=info.usage.prompt_tokens if info.usage else None,
            completion_tokens=info.usage.completion_tokens if info.usage else None,
            ended=(part.ended or now()) if info.ended else None,
        )

    async def _of_part(self, part: Part, info: BatchInfo) -> Collected:
        if info.status == "failed" and info.output_file_id is None and info.error_file_id is None:
            return self._of_failed(part, info)
        collected = Collected()
        files = (
            (info.output_file_id, self.parts.output_file(part.number)),
            (info.error_file_id, self.parts.error_file(part.number)),
        )
        for file_id, path in files:
            if file_id is not None:
                await self.api.download(file_id, path)
                collected += keep_lines(self.parts.run, path, progress=self.progress)
        collected = self._end(part, f"the batch {info.status} without it", collected)
        if self.delete_files:
            for file_id in (part.file_id, info.output_file_id, info.error_file_id):
                if file_id is not None:
                    await self.api.delete(file_id)
        return collected

    def _end(self, part: Part, problem: str, collected: Collected) -> Collected:
        """The part is done with: what it has no answer to is asked again, but not for ever."""
        journal = self.parts.run.journal
        if collected.form_refused and not self.parts.run.refuse_mode(part.mode):
            self.parts.change(part, state="collected", problem=problem)
            raise EndpointError(
                f"{part.name}: the service objects to every form of answer; see {part.name}.errors.jsonl"
            )
        self.parts.free(part, problem)
        missing = journal.value("SELECT count(*) FROM requests WHERE part = ? AND state = 'missing'", (part.number,))
        refused = give_up(self.parts.run)
        counted = journal.value(
            "SELECT ifnull(sum(prompt_tokens + completion_tokens), 0) FROM requests JOIN answers USING (talk, attempt) "
            "WHERE part = ? AND origin = 'batch'",
            (part.number,),
        )
        self.parts.change(part, state="collected", counted=counted)
        return replace(collected, missing=missing - refused, refused=collected.refused + refused)

    def _of_failed(self, part: Part, info: BatchInfo) -> Collected:
        """A batch that was not even begun: nothing was paid for it."""
        journal = self.parts.run.journal
        if any(code == _TOKEN_LIMIT for code, _, _ in info.errors):
            under_way = sum(one.on_its_way for one in self._created() if one.number != part.number)
            if under_way:
                journal.note("room_for", str(under_way))
                self.parts.change(part, state="uploaded", batch_id=None, status=_TOKEN_LIMIT, ended=None)
            else:
                self._halve(part)
            return Collected()
        lines = {line: f"{code}: {message}" for code, message, line in info.errors if line is not None}
        words = "; ".join(f"{code}: {message}" for code, message, _ in info.errors[:3]) or "no reason was given"
        self.parts.change(part, problem=words)
        with journal.change():
            for line, problem in lines.items():
                journal.do(
                    f"UPDATE requests SET tries = {MAX_TRIES}, problem = ? WHERE part = ? AND line = ?",  # noqa: S608
                    (problem, part.number, line),
                )
        collected = self._end(part, words, Collected())
        if not lines:
            raise EndpointError(f"{part.name}: the service refused the batch: {words}")
        return collected

    def _halve(self, part: Part) -> None:
        """The part alone is over the service's limit: its requests go into smaller ones."""
        journal = self.parts.run.journal
        if part.requests > 1:
            journal.note("part_tokens", str(max(1, part.tokens // 2)))
            with journal.change():
                journal.do("UPDATE requests SET state = 'missing' WHERE part = ? AND state = 'sent'", (part.number,))
                wake(journal, part.number)
                self.parts.change(part, state="dissolved", problem=_TOKEN_LIMIT)
        else:
            journal.note("room_for", "1")
            self.parts.change(part, state="uploaded", batch_id=None, status=_TOKEN_LIMIT, ended=None)


def collect_file(run: Run, path: Path, progress: Callable[[int], None] = lambda _: None) -> Collected:
    """Take answers out of a file, as an offline engine writes it, whatever parts they belong to.

    A part all of whose requests have an answer then counts as collected.

    Raises:
        InputError: there is no such file.
    """
    if not path.is_file():
        raise InputError(str(path), "no such file", "give the output file of a batch")
    collected = keep_lines(run, path, progress=progress)
    parts = Parts.of(run)
    with run.journal.change():
        for part in parts.all("written", "uploaded", "created"):
            wake(run.journal, part.number)
            if not run.journal.value("SELECT 1 FROM requests WHERE part = ? AND state = 'sent'", (part.number,)):
                parts.change(part, state="collected", ended=now())
    return replace(collected, refused=collected.refused + give_up(run))


def keep_lines(run: Run, path: Path, progress: Callable[[int], None] = lambda _: None) -> Collected:
    """Keep every answer of a file in the journal, joined by custom id; the order of lines says nothing."""
    journal, collected, received = run.journal, Collected(), now()
    read = 0
    for some in _batches(path):
        with journal.change():
            for line in some:
                answered = read_line(line)
                if answered is not None:
                    collected += _keep(run, answered, received)
        read += len(some)
        progress(read)
    return collected


def _keep(run: Run, line: OutputLine, received: str) -> Collected:
    journal = run.journal
    row = journal.do("SELECT talk, attempt, state FROM requests WHERE key = ?", (line.key,)).fetchone()
    if row is None:
        return Collected(strangers=1)
    talk, attempt, state = row
    if line.body is not None:
        journal.keep(Stored(talk, attempt, line.key, line.body, None, None, received, 0.0, "batch"), line.usage)
        if state == "answered":
            return Collected()
        journal.do("UPDATE requests SET state = 'answered', problem = NULL WHERE key = ?", (line.key,))
        return Collected(answers=1, usage=line.usage)
    if line.form_refused and attempt == 1:
        # The same is asked in another form, which is another request.
        journal.do("DELETE FROM requests WHERE key = ? AND state != 'answered'", (line.key,))
        return Collected(form_refused=True)
    if state != "answered":
        # One that will not be answered however often it is asked is not asked again.
        tries = "tries" if line.passing else str(MAX_TRIES)
        journal.do(f"UPDATE requests SET problem = ?, tries = {tries} WHERE key = ?", (line.problem, line.key))  # noqa: S608
    return Collected()


def give_up(run: Run) -> int:
    """Put a refusal in the place of answers that were asked for often enough; give how many."""
    journal = run.journal
    rows = journal.do(
        f"SELECT key, talk, attempt, problem FROM requests WHERE state = 'missing' AND tries >= {MAX_TRIES}"  # noqa: S608
    ).fetchall()
    with journal.change():
        for key, talk, attempt, problem in rows:
            journal.keep(Stored(talk, attempt, key, None, problem, None, now(), 0.0, "batch"), Usage())
            journal.do("UPDATE requests SET state = 'answered' WHERE key = ?", (key,))
    return len(rows)


def _batches(path: Path) -> Iterator[list[bytes]]:
    with path.open("rb") as file:
        while some := list(islice(file, _AT_ONCE)):
            yield some
