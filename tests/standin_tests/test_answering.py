"""What the stand-in answers to chat completions."""

import subprocess
import sys
from pathlib import Path

import openai
import orjson
import pytest
import standin
from desk import Desk
from doubles import answer, completion
from drafts import DOCUMENT
from standin.limits import Bucket, shown
from standin.making_up import WAYS_TO_FAIL, made_up, spoilt

from summarizer.draft import read_answer
from summarizer.recordings import Recordings
from summarizer.summarizer import Summarizer
from summarizer.summary import Draft

ROOT = Path(__file__).parents[2]


def test_a_made_up_answer_is_a_draft_whose_quotes_stand_in_the_article(desk):
    completion = desk.client.chat.completions.create(**desk.request().body)

    draft = Draft.model_validate_json(completion.choices[0].message.content)
    items = [item for _, item in draft.items()]
    assert all(quote in DOCUMENT.text for item in items for quote in item.evidence)
    assert {section for section, _ in draft.items()} == {"key_points", "participants", "pledges", "stances", "signals"}
    usage = completion.usage
    assert usage.total_tokens == usage.prompt_tokens + usage.completion_tokens
    assert usage.completion_tokens == len(completion.choices[0].message.content.encode()) // 4 + 1


def test_the_same_request_has_the_same_answer(desk):
    first, second = (desk.client.chat.completions.create(**desk.request().body) for _ in range(2))

    assert first == second


@pytest.mark.parametrize("mode", ["json_schema", "tools", "json"])
def test_a_summarizer_is_content_with_the_answer(desk, mode):
    result = Summarizer("desk", base_url=desk.server.base_url, mode=mode).summarize(DOCUMENT)

    assert (result.outcome, result.unsupported, result.provenance.attempts) == ("complete", [], 1)


@pytest.mark.parametrize("way", WAYS_TO_FAIL)
def test_a_spoilt_answer_has_one_problem(way):
    reading = read_answer(answer(completion(spoilt(DOCUMENT.text, way))))

    quotes = [quote for _, item in reading.draft.items() for quote in item.evidence] if reading.draft else []
    absent = [quote for quote in quotes if quote not in DOCUMENT.text]
    assert len(reading.problems) + len(absent) == 1
    assert len(absent) == (way == "quote")


def test_an_article_drawn_to_be_invalid_is_right_once_it_is_asked_about_again(desk):
    desk.server.control({"invalid_share": 1})

    result = Summarizer("desk", base_url=desk.server.base_url).summarize(DOCUMENT)

    assert (result.outcome, result.unsupported, result.provenance.attempts) == ("complete", [], 2)
    assert [one["attempt"] for one in desk.since("request")] == [1, 2]


def test_a_refused_article_is_refused(desk):
    desk.server.control({"refused_share": 1})

    message = desk.client.chat.completions.create(**desk.request().body).choices[0].message

    assert (message.content, message.refusal) == (None, "This cannot be summarized.")


def test_an_answer_longer_than_the_token_limit_is_cut_off(desk):
    choice = desk.client.chat.completions.create(**desk.request(max_tokens=10).body).choices[0]

    assert choice.finish_reason == "length"
    assert choice.message.content == made_up(DOCUMENT.text)[:40]


def test_a_recorded_request_has_its_recorded_answer():
    folder = ROOT / "fixtures/recordings/pyongyang-visit"
    (recording,) = Recordings(folder)
    with standin.running(recordings=str(folder)) as server, openai.OpenAI(base_url=server.base_url, api_key="k") as sdk:
        replayed = Desk(server, sdk).send(orjson.dumps(recording.request))

    assert replayed.choices[0].message.content == recording.replayed().content


def test_the_log_tells_when_each_request_came_and_what_became_of_it(desk):
    request = desk.request()
    desk.send(request.content)

    (came,), (run,), (went,) = desk.since("request"), desk.since("run"), desk.since("response")
    assert (came["method"], came["path"], came["route"]) == ("POST", "/v1/chat/completions", "chat")
    assert came["key"] == run["key"] == request.key
    assert came["document"] == run["document"]
    assert f"<<<ARTICLE {run['document']}>>>" in request.body["messages"][1]["content"]
    assert (run["via"], went["status"], went["written"], went["fault"]) == ("chat", 200, True, None)
    assert came["number"] == went["number"]
    assert came["monotonic"] <= run["monotonic"] <= went["monotonic"]


