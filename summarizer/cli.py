"""The command line. Each command parses, calls the library, prints; what is heavy is imported inside the command.

Data goes to stdout, messages for people to stderr.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from summarizer.errors import EndpointError, PromptError, RecordingError, SummarizerError

if TYPE_CHECKING:
    from summarizer.result import Result

EXIT_CODES = {
    "complete": 0,
    "partial": 3,
    "refused": 4,
    "truncated": 5,
    "filtered": 6,
    "invalid": 7,
    "failed": 8,
}
INPUT_ERROR, RECORDING_ERROR, INTERRUPTED = 2, 9, 130
_EPILOG = (
    "Exit codes: 0 complete; 2 wrong usage, input, prompt or settings; 3 partial; 4 refused; 5 truncated; "
    "6 filtered; 7 invalid; 8 no answer from the endpoint; 9 a recording is missing, stale or cannot be written; "
    "130 interrupted."
)

app = typer.Typer(
    help="Structured summaries of diplomatic and political news, every item tied to the words of the article.",
    epilog=_EPILOG,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
prompts = typer.Typer(help="The prompts, and whether recordings still fit them.", no_args_is_help=True)
app.add_typer(prompts, name="prompts")

Format = Annotated[Literal["terminal", "json"], typer.Option(help="A view for people, or one JSON result.")]


@app.command(epilog=_EPILOG)
def summarize(  # noqa: PLR0913 - one parameter an option
    source: Annotated[
        str,
        typer.Argument(metavar="ARTICLE", help="A text, Markdown, HTML or PDF file, a URL, or - for stdin."),
    ],
    *,
    model: Annotated[
        str | None, typer.Option(envvar="SUMMARIZER_MODEL", help="The model's name, or a .gguf file.")
    ] = None,
    base_url: Annotated[str | None, typer.Option(envvar="OPENAI_BASE_URL", help="Of an OpenAI-compatible API.")] = None,
    prompt: Annotated[str, typer.Option(help="A prompt's name, or a .jinja file of your own.")] = "diplomatic",
    mode: Annotated[
        Literal["auto", "json_schema", "tools", "json"],
        typer.Option(help="How to ask for JSON; auto takes the strictest way the endpoint accepts."),
    ] = "auto",
    replay: Annotated[Path | None, typer.Option(help="Answer from this folder of recordings; no network.")] = None,
    record: Annotated[
        Path | None, typer.Option(help="Keep every answer in this folder; ask only for new ones.")
    ] = None,
    format: Format = "terminal",  # noqa: A002 - the option's name
    title: Annotated[str | None, typer.Option(help="Overrides what the document says.")] = None,
    date: Annotated[
        str | None, typer.Option(help="Publication date, YYYY-MM-DD; dates are resolved against it.")
    ] = None,
    outlet: Annotated[str | None, typer.Option(help="Who published it.")] = None,
    url: Annotated[str | None, typer.Option(help="Where it was published.")] = None,
    language: Annotated[str | None, typer.Option(help="BCP 47 tag, such as en or ko.")] = None,
    max_tokens: Annotated[int | None, typer.Option(min=1, help="Bound on the tokens of one answer.")] = None,
    timeout: Annotated[float, typer.Option(min=1, help="Seconds to wait for one answer.")] = 300,
    chunk_chars: Annotated[int, typer.Option(min=1000, help="Longer texts are asked about in parts.")] = 16_000,
) -> None:
    """Summarize one article."""
    with _errors_in_one_line():
        from summarizer.reading import read
        from summarizer.summarizer import Summarizer

        document = read(source, title=title, published=date, outlet=outlet, url=url, language=language)
        summarizer = Summarizer(
            model,
            base_url=base_url,
            prompt=prompt,
            mode=mode,
            replay=replay,
            record=record,
            max_tokens=max_tokens,
            chunk_chars=chunk_chars,
            timeout=timeout,
            on_wait=_tell_waiting,
        )
        with summarizer, _working(f"asking {model}" if replay is None else "replaying"):
            result = summarizer.summarize(document)
        _print(result, format)


@app.command()
def demo(format: Format = "terminal") -> None:  # noqa: A002 - the option's name
    """Summarize the bundled article from recorded answers; no key and no network needed."""
    with _errors_in_one_line():
        from summarizer import shipped
        from summarizer.reading import read
        from summarizer.summarizer import Summarizer

        result = Summarizer(replay=shipped.DEMO_RECORDINGS).summarize(read(str(shipped.DEMO_ARTICLE)))
        _print(result, format)


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
    from summarizer.summary import draft_schema

    typer.echo(json.dumps(result_schema() if of == "result" else draft_schema(), indent=2))


@app.command()
def doctor() -> None:
    """Look for a key, for servers on this machine, and for what else there is to work with."""
    with _errors_in_one_line():
        from summarizer.doctor import examine

        for finding in examine():
            typer.echo(("✓ " if finding.ok else "– ") + finding.text)


@prompts.command("list")
def list_them() -> None:
    """List the prompts that come with the program."""
    with _errors_in_one_line():
        from summarizer.prompts import list_prompts, load_prompt

        for path in list_prompts():
            prompt = load_prompt(str(path))
            typer.echo(f"{prompt.name}.v{prompt.version}  {prompt.digest[:12]}  {path}")


@prompts.command()
def show(
    prompt: Annotated[str, typer.Argument(help="A name, or the path of a .jinja file.")] = "diplomatic",
) -> None:
    """Print a prompt's template."""
    with _errors_in_one_line():
        from summarizer.prompts import load_prompt

        typer.echo(load_prompt(prompt).path.read_text(encoding="utf-8"), nl=False)


