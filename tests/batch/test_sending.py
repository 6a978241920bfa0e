"""Each part is uploaded and created once, whatever breaks off, and whenever the process dies."""

import asyncio
from unittest.mock import patch

import pytest
from articles import documents, write_table
from steps import Killed

from summarizer.batch import Bounds
from summarizer.batch.api import BatchApi
from summarizer.batch.parts import Parts
from summarizer.endpoint import Endpoint
from summarizer.errors import EndpointError

THREE = documents(3)


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "drop", "on": "upload", "count": 1},
        {"kind": "drop_after", "on": "upload", "count": 1},
        {"kind": "half", "on": "upload", "count": 1},
        {"kind": "server_error", "on": "upload", "count": 2},
        {"kind": "error_body", "on": "upload", "count": 2},
        {"kind": "rate_limited", "on": "upload", "count": 2},
        {"kind": "drop", "on": "create", "count": 1},
        {"kind": "drop_after", "on": "create", "count": 1},
        {"kind": "drop_middle", "on": "create", "count": 1},
        {"kind": "half", "on": "create", "count": 1},
        {"kind": "malformed", "on": "create", "count": 1},
        {"kind": "server_error", "on": "create", "count": 2},
        {"kind": "error_body", "on": "create", "count": 2},
        {"kind": "unavailable", "on": "create", "count": 1},
        {"kind": "rate_limited", "on": "create", "count": 2},
    ],
    ids=lambda fault: f"{fault['kind']} on {fault['on']}",
)
def test_whatever_breaks_off_a_part_is_uploaded_and_created_once(desk, fault):
    desk.faults(fault)
    standing = desk.batch(THREE)
    assert standing.counts.done == 3
    assert (len(desk.uploaded()), len(desk.created())) == (1, 1)
    assert set(desk.paid().values()) == {1}
    assert len(desk.paid()) == 3


def test_a_batch_that_was_made_is_found_though_the_list_shows_it_late(desk):
    desk.server.control({"list_lag": 0.5})
    desk.faults({"kind": "drop_after", "on": "create", "count": 1})
    standing = desk.batch(THREE, settle_seconds=1.5)
    assert standing.counts.done == 3
    assert len(desk.created()) == 1
    assert desk.routes()["create"] == 1
    assert set(desk.paid().values()) == {1}


def test_a_create_that_fails_late_may_have_made_its_batch_just_before(desk):
    desk.server.control({"list_lag": 1.0})
    create = BatchApi.create

    async def lost_after_a_while(*what):
        await create(*what)
        await asyncio.sleep(0.8)
        raise EndpointError("no answer within 0.8 s", retryable=True)

    with patch.object(BatchApi, "create", lost_after_a_while):
        standing = desk.submit(THREE, settle_seconds=0.5)
    assert ([part.batch_id for part in standing.parts], len(desk.created())) == (desk.created(), 1)


def test_whoever_waits_for_a_batch_to_show_is_told_what_for_with_growing_pauses(desk):
    waits, told = [], []
    desk.server.control({"list_lag": 3600})
    desk.faults({"kind": "unavailable", "on": "create", "count": 1})
    desk.submit(THREE, settle_seconds=0.7, on_wait=lambda _, error: waits.append(error.status), on_doubt=told.append)
    why = "it is not known whether its batch was made, and one made twice is paid for twice"
    assert told == [f"part-0001: {why}: it is looked for at the service, for 1 s at most"]
    assert waits == [503]
    assert 1 < desk.routes()["batches"] <= 5  # after pauses of one length they would be six


def test_a_doubt_is_told_once_however_often_a_batch_is_looked_for(desk):
    told = []
    desk.faults({"kind": "unavailable", "on": "create", "count": 3})
    desk.submit(THREE, settle_seconds=0.2, on_doubt=told.append)
    assert len(told) == 1


@pytest.mark.parametrize("on", ["upload", "create"])
def test_what_keeps_a_part_from_being_sent_is_told_at_each_try(desk, on):
    waits, steps = [], []
    desk.faults({"kind": "unavailable", "on": on, "count": 6})
    standing = desk.batch(
        THREE,
        on_wait=lambda seconds, error: waits.append((seconds, error.status)),
        progress=lambda *step: steps.append(step),
    )
    assert waits == [(0, 503)] * 4 + [(0.01, 503), (0, 503)]  # of each five tries one after the other, and of the job
    assert steps.count(("sending", 0, 1)) == 2
    assert standing.counts.done == 3


@pytest.mark.parametrize("on", ["upload", "create"])
def test_an_error_under_status_200_is_told_and_the_same_command_goes_on(desk, on):
    desk.faults({"kind": "error_body", "type": "bad", "on": on, "count": 1})
    with pytest.raises(EndpointError, match=rf"^{desk.server.base_url}: The server had an error$"):
        desk.submit(THREE)
    assert desk.batch(THREE).counts.done == 3
    assert (len(desk.uploaded()), len(desk.created())) == (1, 1)


