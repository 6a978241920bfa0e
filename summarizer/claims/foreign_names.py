"""Countries and bodies named in texts in other languages than English, inflected as those inflect names."""

import gettext
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

import pycountry

from summarizer import lexicon
from summarizer.claims.names import codes_in, fold
from summarizer.lexicon import east_asian, foreign_latin, foreign_scripts

_FORMS = foreign_latin.FORMS | foreign_scripts.FORMS
_DOUBTFUL = foreign_latin.DOUBTFUL | foreign_scripts.DOUBTFUL
_LOCALES = {
    **{language: (language,) for language in ("de", "fr", "es", "it", "ko", "ja", "ar")},
    "pt": ("pt", "pt_BR"),
    "zh": ("zh_CN", "zh_TW", "zh_HK"),
}
"""Whose translated names of countries serve. Russian ones are too short without their endings, as in груз(ия)."""
_HOME = {
    "de": "DEU",
    "fr": "FRA",
    "es": "ESP",
    "it": "ITA",
    "pt": "PRT BRA",
    "ru": "RUS",
    "uk": "UKR",
    "ko": "KOR",
    "zh": "CHN",
    "ja": "JPN",
}
"""Countries that texts in a language mostly speak of without naming them: "the minister"."""
_UNSPACED = ("zh", "ja", "ko")
_NAME = re.compile(r"[^,،(（]+")
_STATE = re.compile(
    "(?:人民|民主|联合|聯合|多民族|イスラム|アラブ|・|인민|민주|이슬람)*(?:共和国|共和國|连邦|連邦|공화국|연방)$"
)
_LATIN_ENDING = re.compile("(?:ien|land|en|[ei]a|ie|[aeiou])s?$")
_ARABIC_ENDING = re.compile("(?:يا|ية|[اةي])$")
_ARABIC_CLITICS = re.compile("^(?:[وف]?[بكل]?ال|[وف]?لل|[وف][بكل]?|[بكل])(?=...)")
_CYRILLIC_PREFIXES = re.compile("^(?:анти|про|северо|южно|юго|западно|восточно|центрально)(?=....)")
_PREFIXES = {
    "ar": _ARABIC_CLITICS,
    "de": re.compile("^(?:anti|exil|mittel|nord|ost|pro|sud|welt|west|zentral)(?=....)"),
    "ru": _CYRILLIC_PREFIXES,
    "uk": _CYRILLIC_PREFIXES,
}
"""What is written together with a name in front of it."""
_NONE = re.compile("(?!)")
_SIMPLIFIED = {
    ord(one): other
    for traditional, simplified in east_asian.SIMPLIFIED.items()
    for one, other in zip(traditional, simplified, strict=True)
}
_CYRILLIC = str.maketrans("ієэґы", "иееги", "'ʼъь")
_LETTERS_ALIKE: dict[str, Mapping[int, int | str | None]] = {"ru": _CYRILLIC, "uk": _CYRILLIC, "zh": _SIMPLIFIED}
_GENITIVE = re.compile(r"(?<=\w\w\w)s\b")
_TOKEN = re.compile(r"[^\W_]+")
_STEM, _WORD = 6, 5
"""So many letters of a country's name tell it without its ending, and so many of a whole name what it ends in."""
_LETTERS = {
    language: f"[{''.join(char for char in table if not char.isascii())}]"
    for language, table in foreign_scripts.ABBREVIATIONS.items()
}
_ABBREVIATED = {
    "ko": re.compile(rf"(?<![가-힣\d]){_LETTERS['ko']}+(?![가-힣])|(?<=[대방주친반]){_LETTERS['ko']}(?![가-힣])"),
    "zh": re.compile(
        rf"(?:(?<=[对對驻駐访訪赴涉援反亲親抗同与與和从從在])|(?<={_LETTERS['zh']})){_LETTERS['zh']}"
        rf"|{_LETTERS['zh']}(?=[方军軍国國媒籍企驻駐两兩外总總政队隊警]|{_LETTERS['zh']})"
    ),
    "ja": re.compile(
        rf"(?:(?<=[対駐訪在反親])|(?<={_LETTERS['ja']})){_LETTERS['ja']}"
        rf"|{_LETTERS['ja']}(?=[国軍政大外首側紙兵両産]|{_LETTERS['ja']})"
    ),
}


class Named(NamedTuple):
    """Codes of the countries and bodies a text names."""

    surely: frozenset[str]
    perhaps: frozenset[str]
    """Those as well whose words may mean something else, and the country that such a text is mostly from."""


class _Form(NamedTuple):
    """What some countries' or bodies' names begin with, word by word; "=" ends a whole word."""

    words: tuple[str, ...]
    codes: frozenset[str]
    doubtful: bool


class _Table(NamedTuple):
    """The forms of a language by their first letters, the longest first."""

    forms: dict[str, list[_Form]]
    acronyms: dict[str, frozenset[str]]
    codes: frozenset[str]


