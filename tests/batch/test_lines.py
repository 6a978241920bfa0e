"""The lines of input, output and error files, in every form that servers give them."""

import hashlib

import orjson
import pytest
from articles import document
from doubles import completion

from summarizer.answers import Usage
from summarizer.batch.lines import OutputLine, input_line, read_line
from summarizer.chunks import split
from summarizer.prompts import load_prompt
from summarizer.refusals import Refusals
from summarizer.request import MODES, Settings, first_request

BODY = completion("{}")
KEY = "sk-never-to-be-seen"
USED = Usage(prompt_tokens=1000, completion_tokens=200)
GOOD = OutputLine("key", orjson.dumps(BODY), USED, status=200)
REMOTE = "https://api.example.org/v1"
GIVE_ROOM = (
    "prompt and article may not fit the model's context: give a smaller --chunk-chars, or the server more context"
)
REFUSALS = Refusals(REMOTE, KEY)
FORM = "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model."


def read(**fields):
    return read_line(orjson.dumps({"id": "batch_req_1", "custom_id": "key", **fields}), REFUSALS, "desk")


def response(status, body):
    return {"status_code": status, "request_id": "req_1", "body": body}


def failed(problem, status=None, *, passing, form_refused=False, tried=True):
    return OutputLine("key", None, Usage(), f"{REMOTE}: {problem}", status, passing, tried, form_refused)