def test_a_web_page_in_place_of_a_file_is_told_without_the_key(loopback, tmp_path):
    server = loopback(body=b"<html>Welcome, sk-mine</html>", Content_Type="text/html")
    endpoint = Endpoint(server.base_url, "sk-mine")

    async def upload():
        try:
            await BatchApi(endpoint).upload(write_table(tmp_path / "input.jsonl", THREE), "input.jsonl")
        finally:
            await endpoint.close()

    with pytest.raises(EndpointError, match=r"^the service's answer holds no 'id': <html>Welcome, …</html>$"):
        asyncio.run(upload())


def test_every_batch_carries_the_run_the_part_and_the_try(desk):
    desk.submit(THREE, bounds=Bounds(requests=2))
    assert desk.metadata() == [{"run": desk.run_id(), "part": part, "try": "1"} for part in ("1", "2")]


def test_a_file_that_is_too_large_for_the_service_is_written_anew_in_smaller_ones(desk):
    desk.server.control({"file_bytes": 40_000})
    way_out = f"; `summarizer batch cancel {desk.folder} --abandon` lets go of it, and smaller files are written with "
    with pytest.raises(EndpointError, match=rf" HTTP 413: .*{way_out}--part-bytes$") as told:
        desk.submit(THREE)
    assert told.value.status == 413
    desk.cancel(abandon=True)
    assert desk.batch(bounds=Bounds(bytes=40_000)).counts.done == 3
    assert set(desk.paid().values()) == {1}


@pytest.mark.parametrize("status", [400, 401, 403, 404, 413, 422])
def test_what_the_service_refuses_is_told_and_the_same_command_goes_on(desk, status):
    desk.faults({"kind": "server_error", "status": status, "on": "create"})
    with pytest.raises(EndpointError, match=f"HTTP {status}"):
        desk.submit(THREE)
    assert desk.routes()["create"] == 1
    desk.faults()
    assert desk.batch(THREE).counts.done == 3
    assert (len(desk.uploaded()), len(desk.created())) == (1, 1)


def test_a_service_that_is_out_of_order_is_asked_five_times_and_nothing_is_lost(desk):
    desk.faults({"kind": "unavailable", "on": "create"})
    with pytest.raises(EndpointError, match="HTTP 503"):
        desk.submit(THREE)
    assert desk.routes()["create"] == 5
    desk.faults()
    assert desk.batch(THREE).counts.done == 3
    assert (len(desk.uploaded()), len(desk.created())) == (1, 1)


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(
    ("owner", "step"),
    [
        (BatchApi, "upload"),
        (BatchApi, "create"),
        (BatchApi, "download"),
        *((Parts, f"change {number}") for number in range(1, 8)),
        (Parts, "free"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
def test_after_a_death_at_any_step_nothing_is_made_or_paid_for_twice(desk, owner, step, when):
    name, _, number = step.partition(" ")
    with patch.object(owner, name, _dying(getattr(owner, name), int(number or 1), when)), pytest.raises(Killed):
        desk.batch(THREE)
    standing = desk.batch(THREE)
    assert standing.counts.done == 3
    assert len(desk.created()) == 1
    assert len(desk.uploaded()) == 1
    assert (set(desk.paid().values()), len(desk.paid())) == ({1}, 3)


def test_parts_wait_for_room_under_the_bound_on_enqueued_tokens(desk):
    desk.server.control({"pace": "control"})
    desk.prepare(THREE, bounds=Bounds(requests=1))
    (most,) = desk.journal("SELECT max(tokens) FROM parts")[0]
    standing = desk.submit(max_enqueued_tokens=2 * most)
    assert [part.state for part in standing.parts] == ["created", "created", "written"]
    desk.server.control({"pace": "time"})
    desk.advance(steps=3)
    assert desk.batch(max_enqueued_tokens=2 * most).counts.done == 3


def test_with_no_other_on_its_way_a_part_is_sent_though_it_is_over_the_bound(desk):
    desk.prepare(THREE)
    assert [part.state for part in desk.submit(max_enqueued_tokens=1).parts] == ["created"]


def _dying(step, number, when):
    """The step, with a process that dies at this call of it: before it is done, or right after."""
    calls = 0

    def strike(moment):
        if calls == number and moment == when:
            raise Killed

    if step.__name__ in ("upload", "create", "download"):

        async def dying(*arguments, **named):
            nonlocal calls
            calls += 1
            strike("before")
            done = await step(*arguments, **named)
            strike("after")
            return done
    else:

        def dying(*arguments, **named):
            nonlocal calls
            calls += 1
            strike("before")
            done = step(*arguments, **named)
            strike("after")
            return done

    return dying
