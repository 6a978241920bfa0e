"""What an ellipsis may leave out: nothing that would have turned the words around it."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from summarizer.grounding import turning_words
from summarizer.grounding.asides import is_whole
from summarizer.grounding.bound_words import BOUND_BEFORE, BOUND_BEHIND, SHARE_BEFORE
from summarizer.grounding.characters import CURRENCY, IGNORABLE, NUMERALS, UNSPACED
from summarizer.grounding.differences import counts
from summarizer.grounding.whole_sentences import ends_sentence
from summarizer.lexicon import Kind, cue, cues_in, has_lexicon, is_number_word
from summarizer.lexicon.function_words import (
    ALL,
    DETERMINERS,
    EXCEPTING,
    SAYING,
    SUBJECTS,
    UNITS,
    WEAKENING,
    listed,
)

LONGEST = 300
"""Code points that may be left out at one ellipsis."""


_NEAR = 40
"""Code points looked at on either side of an omission."""


class Refusal(NamedTuple):
    """Why an omission cannot be accepted, with the words that decide it."""

    reason: Literal["elision", "number", "negation", "modality", "condition", "actor"]
    words: str


_WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n|\r\n[^\S\n]*\r\n|\u2029")
_LETTER = re.compile(r"[^\W\d_]")

_KOREAN_SUBJECT = re.compile(r"[가-힣](?:은|는|이|가|께서|도)\Z")


def refuse(
    text: str, omission: tuple[int, int], stop: int, language: str | None, *, any_reason: bool = False
) -> Refusal | None:
    """Why an omission may not be made before a piece that ends at `stop`; None if it may.

    `language` is the text's. The gravest reason is given, unless `any_reason` will do.
    """
    start, end = omission
    omitted, following = text[start:end], text[end:stop]
    if len(omitted) > LONGEST or _BLANK_LINE.search(omitted):
        return Refusal("elision", omitted[:LONGEST])
    if _LETTER.search(omitted) and not has_lexicon(omitted):
        return Refusal("elision", omitted)
    before = text[max(0, start - _NEAR) : start]
    torn = _torn(text[max(0, start - LONGEST) : start], omitted, text[end : stop + 1], language)
    if torn and any_reason:
        return torn
    shown, behind, ahead = _plain(omitted), _plain(following[:_NEAR]), _plain(before)
    bound = _bound(ahead, shown, behind)
    rest = shown.replace(bound, " ") if bound else shown
    return (
        _turn_left_out(rest, language)
        or (Refusal("number", bound) if bound else None)
        or _limit_left_out(ahead, rest)
        or _number_torn(before, shown, following)
        or torn
    )


def _torn(before: str, omitted: str, following: str, language: str | None) -> Refusal | None:
    if is_whole(before, omitted, following, language):
        return None
    actor = _actor_left_out(omitted)
    return Refusal("actor", actor) if actor else Refusal("elision", omitted)


_HIDDEN = re.compile(rf"[{IGNORABLE}\u0640\u064b-\u0652]|(?<=[^\W\d_])[-‐]\s*\n\s*(?=[^\W\d_])")
_PLAIN = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "`": "'", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا"})
_SPACE = re.compile(r"\s+")


def _plain(text: str) -> str:
    """In one form, without what shows nothing, Arabic vowel signs and line ends; as the tables are written."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return _SPACE.sub(" ", _HIDDEN.sub("", text).translate(_PLAIN))


# --- what turns a statement -----------------------------------------------------------------------------------------

_SCRIPTS = {
    "en fr de es it pt": re.compile("[A-Za-zÀ-ɏ]"),
    "ru uk": re.compile("[Ѐ-ӿ]"),
    "ar": re.compile("[\u0600-\u06ff]"),
    "ko": re.compile("[가-힣]"),
    "zh ja": re.compile("[ぁ-ヿ一-鿿]"),
}
"""Languages of one script, whose tables are read together: the language of a short text is not certain."""

_TABLES: tuple[tuple[Kind, dict[str, str]], ...] = (
    ("negation", turning_words.REVERSING),
    ("modality", turning_words.WEAKENING),
    ("condition", turning_words.TYING),
)
_CAPITAL = re.compile(r"\b(?=[A-Z])")
_EXCEPTED = re.compile(
    rf"\b(?:{'|'.join(sorted(ALL))})\b(?:[^\w,;.]+\w+){{0,4}}?[^\w,;.]+but\b(?! also)"
    r"|\bbut (?:for|one|two|three|four|five|six|a few|a handful|\d+)\W*\Z",
    re.IGNORECASE,
)