@pytest.mark.parametrize("mode", MODES)
def test_a_line_holds_the_very_bytes_that_are_sent_live_and_is_named_after_them(mode):
    some = document(1, title='«Ärger» in\u2028Tromsø \\ "x"')
    request = first_request(load_prompt(), Settings("m", mode, 500), some, split(some.text)[0])
    line = input_line(request)
    assert line.endswith(b"}\n")
    assert line.count(b"\n") == 1
    head, _, body = line.removesuffix(b"}\n").partition(b',"body":')
    assert body == request.content
    assert orjson.loads(head + b"}") == {
        "custom_id": hashlib.sha256(request.content).hexdigest(),
        "method": "POST",
        "url": "/v1/chat/completions",
    }


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"response": response(200, BODY), "error": None}, GOOD),
        ({"response": response(200, BODY)}, GOOD),
        ({"response": response(200, orjson.dumps(BODY).decode()), "error": None}, GOOD),
        ({"response": {"body": BODY}}, OutputLine("key", orjson.dumps(BODY), USED)),
        (
            {"response": response(200, {"choices": BODY["choices"]})},
            OutputLine("key", orjson.dumps({"choices": BODY["choices"]}), status=200),
        ),
    ],
    ids=["object", "without error", "string of JSON", "without a status", "without usage"],
)
def test_an_answer_is_read_in_every_form(fields, expected):
    assert read(**fields) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (
            {"response": response(400, {"error": {"message": "Too\n long."}}), "error": None},
            failed("HTTP 400: Too long", 400, passing=False),
        ),
        (
            {"response": response(429, {"error": {"code": "rate_limit_exceeded"}}), "error": None},
            failed("HTTP 429: rate_limit_exceeded", 429, passing=True),
        ),
        ({"response": response(503, '{"error": "busy"}')}, failed("HTTP 503: busy", 503, passing=True)),
        ({"response": response(500, "<html>"), "error": None}, failed("HTTP 500: a web page", 500, passing=True)),
        ({"response": response(0, {}), "error": None}, failed("no answer", passing=True)),
        (
            {"response": None, "error": {"code": "batch_expired", "message": "The window closed."}},
            failed("The window closed", passing=True),
        ),
        (
            {"response": None, "error": {"code": "batch_cancelled", "message": "Was cancelled."}},
            failed("Was cancelled", passing=True, tried=False),
        ),
        (
            {"error": {"type": "request_failed", "message": "Error code: 400 - exceeds the available context size"}},
            failed(f"HTTP 400: exceeds the available context size; {GIVE_ROOM}", 400, passing=False),
        ),
        (
            {"error": {"type": "request_failed", "message": "Error code: 503 - overloaded"}},
            failed("HTTP 503: overloaded", 503, passing=True),
        ),
        (
            {"error": {"type": "request_failed", "message": "Connection error."}},
            failed("Connection error", passing=True),
        ),
        (
            {"response": response(404, {"error": {"message": "Gone."}})},
            failed("HTTP 404: Gone; no model 'desk' there, or --base-url is wrong", 404, passing=False),
        ),
        (
            {"response": response(200, {"error": {"message": "Oops", "type": "server_error"}})},
            failed("HTTP 500: Oops", 500, passing=True),
        ),
        (
            {"error": {"message": "No credit", "code": "insufficient_quota"}},
            failed(
                "HTTP 429: No credit; see to the account's credit or plan: trying again does not help",
                429,
                passing=False,
            ),
        ),
        ({"error": "engine is dead"}, failed("engine is dead", passing=True)),
        (
            {"response": response(400, {"error": {"message": FORM}})},
            failed(f"HTTP 400: {FORM[:-1]}", 400, passing=False, form_refused=True),
        ),
        (
            {"error": {"message": f"Error code: 400 - {FORM}"}},
            failed(f"HTTP 400: {FORM[:-1]}", 400, passing=False, form_refused=True),
        ),
        (
            {"response": response(400, {"message": "failed to parse grammar", "code": 400})},
            failed("HTTP 400: failed to parse grammar", 400, passing=False, form_refused=True),
        ),
        (
            {"response": response(422, {"detail": "response_format unsupported"})},
            failed("HTTP 422: response_format unsupported", 422, passing=False, form_refused=True),
        ),
        (
            {"response": response(400, None), "error": {"error": {"message": "No such grammar", "code": 400}}},
            failed("HTTP 400: No such grammar", 400, passing=False, form_refused=True),
        ),
        (
            {"response": response(400, None), "error": {"error": "Error code: 400 - No such grammar"}},
            failed("HTTP 400: Error code: 400 - No such grammar", 400, passing=False, form_refused=True),
        ),
        ({"error": {"error": "Error code: 400 - No room"}}, failed("HTTP 400: No room", 400, passing=False)),
        ({"error": {"message": None}}, failed("no answer", passing=True)),
        ({"response": response(400, {"error": ""})}, failed("HTTP 400: Bad Request", 400, passing=False)),
        ({"response": response(503, {})}, failed("HTTP 503: Service Unavailable", 503, passing=True)),
        ({"response": response(200, {"choices": []})}, failed("no answer", passing=True)),
        ({"response": response(200, BODY), "error": {"message": "withheld"}}, failed("withheld", passing=True)),
        ({}, failed("no answer", passing=True)),
    ],
    ids=[
        *("status 400, error null", "status 429", "body a string, error a string", "body a web page", "status 0"),
        *(
            "expired",
            "cancelled",
            "status in words",
            "passing status in words",
            "no status at all",
            "no such model",
            "status by type",
            "no credit",
            "error a string",
        ),
        *("form refused", "form refused in words", "body is the error", "body is the detail", "error in an error"),
        *("words in an error", "status in words in an error", "an empty error", "an empty error in the body"),
        *("no words", "no choices", "answer and error", "nothing"),
    ],
)
def test_why_there_is_no_answer_and_whether_to_ask_again(fields, expected):
    assert read(**fields) == expected


def test_words_are_cut_after_300_letters():
    assert read(error={"message": "x" * 301}).problem == f"{REMOTE}: {'x' * 300}"


def test_a_key_is_taken_out_of_the_words_before_they_are_cut():
    line = orjson.dumps({"custom_id": "key", "error": {"message": "x" * 296 + KEY}})
    assert read_line(line, REFUSALS).problem == f"{REMOTE}: {'x' * 296}…"


INPUT = b'{"custom_id":"k","method":"POST","url":"/v1/chat/completions","body":{}}'


@pytest.mark.parametrize("line", [b"", b"\n", b'{"custom_id": "k', b"[]", b'"key"', b"{}", b'{"custom_id": 5}', INPUT])
def test_what_is_no_line_is_passed_over(line):
    assert read_line(line, REFUSALS) is None
