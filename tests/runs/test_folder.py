"""A run's folder: made with one prompt, model and schema, carried anywhere, and of use when it is damaged."""

import os
import random
import shutil
import subprocess
from dataclasses import replace

import orjson
import pytest
from articles import documents
from damage import cut_short, overwrite, scribble
from newsdesk import ids, results
from typer.testing import CliRunner

from summarizer.batch import Options, prepare
from summarizer.cli import app
from summarizer.errors import DiskFull, PromptError, RunError
from summarizer.runs import Wanted, facts_of, open_run, redo, rescue, runs_in
from summarizer.runs.folder import Run
from summarizer.runs.starting import start


def done(desk, folder=None):
    with open_run(folder or desk.folder) as run:
        return run.journal.counts().done


# Another prompt, model or schema.


def edit_settings(desk, **changes):
    path = desk.folder / "run.json"
    path.write_bytes(orjson.dumps(orjson.loads(path.read_bytes()) | changes))


@pytest.mark.parametrize(
    ("begun", "asked", "complaint"),
    [
        ({}, {"model": "other"}, "with --model desk, not with --model other"),
        (
            {},
            {"base_url": "http://127.0.0.1:9/v1"},
            "with --base-url {address}, not with --base-url http://127.0.0.1:9/v1",
        ),
        ({}, {"mode": "json"}, "with --mode auto, not with --mode json"),
        ({}, {"max_tokens": 500}, "without --max-tokens, not with --max-tokens 500"),
        ({"max_tokens": 400}, {"max_tokens": 500}, "with --max-tokens 400, not with --max-tokens 500"),
        ({}, {"chunk_chars": 5000}, "with --chunk-chars 16000, not with --chunk-chars 5000"),
        ({}, {"fold_syndicated": True}, "without --fold-syndicated, not with --fold-syndicated"),
        (
            {"fold_syndicated": True},
            {"fold_syndicated": False},
            "with --fold-syndicated, not without --fold-syndicated",
        ),
    ],
    ids=[
        *("model", "endpoint", "mode", "a bound on answers", "another bound on answers", "chunks"),
        *("folding", "no folding"),
    ],
)
def test_other_settings_on_the_same_folder_are_refused_and_nothing_is_asked(desk, begun, asked, complaint):
    desk.summarize(documents(1), wanted=replace(desk.wanted, **begun))
    before = (desk.folder / "run.json").read_bytes()
    with pytest.raises(RunError) as refused:
        desk.summarize(documents(2), wanted=replace(desk.wanted, **asked))
    assert str(refused.value) == (
        f"{desk.folder}: was begun {complaint.format(address=desk.server.base_url)}; "
        "name a new folder with --into, or keep to it"
    )
    assert (desk.folder / "run.json").read_bytes() == before
    assert sum(desk.asked().values()) == 1


def test_settings_that_are_not_given_are_those_the_run_was_begun_with(desk):
    begun = replace(desk.wanted, mode="json", max_tokens=4000, chunk_chars=5000, fold_syndicated=True)
    desk.summarize(documents(1), wanted=begun)
    settings = (desk.folder / "run.json").read_bytes()
    assert desk.summarize(documents(2), wanted=Wanted()).counts.done == 2
    assert (desk.folder / "run.json").read_bytes() == settings
    assert [one["provenance"]["mode"] for one in results(desk.folder)] == ["json", "json"]


def test_another_prompt_on_the_same_folder_is_refused(desk, tmp_path):
    desk.summarize(documents(1))
    shipped = desk.folder / "prompt" / "diplomatic.v1.jinja"
    own = tmp_path / "own.v2.jinja"
    own.write_text(shipped.read_text().replace("You ", "You, please, ", 1))
    with pytest.raises(
        RunError,
        match=r"run: was begun with another prompt \(diplomatic\.v1, [0-9a-f]{12}, now [0-9a-f]{12}\); "
        "name a new folder with --into",
    ):
        desk.summarize(documents(2), wanted=replace(desk.wanted, prompt=str(own)))
    assert sum(desk.asked().values()) == 1


def test_the_prompt_in_the_folder_is_the_runs_whatever_becomes_of_the_file_it_was_copied_from(desk, tmp_path):
    desk.summarize(documents(1), tmp_path / "other")
    own = tmp_path / "own.v2.jinja"
    shutil.copy(tmp_path / "other" / "prompt" / "diplomatic.v1.jinja", own)
    desk.summarize(documents(1), wanted=replace(desk.wanted, prompt=str(own)))
    own.unlink()
    assert desk.summarize(documents(2)).counts.done == 2
    assert [one["provenance"]["prompt"]["name"] for one in results(desk.folder)] == ["own", "own"]


