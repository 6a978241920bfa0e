"""The terminal view of a result."""

from collections.abc import Iterator
from typing import Any

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from summarizer.auditing import Omission
from summarizer.grounding import Difference, Evidence
from summarizer.item import Item
from summarizer.result import Outcome, Result, UnsupportedItem
from summarizer.summary import KeyPoint, Participant, Pledge, Signal, Stance

_TITLES = {
    "key_points": "Key points",
    "participants": "Participants",
    "pledges": "Pledges",
    "stances": "Stated stances",
    "signals": "Forward-looking signals",
}
_OUTCOMES: dict[Outcome, str] = {
    "complete": "complete",
    "partial": "partial: some parts or items of it have no valid answer",
    "refused": "refused by the model",
    "truncated": "truncated by the token limit",
    "filtered": "withheld by the endpoint's content filter",
    "invalid": "invalid: the model's answers could not be used",
    "failed": "failed: no answer came",
}
_SHOWN_QUOTE = 220
_SHOWN_OMISSIONS = 10
# An article may hold escape sequences and overrides of direction: printed, they would work on the terminal.
_WORKING = [*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_CONTROLS = dict.fromkeys(_WORKING, "�") | {ord("\n"): "\n", ord("\t"): " "}


def show(result: Result, console: Console) -> None:
    """Print a result for a person to read."""
    console.print(Group(*_parts(result)))


def _parts(result: Result) -> Iterator[RenderableType]:
    document, summary = result.document, result.summary
    published = str(document.published) if document.published else None
    known = [document.title, document.outlet, published, document.url]
    if line := " · ".join(part for part in known if part):
        yield _text((line, "dim"))
    if summary is not None:
        if summary.headline:
            yield _text((summary.headline, "bold"))
            yield from _checks(summary.checks, indent=0)
        for section, title in _TITLES.items():
            items: list[Item[Evidence]] = getattr(summary, section)
            yield _heading(title, len(items))
            for item in items:
                yield from _item(item)
    if result.unsupported:
        yield _heading("Set aside: not supported by the article, or not valid", len(result.unsupported))
        for one in result.unsupported:
            yield from _unsupported(one)
    yield from _left_out(result.omissions)
    yield Text()
    yield _closing(result)


def _text(*parts: str | tuple[str, str]) -> Text:
    """Plain and styled parts as they stand: no markup is read in them, no control character kept."""
    styled = [(part, "") if isinstance(part, str) else part for part in parts]
    return Text.assemble(*((words.translate(_CONTROLS), style) for words, style in styled))


def _left_out(omissions: list[Omission]) -> Iterator[RenderableType]:
    if not omissions:
        return
    yield _heading("Left out: cited by no item, or not by enough", len(omissions))
    for omission in omissions[:_SHOWN_OMISSIONS]:
        yield _bullet(("–", "dim"), _text((f"{omission.kind}: ", "dim"), _shortened(omission.text)))
    if (more := len(omissions) - _SHOWN_OMISSIONS) > 0:
        yield _text((f"   and {more} more, in --format json", "dim"))


def _heading(title: str, count: int) -> Text:
    return _text("\n", (title, "bold cyan"), (f"  {count}" if count else "  none", "dim"))


def _item(item: Item[Evidence]) -> Iterator[RenderableType]:
    yield _bullet(("•", "cyan"), _text(*_described(item)))
    for evidence in item.evidence:
        how = "" if evidence.match == "verbatim" else f", {evidence.match}"
        quote = _text(
            ("“" + _shortened(evidence.text) + "”", "italic green"),
            (f"  [{evidence.start}–{evidence.end}{how}]", "dim"),
        )
        yield Padding(quote, (0, 0, 0, 5))
    yield from _checks(item.checks, indent=5)


def _checks(checks: list[Difference], *, indent: int) -> Iterator[RenderableType]:
    for check in checks:
        yield Padding(_text((f"check: {check}", "bold magenta")), (0, 0, 0, indent))


def _bullet(mark: tuple[str, str], text: Text) -> RenderableType:
    """With a hanging indent: lines after the first stand under the text, not under the mark."""
    grid = Table.grid(padding=(0, 1), pad_edge=True)
    grid.add_column()
    grid.add_column(overflow="fold")
    grid.add_row(Text(*mark), text)
    return grid


def _described(item: Item[Any]) -> Iterator[str | tuple[str, str]]:
    """The item in a line: what it says in plain, what qualifies it dimmed."""
    match item:
        case KeyPoint():
            yield item.text
        case Participant():
            yield (item.name, "bold")
            acts_for = f"for {item.acts_for}" if item.acts_for else None
            yield _dim(item.kind, item.role, item.country, acts_for, item.part)
        case Pledge():
            to = f" → {', '.join(item.to)}" if item.to else ""
            yield (", ".join(item.by) + to, "bold")
            yield f": {item.action}"
            deadline = f"deadline: {item.deadline.words}" + _resolved(item.deadline.date) if item.deadline else None
            condition = f"if {item.condition.removeprefix('if ')}" if item.condition else None
            status = item.status if item.status != "new" else None
            yield _dim(status, item.specificity, item.domain, condition, deadline, _via(item.attribution))
        case Stance():
            yield (", ".join(item.holders), "bold")
            yield f" on {item.target}: {item.position}"
            yield _dim(item.polarity, _via(item.attribution))
        case Signal():
            if item.by:
                yield (", ".join(item.by), "bold")
                yield ": "
            yield item.expectation
            when = f"{item.when.words}" + _resolved(item.when.start, item.when.end) if item.when else None
            yield _dim(item.likelihood, item.outlook, when, _via(item.attribution))


def _dim(*facts: str | None) -> tuple[str, str]:
    return "  (" + "; ".join(fact for fact in facts if fact) + ")", "dim"


def _via(attribution: list[str]) -> str | None:
    return "according to " + ", ".join(attribution) if attribution else None


def _resolved(*days: object) -> str:
    known = list(dict.fromkeys(str(day) for day in days if day))
    return f" = {' to '.join(known)}" if known else ""


def _unsupported(one: UnsupportedItem) -> Iterator[RenderableType]:
    stands = " (the item stands on other evidence)" if one.item_stands else ""
    yield _bullet(("✗", "red"), _text(one.problem, (stands, "dim")))


def _closing(result: Result) -> Text:
    used, usage = result.provenance, result.provenance.usage
    cost = "" if used.cost is None else f", ${used.cost:.4f}"
    words = [
        _OUTCOMES[result.outcome],
        f"{used.model} ({used.endpoint}, {used.mode}), prompt {used.prompt.name}.v{used.prompt.version}",
        f"{used.attempts} {'answer' if used.attempts == 1 else 'answers'}, {used.origin}",
        f"{usage.prompt_tokens} + {usage.completion_tokens} tokens{cost}",
    ]
    style = "dim" if result.outcome == "complete" else "yellow"
    lines = [" · ".join(words)]
    lines += [f"{part.start}–{part.end}: {part.outcome}: {part.problem}" for part in result.chunks if part.problem]
    return _text(("\n".join(lines), style))


def _shortened(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN_QUOTE else text[: _SHOWN_QUOTE - 1] + "…"
