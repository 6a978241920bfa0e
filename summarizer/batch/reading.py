"""Answers that came in batches, made results."""

import time

from summarizer.batch.options import Options
from summarizer.batch.parts import ANSWERED
from summarizer.runs import Run
from summarizer.runs.keeping import settle
from summarizer.runs.outputs import write_files
from summarizer.runs.rereading import steps
from summarizer.runs.step import Asking, stepping

_READABLE = f"state = 'waiting' AND {ANSWERED}"
READABLE = (
    "SELECT position, content FROM documents JOIN contents USING (position) "  # noqa: S608 - our own
    f"WHERE {_READABLE} AND position > :after ORDER BY position LIMIT :size"
)
"""A page of the documents that wait and have answers that came in batches, for `Journal.pages`."""


async def read_answers(run: Run, options: Options) -> None:
    """Make results of answers that have come; a document that is to be asked further goes on waiting."""
    journal = run.journal
    total = journal.value(f"SELECT count(*) FROM documents WHERE {_READABLE}")  # noqa: S608 - our own
    done, began = 0, time.monotonic()
    async with stepping(run, options.workers, total) as take:
        async for position, step in steps(run, journal.pages(READABLE), take):
            if not isinstance(step, Asking):
                settle(run, position, step)
            done += 1
            if time.monotonic() - began > 0.1:  # noqa: PLR2004 - seconds between two tellings
                began = time.monotonic()
                options.progress("reading answers", done, total)
    write_files(run)
