"""How far scores and marks agree with people, beside ROUGE on the same texts and what others publish.

    python benchmarks/agreement_with_people.py --data DIR [--half developed|held|all] [--speeches RUN]

Coverage and support here; who says what and what lies ahead as `agreement_attribution.py` measures it, negative
evaluations as `agreement_negative.py` does.

DIR holds `realsumm.jsonl`, `summeval.jsonl` and `qags_cnn.jsonl`, one article a line: `source`, `references`, and
`systems`, each with its `summary` and people's `scores`. They are parts of published sets (`SETS` says where, and so
does each table), and no part of this project: a set that is not there is passed over, saying so.

Settings were chosen on the articles of even index ("developed"); the others are "held".

Summary level: the correlation over the systems of an article, averaged over articles. System level: the correlation of
the systems' means. QAGS has one summary an article: one correlation over all. Scores are means over an article's
references. Intervals: 95 %, percentile bootstrap over articles.

Systems of an article that wrote the same text (case and punctuation aside) were judged apart; how far people differ
there tells how much of their judgement no score can follow. With ranks within an article scaled to variance 1, half the
mean square of the differences is the variance of error, and the root of what is left the highest correlation to be
expected of any score, if people err alike on all texts.
"""

import argparse
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import Any

import agreement_attribution
import agreement_negative
import numpy as np
from agreement_negative import PUBLISHED as UNSCON
from numpy.typing import NDArray
from scipy import stats

from summarizer.evaluation.content import sentences_of
from summarizer.evaluation.prose import coverage, repetition, support
from summarizer.evaluation.rouge import Rouge, rouge

Matrix = NDArray[np.float64]
Score = Callable[[str, str, str], float]
"""Of a summary, a reference (or the source again, where there is none) and the source."""

RESAMPLES = 1000
SEED = 20261123
HALVES = {"developed": slice(0, None, 2), "held": slice(1, None, 2), "all": slice(None)}
CORRELATIONS = ("Spearman", "Kendall", "Pearson")


def content_recall(summary: str, reference: str, _source: str) -> float:
    words, told = ({word for part in sentences_of(text, "en") for word in part.words} for text in (reference, summary))
    return len(words & told) / len(words) if words else 0.0


@lru_cache(maxsize=4096)
def rouge_of(summary: str, reference: str) -> Rouge:
    return rouge(summary, reference)


COVERAGE: dict[str, Score] = {
    "coverage, told once": lambda summary, reference, source: (
        coverage(summary, reference, article=source).score * (1 - repetition(summary))
    ),
    "coverage, with the article": lambda summary, reference, source: coverage(summary, reference, article=source).score,
    "coverage": lambda summary, reference, _: coverage(summary, reference).score,
    "content-word recall": content_recall,
    "ROUGE-1 recall": lambda summary, reference, _: rouge_of(summary, reference).rouge1.recall,
    "ROUGE-2 recall": lambda summary, reference, _: rouge_of(summary, reference).rouge2.recall,
    "ROUGE-L recall": lambda summary, reference, _: rouge_of(summary, reference).rougeL.recall,
    "ROUGE-1 F": lambda summary, reference, _: rouge_of(summary, reference).rouge1.f,
    "ROUGE-2 F": lambda summary, reference, _: rouge_of(summary, reference).rouge2.f,
}
SUPPORT: dict[str, Score] = {
    "support": lambda summary, _, source: support(summary, source).score,
    "ROUGE-1 F": lambda summary, _, source: rouge_of(summary, source).rouge1.f,
    "ROUGE-2 F": lambda summary, _, source: rouge_of(summary, source).rouge2.f,
    "ROUGE-2 precision": lambda summary, _, source: rouge_of(summary, source).rouge2.precision,
}


@dataclass(frozen=True)
class Set:
    """A set of summaries that people judged: its file, where it is published, what others report on all of it."""

    file: str
    published: str
    title: str
    judged: str
    scores: Mapping[str, Score]
    others: tuple[str, ...]


SETS = (
    Set(
        "realsumm.jsonl",
        "https://github.com/neulab/REALSumm (Bhandari et al. 2020)",
        "REALSumm: coverage and human pyramid recall",
        "litepyramid_recall",
        COVERAGE,
        (
            "others, whole set, recomputed, summary level, Spearman: ROUGE-1, -2, -L recall .496, .419, .479",
            "others, whole set, recomputed, system level, Pearson: the same .914, .962, .871",
        ),
    ),
    Set(
        "summeval.jsonl",
        "https://github.com/Yale-LILY/SummEval (Fabbri et al. 2021)",
        "SummEval: coverage and relevance",
        "relevance",
        COVERAGE,
        ("others, whole set, recomputed, summary level, Spearman: ROUGE-1 F .309, ROUGE-2 F .274",),
    ),
    Set(
        "qags_cnn.jsonl",
        "https://github.com/W4ngatang/qags (Wang et al. 2020)",
        "QAGS, CNN articles: support and the share of annotators who found a summary consistent",
        "fact",
        SUPPORT,
        (
            "others, whole set, published, Pearson: ROUGE-1 .338, ROUGE-2 .459 (F of summary and source, as here)",
            "others, with a model: QAGS .545, BERTScore .576, BARTScore .735",
        ),
    ),
)


def correlation(kind: str, scores: Matrix, people: Matrix) -> float:
    """NaN where either side is the same throughout."""
    if np.ptp(scores) == 0 or np.ptp(people) == 0:
        return float("nan")
    of = {"Spearman": stats.spearmanr, "Kendall": stats.kendalltau, "Pearson": stats.pearsonr}[kind]
    return float(of(scores, people).statistic)


