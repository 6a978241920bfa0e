"""A batch run that is killed again and again ends as one that nobody killed, and nothing is paid for twice."""

from batchkills import Tally, kill_batch_runs


def test_a_killed_batch_run_loses_nothing_and_pays_for_nothing_twice(tmp_path):
    tallies = list(kill_batch_runs(tmp_path, 5, seed=3, count=24))
    total = sum(tallies, Tally())
    assert (total.kills, total.starts) == (5, 5 + len(tallies))
    assert total.documents == 24 * len(tallies)
    assert total.requests > total.documents
    assert total.faults == dict.fromkeys(("paid_twice", "more_batches", "left_running", "lost", "different"), 0)
