"""Many documents asked about at once: whatever the endpoint does, each ends with its result, and nothing twice."""

import asyncio
import multiprocessing
import os
import signal
import sqlite3
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, closing, suppress
from itertools import chain, count, islice, pairwise

import pytest
from articles import document, documents, write_table
from kills import received_in
from newsdesk import ids, lines, results

from summarizer.errors import DiskFull, EndpointError, RunError
from summarizer.runs import Counts, Wanted, open_run
from summarizer.runs.journal import Journal
from summarizer.runs.step import Finished

COUNT = 12


@pytest.fixture
def quiet(desk, tmp_path):
    """The results of the same documents from an endpoint without faults; what it was asked is not counted."""

    def results_of(some, **settings):
        desk.server.control({"faults": []})
        folder = tmp_path / "quiet"
        ended = desk.summarize(some, folder, **settings)
        assert ended.reason is None
        return results(folder)

    return results_of


@pytest.mark.parametrize(
    ("faults", "most"),
    [
        ([{"kind": "rate_limited", "count": 5, "retry_after": 0.2}], 1),
        ([{"kind": "rate_limited", "count": 5}], 1),
        ([{"kind": "rate_limited", "count": 2, "retry_after": 1, "date": True}], 1),
        ([{"kind": "drop", "share": 0.3}], 1),
        ([{"kind": "drop_after", "count": 4}], 2),
        ([{"kind": "drop_middle", "count": 4}], 2),
        ([{"kind": "half", "count": 4}], 2),
        ([{"kind": "malformed", "count": 4}], 2),
        ([{"kind": "server_error", "share": 0.4}], 1),
        ([{"kind": "unavailable", "count": 6, "retry_after": 0.1}], 1),
        ([{"kind": "stall", "seconds": 3, "count": 2}], 2),
        (
            [
                {"kind": "rate_limited", "share": 0.1, "retry_after": 0.1},
                {"kind": "drop_after", "share": 0.1},
                {"kind": "half", "share": 0.1},
                {"kind": "server_error", "share": 0.1},
            ],
            6,
        ),
    ],
    ids=[
        *("429 with Retry-After", "429 without", "Retry-After as a date", "connections dropped", "dropped after work"),
        *("dropped within the body", "half a body", "malformed JSON", "a storm of 500", "503", "stalls", "all at once"),
    ],
)
def test_faults_that_pass_leave_no_trace_in_the_results(desk, quiet, faults, most):
    some = documents(COUNT)
    desk.server.control({"faults": faults})
    waits = []
    ended = desk.summarize(some, timeout=1, on_wait=lambda *why: waits.append(why))
    assert ended.reason is None
    nothing = dict.fromkeys(("waiting", "sent", "failed", "copies", "unreadable"), 0)
    assert ended.counts == Counts(documents=COUNT, done=COUNT, outcomes={"complete": COUNT}, **nothing)
    assert len(waits) == desk.asked().total() - COUNT > 0  # each try that failed was told
    assert len(desk.paid()) == COUNT
    assert max(desk.paid().values()) <= most  # twice only where the endpoint had worked and its answer was lost
    assert results(desk.folder) == quiet(some)
    assert lines(desk.folder / "failures.jsonl") == []


def test_an_answer_that_is_invalid_is_asked_for_again_and_both_are_kept(desk, quiet):
    some = documents(COUNT)
    desk.server.control({"invalid_share": 1.0})
    desk.summarize(some)
    assert [one["provenance"]["attempts"] for one in results(desk.folder)] == [2] * COUNT
    assert [one["outcome"] for one in results(desk.folder)] == ["complete"] * COUNT
    assert set(desk.paid().values()) == {1}
    assert len(desk.paid()) == 2 * COUNT


def test_a_refusal_by_the_model_is_a_result_and_is_not_asked_about_again(desk):
    desk.server.control({"refused_share": 1.0})
    for _ in range(2):
        ended = desk.summarize(documents(3))
        assert ended.counts.done == 3
    assert [one["outcome"] for one in results(desk.folder)] == ["refused"] * 3
    assert list(desk.asked().values()) == [1, 1, 1]


def test_one_document_that_the_endpoint_will_not_take_ends_nothing(desk):
    desk.server.control({"faults": [{"kind": "too_long", "skip": 2, "count": 1}]})
    ended = desk.summarize(documents(5), concurrency=1)
    assert (ended.reason, ended.counts.done, ended.counts.failed) == (None, 4, 1)
    assert ids(desk.folder) == ["story-1", "story-2", "story-4", "story-5"]
    (failure,) = lines(desk.folder / "failures.jsonl")
    assert (failure["document"], failure["status"], failure["passing"]) == ("story-3", 400, False)
    assert "smaller --chunk-chars" in failure["problem"]
    desk.summarize(documents(5))
    assert sum(desk.asked().values()) == 5  # what will not pass is not asked again


