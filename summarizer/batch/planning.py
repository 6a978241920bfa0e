"""What is to be asked next, into input files of a batch: split by count, bytes and tokens, and written as a stream."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from summarizer.batch.lines import input_line
from summarizer.batch.parts import ANSWERED, Parts
from summarizer.errors import DiskFull
from summarizer.request import Request
from summarizer.runs import Run
from summarizer.runs.budget import Budget
from summarizer.runs.journal import WAITING
from summarizer.runs.keeping import settle
from summarizer.runs.rereading import steps
from summarizer.runs.step import Asking, stepping

MAX_REQUESTS = 50_000
MAX_BYTES = 200_000_000
"""Bounds of OpenAI's batch API on one input file: 50,000 requests, and 200 MB, taken as the smaller ones of 10^6."""

_BUFFER = 1 << 20
_EVERY = 100
"""Documents after which progress is told."""


@dataclass(frozen=True)
class Bounds:
    """How large a part may be; tokens None: any number."""

    requests: int = MAX_REQUESTS
    bytes: int = MAX_BYTES
    tokens: int | None = None


@dataclass
class _Open:
    """An input file that is being written."""

    parts: Parts
    number: int
    rows: list[tuple[str, str, int, int, int, int]] = field(default_factory=list)
    size: int = 0
    tokens: int = 0

    def __post_init__(self) -> None:
        self._path = self.parts.input_file(self.number)
        self._temporary = self._path.with_suffix(".tmp")
        self._file = self._temporary.open("wb", buffering=_BUFFER)

    def takes(self, line: bytes, tokens: int, bounds: Bounds) -> bool:
        """Whether there is room for one more."""
        return (
            len(self.rows) < bounds.requests
            and self.size + len(line) <= bounds.bytes
            and (bounds.tokens is None or self.tokens + tokens <= bounds.tokens)
        )

    def add(self, position: int, request: Request, line: bytes) -> None:
        self._file.write(line)
        about = request.about
        self.rows.append((request.key, about.talk, about.attempt, position, self.number, len(self.rows) + 1))
        self.size += len(line)
        self.tokens += request.tokens

    def close(self) -> None:
        """Keep the part: with its row in the journal it is one."""
        self._file.close()
        self._temporary.replace(self._path)
        journal = self.parts.run.journal
        with journal.change():
            journal.do(
                "INSERT INTO parts (number, state, mode, requests, bytes, tokens) VALUES (?, 'written', ?, ?, ?, ?)",
                (self.number, self.parts.run.modes[0], len(self.rows), self.size, self.tokens),
            )
            journal.do_each(
                "INSERT INTO requests (key, talk, attempt, position, part, line, state) "
                "VALUES (?, ?, ?, ?, ?, ?, 'sent') "
                "ON CONFLICT (key) DO UPDATE SET part = excluded.part, line = excluded.line, state = 'sent'",
                self.rows,
            )
            journal.do_each(
                "UPDATE documents SET state = 'sent' WHERE position = ?", dict.fromkeys((row[3],) for row in self.rows)
            )

    def discard(self) -> None:
        """Leave nothing behind."""
        with suppress(OSError):  # on a full disk what is not written yet cannot be
            self._file.close()
        self._temporary.unlink(missing_ok=True)


class _Writer:
    """Puts requests into parts, one after the other."""

    def __init__(self, parts: Parts, bounds: Bounds) -> None:
        self._parts = parts
        self._bounds = bounds
        self._open: _Open | None = None
        self.requests = 0

    def add(self, position: int, request: Request) -> None:
        line = input_line(request)
        if self._open is not None and not self._open.takes(line, request.tokens, self._bounds):
            self.close()
        if self._open is None:
            self._open = _Open(self._parts, self._parts.next_number())
        self._open.add(position, request, line)
        self.requests += 1

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None

    def discard(self) -> None:
        if self._open is not None:
            self._open.discard()


@dataclass(frozen=True)
class Planned:
    """What planning came to.

    Attributes:
        requests: put into new parts.
        over_budget: why the budget allows no more; None where all were.
    """

    requests: int
    over_budget: str | None

    def __add__(self, other: "Planned") -> "Planned":
        return Planned(self.requests + other.requests, other.over_budget)


NOTHING = Planned(0, over_budget=None)


async def plan(
    run: Run,
    budget: Budget,
    bounds: Bounds = Bounds(),
    *,
    workers: int = 0,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Planned:
    """Write what is to be asked next about every waiting document into new parts.

    Args:
        run: opened by `Run.work`.
        budget: what it may cost.
        bounds: of one part.
        workers: processes that read answers, where there are some.
        progress: told (documents done, documents in all).

    Raises:
        DiskFull: a part cannot be written; those before it stand.
    """
    total = run.journal.counts().waiting
    writer = _Writer(Parts.of(run), bounds)
    over_budget = None
    try:
        async with stepping(run, workers, _answered(run)) as take:
            done = 0
            async for position, step in steps(run, run.journal.pages(WAITING), take):
                if isinstance(step, Asking):
                    wanted = sum(one.tokens for one in step.requests), len(step.requests)
                    if budget.reserve(*wanted, batch=True) is None:
                        over_budget = budget.why_not(*wanted, batch=True)
                        break
                    for request in step.requests:
                        writer.add(position, request)
                else:
                    settle(run, position, step)
                done += 1
                if done % _EVERY == 0:
                    progress(done, total)
        writer.close()
    except OSError as error:
        raise DiskFull(
            f"{run.folder}: a part of the batch cannot be written ({error.strerror}); free the disk and start the same "
            "command again"
        ) from error
    finally:
        writer.discard()
    if total:
        progress(done, total)
    return Planned(writer.requests, over_budget)


def _answered(run: Run) -> int:
    """How many waiting documents have answers that came in batches."""
    count: int = run.journal.value(
        f"SELECT count(*) FROM documents WHERE state = 'waiting' AND {ANSWERED}"  # noqa: S608 - our own
    )
    return count
