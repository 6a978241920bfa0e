"""Kill `summarizer batch run` again and again, start it again until it is done, and count what that did.

    PYTHONPATH=tests:tests/runs:tests/batch python tests/batch/batchkills.py --kills 200 --seed 1

prints a table: a line for each run, and their sum.
"""

import argparse
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import standin
from articles import documents, write_table
from kills import Work, killed
from newsdesk import COMMAND, results

_FAULTS = [
    {"kind": "errored", "on": "line", "skip": 3, "count": 5},
    # So that kills fall on the time between what the service has done and the journal knows.
    {"kind": "stall", "seconds": 0.3, "on": ["upload", "create"]},
]


@dataclass(frozen=True)
class Tally:
    """What became of the runs; the last five are 0 when all is well."""

    kills: int = 0
    starts: int = 0
    documents: int = 0
    batches: int = 0
    requests: int = 0
    """Answers that batches gave, and that are paid for."""
    paid_twice: int = 0
    """Requests that were answered more than once."""
    more_batches: int = 0
    """Batches that were made beyond those the run knows of."""
    left_running: int = 0
    """Kills after which other processes of the command went on."""
    lost: int = 0
    """Documents with neither a result nor a failure."""
    different: int = 0
    """Results that are not those of a run that nobody killed."""

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(*(one + another for one, another in zip(astuple(self), astuple(other), strict=True)))

    @property
    def faults(self) -> dict[str, int]:
        """What must not be, by name."""
        return dict(list(asdict(self).items())[-5:])


def astuple(tally: Tally) -> tuple[int, ...]:
    """The numbers of a tally in their order."""
    return tuple(asdict(tally).values())


class BatchRun:
    """`summarizer batch run` on a stand-in that writes its log to a file."""

    def __init__(self, folder: Path, server: standin.Server, count: int, log: Path) -> None:
        self._folder, self._server, self._log = folder, server, log
        self._documents = documents(count)
        self._table = write_table(folder / "articles.jsonl", self._documents)

    def killed(self, name: str, kills: int, draw: random.Random) -> Tally:
        """One run into a folder of this name, killed so often at most."""
        into = self._folder / name
        before = len(self._server.log())
        self._server.control({"faults": _FAULTS})
        work = Work(
            [
                *COMMAND,
                *("batch", "run", str(self._table), f"--into={into}", "--model=desk", "--poll=0.1"),
                f"--part-requests={max(1, len(self._documents) // 4)}",
            ],
            {"OPENAI_BASE_URL": self._server.base_url, "OPENAI_API_KEY": "any"},
            lambda code: code == 0,
            self._log,
            into / "journal.sqlite",
            # What a batch has answered is not on its way: it waits there until it is collected.
            in_flight=sys.maxsize,
        )
        seen = killed(work, kills, draw)
        events = self._server.log()[before:]
        paid = Counter(one["key"] for one in events if one["event"] == "run")
        made = [one["made"] for one in events if one["event"] == "response" and one["made"]]
        batches = [one for one in made if one.startswith("batch_")]
        failed = (into / "failures.jsonl").read_text().count("\n")
        return Tally(
            kills=seen.kills,
            starts=seen.starts,
            documents=len(self._documents),
            batches=len(batches),
            requests=paid.total(),
            paid_twice=sum(times - 1 for times in paid.values()),
            more_batches=len(batches) - len(list((into / "batch").glob("*.input.jsonl"))),
            left_running=seen.left_running,
            lost=len(self._documents) - len(results(into)) - failed,
            different=self._different(name),
        )

    def _different(self, name: str) -> int:
        there, expected = (results(self._folder / one) for one in (name, "quiet"))
        # Also their order counts.
        return sum(one != other for one, other in zip(expected, there, strict=False)) + abs(len(expected) - len(there))


def kill_batch_runs(folder: Path, kills: int, seed: int, count: int) -> Iterator[Tally]:
    """Kill batch runs, one after the other where one is done before it has been killed so often.

    A quarter of the articles has to be asked about twice, some are refused, and five lines have no answer when they are
    asked for first.
    """
    draw = random.Random(seed)
    log = folder / "endpoint.jsonl"
    usual = {"invalid_share": 0.25, "refused_share": 0.05, "batch_seconds": 0.15}
    with standin.running(log=str(log), **usual) as server:
        run = BatchRun(folder, server, count, log)
        run.killed("quiet", 0, draw)
        number = 0
        while kills > 0:
            number += 1
            tally = run.killed(f"run-{number}", kills, draw)
            kills -= tally.kills
            yield tally


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    for option, default in (("kills", 200), ("seed", 1), ("documents", 200)):
        parser.add_argument(f"--{option}", type=int, default=default)
    options = parser.parse_args()
    names = [one.name for one in fields(Tally)]
    sys.stdout.write("| " + " | ".join(name.replace("_", " ") for name in names) + " |\n")
    sys.stdout.write("|" + "--:|" * len(names) + "\n")
    total = Tally()
    with tempfile.TemporaryDirectory() as folder:
        for tally in kill_batch_runs(Path(folder), options.kills, options.seed, options.documents):
            _print(tally)
            total += tally
    _print(total)
    sys.exit(any(total.faults.values()))


def _print(tally: Tally) -> None:
    cells = [f"{number:,}".rjust(len(one.name)) for one, number in zip(fields(Tally), astuple(tally), strict=True)]
    sys.stdout.write("| " + " | ".join(cells) + " |\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
