"""Whether the names of a claim occur in its evidence, by whole words, surname, country, acronym or alias."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache

import pycountry

from summarizer.grounding.evidence import Difference
from summarizer.grounding.lexicon import country_words, date_words
from summarizer.grounding.lexicon.language import script_of
from summarizer.grounding.lexicon.stems import is_past, stem

Aliases = Mapping[str, Collection[str]]

_WORD = r"[^\W\d_]\w*(?:[’'-]\w+)*"
_UPPER = "".join(filter(str.isupper, map(chr, range(0x41, 0x588))))
_CAPITAL = rf"(?:(?:[A-Z]\.){{2,}}|[A-Z]\.[A-Z]\b|[A-Z]\.(?=\s[A-Z])|(?:[dlDL][’'])?(?=[{_UPPER}]){_WORD})"
_LINK = r"(?:of|the|for|de|del|della|da|al|el|bin|ibn|van|von|der|du|la|le|on)"
_NAME = re.compile(
    rf"(?<![\w-])(?:[A-Z][A-Za-z]*-?\d+\b|{_CAPITAL}(?:(?:[ \u00a0]{_LINK}){{0,2}}[ \u00a0]{_CAPITAL})*)"
)
_RUN = r"[A-Z][\w-]+(?: [A-Z][\w-]+)*"
_ACTED = re.compile(
    rf"(?<!\bof )(?<!\bby )(?<!\bin )(?<!\band )\b(?P<one>{_RUN})(?P<modal> (?:has|had|have|will|would|may|could))?"
    rf" (?P<verb>[a-z]{{3,}}) (?:the )?(?P<other>{_RUN})(?![’'\w-])(?! and [A-Z])"
)
_MUTUAL = frozenset(map(stem, country_words.MUTUAL.split()))
_POSSESSIVE = re.compile(r"[’']s?$")
_SENTENCE_START = re.compile(r"(?:^|[.!?:;…\n•]\s*)[“\"‘'«(\[–—-]*\s*$")
_TOKEN = re.compile(r"(?:[a-z]\.){2,}|[^\W_]+(?:[’'-][^\W_]+)*")

_TITLES = frozenset(word.casefold() for word in country_words.TITLES.split())
_GENERIC = frozenset(word.casefold() for word in country_words.GENERIC.split())
_COMMON = frozenset(country_words.COMMON_FIRST.split())
_TIMES = frozenset(
    word.casefold() for table in (date_words.MONTHS, date_words.WEEKDAYS) for word in re.split(r"[\s/]+", table["en"])
)
_LINKS = frozenset(_LINK.strip("(?:)").split("|"))
_ENDINGS = ("ing", "ed", "tion", "sion", "ment", "ments", "tions", "ly", "ness", "ers", "ity")


def name_differences(claim: str, evidence: str, aliases: Aliases, *, same_language: bool) -> list[Difference]:
    """The names of the claim that are not in the evidence.

    In another language than the claim's, only names with an alias in the evidence's script are looked for.
    """
    found = []
    names = names_in(claim)
    text = _Text(evidence if names else "")
    for name in names:
        others = list(_others(name, aliases))
        if same_language:
            known = text.has(name) or any(text.has(other) for other in others)
            missing = not known and not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", evidence)
            missing = missing and (script_of(name) == "Latin" or not text.has_stem(name))
        else:
            script = script_of(evidence)
            own = [other for other in others if script_of(other) == script]
            missing = bool(own) and script != script_of(name) and not any(text.has(o) or text.has_stem(o) for o in own)
        if missing:
            found.append(Difference(kind="name", said=name, source=""))
    return found


def swapped_differences(claim: str, evidence: str) -> list[Difference]:
    """At most one difference: who did what to whom, in the active voice, told the other way round; English only."""
    for mine in _ACTED.finditer(claim):
        verb = stem(mine["verb"])
        finite = mine["modal"] or is_past(mine["verb"]) or mine["verb"].endswith("s")
        if not finite or verb in _MUTUAL or _same(mine["one"], mine["other"]):
            continue
        acts = [each for each in _ACTED.finditer(evidence) if stem(each["verb"]) == verb]
        if acts and all(_same(mine["one"], each["other"]) and _same(mine["other"], each["one"]) for each in acts):
            return [Difference(kind="name", said=mine[0], source=acts[0][0])]
    return []


def _same(one: str, other: str) -> bool:
    return one.endswith(other) or other.endswith(one)  # with or without title and first name


def names_in(claim: str) -> list[str]:
    """The capitalised names of an English text, as they stand there, without titles, months and common first words."""
    found: dict[str, None] = {}
    words = claim.split()
    title_case = len(words) > 4 and sum(word[0].isupper() for word in words) > 0.7 * len(words)  # noqa: PLR2004
    for match in _NAME.finditer(claim):
        starts = bool(_SENTENCE_START.search(claim, max(0, match.start() - 4), match.start()))
        for name in _parts(match.group(), starts=starts):
            is_letter = len(name.rstrip(".")) == 1
            if not is_letter and (not title_case or codes_of(name) or name.isupper()):
                found[name] = None
    return list(found)


def _parts(run: str, *, starts: bool) -> Iterable[str]:
    """The names of a run of capitalised words: countries apart from people, titles left out."""
    words = [_POSSESSIVE.sub("", word) for word in run.replace("\u00a0", " ").split(" ")]
    if starts and (words[0].casefold() in _COMMON or _ordinary(words)):
        words = words[1:]
    if starts and len(words) > 1 and words[1] in ("for", "on"):
        words = words[2:]
    current: list[str] = []
    is_body = bool(words) and words[-1].casefold() in _GENERIC
    for word in words:
        folded = word.casefold()
        if folded in _TIMES or (folded in _TITLES and not current and not is_body):
            continue
        current.append(word)
    while current and current[-1].casefold() in _LINKS:
        current.pop()
    while current and current[0].casefold() in _LINKS:
        current.pop(0)
    if current:
        yield from _without_country(current)


def _ordinary(words: list[str]) -> bool:
    """Whether the first word of a sentence, standing alone, looks like an ordinary word."""
    word = words[0]
    if word.isupper() or codes_of(word):
        return False
    alone = len(words) == 1
    return alone and (word.casefold().endswith(_ENDINGS) or "-" in word) and word[1:].islower()


def _without_country(words: list[str]) -> Iterable[str]:
    """A country apart from who is of it: "Russian Foreign Minister Sergei Lavrov"; "South Korea" is one name."""
    whole = " ".join(words)
    if codes_of(whole):
        yield whole
        return
    for length in (3, 2, 1):
        head = " ".join(words[:length])
        rest = words[length:]
        if rest and codes_of(head):
            while rest and rest[0].casefold() in _TITLES | _LINKS:
                rest = rest[1:]
            yield head
            if rest:
                yield " ".join(rest)
            return
    yield whole


class _Text:
    """An evidence text prepared for looking names up."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded = fold(text)
        whole = [_POSSESSIVE.sub("", token) for token in _TOKEN.findall(self.folded)]
        self.tokens = frozenset(part for token in whole for part in (token, *token.split("-")))
        self._codes: frozenset[str] | None = None

    @property
    def codes(self) -> frozenset[str]:
        """Codes of the countries and bodies named."""
        if self._codes is None:
            self._codes = frozenset(_codes_in(self.text))
        return self._codes

    def has(self, name: str) -> bool:
        folded = fold(name)
        codes = codes_of(name)
        if codes:
            return bool(codes & self.codes) or f" {folded} " in f" {self.folded} "
        words = [_POSSESSIVE.sub("", word) for word in _TOKEN.findall(folded) if word not in _LINKS and len(word) > 1]
        known = [word for word in words if self._has_word(word)]
        if len(known) == len(words):
            return not self._other_first_name(words)
        if len(words) == 1:
            return self._has_acronym(words[0])
        if words[-1] in _GENERIC or len(words) > 3:  # noqa: PLR2004 - people's names are short
            return "".join(word[0] for word in words) in self.tokens
        if words[-1] in self.tokens or "".join(word[0] for word in words) in self.tokens:
            return not self._other_first_name(words)
        return self._surname_first(words[0])

    def has_stem(self, name: str) -> bool:
        """Whether `name` occurs, its ending aside; for languages that inflect names or write no spaces."""
        words = [word[: max(3, len(word) - 2)] if len(word) > 4 else word for word in fold(name).split()]  # noqa: PLR2004
        return all(word in self.folded for word in words[-1:])

    def _has_word(self, word: str) -> bool:
        if word in self.tokens or word.rstrip("s") in self.tokens or word + "s" in self.tokens:
            return True
        codes = codes_of(word)
        if codes:
            return bool(codes & self.codes)
        if "-" in word:
            return all(self._has_word(part) for part in word.split("-"))
        return len(word) > 4 and any(_demonym(word, token) for token in self.tokens)  # noqa: PLR2004

    def _has_acronym(self, word: str) -> bool:
        """Whether initials of neighbouring capitalised words spell `word`."""
        if not 2 <= len(word) <= 6:  # noqa: PLR2004 - acronyms
            return False
        return word in "".join(match[0] for match in re.findall(r"\b[A-Z]", self.text)).casefold()

    def _surname_first(self, word: str) -> bool:
        """Whether the first word of a person's name stands alone as a name: "Xi" for "Xi Jinping"."""
        after = re.findall(rf"\b{re.escape(word.capitalize())}\b[’']?s?(\W+[^\W\d_])?", self.text)
        return any(not following[-1:].isupper() for following in after)

    def _other_first_name(self, words: list[str]) -> bool:
        """Whether the surname occurs only after another first name: "Teresa Kerry" for "John Kerry"."""
        if len(words) < 2 or words[0] in self.tokens:  # noqa: PLR2004
            return False
        before = re.findall(rf"([^\W\d_]+\.?)?\s*\b{re.escape(words[-1])}\b", self.folded)
        originals = set(re.findall(r"\b[A-Z][\w’'-]+", self.text))
        capitals = {fold(token) for token in originals}
        return bool(before) and all(
            word
            and word in capitals
            and word not in _TITLES
            and not codes_of(word)
            and not word.startswith(words[0][:2])
            for word in before
        )


