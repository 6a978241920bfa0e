"""A live run that is killed again and again ends as one that nobody killed, and asks for nothing that it had."""

import signal
import sqlite3
import time
from pathlib import Path

import pytest
from articles import documents, write_table
from kills import Tally, kill_live_runs, received_in
from newsdesk import ids


@pytest.mark.parametrize("workers", [0, 1], ids=["in one process", "with a process that reads"])
def test_a_killed_run_loses_nothing_and_asks_for_nothing_twice(tmp_path, workers):
    tallies = list(kill_live_runs(tmp_path, 3, seed=workers, documents=50, workers=workers))
    total = sum(tallies, Tally())
    assert total.kills == 3
    assert total.starts == 3 + len(tallies)
    assert total.documents == 50 * len(tallies)
    assert total.paid >= 50
    assert total.most_in_flight <= 4
    assert total.faults == dict.fromkeys(("too_many_in_flight", "asked_again", "left_running", "lost", "different"), 0)


def test_what_was_received_is_read_beside_a_journal_as_the_kill_left_it(tmp_path):
    journal = tmp_path / "journal.sqlite"
    database = sqlite3.connect(journal)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("CREATE TABLE answers (key TEXT, body BLOB)")
    database.execute("INSERT INTO answers VALUES ('received', x'00'), ('refused', NULL)")
    database.commit()
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    assert received_in(journal) == {"received"}  # though it stands in the write-ahead log only
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before
    database.close()


def test_before_there_is_a_journal_nothing_was_received(tmp_path):
    assert received_in(tmp_path / "journal.sqlite") == set()


def test_the_processes_that_read_end_with_the_one_that_asks(desk, tmp_path):
    desk.server.control({"delay": 0.5})
    table = write_table(tmp_path / "articles.jsonl", documents(60))
    process = desk.command("run", table, "--into", desk.folder, "--workers", 2)
    try:
        # Two that read, the one that they are forked from, and one that keeps count.
        readers = _wait_until(lambda: len(found := _descendants(process.pid)) == 4 and found)
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=10)
    _wait_until(lambda: not any(_alive(pid) for pid in readers))


def test_a_killed_run_goes_on_with_the_documents_in_their_order(desk, tmp_path):
    desk.server.control({"delay": 0.3})
    table = write_table(tmp_path / "articles.jsonl", documents(20))
    command = ("run", table, "--into", desk.folder, "--workers", 0, "--concurrency", 5)
    process = desk.command(*command)
    _wait_until(lambda: len(desk.events("run")) >= 7)
    process.kill()
    process.communicate(timeout=10)
    kept = received_in(desk.folder / "journal.sqlite")
    assert len(kept) >= 2  # the sixth is asked when the first is kept
    desk.server.control({"delay": 0})
    assert desk.run(*command)[0] == 0
    assert ids(desk.folder) == [f"story-{number}" for number in range(1, 21)]
    assert len(desk.asked()) == 20
    assert {key: desk.asked()[key] for key in kept} == dict.fromkeys(kept, 1)


def _descendants(pid):
    parents = {
        int(path.parent.name): int(stat[1]) for path in Path("/proc").glob("[0-9]*/stat") if (stat := _stat(path))
    }
    found = [child for child, parent in parents.items() if parent == pid]
    for one in found:  # which grows
        found += [child for child, parent in parents.items() if parent == one]
    return found


def _alive(pid):
    stat = _stat(Path(f"/proc/{pid}/stat"))
    return stat is not None and stat[0] != "Z"


def _stat(path):
    try:
        return path.read_text().rpartition(")")[2].split()
    except OSError:
        return None


def _wait_until(holds, seconds=20):
    until = time.monotonic() + seconds
    while not (found := holds()):
        assert time.monotonic() < until, "it did not come about"
        time.sleep(0.02)
    return found
