"""Recordings: a folder of readable JSON files, one per request, to be replayed.

No header is ever stored, so no key or token is either.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import orjson
from pydantic import BaseModel, ConfigDict, ValidationError

from summarizer.answers import Answer, AnswerSource
from summarizer.errors import RecordingError, ReplayMiss, what_is_wrong
from summarizer.prompts import load_prompt
from summarizer.request import About, Form, Request, Settings, schema_digest

_KEY_CHARS_IN_NAME = 12
_LABELLED = re.compile(r"(\w[\w ]{0,30}): (.+)")
_SHOWN = 60  # characters of a value in a message
_NAMED = 3  # documents in a message


class Recording(BaseModel):
    """One file: the request as sent, what it was made from, and the answer untouched."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    about: About
    request: dict[str, Any]
    answer: dict[str, Any]
    received: datetime
    seconds: float

    @cached_property
    def key(self) -> str:
        """The request's key, computed from the request that stands in the file."""
        return Request(self.request, self.about).key

    def replayed(self) -> Answer:
        """The recorded answer."""
        return Answer(
            key=self.key,
            response=self.answer,
            received=self.received,
            seconds=self.seconds,
            origin="recorded",
        )


class _Kept(NamedTuple):
    path: Path
    about: About


class Recordings:
    """The recordings in a folder and its subfolders.

    As an `AnswerSource` it replays strictly: it never touches the network, and a request it does not know is a
    `ReplayMiss` that names what changed since the nearest recording of the document.

    Raises:
        RecordingError: the folder is missing, or a file in it is no recording.
    """

    def __init__(self, folder: Path, *, create: bool = False) -> None:
        self.folder = folder
        if create:
            _make_writable(folder)
        elif not folder.is_dir():
            raise RecordingError(f"{folder}: no such folder of recordings; make one with --record {folder}")
        self._kept: dict[str, _Kept] = {}
        for path in sorted(folder.rglob("*.json")):
            recording = _read(path)
            self._kept[recording.key] = _Kept(path, recording.about)

    def __iter__(self) -> Iterator[Recording]:
        return (_read(kept.path) for kept in self._kept.values())

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, key: str) -> Recording | None:
        """The recording of a request, by key; read from its file each time, so that memory does not grow with them.

        Raises:
            RecordingError: its file has been changed or taken away since.
        """
        if (kept := self._kept.get(key)) is None:
            return None
        recording = _read(kept.path)
        if recording.key != key:
            raise RecordingError(f"{kept.path}: holds another request than when it was first read; start again")
        return recording

    def settings(self) -> list[Settings]:
        """The settings that requests were recorded with, each once."""
        return list(dict.fromkeys(kept.about.settings for kept in self._kept.values()))

    def add(self, request: Request, answer: Answer) -> None:
        """Keep an answer: written to a temporary name first, so that no half-written file is ever read.

        Raises:
            RecordingError: the file cannot be written.
        """
        recording = Recording(
            about=request.about,
            request=request.body,
            answer=answer.response,
            received=answer.received,
            seconds=answer.seconds,
        )
        path = self.folder / _file_name(request)
        text = orjson.dumps(recording.model_dump(mode="json"), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
        try:
            temporary = path.with_suffix(".tmp")
            temporary.write_bytes(text)
            temporary.replace(path)
        except OSError as error:
            raise RecordingError(
                f"{path}: cannot be written ({error.strerror}); free the disk or choose another folder with --record"
            ) from error
        self._kept[request.key] = _Kept(path, request.about)

    def holds(self, request: Request) -> bool:
        """Whether the request is recorded."""
        return request.key in self._kept

    async def answer(self, request: Request) -> Answer:
        """The recorded answer to a request."""
        recording = self.get(request.key)
        if recording is None:
            raise self._miss(request)
        return recording.replayed()

    def _miss(self, request: Request) -> ReplayMiss:
        about = request.about
        what = f"{about.document_id}, part {about.part} of {about.parts}, attempt {about.attempt}"
        if not self._kept:
            return ReplayMiss(f"{self.folder}: holds no recordings; make some with --record", request.key, ())
        known = {about.text_digest, about.document_id}
        of_it = [kept for kept in self._kept.values() if known & {kept.about.text_digest, kept.about.document_id}]
        if not of_it:
            ids = dict.fromkeys(kept.about.document_id for kept in self._kept.values())
            there = " and ".join(map(_shown, ids)) if len(ids) <= _NAMED else f"{len(ids):,} other documents"
            problem = f"no recording has the text or the id of {about.document_id}; those there are of {there}"
            return ReplayMiss(f"{self.folder}: {problem}; record it with --record", request.key, ("document",))
        nearest = max(of_it, key=lambda kept: _likeness(kept.about, about))
        changed = tuple(_changes(nearest.about, about))
        told = dict.fromkeys(changed, "")
        if changed == ("metadata",):
            told["metadata"] = _metadata(_read(nearest.path).request, request.body)
        differing = " and ".join(_with_values(aspect, nearest.about, about) + more for aspect, more in told.items())
        return ReplayMiss(
            f"{self.folder}: no recording for {what}; the nearest ({nearest.path}) differs in "
            f"{differing}; record again with --record",
            request.key,
            changed,
        )


class Recorder:
    """Asks an endpoint only what the folder does not hold yet, and keeps every answer as it comes.

    Attributes:
        error: why answers could not be kept, None as long as all were; they are given all the same.
    """

    def __init__(self, source: AnswerSource, recordings: Recordings) -> None:
        self._source = source
        self._recordings = recordings
        self.error: RecordingError | None = None

    def holds(self, request: Request) -> bool:
        """Whether the request is recorded."""
        return self._recordings.holds(request)

    async def answer(self, request: Request) -> Answer:
        """The recorded answer, or a live one that is recorded before it is returned."""
        if recording := self._recordings.get(request.key):
            return recording.replayed()
        answer = await self._source.answer(request)
        try:
            self._recordings.add(request, answer)
        except RecordingError as error:  # the answer is paid for: whoever waits for it has it at least
            self.error = error
        return answer


def _make_writable(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".writable"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise RecordingError(
            f"{folder}: recordings cannot be written there ({error.strerror}); choose another folder with --record"
        ) from error


def _read(path: Path) -> Recording:
    try:
        return Recording.model_validate_json(path.read_bytes())
    except OSError as error:
        raise RecordingError(f"{path}: cannot be read ({error.strerror})") from error
    except ValidationError as error:
        raise RecordingError(f"{path}: is no recording ({what_is_wrong(error)}); move it elsewhere") from error


def _file_name(request: Request) -> str:
    about = request.about
    safe = "".join(char if char.isalnum() or char in "-_" else "-" for char in about.document_id)[:60]
    return f"{safe}.{about.part}-{about.parts}.{about.attempt}.{request.key[:_KEY_CHARS_IN_NAME]}.json"


def _file_name_of(recording: Recording) -> str:
    return _file_name(Request(recording.request, recording.about))


_ASPECTS = {
    "document": ("text_digest",),
    "part": ("part", "parts"),
    "metadata": ("metadata_digest",),
    "prompt": ("prompt_digest",),
    "schema": ("schema_digest",),
    "model": ("model",),
    "mode": ("mode",),
    "settings": ("max_tokens",),
    "judged items": ("judged_digest",),
}
_TOLD = frozenset(("model", "mode", "max_tokens"))


def _likeness(recorded: About, wanted: About) -> tuple[bool, int]:
    fields = [field for fields in _ASPECTS.values() for field in fields] + ["document_id", "attempt"]
    same = sum(getattr(recorded, field) == getattr(wanted, field) for field in fields)
    return recorded.text_digest == wanted.text_digest, same


def _changes(recorded: About, wanted: About) -> list[str]:
    """Name what differs; "re-ask" when all that can be named agrees, so that only the conversation differs."""
    return [
        aspect
        for aspect, fields in _ASPECTS.items()
        if any(getattr(recorded, field) != getattr(wanted, field) for field in fields)
    ] or ["re-ask"]


def _with_values(aspect: str, recorded: About, wanted: About) -> str:
    """An aspect with its two values, where these say something to people."""
    values = [
        f"{'' if field == aspect else field.replace('_', ' ') + ' '}"
        f"{getattr(recorded, field) or 'not set'}, now {getattr(wanted, field) or 'not set'}"
        for field in _ASPECTS.get(aspect, ())
        if field in _TOLD
    ]
    return f"{aspect} ({', '.join(values)})" if values else aspect


def _metadata(recorded: dict[str, Any], wanted: dict[str, Any]) -> str:
    """Of two requests that differ in the document's metadata alone: the lines ("Title: …") that are not the same."""
    before, now = (body["messages"][1]["content"].split("\n") for body in (recorded, wanted))
    old, new = _labelled(before, set(now)), _labelled(now, set(before))
    values = [f"{name.lower()} {old.get(name, 'not set')}, now {new.get(name, 'not set')}" for name in old | new]
    return f" ({'; '.join(values)})" if values else ""


def _labelled(lines: list[str], known: set[str]) -> dict[str, str]:
    """Lines that are not known and begin with what they hold, by that."""
    found = (_LABELLED.fullmatch(line) for line in lines if line not in known)
    return {match[1]: _shown(match[2]) for match in found if match}


def _shown(value: str) -> str:
    return ascii(value) if not value.isprintable() else value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"


def stale(recordings: Recordings, prompt_name: str, form: Form | None = None) -> Iterator[str]:
    """A line for each recording that would not be found again with this prompt and the present schema.

    Args:
        recordings: all made with one prompt.
        prompt_name: which prompt that is.
        form: of the answers it asks for; None for that of a draft.
    """
    prompt, schema = load_prompt(prompt_name), form.digest if form else schema_digest()
    for recording in recordings:
        about = recording.about
        reasons = []
        if about.prompt_digest != prompt.digest:
            reasons.append(f"made with prompt {about.prompt} ({about.prompt_digest[:12]}), now {prompt.digest[:12]}")
        if about.schema_digest != schema:
            reasons.append(f"made with schema {about.schema_digest[:12]}, now {schema[:12]}")
        if reasons:
            yield f"{_file_name_of(recording)}: {' and '.join(reasons)}"
