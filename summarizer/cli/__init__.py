"""The command line. Each command parses, calls the library, prints; what is heavy is imported inside the command.

Data goes to stdout, messages for people to stderr.
"""

from typing import Annotated, Literal

import typer

from summarizer.cli.audit import audit
from summarizer.cli.batch import batch
from summarizer.cli.commands import Commands
from summarizer.cli.evaluation import evaluation
from summarizer.cli.exits import EPILOG, EPILOG_OF_READING, errors_in_one_line
from summarizer.cli.prompts import prompts
from summarizer.cli.runs import EPILOG as RUN_EPILOG
from summarizer.cli.runs import run, runs
from summarizer.cli.summarize import EPILOG as SUMMARIZE_EPILOG
from summarizer.cli.summarize import demo, summarize

app = Commands(
    help="Structured summaries of diplomatic and political news, every item tied to the words of the article.",
    epilog=EPILOG,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command(epilog=SUMMARIZE_EPILOG)(summarize)
app.command()(demo)
app.command(epilog=RUN_EPILOG)(run)
app.add_typer(batch, name="batch")
app.add_typer(runs, name="runs")
app.command(epilog=EPILOG_OF_READING)(audit)
app.add_typer(evaluation)
app.add_typer(prompts, name="prompts")


def _print_version(wanted: bool) -> None:  # noqa: FBT001 - a flag's callback
    if wanted:
        from importlib.metadata import version

        typer.echo(f"summarizer {version('summarizer')}")
        raise typer.Exit


@app.callback()
def _about(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    pass


@app.command()
def schema(
    of: Annotated[
        Literal["result", "draft"],
        typer.Argument(help="What this program gives, or what a model is asked for."),
    ] = "result",
) -> None:
    """Print the JSON schema of a result, or of what a model is asked for."""
    import json

    from summarizer.result import result_schema
    from summarizer.schema import draft_schema

    typer.echo(json.dumps(result_schema() if of == "result" else draft_schema(), indent=2))


@app.command()
def doctor() -> None:
    """Look for a key, for servers on this machine, and for what else there is to work with."""
    with errors_in_one_line():
        from summarizer.doctor import examine

        for finding in examine():
            typer.echo(("✓ " if finding.ok else "– ") + finding.text)


def main() -> None:
    """Run the command line."""
    import io
    import sys

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a view for people survives a terminal without "→"
    app()
