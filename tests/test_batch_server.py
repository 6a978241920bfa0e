"""What the server that batches are tested against does, told with nothing but OpenAI's own client.

The tests whose names say "unlike OpenAI" are what a client has to bear beyond OpenAI's documentation.
"""

import http.client
import re
import time
from contextlib import closing
from urllib.parse import urlsplit

import openai
import orjson
import pytest
from doubles import answer
from drafts import DOCUMENT

from summarizer.chunks import split
from summarizer.draft import read_answer
from summarizer.prompts import load_prompt
from summarizer.request import Settings, first_request
from summarizer.summary import SECTIONS

pytestmark = pytest.mark.ogx

COMPLETIONS = "/v1/chat/completions"
MONTH = 30 * 24 * 60 * 60
LONG = DOCUMENT.model_copy(update={"text": DOCUMENT.text * 300})
UNKNOWN_FILE = f"file-{'0' * 32}"


def client_of(server):
    # A new connection each time: some refusals end the one they came by, see the test that says so.
    settings = {"api_key": "any", "max_retries": 0, "timeout": 30, "default_headers": {"Connection": "close"}}
    return openai.OpenAI(base_url=server.base_url, **settings)


@pytest.fixture(scope="module")
def client(ogx):
    with client_of(ogx) as made:
        yield made


def request_to(server, document=DOCUMENT, **settings):
    (chunk,) = split(document.text, 10**9)
    return first_request(load_prompt(), Settings(server.model, "json_schema", **settings), document, chunk)


def line(request, custom_id=None):
    return {"custom_id": custom_id or request.key, "method": "POST", "url": COMPLETIONS, "body": request.body}


def upload(client, *lines):
    content = b"".join(one if isinstance(one, bytes) else orjson.dumps(one) + b"\n" for one in lines)
    return client.files.create(file=("requests.jsonl", content), purpose="batch")


def start(client, *lines, file_id=None, **settings):
    file_id = file_id or upload(client, *lines).id
    return client.batches.create(input_file_id=file_id, endpoint=COMPLETIONS, completion_window="24h", **settings)


def until(client, batch, reached):
    """The batch as soon as it is so."""
    end = time.monotonic() + 60
    while not reached(batch):
        assert time.monotonic() < end, batch
        time.sleep(0.01)
        batch = client.batches.retrieve(batch.id)
    return batch


def ended(client, batch):
    return until(client, batch, lambda one: one.status in ("completed", "failed", "cancelled", "expired"))


def lines_of(client, file_id):
    return [orjson.loads(one) for one in client.files.content(file_id).content.splitlines()]


def counts(batch):
    found = batch.request_counts
    return found and (found.completed, found.failed, found.total)


# A batch that ends well


def test_requests_are_answered_in_their_order_and_the_answers_are_drafts(ogx, client):
    requests = [request_to(ogx), request_to(ogx, max_tokens=2000)]
    created = start(client, *map(line, requests), metadata={"run": "r", "part": "1"})
    batch = ended(client, created)

    assert (created.status, counts(created), created.output_file_id) == ("validating", None, None)
    assert (batch.status, counts(batch)) == ("completed", (2, 0, 2))
    assert created.metadata == batch.metadata == {"run": "r", "part": "1"}
    answered = lines_of(client, batch.output_file_id)
    assert [one["custom_id"] for one in answered] == [request.key for request in requests]
    for number, one in enumerate(answered, 1):
        own_id = f"batch_req_{batch.id}_{number}"
        assert (one["id"], one["response"]["request_id"], one["response"]["status_code"]) == (own_id, own_id, 200)
        body = orjson.loads(one["response"]["body"])
        assert (body["object"], body["model"]) == ("chat.completion", ogx.model)
        reading = read_answer(answer(body))
        assert (reading.standing, reading.rejected) == ("complete", [])
        assert all(getattr(reading.draft, section) == [] for section in SECTIONS)


def test_unlike_openai_a_body_is_a_string_and_what_is_null_there_is_absent(ogx, client):
    batch = ended(client, start(client, line(request_to(ogx))))

    (answered,) = lines_of(client, batch.output_file_id)
    assert set(answered) == {"id", "custom_id", "response"}
    assert set(answered["response"]) == {"status_code", "request_id", "body"}
    assert isinstance(answered["response"]["body"], str)


def test_unlike_openai_a_batch_without_errors_has_an_empty_error_file(ogx, client):
    batch = ended(client, start(client, line(request_to(ogx))))

    assert client.files.retrieve(batch.error_file_id).bytes == 0
    assert client.files.content(batch.error_file_id).content == b""


