"""ROUGE-1, ROUGE-2 and ROUGE-L, to the digit those of Google's `rouge-score` (Lin 2004)."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from rouge_score_rs.rouge_scorer import RougeScorer
from rouge_score_rs.tokenizers import UnicodeTokenizer

from summarizer.lexicon import script_of


@dataclass(frozen=True, slots=True)
class Overlap:
    """What a summary and a reference have in common: as a share of the summary, of the reference, harmonic mean."""

    precision: float
    recall: float
    f: float


@dataclass(frozen=True, slots=True)
class Rouge:
    """Overlap in words, in pairs of neighbouring words, and in the longest common sequence of words."""

    rouge1: Overlap
    rouge2: Overlap
    rougeL: Overlap  # noqa: N815 - its name


def rouge(summary: str, reference: str, *, stemmed: bool = True) -> Rouge:
    """ROUGE of a summary against one reference; of several, average or take the highest.

    Google's words are Latin letters and digits, and everything else counts for nothing. A reference in another script
    is cut into words by the rules of Unicode instead, one to an ideograph, and not stemmed.

    Args:
        summary: what is scored; its lines are not told apart.
        reference: what a person wrote.
        stemmed: whether English words are the same by Porter's stems.
    """
    latin = script_of(reference) in ("Latin", "")  # without letters there is nothing to cut otherwise
    scores = _scorer(stemmed=stemmed, latin=latin).score(reference, summary)
    return Rouge(*(Overlap(*scores[name]) for name in _NAMES))


_NAMES = ("rouge1", "rouge2", "rougeL")


@lru_cache(maxsize=4)
def _scorer(*, stemmed: bool, latin: bool) -> Any:
    make: Any = RougeScorer  # its classes are not annotated
    return make(list(_NAMES), use_stemmer=stemmed, tokenizer=None if latin else UnicodeTokenizer())
