"""The endpoint over a mock transport: what goes out, what is sent again, what an error says."""

import asyncio
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from types import SimpleNamespace

import httpx2
import orjson
import pytest
import tenacity
from drafts import DOCUMENT, draft

from summarizer.chunks import split
from summarizer.document import Document
from summarizer.endpoint import Endpoint
from summarizer.errors import ConfigurationError, EndpointError
from summarizer.pacing import Pace
from summarizer.prompts import load_prompt
from summarizer.refusals import Refusals
from summarizer.request import Settings, first_request
from summarizer.summarizer import Summarizer

KEY = "sk-never-to-be-seen"
REMOTE = "https://api.example.org/v1"
ARTICLE = Document(text="Paris will send 20 doctors to Chad, the minister said.", id="doctors")
REQUEST = first_request(load_prompt(), Settings("some-model", "json_schema"), ARTICLE, split(ARTICLE.text)[0])
COMPLETION = {
    "id": "1",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "{}"}}],
    "usage": {"prompt_tokens": 7, "completion_tokens": 2},
    "x_vendor": {"kept": True},
}
RUBBISH = ("-3", "nan", "soon", "", "Mon, 01 Jan 2001 00:00:00 GMT", "Mon, 01 Jan 2001 00:00")
SAYS_WHEN = {"Retry-After": "10"}
TELLS_OF_LIMITS = {  # a hundred tokens a second
    "x-ratelimit-limit-tokens": "6000",
    "x-ratelimit-remaining-tokens": "0",
    "x-ratelimit-reset-tokens": "60s",
}


class Wire:
    """A transport that answers from a script, whose last step it repeats; errors are raised."""

    def __init__(self, *script):
        self.script = list(script)
        self.requests = []
        self.client = httpx2.AsyncClient(transport=httpx2.MockTransport(self._answer), follow_redirects=True)

    def _answer(self, request):
        self.requests.append(request)
        step = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        if isinstance(step, Exception):
            raise step
        return step() if callable(step) else step


class Asked:
    """An endpoint over a wire, on a clock that only its waits move."""

    def __init__(self, *script, base_url=REMOTE, key=KEY, **settings):
        self.wire = Wire(*script)
        self.waits = []
        self.now = 0.0
        pace = Pace(lambda: self.now, self._pass)
        self.endpoint = Endpoint(base_url, key, http_client=self.wire.client, pace=pace, **settings)
        self.endpoint._retrying.sleep = self._sleep

    async def _sleep(self, seconds):
        self.waits.append(seconds)
        self.now += seconds

    async def _pass(self, seconds):
        self.now += max(seconds, 1e-6)  # as any clock moves on

    def answer(self):
        return asyncio.run(self._answer())

    async def _answer(self):
        async with self.wire.client:
            return await self.endpoint.answer(REQUEST)

    def error(self):
        with pytest.raises(EndpointError) as caught:
            self.answer()
        assert "\n" not in str(caught.value)
        assert KEY not in str(caught.value)
        return caught.value


@pytest.fixture
def ask(monkeypatch):
    """Ask through a script of responses; tenacity sees the time that the waits took."""

    def asked(*script, **settings):
        made = Asked(*script, **settings)
        monkeypatch.setattr("tenacity.time", SimpleNamespace(monotonic=lambda: made.now))
        return made

    return asked


@pytest.fixture
def no_jitter(monkeypatch):
    for name in ("_backoff", "_jitter"):
        monkeypatch.setattr(f"summarizer.endpoint.{name}", tenacity.wait_none())


def fine():
    return httpx2.Response(200, json=COMPLETION)


def refusal(status, message="No.", *, headers=None, **more):
    return lambda: httpx2.Response(status, json={"error": {"message": message, **more}}, headers=headers)


class HalfABody(httpx2.AsyncByteStream):
    async def __aiter__(self):
        yield b'{"choices": [{"mess'
        raise httpx2.ReadError("connection lost")


# What goes out, what comes back


