"""Recordings: answers kept as readable files and replayed; what no longer fits says what changed."""

import asyncio
from dataclasses import replace

import httpx2
import orjson
import pytest
from doubles import RECEIVED, ScriptedSource, answer, completion
from drafts import DOCUMENT, draft

from summarizer import recordings as recordings_module
from summarizer import request as request_module
from summarizer.chunks import split
from summarizer.document import Document
from summarizer.endpoint import Endpoint
from summarizer.errors import EndpointError, RecordingError, ReplayMiss
from summarizer.prompts import Prompt, load_prompt
from summarizer.reask import mend_request
from summarizer.recordings import Recorder, Recordings, stale
from summarizer.request import Request, Settings, first_request, schema_digest

SETTINGS = Settings("test-model", "json_schema")
KEY = "sk-test-3f9a-never-to-be-written"


def made(
    document: Document = DOCUMENT, settings: Settings = SETTINGS, prompt: Prompt | None = None, chars: int = 16_000
) -> Request:
    return first_request(prompt or load_prompt(), settings, document, split(document.text, chars)[0])


def changed(**changes: object) -> Document:
    return DOCUMENT.model_copy(update=changes)


def ask(source, request):
    return asyncio.run(source.answer(request))


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "recordings"


@pytest.fixture
def recorded(folder):
    """A folder that holds the answer to the first request about the article."""
    request = made()
    recordings = Recordings(folder, create=True)
    recordings.add(request, answer(completion(draft()), request.key))
    return recordings


def only_file(folder):
    (path,) = folder.iterdir()
    return path


@pytest.fixture
def other_prompt(tmp_path):
    path = tmp_path / "other.v1.jinja"
    path.write_text(load_prompt().path.read_text(encoding="utf-8").replace("You read news", "You study news"), "utf-8")
    return load_prompt(str(path))


# Kept and replayed.


def test_an_answer_is_replayed_as_it_came(recorded, folder):
    replayed = ask(Recordings(folder), made())

    assert replayed == answer(completion(draft()), made().key).model_copy(update={"origin": "recorded"})


def test_a_recording_is_a_readable_file_with_request_and_answer_untouched(recorded, folder):
    path = only_file(folder)
    text = path.read_text(encoding="utf-8")

    assert path.name == f"wells.1-1.1.{made().key[:12]}.json"
    assert text.startswith('{\n  "about": {\n    "document_id": "wells",\n')
    assert text.endswith("}\n")
    assert "Chad’s foreign minister" in text
    assert orjson.loads(text) == {
        "about": made().about.model_dump(),
        "request": made().body,
        "answer": completion(draft()),
        "received": "2026-11-23T12:00:00Z",
        "seconds": 1.5,
    }


def test_a_recording_knows_its_key_and_settings_from_what_stands_in_the_file(recorded, folder):
    (recording,) = Recordings(folder)

    assert recording.key == made().key
    assert recording.about.settings == SETTINGS
    assert recording.received == RECEIVED


def test_file_names_hold_nothing_that_a_file_system_minds(folder):
    document = changed(id="../a b:c/ё" + "x" * 100)
    Recordings(folder, create=True).add(made(document), answer(completion(draft())))

    assert only_file(folder).name == f"---a-b-c-ё{'x' * 50}.1-1.1.{made().key[:12]}.json"


def test_recordings_in_subfolders_are_found(recorded, folder):
    (folder / "deep" / "er").mkdir(parents=True)
    only = next(folder.glob("*.json"))
    only.rename(folder / "deep" / "er" / "renamed.json")

    assert ask(Recordings(folder), made()).origin == "recorded"


def test_answers_stay_in_their_files_and_one_taken_away_since_is_named(recorded, folder):
    recordings = Recordings(folder)
    path = only_file(folder)
    path.unlink()

    with pytest.raises(RecordingError, match=f"{path.name}: cannot be read"):
        ask(recordings, made())


