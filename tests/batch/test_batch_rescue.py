"""A run whose journal was damaged while its batches were on their way: they are collected from the new one."""

import pytest
from articles import documents
from damage import scribble
from newsdesk import ids

from summarizer.batch import Bounds
from summarizer.runs import Wanted, rescue

SIX = documents(6)


@pytest.fixture
def sent(desk):
    """Two batches on their way."""
    desk.server.control({"pace": "control"})
    desk.submit(SIX, bounds=Bounds(requests=3))
    return desk


def test_batches_on_their_way_are_collected_from_the_new_run_and_nothing_is_sent_again(sent, tmp_path):
    scribble(sent.folder, 1)
    saved = rescue(sent.folder, tmp_path / "new")
    assert (saved["documents"], saved["requests"], saved["parts"]) == (6, 6, 2)
    sent.advance(steps=4)
    standing = sent.batch(folder=tmp_path / "new", wanted=Wanted())
    assert (standing.counts.done, standing.collected.answers) == (6, 6)
    assert ids(tmp_path / "new") == [f"story-{number}" for number in range(1, 7)]
    assert len(sent.created()) == 2
    assert list(sent.paid().values()) == [1] * 6


def test_what_is_not_known_to_be_on_its_way_any_more_waits_again(sent, tmp_path):
    sent.journal("DELETE FROM parts WHERE number = 2")
    rescue(sent.folder, tmp_path / "new")
    sent.advance(steps=4)
    standing = sent.collect(folder=tmp_path / "new")
    assert (standing.counts.done, standing.counts.waiting, standing.counts.sent) == (3, 3, 0)
    sent.server.control({"pace": "time"})
    assert sent.batch(folder=tmp_path / "new", wanted=Wanted()).counts.done == 6
