"""Cue words and number words of twelve languages, and how they are found in running text.

A cue is a word that turns, weakens or ties a statement: a negation, a modal, a condition. Covered are English, Russian,
Ukrainian, French, German, Spanish, Italian, Portuguese, Arabic, Korean, Chinese and Japanese.
"""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from summarizer.lexicon import cue_words, date_words, number_words
from summarizer.lexicon.cue_words import Strength
from summarizer.lexicon.language import language_of, script_of
from summarizer.lexicon.numerals import number_values

__all__ = [
    "Cue",
    "Kind",
    "Strength",
    "cue",
    "cues",
    "cues_in",
    "has_lexicon",
    "is_number_word",
    "language_of",
    "script_of",
]

Kind = Literal["negation", "modality", "condition"]

_KINDS: dict[str, Kind] = {"negation": "negation", "condition": "condition", "until": "condition"}
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "＇": "'", "`": "'"})
_MARKS = re.compile("[\u0640\u064b-\u0652]")  # Arabic vowel signs and the lengthening stroke
_ALEFS = str.maketrans("أإآٱ", "اااا")
_EVENED = _APOSTROPHES | _ALEFS
_FRENCH_ELISION = re.compile(r"(?:jusqu|lorsqu|puisqu|quoiqu|qu|[cdjlmst])'(?=[aeiouyhàâéèêëîïôûœ])")
_FRENCH_NE = re.compile(r"n'[aeiouyhàâéèêëîïôûœ]")


class Cue(NamedTuple):
    """A cue in running text: `text[start:end] == words`."""

    kind: Kind
    strength: Strength
    words: str
    start: int
    end: int


def cue(word: str, language: str | None = None) -> Kind | None:
    """What kind of cue `word` is, if any.

    `word` is one token as a tokenizer cuts it: case-folded or not, with any apostrophe; a run of Chinese or Japanese is
    a token too. Without `language`, words that are cues in one language and something else in another ("falls") are
    no cues.
    """
    strength = _strength(fold(word), language)
    return _KINDS.get(strength, "modality") if strength else None


def cues_in(text: str, language: str | None = None) -> list[tuple[Kind, str]]:
    """The cues in running text in their order, with their words as they stand there."""
    return [(found.kind, found.words) for found in cues(text, language)]


def cues(text: str, language: str | None = None) -> list[Cue]:
    """The cues in running text, in order and without overlap, in `language` or the one the text seems to be in."""
    language = language or language_of(text)
    if not language:
        return []
    pattern, strengths = _patterns(language)
    # Every replacement keeps the length, so that offsets hold.
    folded = text.translate(_EVENED) if not text.isascii() else text
    found = []
    for match in pattern.finditer(folded):
        group = match.lastgroup
        if group is None or group == "skip":
            continue
        strength = _word_strength(match, language) if group == "word" else strengths[group]
        if strength:
            words = text[match.start() : match.end()]
            found.append(Cue(_KINDS.get(strength, "modality"), strength, words, match.start(), match.end()))
    return found


def has_lexicon(sample: str) -> bool:
    """Whether the script most of `sample` is written in is covered."""
    return bool(script_of(sample))


def is_number_word(word: str, language: str | None = None) -> bool:
    """Whether `word` is a number in letters: a cardinal, a fraction, a magnitude such as "million" or 억.

    Articles that are also "one" (French "un") are not numbers; without `language`, neither are words such as "due",
    which is two in Italian.
    """
    folded = fold(word)
    if not folded:
        return False
    if "가" <= folded[-1] <= "힣":
        return folded in number_words.HANGUL or bool(_HANGUL_NUMBER.match(folded))
    if folded[0] in number_words.IDEOGRAPHS:
        return all(sign in number_words.IDEOGRAPHS for sign in folded)
    known = number_values(language)
    return folded in known or any(part in known for part in folded.split("-")[:2] if "-" in folded)


def fold(word: str) -> str:
    """Case-folded, with straight apostrophes and, in Arabic, without vowel signs; the length may change."""
    folded = word.casefold()
    if folded.isascii():
        return folded
    return _MARKS.sub("", folded.translate(_APOSTROPHES)).translate(_ALEFS)


