"""What an item says of who and when in fields of their own, compared with the article.

As with claims, a check flags only what it can tell, and a reader decides.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from summarizer.claims.known_names import name_differences
from summarizer.claims.names import names_in
from summarizer.grounding import Difference, Evidence, is_verbatim, locate
from summarizer.item import Item
from summarizer.lexicon import is_number_word, language_of
from summarizer.lexicon.timing import mentions, relatives
from summarizer.source import Source
from summarizer.summary import Deadline, Participant, Period

_WORD = re.compile(r"\w+")
_ACTING = ("by", "to", "holders")
_SEVERAL = """all allies both countries delegations donors everybody everyone fighters governments insurgents leaders
    mediators members militants ministers neighbors neighbours others parties partners rebels sides signatories
    states"""
_MANY = frozenset(_SEVERAL.split())
"""Words that may mean somebody without naming him."""


def particular_checks(
    item: Item[Any], evidence: list[Evidence], source: Source, participants: Sequence[Participant[Any]]
) -> list[Difference]:
    """Who of those an item names as acting or holding, and which of its days, the article around the evidence lacks.

    That is, in the sentences the evidence stands in and shortly before them.
    """
    names = list(dict.fromkeys(name for field in _ACTING for name in vars(item).get(field, ())))
    timings = [timing for timing in map(vars(item).get, ("deadline", "when")) if timing is not None]
    if not (names or timings):
        return []
    near = source.leading_up(evidence)
    found = _who(names, source.context(evidence), near, participants)
    for timing in timings:
        found += _when(timing, near, source.published)
    return found


def _who(
    names: list[str], context: list[str], near: list[str], participants: Sequence[Participant[Any]]
) -> list[Difference]:
    """Those named nowhere near, neither themselves nor whoever they act for or acts for them.

    Only in English: in other languages they are told by endings of verbs and by words for "both sides" not known here.
    """
    text = "\n".join(near)
    names = [name for name in names if not is_verbatim(name, text)]
    said = " ".join(context) if names else ""
    if not names or language_of(said) != "en" or not _MANY.isdisjoint(_WORD.findall(said.casefold())):
        return []
    known = {one.name: one for one in participants}
    return [
        Difference(kind="name", said=name, source="")
        for name in names
        # A description ("herders", "interviewees") may be worded otherwise.
        if name in known and known[name].kind != "other" and not _named(_called(known[name], participants), text)
    ]


def _called(one: Participant[Any], participants: Sequence[Participant[Any]]) -> Iterable[str]:
    yield from (one.name, *one.aliases)
    for other in participants:
        if other.name == one.acts_for or other.acts_for == one.name:
            yield from (other.name, *other.aliases)


def _named(called: Iterable[str], text: str) -> bool:
    return any(
        isinstance(locate(name, text), Evidence)
        or (names_in(name) and not name_differences(name, text, {}, same_language=True))
        for name in called
    )


def _when(timing: Deadline | Period, near: list[str], published: date | None) -> list[Difference]:
    """The words of a deadline or period that are not there, else its days where its words mean none of them."""
    words = timing.words
    as_written = any(words in text for text in near) or any(words.casefold() in text.casefold() for text in near)
    if not (as_written or any(isinstance(locate(words, text), Evidence) for text in near)):
        return [Difference(kind="words", said=words, source="")]
    days = [timing.date] if isinstance(timing, Deadline) else [timing.start, timing.end]
    resolved = [day for day in days if day]
    if not resolved or any(_may_mean(words, day, language_of(" ".join(near)), published) for day in resolved):
        return []
    return [Difference(kind="date", said=" to ".join(str(day) for day in resolved), source=words)]


def _may_mean(words: str, day: date, language: str, published: date | None) -> bool:
    """Whether the words may mean the day, or one beside it ("before 30 June"); True where that cannot be told."""
    named, told = mentions(words, language), relatives(words, language)
    spans = [one.days(published) if published else None for one in told]
    rest = words
    for one in named:
        rest = rest.replace(one.words, " ")
    counted = any(word[0].isdecimal() or is_number_word(word) for word in _WORD.findall(rest.casefold()))
    if counted or None in spans or not (named or told):
        return True
    around = [day + timedelta(days=shift) for shift in (-1, 0, 1)]
    return any(one.allows(each) for one in named for each in around) or any(
        span[0] <= each <= span[1] for span in spans if span for each in around
    )
