"""A corpus: hundreds of thousands of documents out of files, folders, globs and standard input, streamed.

`read_corpus` gives them one by one, and what cannot be read among them. `fingerprint` and `likeness` find the same
story under several outlets.
"""

from summarizer.corpus.columns import Columns
from summarizer.corpus.fingerprints import METHOD, SAME_STORY, Fingerprint, fingerprint, likeness
from summarizer.corpus.reader import read_corpus
from summarizer.corpus.unreadable import Unreadable

__all__ = [
    "METHOD",
    "SAME_STORY",
    "Columns",
    "Fingerprint",
    "Unreadable",
    "fingerprint",
    "likeness",
    "read_corpus",
]
