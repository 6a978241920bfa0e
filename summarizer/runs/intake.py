"""Documents into the journal: each once, under a name of its own, and tied to what it is a copy of."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from summarizer.corpus import METHOD, SAME_STORY, Fingerprint, Unreadable, fingerprint, likeness
from summarizer.document import Document
from summarizer.errors import RunError
from summarizer.runs.journal import Journal

_AT_ONCE = 500
"""Documents a transaction."""
_CANDIDATES = 50
"""Of those that share a band: one that very many share comes from an outlet's boilerplate."""


@dataclass(frozen=True)
class _First:
    """The first document of a story."""

    position: int
    likeness: float


def take_in(
    journal: Journal,
    documents: Iterable[Document | Unreadable],
    *,
    fold_syndicated: bool,
    progress: Callable[[int], None] | None = None,
) -> None:
    """Take documents into the journal, in their order; one that is there already is not taken again.

    Exact copies (the same text and date) are always folded into the first of them, near-copies if asked for; what is
    not folded is still marked, to be reported.

    Args:
        journal: of the run.
        documents: the whole input, also when most of it is known.
        fold_syndicated: whether near-copies are summarized once.
        progress: told how many have been read.

    Raises:
        RunError: the journal's fingerprints were made by another method.
    """
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
                    _take(journal, one, fold=fold_syndicated)
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


def _content(document: Document) -> bytes:
    return document.model_dump_json().encode()


def _identity(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _take(journal: Journal, document: Document, *, fold: bool) -> None:
    content = _content(document)
    identity = _identity(content)
    if journal.do("UPDATE documents SET times = times + 1 WHERE identity = ?", (identity,)).rowcount:
        return
    story = hashlib.sha256(f"{document.published}\n{document.text}".encode("utf-8", "surrogatepass")).hexdigest()
    position = (journal.value("SELECT max(position) FROM documents") or 0) + 1
    exact = journal.value("SELECT min(position) FROM documents WHERE story = ?", (story,))
    prints = Fingerprint((), b"") if exact else fingerprint(document.text)
    first = _First(_first_of(journal, exact), 1.0) if exact else _nearest(journal, prints)
    folded = first is not None and (exact or fold)
    name = document.id
    if journal.value("SELECT 1 FROM documents WHERE id = ?", (name,)):
        name = f"{name}-{identity[:8]}"
        content = _content(document.model_copy(update={"id": name}))
    journal.do(
        "INSERT INTO documents (position, id, identity, story, state, copy_of, likeness, signature, content) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            position,
            name,
            identity,
            story,
            "copy" if folded else "waiting",
            first.position if first else None,
            first.likeness if first else None,
            prints.signature,
            content,
        ),
    )
    if first is None:
        journal.do_each("INSERT INTO bands VALUES (?, ?)", [(band, position) for band in set(prints.bands)])
    elif folded:
        # Its result has one more copy to list: made again from the answers there are.
        journal.do("UPDATE documents SET state = 'waiting' WHERE position = ? AND state = 'done'", (first.position,))


def _first_of(journal: Journal, position: int) -> int:
    """The document that this one is folded into, or itself."""
    query = "SELECT iif(state = 'copy', copy_of, position) FROM documents WHERE position = ?"
    return int(journal.value(query, (position,)))


def _nearest(journal: Journal, prints: Fingerprint) -> _First | None:
    if not prints.bands:
        return None
    marks = ", ".join("?" * len(prints.bands))
    rows = journal.do(
        f"SELECT DISTINCT position, signature FROM bands JOIN documents USING (position) "  # noqa: S608 - question marks
        f"WHERE band IN ({marks}) ORDER BY position LIMIT {_CANDIDATES}",
        prints.bands,
    )
    alike = [_First(position, likeness(prints.signature, signature)) for position, signature in rows]
    best = max(alike, key=lambda one: one.likeness, default=None)
    return best if best is not None and best.likeness >= SAME_STORY else None
