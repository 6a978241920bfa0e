"""What came of batches brought home: every file of every batch that ended, however it ended.

Output and error files are saved in the run's folder first. Every line is kept before its part counts as collected.
"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

from summarizer.batch.api import BatchApi, BatchInfo
from summarizer.batch.keeping import MAX_TRIES, Collected, give_up, keep_lines
from summarizer.batch.parts import TOKEN_LIMIT, Part, Parts, now
from summarizer.batch.twins import Twins
from summarizer.errors import EndpointError

_WAY_OUT = "if that stays so, `summarizer batch cancel {} --abandon` lets its requests be asked again"
_TOO_MANY = "too_many_tasks"
"""The service's word for more requests than a batch may have."""
_SMALLER = "`summarizer batch submit --into {} --part-requests N`, with N less than {:,}, makes smaller ones"
_LIMIT = re.compile(r"Limit: ([\d,]*\d)")


@dataclass
class Collector:
    """Brings home what batches gave.

    Args:
        parts: of the run.
        api: the service.
        delete_files: whether files at the service are deleted once they are here.
        progress: told how many lines have been read.
        collected: what it has brought so far.
        on_doubt: told in a line that a batch was made twice.
    """

    parts: Parts
    api: BatchApi
    delete_files: bool = False
    progress: Callable[[int], None] = lambda _: None
    collected: Collected = Collected()
    on_doubt: Callable[[str], None] = lambda _: None
    _ended: dict[int, BatchInfo] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.twins = Twins(self.parts, self.api, self.on_doubt)

    async def look(self) -> None:
        """Ask the service about every part that is on its way, and keep what it says.

        Raises:
            EndpointError: it is out of reach, or says nothing about one of them.
        """
        await self.twins.look()
        await self._with_each(self._look_at)

    async def collect(self) -> None:
        """Look, and collect every part whose batch has ended.

        Raises:
            EndpointError: the service does not give a file; what can be had of the other parts is kept all the same.
            DiskFull: it cannot be kept.
        """
        await self.twins.look()
        await self._with_each(self._look_at, self._bring)
        if self.delete_files:
            await self._tidy()

    async def _with_each(self, *steps: Callable[[Part], Awaitable[None]]) -> None:
        """Take each step with every part on its way; what is wrong with one keeps no other one waiting."""
        refused: EndpointError | None = None
        for step in steps:
            for part in self.parts.all("created"):
                try:
                    await step(part)
                except EndpointError as error:
                    if out_of_reach(error):
                        raise
                    stands = self.parts.get(part.number).state == "created"
                    let_go = f"; {_WAY_OUT.format(self.parts.run.folder)}" if stands else ""
                    refused = refused or EndpointError(f"{part.name}: {error}{let_go}", status=error.status)
        if refused is not None:
            raise refused

    async def _look_at(self, part: Part) -> None:
        assert part.batch_id is not None
        info = await self.api.retrieve(part.batch_id)
        self.parts.change(
            part,
            status=info.status,
            completed=info.completed,
            failed=info.failed,
            output_file_id=info.output_file_id,
            error_file_id=info.error_file_id,
            prompt_tokens=info.usage.prompt_tokens if info.usage else None,
            completion_tokens=info.usage.completion_tokens if info.usage else None,
            ended=(part.ended or now()) if info.ended else None,
            problem=_reason(info) if info.status == "failed" else part.problem,
        )
        if info.ended:
            self._ended[part.number] = info

    async def _bring(self, part: Part) -> None:
        info = self._ended.pop(part.number, None)
        if info is None:
            return
        if info.never_begun:
            self._never_begun(part, info)
            return
        files = (
            (info.output_file_id, self.parts.output_file(part.number)),
            (info.error_file_id, self.parts.error_file(part.number)),
        )
        brought = Collected()
        for file_id, path in files:
            if file_id is not None:
                await self.api.download(file_id, path)
                brought += keep_lines(self.parts.run, path, part.number, self.progress, self.api.refusals)
        if info.usage is None:
            paid = brought.paid
            self.parts.change(part, prompt_tokens=paid.prompt_tokens, completion_tokens=paid.completion_tokens)
        self._end(part, f"the batch {info.status} without it", brought, tried=info.status != "cancelled")

    def _end(self, part: Part, problem: str, brought: Collected, *, tried: bool) -> None:
        """The part is done with: what it has no answer to is asked again, but not for ever."""
        journal = self.parts.run.journal
        self.twins.hand_over(part)
        self.parts.free(part, problem, tried=tried)
        missing = journal.value("SELECT count(*) FROM requests WHERE part = ? AND state = 'missing'", (part.number,))
        refused = give_up(self.parts.run)
        counted = journal.value(
            "SELECT ifnull(sum(prompt_tokens + completion_tokens), 0) FROM requests JOIN answers USING (talk, attempt) "
            "WHERE part = ? AND origin = 'batch'",
            (part.number,),
        )
        self.parts.change(part, state="collected", counted=counted)
        self.collected += replace(brought, missing=missing - refused, refused=refused)
        if brought.form_refused and not self.parts.run.refuse_mode(part.mode):
            why = journal.value("SELECT problem FROM requests WHERE part = ? AND state = 'missing'", (part.number,))
            raise EndpointError(f"the service objects to every form of answer: {why}")

    def _never_begun(self, part: Part, info: BatchInfo) -> None:
        """A batch that failed as a whole: nothing was paid for it."""
        made_twice = part.twin or self.twins.beside(part) is not None
        if any(code == TOKEN_LIMIT for code, _, _ in info.errors) and not made_twice:
            self._wait_for_room(part, info)
            return
        journal, given_up = self.parts.run.journal, 0
        with journal.change():
            for code, message, line in info.errors:
                given_up += journal.do(
                    f"UPDATE requests SET state = 'missing', tries = {MAX_TRIES}, problem = ? "  # noqa: S608
                    "WHERE part = ? AND line = ? AND state = 'sent'",
                    (f"{code}: {message}", part.number, line),
                ).rowcount
        words = _reason(info)
        self._end(part, words, Collected(), tried=False)
        if not given_up and not made_twice:
            if any(code == _TOO_MANY for code, _, _ in info.errors):
                words = f"{words.rstrip('.')}; {_SMALLER.format(self.parts.run.folder, part.requests)}"
            raise EndpointError(f"the service refused the batch: {words}")

    def _wait_for_room(self, part: Part, info: BatchInfo) -> None:
        """The service has no room for so many tokens, with others on their way or at all."""
        journal = self.parts.run.journal
        under_way = sum(one.on_its_way for one in self.parts.all("created"))
        limits = [_LIMIT.search(message) for _, message, _ in info.errors]
        limit = min((int(found[1].replace(",", "")) for found in limits if found), default=0)
        if under_way or part.requests == 1 or part.tokens * 2 <= limit:
            journal.note("room_for", str(under_way))
            self.parts.change(part, state="uploaded", batch_id=None, status=TOKEN_LIMIT, ended=None, problem=None)
            return
        journal.note("part_tokens", str(min(part.tokens, limit or part.tokens) // 2))
        self.parts.free(part, TOKEN_LIMIT, tried=False)
        self.parts.change(part, state="dissolved", problem="over the service's limit alone; asked in smaller parts")

    async def _tidy(self) -> None:
        """Delete the files, at the service, of parts that are done with."""
        for part in self.parts.all("collected", "dissolved"):
            for name in ("file_id", "output_file_id", "error_file_id"):
                if name == "file_id" and self.twins.beside(part):
                    continue
                if file_id := getattr(part, name):
                    await self.api.delete(file_id)
                    self.parts.change(part, **{name: None})


def _reason(info: BatchInfo) -> str:
    """Why a batch failed as a whole."""
    return "; ".join(f"{code}: {message}" for code, message, _ in info.errors[:3]) or "no reason was given"


def out_of_reach(error: EndpointError) -> bool:
    """Whether it says nothing of the one batch: the service is away, or takes no key of ours."""
    return error.retryable or error.status in (401, 403)
