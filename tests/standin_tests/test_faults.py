"""What can go wrong with chat completions, and how often it does."""

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import openai
import orjson
import pytest
from drafts import DOCUMENT
from standin.faults import Fault, Faults

from summarizer.summarizer import Summarizer

SENT = {"chat", "upload", "files", "file", "delete", "content", "create", "batches", "retrieve", "cancel"}


@pytest.mark.parametrize(
    ("kind", "error", "status", "code"),
    [
        ("rate_limited", openai.RateLimitError, 429, "rate_limit_exceeded"),
        ("quota", openai.RateLimitError, 429, "insufficient_quota"),
        ("server_error", openai.InternalServerError, 500, None),
        ("unavailable", openai.InternalServerError, 503, "server_is_overloaded"),
        ("unauthorized", openai.AuthenticationError, 401, "invalid_api_key"),
        ("forbidden", openai.PermissionDeniedError, 403, "model_not_found"),
        ("too_long", openai.BadRequestError, 400, "context_length_exceeded"),
    ],
)
def test_a_refusal_is_worded_as_the_api_words_it(desk, kind, error, status, code):
    desk.server.control({"faults": [{"kind": kind}]})

    with pytest.raises(error) as caught:
        desk.client.chat.completions.create(**desk.request().body)

    assert (caught.value.status_code, caught.value.code) == (status, code)
    assert desk.since("run") == []
    (went,) = desk.since("response")
    assert (went["status"], went["fault"]) == (status, kind)


def test_a_status_of_its_own_replaces_the_usual_one(desk):
    desk.server.control({"faults": [{"kind": "server_error", "status": 502}]})

    with pytest.raises(openai.InternalServerError) as caught:
        desk.client.chat.completions.create(**desk.request().body)
    assert caught.value.status_code == 502


def test_a_refused_form_makes_a_summarizer_ask_for_a_tool_call(desk):
    desk.server.control({"faults": [{"kind": "form_refused"}]})

    result = Summarizer("desk", base_url=desk.server.base_url).summarize(DOCUMENT)

    assert (result.outcome, result.provenance.mode) == ("complete", "tools")


def retry_after(desk, **fault):
    desk.server.control({"faults": [{"kind": "rate_limited"} | fault]})
    with pytest.raises(openai.RateLimitError) as caught:
        desk.client.chat.completions.create(**desk.request().body)
    return caught.value.response.headers.get("retry-after")


@pytest.mark.parametrize(("fault", "header"), [({}, None), ({"retry_after": 2}, "2"), ({"retry_after": 0.5}, "0.5")])
def test_a_refusal_asks_to_wait_for_seconds_or_does_not(desk, fault, header):
    assert retry_after(desk, **fault) == header


def test_a_refusal_asks_to_wait_until_a_date(desk):
    before = datetime.now(UTC).replace(microsecond=0)
    header = retry_after(desk, retry_after=3600, date=True)

    assert re.fullmatch(r"\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT", header)
    assert before + timedelta(hours=1) <= parsedate_to_datetime(header) <= datetime.now(UTC) + timedelta(hours=1)


@pytest.mark.parametrize(("kind", "paid"), [("drop", 0), ("drop_after", 1), ("drop_middle", 1)])
def test_a_dropped_connection_is_no_answer_though_one_may_have_been_paid_for(desk, kind, paid):
    desk.server.control({"faults": [{"kind": kind}]})

    with pytest.raises(openai.APIConnectionError):
        desk.client.chat.completions.create(**desk.request().body)

    assert len(desk.since("run")) == paid
    (went,) = desk.since("response")
    assert (went["written"], went["fault"]) == (False, kind)


@pytest.mark.parametrize("kind", ["half", "malformed"])
def test_a_whole_response_may_hold_no_json(desk, kind):
    desk.server.control({"faults": [{"kind": kind}]})

    response = desk.client.chat.completions.with_raw_response.create(**desk.request().body)

    assert response.status_code == 200
    with pytest.raises(orjson.JSONDecodeError):
        orjson.loads(response.content)


def test_an_error_may_come_under_status_200(desk):
    desk.server.control({"faults": [{"kind": "error_body"}]})

    response = desk.client.chat.completions.with_raw_response.create(**desk.request().body)

    assert (response.status_code, list(orjson.loads(response.content))) == (200, ["error"])
    assert desk.since("run") == []


def test_a_stalled_answer_is_paid_for_though_nobody_waits(desk):
    desk.server.control({"faults": [{"kind": "stall", "seconds": 600}]})

    with pytest.raises(openai.APITimeoutError):
        desk.client.with_options(timeout=0.5).chat.completions.create(**desk.request().body)

    assert len(desk.since("run")) == 1
    assert desk.since("response") == []


def test_faults_come_by_count_after_those_that_are_skipped(desk):
    desk.server.control({"faults": [{"kind": "unavailable", "skip": 1, "count": 2}]})

    assert [status(desk) for _ in range(5)] == [200, 503, 503, 200, 200]


def test_faults_are_added_to_those_that_are_set(desk):
    desk.server.control({"faults": [{"kind": "unavailable", "count": 1}]})
    desk.server.control({"add_faults": [{"kind": "forbidden", "count": 1}]})

    assert [status(desk) for _ in range(3)] == [503, 403, 200]


def status(desk):
    try:
        return desk.client.chat.completions.with_raw_response.create(**desk.request().body).status_code
    except openai.APIStatusError as error:
        return error.status_code


def test_a_revoked_key_stays_revoked_everywhere(desk):
    desk.server.control({"faults": [{"kind": "unauthorized", "on": "any", "skip": 2}]})

    assert status(desk) == 200
    assert desk.client.files.list(limit=1).object == "list"
    assert status(desk) == 401
    with pytest.raises(openai.AuthenticationError):
        desk.client.batches.list()


@pytest.mark.parametrize(("age", "struck"), [(0, False), (9.9, False), (10, True), (19.9, True), (20, False)])
def test_a_window_of_time_opens_and_closes(monkeypatch, age, struck):
    now = 100.0
    monkeypatch.setattr("standin.faults.time.monotonic", lambda: now)
    fault = Fault({"kind": "drop", "start": 10, "end": 20}, 0, 0)
    now += age

    assert fault.strikes("chat", "key", b"") is struck


def test_a_share_is_drawn_alike_in_any_order_and_anew_for_each_try():
    keys = [f"key-{number}" for number in range(400)]

    def struck(keys, seed):
        faults = Faults([{"kind": "drop", "share": 0.25}], seed)
        return [{key for key in keys if faults.strike("chat", key)} for _ in range(2)]

    first, again = struck(keys, 1)
    assert struck(list(reversed(keys)), 1) == [first, again]
    assert 60 < len(first) < 140
    assert again != first != struck(keys, 2)[0]


@pytest.mark.parametrize(
    ("on", "routes"),
    [("chat", {"chat"}), (["files", "upload"], {"files", "upload"}), ("any", SENT), ("create", {"create"})],
)
def test_a_fault_strikes_on_its_routes(on, routes):
    fault = Fault({"kind": "server_error", "on": on}, 0, 0)

    assert {route for route in SENT if fault.strikes(route, "key", b"")} == routes