@lru_cache(maxsize=128)
def named_in(text: str, language: str) -> Named:
    """What is named in a text in one of the covered languages but English."""
    table = _table(language)
    surely, perhaps = set(codes_in(text)), set(_HOME.get(language, "").split())
    if language == "de":
        surely.update(codes_in(_GENITIVE.sub("", text)))
    for word in table.acronyms.keys() & set(_TOKEN.findall(text)):
        surely.update(table.acronyms[word])
    find = _in_signs if language in _UNSPACED else _in_words
    for form in find(text, language):
        (perhaps if form.doubtful else surely).update(form.codes)
    if language in _ABBREVIATED:
        abbreviations = _by_form(foreign_scripts.ABBREVIATIONS[language])
        for signs in _ABBREVIATED[language].findall(text):
            perhaps.update(*(abbreviations[sign] for sign in signs))
    return Named(frozenset(surely), frozenset(surely | perhaps))


def is_known_in(codes: frozenset[str], language: str) -> bool:
    """Whether it is known what countries or bodies are called in a language."""
    return codes <= _table(language).codes


def _in_words(text: str, language: str) -> Iterator[_Form]:
    forms = _table(language).forms
    prefixes = _PREFIXES.get(language, _NONE)
    words = [(word, prefixes.sub("", word)) for word in _TOKEN.findall(_evened(text, language))]
    for index, variants in enumerate(words):
        for variant in set(variants):
            longest = next((form for form in forms.get(variant[:2], ()) if _stands(form, words, index)), None)
            if longest:
                yield longest


def _stands(form: _Form, words: list[tuple[str, str]], index: int) -> bool:
    there = words[index : index + len(form.words)]
    return len(there) == len(form.words) and all(
        any(
            word.removesuffix("s") == part[:-1] or word == part[:-1] if part.endswith("=") else word.startswith(part)
            for word in variants
        )
        for part, variants in zip(form.words, there, strict=True)
    )


def _in_signs(text: str, language: str) -> Iterator[_Form]:
    forms = _table(language).forms
    signs = _evened(text, language)
    end = 0
    for start, sign in enumerate(signs):
        if start >= end:
            longest = next((form for form in forms.get(sign, ()) if signs.startswith(form.words[0], start)), None)
            if longest:
                end = start + len(longest.words[0])
                yield longest


@lru_cache(maxsize=16)
def _table(language: str) -> _Table:
    own = "ru" if language == "uk" else language
    acronyms: dict[str, frozenset[str]] = {}
    codes: dict[tuple[str, ...], set[str]] = {}
    for form, named in _by_form(_FORMS.get(own, "")).items():
        if form.isupper():
            acronyms[form] = named
        else:
            codes.setdefault(_words(form, own), set()).update(named)
    for name, code in _translated(own):
        codes.setdefault(name, set()).add(code)
    doubtful = {_words(form, own) for form in _DOUBTFUL.get(own, "").split()}
    first = 1 if own in _UNSPACED else 2
    forms: dict[str, list[_Form]] = {}
    for words in sorted(codes, key=lambda words: -sum(map(len, words))):
        found = _Form(words, frozenset(codes[words]), words in doubtful)
        forms.setdefault(words[0][:first], []).append(found)
    return _Table(forms, acronyms, frozenset().union(*codes.values(), *acronyms.values()))


def _by_form(table: str) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for entry in table.split():
        codes, _, forms = entry.partition(":")
        for form in forms.split(","):
            found[form] = found.get(form, frozenset()).union(codes.split("+"))
    return found


def _words(form: str, language: str) -> tuple[str, ...]:
    if language in _UNSPACED:
        return (_evened(form, language),)
    words = _evened(form.replace("_", " "), language).split()
    return tuple(_ARABIC_CLITICS.sub("", word) if word.startswith("ال") else word for word in words)


def _translated(language: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """The names of countries as words without endings, with their codes."""
    for locale in _LOCALES.get(language, ()):
        translate = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, [locale], fallback=True).gettext
        for country in pycountry.countries:
            name = translate(getattr(country, "common_name", country.name))
            match = _NAME.match(name)
            words = _without_endings(match.group(), language) if match else ()
            if words:
                yield words, country.alpha_3


def _without_endings(name: str, language: str) -> tuple[str, ...]:
    if language in _UNSPACED:
        bare = _STATE.sub("", name.replace(" ", ""))
        return (_evened(bare, language),) if len(bare) > 1 else ()
    words = _words(name.replace("'", " ").replace("-", " "), language)
    ending = _ARABIC_ENDING if language == "ar" else _LATIN_ENDING
    cut = [(ending.sub("", word), word) for word in words]
    if len(cut) == 1 and len(words[0]) < _WORD:
        return (f"{words[0]}=",)
    return tuple(short if len(short) >= _STEM else word for short, word in cut)


def _evened(text: str, language: str) -> str:
    """Case-folded, without what the spellings of a script differ in."""
    if language == "ar":
        return fold(lexicon.fold(text))
    folded = fold(text)
    return folded.translate(_LETTERS_ALIKE[language]) if language in _LETTERS_ALIKE else folded
