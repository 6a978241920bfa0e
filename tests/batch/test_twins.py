"""A batch that was made twice is noticed, one of the two is cancelled, and what either answered is kept and counted."""

import itertools
import shutil
from datetime import UTC, datetime, timedelta
from unittest.mock import patch

import openai
import orjson
import pytest
from articles import documents
from batchdesk import BatchDesk
from newsdesk import ids
from steps import Killed, finished_within

from summarizer.batch import Bounds
from summarizer.batch.api import BatchApi
from summarizer.batch.twins import doubts_of
from summarizer.errors import EndpointError
from summarizer.runs import facts_of, open_run

THREE = documents(3)
ALL = [f"story-{number}" for number in range(1, 4)]
LOST = {"kind": "drop_after", "on": "create", "count": 1}


def make_twice(desk):
    """Two batches of one part, of which the run knows the second; the list shows both from now on."""
    desk.server.control({"pace": "control", "list_lag": 3600})
    desk.faults(LOST)
    desk.submit(THREE, settle_seconds=0.05)
    desk.faults()
    desk.server.control({"list_lag": 0})
    assert len(desk.created()) == 2
    assert known(desk) == desk.created()[1:]


@pytest.fixture
def twice(desk):
    """A desk whose batch was made twice."""
    make_twice(desk)
    return desk


def known(desk):
    return [batch for (batch,) in desk.journal("SELECT batch_id FROM parts ORDER BY number")]


def at_service(desk):
    """The states of the batches that were made, in that order."""
    with openai.OpenAI(base_url=desk.server.base_url, api_key="any") as client:
        return [client.batches.retrieve(batch).status for batch in desk.created()]


def run_lines(desk, *done):
    """Let the batches begin, and answer so many lines each."""
    for batch, count in zip(desk.created(), done, strict=True):
        desk.advance(batch=batch, steps=1)
        if count:
            desk.advance(batch=batch, steps=1, lines=count)


def paid(desk):
    """The tokens that the run says were paid."""
    with open_run(desk.folder) as run:
        usage = facts_of(run).usage
    return usage.prompt_tokens + usage.completion_tokens


def parts(standing):
    return [(part.number, part.state, part.status) for part in standing.parts]


def to_the_end(desk):
    """Let the job go on to its end."""
    desk.server.control({"pace": "time"})
    desk.advance(steps=3)
    return desk.batch()


@pytest.mark.parametrize("look", ["status", "collect", "cancel"])
def test_the_second_batch_is_cancelled_as_soon_as_it_shows_and_that_is_told_once(twice, look):
    told = []
    first, second = twice.created()
    step = {"status": twice.status, "collect": twice.collect, "cancel": twice.cancel}[look]
    step(on_doubt=told.append)
    (said,) = told
    assert said == (
        f"part-0001: its batch was made twice, as the answer to a create was lost: {first} shows only now, as "
        "part-0002; it is cancelled; what both have answered is paid for twice"
    )
    assert at_service(twice) == ["cancelling", "cancelling" if look == "cancel" else "validating"]
    assert known(twice) == [second, first]
    step(on_doubt=told.append)
    assert len(told) == 1
    assert to_the_end(twice).counts.done == 3
    assert paid(twice) == twice.tokens()


@pytest.mark.parametrize("look", ["watch", "batch"])
def test_whoever_waits_for_batches_sees_it_too(twice, look):
    told = []
    twice.advance(steps=1)
    twice.server.control({"pace": "retrieve", "lines_per_step": 1})
    standing = getattr(twice, look)(on_doubt=told.append)
    state = "created" if look == "watch" else "collected"
    assert parts(standing) == [(1, state, "completed"), (2, state, "cancelled")]
    assert len(told) == 1
    assert twice.collect().counts.done == 3
    assert paid(twice) == twice.tokens()


# Which of the two goes on


def test_of_two_that_are_on_their_way_the_one_goes_on_that_has_done_more(twice):
    told = []
    _, second = twice.created()
    run_lines(twice, 2, 1)
    twice.status(on_doubt=told.append)
    assert f"part-0002; {second}, which has done less, is cancelled; what both" in told[0]
    assert at_service(twice) == ["in_progress", "cancelling"]
    standing = to_the_end(twice)
    assert parts(standing) == [(1, "collected", "cancelled"), (2, "collected", "completed")]
    assert (standing.counts.done, len(twice.created())) == (3, 2)
    assert sorted(twice.paid().values()) == [1, 1, 2]  # what the one had done when it was cancelled
    assert paid(twice) == twice.tokens()


