"""Runs: a folder that holds everything about summarizing a set of documents, resumable at any moment.

from summarizer.runs import Wanted, open_run, summarize_into
ended = summarize_into(Path("runs/october"), documents, Wanted(model="gpt-4.1"))
for result in open_run(Path("runs/october")).results():
...
"""

from summarizer.runs.budget import Amount
from summarizer.runs.estimate import Estimate, estimate
from summarizer.runs.facts import RunFacts, documents_in, facts_of, omissions_in, runs_in, waiting_in
from summarizer.runs.folder import Run, RunSettings, open_run
from summarizer.runs.journal import Counts
from summarizer.runs.keeping import forgive
from summarizer.runs.live import DEFAULT_CONCURRENCY, Ended, Progress
from summarizer.runs.outputs import Reason, reasons_in
from summarizer.runs.rereading import redo
from summarizer.runs.rescue import rescue
from summarizer.runs.starting import Wanted, recipe_of, summarize_into

__all__ = [
    "DEFAULT_CONCURRENCY",
    "Amount",
    "Counts",
    "Ended",
    "Estimate",
    "Progress",
    "Reason",
    "Run",
    "RunFacts",
    "RunSettings",
    "Wanted",
    "documents_in",
    "estimate",
    "facts_of",
    "forgive",
    "omissions_in",
    "open_run",
    "reasons_in",
    "recipe_of",
    "redo",
    "rescue",
    "runs_in",
    "summarize_into",
    "waiting_in",
]
