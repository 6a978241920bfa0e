"""Names in English text, and the countries and bodies they stand for."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

import pycountry

from summarizer.lexicon import country_names, country_words, date_words

_WORD = r"[^\W\d_]\w*(?:[’'-]\w+)*"
_UPPER = "".join(filter(str.isupper, map(chr, range(0x41, 0x588))))
_CAPITAL = rf"(?:(?:[A-Z]\.){{2,}}|[A-Z]\.[A-Z]\b|[A-Z]\.(?=\s[A-Z])|(?:[dlDL][’'])?(?=[{_UPPER}]){_WORD})"
_LINK = r"(?:of|the|for|de|del|della|da|al|el|bin|ibn|van|von|der|du|la|le|on)"
_NAME = re.compile(
    rf"(?=[dl{_UPPER}])(?<![\w-])"
    rf"(?:[A-Z][A-Za-z]*-?\d+\b|{_CAPITAL}(?:(?:[ \u00a0]{_LINK}){{0,2}}[ \u00a0]{_CAPITAL})*)"
)
_SENTENCE_START = re.compile(r"(?:^|[.!?:;…\n•]\s*)[“\"‘'«(\[–—-]*\s*$")

_AFTER_COMMON_WORD = re.compile(
    r" (?:about|against|among|at|between|by|for|from|in|into|of|on|over|than|to|under|with)\b"
)
"""What makes the first word of a sentence, alone with a capital, none that acts: "Less than", "Winds of"."""

TITLES = frozenset(word.casefold() for word in country_words.TITLES.split())
GENERIC = frozenset(word.casefold() for word in country_words.GENERIC.split())
_COMMON = frozenset(country_words.COMMON_FIRST.split())
_TIMES = frozenset(
    word.casefold() for table in (date_words.MONTHS, date_words.WEEKDAYS) for word in re.split(r"[\s/]+", table["en"])
)
LINKS = frozenset(_LINK.strip("(?:)").split("|"))
_BEFORE_NAMES = TITLES | LINKS
_ENDINGS = ("ing", "ed", "tion", "sion", "ment", "ments", "tions", "ly", "ness", "ers", "ity")


def names_in(claim: str) -> list[str]:
    """The capitalised names of an English text, as they stand there, without titles, months and common first words."""
    found: dict[str, None] = {}
    words = claim.split()
    title_case = len(words) > 4 and len([word for word in words if word[0].isupper()]) > 0.7 * len(words)  # noqa: PLR2004
    for match in _NAME.finditer(claim):
        starts = bool(_SENTENCE_START.search(claim, max(0, match.start() - 4), match.start()))
        if starts and match.group().isalpha() and _AFTER_COMMON_WORD.match(claim, match.end()):
            continue
        for name in _parts(match.group(), starts=starts):
            is_letter = len(name.rstrip(".")) == 1
            if not is_letter and (not title_case or codes_of(name) or name.isupper()):
                found[name] = None
    return list(found)


@lru_cache(maxsize=4096)
def _parts(run: str, *, starts: bool) -> tuple[str, ...]:
    """The names of a run of capitalised words: countries apart from people, titles left out."""
    words = [part for word in run.replace("\u00a0", " ").split(" ") for part in _joined(without_possessive(word))]
    if starts and not _country_length(words) and (words[0].casefold() in _COMMON or _ordinary(words)):
        words = words[1:]
    if starts and len(words) > 1 and words[1] in ("for", "on"):
        words = words[2:]
    current: list[str] = []
    is_body = bool(words) and words[-1].casefold() in GENERIC
    for word in words:
        folded = word.casefold()
        if folded in _TIMES or (folded in TITLES and not current and not is_body):
            continue
        current.append(word)
    while current and current[-1].casefold() in LINKS:
        current.pop()
    while current and current[0].casefold() in LINKS:
        current.pop(0)
    return tuple(_without_country(current)) if current else ()


def _joined(word: str) -> list[str]:
    """A word, or the countries in one such as "US-led" and "Iran-Iraq"."""
    first, _, rest = word.partition("-")
    if not rest or codes_of(word) or not codes_of(first):
        return [word]
    return [first] if rest.islower() else [first, rest]


def _ordinary(words: list[str]) -> bool:
    """Whether the first word of a sentence, standing alone, looks like an ordinary word."""
    word = words[0]
    if word.isupper() or codes_of(word):
        return False
    alone = len(words) == 1
    return alone and (word.casefold().endswith(_ENDINGS) or "-" in word) and word[1:].islower()


def _without_country(words: list[str]) -> Iterable[str]:
    """A country apart from who is of it: "Russian Minister Sergei Lavrov", "Lavrov of Russia"; "South Korea" is one."""
    whole = " ".join(words)
    if codes_of(whole):
        yield whole
        return
    length = _country_length(words[:-1])
    if not length and "of" in words[2:-1]:
        at = words.index("of", 2)
        if words[at - 1].casefold() not in GENERIC and codes_of(" ".join(words[at + 1 :])):
            yield " ".join(words[:at])
            yield " ".join(words[at + 1 :])
            return
    if not length:
        yield whole
        return
    rest = words[length:]
    while rest and rest[0].casefold() in _BEFORE_NAMES:
        rest = rest[1:]
    yield " ".join(words[:length])
    if rest:
        yield " ".join(rest)


def _country_length(words: list[str]) -> int:
    """How many of the first words are the name of a country or body."""
    return next((length for length in range(min(len(words), 3), 0, -1) if codes_of(" ".join(words[:length]))), 0)


_DIACRITIC = re.compile("[\u0300-\u0305\u0307-\u036f]")
"""All but the breve, without which й is another letter."""


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Case-folded, without diacritics on Latin letters, apostrophes straight, white space single."""
    folded = text.casefold().replace("’", "'")
    if not folded.isascii():
        folded = unicodedata.normalize("NFC", _DIACRITIC.sub("", unicodedata.normalize("NFD", folded)))
    return " ".join(folded.split())


