"""Ordinal numbers: second, 21st, двадцать первый, 제2차, 第三; and the fractions that are named by them."""

import re
from functools import lru_cache

from summarizer.lexicon import date_words, east_asian, unit_words

_ENDINGS = {
    "ru": "(?:ый|ая|ое|ого|ой|ому|ым|ом|ую|ых|ыми|ые|ий|ья|ье|ьего|ьей|ьем|ьему|ьих|ью)",
    "uk": "(?:ий|а|е|ого|ої|ому|им|ій|у|их|ими|і|я|є|ього|ьої|ьому|ім|ю|іх)",
    "de": "e[nrsm]?",
    "es": "(?:[oa]s?|er)?",
    "it": "[oaie]",
    "pt": "[oa]s?",
}
_WITH_DIGITS = {
    "en": r"\d+(?:st|nd|rd|th)\b",
    "ru": r"\d+-(?:й|го|я|м|му|е|ю|ом|ой|ый|ая)\b",
    "uk": r"\d+-(?:й|го|а|му|е|у|ї|ий|ої)\b",
    "fr": r"\d+(?:e|ème|er|ère)\b",
    "es": r"\d+[ºª°]",
    "it": r"\d+[ºª°]",
    "pt": r"\d+[ºª°]",
    "ko": r"제\d+(?=[차회기대조])|제?\d+차(?!례)|\d+(?= ?번째)",
    "zh": r"第[一二三四五六七八九十\d]+",
    "ja": r"第[一二三四五六七八九十\d]+|\d+(?=回目|度目)",
}
_PARTS = re.compile(r"\s(?:part(?:e|es|i|ie|ies)|част[ьеия]\w*|частин\w*)(?!\w)", re.IGNORECASE)
"""What makes an ordinal a fraction: la quinta parte."""
_EVERY = re.compile(r"(?<!\w)(?:every|each|кажд\w+|кожн\w+|jede\w?|cada|ogni)\s$", re.IGNORECASE)
"""What makes an ordinal one of so many: каждый пятый."""
_PLURAL = re.compile("(?:[ыиі]х|[oa]s|i)$", re.IGNORECASE)
_FRENCH_PARTS = re.compile(r"\s(?:de|du|des)\s|\sd['’]", re.IGNORECASE)


@lru_cache(maxsize=16)
def spelled(language: str) -> dict[str, int]:
    """Ordinals as they are spelled, from the second on, the longest first; "*" stands for an ending."""
    if language in date_words.DAY_ENDINGS:  # the days are counted by ordinals
        days = date_words.DAYS[language].replace("['’]", "'").split()[1:]
        forms = {form.replace("~", " "): value for value, day in enumerate(days, start=2) for form in day.split("/")}
    else:
        forms = {form: value for value, form in enumerate(unit_words.ORDINALS.get(language, "").split(), start=2)}
    if language == "fr":
        forms |= {f"{form}s": value for form, value in forms.items()}
    return dict(sorted(forms.items(), key=lambda form: -len(form[0])))


@lru_cache(maxsize=16)
def pattern(language: str) -> str:
    """A pattern for the ordinals of a language, from the second on."""
    forms = "|".join(form.replace("*", _ENDINGS.get(language, "")) for form in spelled(language))
    words = rf"(?<!\w)(?:{forms})(?!\w)"
    if language == "en":  # "a third of the voters", but "the third of three"
        words = rf"{words}(?! of\b|[ -](?:half|quarter)\b)|(?<=\bthe )(?:{forms})(?= of\b)"
    elif language == "ko":
        words = rf"(?<![가-힣])(?:{forms})(?= ?번째)"
    return "|".join(part for part in (_WITH_DIGITS.get(language, ""), words if forms else "") if part) or r"(?!)"


def value_of(written: str, language: str) -> int:
    """The value of an ordinal; 0 for none."""
    digits = re.search(r"\d+", written)
    if digits:
        return int(digits[0])
    if written[0] == "第":
        return int(east_asian.value_of(written[1:]))
    forms, folded = spelled(language), written.casefold()
    if folded in forms:
        return forms[folded]
    return next((value for form, value in forms.items() if "*" in form and folded.startswith(form.rstrip("*"))), 0)


def names_parts(text: str, start: int, end: int, language: str, *, counted: bool) -> bool:
    """Whether the ordinal `text[start:end]` is a fraction; `counted` tells that a number stands before it."""
    if _PARTS.match(text, end) or _EVERY.search(text, max(0, start - 12), start):
        return True
    if language == "fr":
        plural = text[end - 1] == "s" and counted
        return plural or (text.endswith("un ", 0, start) and _FRENCH_PARTS.match(text, end) is not None)
    return counted and language != "de" and _PLURAL.search(text, start, end) is not None