def test_a_document_without_words_ends_nothing_and_is_not_asked_about(desk):
    ended = desk.summarize([document(1), document(2, text=" \n"), document(3)])
    assert (ended.reason, ended.counts.done, ended.counts.failed) == (None, 2, 1)
    assert [one["document"] for one in lines(desk.folder / "failures.jsonl")] == ["story-2"]
    assert sum(desk.asked().values()) == 2


def test_an_error_that_may_pass_is_asked_again_by_the_next_start_alone(desk, monkeypatch, quiet):
    some = documents(4)
    desk.server.control({"faults": [{"kind": "server_error", "skip": 1}]})
    monkeypatch.setattr("summarizer.endpoint._wait", lambda _: 0)
    ended = desk.summarize(some, concurrency=1)
    assert (ended.reason, ended.counts.done, ended.counts.failed) == (None, 1, 3)
    told = lines(desk.folder / "failures.jsonl")
    assert [(one["document"], one["status"], one["passing"]) for one in told] == [
        (f"story-{number}", 500, True) for number in (2, 3, 4)
    ]
    desk.server.control({"faults": []})
    ended = desk.summarize(some)
    assert (ended.reason, ended.counts.done, ended.counts.failed) == (None, 4, 0)
    assert list(desk.paid().values()) == [1] * 4
    assert lines(desk.folder / "failures.jsonl") == []
    assert results(desk.folder) == quiet(some)


def test_ten_documents_in_a_row_without_an_answer_end_the_run(desk, monkeypatch):
    monkeypatch.setattr("summarizer.endpoint._wait", lambda _: 0)
    desk.server.control({"faults": [{"kind": "server_error"}]})
    ended = desk.summarize(documents(30), concurrency=1)
    assert ended.reason == "10 documents in a row had no answer"
    assert isinstance(ended.error, EndpointError)
    assert ended.error.status == 500
    assert (ended.counts.done, ended.counts.waiting) == (0, 30 - ended.counts.failed)
    assert ended.counts.failed in (10, 11)  # the next one may have been on its way
    assert list(desk.asked().values()) == [6] * ended.counts.failed


def test_an_endpoint_that_is_none_ends_the_run_too(desk):
    desk.server.control({"faults": [{"kind": "error_body", "type": "bad"}]})  # and does not look as if it would pass
    ended = desk.summarize(documents(30), concurrency=1)
    assert ended.reason == "10 documents in a row had no answer"
    assert desk.asked().total() == 11  # the next one was on its way
    assert (ended.counts.failed, ended.counts.waiting) == (11, 19)


def test_nine_in_a_row_end_nothing_however_often_they_come(desk):
    nine = {"kind": "error_body", "type": "bad", "count": 9}
    desk.server.control({"faults": [nine, {**nine, "skip": 1}]})
    ended = desk.summarize(documents(20), concurrency=1)
    assert (ended.reason, ended.counts.done, ended.counts.failed) == (None, 2, 18)


def test_recordings_that_lack_many_documents_end_nothing(desk, replayable):
    ended = desk.summarize(documents(12), wanted=Wanted(replay=replayable[1]))
    assert (ended.reason, ended.counts.failed) == (None, 12)


def test_answers_in_between_keep_failures_from_ending_the_run(desk):
    nine = {"kind": "error_body", "type": "bad", "count": 9}
    desk.server.control({"faults": [{**nine, "skip": skip} for skip in (0, 1)]})  # nine, one that is answered, nine
    ended = desk.summarize(documents(20), concurrency=1)
    assert (ended.reason, ended.counts.done, ended.counts.failed) == (None, 2, 18)


def test_where_the_journal_cannot_be_read_the_run_ends_and_no_document_has_failed(desk, monkeypatch):
    def damaged(*_):
        raise RunError("journal.sqlite: is damaged")

    with monkeypatch.context() as broken:
        broken.setattr("summarizer.runs.live.answers_in", damaged)
        with pytest.raises(RunError, match=r"journal\.sqlite: is damaged"):
            desk.summarize(documents(3))
    with open_run(desk.folder) as run:
        assert (run.journal.counts().waiting, run.journal.counts().failed) == (3, 0)
    assert lines(desk.folder / "failures.jsonl") == []
    assert desk.asked() == {}


