"""The batch job as a whole: its results are those of a live run, from whatever machine, at half the price."""

import asyncio
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx2
import openai
import orjson
import pytest
import standin
from articles import document, documents
from batchdesk import BatchDesk
from newsdesk import ids, lines

from summarizer.address import OPENAI_URL
from summarizer.batch import Bounds, cancel, collect, status, watch
from summarizer.batch.keeping import Collected
from summarizer.corpus import Unreadable
from summarizer.endpoint import Endpoint
from summarizer.errors import ConfigurationError, EndpointError, RunError
from summarizer.inquiry import Inquiry
from summarizer.reading import read
from summarizer.recordings import Recordings
from summarizer.runs import Amount, Wanted, facts_of, open_run

THREE = documents(3)
FIXTURES = Path(__file__).parents[2] / "fixtures"
ABANDON = "with --abandon if that does not end it"
HARD = {"invalid_share": 0.3, "refused_share": 0.1}


# Live and in a batch


def test_results_are_those_of_a_live_run(desk, tmp_path):
    desk.server.control(HARD)
    some = [*documents(30), document(31, text=" "), document(3, id="a copy"), Unreadable("b.pdf", "is encrypted")]
    live = desk.summarize(some, tmp_path / "live")
    asked = desk.paid()
    standing = desk.batch(some, bounds=Bounds(requests=7))
    assert desk.told() == desk.told(tmp_path / "live")
    assert standing.counts == live.counts
    assert (standing.counts.done, standing.counts.failed, standing.counts.copies) == (30, 1, 1)
    assert lines(desk.folder / "failures.jsonl") == lines(tmp_path / "live" / "failures.jsonl")
    assert desk.paid() == dict.fromkeys(asked, 2)
    assert max(asked.values()) == 1
    assert standing.planned.requests == len(asked)
    assert len(asked) > 30  # some were asked again, with the same messages


def test_results_over_the_bundled_documents_are_those_of_a_live_run(tmp_path):
    some = [read(str(path)) for path in sorted((FIXTURES / "documents").iterdir())]
    (model,) = {one.model for one in Recordings(FIXTURES / "recordings").settings()}
    with standin.running(recordings=str(FIXTURES / "recordings"), batch_seconds=0.01) as server:
        desk = BatchDesk(server, tmp_path / "run")
        desk.wanted = Wanted(model, server.base_url)
        desk.summarize(some, tmp_path / "live")
        standing = desk.batch(some)
        recorded = {one.key for one in Recordings(FIXTURES / "recordings")}
        assert set(desk.paid()) <= recorded
    assert standing.counts.done == len(some) == 14
    assert desk.told() == desk.told(tmp_path / "live")
    assert [one["outcome"] for one in lines(desk.folder / "results.jsonl")].count("complete") >= 12


def test_bodies_in_input_files_are_byte_for_byte_those_that_are_sent_live(desk):
    received = []

    def receive(request):
        received.append(request.content)
        return httpx2.Response(200, json={"choices": [{"message": {"role": "assistant", "content": "{}"}}]})

    some = [document(1, title='«Ärger» in\u2028Tromsø \\ "x"', text="Zoë said 5 ≠ 6.\n\n" * 9), *THREE[1:]]
    assert desk.prepare(some).planned.requests == 3
    with open_run(desk.folder) as run:
        requests = [request for one in some for request in Inquiry(run.recipe, one).pending]

    async def send():
        client = httpx2.AsyncClient(transport=httpx2.MockTransport(receive))
        endpoint = Endpoint(desk.server.base_url, "any", http_client=client)
        for request in requests:
            await endpoint.answer(request)
        await client.aclose()

    asyncio.run(send())
    written = (desk.folder / "batch" / "part-0001.input.jsonl").read_bytes().splitlines()
    assert [line.partition(b'"body":')[2].removesuffix(b"}") for line in written] == received


def test_a_live_run_goes_on_with_what_a_batch_left(desk):
    desk.server.control({**HARD, "pace": "control"})
    desk.submit(documents(10))
    desk.advance(steps=1)
    desk.advance(steps=1, lines=6)
    desk.server.control({"expire_batch": desk.created()[0]})
    desk.collect()
    ended = desk.summarize(None)
    assert (ended.counts.done, len(ids(desk.folder))) == (10, 10)
    assert set(desk.paid().values()) == {1}
    assert {one["provenance"]["origin"] for one in lines(desk.folder / "results.jsonl")} >= {"batch", "live"}


def test_while_a_batch_is_on_its_way_a_live_run_leaves_its_documents_alone(desk):
    desk.server.control({"pace": "control"})
    desk.submit(documents(3))
    desk.summarize(documents(5))
    assert (ids(desk.folder), len(desk.asked())) == (["story-4", "story-5"], 2)
    desk.advance(steps=3)
    desk.collect()
    assert ids(desk.folder) == [f"story-{number}" for number in range(1, 6)]
    assert set(desk.paid().values()) == {1}


