"""What a batch gave is brought home however it ended, in whatever files, and only what is missing is asked again."""

import re

import orjson
import pytest
from articles import documents
from newsdesk import ids, lines

from summarizer.batch import Bounds
from summarizer.batch.keeping import Collected
from summarizer.errors import EndpointError, InputError
from summarizer.runs import Wanted

THREE = documents(3)
ONE_EACH = Bounds(requests=1)


@pytest.fixture
def half_way(desk):
    """A batch of three requests of which one was answered, that goes on when it is told to."""
    desk.server.control({"pace": "control"})
    desk.submit(THREE)
    desk.advance(steps=1)
    desk.advance(steps=1, lines=1)
    return desk


def go_on(desk, **options):
    """Let the batch job go on to its end, and see that nothing was paid for twice."""
    desk.server.control({"pace": "time"})
    standing = desk.batch(**options)
    assert (standing.counts.done, ids(desk.folder)) == (3, ["story-1", "story-2", "story-3"])
    assert (len(desk.paid()), set(desk.paid().values())) == (3, {1})
    return standing


def brought(standing):
    got = standing.collected
    return got.answers, got.missing, got.refused, got.strangers


def requests(desk):
    return desk.journal("SELECT state, tries FROM requests ORDER BY part, line")


def test_a_key_that_the_service_quotes_is_left_out_of_what_is_kept_and_told(desk):
    desk.faults({"kind": "failed", "status": 400, "on": "line"})
    desk.batch(THREE[:1], api_key="failed")
    assert [one["problem"] for one in lines(desk.folder / "failures.jsonl")] == [
        f"{desk.server.base_url}: HTTP 400: The request …"
    ]
    desk.server.control({"file_lines": 1})
    with pytest.raises(EndpointError, match=r"the service refused the batch: too_many_tasks: More than 1 …; "):
        desk.batch(THREE, api_key="lines")
    assert [part.problem for part in desk.collect().parts] == [None, "too_many_tasks: More than 1 …."]
    desk.faults({"kind": "error_body", "type": "bad", "on": "upload", "count": 1})
    with pytest.raises(EndpointError, match=r"/v1: The … had an error$"):
        desk.batch(THREE, api_key="server")


# How a batch may end


def test_of_an_expired_batch_what_was_answered_is_kept_and_the_rest_asked_again(half_way):
    half_way.server.control({"expire_batch": half_way.created()[0]})
    standing = half_way.collect()
    assert brought(standing) == (1, 2, 0, 0)
    assert (standing.counts.done, standing.counts.waiting) == (1, 2)
    assert requests(half_way) == [("answered", 0), ("missing", 1), ("missing", 1)]
    assert brought(go_on(half_way)) == (2, 0, 0, 0)
    assert [len(part) for part in half_way.inputs()] == [3, 2]


def test_of_a_cancelled_batch_what_was_answered_is_kept_and_the_rest_was_not_tried(half_way):
    assert [part.status for part in half_way.cancel().parts] == ["cancelling"]
    assert brought(half_way.collect()) == (0, 0, 0, 0)
    half_way.advance()
    assert brought(half_way.collect()) == (1, 2, 0, 0)
    assert requests(half_way) == [("answered", 0), ("missing", 0), ("missing", 0)]
    go_on(half_way)


def test_a_batch_may_be_cancelled_for_any_number_of_times_and_its_requests_are_still_asked(desk):
    desk.server.control({"pace": "control", "cancelled_output": False})
    for _ in range(4):
        desk.submit(THREE)
        desk.cancel()
        desk.advance()
        assert brought(desk.collect()) == (0, 3, 0, 0)
    go_on(desk)


