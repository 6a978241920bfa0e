"""Near-copies tied to the first document of their story.

All new documents at once, in the order of their bands: one by one they would change pages all over an index that is
many times larger than what is held in memory.
"""

from typing import NamedTuple

from summarizer.corpus import SAME_STORY, Fingerprint, likeness
from summarizer.runs.journal import Journal

TIED = "tied"
"""The fact in the journal that says up to which position documents are tied."""
_CANDIDATES = 50
"""Of those that share a band: one that very many share comes from an outlet's boilerplate."""


class _First(NamedTuple):
    """The first document of a story."""

    position: int
    likeness: float


def tie(journal: Journal, *, fold_syndicated: bool) -> None:
    """Tie each document taken in since the last time to the first one before it that tells the same story.

    Only the bands of documents that are first themselves are kept.

    Args:
        journal: of the run.
        fold_syndicated: whether near-copies are summarized once; what is not folded is still marked.
    """
    tied, last = int(journal.noted(TIED) or 0), journal.value("SELECT max(position) FROM documents") or 0
    if tied == last:
        return
    with journal.change():
        journal.do("CREATE TEMP TABLE fresh (band INTEGER, position INTEGER)")
        signed = journal.do(
            "SELECT position, signature FROM documents WHERE position > ? AND signature != x''", (tied,)
        )
        bands = ((band, position) for position, signature in signed for band in {*Fingerprint(signature).bands})
        journal.do_each("INSERT INTO fresh VALUES (?, ?)", bands)
        journal.do("CREATE INDEX fresh_by_band ON fresh (band, position)")
        journal.do("INSERT INTO bands SELECT band, position FROM fresh ORDER BY band, position")
        doubtful = journal.do(
            "SELECT DISTINCT position FROM fresh INDEXED BY fresh_by_band WHERE EXISTS "
            "(SELECT 1 FROM bands WHERE bands.band = fresh.band AND bands.position < fresh.position) ORDER BY position"
        )
        for (position,) in doubtful:
            _tie(journal, position, fold=fold_syndicated)
        journal.do("DROP TABLE fresh")
        journal.note(TIED, str(last))


def _tie(journal: Journal, position: int, *, fold: bool) -> None:
    signature = journal.value("SELECT signature FROM documents WHERE position = ?", (position,))
    first = _nearest(journal, position, signature)
    if first is None:
        return
    bands = {*Fingerprint(signature).bands}
    journal.do_each("DELETE FROM bands WHERE band = ? AND position = ?", [(band, position) for band in bands])
    journal.do("UPDATE documents SET copy_of = ?, likeness = ? WHERE position = ?", (*first, position))
    if fold:
        journal.do("UPDATE documents SET state = 'copy' WHERE position = ?", (position,))
        journal.do("UPDATE documents SET copy_of = ?, likeness = ? WHERE copy_of = ?", (*first, position))
        list_again(journal, first.position)


def list_again(journal: Journal, first: int) -> None:
    """The result of a document has one more copy to list: it is made again from the answers there are."""
    journal.do("UPDATE documents SET state = 'waiting' WHERE position = ? AND state = 'done'", (first,))


def _nearest(journal: Journal, position: int, signature: bytes) -> _First | None:
    bands = Fingerprint(signature).bands
    marks = ", ".join("?" * len(bands))
    rows = journal.do(
        f"SELECT DISTINCT position, signature FROM bands JOIN documents USING (position) "  # noqa: S608 - question marks
        f"WHERE band IN ({marks}) AND position < ? ORDER BY position LIMIT {_CANDIDATES}",
        (*bands, position),
    )
    alike = [_First(other, likeness(signature, its)) for other, its in rows]
    best = max(alike, key=lambda one: one.likeness, default=None)
    return best if best is not None and best.likeness >= SAME_STORY else None
