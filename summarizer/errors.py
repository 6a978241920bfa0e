"""Every error of the project, under one root.

SummarizerError
├── InputError            the document cannot be had: missing, empty, binary, broken, forbidden, unreachable
├── PromptError           the prompt cannot be read or rendered; carries the line
├── ConfigurationError    no model, no key, an unknown mode, a folder that cannot be written
├── RunError              a run's folder cannot be used: held, damaged, made otherwise
│   └── DiskFull          what should be kept cannot be written
├── RecordingError        a recording is missing (`ReplayMiss`), damaged or unwritable
│   └── ReplayMiss        no recording for a request; says what changed since the nearest one
└── EndpointError         the endpoint did not answer the request; carries status and whether a retry may help

A failed chunk of a document is data (`Result.outcome`), not an exception: only what stops the work is raised.
Every message is one line that says what happened, where, and what to do next; further ones list further problems.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic import ValidationError


def what_is_wrong(error: "ValidationError") -> str:
    """Where a file first breaks its form, and how."""
    first = error.errors()[0]
    return f"{'.'.join(map(str, first['loc'])) or 'file'}: {first['msg']}"


class SummarizerError(Exception):
    """Root of the errors a person can do something about; anything else is a bug and keeps its traceback."""


class InputError(SummarizerError):
    """A document cannot be read.

    Attributes:
        source: the path, URL or "-" as the user gave it.
        problem: what is wrong with it.
        remedy: what to do about it.

    Args:
        details: further lines of the message, each a thing that is wrong and where.
    """

    def __init__(self, source: str, problem: str, remedy: str, details: Iterable[str] = ()) -> None:
        super().__init__("\n".join([f"{source}: {problem}; {remedy}", *details]))
        self.source = source
        self.problem = problem
        self.remedy = remedy


class PromptError(SummarizerError):
    """A prompt cannot be read or rendered.

    Attributes:
        prompt: its name or path.
        line: 1-based line of the template where it went wrong, None when the file itself could not be read.
    """

    def __init__(self, prompt: str, problem: str, line: int | None = None) -> None:
        where = prompt if line is None else f"{prompt}, line {line}"
        super().__init__(f"{where}: {problem}")
        self.prompt = prompt
        self.line = line


class ConfigurationError(SummarizerError):
    """The settings do not add up; the message says which and what to set."""


class RunError(SummarizerError):
    """A run's folder cannot be used: held by another process, damaged, or made with other settings."""


class DiskFull(RunError):  # noqa: N818 - what it is called everywhere
    """Something that should be kept cannot be written; what was kept before is still there."""


class RecordingError(SummarizerError):
    """A folder of recordings cannot be read or written."""


class ReplayMiss(RecordingError):  # noqa: N818 - a miss is what it is called in the field
    """No recording answers a request.

    Attributes:
        key: the request's key.
        changed: what differs from the nearest recording of the document: "document", "part", "metadata", "prompt",
            "schema", "model", "mode", "settings", "judged items" or "re-ask"; "document" alone when no recording is of
            this document; empty when the folder holds no recording at all.
    """

    def __init__(self, message: str, key: str, changed: tuple[str, ...]) -> None:
        super().__init__(message)
        self.key = key
        self.changed = changed


WITHHELD = "its content filter withheld the answer"
"""Stands in the message of an `EndpointError` that is the verdict of a content filter."""


class EndpointError(SummarizerError):
    """The endpoint did not answer a request.

    Attributes:
        status: HTTP status, or None when no response came.
        retryable: whether the same request may succeed later.
        retry_after: seconds the endpoint asked to wait, None when it did not.
        limits: the `x-ratelimit-…` headers that came with it.
        form_refused: whether it objects to the form of answer asked for, so that another mode may do.
    """

    def __init__(  # noqa: PLR0913 - facts, all with defaults
        self,
        message: str,
        *,
        status: int | None = None,
        retryable: bool = False,
        retry_after: float | None = None,
        limits: Mapping[str, str] = MappingProxyType({}),
        form_refused: bool = False,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.retryable = retryable
        self.retry_after = retry_after
        self.limits = limits
        self.form_refused = form_refused

    @property
    def filtered(self) -> bool:
        """Whether a content filter let the request not pass, as Azure's does."""
        return WITHHELD in str(self)

    @property
    def lost(self) -> bool:
        """Whether the request may have been answered, and paid for, all the same."""
        return self.status is None or self.status >= 500  # noqa: PLR2004 - errors of the server

    @property
    def concerns_all(self) -> bool:
        """Whether it would be the same for every other request: a matter of key, quota, model or address."""
        return self.status in (401, 402, 403, 404) or (self.status == 429 and not self.retryable)  # noqa: PLR2004
