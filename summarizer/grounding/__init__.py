"""Grounding: tying quotes to the exact words of their document, and claims to their quotes."""

from summarizer.grounding.claims import check_claim
from summarizer.grounding.evidence import Difference, Evidence, Passage, Unsupported
from summarizer.grounding.locate import locate
from summarizer.grounding.prepared import PreparedText

__all__ = ["Difference", "Evidence", "Passage", "PreparedText", "Unsupported", "check_claim", "locate"]
