"""How fast corpora are read and fingerprints taken, and in how much memory.

python benchmarks/corpus_speed.py [DOCUMENTS]

Made documents of 400 words each, in every format; each is read in a process of its own, whose memory is looked at
after a tenth of the documents and at the end: it must not grow with them. Beside JSONL stands what `orjson.loads`
alone takes.
"""

import csv
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import orjson

from summarizer.corpus import fingerprint, read_corpus

FIELDS = ("id", "title", "text", "published", "outlet", "url", "language", "desk")


def made(count: int) -> Iterator[dict[str, str]]:
    random.seed(1)
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ["".join(random.choices(letters, k=random.randint(2, 9))) for _ in range(5000)]
    bodies = [" ".join(random.choices(words, k=400)) for _ in range(500)]
    for number in range(count):
        body, url = f"{bodies[number % 500]} {number}", f"https://news.example/{number}"
        values = (f"d-{number}", f"Headline {number}", body, "2023-10-19T08:00:00Z", "Herald", url, "en", "Asia")
        yield dict(zip(FIELDS, values, strict=True))


def write(folder: Path, count: int) -> None:
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter

    schema = pa.schema([(field, pa.string()) for field in FIELDS])
    with (
        (folder / "made.jsonl").open("wb") as lines,
        (folder / "made.csv").open("w", encoding="utf-8", newline="") as rows,
        ParquetWriter(folder / "made.parquet", schema) as parquet,
    ):
        writer = csv.DictWriter(rows, FIELDS)
        writer.writeheader()
        batch = []
        for row in made(count):
            lines.write(orjson.dumps(row) + b"\n")
            writer.writerow(row)
            batch.append(row)
            if len(batch) == 10_000:  # noqa: PLR2004
                parquet.write_table(pa.Table.from_pylist(batch, schema))
                batch = []
        if batch:
            parquet.write_table(pa.Table.from_pylist(batch, schema))


def measure(what: str, source: str, count: int) -> None:
    began = time.process_time()
    early = 0
    for number, _ in enumerate(WORK[what](source), 1):
        if number == count // 10:
            early = memory()
    per_second = count / (time.process_time() - began)
    print(f"| {what} | {per_second:,.0f} | {early} MB | {memory()} MB |", flush=True)


def loads(source: str) -> Iterator[object]:
    with Path(source).open("rb") as lines:
        yield from map(orjson.loads, lines)


def documents(source: str) -> Iterator[object]:
    return read_corpus([source])


def prints(source: str) -> Iterator[object]:
    texts = [row["text"] for row in made(2000)]
    return (fingerprint(texts[number % 2000]) for number in range(int(source)))


def memory() -> int:
    """The most that this process has held so far, in MB: of Linux, as the usual call counts the parent's too."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024


WORK = {
    "orjson.loads alone": loads,
    "JSONL": documents,
    "CSV": documents,
    "Parquet": documents,
    "fingerprints": prints,
}


def main() -> None:
    if len(sys.argv) > 2:  # noqa: PLR2004 - called by itself
        measure(sys.argv[1], sys.argv[2], int(sys.argv[3]))
        return
    count = int(sys.argv[1]) if len(sys.argv) == 2 else 200_000  # noqa: PLR2004
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder, count)
        print(
            "| | documents in a second of CPU time | memory after a tenth | at the end |\n|---|---|---|---|", flush=True
        )
        sources = *(str(folder / f"made.{suffix}") for suffix in ("jsonl", "jsonl", "csv", "parquet")), str(count)
        for what, source in zip(WORK, sources, strict=True):
            command = [sys.executable, __file__, what, source, str(count)]
            subprocess.run(command, check=True)  # noqa: S603 - our own


if __name__ == "__main__":
    main()
