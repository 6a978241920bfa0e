"""What tests share: the network stays closed but for loopback, and no key leaks in from outside."""

import os
import re
from contextlib import ExitStack
from functools import cache, partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread

import pytest
from drafts import ARTICLE, DOCUMENT, draft

APPROVED = Path(__file__).parent / "approved"


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch):
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "SUMMARIZER_MODEL"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def assert_approved():
    """Compare a text with an approved one in tests/approved.

    After a change that is meant, `APPROVE=1 pytest` writes the new texts; read their diff before you commit it.
    """

    def compare(name: str, text: str) -> None:
        path = APPROVED / name
        if os.environ.get("APPROVE"):
            path.write_text(f"{text}\n", encoding="utf-8")
        assert f"{text}\n" == path.read_text(encoding="utf-8")

    return compare


@pytest.fixture
def loopback():
    """Servers on this machine that answer every request alike; call it with an answer for one with a `base_url`."""
    with ExitStack() as servers:
        yield partial(_serve, servers)


class _Server(ThreadingHTTPServer):
    def handle_error(self, *_):
        """Say nothing, least of all on the stderr of a command that is looked at: whoever asked has gone."""


def _serve(servers, status=200, body=b"", *, stall=False, **headers):
    asked, ended = Event(), Event()

    class Answering(BaseHTTPRequestHandler):
        def do_POST(self):
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            asked.set()
            if stall:
                ended.wait()
                return
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name.replace("_", "-"), value)
            self.end_headers()
            self.wfile.write(body)

        def do_GET(self):
            self.do_POST()

        def log_message(self, *_):
            pass

    server = servers.enter_context(_Server(("127.0.0.1", 0), Answering))
    server.asked = asked
    server.base_url = f"http://127.0.0.1:{server.server_port}/v1"
    Thread(target=server.serve_forever, args=[0.01]).start()
    servers.callback(server.shutdown)
    servers.callback(ended.set)
    return server


@pytest.fixture(scope="session")
def make_model(tmp_path_factory):
    """Make a model of random weights that speaks in the words of its prompt; a terse one leaves lists empty."""
    from tiny_gguf import write_model

    from summarizer.chunks import split
    from summarizer.prompts import load_prompt
    from summarizer.request import Settings, first_request

    @cache
    def made(*, terse):
        request = first_request(load_prompt(), Settings("m", "json_schema"), DOCUMENT, split(DOCUMENT.text)[0])
        path = tmp_path_factory.mktemp("models") / ("terse.gguf" if terse else "wordy.gguf")
        write_model(path, sorted(set(re.findall(r"[A-Za-z]+", request.content.decode()))), terse=terse)
        return path

    return made


@pytest.fixture(scope="session")
def make_ogx(make_model, tmp_path_factory):
    """Make a server with files and batches, before a llama.cpp server of its own whose model is terse."""
    from ogx_server import INSTALLED, OgxServer

    from summarizer.local import EmbeddedServer

    if not INSTALLED.exists():
        pytest.skip("OGX is not installed: make ogx")
    with ExitStack() as servers:

        def made():
            upstream = EmbeddedServer(make_model(terse=True))
            servers.callback(upstream.stop)
            server = OgxServer(upstream, tmp_path_factory.mktemp("ogx"))
            servers.callback(server.stop)
            return server

        yield made


@pytest.fixture(scope="session")
def ogx(make_ogx):
    """The server with files and batches that tests share; what they leave on it stays."""
    return make_ogx()


@pytest.fixture
def mortal(make_ogx):
    """A server for one test, that may come to harm."""
    server = make_ogx()
    yield server
    server.stop()
    server.upstream.stop()


@pytest.fixture
def replayable(tmp_path):
    """An article's file, and a folder with a recorded answer about it."""
    from doubles import answer, completion

    from summarizer.chunks import split
    from summarizer.prompts import load_prompt
    from summarizer.reading import read
    from summarizer.recordings import Recordings
    from summarizer.request import Settings, first_request

    article, folder = tmp_path / "wells.txt", tmp_path / "recordings"
    article.write_text(ARTICLE, encoding="utf-8")
    document = read(str(article))
    request = first_request(load_prompt(), Settings("test-model", "json_schema"), document, split(document.text)[0])
    Recordings(folder, create=True).add(request, answer(completion(draft()), request.key))
    return article, folder