@pytest.mark.parametrize("kind", ["too_long", "form_refused"])
def test_what_is_the_matter_with_single_documents_ends_no_run(desk, kind):
    desk.server.control({"faults": [{"kind": kind, "status": 413}]})
    ended = desk.summarize(documents(15), concurrency=1)
    assert (ended.reason, ended.counts.failed) == (None, 15)


def test_a_process_that_is_ended_from_outside_is_told_in_one_line(desk):
    def end_it(progress):
        if progress.done == 5:
            for child in multiprocessing.active_children():
                child.kill()

    with pytest.raises(RunError, match="a process that makes results was ended from outside"):
        desk.summarize(documents(60), workers=1, progress=end_it)
    asked = desk.asked()
    assert desk.summarize(documents(60), workers=0).counts.done == 60
    assert set((desk.asked() - asked).values()) <= {1}
    assert set(desk.paid().values()) == {1}


@pytest.mark.parametrize(
    ("objected", "mode"),
    [([], "json_schema"), ([{"kind": "form_refused"}], "tools")],
    ids=["none refused", "response_format refused"],
)
def test_an_endpoint_that_objects_to_a_mode_is_asked_in_another(desk, objected, mode):
    desk.server.control({"faults": objected})
    ended = desk.summarize(documents(6))
    assert (ended.reason, ended.counts.done) == (None, 6)
    assert {one["provenance"]["mode"] for one in results(desk.folder)} == {mode}
    with open_run(desk.folder) as run:
        assert run.modes[0] == mode
    assert len(desk.paid()) == 6
    first = sum(desk.asked().values())
    desk.summarize(documents(8))
    assert sum(desk.asked().values()) == first + 2  # the mode is known now


def test_a_mode_that_was_asked_for_is_kept_to(desk):
    desk.server.control({"faults": [{"kind": "form_refused"}]})
    ended = desk.summarize(documents(2), wanted=Wanted(model="desk", base_url=desk.server.base_url, mode="json"))
    # It would be the same for every document: none is given up, and another start may ask again.
    assert (ended.counts.waiting, ended.counts.failed) == (2, 0)
    assert ended.reason == "the endpoint objects to every form of answer"
    assert desk.paid() == {}


def test_a_key_revoked_half_way_ends_the_run_and_a_right_one_goes_on(desk, quiet):
    some = documents(20)
    desk.server.control({"faults": [{"kind": "unauthorized", "skip": 7}]})
    ended = desk.summarize(some, concurrency=2)
    assert ended.reason == "the endpoint refuses"
    told = "HTTP 401: Incorrect API key provided; the key is wrong or missing: check OPENAI_API_KEY"
    assert str(ended.error) == f"{desk.server.base_url}: {told}"
    assert (ended.counts.done, ended.counts.failed, ended.counts.waiting) == (7, 0, 13)
    assert sum(desk.asked().values()) <= 9  # those two that were on their way
    before = desk.paid()
    assert len(before) == 7
    desk.server.control({"faults": []})
    ended = desk.summarize(some, concurrency=2)
    assert (ended.reason, ended.counts.done) == (None, 20)
    assert set(desk.paid().values()) == {1}
    assert results(desk.folder) == quiet(some)


def test_limits_told_in_headers_are_kept_to(desk):
    desk.server.control({"requests_per_minute": 40})  # forty at once, then two in three seconds
    ended = desk.summarize(documents(42), concurrency=8)
    assert (ended.reason, ended.counts.done) == (None, 42)
    refused = [one for one in desk.events("response") if one["status"] == 429]
    assert len(refused) < 8  # at most those that were sent together with the first to hear of the limit


def test_so_many_are_on_their_way_and_no_more(desk):
    desk.server.control({"delay": 0.1})
    desk.summarize(documents(12), concurrency=3)
    on_the_way = most = 0
    for event in desk.server.log()[desk._before :]:
        on_the_way += {"request": 1, "response": -1}.get(event["event"], 0)
        most = max(most, on_the_way)
    assert most == 3