def test_of_a_batch_that_completes_without_an_output_file_the_error_file_is_read(desk):
    desk.faults({"kind": "failed", "status": 400, "on": "line"})
    standing = desk.batch(THREE)
    (part,) = standing.parts
    assert (part.status, part.output_file_id, part.completed, part.failed) == ("completed", None, 0, 3)
    assert brought(standing) == (0, 0, 3, 0)
    assert standing.counts.failed == 3
    assert [(one["document"], one["problem"], one["status"]) for one in lines(desk.folder / "failures.jsonl")] == [
        (f"story-{number}", f"{desk.server.base_url}: HTTP 400: The request failed", 400) for number in (1, 2, 3)
    ]


def test_what_is_refused_is_told_in_the_same_words_as_live(desk, tmp_path):
    desk.faults({"kind": "too_long", "on": ["chat", "line"]})
    desk.batch(THREE)
    desk.summarize(THREE, folder=tmp_path / "live")
    told = lines(desk.folder / "failures.jsonl")
    assert told == lines(tmp_path / "live" / "failures.jsonl")
    assert (told[0]["status"], "give a smaller --chunk-chars" in told[0]["problem"]) == (400, True)


def test_a_model_that_is_not_there_is_named(desk):
    desk.faults({"kind": "failed", "status": 404, "on": "line"})
    desk.batch(THREE[:1])
    (told,) = lines(desk.folder / "failures.jsonl")
    assert told["problem"].endswith(": HTTP 404: The request failed; no model 'desk' there, or --base-url is wrong")


def test_what_an_offline_engine_refuses_is_told_with_the_name_of_its_file(desk, tmp_path):
    desk.prepare(THREE[:1])
    ((asked,),) = desk.inputs()
    response = {"status_code": 400, "body": {"error": {"message": "prompt is too long"}}}
    path = tmp_path / "output.jsonl"
    path.write_bytes(orjson.dumps({"custom_id": asked["custom_id"], "response": response}) + b"\n")
    desk.collect(files=[path])
    (told,) = lines(desk.folder / "failures.jsonl")
    assert (told["problem"].partition("; ")[0], told["status"]) == (f"{path}: HTTP 400: prompt is too long", 400)


def test_what_is_given_up_after_three_batches_is_told_with_its_status(desk):
    desk.faults({"kind": "failed", "status": 503, "on": "line"})
    assert len(desk.batch(THREE[:1]).parts) == 3
    (told,) = lines(desk.folder / "failures.jsonl")
    assert (told["problem"], told["status"]) == (f"{desk.server.base_url}: HTTP 503: The request failed", 503)


@pytest.mark.parametrize("settings", [{"empty_error_file": True}, {"body_as_string": True}, {"batch_usage": False}])
def test_files_and_bodies_are_read_in_every_form(desk, settings):
    desk.server.control(settings)
    standing = desk.batch(THREE)
    assert (brought(standing), standing.warnings) == ((3, 0, 0, 0), [])
    assert standing.counts.done == 3


@pytest.mark.parametrize(
    "fault",
    [{"kind": "failed"}, {"kind": "failed", "status": 0}, {"kind": "errored"}, {"kind": "failed", "status": 429}],
    ids=["500", "status 0", "error and no response", "429"],
)
def test_a_line_that_failed_for_a_reason_that_may_pass_is_asked_again(desk, fault):
    desk.faults({**fault, "on": "line", "skip": 1, "count": 1})
    assert brought(desk.batch(THREE)) == (3, 1, 0, 0)
    assert [len(part) for part in desk.inputs()] == [3, 1]
    go_on(desk)


def test_a_line_in_neither_file_is_asked_again_and_that_it_was_paid_for_is_told(desk):
    desk.faults({"kind": "lost", "on": "line", "count": 1})
    standing = desk.batch(THREE)
    assert (brought(standing), standing.counts.done) == ((3, 1, 0, 0), 3)
    total, (first, second) = desk.tokens(), standing.parts
    service = first.prompt_tokens + first.completion_tokens
    assert service + second.counted == total
    assert service > first.counted
    (warning,) = standing.warnings
    assert warning == (
        f"part-0001: the service counts {service:,} tokens, its lines {first.counted:,}: "
        "the difference was paid for as well"
    )


