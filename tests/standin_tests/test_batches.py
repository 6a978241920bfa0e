"""The Batch API of the stand-in."""

from collections import Counter

import openai
import orjson
import pytest
from openai.types.chat import ChatCompletion

DAY = 86_400


@pytest.fixture
def by_retrieve(desk):
    desk.server.control({"pace": "retrieve"})


def test_a_batch_goes_through_its_states_to_an_output_that_is_out_of_order(desk, by_retrieve):
    batch = desk.create(desk.lines(9), metadata={"run": "one"})
    assert (batch.status, batch.metadata, batch.errors) == ("validating", {"run": "one"}, None)
    assert batch.expires_at - batch.created_at == DAY
    states = [desk.client.batches.retrieve(batch.id) for _ in range(4)]

    assert [one.status for one in states] == ["in_progress", "finalizing", "completed", "completed"]
    assert [one.request_counts.completed for one in states] == [0, 9, 9, 9]
    end = states[-1]
    assert (end.request_counts.total, end.request_counts.failed, end.error_file_id, end.model) == (9, 0, None, "desk")
    entries = desk.entries(end.output_file_id)
    assert sorted(entries) == [f"line-{place}" for place in range(9)]
    assert list(entries) != sorted(entries)
    completions = [ChatCompletion.model_validate(one["response"]["body"]) for one in entries.values()]
    assert {one["response"]["status_code"] for one in entries.values()} == {200}
    assert {one["error"] for one in entries.values()} == {None}
    assert end.usage.input_tokens == sum(one.usage.prompt_tokens for one in completions)
    assert end.usage.output_tokens == sum(one.usage.completion_tokens for one in completions)
    assert Counter((run["via"], run["custom_id"]) for run in desk.since("run")) == {
        (batch.id, one): 1 for one in entries
    }


def test_a_line_has_the_answer_that_a_live_request_has(desk, by_retrieve):
    (line,) = desk.lines(1)
    batch = desk.create([line])
    for _ in range(3):
        batch = desk.client.batches.retrieve(batch.id)

    body = desk.entries(batch.output_file_id)["line-0"]["response"]["body"]
    assert ChatCompletion.model_validate(body) == desk.send(orjson.dumps(line["body"]))


def test_a_batch_goes_on_by_the_clock(desk):
    desk.server.control({"batch_seconds": 0.01, "line_seconds": 0.01})
    batch = desk.create(desk.lines(3))

    until(desk, batch, "completed")


def until(desk, batch, status):
    for _ in range(3000):
        if desk.client.batches.retrieve(batch.id).status == status:
            return
    pytest.fail(f"the batch never came to be {status}")


def test_a_batch_goes_on_by_control_call_alone(desk):
    desk.server.control({"pace": "control", "lines_per_step": 2})
    batch = desk.create(desk.lines(3))

    def told(**advance):
        desk.server.control({"advance": {"batch": batch.id} | advance})
        now = desk.client.batches.retrieve(batch.id)
        return now.status, now.request_counts.completed

    assert desk.client.batches.retrieve(batch.id).status == "validating"
    assert told() == ("in_progress", 0)
    assert told(lines=1) == ("in_progress", 1)
    assert told() == ("finalizing", 3)
    assert told() == ("completed", 3)


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        ({"input_file_id": "file-none"}, "No such File object"),
        ({"endpoint": "/v1/embeddings"}, "Invalid value"),
        ({"completion_window": "1h"}, "24h"),
        ({"metadata": {str(number): "" for number in range(17)}}, "at most 16"),
        ({"metadata": {"k" * 65: ""}}, "too long"),
        ({"metadata": {"k": "v" * 513}}, "too long"),
    ],
)
def test_a_batch_that_cannot_be_is_refused(desk, wanted, message):
    usual = {"input_file_id": desk.upload([b"{}"]).id, "endpoint": "/v1/chat/completions", "completion_window": "24h"}

    with pytest.raises(openai.BadRequestError, match=message):
        desk.client.batches.create(**usual | wanted)


