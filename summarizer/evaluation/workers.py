"""Assessing many documents in several processes; what comes out is the same, in the same order."""

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import NamedTuple

from summarizer.errors import InputError
from summarizer.evaluation.assessment import Assessed, assess_document
from summarizer.evaluation.references import References
from summarizer.evaluation.results import Results

_AT_ONCE = 16
"""Documents a process is given at a time."""

_inputs: tuple[Results, References | None]
"""What a worker reads from: the places of records, which every process is given once."""


def assessed_by(workers: int, results: Results, references: References | None) -> Iterator[Assessed]:
    """Every result assessed, in order.

    Raises:
        InputError: a record cannot be read.
    """
    # A new interpreter each, not a fork: numpy has threads, which a fork would lose.
    with ProcessPoolExecutor(
        workers, mp_context=get_context("spawn"), initializer=_begin, initargs=(results, references)
    ) as pool:
        for outcome in pool.map(_assess, results.documents, chunksize=_AT_ONCE):
            if isinstance(outcome, _Failure):
                pool.shutdown(cancel_futures=True)
                raise InputError(outcome.source, outcome.problem, outcome.remedy)
            yield outcome


class _Failure(NamedTuple):
    """An `InputError` as it goes from one process to another."""

    source: str
    problem: str
    remedy: str


def _begin(results: Results, references: References | None) -> None:
    global _inputs  # noqa: PLW0603 - set once, when the process begins
    _inputs = results, references


def _assess(document: str) -> Assessed | _Failure:
    try:
        return assess_document(document, *_inputs)
    except InputError as error:
        return _Failure(error.source, error.problem, error.remedy)
