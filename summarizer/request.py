"""Requests: the body of one chat completion, the same bytes whether it is sent live or in a batch."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Any, Literal, get_args

import orjson
from pydantic import BaseModel, ConfigDict, Field

from summarizer.chunks import Chunk, fence
from summarizer.document import Document
from summarizer.errors import PromptError
from summarizer.prompts import Prompt
from summarizer.schema import draft_schema

Mode = Literal["json_schema", "tools", "json"]
"""How an endpoint is asked for JSON: a strict response format, a forced tool call, or plain JSON mode with the
schema in the prompt (which binds the model to JSON, but not to the schema)."""

MODES: tuple[Mode, ...] = get_args(Mode)
_LINE_ENDS = re.compile(r"[\r\n]+")
_NEVER_SENT = {"text", "id", "file", "extra"}  # of the document's metadata; the text goes in by chunks


def digest(value: object) -> str:
    """SHA-256 of a value's compact JSON, in hex."""
    return hashlib.sha256(orjson.dumps(value)).hexdigest()


@lru_cache(maxsize=1)
def _text_digest(text: str) -> str:
    """Digest of a document's text: of one that is asked about in many parts, worked out once."""
    return digest(text)


@cache
def schema_digest() -> str:
    """Digest of the JSON schema that answers must satisfy."""
    return digest(draft_schema())


@dataclass(frozen=True)
class Form:
    """The form of an answer that is asked for.

    Attributes:
        name: of the schema, or of the function to be called.
        description: of that function.
        schema: in the strict subset of structured outputs.
    """

    name: str
    description: str
    schema: dict[str, Any]

    @cached_property
    def digest(self) -> str:
        """Digest of the schema."""
        return digest(self.schema)


def summary_form() -> Form:
    """The form of a draft."""
    return Form("summary", "Hand in the structured summary", draft_schema())


class About(BaseModel):
    """What a request was made from: enough to say, when its recording no longer fits, what changed."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    document_id: str
    text_digest: str = Field(description="Of the document's whole text")
    metadata_digest: str = Field(description="Of its title, date, outlet, URL and language")
    prompt: str
    prompt_digest: str
    schema_digest: str
    model: str
    mode: Mode
    max_tokens: int | None
    part: int
    parts: int
    attempt: int
    judged_digest: str | None = Field(
        default=None, description="Of the items that are judged; null where a summary is asked for"
    )

    @property
    def settings(self) -> "Settings":
        """What the request was made with besides prompt and document."""
        return Settings(self.model, self.mode, self.max_tokens)

    @property
    def talk(self) -> str:
        """What all attempts at one chunk have in common, whatever the prompt, the schema or the model."""
        return digest([self.text_digest, self.metadata_digest, self.part, self.parts])


@dataclass(frozen=True)
class Request:
    """The body of one chat completion, and what it was made from."""

    body: dict[str, Any]
    about: About

    @cached_property
    def content(self) -> bytes:
        """The body as sent: compact UTF-8 JSON.

        Keys stand in the order written here and not sorted: a model fills a schema's properties in their order.
        """
        return orjson.dumps(self.body)

    @cached_property
    def key(self) -> str:
        """SHA-256 of the content, in hex."""
        return hashlib.sha256(self.content).hexdigest()

    @property
    def tokens(self) -> int:
        """About how many tokens it takes: a quarter of its bytes. Good for pacing and estimates, not for bills."""
        return len(self.content) // 4


@dataclass(frozen=True)
class Settings:
    """What a request's body depends on besides the prompt and the document."""

    model: str
    mode: Mode
    max_tokens: int | None = None


def first_request(  # noqa: PLR0913 - what a request is made of
    prompt: Prompt,
    settings: Settings,
    document: Document,
    chunk: Chunk,
    *,
    form: Form | None = None,
    judged: Mapping[str, Any] | None = None,
) -> Request:
    """What is asked first about one chunk of a document.

    Args:
        prompt: its words.
        settings: whom to ask, and how.
        document: what is known about it.
        chunk: the text.
        form: of the answer; None for that of a draft.
        judged: further variables of the prompt, where something said about the document is to be judged.
    """
    asked = form or summary_form()
    known = {
        # On one line each: a title of several could pretend to be the article.
        name: _LINE_ENDS.sub(" ", value) if isinstance(value, str) else value
        for name, value in document.model_dump(exclude=_NEVER_SENT).items()
    }
    fenced = [known["title"] or "", known["outlet"] or "", chunk.text]
    if judged is not None:
        fenced.append(orjson.dumps(judged).decode())
    variables = {
        "document": known,
        "text": chunk.text,
        "fence": fence(*fenced),
        "part": chunk.part,
        "parts": chunk.parts,
        **(judged or {}),
    }
    system, user = prompt.render_each(["system", "user"], variables)
    if settings.mode == "json":
        schema = orjson.dumps(asked.schema).decode()
        system = f"{system}\n\nAnswer with one JSON object, and nothing else, that satisfies this schema:\n{schema}"
    if chunk.text.strip() not in user:
        raise PromptError(str(prompt.path), "its user block leaves the article out; put {{ text }} in it")
    messages = [{"role": "system", "content": system}, {"role": "user", "content": user}]
    about = About(
        document_id=document.id,
        text_digest=_text_digest(document.text),
        metadata_digest=digest(document.model_dump(mode="json", exclude=_NEVER_SENT)),
        prompt=f"{prompt.name}.v{prompt.version}",
        prompt_digest=prompt.digest,
        schema_digest=form.digest if form else schema_digest(),
        model=settings.model,
        mode=settings.mode,
        max_tokens=settings.max_tokens,
        part=chunk.part,
        parts=chunk.parts,
        attempt=1,
        judged_digest=None if judged is None else digest(judged),
    )
    return Request({"model": settings.model, "messages": messages, **_asked_for(asked, settings)}, about)


def _asked_for(form: Form, settings: Settings) -> dict[str, Any]:
    limit = {} if settings.max_tokens is None else {"max_completion_tokens": settings.max_tokens}
    strict = {"name": form.name, "strict": True}
    match settings.mode:
        case "json_schema":
            return {"response_format": {"type": "json_schema", "json_schema": strict | {"schema": form.schema}}} | limit
        case "tools":
            function = strict | {"description": form.description, "parameters": form.schema}
            choice = {"type": "function", "function": {"name": form.name}}
            tools = [{"type": "function", "function": function}]
            # Without the last, some models repeat the call until the token limit.
            return {"tools": tools, "tool_choice": choice, "parallel_tool_calls": False} | limit
        case "json":
            return {"response_format": {"type": "json_object"}} | limit
