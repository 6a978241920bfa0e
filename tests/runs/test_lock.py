"""One process works on a run at a time; the others are told who does, and nothing of theirs is left."""

import re
import signal
import subprocess
import sys
import time
from dataclasses import replace
from threading import Barrier, Thread

import pytest
from articles import documents
from newsdesk import ids, results
from typer.testing import CliRunner

from summarizer.cli import app
from summarizer.errors import RunError
from summarizer.runs import Wanted, open_run
from summarizer.runs import folder as folder_module
from summarizer.runs.folder import Run
from summarizer.runs.starting import start

HELD = r"summarizer: {folder}: process {pid} on \S+, since \S+, works on this run; wait for it to end, or stop it\n"
AT_ONCE = """
import sys
import summarizer.corpus, summarizer.runs
from summarizer.cli import main
sys.stdout.write("ready\\n")
sys.stdout.flush()
sys.stdin.readline()
main()
"""
"""`summarizer`, which begins when it is told to: all it needs is read by then."""


@pytest.fixture
def holder(desk, table):
    """A live run that does not end by itself while the test looks on."""
    desk.server.control({"faults": [{"kind": "stall", "seconds": 60}]})
    process = desk.command("run", table, "--into", desk.folder, "--workers", 0)
    try:
        _wait_until(desk.asked)
        yield process
    finally:
        process.kill()
        process.communicate(timeout=10)
        desk.server.control({"faults": []})


def _wait_until(holds, seconds=30):
    until = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < until, "it did not come about"
        time.sleep(0.02)


def is_held(desk, process, *command):
    """The command is told who works on the run, in one line, with the exit code for it."""
    told = CliRunner().invoke(app, [str(one) for one in command], env=desk.environment)
    assert (told.exit_code, told.stdout) == (2, "")
    assert re.fullmatch(HELD.format(folder=re.escape(str(desk.folder)), pid=process.pid), told.stderr)


def test_while_a_live_run_works_whatever_would_change_the_run_is_told_so(desk, table, holder):
    asked = desk.asked()
    for command in (
        ("run", table, "--into", desk.folder),
        ("runs", "retry", desk.folder),
        ("runs", "redo", desk.folder),
        ("runs", "rescue", desk.folder, "--into", desk.folder.with_name("new")),
        ("batch", "run", table, "--into", desk.folder),
        ("batch", "submit", "--into", desk.folder),
        ("batch", "status", desk.folder),
        ("batch", "collect", desk.folder),
        ("batch", "cancel", desk.folder),
    ):
        is_held(desk, holder, *command)
    assert desk.asked() == asked
    assert not desk.folder.with_name("new").exists()
    assert {one["route"] for one in desk.events("request")} == {"chat"}


def test_while_a_live_run_works_it_can_be_looked_at(desk, holder):
    assert desk.run("runs", "list", desk.folder.parent)[1].startswith(f"{desk.folder}  desk  0 of 20 done, 20 waiting")
    code, out, err = desk.run("runs", "show", desk.folder)
    assert (code, err) == (0, "")
    assert " documents  20: 0 done, 20 waiting " in out


def test_when_the_one_that_works_is_killed_another_takes_over(desk, table, holder):
    is_held(desk, holder, "run", table, "--into", desk.folder)
    holder.send_signal(signal.SIGKILL)
    holder.communicate(timeout=10)
    desk.server.control({"faults": []})
    code, _, err = desk.run("run", table, "--into", desk.folder)
    assert (code, err) == (0, f"{desk.folder}: 20 documents: 20 with a result\n")


def test_while_a_batch_run_waits_others_are_told_so_and_when_it_is_killed_one_takes_over(desk, table):
    desk.server.control({"pace": "control"})
    command = ("batch", "run", table, "--into", desk.folder, "--poll", "0.1")
    process = desk.command(*command)
    try:
        _wait_until(lambda: [one for one in desk.events("request") if one["route"] == "retrieve"])
        is_held(desk, process, *command)
        is_held(desk, process, "run", table, "--into", desk.folder)
        is_held(desk, process, "batch", "collect", desk.folder)
    finally:
        process.kill()
        process.communicate(timeout=10)
    (made,) = [one["made"] for one in desk.events("response") if (one["made"] or "").startswith("batch_")]
    desk.server.control({"pace": "time"})
    desk.server.control({"advance": {"batch": made, "steps": 4}})
    code, _, err = desk.run(*command)
    assert (code, err.splitlines()[-1]) == (0, f"{desk.folder}: 20 documents: 20 with a result")
    assert set(desk.paid().values()) == {1}


