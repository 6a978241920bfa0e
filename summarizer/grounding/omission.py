"""What an ellipsis may leave out: nothing that would have turned the words around it."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

from summarizer.grounding import turning_words
from summarizer.grounding.bound_words import BOUND_BEFORE, BOUND_BEHIND, SHARE_BEFORE
from summarizer.grounding.characters import CURRENCY, IGNORABLE, NUMERALS, UNSPACED
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
    listed,
)
from summarizer.grounding.lexicon import Kind, cue, cues_in, has_lexicon, is_number_word

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
    before = text[max(0, start - _NEAR) : start]
    shown, behind = _plain(omitted), _plain(following[:_NEAR])
    bound = _bound(_plain(before), shown, behind)
    rest = shown.replace(bound, " ") if bound else shown
    return (
        _turn_left_out(rest, language)
        or (Refusal("number", bound) if bound else None)
        or _limit_left_out(_plain(before), rest)
        or _number_torn(before, shown, following)
        or _governor_left_out(_plain(before), shown, behind, language)
        or _subject_left_out(text, start, omitted, _WORD.findall(omitted), following)
    )


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
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)" if parted else words, re.IGNORECASE)


def _turn_left_out(omitted: str, language: str | None) -> Refusal | None:
    """The gravest cue left out, by its form or by its meaning."""
    found = cues_in(omitted, language)
    for word in _WORD.findall(omitted):
        kind = None if word in _NAMES_TOO else _cue(word, language) or _cue(word, None)
        if kind:
            found.append((kind, word))
    scripts = [languages for languages, letter in _SCRIPTS.items() if letter.search(omitted)]
    for wanted, _ in _TABLES:
        formal = (words for kind, words in found if kind == wanted)
        words = next(formal, None) or next(_meant(omitted, scripts, wanted), None)
        if words:
            return Refusal(wanted, words)
    return None


def _meant(omitted: str, scripts: list[str], kind: Kind) -> Iterator[str]:
    for languages in scripts:
        match = _pattern(languages, kind).search(omitted)
        if match:
            yield match.group()


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


_NO_INFINITIVES = listed(turning_words.NO_INFINITIVES)
_NO_VERBS = listed(turning_words.NO_VERBS)
_INFINITIVES = {language: re.compile(ending) for language, ending in turning_words.INFINITIVES.items()}
_BEFORE_INFINITIVE = listed("de d à a di")
_ITS_REACH = 4
_WITH_GOVERNOR = 2


def _governor_left_out(before: str, omitted: str, following: str, language: str | None) -> Refusal | None:
    """Whether an infinitive would lose the verb or noun that says how far it is done: "Kim [is afraid to] sign"."""
    words = _WORD.findall(omitted)
    first = _WORD.match(following.lstrip())
    if len(words) < _WITH_GOVERNOR or first is None or any(word[0].isupper() for word in words):
        return None
    verb = first.group()
    if words[-1] == "to":
        governors = [*_WORD.findall(before)[-1:], *words[-_ITS_REACH:]]
        done = not verb[0].islower() or verb in DETERMINERS or counts(verb)
        return None if done or not _NO_INFINITIVES.isdisjoint(governors) else Refusal("modality", omitted)
    pattern = _INFINITIVES.get(language or "")
    if pattern and words[-1] in _BEFORE_INFINITIVE and verb not in _NO_VERBS and pattern.fullmatch(verb):
        return Refusal("modality", omitted)
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
    """A number may not lose its magnitude, nor a magnitude its number."""
    words = _WORD.findall(omitted)
    left = _WORD.findall(before)[-1:]
    after = _WORD.findall(following[:_NEAR])[:1]
    if left and words and counts(left[0].casefold()) and counts(words[0].casefold()):
        return Refusal("number", words[0])
    if after and words and counts(after[0].casefold()) and counts(words[-1].casefold()):
        return Refusal("number", words[-1])
    amounts = [word for word in words if counts(word.casefold())]
    if after and amounts and is_number_word(after[0].casefold()):
        return Refusal("number", amounts[0])
    return None


# --- somebody else --------------------------------------------------------------------------------------------------


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
    if following in LINKING or not next_word or next_word[0].isupper() or next_word[0].isdigit():
        return False
    if _adjuncts(omitted):
        return False
    compound = "-" in last and last.rpartition("-")[2].islower()
    return (last[0].isupper() and not compound) or _noun_before_verb(folded, following)


_PREPOSITIONS = LINKING - JOINING - DETERMINERS - listed("or nor than или або oder ou")
_AND = listed(", and и й і та et und y e")


_TOKEN = re.compile(rf"{_WORD.pattern}|,")


def _adjuncts(omitted: str) -> bool:
    """Whether an omission is but phrases with a preposition, or a participle and such: "reached on 5 May in Oslo"."""
    tokens = _TOKEN.findall(omitted.strip(" ,"))
    at = 1 if tokens[0][0].islower() and tokens[0] not in LINKING | SUBJECTS else 0
    while at < len(tokens):
        if tokens[at].casefold() not in _PREPOSITIONS:
            return False
        at += 2 if tokens[at + 1 : at + 2] and tokens[at + 1] in DETERMINERS else 1
        begun = at
        at = at + 1 if at < len(tokens) and tokens[at][0].islower() else _after_names(tokens, at)
        if at == begun:
            return False
        at += tokens[at : at + 1] == [","]
    return True


def _after_names(tokens: list[str], at: int) -> int:
    """Where a name, a date or a list of names ends; two names side by side may be those of two clauses."""
    begun, joined = at, True
    while at < len(tokens):
        if tokens[at][0].isupper() and joined:
            joined = False
        elif at > begun and at + 1 < len(tokens) and tokens[at] in _AND and tokens[at + 1][0].isupper():
            joined = True
        elif not tokens[at][0].isdigit():
            break
        at += 1
    return at


def _noun_before_verb(folded: list[str], following: str) -> bool:
    """Whether the omission seems to end in a noun that is the subject of the verb behind it."""
    if folded[-1] in JOINING or folded[-1].endswith("ly") or folded[-1] in {"also", "later", "then", "earlier"}:
        return False
    if cue(following) == "modality" or following in AUXILIARIES:
        return folded[0] not in LINKING - JOINING - DETERMINERS
    return not DETERMINERS.isdisjoint(folded[-3:]) and not JOINING.isdisjoint(folded)
