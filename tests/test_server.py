"""The whole way against llama.cpp's own server: a tiny model of random weights, real HTTP, real refusals."""

import asyncio
import logging
import os
import re
import signal
from concurrent.futures import ThreadPoolExecutor

import jsonschema
import orjson
import pytest
from drafts import DOCUMENT

from summarizer.chunks import split
from summarizer.document import Document
from summarizer.draft import read_answer
from summarizer.endpoint import Endpoint
from summarizer.errors import EndpointError
from summarizer.local import EmbeddedServer
from summarizer.prompts import load_prompt
from summarizer.recordings import Recordings
from summarizer.request import Settings, first_request
from summarizer.schema import draft_schema
from summarizer.summarizer import Summarizer
from summarizer.summary import SECTIONS

pytestmark = pytest.mark.server

LONG = DOCUMENT.model_copy(update={"text": "\n\n".join(f"{number}. {DOCUMENT.text}" for number in range(40))})


@pytest.fixture(scope="module")
def terse(make_model):
    """A server whose model leaves every list empty."""
    yield from serve(make_model(terse=True))


@pytest.fixture(scope="module")
def wordy(make_model):
    """A server whose model fills lists with words at random."""
    yield from serve(make_model(terse=False))


@pytest.fixture
def mortal(make_model):
    """A server for one test, that may come to harm."""
    yield from serve(make_model(terse=True))


def serve(path):
    server = EmbeddedServer(path)
    try:
        yield server
    finally:
        server.stop()


def on(server, **settings):
    """A summarizer on a server, with answers of bounded length."""
    defaults = {"base_url": server.base_url, "api_key": server.api_key, "max_tokens": 2000}
    return Summarizer(server.model, **(defaults | settings))


def request_to(server, document=DOCUMENT, mode="json_schema", **settings):
    (chunk,) = split(document.text, 10**9)
    return first_request(load_prompt(), Settings(server.model, mode, **settings), document, chunk)


def ask(server, request, *, api_key=None, base_url=None, **settings):
    """One request through an endpoint of its own that does not wait between tries; the waits it would have made."""
    waits = []

    async def asked():
        endpoint = Endpoint(base_url or server.base_url, api_key or server.api_key, **settings)
        endpoint._retrying.sleep = note
        try:
            return await endpoint.answer(request)
        finally:
            await endpoint.close()

    async def note(seconds):
        waits.append(seconds)

    try:
        return asyncio.run(asked())
    except EndpointError as error:
        error.waits = waits
        raise


def refused(server, request, **settings):
    with pytest.raises(EndpointError) as caught:
        ask(server, request, **settings)
    assert server.api_key not in str(caught.value)
    return caught.value


# Strict JSON schema


@pytest.mark.parametrize(
    ("mode", "used"), [("auto", "json_schema"), ("json_schema", "json_schema"), ("tools", "tools")]
)
def test_a_strict_answer_is_a_draft_at_the_first_attempt(terse, mode, used):
    result = on(terse, mode=mode).summarize(DOCUMENT)

    assert result.outcome == "complete"
    assert result.unsupported == []
    assert result.summary.headline.strip()
    assert all(getattr(result.summary, section) == [] for section in SECTIONS)
    (chunk,) = result.chunks
    assert (chunk.start, chunk.end, chunk.attempts, chunk.problem) == (0, len(DOCUMENT.text), 1, None)
    provenance = result.provenance
    assert (provenance.model, provenance.mode, provenance.endpoint) == ("terse", used, "local")
    assert (provenance.origin, provenance.attempts, provenance.cost) == ("live", 1, None)
    assert provenance.usage.prompt_tokens > 500
    assert provenance.usage.completion_tokens > 20
    assert provenance.seconds > 0


