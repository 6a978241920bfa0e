"""Near-copies are tied to the first of their kind: by signatures of 128 slots, of which 64 alike are half."""

import pytest

from summarizer.runs import tying
from summarizer.runs.journal import Journal
from summarizer.runs.tying import tie


@pytest.fixture
def journal(tmp_path):
    journal = Journal(tmp_path / "journal.sqlite", create=True)
    yield journal
    journal.close()


def rows(journal, columns):
    return journal.do(f"SELECT {columns} FROM documents ORDER BY position").fetchall()


def signed(journal, *signatures, state="waiting"):
    """Documents with these signatures, each a list of (slots, value)."""
    for signature in signatures:
        packed = b"".join(value.to_bytes(2, "little") * slots for slots, value in signature)
        assert len(packed) == 256
        journal.do(
            "INSERT INTO documents (id, identity, story, state, signature) SELECT n, n, n, ?, ? "
            "FROM (SELECT count(*) + 1 AS n FROM documents)",
            (state, packed),
        )


def tied(journal):
    return rows(journal, "copy_of, likeness")


@pytest.mark.parametrize(("alike", "expected"), [(64, (1, 0.5)), (63, (None, None))], ids=["half alike", "less"])
def test_documents_half_alike_tell_the_same_story(journal, alike, expected):
    signed(journal, [(128, 1)], [(alike, 1), (128 - alike, 2)])
    tie(journal, fold_syndicated=True)
    assert tied(journal) == [(None, None), expected]


def test_the_first_is_the_most_alike_and_of_equals_the_earliest(journal):
    # Each less than half alike with the others, but the last: half with the first, five eighths with the two between.
    signed(
        journal,
        [(64, 9), (64, 2)],
        [(16, 9), (64, 3), (48, 4)],
        [(48, 5), (32, 3), (48, 2)],
        [(16, 9), (64, 3), (48, 2)],
    )
    tie(journal, fold_syndicated=True)
    assert tied(journal) == [(None, None), (None, None), (None, None), (2, 0.625)]


def test_documents_are_tied_in_the_order_of_the_input_whatever_their_bands(journal):
    signed(journal, [(64, 5), (64, 6)], [(64, 5), (64, 1)], [(64, 5), (64, 1)])
    tie(journal, fold_syndicated=False)
    assert tied(journal) == [(None, None), (1, 0.5), (1, 0.5)]


def test_only_documents_that_share_a_band_with_an_earlier_one_are_looked_at(journal, monkeypatch):
    looked_at, nearest = [], tying._nearest

    def noting(journal, position, signature):
        looked_at.append(position)
        return nearest(journal, position, signature)

    monkeypatch.setattr(tying, "_nearest", noting)
    signed(journal, [(128, 1)], [(128, 2)], [(120, 3), (4, 1), (4, 2)], [(124, 4), (4, 5)])
    tie(journal, fold_syndicated=True)
    assert looked_at == [3]


def test_what_is_a_copy_itself_is_no_first(journal):
    # Each is half alike with the one before it, and less with the one before that.
    signed(journal, [(128, 1)], [(64, 1), (64, 2)], [(32, 1), (64, 2), (32, 3)])
    tie(journal, fold_syndicated=False)
    assert tied(journal) == [(None, None), (1, 0.5), (None, None)]
    assert journal.do("SELECT DISTINCT position FROM bands ORDER BY position").fetchall() == [(1,), (3,)]


def test_only_a_few_of_those_that_share_boilerplate_are_looked_at(journal):
    # Each shares one band, four slots, with all others, and the last is the same as one of them besides.
    signed(journal, *([(4, 1), (124, number)] for number in range(10, 70)))
    signed(journal, [(4, 1), (124, 59)], [(4, 1), (124, 60)])
    tie(journal, fold_syndicated=True)
    assert tied(journal)[:60] == [(None, None)] * 60
    assert tied(journal)[60:] == [(50, 1.0), (None, None)]


def test_one_that_shares_many_bands_counts_once_among_those_that_are_looked_at(journal):
    shared = [(4, number) for number in range(1, 16)]
    signed(journal, *([*shared, (68, 100 + number)] for number in range(4)), *[[*shared, (68, 200)]] * 2)
    tie(journal, fold_syndicated=True)
    assert tied(journal) == [(None, None)] * 5 + [(5, 1.0)]


def test_a_document_is_tied_once(journal):
    signed(journal, [(128, 1)], [(128, 2)])
    tie(journal, fold_syndicated=True)
    asked = []
    statement = journal.do
    journal.do = lambda query, *values: asked.append(query) or statement(query, *values)
    tie(journal, fold_syndicated=True)
    assert [query for query in asked if not query.startswith("SELECT")] == []
    journal.do = statement
    signed(journal, [(128, 2)])
    tie(journal, fold_syndicated=True)
    assert tied(journal) == [(None, None), (None, None), (2, 1.0)]
    assert journal.noted("tied") == "3"


def test_the_first_of_a_new_copy_is_written_again_where_it_is_folded_and_not_else(journal):
    for fold, state in ((False, "done"), (True, "waiting")):
        signed(journal, [(128, 1 + fold)])
        journal.do("UPDATE documents SET state = 'done' WHERE state = 'waiting'")
        signed(journal, [(128, 1 + fold)])
        tie(journal, fold_syndicated=fold)
        assert rows(journal, "state, copy_of")[-2:] == [
            (state, None),
            ("copy" if fold else "waiting", 3 if fold else 1),
        ]


def test_a_first_that_has_no_result_yet_stays_as_it_is(journal):
    for state in ("waiting", "sent", "failed"):
        signed(journal, [(128, ord(state[0]))], state=state)
        signed(journal, [(128, ord(state[0]))])
    tie(journal, fold_syndicated=True)
    assert [state for (state,) in rows(journal, "state")] == ["waiting", "copy", "sent", "copy", "failed", "copy"]


def test_copies_are_tied_wholly_or_not_at_all(journal, monkeypatch):
    signed(journal, [(128, 1)], [(128, 1)], [(128, 1)])
    nearest = tying._nearest

    def broken(journal, position, signature):
        if position == 3:
            raise KeyboardInterrupt
        return nearest(journal, position, signature)

    with monkeypatch.context() as breaking:
        breaking.setattr(tying, "_nearest", broken)
        with pytest.raises(KeyboardInterrupt):
            tie(journal, fold_syndicated=True)
    assert tied(journal) == [(None, None)] * 3
    tie(journal, fold_syndicated=True)
    assert tied(journal) == [(None, None), (1, 1.0), (1, 1.0)]
