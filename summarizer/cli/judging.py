"""A model as judge, for `summarizer evaluate`: its options, and asking it."""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from summarizer.cli.exits import Code
from summarizer.errors import SummarizerError

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
DocumentsDrawn = Annotated[
    int | None,
    typer.Option("--sample", min=1, rich_help_panel=_PANEL, help="Judge so many of the documents, drawn by --seed."),
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
    typer.Option(rich_help_panel=_PANEL, help="Take its answers from this folder of recordings; no network."),
]
Record = Annotated[
    Path | None,
    typer.Option(
        rich_help_panel=_PANEL,
        help="Keep its answers in this folder and ask only for new ones; judgements/ in a run's folder by default.",
    ),
]
MaxTokens = Annotated[
    int | None, typer.Option(min=1, rich_help_panel=_PANEL, help="Bound on the tokens of one answer.")
]
Timeout = Annotated[float, typer.Option(min=1, rich_help_panel=_PANEL, help="Seconds to wait for one answer.")]
Concurrency = Annotated[int, typer.Option(min=1, rich_help_panel=_PANEL, help="Requests on their way at once.")]


def check_unjudged(context: typer.Context) -> None:
    """Refuse what is for a judge alone where none is asked for.

    Raises:
        ConfigurationError: one of the options is given; what the environment says is for other commands too.
    """
    from summarizer.errors import ConfigurationError

    for option in context.command.params:
        source = context.get_parameter_source(option.name or "")
        if getattr(option, "rich_help_panel", None) == _PANEL and source and source.name == "COMMANDLINE":
            raise ConfigurationError(f"{option.opts[0]} is for a judge: give --judge with it")


class Bench:
    """A judge who is ready to be asked: what is wrong with the settings shows before anything is scored.

    Args:
        results: what is judged.
        prompt: None for the one that comes with the program.
        labels: what people say.
        sample: how many of the documents are judged; None for all.
        record: where to keep answers; None keeps them in the run's folder, where the results are a run's.
        replay: where to take answers from.
        concurrency: requests on their way at once.
        settings: further ones of the `Asker`.
    """

    def __init__(  # noqa: PLR0913 - one parameter an option
        self,
        results: "Results",
        *,
        prompt: str | None,
        labels: Path | None,
        sample: int | None,
        record: Path | None,
        replay: Path | None,
        concurrency: int,
        **settings: Any,
    ) -> None:
        from summarizer.asking import Asker
        from summarizer.cli.progress import Bar
        from summarizer.evaluation.judges import JUDGE_PROMPT
        from summarizer.evaluation.labels import Labels
        from summarizer.prompts import load_prompt

        if record is None and replay is None and results.run is not None:
            record = results.run / _IN_A_RUN
        self._results = results
        self._prompt = load_prompt(prompt or JUDGE_PROMPT)
        self._labels = Labels(labels) if labels else None
        self._sample = sample
        self._concurrency = concurrency
        self._bar = Bar()
        self._error: SummarizerError | None = None
        self._judgement: Judgement | None = None
        self._asker = Asker(record=record, replay=replay, on_wait=self._bar.tell_waiting, **settings)

    def judgement(
        self, *, resamples: int, seed: int, on_document: Callable[[str, "list[Judged]"], None]
    ) -> "Judgement | None":
        """Judge all results; None where that fails, of which `end` tells."""
        from summarizer.evaluation.judges import judge

        done = count(1)

        def tell(document: str, judged: "list[Judged]") -> None:
            self._bar.at("judging", next(done), min(self._sample or len(self._results), len(self._results)))
            on_document(document, judged)

        with self._bar:
            try:
                self._judgement = judge(
                    self._results,
                    self._asker,
                    prompt=self._prompt,
                    labels=self._labels,
                    sample=self._sample,
                    concurrency=self._concurrency,
                    resamples=resamples,
                    seed=seed,
                    on_document=tell,
                )
            except SummarizerError as error:
                self._error = error  # the scores that need no model are not to be lost
        return self._judgement

    def close(self) -> None:
        """Stop what was started for it."""
        self._asker.close()

    def end(self) -> None:
        """Say so where it failed, no verdict counts, or answers could not be kept.

        Raises:
            SummarizerError: why there is no judgement.
        """
        if self._error is not None:
            raise self._error
        if self._asker.unrecorded is not None:
            typer.echo(f"summarizer: {self._asker.unrecorded}", err=True)
            raise typer.Exit(Code.RECORDING)
        if self._judgement is not None and self._judgement.empty:
            why = "; ".join(self._judgement.notes[:1])
            typer.echo(f"summarizer: none of the judge's verdicts counts: {why}", err=True)
            raise typer.Exit(Code.INVALID)
