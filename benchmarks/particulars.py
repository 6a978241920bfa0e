"""How often the checks of who and when are right about the bundled articles.

    python benchmarks/particulars.py

- *flagged as they are*: items of the recordings and of the references, whose names, words and days are good. Word lists
  and reach were settled on these same articles, so that this shows no more than that nothing was overlooked there.
- *flagged when wrong*: the items of the recordings and references with one thing changed for the worse: the first of
  `by`, `to` or `holders` for every other participant who neither acts for him nor he for them; the words of a deadline
  or period for every other item's of the article, or with their first number one higher; its days so many days later.
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from summarizer import Summarizer, read
from summarizer.chunks import split
from summarizer.grounding import Evidence
from summarizer.item import Item
from summarizer.particulars import particular_checks
from summarizer.source import Source
from summarizer.summary import Deadline, Draft, Participant, Summary
from summarizer.support import support

FIXTURES = Path(__file__).parent.parent / "fixtures"
LATER = (2, 31, 365)

Changed = Iterator[tuple[str, Item[Any]]]


def main() -> None:
    """Print each change with how many of how many are flagged."""
    flagged: Counter[str] = Counter()
    tried: Counter[str] = Counter()
    for source, summary in _summaries():
        items = [item for _, item in summary.items() if not isinstance(item, Participant)]
        all_words = {timing.words for item in items for _, timing in _timings(item)}
        for item in items:
            for change, changed in _changes(item, summary.participants, all_words):
                checks = particular_checks(changed, changed.evidence, source, summary.participants)
                tried[change] += 1
                flagged[change] += bool(checks)
    for change, count in sorted(tried.items()):
        print(f"{change:28} {flagged[change]:6} of {count:6}  {flagged[change] / count:6.1%}")


def _summaries() -> Iterator[tuple[Source, Summary[Evidence]]]:
    for path in sorted((FIXTURES / "documents").iterdir()):
        document = read(str(path))
        source = Source(document, split(document.text, len(document.text))[0])
        recorded = Summarizer(replay=FIXTURES / "recordings" / path.stem).summarize(document).summary
        assert recorded is not None
        yield source, recorded
        reference = (FIXTURES / "references" / f"{path.stem}.json").read_bytes()
        yield source, support(Draft.model_validate_json(reference), [], source).summary


def _changes(item: Item[Any], participants: list[Participant[Any]], all_words: set[str]) -> Changed:
    for field in ("by", "to", "holders"):
        if names := getattr(item, field, []):
            yield "who, as it is", item
            for other in _others(names, participants):
                yield "who, another participant", item.model_copy(update={field: [other, *names[1:]]})
    for field, timing in _timings(item):
        yield "when, as it is", item
        for words in all_words - {timing.words}:
            yield "when, another item's words", _with(item, field, words=words)
        higher = re.sub(r"\d+", lambda number: str(int(number[0]) + 1), timing.words, count=1)
        if higher != timing.words:
            yield "when, a number one higher", _with(item, field, words=higher)
        days = {name: getattr(timing, name) for name in _days_of(timing) if getattr(timing, name)}
        for later in LATER if days else ():
            moved = {name: day + timedelta(days=later) for name, day in days.items()}
            yield f"when, days {later:3} later", _with(item, field, **moved)


def _others(names: list[str], participants: list[Participant[Any]]) -> Iterator[str]:
    principals = {one.acts_for for one in participants if one.name in names}
    for one in participants:
        if one.name not in names and one.name not in principals and one.acts_for not in names:
            yield one.name


def _timings(item: Item[Any]) -> list[tuple[str, Any]]:
    return [(field, getattr(item, field)) for field in ("deadline", "when") if getattr(item, field, None)]


def _days_of(timing: object) -> tuple[str, ...]:
    return ("date",) if isinstance(timing, Deadline) else ("start", "end")


def _with(item: Item[Any], field: str, **changes: object) -> Item[Any]:
    return item.model_copy(update={field: getattr(item, field).model_copy(update=changes)})


if __name__ == "__main__":
    main()