def test_where_the_one_that_shows_late_is_completed_the_other_is_cancelled(twice):
    first, second = twice.created()
    twice.advance(batch=first, steps=3)
    twice.advance(batch=second, steps=1)
    standing = twice.collect()
    assert at_service(twice) == ["completed", "cancelling"]
    assert (standing.counts.done, standing.collected.answers) == (3, 3)
    assert parts(to_the_end(twice)) == [(1, "collected", "cancelled"), (2, "collected", "completed")]
    assert set(twice.paid().values()) == {1}


def test_where_the_one_that_is_known_is_completed_the_other_is_cancelled(twice):
    told = []
    _, second = twice.created()
    run_lines(twice, 2, 3)
    twice.advance(batch=second)
    standing = twice.collect(on_doubt=told.append)
    assert "; it is cancelled; " in told[0]
    assert (at_service(twice), standing.counts.done) == (["cancelling", "completed"], 3)
    assert parts(to_the_end(twice)) == [(1, "collected", "completed"), (2, "collected", "cancelled")]
    assert sorted(twice.paid().values()) == [1, 2, 2]
    assert paid(twice) == twice.tokens()


def test_where_one_has_expired_the_other_goes_on_with_what_it_left(twice):
    told = []
    _, second = twice.created()
    run_lines(twice, 0, 2)
    twice.server.control({"expire_batch": second})
    standing = twice.collect(on_doubt=told.append)
    assert f"part-0002; it goes on, as {second} has expired; what" in told[0]
    assert (standing.counts.done, standing.counts.sent, standing.counts.waiting) == (2, 1, 0)
    assert twice.submit().planned.requests == 0
    standing = to_the_end(twice)
    assert parts(standing) == [(1, "collected", "expired"), (2, "collected", "completed")]
    assert (standing.counts.done, len(twice.created())) == (3, 2)
    assert sorted(twice.paid().values()) == [1, 2, 2]
    assert paid(twice) == twice.tokens()


def test_where_one_has_expired_and_is_collected_the_other_goes_on_with_what_it_left(desk):
    told = []
    make_twice(desk)
    _, second = desk.created()
    run_lines(desk, 0, 1)
    desk.server.control({"expire_batch": second, "list_lag": 3600})
    assert desk.collect().counts.waiting == 2
    desk.server.control({"list_lag": 0})
    standing = desk.status(on_doubt=told.append)
    assert "part-0002; it goes on, as the one before left some without an answer; what" in told[0]
    assert (standing.counts.done, standing.counts.sent, standing.counts.waiting) == (1, 2, 0)
    assert at_service(desk) == ["in_progress", "expired"]
    assert desk.submit().planned.requests == 0
    assert (to_the_end(desk).counts.done, len(desk.created())) == (3, 2)
    assert paid(desk) == desk.tokens()


def test_of_several_one_goes_on_where_the_known_one_has_expired(desk):
    desk.server.control({"pace": "control", "list_lag": 3600})
    desk.faults({**LOST, "count": 2})
    desk.submit(THREE, settle_seconds=0.05)
    desk.faults()
    desk.server.control({"list_lag": 0})
    run_lines(desk, 0, 0, 0)
    desk.server.control({"expire_batch": desk.created()[2]})
    told = []
    desk.status(on_doubt=told.append)
    assert sorted(at_service(desk)) == ["cancelling", "expired", "in_progress"]
    assert ["it goes on" in line for line in told] == [True, False]
    assert to_the_end(desk).counts.done == 3
    assert set(desk.paid().values()) == {1}


def test_what_an_ended_one_answered_serves_where_the_other_has_no_answer(twice):
    first, second = twice.created()
    run_lines(twice, 2, 0)
    twice.server.control({"expire_batch": first})
    told = []
    assert twice.collect(on_doubt=told.append).counts.done == 2
    assert "part-0002; it has expired; what" in told[0]
    assert at_service(twice) == ["expired", "in_progress"]
    twice.server.control({"expire_batch": second})
    standing = twice.collect()
    assert (standing.counts.done, standing.counts.waiting, standing.collected.missing) == (2, 1, 1)
    standing = to_the_end(twice)
    assert (standing.counts.done, len(twice.inputs()[1])) == (3, 1)
    assert set(twice.paid().values()) == {1}


def test_what_somebody_cancelled_is_not_gone_on_with_in_a_batch_that_shows_afterwards(twice):
    twice.server.control({"list_lag": 3600})
    run_lines(twice, 1, 0)
    twice.cancel()
    twice.server.control({"list_lag": 0})
    twice.status()
    assert at_service(twice) == ["cancelling", "cancelling"]
    twice.advance()
    standing = twice.collect()
    assert (standing.counts.done, standing.counts.waiting) == (1, 2)
    assert to_the_end(twice).counts.done == 3
    assert set(twice.paid().values()) == {1}