def test_the_body_on_the_wire_is_the_requests_content_byte_for_byte(ask):
    asked = ask(fine())
    asked.answer()
    (sent,) = asked.wire.requests
    assert sent.content == REQUEST.content
    assert sent.method == "POST"
    assert str(sent.url) == f"{REMOTE}/chat/completions"
    assert sent.headers["content-type"] == "application/json"
    assert sent.headers["authorization"] == f"Bearer {KEY}"


def test_a_retry_sends_the_same_bytes(ask):
    asked = ask(refusal(500), fine())
    asked.answer()
    assert [sent.content for sent in asked.wire.requests] == [REQUEST.content] * 2


def test_the_answer_is_the_body_untouched(ask):
    answer = ask(fine()).answer()
    assert answer.response == COMPLETION
    assert answer.key == REQUEST.key
    assert answer.origin == "live"
    assert (answer.usage.prompt_tokens, answer.usage.completion_tokens) == (7, 2)
    assert answer.seconds >= 0
    assert answer.received.tzinfo is UTC


def test_a_client_that_was_given_stays_open_for_the_next_event_loop():
    wire = Wire(fine)
    endpoint = Endpoint(REMOTE, KEY, http_client=wire.client)

    async def once():
        try:
            return await endpoint.answer(REQUEST)
        finally:
            await endpoint.close()

    assert [asyncio.run(once()).response for _ in range(2)] == [COMPLETION] * 2
    assert not wire.client.is_closed
    asyncio.run(wire.client.aclose())


# What is sent again


@pytest.mark.parametrize(
    "failure",
    [
        *(pytest.param(refusal(status), id=str(status)) for status in (408, 409, 425, 429, 500, 502, 503, 504, 529)),
        pytest.param(httpx2.ReadTimeout("slow"), id="read timeout"),
        pytest.param(httpx2.ConnectTimeout("slow"), id="connect timeout"),
        pytest.param(httpx2.ConnectError("refused"), id="cannot connect"),
        pytest.param(httpx2.RemoteProtocolError("disconnected"), id="connection dropped"),
        pytest.param(lambda: httpx2.Response(200, stream=HalfABody()), id="half a body"),
        pytest.param(lambda: httpx2.Response(200, content=b'{"choices": [{"mess'), id="JSON broken off"),
        pytest.param(lambda: httpx2.Response(200, content=b""), id="empty body"),
        pytest.param(lambda: httpx2.Response(200, content=b"\xff\xfe{}"), id="not UTF-8"),
        pytest.param(refusal(200, "upstream overloaded", code=503), id="200 with an error of code 503"),
        pytest.param(refusal(200, "slow down", code=429), id="200 with an error of code 429"),
        pytest.param(refusal(200, "slow down", code="429"), id="200 with an error of code 429 in letters"),
        pytest.param(refusal(200, "slow down", code="rate_limit_exceeded"), id="200 with an error of too much"),
        pytest.param(refusal(200, "oops", code=None, type="server_error"), id="200 with an error of the server"),
        pytest.param(refusal(200, "full", code="server_is_overloaded"), id="200 with an error of load"),
        pytest.param(refusal(200, "full", code=200, type="overloaded_error"), id="200 with an error of type overload"),
        pytest.param(refusal(200, "slow down", type="rate_limit_error"), id="200 with an error of type rate"),
        pytest.param(lambda: httpx2.Response(502, html="<html>Bad gateway</html>"), id="502 as a page"),
    ],
)
def test_what_may_pass_is_tried_again(ask, failure):
    asked = ask(failure, failure, fine())
    assert asked.answer().response == COMPLETION
    assert len(asked.waits) == 2


