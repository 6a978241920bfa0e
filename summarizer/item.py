"""What all items of a summary are: words, and the passages they rest on."""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Generic, Self, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from summarizer.grounding.evidence import Difference, Evidence

E = TypeVar("E", str, Evidence)


def _some_words(text: str) -> str:
    if not text.strip():
        raise ValueError("must not be blank")
    return text


Words = Annotated[str, AfterValidator(_some_words)]
Name = Annotated[str, AfterValidator(_some_words), Field(description="A participant's `name`")]


def only_what_is_asked(schema: dict[str, Any], model: type[BaseModel]) -> None:
    """Leave out of a draft's schema the fields the program fills in."""
    if model.__pydantic_generic_metadata__["args"] == (str,):
        schema["properties"].pop("checks", None)


class Closed(BaseModel):
    """A closed object: unknown fields are errors."""

    model_config = ConfigDict(extra="forbid")


class Item(Closed, Generic[E]):
    """What all items have: the passages they rest on, and what the claim checks found."""

    model_config = ConfigDict(extra="forbid", json_schema_extra=only_what_is_asked)

    WORDS: ClassVar[str]
    """The field that says what the item says."""
    REFERENCES: ClassVar[tuple[str, ...]] = ()
    """The fields that name participants: lists of names, or one name or None."""

    evidence: list[E] = Field(
        description=(
            "One to three passages of the article, in its own language, copied character for character, each the "
            "shortest stretch (about 5 to 40 words) that by itself shows what the item says, with every "
            "negation, condition and number that belongs to it. Never translated, reworded, joined or shortened."
        )
    )
    checks: list[Difference] = Field(
        default_factory=list,
        description=(
            "Differences found between what the item says, also of who and when, and the article around its evidence"
        ),
    )

    @property
    def words(self) -> str:
        """What the item itself says."""
        return str(getattr(self, self.WORDS))

    @property
    def references(self) -> list[str]:
        """The names of participants it refers to, each once, in order."""
        return list(dict.fromkeys(name for value in self._referring().values() for name in value))

    def renamed(self, names: Mapping[str, str]) -> Self:
        """The same item with the names of participants replaced where `names` has them."""
        changes: dict[str, Any] = {}
        for field, value in self._referring().items():
            new = list(dict.fromkeys(names.get(name, name) for name in value))
            if new != value:
                changes[field] = new if isinstance(getattr(self, field), list) else next(iter(new), None)
        return self.model_copy(update=changes) if changes else self

    def _referring(self) -> dict[str, list[str]]:
        values = {field: getattr(self, field) for field in self.REFERENCES}
        return {
            field: value if isinstance(value, list) else [value] if value else [] for field, value in values.items()
        }
