"""`summarizer batch`: the batch job of a run."""

from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from summarizer.cli import options
from summarizer.cli.commands import Commands
from summarizer.cli.exits import Code, epilog, errors_in_one_line
from summarizer.cli.runs import GOES_ON, OF_WAITS, OF_WORK, RESUMES, cores
from summarizer.cli.sources import documents_of
from summarizer.cli.telling import (
    command_to_submit,
    counted,
    tell_again,
    tell_collected,
    tell_counts,
    tell_estimate,
    tell_failures,
    tell_next,
    tell_parts,
    tell_renamed,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.batch import Options, Standing
    from summarizer.corpus import Unreadable
    from summarizer.document import Document
    from summarizer.runs import Wanted

_OF_BATCH = OF_WORK | {Code.FAILED: "the service refused, or was not there"}
EPILOG = epilog((Code.COMPLETE, Code.OUT_OF_BUDGET, Code.INTERRUPTED), _OF_BATCH) + GOES_ON

batch = Commands(
    help="Through a batch API, at half the price: start today, collect tomorrow, from any machine with the folder.",
    epilog=EPILOG,
    no_args_is_help=True,
)

Enqueued = Annotated[
    int | None, typer.Option(min=1, help="Bound on the prompt tokens of all batches on their way at once.")
]
PartRequests = Annotated[int, typer.Option(min=1, max=50_000, help="Requests in one input file at most.")]
PartBytes = Annotated[int, typer.Option(min=1000, max=200_000_000, help="Bytes of one input file at most.")]
Budget = Annotated[str | None, typer.Option(help="Bound on what the whole run may cost: dollars (5) or tokens (2Mt).")]
Poll = Annotated[float, typer.Option(min=0.1, help="Seconds between two looks at the batches.")]
Delete = Annotated[bool, typer.Option("--delete-files", help="Delete files at the service once they are collected.")]


@batch.command()
def submit(  # noqa: PLR0913 - one parameter an option
    sources: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SOURCE…]", help="As for `summarizer run`; none goes on with what the run has."),
    ] = None,
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
    write_only: Annotated[
        bool, typer.Option("--write-only", help="Write the input files, for an offline engine; send nothing.")
    ] = False,
    send: Annotated[bool, typer.Option("--send", help="Send after all what --write-only was said of.")] = False,
    budget: Budget = None,
    max_enqueued_tokens: Enqueued = None,
    part_requests: PartRequests = 50_000,
    part_bytes: PartBytes = 200_000_000,
) -> None:
    """Send what is to be asked, and return at once."""
    with errors_in_one_line(RESUMES):
        from summarizer.batch import prepare, refuse_offline
        from summarizer.batch import submit as send_out
        from summarizer.errors import ConfigurationError
        from summarizer.runs import Wanted

        if write_only and send:
            raise ConfigurationError("--write-only sends nothing, and --send all: give one of them")
        wanted = Wanted(model, base_url, prompt, mode, max_tokens, chunk_chars, None, fold_syndicated)
        documents = documents_of(sources, column, form, limit, into) if sources else None
        if dry_run:
            _tell_dry_run(into, documents, wanted)
            return
        if not (write_only or send):
            refuse_offline(into)
        with _options(budget, max_enqueued_tokens, part_requests, part_bytes) as how:
            standing = prepare(into, documents, wanted, how) if write_only else send_out(into, documents, wanted, how)
        tell_parts(into, standing)
        if write_only and standing.parts:
            then = f"`summarizer batch collect {into} --from OUTPUT.jsonl`"
            typer.echo(f"{into / 'batch'}: answer its input files, then {then}", err=True)
        tell_renamed(into, standing.renamed)
        _tell_planned(into, standing)


@batch.command("run")
def run_all(  # noqa: PLR0913 - one parameter an option
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
    max_enqueued_tokens: Enqueued = None,
    part_requests: PartRequests = 50_000,
    part_bytes: PartBytes = 200_000_000,
    poll: Poll = 30,
    delete_files: Delete = False,
) -> None:
    """Submit, watch, collect, and ask again what has no valid answer, until nothing is left to ask."""
    with errors_in_one_line(RESUMES):
        from summarizer.batch import refuse_offline, run_batch
        from summarizer.runs import Wanted

        wanted = Wanted(model, base_url, prompt, mode, max_tokens, chunk_chars, None, fold_syndicated)
        documents = documents_of(sources, column, form, limit, into)
        if dry_run:
            _tell_dry_run(into, documents, wanted)
            return
        refuse_offline(into)
        with _options(budget, max_enqueued_tokens, part_requests, part_bytes, poll, delete_files=delete_files) as how:
            standing = run_batch(into, documents, wanted, how)
        _end(into, standing)


