"""`summarizer prompts`: list, show, check."""

from pathlib import Path
from typing import Annotated

import typer

from summarizer.cli.commands import Commands
from summarizer.cli.exits import Code, errors_in_one_line

prompts = Commands(help="The prompts, and whether recordings still fit them.", no_args_is_help=True)


@prompts.command("list")
def list_them() -> None:
    """List the prompts that come with the program."""
    with errors_in_one_line():
        from summarizer.prompts import list_prompts, load_prompt

        for path in list_prompts():
            prompt = load_prompt(str(path))
            typer.echo(f"{prompt.name}.v{prompt.version}  {prompt.digest[:12]}  {path}")


@prompts.command()
def show(
    prompt: Annotated[str, typer.Argument(help="A name, or the path of a .jinja file.")] = "diplomatic",
) -> None:
    """Print a prompt's template."""
    with errors_in_one_line():
        from summarizer.prompts import load_prompt

        typer.echo(load_prompt(prompt).path.read_text(encoding="utf-8"), nl=False)


@prompts.command()
def check(
    recordings: Annotated[
        Path | None, typer.Argument(help="A folder of recordings; the demo's when not given.")
    ] = None,
    prompt: Annotated[
        str | None, typer.Option(help="A prompt's name, or a .jinja file; diplomatic by default, judge with --judge.")
    ] = None,
    *,
    judge: Annotated[bool, typer.Option("--judge", help="They are a judge's answers, not summaries.")] = False,
) -> None:
    """Tell which recordings no longer fit the prompt or the schema; exit code 9 if any."""
    with errors_in_one_line():
        from summarizer import shipped
        from summarizer.errors import ConfigurationError, RecordingError
        from summarizer.prompts import DEFAULT_PROMPT
        from summarizer.recordings import Recordings, stale

        folder = recordings or shipped.DEMO_RECORDINGS
        if _is_prompt(folder):
            raise ConfigurationError(
                f"{folder}: is a prompt, and what is checked are recordings; "
                f"give their folder first: `summarizer prompts check FOLDER --prompt {folder}`"
            )
        found = Recordings(folder)
        if not len(found):
            raise RecordingError(f"{folder}: holds no recordings; name the folder that --record was given")
        if judge:
            from summarizer.evaluation.judges import JUDGE_PROMPT
            from summarizer.evaluation.verdicts import verdict_form

            complaints = list(stale(found, prompt or JUDGE_PROMPT, verdict_form()))
        else:
            complaints = list(stale(found, prompt or DEFAULT_PROMPT))
        for complaint in complaints:
            typer.echo(complaint)
        typer.echo(f"{folder}: recordings: {len(found)}, stale: {len(complaints)}", err=True)
        if complaints:
            raise typer.Exit(Code.RECORDING)


def _is_prompt(path: Path) -> bool:
    """Whether a path that is no folder is a prompt's file or name."""
    from summarizer.prompts import list_prompts

    names = {name for one in list_prompts() for name in (one.stem, one.stem.rpartition(".v")[0])}
    return not path.is_dir() and (path.suffix in (".jinja", ".jinja2") or str(path) in names)
