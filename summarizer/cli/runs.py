"""`summarizer run` and `summarizer runs`."""

import json
import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from summarizer.cli import options
from summarizer.cli.commands import Commands
from summarizer.cli.exits import Code, epilog, errors_in_one_line
from summarizer.cli.sources import documents_of
from summarizer.cli.telling import (
    counted,
    tell_again,
    tell_counts,
    tell_estimate,
    tell_failures,
    tell_parts,
    tell_renamed,
)
from summarizer.errors import DiskFull

if TYPE_CHECKING:
    from summarizer.cli.progress import Bar
    from summarizer.errors import SummarizerError
    from summarizer.runs import Ended, Progress

OF_WORK = {
    Code.OUTPUT: "the disk is full",
    Code.INPUT: "wrong usage, input or settings, or another process works on the run",
    Code.PARTIAL: "some documents have no result, see failures.jsonl",
}
"""What these codes mean where a run is worked on."""
GOES_ON = " The same command then goes on; after 3 it is said which command does."
_OF_RUN = OF_WORK | {
    Code.COMPLETE: "every document has a result",
    Code.FAILED: "the endpoint refused, or ten documents in a row, or all, had no answer",
    Code.RECORDING: "the recordings cannot be read",
}
EPILOG = epilog((Code.OUT_OF_BUDGET, Code.INTERRUPTED), _OF_RUN) + GOES_ON
runs = Commands(
    help="Runs: what is in them; ask again, read again.",
    epilog=epilog(
        (Code.COMPLETE, Code.INTERRUPTED),
        {
            Code.OUTPUT: "the disk is full",
            Code.INPUT: "wrong usage, no such run, a damaged one, or another process works on it",
        },
    )
    + " Those of retry are those of `summarizer run`.",
    no_args_is_help=True,
)
RESUMES = "the same command goes on from here"
OF_WAITS = "it gives up {}, and Ctrl-C is safe: the same command goes on"
_GIVES_UP = "after ten documents in a row, or all, without an answer"

Budget = Annotated[
    str | None, typer.Option(help="Bound on the whole run: dollars (5) or tokens (2Mt); firm with --max-tokens.")
]
Concurrency = Annotated[int, typer.Option(min=1, help="Requests on their way at once.")]
Workers = Annotated[int | None, typer.Option(min=0, help="Processes that make results, behind the asking; one a core.")]
Replay = Annotated[Path | None, typer.Option(help="Answer from this folder of recordings; no network.")]


def run(  # noqa: PLR0913 - one parameter an option
    sources: options.Sources,
    *,
    into: options.Into,
    model: options.Model = None,
    base_url: options.BaseUrl = None,
    prompt: options.Prompt = None,
    mode: options.AskedMode = None,
    max_tokens: options.MaxTokens = None,
    chunk_chars: options.ChunkChars = None,
    fold_syndicated: options.Fold = None,
    column: options.Column = None,
    form: options.Form = None,
    limit: options.Limit = None,
    dry_run: options.DryRun = False,
    budget: Budget = None,
    concurrency: Concurrency = 16,
    workers: Workers = None,
    replay: Replay = None,
    timeout: options.Timeout = 300,
) -> None:
    """Summarize many documents live, into a folder that survives crashes and can be gone on with."""
    with errors_in_one_line(RESUMES):
        from summarizer.batch import refuse_offline
        from summarizer.cli.progress import Bar
        from summarizer.runs import Amount, Wanted, estimate, recipe_of, summarize_into, waiting_in

        wanted = Wanted(model, base_url, prompt, mode, max_tokens, chunk_chars, None, fold_syndicated, replay)
        documents = documents_of(sources, column, form, limit, into)
        if dry_run:
            recipe, address = recipe_of(into, wanted)
            tell_estimate(estimate(waiting_in(into, documents), recipe, address))
            return
        refuse_offline(into)
        amount = None if budget is None else Amount.of(budget)
        with Bar(OF_WAITS.format(_GIVES_UP)) as bar:
            ended = summarize_into(
                into,
                documents,
                wanted,
                budget=amount,
                concurrency=concurrency,
                workers=cores() if workers is None else workers,
                timeout=timeout,
                on_read=partial(bar.at, "reading"),
                on_wait=bar.tell_waiting,
                progress=partial(_show, bar),
            )
        _end(into, ended, replay)


def cores() -> int:
    """How many processes may make results: they give way to the one that asks."""
    return len(os.sched_getaffinity(0))


def _show(bar: "Bar", progress: "Progress") -> None:
    used = progress.usage.prompt_tokens + progress.usage.completion_tokens
    tokens = f"{used:,} tokens" if used else ""
    bar.at("asking", progress.done + progress.failed, progress.total, tokens)


def _end(folder: Path, ended: "Ended", replay: Path | None) -> None:
    counts = ended.counts
    tell_counts(folder, counts)
    tell_renamed(folder, ended.renamed)
    reasons = tell_failures(folder, counts)
    if ended.reason:
        code = _code(ended.reason, ended.error)
        what = f": {str(ended.error).rstrip('.')}" if ended.error else ""
        how = "the same command with a larger one goes on" if code == Code.OUT_OF_BUDGET else RESUMES
        typer.echo(f"summarizer: stopped, {ended.reason}{what}; {how}", err=True)
        raise typer.Exit(code)
    if reasons:
        final = f"`summarizer runs retry {folder}{f' --replay {replay}' if replay else ''}`"
        tell_again(folder, counts, reasons, passing="the same command", final=final)
        raise typer.Exit(Code.PARTIAL)