# What shows when the other one is collected


def test_one_that_shows_when_the_other_is_collected_is_cancelled_and_counted(twice):
    twice.server.control({"list_lag": 3600})
    first, second = twice.created()
    run_lines(twice, 2, 0)
    twice.advance(batch=second, steps=2)
    assert twice.collect().counts.done == 3
    twice.server.control({"list_lag": 0})
    before = twice.told()
    assert parts(twice.status()) == [(1, "collected", "completed"), (2, "created", "cancelling")]
    twice.advance(batch=first)
    standing = twice.collect()
    assert parts(standing) == [(1, "collected", "completed"), (2, "collected", "cancelled")]
    assert (standing.collected.answers, twice.told()) == (0, before)
    (service,) = twice.journal("SELECT prompt_tokens + completion_tokens FROM parts WHERE number = 2")[0]
    assert standing.warnings == [
        f"part-0002: {service:,} tokens were paid for answers that the other batch of its file gave as well"
    ]
    assert paid(twice) == twice.tokens()


def test_its_answers_serve_where_requests_had_been_given_up(twice):
    twice.server.control({"list_lag": 3600})
    first, second = twice.created()
    twice.faults({"kind": "failed", "status": 400, "on": "line", "count": 2})
    twice.advance(batch=second, steps=3)
    standing = twice.collect()
    assert (standing.counts.done, standing.counts.failed) == (1, 2)
    twice.server.control({"list_lag": 0})
    twice.advance(batch=first, steps=3)
    standing = twice.collect()
    assert (standing.counts.done, standing.counts.failed, standing.collected.answers) == (3, 0, 2)
    assert ids(twice.folder) == ALL
    assert paid(twice) == twice.tokens()


def test_its_answers_serve_where_requests_are_on_their_way_once_more(twice):
    twice.server.control({"list_lag": 3600})
    first, second = twice.created()
    twice.advance(batch=first, steps=3)
    run_lines(twice, 0, 1)
    twice.server.control({"expire_batch": second})
    assert twice.collect().counts.waiting == 2
    assert twice.submit().planned.requests == 2
    twice.server.control({"list_lag": 0})
    standing = twice.collect()
    assert (standing.counts.done, standing.collected.answers) == (3, 2)
    assert to_the_end(twice).counts.done == 3
    assert paid(twice) == twice.tokens()


@pytest.mark.parametrize("told", [True, False], ids=["service", "lines"])
def test_what_both_were_paid_counts_whether_the_service_or_only_its_lines_tell(twice, told):
    twice.server.control({"batch_usage": told})
    twice.advance(steps=3)
    standing = twice.batch()
    assert parts(standing) == [(1, "collected", "completed"), (2, "collected", "completed")]
    assert set(twice.paid().values()) == {2}
    assert paid(twice) == twice.tokens()


# Batches that fail as a whole


def test_where_one_has_no_room_beside_the_other_that_goes_on_and_no_third_is_made(twice):
    first, second = twice.created()
    twice.advance(batch=first, steps=1)
    twice.server.control({"enqueued_token_limit": 9000})
    twice.advance(batch=second, steps=1)
    assert at_service(twice) == ["in_progress", "failed"]
    assert twice.collect().counts.sent == 3
    standing = to_the_end(twice)
    assert parts(standing) == [(1, "collected", "failed"), (2, "collected", "completed")]
    assert (standing.counts.done, len(twice.created())) == (3, 2)
    assert set(twice.paid().values()) == {1}


def test_one_that_fails_after_it_was_seen_is_done_with(twice):
    first, second = twice.created()
    twice.advance(batch=second, steps=1)
    twice.faults({"kind": "server_error", "on": "cancel"})
    twice.status()
    twice.server.control({"enqueued_token_limit": 9000})
    twice.advance(batch=first, steps=1)
    assert at_service(twice) == ["failed", "in_progress"]
    standing = to_the_end(twice)
    assert parts(standing) == [(1, "collected", "completed"), (2, "collected", "failed")]
    assert (standing.counts.done, len(twice.created())) == (3, 2)


def test_one_that_failed_before_it_shows_is_not_worth_a_word(twice):
    told = []
    first, second = twice.created()
    twice.advance(batch=second, steps=1)
    twice.server.control({"enqueued_token_limit": 9000})
    twice.advance(batch=first, steps=1)
    assert [part.number for part in twice.status(on_doubt=told.append).parts] == [1]
    assert told == []


