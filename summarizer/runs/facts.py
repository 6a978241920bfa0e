"""What there is to say about a run."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import orjson

from summarizer.answers import Usage
from summarizer.auditing import KINDS, Kind
from summarizer.corpus import Unreadable
from summarizer.cost import price_of
from summarizer.document import Document
from summarizer.errors import RunError
from summarizer.runs.folder import Run, RunSettings, settings_of
from summarizer.runs.intake import is_known, renamed_in
from summarizer.runs.journal import Counts


@dataclass(frozen=True)
class RunFacts:
    """A run in figures.

    Attributes:
        near_copies: documents that tell a story that another one tells, and are summarized all the same.
        repeated: how often a document stood in the input once more.
        renamed: how many documents came with the id of another one.
        answers: how many are stored.
        usage: tokens of all answers, and those that batches took beyond them.
        cost: dollars at list price, batches at theirs; 0 of recordings and of a `.gguf` file, None where the model's
            price is not known.
    """

    folder: Path
    settings: RunSettings
    counts: Counts
    near_copies: int
    repeated: int
    renamed: int
    answers: int
    usage: Usage
    cost: float | None


def facts_of(run: Run) -> RunFacts:
    """Count what is in a run."""
    journal, settings = run.journal, run.settings
    live, batch = journal.usage("live"), journal.usage("batch")
    return RunFacts(
        folder=run.folder,
        settings=settings,
        counts=journal.counts(),
        near_copies=journal.value("SELECT count(*) FROM documents WHERE copy_of NOT NULL AND state != 'copy'"),
        repeated=journal.value("SELECT ifnull(sum(times - 1), 0) FROM documents WHERE times > 1"),
        renamed=len(renamed_in(journal)),
        answers=journal.value("SELECT count(*) FROM answers WHERE body NOT NULL"),
        usage=live + batch + journal.usage("recorded"),
        cost=price_of(settings.model, live, batch, settings.base_url) if settings.base_url else 0.0,
    )


def omissions_in(run: Run, progress: Callable[[int], None] = lambda _: None) -> dict[Kind, int]:
    """How many sentences of each kind the results of a run left out, every result being read for it."""
    left_out: Counter[Kind] = Counter()
    for number, line in enumerate(run.result_lines(), 1):
        left_out.update(omission["kind"] for omission in orjson.loads(line)["omissions"])
        progress(number)
    return {kind: left_out[kind] for kind in KINDS if left_out[kind]}


def waiting_in(
    folder: Path, documents: Iterable[Document | Unreadable] | None = None
) -> Iterator[Document | Unreadable]:
    """What a run would ask about: documents that wait in it, and those of an input that it does not know yet.

    Args:
        folder: of the run.
        documents: the input; with one there need be no run yet.

    Raises:
        RunError: the folder holds no run, and there is no input.
    """
    if documents is not None and settings_of(folder) is None:
        yield from documents
        return
    with Run(folder) as run:
        query = (
            "SELECT position, content FROM documents JOIN contents USING (position) "
            "WHERE (state = 'waiting' OR state = 'failed' AND passing) "
            "AND position > :after ORDER BY position LIMIT :size"
        )
        for _, content in run.journal.pages(query):
            yield Document.model_validate_json(content)
        for one in documents or ():
            if isinstance(one, Unreadable) or not is_known(run.journal, one):
                yield one


def documents_in(folder: Path) -> int:
    """How many documents the run in a folder has; 0 also where there is no run.

    Raises:
        RunError: the run is damaged.
    """
    if settings_of(folder) is None:
        return 0
    with Run(folder) as run:
        return run.journal.counts().documents


def runs_in(folder: Path) -> Iterator[RunFacts | RunError]:
    """The runs in the folders right below this one, and in itself, by name; for a damaged one, what is wrong with it.

    Raises:
        RunError: there is no such folder.
    """
    if not folder.is_dir():
        raise RunError(f"{folder}: no such folder; name the one that holds runs")
    for path in [folder, *sorted(folder.iterdir())]:
        if (path / "run.json").is_file():
            try:
                with Run(path) as run:
                    facts = facts_of(run)
            except RunError as error:
                yield error
            else:
                yield facts