def test_after_three_batches_without_an_answer_it_is_given_up(desk):
    desk.faults({"kind": "errored", "on": "line"})
    standing = desk.batch(THREE)
    assert (len(standing.parts), standing.counts.failed, standing.collected.refused) == (3, 3, 3)
    assert requests(desk) == [("answered", 3)] * 3
    assert {one["problem"] for one in lines(desk.folder / "failures.jsonl")} == {
        f"{desk.server.base_url}: The request could not be executed"
    }
    desk.batch()
    assert len(desk.created()) == 3


# Batches that fail as a whole


def test_a_line_that_the_service_names_is_given_up_and_the_others_are_asked_again(desk):
    desk.prepare(THREE)
    path = desk.folder / "batch" / "part-0001.input.jsonl"
    first, second, third = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(first + second.replace(b'"model":"desk"', b'"model":"deck"') + third)
    standing = desk.batch()
    assert brought(standing) == (2, 2, 1, 0)
    assert ids(desk.folder) == ["story-1", "story-3"]
    (failure,) = lines(desk.folder / "failures.jsonl")
    assert failure["problem"] == "model_mismatch: Model 'deck', where others have 'desk'."
    assert requests(desk) == [("answered", 3), ("answered", 0), ("answered", 0)]


def test_why_a_batch_failed_is_told_before_it_is_collected(desk):
    desk.server.control({"file_lines": 2})
    desk.submit(THREE)
    assert desk.watch().warnings == ["part-0001: too_many_tasks: More than 2 lines."]


def test_a_batch_that_fails_for_no_line_of_its_own_is_told_and_its_requests_are_free(desk):
    desk.server.control({"file_lines": 2})
    for _ in range(4):  # nothing was tried, so nothing is given up
        with pytest.raises(EndpointError) as told:
            desk.batch(THREE)
        assert re.fullmatch(
            r"part-000\d: the service refused the batch: too_many_tasks: More than 2 lines; "
            rf"`summarizer batch submit --into {desk.folder} --part-requests N`, with N less than 3, "
            r"makes smaller ones",
            str(told.value),
        )
    assert requests(desk) == [("missing", 0)] * 3
    go_on(desk, bounds=Bounds(requests=2))


def test_a_batch_that_fails_for_another_reason_of_its_own_is_told_with_that_alone(desk):
    desk.server.control({"pace": "control"})
    desk.submit(THREE)
    desk.server.control({"expire_file": desk.uploaded()[0]})
    desk.advance()
    with pytest.raises(EndpointError, match=r"^part-0001: the service refused the batch: file_not_found: [^;]*$"):
        desk.collect()


# The limit on enqueued tokens


def test_a_part_without_room_waits_until_another_has_ended(desk):
    desk.prepare(THREE, bounds=ONE_EACH)
    desk.server.control({"enqueued_token_limit": 6000})  # one has room, two have not
    standing = desk.batch()
    assert [(part.state, part.status) for part in standing.parts] == [("collected", "completed")] * 3
    assert len(desk.uploaded()) == 3
    go_on(desk)


def test_a_part_without_room_is_not_made_into_a_batch_again_while_the_others_go_on(desk):
    desk.server.control({"enqueued_token_limit": 6000, "pace": "control"})
    desk.submit(THREE, bounds=ONE_EACH)
    desk.advance(lines=0)
    for _ in range(3):
        desk.collect()
        standing = desk.submit()
    assert [(part.state, part.status) for part in standing.parts] == [
        ("created", "in_progress"),
        ("uploaded", "token_limit_exceeded"),
        ("uploaded", "token_limit_exceeded"),
    ]
    assert len(desk.created()) == 3
    desk.advance(steps=5)
    go_on(desk)


def test_a_part_that_has_no_room_by_itself_is_asked_in_smaller_ones(desk):
    desk.server.control({"enqueued_token_limit": 9000})  # two have room, three have not
    standing = desk.batch(THREE)
    assert (standing.parts[0].state, standing.parts[0].problem) == (
        "dissolved",
        "over the service's limit alone; asked in smaller parts",
    )
    assert [len(part) for part in desk.inputs()] == [3, 1, 1, 1]
    go_on(desk)


