"""Structured summaries of diplomatic and political news, every item tied to the exact words of the article.

    from summarizer import Summarizer, Document
    result = Summarizer(model="gpt-…").summarize(Document(text=article))

Names are imported when first used, so that `import summarizer` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summarizer.auditing import Audit, audit
    from summarizer.claims import check_claim
    from summarizer.document import Document
    from summarizer.errors import SummarizerError
    from summarizer.grounding import (
        Difference,
        Evidence,
        Passage,
        PreparedText,
        Unsupported,
        locate,
    )
    from summarizer.reading import read
    from summarizer.result import Result
    from summarizer.summarizer import Summarizer
    from summarizer.summary import Summary

_WHERE = {
    "Audit": "summarizer.auditing",
    "Difference": "summarizer.grounding",
    "Document": "summarizer.document",
    "Evidence": "summarizer.grounding",
    "Passage": "summarizer.grounding",
    "PreparedText": "summarizer.grounding",
    "Result": "summarizer.result",
    "Summarizer": "summarizer.summarizer",
    "SummarizerError": "summarizer.errors",
    "Summary": "summarizer.summary",
    "Unsupported": "summarizer.grounding",
    "audit": "summarizer.auditing",
    "check_claim": "summarizer.claims",
    "locate": "summarizer.grounding",
    "read": "summarizer.reading",
}

__all__ = [
    "Audit",
    "Difference",
    "Document",
    "Evidence",
    "Passage",
    "PreparedText",
    "Result",
    "Summarizer",
    "SummarizerError",
    "Summary",
    "Unsupported",
    "audit",
    "check_claim",
    "locate",
    "read",
]


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module 'summarizer' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_WHERE[name]), name)
    return value


def __dir__() -> list[str]:
    return __all__
