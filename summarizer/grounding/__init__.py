"""Grounding: tying quotes to the exact words of their document."""

from summarizer.grounding.evidence import Difference, Evidence, Passage, Unsupported
from summarizer.grounding.locate import is_verbatim, locate
from summarizer.grounding.prepared import PreparedText

__all__ = ["Difference", "Evidence", "Passage", "PreparedText", "Unsupported", "is_verbatim", "locate"]
