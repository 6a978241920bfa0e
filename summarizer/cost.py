"""What answers cost, by bundled prices; no network."""

from summarizer.answers import Usage


def cost_in_dollars(model: str, usage: Usage, base_url: str | None) -> float | None:
    """The list price of `usage`, or None where the model's price is not known or nothing was counted."""
    if usage == Usage():
        return None
    import genai_prices

    counted = genai_prices.Usage(input_tokens=usage.prompt_tokens, output_tokens=usage.completion_tokens)
    try:
        price = genai_prices.calc_price(counted, model, provider_api_url=base_url)
    except LookupError:
        return None
    return float(price.total_price)