@pytest.mark.parametrize(
    ("failure", "says"),
    [
        (refusal(400, "Bad temperature"), "HTTP 400: Bad temperature"),
        (refusal(401, "Who are you?"), "HTTP 401: Who are you; the key is wrong or missing: check OPENAI_API_KEY"),
        (refusal(403, "Not here."), "HTTP 403: Not here; the key may not use this model or endpoint"),
        (
            refusal(404, "No such model."),
            "HTTP 404: No such model; no model 'some-model' there, or --base-url is wrong",
        ),
        (lambda: httpx2.Response(422, json={"detail": "messages: wrong"}), "HTTP 422: messages: wrong"),
        (
            refusal(429, "You exceeded your quota", code="insufficient_quota"),
            "HTTP 429: You exceeded your quota; see to the account's credit or plan: trying again does not help",
        ),
        (
            refusal(429, "Quota", code="insufficient_quota", headers={"Retry-After": "2"}),
            "HTTP 429: Quota; see to the account's credit or plan: trying again does not help; asks to wait 2 s",
        ),
        (lambda: httpx2.Response(404, json={"error": "model not found"}), "HTTP 404: model not found; no model"),
        (lambda: httpx2.Response(404, html="<h1>Nothing\nhere</h1>"), "HTTP 404: a web page; no model"),
        (lambda: httpx2.Response(405), "HTTP 405: Method Not Allowed"),
        (
            lambda: httpx2.Response(200, html="\n<!doctype html><p>Welcome"),
            "answers with a web page, not JSON; --base-url should end in the API's path, such as /v1",
        ),
        (refusal(200, "Model is broken", code="model_error"), "Model is broken"),
        (refusal(200, "No credit", code=402), "HTTP 402: No credit"),
        (
            refusal(200, "No credit", type="insufficient_quota"),
            "HTTP 429: No credit; see to the account's credit or plan: trying again does not help",
        ),
        (lambda: httpx2.Response(200, json={"error": "server_error"}), "server_error"),
        (
            refusal(200, "Who are you?", type="authentication_error"),
            "HTTP 401: Who are you; the key is wrong or missing: check OPENAI_API_KEY",
        ),
        (refusal(200, "Slow down", code=1302), "Slow down"),
        (refusal(200, "Model is broken", code=200), "Model is broken"),
        (lambda: httpx2.Response(444), "HTTP 444: refused"),
        (lambda: httpx2.Response(200, content="\ufeff <html>"), "answers with a web page, not JSON"),
        (lambda: httpx2.Response(200, json={"choices": []}), "the answer is no chat completion"),
        (lambda: httpx2.Response(200, json={"choices": [{"message": "hello"}]}), "the answer is no chat completion"),
        (lambda: httpx2.Response(200, json={"choices": [None]}), "the answer is no chat completion"),
        (lambda: httpx2.Response(200, json=["hello"]), "the answer is no chat completion"),
        (lambda: httpx2.Response(200, json={"error": None}), "the answer is no chat completion"),
    ],
)
def test_what_will_not_pass_is_asked_once(ask, failure, says):
    asked = ask(failure)
    error = asked.error()
    assert str(error).startswith(f"{REMOTE}: {says}")
    assert not error.retryable
    assert len(asked.wire.requests) == 1
    assert asked.waits == []


def test_a_try_that_trickles_on_is_ended_in_time():
    class Trickle(httpx2.AsyncByteStream):
        async def __aiter__(self):
            while True:
                yield b" "
                await asyncio.sleep(0.01)

    asked = Asked(lambda: httpx2.Response(200, stream=Trickle()), timeout=0.05, max_tries=1)
    error = asked.error()
    assert str(error) == f"{REMOTE}: no answer within 0.05 s (--timeout)"
    assert error.retryable


# How long it waits


@pytest.mark.usefixtures("no_jitter")
def test_retry_after_in_seconds_is_honoured(ask):
    asked = ask(refusal(429, headers={"Retry-After": "7"}), refusal(503, headers={"Retry-After": "1.5"}), fine())
    asked.answer()
    assert asked.waits == [7, 1.5]


@pytest.mark.usefixtures("no_jitter")
def test_retry_after_as_a_date_is_honoured(ask):
    def later():
        date = format_datetime(datetime.now(UTC) + timedelta(seconds=20), usegmt=True)
        return refusal(429, headers={"Retry-After": date})()

    asked = ask(later, fine())
    asked.answer()
    assert asked.waits == [pytest.approx(20, abs=1.5)]