def test_a_single_request_waits_for_the_room_that_others_than_this_run_take(desk):
    desk.server.control({"enqueued_token_limit": 10})
    desk.submit(THREE[:1])
    for _ in range(3):
        desk.watch()
        desk.collect()
        standing = desk.submit()
    assert len(standing.parts) == 1
    desk.server.control({"enqueued_token_limit": None})
    assert desk.batch().counts.done == 1


def test_whoever_waits_for_room_that_never_comes_is_told_why_and_what_to_do(desk):
    desk.server.control({"enqueued_token_limit": 10})
    told = []

    def tell(seconds, error):
        told.append((seconds, str(error)))
        if len(told) == 3:
            desk.server.control({"enqueued_token_limit": None})

    assert desk.batch(THREE[:1], on_wait=tell).counts.done == 1
    assert len(told) == 3
    (said,) = set(told)
    assert said[0] == 0
    why = r"the service had no room for part-0001 \(about [\d,]+ tokens\): token_limit_exceeded; if it never has"
    way_out = f"`summarizer batch cancel {desk.folder} --abandon` lets go of it; less is asked with --chunk-chars"
    assert re.fullmatch(f"{desk.folder}: {why}, {way_out}", said[1])


# The form of answer


def test_where_the_form_of_answer_is_refused_the_next_one_is_asked_for(desk):
    desk.faults({"kind": "form_refused", "on": "line"})
    standing = desk.batch(THREE)
    assert (standing.counts.done, [part.mode for part in standing.parts]) == (3, ["json_schema", "tools"])
    assert {one["provenance"]["mode"] for one in lines(desk.folder / "results.jsonl")} == {"tools"}
    go_on(desk)


def test_one_line_that_objects_to_the_form_among_others_that_failed_is_enough(desk):
    once = {"on": "line", "count": 1}
    desk.faults({"kind": "failed", **once}, {"kind": "form_refused", **once})
    standing = desk.batch(THREE[:2])
    assert (standing.counts.done, [part.mode for part in standing.parts]) == (2, ["json_schema", "tools"])


def test_where_every_form_of_answer_is_refused_that_is_told_and_the_requests_are_free(desk):
    desk.faults({"kind": "form_refused", "on": "line"})
    with pytest.raises(
        EndpointError, match=r"^part-0001: the service objects to every form of answer: .*: HTTP 400: Inva"
    ):
        desk.batch(THREE, wanted=Wanted("desk", desk.server.base_url, mode="json_schema"))
    assert desk.status().counts.waiting == 3
    desk.faults()
    go_on(desk)


# Downloads


@pytest.mark.parametrize("kind", ["drop", "drop_middle", "half", "malformed", "server_error"])
def test_a_download_that_breaks_off_is_begun_again_and_nothing_is_asked_again(desk, kind):
    desk.faults({"kind": kind, "on": "content", "count": 2})
    assert brought(desk.batch(THREE)) == (3, 0, 0, 0)
    assert len(desk.created()) == 1
    go_on(desk)


def test_a_download_that_always_breaks_off_is_told_and_collected_later(desk):
    desk.submit(THREE)
    desk.watch()
    desk.faults({"kind": "half", "on": "content"})
    with pytest.raises(EndpointError, match="its download broke off"):
        desk.collect()
    desk.faults()
    assert brought(desk.collect()) == (3, 0, 0, 0)
    go_on(desk)


def test_collecting_twice_changes_nothing(desk):
    desk.faults({"kind": "failed", "on": "line", "count": 1})
    desk.submit(THREE)
    desk.watch()
    assert brought(desk.collect()) == (2, 1, 0, 0)
    before = requests(desk), desk.told(), desk.journal("SELECT * FROM answers")
    desk.journal("UPDATE parts SET state = 'created', ended = NULL")
    assert brought(desk.collect()) == (0, 1, 0, 0)
    assert (requests(desk), desk.told(), desk.journal("SELECT * FROM answers")) == before


