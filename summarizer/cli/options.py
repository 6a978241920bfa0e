"""Options that several commands share."""

from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.corpus import Columns, Unreadable
    from summarizer.document import Document

Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE…", help="Files, folders, globs (quoted), tables (.jsonl, .csv, .parquet), or - for stdin."
    ),
]
Into = Annotated[Path, typer.Option(help="The run's folder; made where there is none, gone on with where there is.")]
Folder = Annotated[Path, typer.Argument(metavar="RUN", help="The folder of a run.")]

Model = Annotated[str | None, typer.Option(envvar="SUMMARIZER_MODEL", help="The model's name, or a .gguf file.")]
BaseUrl = Annotated[str | None, typer.Option(envvar="OPENAI_BASE_URL", help="Of an OpenAI-compatible API.")]
Prompt = Annotated[str | None, typer.Option(help="A prompt's name, or a .jinja file of your own.")]
AskedMode = Annotated[
    Literal["auto", "json_schema", "tools", "json"] | None,
    typer.Option(help="How to ask for JSON; auto takes the strictest way the endpoint accepts."),
]
MaxTokens = Annotated[int | None, typer.Option(min=1, help="Bound on the tokens of one answer.")]
ChunkChars = Annotated[int | None, typer.Option(min=1000, help="Longer texts are asked about in parts.")]
Fold = Annotated[
    bool | None,
    typer.Option("--fold-syndicated", help="Summarize near-copies of one story once."),
]
Limit = Annotated[int | None, typer.Option(min=1, help="Take only the first so many documents.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Tell requests, tokens and cost of what is still to be asked.")]
Timeout = Annotated[float, typer.Option(min=1, help="Seconds to wait for one answer.")]

Form = Annotated[Literal["jsonl", "csv", "parquet"] | None, typer.Option("--input", help="What the sources hold.")]
Column = Annotated[
    list[str] | None,
    typer.Option(
        metavar="FIELD=NAME", help="The table's column for text, id, title, published, outlet, url or language."
    ),
]


def documents_of(
    sources: list[str],
    column: list[str] | None,
    form: Literal["jsonl", "csv", "parquet"] | None,
    limit: int | None,
    into: Path,
) -> "Iterator[Document | Unreadable] | None":
    """What the sources hold; None where that is nothing, and the run there goes on with the documents it has.

    Raises:
        InputError: there is no document, neither in the sources nor in the run.
        ConfigurationError: a column that is none.
    """
    from summarizer.corpus import read_corpus
    from summarizer.errors import InputError
    from summarizer.reading.source import shown
    from summarizer.runs import documents_in

    documents = islice(read_corpus(sources, columns_of(column), format=form), limit)
    for first in documents:
        return chain([first], documents)
    where = ", ".join(map(shown, sources))
    if documents_in(into):
        typer.echo(f"{where}: no document there; {into} goes on with those it has", err=True)
        return None
    looked_for = "texts (.txt, .md, .html, .pdf, or no ending) and rows of tables (.jsonl, .csv, .parquet)"
    raise InputError(where, "no document there", f"looked for {looked_for}")


def columns_of(named: list[str] | None) -> "Columns":
    """Read "text=body" and the like.

    Raises:
        ConfigurationError: no such field, or no "=".
    """
    from dataclasses import fields

    from summarizer.corpus import Columns
    from summarizer.errors import ConfigurationError

    known = [field.name for field in fields(Columns)]
    pairs = dict(pair.partition("=")[::2] for pair in named or ())
    for field, name in pairs.items():
        if field not in known or not name:
            raise ConfigurationError(f"--column {field}={name}: give FIELD=NAME; fields are {', '.join(known)}")
    return Columns(**pairs)
