"""The journal: what was committed is there, what was not is not, and what goes wrong is said in words."""

import os
import random
import signal
import sqlite3
import subprocess
import sys

import pytest

from summarizer.answers import Usage
from summarizer.batch.reading import READABLE
from summarizer.errors import DiskFull, RunError
from summarizer.runs.journal import WAITING, Counts, Journal, Stored

USED = Usage(prompt_tokens=100, completion_tokens=20)


def stored(talk="talk", attempt=1, body=b"{}", **changes):
    usual = Stored(talk, attempt, f"key-{attempt}", body, None, None, "2026-05-03T12:00:00+00:00", 1.5, "live")
    return usual._replace(**changes)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.sqlite"


@pytest.fixture
def journal(path):
    journal = Journal(path, create=True)
    yield journal
    journal.close()


def test_it_is_in_write_ahead_mode(journal):
    assert journal.value("PRAGMA journal_mode") == "wal"


def test_answers_are_given_back_as_they_were_kept_first_attempt_first(journal):
    second, first, other = stored(attempt=2, body=b"2"), stored(body=b"1"), stored("other", body=b"o")
    for one in (second, other, first):
        journal.keep(one, USED)
    assert journal.answers_to("talk") == [first, second]
    assert journal.answers_to("other") == [other]
    assert journal.answers_to("none") == []


def test_an_answer_that_is_there_stays(journal):
    journal.keep(stored(body=b"first"), USED)
    journal.keep(stored(body=b"second"), Usage(prompt_tokens=7))
    assert journal.answers_to("talk") == [stored(body=b"first")]
    assert journal.usage() == USED


def test_an_answer_takes_the_place_of_a_reason_why_there_was_none(journal):
    journal.keep(stored(body=None, problem="HTTP 400", status=400), Usage())
    journal.keep(stored(body=b"came"), USED)
    assert journal.answers_to("talk") == [stored(body=b"came")]
    assert journal.usage() == USED


def test_usage_is_summed_by_origin(journal):
    journal.keep(stored("a"), USED)
    journal.keep(stored("b"), USED)
    journal.keep(stored("c", origin="batch"), Usage(prompt_tokens=5, completion_tokens=1))
    assert journal.usage("live") == Usage(prompt_tokens=200, completion_tokens=40)
    assert journal.usage("batch") == Usage(prompt_tokens=5, completion_tokens=1)
    assert journal.usage("recorded") == Usage()
    assert journal.usage() == Usage(prompt_tokens=205, completion_tokens=41)


def test_facts_are_kept_replaced_and_forgotten(journal):
    assert journal.noted("mode") is None
    journal.note("mode", "tools")
    journal.note("mode", "json")
    assert journal.noted("mode") == "json"
    journal.note("mode", None)
    assert journal.noted("mode") is None


def test_an_empty_journal_counts_nothing(journal):
    assert journal.counts() == Counts(documents=0, waiting=0, sent=0, done=0, failed=0, copies=0, unreadable=0)


def test_a_change_is_kept_whole_or_not_at_all(journal):
    def broken_off():
        with journal.change():
            journal.note("half", "a change")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        broken_off()
    assert journal.noted("half") is None
    with journal.change():
        journal.note("whole", "a change")
    assert journal.noted("whole") == "a change"


def test_rows_may_change_while_they_are_read_by_the_page(journal):
    for number in range(1, 8):
        journal.note(f"{number}", "old")
    query = "SELECT CAST(name AS INTEGER), value FROM meta WHERE CAST(name AS INTEGER) > :after ORDER BY 1 LIMIT :size"
    seen = []
    for number, value in journal.pages(query, size=3):
        journal.note(f"{number}", "new")
        seen.append((number, value))
    assert seen == [(number, "old") for number in range(1, 8)]


def test_what_a_killed_process_committed_is_there_and_nothing_else(path):
    program = """
import os, signal, sys
from pathlib import Path
from summarizer.runs.journal import Journal
journal = Journal(Path(sys.argv[1]), create=True)
journal.note("committed", "yes")
with journal.change():
    journal.note("committed", "no")
    journal.note("more", "no")
    os.kill(os.getpid(), signal.SIGKILL)
"""
    killed = subprocess.run([sys.executable, "-c", program, path], env=os.environ, check=False)
    assert killed.returncode == -signal.SIGKILL
    journal = Journal(path)
    assert journal.noted("committed") == "yes"
    assert journal.noted("more") is None
    journal.close()


