"""How the audit agrees with people about who says what, and about what lies ahead.

    python benchmarks/agreement_attribution.py --data DIR [--half developed|held|all]

DIR holds `polnear.jsonl` and `meantime.jsonl`, one record a line; nothing of it is part of the project.

- PolNeAR 1.0 (Newell, Margolin, Ruths: An Attribution Relations Corpus for Political News, LREC 2018): attributions in
  news of the US campaign of 2016. Article texts are the publishers'. Each record is read from `body_start` on;
  attributions that begin before it are left out.
- MEANTIME (Minard et al.: MEANTIME, the NewsReader Multilingual Event and Time Corpus, LREC 2016; CC BY 4.0): events in
  Wikinews articles, FUTURE or not. Only the first six sentences are annotated and scored; the date of publication is
  the second line of the text.

`SETS` says where each is published, and so does its table.

What is counted:
- *sentences with attributed content*: a sentence, cut as the audit cuts it, holds it when at least three code points
  of a content span stand in it. Where several people annotated an article, each counts as one more article.
- *one person, another*: the same between any two people who annotated the same article (a few articles).
- *content spans*: the marks with the same source and cue are one statement. A statement matches an attribution when
  the character F1 of their contents is at least .5; pairs are made one to one, the best first.
- *sentences that look ahead*: a sentence holds an event marked FUTURE.

Intervals of F1: 95 %, percentile bootstrap over articles.

How settings were chosen: word lists and rules were written from knowledge of English verbs of saying and looked at on
the records with an even number only (0, 2, 4 …): words whose marks people had not made there were moved to a narrower
list ("with that", "as a quotation") or dropped. The other half was scored once everything was settled.
"""

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from summarizer.auditing import Audit, audit
from summarizer.auditing.sentences import Span, sentences
from summarizer.document import Document

LEAST_SHARED = 3
MATCHING_F1 = 0.5
ANNOTATED_SENTENCES = 6
RESAMPLES = 1000
SEED = 20261123
HALVES = {"developed": slice(0, None, 2), "held": slice(1, None, 2), "all": slice(None)}

_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|''[^']*''")
_SAYING = re.compile(
    r"\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|according to|announc\w+|argu\w+|claim\w*|den(?:y|ies|ied)"
    r"|warn\w*|add(?:s|ed|ing)|wr[io]te\w*|ask(?:s|ed)|call(?:s|ed|ing)|report(?:s|ed)|suggest\w*|note[sd]|believ\w+|think\w*|thought"
    r"|want\w*|critici\w+|describ\w+|accus\w+)\b",
    re.IGNORECASE,
)
_WILL = re.compile(r"\b(?:will|going to)\b|['’]ll\b", re.IGNORECASE)


@dataclass
class Tally:
    """True positives, false positives, false negatives of an article."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, found: Iterable[bool], wanted: Iterable[bool]) -> None:
        """Count what was found and what was wanted, flag by flag."""
        for one, other in zip(found, wanted, strict=True):
            self.right += one and other
            self.wrong += one and not other
            self.missed += other and not one


@dataclass(frozen=True)
class Column:
    """What one way of finding things finds, article by article."""

    tallies: list[Tally] = field(default_factory=list)

    def __str__(self) -> str:
        counts = np.array([(one.right, one.wrong, one.missed) for one in self.tallies]).reshape(-1, 3)
        right, wrong, missed = (int(count) for count in counts.sum(axis=0))
        precision, recall = right / max(right + wrong, 1), right / max(right + missed, 1)
        drawn = np.random.default_rng(SEED).integers(max(len(counts), 1), size=(RESAMPLES, len(counts)))
        low, high = np.quantile(f1_of(counts[drawn].sum(axis=1)), [0.025, 0.975])
        f1 = f1_of(counts.sum(axis=0)[None, :])[0]
        return f"{precision:>10.3f}{recall:>10.3f}{f1:>10.3f} [{low:.3f}, {high:.3f}]{right + missed:>10}"


def f1_of(counts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Of rows of what is right, wrong and missed."""
    return 2 * counts[:, 0] / np.maximum(2 * counts[:, 0] + counts[:, 1] + counts[:, 2], 1)


def records(path: Path, half: str) -> list[dict[str, Any]]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines][HALVES[half]]


def annotations(record: dict[str, Any]) -> Iterator[list[list[Span]]]:
    """For each annotator the contents of the attributions that begin in the body; offsets are of the body."""
    shift = record["body_start"]
    for attributions in record["attributions"].values():
        kept = []
        for one in attributions:
            spans = [*one["source"], *one["cue"], *one["content"]]
            if spans and min(start for start, _ in spans) >= shift:
                kept.append([(start - shift, end - shift) for start, end in one["content"]])
        yield kept


def touched(borders: Sequence[Span], pieces: Iterable[Span]) -> list[bool]:
    pieces = list(pieces)
    return [any(min(end, last) - max(start, first) >= LEAST_SHARED for first, last in pieces) for start, end in borders]


def contents(found: Audit, text: str) -> list[list[Span]]:
    """The contents of the statements; marks of one statement, or of one quotation, in several sentences are joined."""
    joined: dict[object, list[Span]] = defaultdict(list)
    key: object = None
    end = 0
    for mark in found.marks:
        if mark.kind != "statement":
            continue
        if mark.cue:
            key = mark.source, mark.cue
        elif isinstance(key, tuple) or text[end : mark.start].strip(" "):
            key = mark.start
        joined[key] += [(piece.start, piece.end) for piece in mark.content]
        end = mark.end
    return list(joined.values())


