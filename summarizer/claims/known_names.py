"""Whether the names of a claim occur in its evidence, by whole words, surname, country, acronym or alias."""

import re
from collections.abc import Collection, Mapping
from functools import cached_property, lru_cache

from summarizer.claims.denied_names import may_tell_apart, without_denied
from summarizer.claims.described import only_describes
from summarizer.claims.foreign_names import Named, is_known_in, named_in
from summarizer.claims.names import (
    GENERIC,
    LINKS,
    TITLES,
    codes_in,
    codes_of,
    fold,
    is_country,
    names_in,
    organs_in,
    organs_of,
    stands,
    without_possessive,
)
from summarizer.claims.numbered import numbers_differ
from summarizer.grounding.evidence import Difference
from summarizer.lexicon import country_words
from summarizer.lexicon.language import language_of, script_of
from summarizer.lexicon.stems import is_past, stem

Aliases = Mapping[str, Collection[str]]

_RUN = r"[A-Z][\w-]+(?: [A-Z][\w-]+)*"
_ACTED = re.compile(
    rf"(?<!\bof )(?<!\bby )(?<!\bin )(?<!\band )\b(?P<one>{_RUN})(?P<modal> (?:has|had|have|will|would|may|could))?"
    rf" (?P<verb>[a-z]{{3,}}) (?:the )?(?P<other>{_RUN})(?![’'\w-])(?! and [A-Z])"
)
_NAME_AFTER_VERB = re.compile(r" [a-z]{3,} (?:the )?[A-Z]")
_MUTUAL = frozenset(map(stem, country_words.MUTUAL.split()))
_TOKEN = re.compile(r"(?:[a-z]\.){2,}|[^\W_]+(?:[’'-][^\W_]+)*")
_SHORT = 4
_TELLING_SOUND = 3
_LOOSE = frozenset(("europe", "european", "europeans", "persian", "alliance", "commission", "islamic republic"))
"""Names of a country or body that are parts of many another name."""
_DEMONYMS = ("an", "ese", "i", "ish", "ic", "n", "ans", "is")


def name_differences(claim: str, evidence: str, aliases: Aliases, *, same_language: bool) -> list[Difference]:
    """The names of the claim that are not in the evidence.

    In another language than the claim's, only those are looked for that have aliases or are countries and known bodies.
    """
    names = names_in(claim)
    missing = _missing_of(names, evidence, aliases, same_language=same_language)
    if missing:
        known = (name for name in (*names, *aliases) if name not in missing and not codes_of(name) and name in claim)
        people = {name: (name, *_others(name, aliases)) for name in known}
        language = _text(evidence).language
        missing = [
            name for name in missing if not (codes_of(name) and only_describes(name, claim, people, evidence, language))
        ]
    rest = without_denied(evidence, language_of(evidence)) if len(missing) < len(names) else evidence
    if rest != evidence and not may_tell_apart(claim):
        missing += [
            name for name in _missing_of(names, rest, aliases, same_language=same_language) if name not in missing
        ]
    return [Difference(kind="name", said=name, source="") for name in missing]


def _missing_of(names: list[str], evidence: str, aliases: Aliases, *, same_language: bool) -> list[str]:
    unsaid = [name for name in names if not stands(name, evidence)]
    if not unsaid:
        return []
    text = _text(evidence)
    if same_language:
        return [name for name in unsaid if _missing(name, text, aliases)]
    said = frozenset().union(*map(codes_of, names))
    return [name for name in unsaid if _missing_across(name, text, aliases, said)]


def _missing(name: str, text: "_Text", aliases: Aliases) -> bool:
    numbered_otherwise = numbers_differ(name, text.text) if name[-1] in "IVX" else None
    if numbered_otherwise is not None:
        return numbered_otherwise
    if text.has(name) or any(map(text.has, _others(name, aliases))):
        return False
    return script_of(name) == "Latin" or not text.has_stem(name)