def test_a_file_that_holds_another_request_by_now_answers_none(recorded, folder):
    other = made(changed(text="Another text."))
    file, replayed = only_file(folder), Recordings(folder)
    Recordings(folder).add(other, answer(completion(draft()), other.key))
    (another,) = (path for path in folder.iterdir() if path != file)
    another.replace(file)
    with pytest.raises(RecordingError) as raised:
        ask(replayed, made())
    assert str(raised.value) == f"{file}: holds another request than when it was first read; start again"


def test_settings_are_listed_each_once(folder):
    recordings = Recordings(folder, create=True)
    other = Settings("other-model", "tools", 900)
    for request in (made(), made(changed(title=None)), made(settings=other)):
        recordings.add(request, answer(completion(draft()), request.key))

    assert set(Recordings(folder).settings()) == {SETTINGS, other}
    assert len(Recordings(folder)) == 3


# Recorded.


def test_the_recorder_asks_only_once(folder):
    source = ScriptedSource(completion(draft()))
    recorder = Recorder(source, Recordings(folder, create=True))

    first, second = ask(recorder, made()), ask(recorder, made())

    assert [request.key for request in source.requests] == [made().key]
    assert (first.origin, second.origin) == ("live", "recorded")
    assert first.response == second.response


def test_the_recorder_does_not_ask_what_an_earlier_one_has_kept(recorded, folder):
    assert ask(Recorder(ScriptedSource(), Recordings(folder, create=True)), made()).origin == "recorded"


def test_the_recorder_keeps_nothing_when_no_answer_came(folder):
    recorder = Recorder(ScriptedSource(EndpointError("down")), Recordings(folder, create=True))

    with pytest.raises(EndpointError, match="down"):
        ask(recorder, made())

    assert list(folder.iterdir()) == []


def test_no_key_or_header_is_ever_written(folder):
    def reply(request):
        assert request.headers["authorization"] == f"Bearer {KEY}"
        return httpx2.Response(200, json=completion(draft()), headers={"set-cookie": f"session={KEY}"})

    client = httpx2.AsyncClient(transport=httpx2.MockTransport(reply))
    endpoint = Endpoint("http://127.0.0.1:1/v1", KEY, http_client=client)

    async def record():
        await Recorder(endpoint, Recordings(folder, create=True)).answer(made())
        await endpoint.close()

    asyncio.run(record())

    content = only_file(folder).read_text(encoding="utf-8").lower()
    assert [word for word in (KEY, "authorization", "bearer", "api_key", "cookie", "header") if word in content] == []


# Missed.


@pytest.mark.parametrize(
    ("wanted", "changed"),
    [
        pytest.param(made(changed(text=DOCUMENT.text + "More.")), "document", id="document"),
        pytest.param(made(chars=250), "part", id="split-otherwise"),
        pytest.param(
            made(changed(title="Another title")),
            "metadata (title Norway offers Chad money for wells, now Another title)",
            id="metadata",
        ),
        pytest.param(
            made(changed(title=None, published=None, outlet="O" * 61)),
            (
                "metadata (published 2024-05-03, now not given; title Norway offers Chad money for wells, now not set; "
                f"outlet Harbour Wire, now {'O' * 60}…)"
            ),
            id="metadata that is not given",
        ),
        pytest.param(
            made(changed(outlet="A\x1b[1m")), "metadata (outlet Harbour Wire, now 'A\\x1b[1m')", id="control characters"
        ),
        pytest.param(
            made(settings=replace(SETTINGS, model="other-model")), "model (test-model, now other-model)", id="model"
        ),
        pytest.param(made(settings=replace(SETTINGS, mode="tools")), "mode (json_schema, now tools)", id="mode"),
        pytest.param(
            made(settings=replace(SETTINGS, max_tokens=900)), "settings (max tokens not set, now 900)", id="settings"
        ),
    ],
)
def test_a_miss_names_what_changed_since_the_nearest_recording(recorded, folder, wanted, changed):
    with pytest.raises(ReplayMiss) as caught:
        ask(Recordings(folder), wanted)

    assert (caught.value.key, caught.value.changed) == (wanted.key, (changed.split(" (")[0],))
    assert str(caught.value) == (
        f"{folder}: no recording for wells, part 1 of {wanted.about.parts}, attempt 1; "
        f"the nearest ({only_file(folder)}) differs in {changed}; record again with --record"
    )


