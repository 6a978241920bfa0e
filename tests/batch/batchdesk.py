"""A desk for batches: the job on a stand-in, and the ways to look at what came of it."""

import sqlite3
from collections import Counter
from contextlib import closing

import openai
import orjson
from newsdesk import Desk, lines, results

from summarizer.batch import Options, cancel, collect, prepare, run_batch, status, submit, watch


class BatchDesk(Desk):
    """A stand-in, and the folder of a run whose batches it does."""

    def options(self, **options):
        """Options of a job, with waits short enough for a test."""
        usual = {"api_key": "any", "poll_seconds": 0.01, "settle_seconds": 0.3, "timeout": 5}
        return Options(**(usual | options))

    def prepare(self, documents, **options):
        return prepare(self.folder, documents, self.wanted, self.options(**options))

    def submit(self, documents=None, folder=None, **options):
        return submit(folder or self.folder, documents, self.wanted, self.options(**options))

    def status(self, folder=None, **options):
        return status(folder or self.folder, self.options(**options))

    def watch(self, folder=None, **options):
        return watch(folder or self.folder, self.options(**options))

    def collect(self, folder=None, files=(), **options):
        return collect(folder or self.folder, self.options(**options), files)

    def cancel(self, *, abandon=False, **options):
        return cancel(self.folder, self.options(**options), abandon=abandon)

    def batch(self, documents=None, folder=None, **options):
        wanted = options.pop("wanted", self.wanted)
        return run_batch(folder or self.folder, documents, wanted, self.options(**options))

    def events(self, event):
        """As of `Desk`, without what a batch of an earlier test still does."""
        told = super().events(event)
        return [one for one in told if one["via"] in ("chat", *self.created())] if event == "run" else told

    def created(self):
        """Ids of the batches that were made, whether or not anybody was told."""
        return [one["made"] for one in self.events("response") if (one["made"] or "").startswith("batch_")]

    def uploaded(self):
        """Ids of the files that were taken in."""
        return [one["made"] for one in self.events("response") if (one["made"] or "").startswith("file-")]

    def routes(self):
        """How often each route was asked."""
        return Counter(one["route"] for one in self.events("request"))

    def faults(self, *faults):
        """Let these come about."""
        self.server.control({"faults": list(faults)})

    def advance(self, **wanted):
        """Move the batches of this test on, or the one that is named, and not those that others left."""
        for batch in [wanted["batch"]] if "batch" in wanted else self.created():
            self.server.control({"advance": {**wanted, "batch": batch}})

    def journal(self, statement, values=(), folder=None):
        """Do something with the journal, beside the program."""
        with closing(sqlite3.connect((folder or self.folder) / "journal.sqlite")) as database, database:
            return database.execute(statement, values).fetchall()

    def inputs(self):
        """The lines of each part's input file."""
        return [lines(path) for path in sorted((self.folder / "batch").glob("*.input.jsonl"))]

    def asked_keys(self):
        """The keys in all input files."""
        return Counter(line["custom_id"] for part in self.inputs() for line in part)

    def told(self, folder=None):
        """The results but for what tells how they were had: live or in a batch, and at what price."""
        found = results(folder or self.folder)
        for one in found:
            for name in ("origin", "cost"):
                del one["provenance"][name]
        return found

    def metadata(self):
        """The metadata of this run's batches at the service, first part first."""
        with openai.OpenAI(base_url=self.server.base_url, api_key="any") as client:
            found = [dict(batch.metadata) for batch in client.batches.list() if batch.metadata["run"] == self.run_id()]
        return sorted(found, key=lambda one: int(one["part"]))

    def run_id(self):
        """What the run is called at the service."""
        return orjson.loads((self.folder / "run.json").read_bytes())["id"]
