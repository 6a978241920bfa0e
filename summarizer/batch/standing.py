"""How a batch job stands, and what somebody has to know about it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from summarizer.batch.keeping import Collected
from summarizer.batch.parts import Part, Parts
from summarizer.batch.planning import NOTHING, Planned
from summarizer.errors import RunError
from summarizer.runs import Counts, Run
from summarizer.runs.folder import settings_of
from summarizer.runs.intake import renamed_in

OFFLINE = "offline"
"""The fact in the journal that says that input files were last written to be answered offline, not to be sent."""
_RETENTION_DAYS, _NOTICE_DAYS, _WINDOW_DAYS = 30, 5, 1


@dataclass(frozen=True)
class Standing:
    """How a batch job stands.

    Attributes:
        renamed: what documents are called that came with the id of another one.
        offline: whether its input files are answered by an offline engine, and not sent.
    """

    counts: Counts
    parts: list[Part]
    renamed: list[str]
    offline: bool
    planned: Planned = NOTHING
    collected: Collected = Collected()

    @property
    def unsent(self) -> list[Part]:
        """The parts that the service has no batch of yet."""
        return [part for part in self.parts if part.state in ("written", "uploaded")]

    @property
    def warnings(self) -> list[str]:
        """What somebody has to know: files that will be gone, batches that never end, counts that do not agree."""
        return [
            f"{part.name}: {problem}"
            for part in self.parts
            for problem in (_of_age(part), _of_counts(part), part.problem)
            if problem
        ]


def _of_age(part: Part) -> str | None:
    if part.state != "created" or part.created is None:
        return None
    days = (datetime.now(UTC) - datetime.fromisoformat(part.created)).days
    if part.ended and days >= _RETENTION_DAYS - _NOTICE_DAYS:
        return f"its files are kept for {_RETENTION_DAYS} days at most and are {days} days old: collect them now"
    if not part.ended and days > _WINDOW_DAYS:
        return f"has not ended in {days} days, though it had one: cancel it, with --abandon if that does not end it"
    return None


def _of_counts(part: Part) -> str | None:
    if part.prompt_tokens is None or part.state != "collected" or part.counted is None:
        return None
    service, lines = part.prompt_tokens + (part.completion_tokens or 0), part.counted
    if service == lines:
        return None
    if part.twin:
        return f"{service - lines:,} tokens were paid for answers that the other batch of its file gave as well"
    return f"the service counts {service:,} tokens, its lines {lines:,}: the difference was paid for as well"


def standing_of(run: Run, planned: Planned = NOTHING, collected: Collected = Collected()) -> Standing:
    """How the batch job of an opened run stands, as far as is known without asking."""
    journal = run.journal
    offline = journal.noted(OFFLINE) is not None
    return Standing(journal.counts(), Parts(run).all(), renamed_in(journal), offline, planned, collected)


def refuse_offline(folder: Path) -> None:
    """See that what is in a folder is no run whose input files are written for an offline engine.

    Raises:
        RunError: it is one, and sending it is to be asked for; or the run is damaged.
    """
    if settings_of(folder) is None:
        return
    with Run(folder) as run:
        if run.journal.noted(OFFLINE) is not None:
            raise RunError(
                f"{folder}: an offline engine answers it (--write-only), and `summarizer batch collect {folder} --from "
                f"OUTPUT.jsonl` reads that; `summarizer batch submit --into {folder} --send` sends what is not answered"
            )
