"""The batch job of a run: through a batch API, at half the price, with nothing lost and nothing paid for twice."""

from summarizer.batch.job import (
    cancel,
    collect,
    prepare,
    run_batch,
    status,
    submit,
    watch,
)
from summarizer.batch.options import Options
from summarizer.batch.parts import Part
from summarizer.batch.planning import Bounds
from summarizer.batch.standing import Standing, refuse_offline, standing_of

__all__ = [
    "Bounds",
    "Options",
    "Part",
    "Standing",
    "cancel",
    "collect",
    "prepare",
    "refuse_offline",
    "run_batch",
    "standing_of",
    "status",
    "submit",
    "watch",
]
