"""An endpoint and a disk that fail for real while a run is under way: what it says, how it ends, what is kept."""

import os
import re
import time
from contextlib import suppress
from itertools import count

import pytest
from articles import documents
from kills import received_in
from newsdesk import ids, lines, results

from summarizer.errors import EndpointError
from summarizer.runs import forgive
from summarizer.runs.folder import Run


@pytest.fixture
def quiet(desk, tmp_path):
    """Results of the same documents from an endpoint without faults."""

    def results_of(some):
        desk.server.control({"faults": [], "api_key": None, "delay": 0})
        assert desk.summarize(some, tmp_path / "quiet").reason is None
        return results(tmp_path / "quiet")

    return results_of


def test_a_stall_of_ten_seconds_is_waited_out_while_others_go_on_and_nothing_is_asked_twice(desk, quiet):
    some = documents(8)
    desk.server.control({"faults": [{"kind": "stall", "seconds": 10, "count": 1}]})
    done = []
    ended = desk.summarize(some, timeout=30, progress=lambda told: done.append((told.done, len(desk.paid()))))
    assert (ended.reason, ended.counts.done) == (None, 8)
    assert done[-2:] == [(7, 8), (8, 8)]  # all others were done when it came
    assert desk.asked().total() == 8
    assert results(desk.folder) == quiet(some)


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "server_error", "count": 12},
        {"kind": "unavailable", "count": 12, "retry_after": 0.3},
        {"kind": "server_error", "status": 502, "count": 5},
        {"kind": "error_body", "count": 5},
        {"kind": "rate_limited", "count": 6 * 12 + 1, "retry_after": 0.05},
    ],
    ids=[
        "500 to all at first",
        "503 to all at first",
        "502",
        "200 with a server error",
        "429 more often than anything is tried",
    ],
)
def test_a_storm_that_passes_leaves_no_trace_and_costs_nothing(desk, quiet, fault):
    some = documents(12)
    desk.server.control({"faults": [fault]})
    waits = []
    ended = desk.summarize(some, concurrency=8, on_wait=lambda *why: waits.append(why))
    assert (ended.reason, ended.counts.done, ended.counts.failed) == (None, 12, 0)
    assert len(waits) == fault["count"]
    assert list(desk.paid().values()) == [1] * 12
    assert results(desk.folder) == quiet(some)


def test_an_error_under_status_200_fails_its_document_and_retry_asks_again(desk, quiet):
    some = documents(6)
    desk.server.control({"faults": [{"kind": "error_body", "type": "bad", "skip": 2, "count": 2}]})
    ended = desk.summarize(some, concurrency=1)
    assert (ended.reason, ended.counts.done, ended.counts.failed) == (None, 4, 2)
    told = lines(desk.folder / "failures.jsonl")
    assert [(one["document"], one["problem"], one["passing"]) for one in told] == [
        (f"story-{number}", f"{desk.server.base_url}: The server had an error", False) for number in (3, 4)
    ]
    assert desk.summarize(some).counts.failed == 2
    with Run.work(desk.folder) as run:
        assert forgive(run) == 2
    assert desk.summarize(some).counts.done == 6
    assert list(desk.paid().values()) == [1] * 6
    assert results(desk.folder) == quiet(some)


def test_a_quota_that_is_used_up_ends_the_run_at_once_and_fails_no_document(desk):
    desk.server.control({"faults": [{"kind": "quota", "skip": 3}]})
    ended = desk.summarize(documents(10), concurrency=1)
    assert (ended.reason, ended.counts.done, ended.counts.failed, ended.counts.waiting) == (
        *("the endpoint refuses", 3, 0, 7),
    )
    assert isinstance(ended.error, EndpointError)
    assert ended.error.status == 429
    assert desk.asked().total() == 4


def test_when_the_key_is_changed_half_way_the_new_one_goes_on_and_neither_is_kept(desk, quiet):
    some = documents(12)
    desk.server.control({"api_key": "sk-of-yesterday"})

    def change_half_way(progress):
        if progress.done == 5:
            desk.server.control({"api_key": "sk-of-today"})

    ended = desk.summarize(some, api_key="sk-of-yesterday", concurrency=2, progress=change_half_way)
    assert (ended.reason, ended.counts.failed) == ("the endpoint refuses", 0)
    assert 5 <= ended.counts.done == desk.paid().total() < 12  # none of those that were answered is lost
    assert desk.summarize(some, api_key="sk-of-yesterday").counts.done == ended.counts.done
    assert desk.summarize(some, api_key="sk-of-today").counts.done == 12
    assert list(desk.paid().values()) == [1] * 12
    assert results(desk.folder) == quiet(some)
    for path in desk.folder.rglob("*"):
        assert path.is_dir() or b"sk-of-" not in path.read_bytes(), path


# At the prompt.


def test_a_stall_longer_than_the_timeout_is_told_and_asked_again(desk, table):
    desk.server.control({"faults": [{"kind": "stall", "seconds": 60, "count": 1}]})
    code, out, err = desk.run("run", table, "--into", desk.folder, "--timeout", 1, "--workers", 0)
    told, counts = err.splitlines()
    assert (code, out, counts) == (0, "", f"{desk.folder}: 20 documents: 20 with a result")
    assert re.fullmatch(rf"{desk.server.base_url}: .*; trying again in \d+ s; it gives up .*", told)
    assert sorted(desk.paid().values()) == [1] * 19 + [2]  # answered too late: that was paid for


def test_a_disk_that_fills_ends_the_command_with_1_and_keeps_what_was_paid_for(desk, small_disk, table, quiet):
    folder = small_disk / "run"
    arguments = ("run", table, "--into", folder, "--concurrency", 2, "--workers", 0)
    desk.server.control({"delay": 0.3})
    process = desk.command(*arguments)
    try:
        until = time.monotonic() + 30
        while len(desk.events("run")) < 6:
            assert time.monotonic() < until
            time.sleep(0.02)
        fill(small_disk)
        out, err = process.communicate(timeout=60)
    finally:
        process.kill()
    counts, stopped = err.splitlines()
    assert (process.returncode, out) == (1, "")
    assert re.fullmatch(rf"{folder}: 20 documents: \d+ with a result, \d+ waiting", counts)
    assert stopped.startswith("summarizer: stopped, the disk is full: ")
    assert stopped.endswith("; the same command goes on from here")
    assert received_in(folder / "journal.sqlite") == set(desk.paid())
    (small_disk / "ballast").unlink()
    code, _, err = desk.run(*arguments)
    assert (code, err) == (0, f"{folder}: 20 documents: 20 with a result\n")
    assert list(desk.paid().values()) == [1] * 20
    assert ids(folder) == [f"story-{number}" for number in range(1, 21)]
    assert lines(folder / "failures.jsonl") == []
    assert results(folder) == quiet(documents(20))


def fill(folder):
    """Take up all the room there is, page by page, while others write."""
    with (folder / "ballast").open("wb") as file, suppress(OSError):
        for size in count(4096, 4096):
            os.posix_fallocate(file.fileno(), 0, size)
