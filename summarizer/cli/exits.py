"""How commands end: an exit code by outcome, and the project's own errors in one line."""

import errno
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from enum import IntEnum
from types import MappingProxyType
from typing import Self

import typer

from summarizer.errors import DiskFull, EndpointError, RecordingError, SummarizerError

_DISK_FULL = (errno.ENOSPC, errno.EDQUOT)


class Code(IntEnum):
    """Every exit code; those of outcomes have their names.

    Attributes:
        meaning: what help says of it, where a command says nothing more exact.
    """

    COMPLETE = 0, "done"
    OUTPUT = 1, "the output cannot be written"
    INPUT = 2, "wrong usage, input, prompt or settings"
    PARTIAL = 3, "partial"
    REFUSED = 4, "refused"
    TRUNCATED = 5, "truncated"
    FILTERED = 6, "filtered"
    INVALID = 7, "invalid"
    FAILED = 8, "no answer from the endpoint"
    RECORDING = 9, "a recording is missing, stale or cannot be written"
    CROSSED = 10, "a score does not keep a limit"
    OUT_OF_BUDGET = 11, "the budget is used up"
    INTERRUPTED = 130, "interrupted"

    meaning: str

    def __new__(cls, value: int, meaning: str) -> Self:
        """A code and what it means."""
        code = int.__new__(cls, value)
        code._value_ = value
        code.meaning = meaning
        return code


def epilog(codes: Iterable[Code], meanings: Mapping[Code, str] = MappingProxyType({})) -> str:
    """What help says of the exit codes of a command.

    Args:
        codes: those it may end with.
        meanings: of those about which it has something more exact to say; they are of it as well.
    """
    told = {code: code.meaning for code in codes} | dict(meanings)
    return f"Exit codes: {'; '.join(f'{code.value} {told[code]}' for code in sorted(told))}."


EPILOG = epilog(Code)
"""Of the program: every exit code there is."""

EPILOG_OF_READING = epilog((Code.COMPLETE, Code.OUTPUT, Code.INTERRUPTED), {Code.INPUT: "wrong usage or input"})
"""Of commands that read and ask nobody."""


@contextmanager
def errors_in_one_line(resumes: str = "") -> Iterator[None]:
    """Turn the project's own errors into a line on stderr and an exit code; bugs keep their traceback.

    Args:
        resumes: how to go on after an interruption, or where the endpoint gives no answer; for the message.
    """
    try:
        yield
    except SummarizerError as error:
        said = f"{str(error).rstrip('.')}; {resumes}" if resumes and isinstance(error, EndpointError) else str(error)
        typer.echo(f"summarizer: {said}", err=True)
        code = {EndpointError: Code.FAILED, DiskFull: Code.OUTPUT}.get(type(error), Code.INPUT)
        raise typer.Exit(Code.RECORDING if isinstance(error, RecordingError) else code) from error
    except KeyboardInterrupt as error:
        kept = resumes or "answers had so far are kept where --record was given"
        typer.echo(f"summarizer: interrupted; {kept}", err=True)
        raise typer.Exit(Code.INTERRUPTED) from error
    except BrokenPipeError as error:
        _close_quietly()
        raise typer.Exit(0) from error
    except OSError as error:
        if error.errno not in _DISK_FULL:
            raise
        _close_quietly()
        typer.echo(f"summarizer: the output cannot be written ({error.strerror}); free the disk", err=True)
        raise typer.Exit(Code.OUTPUT) from error


def _close_quietly() -> None:
    """Whoever read our output has gone: keep the interpreter from complaining when it flushes."""
    import os
    import sys

    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