def test_another_schema_is_refused_and_what_to_do_about_it_is_said(desk):
    desk.summarize(documents(1))
    edit_settings(desk, schema_digest="0" * 64, package_version="0.0.9")
    with pytest.raises(RunError) as refused:
        desk.summarize(documents(2))
    assert str(refused.value) == (
        f"{desk.folder}: was begun with another schema (summarizer 0.0.9); `summarizer runs redo` reads its answers "
        "anew, and to ask anew name a new folder with --into"
    )
    with Run.work(desk.folder) as run:
        assert redo(run) == 1
    assert sum(desk.asked().values()) == 1


# Recordings.


def test_a_run_of_recordings_is_not_gone_on_with_at_an_endpoint(desk, tmp_path, replayable, monkeypatch):
    article, recordings = replayable
    folder = tmp_path / "replayed"
    replay = ["run", str(article), f"--into={folder}"]
    assert CliRunner().invoke(app, [*replay, f"--replay={recordings}"]).exit_code == 0
    article.with_name("news.txt").write_text("Another article.")
    more = ["run", str(article), str(article.with_name("news.txt")), f"--into={folder}"]
    monkeypatch.setenv("OPENAI_API_KEY", "any")
    told = CliRunner().invoke(app, more)
    assert (told.exit_code, told.stderr) == (
        2,
        f"summarizer: {folder}: was begun with recordings; give their folder with --replay\n",
    )
    told = CliRunner().invoke(app, more, env={"OPENAI_BASE_URL": desk.server.base_url})
    assert (told.exit_code, told.stderr) == (
        2,
        (
            f"summarizer: {folder}: was begun without --base-url, not with --base-url {desk.server.base_url}; "
            "name a new folder with --into, or keep to it\n"
        ),
    )
    assert desk.asked() == {}


# Folders that are no runs.


def test_a_folder_with_other_things_in_it_is_left_alone(desk):
    desk.folder.mkdir()
    (desk.folder / "thesis.txt").write_text("mine")
    with pytest.raises(RunError, match=r"run: is a folder with other things in it; name a new one with --into"):
        desk.summarize(documents(1))
    assert [path.name for path in desk.folder.iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize("left", ["lock", "run.json.tmp", "journal.sqlite-journal", "journal.sqlite-wal"])
def test_what_a_process_leaves_that_dies_before_the_folder_is_a_run_is_in_nobodys_way(desk, left):
    desk.folder.mkdir()
    (desk.folder / left).touch()
    assert desk.summarize(documents(1)).counts.done == 1


def test_a_run_whose_prompt_is_lost_can_be_looked_at_and_not_gone_on_with(desk):
    desk.summarize(documents(1))
    shutil.rmtree(desk.folder / "prompt")
    with open_run(desk.folder) as run:
        assert facts_of(run).answers == 1
        assert [one.document.id for one in run.results()] == ["story-1"]
    with pytest.raises(PromptError, match=r"diplomatic\.v1\.jinja: cannot be read"):
        desk.summarize(documents(2))


def test_a_file_in_the_place_of_the_folder_is_named(desk):
    desk.folder.write_text("no folder")
    with pytest.raises(RunError, match=r"run: cannot be written \(File exists\); choose another folder with --into"):
        desk.summarize(documents(1))


def test_a_full_disk_is_told_from_a_wrong_place(desk, small_disk):
    (small_disk / "ballast").write_bytes(b"\0")
    with (small_disk / "ballast").open("r+b") as file:
        os.posix_fallocate(file.fileno(), 0, shutil.disk_usage(small_disk).free)
    with pytest.raises(DiskFull, match=r"disk/run: cannot be written \(No space left on device\)"):
        desk.summarize(documents(1), small_disk / "run")
    assert desk.asked() == {}
    (small_disk / "ballast").unlink()
    assert desk.summarize(documents(1), small_disk / "run").counts.done == 1


# Damage.


def _raised(error):
    raise error


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is damaged or of another version (file: "),
        (b'{"version": "1", "id"', "is damaged or of another version (file: "),
        (random.Random(1).randbytes(500), "is damaged or of another version (file: "),
        (b"{}", "is damaged or of another version (model: Field required)"),
    ],
    ids=["empty", "cut short", "garbage", "without settings"],
)
def test_damaged_settings_are_named_and_nothing_is_changed(desk, content, said):
    desk.summarize(documents(1))
    (desk.folder / "run.json").write_bytes(content)
    journal = (desk.folder / "journal.sqlite").read_bytes()
    for work in (
        lambda: desk.summarize(documents(2)),
        lambda: open_run(desk.folder),
        lambda: _raised(*runs_in(desk.folder.parent)),
        lambda: rescue(desk.folder, desk.folder.with_name("new")),
    ):
        with pytest.raises(RunError) as refused:
            work()
        assert str(refused.value).startswith(f"{desk.folder / 'run.json'}: {said}")
    assert (desk.folder / "run.json").read_bytes() == content
    assert (desk.folder / "journal.sqlite").read_bytes() == journal
    assert not desk.folder.with_name("new").exists()


