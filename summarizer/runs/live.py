"""Asking about the documents of a run live: many at once, resumable, within a budget.

Every answer is in the journal before anything else is done with it.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from summarizer.answers import AnswerSource, Usage
from summarizer.document import Document
from summarizer.errors import DiskFull, EndpointError, ReplayMiss, RunError, SummarizerError
from summarizer.inquiry import Inquiry
from summarizer.request import Mode, Request
from summarizer.runs.budget import Budget
from summarizer.runs.folder import Run
from summarizer.runs.intake import renamed_in
from summarizer.runs.journal import WAITING, Counts, Stored
from summarizer.runs.keeping import answers_in, copies_of, fail, finish, let_wait_again, refusal_of, stored_of
from summarizer.runs.outputs import ResultsFile, write_failures
from summarizer.runs.reserve import Reserve
from summarizer.runs.step import Asking, Finished, Job, Unanswered, stepping

DEFAULT_CONCURRENCY = 16
_IN_A_ROW = 10
"""Documents that fail one after the other for a reason that may pass: then it will not pass soon."""
_OF_ONE_DOCUMENT = frozenset({400, 413, 422})
"""Statuses of refusals that say nothing about other documents."""
_BEHIND = 1000
"""Documents of which results are still to be made; asking waits when there are more."""
_EVERY = 100
"""Results after which the results file is brought up to date."""


@dataclass
class Ended:
    """How asking ended.

    Attributes:
        counts: how far the run is.
        reason: why not everything was asked; None when it was.
        error: what stopped it, where something did.
        renamed: what documents are called that came with the id of another one.
    """

    counts: Counts
    reason: str | None = None
    error: SummarizerError | None = None
    renamed: Sequence[str] = ()


@dataclass(frozen=True)
class Progress:
    """How far it is.

    Attributes:
        total: documents that waited.
        done: those with a result.
        failed: those that have none.
        usage: tokens of all that was asked.
    """

    total: int
    done: int
    failed: int
    usage: Usage


class _StoppedError(Exception):
    """A document is left as it is, to be gone on with another time."""


@dataclass
class Live:
    """Asks about all documents that wait.

    Args:
        run: opened by `Run.work`.
        source: who answers.
        budget: what it may cost.
        concurrency: how many requests are on their way at once.
        workers: processes that make results, behind the asking; 0 makes them in this one.
        progress: told when the first answers about a document have come, and when it is done.
    """

    run: Run
    source: AnswerSource
    budget: Budget
    concurrency: int = DEFAULT_CONCURRENCY
    workers: int = 0
    progress: Callable[[Progress], None] = lambda _: None
    _reason: str | None = None
    _error: SummarizerError | None = None
    _bug: BaseException | None = None
    _failed_in_a_row: int = 0
    _on_their_way: int = 0
    _so_far: Progress = Progress(0, 0, 0, Usage())
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def stop(self, reason: str, error: SummarizerError | None = None) -> None:
        """Ask nothing more; what is on its way is waited for and kept."""
        self._reason = self._reason or reason
        self._error = self._error or error

    @property
    def stopped(self) -> bool:
        """Whether something has stopped it."""
        return self._reason is not None

    def abort(self) -> None:
        """Wait for nothing."""
        self.stop("interrupted")
        for task in self._tasks:
            task.cancel()

    async def work(self) -> Ended:
        """Ask until nothing waits or something stops it; the files are up to date then.

        Raises:
            DiskFull: the files cannot be written; the answers are in the journal.
        """
        journal = self.run.journal
        let_wait_again(self.run)
        waiting = journal.counts().waiting
        self._so_far = Progress(waiting, 0, 0, Usage())
        self.progress(self._so_far)
        self._file = ResultsFile(self.run)
        self._sending = asyncio.Semaphore(self.concurrency)
        self._settled = asyncio.Event()
        self._reserve = Reserve(self.run.folder / "reserve")
        with self._reserve:
            async with stepping(self.run, self.workers, waiting) as self._step:
                try:
                    await self._each_document()
                finally:
                    self._reserve.free()  # nothing is on its way any more
                    self._file.catch_up(to_the_end=True)
                    write_failures(self.run)
        return Ended(journal.counts(), self._reason, self._error, renamed_in(journal))

    async def _each_document(self) -> None:
        # Twice as many documents as requests: while some are asked about the next are made ready.
        self._asking = asyncio.Semaphore(2 * self.concurrency)
        unfinished = asyncio.Semaphore(2 * self.concurrency + _BEHIND)
        try:
            for position, content in self.run.journal.pages(WAITING):
                await self._asking.acquire()
                await unfinished.acquire()
                if self._reason:
                    break
                task = asyncio.create_task(self._document(position, content))
                self._tasks.add(task)
                task.add_done_callback(lambda _: unfinished.release())
                task.add_done_callback(self._tasks.discard)
                task.add_done_callback(self._note_bug)
        finally:
            while self._tasks:
                await asyncio.wait(self._tasks)
        if self._bug is not None:
            raise self._bug

    def _note_bug(self, task: asyncio.Task[None]) -> None:
        """An exception that is no error of ours ends the run with its traceback, once the others are at rest."""
        if not task.cancelled() and task.exception() is not None:
            self._bug = self._bug or task.exception()
            self.stop("a document failed")

    async def _document(self, position: int, content: bytes) -> None:
        try:
            ended = await self._asked(position, content)
        except _StoppedError:
            return
        except EndpointError as error:
            self._fail(position, Unanswered(str(error), error.status), passing=error.retryable)
            self._note_failure(error)
        except RunError:  # the journal's, not the document's
            raise
        except SummarizerError as error:
            self._fail(position, Unanswered(str(error), None), passing=False)
        else:
            if isinstance(ended, Finished):
                self._finish(position, ended)
            else:
                self._fail(position, ended, passing=False)
        self.progress(self._so_far)

    def _note_silence(self, answers: Sequence[Stored]) -> None:
        """See whether answers come at all: an endpoint may be none and still say something to every request."""
        refusals = [one for one in answers if one.body is None and one.status not in _OF_ONE_DOCUMENT]
        if len(refusals) < len(answers) or self.run.settings.endpoint == "recordings":
            self._failed_in_a_row = 0
        else:
            self._note_failure(EndpointError(refusals[-1].problem or "no answer"))

    def _note_failure(self, error: EndpointError) -> None:
        self._failed_in_a_row += 1
        if self._failed_in_a_row == _IN_A_ROW:
            self.stop(f"{_IN_A_ROW} documents in a row had no answer", error)
        elif self._failed_in_a_row == self._so_far.total:
            self.stop("no document had an answer", error)

    async def _asked(self, position: int, content: bytes) -> Finished | Unanswered:
        """Ask about a document until nothing is left to ask."""
        try:
            mode, stored = await self._first_answers(content)
        finally:
            self._asking.release()
        self._note_silence(stored)
        self.progress(self._so_far)
        job = Job(content, copies_of(self.run, position), stored, mode)
        while isinstance(step := await self._step(job), Asking):
            stored += await self._answers(step.requests)
        return step

    async def _first_answers(self, content: bytes) -> tuple[Mode, list[Stored]]:
        """The answers that the journal has already, or those to the first requests; and the mode they are asked in."""
        document = Document.model_validate_json(content)
        while True:
            inquiry = Inquiry(self.run.recipe, document)
            mode = inquiry.settings.mode
            if stored := answers_in(self.run, inquiry):
                return mode, stored
            try:
                return mode, await self._answers(inquiry.pending)
            except EndpointError as error:
                if not error.form_refused:
                    raise
                if not self.run.refuse_mode(mode):
                    self.stop("the endpoint objects to every form of answer", error)
                    raise _StoppedError from error

    async def _answers(self, requests: Sequence[Request]) -> list[Stored]:
        """What comes for the requests of one document; all of it is kept before the first error is raised."""
        came = await asyncio.gather(*map(self._answer, requests), return_exceptions=True)
        for one in came:
            if isinstance(one, BaseException):
                raise one
        return [one for one in came if not isinstance(one, BaseException)]

    async def _answer(self, request: Request) -> Stored:
        async with self._sending:
            reserved = await self._reserved(request)
            used = Usage()
            try:
                answer = await self.source.answer(request)
                used = answer.usage
            except EndpointError as error:
                if error.concerns_all:
                    self.stop("the endpoint refuses", error)
                    raise _StoppedError from error
                if error.lost:
                    used = reserved
                if error.retryable or (error.form_refused and request.about.attempt == 1):
                    raise
                stored = refusal_of(request, error)
            except ReplayMiss as error:
                stored = refusal_of(request, EndpointError(str(error)))
            else:
                stored = stored_of(request, answer)
            finally:
                self.budget.settle(reserved, used)
                self._on_their_way -= 1
                self._settled.set()
        self._keep(stored, used)
        self._so_far = replace(self._so_far, usage=self._so_far.usage + used)
        return stored

    async def _reserved(self, request: Request) -> Usage:
        """What is set aside for a request; where there is too little, what others leave over is waited for."""
        while not self._reason:
            reserved = self.budget.reserve(request.tokens)
            if reserved is not None:
                self._on_their_way += 1
                return reserved
            if not self._on_their_way:
                self.stop(self.budget.why_not(request.tokens))
                break
            self._settled.clear()
            await self._settled.wait()
        raise _StoppedError

    def _keep(self, stored: Stored, used: Usage) -> None:
        try:
            self.run.journal.keep(stored, used)
        except DiskFull as error:
            self.stop("the disk is full", error)
            self._reserve.free()
            self.run.journal.keep(stored, used)

    def _finish(self, position: int, ended: Finished) -> None:
        try:
            finish(self.run, position, ended)
        except DiskFull as error:  # the answers are kept: the result is made another time
            self.stop("the disk is full", error)
            return
        self._file.changed(position)
        self._so_far = replace(self._so_far, done=self._so_far.done + 1)
        if self._so_far.done % _EVERY == 0 and not self._reason:
            self._file.catch_up()

    def _fail(self, position: int, why: Unanswered, *, passing: bool) -> None:
        try:
            fail(self.run, position, why, passing=passing)
        except DiskFull as error:
            self.stop("the disk is full", error)
        self._so_far = replace(self._so_far, failed=self._so_far.failed + 1)
