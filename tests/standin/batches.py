"""The Batch API: create, retrieve, list, cancel."""

import time
from typing import Any

import orjson

from standin.batch import Batch
from standin.files import Files
from standin.life import Life
from standin.reply import Call, Refusal, Reply, listed
from standin.settings import Settings

_ENDPOINTS = ("/v1/chat/completions",)
_MOST_METADATA, _LONGEST_KEY, _LONGEST_VALUE = 16, 64, 512
_DAY = 86_400


class Batches:
    """Speaks for the batches that `Life` moves on."""

    def __init__(self, settings: Settings, files: Files, life: Life) -> None:
        self._settings = settings
        self._files = files
        self._life = life

    async def create(self, call: Call) -> Reply:
        """Make a batch; its input is validated later."""
        wanted = call.data
        for name in ("input_file_id", "endpoint", "completion_window"):
            if name not in wanted:
                raise Refusal(400, f"Missing required parameter: '{name}'.", param=name)
        if wanted["endpoint"] not in _ENDPOINTS:
            raise Refusal(400, f"Invalid value: '{wanted['endpoint']}'.", param="endpoint", code="invalid_value")
        if wanted["completion_window"] != "24h":
            raise Refusal(400, "Invalid value: only '24h' is supported.", param="completion_window")
        _check_metadata(wanted.get("metadata") or {})
        try:
            file = self._files.get(wanted["input_file_id"])
        except Refusal as gone:
            raise Refusal(400, str(gone), param="input_file_id") from gone
        if file.purpose != "batch":
            raise Refusal(400, f"The purpose of {file.id} is not 'batch'.", param="input_file_id")
        window = self._settings.expire_after
        batch = Batch(wanted, _DAY if window is None else window)
        self._life.begin(batch)
        call.made = batch.id
        return self._shown(batch)

    async def retrieve(self, call: Call) -> Reply:
        """How a batch stands; where the pace is so set, this moves it on first."""
        batch = self._found(call.id)
        if batch.overdue or self._settings.pace == "retrieve":
            await self._life.step(batch, self._settings.lines_per_step)
        return self._shown(batch)

    async def batches(self, call: Call) -> Reply:
        """The list, newest first."""
        for overdue in [one for one in self._life.batches.values() if one.overdue]:
            await self._life.step(overdue)
        since = time.time() - self._settings.list_lag
        there = [one for one in reversed(self._life.batches.values()) if one.created <= since]
        shown = [one.shown(with_usage=self._settings.batch_usage) for one in there]
        return listed(shown, call.request.query, default=20, most=100)

    async def cancel(self, call: Call) -> Reply:
        """Cancel a batch."""
        batch = self._found(call.id)
        self._life.cancel(batch)
        return self._shown(batch)

    async def advance(self, wanted: dict[str, Any]) -> None:
        """A control call: `batch` (an id; all when not given), `steps`, `lines` a step."""
        chosen = [self._found(wanted["batch"])] if "batch" in wanted else list(self._life.batches.values())
        for batch in chosen:
            for _ in range(wanted.get("steps", 1)):
                await self._life.step(batch, wanted.get("lines", self._settings.lines_per_step))

    async def expire(self, batch_id: str) -> None:
        """A control call: a batch's window closes."""
        await self._life.expire(self._found(batch_id))

    def _found(self, batch_id: str) -> Batch:
        if batch_id not in self._life.batches:
            raise Refusal(404, f"No batch found with id '{batch_id}'.")
        return self._life.batches[batch_id]

    def _shown(self, batch: Batch) -> Reply:
        return Reply(orjson.dumps(batch.shown(with_usage=self._settings.batch_usage)))


def _check_metadata(metadata: Any) -> None:
    if not isinstance(metadata, dict) or len(metadata) > _MOST_METADATA:
        raise Refusal(400, f"metadata holds at most {_MOST_METADATA} pairs.", param="metadata")
    for key, value in metadata.items():
        if len(key) > _LONGEST_KEY or not isinstance(value, str) or len(value) > _LONGEST_VALUE:
            raise Refusal(400, f"metadata.{key[:_LONGEST_KEY]}: too long, or no string.", param="metadata")