# Making sure of it


def test_a_part_that_has_no_batch_takes_the_one_that_shows(desk):
    told = []
    desk.server.control({"pace": "control", "list_lag": 3600})
    desk.faults(LOST, {"kind": "unavailable", "on": "create"})
    with pytest.raises(EndpointError, match="HTTP 503"):
        desk.submit(THREE, settle_seconds=0.05)
    desk.faults()
    desk.server.control({"list_lag": 0})
    standing = desk.status(on_doubt=told.append)
    assert ([part.batch_id for part in standing.parts], told) == (desk.created(), [])
    assert to_the_end(desk).counts.done == 3
    assert set(desk.paid().values()) == {1}


def test_that_the_service_takes_no_second_create_does_not_undo_the_doubt_about_the_first(desk):
    desk.server.control({"pace": "control", "list_lag": 3600})
    desk.faults(LOST, {"kind": "forbidden", "on": "create"})
    with pytest.raises(EndpointError, match="HTTP 403"):
        desk.submit(THREE, settle_seconds=0.05)
    desk.faults()
    desk.server.control({"list_lag": 0})
    desk.submit()
    assert (known(desk), len(desk.created())) == (desk.created(), 1)


def test_each_further_batch_is_seen(desk):
    desk.server.control({"pace": "control", "list_lag": 3600})
    desk.faults({**LOST, "count": 3})
    desk.submit(THREE, settle_seconds=0.05)
    desk.faults()
    desk.server.control({"list_lag": 0})
    standing = desk.status()
    assert [part.batch_id for part in standing.parts] == [desk.created()[-1], *desk.created()[2::-1]]
    assert at_service(desk) == ["cancelling"] * 3 + ["validating"]
    assert to_the_end(desk).counts.done == 3
    assert set(desk.paid().values()) == {1}


def test_other_parts_and_other_runs_are_left_alone(twice, tmp_path):
    twice.submit(documents(5), bounds=Bounds(requests=1))
    twice.submit(THREE, folder=tmp_path / "other")
    twice.status()
    assert at_service(twice) == ["cancelling"] + ["validating"] * 4


def test_of_several_parts_each_is_told_of_its_own(twice):
    told = []
    twice.server.control({"list_lag": 3600})
    twice.faults(LOST)
    twice.submit(documents(4), settle_seconds=0.05)
    twice.faults()
    twice.server.control({"list_lag": 0})
    twice.status(on_doubt=told.append)
    first, _, third, _ = twice.created()
    assert [(line[:9], first in line, third in line) for line in told] == [
        ("part-0001", True, False),
        ("part-0002", False, True),
    ]


def test_where_the_list_cannot_be_had_that_is_told_once_and_all_else_is_done(twice):
    told = []
    twice.faults({"kind": "server_error", "status": 404, "on": "batches"})
    twice.server.control({"pace": "retrieve"})
    assert twice.batch(on_doubt=told.append).counts.done == 3
    assert twice.routes()["retrieve"] > 2
    why = f"{twice.server.base_url}: HTTP 404: The server had an error"
    assert told == [f"part-0001: whether it was made twice cannot be seen now: {why}"]
    twice.server.control({"pace": "control"})
    twice.faults()
    twice.status()
    assert at_service(twice) == ["cancelling", "completed"]


def test_a_cancellation_that_was_refused_is_asked_for_again_at_the_next_look(twice):
    told = []
    twice.faults({"kind": "server_error", "status": 400, "on": "cancel", "count": 1})
    twice.status(on_doubt=told.append)
    assert (len(told), at_service(twice)) == (2, ["validating", "validating"])
    twice.status(on_doubt=told.append)
    assert (len(told), at_service(twice)) == (2, ["cancelling", "validating"])


def test_one_that_is_about_to_end_is_let_end(twice):
    twice.advance(batch=twice.created()[0], steps=2)
    twice.advance(batch=twice.created()[1], steps=2)
    told = []
    twice.status(on_doubt=told.append)
    assert (len(told), at_service(twice)) == (1, ["finalizing", "finalizing"])


def test_both_can_be_let_go(twice):
    twice.status()
    standing = twice.cancel(abandon=True)
    assert (parts(standing), standing.counts.waiting) == (
        [(1, "dissolved", "cancelling"), (2, "dissolved", "cancelling")],
        3,
    )
    assert to_the_end(twice).counts.done == 3
    assert set(twice.paid().values()) == {1}


