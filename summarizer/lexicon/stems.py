"""Stems: enough to see that "sent troops" and "sending troops" are the same words, no more."""

import re
from functools import lru_cache

from summarizer.lexicon import verb_words

_VOWEL = re.compile("[aeiouy]")
_SHORT, _LONG = 4, 7


def _forms(table: str) -> dict[str, str]:
    """Every form of a "base:form,form" table and its base."""
    pairs = (entry.split(":") for entry in table.split() if ":" in entry)
    return {form: base for base, forms in pairs for form in forms.split(",")}


PAST = frozenset(_forms(verb_words.IRREGULAR))
"""Irregular forms; the few that are no past forms ("goes", "has") do no harm."""
_BASES = _forms(verb_words.IRREGULAR) | _forms(verb_words.RELATED)


@lru_cache(maxsize=65536)
def stem(word: str, language: str = "en") -> str:
    """The stem of a case-folded word; in other languages than English what is left without a long ending."""
    if language == "en":
        return _english(_BASES.get(word.removesuffix("'s").removesuffix("’s"), word))
    if len(word) <= _SHORT:
        return word
    return word[: _SHORT + 1] if len(word) <= _LONG else word[: _SHORT + 2]


def is_past(word: str) -> bool:
    """Whether an English word can be a past form or participle."""
    return word in PAST or (word.endswith("ed") and len(word) > _SHORT)


def _english(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("’s").removesuffix("'")
    word = _BASES.get(_singular(word), _singular(word))
    word = word.removesuffix("d") if word.endswith("eed") and len(word) > _SHORT else word
    for ending in ("ing", "ed"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) > 2 and _VOWEL.search(rest):  # noqa: PLR2004 - "sing" and "red" are whole
            word = rest[:-1] if rest[-1] == rest[-2] and rest[-1] not in "lsez" else rest
            break
    word = word.removesuffix("l") if word.endswith("ll") and len(word) > _SHORT else word  # "initialled"
    for ending in ("ment", "ion", "al", "ly"):
        rest = word.removesuffix(ending)
        if rest != word and len(rest) > _SHORT:
            word = rest
            break
    word = word.removesuffix("e")
    return word[:-1] + "i" if word.endswith("y") and len(word) > _SHORT else word


def _singular(word: str) -> str:
    if len(word) < _SHORT or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies") and len(word) > _SHORT:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "shes", "ches", "xes")) else word[:-1]