@pytest.mark.parametrize(("mode", "finish_reason"), [("json_schema", "stop"), ("tools", "tool_calls")])
def test_what_a_grammar_binds_satisfies_the_schema_whatever_the_model(wordy, mode, finish_reason):
    answers = [ask(wordy, request_to(wordy, mode=mode, max_tokens=6000)) for _ in range(4)]

    whole = [answer for answer in answers if answer.finish_reason != "length"]
    assert whole
    for answer in whole:
        assert answer.finish_reason == finish_reason
        data = orjson.loads(answer.content)
        jsonschema.validate(data, draft_schema())
        reading = read_answer(answer)
        drafted = {section: len(data[section]) for section in SECTIONS}
        kept = {section: len(getattr(reading.draft, section)) for section in SECTIONS}
        rejected = {section: sum(one.section == section for one in reading.rejected) for section in SECTIONS}
        assert drafted == {section: kept[section] + rejected[section] for section in SECTIONS}
        assert reading.standing == ("invalid" if reading.problems else "complete")


def test_words_at_random_are_no_summary_and_every_item_is_told(wordy, tmp_path):
    summarizer = on(wordy, record=tmp_path)
    results = [summarizer.summarize(Document(text=f"{number}. {DOCUMENT.text}")) for number in range(4)]

    assert sum(len(result.unsupported) for result in results) > 0
    for result in results:
        (chunk,) = result.chunks
        assert result.outcome == chunk.outcome
        assert result.outcome in ("complete", "partial", "invalid", "truncated")
        assert (chunk.problem is None) == (result.outcome == "complete")
        assert 1 <= chunk.attempts <= 3
        assert result.provenance.attempts == len(set(result.provenance.request_keys)) == chunk.attempts
        for _, item in result.summary.items():  # noqa: PERF102 - no dict
            assert item.evidence
            assert all(one.text == result.document.text[one.start : one.end] for one in item.evidence)
        assert all(one.problem for one in result.unsupported)
    assert len(list(tmp_path.iterdir())) == sum(result.provenance.attempts for result in results)


def test_parts_of_a_long_article_are_asked_about_and_cover_it(terse):
    result = on(terse, chunk_chars=5000).summarize(LONG)

    assert result.outcome == "complete"
    assert [chunk.outcome for chunk in result.chunks] == ["complete"] * len(result.chunks)
    assert len(result.chunks) == len(split(LONG.text, 5000)) > 2
    assert (result.chunks[0].start, result.chunks[-1].end) == (0, len(LONG.text))
    assert result.provenance.attempts == len(result.chunks)


# Answers that are not what was asked for


def test_plain_json_that_does_not_fit_is_asked_for_again_and_given_up(wordy, tmp_path):
    result = on(wordy, mode="json", record=tmp_path).summarize(DOCUMENT)

    assert result.outcome == "invalid"
    (chunk,) = result.chunks
    assert chunk.attempts == result.provenance.attempts == 3
    for section in SECTIONS:
        assert f"{section}: is missing or not a list" in chunk.problem
    assert result.summary is None
    first, second, third = sorted(Recordings(tmp_path), key=lambda recording: recording.about.attempt)
    assert [one.key for one in (first, second, third)] == result.provenance.request_keys
    for before, after in ((first, second), (second, third)):
        *same, reply, complaint = after.request["messages"]
        assert same == before.request["messages"]
        assert reply == {"role": "assistant", "content": before.replayed().message["content"]}
        assert complaint["role"] == "user"
        assert "participants: is missing or not a list" in complaint["content"]
    tokens = [recording.answer["usage"]["completion_tokens"] for recording in (first, second, third)]
    assert result.provenance.usage.completion_tokens == sum(tokens)


@pytest.mark.parametrize("mode", ["json_schema", "tools", "json"])
def test_an_answer_cut_off_by_its_limit_is_not_asked_for_again(wordy, mode):
    result = on(wordy, mode=mode, max_tokens=12 if mode != "json" else 3).summarize(DOCUMENT)

    assert result.outcome == "truncated"
    assert result.provenance.attempts == 1
    assert "give a larger --max-tokens or a smaller --chunk-chars" in result.chunks[0].problem


# Refusals


def test_an_article_beyond_the_models_context_is_refused_once_and_says_what_to_do(terse):
    told = []
    summarizer = on(terse, chunk_chars=10**6, on_wait=lambda *why: told.append(why))
    article = Document(text=DOCUMENT.text * 300)

    with pytest.raises(EndpointError) as caught:
        summarizer.summarize(article)

    error = caught.value
    assert (error.status, error.retryable, error.form_refused, told) == (400, False, False, [])
    assert re.fullmatch(
        re.escape(terse.base_url) + r": HTTP 400: request \(\d+ tokens\) exceeds the available context size .*; "
        r"prompt and article may not fit the model's context: give a smaller --chunk-chars, or the server more context",
        str(error),
    )