@pytest.mark.parametrize(
    ("changes", "errors"),
    [
        ([{}, {"custom_id": "line-0"}], [("duplicate_custom_id", 2)]),
        ([{"body": {"model": "a"}}, {"body": {"model": "b"}}, {}], [("model_mismatch", 2), ("model_mismatch", 3)]),
        ([{"url": "/v1/embeddings"}], [("url_mismatch", 1)]),
        ([{"custom_id": ""}], [("missing_required_parameter", 1)]),
        ([{}, {"custom_id": 1}, {"body": "{}"}], [("invalid_request", 2), ("invalid_request", 3)]),
        ([], [("empty_file", None)]),
        ([{}] * 4, [("too_many_tasks", None)]),
    ],
    ids=["duplicate id", "mixed models", "other url", "no id", "other types", "no lines", "too many lines"],
)
def test_what_is_wrong_with_the_input_shows_after_create(desk, changes, errors):
    desk.server.control({"pace": "retrieve", "file_lines": 3})
    batch = desk.create(desk.lines(changes))
    assert batch.status == "validating"

    failed = desk.client.batches.retrieve(batch.id)
    assert failed.status == "failed"
    assert [(error.code, error.line) for error in failed.errors.data] == errors
    assert (failed.output_file_id, failed.error_file_id, desk.since("run")) == (None, None, [])


def test_a_line_that_is_no_json_fails_the_batch(desk, by_retrieve):
    batch = desk.create([*desk.lines(1), b'{"custom_id": '])

    (error,) = desk.client.batches.retrieve(batch.id).errors.data
    assert (error.code, error.line) == ("invalid_json_line", 2)


def test_enqueued_tokens_are_limited_over_all_batches_under_way(desk):
    (line,) = desk.lines(1)
    tokens = (len(orjson.dumps(line))) // 4 + 1
    desk.server.control({"pace": "retrieve", "enqueued_token_limit": tokens * 2 - 1})
    one = line | {"body": line["body"] | {"model": "only-here"}}
    first = desk.create([line])

    assert desk.client.batches.retrieve(first.id).status == "in_progress"
    second = desk.client.batches.retrieve(desk.create([line]).id)
    assert (second.status, second.errors.data[0].code) == ("failed", "token_limit_exceeded")
    assert desk.client.batches.retrieve(desk.create([one]).id).status == "in_progress"
    for _ in range(2):
        desk.client.batches.retrieve(first.id)
    assert desk.client.batches.retrieve(desk.create([line]).id).status == "in_progress"


@pytest.mark.parametrize(("end", "code"), [("expired", "batch_expired"), ("cancelled", "batch_cancelled")])
def test_what_was_done_is_kept_when_a_batch_ends_early(desk, end, code):
    desk.server.control({"pace": "retrieve", "lines_per_step": 2})
    batch = desk.create(desk.lines(5))
    for _ in range(2):
        desk.client.batches.retrieve(batch.id)
    if end == "cancelled":
        assert desk.client.batches.cancel(batch.id).status == "cancelling"
    else:
        desk.server.control({"expire_batch": batch.id})

    batch = desk.client.batches.retrieve(batch.id)
    assert batch.status == end
    counts = batch.request_counts
    assert (counts.total, counts.completed, counts.failed) == (5, 2, 0)
    assert (
        set(desk.entries(batch.output_file_id))
        == {run["custom_id"] for run in desk.since("run")}
        == {"line-0", "line-1"}
    )
    unfinished = desk.entries(batch.error_file_id)
    assert set(unfinished) == {"line-2", "line-3", "line-4"}
    assert {(one["response"], one["error"]["code"]) for one in unfinished.values()} == {(None, code)}


def test_a_batch_expires_when_its_window_has_closed(desk):
    desk.server.control({"pace": "control", "expire_after": 0})

    batch = desk.create(desk.lines(1))
    assert desk.client.batches.retrieve(batch.id).status == "expired"


def test_only_a_batch_under_way_can_be_cancelled(desk):
    desk.server.control({"pace": "control"})
    done, cancelled = desk.create(desk.lines(1)), desk.create(desk.lines(1))
    desk.server.control({"advance": {"batch": done.id, "steps": 3}})
    desk.client.batches.cancel(cancelled.id)
    desk.server.control({"advance": {"batch": cancelled.id}})

    with pytest.raises(openai.ConflictError):
        desk.client.batches.cancel(done.id)
    again = desk.client.batches.cancel(cancelled.id)
    assert (again.status, again.output_file_id, again.error_file_id) == ("cancelled", None, None)


FAILED = {"kind": "failed", "on": "line"}


@pytest.mark.parametrize(
    ("fault", "entry", "counts"),
    [
        (FAILED, (500, "server_error", None), (0, 1)),
        (FAILED | {"status": 400}, (400, "server_error", None), (0, 1)),
        (FAILED | {"status": 0}, (0, None, None), (1, 0)),
        ({"kind": "errored", "on": "line"}, (None, None, "internal_error"), (0, 1)),
    ],
    ids=["500", "400", "0", "error"],
)
def test_a_line_that_failed_is_in_the_error_file(desk, fault, entry, counts):
    desk.server.control({"pace": "retrieve", "faults": [fault]})
    batch = desk.create(desk.lines(1))
    for _ in range(3):
        batch = desk.client.batches.retrieve(batch.id)

    assert (batch.status, batch.output_file_id, desk.since("run")) == ("completed", None, [])
    assert (batch.request_counts.completed, batch.request_counts.failed) == counts
    told = desk.entries(batch.error_file_id)["line-0"]
    response, error = told["response"] or {}, told["error"] or {}
    body_error = response.get("body", {}).get("error", {})
    assert (response.get("status_code"), body_error.get("type"), error.get("code")) == entry


