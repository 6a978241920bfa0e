"""A stand-in for OpenAI's Chat Completions, Files and Batches endpoints, on real HTTP on loopback.

    with standin.running(delay=0.2, faults=[{"kind": "rate_limited", "share": 0.1, "retry_after": 1}]) as server:
        client = openai.OpenAI(base_url=server.base_url, api_key="any")
        server.control({"faults": []})
        server.runs()  # what was paid for

It runs in a process of its own (`python -m standin`), which holds its state in memory, so that clients may be killed at
any moment. settings.py says what can be set, faults.py what can go wrong, log.py what it writes down.

Where its behaviour is taken from:

- developers.openai.com/api/docs/guides/batch: the form of the lines, a custom_id of its own for each, one model a file
- developers.openai.com/api/reference/resources/batches and files, and the types of the `openai` package: fields,
  states, limits of size and number, pages of lists, limits of metadata, `cancelling` before `cancelled` with what was
  done, files that expire (`expires_after`, `output_expires_after`)
- developers.openai.com/api/docs/guides/error-codes: 401, 403, 429, 500, 503; help.openai.com, article 5955604: a
  refused request counts against the limit; community.openai.com/t/1268905: the headers of the limits
- seen by users. github.com/openai/openai-python/issues/2084: `token_limit_exceeded` after create;
  stdapi-ai/stdapi.ai/issues/240: the codes of what is wrong with an input file, also after create;
  openai/openai-openapi/issues/302: a line with status 400 and `error` null; tidyverse/ellmer/issues/830: status 0, and
  how it is counted; BerriAI/litellm/issues/33987: completed with no output file; warmbly/warmbly/pull/333: expired,
  with output and `batch_expired`; llm-d/llm-d-batch-gateway/issues/221: `batch_cancelled`; BerriAI/litellm/pull/36034:
  lines that were not run are not counted as failed, and a second cancel does no harm
"""

import os
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import orjson

_TESTS = Path(__file__).parents[1]
# A proxy of the environment knows nothing of servers on this machine.
_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Server:
    """A stand-in that runs."""

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url
        self._root = base_url.removesuffix("/v1")

    def control(self, changes: dict[str, Any]) -> None:
        """Change settings or faults, or move batches on: see `Standin._control`."""
        request = urllib.request.Request(f"{self._root}/__control", orjson.dumps(changes), method="POST")
        try:
            with _DIRECT.open(request):
                pass
        except urllib.error.HTTPError as error:
            raise ValueError(orjson.loads(error.read())["error"]) from None

    def log(self, event: str | None = None) -> list[dict[str, Any]]:
        """What happened so far: all of it, or one kind of event."""
        with _DIRECT.open(f"{self._root}/__log") as response:
            events = [orjson.loads(line) for line in response.read().splitlines()]
        return [one for one in events if event in (None, one["event"])]

    def runs(self) -> list[dict[str, Any]]:
        """The completions that were made, and so are paid for."""
        return self.log("run")


@contextmanager
def running(**settings: Any) -> Iterator[Server]:
    """A stand-in with these settings, in a process of its own."""
    options = [
        f"--{name.replace('_', '-')}={value if isinstance(value, str) else orjson.dumps(value, default=str).decode()}"
        for name, value in settings.items()
    ]
    path = os.pathsep.join([str(_TESTS), str(_TESTS.parent), os.environ.get("PYTHONPATH", "")])
    process = subprocess.Popen(
        [sys.executable, "-m", "standin", *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": path},
    )
    try:
        address = process.stdout.readline().decode().strip()
        if not address:
            raise RuntimeError("the stand-in did not start; standard error says why")
        yield Server(address)
    finally:
        process.communicate(timeout=10)
