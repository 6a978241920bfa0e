"""What commands about runs say, in words."""

from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.batch import Standing
    from summarizer.runs import Counts, Estimate


def counted(number: int, one: str, more: str | None = None) -> str:
    """A number with its noun: "1 copy", "2 copies"; the plural is the noun with an s where none is given."""
    return f"{number:,} {one if number == 1 else more or one + 's'}"


def again_in(seconds: float) -> str:
    """How long a wait is, in whole seconds, rounded up: "trying again in 1 s"."""
    return f"trying again in {max(1, ceil(seconds))} s"


def tell_estimate(estimate: "Estimate") -> None:
    """Print what a run would take."""
    cost = "price not known" if estimate.cost is None else f"about ${estimate.cost:,.2f}"
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


def tell_failures(folder: Path, counts: "Counts") -> None:
    """Say where it stands what has no result, and the reason that most of it has in common."""
    if counts.failed or counts.unreadable:
        from summarizer.runs import reasons_in

        reason, *others = reasons_in(folder)
        which = reason.first + (f" and {reason.documents - 1:,} more" if reason.documents > 1 else "")
        said = f"{folder / 'failures.jsonl'} says why{'; mostly' if others else ''}"
        typer.echo(f"{said}: {which}: {reason.problem}", err=True)


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
