"""What a judge says of all documents, gathered into a table of its own."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson

from summarizer.answers import Answer, Usage
from summarizer.cost import price_of
from summarizer.errors import EndpointError, InputError
from summarizer.evaluation.calibration import Calibrating, Calibration
from summarizer.evaluation.judging import ALL, JUDGED, Hearing, Judged, scored
from summarizer.evaluation.labels import Labels
from summarizer.evaluation.results import Results
from summarizer.evaluation.signature import JudgeSignature, versions
from summarizer.evaluation.statistics import Row, Tallies, rows
from summarizer.evaluation.verdicts import verdict_form
from summarizer.prompts import Prompt
from summarizer.request import Settings
from summarizer.result import Result


@dataclass(frozen=True)
class Judgement:
    """What a judge says of all documents.

    Attributes:
        rows: shares of verdicts, each of those that count; `all.judged` is the share of items with one that does.
        calibration: against people; None without labels.
        notes: verdicts that do not count, documents that were not judged, labels that cannot be used; a line each.
        prompt_tokens: of all answers, as the endpoint counted them; so are `completion_tokens`.
        cost: US dollars; None when the model's price is not known.
    """

    rows: list[Row]
    calibration: Calibration | None
    notes: list[str]
    prompt_tokens: int
    completion_tokens: int
    cost: float | None
    signature: JudgeSignature

    @property
    def empty(self) -> bool:
        """Whether no verdict on any item counts."""
        return all(row.macro.value == 0 for row in self.rows if row.score == f"{ALL}.judged")


@dataclass
class Table:
    """Gathers what was said, document by document."""

    results: Results
    prompt: Prompt
    labels: Labels | None
    notes: list[str] = field(default_factory=list)
    tallies: Tallies = field(default_factory=Tallies)
    people: Calibrating = field(default_factory=Calibrating)
    errors: list[EndpointError] = field(default_factory=list)
    asked_with: dict[Settings, None] = field(default_factory=dict)
    usage: Usage = field(default_factory=Usage)
    answers: Any = field(default_factory=hashlib.sha256)
    heard: set[str] = field(default_factory=set)
    given: int = 0

    def add(self, result: Result, heard: Hearing | EndpointError) -> None:
        """Take in what was said of a result."""
        document = result.document.id
        if isinstance(heard, EndpointError):
            self.errors.append(heard)
            self.notes.append(f"{document}: not judged: {heard}")
            return
        self.notes += heard.remarks
        self.tallies.add(scored(heard.judged))
        self._bill(heard.settings, heard.answers)
        names = self.results.names(document)
        labels, problems = self.labels.read(result, *names) if self.labels else ([], [])
        self.heard.update(names)
        self.given += len(labels)
        self.notes += map(str, problems)
        self.people.add(heard.judged, labels)

    def _bill(self, settings: Settings, answers: list[Answer]) -> None:
        self.asked_with[settings] = None
        self.usage = sum((answer.usage for answer in answers), self.usage)
        for answer in answers:
            self.answers.update(orjson.dumps([answer.key, answer.response]))

    def judgement(self, base_url: str | None, *, resamples: int, seed: int) -> Judgement:
        """The table."""
        if self.errors and not len(self.tallies):
            raise self.errors[0]
        if not len(self.tallies):
            raise InputError(str(self.results.path), "holds no item to be judged", "give results with summaries")
        calibration = self._calibration(resamples=resamples, seed=seed)
        settings = list(self.asked_with)
        digests = {"results": self.results.digest} | ({"labels": self.labels.digest} if self.labels else {})
        return Judgement(
            rows(self.tallies, JUDGED, resamples=resamples, seed=seed),
            calibration,
            self.notes,
            self.usage.prompt_tokens,
            self.usage.completion_tokens,
            price_of(settings[0].model, self.usage, Usage(), base_url) if len(settings) == 1 else None,
            JudgeSignature(
                versions=versions(),
                model=", ".join(dict.fromkeys(one.model for one in settings)),
                mode=", ".join(dict.fromkeys(one.mode for one in settings)),
                prompt=f"{self.prompt.name}.v{self.prompt.version}",
                prompt_digest=self.prompt.digest,
                schema_digest=verdict_form().digest,
                answers=self.answers.hexdigest(),
                inputs=digests,
                documents=len(self.tallies),
                resamples=resamples,
                seed=seed,
            ),
        )

    def _calibration(self, *, resamples: int, seed: int) -> Calibration | None:
        """None, with a note, where nothing can be compared."""
        if self.labels is None:
            return None
        self.notes += map(str, self.labels.problems)
        if strange := [one for one in self.labels.documents if one not in self.heard]:
            places = ", ".join(f"{one} ({self.labels.place(one)})" for one in strange)
            self.notes.append(f"documents with labels that were not judged ({len(strange)}): {places}")
        calibration = self.people.calibration(resamples=resamples, seed=seed)
        if calibration is None:
            self.notes.append(f"{self.labels.path}: no label is about an item with a verdict that counts")
        elif idle := self.given - calibration.labels:
            self.notes.append(f"{self.labels.path}: labels about items without a verdict that counts: {idle}")
        return calibration


def as_lines(document: str, judged: Sequence[Judged]) -> list[dict[str, Any]]:
    """The verdicts on a document as data; a label is made of one by adding what a person says."""
    return [
        {
            "document": document,
            "section": one.claim.section,
            "item": one.claim.place,
            "text": one.claim.item.words,
            "verdict": one.verdict,
            "counts": one.counts,
            "quote": one.quote.model_dump(mode="json") if one.quote else None,
            "reason": one.reason,
            "problem": one.problem,
        }
        for one in judged
    ]