@lru_cache(maxsize=32)
def _pattern(languages: str, kind: Kind) -> re.Pattern[str]:
    table = dict(_TABLES)[kind]
    parted = languages not in ("ko", "zh ja")
    words = "|".join(turning_words.alternatives(table[language]) for language in languages.split())
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)" if parted else words)


def _turn_left_out(omitted: str, language: str | None) -> Refusal | None:
    """The gravest cue left out, by its form or by its meaning."""
    found = cues_in(omitted, language)
    for word in _WORD.findall(omitted):
        kind = None if word in _NAMES_TOO else _cue(word, language) or _cue(word, None)
        if kind:
            found.append((kind, word))
    scripts = [languages for languages, letter in _SCRIPTS.items() if letter.search(omitted)]
    small = _CAPITAL.sub("^", omitted).lower()
    for wanted, _ in _TABLES:
        formal = (words for kind, words in found if kind == wanted)
        words = next(formal, None) or next(_meant(small, scripts, wanted), None)
        if words:
            return Refusal(wanted, _as_spelled(words, omitted))
    return None


def _as_spelled(words: str, text: str) -> str:
    place = text.lower().find(words)
    return text[place : place + len(words)] if place >= 0 else words


def _meant(omitted: str, scripts: list[str], kind: Kind) -> Iterator[str]:
    """Words of a kind; `omitted` is in small letters, with "^" for its capitals: without case `re` is much slower."""
    for languages in scripts:
        match = _pattern(languages, kind).search(omitted)
        if match:
            yield match.group().replace("^", "").strip()


_cue = lru_cache(maxsize=16384)(cue)
_NAMES_TOO = listed("May Will Can")
"""What is no cue by itself; `cues_in` looks at its neighbours."""


def _limit_left_out(before: str, omitted: str) -> Refusal | None:
    for word in _WORD.findall(omitted.casefold()):
        if word in WEAKENING:
            return Refusal("modality", word)
        if word in EXCEPTING:
            return Refusal("condition", word)
    excepted = _EXCEPTED.search(before + omitted)
    if excepted and excepted.end() > len(before):
        return Refusal("condition", excepted.group())
    return None


# --- numbers --------------------------------------------------------------------------------------------------------

_NUMBER = re.compile(rf"\W*(?:[{re.escape(CURRENCY)}]?\d|[{''.join(NUMERALS)}])")
_ARTICLE = listed("a an one un une ein eine einen einem einer una uno um uma")
_AMOUNT_WORDS = 2


def _bound(before: str, omitted: str, following: str) -> str | None:
    """A bound or share left out of an amount: "less than … 40 crowns", "40 crowns … or less", "half of … the votes"."""
    part = SHARE_BEFORE.search(omitted)
    if part:
        return part.group()
    words = _WORD.findall(following)[:_AMOUNT_WORDS]
    number = _NUMBER.match(following) or any(
        is_number_word(word.casefold()) and (not at or words[0].casefold() in _ARTICLE) for at, word in enumerate(words)
    )
    bound = BOUND_BEFORE.search(omitted) if number else None
    if bound is None and any(counts(word.casefold()) for word in _WORD.findall(before)[-_AMOUNT_WORDS:]):
        bound = BOUND_BEHIND.match(omitted)
    return bound.group() if bound else None


def _number_torn(before: str, omitted: str, following: str) -> Refusal | None:
    """A number may not lose its magnitude, nor a magnitude or unit its number."""
    words = _WORD.findall(omitted)
    left = _WORD.findall(before)[-1:]
    after = _WORD.findall(following[:_NEAR])[:1]
    if left and words and counts(left[0].casefold()) and counts(words[0].casefold()):
        return Refusal("number", words[0])
    measured = after and (counts(after[0].casefold()) or after[0].casefold() in UNITS)
    if measured and words and counts(words[-1].casefold()):
        return Refusal("number", words[-1])
    amounts = [word for word in words if counts(word.casefold())]
    if after and amounts and is_number_word(after[0].casefold()):
        return Refusal("number", amounts[0])
    return None


# --- somebody else --------------------------------------------------------------------------------------------------


def _actor_left_out(omitted: str) -> str | None:
    """A word by which somebody else may have come in, if there is one."""
    words: list[str] = _WORD.findall(omitted)
    for word in reversed(words):
        if word[0].isupper() or UNSPACED[word[-1]] or _KOREAN_SUBJECT.search(word):
            return word
        if word.casefold() in SUBJECTS | SAYING | DETERMINERS:
            return word
    return words[-1] if words and ends_sentence(omitted) else None
