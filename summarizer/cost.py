"""What answers cost, by bundled prices; no network."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from summarizer.answers import Answer, Usage

if TYPE_CHECKING:
    import genai_prices

BATCH_SHARE = 0.5
"""What a batch costs, as a share of the same calls made live, where the price list has no batch price of its own.

Source: OpenAI's pricing page, "Batch API: 50 % of the standard price".
"""


def cost_in_dollars(model: str, answers: Iterable[Answer], base_url: str | None) -> float | None:
    """The list price of answers, those of a batch at the batch price.

    None where the model's price is not known or nothing was counted.
    """
    live, batch = Usage(), Usage()
    for answer in answers:
        if answer.origin == "batch":
            batch += answer.usage
        else:
            live += answer.usage
    return price_of(model, live, batch, base_url)


def price_of(model: str, live: Usage, batch: Usage, base_url: str | None) -> float | None:
    """The list price of tokens used live and of tokens used in batches; None where it is not known.

    It hangs on the endpoint too: without an address nobody knows who was paid.
    """
    if base_url is None or live == batch == Usage():
        return None
    try:
        return _live(model, live, base_url) + _batch(model, batch, base_url)
    except LookupError:
        return None


def _live(model: str, usage: Usage, base_url: str | None) -> float:
    import genai_prices

    if usage == Usage():
        return 0.0
    return float(genai_prices.calc_price(_counted(usage), model, provider_api_url=base_url).total_price)


def _batch(model: str, usage: Usage, base_url: str | None) -> float:
    import genai_prices

    standard = _live(model, usage, base_url)
    if standard == 0:
        return 0.0
    of_a_batch = genai_prices.calc_price(
        _counted(usage), model, provider_api_url=base_url, price_context={"processing": "batch"}
    )
    listed = float(of_a_batch.total_price)
    return listed if listed != standard else standard * BATCH_SHARE


def _counted(usage: Usage) -> "genai_prices.Usage":
    import genai_prices

    return genai_prices.Usage(input_tokens=usage.prompt_tokens, output_tokens=usage.completion_tokens)