@prompts.command()
def check(
    recordings: Annotated[
        Path | None, typer.Argument(help="A folder of recordings; the demo's when not given.")
    ] = None,
    prompt: Annotated[str, typer.Option(help="A prompt's name, or a .jinja file.")] = "diplomatic",
) -> None:
    """Tell which recordings no longer fit the prompt or the schema; exit code 9 if any."""
    with _errors_in_one_line():
        from summarizer import shipped
        from summarizer.recordings import Recordings, stale

        folder = recordings or shipped.DEMO_RECORDINGS
        found = Recordings(folder)
        complaints = list(stale(found, prompt))
        for complaint in complaints:
            typer.echo(complaint)
        typer.echo(f"{folder}: {len(found)} recordings, {len(complaints)} stale", err=True)
        if complaints:
            raise typer.Exit(RECORDING_ERROR)


def main() -> None:
    """Run the command line."""
    import io
    import sys

    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a view for people survives a terminal without "→"
    app()


@contextmanager
def _errors_in_one_line() -> Iterator[None]:
    """Turn the project's own errors into a line on stderr and an exit code; bugs keep their traceback."""
    try:
        yield
    except SummarizerError as error:
        typer.echo(f"summarizer: {error}", err=True)
        code = {EndpointError: EXIT_CODES["failed"], PromptError: INPUT_ERROR}.get(type(error), INPUT_ERROR)
        raise typer.Exit(RECORDING_ERROR if isinstance(error, RecordingError) else code) from error
    except KeyboardInterrupt as error:
        typer.echo("summarizer: interrupted; answers recorded so far are kept", err=True)
        raise typer.Exit(INTERRUPTED) from error
    except BrokenPipeError as error:
        _close_quietly()
        raise typer.Exit(0) from error


def _close_quietly() -> None:
    """Whoever read our output has gone: keep the interpreter from complaining when it flushes."""
    import os
    import sys

    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _tell_waiting(seconds: float, error: EndpointError) -> None:
    typer.echo(f"{error}; trying again in {seconds:.0f} s", err=True)


@contextmanager
def _working(text: str) -> Iterator[None]:
    from rich.console import Console

    console = Console(stderr=True)
    if not console.is_terminal:
        yield
        return
    with console.status(text):
        yield


def _print(result: "Result", form: str) -> None:
    if form == "json":
        typer.echo(result.model_dump_json(indent=2).encode())  # UTF-8, whatever the locale
    else:
        from rich.console import Console

        from summarizer.view import show as show_result

        console = Console(highlight=False)
        with console.capture() as view:
            show_result(result, console)
        typer.echo(view.get(), nl=False)
    if code := EXIT_CODES[result.outcome]:
        typer.echo(f"summarizer: outcome {result.outcome}: {_why(result)}", err=True)
        raise typer.Exit(code)


def _why(result: "Result") -> str:
    return " ".join("; ".join(part.problem for part in result.chunks if part.problem).split())
