"""`results.jsonl` and `failures.jsonl`: in the order of the input, whole, and right after a stop at any step."""

import os
from itertools import count

import pytest
from articles import document, documents
from newsdesk import ids, lines, results
from steps import finished_within

from summarizer.corpus import Unreadable
from summarizer.errors import DiskFull
from summarizer.runs.folder import Run
from summarizer.runs.outputs import ResultsFile

THREE = ["story-1", "story-2", "story-3"]


@pytest.fixture
def no_waits(monkeypatch):
    """Errors that may pass are had at once."""
    monkeypatch.setattr("summarizer.endpoint._wait", lambda _: 0)


def second_fails(desk, folder):
    """A run in which the second of three documents has no answer yet."""
    desk.server.control({"faults": [{"kind": "server_error", "skip": 1, "count": 6}]})
    desk.summarize(documents(3), folder, concurrency=1)
    desk.server.control({"faults": []})


def test_results_stand_in_the_order_of_the_input_whatever_came_first(desk):
    desk.server.control({"faults": [{"kind": "rate_limited", "count": 3, "retry_after": 0.1}]})
    desk.summarize(documents(12), concurrency=6)
    assert ids(desk.folder) == [f"story-{number}" for number in range(1, 13)]


def test_later_documents_are_appended(desk):
    desk.summarize(documents(2))
    same = desk.folder.parent / "the same file"
    same.hardlink_to(desk.folder / "results.jsonl")
    before = same.read_bytes()
    desk.summarize(documents(4))
    assert ids(desk.folder) == ["story-1", "story-2", "story-3", "story-4"]
    assert same.read_bytes().startswith(before)
    assert same.samefile(desk.folder / "results.jsonl")


def test_a_result_that_comes_late_is_written_in_its_place(desk, no_waits):
    second_fails(desk, desk.folder)
    assert ids(desk.folder) == ["story-1", "story-3"]
    assert [one["document"] for one in lines(desk.folder / "failures.jsonl")] == ["story-2"]
    desk.summarize(documents(3))
    assert ids(desk.folder) == THREE
    assert lines(desk.folder / "failures.jsonl") == []


@pytest.mark.parametrize("stage", ["from the beginning", "where a result comes late"])
def test_after_a_stop_at_any_step_the_next_start_ends_as_if_there_had_been_none(desk, tmp_path, no_waits, stage):
    second_fails(desk, tmp_path / "quiet")
    desk.summarize(documents(3), tmp_path / "quiet")
    expected = results(tmp_path / "quiet")
    assert [one["document"]["id"] for one in expected] == THREE
    for steps in count(1):
        folder = tmp_path / f"stopped-{steps}"
        if stage == "where a result comes late":
            second_fails(desk, folder)
        before = desk.paid().total()
        ended = finished_within(steps, lambda folder=folder: desk.summarize(documents(3), folder, concurrency=1))
        in_between = desk.paid().total()
        desk.summarize(documents(3), folder)
        assert results(folder) == expected, f"stopped after step {steps}"
        assert lines(folder / "failures.jsonl") == []
        asked = 3 if stage == "from the beginning" else 1
        # What was on its way could not be kept: one request of each of the two documents in hand.
        assert asked <= desk.paid().total() - before <= asked + 2
        if ended:
            assert in_between - before == asked
            break
    assert steps > 15


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.write_bytes(path.read_bytes() + b'{"document": {"id": "half a li'),
        lambda path: path.unlink(),
        lambda path: os.truncate(path, path.stat().st_size - 10),
    ],
    ids=["half a line was appended", "it was removed", "its end was lost"],
)
def test_a_results_file_that_is_not_as_it_was_left_is_mended(desk, damage):
    desk.summarize(documents(2))
    path = desk.folder / "results.jsonl"
    before = path.read_bytes()
    damage(path)
    desk.summarize(documents(2))
    assert path.read_bytes() == before


def test_while_an_early_document_waits_later_ones_are_not_written_and_at_the_end_they_are(desk):
    desk.summarize(documents(4))
    with Run.work(desk.folder) as run:
        run.journal.do("UPDATE documents SET state = 'waiting' WHERE position = 3")
        run.journal.note("results_written", None)
        file = ResultsFile(run)
        file.catch_up()
        assert ids(desk.folder) == ["story-1", "story-2"]
        file.catch_up(to_the_end=True)
        assert ids(desk.folder) == ["story-1", "story-2", "story-3", "story-4"]


def test_a_file_that_cannot_be_written_says_so_and_leaves_the_old_one(desk, monkeypatch):
    desk.summarize(documents(2))
    before = (desk.folder / "results.jsonl").read_bytes()
    with Run.work(desk.folder) as run:
        run.journal.note("results_written", None)
        (desk.folder / "results.tmp").mkdir()  # stands in its way
        with pytest.raises(DiskFull, match=r"results\.tmp: cannot be written \(Is a directory\); free the disk"):
            ResultsFile(run).catch_up(to_the_end=True)
    assert (desk.folder / "results.jsonl").read_bytes() == before


def test_failures_list_documents_first_and_then_what_could_not_be_read(desk):
    unreadable = [Unreadable("b.txt", "is empty"), Unreadable("a.pdf", "is encrypted")]
    ended = desk.summarize([unreadable[0], document(1), unreadable[1], document(2, text=" ")])
    assert ended.counts.unreadable == 2
    assert [(one["document"], one["passing"]) for one in lines(desk.folder / "failures.jsonl")] == [
        ("story-2", False),
        ("a.pdf", False),
        ("b.txt", False),
    ]


def test_what_can_be_read_now_is_no_failure_any_more(desk):
    desk.summarize([document(1), Unreadable("b.txt", "is empty")])
    ended = desk.summarize([document(1), document(2)])
    assert (ended.counts.done, ended.counts.unreadable) == (2, 0)
    assert lines(desk.folder / "failures.jsonl") == []
