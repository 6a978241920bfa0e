from pathlib import Path

import numpy as np
import pytest
from drafts import FAIR, WELLS, draft, pledge, stance
from made import references, result, results, written

from summarizer.document import Document
from summarizer.errors import InputError
from summarizer.evaluation import References, Results, compare, evaluate
from summarizer.evaluation.comparison import _beyond_chance, _test, _Tested
from summarizer.evaluation.scores import STRUCTURED
from summarizer.evaluation.statistics import Estimate
from summarizer.reading import read
from summarizer.summarizer import Summarizer

FIXTURES = Path(__file__).parent.parent.parent / "fixtures"
FLIPPED = {"positive": "negative", "negative": "positive", "mixed": "mixed"}


@pytest.fixture(scope="module")
def replayed():
    """The results of the bundled documents, by name; those that have recordings."""
    made = {}
    for path in sorted((FIXTURES / "documents").iterdir()):
        recordings = FIXTURES / "recordings" / path.stem
        if any(recordings.iterdir()):
            made[path.stem] = Summarizer(replay=recordings).summarize(read(str(path)))
    return made


def run(folder, made):
    folder.mkdir()
    for name, one in made.items():
        (folder / f"{name}.json").write_text(one.model_dump_json(), encoding="utf-8")
    return Results(folder)


def with_stances(one, change):
    stances = [stance.model_copy(update=change(stance)) for stance in one.summary.stances]
    return one.model_copy(update={"summary": one.summary.model_copy(update={"stances": stances})})


@pytest.fixture
def human():
    return References(FIXTURES / "references")


def test_the_bundled_recordings_are_evaluated_against_their_references(replayed, human, tmp_path):
    made = run(tmp_path / "a", replayed)
    found = evaluate(made, human)
    assert found.signature.documents == len(replayed)
    assert [row.score for row in found.rows if row.score in STRUCTURED] == list(STRUCTURED)
    assert 0.7 < found.row("all.f1").macro.value < 0.95
    assert found == evaluate(made, References(FIXTURES / "references"))


def test_a_run_is_not_told_from_itself(replayed, human, tmp_path):
    made = run(tmp_path / "a", replayed)
    found = compare(made, made, human, resamples=500)
    assert {one.better for one in found.differences} == {None}
    assert {one.difference.value for one in found.differences} == {0.0}
    assert {one.p for one in found.differences} == {None}


def test_a_run_is_told_from_one_whose_polarities_are_flipped(replayed, human, tmp_path):
    first = run(tmp_path / "a", replayed)
    flipped = {
        name: with_stances(one, lambda stance: {"polarity": FLIPPED[stance.polarity]}) for name, one in replayed.items()
    }
    found = compare(first, run(tmp_path / "b", flipped), human)
    told = {one.score: one for one in found.differences if one.better}
    assert list(told) == ["stances.polarity"]
    assert told["stances.polarity"].better == "first"
    assert told["stances.polarity"].difference.high < -0.3
    assert told["stances.polarity"].p < 0.01
    back = compare(run(tmp_path / "c", flipped), first, human)
    assert [one.better for one in back.differences if one.better] == ["second"]


def test_a_run_with_fewer_right_items_is_told_where_it_is_worse(replayed, human, tmp_path):
    fewer = {
        name: one.model_copy(update={"summary": one.summary.model_copy(update={"signals": []})})
        for name, one in replayed.items()
    }
    found = compare(run(tmp_path / "a", replayed), run(tmp_path / "b", fewer), human)
    told = {one.score for one in found.differences if one.better == "first"}
    assert {"signals.recall", "signals.f1", "all.recall"} <= told
    assert not {score for score in told if score.startswith(("pledges", "stances", "participants"))}


def test_less_of_what_is_bad_is_better(tmp_path):
    wrong = draft(pledges=[WELLS, pledge("give 30 million kroner", *WELLS["evidence"])])
    documents = [Document(text=result().document.text, id=f"d{number}") for number in range(16)]
    about = references(tmp_path, *({"document": one.id, "summary": draft()} for one in documents))
    first, second = tmp_path / "a", tmp_path / "b"
    bad = results(first, *(result(wrong, document=one) for one in documents))
    good = results(second, *(result(document=one) for one in documents))
    found = {one.score: one for one in compare(bad, good, about).differences}
    assert found["source.failed_checks"].difference.value == pytest.approx(-1 / 9)
    assert found["source.failed_checks"].better == "second"
    assert found["pledges.precision"].better == "second"


