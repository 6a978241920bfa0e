"""`summarizer audit`: what an article says that no item of its summary cites."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from summarizer.cli.exits import errors_in_one_line
from summarizer.cli.telling import counted
from summarizer.errors import InputError

if TYPE_CHECKING:
    from summarizer.auditing import Audit
    from summarizer.result import Result

_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], " ")


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
            text = audited.model_dump_json(indent=2)
        else:
            text = "\n".join(_lines(audited, of=examine(document) if summary else None))
        typer.echo(text.encode())  # UTF-8, whatever the locale


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


def _lines(audited: "Audit", of: "Audit | None") -> Iterator[str]:
    """For every kind how many sentences are not cited, of how many where there is a summary; and those sentences."""
    for kind, count in audited.counts.items():
        if of is None:
            yield f"{kind}: {counted(count.omissions, 'sentence')}"
        else:
            yield f"{kind}: {count.omissions:,} of {counted(of.counts[kind].omissions, 'sentence')} not cited"
        for omission in (one for one in audited.omissions if one.kind == kind):
            yield f"  [{omission.start}–{omission.end}] {' '.join(omission.text.translate(_CONTROLS).split())}"
