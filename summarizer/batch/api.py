"""The one place where the batch API is spoken: files and batches, through the `openai` SDK.

What may be done twice without harm is tried again; an upload and a create are not, since doing them twice makes two.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.answers import Usage
from summarizer.batch.lines import URL
from summarizer.endpoint import Endpoint
from summarizer.errors import EndpointError

if TYPE_CHECKING:
    from openai import AsyncOpenAI
    from openai.types import Batch

ENDED = frozenset({"completed", "failed", "expired", "cancelled"})
_PAGE = 100


@dataclass(frozen=True)
class BatchInfo:
    """What the service says of a batch.

    Attributes:
        status: in its own words.
        errors: (code, message, line of the input file or None), of a batch that failed.
        usage: of the whole batch; None where the service does not say.
    """

    id: str
    status: str
    metadata: Mapping[str, str]
    output_file_id: str | None
    error_file_id: str | None
    total: int
    completed: int
    failed: int
    errors: tuple[tuple[str, str, int | None], ...]
    usage: Usage | None

    @property
    def ended(self) -> bool:
        """Whether nothing more will come of it."""
        return self.status in ENDED

    @property
    def never_begun(self) -> bool:
        """Whether it failed as a whole: nothing was done, and nothing paid."""
        return self.status == "failed" and not (self.output_file_id or self.error_file_id)


class BatchApi:
    """Files and batches of one endpoint."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self.refusals = endpoint.refusals

    async def upload(self, path: Path, name: str) -> str:
        """Upload an input file under a name; give its id."""

        async def upload(client: "AsyncOpenAI") -> str:
            with path.open("rb") as file:
                return self._told(await client.files.create(file=(name, file), purpose="batch"), "id")

        return await self._endpoint.call(upload, again=False)

    async def find_file(self, name: str) -> str | None:
        """The id of an input file of this name."""

        async def find(client: "AsyncOpenAI") -> str | None:
            async for file in client.files.list(purpose="batch", limit=_PAGE):
                if file.filename == name:
                    return file.id
            return None

        return await self._endpoint.call(find, again=True)

    async def create(self, file_id: str, metadata: dict[str, str]) -> BatchInfo:
        """Make a batch of an input file."""

        async def create(client: "AsyncOpenAI") -> BatchInfo:
            return self._info(
                await client.batches.create(
                    input_file_id=file_id, endpoint=URL, completion_window="24h", metadata=metadata
                )
            )

        return await self._endpoint.call(create, again=False)

    async def find(self, metadata: Mapping[str, str]) -> BatchInfo | None:
        """The batch that was made with this metadata."""

        async def find(client: "AsyncOpenAI") -> BatchInfo | None:
            async for batch in client.batches.list(limit=_PAGE):
                if _carries(batch, metadata):
                    return self._info(batch)
            return None

        return await self._endpoint.call(find, again=True)

    async def find_all(self, metadata: Mapping[str, str]) -> list[BatchInfo]:
        """All batches that were made with this metadata."""

        async def find(client: "AsyncOpenAI") -> list[BatchInfo]:
            batches = client.batches.list(limit=_PAGE)
            return [self._info(batch) async for batch in batches if _carries(batch, metadata)]

        return await self._endpoint.call(find, again=True)

    async def retrieve(self, batch_id: str) -> BatchInfo:
        """What has become of a batch."""

        async def retrieve(client: "AsyncOpenAI") -> BatchInfo:
            return self._info(await client.batches.retrieve(batch_id))

        return await self._endpoint.call(retrieve, again=True)

    async def cancel(self, batch_id: str) -> BatchInfo:
        """Ask for a batch to be cancelled; one that has ended already, or is about to, is left as it is."""

        async def cancel(client: "AsyncOpenAI") -> BatchInfo:
            return self._info(await client.batches.cancel(batch_id))

        try:
            return await self._endpoint.call(cancel, again=False)
        except EndpointError:
            info = await self.retrieve(batch_id)
            if info.ended or info.status in ("cancelling", "finalizing"):
                return info
            raise

    async def download(self, file_id: str, path: Path) -> None:
        """Write a file's content to a path: under another name first, so that what stands there is whole."""
        temporary = path.with_suffix(".part")

        async def download(client: "AsyncOpenAI") -> None:
            # Some services do not say how large it is.
            size = getattr(await client.files.retrieve(file_id), "bytes", None)
            async with client.files.with_streaming_response.content(file_id) as response:
                with temporary.open("wb") as file:
                    async for piece in response.iter_bytes():
                        file.write(piece)
            if size and temporary.stat().st_size != size:
                # Its missing lines would be taken for requests without an answer, and be paid for again.
                raise EndpointError(f"{file_id}: its download broke off", retryable=True)

        await self._endpoint.call(download, again=True)
        temporary.replace(path)

    async def delete(self, file_id: str) -> None:
        """Delete a file; one that is gone already is no error."""

        async def delete(client: "AsyncOpenAI") -> None:
            await client.files.delete(file_id)

        try:
            await self._endpoint.call(delete, again=True)
        except EndpointError as error:
            if error.status != 404:  # noqa: PLR2004 - not found
                raise

    def _told(self, answer: object, name: str) -> str:
        """A field of an answer; some gateways report errors, or send a web page, under status 200."""
        value = getattr(answer, name, None)
        if not isinstance(value, str):
            if said := getattr(answer, "error", None):
                raise self.refusals.without_status(None, said)
            raise EndpointError(
                f"the service's answer holds no {name!r}: {' '.join(self.refusals.mask(str(answer)).split())[:200]}"
            )
        return value

    def _info(self, batch: "Batch") -> BatchInfo:
        id_, status = self._told(batch, "id"), self._told(batch, "status")
        counts, usage = batch.request_counts, batch.usage
        errors = (batch.errors.data if batch.errors else None) or []
        return BatchInfo(
            id=id_,
            status=status,
            metadata=dict(batch.metadata or {}),
            output_file_id=batch.output_file_id or None,
            error_file_id=batch.error_file_id or None,
            total=counts.total if counts else 0,
            completed=counts.completed if counts else 0,
            failed=counts.failed if counts else 0,
            errors=tuple((one.code or "", self.refusals.mask(one.message or ""), one.line) for one in errors),
            usage=Usage(prompt_tokens=usage.input_tokens, completion_tokens=usage.output_tokens) if usage else None,
        )


def _carries(batch: "Batch", metadata: Mapping[str, str]) -> bool:
    return metadata.items() <= dict(batch.metadata or {}).items()
