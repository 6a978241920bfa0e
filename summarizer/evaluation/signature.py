"""What a table was made with and from, so that two of them can be compared or the same one be made again."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version

from summarizer.evaluation import cast, content, facts, matching, prose
from summarizer.evaluation.similarity import Similarity

EVALUATION_VERSION = "1"
"""Raised with every change that can change a digit."""

_DIGITS = 12


@dataclass(frozen=True)
class Signature:
    """Versions, settings, digests of what was read, documents, resamples and seed."""

    versions: Mapping[str, str]
    settings: Mapping[str, float]
    inputs: Mapping[str, str]
    documents: int
    resamples: int
    seed: int

    def __str__(self) -> str:
        settings = hashlib.sha256(json.dumps(self.settings, sort_keys=True).encode()).hexdigest()
        return _line(self, {"settings": settings, **self.inputs})


@dataclass(frozen=True)
class JudgeSignature:
    """Who judged, how it was asked, and from which answers the table was made.

    Attributes:
        answers: digest of all its answers in order: with the same ones the digits are the same.
        inputs: digests of what was read, by name.
    """

    versions: Mapping[str, str]
    model: str
    mode: str
    prompt: str
    prompt_digest: str
    schema_digest: str
    answers: str
    inputs: Mapping[str, str]
    documents: int
    resamples: int
    seed: int

    def __str__(self) -> str:
        digests = {f"prompt {self.prompt}": self.prompt_digest, "schema": self.schema_digest, "answers": self.answers}
        return _line(self, {**digests, **self.inputs}, f"model {self.model}", f"mode {self.mode}")


def _line(signed: Signature | JudgeSignature, digests: Mapping[str, str], *asked: str) -> str:
    versions = " ".join(f"{name} {number}" for name, number in signed.versions.items())
    shortened = (f"{name} {digest[:_DIGITS]}" for name, digest in digests.items())
    counts = (f"documents {signed.documents}", f"resamples {signed.resamples}", f"seed {signed.seed}")
    return " | ".join((versions, *asked, *shortened, *counts))


_PACKAGES = ("summarizer", "numpy", "rapidfuzz", "rouge-score-rs", "scipy")


def versions(packages: Sequence[str] = ()) -> dict[str, str]:
    """Of the evaluation, and of the packages that can change a digit, with more than every table is made with."""
    return {"evaluation": EVALUATION_VERSION} | {package: version(package) for package in (*_PACKAGES, *packages)}


def signature(
    inputs: Mapping[str, str], *, documents: int, resamples: int, seed: int, similarity: Similarity | None = None
) -> Signature:
    """Sign a table made from inputs given by name and digest, and with a model of likeness in meaning."""
    settings = {
        "threshold": matching.THRESHOLD,
        "what": matching.WHAT,
        "where": matching.WHERE,
        "to": matching.TO,
        "when": matching.WHEN,
        "untold": matching.UNTOLD,
        **{f"who.{section}": weight for section, weight in matching.WHO.items()},
        "surname": cast.SAME_SURNAME,
        "description": cast.SAME_DESCRIPTION,
        "speaks_for": cast.SPEAKS_FOR,
        "state": cast.SAME_STATE,
        "spelling": cast.LIKE_SPELLING,
        "facts": facts.ENOUGH,
        "letters": content.LETTERS,
        "alone": prose.ALONE,
        "reversed": prose.REVERSED,
        "bridge": prose.BRIDGE,
        "bridged": prose.BRIDGED,
        "row": prose.ROW,
        "apart": prose.APART,
        "told": prose.TOLD,
    }
    model, packages = ({"similarity": similarity.digest}, similarity.packages) if similarity else ({}, ())
    return Signature(versions(packages), settings, {**inputs, **model}, documents, resamples, seed)
