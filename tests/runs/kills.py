"""Kill a command again and again, start it again until it is done, and count what that did to its run.

    PYTHONPATH=tests:tests/runs python tests/runs/kills.py --kills 200 --seed 1

runs `summarizer run` so, on a stand-in of its own, and prints a table. `killed` does it with any `Work`.

The moments come from a seeded generator: some are counted from the start of the process, the others from the first
thing that the endpoint hears of it, so that the kills fall on all of a process's life and not on its start alone.
"""

import argparse
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, fields
from pathlib import Path

import orjson
import standin
from articles import documents, write_table
from newsdesk import COMMAND, results

_QUIET = 0.05
_PATIENCE = 60.0
_STARTING, _WORKING = 1.5, 1.0
"""Seconds over which the moments are spread: after the start, and after the endpoint has heard something."""


@dataclass(frozen=True)
class Work:
    """What is to be killed.

    Attributes:
        command: started again after each kill, without a change.
        environment: besides this process's own.
        done: whether a process that ended by itself with this exit code has done it all.
        log: where the endpoint writes its log.
        journal: where the run keeps what it received.
        in_flight: how many answers may be on their way at once.
    """

    command: Sequence[str]
    environment: dict[str, str]
    done: Callable[[int], bool]
    log: Path
    journal: Path
    in_flight: int


@dataclass
class Tally:
    """What became of the work; the last five are 0 when all is well."""

    kills: int = 0
    starts: int = 0
    documents: int = 0
    paid: int = 0
    """Answers the endpoint made."""
    in_flight: int = 0
    """Of those, the ones that were on their way at a kill: made, and not in the journal."""
    most_in_flight: int = 0
    """At one kill."""
    too_many_in_flight: int = 0
    """Kills at which there were more than may be on their way."""
    asked_again: int = 0
    """Requests that came though their answer was in the journal, or twice from one process."""
    left_running: int = 0
    """Kills after which other processes of the command went on."""
    lost: int = 0
    """Documents with neither a result nor a failure."""
    different: int = 0
    """Results that are not those of a run that nobody killed."""

    def __add__(self, other: "Tally") -> "Tally":
        both = {one.name: getattr(self, one.name) + getattr(other, one.name) for one in fields(self)}
        return Tally(**both | {"most_in_flight": max(self.most_in_flight, other.most_in_flight)})

    @property
    def faults(self) -> dict[str, int]:
        """What must not be, by name."""
        names = ("too_many_in_flight", "asked_again", "left_running", "lost", "different")
        return {name: getattr(self, name) for name in names}


def killed(work: Work, kills: int, draw: random.Random) -> Tally:
    """Start the work and kill it, until it is done or has been killed so often; then let it end."""
    tally, seen = Tally(), _Seen(work)
    while not _started_once(work, tally, draw if tally.kills < kills else None):
        seen.life(tally)
    seen.life(tally)
    return tally


def _started_once(work: Work, tally: Tally, draw: random.Random | None) -> bool:
    """Start the work, kill it at a moment that is drawn, if any; whether it was done before."""
    # A file for what it says and no pipe: whatever runs on after a kill would hold that open.
    with (
        tempfile.TemporaryFile() as said,
        subprocess.Popen(
            work.command,
            env=os.environ | work.environment,
            stdout=subprocess.DEVNULL,
            stderr=said,
            start_new_session=True,
        ) as process,
    ):
        tally.starts += 1
        ended = _wait_for_a_moment(process, work.log, draw) if draw else _wait(process, _PATIENCE)
        if not ended:
            process.kill()
            process.wait()
        tally.left_running += _end_all(process)
        if ended and work.done(process.returncode):
            return True
        if ended or draw is None:
            said.seek(0)
            raise RuntimeError(f"ended with {process.returncode} and was not done: {said.read().decode()}")
        tally.kills += 1
        return False


def _wait_for_a_moment(process: subprocess.Popen[bytes], log: Path, draw: random.Random) -> bool:
    """Wait until the process is to be killed; whether it ended first."""
    if draw.random() < 0.25:
        return _wait(process, draw.uniform(0, _STARTING))
    size, moment = _size(log), draw.uniform(0, _WORKING)
    until = time.monotonic() + _PATIENCE
    while _size(log) == size and time.monotonic() < until:
        if _wait(process, 0.005):
            return True
    return _wait(process, moment)


def _wait(process: subprocess.Popen[bytes], seconds: float) -> bool:
    with suppress(subprocess.TimeoutExpired):
        process.wait(seconds)
        return True
    return False


def _end_all(process: subprocess.Popen[bytes]) -> bool:
    """See that nothing of the command runs on, and end it if it does; whether it did."""
    until = time.monotonic() + 3
    while time.monotonic() < until:
        if not _alive(process.pid):
            return False
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGKILL)
    return True


def _alive(group: int) -> bool:
    """Whether any process of a group runs; one that has ended and that nobody has asked after does not."""
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, _, of = path.read_text().rpartition(")")[2].split()[:3]
            if int(of) == group and state != "Z":
                return True
    return False


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


