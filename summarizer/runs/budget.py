"""A bound on what a run may cost, in money or in tokens.

What endpoints count is held against it, and before each request what it may take at most: a third of its bytes, and
the bound on one answer. What cannot be known can cross it: answers lost on their way in an earlier start or try, and
answers longer than any before where there is no --max-tokens.
"""

import re
from dataclasses import dataclass
from math import ceil

from summarizer.answers import Usage
from summarizer.cost import price_of
from summarizer.errors import ConfigurationError

USED_UP = "the budget is used up"
_LONG_ANSWER = 8_000
"""Tokens that an answer may take when neither --max-tokens nor an earlier answer says more."""
_MARGIN = 4 / 3
"""Upon the estimate of a prompt's tokens, which is a quarter of its bytes: a third of them is more than they take."""
_AMOUNT = re.compile(
    r"\s*(?P<dollars>\$)?\s*(?P<number>\d+(?:\.\d+)?)\s*(?P<scale>[kM])?\s*(?P<tokens>t|tok|tokens)?\s*"
)
_SCALE = {None: 1, "k": 1_000, "M": 1_000_000}


@dataclass(frozen=True)
class Amount:
    """So many dollars, or so many tokens."""

    number: float
    tokens: bool

    @classmethod
    def of(cls, text: str) -> "Amount":
        """Read "5", "$5" or "2.50" as dollars, "500000t", "500k tokens" or "2Mt" as tokens.

        Raises:
            ConfigurationError: it is neither.
        """
        match = _AMOUNT.fullmatch(text)
        if match is None or (match["dollars"] and match["tokens"]):
            raise ConfigurationError(f"--budget {text!r} is no amount; give dollars (5, $2.50) or tokens (500k tokens)")
        return cls(float(match["number"]) * _SCALE[match["scale"]], match["tokens"] is not None)

    def __str__(self) -> str:
        return f"{self.number:,.0f} tokens" if self.tokens else f"${self.number:,.2f}"


def check_price(amount: Amount | None, model: str, base_url: str | None) -> None:
    """See that an amount of money can be kept to; where there is no endpoint nobody is paid.

    Raises:
        ConfigurationError: the model's price is not known.
    """
    if amount is None or amount.tokens or base_url is None:
        return
    if price_of(model, Usage(prompt_tokens=1000), Usage(), base_url) is None:
        raise ConfigurationError(
            f"the price of {model} at {base_url} is not known, so a budget in money cannot be kept; give tokens: "
            "--budget 2Mt"
        )


class Budget:
    """What is spent and what is on its way, against what may be spent.

    Args:
        amount: None: nothing is bounded.
        model: for the price.
        base_url: for the price.
        max_tokens: bound on one answer, where there is one.
        live: tokens of live answers so far.
        batch: tokens of answers from batches so far.

    Raises:
        ConfigurationError: an amount of money, and the model's price is not known.
    """

    def __init__(  # noqa: PLR0913 - facts about one run
        self,
        amount: Amount | None,
        model: str,
        base_url: str | None,
        *,
        max_tokens: int | None = None,
        live: Usage = Usage(),
        batch: Usage = Usage(),
    ) -> None:
        self._amount = amount
        self._model, self._base_url = model, base_url
        self._live, self._batch = live, batch
        self._longest = max_tokens or _LONG_ANSWER
        self._bounded = max_tokens is not None
        self._on_the_way = Usage()
        check_price(amount, model, base_url)

    def reserve(self, prompt_tokens: int, requests: int = 1, *, batch: bool = False) -> Usage | None:
        """Set aside what requests may take at most; None where that would cross the bound."""
        wanted = self._at_most(prompt_tokens, requests)
        if self._amount is not None and self._spent(self._on_the_way + wanted, batch=batch) > self._amount.number:
            return None
        self._on_the_way += wanted
        return wanted

    def why_not(self, prompt_tokens: int, requests: int = 1, *, batch: bool = False) -> str:
        """Why there was no room for requests: nothing is left, or it was too little from the start."""
        if self._amount is None or self._live + self._batch + self._on_the_way != Usage():
            return USED_UP
        least = self._spent(self._at_most(prompt_tokens, requests), batch=batch)
        needed = Amount(least if self._amount.tokens else ceil(least * 100) / 100, self._amount.tokens)
        first = "first request" if requests == 1 else f"first {requests} requests"
        return f"the budget is less than the {needed} that the {first} may take (less with a smaller --max-tokens)"

    def expect(self, prompt_tokens: int, requests: int) -> None:
        """Set aside what requests that were sent before may still take."""
        self._on_the_way += self._at_most(prompt_tokens, requests)

    def settle(self, reserved: Usage, used: Usage) -> None:
        """Count what a request really took: nothing where it was refused, all of it where its answer was lost."""
        self._on_the_way = Usage(
            prompt_tokens=self._on_the_way.prompt_tokens - reserved.prompt_tokens,
            completion_tokens=self._on_the_way.completion_tokens - reserved.completion_tokens,
        )
        self._live += used
        if not self._bounded:
            self._longest = max(self._longest, used.completion_tokens)

    def _at_most(self, prompt_tokens: int, requests: int) -> Usage:
        return Usage(prompt_tokens=ceil(prompt_tokens * _MARGIN), completion_tokens=requests * self._longest)

    def _spent(self, more: Usage, *, batch: bool) -> float:
        live, in_batch = (self._live, self._batch + more) if batch else (self._live + more, self._batch)
        assert self._amount is not None
        if self._amount.tokens:
            both = live + in_batch
            return both.prompt_tokens + both.completion_tokens
        return price_of(self._model, live, in_batch, self._base_url) or 0.0
