"""How fast the files of a batch are written and collected, how fast a finished run is gone through, in how much memory.

    python benchmarks/batch_files.py [--full] [--documents N] [--answers N] [--finished N] [--dir FOLDER]

Made-up reports of 400 words (`bulletins.py`); everything is done in a process of its own, whose time is processor time
(and seconds by the clock beside it) and whose memory is the most it held. "Bare orjson" writes the same bytes from
dicts that are there already; `instructor` writes its own batch file about fewer documents, from the same messages. A
run in flight gets its answers in files whose order is shuffled; in one of ten is a quote that stands nowhere, so that
its document is to be asked about again. The journal of the finished run holds the same few results many times over.
"""

import argparse
import asyncio
import contextlib
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import cycle, islice
from pathlib import Path

import orjson
from batch_answers import CORES, SAMPLE, Facts, collect, make_answers, time_stages
from bulletins import bulletins
from clock import Clock, memory

from summarizer.batch.planning import plan
from summarizer.corpus import read_corpus
from summarizer.document import Document
from summarizer.runs import Run, Wanted
from summarizer.runs.budget import Budget
from summarizer.runs.folder import open_run
from summarizer.runs.intake import take_in
from summarizer.runs.keeping import finish
from summarizer.runs.outputs import ResultsFile, write_failures
from summarizer.runs.starting import start
from summarizer.runs.step import Finished

NOWHERE = "http://127.0.0.1:9/v1"
WANTED = Wanted(model="gpt-4.1", base_url=NOWHERE)


def make_corpus(folder: Path, number: int) -> Facts:
    with (folder / "corpus.jsonl").open("wb") as file:
        for one in bulletins(number):
            file.write(orjson.dumps(one.row) + b"\n")
    return {}


def write_files(folder: Path, number: int) -> Facts:
    """What `batch submit` does before it sends anything."""
    taking, writing = Clock(), Clock()
    start(folder / "run", WANTED)
    with Run.work(folder / "run") as run:
        with taking.running():
            take_in(run.journal, read_corpus([str(folder / "corpus.jsonl")]), fold_syndicated=False)
        with writing.running():
            asyncio.run(plan(run, Budget(None, "gpt-4.1", NOWHERE)))
        copies = run.journal.counts().copies
    written = sum(path.stat().st_size for path in input_files(folder))
    return {
        "taking": taking.per_second(number),
        "writing": writing.per_second(number),
        "bytes": written,
        "copies": copies,
    }


def input_files(folder: Path) -> list[Path]:
    return sorted((folder / "run" / "batch").glob("*.input.jsonl"))


def lines_of(paths: Iterable[Path]) -> Iterator[bytes]:
    for path in paths:
        with path.open("rb") as file:
            yield from file


def write_bare(folder: Path, number: int) -> Facts:
    writing, lines = Clock(), lines_of(input_files(folder))
    with (folder / "bare.jsonl").open("wb") as file:
        while some := [orjson.loads(line) for line in islice(lines, 200)]:
            with writing.running():
                for one in some:
                    file.write(orjson.dumps(one))
                    file.write(b"\n")
        with writing.running():
            file.flush()
    (folder / "bare.jsonl").unlink()
    return {"writing": writing.per_second(number)}


def write_with_instructor(folder: Path, number: int) -> Facts:
    from instructor.batch import BatchProcessor

    from summarizer.summary import Draft

    writing, path = Clock(), folder / "instructor.jsonl"
    lines = islice(lines_of(input_files(folder)), number)
    messages = [orjson.loads(line)["body"]["messages"] for line in lines]
    writer = BatchProcessor("openai/gpt-4.1", Draft)
    with writing.running(), contextlib.redirect_stdout(io.StringIO()):
        writer.create_batch_from_messages(messages, str(path))
    path.unlink()
    return {"writing": writing.per_second(number)}


def make_finished(folder: Path, number: int) -> Facts:
    """A run all of whose documents have a result: copies of those of a real one."""
    with open_run(folder / "run") as run:
        lines = [zlib.compress(one.model_dump_json().encode(), 1) for one in islice(run.results(), SAMPLE)]
    start(folder / "finished", WANTED)
    with Run.work(folder / "finished") as run:
        take_in(run.journal, (Document(**one.row) for one in bulletins(number)), fold_syndicated=False)
        run.journal.do("PRAGMA synchronous = OFF")
        for position, line in enumerate(islice(cycle(lines), number), 1):
            finish(run, position, Finished(line, "complete"))
        ResultsFile(run).catch_up(to_the_end=True)
        write_failures(run)
    return {}


MEASURES: dict[str, Callable[[Path, int], Facts]] = {
    one.__name__: one
    for one in (
        make_corpus,
        write_files,
        write_bare,
        write_with_instructor,
        make_answers,
        collect,
        time_stages,
        make_finished,
    )
}


def measure(what: Callable[[Path, int], Facts], folder: Path, number: int) -> Facts:
    """Do it in a process of its own."""
    command = [sys.executable, __file__, "--measure", what.__name__, str(folder), str(number)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE)  # noqa: S603 - our own
    facts: Facts = json.loads(done.stdout)
    return facts


