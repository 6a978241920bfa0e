"""How fast prose summaries are scored against references, and whether memory grows with their number.

    python benchmarks/evaluation_speed.py [--pairs N] [--cores N]

Texts are made up with a fixed seed (`corpus.py`), as long as those of the usual sets: a summary of 65 words, a
reference of 55, an article of 400. Every pair has its own three texts and gets all lexical scores: coverage by way of
the article, support by the reference, ROUGE-1, -2 and -L. Making the texts is not in the time.
"""

import argparse
import platform
import random
import resource
import time
from concurrent.futures import ProcessPoolExecutor
from typing import NamedTuple

from corpus import article

from summarizer.evaluation.prose import coverage, support
from summarizer.evaluation.rouge import rouge

SEED = 20261123
SUMMARY, REFERENCE, ARTICLE = 65, 55, 400
"""Words."""
FEW = 0.1
"""Share of the pairs after which memory is looked at for the first time."""


class Measured(NamedTuple):
    """Seconds of scoring in one process, and its peak memory in MB after few of the pairs and after all."""

    seconds: float
    early: float
    late: float


def score(pairs: int, seed: int) -> Measured:
    rng = random.Random(seed)
    seconds, early = 0.0, 0.0
    for number in range(pairs):
        summary, reference, source = (article("en", words, rng).text for words in (SUMMARY, REFERENCE, ARTICLE))
        begun = time.perf_counter()
        coverage(summary, reference, article=source)
        support(summary, reference)
        rouge(summary, reference)
        seconds += time.perf_counter() - begun
        if number == int(pairs * FEW):
            early = peak()
    return Measured(seconds, early, peak())


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pairs", type=int, default=10_000)
    parser.add_argument("--cores", type=int, default=2)
    asked = parser.parse_args()
    each = asked.pairs // asked.cores
    with ProcessPoolExecutor(asked.cores) as pool:
        found = list(pool.map(score, [each] * asked.cores, range(SEED, SEED + asked.cores)))
    slowest = max(found, key=lambda one: one.seconds)
    pairs = each * asked.cores
    print(f"Python {platform.python_version()}, {asked.cores} processes, {pairs:,} pairs")
    print(f"prose, all lexical scores: {slowest.seconds:.1f} s, {pairs / slowest.seconds:,.0f} pairs a second")
    print(
        f"peak memory: {slowest.early:.0f} MB a process after {FEW:.0%} of its pairs, {slowest.late:.0f} MB after all"
    )


if __name__ == "__main__":
    main()
