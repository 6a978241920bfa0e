"""Documents into a journal: each once, under a name of its own, tied to what it is a copy of."""

from datetime import date

import pytest
from articles import document, documents, text
from newsdesk import lines, results

from summarizer.corpus import Unreadable, fingerprint, likeness
from summarizer.document import Document
from summarizer.errors import RunError
from summarizer.runs import Wanted
from summarizer.runs.intake import renamed_in, take_in
from summarizer.runs.journal import Journal

WIRE = "\n\n".join(text(number) for number in range(101, 108))
OURS = Document(id="ours", text=WIRE, outlet="Harbour Wire")
SAME = Document(id="same", text=WIRE, outlet="Morning Post")
NEAR = Document(id="near", text=f"By our own reporters\n\n{WIRE.rpartition(chr(10))[0]}", outlet="Evening Star")
SAME_AS_NEAR = NEAR.model_copy(update={"id": "same as near", "outlet": "Late Edition"})
OTHER_DAY = SAME.model_copy(update={"id": "other day", "published": date(2026, 5, 4)})


@pytest.fixture
def journal(tmp_path):
    journal = Journal(tmp_path / "journal.sqlite", create=True)
    yield journal
    journal.close()


def rows(journal, columns="id, state, copy_of"):
    return journal.do(f"SELECT {columns} FROM documents ORDER BY position").fetchall()


def take(journal, *some, fold=False):
    take_in(journal, some, fold_syndicated=fold)


def test_documents_keep_their_ids_and_their_order(journal):
    take(journal, *documents(3))
    assert rows(journal, "position, id, state, times") == [
        (1, "story-1", "waiting", 1),
        (2, "story-2", "waiting", 1),
        (3, "story-3", "waiting", 1),
    ]


def test_an_id_is_made_of_the_text_where_none_is_given(journal):
    take(journal, Document(text="A short note.", outlet="A"))
    # The first twelve digits of the SHA-256 of the text.
    assert rows(journal, "id") == [("doc-fcb84bfb018c",)]


def test_another_document_under_an_id_that_is_taken_gets_one_of_its_own_and_keeps_it(journal):
    first, second = document(1, id="same"), document(2, id="same")
    take(journal, first, second)
    (_, name), *_ = renamed = rows(journal, "position, id")[1:]
    assert name.startswith("same-")
    assert len(name) == len("same-") + 8
    (content,) = journal.do("SELECT content FROM contents WHERE position = 2").fetchone()
    assert Document.model_validate_json(content) == second.model_copy(update={"id": name})
    take(journal, second, first)
    assert rows(journal, "position, id") == [(1, "same"), *renamed]


def test_documents_that_came_with_the_id_of_another_one_are_told_apart_from_all_others(journal):
    plain = Document(text="A short note.", outlet="A")
    take(
        journal,
        *(document(1, id="same"), document(2, id="same"), document(3, id="same-0123abcd")),
        *(document(4), document(4)),
        *(plain, plain.model_copy(update={"outlet": "B"})),  # both with the id that their text gives
    )
    ((name,),) = journal.do("SELECT id FROM documents WHERE position = 2").fetchall()
    assert renamed_in(journal) == [name]


def test_a_document_that_stands_twice_in_the_input_is_taken_once_and_counted(journal):
    take(journal, document(1), document(2), document(1), document(1))
    assert rows(journal, "id, times") == [("story-1", 3), ("story-2", 1)]
    take(journal, document(1), document(3))
    # As the input was read last.
    assert rows(journal, "id, times") == [("story-1", 1), ("story-2", 0), ("story-3", 1)]


@pytest.mark.parametrize(
    ("some", "fold", "expected"),
    [
        ([OURS, SAME], False, [("ours", "waiting", None), ("same", "copy", 1)]),
        ([OURS, NEAR], False, [("ours", "waiting", None), ("near", "waiting", 1)]),
        ([OURS, NEAR], True, [("ours", "waiting", None), ("near", "copy", 1)]),
        ([OURS, OTHER_DAY], False, [("ours", "waiting", None), ("other day", "waiting", 1)]),
        ([OURS, OTHER_DAY], True, [("ours", "waiting", None), ("other day", "copy", 1)]),
        (
            [OURS, NEAR, SAME_AS_NEAR],
            False,
            [("ours", "waiting", None), ("near", "waiting", 1), ("same as near", "copy", 2)],
        ),
        (
            [OURS, NEAR, SAME_AS_NEAR],
            True,
            [("ours", "waiting", None), ("near", "copy", 1), ("same as near", "copy", 1)],
        ),
        ([OURS, document(7)], True, [("ours", "waiting", None), ("story-7", "waiting", None)]),
    ],
    ids=[
        *("the same text", "nearly the same, not folded", "nearly the same, folded"),
        *("the same text of another day", "the same text of another day, folded"),
        *("the same as a near-copy", "the same as a folded near-copy", "another story, folded"),
    ],
)
def test_copies_are_tied_to_the_first_of_their_kind(journal, some, fold, expected):
    take(journal, *some, fold=fold)
    assert rows(journal) == expected


