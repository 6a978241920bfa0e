"""What commands about runs say, in words."""

from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.batch import Part, Standing
    from summarizer.runs import Counts, Estimate, Reason

_CENT = 0.01


def counted(number: int, one: str, more: str | None = None) -> str:
    """A number with its noun: "1 copy", "2 copies"; the plural is the noun with an s where none is given."""
    return f"{number:,} {one if number == 1 else more or one + 's'}"


def again_in(seconds: float) -> str:
    """How long a wait is, in whole seconds, rounded up: "trying again in 1 s"."""
    return f"trying again in {max(1, ceil(seconds))} s"


def tell_estimate(estimate: "Estimate") -> None:
    """Print what a run would take."""
    if estimate.cost is None:
        cost = "price not known"
    elif not estimate.cost:
        cost = "no cost"
    else:
        cost = f"about ${estimate.cost:,.2f}" if estimate.cost >= _CENT else "less than $0.01"
    typer.echo(
        f"{counted(estimate.documents, 'document')}, {counted(estimate.requests, 'request')}, "
        f"about {estimate.usage.prompt_tokens:,} tokens in and {estimate.usage.completion_tokens:,} out, {cost}; "
        f"{estimate.unreadable:,} unreadable; nothing was sent"
    )


def tell_counts(folder: Path, counts: "Counts") -> None:
    """Print how far a run is, and how many of its results are not all they might be."""
    others = ", ".join(f"{number:,} {outcome}" for outcome, number in counts.outcomes.items() if outcome != "complete")
    parts = [f"{counts.done:,} with a result{f' ({others})' if others else ''}"]
    if counts.copies:
        parts.append(counted(counts.copies, "copy", "copies"))
    without = {"in a batch": counts.sent, "waiting": counts.waiting, "failed": counts.failed}
    parts += [f"{number:,} {what}" for what, number in without.items() if number]
    unreadable = f"; {counts.unreadable:,} unreadable" if counts.unreadable else ""
    typer.echo(f"{folder}: {counted(counts.documents, 'document')}: {', '.join(parts)}{unreadable}", err=True)


def tell_failures(folder: Path, counts: "Counts") -> "list[Reason]":
    """Say where it stands what has no result, and the reason that most of it has in common; give all reasons."""
    if not (counts.failed or counts.unreadable):
        return []
    from summarizer.runs import reasons_in

    reasons = reasons_in(folder)
    reason = reasons[0]
    which = reason.first + (f" and {reason.documents - 1:,} more" if reason.documents > 1 else "")
    said = f"{folder / 'failures.jsonl'} says why{'; mostly' if len(reasons) > 1 else ''}"
    typer.echo(f"{said}: {which}: {reason.problem}", err=True)
    return reasons


def tell_again(folder: Path, counts: "Counts", reasons: "list[Reason]", *, passing: str, final: str) -> None:
    """Say what asks again about what failed, and what reads again what could not be read.

    Args:
        folder: of the run.
        counts: how far it is.
        reasons: why there are failures.
        passing: the command where every failure may pass.
        final: the command where one does not pass by itself.
    """
    hints = []
    if counts.failed:
        lasting = sum(reason.documents - reason.passing for reason in reasons) - counts.unreadable
        hints.append(f"{final if lasting else passing} asks again about what failed")
    if counts.unreadable:
        hints.append("what could not be read is read again by the command that names its source")
    typer.echo(f"{folder}: {'; '.join(hints)}", err=True)


def tell_renamed(folder: Path, renamed: "Sequence[str]") -> None:
    """Say how many documents of a run came with the id of another one, and what they are called instead."""
    if renamed:
        came = counted(len(renamed), "document")
        called = "is called" if len(renamed) == 1 else "are called anew, the first"
        typer.echo(f"{folder}: {came} came with the id of another one and {called} {renamed[0]}", err=True)


def tell_parts(folder: Path, standing: "Standing") -> None:
    """Show the parts of a batch as a table, with what has to be known about them."""
    if standing.parts:
        from summarizer.cli.tables import parts_table, show_whole

        show_whole(parts_table(standing.parts))
    for warning in standing.warnings:
        typer.echo(f"{folder}: {warning}", err=True)


def tell_next(folder: Path, standing: "Standing") -> None:
    """Say what the next command is, where there is something for one to do."""
    if not any(part.state in ("written", "uploaded", "created") for part in standing.parts):
        has = "no batch on its way" if standing.parts else "no batch"
        makes = f"{command_to_submit(folder, standing)} makes one"
        then = makes if standing.counts.waiting else "no document waits for one"
        typer.echo(f"{folder}: has {has}; {then}", err=True)
    if ended := [part for part in standing.parts if part.state == "created" and part.ended]:
        brings = f"`summarizer batch collect {folder}` brings home what came of it"
        typer.echo(f"{folder}: {_span(ended)}: ended; {brings}", err=True)
    if standing.unsent and not standing.offline:
        sends = f"{command_to_submit(folder, standing)} sends it"
        typer.echo(f"{folder}: {_span(standing.unsent)}: not at the service yet; {sends}", err=True)
    _tell_offline(folder, standing)


def tell_collected(folder: Path, standing: "Standing") -> None:
    """Print what collecting brought, and what is to be asked further."""
    tell_parts(folder, standing)
    got = standing.collected
    typer.echo(
        f"collected {counted(got.answers, 'answer')}; {counted(got.missing, 'request')} to be sent again, "
        f"{got.refused:,} given up, "
        f"{counted(got.strangers, 'line that belongs', 'lines that belong')} to no request of this run",
        err=True,
    )
    counts = standing.counts
    tell_counts(folder, counts)
    if counts.waiting:
        wait = counted(counts.waiting, "document waits", "documents wait")
        typer.echo(f"{wait}: {command_to_submit(folder, standing)} asks on", err=True)
    _tell_offline(folder, standing)


def _tell_offline(folder: Path, standing: "Standing") -> None:
    if standing.offline and standing.unsent:
        reads = f"`summarizer batch collect {folder} --from OUTPUT.jsonl` reads its answers"
        typer.echo(f"{folder}: {_span(standing.unsent)}: for an offline engine; {reads}", err=True)


def command_to_submit(folder: Path, standing: "Standing") -> str:
    """The command that asks further in batches."""
    return f"`summarizer batch submit --into {folder}{' --write-only' if standing.offline else ''}`"


def _span(parts: "Sequence[Part]") -> str:
    """Parts by their names: "part-0001", "part-0001 to part-0007"."""
    return parts[0].name if len(parts) == 1 else f"{parts[0].name} to {parts[-1].name}"
