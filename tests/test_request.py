"""Requests: what goes into a body and its key, and that its form is the one `instructor` asks in."""

from dataclasses import replace
from datetime import date

import orjson
import pytest
from doubles import answer, completion, tool_completion
from drafts import DOCUMENT, draft
from instructor.v2.core.mode import Mode as InstructorMode
from instructor.v2.core.providers import Provider
from instructor.v2.core.registry import mode_registry
from openai.types.chat import ChatCompletion
from pydantic import create_model

from summarizer import request as request_module
from summarizer.chunks import split
from summarizer.document import Document
from summarizer.prompts import load_prompt
from summarizer.reask import mend_request
from summarizer.request import MODES, Request, Settings, first_request, schema_digest
from summarizer.schema import draft_schema
from summarizer.summary import Draft

SETTINGS = Settings("test-model", "json_schema")
IN_INSTRUCTOR = {
    "json_schema": InstructorMode.JSON_SCHEMA,
    "tools": InstructorMode.TOOLS,
    "json": InstructorMode.JSON,
}


def made(document: Document = DOCUMENT, settings: Settings = SETTINGS) -> Request:
    return first_request(load_prompt(), settings, document, split(document.text)[0])


def changed(**changes: object) -> Document:
    return DOCUMENT.model_copy(update=changes)


def test_the_same_inputs_give_the_same_bytes_and_key():
    one, other = made(), made(Document.model_validate_json(DOCUMENT.model_dump_json()))

    assert one.content == other.content
    assert one.key == other.key
    assert one.about == other.about


def test_the_content_is_the_body_with_its_keys_in_the_order_they_are_to_be_filled_in():
    request = made()

    assert orjson.loads(request.content) == request.body
    assert list(request.body) == ["model", "messages", "response_format"]
    assert b'"properties":{"headline":' in request.content


@pytest.mark.parametrize(
    ("document", "settings"),
    [
        pytest.param(changed(text=DOCUMENT.text + " "), SETTINGS, id="text"),
        pytest.param(changed(title="Another title"), SETTINGS, id="title"),
        pytest.param(changed(published=date(2024, 5, 4)), SETTINGS, id="published"),
        pytest.param(changed(published=None), SETTINGS, id="not-published"),
        pytest.param(changed(outlet="Another outlet"), SETTINGS, id="outlet"),
        pytest.param(DOCUMENT, replace(SETTINGS, model="other-model"), id="model"),
        pytest.param(DOCUMENT, replace(SETTINGS, mode="tools"), id="tools"),
        pytest.param(DOCUMENT, replace(SETTINGS, mode="json"), id="json"),
        pytest.param(DOCUMENT, replace(SETTINGS, max_tokens=100), id="max-tokens"),
    ],
)
def test_what_is_asked_is_part_of_the_key(document, settings):
    assert made(document, settings).key != made().key


def test_the_chunk_is_part_of_the_key():
    keys = {first_request(load_prompt(), SETTINGS, DOCUMENT, chunk).key for chunk in split(DOCUMENT.text, 150)}

    assert len(keys) == len(split(DOCUMENT.text, 150)) == 3


def test_the_prompts_words_are_part_of_the_key(tmp_path):
    shipped = load_prompt()
    own = tmp_path / "own.jinja"
    own.write_text(shipped.path.read_text(encoding="utf-8").replace("You read news", "You study news"), "utf-8")

    request = first_request(load_prompt(str(own)), SETTINGS, DOCUMENT, split(DOCUMENT.text)[0])

    assert request.key != made().key
    assert request.about.prompt_digest != shipped.digest


@pytest.mark.parametrize("mode", MODES)
def test_the_schema_is_part_of_the_key_in_every_mode(mode, monkeypatch):
    before = made(settings=Settings("test-model", mode))
    monkeypatch.setattr(request_module, "draft_schema", lambda: {"type": "object"})

    assert made(settings=Settings("test-model", mode)).key != before.key


def test_what_a_corpus_says_besides_is_neither_sent_nor_part_of_what_a_request_was_made_from():
    noted = DOCUMENT.model_copy(update={"file": "Africa.txt", "extra": {"desk": "Africa"}})
    request = made(noted)
    assert (request.content, request.about) == (made(DOCUMENT).content, made(DOCUMENT).about)
    assert b"Africa" not in request.content


def test_the_documents_id_and_address_are_not_asked_about():
    assert made(changed(id="another", url="https://another.example")).key == made().key


def test_what_a_request_was_made_from_is_told():
    chunk = split(DOCUMENT.text, 150)[1]
    about = first_request(load_prompt(), Settings("test-model", "tools", 900), DOCUMENT, chunk).about

    assert about.model_dump(exclude={"text_digest", "metadata_digest", "prompt_digest", "schema_digest"}) == {
        "document_id": "wells",
        "prompt": "diplomatic.v1",
        "model": "test-model",
        "mode": "tools",
        "max_tokens": 900,
        "part": 2,
        "parts": 3,
        "attempt": 1,
        "judged_digest": None,
    }
    assert (about.prompt_digest, about.schema_digest) == (load_prompt().digest, schema_digest())
    assert about.text_digest == made().about.text_digest != made(changed(text="x")).about.text_digest
    assert about.metadata_digest != made(changed(url=None)).about.metadata_digest


def test_a_strict_response_format_holds_the_schema():
    assert made().body["response_format"] == {
        "type": "json_schema",
        "json_schema": {"name": "summary", "strict": True, "schema": draft_schema()},
    }


def test_a_forced_tool_call_holds_the_schema():
    body = made(settings=Settings("test-model", "tools")).body

    assert body["tools"] == [
        {
            "type": "function",
            "function": {
                "name": "summary",
                "strict": True,
                "description": "Hand in the structured summary",
                "parameters": draft_schema(),
            },
        }
    ]
    assert body["tool_choice"] == {"type": "function", "function": {"name": "summary"}}


