"""The bytes of a document, with what came along with them, from a file, standard input or the web."""

import os
import stat
import sys
from dataclasses import dataclass
from typing import BinaryIO

from summarizer.errors import InputError
from summarizer.reading.address import AddressPolicy
from summarizer.reading.tables import kind_of, suffix_of

LARGEST = 50_000_000  # bytes of a file or of standard input; a long article has some 100,000


@dataclass(frozen=True, slots=True)
class Content:
    """Undecoded bytes and the hints that came with them.

    Attributes:
        suffix: the file name's extension, lower case with its dot; "" without one.
        media_type: of an HTTP answer, lower case and without parameters; "" when none was sent.
        charset: the one an HTTP answer declared.
        url: the address it came from, after redirects.
    """

    data: bytes
    suffix: str = ""
    media_type: str = ""
    charset: str | None = None
    url: str | None = None


def from_stdin(stdin: BinaryIO | None) -> Content:
    """Read standard input to its end, or just past the limit."""
    return Content(_bounded("-", sys.stdin.buffer if stdin is None else stdin))


def from_file(path: str, name: str) -> Content:
    """Read a file; `name` is the path as messages show it."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - a third of the time of a small file would go into paths
            if kind_of(path):
                raise InputError(name, "is a table of many documents, not one article", _many(name, "its rows"))
            status = os.fstat(file.fileno())
            regular = stat.S_ISREG(status.st_mode)
            if regular and status.st_size > LARGEST:
                raise _too_large(name)
            data = file.read() if regular else _bounded(name, file)  # a bounded read reserves all that it may read
            return Content(data, suffix=suffix_of(path))
    except FileNotFoundError as error:
        raise InputError(name, "no such file", "check the path") from error
    except IsADirectoryError as error:
        raise InputError(name, "is a folder, not one article", _many(name, "the files in it")) from error
    except PermissionError as error:
        raise InputError(name, "may not be read", "check the permissions of the file and its folders") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(name, f"cannot be read: {reason}", "check the path") from error


def from_web(url: str, name: str, addresses: AddressPolicy) -> Content:
    """Download a page; `name` is the address as messages show it."""
    from summarizer.reading.web import fetch

    page = fetch(name, url, addresses=addresses)
    return Content(page.data, media_type=page.media_type, charset=page.charset, url=page.url)


def _bounded(name: str, stream: BinaryIO) -> bytes:
    data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise _too_large(name)
    return data


def _many(name: str, what: str) -> str:
    return f"`summarizer run {name} --into FOLDER` summarizes {what} and says what each summary left out"


def _too_large(name: str) -> InputError:
    return InputError(name, f"is larger than the limit of {LARGEST / 1e6:.0f} MB", "give one article, or split it")
