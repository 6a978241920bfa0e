"""Which texts `fingerprint` and `likeness` take for copies of one story: made copies, and communiqués of one frame.

python benchmarks/copies.py
"""

import random
from pathlib import Path

from summarizer import read
from summarizer.corpus import SAME_STORY, Fingerprint, fingerprint, likeness

DOCUMENTS = Path(__file__).parent.parent / "fixtures" / "documents"
TEXTS = [read(str(path)).text for path in sorted(DOCUMENTS.iterdir())]
WORDS = sorted({word for text in TEXTS for word in text.split() if word.isalpha()})
TIMES = 20


def main() -> None:
    random.seed(1)
    print(f"copies of {len(TEXTS)} articles, {TIMES} of each, with another headline and byline\n")
    print("| a word in … replaced | cut at the end | boilerplate added | likeness: lowest | median | found |")
    print("|---|---|---|---|---|---|")
    for every, cut, boilerplate in (
        (100, 0.1, 20),
        (60, 0.1, 30),
        (40, 0.15, 30),
        (40, 0.2, 40),
        (30, 0.25, 60),
        (40, 0.5, 30),
    ):
        pairs = [(text, copied(text, every, cut, boilerplate)) for text in TEXTS for _ in range(TIMES)]
        low, median, found = measured(pairs)[:3]
        print(f"| {every} | {cut:.0%} | {boilerplate} words | {low:.2f} | {median:.2f} | {found:.1%} |")
    print("\npairs of communiqués, 250 words each, that differ in figures only\n")
    print("| a figure in … words | likeness: median | highest | taken for copies |")
    print("|---|---|---|---|")
    for every in (8, 12, 16, 20, 30, 40):
        frames = [words(250).split() for _ in range(15 * TIMES)]
        _, median, found, high = measured([(filled(frame, every), filled(frame, every)) for frame in frames])
        print(f"| {every} | {median:.2f} | {high:.2f} | {found:.1%} |")
    print("\npairs of different articles\n")
    others = [(one, other) for number, one in enumerate(TEXTS) for other in TEXTS[:number]]
    print(f"highest likeness of {len(others)}: {measured(others)[3]:.2f}")


def measured(pairs: list[tuple[str, str]]) -> tuple[float, float, float, float]:
    """Lowest and median likeness, the share taken for copies, and the highest likeness."""
    prints = [(fingerprint(one), fingerprint(other)) for one, other in pairs]
    values = sorted(likeness(one.signature, other.signature) for one, other in prints)
    found = sum(taken_for_copies(*pair) for pair in prints) / len(prints)
    return values[0], values[len(values) // 2], found, values[-1]


def taken_for_copies(one: Fingerprint, other: Fingerprint) -> bool:
    candidates = not set(one.bands).isdisjoint(other.bands)
    return candidates and likeness(one.signature, other.signature) >= SAME_STORY


def copied(text: str, every: int, cut: float, boilerplate: int) -> str:
    kept = text.split()
    kept = kept[: round(len(kept) * (1 - cut))]
    edited = [random.choice(WORDS) if random.random() < 1 / every else word for word in kept]
    return f"{words(8)}\nBy {words(3)}\n{' '.join(edited)}\n{words(boilerplate)}"


def filled(frame: list[str], every: int) -> str:
    return " ".join(str(random.randint(1, 300)) if at % every == 0 else word for at, word in enumerate(frame))


def words(count: int) -> str:
    return " ".join(random.choice(WORDS) for _ in range(count))


if __name__ == "__main__":
    main()
