"""The summary: one definition for what a model drafts and for what the program has tied to the article.

`Summary[str]` is a *draft*: its evidence are quotes as a model wrote them. `Summary[Evidence]` is the summary proper:
every quote located in the document. The descriptions of the fields are part of the prompt.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Annotated, Any, Generic, Literal, get_args

from pydantic import AfterValidator, ConfigDict, Field, model_validator

from summarizer.grounding.evidence import Difference, Evidence
from summarizer.item import Closed, E, Item, Name, Words, only_what_is_asked

Section = Literal["key_points", "participants", "pledges", "stances", "signals"]
SECTIONS: tuple[Section, ...] = get_args(Section)


@cache
def _country_codes() -> frozenset[str]:
    import pycountry

    # XKX is the user-assigned code in common use for Kosovo; ISO has none.
    return frozenset(country.alpha_3 for country in pycountry.countries) | {"XKX"}


def _known_country(code: str | None) -> str | None:
    if code is not None and code not in _country_codes():
        raise ValueError(f"{code!r} is not an ISO 3166-1 alpha-3 code such as FRA or KOR; use null where none applies")
    return code


def _somebody(names: list[str]) -> list[str]:
    if not names:
        raise ValueError("names nobody; give the participants whose it is")
    return names


class KeyPoint(Item[E], Generic[E]):
    """One thing that happened or was said."""

    WORDS = "text"

    text: Words = Field(
        description=(
            "One sentence of plain, neutral prose. Names its source where the article only reports what somebody says."
        )
    )


class Participant(Item[E], Generic[E]):
    """Whoever acts, speaks, or is spoken of."""

    WORDS = "name"
    REFERENCES = ("acts_for",)

    name: Words = Field(
        description=(
            "The usual short English form: surname for a person, common name for a state or body. "
            "Other items use this form and no other."
        )
    )
    aliases: list[str] = Field(
        description=(
            "Every other name the article uses for the same participant, as written there (full names, capitals "
            "that stand for governments, abbreviations, forms in the article's script). No pronouns."
        )
    )
    kind: Literal[
        "person",
        "government",
        "government body",
        "international organization",
        "bloc",
        "company",
        "media",
        "armed group",
        "civil society",
        "other",
    ] = Field(
        description="A state acting as one is 'government'; its ministries, parliament and army 'government body'"
    )
    role: str | None = Field(description="Office or function as the article gives it, in English")
    acts_for: Name | None = Field(description="The participant on whose behalf this one speaks or acts here")
    country: Annotated[str | None, AfterValidator(_known_country)] = Field(
        description="ISO 3166-1 alpha-3 code; null for international bodies and where the article does not tell"
    )
    part: Literal["actor", "counterpart", "mentioned", "source"] = Field(
        description=(
            "actor: does or says what the article is about; counterpart: the other side of it; source: only reports "
            "(an agency, a ministry's transcript); mentioned: anything else"
        )
    )


class Deadline(Closed):
    """When a pledge is to be kept."""

    words: Words = Field(description="The article's own words")
    date: dt.date | None = Field(
        description=(
            "The last day it means (of something that begins then, the first), resolved against the publication date; "
            "null where that cannot be done"
        )
    )


class Period(Closed):
    """When something is expected."""

    words: Words = Field(description="The article's own words")
    start: dt.date | None = Field(
        description="First day it may mean, resolved against the publication date; null where only an end is given"
    )
    end: dt.date | None = Field(
        description="Last day it may mean: the same where one day is meant, null where it is open"
    )

    @model_validator(mode="after")
    def _in_order(self) -> "Period":
        if self.start and self.end and self.end < self.start:
            raise ValueError(f"end {self.end} is before start {self.start}")
        return self


ATTRIBUTION = (
    "The chain through which the article knows it, nearest speaker first, each a participant's `name`: the minister "
    "whose words they are, then the ministry that published them. Empty only where the outlet itself vouches for it"
)


class Pledge(Item[E], Generic[E]):
    """A commitment that somebody makes for his own side."""

    WORDS = "action"
    REFERENCES = ("by", "to", "attribution")

    by: Annotated[list[Name], AfterValidator(_somebody)] = Field(description="Who commits")
    to: list[Name] = Field(description="To whom; empty when to nobody in particular")
    action: Words = Field(
        description="What will be done or refrained from, as a verb phrase, with its amounts: 'send 20 doctors to Chad'"
    )
    domain: Literal[
        "diplomacy",
        "security",
        "economy",
        "humanitarian",
        "energy",
        "environment",
        "technology",
        "migration",
        "justice",
        "culture",
        "other",
    ]
    specificity: Literal["specific", "general"] = Field(
        description="specific: one could later tell whether it was kept (an amount, a date, an act); general: otherwise"
    )
    condition: str | None = Field(description="What must happen first, or what would end it; null when unconditional")
    deadline: Deadline | None
    status: Literal["new", "repeated", "withdrawn"] = Field(
        description="As it is at the article's end. repeated: made before; withdrawn: taken back or suspended"
    )
    attribution: list[Name] = Field(description=ATTRIBUTION)


class Stance(Item[E], Generic[E]):
    """An evaluation that somebody states of something; also what he refuses or demands."""

    WORDS = "position"
    REFERENCES = ("holders", "attribution")

    holders: Annotated[list[Name], AfterValidator(_somebody)] = Field(
        description="Who holds it; several when it is stated as shared"
    )
    target: Words = Field(description="What or whom it is about")
    polarity: Literal["positive", "negative", "mixed"] = Field(description="The holders' view of the target")
    position: Words = Field(description="What they hold, as a clause in neutral words")
    attribution: list[Name] = Field(description=ATTRIBUTION)


class Signal(Item[E], Generic[E]):
    """Something said about what comes after the publication date."""

    WORDS = "expectation"
    REFERENCES = ("by", "attribution")

    expectation: Words = Field(
        description="What may come, as a clause that keeps the article's own degree of certainty"
    )
    likelihood: Literal["scheduled", "announced", "expected", "possible"] = Field(
        description=(
            "possible: it may or could, or hangs on a condition; else scheduled: its date or place is fixed; else "
            "announced: the one who will act says that it will happen; else expected: somebody else expects it"
        )
    )
    outlook: Literal["opportunity", "warning", "neutral"] = Field(
        description="As whoever says so presents it: something to gain, something to fear, or neither"
    )
    by: list[Name] = Field(description="Whose action it would be; empty for events nobody controls")
    when: Period | None
    attribution: list[Name] = Field(description=ATTRIBUTION)


class Summary(Closed, Generic[E]):
    """A structured summary of one article."""

    model_config = ConfigDict(extra="forbid", json_schema_extra=only_what_is_asked)

    headline: Words = Field(description="At most 15 words, neutral, true to the article's own certainty")
    key_points: list[KeyPoint[E]] = Field(description="What happened, the most important first; three to seven")
    participants: list[Participant[E]] = Field(description="Everybody the other items name, and whoever else matters")
    pledges: list[Pledge[E]] = Field(description="Commitments; a demand on others is no pledge")
    stances: list[Stance[E]] = Field(description="Evaluations; plain facts and diplomatic courtesies are none")
    signals: list[Signal[E]] = Field(
        description="Plans, meetings to come, forecasts, warnings and threats: whatever is said about what comes next"
    )

    checks: list[Difference] = Field(
        default_factory=list,
        description="Differences found between the headline and the sentences the key points rest on",
    )

    @classmethod
    def of(
        cls, headline: str, sections: Mapping[Section, Sequence[Item[E]]], checks: Sequence[Difference] = ()
    ) -> "Summary[E]":
        """A summary of items that are valid already; sections not given are empty."""
        items: dict[str, Any] = {section: list(sections.get(section, ())) for section in SECTIONS}
        return cls.model_construct(headline=headline, checks=list(checks), **items)

    def items(self) -> Iterator[tuple[Section, Item[E]]]:
        """Every item with the section it stands in, in order."""
        for section in SECTIONS:
            for item in getattr(self, section):
                yield section, item


Draft = Summary[str]
DRAFTED: dict[Section, type[Item[str]]] = {
    "key_points": KeyPoint[str],
    "participants": Participant[str],
    "pledges": Pledge[str],
    "stances": Stance[str],
    "signals": Signal[str],
}
GROUNDED: dict[Section, type[Item[Evidence]]] = {
    "key_points": KeyPoint[Evidence],
    "participants": Participant[Evidence],
    "pledges": Pledge[Evidence],
    "stances": Stance[Evidence],
    "signals": Signal[Evidence],
}
