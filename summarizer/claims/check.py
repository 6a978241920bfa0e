"""Claim checks: whether what an item says is what its evidence says, in numbers, dates, names and strength.

The checks flag and a reader decides. Where the words leave a doubt nothing is said: a check that cries wolf is ignored.
"""

import re
from collections.abc import Sequence
from datetime import date

from summarizer.claims.across import strength_differences
from summarizer.claims.amounts import number_differences, share_differences, still_valid
from summarizer.claims.dates import date_differences
from summarizer.claims.known_names import Aliases, name_differences, swapped_differences
from summarizer.claims.numbered import has_roman
from summarizer.claims.opposed import negation_differences
from summarizer.claims.quantities import Quantity, quantities
from summarizer.claims.scope import read
from summarizer.claims.spans import is_told_as_span
from summarizer.claims.strength import modality_differences
from summarizer.claims.termed import term_differences
from summarizer.claims.unconditional import alone_differences, condition_differences
from summarizer.grounding.evidence import Difference, Passage
from summarizer.lexicon import language_of
from summarizer.lexicon.timing import Mention, mentions


def check_claim(
    claim: str,
    evidence: str | Passage | Sequence[str | Passage],
    *,
    published: date | None = None,
    aliases: Aliases | None = None,
) -> list[Difference]:
    """What `claim` says otherwise than `evidence`, the article's own words: best the whole sentences of its quotes.

    The claim may be a sentence, a noun phrase or an infinitive, in English or the language of the article. `published`
    resolves "tomorrow"; `aliases` gives other names for a name, and is read in both directions.
    """
    text = _text(evidence)
    if not claim.strip() or not text.strip():
        return []
    if published and not date.min.year + 1 < published.year < date.max.year - 1:  # a feed's way to say none
        published = None
    other = language_of(text)
    language = language_of(claim, other)
    same_language = language == other
    found = _numbers_and_dates(claim, text, (language, other), published)
    if same_language and language == "en":
        said, source = read(claim), read(text)
        found += negation_differences(said, source)
        found += modality_differences(said, source)
        found += condition_differences(said, source)
        found += share_differences(claim, text) + alone_differences(claim, text)
    elif language and other:
        found += strength_differences(claim, text, language, other)
    return found + _names(claim, text, (language, other), aliases or {})


def is_named(name: str, text: str, aliases: Aliases) -> bool:
    """Whether `check_claim` would find no difference of names between `name` and `text`."""
    other = language_of(text)
    return not _names(name, text, (language_of(name, other), other), aliases)


def _names(claim: str, text: str, languages: tuple[str, str], aliases: Aliases) -> list[Difference]:
    language, other = languages
    swapped = swapped_differences(claim, text) if language == other == "en" else []
    return swapped + name_differences(claim, text, aliases, same_language=language == other)


def _text(evidence: str | Passage | Sequence[str | Passage]) -> str:
    if isinstance(evidence, str):
        return evidence
    if isinstance(evidence, Passage):
        return evidence.text
    return "\n".join(each if isinstance(each, str) else each.text for each in evidence)


_CAPITAL = "[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĘĚĞİŁŃŇŐŘŚŞŠŤŮŰŹŻŽА-ЯЁІЇЄҐ]"
_LISTED = re.compile(rf"(?<!\w){_CAPITAL}[\w’'-]*(?: {_CAPITAL}[\w’'-]*)*")
_CAPITALS_TELL_NOTHING = ("de", "ko", "zh", "ja", "ar")
_COMMAS = re.compile(r"[、·،,]|\bund\b|[와과及和]")


def _numbers_and_dates(claim: str, text: str, languages: tuple[str, str], published: date | None) -> list[Difference]:
    language, other = languages
    dates = mentions(claim, language)
    said = _counting(quantities(claim, language), dates)
    found: list[Difference] = []
    if said:
        source = quantities(text, other)
        if other == "en" and not dates:
            source = tuple(still_valid(source, claim, text))
        if not other:  # only digits can be read
            said = [quantity for quantity in said if quantity.in_digits]
        days = mentions(text, other)
        counted = _counting(source, days)
        years = [quantity for quantity in source if quantity.kind == "year"]
        all_read = _counting(source, [day for day in days if day.month or day.weekday is not None]) + years
        named = _listed(text, other)
        for quantity in said:
            numbers = counted if other == "en" and quantity.kind == "vague" else all_read
            unlike = number_differences(quantity, said, numbers, same_language=language == other, named=named)
            found += [] if unlike and (is_told_as_span(quantity, text, other) or has_roman(quantity, text)) else unlike
    if dates:
        found += date_differences(dates, claim, text, other, published)
    return found + term_differences(claim, text, languages)


def _counting(found: Sequence[Quantity], dates: Sequence[Mention]) -> list[Quantity]:
    """The quantities that are no part of a date."""
    if not dates:
        return list(found)
    return [
        quantity
        for quantity in found
        if not any(quantity.start < mention.end and mention.start < quantity.end for mention in dates)
    ]


def _listed(text: str, language: str) -> int:
    """How many different names stand in `text`, roughly: by their capitals, or else by the commas between them."""
    if language in _CAPITALS_TELL_NOTHING:
        return len(_COMMAS.findall(text)) + 1
    return len(set(_LISTED.findall(text)))
