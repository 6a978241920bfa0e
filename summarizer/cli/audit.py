"""`summarizer audit`: what an article says that no item of its summary cites."""

import re
from bisect import bisect_left
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from summarizer.cli.exits import errors_in_one_line
from summarizer.cli.telling import counted
from summarizer.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.table import Table
    from rich.text import Text

    from summarizer.auditing import Audit, Count, Kind, Mark, Omission
    from summarizer.result import Result

# Control characters and overrides of direction would work on a terminal.
_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)], " ")
_SPACE = re.compile(r"\s+")


def audit(
    source: Annotated[
        str, typer.Argument(metavar="ARTICLE", help="A text, Markdown, HTML or PDF file, a URL, or - for stdin.")
    ],
    *,
    result: Annotated[Path | None, typer.Option(help="The article's result; without one everything is listed.")] = None,
    format: Annotated[  # noqa: A002 - the option's name
        Literal["terminal", "json"], typer.Option(help="A list for people, or JSON with offsets.")
    ] = "terminal",
) -> None:
    """List what an article states, undertakes and announces that no item of its summary cites."""
    with errors_in_one_line():
        from summarizer.auditing import audit as examine
        from summarizer.reading import read

        document = read(source)
        summary = _read_result(result, document.text).summary if result else None
        audited = examine(document, summary)
        if format == "json":
            typer.echo(audited.model_dump_json(indent=2).encode())  # UTF-8, whatever the locale
        else:
            _print(audited, of=examine(document) if summary else None)


def _read_result(path: Path, text: str) -> "Result":
    from pydantic import ValidationError

    from summarizer.result import Result

    remedy = "give what `summarize --format json` wrote for this article"
    try:
        result = Result.model_validate_json(path.read_bytes())
    except OSError as error:
        raise InputError(str(path), f"cannot be read ({error.strerror})", remedy) from error
    except ValidationError as error:
        raise InputError(str(path), "is not a result", remedy) from error
    if result.document.text != text:
        raise InputError(str(path), "is a result of another text", remedy)
    return result


def _print(audited: "Audit", of: "Audit | None") -> None:
    """Each kind and its sentences: wrapped at a terminal, with their cues in bold; elsewhere each in a plain line."""
    from rich.console import Console

    console = Console(highlight=False)
    for kind, count in audited.counts.items():
        heading = _heading(kind, count, of.counts[kind] if of else None)
        sentences = _sentences(audited, kind)
        if console.is_terminal:
            with console.capture() as view:
                console.print(heading, style="bold cyan")
                console.print(_table(sentences))
            typer.echo(view.get(), nl=False, color=True)  # whether at a terminal is told by the console
        else:
            lines = (f"  {place} {sentence.plain}" for place, sentence in sentences)
            typer.echo("\n".join([heading, *lines]).encode())


def _heading(kind: "Kind", count: "Count", of: "Count | None") -> str:
    """How many sentences of a kind are not cited, and of how many where there is a summary."""
    if of is None:
        return f"{kind}: {counted(count.omissions, 'sentence')}"
    return f"{kind}: {count.omissions:,} of {counted(of.omissions, 'sentence')} not cited"


def _table(sentences: "Iterable[tuple[str, Text]]") -> "Table":
    from rich.table import Table

    table = Table.grid(padding=(0, 1), pad_edge=True)
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for place, sentence in sentences:
        table.add_row(place, sentence)
    return table


def _sentences(audited: "Audit", kind: "Kind") -> "Iterator[tuple[str, Text]]":
    """Where each sentence of a kind stands that is not cited, and its words."""
    marks = [mark for mark in audited.marks if mark.kind == kind and not mark.cited]
    starts = [mark.start for mark in marks]
    for omission in (one for one in audited.omissions if one.kind == kind):
        within = marks[bisect_left(starts, omission.start) : bisect_left(starts, omission.end)]
        yield f"[{omission.start}–{omission.end}]", _sentence(omission, within)


def _sentence(omission: "Omission", marks: "Iterable[Mark]") -> "Text":
    """A sentence in one line; in bold what makes its marks: the cue, or where none stands in it the mark itself."""
    from rich.text import Text

    words, made, at = omission.text.translate(_CONTROLS), Text(), 0
    for first, last in sorted(_cue(omission, mark) for mark in marks):
        if last > at:
            made.append(_SPACE.sub(" ", words[at : max(first, at)]))
            made.append(_SPACE.sub(" ", words[max(first, at) : last]), "bold")
            at = last
    return made.append(_SPACE.sub(" ", words[at:]))


def _cue(omission: "Omission", mark: "Mark") -> tuple[int, int]:
    within = mark.cue and omission.start <= mark.cue.start < omission.end
    cue = mark.cue if mark.cue and within else mark
    return cue.start - omission.start, cue.end - omission.start
