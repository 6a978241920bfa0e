"""`summarizer run` and `summarizer runs`: what they print, and how they end."""

import os
import re
import shutil
import signal
import sqlite3
import subprocess
import time
from collections import Counter
from contextlib import closing, suppress
from pathlib import Path

import orjson
import pytest
from articles import document, documents, write_table
from newsdesk import COMMAND, lines
from typer.testing import CliRunner

from summarizer.cli import app, progress
from summarizer.errors import EndpointError
from summarizer.reading import read
from summarizer.recordings import Recordings
from summarizer.result import Result
from summarizer.summarizer import Summarizer

FIXTURES = Path(__file__).parents[2] / "fixtures"
ARTICLES, RECORDINGS = FIXTURES / "documents", FIXTURES / "recordings"
TOO_LONG = (
    "The messages are longer than the maximum context length of this model; prompt and article may not fit the "
    "model's context: give a smaller --chunk-chars, or the server more context"
)
HAND_IN = ("run", ARTICLES, "--replay", RECORDINGS, "--workers", 0, "--into")


@pytest.fixture
def invoke(tmp_path, monkeypatch):
    """A command in an empty folder: exit code, standard output without the ends of lines, standard error."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")

    def run(*arguments, **environment):
        ended = CliRunner().invoke(app, [str(one) for one in arguments], env=environment)
        if ended.exception and not isinstance(ended.exception, SystemExit):
            raise ended.exception
        return ended.exit_code, "".join(f"{line.rstrip()}\n" for line in ended.stdout.splitlines()), ended.stderr

    return run


@pytest.fixture
def on_desk(desk, invoke):
    """The same, on an endpoint."""
    return lambda *arguments: invoke(*arguments, **desk.environment)


def begun(folder):
    """When a run was begun, as people are told."""
    return orjson.loads((folder / "run.json").read_bytes())["created"].replace("T", " ")[:16]


# The bundled articles, from their recordings.


def test_the_bundled_articles_go_through_a_run_as_they_do_one_by_one(invoke, tmp_path):
    assert invoke(*HAND_IN, "bundled") == (0, "", "bundled: 14 documents: 14 with a result\n")
    found = (tmp_path / "bundled" / "results.jsonl").read_bytes().splitlines()
    for line, path in zip(found, sorted(ARTICLES.iterdir()), strict=True):
        article = read(str(path)).model_copy(update={"file": str(path)})
        assert Result.model_validate_json(line) == Summarizer(replay=RECORDINGS / path.stem).summarize(article)
    assert (tmp_path / "bundled" / "failures.jsonl").read_bytes() == b""


def test_in_a_process_of_its_own_and_once_more(tmp_path):
    command = [*COMMAND, *map(str, HAND_IN), "bundled"]
    before = None
    for _ in range(2):
        ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
        assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "bundled: 14 documents: 14 with a result\n")
        written = (tmp_path / "bundled" / "results.jsonl").read_bytes()
        assert before in (None, written)
        before = written


def test_list_has_a_line_for_each_run(invoke, tmp_path):
    invoke(*HAND_IN, "runs/a")
    invoke(*HAND_IN, "runs/b", "--limit", 1)
    (tmp_path / "runs" / "notes").mkdir()
    whens = [begun(tmp_path / "runs" / name) for name in ("a", "b")]
    assert invoke("runs", "list") == (
        0,
        f"runs/a  desk  14 of 14 done  {whens[0]}\nruns/b  desk  1 of 1 done  {whens[1]}\n",
        "",
    )
    assert invoke("runs", "list", "runs/b")[1] == f"runs/b  desk  1 of 1 done  {whens[1]}\n"


def test_list_says_where_there_are_no_runs_and_how_one_is_made(invoke, tmp_path):
    (tmp_path / "runs" / "notes").mkdir(parents=True)
    assert invoke("runs", "list") == (0, "", "runs: holds no runs; `summarizer run` makes one with --into\n")


def test_a_damaged_run_keeps_no_other_from_being_listed(invoke, tmp_path):
    for name in ("a", "b", "c"):
        invoke(*HAND_IN, f"runs/{name}", "--limit", 1)
    (tmp_path / "runs" / "b" / "journal.sqlite").write_bytes(b"nothing" * 1000)
    whens = [begun(tmp_path / "runs" / name) for name in ("a", "c")]
    code, out, err = invoke("runs", "list")
    assert (code, out) == (2, f"runs/a  desk  1 of 1 done  {whens[0]}\nruns/c  desk  1 of 1 done  {whens[1]}\n")
    assert re.fullmatch(r"summarizer: runs/b/journal\.sqlite: is damaged \(.*\n", err)


def test_show_tells_all_about_a_run(invoke, tmp_path):
    invoke(*HAND_IN, "bundled")
    usage = [recording.answer["usage"] for recording in Recordings(RECORDINGS)]
    read_in, written = (sum(one[name] for one in usage) for name in ("prompt_tokens", "completion_tokens"))
    settings = orjson.loads((tmp_path / "bundled" / "run.json").read_bytes())
    omitted = Counter(
        one["kind"] for result in lines(tmp_path / "bundled" / "results.jsonl") for one in result["omissions"]
    )
    kinds = ("statement", "commitment", "forward-looking", "figure", "date")
    assert min(omitted[kind] for kind in kinds) > 0
    assert "left out" not in invoke("runs", "show", "bundled")[1]
    assert invoke("runs", "show", "bundled", "--omissions") == (
        0,
        (
            " model      desk (recordings)\n"
            f" prompt     diplomatic.v1, {settings['prompt']['digest'][:12]}\n"
            f" begun      {begun(tmp_path / 'bundled')} UTC, with summarizer {settings['package_version']}\n"
            " documents  14: 14 done, 0 waiting\n"
            "            0 in a batch, 0 failed, 0 unreadable\n"
            " copies     0 folded; near-copies kept apart: 0\n"
            " repeated   0 in the input once more\n"
            " renamed    0 came with the id of another one\n"
            " outcomes   14 complete\n"
            f" left out   sentences by kind: {', '.join(f'{kind} {omitted[kind]}' for kind in kinds)}\n"
            f" answers    16; {read_in:,} tokens in, {written:,} out\n"
            " cost       nothing, as answers were replayed from recordings\n"
        ),
        "",
    )
    assert "omissions" not in orjson.loads(invoke("runs", "show", "bundled", "--format", "json")[1])
    code, out, err = invoke("runs", "show", "bundled", "--omissions", "--format", "json")
    assert (code, err) == (0, "")
    assert orjson.loads(out) == {
        "folder": "bundled",
        "settings": settings,
        "counts": {"documents": 14, "waiting": 0, "sent": 0, "done": 14, "failed": 0, "copies": 0, "unreadable": 0}
        | {"outcomes": {"complete": 14}},
        "near_copies": 0,
        "repeated": 0,
        "renamed": 0,
        "answers": 16,
        "usage": {"prompt_tokens": read_in, "completion_tokens": written},
        "cost": 0.0,
        "omissions": omitted,
    }


def test_a_run_without_answers_has_cost_nothing_yet(invoke, tmp_path):
    write_table(tmp_path / "articles.jsonl", documents(1))
    invoke("batch", "submit", "articles.jsonl", "--into", "run", "--model", "gpt-4.1", "--write-only")
    assert invoke("runs", "show", "run")[1].count(" answers    0; 0 tokens in, 0 out\n cost       none yet\n") == 1


def test_redo_makes_the_same_results_out_of_the_answers(invoke, tmp_path):
    invoke(*HAND_IN, "bundled")
    results = tmp_path / "bundled" / "results.jsonl"
    before = results.read_bytes()
    results.unlink()
    assert invoke("runs", "redo", "bundled") == (
        0,
        "",
        "bundled: 14 results made anew\nbundled: 14 documents: 14 with a result\n",
    )
    assert results.read_bytes() == before


def test_retry_asks_again_where_there_was_no_answer(invoke, tmp_path):
    some = tmp_path / "recordings"
    shutil.copytree(RECORDINGS, some, ignore=shutil.ignore_patterns("pyongyang-visit"))
    invoke(*HAND_IN, "whole")
    code, out, err = invoke("run", ARTICLES, "--replay", some, "--workers", 0, "--into", "bundled")
    counts, why, again = err.splitlines()
    assert (code, out, counts) == (3, "", "bundled: 14 documents: 13 with a result, 1 failed")
    assert again == f"bundled: `summarizer runs retry bundled --replay {some}` asks again about what failed"
    assert why.startswith(f"bundled/failures.jsonl says why: {ARTICLES / 'pyongyang-visit.txt'}: {some}: no recording ")
    (failure,) = lines(tmp_path / "bundled" / "failures.jsonl")
    assert (failure["document"], failure["passing"]) == ("pyongyang-visit", False)
    assert failure["problem"].startswith(f"{some}: no recording has the text or the id of pyongyang-visit; those ")
    assert invoke("runs", "list", "bundled")[1] == (
        f"bundled  desk  13 of 14 done, 1 failed  {begun(tmp_path / 'bundled')}\n"
    )
    assert invoke("runs", "retry", "bundled", "--replay", RECORDINGS) == (
        0,
        "",
        "bundled: 1 document waits again\nbundled: 14 documents: 14 with a result\n",
    )
    same = [(tmp_path / name / "results.jsonl").read_bytes() for name in ("bundled", "whole")]
    assert same[0] == same[1]


def test_a_summary_of_a_run_can_be_evaluated(invoke):
    invoke(*HAND_IN, "bundled")
    code, out, _ = invoke("evaluate", "bundled", "--references", FIXTURES / "references", "--format", "json")
    assert code == 0
    assert {row["documents"] for row in orjson.loads(out)["rows"] if row["score"] == "all.f1"} == {14}


# Exit codes, as --help has them.


def test_documents_without_a_result_and_what_cannot_be_read_end_with_3(on_desk, desk, tmp_path):
    (tmp_path / "news").mkdir()
    for name, content in (("a.txt", document(1).text), ("b.txt", document(2).text), ("c.txt", "")):
        (tmp_path / "news" / name).write_text(content)
    code, out, err = on_desk("run", "news", "--into", "run")
    assert (code, out) == (3, "")
    assert err.splitlines() == [
        "run: 2 documents: 2 with a result; 1 unreadable",
        "run/failures.jsonl says why: news/c.txt: is empty; give a document with text",
        "run: what could not be read is read again by the command that names its source",
    ]
    desk.server.control({"faults": [{"kind": "too_long"}]})
    (tmp_path / "news" / "d.txt").write_text(document(3).text)
    (tmp_path / "news" / "e.txt").write_text(document(1).text)
    code, _, err = on_desk("run", "news", "--into", "run")
    counts, why, again = err.splitlines()
    assert again == (
        "run: `summarizer runs retry run` asks again about what failed; what could not be read is read again by the "
        "command that names its source"
    )
    assert (code, counts) == (3, "run: 4 documents: 2 with a result, 1 copy, 1 failed; 1 unreadable")
    # Each of the two reasons has one document: the first is told.
    said = f"{desk.server.base_url}: HTTP 400: {TOO_LONG}"
    assert why == f"run/failures.jsonl says why; mostly: news/d.txt: {said}"
    failed, unreadable = lines(tmp_path / "run" / "failures.jsonl")
    assert (failed["document"], failed["file"]) == (read("news/d.txt").id, "news/d.txt")
    assert (unreadable["document"], unreadable["file"]) == ("news/c.txt", None)


@pytest.mark.parametrize("lasting", [0, 1], ids=["passing", "lasting"])
def test_what_asks_again_after_a_failure_hangs_on_whether_it_may_pass(on_desk, desk, tmp_path, monkeypatch, lasting):
    monkeypatch.setattr("summarizer.endpoint._wait", lambda _: 0)
    write_table(tmp_path / "articles.jsonl", [*documents(4), document(1, id="copy")])
    too_long = [{"kind": "too_long", "count": 1, "skip": 2}] * lasting
    desk.server.control({"faults": [*too_long, {"kind": "server_error", "count": 6}]})
    code, _, err = on_desk("run", "articles.jsonl", "--into", "run", "--concurrency", 1)
    command = "`summarizer runs retry run`" if lasting else "the same command"
    assert (code, err.splitlines()[-1]) == (3, f"run: {command} asks again about what failed")
    assert on_desk("run", "articles.jsonl", "--into", "run")[0] == (3 if lasting else 0)
    assert on_desk("runs", "retry", "run")[0] == 0


def test_copies_are_listed_by_the_files_they_come_in(on_desk, desk, tmp_path):
    (tmp_path / "news").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "news" / name).write_text(document(1).text)
    desk.server.control({"faults": [{"kind": "too_long"}]})
    assert on_desk("run", "news", "--into", "run")[0] == 3
    _, copy = lines(tmp_path / "run" / "failures.jsonl")
    same = f"{read('news/a.txt').id}-"
    assert (copy["document"].startswith(same), copy["file"]) == (True, "news/b.txt")
    assert copy["problem"] == "tells the same as news/a.txt, which has no result"
    desk.server.control({"faults": []})
    assert on_desk("runs", "retry", "run")[0] == 0
    (result,) = lines(tmp_path / "run" / "results.jsonl")
    assert [(one["id"].startswith(same), one["file"]) for one in result["copies"]] == [(True, "news/b.txt")]


def test_a_refusal_ends_with_8_and_retry_with_the_same(on_desk, desk, table):
    desk.server.control({"faults": [{"kind": "too_long", "count": 1}, {"kind": "unauthorized", "skip": 4}]})
    code, out, err = on_desk("run", table, "--into", "run", "--concurrency", 1)
    counts, why, stopped = err.splitlines()
    assert (code, out, counts) == (8, "", "run: 20 documents: 4 with a result, 15 waiting, 1 failed")
    assert why == f"run/failures.jsonl says why: story-1: {desk.server.base_url}: HTTP 400: {TOO_LONG}"
    refused = (
        f"summarizer: stopped, the endpoint refuses: {desk.server.base_url}: HTTP 401: Incorrect API key provided; "
        "the key is wrong or missing: check OPENAI_API_KEY; the same command goes on from here"
    )
    assert stopped == refused
    code, out, err = on_desk("runs", "retry", "run")
    again, counts, stopped = err.splitlines()
    assert (code, out, again) == (8, "", "run: 1 document waits again")
    assert counts == "run: 20 documents: 4 with a result, 16 waiting"
    assert stopped == refused


def test_a_budget_that_is_used_up_ends_with_11_and_retry_keeps_to_one(on_desk, desk, table):
    too_small = (
        r"summarizer: stopped, the budget is less than the [\d,]+ tokens that the first request may take \(less with a "
        r"smaller --max-tokens\); the same command with a larger one goes on\n"
    )
    code, out, err = on_desk("run", table, "--into", "run", "--budget", "100t")
    assert (code, out) == (11, "")
    assert re.fullmatch(rf"run: 20 documents: 0 with a result, 20 waiting\n{too_small}", err)
    desk.server.control({"faults": [{"kind": "too_long"}]})
    assert on_desk("run", table, "--into", "run")[0] == 3
    desk.server.control({"faults": []})
    asked = desk.asked().total()
    code, out, err = on_desk("runs", "retry", "run", "--budget", "100t")
    assert (code, out) == (11, "")
    again = "run: 20 documents wait again\nrun: 20 documents: 0 with a result, 20 waiting\n"
    assert re.fullmatch(again + too_small, err)
    assert desk.asked().total() == asked
    assert on_desk("runs", "retry", "run", "--budget", "1Mt")[0] == 0


def test_mark_only_asks_nothing(on_desk, desk, table):
    desk.server.control({"faults": [{"kind": "too_long"}]})
    on_desk("run", table, "--into", "run")
    asked = desk.asked()
    assert on_desk("runs", "retry", "run", "--mark-only") == (0, "", "run: 20 documents wait again\n")
    assert desk.asked() == asked
    assert on_desk("runs", "list", "run")[1] == f"run  desk  0 of 20 done, 20 waiting  {begun(desk.folder)}\n"


@pytest.mark.parametrize(
    ("command", "code", "message"),
    [
        (["runs", "list", "none"], 2, "none: no such folder; name the one that holds runs"),
        (["runs", "show", "none"], 2, "none: is no run (it holds no run.json); `summarizer run` makes one with --into"),
        (
            ["runs", "retry", "none"],
            2,
            "none: is no run (it holds no run.json); `summarizer run` makes one with --into",
        ),
        (["runs", "redo", "none"], 2, "none: is no run (it holds no run.json); `summarizer run` makes one with --into"),
        (
            ["runs", "rescue", "none", "--into", "x"],
            2,
            "none: holds no run.json, so there is nothing to tell what it was",
        ),
        (
            ["run", "articles.jsonl", "--into", "x"],
            2,
            "no model is given, and the folder holds no run that has one: give --model (and --base-url)",
        ),
        (
            ["run", "articles.jsonl", "--into", "x", "--model", "m", "--budget", "lots"],
            2,
            "--budget 'lots' is no amount; give dollars (5, $2.50) or tokens (500k tokens)",
        ),
        (
            ["run", "articles.jsonl", "--into", "x", "--model", "m", "--budget", ""],
            2,
            "--budget '' is no amount; give dollars (5, $2.50) or tokens (500k tokens)",
        ),
        (
            ["batch", "run", "articles.jsonl", "--into", "x", "--model", "m", "--budget", ""],
            2,
            "--budget '' is no amount; give dollars (5, $2.50) or tokens (500k tokens)",
        ),
        (
            ["run", "articles.jsonl", "--into", "x", "--model", "m"],
            2,
            "no key for https://api.openai.com/v1: set OPENAI_API_KEY, or give --base-url of a server on this machine",
        ),
        (
            ["batch", "submit", "articles.jsonl", "--into", "x", "--model", "m"],
            2,
            "no key for https://api.openai.com/v1: set OPENAI_API_KEY, or give --base-url of a server on this machine",
        ),
        (
            ["run", "articles.jsonl", "--into", "x", "--model", "none.gguf"],
            2,
            "{here}/none.gguf: no such model file; check the path",
        ),
        (["run", "none.txt", "--into", "x", "--model", "m"], 2, "none.txt: no such file or folder; check the path"),
    ],
    ids=[
        *(
            "list",
            "show",
            "retry",
            "redo",
            "rescue",
            "run without a model",
            "a budget of no amount",
            "an empty budget",
            "an empty budget of a batch",
            "run without a key",
            "batch without a key",
            "no such model file",
        ),
        "no such article",
    ],
)
def test_what_cannot_be_done_is_said_in_a_line_and_begins_no_run(invoke, tmp_path, command, code, message):
    write_table(tmp_path / "articles.jsonl", documents(1))
    assert invoke(*command) == (code, "", f"summarizer: {message.format(here=tmp_path)}\n")
    assert not (tmp_path / "x").exists()


def test_recordings_that_cannot_be_read_end_with_9(invoke, tmp_path):
    write_table(tmp_path / "articles.jsonl", documents(1))
    code, out, err = invoke("run", "articles.jsonl", "--replay", "none", "--into", "run")
    assert (code, out) == (9, "")
    assert re.fullmatch(r"summarizer: none: .*\n", err)


def test_show_and_what_else_reads_results_tell_of_a_damaged_one_which_redo_makes_anew(invoke, tmp_path):
    invoke(*HAND_IN, "bundled")
    before = (tmp_path / "bundled" / "results.jsonl").read_bytes()
    with closing(sqlite3.connect(tmp_path / "bundled" / "journal.sqlite")) as database:
        database.execute("UPDATE results SET line = substr(line, 1, 300) WHERE position = 3")
        database.execute("DELETE FROM meta WHERE name = 'results_written'")
        database.commit()
    damaged = (
        "summarizer: bundled/journal.sqlite: a result in it is damaged; `summarizer runs redo bundled` makes all anew "
        "from their answers\n"
    )
    assert invoke("runs", "show", "bundled", "--omissions") == (2, "", damaged)
    assert invoke("runs", "rescue", "bundled", "--into", "saved")[0] == 0
    assert " left out   no results yet\n" in invoke("runs", "show", "saved", "--omissions")[1]
    assert invoke(*HAND_IN, "bundled") == (2, "", damaged)
    assert invoke("runs", "redo", "bundled")[0] == 0
    assert invoke("runs", "show", "bundled", "--omissions")[0] == 0
    assert [one["document"] for one in lines(tmp_path / "bundled" / "results.jsonl")] == [
        orjson.loads(line)["document"] for line in before.splitlines()
    ]


# What is said meanwhile.


def test_ctrl_c_while_show_reads_results_says_that_nothing_was_changed(invoke, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    invoke(*HAND_IN, "bundled")
    monkeypatch.setattr("summarizer.runs.omissions_in", interrupted)
    assert invoke("runs", "show", "bundled", "--omissions") == (
        130,
        "",
        "summarizer: interrupted; nothing was changed\n",
    )


@pytest.mark.parametrize("command", [["run"], ["batch", "run"], ["batch", "submit"]], ids=" ".join)
def test_ctrl_c_while_the_input_is_read_says_that_the_same_command_goes_on(desk, tmp_path, command):
    fifo = tmp_path / "articles.jsonl"
    os.mkfifo(fifo)
    process = desk.command(*command, fifo, "--into", desk.folder)
    end = _opened_once_read(fifo, process)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    os.close(end)
    assert (process.returncode, out) == (130, "")
    assert err == "summarizer: interrupted; the same command goes on from here\n"


def _opened_once_read(fifo, process):
    while process.poll() is None:
        with suppress(OSError):  # nobody reads yet
            end = os.open(fifo, os.O_WRONLY | os.O_NONBLOCK)
            time.sleep(0.2)  # from opening to waiting
            return end
        time.sleep(0.02)
    raise AssertionError(process.communicate())


def test_where_stderr_is_no_terminal_the_first_wait_is_told_and_later_ones_now_and_then(monkeypatch, capsys):
    now = [1000.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    error = EndpointError("http://127.0.0.1/v1: HTTP 503", status=503, retryable=True)
    with progress.Bar("Ctrl-C is safe") as bar:
        for moment in (1000.2, 1002, 1011.1, 1030, 1031.1, 1062):
            now[0] = moment
            bar.at("writing", 0, 0)
            bar.at("asking", 1000, 2000, "7 tokens")
            bar.tell_waiting(moment - 1000, error if moment < 1062 else EndpointError("http://127.0.0.1/v1: HTTP 502"))
    assert capsys.readouterr().err.splitlines() == [
        "http://127.0.0.1/v1: HTTP 503; trying again in 1 s; Ctrl-C is safe",
        "asking: 1,000 of 2,000, 7 tokens",
        "trying again in 32 s",
        "asking: 1,000 of 2,000, 7 tokens",
        "http://127.0.0.1/v1: HTTP 502; trying again in 62 s",
    ]


def test_on_a_terminal_a_wait_is_told_whole_and_once(monkeypatch, capsys):
    now = [1000.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])
    monkeypatch.setenv("TTY_COMPATIBLE", "1")
    monkeypatch.setenv("TTY_INTERACTIVE", "0")
    why = "http://127.0.0.1/v1: no connection; see that the server runs and --base-url is right"
    with progress.Bar("Ctrl-C is safe") as bar:
        for now[0] in (1000, 1011, 1022):
            bar.tell_waiting(1, EndpointError(why))
    err = capsys.readouterr().err
    assert err.count(f"{why}; trying again in 1 s; Ctrl-C is safe") == 1
    assert not any(line.startswith("trying again") for line in err.splitlines())


def test_where_nobody_is_at_the_address_it_is_said_at_once_when_it_gives_up_and_that_ctrl_c_is_safe(
    invoke, tmp_path, monkeypatch
):
    monkeypatch.setattr("summarizer.endpoint._wait", lambda _: 0)
    write_table(tmp_path / "articles.jsonl", documents(1))
    nobody = "http://127.0.0.1:9/v1"
    code, _, err = invoke("run", "articles.jsonl", "--into", "run", "--model", "m", "--base-url", nobody)
    first = err.splitlines()[0]
    assert (code, first.startswith(f"{nobody}: no connection")) == (8, True)
    assert first.endswith(
        "; trying again in 1 s; it gives up after ten documents in a row, or all, without an answer, and Ctrl-C is "
        "safe: the same command goes on"
    )
    assert err.count("Ctrl-C is safe") == 1
