"""Conditional clauses of an English text: what is tied to an "if"."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from summarizer.lexicon import condition_words, verb_words
from summarizer.lexicon.stems import stem


class Condition(NamedTuple):
    """A conditional clause: its cue, the stems of the stretch that it ties, and from where to where both stand."""

    cue: str
    governed: frozenset[str]
    clause: range
    """The places in the text of the clause that names the condition."""
    stretch: range

    def shifted(self, places: int) -> "Condition":
        """The same condition in a text in which its sentence comes later."""
        clause, stretch = (range(each.start + places, each.stop + places) for each in (self.clause, self.stretch))
        return self._replace(clause=clause, stretch=stretch)


_WORDS = re.compile(condition_words.TIES, re.VERBOSE | re.IGNORECASE)
_CUES = {
    word: re.compile(pattern, re.VERBOSE | re.IGNORECASE)
    for words, pattern in condition_words.CUES.items()
    for word in words.split()
}
_PROVIDERS = frozenset(condition_words.PROVIDERS.split())
_WHETHER = frozenset(verb_words.WHETHER.split())
_AUXILIARIES = frozenset(verb_words.AUXILIARIES.split())
_STRONG_STOPS = frozenset(";:.!?—…")
_SUPPOSED = re.compile(
    r"""\b(?:if|unless|provid(?:ed|ing)(?=\ (?:that|the|it|they|all|both|its|no)\b)
         |(?:conditional|contingent)\ (?:up)?on|subject\ to|condition|before|until|as\ long\ as|so\ long\ as|in\ case
         |in\ the\ event)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_OPENS = re.compile(r"(?:^|[.;:!?…]\s|\b(?:that|and|but|then))[\s“\"‘'(]*(?:only |even )?$", re.IGNORECASE)
_SUPPOSED_END = re.compile(r"[.;:!?](?=\s|$)")
_PRONOUNS = frozenset(("i", "he", "she", "we", "they", "you", "it"))
_ASKED = frozenset(("ask", "asked", "asking", "asks", "wondered", "questioned"))


def has_condition_word(text: str) -> bool:
    """Whether anything in `text` can tie it to something else, read generously."""
    return _WORDS.search(text) is not None


def supposed(text: str) -> list[tuple[int, int]]:
    """Where `text` supposes and does not state: from "if" to the comma, where the clause comes first, or to the end."""
    found: list[tuple[int, int]] = []
    for match in _SUPPOSED.finditer(text):
        stop = _SUPPOSED_END.search(text, match.end())
        end = stop.start() if stop else len(text)
        comma = text.find(",", match.end(), end)
        if comma >= 0 and (_OPENS.search(text, 0, match.start()) or _finite(text[comma + 1 :].split(maxsplit=1)[:1])):
            end = comma
        found.append((match.start(), end))
    return found


def _finite(words: list[str]) -> bool:
    return any(word.casefold() in _AUXILIARIES for word in words)


def conditions_of(sentence: str, forms: list[str], starts: Sequence[int], words: Iterable[str]) -> list[Condition]:
    """The conditional clauses of a sentence, each with the content words of the stretch it stands in, of `words`.

    `forms` are the case-folded tokens, `starts` their places and the end of the sentence.
    """
    found: list[Condition] = []
    if _CUES.keys().isdisjoint(forms):
        return found
    content: frozenset[str] = frozenset()
    for index, form in enumerate(forms):
        cue = _CUES[form].match(sentence, starts[index]) if form in _CUES else None
        if cue and _ties(forms, index):
            content = content or frozenset(words)
            low, high = _stretch(forms, index)
            last = forms.index(",", index, high) if low == index and "," in forms[index:high] else high
            governed = frozenset(stem(word) for word in forms[low:high] if word in content)
            clause, stretch = range(starts[index], starts[last]), range(starts[low], starts[high])
            found.append(Condition(cue.group(), governed, clause, stretch))
    return found


def _ties(forms: list[str], index: int) -> bool:
    """Whether the cue at `index` names a condition, by the words before it."""
    form, before = forms[index], forms[:index]
    if form == "if":  # not "whether"
        return not (before and before[-1] in _WHETHER) and _ASKED.isdisjoint(before[-5:])
    if form in condition_words.OF_TO_COME:
        return not condition_words.TO_COME.isdisjoint(forms)
    if form == "provided" and before and before[-1].isalnum() and forms[index + 1] != "that":
        return before[-1] not in _PROVIDERS and not condition_words.TO_COME.isdisjoint(before[-12:])
    return True


def _stretch(forms: list[str], index: int) -> tuple[int, int]:
    """Where the stretch a condition ties begins and ends.

    A clause joined on behind ", and" is tied as well only where the condition came first: "If A, then B, and C", but
    not "B if A, and C".
    """
    low, high = index, index
    while low and not _parts(forms, low - 1, _FAR):
        low -= 1
    first = low == index or forms[index - 1] in ("that", "only", "then", "and", "“", '"')
    while high < len(forms) and not _parts(forms, high, 0 if first else _FAR):
        high += 1
    return low, high


_CLOSE, _FAR = 3, 8


def _parts(forms: list[str], index: int, reach: int) -> bool:
    """Whether another clause begins at `index`; behind ", and" a finite verb is looked for `reach` words on."""
    form = forms[index]
    if form in _STRONG_STOPS or form in ("”", "but", "while", "whereas", "although"):
        return True
    if form != "and":
        return False
    reach = reach if index and forms[index - 1] == "," else min(reach, _CLOSE)
    for distance, near in enumerate(forms[index + 1 : index + 1 + reach]):
        if near in _STRONG_STOPS or near == ",":
            return False
        if near in _AUXILIARIES or near.endswith("n't") or (not distance and near in _PRONOUNS):
            return True
    return False
