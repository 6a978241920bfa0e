"""Verdicts: what a judge's answer holds, and what is wrong with the rest of it."""

import jsonschema
import pytest
from doubles import answer, completion, tool_completion
from made import QUOTE, verdict, verdicts

from summarizer.evaluation.verdicts import RULINGS, Verdict, read_verdicts, verdict_form


def read(content, numbers=(1, 2), **changes):
    return read_verdicts(answer(completion(content, **changes)), numbers)


def test_a_whole_answer_is_read_by_item_in_order():
    reading = read({"verdicts": [verdict(2, "partly"), verdict(1)]})
    assert (reading.standing, reading.problems) == ("complete", [])
    assert list(reading.verdicts.values()) == [Verdict(**verdict(1)), Verdict(**verdict(2, "partly"))]


def test_a_tool_call_is_read_as_well():
    reading = read_verdicts(answer(tool_completion(verdicts(items=(1, 2)))), (1, 2))
    assert (reading.standing, list(reading.verdicts)) == ("complete", [1, 2])


def test_of_several_objects_in_an_answer_the_one_with_verdicts_is_read():
    reading = read('Thus: {"verdicts": [' + str(verdict(1)).replace("'", '"') + ']} and {"done": true}', (1,))
    assert (reading.standing, list(reading.verdicts)) == ("complete", [1])


def test_a_quote_beside_unsupported_is_left_out():
    reading = read({"verdicts": [verdict(1, "unsupported") | {"quote": QUOTE}]}, (1,))
    assert reading.verdicts[1].quote is None
    assert reading.standing == "complete"


@pytest.mark.parametrize(
    ("given", "kept", "problem"),
    [
        pytest.param([verdict(1)], [1], "no verdict on item 2; give one each", id="one-missing"),
        pytest.param([], [], "no verdict on items 1, 2; give one each", id="all-missing"),
        pytest.param(
            [verdict(1), verdict(2), verdict(3)],
            [1, 2],
            "item 3: there is no item of this number; they go from 1 to 2",
            id="no-such-item",
        ),
        pytest.param(
            [verdict(1), verdict(2), verdict(2, "contradicted")],
            [1],
            "item 2: has verdicts that differ; give one",
            id="verdicts-that-differ",
        ),
        pytest.param(
            [verdict(1), verdict(2, "partly", quote=None)],
            [1],
            "item 2: has no quote; copy the words of the article that make it partly",
            id="no-quote",
        ),
        pytest.param(
            [verdict(1, "contradicted", quote=" "), verdict(2)],
            [2],
            "item 1: has no quote; copy the words of the article that make it contradicted",
            id="blank-quote",
        ),
        pytest.param([verdict(1), verdict(2, reason=" ")], [1], "item 2: reason: must not be blank", id="no-reason"),
        pytest.param(
            [verdict(1), verdict(2, "true")],
            [1],
            "item 2: verdict: Input should be 'supported', 'partly', 'unsupported' or 'contradicted'",
            id="no-such-verdict",
        ),
        pytest.param(
            [verdict(1), verdict(2), {"quote": None, "reason": "x", "verdict": "unsupported"}],
            [1, 2],
            "verdict 3 in the list: item: Field required",
            id="no-number",
        ),
        pytest.param(
            [verdict(1), verdict("two"), verdict(2)],
            [1, 2],
            "verdict 2 in the list: item: Input should be a valid integer, unable to parse string as an integer",
            id="a-word-for-a-number",
        ),
        pytest.param(
            [verdict(1), {"item": 2, "quotes": "x"}],
            [1],
            "item 2: quote: Field required; reason: Field required; verdict: Field required",
            id="the-first-three-of-what-is-wrong",
        ),
    ],
)
def test_what_is_wrong_with_a_verdict_keeps_no_other_from_being_read(given, kept, problem):
    reading = read({"verdicts": given})
    assert (reading.standing, list(reading.verdicts), reading.problems) == ("invalid", kept, [problem])


def test_the_same_verdict_twice_is_one():
    reading = read({"verdicts": [verdict(1), verdict(1, reason="Once more."), verdict(2)]})
    assert (reading.standing, reading.verdicts[1].reason) == ("complete", "It says so.")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        pytest.param("", "the answer is empty; answer with the JSON object", id="empty"),
        pytest.param({"verdict": []}, "verdict: no such field", id="unknown-field"),
        pytest.param({"verdicts": {}}, "verdicts: is missing or not a list", id="no-list"),
    ],
)
def test_an_answer_that_is_none_is_told(content, problem):
    reading = read(content)
    assert (reading.standing, reading.verdicts, reading.problems[0]) == ("invalid", {}, problem)


@pytest.mark.parametrize(
    ("changes", "standing", "problem"),
    [
        ({"refusal": "no"}, "refused", "the model refused: no"),
        ({"finish_reason": "content_filter"}, "filtered", "the endpoint's content filter withheld the answer"),
        (
            {"finish_reason": "length"},
            "truncated",
            "the answer was cut off by the token limit; give a larger --max-tokens",
        ),
    ],
)
def test_an_answer_that_was_stopped_keeps_its_whole_verdicts(changes, standing, problem):
    reading = read({"verdicts": [verdict(1)]}, **changes)
    assert (reading.standing, list(reading.verdicts), reading.problems) == (standing, [1], [problem])


def test_the_form_is_strict_and_takes_what_the_reader_takes():
    schema = verdict_form().schema
    jsonschema.validate(verdicts(verdict(1, "unsupported")), schema)
    (one,) = (schema["properties"]["verdicts"]["items"],)
    assert one["required"] == ["item", "quote", "reason", "verdict"]
    assert (schema["additionalProperties"], one["additionalProperties"]) == (False, False)
    assert one["properties"]["verdict"]["enum"] == list(RULINGS)
