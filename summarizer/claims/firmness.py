"""An English claim that tells as a fact what evidence in another language tells as possible, wanted or alleged."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from summarizer.claims.stretches import Span, embeds, is_about
from summarizer.grounding.evidence import Difference
from summarizer.lexicon import attitude_words, verb_words
from summarizer.lexicon.stems import is_past

_UNSPACED = ("ko", "zh", "ja")
_EVENED = str.maketrans("’أإآ", "'ااا")
_AFTER_DONE = re.compile("[了已][^，。；！？]*$")
"""In Chinese: a verb of what is done, before what tells of its object."""
_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[,;:.]")
_LESS_SURE = (attitude_words.UNREAL, attitude_words.ALLEGED, attitude_words.AHEAD)
_PROPOSED = re.compile(rf"\b(?:{attitude_words.PROPOSED})\b", re.VERBOSE)
_REST = re.compile(r"\w*")
_MODALS = frozenset(("will", "shall", "would", "can", "could", "may", "might", "must", "should"))
_HAVE = frozenset(("has", "have", "had"))
_BE = frozenset(("is", "are", "was", "were"))
_RULING = _MODALS | _BE | _HAVE


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


_NO_VERBS = _words(attitude_words.SPEECH) | _BE | _HAVE | {"be", "being", "been", "am"}
_BETWEEN = _words("now also again being be been already still soon only both all")
NO_SUBJECT = _words("a an the of and or by with its their his her on in for to at from as")
_NO_OBJECT = _words(f"{verb_words.NOT_OBJECTS} to of against under between since , ; : .")
_SHORT_PARTICIPLES = _words("tied put set cut hit let shut cost beset")
_INTRANSITIVE = _words(attitude_words.INTRANSITIVE)


class Event(NamedTuple):
    """The verb by which a claim states an event."""

    words: str
    done: bool
    """Whether it is told as done."""
    simple: bool = False
    """Whether it is told in the simple past, as what was done some time ago is."""


def too_firm(claim: str, evidence: str, language: str) -> list[Difference]:
    """At most one difference: an event told as done, or as sure to come, where the evidence is less sure of it."""
    if language not in attitude_words.UNREAL or "?" in claim:
        return []
    if says(attitude_words.NOT_FACT, claim):
        return _proposed(claim, evidence, language)
    text = folded(evidence)
    unreal, alleged, ahead = (list(_marks(text, language, table)) for table in _LESS_SURE)
    event = event_of(claim) if unreal or alleged or ahead else None
    if not event or (event.simple and embeds(evidence, language)):
        return []
    if alleged and not says(attitude_words.SAID, claim):
        unreal += alleged
    if ahead and not is_to_come(claim, event):
        unreal += ahead
    if not unreal or not is_about(claim, event.words.split()[0], evidence, language, unreal):
        return []
    return [Difference(kind="modality", said=event.words, source=whole_words(evidence, min(unreal), language))]


def _proposed(claim: str, evidence: str, language: str) -> list[Difference]:
    """At most one difference: what may yet be proposed told as proposed, if the claim weighs nothing else."""
    said = _PROPOSED.search(claim) if language in attitude_words.MAY_PROPOSE else None
    if not said or says(attitude_words.NOT_FACT, claim[: said.start()] + claim[said.end() :]):
        return []
    text = folded(evidence)
    mark = pattern(attitude_words.MAY_PROPOSE[language], language).search(text)
    if not mark or len(pattern(attitude_words.PROPOSING[language], language).findall(text)) != 1:
        return []
    if not is_about(claim, said[0].split()[0], evidence, language, [mark.span()]):
        return []
    return [Difference(kind="modality", said=said[0], source=whole_words(evidence, mark.span(), language))]


def is_unsure(evidence: str, language: str) -> bool:
    """Whether an evidence tells anything as possible, wanted or likely."""
    words = attitude_words.UNREAL.get(language)
    return words is not None and pattern(words, language).search(folded(evidence)) is not None


def is_to_come(claim: str, event: Event | None) -> bool:
    """Whether a claim tells its event, if it states one, as still to come, or as decided."""
    if event is None:
        return not any(is_past(word) and word not in _NO_VERBS for word in _TOKEN.findall(claim))
    return not event.done or says(attitude_words.DECIDED, claim)


def says(words: str, claim: str) -> bool:
    """Whether an English claim has one of the words; a name is none, wherever it stands."""
    return _english(words).search(claim[:1].lower() + claim[1:]) is not None


@lru_cache(maxsize=16)
def _english(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.VERBOSE)


def folded(text: str) -> str:
    """A text as the patterns are for, sign for sign: in small letters, apostrophes straight, alefs bare."""
    lowered = text.lower()
    if len(lowered) != len(text):  # "İ" is two signs in small letters
        lowered = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)
    return lowered.translate(_EVENED)


@lru_cache(maxsize=64)
def pattern(words: str, language: str) -> re.Pattern[str]:
    """The pattern of an entry of the tables of attitudes or of denials."""
    return re.compile(words if language in _UNSPACED else rf"\b(?:{words})", re.VERBOSE)


def whole_words(text: str, span: Span, language: str) -> str:
    """The words of `text` a span begins and ends in, where words have borders."""
    ending = _REST.match(text, span[1]) if language not in ("zh", "ja") else None
    return text[span[0] : ending.end() if ending else span[1]].strip()


def _marks(text: str, language: str, table: dict[str, str]) -> Iterator[Span]:
    for match in pattern(table[language], language).finditer(text):
        if language != "zh" or not _AFTER_DONE.search(text, 0, match.start()):
            yield match.span()


@lru_cache(maxsize=64)
def event_of(claim: str) -> Event | None:
    """What a claim states; None where it is no sentence or tells of a state."""
    tokens = list(map(str.casefold, _TOKEN.findall(claim)))
    ruling = ((index, word) for index, word in enumerate(tokens) if index and word in _RULING)
    compound = (_compound(word, _telling(tokens[index + 1 :])) for index, word in ruling)
    past = ((index, word) for index, word in enumerate(tokens) if index and is_past(word) and word not in _NO_VERBS)
    simple = (_simple(tokens[index - 1], word, _telling(tokens[index + 1 :])) for index, word in past)
    return next(filter(None, chain(compound, simple)), None)


def _compound(word: str, after: str) -> Event | None:
    if word in _MODALS:
        return Event(word, done=False)
    if is_past(after) or after in _SHORT_PARTICIPLES:
        return Event(f"{word} {after}", done=True, simple=word in ("was", "were"))
    return Event(f"{word} {after}", done=False) if word in _BE and (after.endswith("ing") or after == "to") else None


def _simple(before: str, word: str, after: str) -> Event | None:
    if before in NO_SUBJECT or (after in _NO_OBJECT and word not in _INTRANSITIVE):
        return None
    return Event(word, done=True, simple=True)


def _telling(tokens: list[str]) -> str:
    """The first word that may be a verb, or its object."""
    return next((token for token in tokens if token not in _BETWEEN and not token.endswith("ly")), "")
