"""A damaged journal: what does not stand on a damaged page is saved, and nothing that was paid for is asked again."""

import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace

import orjson
import pytest
from articles import document, documents, text
from damage import Page, cut_short, leaves_of, overwrite, pages_of, scribble, stat_of
from newsdesk import AT_FIRST, Desk, ids, results

from summarizer.corpus import Unreadable
from summarizer.document import Document
from summarizer.errors import RunError
from summarizer.runs import Counts, Wanted, open_run, redo, rescue
from summarizer.runs.folder import Run
from summarizer.runs.intake import take_in
from summarizer.runs.starting import start

SOME = documents(30)


@pytest.fixture(scope="module")
def summarized(running_standin, tmp_path_factory):
    """A run that is done, made once for all tests, of which each takes a copy."""
    running_standin.control(AT_FIRST)
    folder = tmp_path_factory.mktemp("summarized") / "run"
    assert Desk(running_standin, folder).summarize(SOME).counts.done == len(SOME)
    return folder


@pytest.fixture
def run_folder(summarized, tmp_path):
    """A copy of it."""
    return shutil.copytree(summarized, tmp_path / "run")


def asked_of(folder, query):
    """Rows of a journal, without the program."""
    with closing(sqlite3.connect(folder / "journal.sqlite")) as database, database:
        return database.execute(query).fetchall()


KEPT = {
    "documents": "SELECT position, id, identity, story, signature FROM documents",
    "contents": "SELECT position, content FROM contents",
    "answers": "SELECT rowid, * FROM answers",
}


def rows_of(folder, table):
    """What is to be saved of the rows of a table, by number."""
    return {number: row for number, *row in asked_of(folder, KEPT[table])}


def without(rows, lost):
    """The rows but for those of these numbers, in their order, as another run may number them otherwise."""
    return [row for number, row in sorted(rows.items()) if number not in lost]


def expect(folder, lost):
    """What is to be saved: of each table all rows but those lost. Without its content a document is none."""
    of_documents = lost.get("documents", frozenset()) | lost.get("contents", frozenset())
    gone = {"documents": of_documents, "contents": of_documents, "answers": lost.get("answers", frozenset())}
    return {table: without(rows_of(folder, table), gone[table]) for table in KEPT}


def saved_in(folder):
    return {table: without(rows_of(folder, table), ()) for table in KEPT}


@pytest.mark.parametrize(
    "which", [(0,), (1,), (-1,), (0, 2)], ids=["the first page", "the second", "the last", "two with one in between"]
)
@pytest.mark.parametrize("table", ["documents", "contents", "answers"])
def test_of_damaged_pages_exactly_the_rows_that_stood_on_them_are_lost(run_folder, tmp_path, table, which):
    leaves = leaves_of(run_folder, table)
    assert len(leaves) >= 3
    damaged = [leaves[place] for place in which]
    lost = frozenset().union(*(page.rows for page in damaged))
    expected = expect(run_folder, {table: lost})
    for page in damaged:
        scribble(run_folder, page.number)
    saved = rescue(run_folder, tmp_path / "new")
    assert saved_in(tmp_path / "new") == expected
    assert {name: saved[name] for name in KEPT} == {name: len(rows) for name, rows in expected.items()}


def test_an_answer_that_is_damaged_where_it_goes_on_is_left_out(run_folder, tmp_path):
    damaged = next(page for page in pages_of(run_folder, "answers") if page.kind == "overflow")
    expected = expect(run_folder, {"answers": damaged.rows})
    assert len(damaged.rows) == 1
    scribble(run_folder, damaged.number)
    rescue(run_folder, tmp_path / "new")
    assert saved_in(tmp_path / "new") == expected


@pytest.mark.parametrize("table", ["contents", "answers"])
def test_content_that_is_damaged_inside_a_row_is_left_out(run_folder, tmp_path, table):
    expected = expect(run_folder, {table: {7}})
    column = {"contents": "content", "answers": "body"}[table]
    asked_of(run_folder, f"UPDATE {table} SET {column} = CAST(replace({column}, ':', ';') AS BLOB) WHERE rowid = 7")
    rescue(run_folder, tmp_path / "new")
    assert saved_in(tmp_path / "new") == expected


def test_content_that_is_no_blob_any_more_is_left_out_and_an_answer_that_cannot_be_had_is_saved(run_folder, tmp_path):
    asked_of(run_folder, "UPDATE contents SET content = 'text' WHERE position = 3")
    asked_of(run_folder, "UPDATE answers SET body = NULL, problem = 'HTTP 400', status = 400 WHERE rowid = 5")
    expected = expect(run_folder, {"contents": {3}})
    rescue(run_folder, tmp_path / "new")
    assert saved_in(tmp_path / "new") == expected


def page_of(folder, name):
    """A page of what is not saved but made anew."""
    *_, (_, number, kind, _) = stat_of(folder, name)
    return Page(number, kind, frozenset())


