"""How a batch job is done."""

from collections.abc import Callable
from dataclasses import dataclass

from summarizer.batch.planning import Bounds
from summarizer.errors import EndpointError
from summarizer.runs import Amount


@dataclass(frozen=True)
class Options:
    """How a batch job is done.

    Attributes:
        api_key: None takes OPENAI_API_KEY.
        budget: bound on what the whole run may cost.
        bounds: of one part.
        max_enqueued_tokens: bound on the tokens of all batches on their way; None leaves it to the service.
        workers: processes that read answers and make results.
        delete_files: whether files at the service are deleted once they are collected.
        poll_seconds: between two looks at batches on their way.
        settle_seconds: for which a batch that may have been made is looked for in the service's list.
        timeout: seconds for one call.
        on_wait: told (seconds, error) before a call is made again.
        on_doubt: told in a line that a batch that may have been made is looked for, or was made twice.
        progress: told (what is done, how many are, of how many or None).
    """

    api_key: str | None = None
    budget: Amount | None = None
    bounds: Bounds = Bounds()
    max_enqueued_tokens: int | None = None
    workers: int = 0
    delete_files: bool = False
    poll_seconds: float = 30
    settle_seconds: float = 60
    timeout: float = 600
    on_wait: Callable[[float, EndpointError], None] | None = None
    on_doubt: Callable[[str], None] = lambda _: None
    progress: Callable[[str, int, int | None], None] = lambda _what, _done, _total: None