def test_the_lock_is_let_go_when_work_breaks_off(desk):
    desk.summarize(documents(1))

    def broken():
        with Run.work(desk.folder):
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken()
    with Run.work(desk.folder) as run:
        assert run.journal.counts().done == 1


# One new folder, two that begin it.


def test_of_two_processes_that_begin_one_folder_one_works_and_the_other_is_told_so(desk, table, tmp_path):
    desk.server.control({"delay": 0.1})
    desk.summarize(documents(20), tmp_path / "quiet")
    arguments = ["run", str(table), f"--into={desk.folder}", "--concurrency=1", "--workers=0", "--model=desk"]
    command = [sys.executable, "-c", AT_ONCE, *arguments, f"--base-url={desk.server.base_url}"]
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    both = [subprocess.Popen(command, text=True, **pipes) for _ in range(2)]
    for process in both:
        assert process.stdout.readline() == "ready\n"
    for process in both:
        process.stdin.write("\n")
        process.stdin.flush()
    ended = [(process, *process.communicate(timeout=60)) for process in both]
    (winner, _, told), (loser, _, complaint) = sorted(ended, key=lambda one: one[0].returncode)
    assert (winner.returncode, told) == (0, f"{desk.folder}: 20 documents: 20 with a result\n")
    assert loser.returncode == 2
    assert re.fullmatch(
        rf"summarizer: {desk.folder}: (process {winner.pid} on \S+, since \S+,|another process) works on this run; "
        r"wait for it to end, or stop it\n",
        complaint,
    )
    assert results(desk.folder) == results(tmp_path / "quiet")
    assert set(desk.paid().values()) == {2}  # once for each folder
    assert sorted(path.name for path in desk.folder.iterdir()) == [
        *("failures.jsonl", "journal.sqlite", "lock", "prompt", "results.jsonl", "run.json"),
    ]


@pytest.fixture
def in_between(monkeypatch):
    """Let another do something after a process has seen that there is no run, and before it has the folder alone."""

    def let(work):
        mkdir, others = folder_module.Path.mkdir, []

        def another_is_faster(self, *arguments, **named):
            mkdir(self, *arguments, **named)
            if not others:
                others.append("at work")
                work()

        monkeypatch.setattr(folder_module.Path, "mkdir", another_is_faster)

    return let


def test_a_run_that_another_begins_in_between_is_gone_on_with(desk, in_between):
    begun = []

    def other():
        desk.summarize(documents(2))
        begun.append((desk.folder / "run.json").read_bytes())

    in_between(other)
    ended = desk.summarize(documents(3))
    assert ended.counts.done == 3
    assert begun == [(desk.folder / "run.json").read_bytes()]
    assert ids(desk.folder) == ["story-1", "story-2", "story-3"]
    assert list(desk.paid().values()) == [1] * 3


def test_a_run_that_another_begins_otherwise_in_between_stays_as_it_is(desk, in_between):
    in_between(lambda: desk.summarize(documents(2), wanted=replace(desk.wanted, model="deck")))
    with pytest.raises(RunError, match="was begun with --model deck, not with --model desk"):
        desk.summarize(documents(3))
    with open_run(desk.folder) as run:
        assert (run.settings.model, run.journal.counts().done) == ("deck", 2)


def test_however_two_beginnings_fall_together_one_succeeds_and_the_folder_is_a_run(tmp_path):
    for number in range(30):
        folder, both, outcomes = tmp_path / f"run-{number}", Barrier(2), []

        def begin(folder=folder, both=both, outcomes=outcomes):
            both.wait()
            try:
                outcomes.append(start(folder, Wanted(model="desk", base_url="http://127.0.0.1:9/v1")).model)
            except RunError as error:
                outcomes.append(str(error))

        threads = [Thread(target=begin) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert "desk" in outcomes
        assert all(one == "desk" or "works on this run" in one for one in outcomes), outcomes
        with open_run(folder) as run:
            assert run.journal.counts().documents == 0
        assert not (folder / "run.json.tmp").exists()