def test_plain_json_mode_holds_the_schema_in_the_prompt():
    body = made(settings=Settings("test-model", "json")).body

    assert body["response_format"] == {"type": "json_object"}
    system, schema = body["messages"][0]["content"].rsplit("\n", 1)
    assert system.startswith(made().body["messages"][0]["content"])
    assert system.endswith("Answer with one JSON object, and nothing else, that satisfies this schema:")
    assert orjson.loads(schema) == draft_schema()


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("max_tokens", "limit"), [(None, {}), (900, {"max_completion_tokens": 900})])
def test_a_bound_on_tokens_is_sent_where_one_is_set(mode, max_tokens, limit):
    body = made(settings=Settings("test-model", mode, max_tokens)).body

    assert {key: value for key, value in body.items() if "tokens" in key} == limit


# Conformity: the form is `instructor`'s, though bodies are made without it (see docs/design.md).


def instructors(mode: str, **changes: object) -> dict[str, object]:
    """What `instructor` would send for the same messages, mode and model of the answer."""
    handlers = mode_registry.get_handlers(Provider.OPENAI, IN_INSTRUCTOR[mode])
    messages = [dict(message) for message in made().body["messages"]]
    response_model = create_model("summary", __base__=Draft)
    _, body = handlers.request_handler(response_model, {"model": "test-model", "messages": messages, **changes})
    return body


def test_json_schema_mode_asks_where_instructor_asks_and_strictly():
    ours, theirs = made().body, instructors("json_schema")

    assert ours.keys() == theirs.keys()
    assert ours["messages"] == theirs["messages"]
    form, their_form = ours["response_format"], theirs["response_format"]
    assert form["type"] == their_form["type"]
    assert form.keys() == their_form.keys()
    assert form["json_schema"].keys() == their_form["json_schema"].keys() | {"strict"}
    assert form["json_schema"]["name"] == their_form["json_schema"]["name"]


def test_tools_mode_asks_where_instructor_asks_when_it_is_strict():
    ours, theirs = made(settings=Settings("test-model", "tools")).body, instructors("tools", strict=True)

    assert ours.keys() == theirs.keys() | {"parallel_tool_calls"}
    assert ours["messages"] == theirs["messages"]
    assert ours["tool_choice"] == theirs["tool_choice"]
    (tool,), (their_tool,) = ours["tools"], theirs["tools"]
    assert tool["type"] == their_tool["type"]
    assert tool.keys() == their_tool.keys()
    assert tool["function"].keys() == their_tool["function"].keys()
    assert tool["function"]["strict"] is their_tool["function"]["strict"] is True


def test_json_mode_asks_where_instructor_asks_with_the_schema_in_the_system_message():
    ours, theirs = made(settings=Settings("test-model", "json")).body, instructors("json")

    assert ours.keys() == theirs.keys()
    assert ours["response_format"] == theirs["response_format"]
    assert [message["role"] for message in ours["messages"]] == [message["role"] for message in theirs["messages"]]
    assert ours["messages"][1] == theirs["messages"][1]
    assert all('"additionalProperties"' in body["messages"][0]["content"] for body in (ours, theirs))


@pytest.mark.parametrize(
    ("mode", "response"),
    [
        pytest.param("json_schema", completion(draft()), id="json_schema"),
        pytest.param("json", completion("no JSON at all"), id="json"),
        pytest.param("json", completion(None), id="nothing"),
        pytest.param("tools", tool_completion(draft(), "call_7"), id="tools"),
        pytest.param("tools", completion("no call at all"), id="tools-without-a-call"),
    ],
)
def test_asking_again_appends_what_instructor_appends(mode, response):
    request = made(settings=Settings("test-model", mode))
    handlers = mode_registry.get_handlers(Provider.OPENAI, IN_INSTRUCTOR[mode])
    theirs = handlers.reask_handler(
        {"messages": list(request.body["messages"])}, ChatCompletion.model_validate(response), ValueError("a problem")
    )["messages"]

    ours = mend_request(request, answer(response), load_prompt(), ["a problem"]).body["messages"]

    assert [linkage(message) for message in ours] == [linkage(message) for message in theirs]
    assert ours[2]["content"] == theirs[2]["content"]
    assert "a problem" in ours[3]["content"]
    assert "a problem" in theirs[3]["content"]


def linkage(message):
    """Who speaks, and which calls are made or answered."""
    calls = [(call["id"], call["type"], call["function"]) for call in message.get("tool_calls") or []]
    return message["role"], calls, message.get("tool_call_id")


def test_asking_again_changes_nothing_but_the_conversation():
    request = made()
    again = mend_request(request, answer(completion(draft())), load_prompt(), ["first", "second"])

    assert request.body == made().body
    assert again.body["messages"][:2] == request.body["messages"]
    assert again.body | {"messages": None} == request.body | {"messages": None}
    assert again.about == request.about.model_copy(update={"attempt": 2})
    assert again.key != request.key
    assert again.body["messages"][-1]["content"].startswith(
        "Your answer has 2 problems:\n\n1. first\n2. second\n\nAnswer again with the whole JSON object."
    )


def test_the_text_of_a_document_in_many_parts_is_digested_once(monkeypatch):
    document = Document(text="The ministers met. " * 500)
    digested = []
    monkeypatch.setattr(request_module, "digest", lambda value: digested.append(value) or "0")
    chunks = split(document.text, 1000)
    for chunk in chunks:
        first_request(load_prompt(), Settings("m", "json_schema"), document, chunk)
    assert len(chunks) > 5
    assert digested.count(document.text) == 1
