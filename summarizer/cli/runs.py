"""`summarizer run` and `summarizer runs`."""

import os
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from summarizer.cli import options
from summarizer.cli.exits import EXIT_CODES, INTERRUPTED, errors_in_one_line

if TYPE_CHECKING:
    from summarizer.errors import SummarizerError
    from summarizer.runs import Ended, Estimate, Progress

runs = typer.Typer(help="Runs: what is in them; ask again, read again.", no_args_is_help=True)
EPILOG = (
    "Exit codes: 0 every document has a result; 3 some have none, see failures.jsonl; 8 the endpoint refused, or was "
    "not there; 11 the budget is used up; 130 interrupted. After each of them the same command goes on."
)
OUT_OF_BUDGET = 11


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
    budget: Annotated[
        str | None, typer.Option(help="Bound on what the whole run may cost: dollars (5) or tokens (2Mt).")
    ] = None,
    concurrency: Annotated[int, typer.Option(min=1, help="Requests on their way at once.")] = 16,
    workers: Annotated[
        int | None, typer.Option(min=0, help="Processes that read and ground; one less than there are cores.")
    ] = None,
    replay: Annotated[Path | None, typer.Option(help="Answer from this folder of recordings; no network.")] = None,
    timeout: options.Timeout = 300,
) -> None:
    """Summarize many documents live, into a folder that survives crashes and can be gone on with."""
    with errors_in_one_line():
        from summarizer.cli.progress import Bar
        from summarizer.corpus import read_corpus
        from summarizer.runs import Amount, Wanted, estimate, recipe_of, summarize_into

        wanted = Wanted(model, base_url, prompt, mode, max_tokens, chunk_chars, None, fold_syndicated, replay)
        documents = islice(read_corpus(sources, options.columns_of(column), format=form), limit)
        if dry_run:
            recipe, address = recipe_of(into, wanted)
            _tell(estimate(documents, recipe, address))
            return
        amount = Amount.of(budget) if budget else None
        with Bar() as bar:

            def show(progress: "Progress") -> None:
                bar.at("asking", progress.done + progress.failed, progress.total, _tokens(progress))

            ended = summarize_into(
                into,
                documents,
                wanted,
                budget=amount,
                concurrency=concurrency,
                workers=_other_cores() if workers is None else workers,
                timeout=timeout,
                on_read=partial(bar.at, "reading"),
                on_wait=bar.tell_waiting,
                progress=show,
            )
        _end(into, ended)


def _other_cores() -> int:
    return max(1, len(os.sched_getaffinity(0)) - 1)


def _tokens(progress: "Progress") -> str:
    used = progress.usage.prompt_tokens + progress.usage.completion_tokens
    return f"{used:,} tokens" if used else ""


def _tell(estimate: "Estimate") -> None:
    cost = "price not known" if estimate.cost is None else f"about ${estimate.cost:,.2f}"
    typer.echo(
        f"{estimate.documents} documents, {estimate.requests} requests, about {estimate.usage.prompt_tokens:,} tokens "
        f"in and {estimate.usage.completion_tokens:,} out, {cost}; {estimate.unreadable} unreadable; nothing was sent"
    )


def _end(folder: Path, ended: "Ended") -> None:
    counts = ended.counts
    typer.echo(
        f"{folder}: {counts.documents} documents: {counts.done} with a result, {counts.copies} copies, "
        f"{counts.failed} failed, {counts.waiting} waiting; {counts.unreadable} unreadable",
        err=True,
    )
    if ended.reason:
        what = f": {ended.error}" if ended.error else ""
        typer.echo(f"summarizer: stopped, {ended.reason}{what}; the same command goes on from here", err=True)
        raise typer.Exit(_code(ended.reason, ended.error))
    if counts.failed or counts.unreadable:
        raise typer.Exit(EXIT_CODES["partial"])


def _code(reason: str, error: "SummarizerError | None") -> int:
    if error is not None:
        return EXIT_CODES["failed"]
    return INTERRUPTED if reason == "interrupted" else OUT_OF_BUDGET
