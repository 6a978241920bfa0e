"""What came of a batch into the journal: from every file of every batch that ended, however it ended.

Output and error files are saved in the run's folder first. Every line is kept before its part counts as collected, and
doing it again changes nothing.
"""

import re
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from summarizer.answers import Usage
from summarizer.batch.api import BatchApi, BatchInfo
from summarizer.batch.lines import OutputLine, read_line
from summarizer.batch.parts import TOKEN_LIMIT, Part, Parts, now, wake
from summarizer.errors import EndpointError, InputError
from summarizer.refusals import Refusals
from summarizer.runs.folder import Run
from summarizer.runs.journal import Stored

MAX_TRIES = 3
"""How often one request is sent, when batch after batch gives no answer to it."""
_AT_ONCE = 500
"""Lines a transaction."""
_WAY_OUT = "if that stays so, `summarizer batch cancel {} --abandon` lets its requests be asked again"
_TOO_MANY = "too_many_tasks"
"""The service's word for more requests than a batch may have."""
_SMALLER = "`summarizer batch submit --into {} --part-requests N`, with N less than {:,}, makes smaller ones"
_LIMIT = re.compile(r"Limit: ([\d,]*\d)")


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
        form_refused: whether there were objections to the form of answer asked for.
    """

    lines: int = 0
    answers: int = 0
    refused: int = 0
    missing: int = 0
    strangers: int = 0
    usage: Usage = Usage()
    form_refused: bool = False

    def __add__(self, other: "Collected") -> "Collected":
        return Collected(
            self.lines + other.lines,
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
        api: the service.
        delete_files: whether files at the service are deleted once they are here.
        progress: told how many lines have been read.
        collected: what it has brought so far.
    """

    parts: Parts
    api: BatchApi
    delete_files: bool = False
    progress: Callable[[int], None] = lambda _: None
    collected: Collected = Collected()
    _ended: dict[int, BatchInfo] = field(default_factory=dict)

    async def look(self) -> None:
        """Ask the service about every part that is on its way, and keep what it says.

        Raises:
            EndpointError: it is out of reach, or says nothing about one of them.
        """
        await self._with_each(self._look_at)

    async def collect(self) -> None:
        """Look, and collect every part whose batch has ended.

        Raises:
            EndpointError: the service does not give a file; what can be had of the other parts is kept all the same.
            DiskFull: it cannot be kept.
        """
        await self._with_each(self._look_at, self._bring)
        if self.delete_files:
            await self._tidy()

    async def _with_each(self, *steps: Callable[[Part], Awaitable[None]]) -> None:
        """Take each step with every part on its way; what is wrong with one keeps no other one waiting."""
        refused: EndpointError | None = None
        for step in steps:
            for part in self.parts.all("created"):
                try:
                    await step(part)
                except EndpointError as error:
                    if out_of_reach(error):
                        raise
                    stands = self.parts.get(part.number).state == "created"
                    let_go = f"; {_WAY_OUT.format(self.parts.run.folder)}" if stands else ""
                    refused = refused or EndpointError(f"{part.name}: {error}{let_go}", status=error.status)
        if refused is not None:
            raise refused

    async def _look_at(self, part: Part) -> None:
        assert part.batch_id is not None
        info = await self.api.retrieve(part.batch_id)
        self.parts.change(
            part,
            status=info.status,
            completed=info.completed,
            failed=info.failed,
            output_file_id=info.output_file_id,
            error_file_id=info.error_file_id,
            prompt_tokens=info.usage.prompt_tokens if info.usage else None,
            completion_tokens=info.usage.completion_tokens if info.usage else None,
            ended=(part.ended or now()) if info.ended else None,
            problem=_reason(info) if info.status == "failed" else part.problem,
        )
        if info.ended:
            self._ended[part.number] = info

    async def _bring(self, part: Part) -> None:
        info = self._ended.pop(part.number, None)
        if info is None:
            return
        files = (
            (info.output_file_id, self.parts.output_file(part.number)),
            (info.error_file_id, self.parts.error_file(part.number)),
        )
        if info.status == "failed" and not any(file_id for file_id, _ in files):
            self._never_begun(part, info)
            return
        brought = Collected()
        for file_id, path in files:
            if file_id is not None:
                await self.api.download(file_id, path)
                brought += keep_lines(self.parts.run, path, part.number, self.progress, self.api.refusals)
        self._end(part, f"the batch {info.status} without it", brought, tried=info.status != "cancelled")

    def _end(self, part: Part, problem: str, brought: Collected, *, tried: bool) -> None:
        """The part is done with: what it has no answer to is asked again, but not for ever."""
        journal = self.parts.run.journal
        self.parts.free(part, problem, tried=tried)
        missing = journal.value("SELECT count(*) FROM requests WHERE part = ? AND state = 'missing'", (part.number,))
        refused = give_up(self.parts.run)
        counted = journal.value(
            "SELECT ifnull(sum(prompt_tokens + completion_tokens), 0) FROM requests JOIN answers USING (talk, attempt) "
            "WHERE part = ? AND origin = 'batch'",
            (part.number,),
        )
        self.parts.change(part, state="collected", counted=counted)
        self.collected += replace(brought, missing=missing - refused, refused=refused)
        if brought.form_refused and not self.parts.run.refuse_mode(part.mode):
            why = journal.value("SELECT problem FROM requests WHERE part = ? AND state = 'missing'", (part.number,))
            raise EndpointError(f"the service objects to every form of answer: {why}")

    def _never_begun(self, part: Part, info: BatchInfo) -> None:
        """A batch that failed as a whole: nothing was paid for it."""
        if any(code == TOKEN_LIMIT for code, _, _ in info.errors):
            self._wait_for_room(part, info)
            return
        journal, given_up = self.parts.run.journal, 0
        with journal.change():
            for code, message, line in info.errors:
                given_up += journal.do(
                    f"UPDATE requests SET state = 'missing', tries = {MAX_TRIES}, problem = ? "  # noqa: S608
                    "WHERE part = ? AND line = ? AND state = 'sent'",
                    (f"{code}: {message}", part.number, line),
                ).rowcount
        words = _reason(info)
        self._end(part, words, Collected(), tried=False)
        if not given_up:
            if any(code == _TOO_MANY for code, _, _ in info.errors):
                words = f"{words.rstrip('.')}; {_SMALLER.format(self.parts.run.folder, part.requests)}"
            raise EndpointError(f"the service refused the batch: {words}")

    def _wait_for_room(self, part: Part, info: BatchInfo) -> None:
        """The service has no room for so many tokens, with others on their way or at all."""
        journal = self.parts.run.journal
        under_way = sum(one.on_its_way for one in self.parts.all("created"))
        limits = [_LIMIT.search(message) for _, message, _ in info.errors]
        limit = min((int(found[1].replace(",", "")) for found in limits if found), default=0)
        if under_way or part.requests == 1 or part.tokens * 2 <= limit:
            journal.note("room_for", str(under_way))
            self.parts.change(part, state="uploaded", batch_id=None, status=TOKEN_LIMIT, ended=None, problem=None)
            return
        journal.note("part_tokens", str(min(part.tokens, limit or part.tokens) // 2))
        self.parts.free(part, TOKEN_LIMIT, tried=False)
        self.parts.change(part, state="dissolved", problem="over the service's limit alone; asked in smaller parts")

    async def _tidy(self) -> None:
        """Delete the files, at the service, of parts that are done with."""
        for part in self.parts.all("collected", "dissolved"):
            for name in ("file_id", "output_file_id", "error_file_id"):
                if file_id := getattr(part, name):
                    await self.api.delete(file_id)
                    self.parts.change(part, **{name: None})


def _reason(info: BatchInfo) -> str:
    """Why a batch failed as a whole."""
    return "; ".join(f"{code}: {message}" for code, message, _ in info.errors[:3]) or "no reason was given"


def out_of_reach(error: EndpointError) -> bool:
    """Whether it says nothing of the one batch: the service is away, or takes no key of ours."""
    return error.retryable or error.status in (401, 403)


def collect_file(run: Run, path: Path, progress: Callable[[int], None] = lambda _: None) -> Collected:
    """Take answers out of a file, as an offline engine writes it, whatever parts they belong to.

    A part all of whose requests have an answer then counts as collected.

    Raises:
        InputError: there is no such file, or it is none of a batch's output.
    """
    if not path.is_file():
        raise InputError(str(path), "no such file", "give the output file of a batch")
    collected = keep_lines(run, path, None, progress, Refusals(str(path), ""))
    if not collected.lines:
        raise InputError(str(path), "holds no line of a batch's output", "give the file that the engine wrote")
    if collected.form_refused:
        run.refuse_mode(run.modes[0])
    parts = Parts.of(run)
    with run.journal.change():
        for part in parts.all("written", "uploaded", "created"):
            wake(run.journal, part.number)
            if not run.journal.value("SELECT 1 FROM requests WHERE part = ? AND state = 'sent'", (part.number,)):
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
    for some in _batches(path):
        with journal.change():
            for line in some:
                answered = read_line(line, refusals, run.recipe.settings.model)
                if answered is not None:
                    collected += replace(_keep(run, answered, part, received), lines=1)
        read += len(some)
        progress(read)
    return collected


def _keep(run: Run, line: OutputLine, part: int | None, received: str) -> Collected:
    journal = run.journal
    row = journal.do("SELECT talk, attempt, state, part FROM requests WHERE key = ?", (line.key,)).fetchone()
    if row is None:
        return Collected(strangers=1)
    talk, attempt, state, asked_in = row
    if line.body is not None:
        journal.keep(Stored(talk, attempt, line.key, line.body, None, None, received, 0.0, "batch"), line.usage)
        if state == "answered":
            return Collected()
        journal.do("UPDATE requests SET state = 'answered', problem = NULL, status = NULL WHERE key = ?", (line.key,))
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


def _batches(path: Path) -> Iterator[list[bytes]]:
    with path.open("rb") as file:
        while some := list(islice(file, _AT_ONCE)):
            yield some
