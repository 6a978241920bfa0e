"""From a document and its answers to what is asked next, or to the result: in this process as in others."""

import asyncio
import errno
import signal
import zlib
from dataclasses import replace

import orjson
import pytest
from articles import text
from doubles import answer, completion
from drafts import DOCUMENT, WELLS, draft

from summarizer.errors import RunError
from summarizer.inquiry import Inquiry
from summarizer.result import Copy, Result
from summarizer.runs.folder import Run
from summarizer.runs.journal import Stored
from summarizer.runs.keeping import stored_of
from summarizer.runs.starting import Wanted, start
from summarizer.runs.step import Asking, Finished, Job, Unanswered, stepping

FOUND = completion(draft())
NOT_FOUND = completion(draft(pledges=[WELLS | {"evidence": ["Norway will give Chad 30 million kroner"]}]))
NO_JSON = completion("I cannot make JSON of this.")
REFUSED = completion(None, refusal="I cannot help with that.")
CUT_OFF = completion('{"headline": "Norw', finish_reason="length")
LONG = DOCUMENT.model_copy(update={"text": f"{DOCUMENT.text}\n{text(8)}\n\n" * 5})


@pytest.fixture
def run(tmp_path):
    start(tmp_path / "run", Wanted(model="test-model", base_url="http://127.0.0.1:9/v1", chunk_chars=1500))
    with Run.work(tmp_path / "run") as opened:
        yield opened


def test_where_no_process_can_begin_that_is_told_in_one_line(run, monkeypatch):
    def refuse(*_):
        raise BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable")

    async def take():
        async with stepping(run, 1, documents=100) as steps:
            await steps(job())

    monkeypatch.setattr("summarizer.runs.step.ProcessPoolExecutor.submit", refuse)
    with pytest.raises(RunError, match=r"no process .* can begin \(Resource temporarily unavailable\); .* --workers 0"):
        asyncio.run(take())
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, [])


@pytest.fixture
def step(run):
    """What one document's answers come to."""

    def taken(job, *, workers=0):
        async def take():
            async with stepping(run, workers, documents=100) as steps:
                return await steps(job)

        return asyncio.run(take())

    return taken


def job(*answers, document=DOCUMENT, copies=(), final=False):
    return Job(document.model_dump_json().encode(), copies, answers, "json_schema", final)


def talked(run, *replies, document=DOCUMENT, part=1):
    """An inquiry that got these replies about one part, and the rows that the journal keeps of them."""
    inquiry, rows = Inquiry(run.recipe, document), []
    for reply in replies:
        (request,) = [one for one in inquiry.pending if one.about.part == part]
        got = answer(reply, request.key)
        rows.append(stored_of(request, got))
        inquiry.take(part, got)
    return inquiry, rows


def result_of(step):
    assert isinstance(step, Finished)
    return Result.model_validate_json(zlib.decompress(step.line))


def test_without_an_answer_the_first_request_is_to_be_asked(run, step):
    assert step(job()) == Asking(Inquiry(run.recipe, DOCUMENT).pending)


@pytest.mark.parametrize(
    ("replies", "outcome"),
    [
        ([FOUND], "complete"),
        ([NO_JSON, FOUND], "complete"),
        ([NOT_FOUND, FOUND], "complete"),
        ([NOT_FOUND, NOT_FOUND], "complete"),
        ([NO_JSON, NO_JSON, NO_JSON], "invalid"),
        ([REFUSED], "refused"),
        ([CUT_OFF], "truncated"),
    ],
    ids=[
        *("at once", "after no JSON", "after a quote that is not there", "with one that stays away"),
        *("never valid", "refused", "cut off"),
    ],
)
def test_when_all_is_said_the_result_is_that_of_the_inquiry(run, step, replies, outcome):
    inquiry, rows = talked(run, *replies)
    ended = step(job(*rows))
    assert ended.outcome == outcome
    assert result_of(ended) == inquiry.result("local", "http://127.0.0.1:9/v1")


