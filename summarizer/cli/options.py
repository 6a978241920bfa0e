"""Options that several commands share."""

from pathlib import Path
from typing import Annotated, Literal

import typer

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
Limit = Annotated[
    int | None,
    typer.Option(
        min=1, help="Read only the first so many documents; those that wait in the run are asked about all the same."
    ),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Tell requests, tokens and cost of what is still to be asked.")]
Timeout = Annotated[float, typer.Option(min=1, help="Seconds to wait for one answer.")]

# A `TableKind`, written out: its module is too heavy for a command's help.
Form = Annotated[Literal["jsonl", "csv", "parquet"] | None, typer.Option("--input", help="What the sources hold.")]
Column = Annotated[
    list[str] | None,
    typer.Option(
        metavar="FIELD=NAME", help="The table's column for text, id, title, published, outlet, url or language."
    ),
]
