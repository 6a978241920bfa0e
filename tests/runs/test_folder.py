"""A run's folder: what is said where it cannot be used as somebody wants."""

from dataclasses import replace

import pytest
from articles import documents

from summarizer.batch import Options, prepare
from summarizer.errors import RunError
from summarizer.runs import open_run, rescue
from summarizer.runs.starting import start


@pytest.mark.parametrize(
    ("begun", "wanted", "message"),
    [
        ({}, {"model": "deck"}, "was begun with --model desk, not with --model deck"),
        ({}, {"max_tokens": 900}, "was begun without --max-tokens, not with --max-tokens 900"),
        ({"max_tokens": 800}, {"max_tokens": 900}, "was begun with --max-tokens 800, not with --max-tokens 900"),
        ({}, {"fold_syndicated": True}, "was begun without --fold-syndicated, not with --fold-syndicated"),
        (
            {"fold_syndicated": True},
            {"fold_syndicated": False},
            "was begun with --fold-syndicated, not without --fold-syndicated",
        ),
    ],
    ids=["another model", "a bound", "another bound", "folding", "no folding"],
)
def test_other_settings_are_named_as_they_are_given(desk, begun, wanted, message):
    desk.summarize(documents(1), wanted=replace(desk.wanted, **begun))
    with pytest.raises(RunError) as caught:
        start(desk.folder, replace(desk.wanted, **wanted))
    assert str(caught.value) == f"{desk.folder}: {message}; name a new folder with --into, or keep to it"


def test_until_something_is_asked_a_run_takes_other_settings(desk):
    desk.server.control({"faults": [{"kind": "forbidden"}]})
    mistyped = replace(desk.wanted, model="dsek", fold_syndicated=True, max_tokens=900)
    assert desk.summarize(documents(3), wanted=mistyped).counts.waiting == 3
    desk.server.control({"faults": []})
    ended = desk.summarize(documents(2), wanted=replace(desk.wanted, max_tokens=800))
    assert (ended.counts.documents, ended.counts.done) == (2, 2)
    with open_run(desk.folder) as run:
        assert (run.settings.model, run.settings.max_tokens) == ("desk", 800)
        assert {result.provenance.model for result in run.results()} == {"desk"}


def test_what_is_in_a_batch_counts_as_asked(desk):
    prepare(desk.folder, documents(1), desk.wanted, Options())
    with pytest.raises(RunError, match="was begun with --model desk, not with --model deck"):
        start(desk.folder, replace(desk.wanted, model="deck"))


def test_what_a_journal_still_holds_is_saved_and_nothing_is_asked_again(desk, tmp_path):
    desk.summarize(documents(3))
    before = desk.asked()
    rescued = rescue(desk.folder, tmp_path / "saved")
    assert (rescued["documents"], rescued["answers"]) == (3, 3)
    assert desk.summarize(documents(3), tmp_path / "saved").counts.done == 3
    assert desk.asked() == before


@pytest.mark.parametrize("damage", ["gone", "overwritten"])
def test_where_nothing_can_be_saved_no_folder_is_left(desk, tmp_path, damage):
    desk.summarize(documents(3))
    path = desk.folder / "journal.sqlite"
    for one in desk.folder.glob("journal.sqlite*"):
        one.unlink()
    if damage == "overwritten":
        path.write_bytes(b"no database" * 1000)
    with pytest.raises(RunError, match="nothing of its journal can be read; begin a new run with --into"):
        rescue(desk.folder, tmp_path / "saved")
    assert not (tmp_path / "saved").exists()
    with pytest.raises(RunError):
        open_run(desk.folder)
