"""A run's folder: what it is made with, and the way to what is in it.

run.json         the settings, written once
prompt/          the prompt, so that any machine with the folder has it
journal.sqlite   every document, answer and result
results.jsonl    one result a document, in the order of the input
failures.jsonl   documents without one, and what could not be read
batch/           what was sent to and received from a batch API
"""

import errno
import shutil
import uuid
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from summarizer.answers import EndpointKind
from summarizer.chunks import DEFAULT_CHUNK_CHARS
from summarizer.errors import DiskFull, RunError, what_is_wrong
from summarizer.inquiry import Recipe
from summarizer.prompts import Prompt, load_prompt
from summarizer.reask import DEFAULT_MAX_ATTEMPTS
from summarizer.request import MODES, Mode, Settings, schema_digest
from summarizer.result import PromptUsed, Result
from summarizer.runs.journal import Journal
from summarizer.runs.lock import held

FOLDER_VERSION: Literal["1"] = "1"


class RunSettings(BaseModel):
    """What every document of a run is summarized with: `run.json`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    version: Literal["1"] = FOLDER_VERSION
    id: str = Field(default_factory=lambda: uuid.uuid4().hex[:16], description="Stands in the metadata of its batches")
    created: datetime = Field(default_factory=lambda: datetime.now(UTC))
    model: str = Field(description="Its name at the endpoint, or the path of a .gguf file")
    base_url: str | None = Field(description="Of the endpoint; null for recordings and for .gguf files")
    endpoint: EndpointKind
    mode: Mode | Literal["auto"] = "auto"
    max_tokens: int | None = None
    chunk_chars: int = DEFAULT_CHUNK_CHARS
    max_attempts: int = DEFAULT_MAX_ATTEMPTS
    fold_syndicated: bool = Field(default=False, description="Whether near-copies are summarized once")
    prompt: PromptUsed
    prompt_file: str = Field(description="Within the folder")
    schema_digest: str = Field(default_factory=schema_digest)
    package_version: str = Field(default_factory=lambda: version("summarizer"))


_BEGUN = {"lock", "prompt", "run.json.tmp", *(f"journal.sqlite{end}" for end in ("", "-journal", "-wal", "-shm"))}
"""What a process leaves that dies before the folder is a run."""
_OPTIONS = {
    "model": "--model",
    "base_url": "--base-url",
    "mode": "--mode",
    "max_tokens": "--max-tokens",
    "chunk_chars": "--chunk-chars",
    "max_attempts": "max_attempts",
    "fold_syndicated": "--fold-syndicated",
}


class Run:
    """A run that exists.

    Args:
        folder: where.
        write: whether it is to be changed; then `work` must be entered first.

    Raises:
        RunError: the folder holds no run, or a damaged one.
    """

    def __init__(self, folder: Path, *, write: bool = False) -> None:
        self.folder = folder
        self.settings = _settings(folder / "run.json")
        self.journal = Journal(folder / "journal.sqlite", write=write)

    @classmethod
    @contextmanager
    def work(cls, folder: Path) -> Iterator[Self]:
        """Open a run to change it, alone.

        Raises:
            RunError: another process works on it, or it cannot be opened.
        """
        _settings(folder / "run.json")
        with held(folder):
            run = cls(folder, write=True)
            try:
                yield run
            finally:
                run.close()

    def close(self) -> None:
        """Close the journal."""
        self.journal.close()

    def results(self) -> Iterator[Result]:
        """The results there are, in the order of the input.

        Raises:
            RunError: the journal is damaged.
        """
        return map(Result.model_validate_json, self.result_lines())

    def result_lines(self) -> Iterator[bytes]:
        """The same as they stand in `results.jsonl`, without line ends."""
        query = "SELECT position, line FROM results WHERE position > :after ORDER BY position LIMIT :size"
        return (self.unpacked(line) for _, line in self.journal.pages(query))

    def unpacked(self, line: bytes) -> bytes:
        """A result's line, out of what is kept of it.

        Raises:
            RunError: it is damaged, which SQLite does not see.
        """
        try:
            return zlib.decompress(line)
        except zlib.error as error:
            raise RunError(
                f"{self.journal.path}: a result in it is damaged; `summarizer runs redo {self.folder}` makes all anew "
                "from their answers"
            ) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def results_file(self) -> Path:
        """Where results are written."""
        return self.folder / "results.jsonl"

    @property
    def failures_file(self) -> Path:
        """Where documents without a result are listed."""
        return self.folder / "failures.jsonl"

    @cached_property
    def prompt_path(self) -> Path:
        """The prompt as it was when the run began."""
        return self.folder / self.settings.prompt_file

    @property
    def modes(self) -> list[Mode]:
        """The ways of asking for JSON that may still be tried, the one in use first."""
        if self.settings.mode != "auto":
            return [self.settings.mode]
        refused = (self.journal.noted("refused_modes") or "").split()
        return [mode for mode in MODES if mode not in refused] or [MODES[-1]]

    def refuse_mode(self, mode: Mode) -> bool:
        """Remember that the endpoint objects to a mode; tell whether there is another one to ask in."""
        if mode == self.modes[0] and len(self.modes) > 1:
            refused = (self.journal.noted("refused_modes") or "").split()
            self.journal.note("refused_modes", " ".join([*refused, mode]))
        return self.modes[0] != mode

    @property
    def recipe(self) -> Recipe:
        """What is asked, in the mode in use."""
        return self.recipe_in(self.modes[0])

    def recipe_in(self, mode: Mode) -> Recipe:
        """What is asked in this mode."""
        settings = self.settings
        model = Path(settings.model).stem if settings.endpoint == "embedded" else settings.model
        return Recipe(
            self._prompt, Settings(model, mode, settings.max_tokens), settings.chunk_chars, settings.max_attempts
        )

    @cached_property
    def _prompt(self) -> Prompt:
        return load_prompt(str(self.prompt_path))


def open_run(folder: str | Path) -> Run:
    """Open a run to read it, also while another process works on it.

    Raises:
        RunError: the folder holds no run, or a damaged one.
    """
    return Run(Path(folder))


def settings_of(folder: Path) -> RunSettings | None:
    """The settings of the run in a folder; None where there is no run yet.

    Raises:
        RunError: its `run.json` cannot be read.
    """
    path = folder / "run.json"
    return _settings(path) if path.exists() else None


def begin(folder: Path, wanted: RunSettings, prompt: Path) -> None:
    """Make a run's folder, or see that the one there was made with the same settings.

    A run about which nothing has been asked yet takes other settings: a mistyped model needs no new folder.

    Args:
        folder: where.
        wanted: the settings; of them `id`, `created` and `package_version` may differ from those there.
        prompt: the prompt's file, which is copied.

    Raises:
        RunError: the run there was made otherwise, or the folder cannot be written.
        DiskFull: there is no room for it.
    """
    if _fits(folder, wanted):
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / "run.json"
        strange = any(one.name not in _BEGUN for one in folder.iterdir())
        if strange and not path.exists():  # where it exists by now, another process was faster
            raise RunError(f"{folder}: is a folder with other things in it; name a new one with --into")
        with held(folder):
            if _fits(folder, wanted):  # another process was faster
                return
            (folder / wanted.prompt_file).parent.mkdir(exist_ok=True)
            with suppress(shutil.SameFileError):
                shutil.copyfile(prompt, folder / wanted.prompt_file)
            with closing(Journal(folder / "journal.sqlite", create=True)) as journal:
                journal.forget_input()
            # Last, and at once: a folder with it is a run.
            temporary = folder / "run.json.tmp"
            temporary.write_text(wanted.model_dump_json(indent=2) + "\n", encoding="utf-8")
            temporary.replace(path)
    except OSError as error:
        raise cannot_be_made(folder, error) from error


def cannot_be_made(folder: Path, error: OSError) -> RunError:
    """Why a run's folder cannot be made."""
    kind = DiskFull if error.errno in (errno.ENOSPC, errno.EDQUOT) else RunError
    return kind(f"{folder}: cannot be written ({error.strerror}); choose another folder with --into")