def stands(name: str, text: str) -> bool:
    """Whether `name` stands in `text`, letter by letter, and is no part of a word."""
    start = text.find(name)
    while start >= 0:
        around = text[max(0, start - 1) : start] + text[start + len(name) : start + len(name) + 1]
        if not any(char.isalnum() or char == "_" for char in around):
            return True
        start = text.find(name, start + 1)
    return False


def without_possessive(word: str) -> str:
    """A word without the ending of a possessive."""
    if word.endswith(("'s", "’s")):
        return word[:-2]
    return word[:-1] if word.endswith(("'", "’")) else word


@lru_cache(maxsize=8192)
def codes_of(name: str) -> frozenset[str]:
    """Codes of the country or body `name` can stand for; an acronym has to be written as one."""
    folded = fold(name).removeprefix("the ")
    if folded in _acronyms() and not name.removeprefix("the ").replace(".", "").isupper():
        return frozenset()
    return _codes().get(folded) or _codes().get(folded.replace(".", ""), frozenset())


_CODED = re.compile(r"(?:[A-Z]\.){2,}|[^\W_]+(?:[’'-][^\W\d_]+)*")


def codes_in(text: str) -> set[str]:
    """Codes of the countries and bodies named in `text`."""
    return set().union(*map(codes_of, _candidates(text)))


def organs_in(text: str) -> set[str]:
    """Codes of the countries and bodies whose organs are named in `text`."""
    return set().union(*map(organs_of, _candidates(text)))


@lru_cache(maxsize=128)
def _candidates(text: str) -> tuple[str, ...]:
    """The words of a text that may be the name of a country, a body or an organ."""
    words = _CODED.findall(text)
    found = [
        " ".join(map(without_possessive, words[index : index + length]))
        for index, lengths in enumerate(map(_lengths_from, words))
        for length in lengths
    ]
    if "-" in text:
        found += [part for word in words if "-" in word and not word[0].islower() for part in word.split("-")]
    return tuple(found)


@lru_cache(maxsize=8192)
def _lengths_from(word: str) -> tuple[int, ...]:
    """How many words a name can have that begins with `word`, as it is written."""
    return () if word[0].islower() else _lengths().get(fold(without_possessive(word)), ())


@lru_cache(maxsize=1)
def _lengths() -> dict[str, tuple[int, ...]]:
    """By the first word of a country's or body's name, how many words there can be."""
    lengths: dict[str, set[int]] = {}
    for name in (*_codes(), *_organs()):
        words = name.split(" ")
        lengths.setdefault(words[0], set()).add(len(words))
    return {word: tuple(sorted(found)) for word, found in lengths.items()}


def organs_of(name: str) -> frozenset[str]:
    """Codes of the countries and bodies that speak through what is called `name`: "the Commission"."""
    return _organs().get(fold(name).removeprefix("the "), frozenset())


def is_country(code: str) -> bool:
    """Whether a code is a country's, or a former country's."""
    return code in _countries()


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    rows = country_names.COUNTRIES.strip().splitlines()
    return frozenset(row.split()[0] for row in rows) | {country.alpha_3 for country in pycountry.countries}


@lru_cache(maxsize=1)
def _organs() -> dict[str, frozenset[str]]:
    return _by_name(country_names.ORGANS)


@lru_cache(maxsize=1)
def _acronyms() -> frozenset[str]:
    words = (country_names.COUNTRIES + country_names.BODIES).split()
    return frozenset(word.casefold() for word in words if word.replace(".", "").isupper() and len(word) <= 4)  # noqa: PLR2004


@lru_cache(maxsize=1)
def _codes() -> dict[str, frozenset[str]]:
    codes = {name: set(found) for name, found in _by_name(country_names.COUNTRIES + country_names.BODIES).items()}
    for country in pycountry.countries:
        for name in (country.name, getattr(country, "common_name", ""), getattr(country, "official_name", "")):
            if name and "," not in name:
                codes.setdefault(fold(name), set()).add(country.alpha_3)
    return {name: frozenset(found) for name, found in codes.items()}


def _by_name(table: str) -> dict[str, frozenset[str]]:
    codes: dict[str, set[str]] = {}
    for line in filter(None, table.splitlines()):
        code, *names = line.split()
        for name in names:
            codes.setdefault(fold(name.replace("_", " ")), set()).add(code)
    return {name: frozenset(found) for name, found in codes.items()}
