"""The doctor looks at this machine only, and nothing it finds there makes it stumble."""

import json
import socket
from concurrent.futures import ThreadPoolExecutor

import pytest

from summarizer import doctor
from summarizer.doctor import Finding, examine
from summarizer.local import EmbeddedServer


@pytest.fixture(autouse=True)
def _no_usual_ports(monkeypatch):
    monkeypatch.setattr(doctor, "USUAL_PORTS", {})


def finding(words):
    (found,) = [one for one in examine() if words in one.text]
    return found


@pytest.fixture
def found_at(monkeypatch):
    """What is said about a server on one of the usual ports."""

    def about(server):
        monkeypatch.setattr(doctor, "USUAL_PORTS", {server.server_port: "Ollama"})
        return finding(str(server.server_port))

    return about


def test_with_nothing_set_it_says_what_to_set(monkeypatch):
    monkeypatch.setattr(doctor, "USUAL_PORTS", {1: "Ollama", 2: "vLLM"})
    assert finding("OPENAI_API_KEY") == Finding(
        ok=False, text="OPENAI_API_KEY is not set: needed for OpenAI and most other hosted endpoints"
    )
    assert finding("usual ports") == Finding(
        ok=False, text="no server answers on this machine's usual ports: 1 (Ollama), 2 (vLLM)"
    )


def test_a_key_is_noticed_and_not_shown(monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    assert finding("OPENAI_API_KEY").ok
    assert not any("sk-secret" in one.text for one in examine())


@pytest.mark.parametrize("status", [200, 401, 404])
def test_a_base_url_where_somebody_answers_is_usable(loopback, monkeypatch, status):
    server = loopback(status, b"{}")
    monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
    assert finding("OPENAI_BASE_URL") == Finding(
        ok=True, text=f"OPENAI_BASE_URL is set: requests go to {server.base_url} unless --base-url is given"
    )


def test_a_base_url_where_nobody_answers_is_not(loopback, monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as bound:
        nobody = f"http://127.0.0.1:{bound.getsockname()[1]}/v1"
    no_host, no_path = f"http://{'x' * 70}.org/v1", f"{nobody}/ü"
    gateway, silent = loopback(502).base_url, loopback(stall=True).base_url
    for url in (nobody, gateway, silent, no_host, no_path):
        monkeypatch.setattr(doctor, "_SECONDS_FAR", 1 if url == silent else 60)
        problem = "HTTP 502 is the answer" if url == gateway else "nobody answers"
        monkeypatch.setenv("OPENAI_BASE_URL", url)
        assert finding("OPENAI_BASE_URL") == Finding(
            ok=False,
            text=f"OPENAI_BASE_URL is set: requests go to {url} unless --base-url is given, but {problem} there: "
            "see that the server runs and the URL is right",
        )


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("https://desk:sk-secret@example.org/v1", "--base-url holds a user name or password; give a key in "),
        ("localhost/v1", "'localhost/v1' is no URL; --base-url looks like "),
    ],
)
def test_a_base_url_that_cannot_be_used_is_told_without_its_login(monkeypatch, url, problem):
    monkeypatch.setenv("OPENAI_BASE_URL", url)
    found = finding("OPENAI_BASE_URL: ")
    assert found.text.startswith(f"OPENAI_BASE_URL: {problem}")
    assert not found.ok
    assert "sk-secret" not in found.text


def test_a_server_is_shown_with_its_first_models(loopback, found_at):
    server = loopback(body=json.dumps({"data": [{"id": f"model-{number}"} for number in range(7)]}).encode())
    assert found_at(server) == Finding(
        ok=True,
        text=(
            f"{server.base_url} answers (Ollama's usual port), "
            "models: model-0, model-1, model-2, model-3, model-4: "
            f"--base-url {server.base_url} --model model-0"
        ),
    )


@pytest.mark.parametrize(("status", "body"), [(200, b'{"data": []}'), (401, b""), (403, b"{}")])
def test_a_server_that_names_no_models_is_shown_all_the_same(loopback, found_at, status, body):
    server = loopback(status, body)
    assert found_at(server).text == (
        f"{server.base_url} answers (Ollama's usual port), models: not told: --base-url {server.base_url} --model NAME"
    )


@pytest.mark.parametrize(
    ("status", "body"),
    [
        pytest.param(200, b"<html>a router's page</html>", id="page"),
        pytest.param(200, b"\xff\xfe", id="bytes"),
        pytest.param(200, b'["models"]', id="list"),
        pytest.param(200, b'{"data": 7}', id="number"),
        pytest.param(200, b'{"data": [{"name": "x"}]}', id="models-without-id"),
        pytest.param(404, b"", id="not-found"),
        pytest.param(500, b"", id="broken"),
    ],
)
def test_what_does_not_speak_the_api_is_no_server(loopback, found_at, status, body):
    assert not found_at(loopback(status, body)).ok


def test_what_does_not_speak_http_is_no_server(monkeypatch):
    def greet():
        connection, _ = listening.accept()
        with connection:
            connection.sendall(b"SSH-2.0-OpenSSH_9.9\r\n")
            connection.recv(4096)

    with socket.create_server(("127.0.0.1", 0)) as listening, ThreadPoolExecutor() as pool:
        greeted = pool.submit(greet)
        port = listening.getsockname()[1]
        monkeypatch.setattr(doctor, "USUAL_PORTS", {port: "vLLM"})
        assert finding(str(port)).text == f"no server answers on this machine's usual ports: {port} (vLLM)"
        greeted.result()


def test_a_server_that_stalls_costs_a_moment(loopback, found_at, monkeypatch):
    monkeypatch.setattr(doctor, "_SECONDS", 0.05)
    assert not found_at(loopback(stall=True)).ok


@pytest.mark.server
def test_llama_cpps_server_is_found_though_it_wants_a_key(make_model, monkeypatch):
    server = EmbeddedServer(make_model(terse=True))
    try:
        monkeypatch.setattr(
            doctor, "USUAL_PORTS", {int(server.base_url.split(":")[2].removesuffix("/v1")): "llama.cpp"}
        )
        assert finding("llama.cpp's usual port").ok
    finally:
        server.stop()


@pytest.mark.parametrize(
    ("installed", "expected"),
    [
        (object(), Finding(ok=True, text="llama.cpp is installed: summarizer summarize ARTICLE --model ./model.gguf")),
        (
            None,
            Finding(
                ok=False,
                text='llama.cpp is not installed: pip install "summarizer[local]" to run .gguf files',
            ),
        ),
    ],
)
def test_an_engine_is_looked_for(monkeypatch, installed, expected):
    monkeypatch.setattr("importlib.util.find_spec", lambda _: installed)
    assert finding("llama.cpp is") == expected


def test_the_prompts_and_the_demo_are_looked_at():
    assert finding("prompt diplomatic.v1").ok
    assert finding("demo: ").text == "demo: 1 recording; summarizer demo"