def test_unlike_openai_a_batch_has_no_usage_no_model_and_of_its_times_only_how_it_ended(ogx, client):
    batch = ended(client, start(client, line(request_to(ogx))))

    assert (batch.usage, batch.model, batch.errors) == (None, None, None)
    assert batch.created_at <= batch.completed_at
    assert (batch.in_progress_at, batch.finalizing_at, batch.expires_at) == (None, None, None)


def test_an_answer_cut_off_by_its_limit_is_an_answer(ogx, client):
    batch = ended(client, start(client, line(request_to(ogx, max_tokens=5))))

    assert counts(batch) == (1, 0, 1)
    (answered,) = lines_of(client, batch.output_file_id)
    body = orjson.loads(answered["response"]["body"])
    assert (body["choices"][0]["finish_reason"], body["usage"]["completion_tokens"]) == ("length", 5)


def test_unlike_openai_two_lines_may_have_the_same_custom_id(ogx, client):
    twice = [line(request_to(ogx, max_tokens=5), "same")] * 2
    batch = ended(client, start(client, *twice))

    assert counts(batch) == (2, 0, 2)
    assert [one["custom_id"] for one in lines_of(client, batch.output_file_id)] == ["same", "same"]


def test_unlike_openai_a_batch_of_no_lines_completes(client):
    batch = ended(client, start(client))

    assert (batch.status, counts(batch)) == ("completed", (0, 0, 0))
    assert client.files.content(batch.output_file_id).content == b""


# Lines that fail


def test_unlike_openai_a_refused_line_has_no_response_and_its_status_only_in_words(ogx, client):
    refused = line(request_to(ogx, LONG), "long")
    batch = ended(client, start(client, refused, line(request_to(ogx), "short")))

    assert (batch.status, counts(batch)) == ("completed", (1, 1, 2))
    assert [one["custom_id"] for one in lines_of(client, batch.output_file_id)] == ["short"]
    (failed,) = lines_of(client, batch.error_file_id)
    message = failed["error"].pop("message")
    assert failed == {"id": f"batch_req_{batch.id}_1", "custom_id": "long", "error": {"type": "request_failed"}}
    assert re.fullmatch(
        r"Error code: 400 - request \(\d+ tokens\) exceeds the available context size \(16384 tokens\), "
        "try increasing it",
        message,
    )


def test_unlike_openai_a_batch_of_failures_only_has_an_empty_output_file(ogx, client):
    batch = ended(client, start(client, line(request_to(ogx, LONG))))

    assert (batch.status, counts(batch)) == ("completed", (0, 1, 1))
    assert client.files.content(batch.output_file_id).content == b""


def test_lines_nobody_answered_are_failures_that_only_words_tell_from_refusals(mortal):
    with client_of(mortal) as client:
        mortal.upstream.stop()
        batch = ended(client, start(client, line(request_to(mortal), "a"), line(request_to(mortal), "b")))

        assert (batch.status, counts(batch)) == ("completed", (0, 2, 2))
        failed = lines_of(client, batch.error_file_id)
    assert [(one["custom_id"], one["error"]) for one in failed] == [
        (custom_id, {"type": "request_failed", "message": "Connection error."}) for custom_id in ("a", "b")
    ]


# Batches that fail as a whole


@pytest.mark.parametrize(
    ("make_line", "found"),
    [
        pytest.param(
            lambda request: line(request) | {"body": request.body | {"model": "llama/another"}},
            [("model_not_found", 2, "body.model")],
            id="unknown-model",
        ),
        pytest.param(
            lambda request: line(request) | {"url": "/v1/responses"}, [("invalid_url", 2, "url")], id="another-endpoint"
        ),
        pytest.param(
            lambda request: request.body,
            [("missing_required_parameter", 2, name) for name in ("custom_id", "method", "url", "body")],
            id="body-alone",
        ),
        pytest.param(lambda _: b'{"custom_id": "cut\n', [("invalid_json_line", 2, None)], id="broken-off"),
    ],
)
def test_one_bad_line_fails_the_batch_before_any_is_answered(ogx, client, make_line, found):
    request = request_to(ogx)
    batch = ended(client, start(client, line(request), make_line(request)))

    assert batch.status == "failed"
    assert [(one.code, one.line, one.param) for one in batch.errors.data] == found
    assert (counts(batch), batch.output_file_id, batch.error_file_id) == (None, None, None)
    assert batch.created_at <= batch.failed_at