class _Seen:
    """Reads, after each life of the process, what the endpoint heard and what the journal holds."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._read = _size(work.log)
        self._received: set[str] = set()

    def life(self, tally: Tally) -> None:
        """Count what one life came to."""
        asked, paid = Counter[str](), Counter[str]()
        for event in self._events():
            if event["event"] == "request" and event["route"] == "chat":
                asked[event["key"]] += 1
            elif event["event"] == "run":
                paid[event["key"]] += 1
        tally.asked_again += sum(times for key, times in asked.items() if key in self._received)
        tally.asked_again += sum(times - 1 for times in asked.values())
        self._received = received_in(self._work.journal)
        in_flight = len(paid.keys() - self._received)
        tally.paid += paid.total()
        tally.in_flight += in_flight
        tally.most_in_flight = max(tally.most_in_flight, in_flight)
        tally.too_many_in_flight += in_flight > self._work.in_flight

    def _events(self) -> Iterator[dict[str, object]]:
        # What was on its way to the endpoint at the kill is still read by it.
        while (size := _size(self._work.log)) and not _quiet(self._work.log, size):
            pass
        if size:
            with self._work.log.open("rb") as log:
                log.seek(self._read)
                yield from map(orjson.loads, log)
                self._read = log.tell()


def _quiet(log: Path, size: int) -> bool:
    time.sleep(_QUIET)
    return _size(log) == size


def received_in(journal: Path) -> set[str]:
    """Keys of the requests whose answers are in a journal; it is read as a copy, so as to leave it as the kill did."""
    with tempfile.TemporaryDirectory() as folder:
        for path in journal.parent.glob(f"{journal.name}*"):
            if not path.name.endswith("-shm"):
                shutil.copy(path, folder)
        copy = Path(folder) / journal.name
        if not copy.exists():
            return set()
        with closing(sqlite3.connect(copy)) as database:
            if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'answers'").fetchone():
                return set()
            return {key for (key,) in database.execute("SELECT key FROM answers WHERE body IS NOT NULL")}


class LiveRun:
    """`summarizer run` on a stand-in that writes its log to a file."""

    def __init__(self, folder: Path, count: int, *, concurrency: int = 4, workers: int = 1) -> None:
        self._folder = folder
        self._documents = documents(count)
        self._concurrency, self._workers = concurrency, workers
        self._table = write_table(folder / "articles.jsonl", self._documents)
        self._log = folder / "endpoint.jsonl"

    @contextmanager
    def endpoint(self) -> Iterator[standin.Server]:
        """The stand-in: a quarter of the articles has to be asked about twice, some are refused."""
        with standin.running(log=str(self._log), delay=0.05, invalid_share=0.25, refused_share=0.05) as server:
            yield server

    def work(self, server: standin.Server, name: str) -> Work:
        """The command, into a folder of this name."""
        into = self._folder / name
        options = {"concurrency": self._concurrency, "workers": self._workers, "model": "desk", "into": into}
        return Work(
            [*COMMAND, "run", str(self._table), *(f"--{key}={value}" for key, value in options.items())],
            {"OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": "any"},
            lambda code: code == 0,
            self._log,
            into / "journal.sqlite",
            self._concurrency,
        )

    def check(self, tally: Tally, name: str, quiet: str) -> None:
        """Count what is missing in a folder, or not as in the folder of a run that nobody killed."""
        there = {one["document"]["id"]: one for one in results(self._folder / name)}
        failed = (self._folder / name / "failures.jsonl").read_text().count("\n")
        expected = results(self._folder / quiet)
        tally.documents = len(self._documents)
        tally.lost = len(self._documents) - len(there) - failed
        # Also their order counts.
        tally.different = sum(one != other for one, other in zip(expected, there.values(), strict=False)) + abs(
            len(expected) - len(there)
        )


def kill_live_runs(folder: Path, kills: int, seed: int, **settings: int) -> Iterator[Tally]:
    """Kill live runs, one after the other where one is done before it has been killed so often."""
    draw = random.Random(seed)
    live = LiveRun(folder, settings.pop("documents"), **settings)
    with live.endpoint() as server:
        killed(live.work(server, "quiet"), 0, draw)
        number = 0
        while kills > 0:
            number += 1
            tally = killed(live.work(server, f"run-{number}"), kills, draw)
            live.check(tally, f"run-{number}", "quiet")
            kills -= tally.kills
            yield tally


def main() -> None:
    """Print a table: a line for each run, and their sum."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    for option, default in (("kills", 200), ("seed", 1), ("documents", 400), ("concurrency", 4), ("workers", 1)):
        parser.add_argument(f"--{option}", type=int, default=default)
    options = vars(parser.parse_args())
    names = [one.name for one in fields(Tally)]
    sys.stdout.write("| " + " | ".join(name.replace("_", " ") for name in names) + " |\n")
    sys.stdout.write("|" + "--:|" * len(names) + "\n")
    total = Tally()
    with tempfile.TemporaryDirectory() as folder:
        for tally in kill_live_runs(Path(folder), **options):
            _print(tally)
            total += tally
    _print(total)
    sys.exit(any(total.faults.values()))


def _print(tally: Tally) -> None:
    cells = [f"{getattr(tally, one.name):,}".rjust(len(one.name)) for one in fields(Tally)]
    sys.stdout.write("| " + " | ".join(cells) + " |\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