def _demonym(one: str, other: str) -> bool:
    """Whether one is the adjective of the other: Malawi, Malawian."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short[: max(4, len(short) - 2)]) and long.endswith(
        ("an", "ese", "i", "ish", "ic", "n", "ans", "is")
    )


def _others(name: str, aliases: Aliases) -> Iterable[str]:
    """Everything else `name` is called, in either direction, by its last word as well."""
    folded = fold(name)
    for key, values in aliases.items():
        names = [key, *values]
        if any(folded == (other := fold(each)) or folded == other.rpartition(" ")[2] for each in names):
            yield from names


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Case-folded, without diacritics on Latin letters, apostrophes straight, white space single."""
    folded = text.casefold().replace("’", "'")
    if not folded.isascii():
        parts = unicodedata.normalize("NFD", folded)
        folded = unicodedata.normalize(
            "NFC", "".join(c for c in parts if not "\u0300" <= c <= "\u036f" or c == "\u0306")
        )
    return " ".join(folded.split())


def codes_of(name: str) -> frozenset[str]:
    """Codes of the country or body `name` can stand for; an acronym has to be written as one."""
    folded = fold(name).removeprefix("the ")
    if folded in _acronyms() and not name.removeprefix("the ").replace(".", "").isupper():
        return frozenset()
    return _codes().get(folded) or _codes().get(folded.replace(".", ""), frozenset())


