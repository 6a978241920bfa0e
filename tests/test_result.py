"""Results: whatever the answers are like, a result satisfies its published schema and is read back as it was."""

import jsonschema
import orjson
import pytest
from doubles import ScriptedSource, completion, summarizer_on
from drafts import DOCUMENT, WELLS, draft, key_point, pledge

from summarizer.result import Result, outcome_of, result_schema

ATTEMPTS = 3
NOWHERE = draft(
    headline=None,
    key_points=[key_point("Peace everywhere.", "Nothing of this stands there")],
    **{section: [] for section in ("participants", "pledges", "stances", "signals")},
)


@pytest.mark.parametrize(
    ("reply", "headline"),
    [
        pytest.param(draft(), draft()["headline"], id="whole"),
        pytest.param(draft(headline=""), draft()["key_points"][0]["text"], id="empty-headline"),
        pytest.param(draft(headline=None), draft()["key_points"][0]["text"], id="no-headline"),
        pytest.param(NOWHERE, "Nothing in the answers could be tied to the article", id="no-headline-and-no-item"),
    ],
)
def test_a_result_satisfies_its_schema_and_is_read_back_whatever_the_answers_lack(reply, headline):
    result = summarizer_on(ScriptedSource(*[completion(reply)] * ATTEMPTS)).summarize(DOCUMENT)

    jsonschema.validate(orjson.loads(result.model_dump_json()), result_schema())
    assert Result.model_validate_json(result.model_dump_json()) == result
    assert result.summary.headline == headline


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param({}, id="an-empty-object"),
        pytest.param({"answer": "Norway helps Chad."}, id="something-else"),
    ],
)
def test_answers_that_held_nothing_make_no_summary(reply):
    result = summarizer_on(ScriptedSource(*[completion(reply)] * ATTEMPTS)).summarize(DOCUMENT)

    assert (result.outcome, result.summary, result.unsupported) == ("invalid", None, [])


def test_answers_that_held_only_invalid_items_list_them():
    reply = {"pledges": [WELLS | {"status": "broken"}, pledge("help") | {"status": None}]}
    result = summarizer_on(ScriptedSource(*[completion(reply)] * ATTEMPTS)).summarize(DOCUMENT)

    assert [one.item["action"] for one in result.unsupported] == [WELLS["action"], "help"]


@pytest.mark.parametrize(
    ("attempts", "outcome"),
    [
        pytest.param([], "failed", id="no-answer"),
        pytest.param([("complete", True)], "complete", id="complete"),
        pytest.param([("complete", False)], "complete", id="complete-with-nothing-to-report"),
        pytest.param([("invalid", True), ("complete", True)], "complete", id="mended"),
        pytest.param([("complete", True), ("invalid", True)], "complete", id="spoilt"),
        pytest.param([("complete", True), ("refused", False)], "complete", id="complete-then-refused"),
        pytest.param([("invalid", False)] * 3, "invalid", id="never-valid"),
        pytest.param([("invalid", True), ("invalid", False)], "partial", id="the-first-had-items"),
        pytest.param([("invalid", True), ("refused", False)], "partial", id="items-then-refused"),
        pytest.param([("invalid", True), ("truncated", True)], "partial", id="items-then-truncated"),
        pytest.param([("invalid", False), ("refused", False)], "refused", id="nothing-then-refused"),
        pytest.param([("invalid", False), ("filtered", True)], "filtered", id="nothing-then-filtered-with-items"),
        pytest.param([("filtered", True)], "filtered", id="filtered-with-items"),
        pytest.param([("truncated", True)], "truncated", id="truncated-with-items"),
    ],
)
def test_the_outcome_of_a_chunk_follows_from_its_answers_and_what_of_them_stands(attempts, outcome):
    assert outcome_of(attempts) == outcome