def test_a_miss_names_a_changed_prompt(recorded, folder, other_prompt):
    with pytest.raises(ReplayMiss) as caught:
        ask(Recordings(folder), made(prompt=other_prompt))

    assert caught.value.changed == ("prompt",)


def test_a_miss_names_a_changed_schema(recorded, folder, monkeypatch):
    monkeypatch.setattr(request_module, "draft_schema", lambda: {"type": "object"})
    monkeypatch.setattr(request_module, "schema_digest", lambda: "0" * 64)

    with pytest.raises(ReplayMiss) as caught:
        ask(Recordings(folder), made())

    assert caught.value.changed == ("schema",)


def test_a_miss_names_all_that_changed(recorded, folder, other_prompt):
    with pytest.raises(ReplayMiss, match=r"differs in metadata and prompt and model \(.*\);") as caught:
        ask(
            Recordings(folder),
            made(changed(title="x"), replace(SETTINGS, model="other-model"), other_prompt),
        )

    assert caught.value.changed == ("metadata", "prompt", "model")


def test_a_miss_of_a_second_attempt_is_one_of_the_conversation(recorded, folder):
    again = mend_request(made(), answer(completion(draft())), load_prompt(), ["a problem"])

    with pytest.raises(ReplayMiss, match=r"attempt 2; the nearest .* differs in re-ask;") as caught:
        ask(Recordings(folder), again)

    assert caught.value.changed == ("re-ask",)


def test_the_nearest_recording_is_one_of_the_same_text(recorded, folder):
    recorded.add(made(changed(text="Else."), Settings("other", "json")), answer(completion("")))
    wanted = made(settings=Settings("other", "json"))

    with pytest.raises(ReplayMiss) as caught:
        ask(Recordings(folder), wanted)

    assert caught.value.changed == ("model", "mode")


def test_a_miss_names_the_file_of_the_nearest_recording_wherever_it_stands(recorded, folder):
    moved = folder / "older" / "renamed.json"
    recording = only_file(folder)
    moved.parent.mkdir()
    recording.rename(moved)

    with pytest.raises(ReplayMiss, match=rf"the nearest \({moved}\) differs in document;"):
        ask(Recordings(folder), made(changed(text=DOCUMENT.text + "More.")))


@pytest.mark.parametrize(
    ("others", "there"),
    [
        pytest.param((), "wells", id="one"),
        pytest.param(("corn", "oil\n"), "wells and corn and 'oil\\n'", id="few"),
        pytest.param(("corn", "oil", "gas"), "4 other documents", id="many"),
    ],
)
def test_a_miss_where_no_recording_is_of_the_document_names_none_as_the_nearest(recorded, folder, others, there):
    for other in others:
        recorded.add(made(changed(id=other, text=other)), answer(completion(draft())))
    wanted = made(changed(id="else", text="Else."))

    with pytest.raises(ReplayMiss) as caught:
        ask(recorded, wanted)

    assert (caught.value.key, caught.value.changed) == (wanted.key, ("document",))
    assert str(caught.value) == (
        f"{folder}: no recording has the text or the id of else; those there are of {there}; record it with --record"
    )


def test_a_document_under_another_id_is_known_by_its_text(recorded):
    with pytest.raises(ReplayMiss) as caught:
        ask(recorded, made(changed(id="else", title="x")))

    assert caught.value.changed == ("metadata",)