@pytest.mark.usefixtures("no_jitter")
@pytest.mark.parametrize("value", [*RUBBISH, "Wed, 21 Oct 999999999999 07:28:00 GMT"])
def test_a_retry_after_of_the_past_or_that_is_rubbish_does_not_wait(ask, value):
    asked = ask(refusal(429, headers={"Retry-After": value}), fine())
    asked.answer()
    assert asked.waits == [0]


def test_clients_do_not_come_back_together(ask):
    waits = []
    for _ in range(3):
        asked = ask(refusal(503, headers={"Retry-After": "7"}), max_tries=9)
        asked.error()
        waits += asked.waits
    assert len(set(waits)) == 24  # also those that were told to wait again and again
    assert all(7 <= wait <= 8 for wait in waits)


def test_without_a_word_from_the_endpoint_waits_grow_and_vary(ask):
    all_waits = []
    for _ in range(20):
        asked = ask(refusal(500), max_tries=9)
        asked.error()
        all_waits.append(asked.waits)
    for number, waits in enumerate(zip(*all_waits, strict=True)):
        assert len(set(waits)) == 20
        assert max(waits) <= min(30, 0.5 * 2**number)


@pytest.mark.usefixtures("no_jitter")
def test_there_are_six_tries_and_a_quarter_of_an_hour_unless_told_otherwise(ask):
    asked = ask(refusal(500))
    asked.error()
    assert len(asked.wire.requests) == 6
    asked = ask(refusal(429, headers={"Retry-After": "300"}))
    asked.error()
    assert asked.waits == [300, 300]


@pytest.mark.parametrize(
    ("failure", "seconds"),
    [
        (refusal(429, headers={"Retry-After": "7"}), 7),
        (refusal(429), 0.5),
        (refusal(429, headers={"Retry-After": "3600"}), 0),
        (refusal(429, code="insufficient_quota"), 0),
        (refusal(500), 0),
    ],
    ids=["a plea to wait", "one without a time", "one to wait too long", "no more credit", "out of order"],
)
def test_a_plea_to_wait_holds_up_other_requests_and_no_other_failure_does(ask, failure, seconds):
    asked = ask(failure, fine(), max_tries=1)

    async def two():
        async with asked.wire.client:
            with pytest.raises(EndpointError):
                await asked.endpoint.answer(REQUEST)
            return await asked.endpoint.answer(REQUEST)

    assert asyncio.run(two()).response == COMPLETION
    assert asked.now == (pytest.approx(seconds, abs=0.06) if seconds else 0)


@pytest.mark.usefixtures("no_jitter")
def test_what_a_refusal_says_of_limits_is_kept_to(ask):
    asked = ask(refusal(429, headers=TELLS_OF_LIMITS), fine())
    asked.answer()
    assert 0 < REQUEST.tokens < 6000
    assert asked.now == pytest.approx(REQUEST.tokens / 100)


def test_what_an_endpoint_says_of_its_limits_holds_up_the_next_request(ask):
    asked = ask(httpx2.Response(200, json=COMPLETION, headers=TELLS_OF_LIMITS), fine())

    async def two():
        async with asked.wire.client:
            return [await asked.endpoint.answer(REQUEST) for _ in range(2)]

    assert len(asyncio.run(two())) == 2
    assert 0 < REQUEST.tokens < 6000
    assert asked.now == pytest.approx(REQUEST.tokens / 100)


