"""From a document and the answers there are to what is to be asked next, or to the result.

Results are made in processes of their own, since claim checks and omissions take longer than sending and receiving.
"""

import asyncio
import os
import signal
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import asynccontextmanager
from multiprocessing import get_context, parent_process
from pathlib import Path
from threading import Thread
from typing import NamedTuple

import orjson

from summarizer.answers import Answer, EndpointKind
from summarizer.document import Document
from summarizer.errors import EndpointError, RunError
from summarizer.inquiry import Inquiry, Recipe
from summarizer.prompts import load_prompt
from summarizer.request import Mode, Request, Settings
from summarizer.result import Copy, Outcome
from summarizer.runs.folder import Run
from summarizer.runs.journal import Stored

_LEVEL = 1
"""Of compression: the fastest makes results a fifth of their size."""
_NICE = 19
"""Answers that wait to be received go before results that wait to be made."""
_WORTH_A_PROCESS = 40
"""With fewer documents a process of its own would end before it has begun."""


class Job(NamedTuple):
    """What there is about one document."""

    document: bytes
    copies: Sequence[Copy]
    answers: Sequence[Stored]
    mode: Mode
    final: bool = False
    """Nothing more will be asked: the result is made of what there is."""


class Asking(NamedTuple):
    """What is to be asked now."""

    requests: Sequence[Request]


class Finished(NamedTuple):
    """The result, as compressed JSON."""

    line: bytes
    outcome: Outcome


class Unanswered(NamedTuple):
    """There is no answer and none to be had."""

    problem: str
    status: int | None


Step = Asking | Finished | Unanswered


class _Facts(NamedTuple):
    """What is the same for all documents of a run, in a form that goes from process to process."""

    prompt: Path
    model: str
    max_tokens: int | None
    chunk_chars: int
    max_attempts: int
    endpoint: EndpointKind
    base_url: str | None

    @classmethod
    def of(cls, run: Run) -> "_Facts":
        recipe, settings = run.recipe, run.settings
        return cls(
            run.prompt_path,
            recipe.settings.model,
            recipe.settings.max_tokens,
            recipe.chunk_chars,
            recipe.max_attempts,
            settings.endpoint,
            settings.base_url,
        )


class Stepper:
    """Takes steps for one run."""

    def __init__(self, facts: _Facts) -> None:
        self._facts = facts
        self._prompt = load_prompt(str(facts.prompt))

    def step(self, job: Job) -> Step:
        """Read and ground all answers of one document; see what is missing."""
        facts = self._facts
        settings = Settings(facts.model, job.mode, facts.max_tokens)
        recipe = Recipe(self._prompt, settings, facts.chunk_chars, facts.max_attempts)
        inquiry = Inquiry(recipe, Document.model_validate_json(job.document))
        hand_over(inquiry, job.answers)
        if inquiry.pending and not job.final:
            return Asking(inquiry.pending)
        for request in inquiry.pending:
            inquiry.take(request.about.part, EndpointError("was not asked"))
        if not inquiry.answered and not inquiry.filtered:
            error = inquiry.errors[0]
            return Unanswered(str(error), error.status if isinstance(error, EndpointError) else None)
        result = inquiry.result(facts.endpoint, facts.base_url, job.copies)
        return Finished(zlib.compress(result.model_dump_json().encode(), _LEVEL), result.outcome)


def hand_over(inquiry: Inquiry, answers: Sequence[Stored]) -> None:
    """Let an inquiry read what answers there are to it, first attempts first."""
    there: dict[str, list[Stored]] = {}
    for one in answers:
        there.setdefault(one.talk, []).append(one)
    for conversation in inquiry.conversations:
        for stored in there.get(conversation.first.about.talk, []):
            if conversation.request is not None:
                inquiry.take(conversation.chunk.part, answer_of(stored))


def answer_of(stored: Stored) -> Answer | EndpointError:
    """A stored answer as it came, or the error that stands for one."""
    if stored.body is None:
        return EndpointError(stored.problem or "no answer", status=stored.status)
    return Answer.model_validate(
        {
            "key": stored.key,
            "response": orjson.loads(stored.body),
            "received": stored.received,
            "seconds": stored.seconds,
            "origin": stored.origin,
        }
    )


_stepper: Stepper


def _begin(facts: _Facts) -> None:
    global _stepper  # noqa: PLW0603 - set once, when the process begins
    os.nice(_NICE)
    Thread(target=_end_with_parent, daemon=True).start()
    _stepper = Stepper(facts)


def _end_with_parent() -> None:
    """Nothing else tells this process that the one that asks was killed."""
    parent = parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)


def _step(job: Job) -> Step:
    return _stepper.step(job)


@asynccontextmanager
async def stepping(run: Run, workers: int, documents: int) -> AsyncIterator[Callable[[Job], Awaitable[Step]]]:
    """A way to take steps: in so many processes where there are documents enough for it, else in this one."""
    facts = _Facts.of(run)
    if workers == 0 or documents < _WORTH_A_PROCESS:
        here = Stepper(facts)

        async def at_once(job: Job) -> Step:
            return here.step(job)

        yield at_once
        return
    # Not forks of this process, which has threads, but of a new one that imports once for all of them.
    context = get_context("forkserver")
    context.set_forkserver_preload([__name__])
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_begin, initargs=(facts,))

    async def begin() -> None:
        try:
            await asyncio.to_thread(_begin_each, pool, workers)
        except OSError as error:
            raise RunError(
                f"{run.folder}: no process that makes results can begin ({error.strerror}); the same command goes on "
                "with --workers 0 in one process"
            ) from error

    beginning = asyncio.create_task(begin())

    async def elsewhere(job: Job) -> Step:
        try:
            await asyncio.shield(beginning)
            return await asyncio.get_running_loop().run_in_executor(pool, _step, job)
        except BrokenProcessPool as error:
            raise RunError(
                f"{run.folder}: a process that makes results was ended from outside, for want of memory perhaps; the "
                "same command goes on, with --workers 0 in one process"
            ) from error

    try:
        yield elsewhere
    finally:
        await asyncio.gather(beginning, return_exceptions=True)
        pool.shutdown(cancel_futures=True)


def _begin_each(pool: ProcessPoolExecutor, workers: int) -> None:
    """Begin the processes, which takes about a second: in a thread, so that asking need not wait for it.

    A Ctrl-C at the terminal is for the process that asks; they are never open to it, as this thread is not.
    """
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    for _ in range(workers):
        pool.submit(int)  # begins one