@pytest.mark.parametrize(
    "table", ["documents", "contents", "answers", "results", "sqlite_autoindex_answers_1", "sqlite_schema"]
)
def test_what_was_paid_for_is_not_paid_for_again(run_folder, desk, tmp_path, table):
    before, new = results(run_folder), tmp_path / "new"
    damaged = leaves_of(run_folder, table)[-1] if table in KEPT else page_of(run_folder, table)
    lost = len(damaged.rows)
    scribble(run_folder, damaged.number)
    rescue(run_folder, new)
    with Run.work(new) as run:
        assert redo(run) == len(SOME) - lost
        assert run.journal.counts().waiting == (lost if table == "answers" else 0)
    ended = desk.summarize(SOME, new)
    nothing = dict.fromkeys(("waiting", "sent", "failed", "copies", "unreadable"), 0)
    assert ended.counts == Counts(documents=len(SOME), done=len(SOME), outcomes={"complete": len(SOME)}, **nothing)
    assert by_id(results(new)) == by_id(before)
    assert desk.paid().total() == (lost if table == "answers" else 0)


def by_id(found):
    return {one["document"]["id"]: one for one in found}


@pytest.mark.parametrize("within", ["documents", "answers"])
def test_the_front_of_a_journal_that_was_cut_short_is_saved(run_folder, desk, tmp_path, within):
    leaves = leaves_of(run_folder, within)
    kept = leaves[len(leaves) // 2].number
    lost = {
        table: frozenset().union(*(page.rows for page in pages_of(run_folder, table) if page.number > kept))
        for table in KEPT
    }
    assert 0 < len(lost[within]) < len(SOME)
    expected = expect(run_folder, lost)
    cut_short(run_folder, kept)
    rescue(run_folder, tmp_path / "new")
    assert saved_in(tmp_path / "new") == expected
    with Run.work(tmp_path / "new") as run:
        assert redo(run) == min(len(expected["documents"]), len(expected["answers"]))
    assert desk.summarize(SOME, tmp_path / "new").counts.done == len(SOME)
    assert desk.paid().total() == len(lost["answers"])


def test_what_stands_behind_a_damaged_page_of_pointers_is_saved(desk, tmp_path):
    start(desk.folder, desk.wanted)
    count = 12_000
    with Run.work(desk.folder) as run, run.journal.change():
        run.journal.do_each(
            "INSERT INTO documents (id, identity, story) VALUES (?, ?, ?)", [(f"{n}", f"{n}", "") for n in range(count)]
        )
        content = orjson.dumps({"text": "x" * 300})
        run.journal.do_each("INSERT INTO contents VALUES (?, ?)", [(n + 1, content) for n in range(count)])
    pages = pages_of(desk.folder, "contents")
    root, first, *others = pages
    assert (root.kind, first.kind) == ("internal", "internal")
    behind = next(place for place, page in enumerate(others) if page.kind == "internal")
    lost = frozenset().union(*(page.rows for page in others[:behind]))
    assert 4_000 < len(lost) < count - 2
    scribble(desk.folder, first.number)
    saved = rescue(desk.folder, tmp_path / "new")
    assert saved["contents"] == count - len(lost)
    assert {number for (number,) in asked_of(tmp_path / "new", "SELECT position FROM contents")}.isdisjoint(lost)


def test_what_could_not_be_read_and_what_is_known_of_the_endpoint_are_saved(desk, tmp_path):
    start(desk.folder, desk.wanted)
    places = [f"{number:04}.txt" for number in range(600)]
    with Run.work(desk.folder) as run:
        unreadable = [Unreadable(place, "is empty") for place in places]
        take_in(run.journal, [document(1), *unreadable], fold_syndicated=False)
        run.refuse_mode("json_schema")
    first, damaged, *others = [page for page in stat_of(desk.folder, "unreadable") if page[2] == "leaf"]
    assert others
    # In such a table a row stands with the pointers between two leaves.
    behind = first[3] + 1 + damaged[3]
    scribble(desk.folder, damaged[1])
    rescue(desk.folder, tmp_path / "new")
    found = {place for (place,) in asked_of(tmp_path / "new", "SELECT place FROM unreadable")}
    assert found >= {*places[: first[3]], *places[behind + 1 :]}
    assert found.isdisjoint(places[first[3] + 1 : behind])
    with open_run(tmp_path / "new") as run:
        assert run.modes[0] == "tools"


def log_alone(folder, left):
    """Let all there is of a journal stand in its write-ahead log."""
    path = folder / "journal.sqlite"
    log = path.with_name("journal.sqlite-wal")
    with closing(sqlite3.connect(path)) as database:
        database.execute("VACUUM")  # writes every page anew
        shutil.copyfile(log, log.with_name("kept"))
    log.with_name("kept").rename(log)
    path.unlink()
    if left == "empty":
        path.touch()


@pytest.mark.parametrize("left", ["missing", "empty"])
def test_a_write_ahead_log_whose_journal_is_gone_is_saved(run_folder, tmp_path, left):
    expected = expect(run_folder, {})
    log_alone(run_folder, left)
    rescue(run_folder, tmp_path / "new")
    assert saved_in(tmp_path / "new") == expected


# What a rescue leaves as it was.


@pytest.mark.parametrize("damaged", [True, False], ids=["damaged", "whole"])
def test_a_journal_of_another_version_is_refused_and_no_folder_is_left(run_folder, tmp_path, damaged):
    if damaged:
        scribble(run_folder, leaves_of(run_folder, "documents")[0].number)
    asked_of(run_folder, "PRAGMA user_version = 7")
    with pytest.raises(RunError, match=r"journal\.sqlite: is a journal of version 7, and this program's is 3; use the"):
        rescue(run_folder, tmp_path / "new")
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("damage", ["gone", "overwritten", "overwritten and beside a log of another"])
def test_where_nothing_can_be_saved_no_folder_is_left(run_folder, tmp_path, damage):
    path = run_folder / "journal.sqlite"
    path.unlink()
    if damage != "gone":
        overwrite(run_folder)
    if "log" in damage:
        path.with_name("journal.sqlite-wal").write_bytes(random.Random(1).randbytes(10_000))
    before = contents_of(run_folder)
    with pytest.raises(RunError, match=r"journal\.sqlite: nothing in it can be read; begin a new run with --into"):
        rescue(run_folder, tmp_path / "new")
    assert not (tmp_path / "new").exists()
    assert contents_of(run_folder) == before
    with pytest.raises(RunError):
        open_run(run_folder)


def contents_of(folder):
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.name != "lock"}


