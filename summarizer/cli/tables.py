"""Tables about runs, for people."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rich.table import Table

    from summarizer.auditing import Kind
    from summarizer.batch import Part
    from summarizer.runs import RunFacts


_WIDEST = 1000
_FREE = {
    "recordings": "nothing, as answers were replayed from recordings",
    "embedded": "nothing, as the model ran on this machine",
}
"""What a run without an endpoint to pay costs."""


def show_whole(table: "Table") -> None:
    """Print a table as wide as it is, also where that is wider than the terminal: its words and ids are for copying."""
    from rich.console import Console
    from rich.measure import Measurement

    console = Console(highlight=False)
    wide = console.options.update(max_width=_WIDEST)
    console.width = max(console.width, Measurement.get(console, wide, table).maximum)
    console.print(table)


def parts_table(parts: "Iterable[Part]") -> "Table":
    """The parts of a batch, one a line."""
    from rich.table import Table

    table = Table("part", "state", "status", "asked", "done", "failed", "MB", "batch", box=None)
    for part in parts:
        table.add_row(
            str(part.number),
            part.state,
            part.status or "–",
            f"{part.requests:,}",
            _count(part.completed),
            _count(part.failed),
            f"{part.bytes / 1e6:,.1f}",
            part.batch_id or "–",
        )
    return table


def facts_table(facts: "RunFacts", left_out: "Mapping[Kind, int] | None") -> "Table":
    """All that is known about a run, and how many sentences of each kind its summaries left out, where given."""
    from rich.table import Table

    settings, counts, usage = facts.settings, facts.counts, facts.usage
    outcomes = ", ".join(f"{number:,} {outcome}" for outcome, number in counts.outcomes.items()) or "none"
    table = Table(show_header=False, box=None)
    table.add_row("model", f"{settings.model} ({settings.endpoint}{_at(settings.base_url)})")
    table.add_row("prompt", f"{settings.prompt.name}.v{settings.prompt.version}, {settings.prompt.digest[:12]}")
    table.add_row("begun", f"{settings.created:%Y-%m-%d %H:%M} UTC, with summarizer {settings.package_version}")
    table.add_row("documents", f"{counts.documents:,}: {counts.done:,} done, {counts.waiting:,} waiting")
    table.add_row("", f"{counts.sent:,} in a batch, {counts.failed:,} failed, {counts.unreadable:,} unreadable")
    table.add_row("copies", f"{counts.copies:,} folded; near-copies kept apart: {facts.near_copies:,}")
    table.add_row("repeated", f"{facts.repeated:,} in the input once more")
    table.add_row("renamed", f"{facts.renamed:,} came with the id of another one")
    table.add_row("outcomes", outcomes)
    if left_out is not None:
        nothing = "no sentence" if counts.done else "no results yet"
        kinds = ", ".join(f"{kind} {number:,}" for kind, number in left_out.items())
        table.add_row("left out", f"sentences by kind: {kinds}" if kinds else nothing)
    table.add_row("answers", f"{facts.answers:,}; {usage.prompt_tokens:,} tokens in, {usage.completion_tokens:,} out")
    table.add_row("cost", _cost(facts))
    return table


def _cost(facts: "RunFacts") -> str:
    if not facts.answers:
        return "none yet"
    if facts.cost is None:
        return "price not known"
    return _FREE.get(facts.settings.endpoint) or f"${facts.cost:,.4f}"


def _at(base_url: str | None) -> str:
    return f", {base_url}" if base_url else ""


def _count(number: int | None) -> str:
    return "–" if number is None else f"{number:,}"