def test_a_miss_in_an_empty_folder_says_that_it_is_empty(folder):
    folder.mkdir()

    with pytest.raises(ReplayMiss) as caught:
        ask(Recordings(folder), made())

    assert str(caught.value) == f"{folder}: holds no recordings; make some with --record"
    assert caught.value.changed == ()


# Damaged, unwritable, half-written.


def test_a_missing_folder_is_told_with_how_to_make_one(folder):
    with pytest.raises(RecordingError) as caught:
        Recordings(folder)

    assert str(caught.value) == f"{folder}: no such folder of recordings; make one with --record {folder}"


@pytest.mark.parametrize(
    ("damage", "problem"),
    [
        pytest.param(lambda text: text[:100], r"file: Invalid JSON: EOF .*", id="cut-off"),
        pytest.param(lambda _: "[]", r"file: Input should be an object", id="no-object"),
        pytest.param(lambda _: "", r"file: Invalid JSON: .*", id="empty"),
        pytest.param(lambda text: text.replace('"answer"', '"reply"'), r"answer: Field required", id="another-field"),
        pytest.param(
            lambda text: text.replace('"json_schema"', '"xml"', 1),
            r"about\.mode: Input should be 'json_schema', 'tools' or 'json'",
            id="unknown-mode",
        ),
    ],
)
def test_a_damaged_file_is_named_with_what_is_wrong(recorded, folder, damage, problem):
    path = only_file(folder)
    path.write_text(damage(path.read_text(encoding="utf-8")), encoding="utf-8")

    with pytest.raises(RecordingError, match=rf"{path.name}: is no recording \({problem}\); move it elsewhere$"):
        Recordings(folder)


def test_a_folder_with_the_name_of_a_recording_is_told(recorded, folder):
    (folder / "a.json").mkdir()

    with pytest.raises(RecordingError, match=r"a\.json: cannot be read \(Is a directory\)"):
        Recordings(folder)


def test_a_file_in_place_of_the_folder_is_told_before_anything_is_asked(tmp_path):
    path = tmp_path / "file"
    path.write_text("x")

    with pytest.raises(RecordingError, match=r"recordings cannot be written there \(File exists\); choose another"):
        Recordings(path, create=True)
    with pytest.raises(RecordingError, match="no such folder of recordings"):
        Recordings(path)


def test_an_answer_that_cannot_be_written_is_told(recorded, folder):
    recorded.folder = folder / "gone"

    with pytest.raises(RecordingError, match=r"cannot be written \(No such file or directory\); free the disk or"):
        recorded.add(made(), answer(completion(draft())))


def test_half_written_files_are_not_read(recorded, folder):
    (folder / "wells.1-1.1.0123456789ab.tmp").write_text('{"about": ')

    assert len(Recordings(folder)) == 1


def test_nothing_temporary_is_left_behind(recorded, folder):
    assert [path.suffix for path in folder.iterdir()] == [".json"]


# Stale.


def test_recordings_that_fit_are_not_stale(recorded):
    assert list(stale(recorded, "diplomatic")) == []


def test_a_recording_made_with_another_prompt_is_stale(recorded, folder, other_prompt):
    old, new = load_prompt().digest[:12], other_prompt.digest[:12]

    assert list(stale(recorded, str(other_prompt.path))) == [
        f"{only_file(folder).name}: made with prompt diplomatic.v1 ({old}), now {new}"
    ]


def test_a_recording_made_with_another_schema_is_stale(recorded, folder, monkeypatch):
    old = schema_digest()[:12]
    monkeypatch.setattr(recordings_module, "schema_digest", lambda: "0" * 64)

    assert list(stale(recorded, "diplomatic")) == [
        f"{only_file(folder).name}: made with schema {old}, now 000000000000"
    ]


def test_both_reasons_stand_on_one_line(recorded, other_prompt, monkeypatch):
    monkeypatch.setattr(recordings_module, "schema_digest", lambda: "0" * 64)

    (line,) = stale(recorded, str(other_prompt.path))

    assert " and made with schema " in line
