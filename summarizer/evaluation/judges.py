"""A model as judge: which items of the summaries an article supports, in its view.

What it says is kept apart from the deterministic scores: another model, or the same one on another day, says other
things. Only recorded answers give the same digits again.
"""

import asyncio
import random
from collections.abc import Callable, Iterable, Iterator

from summarizer.asking import Asker
from summarizer.errors import ConfigurationError, EndpointError, ReplayMiss
from summarizer.evaluation.assessment import RESAMPLES, SEED
from summarizer.evaluation.judgement import Judgement, Table
from summarizer.evaluation.judging import Hearing, Judged, claims
from summarizer.evaluation.labels import Labels
from summarizer.evaluation.results import Results
from summarizer.ordering import in_order
from summarizer.prompts import Prompt, load_prompt
from summarizer.request import Settings
from summarizer.result import Result

JUDGE_PROMPT = "judge"
DEFAULT_CONCURRENCY = 4
_IN_A_ROW = 10
"""Documents without an answer one after the other: then there will be none soon."""


def judge(  # noqa: PLR0913 - settings
    results: Results,
    asker: Asker,
    *,
    prompt: Prompt | str = JUDGE_PROMPT,
    labels: Labels | None = None,
    sample: int | None = None,
    concurrency: int = DEFAULT_CONCURRENCY,
    resamples: int = RESAMPLES,
    seed: int = SEED,
    on_document: Callable[[str, list[Judged]], None] | None = None,
) -> Judgement:
    """Have a model judge every item of the results.

    Args:
        results: read one at a time.
        asker: of the model, or of its recorded answers. It is not closed.
        prompt: a prompt, or the name of one that comes with the package, or the path of a template.
        labels: what people say of some of the items.
        sample: how many of the documents are judged, drawn at random by the seed; None for all.
        concurrency: how many requests are on their way at once.
        resamples: for the intervals.
        seed: of the resampling, and of the drawing.
        on_document: called with each document's id and its items, in order; they are not kept.

    Raises:
        InputError: no result has an item, or no label is about one that has a verdict.
        EndpointError: what would be the same for every document, such as a wrong key; or no document has an answer.
        ReplayMiss: a request is not among the recordings.
        PromptError: the prompt cannot be read or rendered.
    """
    if concurrency < 1:
        raise ConfigurationError(f"concurrency is {concurrency}; it must be 1 or more")
    if sample is not None and sample < 1:
        raise ConfigurationError(f"the sample is {sample} documents; it must be 1 or more")
    table = Table(results, load_prompt(prompt) if isinstance(prompt, str) else prompt, labels)
    documents = results.documents
    if sample is not None and sample < len(documents):
        drawn = sorted(random.Random(seed).sample(range(len(documents)), sample))  # noqa: S311 - no secret
        table.notes.append(f"documents drawn at random to be judged: {sample} of {len(documents)}")
        documents = [documents[at] for at in drawn]

    async def take_all() -> None:
        begun = _begun(map(results.__getitem__, documents), asker, table.prompt, asyncio.Semaphore(concurrency))
        silent = 0
        try:
            # In order, so that the digits are the same every time.
            async for result, heard in in_order(begun, concurrency):
                table.add(result, heard)
                silent = silent + 1 if isinstance(heard, EndpointError) else 0
                if isinstance(heard, EndpointError) and silent == _IN_A_ROW:
                    raise heard
                if on_document and isinstance(heard, Hearing):
                    on_document(result.document.id, heard.judged)
        finally:
            await asker.disconnect()

    asyncio.run(take_all())
    return table.judgement(asker.base_url, resamples=resamples, seed=seed)


def _begun(
    results: Iterable[Result], asker: Asker, prompt: Prompt, limit: asyncio.Semaphore
) -> Iterator[tuple[Result, asyncio.Future[Hearing | EndpointError]]]:
    for result in results:
        if claims(result):
            yield result, asyncio.create_task(_hear(result, asker, prompt, limit))


async def _hear(result: Result, asker: Asker, prompt: Prompt, limit: asyncio.Semaphore) -> Hearing | EndpointError:
    """What is said of one result, or why nothing is."""

    def begin(settings: Settings) -> Hearing:
        return Hearing(prompt, settings, result)

    hearing = await asker.lead(begin, limit)
    for error in hearing.errors:
        if isinstance(error, ReplayMiss) or (error.concerns_all and not error.form_refused):
            raise error
    failed = [error for error in hearing.errors if isinstance(error, EndpointError)]
    return hearing if hearing.answered else failed[0]
