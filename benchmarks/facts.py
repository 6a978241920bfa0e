"""How many facts that a summary says `summarizer evaluate` finds in it, and how many that it does not say.

    python benchmarks/facts.py [--set held|developed] [--wrong]

`facts.jsonl` holds made-up sentences as they stand in summaries, each with a fact that it says, in other words or
another voice, or with one that it does not, as roles are swapped in it or it says something else. Language models wrote
and labelled them, not people. Those of the set "developed" are by the one that then wrote the rules; those of the set
"held" by one that had seen nothing of the project, once the rules were there: some were then taken out, none added.
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
        for group in ("passive" if row["passive"] else "active", "all"):
            of[group, row["label"]] += 1
            found[group, row["label"]] += is_found
        if wanted.wrong and is_found != (row["label"] == "found"):
            print(f"{row['label']:<6} {row['fact']}  |  {row['told']}")
    print(f"set {wanted.set}: facts that are found, of those that are said, with swapped roles, and that are not said")
    print(f"{'':<10}{'said':>12}{'swapped':>12}{'not said':>12}")
    for group in ("active", "passive", "all"):
        pairs = [(found[group, label], of[group, label]) for label in LABELS]
        print(f"{group:<10}{''.join(f'{some:>6} of {every:>2}'.rjust(12) for some, every in pairs)}")


if __name__ == "__main__":
    main()
