"""Tables of scores: for a terminal of 100 columns, as Markdown, as JSON; each with its signature."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from math import isfinite
from tempfile import TemporaryFile
from types import TracebackType
from typing import Any, Literal, Self

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from summarizer.evaluation.agreement import Agreement
from summarizer.evaluation.assessment import Assessed, Evaluation
from summarizer.evaluation.comparison import SIGNIFICANCE, Comparison
from summarizer.evaluation.scores import LOWER_IS_BETTER
from summarizer.evaluation.statistics import CONFIDENCE, Estimate

Outcome = Evaluation | Comparison | Agreement
Form = Literal["terminal", "json", "md"]

WIDTH = 100
SHOWN_NOTES = 10
_SHOWN_NOTE = 300
_DIGITS = 4
_INTERVAL = f"{CONFIDENCE:.0%}"
_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], "�")


@dataclass(frozen=True)
class Sheet:
    """A table as text: the first column names scores, a new group begins where their first part changes."""

    title: str
    headings: Sequence[str]
    lines: Sequence[Sequence[str]]
    legend: str = ""


class Documents:
    """What is reported of single documents, set aside in a file until the tables are made."""

    def __enter__(self) -> Self:
        self._file = TemporaryFile("w+", encoding="utf-8")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()

    def add(self, assessed: Assessed) -> None:
        """Set a document aside."""
        known = {name: tally.value for name, tally in assessed.scores.items() if isfinite(tally.value)}
        kept = {"document": assessed.document, "scores": known, "comparisons": assessed.comparisons}
        self._file.write(json.dumps(_rounded(kept), ensure_ascii=False) + "\n")

    def texts(self) -> Iterator[str]:
        """Every document as JSON on one line, in order."""
        self._file.seek(0)
        for line in self._file:
            yield line.rstrip("\n")


def sheets(outcome: Outcome) -> list[Sheet]:
    """The tables that show an outcome."""
    match outcome:
        case Evaluation():
            return [_scores("Evaluation", outcome)]
        case Comparison():
            return [_comparison(outcome)]
        case Agreement():
            return [_scores("Agreement", outcome), _reliabilities(outcome)]


def write(outcome: Outcome, form: Form, documents: Iterable[str], out: Callable[[str], None]) -> None:
    """Write an outcome in one of the forms, piece by piece.

    Args:
        outcome: what to write.
        form: "terminal", "json" or "md".
        documents: as JSON texts; in the other forms they are written as pairs of items.
        out: takes the pieces.
    """
    if form == "json":
        for piece in as_json(outcome, documents):
            out(piece)
        return
    if form == "md":
        out(markdown(outcome))
    else:
        console = Console(width=WIDTH, highlight=False)
        with console.capture() as view:
            show(outcome, console)
        out(view.get())
    for document in documents:
        for line in pair_lines(document):
            out(line.translate(_CONTROLS) + "\n")


def show(outcome: Outcome, console: Console) -> None:
    """Print an outcome for a person to read, at most 100 columns wide."""
    width = min(WIDTH, console.width)
    for sheet in sheets(outcome):
        console.print(_rich(sheet), width=width)
        console.print(Text(sheet.legend, "dim"), width=width)
    for note in _shown(outcome.notes):
        console.print(Text(f"! {note}".translate(_CONTROLS), "yellow"), width=width)
    console.print(Text(str(outcome.signature), "dim"), width=width)


def markdown(outcome: Outcome) -> str:
    """An outcome as Markdown."""
    parts = [_markdown(sheet) for sheet in sheets(outcome)]
    parts += ["\n".join(f"- {note}" for note in _shown(outcome.notes))] if outcome.notes else []
    return "\n\n".join([*parts, f"`{outcome.signature}`\n"])


def as_json(outcome: Outcome, documents: Iterable[str] = ()) -> Iterator[str]:
    """An outcome as one JSON object, in pieces; `documents` are JSON texts, one each.

    Numbers are rounded to four digits; what is no number is null.
    """
    head = json.dumps(_rounded(asdict(outcome)), ensure_ascii=False, indent=2)
    first = True
    for document in documents:
        yield f'{head.removesuffix("}").rstrip()},\n  "documents": [\n    ' if first else ",\n    "
        yield document
        first = False
    yield f"{head}\n" if first else "\n  ]\n}\n"


def pair_lines(document: str) -> Iterator[str]:
    """How a document's items were matched, line by line: = a pair, + only the result has, - only the reference has.

    Args:
        document: as JSON.
    """
    assessed = json.loads(document)
    for comparison in assessed["comparisons"]:
        author = f" ({comparison['author']})" if comparison["author"] else ""
        for section in comparison.get("sections", ()):
            yield f"{assessed['document']}{author} {section['section']}"
            for pair in section["pairs"]:
                differs = f"  [differs in {', '.join(pair['differs_in'])}]" if pair["differs_in"] else ""
                yield f"  = {pair['similarity']:.2f} {pair['result']}{differs}"
                yield f"         {pair['reference']}"
            yield from (f"  +      {one}" for one in section["result_alone"])
            yield from (f"  -      {one}" for one in section["reference_alone"])
        if "facts" in comparison:
            yield f"{assessed['document']}{author} facts"
        for fact in comparison.get("facts", ()):
            found = fact["found_in"] or "not found"
            yield f"  {'fact' if fact['wanted'] else 'unwanted'}: {fact['fact']} → {found}"


def _scores(title: str, outcome: Evaluation | Agreement) -> Sheet:
    headings = ("score", "macro", _INTERVAL, "micro", _INTERVAL, "documents", "cases")
    legend = "macro: mean over documents; micro: over all cases; ↓: less is better"
    lines = [
        (
            _named(row.score),
            _number(row.macro.value),
            _bounds(row.macro),
            _number(row.micro.value) if row.micro else "–",
            _bounds(row.micro),
            str(row.documents),
            f"{row.cases:,.0f}" if row.micro else "–",
        )
        for row in outcome.rows
    ]
    return Sheet(title, headings, lines, legend)


def _comparison(outcome: Comparison) -> Sheet:
    headings = ("score", "first", "second", "change", _INTERVAL, "p", "better", "shows", "n")
    legend = (
        f"change: second minus first, mean over documents; better: by more than chance at {SIGNIFICANCE:.0%}, held "
        "against the number of scores that differ (Holm); shows: the smallest change that this set, asked about this "
        "score alone, would show four times in five; ↓: less is better"
    )
    lines = [
        (
            _named(one.score),
            _number(one.first),
            _number(one.second),
            f"{one.difference.value:+.3f}",
            "–" if one.p is None else _bounds(one.difference),
            "–" if one.p is None else f"{one.p:.4f}",
            one.better or ("same" if one.p is None else "–"),
            "–" if one.smallest_shown is None else f"{one.smallest_shown:.3f}",
            str(one.documents),
        )
        for one in outcome.differences
    ]
    return Sheet("Comparison", headings, lines, legend)


def _reliabilities(outcome: Agreement) -> Sheet:
    lines = [
        (
            one.field,
            one.level,
            "–" if one.alpha is None else _number(one.alpha.value),
            _bounds(one.alpha),
            str(one.units),
        )
        for one in outcome.reliabilities
    ]
    return Sheet("Krippendorff's alpha on matched items", ("field", "level", "alpha", _INTERVAL, "items"), lines)


def _named(score: str) -> str:
    return f"{score} ↓" if score in LOWER_IS_BETTER else score


def _number(value: float) -> str:
    return f"{value:.3f}"


def _bounds(estimate: Estimate | None) -> str:
    if estimate is None or estimate.low is None or estimate.high is None:
        return "–"
    return f"{estimate.low:.3f}…{estimate.high:.3f}"


def _rich(sheet: Sheet) -> Table:
    table = Table(title=sheet.title, title_justify="left", title_style="bold", box=SIMPLE_HEAD, pad_edge=False)
    for place, heading in enumerate(sheet.headings):
        table.add_column(heading, justify="right" if place else "left", no_wrap=True)
    for line, ends in zip(sheet.lines, _ends_of_groups(sheet.lines), strict=True):
        table.add_row(*line, end_section=ends)
    return table


def _ends_of_groups(lines: Sequence[Sequence[str]]) -> list[bool]:
    groups = [line[0].partition(".")[0] for line in lines]
    return [one != following for one, following in zip(groups, [*groups[1:], ""], strict=True)]


def _markdown(sheet: Sheet) -> str:
    rule = ["---", *["---:"] * (len(sheet.headings) - 1)]
    lines = [sheet.headings, rule, *sheet.lines]
    table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    return "\n\n".join(part for part in (f"### {sheet.title}", table, sheet.legend) if part)


def _shown(notes: Sequence[str]) -> list[str]:
    more = len(notes) - SHOWN_NOTES
    shown = [note if len(note) <= _SHOWN_NOTE else f"{note[: _SHOWN_NOTE - 1]}…" for note in notes[:SHOWN_NOTES]]
    return [*shown, *([f"and {more} more; --format json lists all"] if more > 0 else [])]


def _rounded(value: Any) -> Any:
    match value:
        case float():
            return round(value, _DIGITS) if isfinite(value) else None
        case dict():
            return {key: _rounded(one) for key, one in value.items()}
        case list() | tuple():
            return [_rounded(one) for one in value]
        case _:
            return value