def test_a_batch_goes_on_with_what_a_live_run_left_also_with_what_failed_and_may_pass(desk):
    desk.server.control(HARD)
    desk.faults({"kind": "server_error", "skip": 5})
    desk.summarize(documents(10), concurrency=1)
    before = desk.paid()
    desk.faults()
    assert desk.batch().counts.done == 10
    assert 0 < len(before) < len(desk.paid())
    assert set(desk.paid().values()) == {1}


# Step by step


def test_each_step_ends_at_once_and_tells_how_it_stands(desk):
    desk.server.control({"pace": "control"})
    standing = desk.submit(THREE)
    assert (standing.planned.requests, standing.counts.sent) == (3, 3)
    assert [(part.state, part.status) for part in desk.status().parts] == [("created", "validating")]
    assert desk.submit(THREE).planned.requests == 0
    desk.advance(steps=1)
    desk.advance(steps=1, lines=2)
    (part,) = desk.status().parts
    assert (part.status, part.completed, part.failed) == ("in_progress", 2, 0)
    assert desk.collect().counts.done == 0
    desk.server.control({"pace": "time"})
    desk.advance(steps=2)
    (part,) = desk.watch().parts
    assert (part.state, part.status, part.completed) == ("created", "completed", 3)
    standing = desk.collect()
    assert (standing.collected.answers, standing.counts.done) == (3, 3)
    assert [part.state for part in standing.parts] == ["collected"]
    assert len(desk.created()) == 1


def test_the_folder_may_be_moved_at_any_time(desk, tmp_path):
    desk.submit(THREE)
    for number, step in enumerate((desk.status, desk.watch, desk.collect, desk.submit), 1):
        moved = tmp_path / f"machine-{number}"
        shutil.copytree(desk.folder, moved)
        shutil.rmtree(desk.folder)
        desk.folder = moved
        step()
    assert ids(desk.folder) == ["story-1", "story-2", "story-3"]
    assert len(desk.created()) == 1


def test_a_service_out_of_reach_for_a_while_does_not_end_the_job(desk):
    desk.faults({"kind": "unavailable", "on": ["retrieve", "content", "upload"], "count": 20})
    assert desk.batch(THREE).counts.done == 3
    assert len(desk.created()) == 1


def test_nor_does_one_that_is_so_again_and_again(desk):
    desk.server.control({"pace": "retrieve"})
    desk.submit(THREE)
    nine_times = {"kind": "unavailable", "on": "retrieve", "count": 54}  # six tries each
    desk.faults(nine_times, {**nine_times, "skip": 1})
    assert [part.status for part in desk.watch().parts] == ["completed"]


def test_how_far_the_batches_are_is_told_while_they_are_waited_for(desk):
    desk.server.control({"pace": "retrieve", "lines_per_step": 1})
    desk.faults({"kind": "failed", "on": "line", "skip": 1, "count": 1})
    desk.submit(THREE)
    told = []
    watch(desk.folder, desk.options(progress=lambda *what: told.append(what)))
    assert {what for what, _, _ in told} == {"waiting"}
    assert {total for _, _, total in told} == {3}
    done = [done for _, done, _ in told]
    assert done == sorted(done)
    assert set(done) == {0, 1, 2, 3}


def test_a_service_out_of_reach_for_long_does(desk):
    desk.submit(THREE)
    desk.faults({"kind": "unavailable", "on": "retrieve"})
    with pytest.raises(EndpointError, match="HTTP 503"):
        desk.watch()
    assert desk.routes()["retrieve"] == 60  # ten times six tries


def test_the_budget_ends_the_job_and_a_larger_one_goes_on(desk):
    desk.prepare(THREE, bounds=Bounds(requests=1))
    tokens = sum(row[0] for row in desk.journal("SELECT tokens FROM parts"))
    shutil.rmtree(desk.folder)
    desk.wanted = Wanted("desk", desk.server.base_url, max_tokens=2000)
    standing = desk.batch(THREE, budget=Amount(tokens, tokens=True))
    assert standing.planned.over_budget == "the budget is used up"
    assert 0 < standing.counts.done < 3
    assert desk.tokens() <= tokens
    standing = desk.batch(THREE, budget=Amount(10 * tokens, tokens=True))
    assert (standing.planned.over_budget, standing.counts.done) == (None, 3)
    assert set(desk.paid().values()) == {1}


def test_without_an_endpoint_there_are_no_batches(desk, replayable, tmp_path):
    article, recordings = replayable
    desk.wanted = Wanted(replay=recordings)
    desk.summarize([read(str(article))])
    with pytest.raises(ConfigurationError, match="was begun without an endpoint"):
        desk.submit()