def _code(reason: str, error: "SummarizerError | None") -> Code:
    if isinstance(error, DiskFull):
        return Code.OUTPUT
    if error is not None:
        return Code.FAILED
    return Code.INTERRUPTED if reason == "interrupted" else Code.OUT_OF_BUDGET


@runs.command("list")
def list_runs(folder: Annotated[Path, typer.Argument(help="The folder that holds them.")] = Path("runs")) -> None:
    """List the runs in a folder."""
    with errors_in_one_line(RESUMES):
        from summarizer.errors import RunError
        from summarizer.runs import runs_in

        damaged = False
        found = list(runs_in(folder))
        if not found:
            typer.echo(f"{folder}: holds no runs; `summarizer run` makes one with --into", err=True)
        for facts in found:
            if isinstance(facts, RunError):
                damaged = True
                typer.echo(f"summarizer: {facts}", err=True)
                continue
            counts = facts.counts
            others = {"waiting": counts.waiting, "in a batch": counts.sent, "failed": counts.failed}
            rest = "".join(f", {number} {what}" for what, number in others.items() if number)
            typer.echo(
                f"{facts.folder}  {facts.settings.model}  {counts.done} of {counts.documents - counts.copies} done"
                f"{rest}  {facts.settings.created:%Y-%m-%d %H:%M}"
            )
        if damaged:
            raise typer.Exit(Code.INPUT)


@runs.command()
def show(
    run: options.Folder,
    *,
    omissions: Annotated[
        bool, typer.Option("--omissions", help="Also sum up what the summaries left out: reads every result.")
    ] = False,
    format: Annotated[Literal["terminal", "json"], typer.Option(help="For people, or for programs.")] = "terminal",  # noqa: A002
) -> None:
    """Tell all about a run: settings, documents, outcomes, tokens, cost, batches, omissions."""
    with errors_in_one_line("nothing was changed"):
        from summarizer.batch import standing_of
        from summarizer.cli.progress import Bar
        from summarizer.runs import RunFacts, facts_of, omissions_in, open_run

        with open_run(run) as opened, Bar() as bar:
            facts = facts_of(opened)
            standing = standing_of(opened)
            left_out = None
            if omissions:
                left_out = omissions_in(opened, lambda read: bar.at("reading results", read, facts.counts.done))
        if format == "json":
            from pydantic import TypeAdapter

            known = TypeAdapter(RunFacts).dump_python(facts, mode="json")
            more = {} if left_out is None else {"omissions": left_out}
            typer.echo(json.dumps(known | more, indent=2, ensure_ascii=False))
            return
        from summarizer.cli.tables import facts_table, show_whole

        show_whole(facts_table(facts, left_out))
        tell_parts(run, standing)


@runs.command(epilog=EPILOG)
def retry(  # noqa: PLR0913 - one parameter an option
    run: options.Folder,
    *,
    mark_only: Annotated[
        bool, typer.Option("--mark-only", help="Only let them wait again, for `summarizer batch submit`.")
    ] = False,
    budget: Budget = None,
    concurrency: Concurrency = 16,
    workers: Workers = None,
    replay: Replay = None,
    timeout: options.Timeout = 300,
) -> None:
    """Ask again, live, about documents that failed for a reason of their own."""
    with errors_in_one_line(RESUMES):
        from summarizer.batch import refuse_offline
        from summarizer.cli.progress import Bar
        from summarizer.runs import Amount, Run, Wanted, forgive, summarize_into

        if not mark_only:
            refuse_offline(run)
        amount = None if budget is None else Amount.of(budget)
        with Run.work(run) as opened:
            again = forgive(opened)
        typer.echo(f"{run}: {counted(again, 'document waits', 'documents wait')} again", err=True)
        if mark_only:
            return
        with Bar(OF_WAITS.format(_GIVES_UP)) as bar:
            ended = summarize_into(
                run,
                None,
                Wanted(replay=replay),
                budget=amount,
                concurrency=concurrency,
                workers=cores() if workers is None else workers,
                timeout=timeout,
                on_wait=bar.tell_waiting,
                progress=partial(_show, bar),
            )
        _end(run, ended, replay)


@runs.command()
def redo(run: options.Folder) -> None:
    """Make all results anew from the answers there are: parsed, grounded and checked again, with no calls."""
    with errors_in_one_line(RESUMES):
        from summarizer.cli.progress import Bar
        from summarizer.runs import Run
        from summarizer.runs import redo as make_again

        with Run.work(run) as opened, Bar() as bar:
            made = make_again(opened, workers=cores(), progress=partial(bar.at, "reading answers"))
            counts = opened.journal.counts()
        typer.echo(f"{run}: {counted(made, 'result')} made anew", err=True)
        tell_counts(run, counts)


@runs.command()
def rescue(run: options.Folder, *, into: options.Into) -> None:
    """Copy what a damaged journal still holds into a new run."""
    with errors_in_one_line(RESUMES):
        from summarizer.runs import rescue as save

        saved = save(run, into)
        what = f"{counted(saved['documents'], 'document')} and {counted(saved['answers'], 'answer')} saved"
        typer.echo(
            f"{into}: {what}; `summarizer runs redo {into}` makes results of them, and the command of {run} goes on "
            f"with --into {into}",
            err=True,
        )
