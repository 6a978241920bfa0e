"""Tables of scores: for a terminal of 100 columns, as Markdown, as JSON; each with its signature."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict
from math import isfinite
from tempfile import TemporaryFile
from types import TracebackType
from typing import Any, Literal, Self

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from summarizer.evaluation.assessment import Assessed
from summarizer.evaluation.judgement import Judgement, as_lines
from summarizer.evaluation.judging import Judged
from summarizer.evaluation.sheets import Outcome, Sheet, sheets

Form = Literal["terminal", "json", "md"]

WIDTH = 100
SHOWN_NOTES = 10
_SHOWN_NOTE = 300
_DIGITS = 4
_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], "�")


class SetAside:
    """JSON texts set aside in a file, one a line, until the tables are made."""

    def __enter__(self) -> Self:
        self._file = TemporaryFile("w+", encoding="utf-8")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()

    def texts(self) -> Iterator[str]:
        """The texts, in order."""
        self._file.seek(0)
        for line in self._file:
            yield line.rstrip("\n")

    def _keep(self, data: Any) -> None:
        self._file.write(json.dumps(_rounded(data), ensure_ascii=False) + "\n")


class Documents(SetAside):
    """What is reported of single documents: a text each."""

    def add(self, assessed: Assessed) -> None:
        """Set a document aside."""
        known = {name: tally.value for name, tally in assessed.scores.items() if isfinite(tally.value)}
        self._keep({"document": assessed.document, "scores": known, "comparisons": assessed.comparisons})


class Verdicts(SetAside):
    """What a judge says of single items: a text each."""

    def add(self, document: str, judged: list[Judged]) -> None:
        """Set a document's items aside."""
        for line in as_lines(document, judged):
            self._keep(line)


def write(  # noqa: PLR0913 - what is written, how and where to
    outcome: Outcome,
    form: Form,
    documents: Iterable[str],
    out: Callable[[str], None],
    *,
    judgement: Judgement | None = None,
    verdicts: Iterable[str] = (),
) -> None:
    """Write an outcome in one of the forms, piece by piece.

    Args:
        outcome: what to write.
        form: "terminal", "json" or "md".
        documents: as JSON texts; in the other forms they are written as pairs of items.
        out: takes the pieces.
        judgement: what a judge says, written below and apart.
        verdicts: of the judge, as JSON texts; only "json" has them.
    """
    if form == "json":
        for piece in as_json(outcome, documents, judgement, verdicts):
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
    if judgement is not None:
        out("\n")
        write(judgement, form, (), out)


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


def as_json(
    outcome: Outcome,
    documents: Iterable[str] = (),
    judgement: Judgement | None = None,
    verdicts: Iterable[str] = (),
) -> Iterator[str]:
    """An outcome as one JSON object, in pieces; `documents` and `verdicts` are JSON texts, one each.

    Numbers are rounded to four digits; what is no number is null. What a judge says stands under a key of its own.
    """
    yield _opened(outcome)
    if judgement is not None:
        yield f',\n  "judge": {_opened(judgement)}'
        yield from _listed("verdicts", verdicts)
        yield "\n}"
    yield from _listed("documents", documents)
    yield "\n}\n"


def _opened(outcome: Outcome) -> str:
    """As a JSON object that is not closed yet."""
    return json.dumps(_rounded(asdict(outcome)), ensure_ascii=False, indent=2).removesuffix("}").rstrip()


def _listed(name: str, texts: Iterable[str]) -> Iterator[str]:
    """A further field of an object that is not closed yet; nothing where there are no texts."""
    before = f',\n  "{name}": [\n    '
    for text in texts:
        yield before + text
        before = ",\n    "
    if before == ",\n    ":
        yield "\n  ]"


def pair_lines(document: str) -> Iterator[str]:
    """How a document's items were matched, line by line: = a pair, + only the result has, - only the reference has.

    Of prose, each sentence with its score and below it where the other side has most of it.

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
        for text in comparison.get("prose", ()):
            for score, sentences in text.items():
                yield f"{assessed['document']}{author} prose {score}"
                for one in sentences:
                    yield f"  {one['score']:6.2f} {' '.join(one['sentence'].split())}"
                    yield f"         {' '.join(one['passage'].split()) or '–'}"


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