_HANGUL_NUMBER = re.compile(r"\d*(?:[일이삼사오육칠팔구]?[십백천])*[일이삼사오육칠팔구]?[만억조](?=$|[원명개달톤여])")


@lru_cache(maxsize=32)
def _strengths(language: str | None) -> dict[str, Strength]:
    table: dict[str, Strength] = {}
    for code, rows in cue_words.WORDS.items():
        if language in (None, code):
            for strength, words in rows.items():
                table |= dict.fromkeys((word for word in words.split() if word not in table), strength)
    if language is None:
        table = {word: strength for word, strength in table.items() if word not in cue_words.AMBIGUOUS.split()}
    return table


def _strength(word: str, language: str | None) -> Strength | None:
    """The strength of one folded word; clitics are seen through."""
    if word and word[-1] >= "ぁ":
        return _unspaced_strength(word, language)
    table = _strengths(language)
    if word in table:
        return table[word]
    if "'" in word:
        return _clitic_strength(word, table)
    if word[:1] in ("و", "ف") and len(word) > 2:  # noqa: PLR2004 - one letter is no word
        return table.get(word[1:])
    return None


def _unspaced_strength(word: str, language: str | None) -> Strength | None:
    """The strength of a run of Chinese or Japanese or a Korean word; ideographs alone may be either of the former."""
    own = language_of(word)
    languages = (language,) if language in cue_words.UNSPACED else ("zh", "ja") if own == "zh" else (own,)
    covered = (each for each in languages if each in cue_words.UNSPACED)
    return next((found.strength for each in covered for found in cues(word, each)), None)


def _clitic_strength(word: str, table: dict[str, Strength]) -> Strength | None:
    if word.endswith("n't") or _FRENCH_NE.match(word):
        return "negation"
    if word.endswith(("'ll", "'d")):
        return "future"
    elided = _FRENCH_ELISION.match(word)
    return table.get(word[elided.end() :]) if elided else None


_BEFORE_MONTH = re.compile(rf"(?:\d|\b(?:{'|'.join(date_words.BEFORE_MONTHS.split())}))[ -]$", re.IGNORECASE)


@lru_cache(maxsize=16384)
def _strength_as_written(word: str, language: str) -> Strength | None:
    return _strength(fold(word), language)


def _word_strength(match: re.Match[str], language: str) -> Strength | None:
    word = match.group()
    strength = _strength_as_written(word, language)
    if strength and language == "en" and word in ("May", "Will", "Can"):
        before = match.string[: match.start()]
        names_something = _BEFORE_MONTH.search(before) if word == "May" else before.rstrip(' "“\n')
        return None if names_something else strength
    return strength


@lru_cache(maxsize=32)
def _patterns(language: str) -> tuple[re.Pattern[str], dict[str, Strength]]:
    """One pattern for a language, and what its groups mean; group "word" is any other word, "skip" is no cue."""
    if language in cue_words.UNSPACED:
        rules = [(strength, _unspaced(language, words)) for strength, words in cue_words.UNSPACED[language]]
        word = ""
    else:
        rows = cue_words.PHRASES.get(language, {}).items()
        rules = [(strength, rf"\b(?:{_alternatives(words)})(?!\w)") for strength, words in rows]
        word = r"|(?P<word>[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*)"
    strengths = {f"rule{index}": strength for index, (strength, _) in enumerate(rules) if strength}
    groups = [f"(?P<{f'rule{index}' if strength else 'skip'}>{rule})" for index, (strength, rule) in enumerate(rules)]
    return re.compile("|".join(groups) + word, re.IGNORECASE), strengths


def _alternatives(words: str) -> str:
    return re.sub(r"\s*\|\s*", "|", " ".join(words.split()))


def _unspaced(language: str, words: str) -> str:
    if language != "ko":
        return "|".join(words.split())
    return _alternatives(words).replace("[@]", f"[{_RIEUL_SYLLABLES}]")


_RIEUL_SYLLABLES = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == 8)  # noqa: PLR2004