@pytest.mark.parametrize("fold", [False, True], ids=["not folded", "folded"])
def test_copies_are_tied_the_same_way_whether_documents_come_together_or_one_by_one(tmp_path, fold):
    some = [NEAR, *documents(3), OURS, SAME_AS_NEAR, OTHER_DAY, SAME, document(1, outlet="Later")]
    together, singly = (Journal(tmp_path / name, create=True) for name in ("together", "singly"))
    take(together, *some, fold=fold)
    for one in some:
        take(singly, one, fold=fold)
    columns = "id, state, copy_of, likeness"
    assert rows(together, columns) == rows(singly, columns)
    bands = "SELECT band, position FROM bands ORDER BY band, position"
    assert together.do(bands).fetchall() == singly.do(bands).fetchall()
    for journal in (together, singly):
        journal.close()


@pytest.mark.parametrize("again", [None, [OURS, NEAR]], ids=["without the input", "with it"])
def test_what_an_input_that_broke_off_left_untied_is_tied_at_the_next_start(journal, monkeypatch, again):
    with monkeypatch.context() as broken:
        broken.setattr("summarizer.runs.intake.tie", lambda *_, **__: None)
        take(journal, OURS, NEAR, fold=True)
    assert rows(journal) == [("ours", "waiting", None), ("near", "waiting", None)]
    take_in(journal, again, fold_syndicated=True)
    assert rows(journal) == [("ours", "waiting", None), ("near", "copy", 1)]


def test_how_alike_copies_are_is_kept(journal):
    take(journal, OURS, SAME, NEAR, document(7))
    ours, same, near, other = (likeness for (likeness,) in rows(journal, "likeness"))
    assert (ours, same, other) == (None, 1.0, None)
    assert 0.8 < near < 1


@pytest.mark.parametrize("together", [True, False], ids=["together", "one by one"])
def test_the_copy_of_a_folded_near_copy_is_as_like_the_first_as_that_one(journal, together):
    for some in [(OURS, NEAR, SAME_AS_NEAR)] if together else [(OURS,), (NEAR,), (SAME_AS_NEAR,)]:
        take(journal, *some, fold=True)
    alike = likeness(fingerprint(OURS.text).signature, fingerprint(NEAR.text).signature)
    assert alike < 1
    assert rows(journal, "copy_of, likeness") == [(None, None), (1, alike), (1, alike)]


def test_a_text_without_words_is_like_nothing(journal):
    take(journal, Document(id="a", text="—"), Document(id="b", text="…"), fold=True)
    assert rows(journal) == [("a", "waiting", None), ("b", "waiting", None)]


def test_what_cannot_be_read_is_listed_as_the_input_was_read_last(journal):
    take(journal, Unreadable("a.txt", "is empty"), Unreadable("b.txt", "is empty"), document(1))
    take(journal, Unreadable("b.txt", "is binary"))
    assert journal.do("SELECT place, problem FROM unreadable").fetchall() == [("b.txt", "is binary")]
    assert journal.counts().documents == 1


def test_progress_tells_how_many_were_read(journal):
    told = []
    take_in(journal, [document(1)] * 1200, fold_syndicated=False, progress=told.append)
    assert told == [500, 1000, 1200]


def test_an_input_that_breaks_off_keeps_what_was_taken_and_goes_on_from_there(journal):
    def broken():
        yield from documents(600)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        take_in(journal, broken(), fold_syndicated=False)
    assert rows(journal, "count(*), max(position)") == [(500, 500)]
    take(journal, *documents(600))
    assert rows(journal, "count(*), max(position), min(times), max(times)") == [(600, 600, 1, 1)]


def test_fingerprints_of_another_method_are_refused(journal):
    take(journal, document(1))
    journal.note("fingerprints", "of old")
    with pytest.raises(RunError, match=r"of method of old, and this program's of minhash-1.*; begin a new run"):
        take(journal, document(2))
    assert journal.counts().documents == 1


# In a run.


@pytest.mark.parametrize("done", [False, True], ids=["together", "after the first is done"])
def test_the_same_story_is_asked_about_once_and_its_result_lists_all_outlets(desk, done):
    wanted = Wanted(model="desk", base_url=desk.server.base_url, fold_syndicated=True)
    if done:
        desk.summarize([OURS, document(1)], wanted=wanted)
        assert [one["copies"] for one in results(desk.folder)] == [[], []]
    ended = desk.summarize([OURS, document(1), SAME, NEAR], wanted=wanted)
    assert (ended.counts.done, ended.counts.copies, ended.counts.waiting) == (2, 2, 0)
    ours, other = results(desk.folder)
    assert [(one["id"], one["outlet"]) for one in ours["copies"]] == [
        ("same", "Morning Post"),
        ("near", "Evening Star"),
    ]
    assert ours["copies"][0]["likeness"] == 1
    assert 0.8 < ours["copies"][1]["likeness"] < 1
    assert (ours["document"]["id"], other["document"]["id"], other["copies"]) == ("ours", "story-1", [])
    assert list(desk.asked().values()) == [1, 1]


def test_near_copies_that_are_not_folded_are_asked_about_each(desk):
    ended = desk.summarize([OURS, NEAR])
    assert (ended.counts.done, ended.counts.copies) == (2, 0)
    assert list(desk.asked().values()) == [1, 1]


def test_a_shorter_input_takes_nothing_away(desk):
    desk.summarize(documents(3))
    ended = desk.summarize([document(2)])
    assert ended.counts.done == 3
    assert len(lines(desk.folder / "results.jsonl")) == 3