def test_where_no_run_was_begun_that_is_told(desk):
    for step in (desk.submit, desk.status, desk.watch, desk.collect, desk.cancel, desk.batch):
        with pytest.raises(RunError, match="is no run"):
            step()


# An offline engine


def engine(desk, *, fail=()):
    """Answer input files as an engine does that runs on a machine without a network."""
    done = []
    for part in desk.inputs():
        for line in part:
            key, number = line["custom_id"], len(done)
            if number in fail:
                response = {"status_code": fail[number], "request_id": "r", "body": {"error": {"message": "No room."}}}
            else:
                with httpx2.Client() as client:
                    answer = client.post(f"{desk.server.base_url}/chat/completions", content=orjson.dumps(line["body"]))
                response = {"status_code": 200, "request_id": "r", "body": answer.json()}
            done.append({"id": f"vllm-{number}", "custom_id": key, "response": response, "error": None})
    path = desk.folder.parent / f"output-{len(done)}.jsonl"
    path.write_bytes(b"".join(orjson.dumps(one) + b"\n" for one in reversed(done)))
    return path


def test_input_files_run_in_an_offline_engine_and_its_output_is_read(desk, tmp_path):
    desk.summarize(THREE, tmp_path / "live")
    standing = desk.prepare(THREE, bounds=Bounds(requests=2))
    assert ([part.state for part in standing.parts], standing.counts.sent) == (["written", "written"], 3)
    standing = desk.collect(files=[engine(desk)])
    assert ([part.state for part in standing.parts], standing.counts.done) == (["collected", "collected"], 3)
    assert desk.told() == desk.told(tmp_path / "live")
    assert desk.routes().keys() == {"chat"}


def test_what_the_engine_failed_at_is_asked_again_or_given_up(desk):
    desk.prepare(THREE)
    path = engine(desk, fail={0: 400, 1: 500})
    standing = desk.collect(files=[path])
    assert (standing.counts.done, standing.counts.waiting, standing.counts.failed) == (1, 1, 1)
    assert [part.state for part in standing.parts] == ["collected"]
    used = standing.collected.usage
    assert standing.collected == Collected(lines=3, answers=1, missing=1, refused=1, usage=used, paid=used)
    assert desk.collect(files=[path]).counts == standing.counts
    assert desk.prepare(None).planned.requests == 1
    assert [line["custom_id"] for line in desk.inputs()[1]] == [desk.inputs()[0][1]["custom_id"]]
    assert desk.batch().counts.done == 2


def test_where_the_engine_objects_to_the_form_the_next_one_is_asked_for(desk):
    desk.prepare(THREE)
    path = engine(desk, fail={0: 400})
    path.write_bytes(path.read_bytes().replace(b"No room.", b"response_format is not supported"))
    assert desk.collect(files=[path]).counts.waiting == 1
    assert [part.mode for part in desk.prepare(None).parts] == ["json_schema", "tools"]


def test_a_file_with_some_of_the_answers_leaves_the_others_to_the_next(desk):
    desk.prepare(THREE)
    path = engine(desk)
    whole = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(whole[0])
    standing = desk.collect(files=[path])
    assert (standing.counts.done, standing.counts.sent, standing.parts[0].state) == (1, 2, "written")
    path.write_bytes(b"".join(whole[1:]))
    standing = desk.collect(files=[path])
    assert (standing.counts.done, standing.counts.sent, standing.parts[0].state) == (3, 0, "collected")


def test_without_a_batch_at_the_service_neither_it_nor_a_key_is_needed(desk, monkeypatch):
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    desk.wanted = Wanted("desk", "https://api.example/v1")
    desk.prepare(THREE)
    without = desk.options(api_key=None)
    for step in (status, watch, collect, cancel):
        assert [part.state for part in step(desk.folder, without).parts] == ["written"]
    standing = cancel(desk.folder, without, abandon=True)
    assert (standing.parts[0].state, standing.counts.waiting) == ("dissolved", 3)


# Files and warnings


def test_files_at_the_service_are_deleted_on_request_once_they_are_here(desk):
    desk.faults({"kind": "failed", "on": "line", "count": 1})
    desk.batch(THREE, delete_files=True)
    assert desk.routes()["delete"] == 5  # input, output, errors; input, output
    assert len(list((desk.folder / "batch").iterdir())) == 5
    desk.collect(delete_files=True)
    assert desk.routes()["delete"] == 5


def test_files_are_kept_otherwise_and_can_be_deleted_later(desk):
    desk.batch(THREE)
    assert desk.routes()["delete"] == 0
    desk.faults({"kind": "drop_after", "on": "delete", "count": 1})
    desk.collect(delete_files=True)
    assert desk.routes()["delete"] == 3  # one of them twice