def _missing_across(name: str, text: "_Text", aliases: Aliases, said: frozenset[str]) -> bool:
    """Whether neither `name` nor an alias is there; `said` are the codes of all names of the claim.

    A country is often meant where it is not named ("the minister"): it is missing only where the text names another.
    """
    codes = codes_of(name)
    others = _others(name, aliases)
    own = [other for other in (others if codes else (name, *others)) if script_of(other) == text.script]
    if any(text.has(other) or text.has_stem(other) or text.has_alike(other) for other in own):
        return False
    if not codes:
        return bool(others) and bool(own)
    if fold(name) in _LOOSE or codes & text.named.perhaps or not is_known_in(codes, text.language):
        return False
    unsaid = text.named.surely - said
    return any(map(is_country, unsaid)) if any(map(is_country, codes)) else bool(unsaid)


def swapped_differences(claim: str, evidence: str) -> list[Difference]:
    """At most one difference: who did what to whom, in the active voice, told the other way round; English only."""
    if not _NAME_AFTER_VERB.search(claim):
        return []
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


@lru_cache(maxsize=128)
def _text(text: str) -> "_Text":
    return _Text(text)


class _Text:
    """An evidence text prepared for looking names up."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded = fold(text)
        tokens = set(_TOKEN.findall(self.folded))
        if "'" in self.folded:
            tokens = {token.removesuffix("'s") for token in tokens}
        if "-" in self.folded:
            tokens.update(*(token.split("-") for token in tokens if "-" in token))
        self.tokens = frozenset(tokens)

    @cached_property
    def codes(self) -> frozenset[str]:
        """Codes of the countries and bodies named."""
        return frozenset(codes_in(self.text))

    @cached_property
    def _organs(self) -> frozenset[str]:
        """Codes of the countries and bodies that are there by an organ of theirs."""
        return frozenset(organs_in(self.text))

    @cached_property
    def language(self) -> str:
        """The language of the text."""
        return language_of(self.text)

    @cached_property
    def named(self) -> Named:
        """Codes of the countries and bodies named in another language than English."""
        return named_in(self.text, self.language)

    @cached_property
    def script(self) -> str:
        """The script of the text."""
        return script_of(self.text)

    @cached_property
    def _capitals(self) -> frozenset[str]:
        """The capitalised words, folded."""
        return frozenset(map(fold, re.findall(r"\b[A-Z][\w’'-]+", self.text)))

    def has(self, name: str) -> bool:
        codes = codes_of(name)
        if codes:
            return (
                not codes.isdisjoint(self.codes)
                or f" {fold(name)} " in f" {self.folded} "
                or not codes.isdisjoint(self._organs)
            )
        organs = organs_of(name)
        return bool(organs and not organs.isdisjoint(self.codes)) or self._has_words(name)

    def _has_words(self, name: str) -> bool:
        words = _words(name)
        known = [word for word in words if self._has_word(word)]
        if len(known) == len(words):
            return not self._other_first_name(words)
        if len(words) == 1:
            return self._has_acronym(words[0])
        if words[-1] in GENERIC or len(words) > 3:  # noqa: PLR2004 - people's names are short
            return "".join(word[0] for word in words) in self.tokens
        if words[-1] in self.tokens or "".join(word[0] for word in words) in self.tokens:
            return not self._other_first_name(words)
        return self._surname_first(words[0])

    def has_stem(self, name: str) -> bool:
        """Whether `name` occurs, its ending aside; for languages that inflect names or write no spaces."""
        words = [word[: max(3, len(word) - 2)] if len(word) > 4 else word for word in fold(name).split()]  # noqa: PLR2004
        return all(word in self.folded for word in words[-1:])

    def has_alike(self, name: str) -> bool:
        """Whether a word sounds like the last one of `name`, as other languages write it: Putin, Poutine."""
        sound = _sound(fold(name).rpartition(" ")[2])
        return len(sound) >= _TELLING_SOUND and any(each.startswith(sound) for each in self._sounds)

    @cached_property
    def _sounds(self) -> frozenset[str]:
        return frozenset(map(_sound, self._capitals))

    def _has_word(self, word: str) -> bool:
        if word in self.tokens or word.rstrip("s") in self.tokens or word + "s" in self.tokens:
            return True
        codes = codes_of(word) or organs_of(word)
        if codes:
            return not codes.isdisjoint(self.codes)
        if "-" in word:
            return all(self._has_word(part) for part in word.split("-"))
        return len(word) > _SHORT and self._has_demonym(word)

    def _has_demonym(self, word: str) -> bool:
        """Whether a word stands there that is the adjective of `word`, or whose adjective it is: Malawi, Malawian."""
        beginning = word[:_SHORT]
        if any(token.startswith(beginning) and _demonym(word, token) for token in self.tokens):
            return True
        return word.endswith(_DEMONYMS) and any(word[:length] in self.tokens for length in range(1, _SHORT))

    def _has_acronym(self, word: str) -> bool:
        """Whether initials of neighbouring capitalised words spell `word`."""
        if not 2 <= len(word) <= 6:  # noqa: PLR2004 - acronyms
            return False
        return word in "".join(match[0] for match in re.findall(r"\b[A-Z]", self.text)).casefold()

    def _surname_first(self, word: str) -> bool:
        """Whether the first word of a person's name stands alone as a name: "Xi" for "Xi Jinping"."""
        if word.capitalize() not in self.text:
            return False
        after = re.findall(rf"\b{re.escape(word.capitalize())}\b[’']?s?(\W+[^\W\d_])?", self.text)
        return any(not following[-1:].isupper() for following in after)

    def _other_first_name(self, words: tuple[str, ...]) -> bool:
        """Whether the surname occurs only after another first name: "Teresa Kerry" for "John Kerry"."""
        if len(words) < 2 or words[0] in self.tokens or words[-1] not in self.folded:  # noqa: PLR2004
            return False
        before = re.findall(rf"([^\W\d_]+\.?)?\s*\b{re.escape(words[-1])}\b", self.folded)
        return bool(before) and all(
            word
            and word in self._capitals
            and word not in TITLES
            and not codes_of(word)
            and not word.startswith(words[0][:2])
            for word in before
        )