def _fits(folder: Path, wanted: RunSettings) -> bool:
    """Whether a run is there with these settings; none, or one about which nothing has been asked, may yet be made so.

    Raises:
        RunError: the run there was made otherwise.
    """
    there = settings_of(folder)
    if there is None:
        return False
    problem = _difference(there, wanted)
    if problem is None:
        return True
    with closing(Journal(folder / "journal.sqlite", write=False)) as journal:
        if journal.value("SELECT EXISTS (SELECT 1 FROM answers) OR EXISTS (SELECT 1 FROM parts)"):
            raise RunError(f"{folder}: was begun {problem}")
    return False


def _difference(there: RunSettings, wanted: RunSettings) -> str | None:
    for name, option in _OPTIONS.items():
        one, other = getattr(there, name), getattr(wanted, name)
        if one != other:
            return f"{_said(option, one)}, not {_said(option, other)}; name a new folder with --into, or keep to it"
    if there.prompt.digest != wanted.prompt.digest:
        return (
            f"with another prompt ({there.prompt.name}.v{there.prompt.version}, {there.prompt.digest[:12]}, now "
            f"{wanted.prompt.digest[:12]}); name a new folder with --into"
        )
    if there.schema_digest != wanted.schema_digest:
        return (
            f"with another schema (summarizer {there.package_version}); `summarizer runs redo` reads its answers anew, "
            "and to ask anew name a new folder with --into"
        )
    return None


def _said(option: str, value: object) -> str:
    """A setting as somebody would give it."""
    return f"without {option}" if value in (None, False) else f"with {option}" + ("" if value is True else f" {value}")


def _settings(path: Path) -> RunSettings:
    try:
        return RunSettings.model_validate_json(path.read_bytes())
    except FileNotFoundError as error:
        raise RunError(
            f"{path.parent}: is no run (it holds no run.json); `summarizer run` makes one with --into"
        ) from error
    except OSError as error:
        raise RunError(f"{path}: cannot be read ({error.strerror})") from error
    except ValidationError as error:
        raise RunError(f"{path}: is damaged or of another version ({what_is_wrong(error)})") from error