_CODED = re.compile(r"(?:[A-Z]\.){2,}|[^\W_]+(?:[’'-][^\W\d_]+)*")


def _codes_in(text: str) -> Iterable[str]:
    words = [_POSSESSIVE.sub("", word) for word in _CODED.findall(text)]
    for index, word in enumerate(words):
        if word[0].islower():
            continue
        for length in _lengths().get(fold(word), ()):
            yield from codes_of(" ".join(words[index : index + length]))


@lru_cache(maxsize=1)
def _lengths() -> dict[str, tuple[int, ...]]:
    """By the first word of a country's or body's name, how many words there can be."""
    lengths: dict[str, set[int]] = {}
    for name in _codes():
        words = name.split(" ")
        lengths.setdefault(words[0], set()).add(len(words))
    return {word: tuple(sorted(found)) for word, found in lengths.items()}


@lru_cache(maxsize=1)
def _acronyms() -> frozenset[str]:
    words = country_words.COUNTRIES.split()
    return frozenset(word.casefold() for word in words if word.replace(".", "").isupper() and len(word) <= 4)  # noqa: PLR2004


@lru_cache(maxsize=1)
def _codes() -> dict[str, frozenset[str]]:
    codes: dict[str, set[str]] = {}
    for line in country_words.COUNTRIES.strip().splitlines():
        code, *names = line.split()
        for name in names:
            codes.setdefault(fold(name.replace("_", " ")), set()).add(code)
    for country in pycountry.countries:
        for name in (country.name, getattr(country, "common_name", ""), getattr(country, "official_name", "")):
            if name and "," not in name:
                codes.setdefault(fold(name), set()).add(country.alpha_3)
    return {name: frozenset(found) for name, found in codes.items()}