def test_asking_waits_while_too_many_results_are_still_to_be_made(desk, monkeypatch):
    begun, most = set(), 0

    @asynccontextmanager
    async def slowly(*_):
        five = asyncio.Event()

        async def step(job):
            nonlocal most
            begun.add(job.document)
            most = max(most, len(begun))
            if len(begun) == 5:
                five.set()
            async with asyncio.timeout(30):
                await five.wait()
            await asyncio.sleep(0.3)  # in which a sixth would come
            begun.remove(job.document)
            return Finished(zlib.compress(b"{}"), "complete")

        yield step

    monkeypatch.setattr("summarizer.runs.live.stepping", slowly)
    monkeypatch.setattr("summarizer.runs.live._BEHIND", 3)
    assert desk.summarize(documents(12), concurrency=1).counts.done == 12
    assert most == 5  # three, and the two that are asked about at once


def test_where_the_journal_cannot_be_read_on_what_is_on_its_way_is_waited_for_and_kept(desk, monkeypatch):
    desk.server.control({"delay": 0.2})
    pages = Journal.pages

    def damaged(journal, query, **bounds):
        if "state = 'waiting'" not in query:
            return pages(journal, query, **bounds)
        return chain(islice(pages(journal, query, **bounds), 3), _broken())

    def _broken():
        raise RunError("journal.sqlite: is damaged")
        yield

    monkeypatch.setattr(Journal, "pages", damaged)
    with pytest.raises(RunError, match="is damaged"):
        desk.summarize(documents(5))
    monkeypatch.undo()
    assert received_in(desk.folder / "journal.sqlite") == set(desk.paid())
    assert len(desk.paid()) == 3
    assert desk.summarize(documents(5)).counts.done == 5
    assert set(desk.paid().values()) == {1}


def test_long_documents_are_asked_about_in_parts_and_what_there_is_of_them_is_kept(desk):
    long = document(1, text="\n\n".join(one.text for one in documents(12)))
    wanted = Wanted(model="desk", base_url=desk.server.base_url, chunk_chars=1500)
    desk.server.control({"faults": [{"kind": "unauthorized", "skip": 1}]})
    ended = desk.summarize([long], wanted=wanted, concurrency=1)
    assert (ended.reason, ended.counts.waiting) == ("the endpoint refuses", 1)
    assert len(desk.paid()) == 1
    desk.server.control({"faults": []})
    ended = desk.summarize([long], wanted=wanted)
    (result,) = results(desk.folder)
    assert result["outcome"] == "complete"
    assert len(result["chunks"]) > 1
    assert len(desk.paid()) == len(result["chunks"])
    assert set(desk.paid().values()) == {1}


def test_progress_tells_documents_and_tokens(desk):
    told = []
    desk.summarize(documents(3), progress=told.append, concurrency=1)
    first, *_, last = [(one.total, one.done, one.failed) for one in told]
    assert (first, last) == ((3, 0, 0), (3, 3, 0))
    news = [(now.usage != before.usage, now.done - before.done) for before, now in pairwise(told)]
    assert news == [(True, 0), (False, 1)] * 3
    assert told[0].usage.prompt_tokens == 0
    assert told[-1].usage.prompt_tokens + told[-1].usage.completion_tokens == desk.tokens()


@pytest.mark.parametrize("workers", [0, 2], ids=["in one process", "with processes that read"])
def test_a_bug_ends_the_run_with_its_traceback_and_what_came_is_kept(desk, monkeypatch, workers):
    def broken(*_):
        raise ZeroDivisionError

    monkeypatch.setattr("summarizer.runs.live.finish", broken)
    with pytest.raises(ZeroDivisionError):
        desk.summarize(documents(50), workers=workers)
    paid = desk.paid()
    monkeypatch.undo()
    ended = desk.summarize(documents(50))
    assert ended.counts.done == 50
    assert {key: desk.paid()[key] for key in paid} == paid


# Ctrl-C.


def _interrupt_when_busy(desk, process, count):
    until = time.monotonic() + 30
    while len(desk.events("run")) < count:
        assert time.monotonic() < until
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)


def test_one_ctrl_c_waits_for_what_is_on_its_way_and_keeps_it(desk, table, quiet):
    desk.server.control({"delay": 0.5})
    command = ("run", table, "--into", desk.folder, "--concurrency", 4, "--workers", 0)
    process = desk.command(*command)
    _interrupt_when_busy(desk, process, 6)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    paid = desk.paid()
    assert len(ids(desk.folder)) == len(paid) < 20  # nothing that was asked is lost
    assert err == (
        f"{desk.folder}: 20 documents: {len(paid)} with a result, {20 - len(paid)} waiting\n"
        "summarizer: stopped, interrupted; the same command goes on from here\n"
    )
    desk.server.control({"delay": 0})
    assert desk.run(*command)[0] == 0
    assert set(desk.paid().values()) == {1}
    assert results(desk.folder) == quiet(documents(20))


