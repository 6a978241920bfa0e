"""The second half of `batch_files.py`: a run in flight gets its answers, and what each stage of reading them takes."""

import asyncio
import contextlib
import os
import random
import resource
import time
import zlib
from collections.abc import Callable, Iterable
from multiprocessing.forkserver import _forkserver  # type: ignore[attr-defined]
from pathlib import Path
from typing import Any

import orjson
from bulletins import bulletins
from clock import Clock, memory

from summarizer.auditing import omissions
from summarizer.batch.keeping import collect_file
from summarizer.batch.options import Options
from summarizer.batch.reading import read_answers
from summarizer.checking import checked
from summarizer.document import Document
from summarizer.draft import read_answer
from summarizer.inquiry import Inquiry
from summarizer.merge import merge, settle
from summarizer.runs import Run
from summarizer.runs.folder import open_run
from summarizer.runs.journal import Stored
from summarizer.runs.step import answer_of
from summarizer.source import Source
from summarizer.support import support

CORES = len(os.sched_getaffinity(0))
SAMPLE = 400
"""Answers whose stages are timed one by one."""
ROUNDS = 3
Facts = dict[str, Any]


def make_answers(folder: Path, number: int) -> Facts:
    """An output file for each input file, its lines in any order."""
    with open_run(folder / "run") as run:
        rows = run.journal.do("SELECT part, position, key FROM requests").fetchall()
    random.Random(number).shuffle(rows)
    answers = [one.answer for one in bulletins(number)]
    with contextlib.ExitStack() as stack:
        files: dict[int, Any] = {}
        for part, position, key in rows:
            if part not in files:
                path = folder / f"part-{part:04}.output.jsonl"
                files[part] = stack.enter_context(path.open("wb"))
            files[part].write(orjson.dumps(output_line(key, answers[position - 1])) + b"\n")
    return {}


def output_line(key: str, content: str) -> dict[str, Any]:
    body = {
        "id": f"chatcmpl-{key[:24]}",
        "object": "chat.completion",
        "created": 1_700_000_000,
        "model": "gpt-4.1-2025-04-14",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": content, "refusal": None, "annotations": []},
                "logprobs": None,
                "finish_reason": "stop",
            }
        ],
        "usage": {"prompt_tokens": 3400, "completion_tokens": 900, "total_tokens": 4300},
        "service_tier": "default",
        "system_fingerprint": "fp_0000000000",
    }
    response = {"status_code": 200, "request_id": key[:32], "body": body}
    return {"id": f"batch_req_{key[:32]}", "custom_id": key, "response": response, "error": None}


def collect(folder: Path, number: int) -> Facts:
    keeping, reading = Clock(), Clock()
    with Run.work(folder / "run") as run:
        with keeping.running():
            for path in sorted(folder.glob("*.output.jsonl")):
                collect_file(run, path)
        kept = memory()
        with reading.running():
            asyncio.run(read_answers(run, Options(workers=CORES)))
            _forkserver._stop()  # noqa: SLF001 - what workers took is counted once their parent has ended
        counts = run.journal.counts()
    worker = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    return {
        "keeping": keeping.per_second(number),
        "reading": reading.per_second(number),
        "kept": kept,
        "worker": worker,
        "done": counts.done,
        "waiting": counts.waiting,
    }


def time_stages(folder: Path, _number: int) -> Facts:
    """Milliseconds of processor time that each stage takes for an answer, the best of several rounds."""
    with open_run(folder / "run") as run:
        recipe = run.recipe
        columns = ", ".join(f"answers.{name}" for name in Stored._fields)
        query = (
            f"SELECT content, {columns} FROM documents JOIN contents USING (position) "  # noqa: S608 - our own
            "JOIN requests USING (position) JOIN answers USING (key, talk, attempt) "
            f"WHERE documents.state = 'done' LIMIT {SAMPLE}"
        )
        rows = run.journal.do(query).fetchall()
    times: dict[str, float] = {}

    def stage(name: str, work: Callable[[Any], Any], over: Iterable[Any]) -> list[Any]:
        over = list(over)
        began = time.process_time()
        done = [work(one) for one in over]
        taken = (time.process_time() - began) / len(over) * 1000
        times[name] = min(taken, times.get(name, taken))
        return done

    def ask(content: bytes) -> Inquiry:
        return Inquiry(recipe, Document.model_validate_json(content))

    def take(pair: tuple[Inquiry, Any]) -> Inquiry:
        pair[0].take(1, pair[1])
        return pair[0]

    for _ in range(ROUNDS):
        inquiries = stage("document and request", ask, [row[0] for row in rows])
        answers = stage("JSON of the answer", answer_of, [Stored(*row[1:]) for row in rows])
        readings = stage("validation", read_answer, answers)
        sources = [Source.of(one.document) for one in inquiries]
        pairs = list(zip(readings, sources, strict=True))
        drafts = stage("locating", lambda pair: support(pair[0].draft, pair[0].rejected, pair[1]), pairs)
        merged = stage("merging", lambda draft: merge([settle([draft])]), drafts)
        pairs = [(one.summary, Source.of(inquiry.document)) for one, inquiry in zip(merged, inquiries, strict=True)]
        checkeds = stage("claim checks", lambda pair: checked(*pair), pairs)
        pairs = [(inquiry.document, summary) for inquiry, summary in zip(inquiries, checkeds, strict=True)]
        stage("omissions", lambda pair: omissions(*pair), pairs)
        taken = stage("taken", take, zip(inquiries, answers, strict=True))
        results = stage("result", lambda inquiry: inquiry.result("openai", None), taken)
        stage("dump and compress", lambda result: zlib.compress(result.model_dump_json().encode(), 1), results)
    known = sum(times[name] for name in ("merging", "claim checks", "omissions"))
    times["all else of a result"] = times.pop("result") - known
    del times["taken"]
    return times
