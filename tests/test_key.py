"""The key goes out in one header, and stands nowhere else: not even where an endpoint quotes it back."""

import asyncio
import logging
import traceback

import httpx2
import orjson
import pytest
from doubles import completion
from drafts import DOCUMENT, draft

from summarizer.chunks import split
from summarizer.document import Document
from summarizer.endpoint import Endpoint
from summarizer.errors import EndpointError
from summarizer.prompts import load_prompt
from summarizer.request import Settings, first_request
from summarizer.runs import Wanted, summarize_into
from summarizer.summarizer import Summarizer

KEY = "sk-7f2e-never-to-be-seen"
REMOTE = "https://api.example.org/v1"
QUOTING = {"error": {"message": f"Bad words, sent with {KEY}", "code": KEY}}
FINE = completion(draft())
REQUEST = first_request(load_prompt(), Settings("some-model", "json_schema"), DOCUMENT, split(DOCUMENT.text)[0])


def over(*bodies):
    """A client that gets these in order, each a body under status 200 or a status with words that quote the key."""
    script = list(bodies)

    def reply(request):
        assert request.headers["authorization"] == f"Bearer {KEY}"
        said = script.pop(0)
        return httpx2.Response(said, json=QUOTING) if isinstance(said, int) else httpx2.Response(200, json=said)

    return httpx2.AsyncClient(transport=httpx2.MockTransport(reply))


def error_from(client):
    async def once():
        async with client:
            await Endpoint(REMOTE, KEY, max_tries=1, http_client=client).answer(REQUEST)

    with pytest.raises(EndpointError) as caught:
        asyncio.run(once())
    return caught.value


@pytest.mark.parametrize("body", [400, 401, 429, 500, QUOTING, {"error": {**QUOTING["error"], "code": 401}}])
def test_a_traceback_shows_what_an_endpoint_says_without_the_key(body):
    shown = "".join(traceback.format_exception(error_from(over(body))))
    assert "Bad words, sent with …" in shown
    assert KEY not in shown


def test_a_traceback_shows_the_cause_where_it_does_not_quote_the_key():
    client = httpx2.AsyncClient(transport=httpx2.MockTransport(lambda _: httpx2.Response(400, json={"error": "No."})))
    assert "openai.BadRequestError: Error code: 400" in "".join(traceback.format_exception(error_from(client)))


def test_what_an_endpoint_is_made_of_does_not_show_the_key():
    shown = repr(vars(Endpoint(REMOTE, KEY)))
    assert REMOTE in shown
    assert KEY not in shown


@pytest.mark.parametrize(("status", "body"), [(200, FINE), (401, QUOTING)], ids=["answered", "refused"])
def test_the_logs_of_the_packages_below_hold_the_request_without_the_key(loopback, caplog, status, body):
    caplog.set_level(logging.DEBUG)
    server = loopback(status, orjson.dumps(body), Content_Type="application/json")

    async def once():
        endpoint = Endpoint(server.base_url, KEY)
        try:
            await endpoint.answer(REQUEST)
        except EndpointError as error:
            logging.getLogger("somebody.else").exception("no answer", exc_info=error)
        finally:
            await endpoint.close()

    asyncio.run(once())
    assert {"openai._base_client", "httpx2"} <= {record.name for record in caplog.records}
    assert "Request options" in caplog.text
    assert KEY not in caplog.text


def test_a_recording_and_a_result_hold_what_an_endpoint_says_without_the_key(tmp_path):
    article = Document(text="\n\n".join([DOCUMENT.text, "Nothing else was said. " * 60]), id="long")
    client = over(FINE, 400)
    summarizer = Summarizer(
        "m", base_url=REMOTE, api_key=KEY, mode="json", http_client=client, record=tmp_path, chunk_chars=1000
    )
    result = summarizer.summarize(article)
    asyncio.run(client.aclose())
    (recorded,) = (path.read_text() for path in tmp_path.iterdir())
    assert "chatcmpl-1" in recorded
    assert "Bad words, sent with …" in result.model_dump_json()
    assert KEY not in recorded + result.model_dump_json()


def test_the_folder_of_a_run_holds_what_an_endpoint_says_without_the_key(loopback, tmp_path):
    server = loopback(400, orjson.dumps(QUOTING), Content_Type="application/json")
    ended = summarize_into(tmp_path, [DOCUMENT], Wanted(model="m", base_url=server.base_url), api_key=KEY)
    assert ended.counts.failed == 1
    kept = {path.name: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert [name for name, content in kept.items() if KEY.encode() in content] == []
    assert "Bad words, sent with …".encode() in kept["failures.jsonl"]
    assert "Bad words, sent with …".encode() in kept["journal.sqlite"]
