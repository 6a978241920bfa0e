"""What a run would ask and cost, before anything is sent."""

from collections.abc import Iterable
from dataclasses import dataclass

from summarizer.answers import Usage
from summarizer.corpus import Unreadable
from summarizer.cost import price_of
from summarizer.document import Document
from summarizer.errors import InputError
from summarizer.inquiry import Inquiry, Recipe

ANSWER_SHARE = 5.5
"""Tokens of an answer for each of the article, counted as a quarter of the bytes: the median of the bundled recordings
(they lie between 0.1, where there is nothing to report, and 6.5)."""


@dataclass(frozen=True)
class Estimate:
    """Figures of a run that has not been made.

    Attributes:
        cost: dollars at list price; 0 where there is no endpoint to pay, None where the model's price is not known.
    """

    documents: int
    unreadable: int
    requests: int
    usage: Usage
    cost: float | None


def estimate(
    documents: Iterable[Document | Unreadable],
    recipe: Recipe,
    base_url: str | None,
    *,
    batch: bool = False,
) -> Estimate:
    """Count the first requests about documents, and about how many tokens they and their answers take.

    Re-asked answers are not foreseen, nor are copies told from each other.
    """
    read, unreadable, requests, prompt, completion = 0, 0, 0, 0, 0.0
    for one in documents:
        try:
            pending = [] if isinstance(one, Unreadable) else Inquiry(recipe, one).pending
        except InputError:
            pending = []
        if isinstance(one, Unreadable) or not pending:
            unreadable += 1
            continue
        read += 1
        requests += len(pending)
        prompt += sum(request.tokens for request in pending)
        answers = ANSWER_SHARE * len(one.text.encode()) / 4
        bound = recipe.settings.max_tokens
        completion += answers if bound is None else min(answers, bound * len(pending))
    usage = Usage(prompt_tokens=prompt, completion_tokens=round(completion))
    live, in_batch = (Usage(), usage) if batch else (usage, Usage())
    cost = price_of(recipe.settings.model, live, in_batch, base_url) if requests and base_url else 0.0
    return Estimate(read, unreadable, requests, usage, cost)
