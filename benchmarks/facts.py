"""How many facts that a summary says `summarizer evaluate` finds in it, and how many that it does not say.

    python benchmarks/facts.py [--set held|developed] [--wrong]

`facts.jsonl` holds made-up sentences as they stand in summaries, and about each two facts: one that it says, in other
words or another voice, and one that it does not, as roles are swapped in it or it says something else. They were
written and labelled by a language model, not by people: the one that then wrote the rules, and that had read the code
before. On the set "developed" rules were tried; the set "held" was drawn apart from it at random, and only scored.
"""

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

from summarizer.evaluation.facts import find
from summarizer.evaluation.references import Fact

FACTS = Path(__file__).parent / "facts.jsonl"
LABELS = ("found", "swap", "other")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--set", choices=["held", "developed"], default="held")
    parser.add_argument("--wrong", action="store_true", help="also print the facts that are found or missed wrongly")
    wanted = parser.parse_args()
    rows: list[dict[str, Any]] = [json.loads(line) for line in FACTS.read_text(encoding="utf-8").splitlines()]
    of: Counter[tuple[str, str]] = Counter()
    found: Counter[tuple[str, str]] = Counter()
    for row in (row for row in rows if row["set"] == wanted.set):
        is_found = find([Fact(row["fact"])], [row["told"]])[0] is not None
        for group in ("passive" if row["passive"] else "active", row["roles"], "all"):
            of[group, row["label"]] += 1
            found[group, row["label"]] += is_found
        if wanted.wrong and is_found != (row["label"] == "found"):
            print(f"{row['label']:<6} {row['fact']}  |  {row['told']}")
    print(f"set {wanted.set}: facts that are found, of those that are said, with swapped roles, and that are not said")
    print(f"{'':<10}{'said':>12}{'swapped':>12}{'not said':>12}")
    for group in dict.fromkeys(["active", "passive", *sorted(each for each, _ in of if each != "all"), "all"]):
        pairs = [(found[group, label], of[group, label]) for label in LABELS]
        print(f"{group:<10}{''.join(f'{some:>6} of {every:>2}'.rjust(12) for some, every in pairs)}")


if __name__ == "__main__":
    main()
