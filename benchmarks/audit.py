"""How fast articles are audited, and whether the time grows with the text and no more.

    python benchmarks/audit.py [--quick] [--data DIR]

Articles of 400 words are made with a fixed seed from made-up news (`corpus.py`) in four scripts. Time is processor time
of one process, the best of several rounds, each over articles not audited before; the first articles, which compile the
patterns, are not counted. "Omissions" makes no marks; what a summary leaves out is all that a result holds. "Joined by
ten" audits texts of ten articles joined and gives the time of one article.

Made-up articles hold about twice as many marks as news. With `--data`, a folder with `polnear.jsonl`, those of PolNeAR
(`agreement_with_people.py` says where it is published) are audited too, and figures are of 400 words of them.
"""

import argparse
import platform
import random
import time
from collections.abc import Sequence
from pathlib import Path

import orjson
from corpus import article

from summarizer.auditing import audit, omissions

SEED = 20261123
WORDS = 400
LONGER = 10
LANGUAGES = ("en", "ru", "ko", "zh")
SHORTEST = 150
"""Words of a real article that counts."""


def texts(language: str, count: int, rng: random.Random) -> list[str]:
    return [article(language, WORDS, rng).text for _ in range(count)]


def seconds(articles: Sequence[str]) -> tuple[float, int]:
    """Processor time for all of them, and how many marks they have."""
    start = time.process_time()
    marks = sum(len(audit(text).marks) for text in articles)
    return time.process_time() - start, marks


def seconds_of_omissions(articles: Sequence[str]) -> float:
    start = time.process_time()
    for text in articles:
        omissions(text)
    return time.process_time() - start


def of_news(folder: Path, count: int, rounds: int) -> str:
    """A row about real articles."""
    with (folder / "polnear.jsonl").open("rb") as file:
        news = [text for text in (orjson.loads(line)["text"] for line in file) if len(text.split()) > SHORTEST]
    seconds(news[:5])
    articles = news[5 : 5 + count]
    parts = sum(len(text.split()) for text in articles) / WORDS
    taken = [seconds(articles) for _ in range(rounds)]
    one, marks = min(taken)
    omitted = min(seconds_of_omissions(articles) for _ in range(rounds))
    times = f"{one / parts * 1e3:>10.2f}{omitted / parts * 1e3:>11.2f}"
    return f"{'en, news':<10}{parts / one:>12,.0f}{marks / parts:>12.1f}{times}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer articles and rounds")
    parser.add_argument("--data", type=Path, metavar="DIR", help="a folder with polnear.jsonl")
    asked = parser.parse_args()
    count, rounds = (50, 2) if asked.quick else (300, 5)
    rng = random.Random(SEED)
    print(f"Python {platform.python_version()}, {count} articles of {WORDS} words, best of {rounds} rounds")
    print(f"{'language':<10}{'articles/s':>12}{'marks each':>12}{'ms each':>10}{'omissions':>11}{'joined by ten':>15}")
    for language in LANGUAGES:
        seconds(texts(language, 5, rng))
        one = omitted = ten = float("inf")
        marks = 0
        for _ in range(rounds):
            articles = texts(language, count, rng)
            taken, marks = seconds(articles)
            one = min(one, taken / count)
            omitted = min(omitted, seconds_of_omissions(texts(language, count, rng)) / count)
            joined = ["\n\n".join(articles[at : at + LONGER]) for at in range(0, count, LONGER)]
            ten = min(ten, seconds(joined)[0] / count)
        times = f"{one * 1e3:>10.2f}{omitted * 1e3:>11.2f}{ten * 1e3:>15.2f}"
        print(f"{language:<10}{1 / one:>12,.0f}{marks / count:>12.1f}{times}")
    if asked.data:
        print(of_news(asked.data, count, rounds))


if __name__ == "__main__":
    main()
