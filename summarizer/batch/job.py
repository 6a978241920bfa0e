"""The batch job: submit, look, collect, ask again; from any machine that has the run's folder."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from summarizer.batch.api import BatchApi
from summarizer.batch.collecting import Collector, out_of_reach
from summarizer.batch.keeping import Collected, collect_file
from summarizer.batch.options import Options
from summarizer.batch.parts import Parts
from summarizer.batch.planning import NOTHING, Bounds, Planned, plan
from summarizer.batch.polling import again
from summarizer.batch.reading import read_answers
from summarizer.batch.sending import Sender
from summarizer.batch.standing import OFFLINE, Standing, standing_of
from summarizer.batch.twins import doubts_of
from summarizer.corpus import Unreadable
from summarizer.document import Document
from summarizer.endpoint import Endpoint
from summarizer.errors import ConfigurationError, EndpointError
from summarizer.runs import Run, Wanted
from summarizer.runs.budget import Budget
from summarizer.runs.intake import take_in
from summarizer.runs.keeping import let_wait_again
from summarizer.runs.outputs import write_files
from summarizer.runs.starting import start

T = TypeVar("T")


def prepare(
    folder: Path, documents: Iterable[Document | Unreadable] | None, wanted: Wanted, options: Options
) -> Standing:
    """Write the input files of what is to be asked, to be answered offline; nothing is sent.

    Args:
        folder: of the run.
        documents: the input; None goes on with what was taken in.
        wanted: settings.
        options: how.

    Raises:
        RunError, ConfigurationError, PromptError: it cannot begin.
        DiskFull: a file cannot be written.
    """
    with _begun(folder, documents, wanted, options, offline=True) as run:
        return standing_of(run, asyncio.run(_plan(run, options)))


def submit(
    folder: Path, documents: Iterable[Document | Unreadable] | None, wanted: Wanted, options: Options
) -> Standing:
    """Send what is to be asked; what is on its way already is not sent again. Arguments are those of `prepare`.

    Raises:
        RunError, ConfigurationError, PromptError: it cannot begin.
        EndpointError: the service refuses; what was sent is known, and the same call goes on.
    """
    with _begun(folder, documents, wanted, options) as run:

        async def send(api: BatchApi) -> Standing:
            planned = await _plan(run, options)
            await _sender(run, api, options).send()
            return standing_of(run, planned)

        return asyncio.run(_with_api(run, options, send))


def status(folder: Path, options: Options) -> Standing:
    """Ask the service how the batches are.

    Raises:
        RunError: no run there, or another process works on it.
        EndpointError: the service does not say.
    """
    with Run.work(folder) as run:
        if _nothing_sent(run):
            return standing_of(run)

        async def look(api: BatchApi) -> Standing:
            await _collector(run, api, options).look()
            return standing_of(run)

        return asyncio.run(_with_api(run, options, look))


def watch(folder: Path, options: Options) -> Standing:
    """Wait until every batch has ended.

    Raises:
        RunError: no run there, or another process works on it.
        EndpointError: the service is out of reach for long.
    """
    with Run.work(folder) as run:
        if _nothing_sent(run):
            return standing_of(run)

        async def wait(api: BatchApi) -> Standing:
            collector = _collector(run, api, options)
            async for _ in again(collector.look, collector.parts, options):
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
            asyncio.run(read_answers(run, options))
            return standing_of(run, collected=collected)

        if _nothing_sent(run) and not options.delete_files:
            asyncio.run(read_answers(run, options))
            return standing_of(run)

        async def bring(api: BatchApi) -> Standing:
            collector = _collector(run, api, options)
            await _bring(run, collector, options)
            return standing_of(run, collected=collector.collected)

        return asyncio.run(_with_api(run, options, bring))


def cancel(folder: Path, options: Options, *, abandon: bool = False) -> Standing:
    """Ask for every batch on its way to be cancelled; what they had done can be collected.

    Args:
        folder: of the run.
        options: how.
        abandon: also collect what can be had now, and wait for nothing more: the requests of batches that never end,
            or whose files are gone, may be asked again. What the service still does of them is paid for twice.

    Raises:
        RunError: no run there, or another process works on it.
        EndpointError: the service refuses; to abandon, only that it is out of reach matters.
    """
    with Run.work(folder) as run:
        parts = Parts.of(run)
        if _nothing_sent(run):
            if abandon:
                parts.abandon()
            return standing_of(run)

        async def stop(api: BatchApi) -> Standing:
            collector = _collector(run, api, options)
            await collector.twins.look()
            for part in parts.all("created"):
                if part.on_its_way and part.batch_id is not None:
                    with suppress(*([EndpointError] if abandon else [])):
                        parts.change(part, status=(await api.cancel(part.batch_id)).status)
            if abandon:
                try:
                    await _bring(run, collector, options)
                except EndpointError as error:
                    if out_of_reach(error):  # it may have answers that are paid for
                        raise
                parts.abandon()
            return standing_of(run, collected=collector.collected)

        return asyncio.run(_with_api(run, options, stop))


def run_batch(
    folder: Path, documents: Iterable[Document | Unreadable] | None, wanted: Wanted, options: Options
) -> Standing:
    """Submit, watch, collect, and ask again what has no valid answer yet, until nothing is left to ask.

    Arguments are those of `prepare`.

    Raises:
        RunError, ConfigurationError, PromptError: it cannot begin.
        EndpointError: the service refuses, or is out of reach for long; the same call goes on from there.
    """
    with _begun(folder, documents, wanted, options) as run:

        async def rounds(api: BatchApi) -> Standing:
            sender, collector = _sender(run, api, options), _collector(run, api, options)
            planned = NOTHING

            async def one_round() -> None:
                nonlocal planned
                await _bring(run, collector, options)
                planned += await _plan(run, options)
                await sender.send()

            async for _ in again(one_round, collector.parts, options):
                if not collector.parts.all("written", "uploaded", "created"):
                    break
            return standing_of(run, planned, collector.collected)

        return asyncio.run(_with_api(run, options, rounds))


@contextmanager
def _begun(
    folder: Path,
    documents: Iterable[Document | Unreadable] | None,
    wanted: Wanted,
    options: Options,
    *,
    offline: bool = False,
) -> Iterator[Run]:
    """The run, opened, with all documents in it, and whether its parts are answered offline."""
    if documents is not None:
        start(folder, wanted, options.budget, api_key=options.api_key, offline=offline)
    with Run.work(folder) as run:
        take_in(
            run.journal,
            documents,
            fold_syndicated=run.settings.fold_syndicated,
            progress=lambda done: options.progress("reading", done, None),
        )
        let_wait_again(run)
        run.journal.note(OFFLINE, "yes" if offline else None)
        yield run


async def _bring(run: Run, collector: Collector, options: Options) -> None:
    """Collect, and make results of what came, also when not all of it can be had."""
    try:
        await collector.collect()
    except EndpointError:
        await read_answers(run, options)
        raise
    await read_answers(run, options)


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
    planned = await plan(
        run,
        budget,
        Bounds(bounds.requests, bounds.bytes, min(smaller, default=None)),
        workers=options.workers,
        progress=lambda done, total: options.progress("writing", done, total),
    )
    write_files(run)
    return planned


def _noted_tokens(run: Run) -> int | None:
    noted = run.journal.noted("part_tokens")
    return int(noted) if noted else None


def _nothing_sent(run: Run) -> bool:
    """Whether the service has no batch to be asked about, so that neither it nor a key is needed."""
    return not Parts.of(run).all("created") and not doubts_of(run.journal)


async def _with_api(run: Run, options: Options, work: Callable[[BatchApi], Awaitable[T]]) -> T:
    if run.settings.base_url is None:
        raise ConfigurationError(
            f"{run.folder}: was begun without an endpoint ({run.settings.endpoint}), and only an endpoint has batches"
        )
    endpoint = Endpoint(run.settings.base_url, options.api_key, timeout=options.timeout, on_wait=options.on_wait)
    try:
        return await work(BatchApi(endpoint))
    finally:
        await endpoint.close()


def _sender(run: Run, api: BatchApi, options: Options) -> Sender:
    return Sender(
        Parts.of(run),
        api,
        options.max_enqueued_tokens,
        options.settle_seconds,
        options.on_wait,
        options.on_doubt,
        lambda done, total: options.progress("sending", done, total),
    )


def _collector(run: Run, api: BatchApi, options: Options) -> Collector:
    return Collector(Parts.of(run), api, options.delete_files, _lines(options), on_doubt=options.on_doubt)


def _lines(options: Options) -> Callable[[int], None]:
    return lambda done: options.progress("collecting", done, None)
