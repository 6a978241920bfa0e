"""The Files API: upload, list, retrieve, content, delete."""

import secrets
import time
from dataclasses import dataclass, replace
from typing import Any

import orjson
from aiohttp import BodyPartReader

from standin.reply import Call, Refusal, Reply, listed
from standin.settings import Settings

_PURPOSES = {"assistants", "batch", "fine-tune", "vision", "user_data", "evals"}


@dataclass(frozen=True)
class File:
    """A file that is kept until it expires."""

    id: str
    name: str
    purpose: str
    content: bytes
    created: float
    expires: float

    def shown(self) -> dict[str, Any]:
        """The file object."""
        return {
            "id": self.id,
            "object": "file",
            "bytes": len(self.content),
            "created_at": int(self.created),
            "expires_at": int(self.expires),
            "filename": self.name,
            "purpose": self.purpose,
            "status": "processed",
            "status_details": None,
        }


class Files:
    """All files, in the order they were made."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._files: dict[str, File] = {}

    def add(self, name: str, purpose: str, content: bytes, seconds: float | None = None) -> File:
        """Keep a file; without `seconds` as long as the settings say."""
        now = time.time()
        expires = now + (self._settings.file_seconds if seconds is None else seconds)
        file = File(f"file-{secrets.token_hex(12)}", name, purpose, content, now, expires)
        self._files[file.id] = file
        return file

    def get(self, file_id: str) -> File:
        """A file that is there and has not expired."""
        file = self._files.get(file_id)
        if file is None or file.expires <= time.time():
            raise Refusal(404, f"No such File object: {file_id}", param="id")
        return file

    def expire(self, file_id: str) -> None:
        """Let a file expire now."""
        self._files[file_id] = replace(self.get(file_id), expires=time.time())

    async def upload(self, call: Call) -> Reply:
        """Take a file in."""
        if not call.request.content_type.startswith("multipart/"):
            raise Refusal(400, "Files are uploaded as multipart/form-data.")
        fields: dict[str, bytes] = {}
        name = "upload"
        async for part in await call.request.multipart():
            if not isinstance(part, BodyPartReader) or part.name is None:
                raise Refusal(400, "A part of the upload has no name.")
            if part.name == "file":
                name = part.filename or name
            fields[part.name] = await self._read(part)
        purpose = fields.get("purpose", b"").decode()
        if purpose not in _PURPOSES:
            raise Refusal(400, f"'{purpose}' is not one of {sorted(_PURPOSES)} - 'purpose'", param="purpose")
        if "file" not in fields:
            raise Refusal(400, "'file' is a required property", param="file")
        if purpose == "batch" and not name.endswith(".jsonl"):
            raise Refusal(400, "Invalid file format for Batch API. Must be .jsonl")
        seconds = fields.get("expires_after[seconds]")
        file = self.add(name, purpose, fields["file"], float(seconds) if seconds else None)
        call.made = file.id
        return Reply(orjson.dumps(file.shown()))

    async def _read(self, part: BodyPartReader) -> bytes:
        content = bytearray()
        while chunk := await part.read_chunk(1 << 16):
            content += chunk
            if len(content) > self._settings.file_bytes:
                raise Refusal(413, f"File exceeds the maximum size of {self._settings.file_bytes} bytes.", param="file")
        return bytes(content)

    async def files(self, call: Call) -> Reply:
        """The list, newest first unless asked otherwise."""
        query = call.request.query
        now = time.time()
        kept = [one for one in self._files.values() if one.expires > now]
        if purpose := query.get("purpose"):
            kept = [one for one in kept if one.purpose == purpose]
        if query.get("order", "desc") == "desc":
            kept.reverse()
        return listed([one.shown() for one in kept], query, default=10_000, most=10_000)

    async def file(self, call: Call) -> Reply:
        """One file object."""
        return Reply(orjson.dumps(self.get(call.id).shown()))

    async def content(self, call: Call) -> Reply:
        """What a file holds."""
        return Reply(self.get(call.id).content, content_type="application/octet-stream")

    async def delete(self, call: Call) -> Reply:
        """Forget a file."""
        del self._files[self.get(call.id).id]
        return Reply(orjson.dumps({"id": call.id, "object": "file", "deleted": True}))
