import pytest
from doubles import answer

from summarizer.answers import Usage


def message(**fields):
    return {"choices": [{"message": fields, "finish_reason": "stop"}]}


@pytest.mark.parametrize(
    ("response", "content"),
    [
        pytest.param(message(content="{}"), "{}", id="text"),
        pytest.param(message(content=[{"type": "text", "text": "{"}, {"type": "text", "text": "}"}]), "{}", id="parts"),
        pytest.param(message(tool_calls=[{"function": {"arguments": "{}"}}]), "{}", id="tool call"),
        pytest.param(message(tool_calls=["x"]), "", id="a call that is none"),
        pytest.param(message(tool_calls=[{"function": None}]), "", id="a call of nothing"),
        pytest.param(message(content=None), "", id="no content"),
        pytest.param({"choices": []}, "", id="no choice"),
        pytest.param({"choices": [None]}, "", id="a choice that is none"),
    ],
)
def test_the_content_is_found_whatever_the_shape_of_the_message(response, content):
    assert answer(response).content == content


@pytest.mark.parametrize(
    ("usage", "counted"),
    [
        pytest.param(
            {"prompt_tokens": 3, "completion_tokens": 4}, Usage(prompt_tokens=3, completion_tokens=4), id="both"
        ),
        pytest.param({"prompt_tokens": "abc"}, Usage(), id="no number"),
        pytest.param("n/a", Usage(), id="no object"),
        pytest.param(None, Usage(), id="none"),
    ],
)
def test_tokens_that_were_not_counted_are_zero(usage, counted):
    assert answer({"usage": usage}).usage == counted