def test_unlike_openai_a_batch_over_an_unknown_file_is_created_and_fails_later(client):
    created = start(client, file_id=UNKNOWN_FILE)
    batch = ended(client, created)

    assert (created.status, batch.status) == ("validating", "failed")
    (error,) = batch.errors.data
    assert (error.code, error.line, error.param) == ("invalid_request", None, "input_file_id")
    assert error.message == f"Cannot find file {UNKNOWN_FILE}."


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param({"endpoint": "/v1/responses"}, id="endpoint"),
        pytest.param({"completion_window": "1h"}, id="window"),
        pytest.param({"metadata": {"part": 1}}, id="metadata-not-text"),
    ],
)
def test_what_no_batch_can_be_made_of_is_refused_at_once(client, wrong):
    fitting = {"input_file_id": UNKNOWN_FILE, "endpoint": COMPLETIONS, "completion_window": "24h"}
    with pytest.raises(openai.BadRequestError):
        client.batches.create(**(fitting | wrong))


# Cancelling


def test_unlike_openai_what_a_cancelled_batch_has_answered_is_lost(ogx, client):
    batch = start(client, *[line(request_to(ogx), f"line-{number}") for number in range(60)], metadata={"run": "r"})
    until(client, batch, lambda one: one.request_counts and one.request_counts.completed)
    with ogx.held_up():
        asked = client.batches.cancel(batch.id)
        cancelled = ended(client, batch)

    assert asked.status in ("cancelling", "cancelled")
    assert (cancelled.status, cancelled.metadata) == ("cancelled", {"run": "r"})
    assert (cancelled.output_file_id, cancelled.error_file_id) == (None, None)
    completed, failed, total = counts(cancelled)
    assert 0 < completed < total == 60
    assert failed == 0
    assert cancelled.created_at <= cancelled.cancelling_at <= cancelled.cancelled_at


def test_a_batch_that_was_cancelled_may_be_cancelled_again_and_one_that_completed_may_not(ogx, client):
    completed = ended(client, start(client))
    with ogx.held_up():
        cancelled = start(client, line(request_to(ogx)))
        client.batches.cancel(until(client, cancelled, lambda one: one.status == "in_progress").id)
        cancelled = ended(client, cancelled)

    assert client.batches.cancel(cancelled.id) == cancelled
    with pytest.raises(openai.ConflictError, match=f"Cannot cancel batch '{completed.id}' with status 'completed'"):
        client.batches.cancel(completed.id)


# While batches run


def test_a_batch_waits_until_the_one_before_it_has_ended_and_may_lose_its_file_meanwhile(ogx, client):
    with ogx.held_up():
        first = until(client, start(client, line(request_to(ogx))), lambda one: one.status == "in_progress")
        second = start(client, line(request_to(ogx)))
        assert [client.batches.retrieve(one.id).status for one in (first, second)] == ["in_progress", "validating"]
        assert counts(first) == (0, 0, 1)
        for batch in (first, second):
            client.files.delete(batch.input_file_id)

    assert [ended(client, one).status for one in (first, second)] == ["completed", "failed"]


def test_after_a_crash_a_batch_goes_on_for_ever_and_cannot_be_cancelled_to_an_end(mortal):
    with client_of(mortal) as client:
        with mortal.held_up():
            running = until(client, start(client, line(request_to(mortal))), lambda one: one.status == "in_progress")
            waiting = start(client, line(request_to(mortal)), metadata={"run": "r"})
            mortal.stop()
            with pytest.raises(openai.APIConnectionError):
                client.batches.retrieve(running.id)
        mortal.start()

        later = ended(client, start(client, line(request_to(mortal))))
        assert later.status == "completed"  # and yet the ones before it did not have their turn
        assert [client.batches.retrieve(one.id).status for one in (running, waiting)] == ["in_progress", "validating"]
        assert client.batches.retrieve(waiting.id).metadata == {"run": "r"}
        assert client.files.retrieve(running.input_file_id).bytes > 0
        client.batches.cancel(running.id)
        ended(client, start(client))
        assert client.batches.retrieve(running.id).status == "cancelling"


# Connections


