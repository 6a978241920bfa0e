"""Evaluation: how good summaries are, against what people wrote and against their documents.

    from pathlib import Path
    from summarizer.evaluation import References, Results, evaluate
    evaluate(Results(Path("runs/october")), References(Path("human.jsonl")))

Names are imported when first used: matching needs scipy, which takes its time.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summarizer.evaluation.agreement import agreement_between
    from summarizer.evaluation.assessment import evaluate
    from summarizer.evaluation.comparison import compare
    from summarizer.evaluation.judges import judge
    from summarizer.evaluation.labels import Labels
    from summarizer.evaluation.references import References
    from summarizer.evaluation.results import Results

_WHERE = {
    "Labels": "summarizer.evaluation.labels",
    "References": "summarizer.evaluation.references",
    "Results": "summarizer.evaluation.results",
    "agreement_between": "summarizer.evaluation.agreement",
    "compare": "summarizer.evaluation.comparison",
    "evaluate": "summarizer.evaluation.assessment",
    "judge": "summarizer.evaluation.judges",
}

__all__ = ["Labels", "References", "Results", "agreement_between", "compare", "evaluate", "judge"]


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module 'summarizer.evaluation' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_WHERE[name]), name)
    return value


def __dir__() -> list[str]:
    return __all__
