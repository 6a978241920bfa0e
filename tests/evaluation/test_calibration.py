"""A judge held against people: agreement, and the share supported once its errors are allowed for."""

import math

import pytest
from doubles import answer, completion
from made import result, verdict, verdicts

from summarizer.evaluation.calibration import Calibrating, Predicted, prediction_powered_share
from summarizer.evaluation.judging import Hearing
from summarizer.evaluation.labels import Label
from summarizer.prompts import load_prompt
from summarizer.request import Settings

T_11 = 2.2009852
"""Student's t, 11 degrees of freedom, 97.5 %."""
T_1 = 12.7062047


def one_a_document(others, labelled):
    return [Predicted(others=[one]) for one in others] + [Predicted(labelled=[pair]) for pair in labelled]


def test_with_one_item_a_document_it_is_the_papers_estimate_and_variance():
    # The judge: 6 of 8 on the others, so .75 with variance .1875. Errors on the labelled: 0, 1, 0, 0, mean .25,
    # variance .1875. So .5, and the paper's variance is .1875 / 8 + .1875 / 4 = .0703125; times 12 / 11 for few
    # documents.
    documents = one_a_document([1, 1, 1, 1, 1, 1, 0, 0], [(1, 1), (1, 0), (0, 0), (1, 1)])
    found = prediction_powered_share(documents)
    reach = T_11 * math.sqrt(0.0703125 * 12 / 11)
    assert found.value == pytest.approx(0.5)
    assert (found.low, found.high) == (0.0, 1.0)  # .5 ± .61, cut off
    assert reach == pytest.approx(0.6096, abs=1e-4)


def test_an_interval_within_its_bounds_has_the_papers_length():
    # 100 others, 60 supported: .6, variance .24. 100 labelled, the judge's error 1 on ten and -1 on ten: mean 0,
    # variance .2. Variance .24 / 100 + .2 / 100 = .0044, times 200 / 199; t with 199 degrees of freedom is 1.971957.
    labelled = [(1, 0)] * 10 + [(0, 1)] * 10 + [(1, 1)] * 80
    found = prediction_powered_share(one_a_document([1] * 60 + [0] * 40, labelled))
    reach = 1.971957 * math.sqrt(0.0044 * 200 / 199)
    assert found.value == pytest.approx(0.6)
    assert (found.low, found.high) == (pytest.approx(0.6 - reach), pytest.approx(0.6 + reach))


def test_the_interval_of_a_judge_that_is_too_kind_is_as_long_as_its_errors_vary():
    # 100 others, 60 supported: .6, variance .24. 100 labelled, the judge's error 1 on twenty: mean .2, variance .16.
    found = prediction_powered_share(one_a_document([1] * 60 + [0] * 40, [(1, 0)] * 20 + [(1, 1)] * 80))
    reach = 1.971957 * math.sqrt(0.004 * 200 / 199)
    assert found.value == pytest.approx(0.4)
    assert (found.low, found.high) == (pytest.approx(0.4 - reach), pytest.approx(0.4 + reach))


def test_a_judge_that_is_always_right_is_not_corrected():
    found = prediction_powered_share(one_a_document([1, 0], [(1, 1), (0, 0)]))
    assert found.value == 0.5


def test_a_judge_too_kind_by_a_half_is_corrected_by_a_half():
    assert prediction_powered_share(one_a_document([1, 1], [(1, 1), (1, 0)])).value == 0.5


def test_items_of_one_document_count_as_what_goes_together():
    # Two documents alike in themselves: the first's two others supported, the second's not; one label each, right.
    # Each adds (1 - .5) * 2 / 4 = .25, so variance 2 / 1 * (.25² + .25²) = .25; one degree of freedom bounds nothing.
    apart = prediction_powered_share([Predicted([1, 1], [(1, 1)]), Predicted([0, 0], [(0, 0)])])
    assert apart.value == 0.5
    assert T_1 * math.sqrt(0.25) > 0.5
    assert (apart.low, apart.high) == (0.0, 1.0)
    # Two documents that are alike with each other: nothing differs between documents.
    alike = prediction_powered_share([Predicted([1, 0], [(1, 1)]), Predicted([1, 0], [(1, 1)])])
    assert (alike.value, alike.low, alike.high) == (0.5, 0.5, 0.5)


def test_documents_without_items_count_for_nothing():
    documents = one_a_document([1, 0, 1, 1], [(1, 1), (0, 0)])
    assert prediction_powered_share([*documents, Predicted()]) == prediction_powered_share(documents)


def test_a_single_document_has_no_interval():
    found = prediction_powered_share([Predicted([1, 0], [(1, 1)])])
    assert (found.value, found.low, found.high) == (0.5, None, None)


@pytest.mark.parametrize(
    "documents",
    [
        pytest.param([], id="nothing"),
        pytest.param([Predicted(others=[1])], id="no-labels"),
        pytest.param([Predicted(labelled=[(1, 1)])], id="all-labelled"),
    ],
)
def test_where_a_mean_is_one_of_nothing_there_is_no_estimate(documents):
    assert prediction_powered_share(documents) is None


def judged(*given):
    heard = Hearing(load_prompt("judge"), Settings("m", "json_schema"), result())
    for _ in range(2):  # as often as a quote that is not found is asked about
        if heard.pending:
            heard.take(1, answer(completion(verdicts(*given))))
    return heard.judged


def compared(given, *labels):
    people = Calibrating()
    people.add(judged(*given), labels)
    return people.calibration(resamples=50, seed=1)


def test_labels_are_compared_with_the_verdicts_on_the_same_items():
    # Items 6, 7, 8 of the summary are the one pledge, stance and signal.
    found = compared(
        [verdict(6, "partly"), verdict(7, "unsupported")],
        Label("pledges", 1, "partly", None),
        Label("stances", 1, "contradicted", None),
        Label("signals", 1, "supported", None),
        Label("key_points", 1, "partly", None),
    )
    assert found.accuracy.value == 0.5
    assert (found.labels, found.labelled, found.others) == (4, 4, 4)
    assert (found.by_people, found.by_judge) == (0.25, 0.5)
    assert found.corrected.value == 1.0 - 0.25
    # Pairs pp, uc, ss, sp: of 8 labels 3 p, 3 s, 1 u, 1 c; half of the pairs differ, Do = .5;
    # De = (64 - 9 - 9 - 1 - 1) / (8 * 7) = 44 / 56.
    assert found.alpha.value == pytest.approx(1 - 0.5 * 56 / 44)


def test_of_several_people_each_is_compared_and_their_share_is_what_people_say():
    said = {"anna": "supported", "ben": "partly", "carl": "partly", "dora": "contradicted"}
    found = compared([], *(Label("pledges", 1, ruling, author) for author, ruling in said.items()))
    assert (found.accuracy.value, found.labels, found.labelled, found.others) == (0.25, 4, 1, 7)
    assert (found.by_people, found.by_judge, found.corrected.value) == (0.25, 1.0, 0.25)


def test_a_verdict_that_does_not_count_is_compared_with_nothing():
    assert compared([verdict(6, quote="no such words anywhere")], Label("pledges", 1, "supported", None)) is None
