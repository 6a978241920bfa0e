"""Naming how a quote differs from the passage it comes from."""

from functools import lru_cache
from typing import NamedTuple

from summarizer.grounding.characters import APOSTROPHIZED, NUMERALS, UNSPACED, is_digit
from summarizer.grounding.evidence import Difference, DifferenceKind
from summarizer.grounding.prepared import PreparedText
from summarizer.grounding.words import SYMBOLS, Words
from summarizer.lexicon import cue, cues_in, is_number_word
from summarizer.lexicon.function_words import AUXILIARIES, CUE_PARTS, LINKING, PRONOUNS, UNITS, listed

GRAVITY: tuple[DifferenceKind, ...] = ("number", "negation", "modality", "condition", "actor", "words")
"""Kinds from the gravest on."""

NEGATING_PREFIXES = listed("un in im ir il dis non mis anti de не ни без бес нон dés mé")
NEGATING_AFFIXES = NEGATING_PREFIXES | {"free", "less"}
"""What negates a word it is joined to by a hyphen, before or after it."""

_STUB = 2
"""Letters of what is too short to be a word with a prefix taken off."""

_CONTEXT = 2
"""Words on either side that may belong to a cue of several words."""


class Block(NamedTuple):
    """Words `said[said_first:said_last]` of the quote against `source[source_first:source_last]` of the text."""

    said_first: int
    said_last: int
    source_first: int
    source_last: int


def name(said: Words, source: Words, block: Block, prepared: PreparedText) -> Difference:
    """The difference one block makes, by the gravest kind in it; `source` has words of the prepared text."""
    return Difference(
        kind=_kind(said, source, block, prepared),
        said=said.phrase(block.said_first, block.said_last),
        source=source.phrase(block.source_first, block.source_last),
    )


def gravest(differences: list[Difference]) -> DifferenceKind:
    """The gravest kind among differences; "words" when there are none."""
    return min((found.kind for found in differences), key=GRAVITY.index, default="words")


def _kind(said: Words, source: Words, block: Block, prepared: PreparedText) -> DifferenceKind:
    said_words = said.folded[block.said_first : block.said_last]
    source_words = source.folded[block.source_first : block.source_last]
    changed = set(said_words) ^ set(source_words) or {*said_words, *source_words}
    if any(map(counts, changed)) or _unit_changed(said, source, block, changed):
        return "number"
    kinds: set[str] = {kind for word in changed if (kind := _cue(word))}
    if "negation" in kinds or any(map(_negates, changed)) or _counterparts(said_words, source_words):
        return "negation"
    named = _names(said, block.said_first, block.said_last), _names(source, block.source_first, block.source_last)
    if not kinds and all(named[0] + named[1]):
        return "actor"
    if not kinds and (not CUE_PARTS.isdisjoint(changed) or not _spelled_in_words(said_words + source_words)):
        kinds = _kinds_in_context(said, source, block, prepared)
    for grave in GRAVITY[1:4]:
        if grave in kinds:
            return grave
    return "actor" if any(named[0] + named[1]) or not PRONOUNS.isdisjoint(changed) else "words"


@lru_cache(maxsize=16384)
def counts(word: str) -> bool:
    """Whether a folded word is part of an amount: digits, number words, currency, per cent."""
    return word in SYMBOLS or word in NUMERALS or is_number_word(word) or any(map(is_digit, word))


_cue = lru_cache(maxsize=16384)(cue)


def _unit_changed(said: Words, source: Words, block: Block, changed: set[str]) -> bool:
    if UNITS.isdisjoint(changed):
        return False
    before = block.source_first - 1
    return (before >= 0 and counts(source.folded[before])) or (
        block.said_first > 0 and counts(said.folded[block.said_first - 1])
    )


def _negates(word: str) -> bool:
    return word.endswith("n't") or word == "cannot"


def _counterparts(said: list[str], source: list[str]) -> bool:
    """Whether a word stands against the same word with a negating prefix: able, unable."""
    return any(_prefixed(one, other) or _prefixed(other, one) for one in said for other in source)


def _prefixed(word: str, other: str) -> bool:
    return len(word) > len(other) > _STUB and word.endswith(other) and word[: -len(other)] in NEGATING_PREFIXES


def _spelled_in_words(words: list[str]) -> bool:
    """Whether words are of a script in which a cue is mostly a word of its own."""
    return all(APOSTROPHIZED[word[0]] or word[0].isdecimal() for word in words)


def _kinds_in_context(said: Words, source: Words, block: Block, prepared: PreparedText) -> set[str]:
    """Kinds of the cues that one side has and the other has not, in the block and just around it."""
    first, last = max(0, block.said_first - _CONTEXT), min(len(said), block.said_last + _CONTEXT)
    mine = cues_in(said.phrase(first, last), prepared.language)
    first, last = max(0, block.source_first - _CONTEXT), min(len(source), block.source_last + _CONTEXT)
    its = cues_in(source.phrase(first, last), prepared.language)
    return {kind for kind, _ in set(mine) ^ set(its)}


def _names(words: Words, first: int, last: int) -> list[bool]:
    """For each word whether it is spelled like a name."""
    return [_is_name(words, number) for number in range(first, last)]


def _is_name(words: Words, number: int) -> bool:
    word, folded = words.raw(number), words.folded[number]
    if not word[0].isupper() or UNSPACED[word[0]]:
        return False
    return not (folded in LINKING or folded in PRONOUNS or folded in AUXILIARIES)
