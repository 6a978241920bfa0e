"""Documents into the journal: each once, under a name of its own, and tied to what it is a copy of."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from summarizer.corpus import METHOD, Unreadable, fingerprint
from summarizer.document import Document
from summarizer.errors import RunError
from summarizer.runs.journal import Journal
from summarizer.runs.tying import list_again, tie

_AT_ONCE = 500
"""Documents a transaction."""
_OUT_OF_TEXT = f"doc-{'[0-9a-f]' * 12}-*"
"""What an id is like that was made of a text, where another document has the same."""


def take_in(
    journal: Journal,
    documents: Iterable[Document | Unreadable] | None,
    *,
    fold_syndicated: bool,
    progress: Callable[[int], None] | None = None,
) -> None:
    """Take documents into the journal, in their order; one that is there already is not taken again.

    Exact copies (the same text and date) are always folded into the first of them, near-copies if asked for; what is
    not folded is still marked, to be reported.

    Args:
        journal: of the run.
        documents: the whole input, also when most of it is known; None: no input is read, what was taken in stays.
        fold_syndicated: whether near-copies are summarized once.
        progress: told how many have been read.

    Raises:
        RunError: the journal's fingerprints were made by another method.
    """
    if documents is not None:
        _read(journal, documents, progress)
    tie(journal, fold_syndicated=fold_syndicated)


def _read(journal: Journal, documents: Iterable[Document | Unreadable], progress: Callable[[int], None] | None) -> None:
    method = journal.noted("fingerprints")
    if method not in (None, METHOD):
        raise RunError(
            f"{journal.path}: its fingerprints are of method {method}, and this program's of {METHOD}; "
            "begin a new run with --into"
        )
    journal.note("fingerprints", METHOD)
    journal.do("UPDATE documents SET times = 0 WHERE times > 0")
    journal.do("DELETE FROM unreadable")
    read = 0
    for some in _batches(documents):
        with journal.change():
            for one in some:
                if isinstance(one, Unreadable):
                    journal.do("INSERT OR REPLACE INTO unreadable VALUES (?, ?)", (one.place, one.problem))
                else:
                    _take(journal, one)
        read += len(some)
        if progress:
            progress(read)


def _batches(documents: Iterable[Document | Unreadable]) -> Iterator[list[Document | Unreadable]]:
    source = iter(documents)
    while some := list(islice(source, _AT_ONCE)):
        yield some


def is_known(journal: Journal, document: Document) -> bool:
    """Whether a document was taken in before."""
    return journal.value("SELECT 1 FROM documents WHERE identity = ?", (_identity(_content(document)),)) is not None


def renamed_in(journal: Journal) -> list[str]:
    """What documents are called that came with the id of another one, in the order of the input."""
    query = "SELECT id FROM documents WHERE id LIKE '%-' || substr(identity, 1, 8) AND id NOT GLOB ? ORDER BY position"
    return [name for (name,) in journal.do(query, (_OUT_OF_TEXT,))]


def _content(document: Document) -> bytes:
    return document.model_dump_json().encode()


def _identity(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _take(journal: Journal, document: Document) -> None:
    content = _content(document)
    identity = _identity(content)
    if journal.do("UPDATE documents SET times = times + 1 WHERE identity = ?", (identity,)).rowcount:
        return
    story = hashlib.sha256(f"{document.published}\n{document.text}".encode("utf-8", "surrogatepass")).hexdigest()
    same = journal.value("SELECT min(position) FROM documents WHERE story = ?", (story,))
    first, alike = (None, None) if same is None else _first_of(journal, same)
    name = document.id
    if journal.value("SELECT 1 FROM documents WHERE id = ?", (name,)):
        name = f"{name}-{identity[:8]}"
        content = _content(document.model_copy(update={"id": name}))
    taken = journal.do(
        "INSERT INTO documents (id, identity, story, state, copy_of, likeness, signature) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            name,
            identity,
            story,
            "waiting" if first is None else "copy",
            first,
            alike,
            fingerprint(document.text).signature if first is None else b"",
        ),
    )
    journal.do("INSERT INTO contents VALUES (?, ?)", (taken.lastrowid, content))
    if first is not None:
        list_again(journal, first)


def _first_of(journal: Journal, position: int) -> tuple[int, float]:
    """The document that this one is folded into, or itself, and how alike they are."""
    query = "SELECT state, copy_of, likeness FROM documents WHERE position = ?"
    state, first, alike = journal.do(query, (position,)).fetchone()
    return (first, alike) if state == "copy" else (position, 1.0)
