"""The budget: what may be spent, what is spent, and what is set aside for what is on its way."""

import pytest
from articles import documents

from summarizer.address import OPENAI_URL
from summarizer.answers import Usage
from summarizer.batch import Options, prepare
from summarizer.errors import ConfigurationError
from summarizer.runs import Amount, Wanted, summarize_into
from summarizer.runs.budget import Budget

NOBODY = Wanted(model="gpt-4.1", base_url="http://127.0.0.1:9/v1")


@pytest.mark.parametrize(
    ("text", "number", "tokens"),
    [
        ("5", 5, False),
        ("$2.50", 2.5, False),
        ("500000t", 500_000, True),
        ("500k tokens", 500_000, True),
        ("2Mt", 2_000_000, True),
        ("2 Mt", 2_000_000, True),
    ],
)
def test_amounts_are_dollars_or_tokens(text, number, tokens):
    assert Amount.of(text) == Amount(number, tokens=tokens)


@pytest.mark.parametrize("text", ["lots", "", "-5", "$5 tokens", "5 euros"])
def test_what_is_no_amount_is_refused(text):
    with pytest.raises(ConfigurationError, match="is no amount; give dollars"):
        Amount.of(text)


def test_money_needs_a_price():
    with pytest.raises(ConfigurationError, match=f"the price of unheard-of at {OPENAI_URL} is not known"):
        Budget(Amount(5, tokens=False), "unheard-of", OPENAI_URL)


def test_a_request_is_let_through_only_if_its_prompt_and_longest_answer_fit():
    # 300 estimated tokens are 400 at most, and 100 for the answer: 500 a request.
    budget = Budget(Amount(1000, tokens=True), "m", None, max_tokens=100)
    assert budget.reserve(300) == budget.reserve(300) == Usage(prompt_tokens=400, completion_tokens=100)
    assert budget.reserve(1) is None


def test_what_was_not_used_is_free_again_and_what_was_used_is_not():
    budget = Budget(Amount(1000, tokens=True), "m", None, max_tokens=100)
    first, second = budget.reserve(300), budget.reserve(300)
    budget.settle(first, Usage(prompt_tokens=250, completion_tokens=50))
    assert budget.reserve(300) is None  # 300 spent, 500 on its way, 200 left
    budget.settle(second, Usage())
    assert budget.reserve(300) is not None  # 300 spent, 700 left


def test_money_is_counted_at_the_prices_of_live_and_of_batch():
    # gpt-4o: $2.50 and $10 a million tokens, half of it in a batch.
    price = 300 * 4 / 3 * 2.5e-6 + 100 * 10e-6
    for batch, share in ((False, 1), (True, 0.5)):
        budget = Budget(Amount(2.5 * share * price, tokens=False), "gpt-4o", OPENAI_URL, max_tokens=100)
        reserved = [budget.reserve(300, batch=batch) for _ in range(3)]
        assert [one is not None for one in reserved] == [True, True, False]


def test_money_needs_a_price_before_there_is_a_folder(tmp_path):
    problem = r"the price of gpt-4.1 at http://127.0.0.1:9/v1 is not known, .*; give tokens: --budget 2Mt"
    with pytest.raises(ConfigurationError, match=problem):
        summarize_into(tmp_path / "run", [], NOBODY, budget=Amount(5, tokens=False))
    with pytest.raises(ConfigurationError, match=problem):
        prepare(tmp_path / "run", [], NOBODY, Options(budget=Amount(5, tokens=False)))
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize(
    ("amount", "requests", "needed"),
    [
        pytest.param(Amount(499, tokens=True), 1, "the 500 tokens that the first request may take", id="tokens"),
        pytest.param(Amount(599, tokens=True), 2, "the 600 tokens that the first 2 requests may take", id="several"),
        # gpt-4o: 400 * $2.50 and 100 * $10 a million tokens are $0.002
        pytest.param(Amount(0.001, tokens=False), 1, "the $0.01 that the first request may take", id="money"),
    ],
)
def test_a_budget_too_small_for_what_is_asked_first_says_how_much_that_takes(amount, requests, needed):
    budget = Budget(amount, "gpt-4o", OPENAI_URL, max_tokens=100)
    assert budget.reserve(300, requests) is None
    assert budget.why_not(300, requests) == f"the budget is less than {needed} (less with a smaller --max-tokens)"


def test_a_budget_of_which_something_is_spent_or_on_its_way_is_used_up():
    spent = Budget(Amount(499, tokens=True), "m", None, max_tokens=100, batch=Usage(prompt_tokens=1))
    on_its_way = Budget(Amount(499, tokens=True), "m", None, max_tokens=100)
    on_its_way.expect(1, 1)
    assert spent.why_not(300) == on_its_way.why_not(300) == "the budget is used up"


def test_a_run_never_takes_more_than_its_budget_and_waits_for_what_others_leave_over(desk):
    settings = Wanted(model="desk", base_url=desk.server.base_url, max_tokens=5000)
    # What one request may take at most is about twice what it takes: more are answered than fit at once.
    ended = desk.summarize(documents(20), wanted=settings, budget=Amount(60_000, tokens=True))
    spent = ended_tokens(desk)
    assert (ended.reason, ended.counts.failed) == ("the budget is used up", 0)
    assert 40_000 < spent == desk.tokens() <= 60_000
    assert ended.counts.done == len(desk.paid())
    assert desk.summarize(documents(20), wanted=settings).counts.done == 20


def ended_tokens(desk):
    """What the endpoint was paid for, as the journal counts it."""
    from summarizer.runs import open_run

    with open_run(desk.folder) as run:
        usage = run.journal.usage()
    return usage.prompt_tokens + usage.completion_tokens