def match(found: Sequence[list[Span]], wanted: Sequence[list[Span]]) -> Tally:
    mine, theirs = (
        [{at for start, end in one for at in range(start, end)} for one in side] for side in (found, wanted)
    )
    pairs = []
    for number, one in enumerate(mine):
        for other_number, other in enumerate(theirs):
            shared = len(one & other)
            if shared and 2 * shared / (len(one) + len(other)) >= MATCHING_F1:
                pairs.append((-2 * shared / (len(one) + len(other)), number, other_number))
    taken: set[int] = set()
    matched: set[int] = set()
    for _, number, other_number in sorted(pairs):
        if number not in taken and other_number not in matched:
            taken.add(number)
            matched.add(other_number)
    return Tally(len(taken), len(mine) - len(taken), len(theirs) - len(matched))


def polnear(path: Path, half: str) -> None:
    found: dict[str, Column] = defaultdict(Column)
    spans, people = Column(), Column()
    for record in records(path, half):
        tallies: dict[str, Tally] = defaultdict(Tally)
        of_spans, of_people = Tally(), Tally()
        text = record["text"][record["body_start"] :]
        borders = sentences(text)
        mine = contents(audit(Document(text=text, language="en")), text)
        columns = {
            "summarizer": touched(borders, (piece for one in mine for piece in one)),
            "quotation marks": touched(borders, (found.span() for found in _QUOTED.finditer(text))),
            "+ a list of verbs": touched(borders, _sentences_with(_SAYING, text, borders)),
            "every sentence": [True] * len(borders),
        }
        columns["+ a list of verbs"] = [
            one or other for one, other in zip(columns["+ a list of verbs"], columns["quotation marks"], strict=True)
        ]
        for theirs in annotations(record):
            wanted = touched(borders, (piece for one in theirs for piece in one))
            for name, flags in columns.items():
                tallies[name].add(flags, wanted)
            own = match(mine, theirs)
            of_spans.right += own.right
            of_spans.wrong += own.wrong
            of_spans.missed += own.missed
        flags_of_all = [touched(borders, (piece for one in theirs for piece in one)) for theirs in annotations(record)]
        for one, other in combinations(flags_of_all, 2):
            of_people.add(one, other)
        for name, tally in tallies.items():
            found[name].tallies.append(tally)
        spans.tallies.append(of_spans)
        people.tallies.append(of_people)
    found["one person, another"] = people
    table(f"PolNeAR, {half}: sentences with attributed content", found)
    table(f"PolNeAR, {half}: content spans, character F1 ≥ {MATCHING_F1}", {"summarizer": spans})


def _sentences_with(words: re.Pattern[str], text: str, borders: Iterable[Span]) -> Iterator[Span]:
    return (span for span in borders if words.search(text, *span))


def meantime(path: Path, half: str) -> None:
    columns: dict[str, Column] = defaultdict(Column)
    for record in records(path, half):
        tallies: dict[str, Tally] = defaultdict(Tally)
        text = record["text"]
        lines = [found.span() for found in re.finditer(r"[^\n]+", text)]
        events = [event for event in record["events"] if event.get("time") == "FUTURE"]
        found = audit(Document(text=text, language="en", published=_date(text[slice(*lines[1])])))
        ahead = [(mark.start, mark.end) for mark in found.marks if mark.kind == "forward-looking"]
        annotated = lines[:ANNOTATED_SENTENCES]
        wanted = [any(start <= event["begin"] < end for event in events) for start, end in annotated]
        tallies["summarizer"].add(touched(annotated, ahead), wanted)
        tallies["will, going to"].add([bool(_WILL.search(text, *span)) for span in annotated], wanted)
        for name, tally in tallies.items():
            columns[name].tallies.append(tally)
    table(f"MEANTIME, {half}: sentences that look ahead", columns)


def _date(words: str) -> date | None:
    for form in ("%B %d, %Y", "%A, %B %d, %Y"):
        try:
            return datetime.strptime(words.strip(), form).replace(tzinfo=UTC).date()
        except ValueError:
            continue
    return None


def table(title: str, columns: dict[str, Column]) -> None:
    print(f"\n{title}\n{'':<22}{'precision':>10}{'recall':>10}{'F1':>10}{'95 %':^15}{'people':>10}")
    for name, column in columns.items():
        print(f"{name:<22}{column}")


SETS: dict[str, tuple[Callable[[Path, str], None], str]] = {
    "polnear.jsonl": (polnear, "https://github.com/networkdynamics/PolNeAR"),
    "meantime.jsonl": (meantime, "http://www.newsreader-project.eu"),
}
"""By file how it is measured, and where the set is published."""


def report(folder: Path, half: str) -> None:
    """Measure on the sets that are there."""
    for name, (measure, published) in SETS.items():
        path = folder / name
        if path.exists():
            measure(path, half)
            print(f"published at {published}")
        else:
            print(f"\n{path} is not there: passed over; published at {published}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder of polnear.jsonl and meantime.jsonl")
    parser.add_argument("--half", choices=HALVES, default="held")
    asked = parser.parse_args()
    report(asked.data, asked.half)


if __name__ == "__main__":
    main()
