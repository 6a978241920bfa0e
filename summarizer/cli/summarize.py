"""`summarizer summarize` and `summarizer demo`."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from summarizer.cli.exits import Code, epilog, errors_in_one_line

if TYPE_CHECKING:
    from summarizer.result import Result

EPILOG = epilog((code for code in Code if code not in (Code.CROSSED, Code.OUT_OF_BUDGET)), {Code.COMPLETE: "complete"})

Format = Annotated[Literal["terminal", "json"], typer.Option(help="A view for people, or one JSON result.")]


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
    with errors_in_one_line():
        from summarizer.cli.progress import Waits
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
            on_wait=Waits().tell,
        )
        if replay is None and (parts := summarizer.parts(document)) > 1:
            typer.echo(f"a long article: asking about it in {parts} parts", err=True)
        with summarizer, _working(f"asking {model}" if replay is None else "replaying"):
            result = summarizer.summarize(document)
        if summarizer.unrecorded is not None:
            typer.echo(f"summarizer: {summarizer.unrecorded}", err=True)
        _print(result, format)
        if summarizer.unrecorded is not None:
            raise typer.Exit(Code.RECORDING)


def demo(format: Format = "terminal") -> None:  # noqa: A002 - the option's name
    """Summarize the bundled article from recorded answers; no key and no network needed."""
    with errors_in_one_line():
        from summarizer import shipped
        from summarizer.reading import read
        from summarizer.summarizer import Summarizer

        result = Summarizer(replay=shipped.DEMO_RECORDINGS).summarize(read(str(shipped.DEMO_ARTICLE)))
        _print(result, format)


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
    sys.stdout.flush()  # a full disk shows here, and not when the interpreter ends
    if code := Code[result.outcome.upper()]:
        typer.echo(f"summarizer: outcome {result.outcome}: {_why(result)}", err=True)
        raise typer.Exit(code)


def _why(result: "Result") -> str:
    problems = "; ".join(part.problem for part in result.chunks if part.problem)
    return "".join(char for char in " ".join(problems.split()) if char.isprintable())