def test_a_rescue_changes_nothing_in_the_damaged_folder_and_overwrites_nothing(run_folder, tmp_path):
    scribble(run_folder, 1)
    (run_folder / "reserve").touch()
    (run_folder / "results.tmp").touch()
    before = contents_of(run_folder)
    rescue(run_folder, tmp_path / "new")
    assert contents_of(run_folder) == before
    assert sorted(contents_of(tmp_path / "new")) == ["diplomatic.v1.jinja", "journal.sqlite", "run.json"]
    saved = contents_of(tmp_path / "new")
    with pytest.raises(RunError, match=r"new: is there already; name a new folder with --into"):
        rescue(run_folder, tmp_path / "new")
    assert contents_of(tmp_path / "new") == saved


def test_without_settings_there_is_nothing_to_rescue(tmp_path):
    with pytest.raises(RunError, match=r"none: holds no run\.json, so there is nothing to tell what it was"):
        rescue(tmp_path / "none", tmp_path / "new")


# Copies.


@pytest.mark.parametrize("lost", ["documents", "contents"], ids=["the document", "its content alone"])
def test_a_copy_of_a_lost_document_is_asked_about_itself(desk, tmp_path, lost):
    first = document(1)
    some = [first, first.model_copy(update={"id": "the same", "outlet": "Morning Post"}), document(2)]
    assert desk.summarize(some).counts.copies == 1
    asked_of(desk.folder, f"DELETE FROM {lost} WHERE position = 1")
    saved = rescue(desk.folder, tmp_path / "new")
    assert (saved["documents"], saved["contents"]) == (2, 2)
    with Run.work(tmp_path / "new") as run:
        assert redo(run) == 1
    ended = desk.summarize(some, tmp_path / "new")
    assert (ended.counts.done, ended.counts.copies) == (2, 1)
    assert ids(tmp_path / "new") == ["the same", "story-2"]
    assert list(desk.paid().values()) == [1, 1, 1]


WIRE = "\n\n".join(text(number) for number in range(101, 108))
OURS = Document(id="ours", text=WIRE, outlet="Harbour Wire")
NEAR = Document(id="near", text=f"By our own reporters\n\n{WIRE}", outlet="Evening Star")
LATER = Document(id="later", text=f"{WIRE}\n\nMore to follow.", outlet="Late Edition")


@pytest.mark.parametrize("lost", [False, True], ids=["all are saved", "the first is lost"])
def test_near_copies_are_tied_anew(desk, tmp_path, lost):
    wanted = replace(desk.wanted, fold_syndicated=True)
    assert desk.summarize([OURS, document(1), NEAR], wanted=wanted).counts.copies == 1
    if lost:
        asked_of(desk.folder, "DELETE FROM documents WHERE id = 'ours'")
    rescue(desk.folder, tmp_path / "new")
    ended = desk.summarize([OURS, document(1), NEAR, LATER], tmp_path / "new", wanted=Wanted())
    assert (ended.counts.done, ended.counts.copies) == (2, 2)
    told = by_id(results(tmp_path / "new"))
    copies = {name: {one["id"] for one in result["copies"]} for name, result in told.items()}
    assert copies == (
        {"near": {"ours", "later"}, "story-1": set()} if lost else {"ours": {"near", "later"}, "story-1": set()}
    )
    assert len(desk.paid()) == (3 if lost else 2)
