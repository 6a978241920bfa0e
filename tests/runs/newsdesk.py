"""A desk: an endpoint to ask, a folder to work in, and the ways to look at both."""

import os
import subprocess
import sys
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Any

import orjson
from standin.settings import Settings

from summarizer.runs import Wanted, summarize_into

COMMAND = [sys.executable, "-c", "from summarizer.cli import main; main()"]
"""`summarizer`, also where it is not installed."""
AT_FIRST = {
    name: value for name, value in asdict(Settings()).items() if name not in ("port", "log", "recordings", "seed")
}
"""What a stand-in is told to forget what an earlier test made of it."""


class Desk:
    """A stand-in, and the folder of a run on it."""

    def __init__(self, server: Any, folder: Path) -> None:
        self.server = server
        self.folder = folder
        self.environment = {"OPENAI_BASE_URL": server.base_url, "SUMMARIZER_MODEL": "desk", "OPENAI_API_KEY": "any"}
        self.wanted = Wanted(model="desk", base_url=server.base_url)
        self._before = len(server.log())

    def summarize(self, documents, folder=None, **settings):
        """`summarize_into` the desk's folder, with waits short enough for a test."""
        wanted = settings.pop("wanted", self.wanted)
        usual = {"api_key": "any", "concurrency": 4, "timeout": 5}
        return summarize_into(folder or self.folder, documents, wanted, **(usual | settings))

    def events(self, event):
        """What the endpoint's log tells of this test."""
        return [one for one in self.server.log()[self._before :] if one["event"] == event]

    def asked(self):
        """How often each request came."""
        return Counter(one["key"] for one in self.events("request") if one["route"] == "chat")

    def paid(self):
        """How often each request was answered, and so paid for, whether or not the answer arrived."""
        return Counter(one["key"] for one in self.events("run"))

    def tokens(self):
        """What the endpoint's log adds up to."""
        return sum(one["usage"]["total_tokens"] for one in self.events("run"))

    def command(self, *arguments, group=False, **environment):
        """`summarizer` as a process of its own, on this endpoint; with `group`, the first of a group of its own."""
        return subprocess.Popen(
            [*COMMAND, *map(str, arguments)],
            env=os.environ | self.environment | environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=group,
        )

    def run(self, *arguments, **environment):
        """The same to its end: exit code, standard output, standard error."""
        process = self.command(*arguments, **environment)
        out, err = process.communicate(timeout=60)
        return process.returncode, out, err


def lines(path):
    """The objects of a JSONL file."""
    return [orjson.loads(line) for line in path.read_bytes().splitlines()]


def results(folder):
    """The results of a run but for what differs from one asking to the next: how long answers took."""
    found = lines(folder / "results.jsonl")
    for one in found:
        del one["provenance"]["seconds"]
    return found


def ids(folder):
    """The ids in `results.jsonl`, in its order."""
    return [one["document"]["id"] for one in lines(folder / "results.jsonl")]