@pytest.mark.parametrize("answered", [0, 10], ids=["as they begin", "when they have made all there is"])
def test_a_ctrl_c_at_the_terminal_leaves_alone_the_processes_that_make_results(desk, tmp_path, answered):
    table = write_table(tmp_path / "articles.jsonl", documents(50))
    # All others stay on their way, so that it cannot have ended before the second.
    desk.server.control({"faults": [{"kind": "stall", "seconds": 60, "skip": answered}]})
    command = ("run", table, "--into", desk.folder, "--concurrency", 4, "--workers", 2)
    process = desk.command(*command, group=True)
    until = time.monotonic() + 60
    while not desk.asked() or _results_in(desk.folder / "journal.sqlite") < answered:
        assert time.monotonic() < until
        time.sleep(0.02)
    for _ in range(2):  # once for what is on its way, once more not to wait for it
        os.killpg(process.pid, signal.SIGINT)
        time.sleep(0.5)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (
        130,
        (
            f"{desk.folder}: 50 documents: {answered} with a result, {50 - answered} waiting\n"
            "summarizer: stopped, interrupted; the same command goes on from here\n"
        ),
    )
    assert len(ids(desk.folder)) == answered


def _results_in(journal):
    with suppress(sqlite3.OperationalError), closing(sqlite3.connect(f"file:{journal}?mode=ro", uri=True)) as database:
        return database.execute("SELECT count(*) FROM results").fetchone()[0]
    return 0


def test_a_run_may_be_asked_about_in_another_thread(desk):
    with ThreadPoolExecutor(1) as pool:
        ended = pool.submit(desk.summarize, documents(3)).result(timeout=60)
    assert (ended.reason, ended.counts.done) == (None, 3)


def test_a_second_ctrl_c_waits_for_nothing(desk, table, quiet):
    desk.server.control({"faults": [{"kind": "stall", "seconds": 60, "skip": 4}]})
    command = ("run", table, "--into", desk.folder, "--concurrency", 4, "--workers", 0)
    process = desk.command(*command)
    _interrupt_when_busy(desk, process, 8)
    time.sleep(0.5)
    assert process.poll() is None  # it waits
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert err == (
        f"{desk.folder}: 20 documents: 4 with a result, 16 waiting\n"
        "summarizer: stopped, interrupted; the same command goes on from here\n"
    )
    assert len(ids(desk.folder)) == 4
    desk.server.control({"faults": []})
    assert desk.run(*command)[0] == 0
    assert sorted(desk.paid().values()) == [1] * 16 + [2] * 4  # only what was on its way
    assert results(desk.folder) == quiet(documents(20))


# A full disk.


def _fill(folder, *, leave):
    """Take up the room there is but for so many bytes."""
    stats = os.statvfs(folder)
    with (folder / "ballast").open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, stats.f_bavail * stats.f_frsize - leave)


@pytest.mark.parametrize("workers", [0, 1], ids=["in one process", "with a process that reads"])
def test_what_was_received_before_and_while_the_disk_fills_is_kept(desk, small_disk, quiet, workers):
    some = documents(150)
    folder = small_disk / "run"
    desk.server.control({"delay": 0.02})
    told = count(1)

    def fill_on_the_way(_):
        if next(told) == 20:  # not at so many results: those of another process may come when all are asked about
            _fill(small_disk, leave=100_000)

    ended = desk.summarize(some, folder, progress=fill_on_the_way, workers=workers)
    assert ended.reason == "the disk is full"
    assert isinstance(ended.error, DiskFull)
    assert "free the disk and start the same command again" in str(ended.error)
    paid = desk.paid()
    assert 10 <= len(paid) < 150
    assert received_in(folder / "journal.sqlite") == set(paid)  # also those that were on their way
    (small_disk / "ballast").unlink()
    ended = desk.summarize(some, folder)
    assert (ended.reason, ended.counts.done) == (None, 150)
    assert set(desk.paid().values()) == {1}
    assert results(folder) == quiet(some)


def test_without_room_nothing_is_begun(desk, small_disk):
    _fill(small_disk, leave=2_000_000)
    with pytest.raises(DiskFull, match=r"there is no room for a run .* needs more than 16 MB"):
        desk.summarize(documents(3), small_disk / "run")
    assert desk.asked() == {}
    (small_disk / "ballast").unlink()
    assert desk.summarize(documents(3), small_disk / "run").counts.done == 3
