"""The files that a path, a folder or a glob stands for."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from glob import has_magic, iglob
from pathlib import Path

from summarizer.corpus.unreadable import Unreadable
from summarizer.errors import InputError
from summarizer.reading.source import shown
from summarizer.reading.tables import kind_of, suffix_of

# What the files of a folder are called that are documents; "": files such as those of old newswire collections.
_DOCUMENTS = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf", ""})


@dataclass(frozen=True, slots=True)
class Listing:
    """What one source stands for, in an order that does not change.

    Attributes:
        found: files; an iteration over a folder goes through it anew.
        whole: whether it is a folder, whose files are told by their names alone.
    """

    found: Iterable["str | Unreadable"]
    whole: bool = False


class _Folder:
    def __init__(self, path: str) -> None:
        self._path = path

    def __iter__(self) -> Iterator["str | Unreadable"]:
        return _in_folder(self._path)


def listing_of(source: str) -> Listing:
    """List a file, a folder with all that is in it, or what a glob matches.

    Raises:
        InputError: there is no such file or folder, or nothing that matches.
    """
    try:
        if Path(source).is_dir():
            return Listing(_Folder(source), whole=True)
        if Path(source).exists():
            return Listing([source])
        if has_magic(source):
            files = sorted(path for path in iglob(source, recursive=True) if not Path(path).is_dir())  # noqa: PTH207
            if files:
                return Listing(files)
            raise InputError(shown(source), "matches no file", "check the pattern, and that the shell leaves it whole")
    except ValueError as error:  # a NUL in the path
        raise InputError(shown(source), f"cannot be read: {error}", "check the path") from error
    raise InputError(shown(source), "no such file or folder", "check the path")


def _in_folder(path: str) -> Iterator["str | Unreadable"]:
    try:
        with os.scandir(path) as entries:
            visible = sorted(
                (entry for entry in entries if not entry.name.startswith(".")), key=lambda entry: entry.name
            )
    except OSError as error:
        yield Unreadable(shown(path), f"the folder cannot be read: {error.strerror}; check its permissions")
        return
    for entry in visible:
        if entry.is_dir(follow_symlinks=False):
            yield from _in_folder(entry.path)
        elif not entry.is_file():
            yield Unreadable(shown(entry.path), "is no file, or a link to a folder; give it as a source of its own")
        elif kind_of(entry.name) or (suffix := suffix_of(entry.name)) in _DOCUMENTS:
            yield entry.path
        else:
            yield Unreadable(shown(entry.path), f"{suffix} is no kind of document; remove it, or convert it to text")