def aged(desk, days, **columns):
    """The standing, with a clock that is so many days ahead."""
    moment = (datetime.now(UTC) - timedelta(days=days, minutes=1)).isoformat()
    desk.journal("UPDATE parts SET created = ?", (moment,))
    return desk.status().warnings


@pytest.mark.parametrize(
    ("days", "warnings"),
    [
        (24, []),
        (25, ["part-0001: its files are kept for 30 days at most and are 25 days old: collect them now"]),
        (31, ["part-0001: its files are kept for 30 days at most and are 31 days old: collect them now"]),
    ],
)
def test_files_that_will_be_gone_are_warned_about(desk, days, warnings):
    desk.submit(THREE)
    desk.watch()
    assert aged(desk, days) == warnings
    assert desk.collect().warnings == []


@pytest.mark.parametrize(
    ("days", "warnings"),
    [
        (1, []),
        (2, [f"part-0001: has not ended in 2 days, though it had one: cancel it, {ABANDON}"]),
    ],
)
def test_a_batch_that_does_not_end_is_warned_about(desk, days, warnings):
    desk.server.control({"pace": "control"})
    desk.submit(THREE)
    assert aged(desk, days) == warnings


def test_the_cost_is_the_sum_of_the_lines_at_half_the_price_and_agrees_with_the_service(desk, tmp_path):
    desk.wanted = Wanted("gpt-4.1", desk.server.base_url)
    desk.server.control(HARD)
    desk.summarize(documents(10), tmp_path / "live")
    standing = desk.batch(documents(10))
    assert standing.warnings == []
    assert sum(part.counted for part in standing.parts) * 2 == desk.tokens()
    for path in (desk.folder / "run.json", tmp_path / "live" / "run.json"):  # as if OpenAI itself had answered
        path.write_bytes(orjson.dumps(orjson.loads(path.read_bytes()) | {"base_url": OPENAI_URL}))
    with open_run(desk.folder) as batch, open_run(tmp_path / "live") as live:
        assert facts_of(live).cost > 0
        assert facts_of(batch).cost == pytest.approx(facts_of(live).cost / 2)
        assert facts_of(batch).usage == facts_of(live).usage


# Batches that never end


def test_a_batch_that_never_ends_can_be_let_go_and_what_others_had_done_is_kept(desk):
    desk.server.control({"pace": "control"})
    desk.submit(THREE, bounds=Bounds(requests=2))
    _, second = desk.created()
    desk.advance(batch=second, steps=3)
    standing = desk.cancel(abandon=True)
    assert [(part.state, part.problem) for part in standing.parts] == [("dissolved", "abandoned"), ("collected", None)]
    assert (standing.counts.done, standing.counts.waiting) == (1, 2)
    desk.server.control({"pace": "time"})
    assert desk.batch().counts.done == 3
    assert desk.journal("SELECT DISTINCT tries FROM requests") == [(0,)]


def test_a_cancellation_that_the_service_refuses_is_told(desk):
    desk.server.control({"pace": "control"})
    desk.submit(THREE)
    desk.faults({"kind": "unauthorized", "on": "cancel"})
    with pytest.raises(EndpointError, match="HTTP 401"):
        desk.cancel()


def test_a_batch_that_has_ended_is_not_cancelled(desk):
    desk.submit(THREE)
    desk.watch()
    assert [part.status for part in desk.cancel().parts] == ["completed"]
    assert desk.routes()["cancel"] == 0


@pytest.mark.parametrize("fault", ["unavailable", "unauthorized", "forbidden", "drop"])
def test_while_the_service_is_out_of_reach_nothing_is_let_go(desk, fault):
    desk.submit(THREE)
    desk.watch()
    desk.faults({"kind": fault, "on": ["retrieve", "cancel"]})
    with pytest.raises(EndpointError):
        desk.cancel(abandon=True)
    desk.faults()
    assert desk.cancel(abandon=True).counts.done == 3
    assert set(desk.paid().values()) == {1}


def test_an_answer_that_comes_after_all_is_taken_from_its_file(desk, tmp_path):
    desk.server.control({"pace": "control"})
    desk.submit(THREE)
    desk.faults({"kind": "unavailable", "on": "cancel"})
    assert desk.cancel(abandon=True).counts.waiting == 3
    desk.advance(steps=3)
    path = tmp_path / "late.jsonl"
    with openai.OpenAI(base_url=desk.server.base_url, api_key="any") as client:
        (batch_id,) = desk.created()
        path.write_bytes(client.files.content(client.batches.retrieve(batch_id).output_file_id).content)
    assert desk.collect(files=[path]).counts.done == 3
    assert set(desk.paid().values()) == {1}
