"""`summarizer evaluate`, `compare`, `agreement`, `audit` and `references check`."""

from contextlib import closing, nullcontext
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from summarizer.cli import judging
from summarizer.cli.commands import Commands
from summarizer.cli.exits import EPILOG_OF_READING, Code, epilog, errors_in_one_line
from summarizer.cli.telling import counted

_EPILOG_OF_EVALUATE = epilog(
    (Code.COMPLETE, Code.OUTPUT, Code.CROSSED, Code.INTERRUPTED),
    {
        Code.INPUT: "wrong usage or input",
        Code.INVALID: "none of the judge's verdicts counts",
        Code.FAILED: "no answer from its endpoint",
        Code.RECORDING: "a recording is missing, or cannot be read or written",
    },
)

evaluation = Commands()
references = Commands(help="References: what people wrote about documents.", no_args_is_help=True)
evaluation.add_typer(references, name="references")

Runs = Annotated[Path, typer.Argument(metavar="RESULTS", help="A run's folder, a .jsonl of results, or a folder.")]
Human = Annotated[Path, typer.Option("--references", help="A .jsonl or .csv, or a folder of .json, .txt or .md files.")]
Format = Annotated[Literal["terminal", "json", "md"], typer.Option(help="For people, for programs, for a page.")]
TextColumn = Annotated[str | None, typer.Option(help="Column of a .csv with the text; summary or text by default.")]
IdColumn = Annotated[str | None, typer.Option(help="Column with the document's id; document or id by default.")]
AuthorColumn = Annotated[str | None, typer.Option(help="Column with who wrote it; author by default.")]
LikenessModel = Annotated[
    str | None,
    typer.Option("--similarity", metavar="MODEL", help="Also likeness in meaning, by this sentence-embedding model."),
]
Seed = Annotated[int, typer.Option(min=0, help="Of the resampling; the same seed gives the same digits.")]
Documents = Annotated[
    Path | None,
    typer.Option(
        "--documents", help="Results whose articles these are about: quotes are looked up there, as `evaluate` does."
    ),
]


@evaluation.command(epilog=_EPILOG_OF_EVALUATE)
def evaluate(  # noqa: PLR0913 - one parameter an option
    context: typer.Context,
    results: Runs,
    *,
    references: Annotated[
        Path | None, typer.Option(help="A .jsonl or .csv, or a folder of .json, .txt or .md files.")
    ] = None,
    text_column: TextColumn = None,
    id_column: IdColumn = None,
    author_column: AuthorColumn = None,
    fail_under: Annotated[
        list[str] | None, typer.Option(metavar="SCORE=X", help="Exit with 10 if a macro mean is less.")
    ] = None,
    fail_over: Annotated[
        list[str] | None, typer.Option(metavar="SCORE=X", help="Exit with 10 if a macro mean is more.")
    ] = None,
    similarity: LikenessModel = None,
    pairs: Annotated[
        bool, typer.Option("--pairs", help="Print which item was matched with which; json always has it.")
    ] = False,
    resamples: Annotated[int, typer.Option(min=1, help="For the intervals.")] = 2000,
    workers: Annotated[int, typer.Option(min=1, help="Processes; worth their start from 1,000 documents on.")] = 1,
    seed: Seed = 20,
    format: Format = "terminal",  # noqa: A002 - the option's name
    judge: judging.Judge = False,
    judge_prompt: judging.JudgePrompt = None,
    labels: judging.Labels = None,
    sample: judging.DocumentsDrawn = None,
    model: judging.Model = None,
    base_url: judging.BaseUrl = None,
    mode: judging.Mode = "auto",
    replay: judging.Replay = None,
    record: judging.Record = None,
    max_tokens: judging.MaxTokens = None,
    timeout: judging.Timeout = 300,
    concurrency: judging.Concurrency = 4,
) -> None:
    """Score results against what people wrote, and against their own articles."""
    with errors_in_one_line():
        from summarizer.evaluation import References, Results, report
        from summarizer.evaluation import evaluate as score
        from summarizer.evaluation.columns import Columns
        from summarizer.evaluation.limits import crossed, limit
        from summarizer.evaluation.similarity import SentenceEmbeddings

        limits = [limit(text) for text in fail_under or ()] + [limit(text, over=True) for text in fail_over or ()]
        human = References(references, Columns(id_column, text_column, author_column)) if references else None
        if not judge:
            judging.check_unjudged(context)
        made = Results(results)
        asked: dict[str, Any] = {
            "prompt": judge_prompt,
            "labels": labels,
            "sample": sample,
            "record": record,
            "replay": replay,
        }
        asked |= {"model": model, "base_url": base_url, "mode": mode, "max_tokens": max_tokens, "timeout": timeout}
        bench = judging.Bench(made, concurrency=concurrency, **asked) if judge else None
        with report.Documents() as documents, report.Verdicts() as verdicts, closing(bench) if bench else nullcontext():
            outcome = score(
                made,
                human,
                similarity=SentenceEmbeddings(similarity) if similarity else None,
                resamples=resamples,
                seed=seed,
                workers=workers,
                on_document=documents.add if pairs or format == "json" else None,
            )
            judgement = bench.judgement(resamples=resamples, seed=seed, on_document=verdicts.add) if bench else None
            report.write(outcome, format, documents.texts(), _echo, judgement=judgement, verdicts=verdicts.texts())
        broken = crossed(outcome, limits)
        for line in broken:
            typer.echo(f"summarizer: {line}", err=True)
        if bench:
            bench.end()
    if broken:
        raise typer.Exit(Code.CROSSED)


