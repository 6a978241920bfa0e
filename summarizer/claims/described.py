"""Countries in a claim that only tell who a person is: "US President Donald Trump", "Sergei Lavrov of Russia"."""

import re
from collections.abc import Collection, Mapping

from summarizer.claims.foreign_names import named_in
from summarizer.claims.names import TITLES, codes_in, fold, without_possessive

_BEFORE, _AFTER, _LONG, _ENDING = 45, 30, 4, 2
_WORDS_BETWEEN = 6
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def only_describes(
    country: str, claim: str, people: Mapping[str, Collection[str]], evidence: str, language: str
) -> bool:
    """Whether `country` stands in the claim beside a person of whom the evidence tells no country.

    `people` are the names of the claim that the evidence has, each with all that it is called.
    """
    return any(
        _is_beside(country, person, claim) and _stands_alone(forms, evidence, language)
        for person, forms in people.items()
    )


def _is_beside(country: str, person: str, claim: str) -> bool:
    whose, who = rf"{re.escape(country)}(?:['’]s?)?", re.escape(person)
    title = rf"(?P<title>(?:[^\W\d_]+(?:, |[ -])){{0,{_WORDS_BETWEEN}}})"
    matches = (
        *re.finditer(rf"\b{whose},? {title}{who}", claim),
        *re.finditer(rf"{who}, (?:the )?{whose} (?P<title>[^,]*)(?:,|$)", claim),
        *re.finditer(rf"{who}(?P<title>) of {re.escape(country)}\b", claim),
    )
    return any(all(word.casefold() in TITLES for word in _WORD.findall(match["title"])) for match in matches)


def _stands_alone(forms: Collection[str], evidence: str, language: str) -> bool:
    """Whether the evidence has the person, and never a country beside the name."""
    folded = evidence.casefold()
    surnames = {fold(without_possessive(form)).rpartition(" ")[2] for form in forms}
    places = [match.span() for surname in surnames for match in _forms(surname).finditer(folded)]
    return bool(places) and not any(_country_beside(evidence, *place, language) for place in places)


def _forms(surname: str) -> re.Pattern[str]:
    """What finds a surname, and where it is in a script of its own also with another ending."""
    if surname.isascii():
        return re.compile(rf"\b{re.escape(surname)}\b")
    return re.compile(re.escape(surname[:-_ENDING] if len(surname) > _LONG else surname))


def _country_beside(evidence: str, start: int, end: int, language: str) -> bool:
    behind = evidence[end : end + _AFTER]
    behind = behind[behind.index(",") :] if "," in behind[: _LONG + _ENDING] else ""
    beside = f"{evidence[max(0, start - _BEFORE) : start]} · {behind}"
    return bool(codes_in(beside) if language == "en" else named_in(beside, language).surely)
