"""Results and files of references made by hand, about the small article of `drafts`."""

import json

from drafts import DOCUMENT, draft

from summarizer.answers import Usage
from summarizer.auditing import audit
from summarizer.checking import checked
from summarizer.evaluation import References, Results
from summarizer.result import PromptUsed, Provenance, Result
from summarizer.source import Source
from summarizer.summary import Draft
from summarizer.support import support

PROVENANCE = Provenance(
    model="none",
    endpoint="recordings",
    mode="json_schema",
    prompt=PromptUsed(name="none", version="1", digest=""),
    schema_digest="",
    package_version="0",
    request_keys=[],
    attempts=1,
    usage=Usage(),
    cost=None,
    seconds=0.0,
    origin="recorded",
)


def result(raw=None, document=DOCUMENT, **changes):
    """A result whose summary is a draft, grounded."""
    source = Source.of(document)
    supported = support(Draft.model_validate(draft() if raw is None else raw), [], source)
    values = {
        "document": document,
        "summary": checked(supported.summary, source),
        "unsupported": supported.unsupported,
        "omissions": list(audit(document, supported.summary).omissions),
        "outcome": "complete",
        "chunks": [],
        "provenance": PROVENANCE,
    }
    return Result(**(values | changes))


def results(folder, *made):
    """Results in a file, read."""
    path = folder / "results.jsonl"
    folder.mkdir(exist_ok=True)
    path.write_text("".join(one.model_dump_json() + "\n" for one in made), encoding="utf-8")
    return Results(path)


def written(path, *records):
    """A file of references, one record a line."""
    path.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in records), encoding="utf-8")
    return path


def references(folder, *records):
    """References in a file, read."""
    return References(written(folder / "human.jsonl", *records))


QUOTE = "Norway will give Chad 20 million kroner for new wells if parliament agrees"
ITEMS = range(1, 9)
"""The numbers of the draft's items, as a judge is shown them."""


def verdict(item, ruling="supported", quote=QUOTE, reason="It says so."):
    """A verdict as a judge gives it; "unsupported" has no quote."""
    return {"item": item, "quote": None if ruling == "unsupported" else quote, "reason": reason, "verdict": ruling}


def verdicts(*given, items=ITEMS):
    """A judge's answer: these verdicts, and "supported" on all other items."""
    by_item = {one["item"]: one for one in given}
    return {"verdicts": [by_item.get(item, verdict(item)) for item in items]}
