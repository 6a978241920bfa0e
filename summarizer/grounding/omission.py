"""What an ellipsis may leave out: nothing that would have turned the words around it."""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from summarizer.grounding.characters import UNSPACED
from summarizer.grounding.differences import counts
from summarizer.grounding.function_words import (
    ALL,
    AUXILIARIES,
    DETERMINERS,
    EXCEPTING,
    JOINING,
    LINKING,
    SAYING,
    SUBJECTS,
    WEAKENING,
)
from summarizer.grounding.lexicon import cue, cues_in, has_lexicon, is_number_word

LONGEST = 300
"""Code points that may be left out at one ellipsis."""


_NEAR = 40
"""Code points looked at on either side of an omission."""


class Refusal(NamedTuple):
    """Why an omission cannot be accepted, with the words that decide it."""

    reason: Literal["elision", "number", "negation", "modality", "condition", "actor"]
    words: str


_WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*")
_FIRST = re.compile(r"\W*([^\W_]+(?:['’ʼ-][^\W_]+)*)")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n|\r\n[^\S\n]*\r\n|\u2029")
_SENTENCE_END = re.compile(r"(?<!\b[^\W\d_])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)[.!?]+[\"'”’»)\]]*(?=\s|$)|[。！？؟।]")
_CLOSING = {"(": ")", "（": "）", "[": "]", "—": "—", "–": "–", "-": "-", ",": ",", "，": "，", "、": "、", "،": "،"}
_LETTER = re.compile(r"[^\W\d_]")
_NO_LETTERS = re.compile(r"[\W_]*")

_KOREAN_SUBJECT = re.compile(r"[가-힣](?:은|는|이|가|께서|도)\Z")
_JAPANESE_SUBJECT = re.compile(r"[はがも]\Z")


def refuse(text: str, start: int, end: int, following: str, language: str | None) -> Refusal | None:
    """Why `text[start:end]` may not be left out before `following`; None if it may. `language` is the text's."""
    omitted = text[start:end]
    if len(omitted) > LONGEST or _BLANK_LINE.search(omitted):
        return Refusal("elision", omitted[:LONGEST])
    if _NO_LETTERS.fullmatch(omitted):
        return None
    if _LETTER.search(omitted) and not has_lexicon(omitted):
        return Refusal("elision", omitted)
    words = _WORD.findall(omitted)
    return (
        _cue_left_out(omitted, words, language)
        or _limit_left_out(text[max(0, start - _NEAR) : start], words)
        or _number_torn(text, start, words, following)
        or _subject_left_out(text, start, omitted, words, following)
    )


def _cue_left_out(omitted: str, words: list[str], language: str | None) -> Refusal | None:
    found = cues_in(omitted, language)
    for word in words:
        kind = _cue(word, language) or _cue(word, None)
        if kind:
            found.append((kind, word))
    for wanted in ("negation", "modality", "condition"):
        for kind, cue_words in found:
            if kind == wanted:
                return Refusal(kind, cue_words)
    return None


def _limit_left_out(before: str, words: list[str]) -> Refusal | None:
    folded = [word.casefold() for word in words]
    for word in folded:
        if word in WEAKENING:
            return Refusal("modality", word)
        if word in EXCEPTING:
            return Refusal("condition", word)
    if folded[0] == "but" and not ALL.isdisjoint(before.casefold().split()[-1:]):
        return Refusal("condition", words[0])
    return None


_cue = lru_cache(maxsize=16384)(cue)


def _number_torn(text: str, start: int, words: list[str], following: str) -> Refusal | None:
    """A number may not lose its magnitude, nor a magnitude its number."""
    before = _WORD.findall(text[max(0, start - _NEAR) : start])[-1:]
    after = _WORD.findall(following[:_NEAR])[:1]
    if before and words and counts(before[0].casefold()) and counts(words[0].casefold()):
        return Refusal("number", words[0])
    if after and words and counts(after[0].casefold()) and counts(words[-1].casefold()):
        return Refusal("number", words[-1])
    amounts = [word for word in words if counts(word.casefold())]
    if after and amounts and is_number_word(after[0].casefold()):
        return Refusal("number", amounts[0])
    return None


def _subject_left_out(text: str, start: int, omitted: str, words: list[str], following: str) -> Refusal | None:
    """Whether somebody else's words or deeds would become those of the subject before the ellipsis."""
    bare = omitted.strip()
    ended = bool(_SENTENCE_END.search(omitted))
    if ended and _SENTENCE_END.search(bare[-3:] + " ") and not bare[-1].isalnum():
        return None
    if ended:
        return Refusal("actor", words[-1])
    if _parenthetical(text[max(0, start - 2) : start].strip()[-1:], bare, following):
        return None
    first = _FIRST.match(following)
    next_word = first.group(1) if first else ""
    if _somebody_else(bare, words, next_word):
        return Refusal("actor", words[-1])
    return None


def _parenthetical(before: str, omitted: str, following: str) -> bool:
    opening = omitted[0] if omitted[0] in _CLOSING else before
    closing = _CLOSING.get(opening)
    if closing is None:
        return False
    inner = omitted[1:] if omitted[0] == opening else omitted
    return inner.endswith(closing) or (following[:1] == closing and closing not in inner[-1:])


def _somebody_else(omitted: str, words: list[str], next_word: str) -> bool:
    folded = [word.casefold() for word in words]
    last = words[-1]
    if not SAYING.isdisjoint(folded) or folded[-1] in SUBJECTS or _KOREAN_SUBJECT.search(last):
        return True
    if folded[-1] in {"to", "zu"} and any(word[0].isupper() for word in words):
        return True
    if UNSPACED[last[-1]]:
        return bool(_JAPANESE_SUBJECT.search(last)) or omitted[-1] == last[-1]
    following = next_word.casefold()
    if following in LINKING or not next_word or next_word[0].isupper():
        return False
    return last[0].isupper() or _noun_before_verb(folded, following)


def _noun_before_verb(folded: list[str], following: str) -> bool:
    """Whether the omission seems to end in a noun that is the subject of the verb behind it."""
    if folded[-1] in JOINING or folded[-1].endswith("ly") or folded[-1] in {"also", "later", "then", "earlier"}:
        return False
    if cue(following) == "modality" or following in AUXILIARIES:
        return folded[0] not in LINKING - JOINING - DETERMINERS
    return not DETERMINERS.isdisjoint(folded[-3:]) and not JOINING.isdisjoint(folded)
