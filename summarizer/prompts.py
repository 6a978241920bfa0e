"""Prompts: named, versioned Jinja templates, rendered in a sandbox.

A prompt is one file `NAME.vVERSION.jinja` with three blocks: `system`, `user` and `mend` (what an answer with
problems is sent back with). Its digest is the SHA-256 of its bytes and goes into every result and recording.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from summarizer import shipped
from summarizer.errors import PromptError

DEFAULT_PROMPT = "diplomatic"
BLOCKS = ("system", "user", "mend")
_FILE_NAME = re.compile(r"(?P<name>[\w-]+?)(?:\.v(?P<version>\w+))?\.jinja2?")

_environment = ImmutableSandboxedEnvironment(undefined=jinja2.StrictUndefined, keep_trailing_newline=False)


@dataclass(frozen=True)
class Prompt:
    """One prompt, ready to render."""

    name: str
    version: str
    digest: str
    path: Path
    template: jinja2.Template

    def render(self, block: str, variables: Mapping[str, Any]) -> str:
        """One block as text.

        Raises:
            PromptError: a variable is unknown, or the template does what the sandbox forbids.
        """
        (text,) = self.render_each([block], variables)
        return text

    def render_each(self, blocks: Sequence[str], variables: Mapping[str, Any]) -> list[str]:
        """Several blocks as text; what they share is prepared once.

        Raises:
            PromptError: as `render`.
        """
        context = self.template.new_context(dict(variables))
        texts: list[str] = []
        for block in blocks:
            try:
                texts.append("".join(self.template.blocks[block](context)).strip())
            except (
                jinja2.TemplateError,
                SecurityError,
                TypeError,
                ValueError,
                ArithmeticError,
                LookupError,
            ) as error:
                raise PromptError(str(self.path), f"{block}: {error}", _line_of(error, self.template)) from error
        return texts


def _line_of(error: BaseException, template: jinja2.Template) -> int | None:
    traceback, line = error.__traceback__, None
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename == template.filename:
            line = template.get_corresponding_lineno(traceback.tb_lineno)
        traceback = traceback.tb_next
    return line


def list_prompts() -> list[Path]:
    """The files of the prompts that come with the package, by name."""
    return sorted(shipped.PROMPTS.glob("*.jinja"))


def load_prompt(name_or_path: str = DEFAULT_PROMPT) -> Prompt:
    """A prompt that comes with the package, by name (the newest version) or as `NAME.vVERSION`; or a file's path.

    Raises:
        PromptError: no such prompt, an unreadable file, or a template that does not parse or lacks a block.
    """
    path = _find(name_or_path)
    try:
        source = path.read_bytes()
        text = source.decode("utf-8")
    except OSError as error:
        raise PromptError(
            str(path), f"cannot be read ({error.strerror}); give a prompt's name, or the path of a .jinja file"
        ) from error
    except UnicodeDecodeError as error:
        raise PromptError(str(path), f"is not UTF-8 text (byte {error.start}); save it as UTF-8") from error
    try:
        code = _environment.compile(text, name=path.name, filename=str(path))
    except jinja2.TemplateSyntaxError as error:
        raise PromptError(str(path), str(error.message), error.lineno) from error
    template = jinja2.Template.from_code(_environment, code, dict(_environment.globals))
    missing = [block for block in BLOCKS if block not in template.blocks]
    if missing:
        raise PromptError(str(path), f"lacks the block {missing[0]!r}; a prompt has the blocks {', '.join(BLOCKS)}")
    named = _FILE_NAME.fullmatch(path.name)
    prompt = Prompt(
        name=named["name"] if named else path.stem,
        version=(named["version"] if named else None) or "0",
        digest=hashlib.sha256(source).hexdigest(),
        path=path,
        template=template,
    )
    # It is rendered only after an answer that was paid for: too late to learn that it cannot be.
    prompt.render("mend", {"problems": ["a problem"]})
    return prompt


def _find(name_or_path: str) -> Path:
    if "/" in name_or_path or "\\" in name_or_path or name_or_path.endswith((".jinja", ".jinja2")):
        return Path(name_or_path)
    versions = [path for path in list_prompts() if _named(path, name_or_path)]
    if not versions:
        known = ", ".join(path.name.removesuffix(".jinja") for path in list_prompts())
        raise PromptError(name_or_path, f"no such prompt; there are: {known} (or give the path of a .jinja file)")
    return max(versions, key=_version)


def _named(path: Path, name: str) -> bool:
    stem = path.name.removesuffix(".jinja")
    return stem == name or stem.rpartition(".v")[0] == name


def _version(path: Path) -> tuple[int, str]:
    version = path.name.removesuffix(".jinja").rpartition(".v")[2]
    return (int(version), "") if version.isdecimal() else (0, version)
