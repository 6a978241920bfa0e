"""Batches that were made twice: the answer to a create was lost, none showed in the service's list, and then one did.

Such a further batch of a part's input file is a twin: a row of its own among the parts, so that it is looked at,
collected, counted and let go like any other. It has no requests but those that the other batch ended without.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta

import orjson

from summarizer.batch.api import BatchApi, BatchInfo
from summarizer.batch.parts import Part, Parts, now
from summarizer.errors import EndpointError
from summarizer.runs.journal import Journal

_DOUBTS = "doubts"
_IN_VAIN = ("failed", "expired", "cancelling", "cancelled")
"""Statuses of a batch that will not be completed."""
_SHOWN_BY_THEN = timedelta(hours=1)
"""A batch that has not shown in the list for so long was not made."""
_LEFT = "it goes on, as the one before left some without an answer"


@dataclass(frozen=True)
class Doubt:
    """What is remembered of a part that was created again.

    Attributes:
        since: when it was last created again (ISO 8601).
        twins: numbers of its twins.
        stopped: numbers of those, and of the part itself, whose batches are to be cancelled.
    """

    since: str
    twins: tuple[int, ...] = ()
    stopped: tuple[int, ...] = ()


def doubts_of(journal: Journal) -> dict[int, Doubt]:
    """The parts of a run, by number, of which there may be two batches."""
    noted = orjson.loads(journal.noted(_DOUBTS) or "{}")
    return {
        int(number): Doubt(one["since"], tuple(one["twins"]), tuple(one["stopped"])) for number, one in noted.items()
    }


def doubt(journal: Journal, part: Part) -> None:
    """Remember that a part is about to be created again; to be called before it is."""
    earlier = doubts_of(journal).get(part.number, Doubt(""))
    _remember(journal, part.number, replace(earlier, since=now()))


def _remember(journal: Journal, number: int, known: Doubt | None) -> None:
    doubts = doubts_of(journal)
    doubts.pop(number, None)
    if known is not None:
        doubts[number] = known
    kept = {str(number): asdict(one) for number, one in doubts.items()}
    journal.note(_DOUBTS, orjson.dumps(kept).decode() if kept else None)


@dataclass
class Twins:
    """Finds the twins of parts, and lets one batch of each input file go on.

    Args:
        parts: of the run.
        api: the service.
        tell: told in a line what was found and what it means.
    """

    parts: Parts
    api: BatchApi
    tell: Callable[[str], None]
    _told: set[int] = field(default_factory=set)

    async def look(self) -> None:
        """Look for twins in the service's list. That it cannot be asked keeps nothing else from being done."""
        for number in doubts_of(self.parts.run.journal):
            try:
                await self._look_for(number)
            except EndpointError as error:
                if number not in self._told:
                    self._told.add(number)
                    self.tell(f"{self.parts.get(number).name}: whether it was made twice cannot be seen now: {error}")

    def beside(self, part: Part) -> Part | None:
        """Another batch of the same input file, not collected yet."""
        for number, known in doubts_of(self.parts.run.journal).items():
            same = (number, *known.twins)
            if part.number in same:
                return next(
                    (one for one in self.parts.all("created") if one.number in same and one.number != part.number), None
                )
        return None

    def hand_over(self, part: Part) -> None:
        """Leave what a batch ended without to the other one, which may have it."""
        if other := self.beside(part):
            self.parts.run.journal.do(
                "UPDATE requests SET part = ?, state = 'sent' WHERE part = ? AND state IN ('sent', 'missing')",
                (other.number, part.number),
            )

    async def _look_for(self, number: int) -> None:
        await self._stop(number)
        journal = self.parts.run.journal
        for info in await self.api.find_all({"run": self.parts.run.settings.id, "part": str(number)}):
            known = journal.value("SELECT 1 FROM parts WHERE batch_id = ?", (info.id,))
            if not known and not info.never_begun:
                await self._take_in(self.parts.get(number), info)
        if not self._to_go_on(number):
            _remember(journal, number, None)

    def _to_go_on(self, number: int) -> bool:
        """Whether there is a batch to be collected, or one may still show."""
        known = doubts_of(self.parts.run.journal)[number]
        ended = all(self.parts.get(one).state in ("collected", "dissolved") for one in (number, *known.twins))
        return not ended or datetime.now(UTC) < datetime.fromisoformat(known.since) + _SHOWN_BY_THEN

    async def _take_in(self, part: Part, info: BatchInfo) -> None:
        """A batch that nobody knew of."""
        if part.state == "uploaded":
            self.parts.made(part, info.id, info.status)
            return
        going = await self._going_on(part.number)
        unanswered = going is None and info.status not in _IN_VAIN and self._missing(part.number)
        stopped, what = (None, _LEFT) if unanswered else _which_stops(going[1] if going else None, info)
        twin = self.parts.next_number()
        name = f"part-{twin:04}"
        self.tell(
            f"{part.name}: its batch was made twice, as the answer to a create was lost: {info.id} shows only now, as "
            f"{name}; {what}; what both have answered is paid for twice"
        )
        journal = self.parts.run.journal
        with journal.change():
            journal.do(
                "INSERT INTO parts (number, state, mode, requests, bytes, tokens, batch_id, status, created) "
                "SELECT ?, 'created', mode, requests, bytes, tokens, ?, ?, ? FROM parts WHERE number = ?",
                (twin, info.id, info.status, now(), part.number),
            )
            if unanswered:
                self._leave_missing_to(twin, part.number)
            known = doubts_of(journal)[part.number]
            also = () if stopped is None else (twin,) if stopped is info else (going[0],) if going else ()
            _remember(
                journal,
                part.number,
                replace(known, twins=(*known.twins, twin), stopped=(*known.stopped, *also)),
            )
        await self._stop(part.number)

    async def _going_on(self, number: int) -> tuple[int, BatchInfo] | None:
        """Of the batches of a part's file that are not done with, and not to be cancelled, the one that goes on.

        Where none does, one that will not be completed; None where all are done with.
        """
        known = doubts_of(self.parts.run.journal)[number]
        found = None
        for one in map(self.parts.get, (number, *known.twins)):
            if one.state == "created" and one.batch_id is not None and one.number not in known.stopped:
                found = one.number, await self.api.retrieve(one.batch_id)
                if found[1].status not in _IN_VAIN:
                    break
        return found

    def _missing(self, number: int) -> bool:
        """Whether requests of a part that is done with are to be asked again."""
        query = "SELECT 1 FROM requests WHERE part = ? AND state = 'missing'"
        return self.parts.run.journal.value(query, (number,)) is not None

    def _leave_missing_to(self, twin: int, number: int) -> None:
        """Let a batch answer what would be asked again; to be called within a change."""
        journal = self.parts.run.journal
        journal.do(
            "UPDATE documents SET state = 'sent' WHERE state = 'waiting' "
            "AND position IN (SELECT position FROM requests WHERE part = ? AND state = 'missing')",
            (number,),
        )
        journal.do("UPDATE requests SET part = ?, state = 'sent' WHERE part = ? AND state = 'missing'", (twin, number))

    async def _stop(self, number: int) -> None:
        for one in doubts_of(self.parts.run.journal)[number].stopped:
            part = self.parts.get(one)
            if part.on_its_way and part.batch_id is not None and part.status != "cancelling":
                self.parts.change(part, status=(await self.api.cancel(part.batch_id)).status)


def _which_stops(first: BatchInfo | None, other: BatchInfo) -> tuple[BatchInfo | None, str]:
    """Of two batches of one input file the one to be cancelled, None where neither is, and that in words.

    Args:
        first: the one that was known; None where it is done with.
        other: the one that was found.
    """
    if other.status not in _IN_VAIN:
        if first is not None and first.status in ("failed", "expired"):
            return None, f"it goes on, as {first.id} has {first.status}"
        if first is not None and first.status not in (*_IN_VAIN, "completed") and other.completed > first.completed:
            return first, f"{first.id}, which has done less, is cancelled"
    if other.ended:
        return None, f"it has {other.status}"
    return other, "it is cancelled"
