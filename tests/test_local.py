"""A model file served by llama.cpp for as long as it is needed, and to nobody else."""

import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from summarizer.errors import ConfigurationError, RecordingError
from summarizer.local import EmbeddedServer
from summarizer.summarizer import Summarizer

pytestmark = pytest.mark.server


def status(server, key):
    asked = urllib.request.Request(f"{server.base_url}/models", headers={"Authorization": f"Bearer {key}"})
    try:
        with urllib.request.urlopen(asked, timeout=10) as response:
            return response.status
    except urllib.error.HTTPError as error:
        error.close()
        return error.code


def running(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def ends(pid):
    end = time.monotonic() + 10
    while running(pid) and time.monotonic() < end:
        time.sleep(0.02)
    return not running(pid)


def test_it_serves_on_loopback_to_whoever_has_its_key_and_ends_when_stopped(make_model):
    server = EmbeddedServer(make_model(terse=True))
    try:
        assert server.model == "terse"
        assert server.base_url.startswith("http://127.0.0.1:")
        assert server.base_url.endswith("/v1")
        assert status(server, "another key") == 401
        assert server.api_key not in Path(f"/proc/{server._process.pid}/cmdline").read_text()
    finally:
        server.stop()
    server.stop()
    assert server._process.returncode is not None
    with pytest.raises(urllib.error.URLError):
        status(server, server.api_key)


def test_it_ends_where_its_answers_cannot_be_recorded(make_model, tmp_path, monkeypatch):
    started = []
    monkeypatch.setattr(
        "summarizer.asking.EmbeddedServer", lambda path: started.append(EmbeddedServer(path)) or started[0]
    )
    (tmp_path / "file").touch()
    with pytest.raises(RecordingError):
        Summarizer(str(make_model(terse=True)), record=tmp_path / "file")
    assert ends(started[0]._process.pid)


def test_every_server_has_a_key_of_its_own(make_model):
    servers = [EmbeddedServer(make_model(terse=True)) for _ in range(2)]
    for server in servers:
        server.stop()
    assert len({server.api_key for server in servers}) == 2


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_it_ends_with_the_program_that_started_it(make_model, how):
    program = (
        "import sys, time; from pathlib import Path; from summarizer.local import EmbeddedServer\n"
        "print(EmbeddedServer(Path(sys.argv[1]))._process.pid, flush=True); time.sleep(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(make_model(terse=True))], stdout=subprocess.PIPE, text=True
    ) as parent:
        pid = int(parent.stdout.readline())
        assert running(pid)
        parent.send_signal(how)
    assert ends(pid)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        pytest.param(None, "no such model file", id="missing"),
        pytest.param(b"", "is not a GGUF model file; convert it with llama.cpp's tools", id="empty"),
        pytest.param(b"PK\x03\x04 weights", "is not a GGUF model file", id="another-kind"),
        pytest.param(b"GGUF\x03", "llama.cpp cannot load this model; is the file complete?", id="broken-off"),
    ],
)
def test_a_file_that_is_no_model_is_refused(tmp_path, content, says):
    path = tmp_path / "model.gguf"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ConfigurationError) as caught:
        EmbeddedServer(path)
    assert str(caught.value).startswith(f"{path}: {says}")


def test_a_model_that_breaks_off_in_its_weights_is_refused(make_model, tmp_path):
    whole = make_model(terse=True).read_bytes()
    path = tmp_path / "model.gguf"
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ConfigurationError, match="cannot load this model; is the file complete"):
        EmbeddedServer(path)


def test_a_model_file_that_may_not_be_read_is_refused(tmp_path, monkeypatch):
    def forbidden(path, mode):
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "model.gguf"
    path.touch()
    monkeypatch.setattr(Path, "open", forbidden)
    with pytest.raises(ConfigurationError) as caught:
        EmbeddedServer(path)
    assert str(caught.value) == f"{path}: cannot be read (Permission denied); check its permissions"


def test_a_folder_is_no_model_file(tmp_path):
    with pytest.raises(ConfigurationError, match="no such model file"):
        EmbeddedServer(tmp_path)


def test_without_llama_cpp_it_says_how_to_install_it(make_model, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(ConfigurationError, match=r'needs llama\.cpp: pip install "summarizer\[local\]"'):
        EmbeddedServer(make_model(terse=True))