def test_unlike_openai_some_refusals_end_their_connection_unannounced_and_the_next_request_may_break(ogx):
    with closing(http.client.HTTPConnection(urlsplit(ogx.base_url).netloc, timeout=30)) as connection:

        def get(file_id):
            connection.request("GET", f"/v1/files/{file_id}")
            response = connection.getresponse()
            response.read()
            assert response.getheader("Connection") is None
            return response.status

        connection.connect()
        connection.auto_open = False
        assert [get(UNKNOWN_FILE), get(UNKNOWN_FILE), get("file-xyz")] == [404, 404, 400]
        assert connection.sock.recv(1) == b""


# Finding batches


def test_batches_are_listed_page_by_page_with_their_metadata(ogx, client):
    made = {start(client, metadata={"list": f"{number}"}).id: {"list": f"{number}"} for number in range(5)}
    for batch_id in made:
        ended(client, client.batches.retrieve(batch_id))

    page = client.batches.list(limit=2)
    assert (len(page.data), page.has_more, page.last_id) == (2, True, page.data[1].id)
    following = client.batches.list(limit=2, after=page.last_id)
    assert not {one.id for one in page.data} & {one.id for one in following.data}
    listed = list(client.batches.list(limit=2))
    assert len(listed) == len({one.id for one in listed}) >= 5
    assert {one.id: one.metadata for one in listed if one.id in made} == made
    # Newest first by the second; those of one second are in no order.
    assert [one.created_at for one in listed] == sorted((one.created_at for one in listed), reverse=True)


def test_an_unknown_batch_is_not_found_and_as_a_place_in_the_list_is_its_beginning(client):
    start(client)
    with pytest.raises(openai.NotFoundError) as caught:
        client.batches.retrieve("batch_0")
    assert caught.value.body == {
        "message": "Batch 'batch_0' not found. Use 'client.batches.list()' to list available batches."
    }
    first, same = client.batches.list(limit=1).data, client.batches.list(after="batch_0", limit=1).data
    assert [one.id for one in same] == [one.id for one in first]


def test_creating_twice_makes_two_batches_but_for_a_key_in_the_body_that_openai_does_not_have(client):
    file_id = upload(client).id
    header = {"extra_headers": {"Idempotency-Key": "key-of-a-header"}}
    body = {"extra_body": {"idempotency_key": "key-of-a-body"}}

    assert start(client, file_id=file_id).id != start(client, file_id=file_id).id
    assert start(client, file_id=file_id, **header).id != start(client, file_id=file_id, **header).id
    assert start(client, file_id=file_id, **body).id == start(client, file_id=file_id, **body).id
    with pytest.raises(openai.ConflictError):
        start(client, file_id=file_id, metadata={"part": "2"}, **body)


# Files


def test_a_file_is_kept_for_thirty_days_byte_for_byte_until_it_is_deleted(client):
    file = upload(client, "Tromsø\r\n\u2028".encode())

    assert (file.filename, file.purpose, file.status, file.bytes) == ("requests.jsonl", "batch", "processed", 12)
    assert file.expires_at - file.created_at == MONTH
    assert client.files.retrieve(file.id) == file
    assert client.files.content(file.id).content == "Tromsø\r\n\u2028".encode()
    deleted = client.files.delete(file.id)
    assert (deleted.id, deleted.deleted) == (file.id, True)
    assert file.id not in {one.id for one in client.files.list()}


@pytest.mark.parametrize("ask", ["retrieve", "content", "delete"])
@pytest.mark.parametrize(
    ("file_id", "error"), [(UNKNOWN_FILE, openai.NotFoundError), ("file-xyz", openai.BadRequestError)]
)
def test_an_unknown_file_is_not_found_and_an_impossible_id_a_bad_request(client, ask, file_id, error):
    with pytest.raises(error):
        getattr(client.files, ask)(file_id)


def test_unlike_openai_files_of_answers_have_the_purpose_of_files_of_requests(ogx, client):
    batch = ended(client, start(client, line(request_to(ogx, max_tokens=5))))

    output = client.files.retrieve(batch.output_file_id)
    error = client.files.retrieve(batch.error_file_id)
    assert [(one.filename, one.purpose) for one in (output, error)] == [
        (f"{batch.id}_success.jsonl", "batch"),
        (f"{batch.id}_error.jsonl", "batch"),
    ]
    assert output.expires_at - output.created_at == MONTH
    of_batches = {one.id for one in client.files.list(purpose="batch", limit=2)}
    assert {batch.input_file_id, output.id, error.id} <= of_batches
    assert list(client.files.list(purpose="batch_output")) == []
    assert {one.id for one in client.files.list(limit=3)} == of_batches
