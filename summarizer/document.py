"""The document: text plus what is known about it."""

import hashlib
from datetime import date

from pydantic import BaseModel, ConfigDict, Field, model_validator


class Document(BaseModel):
    """One article.

    `text` is what evidence points into: offsets are code points of exactly this string, half-open. It is kept
    as it was read (no Unicode normalization, no stripping of lines), apart from line ends, which readers turn
    into a single newline.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: str
    id: str = Field(default="", description="Stable name; derived from the text when none is given")
    title: str | None = None
    published: date | None = Field(default=None, description="Publication date, against which dates are resolved")
    outlet: str | None = None
    url: str | None = None
    language: str | None = Field(default=None, description="BCP 47 tag, such as 'en' or 'ko'")
    file: str | None = Field(default=None, description="Path, where it has a file of its own")
    extra: dict[str, str | int | float | bool | None] = Field(
        default_factory=dict,
        description="Columns of the corpus that mean nothing to the program, kept for whoever reads the results",
    )

    @model_validator(mode="before")
    @classmethod
    def _derive_id(cls, values: object) -> object:
        if isinstance(values, dict) and not values.get("id") and isinstance(values.get("text"), str):
            digest = hashlib.sha256(values["text"].encode("utf-8", "surrogatepass")).hexdigest()
            return {**values, "id": f"doc-{digest[:12]}"}
        return values
