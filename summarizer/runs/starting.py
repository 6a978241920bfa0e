"""Starting a run, or going on with it: from settings and documents to the end of asking."""

import asyncio
import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from summarizer.address import address_of
from summarizer.answers import AnswerSource, EndpointKind
from summarizer.chunks import DEFAULT_CHUNK_CHARS
from summarizer.corpus import Unreadable
from summarizer.document import Document
from summarizer.endpoint import Endpoint, key_for
from summarizer.errors import ConfigurationError, EndpointError, RecordingError
from summarizer.inquiry import Recipe
from summarizer.local import EmbeddedServer, check_model
from summarizer.prompts import DEFAULT_PROMPT, Prompt, load_prompt
from summarizer.reask import DEFAULT_MAX_ATTEMPTS
from summarizer.recordings import Recordings
from summarizer.request import MODES, Mode, Settings
from summarizer.result import PromptUsed
from summarizer.runs.budget import Amount, Budget, check_price
from summarizer.runs.folder import Run, RunSettings, begin, settings_of
from summarizer.runs.intake import take_in
from summarizer.runs.live import DEFAULT_CONCURRENCY, Ended, Live, Progress

NO_MODEL = "no model is given, and the folder holds no run that has one: give --model (and --base-url)"


@dataclass(frozen=True)
class Wanted:
    """The settings that somebody asks for; None takes what the run there was begun with, else the default."""

    model: str | None = None
    base_url: str | None = None
    prompt: str | None = None
    mode: Mode | Literal["auto"] | None = None
    max_tokens: int | None = None
    chunk_chars: int | None = None
    max_attempts: int | None = None
    fold_syndicated: bool | None = None
    replay: Path | None = None


def start(
    folder: Path, wanted: Wanted, budget: Amount | None = None, *, api_key: str | None = None, offline: bool = False
) -> RunSettings:
    """Make the folder of a run, or see that the one there fits; give its settings.

    Args:
        folder: of the run.
        wanted: settings.
        budget: bound on what the whole run may cost.
        api_key: None takes OPENAI_API_KEY.
        offline: whether nothing is to be sent, so that no key is needed.

    Raises:
        RunError: the run there was begun with other settings, or the folder cannot be written.
        ConfigurationError: no model, no key, no such model file, or no price that a budget in money needs.
        PromptError: the prompt cannot be read.
        RecordingError: there are no recordings to replay, or they cannot be read.
    """
    settings, prompt = _settle(folder, wanted)
    check_price(budget, settings.model, settings.base_url)
    if settings.endpoint == "embedded":
        check_model(Path(settings.model))
    elif settings.base_url is not None and not offline:
        key_for(settings.base_url, settings.endpoint, api_key)
    begin(folder, settings, prompt.path)
    return settings


def recipe_of(folder: Path, wanted: Wanted) -> tuple[Recipe, str | None]:
    """What would be asked, and the endpoint's address, without making the folder.

    Raises:
        RunError, ConfigurationError, PromptError: as `start`.
    """
    settings, prompt = _settle(folder, wanted)
    mode = MODES[0] if settings.mode == "auto" else settings.mode
    asked = Settings(settings.model, mode, settings.max_tokens)
    return Recipe(prompt, asked, settings.chunk_chars, settings.max_attempts), settings.base_url


def _settle(folder: Path, wanted: Wanted) -> tuple[RunSettings, Prompt]:
    there = settings_of(folder)
    model, base_url, endpoint = _endpoint(there, wanted)
    known = Wanted() if there is None else Wanted(**{name: getattr(there, name) for name in _KEPT})
    if there is not None and wanted.prompt is None:
        prompt = load_prompt(str(folder / there.prompt_file))
    else:
        prompt = load_prompt(wanted.prompt or DEFAULT_PROMPT)
    settings = RunSettings(
        model=model,
        base_url=base_url,
        endpoint=endpoint,
        mode=wanted.mode or known.mode or "auto",
        max_tokens=wanted.max_tokens or known.max_tokens,
        chunk_chars=wanted.chunk_chars or known.chunk_chars or DEFAULT_CHUNK_CHARS,
        max_attempts=wanted.max_attempts or known.max_attempts or DEFAULT_MAX_ATTEMPTS,
        fold_syndicated=bool(known.fold_syndicated if wanted.fold_syndicated is None else wanted.fold_syndicated),
        prompt=PromptUsed(name=prompt.name, version=prompt.version, digest=prompt.digest),
        prompt_file=f"prompt/{prompt.path.name}",
    )
    return settings, prompt


_KEPT = ("mode", "max_tokens", "chunk_chars", "max_attempts", "fold_syndicated")