@lru_cache(maxsize=4096)
def _words(name: str) -> tuple[str, ...]:
    """The words of a name, folded, that have to be found."""
    found = _TOKEN.findall(fold(name))
    return tuple(without_possessive(word) for word in found if word not in LINKS and len(word) > 1)


def _demonym(one: str, other: str) -> bool:
    """Whether one is the adjective of the other: Malawi, Malawian."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short[: max(_SHORT, len(short) - 2)]) and long.endswith(_DEMONYMS)


_SAME_SOUNDS = str.maketrans("wvcqzj", "vvkksi")


@lru_cache(maxsize=4096)
def _sound(word: str) -> str:
    """The consonants of a folded word, those that languages write for one another as one."""
    evened = word.replace("sch", "s").replace("sh", "s").replace("ph", "f").replace("tch", "k").replace("ch", "k")
    return re.sub(r"(.)\1+", r"\1", re.sub("[aeiouyhi]", "", evened.translate(_SAME_SOUNDS)))


def _others(name: str, aliases: Aliases) -> list[str]:
    """Everything else `name` is called, in either direction, by its last word as well."""
    if not aliases:
        return []
    return _called(tuple((key, *values) for key, values in aliases.items())).get(fold(name), [])


@lru_cache(maxsize=64)
def _called(groups: tuple[tuple[str, ...], ...]) -> dict[str, list[str]]:
    """By each name of each group, folded, and by the last word of each: the names of its groups."""
    called: dict[str, list[str]] = {}
    for names in groups:
        folded = list(map(fold, names))
        for form in {*folded, *(each.rpartition(" ")[2] for each in folded)}:
            called.setdefault(form, []).extend(names)
    return called
