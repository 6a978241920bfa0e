"""A model file on this machine, served by llama.cpp's own server on loopback for as long as it is needed.

The server runs in a process of its own (`python -m summarizer.local`), so that a crash in it is an error here and
not the end of the program. It ends when its standard input does, that is with its parent at the latest.
"""

import importlib.util
import os
import secrets
import subprocess
import sys
from pathlib import Path

from summarizer.errors import ConfigurationError

CONTEXT_TOKENS = 16_384
_MAGIC = b"GGUF"
_PATIENT = {"OMP_WAIT_POLICY": "passive"}
"""Threads that wait for each other sleep: spinning ones take ten times as long on a machine that is busy."""


class EmbeddedServer:
    """Serves one `.gguf` file, to this program only: on loopback, under a key made for the occasion.

    Raises:
        ConfigurationError: no such file, no GGUF, llama.cpp is not installed, or it cannot load the model.
    """

    def __init__(self, path: Path) -> None:
        check_model(path)
        self.model = path.stem
        self.api_key = secrets.token_urlsafe(16)
        self._process = subprocess.Popen(  # noqa: S603 - this program's own module
            [sys.executable, "-m", "summarizer.local", str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=_PATIENT | os.environ | {"SUMMARIZER_LOCAL_KEY": self.api_key},
        )
        assert self._process.stdout is not None
        address = ""
        try:
            address = self._process.stdout.readline().strip()
        finally:
            if not address:  # also when it is interrupted over a large file
                self.stop()
        if not address:
            raise ConfigurationError(f"{path}: llama.cpp cannot load this model; is the file complete?")
        self.base_url = f"{address}/v1"

    def stop(self) -> None:
        """End the server; doing it twice is harmless."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        self._process.kill()  # it has nothing to lose, and a stuck one would not end otherwise
        self._process.wait()


def check_model(path: Path) -> None:
    """See that there is a model file, and what it takes to run it.

    Raises:
        ConfigurationError: no such file, no GGUF, or llama.cpp is not installed.
    """
    if not path.is_file():
        raise ConfigurationError(f"{path}: no such model file; check the path")
    if _beginning(path) != _MAGIC:
        raise ConfigurationError(f"{path}: is not a GGUF model file; convert it with llama.cpp's tools")
    if importlib.util.find_spec("xllamacpp") is None:
        raise ConfigurationError('running a model file needs llama.cpp: pip install "summarizer[local]"')


def _beginning(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC))
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read ({error.strerror}); check its permissions") from error


def serve(path: str) -> None:
    """Serve a model until standard input ends; print the address once it answers."""
    import xllamacpp

    settings = xllamacpp.CommonParams()
    settings.model.path = path
    settings.model_alias = {Path(path).stem}
    settings.n_ctx, settings.n_parallel = CONTEXT_TOKENS, 1
    settings.use_jinja = True
    settings.warmup = False
    settings.hostnames = ["127.0.0.1"]
    settings.port = 0
    settings.api_keys = [os.environ.pop("SUMMARIZER_LOCAL_KEY")]
    server = xllamacpp.Server(settings)
    print(server.listening_address, flush=True)  # noqa: T201 - the parent reads it
    try:
        sys.stdin.read()
    finally:
        os._exit(0)  # llama.cpp's own way to end hangs, now and then, right after it began


if __name__ == "__main__":
    serve(sys.argv[1])