@batch.command()
def status(run: options.Folder) -> None:
    """Ask the service how the batches are."""
    with errors_in_one_line(RESUMES):
        from summarizer.batch import status as look

        with _options() as how:
            standing = look(run, how)
        tell_parts(run, standing)
        tell_counts(run, standing.counts)
        tell_next(run, standing)


@batch.command()
def watch(run: options.Folder, *, poll: Poll = 30) -> None:
    """Wait until every batch has ended."""
    with errors_in_one_line(RESUMES):
        from summarizer.batch import watch as wait

        with _options(poll=poll) as how:
            standing = wait(run, how)
        tell_parts(run, standing)
        tell_next(run, standing)


@batch.command()
def collect(
    run: options.Folder,
    *,
    from_: Annotated[
        list[Path] | None, typer.Option("--from", help="Output files of an offline engine, in place of the service's.")
    ] = None,
    delete_files: Delete = False,
) -> None:
    """Bring home what the batches that ended gave, and make results of it."""
    with errors_in_one_line(RESUMES):
        from summarizer.batch import collect as bring

        with _options(delete_files=delete_files) as how:
            standing = bring(run, how, from_ or ())
        if standing.parts or from_:
            _end(run, standing)
        else:
            tell_counts(run, standing.counts)
            tell_next(run, standing)
            _leave(run, standing)


@batch.command()
def cancel(
    run: options.Folder,
    *,
    abandon: Annotated[
        bool,
        typer.Option(
            "--abandon",
            help="For batches that never end, or whose files are gone: collect what can be had now and let the rest be "
            "asked again; what the service still does of it is paid for twice.",
        ),
    ] = False,
) -> None:
    """Ask for every batch on its way to be cancelled; `collect` brings home what they had done."""
    with errors_in_one_line(RESUMES):
        from summarizer.batch import cancel as stop

        with _options() as how:
            standing = stop(run, how, abandon=abandon)
        if abandon and standing.parts:
            tell_collected(run, standing)
        else:
            tell_parts(run, standing)
            if any(part.on_its_way for part in standing.parts):
                then = f"`summarizer batch collect {run}` brings home what was answered before"
                typer.echo(f"{run}: asked to be cancelled; then {then}", err=True)
            tell_next(run, standing)


@contextmanager
def _options(  # noqa: PLR0913 - one an option
    budget: str | None = None,
    max_enqueued_tokens: int | None = None,
    part_requests: int = 50_000,
    part_bytes: int = 200_000_000,
    poll: float | None = None,
    *,
    delete_files: bool = False,
) -> "Iterator[Options]":
    """The options of a job that shows how far it is; `poll` where it looks again and again."""
    from summarizer.batch import Bounds, Options
    from summarizer.cli.progress import Bar
    from summarizer.runs import Amount

    looks = "after ten looks in a row without an answer, each of which takes a minute or so"
    gives_up = "after some minutes" if poll is None else looks
    with Bar(OF_WAITS.format(gives_up)) as bar:
        yield Options(
            budget=None if budget is None else Amount.of(budget),
            bounds=Bounds(part_requests, part_bytes),
            max_enqueued_tokens=max_enqueued_tokens,
            workers=cores(),
            delete_files=delete_files,
            poll_seconds=poll or 30,
            on_wait=bar.tell_waiting,
            on_doubt=partial(typer.echo, err=True),
            progress=bar.at,
        )


def _tell_dry_run(folder: Path, documents: "Iterable[Document | Unreadable] | None", wanted: "Wanted") -> None:
    from summarizer.runs import estimate, recipe_of, waiting_in

    recipe, address = recipe_of(folder, wanted)
    tell_estimate(estimate(waiting_in(folder, documents), recipe, address, batch=True))


def _tell_planned(folder: Path, standing: "Standing") -> None:
    typer.echo(f"{counted(standing.planned.requests, 'request')} put into new parts", err=True)
    if standing.planned.over_budget:
        _tell_over_budget(standing.planned.over_budget)
    if not standing.planned.requests:
        tell_counts(folder, standing.counts)
        tell_next(folder, standing)


def _tell_over_budget(reason: str) -> NoReturn:
    typer.echo(f"summarizer: stopped, {reason}; the same command with a larger one goes on", err=True)
    raise typer.Exit(Code.OUT_OF_BUDGET)


def _end(folder: Path, standing: "Standing") -> None:
    """Tell what was collected, and leave."""
    tell_collected(folder, standing)
    _leave(folder, standing)


def _leave(folder: Path, standing: "Standing") -> None:
    """Say what has no result, and end with the code for it."""
    counts = standing.counts
    tell_renamed(folder, standing.renamed)
    reasons = tell_failures(folder, counts)
    if standing.planned.over_budget:
        _tell_over_budget(standing.planned.over_budget)
    if reasons:
        retry = f"`summarizer runs retry {folder} --mark-only`, then {command_to_submit(folder, standing)},"
        tell_again(folder, counts, reasons, passing=retry, final=retry)
        raise typer.Exit(Code.PARTIAL)