def test_a_lost_line_is_paid_for_and_in_neither_file(desk):
    desk.server.control({"pace": "retrieve", "faults": [{"kind": "lost", "on": "line", "count": 1}]})
    batch = desk.create(desk.lines(2))
    for _ in range(3):
        batch = desk.client.batches.retrieve(batch.id)

    assert (list(desk.entries(batch.output_file_id)), batch.error_file_id) == (["line-1"], None)
    assert [(run["custom_id"], run["fault"]) for run in desk.since("run")] == [("line-0", "lost"), ("line-1", None)]


def test_other_servers_do_some_things_otherwise(desk):
    others = {"body_as_string": True, "batch_usage": False, "empty_error_file": True, "cancelled_output": False}
    desk.server.control({"pace": "control", "lines_per_step": 1} | others)
    done, cancelled = desk.create(desk.lines(1)), desk.create(desk.lines(2))
    desk.server.control({"advance": {"steps": 2}})
    desk.client.batches.cancel(cancelled.id)
    desk.server.control({"advance": {}})
    done, cancelled = desk.client.batches.retrieve(done.id), desk.client.batches.retrieve(cancelled.id)

    body = desk.entries(done.output_file_id)["line-0"]["response"]["body"]
    assert orjson.loads(body)["object"] == "chat.completion"
    assert desk.client.files.content(done.error_file_id).content == b""
    assert done.usage is None
    assert (cancelled.status, cancelled.request_counts.completed) == ("cancelled", 1)
    assert (cancelled.output_file_id, cancelled.error_file_id) == (None, None)


def test_batches_are_listed_newest_first_page_by_page(desk):
    desk.server.control({"pace": "control"})
    made = [desk.create(desk.lines(1)).id for _ in range(3)]

    page = desk.client.batches.list(limit=2)
    assert ([batch.id for batch in page.data], page.has_more) == ([made[2], made[1]], True)
    assert desk.client.batches.list(limit=1, after=made[1]).data[0].id == made[0]


def test_a_batch_that_was_made_may_not_be_listed_yet(desk):
    desk.server.control({"pace": "control", "list_lag": 600})
    batch = desk.create(desk.lines(1))

    assert batch.id not in {one.id for one in desk.client.batches.list(limit=1).data}
    desk.server.control({"list_lag": 0})
    assert batch.id == desk.client.batches.list(limit=1).data[0].id


def test_a_batch_may_be_made_though_create_broke_off(desk):
    desk.server.control({"pace": "control", "faults": [{"kind": "drop_after", "on": "create"}]})

    with pytest.raises(openai.APIConnectionError):
        desk.create(desk.lines(1), metadata={"run": "broke off"})

    batch = desk.client.batches.list(limit=1).data[0]
    assert batch.metadata == {"run": "broke off"}
    assert desk.since("response")[1]["made"] == batch.id


@pytest.mark.parametrize("route", ["create", "retrieve", "batches", "cancel", "upload", "files", "content"])
def test_any_route_may_be_refused(desk, route):
    desk.server.control({"pace": "control"})
    batch = desk.create(desk.lines(1))
    asked = {
        "create": lambda: desk.create(desk.lines(1)),
        "retrieve": lambda: desk.client.batches.retrieve(batch.id),
        "batches": desk.client.batches.list,
        "cancel": lambda: desk.client.batches.cancel(batch.id),
        "upload": lambda: desk.client.files.create(file=("a.jsonl", b"{}"), purpose="batch"),
        "files": desk.client.files.list,
        "content": lambda: desk.client.files.content(batch.input_file_id),
    }
    faults = [{"kind": kind, "on": route, "count": 1} for kind in ("server_error", "rate_limited")]
    desk.server.control({"faults": faults})

    for error in (openai.InternalServerError, openai.RateLimitError):
        with pytest.raises(error):
            asked[route]()
    asked[route]()


def test_a_batch_that_is_none_is_not_found(desk):
    with pytest.raises(openai.NotFoundError):
        desk.client.batches.retrieve("batch_none")
