"""Pacing: what an endpoint says of its limits is kept to, and a plea to wait is heard by all."""

import pytest

from summarizer.pacing import Pace, seconds_of


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def pace(clock):
    return Pace(clock)


def limits(*, requests=None, tokens=None):
    headers = {}
    for kind, values in (("requests", requests), ("tokens", tokens)):
        for name, value in zip(("limit", "remaining", "reset"), values or (), strict=False):
            headers[f"x-ratelimit-{name}-{kind}"] = value
    return headers


def test_nothing_waits_before_the_endpoint_has_said_anything(pace):
    assert [pace.wait(10_000) for _ in range(1000)] == [0] * 1000


def test_no_more_requests_go_out_than_remain(pace):
    pace.learn(limits(requests=("60", "2", "58s")))
    assert [pace.wait(1), pace.wait(1)] == [0, 0]
    assert pace.wait(1) == pytest.approx(1)


def test_what_remains_grows_as_the_endpoint_says(pace, clock):
    pace.learn(limits(requests=("60", "0", "30s")))  # 60 in 30 s
    assert pace.wait(1) == pytest.approx(0.5)
    clock.now += 0.5
    assert pace.wait(1) == 0


def test_it_grows_to_the_limit_and_no_further(pace, clock):
    pace.learn(limits(requests=("60", "0", "30s")))
    clock.now += 3600
    assert [pace.wait(1) for _ in range(60)] == [0] * 60
    assert pace.wait(1) == pytest.approx(0.5)


@pytest.mark.parametrize("remaining", ["2", "3"], ids=["nothing used", "more than there is"])
def test_where_nothing_was_used_the_limit_is_one_of_a_minute(pace, remaining):
    pace.learn(limits(requests=("2", remaining, "1s")))
    assert [pace.wait(1), pace.wait(1)] == [0, 0]
    assert pace.wait(1) == pytest.approx(30)


def test_of_two_limits_the_longer_wait_counts(pace):
    pace.learn(limits(requests=("60", "0", "60s"), tokens=("6000", "0", "60s")))
    assert [pace.wait(50), pace.wait(500)] == [pytest.approx(1), pytest.approx(5)]


def test_tokens_are_counted_as_requests_are(pace, clock):
    pace.learn(limits(tokens=("6000", "1000", "50s")))  # 100 a second
    assert pace.wait(900) == 0
    assert pace.wait(600) == pytest.approx(5)
    clock.now += 5
    assert pace.wait(600) == 0


def test_a_request_larger_than_the_limit_waits_for_all_of_it_and_no_longer(pace, clock):
    pace.learn(limits(tokens=("1000", "0", "10s")))
    assert pace.wait(5000) == pytest.approx(10)
    clock.now += 10
    assert pace.wait(5000) == 0


def test_what_is_on_its_way_counts_though_the_endpoint_has_not_seen_it(pace):
    pace.learn(limits(requests=("10", "5", "60s")))
    for _ in range(4):
        pace.wait(1)
    pace.learn(limits(requests=("10", "5", "60s")))  # said before those four came there
    assert pace.wait(1) == 0
    assert pace.wait(1) > 0


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({}, id="none"),
        pytest.param({"x-ratelimit-limit-requests": "many", "x-ratelimit-remaining-requests": "0"}, id="no number"),
        pytest.param({"x-ratelimit-limit-requests": "60"}, id="no remainder"),
        pytest.param({"x-ratelimit-limit-requests": "0", "x-ratelimit-remaining-requests": "0"}, id="no limit"),
    ],
)
def test_headers_that_say_nothing_change_nothing(pace, headers):
    pace.learn(headers)
    assert [pace.wait(1), pace.wait(1)] == [0, 0]


def test_a_plea_to_wait_is_heard_by_all_until_it_is_over(pace, clock):
    pace.rest(7, {})
    waits = [pace.wait(1) for _ in range(20)]
    assert all(7 <= wait <= 7.05 for wait in waits)
    assert len(set(waits)) == 20  # they do not come back together
    clock.now += 7
    assert pace.wait(1) == 0


def test_a_shorter_plea_does_not_end_a_longer_one(pace):
    pace.rest(7, {})
    pace.rest(1, {})
    assert pace.wait(1) >= 7


def test_without_a_time_rests_grow_until_an_answer_comes_and_a_burst_counts_once(pace, clock):
    lengths = []
    for _ in range(9):
        pace.rest(None, {})
        pace.rest(None, {})
        lengths.append(int(pace.wait(1) * 10) / 10)
        clock.now += 100
    assert lengths == [0.5, 1, 2, 4, 8, 16, 32, 60, 60]
    pace.learn({})
    pace.rest(None, {})
    assert pace.wait(1) == pytest.approx(0.5, abs=0.06)


def test_a_refusal_tells_of_limits_and_is_no_answer(pace, clock):
    for _ in range(2):
        pace.rest(None, limits(requests=("60", "0", "600s")))
        clock.now += 100
    assert [pace.wait(1) for _ in range(10)] == [0] * 10
    assert pace.wait(1) == pytest.approx(10)
    pace.rest(None, {})
    assert pace.wait(1) == pytest.approx(2, abs=0.06)


@pytest.mark.parametrize(
    ("duration", "seconds"),
    [
        ("1s", 1),
        ("6m0s", 360),
        ("120ms", 0.12),
        ("5ms", 0.005),
        ("6m120ms", 360.12),
        ("1h2m3.5s", 3723.5),
        ("1.5h", 5400),
        ("7.66s", 7.66),
        ("2m59.56s", 179.56),
        ("1.5", 1.5),
        ("", None),
        ("soon", None),
        ("-3s", None),
        ("-3", None),
        ("inf", None),
        ("nan", None),
    ],
)
def test_durations_are_read_as_endpoints_write_them(duration, seconds):
    assert seconds_of(duration) == (None if seconds is None else pytest.approx(seconds))
