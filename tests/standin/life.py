"""The life of a batch: validating, in_progress, finalizing, completed; or failed, expired, cancelled on the way."""

import asyncio
import hashlib
import random
import secrets
from typing import Any

import orjson

from standin.answers import Answers, Question
from standin.batch import ENDED, Batch, problem, problems
from standin.faults import REFUSALS, Fault, Faults
from standin.files import Files
from standin.log import Log
from standin.reply import Refusal
from standin.settings import Settings

_SLICE = 50
_TICK = 0.05
_UNFINISHED = {
    "expired": ("batch_expired", "This request could not be executed before the completion window expired."),
    "cancelled": ("batch_cancelled", "This request was not executed, as the batch was cancelled."),
}


class Life:
    """Moves batches on; between slices of lines it lets others have their turn."""

    def __init__(self, settings: Settings, answers: Answers, files: Files, log: Log) -> None:
        self._settings = settings
        self._answers = answers
        self._files = files
        self._log = log
        self.faults = Faults([], 0)
        self.batches: dict[str, Batch] = {}
        self._clocks: set[asyncio.Task[None]] = set()

    def begin(self, batch: Batch) -> None:
        """Take a new batch in."""
        self.batches[batch.id] = batch
        self._tell(batch)
        if self._settings.pace == "time":
            clock = asyncio.create_task(self._by_the_clock(batch))
            self._clocks.add(clock)
            clock.add_done_callback(self._clocks.discard)

    async def step(self, batch: Batch, lines: int | None = None) -> None:
        """Go on to the next state; in progress, run so many lines first, or all, and stay while some are left."""
        async with batch.stepping:
            if batch.overdue:
                self._close(batch, "expired")
            match batch.status:
                case "validating":
                    await self._validate(batch)
                case "in_progress":
                    await self._run(batch, lines)
                case "finalizing":
                    self._close(batch, "completed")
                case "cancelling":
                    self._close(batch, "cancelled")

    async def expire(self, batch: Batch) -> None:
        """Close its window now."""
        async with batch.stepping:
            if batch.status not in ENDED:
                self._close(batch, "expired")

    def cancel(self, batch: Batch) -> None:
        """Begin to cancel; lines that have run stay. Once more does no harm."""
        if batch.status in ("validating", "in_progress"):
            self._enter(batch, "cancelling")
        elif batch.status not in ("cancelling", "cancelled"):
            raise Refusal(409, f"Cannot cancel a batch with status '{batch.status}'.")

    async def _by_the_clock(self, batch: Batch) -> None:
        settings = self._settings
        while batch.status not in ENDED:
            await asyncio.sleep(settings.batch_seconds)
            while batch.status == "in_progress" and settings.line_seconds and not batch.overdue:
                pause = max(settings.line_seconds, _TICK)
                await asyncio.sleep(pause)
                await self.step(batch, max(1, round(pause / settings.line_seconds)))
            await self.step(batch)

    def _enter(self, batch: Batch, status: str) -> None:
        batch.enter(status)
        self._tell(batch)

    def _tell(self, batch: Batch) -> None:
        counts = {"total": batch.total, "completed": batch.completed_count, "failed": batch.failed_count}
        self._log.write("batch", batch=batch.id, status=batch.status, counts=counts)

    async def _validate(self, batch: Batch) -> None:
        try:
            lines = self._files.get(batch.wanted["input_file_id"]).content.splitlines()
        except Refusal as gone:
            return self._fail(batch, [problem("file_not_found", str(gone))])
        if not lines:
            return self._fail(batch, [problem("empty_file", "The input file has no lines.")])
        if len(lines) > self._settings.file_lines:
            return self._fail(batch, [problem("too_many_tasks", f"More than {self._settings.file_lines} lines.")])
        found = []
        for number, one in enumerate(problems(batch, lines)):
            if one:
                found.append(one)
            if number % _SLICE == 0:
                await asyncio.sleep(0)
        if found:
            return self._fail(batch, found)
        limit = self._settings.enqueued_token_limit
        if limit is not None and batch.tokens + self._enqueued(batch) > limit:
            message = f"Enqueued token limit reached for {batch.model}. Limit: {limit:,} enqueued tokens."
            return self._fail(batch, [problem("token_limit_exceeded", message)])
        if batch.status == "validating":
            batch.lines, batch.total = lines, len(lines)
            self._enter(batch, "in_progress")
        return None

    def _enqueued(self, new: Batch) -> int:
        waiting = (one for one in self.batches.values() if one is not new and one.model == new.model)
        return sum(one.tokens for one in waiting if one.status in ("in_progress", "finalizing", "cancelling"))

    def _fail(self, batch: Batch, found: list[dict[str, Any]]) -> None:
        batch.errors = found
        self._enter(batch, "failed")

    async def _run(self, batch: Batch, lines: int | None) -> None:
        last = len(batch.lines) if lines is None else min(len(batch.lines), batch.next + lines)
        while batch.next < last and batch.status == "in_progress":
            self._run_line(batch, orjson.loads(batch.lines[batch.next]))
            batch.next += 1
            if batch.next % _SLICE == 0:
                await asyncio.sleep(0)
        if batch.next == len(batch.lines) and batch.status == "in_progress":
            self._enter(batch, "finalizing")

    def _run_line(self, batch: Batch, line: dict[str, Any]) -> None:
        raw = orjson.dumps(line["body"])
        key = hashlib.sha256(raw).hexdigest()
        fault = self.faults.strike("line", key, raw)
        if fault and fault.kind != "lost":
            batch.failed.append(self._unanswered(line["custom_id"], fault))
            # A line with status 0 has been seen counted as completed.
            batch.completed_count += fault.status == 0
            batch.failed_count += fault.status != 0
            return
        question = Question.in_body(line["body"])
        completion = self._answers.completion(line["body"], raw, key, question)
        usage = completion.get("usage") or {}
        batch.input_tokens += usage.get("prompt_tokens", 0)
        batch.output_tokens += usage.get("completion_tokens", 0)
        batch.completed_count += 1
        told = {"key": key, "document": question.fence, "custom_id": line["custom_id"], "usage": usage}
        self._log.write("run", via=batch.id, **told, fault=fault.kind if fault else None)
        if fault is None:
            batch.done.append(self._entry(line["custom_id"], self._response(200, completion)))

    def _unanswered(self, custom_id: str, fault: Fault) -> bytes:
        if fault.kind == "errored":
            error = {"code": "internal_error", "message": "The request could not be executed."}
            return self._entry(custom_id, None, error)
        if fault.status == 0:
            return self._entry(custom_id, {"status_code": 0, "request_id": "", "body": {}})
        status, said = fault.status or 500, {"message": "The request failed.", "type": "server_error"}
        if fault.kind in REFUSALS:
            status, kind, code, param, message = REFUSALS[fault.kind]
            said = {"message": message, "type": kind, "param": param, "code": code}
        return self._entry(custom_id, self._response(status, {"error": {"param": None, "code": None, **said}}))

    def _response(self, status: int, body: dict[str, Any]) -> dict[str, Any]:
        told: Any = orjson.dumps(body).decode() if self._settings.body_as_string else body
        return {"status_code": status, "request_id": secrets.token_hex(16), "body": told}

    def _entry(self, custom_id: str, response: dict[str, Any] | None, error: dict[str, Any] | None = None) -> bytes:
        """A line of the output file or of the error file."""
        batch_request = f"batch_req_{secrets.token_hex(12)}"
        return orjson.dumps({"id": batch_request, "custom_id": custom_id, "response": response, "error": error})

    def _close(self, batch: Batch, status: str) -> None:
        """Write the files and end. Lines that were not run are in the error file, and are not counted."""
        if status in _UNFINISHED:
            code, message = _UNFINISHED[status]
            error = {"code": code, "message": message}
            unfinished = (orjson.loads(text)["custom_id"] for text in batch.lines[batch.next :])
            batch.failed += [self._entry(custom_id, None, error) for custom_id in unfinished]
        if status != "cancelled" or self._settings.cancelled_output:
            order = random.Random(f"{self._settings.seed}/{list(self.batches).index(batch.id)}")
            batch.output_file_id = self._file(batch, "output", batch.done, order)
            batch.error_file_id = self._file(batch, "error", batch.failed, order)
        # A batch of the largest size holds half a gigabyte.
        batch.lines, batch.done, batch.failed = [], [], []
        self._enter(batch, status)

    def _file(self, batch: Batch, kind: str, lines: list[bytes], order: random.Random) -> str | None:
        if not lines and not (kind == "error" and self._settings.empty_error_file):
            return None
        written = list(lines)
        while len(lines) > 1 and lines == written:
            order.shuffle(lines)
        seconds = (batch.wanted.get("output_expires_after") or {}).get("seconds")
        content = b"".join(line + b"\n" for line in lines)
        return self._files.add(f"{batch.id}_{kind}.jsonl", "batch_output", content, seconds).id
