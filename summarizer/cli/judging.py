"""A model as judge, for `summarizer evaluate`: its options, and asking it."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

if TYPE_CHECKING:
    from summarizer.evaluation import Results
    from summarizer.evaluation.judgement import Judgement
    from summarizer.evaluation.judging import Judged

_PANEL = "A model as judge"
_IN_A_RUN = "judgements"

Judge = Annotated[
    bool,
    typer.Option(
        "--judge", rich_help_panel=_PANEL, help="Also ask a model which items the articles support: a table apart."
    ),
]
JudgePrompt = Annotated[
    str | None, typer.Option(rich_help_panel=_PANEL, help="A prompt's name, or a .jinja file; judge by default.")
]
Labels = Annotated[
    Path | None,
    typer.Option(rich_help_panel=_PANEL, help="A .jsonl of what people say of some items, to calibrate the judge."),
]
Model = Annotated[
    str | None,
    typer.Option(envvar="SUMMARIZER_MODEL", rich_help_panel=_PANEL, help="The judge's name, or a .gguf file."),
]
BaseUrl = Annotated[
    str | None,
    typer.Option(envvar="OPENAI_BASE_URL", rich_help_panel=_PANEL, help="Of an OpenAI-compatible API."),
]
Mode = Annotated[
    Literal["auto", "json_schema", "tools", "json"],
    typer.Option(
        rich_help_panel=_PANEL, help="How to ask for JSON; auto takes the strictest way the endpoint accepts."
    ),
]
Replay = Annotated[
    Path | None,
    typer.Option(rich_help_panel=_PANEL, help="Take his answers from this folder of recordings; no network."),
]
Record = Annotated[
    Path | None,
    typer.Option(
        rich_help_panel=_PANEL,
        help="Keep his answers in this folder and ask only for new ones; judgements/ in a run's folder by default.",
    ),
]
MaxTokens = Annotated[
    int | None, typer.Option(min=1, rich_help_panel=_PANEL, help="Bound on the tokens of one answer.")
]
Timeout = Annotated[float, typer.Option(min=1, rich_help_panel=_PANEL, help="Seconds to wait for one answer.")]
Concurrency = Annotated[int, typer.Option(min=1, rich_help_panel=_PANEL, help="Requests on their way at once.")]


def check_unjudged(**options: object) -> None:
    """Refuse what is for a judge alone where none is asked for.

    Raises:
        ConfigurationError: one of the options is given.
    """
    from summarizer.errors import ConfigurationError

    for name, value in options.items():
        if value is not None:
            raise ConfigurationError(f"--{name.replace('_', '-')} is for a judge: give --judge with it")


def ask_judge(  # noqa: PLR0913 - one parameter an option
    results: "Results",
    *,
    judge_prompt: str | None,
    labels: Path | None,
    record: Path | None,
    replay: Path | None,
    concurrency: int,
    resamples: int,
    seed: int,
    on_document: Callable[[str, "list[Judged]"], None],
    **endpoint: Any,
) -> "Judgement":
    """Judge all results; where its answers could not be kept, say so.

    Args:
        results: what is judged.
        judge_prompt: None for the one that comes with the program.
        labels: what people say.
        record: None keeps the answers in the run's folder, where the results are a run's.
        replay: where to take answers from.
        concurrency: requests on their way at once.
        resamples: for the intervals.
        seed: of the resampling.
        on_document: called with each document's id and items.
        endpoint: further settings of the one who asks.
    """
    from summarizer.asking import Asker
    from summarizer.cli.progress import Bar
    from summarizer.evaluation.judges import JUDGE_PROMPT, judge
    from summarizer.evaluation.labels import Labels

    if record is None and replay is None and results.run is not None:
        record = results.run / _IN_A_RUN
    people, done = Labels(labels) if labels else None, 0
    with Bar() as bar:

        def tell(document: str, judged: "list[Judged]") -> None:
            nonlocal done
            done += 1
            bar.at("judging", done, len(results))
            on_document(document, judged)

        asker = Asker(record=record, replay=replay, on_wait=bar.tell_waiting, **endpoint)
        with closing(asker):
            judgement = judge(
                results,
                asker,
                prompt=judge_prompt or JUDGE_PROMPT,
                labels=people,
                concurrency=concurrency,
                resamples=resamples,
                seed=seed,
                on_document=tell,
            )
    if asker.unrecorded is not None:
        typer.echo(f"summarizer: {asker.unrecorded}", err=True)
    return judgement