def summary_level(kind: str, scores: Matrix, people: Matrix) -> tuple[float, Matrix]:
    """The mean over articles (rows), and over articles drawn again."""
    each = np.array([correlation(kind, *rows) for rows in zip(scores, people, strict=True)])
    return float(np.nanmean(each)), np.nanmean(each[draws(len(each))], axis=1)


def over_all(kind: str, scores: Matrix, people: Matrix) -> tuple[float, Matrix]:
    """One correlation over articles, or over systems where there are several: of their means."""

    def of(rows: Any) -> float:
        if scores.shape[1] == 1:
            return correlation(kind, scores[rows, 0], people[rows, 0])
        return correlation(kind, scores[rows].mean(axis=0), people[rows].mean(axis=0))

    return of(slice(None)), np.array([of(rows) for rows in draws(len(scores))])


@lru_cache(maxsize=4)
def draws(articles: int) -> NDArray[np.int64]:
    return np.random.default_rng(SEED).integers(articles, size=(RESAMPLES, articles))


def shown(value: float, replicates: Matrix) -> str:
    low, high = np.nanquantile(replicates, [0.025, 0.975])
    return f"{value:6.3f} [{low:5.2f}, {high:4.2f}]"


def table(title: str, level: Callable[[str, Matrix, Matrix], tuple[float, Matrix]], of: Mapping[str, Matrix]) -> None:
    """A line a score, with the difference of the first one's first correlation from it."""
    scores = {name: matrix for name, matrix in of.items() if name != "people"}
    print(f"  {title:<28}" + "".join(f"{kind:<22}" for kind in CORRELATIONS) + "Spearman of the first, less it")
    first: tuple[float, Matrix] | None = None
    for name, matrix in scores.items():
        found = [level(kind, matrix, of["people"]) for kind in CORRELATIONS]
        line = f"  {name:<28}" + "".join(f"{shown(*each):<22}" for each in found)
        if first:
            line += shown(first[0] - found[0][0], first[1] - found[0][1])
        first = first or found[0]
        print(line)


def scored(judged: Set, articles: list[dict[str, Any]]) -> dict[str, Matrix]:
    """Articles by systems, for people and for every score."""
    found: dict[str, list[list[float]]] = {"people": [], **{name: [] for name in judged.scores}}
    for article in articles:
        systems = sorted(article["systems"], key=lambda system: system["system"])
        references = article["references"] or [article["source"]]
        found["people"].append([system["scores"][judged.judged] for system in systems])
        for name, score in judged.scores.items():
            found[name].append(
                [
                    float(np.mean([score(system["summary"], reference, article["source"]) for reference in references]))
                    for system in systems
                ]
            )
    return {name: np.array(rows, dtype=np.float64) for name, rows in found.items()}


def same_texts(judged: Set, articles: list[dict[str, Any]]) -> str:
    """How far people's judgements of the same text are apart, which no score of texts can follow."""
    same: list[float] = []
    others: list[float] = []
    errors: list[list[float]] = []
    for article in articles:
        texts = [re.findall(r"\w+", system["summary"].lower()) for system in article["systems"]]
        people = [system["scores"][judged.judged] for system in article["systems"]]
        ranks = stats.zscore(stats.rankdata(people))
        errors.append([])
        for one, other in combinations(range(len(texts)), 2):
            alike = texts[one] == texts[other]
            (same if alike else others).append(abs(people[one] - people[other]))
            if alike:
                errors[-1].append((ranks[one] - ranks[other]) ** 2 / 2)
    if not same:
        return "no two systems wrote the same text"
    highest = [highest_expected([errors[row] for row in rows]) for rows in draws(len(errors))]
    return (
        f"people's judgements of the same text by two systems are {np.mean(same):.3f} apart ({len(same)} pairs); "
        f"of two texts about the same article, {np.mean(others):.3f}\n"
        "  the highest Spearman to be expected of any score, summary level: "
        f"{shown(highest_expected(errors), np.array(highest)).strip()}"
    )


def highest_expected(errors: list[list[float]]) -> float:
    """From the error of every pair of the same text, by article; NaN where there is none."""
    every = [error for some in errors for error in some]
    return float(np.sqrt(max(0.0, 1 - np.mean(every)))) if every else float("nan")


def report(judged: Set, folder: Path, half: str) -> None:
    file = folder / judged.file
    if not file.is_file():
        print(f"\n{judged.title}: passed over, {judged.file} is not in {folder}; published at {judged.published}")
        return
    lines = file.read_text(encoding="utf-8").splitlines()[HALVES[half]]
    articles_read = [json.loads(line) for line in lines]
    of = scored(judged, articles_read)
    articles, systems = of["people"].shape
    print(f"\n{judged.title}; {articles} articles ({half}), {systems} summaries each")
    print(f"  published at {judged.published}")
    if systems > 1:
        table("summary level", summary_level, of)
    table("system level" if systems > 1 else "summaries", over_all, of)
    if systems > 1:
        print(f"  {same_texts(judged, articles_read)}")
    for line in judged.others:
        print(f"  {line}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder of the judged sets")
    parser.add_argument("--half", choices=[*HALVES, "each"], default="each", help="articles to report on")
    parser.add_argument("--speeches", type=Path, help="results about UNSCon's speeches, for which it takes a model")
    asked = parser.parse_args()
    for half in ("developed", "held") if asked.half == "each" else (asked.half,):
        for judged in SETS:
            report(judged, asked.data, half)
        agreement_attribution.report(asked.data, half)
    print("\nUNSCon: negative stances and negative evaluations")
    if asked.speeches:
        agreement_negative.report(asked.data, asked.speeches)
    else:
        print(f"passed over without --speeches, which agreement_negative.py says how to make; published at {UNSCON}")


if __name__ == "__main__":
    main()