def test_a_wrong_key_is_refused_once(terse):
    error = refused(terse, request_to(terse), api_key="sk-wrong")
    assert str(error) == (
        f"{terse.base_url}: HTTP 401: Invalid API Key; the key is wrong or missing: check OPENAI_API_KEY"
    )
    assert error.waits == []


def test_an_unknown_path_is_refused_once(terse):
    base_url = terse.base_url.replace("/v1", "/api/v9")
    error = refused(terse, request_to(terse), base_url=base_url)
    assert (error.status, error.waits) == (404, [])
    assert str(error) == f"{base_url}: HTTP 404: File Not Found; no model 'terse' there, or --base-url is wrong"


def test_a_server_that_has_gone_is_tried_a_bounded_number_of_times(mortal):
    mortal.stop()
    error = refused(mortal, request_to(mortal), max_tries=4)
    assert str(error).startswith(f"{mortal.base_url}: no connection, or it broke off (")
    assert str(error).endswith("; see that the server runs and --base-url is right")
    assert len(error.waits) == 3
    assert error.status is None


def test_a_server_that_dies_over_an_answer_is_told_like_one_that_has_gone(mortal):
    os.kill(mortal._process.pid, signal.SIGSTOP)
    with ThreadPoolExecutor() as pool:
        asked = pool.submit(refused, mortal, request_to(mortal), max_tries=2)
        with pytest.raises(TimeoutError):
            asked.result(timeout=0.3)
        os.kill(mortal._process.pid, signal.SIGKILL)
        error = asked.result(timeout=20)
    assert str(error).startswith(f"{mortal.base_url}: no connection, or it broke off (")
    assert len(error.waits) == 1


def test_a_server_that_says_nothing_is_given_up_and_asked_again_when_it_wakes(mortal):
    os.kill(mortal._process.pid, signal.SIGSTOP)
    error = refused(mortal, request_to(mortal), max_tries=2, timeout=0.2)
    assert str(error) == f"{mortal.base_url}: no answer within 0.2 s (--timeout)"
    assert len(error.waits) == 1
    os.kill(mortal._process.pid, signal.SIGCONT)
    assert ask(mortal, request_to(mortal)).finish_reason == "stop"


# Recordings


@pytest.mark.parametrize("mode", ["auto", "json"])
def test_what_was_recorded_replays_to_an_equal_result_without_a_server(mortal, tmp_path, mode):
    live = on(mortal, mode=mode, record=tmp_path).summarize(DOCUMENT)
    mortal.stop()

    replayed = Summarizer(replay=tmp_path).summarize(DOCUMENT)

    where_from = {"endpoint": "recordings", "origin": "recorded"}
    assert replayed == live.model_copy(update={"provenance": live.provenance.model_copy(update=where_from)})
    assert Summarizer(replay=tmp_path).summarize(DOCUMENT).model_dump_json() == replayed.model_dump_json()


def test_what_a_folder_holds_is_not_asked_for_again(mortal, tmp_path):
    live = on(mortal, record=tmp_path).summarize(DOCUMENT)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    mortal.stop()

    again = on(mortal, record=tmp_path).summarize(DOCUMENT)

    assert again.summary == live.summary
    assert again.provenance.origin == "recorded"
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


# The world outside


def test_a_proxy_of_the_environment_is_not_asked_about_this_machine(terse, monkeypatch):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)

    assert ask(terse, request_to(terse), max_tries=1).finish_reason == "stop"


def test_the_key_is_in_no_log_result_or_recording(terse, tmp_path, caplog):
    caplog.set_level(logging.DEBUG)

    result = on(terse, record=tmp_path).summarize(DOCUMENT)

    (recording,) = tmp_path.iterdir()
    assert "chat/completions" in caplog.text
    assert not any(terse.api_key in text for text in (caplog.text, result.model_dump_json(), recording.read_text()))