def test_it_can_be_read_while_another_process_writes(journal, path):
    with journal.change():
        journal.note("half", "a change")
        reader = Journal(path, write=False)
        assert reader.noted("half") is None
    assert reader.noted("half") == "a change"
    reader.close()


def test_a_reader_changes_nothing(journal, path):
    reader = Journal(path, write=False)
    with pytest.raises(RunError, match="cannot be opened for writing"):
        reader.note("a", "fact")
    reader.close()


def _overwrite(path):
    path.write_bytes(b"no database at all" * 1000)


def _empty(path):
    path.write_bytes(b"")


def _scribble(path):
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(random.Random(1).randbytes(path.stat().st_size - 4096))


@pytest.mark.parametrize("damage", [_overwrite, _scribble], ids=["overwritten", "scribbled over but for its head"])
@pytest.mark.parametrize("write", [True, False], ids=["to write", "to read"])
def test_a_damaged_one_is_named_and_what_to_do_about_it(path, damage, write):
    Journal(path, create=True).close()
    damage(path)
    with pytest.raises(RunError, match=r"journal\.sqlite: is damaged \(.*\); .*summarizer runs rescue .* --into NEW"):
        Journal(path, write=write).counts()


def test_an_emptied_one_is_refused(path):
    Journal(path, create=True).close()
    _empty(path)
    with pytest.raises(RunError, match="is damaged"):
        Journal(path)


def test_one_of_another_version_is_refused(journal, path):
    journal.do("PRAGMA user_version = 7")
    with pytest.raises(RunError, match="is a journal of version 7, and this program's is 3"):
        Journal(path)


def test_one_that_is_gone_is_told(path):
    with pytest.raises(RunError, match=r"its journal is gone \(there is no journal\.sqlite\); bring that back"):
        Journal(path)


def test_a_full_disk_is_told_from_damage_and_leaves_the_journal_of_use(journal):
    def too_much():
        with journal.change():
            journal.note("half", "a change")
            journal.keep(stored(body=random.Random(1).randbytes(100_000)), USED)

    journal.note("before", "kept")
    journal.do("PRAGMA max_page_count = 1")  # as many pages as there are: no room for more
    with pytest.raises(DiskFull, match=r"cannot be written \(database or disk is full\); free the disk"):
        journal.keep(stored(body=random.Random(1).randbytes(100_000)), USED)
    with pytest.raises(DiskFull):
        too_much()
    assert journal.noted("before") == "kept"
    assert journal.noted("half") is None
    journal.do("PRAGMA max_page_count = 1000000")
    journal.keep(stored(body=b"now"), USED)
    with journal.change():
        journal.note("after", "kept")
    assert journal.answers_to("talk") == [stored(body=b"now")]
    assert journal.noted("after") == "kept"


def test_a_journal_that_another_process_writes_to_is_waited_for_and_then_named(journal, path):
    other = Journal(path)
    other.do("PRAGMA busy_timeout = 10")
    with journal.change(), pytest.raises(RunError, match="another process is writing to it; wait for it to end"):
        other.note("a", "fact")
    other.note("a", "fact")
    assert journal.noted("a") == "fact"
    other.close()


def test_a_mistake_of_ours_keeps_its_traceback(journal):
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        journal.do("SELECT * FROM elsewhere")


@pytest.mark.parametrize("query", [WAITING, READABLE], ids=["waiting", "waiting and answered in a batch"])
def test_a_page_of_documents_takes_no_longer_the_more_there_are(journal, query):
    steps = [detail for *_, detail in journal.do(f"EXPLAIN QUERY PLAN {query}", {"after": 0, "size": 200})]
    assert steps[0] == "SEARCH documents USING COVERING INDEX documents_by_state (state=? AND position>?)"
    assert not any("SCAN" in step or "B-TREE" in step or "LIST" in step for step in steps)
