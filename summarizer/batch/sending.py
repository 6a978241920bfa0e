"""Parts to the service: each uploaded and created once, whatever is interrupted.

Before each call the intent is written to the journal. Where an intent stands and its outcome does not, the service is
searched before anything is done again: a batch made twice is paid for twice.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from math import ceil

from summarizer.batch.api import BatchApi, BatchInfo
from summarizer.batch.parts import TOKEN_LIMIT, Part, Parts, now
from summarizer.batch.twins import doubt
from summarizer.endpoint import OnWait, retrying
from summarizer.errors import EndpointError

_TRIES, _SECONDS = 5, 900
"""How often a step is tried, and for how long."""
_SURELY_NOT = frozenset({400, 401, 403, 404, 413, 415, 422, 429})
"""HTTP statuses after which nothing was made."""


@dataclass
class Sender:
    """Sends parts as far as there is room.

    Args:
        parts: of the run.
        api: the service.
        max_enqueued_tokens: bound on the tokens of all batches on their way; None leaves it to the service.
        settle_seconds: for which a batch that may have been made is looked for in the service's list.
        on_wait: told (seconds, error) before something is tried again.
        on_doubt: told in a line that a batch that may have been made is looked for, where that takes time.
        progress: told (parts sent, parts to be sent).
    """

    parts: Parts
    api: BatchApi
    max_enqueued_tokens: int | None = None
    settle_seconds: float = 60.0
    on_wait: OnWait | None = None
    on_doubt: Callable[[str], None] = lambda _: None
    progress: Callable[[int, int], None] = lambda _done, _total: None
    _doubted: set[int] = field(default_factory=set)

    async def send(self) -> list[Part]:
        """Send what there is room for; give the parts that were sent.

        Raises:
            EndpointError: the service does not take a part.
        """
        sent: list[Part] = []
        parts = self.parts.all("written", "uploaded")
        for part in parts:
            self.progress(len(sent), len(parts))
            if not self._has_room_for(part):
                break
            if part.status == TOKEN_LIMIT:
                self._tell_of_no_room(part)
            uploaded: Part = await self._again(self._uploaded, part)
            sent.append(await self._again(self._created, uploaded))
        return sent

    async def _again(self, step: Callable[[Part], Awaitable[Part]], part: Part) -> Part:
        """Do a step, more than once if need be: each time it looks first for what the last one made."""

        async def once() -> Part:
            return await step(self.parts.get(part.number))

        done: Part = await retrying(_TRIES, _SECONDS, self.on_wait)(once)
        return done

    def _has_room_for(self, part: Part) -> bool:
        under_way = [one for one in self.parts.all("created") if one.on_its_way]
        if part.status == TOKEN_LIMIT and under_way:
            # The service refused it for want of room: there is some when one of the others has ended.
            return len(under_way) < int(self.parts.run.journal.noted("room_for") or 0)
        if self.max_enqueued_tokens is None or not under_way:
            return True
        return sum(one.tokens for one in under_way) + part.tokens <= self.max_enqueued_tokens

    def _tell_of_no_room(self, part: Part) -> None:
        if self.on_wait:
            folder = self.parts.run.folder
            why = f"the service had no room for {part.name} (about {part.tokens:,} tokens): {TOKEN_LIMIT}"
            way_out = f"`summarizer batch cancel {folder} --abandon` lets go of it; less is asked with --chunk-chars"
            self.on_wait(0, EndpointError(f"{folder}: {why}; if it never has, {way_out}"))

    async def _uploaded(self, part: Part) -> Part:
        if part.state == "uploaded":
            return part
        name = f"{self.parts.run.settings.id}-{part.name}.jsonl"
        file_id = await self.api.find_file(name) if part.uploading else None
        if file_id is None:
            self.parts.change(part, uploading=now())
            try:
                file_id = await self.api.upload(self.parts.input_file(part.number), name)
            except EndpointError as error:
                if error.status != HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
                    raise
                way_out = f"`summarizer batch cancel {self.parts.run.folder} --abandon` lets go of it"
                raise EndpointError(
                    f"{error}; {way_out}, and smaller files are written with --part-bytes", status=error.status
                ) from error
        return self.parts.change(part, state="uploaded", file_id=file_id)

    async def _created(self, part: Part) -> Part:
        assert part.file_id is not None
        in_doubt = part.creating
        info = await self._orphan(part) if in_doubt else None
        if info is None:
            if in_doubt:
                doubt(self.parts.run.journal, part)
            # Where it is not known what the last create did, both are called by one name, so as to be found.
            tries = part.tries if in_doubt else part.tries + 1
            part = self.parts.change(part, creating=now(), tries=tries)
            assert part.file_id is not None
            try:
                info = await self.api.create(part.file_id, self._metadata(part))
            except EndpointError as error:
                if error.status in _SURELY_NOT:
                    self.parts.change(part, creating=in_doubt)
                    raise
                # It may have been made all the same, and just now.
                info = await self._orphan(self.parts.change(part, creating=now()))
                if info is None:
                    raise
        return self.parts.made(part, info.id, info.status)

    async def _orphan(self, part: Part) -> BatchInfo | None:
        """The batch that an earlier create made, if it did; waits until it would show in the list."""
        assert part.creating is not None
        until = datetime.fromisoformat(part.creating) + timedelta(seconds=self.settle_seconds)
        pause = min(1.0, self.settle_seconds / 4)
        while True:
            left = (until - datetime.now(UTC)).total_seconds()
            info = await self.api.find(self._metadata(part))
            if info is not None or left <= 0:
                return info
            if part.number not in self._doubted:
                self._doubted.add(part.number)
                why = "it is not known whether its batch was made, and one made twice is paid for twice"
                self.on_doubt(f"{part.name}: {why}: it is looked for at the service, for {ceil(left)} s at most")
            await asyncio.sleep(min(pause, left))
            pause *= 2

    def _metadata(self, part: Part) -> dict[str, str]:
        return {"run": self.parts.run.settings.id, "part": str(part.number), "try": str(part.tries)}