@pytest.mark.parametrize(
    "replies",
    [[NO_JSON], [NO_JSON, NO_JSON], [NOT_FOUND]],
    ids=["no JSON", "no JSON twice", "a quote that is not there"],
)
def test_what_has_to_be_mended_is_asked_with_the_messages_of_the_inquiry(run, step, replies):
    inquiry, rows = talked(run, *replies)
    asking = step(job(*rows))
    assert asking == Asking(inquiry.pending)
    assert [one.about.attempt for one in asking.requests] == [len(replies) + 1]


def test_answers_after_the_last_word_are_not_read(run, step):
    inquiry, rows = talked(run, FOUND)
    late = rows[0]._replace(attempt=2, body=orjson.dumps(NO_JSON))
    assert result_of(step(job(*rows, late))) == inquiry.result("local", "http://127.0.0.1:9/v1")


def test_answers_to_other_talks_are_not_read(run, step):
    _, rows = talked(run, FOUND)
    assert step(job(rows[0]._replace(talk="another"))) == Asking(Inquiry(run.recipe, DOCUMENT).pending)


def test_of_a_long_article_only_the_parts_without_an_answer_are_asked_about(run, step):
    inquiry, rows = talked(run, FOUND, document=LONG, part=2)
    parts = len(inquiry.conversations)
    assert parts >= 3
    asking = step(job(*rows, document=LONG))
    assert [one.about.part for one in asking.requests] == [1, *range(3, parts + 1)]
    result = result_of(step(job(*rows, document=LONG, final=True)))
    assert (result.outcome, [one.outcome for one in result.chunks]) == (
        "partial",
        ["failed", "complete", *["failed"] * (parts - 2)],
    )
    assert {one.problem for one in result.chunks} == {"was not asked", None}


def test_at_the_end_an_invalid_answer_is_what_there_is(run, step):
    _, rows = talked(run, NO_JSON)
    result = result_of(step(job(*rows, final=True)))
    assert (result.outcome, result.summary, result.provenance.attempts) == ("invalid", None, 1)


def test_at_the_end_without_an_answer_there_is_none(step):
    assert step(job(final=True)) == Unanswered("was not asked", None)


def test_the_row_of_an_answer_that_cannot_be_had_ends_its_part_with_the_reason(run, step):
    request = Inquiry(run.recipe, DOCUMENT).pending[0]
    row = Stored(request.about.talk, 1, request.key, None, "HTTP 400: too long", 400, "", 0.0, "live")
    assert step(job(row)) == Unanswered("HTTP 400: too long", 400)


def test_what_came_before_a_reask_that_cannot_be_had_stands(run, step):
    inquiry, rows = talked(run, NOT_FOUND)
    again = inquiry.pending[0]
    row = Stored(again.about.talk, 2, again.key, None, "HTTP 400: too long", 400, "", 0.0, "live")
    result = result_of(step(job(*rows, row)))
    assert (result.outcome, len(result.summary.stances), len(result.summary.pledges)) == ("complete", 1, 0)
    assert [one.reason for one in result.unsupported] == ["number"]


def test_copies_stand_in_the_result(run, step):
    copies = [Copy(id="the same", title=None, published=None, outlet="Morning Post", url=None, likeness=1.0)]
    _, rows = talked(run, FOUND)
    assert result_of(step(job(*rows, copies=copies))).copies == copies


def test_an_answer_is_given_back_as_it_came(run, step):
    _, rows = talked(run, FOUND)
    provenance = result_of(step(job(*rows))).provenance
    assert (provenance.origin, provenance.seconds, provenance.request_keys) == ("live", 1.5, [rows[0].key])


def test_another_process_takes_the_same_steps(run, step):
    _, unfinished = talked(run, NO_JSON)
    _, finished = talked(run, NO_JSON, FOUND)
    for one in (job(), job(*unfinished), job(*finished), job(final=True)):
        assert step(one, workers=1) == step(one)


def test_the_mode_is_that_of_the_job(run, step):
    recipe = replace(run.recipe, settings=replace(run.recipe.settings, mode="tools"))
    assert step(job()._replace(mode="tools")) == Asking(Inquiry(recipe, DOCUMENT).pending)
