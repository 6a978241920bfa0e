"""The English words that may attribute, by any form they take in running text."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from summarizer.auditing import english

Form = Literal["base", "s", "past", "ing"]
Frame = Literal[
    "saying", "clause", "that", "showing", "quotation", "person", "order", "infinitive", "object", "said of"
]

_FRAMES: dict[Frame, str] = {
    "saying": english.SAYING,
    "clause": f"{english.SAYING} {english.THINKING}",
    "that": english.THAT,
    "showing": english.SHOWING,
    "quotation": f"{english.QUOTATION} {english.THAT}",
    "person": english.PERSON,
    "order": english.ORDER,
    "infinitive": english.INFINITIVE,
    "object": english.OBJECT,
    "said of": english.SAID_OF,
}


@dataclass(slots=True)
class Cue:
    """What a word can be; a word may be several things ("claims" is a verb and a noun)."""

    lemma: str
    form: Form | None = None
    """Of the verb; None when it is none."""
    frames: set[Frame] = field(default_factory=set)
    prepositions: set[str] = field(default_factory=set)
    noun: bool = False
    """Whether it may be followed by "that", "of", "about" and the like."""
    noun_with_that: bool = False
    adjective: bool = False
    adverb: bool = False
    noun_too: bool = False
    """Whether this form is a verb only where what stands before it tells."""


def _irregular() -> dict[str, list[str]]:
    entries = (entry.split(":") for entry in english.IRREGULAR.split())
    return {base: forms.split(",") for base, forms in entries}


_IRREGULAR = _irregular()
_DOUBLING = frozenset(english.DOUBLING.split())


def forms(verb: str) -> Iterator[tuple[str, Form]]:
    """Every form of a verb; where two are written alike the past comes last and holds."""
    stem = verb + verb[-1] if verb in _DOUBLING else verb.removesuffix("e")
    yield verb, "base"
    ending_in_y = verb[-1] == "y" and verb[-2] not in "aeiou"
    yield (f"{verb[:-1]}ies" if ending_in_y else f"{verb}{_sibilant(verb)}s"), "s"
    yield (f"{verb}ing" if verb[-2:] in ("ee", "ye", "oe") else f"{stem}ing"), "ing"
    if verb not in _IRREGULAR:
        yield (f"{verb[:-1]}ied" if ending_in_y else f"{stem}ed"), "past"
        return
    for form in _IRREGULAR[verb]:
        yield form, _form(form)


def _sibilant(verb: str) -> str:
    return "e" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else ""


def _form(word: str) -> Form:
    if word.endswith("ing"):
        return "ing"
    return "s" if word.endswith("s") else "past"


def plural(noun: str) -> str:
    """The regular plural of a noun."""
    if noun[-1] == "y" and noun[-2] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}{_sibilant(noun)}s"


def _table() -> dict[str, Cue]:
    table: dict[str, Cue] = {}
    _add_verbs(table)
    for words, mark in (
        (_with_plurals(english.NOUNS), "noun"),
        (_with_plurals(english.NOUNS_WITH_THAT), "noun_with_that"),
        (english.ADJECTIVES.split(), "adjective"),
        (english.ADVERBS.split(), "adverb"),
    ):
        for word in words:
            setattr(table.setdefault(word, Cue(word)), mark, True)
    for word in english.NOUN_TOO.split():
        if word in table:
            table[word].noun_too = True
    return table


def _add_verbs(table: dict[str, Cue]) -> None:
    for frame, verbs in _FRAMES.items():
        for verb in verbs.split():
            for word, form in forms(verb):
                cue = table.setdefault(word, Cue(verb))
                cue.frames.add(frame)
                cue.form = form
    for entry in english.WITH_PREPOSITION.split():
        verb, prepositions = entry.split(":")
        for word, form in forms(verb):
            cue = table.setdefault(word, Cue(verb))
            cue.prepositions.update(prepositions.split(","))
            cue.form = form


def _with_plurals(nouns: str) -> Iterator[str]:
    for noun in nouns.split():
        yield noun
        yield plural(noun)


CUES: dict[str, Cue] = _table()
"""By lower-case word."""
