"""The summarizer: one document in, one result out, whatever the answers are like."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version

import jsonschema
import orjson
import pytest
from doubles import Completion, ScriptedSource, completion, summarizer_on, tool_completion
from drafts import ARTICLE, DOCUMENT, FAIR, MEETING, VIK, WELLS, draft, key_point, stance

from summarizer.answers import Usage
from summarizer.asking import NO_MODEL
from summarizer.corpus import read_corpus
from summarizer.document import Document
from summarizer.errors import (
    WITHHELD,
    ConfigurationError,
    EndpointError,
    InputError,
    PromptError,
    RecordingError,
    ReplayMiss,
)
from summarizer.prompts import load_prompt
from summarizer.recordings import Recorder, Recordings
from summarizer.request import schema_digest
from summarizer.result import Failure, Result, result_schema
from summarizer.summarizer import Summarizer
from summarizer.summary import SECTIONS

INVALID = draft(pledges=[WELLS | {"status": "broken"}])
MISQUOTED = draft(stances=[FAIR, stance("loans are unwelcome", "We do not want loans of any kind")])
PARTS = [
    draft(headline="Norway offers Chad money", signals=[]),
    draft(
        headline="Ministers to meet",
        key_points=[key_point("The two ministers will meet in Geneva.", *MEETING["evidence"])],
        participants=[VIK | {"name": "Jonas Vik", "aliases": ["Vik"], "evidence": [], "acts_for": None}],
        pledges=[],
        stances=[],
        signals=[MEETING | {"by": ["Jonas Vik"], "attribution": ["Jonas Vik"]}],
    ),
]
TWO_PARTS = 250


def asked(*replies: Completion | EndpointError, **settings) -> tuple[Result, ScriptedSource]:
    """The result about the article when these are the replies, and the source that gave them."""
    source = ScriptedSource(*replies)
    return summarizer_on(source, **settings).summarize(DOCUMENT), source


def words(result: Result, section: str) -> list[str]:
    return [one.words for one in getattr(result.summary, section)]


def complaint(source: ScriptedSource, number: int) -> str:
    return source.requests[number].body["messages"][-1]["content"]


# Complete.


def test_a_valid_answer_with_every_quote_in_the_article_is_complete_at_once():
    result, source = asked(completion(draft()))

    assert result.outcome == "complete"
    assert result.unsupported == []
    assert result.document == DOCUMENT
    assert {section: words(result, section) for section in SECTIONS} == {
        "key_points": ["Norway will give Chad 20 million kroner if parliament agrees."],
        "participants": ["Norway", "Chad", "Vik", "Saleh"],
        "pledges": ["give 20 million kroner for new wells"],
        "stances": ["the offer is fair"],
        "signals": ["the two ministers will meet in Geneva"],
    }
    evidence = [one for _, item in result.summary.items() for one in item.evidence]
    assert [ARTICLE[one.start : one.end] for one in evidence] == [one.text for one in evidence]
    assert [one.model_dump() for one in result.chunks] == [
        {"start": 0, "end": 328, "outcome": "complete", "attempts": 1, "problem": None}
    ]
    assert len(source.requests) == 1


def test_a_result_says_where_it_comes_from():
    result, source = asked(completion(INVALID), completion(draft()), mode="json")
    prompt = load_prompt()

    assert result.provenance.model_dump() == {
        "model": "test-model",
        "endpoint": "openai",
        "mode": "json",
        "prompt": {"name": "diplomatic", "version": "1", "digest": prompt.digest},
        "schema_digest": schema_digest(),
        "package_version": version("summarizer"),
        "request_keys": [request.key for request in source.requests],
        "attempts": 2,
        "usage": {"prompt_tokens": 2000, "completion_tokens": 400},
        "cost": None,
        "seconds": 3.0,
        "origin": "live",
    }


def test_what_a_model_of_known_price_costs_is_told_for_all_attempts():
    summarizer = Summarizer("gpt-4o", api_key="not-used")
    summarizer._asker.source = ScriptedSource(completion(INVALID), completion(draft()))

    assert summarizer.summarize(DOCUMENT).provenance.cost == pytest.approx(2 * (1000 * 2.5 + 200 * 10) / 1e6)


def test_a_result_satisfies_its_schema():
    result, _ = asked(completion(MISQUOTED), completion(MISQUOTED))
    schema = result_schema()

    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(orjson.loads(result.model_dump_json()), schema)
    assert schema["$id"] == "summarizer-result-1"


@pytest.mark.parametrize(
    "replies",
    [
        pytest.param([completion(draft())], id="complete"),
        pytest.param([completion(MISQUOTED)] * 2, id="unsupported"),
        pytest.param([completion(None, refusal="no")], id="refused"),
    ],
)
def test_a_result_comes_back_from_json_as_it_was(replies):
    result, _ = asked(*replies)

    assert Result.model_validate_json(result.model_dump_json()) == result


def test_a_text_will_do_for_a_document():
    result = summarizer_on(ScriptedSource(completion(draft()))).summarize(ARTICLE)

    assert result.document == Document(text=ARTICLE)
    assert result.document.id == "doc-2520a6789a04"
    assert result.outcome == "complete"


@pytest.mark.parametrize("text", ["", " \n\t"], ids=["empty", "blank"])
def test_nothing_is_asked_about_a_document_without_text(text):
    source = ScriptedSource()

    with pytest.raises(InputError, match="wells: there is no text in it; give a document with some words"):
        summarizer_on(source).summarize(Document(text=text, id="wells"))

    assert source.requests == []


def test_the_async_call_gives_the_same_result():
    summarizer = summarizer_on(ScriptedSource(completion(draft())))

    assert asyncio.run(summarizer.summarize_async(DOCUMENT)) == asked(completion(draft()))[0]


def test_a_summarizer_is_good_for_many_documents():
    source = ScriptedSource(completion(draft()), completion(draft()))
    summarizer = summarizer_on(source)

    assert summarizer.summarize(DOCUMENT) == summarizer.summarize(DOCUMENT)


# Asked again.


def test_an_invalid_answer_is_asked_for_again_with_what_is_wrong():
    result, source = asked(completion(INVALID), completion(draft()))

    assert (result.outcome, result.unsupported) == ("complete", [])
    assert words(result, "pledges") == [WELLS["action"]]
    first, second = source.requests
    assert second.about == first.about.model_copy(update={"attempt": 2})
    assert second.body["messages"][:2] == first.body["messages"]
    assert [message["role"] for message in second.body["messages"]] == ["system", "user", "assistant", "user"]
    assert orjson.loads(second.body["messages"][2]["content"]) == INVALID
    assert (
        "Your answer has 1 problem:\n\n"
        "1. pledges “give 20 million kroner for new wells”: status: Input should be 'new', 'repeated' or 'withdrawn'\n"
    ) in complaint(source, 1)


def test_in_tools_mode_the_complaint_answers_the_call():
    _, source = asked(tool_completion(INVALID, "call_7"), tool_completion(draft(), "call_8"), mode="tools")

    reply, back = source.requests[1].body["messages"][2:]
    assert (reply["role"], reply["tool_calls"][0]["id"]) == ("assistant", "call_7")
    assert (back["role"], back["tool_call_id"]) == ("tool", "call_7")


@pytest.mark.parametrize("attempts", [1, 2, 3])
def test_after_the_last_attempt_valid_items_stand_and_the_rest_is_listed(attempts):
    result, source = asked(*[completion(INVALID)] * attempts, max_attempts=attempts)

    assert [request.about.attempt for request in source.requests] == list(range(1, attempts + 1))
    assert result.outcome == "partial"
    assert (words(result, "pledges"), words(result, "stances")) == ([], ["the offer is fair"])
    assert [(one.section, one.reason, one.item_stands) for one in result.unsupported] == [("pledges", "invalid", False)]
    assert result.unsupported[0].item == INVALID["pledges"][0]
    assert [(one.outcome, one.attempts) for one in result.chunks] == [("partial", attempts)]
    assert result.chunks[0].problem == result.unsupported[0].problem


def test_what_only_an_earlier_attempt_had_is_not_lost():
    result, _ = asked(completion(INVALID), completion(draft(signals=[])))

    assert words(result, "signals") == ["the two ministers will meet in Geneva"]


def test_answers_that_never_hold_anything_are_invalid():
    result, source = asked(*[completion("Sorry, no.")] * 3)

    assert (result.outcome, result.summary, result.unsupported) == ("invalid", None, [])
    assert result.chunks[0].problem == (
        "the answer is not JSON (expected value at line 1 column 1); answer with the JSON object and nothing else"
    )
    assert len(source.requests) == 3


@pytest.mark.parametrize(
    ("reply", "outcome"),
    [
        pytest.param(completion(None, refusal="I cannot."), "refused", id="refused"),
        pytest.param(completion(None, finish_reason="content_filter"), "filtered", id="filtered"),
        pytest.param(completion('{"headline": "Nor', finish_reason="length"), "truncated", id="truncated"),
    ],
)
def test_an_answer_that_asking_again_cannot_mend_is_not_asked_for_again(reply, outcome):
    result, source = asked(reply)

    assert (result.outcome, result.summary, len(source.requests)) == (outcome, None, 1)
    assert [one.outcome for one in result.chunks] == [outcome]


def test_what_a_truncated_answer_held_stands():
    whole = orjson.dumps(draft()).decode()
    result, source = asked(completion(whole[: whole.index('"signals"')], finish_reason="length"))

    assert (result.outcome, len(source.requests)) == ("truncated", 1)
    assert (words(result, "stances"), words(result, "signals")) == (["the offer is fair"], [])


def test_a_quote_that_is_not_in_the_article_is_asked_about_once_and_then_kept():
    result, source = asked(completion(MISQUOTED), completion(MISQUOTED))

    assert result.outcome == "complete"
    assert words(result, "stances") == ["the offer is fair"]
    assert [(one.section, one.quote) for one in result.unsupported] == [("stances", "We do not want loans of any kind")]
    assert len(source.requests) == 2
    assert (
        "1. stances “loans are unwelcome”: the quote “We do not want loans of any kind” is not in the article"
        in complaint(source, 1)
    )


def test_a_quote_that_is_mended_is_forgotten():
    mended = draft(stances=[FAIR, stance("loans are unwelcome", "We did not ask for loans")])
    result, _ = asked(completion(MISQUOTED), completion(mended))

    assert words(result, "stances") == ["the offer is fair", "loans are unwelcome"]
    assert result.unsupported == []


def test_problems_of_both_kinds_are_told_at_once_and_quotes_not_again():
    both = MISQUOTED | {"pledges": INVALID["pledges"]}
    _, source = asked(completion(both), completion(MISQUOTED))

    assert complaint(source, 1).startswith("Your answer has 2 problems:\n\n1. pledges “")
    assert "\n2. stances “loans are unwelcome”" in complaint(source, 1)
    assert len(source.requests) == 2


def test_one_attempt_asks_about_no_quote():
    result, source = asked(completion(MISQUOTED), max_attempts=1)

    assert (result.outcome, len(result.unsupported), len(source.requests)) == ("complete", 1, 1)


@pytest.mark.parametrize(
    ("first", "outcome", "problem"),
    [
        pytest.param(INVALID, "partial", "the endpoint is down", id="invalid"),
        pytest.param(MISQUOTED, "complete", None, id="misquoted"),
    ],
)
def test_when_asking_again_fails_the_first_answer_is_kept(first, outcome, problem):
    result, source = asked(completion(first), EndpointError("the endpoint is down"))

    assert (result.outcome, result.chunks[0].problem) == (outcome, problem)
    assert "the offer is fair" in words(result, "stances")
    assert len(result.unsupported) == 1
    assert result.provenance.request_keys == [source.requests[0].key]


# In parts.


def test_a_long_document_is_asked_about_in_parts_and_put_together():
    result, source = asked(*map(completion, PARTS), chunk_chars=TWO_PARTS)

    assert result.outcome == "complete"
    assert [(one.start, one.end) for one in result.chunks] == [(0, 231), (192, 328)]
    assert [(request.about.part, request.about.parts) for request in source.requests] == [(1, 2), (2, 2)]
    assert result.summary.headline == "Norway offers Chad money"
    assert words(result, "participants") == ["Norway", "Chad", "Vik", "Saleh"]
    (meeting,) = result.summary.signals
    assert (meeting.by, meeting.attribution) == (["Vik"], ["Vik"])
    assert [(one.start, one.end) for one in meeting.evidence] == [(231, 290)]
    assert ARTICLE[231:290] == MEETING["evidence"][0]
    assert result.provenance.request_keys == [request.key for request in source.requests]
    assert result.provenance.usage == Usage(prompt_tokens=2000, completion_tokens=400)


def test_a_part_that_gets_no_answer_makes_the_result_partial():
    result, _ = asked(completion(PARTS[0]), EndpointError("the endpoint is down"), chunk_chars=TWO_PARTS)

    assert result.outcome == "partial"
    assert [(one.outcome, one.attempts, one.problem) for one in result.chunks] == [
        ("complete", 1, None),
        ("failed", 0, "the endpoint is down"),
    ]
    assert (words(result, "stances"), words(result, "signals")) == (["the offer is fair"], [])


def test_parts_that_are_all_refused_make_a_refused_result():
    refused = completion(None, refusal="I cannot.")

    assert asked(refused, refused, chunk_chars=TWO_PARTS)[0].outcome == "refused"


def test_no_answer_at_all_is_an_error():
    with pytest.raises(EndpointError, match=r"^the first error$"):
        asked(EndpointError("the first error"), EndpointError("the second"), chunk_chars=TWO_PARTS)


def test_no_more_parts_are_asked_about_at_once_than_allowed():
    class Watched(ScriptedSource):
        running = most = 0

        async def answer(self, request):
            self.running += 1
            self.most = max(self.most, self.running)
            await asyncio.sleep(0)
            self.running -= 1
            return await super().answer(request)

    source = Watched(*[completion(draft())] * 5)
    summarizer_on(source, chunk_chars=100, concurrency=2, max_attempts=1).summarize(DOCUMENT)

    assert (source.most, len(source.requests)) == (2, 5)


# How to ask.


def test_the_strictest_form_that_the_endpoint_accepts_is_found_once():
    no = EndpointError("response_format is not supported", status=400, form_refused=True)
    source = ScriptedSource(no, tool_completion(draft()), tool_completion(draft()))
    summarizer = summarizer_on(source)

    results = [summarizer.summarize(DOCUMENT) for _ in range(2)]

    assert [request.about.mode for request in source.requests] == ["json_schema", "tools", "tools"]
    assert [(one.outcome, one.provenance.mode) for one in results] == [("complete", "tools")] * 2


def test_an_endpoint_that_accepts_no_form_is_an_error():
    no = EndpointError("not supported", form_refused=True)

    with pytest.raises(EndpointError, match="not supported"):
        asked(no, no, no)


def test_a_form_that_is_asked_for_is_the_only_one_tried():
    with pytest.raises(EndpointError, match="not supported"):
        asked(EndpointError("not supported", form_refused=True), mode="json")


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        pytest.param({"model": None}, NO_MODEL, id="no-model"),
        pytest.param({"mode": "xml"}, "no mode 'xml'; there are: auto, json_schema, tools, json", id="mode"),
        pytest.param({"chunk_chars": 0}, "chunk_chars is 0; it must be 1 or more", id="chunk-chars"),
        pytest.param({"max_attempts": 0}, "max_attempts is 0; it must be 1 or more", id="attempts"),
        pytest.param({"concurrency": -1}, "concurrency is -1; it must be 1 or more", id="concurrency"),
    ],
)
def test_settings_that_do_not_add_up_are_told(settings, problem):
    with pytest.raises(ConfigurationError) as caught:
        Summarizer(**{"model": "test-model", "api_key": "not-used"} | settings)

    assert str(caught.value) == problem


@pytest.mark.parametrize("model", [pytest.param("test-model", id="no-key"), pytest.param("no.gguf", id="no-file")])
def test_what_cannot_be_asked_leaves_no_folder_of_recordings(tmp_path, model):
    with pytest.raises(ConfigurationError):
        Summarizer(model, record=tmp_path / "recordings")

    assert not (tmp_path / "recordings").exists()


def test_where_an_event_loop_runs_it_is_said_what_to_await():
    async def in_a_notebook():
        return summarizer_on(ScriptedSource()).summarize(DOCUMENT)

    with pytest.raises(ConfigurationError) as caught:
        asyncio.run(in_a_notebook())

    assert str(caught.value) == "an event loop runs here, as in a notebook: await summarize_async(…) instead"


def test_a_prompt_that_cannot_be_rendered_is_told_as_such(tmp_path):
    path = tmp_path / "own.jinja"
    path.write_text(
        "{% block system %}{{ nope }}{% endblock %}{% block user %}{% endblock %}{% block mend %}{% endblock %}"
    )

    with pytest.raises(PromptError, match="line 1: system: 'nope' is undefined"):
        summarizer_on(ScriptedSource(), prompt=str(path)).summarize(DOCUMENT)


# Recorded and replayed.


@pytest.fixture
def recorded(tmp_path):
    """A folder of recordings of one re-asked answer, and the result that was had live."""
    source = Recorder(ScriptedSource(completion(INVALID), completion(draft())), Recordings(tmp_path, create=True))
    return tmp_path, summarizer_on(source, mode="tools", max_tokens=900).summarize(DOCUMENT)


def test_a_replay_gives_the_same_result_without_model_or_settings(recorded):
    folder, live = recorded

    replayed = Summarizer(replay=folder).summarize(DOCUMENT)

    provenance = live.provenance.model_copy(update={"endpoint": "recordings", "origin": "recorded"})
    assert replayed == live.model_copy(update={"provenance": provenance})
    assert (replayed.provenance.model, replayed.provenance.mode) == ("test-model", "tools")


def test_a_replay_of_another_document_is_a_miss(recorded):
    folder, _ = recorded

    with pytest.raises(ReplayMiss) as caught:
        Summarizer(replay=folder).summarize("Another article.")

    assert caught.value.changed == ("document",)


@pytest.mark.parametrize(
    ("settings", "changed"),
    [
        pytest.param({"model": "other-model"}, ("model",), id="model"),
        pytest.param({"mode": "json"}, ("mode",), id="mode"),
        pytest.param({"model": "other-model", "mode": "json"}, ("model", "mode"), id="both"),
    ],
)
def test_a_replay_of_what_was_not_recorded_is_a_miss(recorded, settings, changed):
    folder, _ = recorded

    with pytest.raises(ReplayMiss) as caught:
        Summarizer(replay=folder, **settings).summarize(DOCUMENT)

    assert caught.value.changed == changed


def test_a_recording_that_is_taken_away_before_it_is_replayed_is_an_error_of_the_recordings(recorded):
    folder, _ = recorded
    replay = Summarizer(replay=folder)
    for path in folder.glob("*.json"):
        path.unlink()

    with pytest.raises(RecordingError, match="cannot be read"):
        replay.summarize(DOCUMENT)


def test_a_replay_from_an_empty_folder_is_a_miss(tmp_path):
    with pytest.raises(ReplayMiss, match="holds no recordings; make some with --record"):
        Summarizer(replay=tmp_path).summarize(DOCUMENT)


def test_a_replay_finds_the_settings_each_document_was_recorded_with(recorded):
    folder, _ = recorded
    other = DOCUMENT.model_copy(update={"title": None})
    source = Recorder(ScriptedSource(completion(draft())), Recordings(folder, create=True))
    summarizer_on(source, mode="json").summarize(other)

    replay = Summarizer(replay=folder)

    assert [replay.summarize(one).provenance.mode for one in (DOCUMENT, other)] == ["tools", "json"]


def test_a_recorded_first_answer_and_a_live_second_one_are_of_mixed_origin(tmp_path):
    summarizer_on(
        Recorder(ScriptedSource(completion(INVALID)), Recordings(tmp_path, create=True)), max_attempts=1
    ).summarize(DOCUMENT)

    source = ScriptedSource(completion(draft()))
    result = summarizer_on(Recorder(source, Recordings(tmp_path, create=True))).summarize(DOCUMENT)

    assert (result.provenance.origin, result.provenance.attempts, len(source.requests)) == ("mixed", 2, 1)


def test_a_second_answer_that_was_not_recorded_leaves_what_the_first_one_held(recorded):
    folder, _ = recorded
    second = next(folder.glob("*.2.*.json"))
    second.unlink()

    result = Summarizer(replay=folder).summarize(DOCUMENT)

    assert (result.outcome, result.chunks[0].attempts) == ("partial", 1)
    assert "no recording for wells, part 1 of 1, attempt 2" in result.chunks[0].problem


def test_with_a_folder_the_mode_is_taken_that_its_answers_were_had_in(recorded):
    folder, live = recorded
    source = Recorder(ScriptedSource(), Recordings(folder, create=True))

    again = summarizer_on(source, max_tokens=900).summarize(DOCUMENT)

    assert (again.provenance.mode, again.summary) == ("tools", live.summary)


def test_an_answer_that_cannot_be_recorded_is_in_the_result_all_the_same(tmp_path):
    recordings = Recordings(tmp_path / "folder", create=True)
    (tmp_path / "folder").rmdir()
    summarizer = summarizer_on(Recorder(ScriptedSource(completion(draft())), recordings))

    assert summarizer.summarize(DOCUMENT).outcome == "complete"
    assert "cannot be written (No such file or directory)" in str(summarizer.unrecorded)


# Many.


def test_many_documents_give_results_as_they_come_and_failures_for_the_others():
    others = [DOCUMENT.model_copy(update={"id": name}) for name in ("second", "third")]
    source = ScriptedSource(completion(draft()), EndpointError("no", status=400), completion(draft()))

    came = list(summarizer_on(source).summarize_many([DOCUMENT, *others, " "], concurrency=1))

    assert [one.document.id for one in came if isinstance(one, Result)] == ["wells", "third"]
    assert [(one.document, one.problem, one.status) for one in came if isinstance(one, Failure)] == [
        ("second", "no", 400),
        ("doc-36a9e7f1c95b", "doc-36a9e7f1c95b: there is no text in it; give a document with some words", None),
    ]


def test_what_could_not_be_read_of_a_corpus_is_a_failure_among_the_results(tmp_path):
    corpus = tmp_path / "corpus.jsonl"
    corpus.write_text(f'{{"id": "first", "text": {orjson.dumps(ARTICLE).decode()}}}\n{{cut off\n', encoding="utf-8")

    came = list(summarizer_on(ScriptedSource(completion(draft()))).summarize_many(read_corpus([str(corpus)])))

    assert {one.document.id for one in came if isinstance(one, Result)} == {"first"}
    (failure,) = (one for one in came if isinstance(one, Failure))
    assert failure.document == f"{corpus}, line 2"
    assert failure.problem.endswith("write one object a line")


def test_of_many_documents_no_more_are_taken_than_are_asked_about():
    taken = []

    def documents():
        for number in range(5):
            taken.append(number)
            yield DOCUMENT.model_copy(update={"id": str(number)})

    results = summarizer_on(ScriptedSource(*[completion(draft())] * 5)).summarize_many(documents(), concurrency=2)
    next(results)
    assert len(taken) == 2
    results.close()


def test_a_summarizer_may_be_used_from_several_threads_at_once():
    class Slow(ScriptedSource):
        async def answer(self, request):
            await asyncio.sleep(0.01)
            return await super().answer(request)

    summarizer = summarizer_on(Slow(*[completion(draft())] * 8))
    with ThreadPoolExecutor(4) as threads:
        results = list(threads.map(summarizer.summarize, [DOCUMENT] * 8))
    assert [result.outcome for result in results] == ["complete"] * 8


def test_a_request_that_a_content_filter_withholds_gives_a_result_that_says_so():
    error = EndpointError(f"https://x.openai.azure.com: HTTP 400: no; {WITHHELD}", status=400)

    result, _ = asked(error)

    assert (result.outcome, result.summary, result.chunks[0].problem) == ("filtered", None, str(error))


def test_an_invalid_answer_that_holds_something_is_partial_though_asking_again_is_refused():
    result, _ = asked(completion(INVALID), completion(None, refusal="no"))

    assert result.outcome == "partial"