# Six documents that all differ in one direction do so by chance once in 2^5 times; three once in four.
@pytest.mark.parametrize(("documents", "p"), [(1, 1.0), (3, 0.25), (6, 1 / 32)])
def test_few_documents_tell_little_whatever_the_resamples_say(documents, p):
    tested = _test(np.full(documents, 0.5), resamples=10_000, seed=1)
    assert tested.p == p
    assert tested.estimate.value == 0.5


# The standard error of a mean of n differences is their deviation over √n; 2.8 of them show with power 0.8.
def test_the_smallest_difference_shown_is_that_of_a_normal_mean():
    differences = np.random.default_rng(3).normal(0.1, 1, size=400)
    tested = _test(differences, resamples=20_000, seed=1)
    error = differences.std() / 20
    assert tested.smallest_shown == pytest.approx(2.8 * error, rel=0.03)
    assert tested.estimate.low == pytest.approx(differences.mean() - 1.96 * error, abs=0.01)


def test_chance_alone_is_rarely_told_as_a_difference():
    generator = np.random.default_rng(7)
    told = [_test(generator.normal(size=30), resamples=500, seed=number).p < 0.05 for number in range(300)]
    assert sum(told) / 300 < 0.09


def test_differences_are_held_against_how_many_there_are():
    def tested(*ps):
        return [_Tested(Estimate(0.1), p, None) for p in ps]

    assert _beyond_chance(tested(0.04)) == [True]
    assert _beyond_chance(tested(0.04, 0.5)) == [False, False]
    assert _beyond_chance(tested(0.5, None, 0.02, 0.001)) == [False, False, True, True]


def test_documents_of_one_run_only_are_listed(tmp_path):
    documents = [Document(text=result().document.text, id=f"d{number}") for number in range(3)]
    about = references(tmp_path, {"document": "d1", "summary": draft(stances=[FAIR, stance("x")])})
    first, second = tmp_path / "a", tmp_path / "b"
    first.mkdir()
    second.mkdir()
    one = results(first, *(result(document=document) for document in documents[:2]))
    other = results(second, *(result(document=document) for document in documents[1:]))
    found = compare(one, other, about)
    assert found.signature.documents == 1
    assert found.notes[:2] == [
        f"{first}/results.jsonl: d0 is not in {second}/results.jsonl",
        f"{second}/results.jsonl: d2 is not in {first}/results.jsonl",
    ]
    only = tmp_path / "c"
    only.mkdir()
    with pytest.raises(InputError, match="has no document in common with the first"):
        compare(one, results(only, result()), about)


def test_comparing_without_a_reference_that_fits_is_an_error(tmp_path):
    made = results(tmp_path, result())
    with pytest.raises(InputError, match="no reference is about these documents"):
        compare(made, made, References(written(tmp_path / "human.jsonl", {"document": "x", "text": "y"})))


def test_several_processes_give_the_same_digits_in_the_same_order(tmp_path):
    documents = [Document(text=result().document.text, id=f"d{number}") for number in range(40)]
    made = results(tmp_path, *(result(document=one) for one in documents))
    broken = {"document": "d3", "summary": {"stances": [FAIR | {"polarity": "negativ"}]}}
    about = references(tmp_path, broken, *({"document": one.id, "summary": draft(stances=[])} for one in documents))
    alone, together = [], []
    one = evaluate(made, about, on_document=alone.append)
    assert evaluate(made, about, workers=2, on_document=together.append) == one
    assert [(found.document, found.comparisons) for found in together] == [
        (found.document, found.comparisons) for found in alone
    ]
    assert len([note for note in one.notes if "negativ" in note]) == 1


def test_what_a_process_cannot_read_is_the_same_error(tmp_path):
    made = results(tmp_path, result())
    text = made.path.read_text(encoding="utf-8")
    made.path.write_text(text.replace('"complete"', '"finished"'), encoding="utf-8")
    with pytest.raises(InputError, match="is not a result \\(outcome"):
        evaluate(Results(made.path), workers=2)