@evaluation.command(epilog=EPILOG_OF_READING)
def compare(  # noqa: PLR0913 - one parameter an option
    first: Runs,
    second: Runs,
    *,
    references: Human,
    text_column: TextColumn = None,
    id_column: IdColumn = None,
    author_column: AuthorColumn = None,
    similarity: LikenessModel = None,
    resamples: Annotated[int, typer.Option(min=100, help="For the intervals and p.")] = 10_000,
    seed: Seed = 20,
    format: Format = "terminal",  # noqa: A002 - the option's name
) -> None:
    """Tell which of two runs is better, where, and whether by more than chance."""
    with errors_in_one_line():
        from summarizer.evaluation import References, Results, report
        from summarizer.evaluation import compare as test
        from summarizer.evaluation.columns import Columns
        from summarizer.evaluation.similarity import SentenceEmbeddings

        human = References(references, Columns(id_column, text_column, author_column))
        likeness = SentenceEmbeddings(similarity) if similarity else None
        outcome = test(Results(first), Results(second), human, similarity=likeness, resamples=resamples, seed=seed)
        report.write(outcome, format, (), _echo)


@evaluation.command(epilog=EPILOG_OF_READING)
def agreement(  # noqa: PLR0913 - one parameter an option
    first: Annotated[Path, typer.Argument(help="One person's references.")],
    second: Annotated[Path, typer.Argument(help="Another's.")],
    *,
    documents: Documents = None,
    text_column: TextColumn = None,
    id_column: IdColumn = None,
    author_column: AuthorColumn = None,
    seed: Seed = 20,
    format: Format = "terminal",  # noqa: A002 - the option's name
) -> None:
    """Tell how far people agree who wrote about the same documents: the ceiling for any program."""
    with errors_in_one_line():
        from summarizer.evaluation import References, Results, agreement_between, report
        from summarizer.evaluation.columns import Columns

        articles = Results(documents) if documents else None
        columns = Columns(id_column, text_column, author_column)
        outcome = agreement_between(References(first, columns), References(second, columns), articles, seed=seed)
        report.write(outcome, format, (), _echo)


@references.command(
    epilog=epilog(
        (Code.OUTPUT, Code.INTERRUPTED),
        {Code.COMPLETE: "every reference can be used", Code.INPUT: "some cannot, or wrong usage or input"},
    )
)
def check(
    path: Annotated[Path, typer.Argument(metavar="REFERENCES", help="A .jsonl or .csv, or a folder of files.")],
    *,
    text_column: TextColumn = None,
    id_column: IdColumn = None,
    author_column: AuthorColumn = None,
) -> None:
    """List what is wrong with references, by line, with the nearest form that is right.

    A problem keeps a reference from being used: `evaluate` goes on without it, and says so. A note does not.
    """
    with errors_in_one_line():
        from summarizer.evaluation import References
        from summarizer.evaluation.columns import Columns

        human = References(path, Columns(id_column, text_column, author_column))
        problems = human.check()
        for problem in problems:
            typer.echo(str(problem))
        notes = sum(problem.is_note for problem in problems)
        wrong = len(problems) - notes
        found = f"{counted(len(human.documents), 'document')}, {counted(wrong, 'problem')}"
        noted = f", {counted(notes, 'note')}" if notes else ""
        typer.echo(f"{path}: {found}{noted}{_alone(human.one_document)}", err=True)
    if wrong:
        raise typer.Exit(Code.INPUT)


def _alone(document: str | None) -> str:
    if document is None:
        return ""
    return f"; all of it is about the document “{document}”: for more of them give a .jsonl or .csv file, or a folder"


def _echo(text: str) -> None:
    typer.echo(text.encode(), nl=False)  # UTF-8, whatever the locale
