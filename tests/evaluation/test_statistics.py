import math

import numpy as np
import pytest

from summarizer.evaluation.statistics import Estimate, Tallies, Tally, averaged, draws, rows, share


def tallies_of(*documents):
    made = Tallies()
    for scores in documents:
        made.add(scores)
    return made


def row(*tallies, resamples=2000, seed=1):
    (found,) = rows(tallies_of(*({"s": tally} for tally in tallies)), ["s"], resamples=resamples, seed=seed)
    return found


def test_macro_counts_documents_and_micro_cases():
    found = row(share(1, 1), share(0, 3))
    assert (found.macro.value, found.micro.value) == (0.5, 0.25)
    assert (found.documents, found.cases) == (2, 4)


def test_a_document_without_the_score_counts_in_neither():
    found = row(share(1, 1), share(0, 0), share(0, 1))
    assert (found.macro.value, found.micro.value, found.documents) == (0.5, 0.5, 2)


def test_a_score_that_counts_no_cases_has_no_micro():
    found = row(Tally(0, 0, 0.3), Tally(0, 0, 0.5))
    assert found.macro.value == pytest.approx(0.4)
    assert found.micro is None


def test_a_score_that_appears_late_is_unknown_before():
    made = tallies_of({"a": share(1, 1)}, {"b": share(1, 2)}, {})
    assert str(made.values("b").tolist()) == "[nan, 0.5, nan]"
    assert str(made.values("never").tolist()) == "[nan, nan, nan]"
    assert len(made) == 3


# Two documents of 0 and 1: a resample's mean is 0, 1/2 or 1 with probability 1/4, 1/2, 1/4.
def test_two_documents_can_be_resampled_in_three_ways():
    assert row(share(0, 1), share(1, 1)).macro == Estimate(0.5, 0.0, 1.0)
    means = np.concatenate([drawn @ [0.0, 1.0] / 2 for drawn in draws(2, 40_000, seed=3)])
    counts = [np.count_nonzero(means == value) / 40_000 for value in (0, 0.5, 1)]
    assert counts == pytest.approx([0.25, 0.5, 0.25], abs=0.01)


# The bootstrap distribution of a share p of n documents is that of a binomial over n: standard error √(p(1-p)/n).
def test_the_interval_of_a_share_is_that_of_a_binomial():
    found = row(*[share(1, 1)] * 300, *[share(0, 1)] * 100, resamples=20_000)
    error = math.sqrt(0.75 * 0.25 / 400)
    assert found.macro.low == pytest.approx(0.75 - 1.96 * error, abs=0.003)
    assert found.macro.high == pytest.approx(0.75 + 1.96 * error, abs=0.003)


def test_the_replicates_of_a_mean_vary_by_its_standard_error():
    values = np.random.default_rng(5).normal(size=200)
    means = np.concatenate([drawn @ values / 200 for drawn in draws(200, 20_000, seed=2)])
    assert means.mean() == pytest.approx(values.mean(), abs=0.003)
    assert means.std() == pytest.approx(values.std() / math.sqrt(200), rel=0.02)


def test_every_resample_draws_as_many_documents_as_there_are():
    drawn = np.concatenate(list(draws(7, 1000, seed=0)))
    assert drawn.shape == (1000, 7)
    assert set(drawn.sum(axis=1)) == {7}


def test_the_same_seed_gives_the_same_digits_and_another_others():
    tallies = [share(number % 4, 4) for number in range(30)]
    assert row(*tallies) == row(*tallies)
    assert row(*tallies).macro != row(*tallies, seed=2).macro


def test_equal_documents_leave_no_doubt_and_a_single_one_no_interval():
    assert row(share(1, 2), share(1, 2)).macro == Estimate(0.5, 0.5, 0.5)
    assert row(share(1, 2)).macro == Estimate(0.5)


def test_a_mean_over_references_skips_what_has_no_value():
    assert averaged([share(1, 2), share(0, 0)]) == (0.5, 1.0, 0.5)
    assert math.isnan(averaged([share(0, 0)]).value)