def test_an_output_file_from_elsewhere_does_not_end_the_other_one(twice, tmp_path):
    twice.status()
    twice.advance(batch=twice.created()[1], steps=3)
    path = tmp_path / "output.jsonl"
    with openai.OpenAI(base_url=twice.server.base_url, api_key="any") as client:
        path.write_bytes(client.files.content(client.batches.retrieve(twice.created()[1]).output_file_id).content)
    assert [part.state for part in twice.collect(files=[path]).parts] == ["collected", "created"]


def test_files_of_both_are_deleted_the_input_when_both_are_here(twice):
    first, second = twice.created()
    run_lines(twice, 1, 2)
    twice.advance(batch=second, steps=2)
    twice.collect(delete_files=True)
    assert twice.routes()["delete"] == 1  # an output
    twice.advance(batch=first)
    twice.collect(delete_files=True)
    assert twice.routes()["delete"] == 4  # output and errors of the other, and the input


# How long it is looked for


def aged(desk, hours):
    with open_run(desk.folder) as run:
        (number,) = doubts_of(run.journal)
    doubts = orjson.loads(desk.journal("SELECT value FROM meta WHERE name = 'doubts'")[0][0])
    doubts[str(number)]["since"] = (datetime.now(UTC) - timedelta(hours=hours)).isoformat()
    desk.journal("UPDATE meta SET value = ? WHERE name = 'doubts'", (orjson.dumps(doubts).decode(),))


def test_it_is_looked_for_until_the_batch_is_collected_and_for_an_hour_at_least(twice):
    twice.server.control({"list_lag": 3600})
    twice.status()
    aged(twice, 2)
    twice.status()
    twice.advance(steps=3)
    aged(twice, 0.9)
    twice.collect()
    twice.status()
    looked = twice.routes()["batches"]
    aged(twice, 1.1)
    twice.status()
    assert twice.routes()["batches"] == looked + 1
    for step in (twice.status, twice.watch, twice.collect, twice.cancel):
        step()
    assert twice.routes()["batches"] == looked + 1


def test_without_a_doubt_the_list_is_not_looked_at(desk):
    desk.batch(THREE)
    assert desk.routes()["batches"] == 0


# Kills


def test_a_death_after_the_second_create_leaves_the_doubt(desk):
    create = BatchApi.create
    made = []

    async def dying(*what):
        info = await create(*what)
        made.append(info.id)
        if len(made) == 2:
            raise Killed
        raise EndpointError("no answer", retryable=True)

    desk.server.control({"pace": "control", "list_lag": 3600})
    with patch.object(BatchApi, "create", dying), pytest.raises(Killed):
        desk.submit(THREE, settle_seconds=0.05)
    desk.server.control({"list_lag": 0})
    desk.submit()
    desk.status()
    assert (sorted(known(desk)), len(desk.created())) == (sorted(made), 2)
    assert to_the_end(desk).counts.done == 3
    assert set(desk.paid().values()) == {1}


@pytest.mark.parametrize("ahead", [0, 2], ids=["the late one stops", "the known one stops"])
def test_after_a_kill_at_any_step_of_a_look_the_next_one_goes_on(desk, tmp_path, ahead):
    for steps in itertools.count(ahead, 4):  # at every one takes minutes
        desk = BatchDesk(desk.server, tmp_path / f"run-{steps}")
        make_twice(desk)
        run_lines(desk, ahead, 1)
        ended = finished_within(steps, desk.status)
        desk.status()
        assert sorted(known(desk)) == sorted(desk.created())
        assert at_service(desk) == (["in_progress", "cancelling"] if ahead else ["cancelling", "in_progress"])
        if ended:
            break
    assert steps > 10


def test_after_a_kill_at_any_step_of_a_collection_the_next_one_goes_on(twice, tmp_path):
    run_lines(twice, 2, 1)
    for batch in twice.created():
        twice.server.control({"expire_batch": batch})
    found = twice.folder
    for steps in itertools.count(0, 7):  # at every one takes minutes
        twice.folder = shutil.copytree(found, tmp_path / f"run-{steps}")
        ended = finished_within(steps, twice.collect)
        standing = twice.collect()
        assert parts(standing) == [(1, "collected", "expired"), (2, "collected", "expired")]
        assert (standing.counts.done, standing.counts.waiting) == (2, 1)
        assert twice.journal("SELECT state, part, tries FROM requests ORDER BY line") == [
            ("answered", 1, 0),
            ("answered", 2, 1),
            ("missing", 2, 2),
        ]
        assert paid(twice) == twice.tokens()
        if ended:
            break
    assert steps > 10