@pytest.mark.parametrize(("host", "used"), [("http://desk.invalid", "proxy"), ("server", "server")])
def test_a_proxy_of_the_environment_is_used_but_for_servers_on_this_machine(loopback, monkeypatch, host, used):
    body = orjson.dumps(COMPLETION)
    there = {"proxy": loopback(body=body), "server": loopback(body=body)}
    for name in ("http_proxy", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTP_PROXY", there["proxy"].base_url.removesuffix("/v1"))
    endpoint = Endpoint(there[host].base_url if host in there else f"{host}/v1", KEY, max_tries=1)

    async def once():
        try:
            return await endpoint.answer(REQUEST)
        finally:
            await endpoint.close()

    assert asyncio.run(once()).response == COMPLETION
    assert [name for name, server in there.items() if server.asked.is_set()] == [used]


def test_tries_are_bounded(ask):
    asked = ask(refusal(500, "Out of order"), max_tries=4)
    assert str(asked.error()) == f"{REMOTE}: HTTP 500: Out of order"
    assert len(asked.wire.requests) == 4


@pytest.mark.parametrize("headers", [SAYS_WHEN, TELLS_OF_LIMITS], ids=["how long to wait", "when there is room again"])
def test_whoever_is_put_off_until_later_has_not_used_up_a_try(ask, headers):
    later = refusal(429, "Later", headers=headers)
    asked = ask(*[later] * 9, refusal(500), *[later] * 9, fine(), max_tries=2)
    assert asked.answer().response == COMPLETION
    assert len(asked.waits) == 19
    asked = ask(*[later] * 9, refusal(500, "Out of order"), later, refusal(500, "Out of order"), max_tries=2)
    assert str(asked.error()) == f"{REMOTE}: HTTP 500: Out of order"
    assert len(asked.wire.requests) == 12


@pytest.mark.parametrize(
    ("status", "headers"),
    [(429, {}), (429, {"Retry-After": "0"}), (429, {"x-ratelimit-limit-requests": "60"}), (503, SAYS_WHEN)],
    ids=["not until when", "not at all", "a limit and no time", "by a server out of order"],
)
def test_whoever_is_put_off_otherwise_has(ask, status, headers):
    asked = ask(refusal(status, headers=headers), max_tries=3)
    asked.error()
    assert len(asked.wire.requests) == 3


def test_one_try_is_one_though_it_is_put_off(ask):
    asked = ask(refusal(429, headers=SAYS_WHEN), max_tries=1)
    asked.error()
    assert (asked.waits, len(asked.wire.requests)) == ([], 1)


@pytest.mark.usefixtures("no_jitter")
def test_the_time_in_all_is_bounded(ask):
    asked = ask(refusal(429, headers={"Retry-After": "10"}), max_tries=2, max_seconds=35)
    asked.error()
    assert asked.waits == [10, 10, 10]


@pytest.mark.parametrize("value", ["3600", "inf"])
def test_a_wait_longer_than_the_time_left_is_not_begun(ask, value):
    asked = ask(refusal(429, "Enough for today", headers={"Retry-After": value}))
    error = asked.error()
    assert str(error) == f"{REMOTE}: HTTP 429: Enough for today; asks to wait {value} s"
    assert error.retry_after == float(value)
    assert (asked.waits, len(asked.wire.requests)) == ([], 1)


def test_whoever_waits_is_told_how_long_and_why(ask):
    told = []
    asked = ask(
        refusal(503, "Busy"), httpx2.ConnectError("no"), fine(), on_wait=lambda wait, why: told.append((wait, str(why)))
    )
    asked.answer()
    assert told == [
        (asked.waits[0], f"{REMOTE}: HTTP 503: Busy"),
        (
            asked.waits[1],
            f"{REMOTE}: no connection, or it broke off (no); see that the server runs and --base-url is right",
        ),
    ]


# What an error says


@pytest.mark.parametrize(
    ("status", "message"),
    [
        (
            400,
            "This model's maximum context length is 8192 tokens. You requested 9000 (8000 in messages, 1000 in tools)",
        ),
        (400, "the request exceeds the available context size, try increasing it"),
        (400, "The input token count (2000000) exceeds the maximum number of tokens allowed (1048576)."),
        (413, "prompt is too long: 208310 tokens > 200000 maximum"),
        (422, "context_length_exceeded"),
    ],
)
def test_too_long_a_text_has_a_remedy_and_is_no_matter_of_form(ask, status, message):
    error = ask(refusal(status, message)).error()
    assert str(error) == (
        f"{REMOTE}: HTTP {status}: {message.rstrip('.')}; prompt and article may not fit the model's context: "
        "give a smaller --chunk-chars, or the server more context"
    )
    assert not error.retryable
    assert not error.form_refused


@pytest.mark.parametrize(
    ("status", "message"),
    [
        (400, "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model."),
        (400, "Invalid schema: exceeds the depth allowed"),
        (400, "failed to parse grammar"),
        (404, "No endpoints found that support tool use"),
        (422, "tool_choice: extra fields not permitted"),
        (501, "Structured output is not implemented"),
    ],
)
def test_an_objection_to_the_form_is_told_apart(ask, status, message):
    error = ask(refusal(status, message)).error()
    assert error.form_refused
    assert error.status == status


@pytest.mark.parametrize(("status", "message"), [(400, "Bad temperature"), (401, "strict"), (429, "tools are busy")])
def test_other_refusals_are_no_objection_to_the_form(ask, status, message):
    assert not ask(refusal(status, message), max_tries=1).error().form_refused


@pytest.mark.parametrize(
    "more",
    [
        pytest.param({"code": "content_filter"}, id="code"),
        pytest.param({"innererror": {"code": "ResponsibleAIPolicyViolation"}}, id="inner code"),
    ],
)
def test_a_content_filter_is_told_apart_from_a_wrong_request(ask, more):
    error = ask(refusal(400, "The prompt triggered our policy on structured output", **more)).error()
    assert (error.filtered, error.form_refused, error.retryable) == (True, False, False)


def test_a_content_filter_is_one_under_status_400_alone(ask):
    assert not ask(refusal(500, "content_filter is out of order"), max_tries=1).error().filtered


@pytest.mark.parametrize(
    ("failure", "says"),
    [
        (httpx2.ReadTimeout("slow"), "no answer within 300 s (--timeout)"),
        (
            httpx2.ConnectError(""),
            "no connection, or it broke off (ConnectError); see that the server runs and --base-url is right",
        ),
        (refusal(429, "Busy.", headers={"Retry-After": "0"}), "HTTP 429: Busy"),
        (refusal(400, "x" * 301), f"HTTP 400: {'x' * 300}"),
    ],
    ids=["time-out", "a cause without words", "a plea to wait no time", "long words"],
)
def test_what_is_said_of_a_try_that_failed(ask, failure, says):
    assert str(ask(failure, max_tries=1).error()) == f"{REMOTE}: {says}"


def test_without_a_key_an_endpoint_is_quoted_as_it_says_it(ask):
    asked = ask(refusal(400, "Bad temperature"), base_url="http://127.0.0.1:1/v1", key=None)
    assert str(asked.error()) == "http://127.0.0.1:1/v1: HTTP 400: Bad temperature"


def test_the_key_does_not_show_where_refusals_are_printed():
    assert KEY not in repr(Refusals(REMOTE, KEY))


def test_control_characters_and_long_words_of_an_endpoint_stay_out(ask):
    error = ask(refusal(400, "red \x1b[31malert\r\n" + "blah " * 1000)).error()
    assert str(error).startswith(f"{REMOTE}: HTTP 400: red [31malert blah blah")
    assert str(error).isprintable()
    assert len(str(error)) < 400


# Modes


def form_of(sent):
    body = orjson.loads(sent.content)
    return "tools" if "tools" in body else body["response_format"]["type"]


def no_strict_schema():
    return refusal(400, "response_format of type json_schema is not supported")()


def test_auto_mode_falls_to_what_the_endpoint_accepts_and_remembers_it():
    drafted = {
        **COMPLETION,
        "choices": [{"finish_reason": "stop", "message": {"content": orjson.dumps(draft()).decode()}}],
    }
    no_tools = refusal(400, "tool_choice: unknown field")
    wire = Wire(no_strict_schema, no_tools, lambda: httpx2.Response(200, json=drafted))
    summarizer = Summarizer("some-model", base_url=REMOTE, api_key=KEY, http_client=wire.client)

    results = [summarizer.summarize(DOCUMENT) for _ in range(2)]

    assert [form_of(sent) for sent in wire.requests] == ["json_schema", "tools", "json_object", "json_object"]
    assert [(result.outcome, result.provenance.mode) for result in results] == [("complete", "json")] * 2
    assert results[0].provenance.attempts == 1
    asyncio.run(wire.client.aclose())


def test_a_mode_that_was_asked_for_is_not_exchanged_for_another():
    wire = Wire(no_strict_schema)
    summarizer = Summarizer("some-model", base_url=REMOTE, api_key=KEY, mode="json_schema", http_client=wire.client)

    with pytest.raises(EndpointError, match="json_schema is not supported"):
        summarizer.summarize(DOCUMENT)

    assert len(wire.requests) == 1
    asyncio.run(wire.client.aclose())


def test_an_endpoint_that_objects_to_every_form_is_asked_in_each_once():
    wire = Wire(no_strict_schema)
    summarizer = Summarizer("some-model", base_url=REMOTE, api_key=KEY, http_client=wire.client)

    with pytest.raises(EndpointError, match="json_schema is not supported"):
        summarizer.summarize(DOCUMENT)

    assert [form_of(sent) for sent in wire.requests] == ["json_schema", "tools", "json_object"]
    asyncio.run(wire.client.aclose())


# Settings


@pytest.mark.parametrize(
    "base_url",
    ["localhost:8080/v1", "/v1", "ftp://example.org/v1", "http://", "http://[::1/v1", "http://h:port/v1", "http://h:0"],
)
def test_a_base_url_that_is_none_is_refused(base_url):
    with pytest.raises(ConfigurationError, match=r"is no URL; --base-url looks like http://127\.0\.0\.1:8080/v1"):
        Endpoint(base_url, KEY)


def test_a_base_url_with_a_password_is_refused_and_not_repeated():
    with pytest.raises(ConfigurationError, match="holds a user name or password") as caught:
        Endpoint(f"https://user:{KEY}@example.org/v1")
    assert KEY not in str(caught.value)


@pytest.mark.parametrize("key", [None, "", " \n"])
def test_a_remote_endpoint_needs_a_key(key):
    with pytest.raises(ConfigurationError, match=rf"no key for {REMOTE}: set OPENAI_API_KEY"):
        Endpoint(REMOTE, key)


@pytest.mark.parametrize("key", ["sk-one\nsk-two", "sk-clé", "sk-\x00"])
def test_a_key_that_no_header_can_carry_is_refused_and_not_repeated(key):
    with pytest.raises(ConfigurationError, match="OPENAI_API_KEY holds characters that no key has") as caught:
        Endpoint(REMOTE, key)
    assert "sk-" not in str(caught.value)


@pytest.mark.parametrize(
    ("base_url", "kind"),
    [
        (None, "openai"),
        ("https://api.openai.com/v1/", "openai"),
        ("https://desk.openai.azure.com/openai/v1", "azure"),
        ("http://127.0.0.1:8080/v1", "local"),
        ("http://[::1]:8080/v1", "local"),
        ("http://localhost/v1", "local"),
        ("https://api.openai.com.example.org/v1", "compatible"),
        ("http://192.168.1.7:8080/v1", "compatible"),
    ],
)
def test_the_kind_of_endpoint_comes_from_its_host(base_url, kind):
    assert Endpoint(base_url, KEY).kind == kind


def test_settings_come_from_the_environment(ask, monkeypatch):
    monkeypatch.setenv("OPENAI_BASE_URL", f"{REMOTE}/")
    monkeypatch.setenv("OPENAI_API_KEY", f" {KEY}\n")
    asked = ask(fine(), base_url=None, key=None)
    asked.answer()
    assert asked.endpoint.base_url == REMOTE
    assert asked.wire.requests[0].headers["authorization"] == f"Bearer {KEY}"


def test_a_server_on_this_machine_needs_no_key(ask):
    asked = ask(fine(), base_url="http://127.0.0.1:1/v1", key=None)
    assert asked.answer().response == COMPLETION
    assert asked.wire.requests[0].headers["authorization"] == "Bearer none"
