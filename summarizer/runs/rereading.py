"""Reading stored answers of many documents: for a new result, or to see what is to be asked next."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator

from summarizer.document import Document
from summarizer.errors import SummarizerError
from summarizer.inquiry import Inquiry
from summarizer.ordering import in_order
from summarizer.runs.folder import Run
from summarizer.runs.keeping import answers_in, copies_of, finish
from summarizer.runs.outputs import write_files
from summarizer.runs.step import Asking, Finished, Job, Step, Unanswered, stepping

_AHEAD = 32
"""Documents on their way through the processes; results come in order."""


def steps(
    run: Run, documents: Iterable[tuple[int, bytes]], take: Callable[[Job], Awaitable[Step]], *, final: bool = False
) -> AsyncIterator[tuple[int, Step]]:
    """What the answers of each document come to, in the order of the documents.

    Args:
        run: whose answers.
        documents: position and content.
        take: as `stepping` gives it.
        final: nothing will be asked: results are made of what there is.
    """
    return in_order(_begun(run, documents, take, final=final), _AHEAD)


def _begun(
    run: Run, documents: Iterable[tuple[int, bytes]], take: Callable[[Job], Awaitable[Step]], *, final: bool
) -> Iterator[tuple[int, asyncio.Future[Step]]]:
    recipe = run.recipe
    any_answers = run.journal.value("SELECT 1 FROM answers LIMIT 1") is not None
    for position, content in documents:
        try:
            inquiry = Inquiry(recipe, Document.model_validate_json(content))
        except SummarizerError as error:
            yield position, _known(Unanswered(str(error), None))
            continue
        stored = answers_in(run, inquiry) if any_answers else []
        if stored or final:
            job = Job(content, copies_of(run, position), stored, recipe.settings.mode, final)
            yield position, asyncio.ensure_future(take(job))
        else:
            yield position, _known(Asking(inquiry.pending))


def _known(step: Step) -> asyncio.Future[Step]:
    future: asyncio.Future[Step] = asyncio.get_running_loop().create_future()
    future.set_result(step)
    return future


def redo(run: Run, *, workers: int = 0, progress: Callable[[int, int], None] = lambda _done, _total: None) -> int:
    """Make every result anew from the answers there are; nothing is asked. Gives the number of results.

    Raises:
        DiskFull: a result or a file cannot be written; those written before stand.
    """
    return asyncio.run(_redo(run, workers, progress))


async def _redo(run: Run, workers: int, progress: Callable[[int, int], None]) -> int:
    total = run.journal.value("SELECT count(*) FROM documents WHERE state IN ('done', 'failed', 'waiting')")
    query = (
        "SELECT position, content FROM documents JOIN contents USING (position) "
        "WHERE {} AND position > :after ORDER BY position LIMIT :size"
    )
    made = read = 0
    async with stepping(run, workers, total) as take:
        # What waits gets a result only where all its answers are there, as after a rescue.
        for state, final in (("state IN ('done', 'failed')", True), ("state = 'waiting'", False)):
            async for position, step in steps(run, run.journal.pages(query.format(state)), take, final=final):
                if isinstance(step, Finished):
                    finish(run, position, step)
                    made += 1
                read += 1
                progress(read, total)
    write_files(run)
    return made
