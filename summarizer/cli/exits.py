"""How commands end: an exit code by outcome, and the project's own errors in one line."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import typer

from summarizer.errors import DiskFull, EndpointError, RecordingError, SummarizerError

EXIT_CODES = {
    "complete": 0,
    "partial": 3,
    "refused": 4,
    "truncated": 5,
    "filtered": 6,
    "invalid": 7,
    "failed": 8,
}
INPUT_ERROR, RECORDING_ERROR, OUTPUT_ERROR, INTERRUPTED = 2, 9, 1, 130
_DISK_FULL = (errno.ENOSPC, errno.EDQUOT)
EPILOG = (
    "Exit codes: 0 complete; 1 the output cannot be written; 2 wrong usage, input, prompt or settings; 3 partial; "
    "4 refused; 5 truncated; 6 filtered; 7 invalid; 8 no answer from the endpoint; "
    "9 a recording is missing, stale or cannot be written; 130 interrupted."
)

EPILOG_OF_READING = "Exit codes: 0 done; 1 the output cannot be written; 2 wrong usage or input; 130 interrupted."
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
        code = {EndpointError: EXIT_CODES["failed"], DiskFull: OUTPUT_ERROR}.get(type(error), INPUT_ERROR)
        raise typer.Exit(RECORDING_ERROR if isinstance(error, RecordingError) else code) from error
    except KeyboardInterrupt as error:
        kept = resumes or "answers had so far are kept where --record was given"
        typer.echo(f"summarizer: interrupted; {kept}", err=True)
        raise typer.Exit(INTERRUPTED) from error
    except BrokenPipeError as error:
        _close_quietly()
        raise typer.Exit(0) from error
    except OSError as error:
        if error.errno not in _DISK_FULL:
            raise
        _close_quietly()
        typer.echo(f"summarizer: the output cannot be written ({error.strerror}); free the disk", err=True)
        raise typer.Exit(OUTPUT_ERROR) from error


def _close_quietly() -> None:
    """Whoever read our output has gone: keep the interpreter from complaining when it flushes."""
    import os
    import sys

    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
