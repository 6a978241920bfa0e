"""The batch job on a real server with files and batches, which differs from OpenAI's: see test_batch_server.py."""

import time
from pathlib import Path

import pytest
from articles import document, documents, text
from batchdesk import BatchDesk
from newsdesk import ids, lines, results

from summarizer.batch import Bounds
from summarizer.reading import read
from summarizer.runs import Wanted

pytestmark = pytest.mark.ogx

FIXTURES = Path(__file__).parents[2] / "fixtures"
THREE = documents(3)


class OgxDesk(BatchDesk):
    """OGX, which keeps no log of what it does, and the folder of a run."""

    def __init__(self, server, folder):
        self.server, self.folder = server, folder
        self.wanted = Wanted(server.model, server.base_url)

    def until(self, status):
        """Wait until the service says this of the first part."""
        end = time.monotonic() + 60
        while (standing := self.status()).parts[0].status != status:
            assert time.monotonic() < end, standing
            time.sleep(0.01)
        return standing


@pytest.fixture
def desk(ogx, tmp_path):
    return OgxDesk(ogx, tmp_path / "run")


def test_results_are_those_of_a_live_run_through_the_same_server(desk, tmp_path):
    some = documents(8)
    live = desk.summarize(some, tmp_path / "live", timeout=60)
    standing = desk.batch(some, bounds=Bounds(requests=3), timeout=60)
    assert standing.counts == live.counts
    assert standing.counts.done == 8
    # The model says the same of every document: what tells the answers apart are their keys and tokens.
    assert len({one["provenance"]["usage"]["prompt_tokens"] for one in results(desk.folder)}) > 1
    assert len({one["provenance"]["request_keys"][0] for one in results(desk.folder)}) == 8
    assert desk.told() == desk.told(tmp_path / "live")
    assert {one["provenance"]["origin"] for one in results(desk.folder)} == {"batch"}
    assert [(part.state, part.status, part.completed, part.failed) for part in standing.parts] == [
        ("collected", "completed", number, 0) for number in (3, 3, 2)
    ]
    assert standing.warnings == []  # it tells no usage of the whole batch


def test_results_over_the_bundled_documents_are_those_of_a_live_run(desk, tmp_path):
    some = [read(str(path)) for path in sorted((FIXTURES / "documents").iterdir())]
    live = desk.summarize(some, tmp_path / "live", timeout=120)
    standing = desk.batch(some, timeout=120)
    assert standing.counts == live.counts
    assert (standing.counts.documents, standing.counts.done) == (14, 14)
    assert desk.told() == desk.told(tmp_path / "live")


def test_each_step_is_told_and_nothing_is_lost_between_them(desk):
    with desk.server.held_up():
        desk.submit(THREE)
        (part,) = desk.until("in_progress").parts
        assert (part.state, part.completed) == ("created", 0)
        assert desk.collect().counts.sent == 3
    desk.watch()
    standing = desk.collect()
    assert (standing.collected.answers, standing.counts.done) == (3, 3)
    assert ids(desk.folder) == ["story-1", "story-2", "story-3"]


def test_a_request_that_the_model_has_no_room_for_is_given_up_and_the_others_have_results(desk):
    long = document(2, text="\n\n".join(text(number) for number in range(400)))
    desk.wanted = Wanted(desk.server.model, desk.server.base_url, chunk_chars=10**6)
    standing = desk.batch([THREE[0], long, THREE[2]])
    assert (standing.counts.done, standing.counts.failed, standing.collected.refused) == (2, 1, 1)
    assert ids(desk.folder) == ["story-1", "story-3"]
    (failure,) = lines(desk.folder / "failures.jsonl")
    assert failure["document"] == "story-2"
    assert failure["problem"].startswith(f"{desk.server.base_url}: HTTP 400: request (")
    assert "exceeds the available context size (16384 tokens)" in failure["problem"]
    assert len(standing.parts) == 1


def test_what_a_cancelled_batch_had_not_given_is_asked_again(desk):
    with desk.server.held_up():
        desk.submit(THREE)
        desk.until("in_progress")
        assert desk.cancel().parts[0].status in ("cancelling", "cancelled")
        desk.watch()
        standing = desk.collect()
    assert (standing.parts[0].status, standing.collected.missing, standing.counts.waiting) == ("cancelled", 3, 3)
    assert desk.batch().counts.done == 3


def test_where_nobody_answers_the_lines_they_are_given_up_after_three_batches(mortal, tmp_path):
    desk = OgxDesk(mortal, tmp_path / "run")
    mortal.upstream.stop()
    standing = desk.batch(THREE)
    assert (len(standing.parts), standing.counts.failed) == (3, 3)
    assert {one["problem"] for one in lines(desk.folder / "failures.jsonl")} == {f"{mortal.base_url}: Connection error"}


def test_a_batch_that_a_crash_left_without_an_end_can_be_let_go(mortal, tmp_path):
    desk = OgxDesk(mortal, tmp_path / "run")
    with mortal.held_up():
        desk.submit(THREE)
        desk.until("in_progress")
        mortal.stop()
    mortal.start()
    assert desk.collect().counts.sent == 3
    # It stays so for ever: cancelling does not end it.
    desk.cancel()
    desk.collect()
    assert [(part.state, part.status) for part in desk.status().parts] == [("created", "cancelling")]
    desk.journal("UPDATE parts SET created = '2026-01-01T00:00:00+00:00'")
    (warning,) = desk.status().warnings
    assert warning.endswith("days, though it had one: cancel it, with --abandon if that does not end it")

    standing = desk.cancel(abandon=True)
    assert ([part.state for part in standing.parts], standing.counts.waiting) == (["dissolved"], 3)
    standing = desk.batch()
    assert (standing.counts.done, [part.state for part in standing.parts]) == (3, ["dissolved", "collected"])
