"""How long the structured evaluation of many documents takes, and how much memory.

Made-up articles, each with a summary of 20 items a section, all with evidence; the reference says the same with every
fifth word left out, in another order, and without every tenth item. The goal: 10,000 documents in at most 120 s on two
cores, and memory that grows with one document. What a document adds to it is its place in the files and its scores.
"""

import argparse
import json
import random
import resource
import tempfile
import time
from pathlib import Path
from typing import Any

from corpus import article

from summarizer.auditing.sentences import sentences
from summarizer.evaluation import References, Results, evaluate

ITEMS, WORDS, SEED = 20, 500, 8
NAMES = [f"{first}{last}" for first in ("Or", "Vas", "Bran", "Cas", "Du") for last in ("lin", "ko", "dt", "tell")]
PROVENANCE = {
    "model": "none",
    "endpoint": "recordings",
    "mode": "json_schema",
    "prompt": {"name": "none", "version": "1", "digest": ""},
    "schema_digest": "",
    "package_version": "0",
    "request_keys": [],
    "attempts": 1,
    "usage": {},
    "cost": None,
    "seconds": 0.0,
    "origin": "recorded",
}

Raw = dict[str, Any]


def summary(text: str, rng: random.Random) -> Raw:
    spans = [span for span in sentences(text) if span[1] - span[0] > 20]  # noqa: PLR2004 - not a stub
    places = [spans[at % len(spans)] for at in range(ITEMS)]
    passages = [{"text": text[a:b], "start": a, "end": b, "match": "verbatim"} for a, b in places]

    def items(*parts: Raw) -> list[Raw]:
        return [{"evidence": [passage]} | part for passage, part in zip(passages, parts, strict=True)]

    def somebody() -> list[str]:
        return rng.sample(NAMES, rng.randint(1, 2))

    said = [passage["text"] for passage in passages]
    day = f"2024-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    common = [{"attribution": somebody()} for _ in said]
    return {
        "headline": said[0],
        "key_points": items(*({"text": words} for words in said)),
        "participants": items(*map(participant, NAMES)),
        "pledges": items(
            *(
                {
                    "by": somebody(),
                    "to": somebody(),
                    "action": words,
                    "domain": "economy",
                    "specificity": "specific",
                    "condition": None,
                    "deadline": {"words": "then", "date": day},
                    "status": "new",
                }
                | one
                for words, one in zip(said, common, strict=True)
            )
        ),
        "stances": items(
            *(
                {"holders": somebody(), "target": words[:40], "polarity": "negative", "position": words} | one
                for words, one in zip(said, common, strict=True)
            )
        ),
        "signals": items(
            *(
                {"expectation": words, "likelihood": "possible", "outlook": "neutral", "by": somebody(), "when": None}
                | one
                for words, one in zip(said, common, strict=True)
            )
        ),
    }


def participant(name: str) -> Raw:
    return {
        "name": name,
        "aliases": [f"{name[::-1].title()} {name}"],
        "kind": "person",
        "role": "minister",
        "acts_for": None,
        "country": None,
        "part": "actor",
    }


def reference(made: Raw, rng: random.Random) -> Raw:
    changed: Raw = {"headline": ""}
    for section, items in made.items():
        if section == "headline":
            continue
        kept = [retold(item, rng) for at, item in enumerate(items) if at % 10 or section == "participants"]
        rng.shuffle(kept)
        changed[section] = kept
    return changed


def retold(item: Raw, rng: random.Random) -> Raw:
    new = item | {"evidence": [item["evidence"][0]["text"]]}
    for field in {"text", "action", "position", "expectation"} & item.keys():
        new[field] = " ".join(word for word in item[field].split() if rng.random() > 0.2) or item[field]  # noqa: PLR2004
    return new


def write(results: Path, references: Path, count: int) -> None:
    rng = random.Random(SEED)
    with results.open("w", encoding="utf-8") as ours, references.open("w", encoding="utf-8") as theirs:
        for number in range(count):
            text = article("en", WORDS, rng).text
            made = summary(text, rng)
            result = {
                "document": {"text": text, "id": f"d{number}"},
                "summary": made,
                "unsupported": [],
                "omissions": [],
                "outcome": "complete",
                "chunks": [],
                "provenance": PROVENANCE,
            }
            ours.write(json.dumps(result) + "\n")
            theirs.write(json.dumps({"document": f"d{number}", "summary": reference(made, rng)}) + "\n")


def peak() -> float:
    """Most memory this process or any of its workers has had, in MB."""
    return max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    count = options.documents
    with tempfile.TemporaryDirectory() as folder:
        results, references = Path(folder, "results.jsonl"), Path(folder, "references.jsonl")
        write(results, references, count)
        before, begun = peak(), time.perf_counter()
        outcome = evaluate(Results(results), References(references), workers=options.workers)
        taken = time.perf_counter() - begun
        size = (results.stat().st_size + references.stat().st_size) / 1e6
    f1 = outcome.row("all.f1")
    assert f1 is not None
    print(f"{count:,} documents, {ITEMS} items a section, {size:,.0f} MB (goal: 10,000 in at most 120 s)")
    print(f"{taken:.1f} s with {options.workers} workers, {taken / count * 1000:.2f} ms a document")
    print(f"most memory of a process {peak():,.0f} MB, before the evaluation {before:,.0f} MB")
    print(f"all.f1 {f1.macro.value:.4f}; {outcome.signature}")


if __name__ == "__main__":
    main()