def test_the_log_is_also_a_file(desk, tmp_path):
    path = tmp_path / "log.jsonl"
    with standin.running(log=str(path)) as server, openai.OpenAI(base_url=server.base_url, api_key="k") as sdk:
        sdk.chat.completions.create(**desk.request().body)
        told = server.log()

    assert [orjson.loads(line) for line in path.read_bytes().splitlines()] == told
    assert [one["event"] for one in told] == ["request", "run", "response"]


def test_over_the_limit_a_request_is_refused_and_the_headers_say_why(desk):
    desk.server.control({"requests_per_minute": 60, "limit_burst": 2, "tokens_per_minute": 600_000})

    ask = desk.client.chat.completions.with_raw_response.create
    headers = [ask(**desk.request().body).headers for _ in range(2)]
    with pytest.raises(openai.RateLimitError) as caught:
        ask(**desk.request().body)

    assert [one["x-ratelimit-limit-requests"] for one in headers] == ["60", "60"]
    assert [one["x-ratelimit-remaining-requests"] for one in headers] == ["1", "0"]
    assert headers[0]["x-ratelimit-limit-tokens"] == "600000"
    assert caught.value.code == "rate_limit_exceeded"
    assert caught.value.response.headers["retry-after"] == "1"
    assert caught.value.response.headers["x-ratelimit-remaining-requests"] == "0"


def test_a_bucket_fills_up_evenly(monkeypatch):
    now = 0.0
    monkeypatch.setattr("standin.limits.time.monotonic", lambda: now)
    bucket = Bucket(120, burst=60)
    bucket.take(100)
    assert (bucket.level(), bucket.wait(30), bucket.reset()) == (20, 5, 50)

    now = 10.0
    assert (bucket.level(), bucket.wait(30), bucket.reset()) == (40, 0, 40)
    bucket.take(1000)
    assert bucket.level() == 0


@pytest.mark.parametrize(
    ("seconds", "header"),
    [(0, "0s"), (0.1195, "120ms"), (1, "1s"), (7.66, "7.66s"), (360, "6m0s"), (61.5, "1m1.5s"), (3600, "1h0m0s")],
)
def test_time_is_written_as_in_the_headers(seconds, header):
    assert shown(seconds) == header


def test_only_the_key_that_is_set_is_let_in(desk):
    desk.server.control({"api_key": "sk-1"})

    with pytest.raises(openai.AuthenticationError):
        desk.client.chat.completions.create(**desk.request().body)
    allowed = desk.client.with_options(api_key="sk-1").chat.completions.create(**desk.request().body)
    assert allowed.choices[0].finish_reason == "stop"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"messages": []}, "Missing required parameter: 'model'."),
        ({"model": "desk"}, "Missing required parameter: 'messages'."),
        ({"model": "desk", "messages": [], "stream": True}, "This stand-in does not stream."),
    ],
)
def test_a_request_that_is_none_is_refused(desk, body, message):
    with pytest.raises(openai.BadRequestError, match=message):
        desk.client.post("/chat/completions", cast_to=object, body=body)


def test_an_address_that_is_none_is_not_found(desk):
    with pytest.raises(openai.NotFoundError):
        desk.client.models.list()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"delays": 1}, "no setting 'delays'"),
        ({"faults": [{"kind": "gremlin"}]}, "no fault 'gremlin' on chat"),
        ({"faults": [{"kind": "lost"}]}, "no fault 'lost' on chat"),
        ({"faults": [{"kind": "drop", "on": "list"}]}, "no route list; there are: any, batches"),
        ({"add_faults": [{"kind": "drop", "times": 3}]}, "a fault has no times"),
    ],
)
def test_a_setting_that_is_none_is_an_error(desk, changes, message):
    with pytest.raises(ValueError, match=message):
        desk.server.control(changes)


def test_it_ends_while_an_answer_is_late():
    with (
        standin.running(faults=[{"kind": "stall", "seconds": 600}]) as server,
        openai.OpenAI(base_url=server.base_url, api_key="k", max_retries=0, timeout=0.5) as sdk,
        pytest.raises(openai.APITimeoutError),
    ):
        sdk.chat.completions.create(model="desk", messages=[])
    with pytest.raises(OSError, match="refused"):
        server.log()


def test_it_ends_when_its_input_does():
    process = subprocess.Popen(
        [sys.executable, "-m", "standin"], cwd=ROOT / "tests", stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout.readline().startswith(b"http://127.0.0.1:")
    process.communicate(timeout=30)
    assert process.returncode == 0