def _endpoint(there: RunSettings | None, wanted: Wanted) -> tuple[str, str | None, EndpointKind]:
    """Model, address and kind of endpoint."""
    model = wanted.model or (there.model if there else None)
    if wanted.replay is not None:
        recorded = Recordings(wanted.replay).settings()
        if not recorded:
            raise RecordingError(f"{wanted.replay}: holds no recordings; name the folder that --record was given")
        return model or recorded[0].model, None, "recordings"
    if model is None:
        raise ConfigurationError(NO_MODEL)
    if model.endswith(".gguf"):
        return str(Path(model).resolve()), None, "embedded"
    if there is not None and wanted.base_url is None:
        return model, there.base_url, there.endpoint
    return model, *address_of(wanted.base_url)


def summarize_into(  # noqa: PLR0913 - settings, all with defaults
    folder: Path,
    documents: Iterable[Document | Unreadable] | None,
    wanted: Wanted,
    *,
    api_key: str | None = None,
    budget: Amount | None = None,
    concurrency: int = DEFAULT_CONCURRENCY,
    workers: int = 0,
    timeout: float = 300,
    on_read: Callable[[int], None] | None = None,
    on_wait: Callable[[float, EndpointError], None] | None = None,
    progress: Callable[[Progress], None] = lambda _: None,
) -> Ended:
    """Summarize documents live into a run's folder; what it has already is not asked again.

    A Ctrl-C finishes what is on its way, a second one stops at once; the run can be gone on with in both cases.

    Args:
        folder: of the run; made where there is none.
        documents: the input, also when most of it is known; None goes on with what was taken in.
        wanted: settings.
        api_key: None takes OPENAI_API_KEY.
        budget: bound on what the whole run may cost.
        concurrency: how many requests are on their way at once.
        workers: processes that make results, behind the asking; with more than 0 the caller's own module must be
            importable.
        timeout: seconds to wait for one answer.
        on_read: told how many documents have been read.
        on_wait: told (seconds, error) before waiting to send a request again.
        progress: told when the first answers about a document have come, and when it is done.

    Raises:
        RunError, ConfigurationError, PromptError, RecordingError: it cannot begin.
        DiskFull: it cannot end well; answers are kept.
    """
    settings = start(folder, wanted, budget, api_key=api_key)
    with Run.work(folder) as run:
        journal, model = run.journal, run.recipe.settings.model
        spending = Budget(
            budget,
            model,
            settings.base_url,
            max_tokens=settings.max_tokens,
            live=journal.usage("live"),
            batch=journal.usage("batch"),
        )
        in_batches = "SELECT ifnull(sum(tokens), 0), ifnull(sum(requests), 0) FROM parts WHERE state IN (?, ?)"
        spending.expect(*journal.do(in_batches, ("uploaded", "created")).fetchone())
        take_in(journal, documents, fold_syndicated=settings.fold_syndicated, progress=on_read)
        with _answering(run, wanted.replay, api_key, timeout, on_wait) as source:
            live = Live(run, source, spending, concurrency, workers, progress)
            return asyncio.run(_until_stopped(live, source))


@contextmanager
def _answering(
    run: Run,
    replay: Path | None,
    api_key: str | None,
    timeout: float,
    on_wait: Callable[[float, EndpointError], None] | None,
) -> Iterator[AnswerSource]:
    """Whoever answers: recordings, llama.cpp inside this program, or the run's endpoint."""
    settings = run.settings
    if replay is not None:
        yield Recordings(replay)
    elif settings.endpoint == "recordings":
        raise ConfigurationError(f"{run.folder}: was begun with recordings; give their folder with --replay")
    elif settings.endpoint == "embedded":
        server = EmbeddedServer(Path(settings.model))
        try:
            yield Endpoint(server.base_url, server.api_key, timeout=timeout, on_wait=on_wait)
        finally:
            server.stop()
    else:
        yield Endpoint(settings.base_url, api_key, timeout=timeout, on_wait=on_wait)


async def _until_stopped(live: Live, source: AnswerSource) -> Ended:
    loop = asyncio.get_running_loop()

    def interrupted() -> None:
        if live.stopped:
            live.abort()
        else:
            live.stop("interrupted")

    with suppress(RuntimeError, ValueError):  # in another thread, or where there are no signals
        loop.add_signal_handler(signal.SIGINT, interrupted)
    try:
        return await live.work()
    finally:
        with suppress(RuntimeError, ValueError):
            loop.remove_signal_handler(signal.SIGINT)
        if isinstance(source, Endpoint):
            await source.close()
