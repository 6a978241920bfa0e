"""Whether a summary says the short statements that a person wants to find in it, or does not."""

from collections.abc import Mapping, Sequence
from typing import Any

from summarizer.evaluation.content import NOT, sentences_of
from summarizer.evaluation.references import Fact
from summarizer.evaluation.semantic_roles import reversed_roles
from summarizer.evaluation.statistics import Tally, share
from summarizer.evaluation.wording import content_words
from summarizer.item import Item
from summarizer.summary import Participant, Pledge, Signal, Stance, Summary

FACTS = ("facts.wanted", "facts.unwanted")

ENOUGH = 0.8
"""Share of a statement's content words that one item must have, beside all of its numbers and of what it denies: with
less, "Lavrov praised Iran" is found in whatever he said of Iran. So a statement in quite other words is not found, and
none is in what denies a word of it, nor in what tells of the same verb or noun the other way round."""


def find(facts: Sequence[Fact], told: Sequence[str]) -> list[str | None]:
    """For each fact which of these statements says it, None where none does."""
    sentences = {sentence: _words(sentence) for sentence in told}
    return [_best(fact.text, sentences) for fact in facts]


def scored(facts: Sequence[Fact], found: Sequence[str | None]) -> dict[str, Tally]:
    """Share found of the facts that are wanted, and of those that are not."""
    hits = {True: [0, 0], False: [0, 0]}
    for fact, item in zip(facts, found, strict=True):
        hits[fact.wanted][0] += item is not None
        hits[fact.wanted][1] += 1
    return {"facts.wanted": share(*hits[True]), "facts.unwanted": share(*hits[False])}


def statements(summary: Summary[Any]) -> list[str]:
    """The headline and the items as running text, with the names of the participants each refers to."""
    return [summary.headline, *(_told(item) for _, item in summary.items())]


def told_by(summary: Summary[Any]) -> list[str]:
    """The statements, each with every name of the participants in it, in which facts are looked for."""
    return with_aliases(statements(summary), summary)


def with_aliases(texts: Sequence[str], summary: Summary[Any]) -> list[str]:
    """Each text with every other name of the participants it names."""
    called = [(content_words(one.name), one.aliases) for one in summary.participants]
    words = map(content_words, texts)
    return [
        "; ".join([text, *(alias for name, aliases in called if name <= known for alias in aliases)])
        for text, known in zip(texts, words, strict=True)
    ]


def _told(item: Item[Any]) -> str:
    match item:
        case Participant():
            parts: list[str | None] = [item.name, item.role]
        case Pledge():
            parts = [item.action, item.condition, item.deadline.words if item.deadline else None]
        case Stance():
            parts = [item.target, item.position]
        case Signal():
            parts = [item.expectation, item.when.words if item.when else None]
        case _:
            parts = [item.words]
    return "; ".join(part for part in [*item.references, *parts] if part)


def _words(text: str) -> frozenset[str]:
    """Content words; one that is denied is another word."""
    return frozenset(word for sentence in sentences_of([text], "en") for word in sentence.words)


def _best(fact: str, sentences: Mapping[str, frozenset[str]]) -> str | None:
    words = _words(fact)
    shares = {
        sentence: len(words & theirs) / max(len(words), 1)
        for sentence, theirs in sentences.items()
        if not any(_rules_out(word, theirs) for word in words - theirs)
    }
    enough = (sentence for sentence in shares if shares[sentence] >= ENOUGH)
    said = (sentence for sentence in enough if not reversed_roles(fact, sentence))
    return max(said, key=lambda sentence: shares[sentence], default=None)


def _rules_out(word: str, others: frozenset[str]) -> bool:
    """Whether statements cannot be the same when one has a word the others lack: a number, a denial, what they deny."""
    return any(map(str.isdigit, word)) or word.split(maxsplit=1)[0] == NOT or f"{NOT} {word}" in others