def resumed(*arguments: str) -> tuple[float, float, int]:
    """Processor time, seconds and MB of a command."""
    clock = Clock()
    program = "from summarizer.cli import main; main()"
    command = [sys.executable, "-c", program, *arguments]
    with clock.running():
        process = subprocess.Popen(  # noqa: S603 - our own
            command, stderr=subprocess.DEVNULL, env={**os.environ, "OPENAI_API_KEY": "none"}
        )
        _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(arguments)}: exit status {status}")
    return *clock.seconds(), used.ru_maxrss // 1024


def print_files(folder: Path, documents: int, few: int) -> None:
    measure(make_corpus, folder, documents)
    own = measure(write_files, folder, documents)
    bare = measure(write_bare, folder, documents)
    theirs = measure(write_with_instructor, folder, few)
    size = own["bytes"]
    print(f"\n{documents:,} documents into batch files, {size / 1e9:,.2f} GB ({size / documents / 1000:,.1f} kB each)")
    print(f"{'':<34}{'a second of CPU':>16}{'by the clock':>14}{'of bare orjson':>16}{'memory':>10}")
    for name, facts, what in (
        ("bare orjson", bare, "writing"),
        ("batch files", own, "writing"),
        (f"instructor ({few:,} documents)", theirs, "writing"),
        ("before: read, known, fingerprinted", own, "taking"),
    ):
        cpu, wall = facts[what]
        share = f"{cpu / bare['writing'][0]:.2f} ({wall / bare['writing'][1]:.2f})"
        print(f"{name:<34}{cpu:>16,.0f}{wall:>14,.0f}{share:>16}{facts['memory']:>7,} MB", flush=True)


def print_collecting(folder: Path, sizes: tuple[int, int]) -> None:
    print(f"\ncollecting: answers a second of CPU (by the clock, {CORES} processes for results)")
    print(f"{'answers':>10}{'kept in the journal':>24}{'made results':>20}{'memory':>10}{'a worker':>10}", flush=True)
    for number in sizes:
        part = folder / f"of-{number}"
        part.mkdir()
        for what in (make_corpus, write_files, make_answers):
            measure(what, part, number)
        facts = measure(collect, part, number)
        kept, read = (f"{cpu:,.0f} ({wall:,.0f})" for cpu, wall in (facts["keeping"], facts["reading"]))
        print(f"{number:>10,}{kept:>24}{read:>20}{facts['memory']:>7,} MB{facts['worker']:>7,} MB", flush=True)
    stages = measure(time_stages, folder / f"of-{sizes[-1]}", sizes[-1])
    del stages["memory"]
    print(f"\nof which for one answer, in ms of CPU (all: {sum(stages.values()):.2f})")
    for name, taken in stages.items():
        print(f"{name:<24}{taken:>8.2f}")


def print_resuming(folder: Path, number: int, results: Path) -> None:
    (folder / "run").symlink_to(results / "run", target_is_directory=True)
    measure(make_corpus, folder, number)
    measure(make_finished, folder, number)
    run, corpus = str(folder / "finished"), str(folder / "corpus.jsonl")
    print(f"\na finished run of {number:,} documents gone through once more")
    print(f"{'':<28}{'CPU':>10}{'by the clock':>14}{'memory':>10}")
    for name, command in (
        ("summarizer run", ("run", corpus, "--into", run)),
        ("summarizer batch collect", ("batch", "collect", run)),
    ):
        cpu, wall, held = resumed(*command)
        print(f"{name:<28}{cpu:>8.1f} s{wall:>12.1f} s{held:>7,} MB", flush=True)


def main() -> None:
    if sys.argv[1:2] == ["--measure"]:  # called by itself
        what, where, number = sys.argv[2:]
        facts = MEASURES[what](Path(where), int(number))
        print(json.dumps(facts | {"memory": memory()}))
        return
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, help="put into batch files (20,000)")
    parser.add_argument("--instructor", type=int, help="documents that instructor writes a file about (1,500)")
    parser.add_argument("--answers", type=int, help="collected at last, after a quarter of them (4,000)")
    parser.add_argument("--finished", type=int, help="documents of the finished run (10,000)")
    parser.add_argument("--full", action="store_true", help="1,000,000, 50,000, 20,000 and 100,000: 50 GB of disk")
    parser.add_argument("--dir", type=Path, help="where there is room for that; what is made there is removed after")
    args = parser.parse_args()
    documents = args.documents or (1_000_000 if args.full else 20_000)
    few = args.instructor or (50_000 if args.full else 1_500)
    answers = args.answers or (20_000 if args.full else 4_000)
    finished = args.finished or (100_000 if args.full else 10_000)
    with tempfile.TemporaryDirectory(dir=args.dir) as name:
        folders = [Path(name) / part for part in ("files", "collecting", "resuming")]
        for folder in folders:
            folder.mkdir()
        print_files(folders[0], documents, few)
        shutil.rmtree(folders[0])
        print_collecting(folders[1], (answers // 4, answers))
        print_resuming(folders[2], finished, folders[1] / f"of-{answers}")


if __name__ == "__main__":
    main()
