"""OGX, a server with files and batches that passes each line of a batch on to another server.

It lives in an environment of its own (`make ogx`), and runs in a process of its own that ends when its standard input
does: with the tests at the latest.
"""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

HERE = Path(__file__).parent
ENVIRONMENT = HERE.parent / ".venv-ogx"
INSTALLED = ENVIRONMENT / "ready"
START_SECONDS = 180


class OgxServer:
    """OGX in front of a server that answers chat completions; its state outlives `stop`, so it can be started again.

    Its database, files and log are in `state`. Raises RuntimeError, with the end of the log, when it does not come up.
    """

    def __init__(self, upstream, state: Path) -> None:
        self.model = f"llama/{upstream.model}"
        self.state = state
        self.upstream = upstream
        self._port = _free_port()
        self.base_url = f"http://127.0.0.1:{self._port}/v1"
        self.start()

    def start(self) -> None:
        """Start it, with what it had written down before."""
        log = self.state / "log.txt"
        with log.open("ab") as file:
            self._process = subprocess.Popen(
                [ENVIRONMENT / "bin/python", "-I", __file__, str(self._port)],
                stdin=subprocess.PIPE,
                stdout=file,
                stderr=subprocess.STDOUT,
                env={
                    "PATH": os.environ["PATH"],
                    "HOME": str(self.state),
                    "TMPDIR": str(self.state),
                    "OGX_STATE": str(self.state),
                    "UPSTREAM_URL": self.upstream.base_url,
                    "UPSTREAM_KEY": self.upstream.api_key,
                    "HF_HUB_OFFLINE": "1",
                    "OTEL_SDK_DISABLED": "true",
                    "OGX_LOG_FORMAT": "json",  # its other form takes seconds to draw a traceback for each 4xx
                },
            )
        end = time.monotonic() + START_SECONDS
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > end:
                self.stop()
                raise RuntimeError(f"OGX does not come up:\n{log.read_text(errors='replace')[-3000:]}")
            time.sleep(0.1)

    def stop(self) -> None:
        """End it at once, as a crash would; doing it twice is harmless."""
        self._process.stdin.close()
        self._process.kill()
        self._process.wait()

    @contextmanager
    def held_up(self):
        """As long as this lasts no line is answered, what runs goes on running, and OGX cannot be started."""
        os.kill(self.upstream._process.pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(self.upstream._process.pid, signal.SIGCONT)

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.base_url}/health", timeout=5) as response:
                return response.status == 200
        except OSError:
            return False


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def serve(port: str) -> None:
    """Serve until standard input ends; this part runs in OGX's environment."""
    Thread(target=_end_with_input, daemon=True).start()
    from ogx.cli.ogx import main

    sys.argv = ["ogx", "run", str(HERE / "ogx.yaml"), "--port", port]
    main()


def _end_with_input() -> None:
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    serve(sys.argv[1])
