"""How fast the items of an article are supported: quotes located, claims checked.

    python benchmarks/claims_speed.py [--quick]

The drafts are those of the recordings in `fixtures/`. They are gone through in turn, round after round, so that what
is remembered of an article is forgotten when its turn comes again, as in a run over many. Times are processor time of
one process, the best of the rounds for each article; the first round, in which patterns are compiled, does not count.
"""

import argparse
import platform
import time
from pathlib import Path
from typing import NamedTuple

from summarizer.checking import checked
from summarizer.chunks import Chunk, split
from summarizer.document import Document
from summarizer.draft import Rejected, read_answer
from summarizer.reading import read
from summarizer.recordings import Recordings
from summarizer.source import Source
from summarizer.summary import Draft
from summarizer.support import support

FIXTURES = Path(__file__).parent.parent / "fixtures"


class Drafted(NamedTuple):
    """A chunk of an article and what was drafted of it."""

    document: Document
    chunk: Chunk
    draft: Draft
    rejected: list[Rejected]

    @property
    def claims(self) -> int:
        """How many claims there are to check at most: all items but participants, and the headline."""
        return sum(section != "participants" for section, _ in self.draft.items()) + 1

    def seconds(self) -> float:
        """Processor time for locating the draft's quotes and checking its claims."""
        start = time.process_time()
        supported = support(self.draft, self.rejected, Source(self.document, self.chunk))
        checked(supported.summary, Source.of(self.document))
        return time.process_time() - start


def drafts_of(path: Path) -> list[Drafted]:
    document = read(str(path))
    chunks = split(document.text)
    drafts = []
    for recording in Recordings(FIXTURES / "recordings" / path.stem):
        found = read_answer(recording.replayed())
        if found.draft is not None:
            drafts.append(Drafted(document, chunks[recording.about.part - 1], found.draft, found.rejected))
    return drafts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    rounds = 5 if parser.parse_args().quick else 20
    drafted = {path.stem: drafts_of(path) for path in sorted((FIXTURES / "documents").iterdir())}
    best = dict.fromkeys(drafted, float("inf"))
    for turn in range(rounds + 1):
        for name, drafts in drafted.items():
            seconds = sum(draft.seconds() for draft in drafts)
            best[name] = min(best[name], seconds) if turn else best[name]
    print(f"Python {platform.python_version()}, best of {rounds} rounds")
    print(f"{'article':<26}{'words':>8}{'claims':>8}{'ms':>8}{'claims/s':>10}")
    for name, drafts in drafted.items():
        claims = sum(draft.claims for draft in drafts)
        words = len(drafts[0].document.text.split())
        print(f"{name:<26}{words:>8}{claims:>8}{best[name] * 1e3:>8.1f}{claims / best[name]:>10,.0f}")
    total = sum(draft.claims for drafts in drafted.values() for draft in drafts)
    print(f"{'all':<34}{total:>8}{sum(best.values()) * 1e3:>8.1f}{total / sum(best.values()):>10,.0f}")


if __name__ == "__main__":
    main()
