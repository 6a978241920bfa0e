"""The batch job: submit, look, collect, ask again; from any machine that has the run's folder."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from summarizer.batch.api import BatchApi
from summarizer.batch.collecting import Collected, Collector, collect_file
from summarizer.batch.parts import Part, Parts
from summarizer.batch.planning import Bounds, Planned, plan
from summarizer.batch.sending import Sender
from summarizer.corpus import Unreadable
from summarizer.document import Document
from summarizer.endpoint import Endpoint
from summarizer.errors import ConfigurationError, EndpointError
from summarizer.runs import Amount, Counts, Run, Wanted
from summarizer.runs.budget import Budget
from summarizer.runs.intake import take_in
from summarizer.runs.keeping import settle
from summarizer.runs.outputs import ResultsFile, write_failures
from summarizer.runs.rereading import steps
from summarizer.runs.starting import start
from summarizer.runs.step import Asking, stepping

T = TypeVar("T")
_RETENTION_DAYS, _NOTICE_DAYS, _WINDOW_DAYS = 30, 5, 1
_PATIENCE = 10
"""Times in a row that the service may be out of reach before the job gives up."""


@dataclass(frozen=True)
class Options:
    """How a batch job is done.

    Attributes:
        api_key: None takes OPENAI_API_KEY.
        budget: bound on what the whole run may cost.
        bounds: of one part.
        max_enqueued_tokens: bound on the tokens of all batches on their way; None leaves it to the service.
        workers: processes that read and ground.
        delete_files: whether files at the service are deleted once they are collected.
        poll_seconds: between two looks at batches on their way.
        settle_seconds: after which a batch that was made shows in the service's list for certain.
        timeout: seconds for one call.
        on_wait: told (seconds, error) before a call is made again.
        progress: told (what is done, how many are, of how many or None).
    """

    api_key: str | None = None
    budget: Amount | None = None
    bounds: Bounds = Bounds()
    max_enqueued_tokens: int | None = None
    workers: int = 0
    delete_files: bool = False
    poll_seconds: float = 30
    settle_seconds: float = 10
    timeout: float = 600
    on_wait: Callable[[float, EndpointError], None] | None = None
    progress: Callable[[str, int, int | None], None] = lambda _what, _done, _total: None


@dataclass(frozen=True)
class Standing:
    """How a batch job stands."""

    counts: Counts
    parts: list[Part]
    planned: Planned = Planned(0, over_budget=False)
    collected: Collected = Collected()

    @property
    def warnings(self) -> list[str]:
        """What somebody has to know: files that will be gone, batches that never end, counts that do not agree."""
        return [
            f"{part.name}: {problem}"
            for part in self.parts
            for problem in (_of_age(part), _of_counts(part), part.problem)
            if problem
        ]


def _of_age(part: Part) -> str | None:
    if part.state != "created" or part.created is None:
        return None
    days = (datetime.now(UTC) - datetime.fromisoformat(part.created)).days
    if part.ended and days >= _RETENTION_DAYS - _NOTICE_DAYS:
        return f"its files are kept for {_RETENTION_DAYS} days at most and are {days} days old: collect them now"
    if not part.ended and days > _WINDOW_DAYS:
        return f"has not ended in {days} days, though it had one; cancel it and collect what it has"
    return None


def _of_counts(part: Part) -> str | None:
    if part.prompt_tokens is None or part.state != "collected" or part.counted is None:
        return None
    service, lines = part.prompt_tokens + (part.completion_tokens or 0), part.counted
    if service == lines:
        return None
    return f"the service counts {service:,} tokens, its lines {lines:,}: the difference was paid for as well"


def prepare(folder: Path, documents: Iterable[Document | Unreadable], wanted: Wanted, options: Options) -> Standing:
    """Take documents in and write the input files of what is to be asked; nothing is sent.

    Raises:
        RunError, ConfigurationError, PromptError: it cannot begin.
        DiskFull: a file cannot be written.
    """
    start(folder, wanted)
    with Run.work(folder) as run:
        _take_in(run, documents, options)
        planned = asyncio.run(_plan(run, options))
        return standing_of(run, planned=planned)


def submit(
    folder: Path, documents: Iterable[Document | Unreadable] | None, wanted: Wanted, options: Options
) -> Standing:
    """Send what is to be asked; what is on its way already is not sent again.

    Args:
        folder: of the run.
        documents: the input; None goes on with what was taken in.
        wanted: settings.
        options: how.

    Raises:
        RunError, ConfigurationError, PromptError: it cannot begin.
        EndpointError: the service refuses; what was sent is known, and the same call goes on.
    """
    if documents is not None:
        start(folder, wanted)
    with Run.work(folder) as run:
        if documents is not None:
            _take_in(run, documents, options)

        async def send(api: BatchApi) -> Standing:
            planned = await _plan(run, options)
            await _sender(run, api, options).send()
            return standing_of(run, planned=planned)

        return asyncio.run(_with_api(run, options, send))


def status(folder: Path, options: Options) -> Standing:
    """Ask the service how the batches are.

    Raises:
        RunError: no run there, or another process works on it.
        EndpointError: the service does not say.
    """
    with Run.work(folder) as run:

        async def look(api: BatchApi) -> Standing:
            await Collector(Parts.of(run), api).look()
            return standing_of(run)

        return asyncio.run(_with_api(run, options, look))


def watch(folder: Path, options: Options) -> Standing:
    """Wait until every batch has ended.

    Raises:
        RunError: no run there, or another process works on it.
        EndpointError: the service is out of reach for long.
    """
    with Run.work(folder) as run:

        async def wait(api: BatchApi) -> Standing:
            collector = Collector(Parts.of(run), api)
            async for _ in _looks(collector, options):
                if not any(part.on_its_way for part in collector.parts.all("created")):
                    break
            return standing_of(run)

        return asyncio.run(_with_api(run, options, wait))


def collect(folder: Path, options: Options, files: Iterable[Path] = ()) -> Standing:
    """Bring home what the batches that ended gave, and make results of it.

    Args:
        folder: of the run.
        options: how.
        files: output files of an offline engine; with them the service is not asked.

    Raises:
        RunError: no run there, or another process works on it.
        EndpointError: the service does not give a file; what was collected before stays.
    """
    files = list(files)
    with Run.work(folder) as run:
        if files:
            collected = sum((collect_file(run, path, _lines(options)) for path in files), Collected())
            asyncio.run(_read(run, options))
            return standing_of(run, collected=collected)

        async def bring(api: BatchApi) -> Standing:
            collected = await _collector(run, api, options).collect()
            await _read(run, options)
            return standing_of(run, collected=collected)

        return asyncio.run(_with_api(run, options, bring))


def cancel(folder: Path, options: Options) -> Standing:
    """Ask for every batch on its way to be cancelled; what they had done can be collected.

    Raises:
        RunError: no run there, or another process works on it.
        EndpointError: the service refuses.
    """
    with Run.work(folder) as run:

        async def stop(api: BatchApi) -> Standing:
            parts = Parts.of(run)
            for part in parts.all("created"):
                if part.on_its_way and part.batch_id is not None:
                    parts.change(part, status=(await api.cancel(part.batch_id)).status)
            return standing_of(run)

        return asyncio.run(_with_api(run, options, stop))


def run_batch(folder: Path, documents: Iterable[Document | Unreadable], wanted: Wanted, options: Options) -> Standing:
    """Submit, watch, collect, and ask again what has no valid answer yet, until nothing is left to ask.

    Raises:
        RunError, ConfigurationError, PromptError: it cannot begin.
        EndpointError: the service refuses, or is out of reach for long; the same call goes on from there.
    """
    start(folder, wanted)
    with Run.work(folder) as run:
        _take_in(run, documents, options)

        async def rounds(api: BatchApi) -> Standing:
            sender, collector = _sender(run, api, options), _collector(run, api, options)
            collected = Collected()
            planned = await _plan(run, options)
            await sender.send()
            async for _ in _looks(collector, options):
                collected += await collector.collect()
                await _read(run, options)
                if not planned.over_budget:
                    planned = await _plan(run, options)
                await sender.send()
                if not collector.parts.all("written", "uploaded", "created"):
                    break
            return standing_of(run, planned=planned, collected=collected)

        return asyncio.run(_with_api(run, options, rounds))


async def _looks(collector: Collector, options: Options) -> AsyncIterator[None]:
    """Look at the batches again and again, as long as the service is within reach."""
    out_of_reach = 0
    while True:
        try:
            await collector.look()
            out_of_reach = 0
        except EndpointError as error:
            out_of_reach += 1
            if not error.retryable or out_of_reach >= _PATIENCE:
                raise
        parts = collector.parts.all("created")
        options.progress(
            "waiting", sum((part.completed or 0) + (part.failed or 0) for part in parts), sum(p.requests for p in parts)
        )
        yield
        await asyncio.sleep(options.poll_seconds)


async def _plan(run: Run, options: Options) -> Planned:
    settings, journal = run.settings, run.journal
    budget = Budget(
        options.budget,
        run.recipe.settings.model,
        settings.base_url,
        max_tokens=settings.max_tokens,
        live=journal.usage("live"),
        batch=journal.usage("batch"),
    )
    for part in Parts.of(run).all("written", "uploaded", "created"):
        budget.expect(part.tokens, part.requests)
    bounds = options.bounds
    smaller = [bound for bound in (bounds.tokens, options.max_enqueued_tokens, _noted_tokens(run)) if bound is not None]
    return await plan(
        run,
        budget,
        Bounds(bounds.requests, bounds.bytes, min(smaller, default=None)),
        workers=options.workers,
        progress=lambda done, total: options.progress("writing", done, total),
    )


def _noted_tokens(run: Run) -> int | None:
    noted = run.journal.noted("part_tokens")
    return int(noted) if noted else None


async def _read(run: Run, options: Options) -> None:
    """Make results of answers that have come; a document that is to be asked further goes on waiting."""
    journal = run.journal
    wanted = "state = 'waiting' AND position IN (SELECT position FROM requests WHERE state = 'answered')"
    total = journal.value(f"SELECT count(*) FROM documents WHERE {wanted}")  # noqa: S608 - our own
    file, done, began = ResultsFile(run), 0, time.monotonic()
    rows = journal.pages(
        f"SELECT position, content FROM documents WHERE {wanted} AND position > :after "  # noqa: S608 - our own
        "ORDER BY position LIMIT :size"
    )
    with stepping(run, options.workers, total) as take:
        async for position, step in steps(run, rows, take):
            if not isinstance(step, Asking):
                settle(run, position, step)
                file.changed(position)
            done += 1
            if time.monotonic() - began > 0.1:  # noqa: PLR2004 - seconds between two tellings
                began = time.monotonic()
                options.progress("reading answers", done, total)
    file.catch_up(to_the_end=True)
    write_failures(run)


def _take_in(run: Run, documents: Iterable[Document | Unreadable], options: Options) -> None:
    take_in(
        run.journal,
        documents,
        fold_syndicated=run.settings.fold_syndicated,
        progress=lambda done: options.progress("reading", done, None),
    )


async def _with_api(run: Run, options: Options, work: Callable[[BatchApi], Awaitable[T]]) -> T:
    async with _api(run, options) as api:
        return await work(api)


@asynccontextmanager
async def _api(run: Run, options: Options) -> AsyncIterator[BatchApi]:
    if run.settings.base_url is None:
        raise ConfigurationError(
            f"{run.folder}: was begun without an endpoint ({run.settings.endpoint}), and only an endpoint has batches"
        )
    endpoint = Endpoint(run.settings.base_url, options.api_key, timeout=options.timeout, on_wait=options.on_wait)
    try:
        yield BatchApi(endpoint)
    finally:
        await endpoint.close()


def _sender(run: Run, api: BatchApi, options: Options) -> Sender:
    return Sender(Parts.of(run), api, options.max_enqueued_tokens, options.settle_seconds)


def _collector(run: Run, api: BatchApi, options: Options) -> Collector:
    return Collector(Parts.of(run), api, options.delete_files, _lines(options))


def _lines(options: Options) -> Callable[[int], None]:
    return lambda done: options.progress("collecting", done, None)


def standing_of(run: Run, planned: Planned | None = None, collected: Collected | None = None) -> Standing:
    """How the batch job of an opened run stands, as far as is known without asking."""
    return Standing(
        run.journal.counts(),
        Parts(run).all(),
        planned or Planned(0, over_budget=False),
        collected or Collected(),
    )