def test_settings_of_a_later_version_are_told_from_ours(desk):
    desk.summarize(documents(1))
    edit_settings(desk, version="2")
    with pytest.raises(RunError, match=r"run\.json: is damaged or of another version \(version: Input should be '1'\)"):
        open_run(desk.folder)


@pytest.mark.parametrize(
    "damage",
    [lambda folder: scribble(folder, 1), overwrite, lambda folder: cut_short(folder, 3, 17)],
    ids=["no head", "garbage", "cut short"],
)
def test_a_damaged_journal_is_named_by_every_command_and_traces_back_to_nothing(desk, damage, table):
    desk.summarize(documents(3))
    kept = (desk.folder / "results.jsonl").read_bytes()
    damage(desk.folder)
    for command in (
        ("run", table, "--into", desk.folder),
        ("runs", "show", desk.folder),
        ("runs", "list", desk.folder),
        ("runs", "retry", desk.folder),
        ("runs", "redo", desk.folder),
        ("batch", "status", desk.folder),
        ("batch", "run", table, "--into", desk.folder),
    ):
        told = CliRunner().invoke(app, [str(one) for one in command], env=desk.environment)
        assert (told.exit_code, told.stdout) == (2, ""), command
        (line,) = told.stderr.splitlines()
        assert line.startswith(f"summarizer: {desk.folder / 'journal.sqlite'}: is damaged ("), command
        assert line.endswith(f"`summarizer runs rescue {desk.folder} --into NEW`"), command
    assert (desk.folder / "results.jsonl").read_bytes() == kept
    assert sum(desk.asked().values()) == 3


# Elsewhere.


def test_a_folder_copied_elsewhere_goes_on_with_what_is_missing(desk, tmp_path):
    some = documents(6)
    desk.server.control({"faults": [{"kind": "unauthorized", "skip": 3}]})
    assert desk.summarize(some, concurrency=1).counts.done == 3
    desk.server.control({"faults": []})
    moved = tmp_path / "another machine" / "october"
    shutil.copytree(desk.folder, moved)
    shutil.rmtree(desk.folder)
    ended = desk.summarize(some, moved, wanted=Wanted())
    assert (ended.reason, ended.counts.done) == (None, 6)
    assert ids(moved) == [f"story-{number}" for number in range(1, 7)]
    assert list(desk.paid().values()) == [1] * 6


@pytest.fixture
def read_only(tmp_path):
    """Make a folder on a file system to which nothing can be written, out of another folder."""
    mount = tmp_path / "medium"
    mount.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "tmpfs", mount], check=False, capture_output=True)
    if made.returncode:
        pytest.skip(f"no file system can be mounted here: {made.stderr.decode().strip()}")

    def burnt(folder):
        shutil.copytree(folder, mount / "run")
        subprocess.run(["mount", "-o", "remount,ro", mount], check=True)
        return mount / "run"

    yield burnt
    subprocess.run(["umount", "-l", mount], check=True)


def test_a_read_only_folder_is_read_and_whatever_would_change_it_is_refused(desk, read_only, table, tmp_path):
    desk.summarize(documents(3))
    folder = read_only(desk.folder)
    assert done(desk, folder) == 3
    with open_run(folder) as run:
        assert [one.document.id for one in run.results()] == ["story-1", "story-2", "story-3"]
    for command in (
        ("run", table, "--into", folder),
        ("runs", "redo", folder),
        ("runs", "retry", folder),
        ("batch", "submit", "--into", folder),
    ):
        told = CliRunner().invoke(app, [str(one) for one in command], env=desk.environment)
        assert (told.exit_code, told.stdout, told.stderr) == (
            2,
            "",
            f"summarizer: {folder}: cannot be written to (Read-only file system); check its permissions\n",
        )
    told = CliRunner().invoke(app, ["run", str(table), f"--into={folder.with_name('new')}"], env=desk.environment)
    assert (told.exit_code, told.stderr) == (
        2,
        (
            f"summarizer: {folder.with_name('new')}: cannot be written (Read-only file system); "
            "choose another folder with --into\n"
        ),
    )
    with pytest.raises(RunError, match=r"other: cannot be written \(Read-only file system\); choose another folder"):
        rescue(folder, folder.with_name("other"))
    assert rescue(folder, tmp_path / "new")["answers"] == 3
    assert sum(desk.asked().values()) == 3


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