def test_a_part_whose_files_are_gone_keeps_no_other_one_waiting_and_can_be_let_go(desk):
    desk.submit(THREE, bounds=Bounds(requests=2))
    first, _ = desk.watch().parts
    desk.server.control({"expire_file": first.output_file_id})
    with pytest.raises(
        EndpointError, match=rf"^part-0001: .* HTTP 404: .*`summarizer batch cancel {desk.folder} --abandon` lets its"
    ) as told:
        desk.collect()
    assert told.value.status == 404
    assert [part.state for part in desk.status().parts] == ["created", "collected"]
    assert ids(desk.folder) == ["story-3"]
    standing = desk.cancel(abandon=True)
    assert ([part.state for part in standing.parts], standing.counts.waiting) == (["dissolved", "collected"], 2)
    assert desk.batch().counts.done == 3
    assert sorted(desk.paid().values()) == [1, 2, 2]


def test_a_batch_that_the_service_does_not_know_keeps_no_other_one_waiting(desk):
    desk.submit(THREE, bounds=ONE_EACH)
    desk.watch()
    desk.journal("UPDATE parts SET batch_id = 'batch_' || number WHERE number < 3")
    way_out = f"`summarizer batch cancel {desk.folder} --abandon` lets its requests be asked again"
    told = f"HTTP 404: No batch found with id 'batch_1'; if that stays so, {way_out}"
    with pytest.raises(EndpointError) as caught:
        desk.collect()
    assert str(caught.value) == f"part-0001: {desk.server.base_url}: {told}"
    assert ids(desk.folder) == ["story-3"]


# Files from elsewhere


def test_lines_that_belong_to_no_request_of_the_run_are_counted_and_left(desk, tmp_path):
    desk.prepare(THREE)
    path = tmp_path / "out.jsonl"
    path.write_bytes(b'{"custom_id": "stranger", "response": {"status_code": 200, "body": {}}}\n{"custom_id": "half\n')
    standing = desk.collect(files=[path])
    assert standing.collected == Collected(lines=1, strangers=1)
    assert (standing.counts.sent, [part.state for part in standing.parts]) == (3, ["written"])


@pytest.mark.parametrize("which", ["an input file", "an article"])
def test_a_file_of_another_kind_is_told_and_changes_nothing(desk, tmp_path, which):
    desk.prepare(THREE)
    path = desk.folder / "batch" / "part-0001.input.jsonl"
    if which == "an article":
        path = tmp_path / "article.txt"
        path.write_text("Minister Aasen spoke.\n")
    with pytest.raises(InputError, match="holds no line of a batch's output; give the file that the engine wrote"):
        desk.collect(files=[path])
    assert requests(desk) == [("sent", 0)] * 3


def test_a_file_that_is_not_there_is_told(desk, tmp_path):
    desk.prepare(THREE)
    with pytest.raises(InputError, match="no such file"):
        desk.collect(files=[tmp_path / "none.jsonl"])


def test_an_offline_engines_refusals_come_without_advice_about_address_key_and_account(desk, tmp_path):
    desk.prepare(THREE)
    refused = [(401, {"message": "Who?"}), (404, {"message": "No such model"}), (402, {"code": "insufficient_quota"})]
    path = tmp_path / "out.jsonl"
    path.write_bytes(
        b"".join(
            orjson.dumps({"custom_id": key, "response": {"status_code": status, "body": {"error": error}}}) + b"\n"
            for key, (status, error) in zip(desk.asked_keys(), refused, strict=True)
        )
    )
    desk.collect(files=[path])
    assert [one["problem"] for one in lines(desk.folder / "failures.jsonl")] == [
        f"{path}: HTTP {said}" for said in ("401: Who", "404: No such model", "402: insufficient_quota")
    ]
