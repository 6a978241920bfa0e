"""Conditional clauses of an English text: what is tied to an "if"."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from summarizer.grounding.evidence import Difference
from summarizer.grounding.lexicon import verb_words
from summarizer.grounding.lexicon.stems import stem


class Condition(NamedTuple):
    """A conditional clause: its cue, and the stems it ties, its own included."""

    cue: str
    governed: frozenset[str]


_WORDS = re.compile(
    r"""\b(?:if|unless|provid(?:ed|ing)|condition\w*|as\ long\ as|so\ long\ as|only|once|after|when|until|pending
         |depend\w*|subject\ to|contingent|in\ (?:exchange|return|case|the\ event)|should|assuming|otherwise
         |without|except|before|while|hing\w*|require\w*|prerequisite|precondition\w*|would|were)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_PHRASE = re.compile(
    r"""\b(?:(?:if|unless|on\ (?:the\ )?condition|as\ long\ as|so\ long\ as|only\ (?:after|when|once|if)|in\ the\ event
         |contingent|conditional)\b|provided\ (?:that|the|it|they|all|both|its|no)\b)""",
    re.VERBOSE | re.IGNORECASE,
)


_ONLY = re.compile(r"\W*(Only (?!in\b|on\b|at\b)(?:the )?[A-Z][\w-]+)")
_ALONE = re.compile(
    r"""(?:\b(?:only|alone|sole|solely|just|except|excluding|apart|other|others|else|no|none|nobody|not|never|neither|one
        |single|lone|merely|exclusive\w*|unique\w*|first|last|without|but|remain\w*)|n[’']t)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_LENGTH = re.compile(
    r"long as (?:\d|possible|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several)\b)"
)
_WHETHER = frozenset(verb_words.WHETHER.split())
_AUXILIARIES = frozenset(verb_words.AUXILIARIES.split())
_STRONG_STOPS = frozenset(";:.!?—…")
_SUPPOSED = re.compile(
    r"""\b(?:if|unless|provid(?:ed|ing)(?=\ (?:that|the|it|they|all|both|its|no)\b)
         |(?:conditional|contingent)\ (?:up)?on|subject\ to|condition|as\ long\ as|so\ long\ as|in\ case
         |in\ the\ event)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_OPENS = re.compile(r"(?:^|[.;:!?…]\s|\b(?:that|and|but|then))[\s“\"‘'(]*(?:only |even )?$", re.IGNORECASE)
_SUPPOSED_END = re.compile(r"[.;:!?](?=\s|$)")
_BEGINNINGS = frozenset(("unless", "contingent", "conditional", "if", "condition", "provided", "only", "as", "so"))
_PRONOUNS = frozenset(("i", "he", "she", "we", "they", "you", "it"))
_ASKED = frozenset(("ask", "asked", "asking", "asks", "wondered", "questioned"))
_NO_CONDITION = ("you ", "any", "not ", "necessary", "possible", "so", "needed", "ever", "confirmed")
_SUBJECTS = ("that", "the", "it", "they", "all", "both", "its", "no")


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


def alone_differences(claim: str, evidence: str) -> list[Difference]:
    """A claim about nobody else ("Only Rome will …") whose evidence, in English, leaves others open."""
    only = _ONLY.match(claim)
    return [Difference(kind="condition", said=only[1], source="")] if only and not _ALONE.search(evidence) else []


def conditions_of(sentence: str, forms: list[str], words: Iterable[str]) -> list[Condition]:
    """The conditional clauses of a sentence, each with the content words of the stretch it stands in, of `words`."""
    found: list[Condition] = []
    if _BEGINNINGS.isdisjoint(forms) or not _PHRASE.search(sentence):
        return found
    content = frozenset(words)
    for index, form in enumerate(forms):
        cue = _condition_at(forms, index, form) if form in _BEGINNINGS else ""
        if cue:
            low, high = _stretch(forms, index)
            found.append(Condition(cue, frozenset(stem(word) for word in forms[low:high] if word in content)))
    return found


def _condition_at(forms: list[str], index: int, form: str) -> str:
    """The cue of a condition that begins at `index`, or ""."""
    before = forms[index - 1] if index else ""
    after = " ".join(forms[index + 1 : index + 4])
    follower = after.partition(" ")[0]
    if form in ("unless", "contingent", "conditional"):
        return form
    cue = ""
    whether = before in _WHETHER or not _ASKED.isdisjoint(forms[max(0, index - 5) : index])
    if form == "if" and not (whether or before in ("even", "as", "what") or after.startswith(_NO_CONDITION)):
        cue = "only if" if before == "only" else "if"
    elif form == "condition" and before in ("on", "the") and follower != "of":
        cue = "on condition"
    elif form == "provided" and (follower == "that" or (before in (",", "to") and follower in _SUBJECTS)):
        cue = "provided"
    elif form == "only" and follower in ("after", "when", "once"):
        cue = f"only {follower}"
    elif form in ("as", "so") and after.startswith("long as") and not _LENGTH.match(after):
        cue = f"{form} long as"
    return cue


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
