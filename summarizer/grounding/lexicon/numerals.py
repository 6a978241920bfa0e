"""Numbers in running text, in digits, words and signs, before anybody asks what they count."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from summarizer.grounding.lexicon import east_asian, number_words, unit_words
from summarizer.grounding.lexicon.places import first_run, matches


class Numeral(NamedTuple):
    """A number at `text[start:end]`. `kind`: "cardinal", "ordinal", "year" (may be one) or "vague" ("dozens")."""

    values: tuple[float, ...]
    """Its value; two where the grouping may be read two ways."""
    kind: str
    start: int
    end: int
    in_digits: bool


@lru_cache(maxsize=32)
def number_values(language: str | None = None) -> dict[str, float]:
    """Number words and their values, magnitudes included; of all languages, less the ambiguous, when None."""
    values: dict[str, float] = {}
    for code, counting in number_words.COUNTING.items():
        if language not in (None, code):
            continue
        values |= {word: float(value) for value, word in enumerate(counting.split()) if word != "-"}
        values |= {word: 10.0 * ten for ten, word in enumerate(number_words.TENS[code].split(), start=2)}
        for table in (number_words.OTHERS, number_words.FRACTIONS, number_words.MAGNITUDES):
            values |= {word: float(value) for value, words in table.get(code, {}).items() for word in words.split()}
    if language is None:
        values = {word: value for word, value in values.items() if word not in number_words.AMBIGUOUS.split()}
    return values


def numerals(text: str, language: str) -> tuple[Numeral, ...]:
    """The numbers of `text`, read by the rules of `language` (ISO 639-1; one not covered is read as English)."""
    language = language if language in number_words.COUNTING or language in _EAST_ASIAN else "en"
    found: list[Numeral] = []
    for match in _matches(text, language):
        kind = match.lastgroup
        if found and match.start() < found[-1].end:  # the magnitude after digits, taken with them
            continue
        if kind == "digits":
            found.append(_digits(text, match, language))
        elif kind == "words":
            found += _words(match, language)
        elif kind == "signs":
            value = east_asian.value_of(match["signs"])
            found.append(Numeral((value,), "cardinal", *match.span(), match[0][0].isdigit()))
        elif kind == "ordinal":
            ordinal = _ordinal(match["ordinal"], language)
            if ordinal > 1:
                found.append(Numeral((ordinal,), "ordinal", *match.span(), match[0][0].isdigit()))
    return tuple(found)


def _matches(text: str, language: str) -> Iterator[re.Match[str]]:
    if language in _EAST_ASIAN:
        return _pattern(language).finditer(text)
    return matches(_pattern(language), text, *_beginnings(language))


@lru_cache(maxsize=16)
def _beginnings(language: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """How number words and ordinals begin."""
    ordinals = unit_words.ORDINALS.get(language, "").split()
    whole = (*number_values(language), *(word for word in ordinals if not word.endswith("*")))
    return frozenset(map(first_run, whole)), tuple(word.rstrip("*").casefold() for word in ordinals if "*" in word)


_EAST_ASIAN = ("ko", "zh", "ja")
_SPACES = "\u00a0\u202f\u2009"
_YEARS = (1900, 2100)
_COMMA_IS_POINT = frozenset(("ru", "uk", "fr", "de", "es", "it", "pt"))
_FRACTION_SIGNS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_SKIP = r"""\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\b|gmt\b|uhr\b)|\d{1,2}:\d\d|\d{1,2}\s?[ap]\.?m\b
    |\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{4}s\b|24/7|9/11"""


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str]:
    space = _SPACES if language == "en" else _SPACES + " "
    grouped = rf"\d{{1,3}}(?:[{space}]\d{{3}})+(?!\d)(?:[.,]\d+)?"
    plain = r"\d+(?:[.,'’]\d+)*"
    digits = rf"(?<![\w.,])(?<![^\W\d_]-)(?:{grouped}|{plain})(?:\s?[½¼¾⅓⅔]|/\d+(?![\d/]))?|[½¼¾⅓⅔]"
    skip = re.sub(r"\s+", "", _SKIP)
    parts = [f"(?P<skip>{skip})", f"(?P<ordinal>{_ordinals(language)})"]
    if language in _EAST_ASIAN:
        parts.append(f"(?P<signs>{east_asian.signs(language)})")
        digits = digits.replace(r"(?<![\w.,])", r"(?<![\d.,A-Za-z])")
    else:
        word = "|".join(sorted(map(re.escape, number_values(language)), key=len, reverse=True))
        parts.append(rf"(?P<words>(?<![\w-])(?:{word})(?:(?:[ -]| and (?:a )?| an? )(?:{word})(?![^\W_]))*(?![^\W_]))")
    parts.append(f"(?P<digits>{digits})")
    begins = f"(?=[{_first_signs(language)}])" if language in _EAST_ASIAN else ""
    return re.compile(f"{begins}(?:{'|'.join(parts)})", re.IGNORECASE)


def _first_signs(language: str) -> str:
    """What a number or an ordinal begins with where the language sets no spaces; far faster to look for."""
    words = (*unit_words.ORDINALS.get(language, "").split(), *number_words.KOREAN_COUNTS) if language == "ko" else ()
    signs = (*"第제일이삼사오육칠팔구십백천만억조½¼¾⅓⅔", *number_words.IDEOGRAPHS, *(word[0] for word in words))
    return r"\d" + "".join(dict.fromkeys(signs))


# --- digits ---------------------------------------------------------------------------------------------------------


def _digits(text: str, match: re.Match[str], language: str) -> Numeral:
    written = match["digits"]
    values = (float(written),) if written.isdigit() else _plain_values(written, language)
    magnitude = _magnitude_pattern(language).match(text, match.end())
    end = match.end()
    if magnitude:
        word = magnitude["letter"] or magnitude["word"]
        factor = unit_words.LETTERS.get(word.casefold()) if magnitude["letter"] else None
        factor = factor or number_values(_words_of(language))[word.casefold()]
        values = tuple(value * factor for value in values)
        end = magnitude.end()
    is_year = not magnitude and written.isdigit() and _YEARS[0] <= values[0] < _YEARS[1] and len(written) == len("2026")
    return Numeral(values, "year" if is_year else "cardinal", match.start(), end, in_digits=True)


def _words_of(language: str) -> str:
    return language if language in number_words.COUNTING else "en"


@lru_cache(maxsize=16)
def _magnitude_pattern(language: str) -> re.Pattern[str]:
    words = [
        word
        for word, value in number_values(_words_of(language)).items()
        if (value >= 100 and value % 100 == 0) or word.startswith("dozen")  # noqa: PLR2004 - from a hundred on
    ]
    word = "|".join(sorted(map(re.escape, words), key=len, reverse=True))
    return re.compile(
        rf"(?P<letter>(?:k|mn|bn|trn|tn|m|b)(?!\w))|[\s\u00a0-]?(?P<word>{word})(?![^\W_])\.?", re.IGNORECASE
    )


def _plain_values(written: str, language: str) -> tuple[float, ...]:
    sign = _FRACTION_SIGNS.get(written[-1])
    if sign is not None:
        whole = written[:-1].strip()
        return ((float(whole) if whole.isdigit() else 0.0) + sign,)
    if "/" in written:
        over, _, under = written.partition("/")
        return (float(over) / float(under),) if over.isdigit() and float(under) else (0.0,)
    bare = re.sub(rf"[\s'’{_SPACES}]", "", written)
    points, commas = bare.count("."), bare.count(",")
    if points and commas:
        decimal = max(".", ",", key=bare.rfind)
        return (_number(bare.replace("," if decimal == "." else ".", "").replace(decimal, ".")),)
    if points + commas > 1:
        return (float(bare.replace(".", "").replace(",", "")),)
    if not points + commas:
        return (float(bare),)
    return _one_separator(bare, "," if commas else ".", language)


def _one_separator(bare: str, separator: str, language: str) -> tuple[float, ...]:
    whole, _, rest = bare.partition(separator)
    grouped, decimal = float(whole + rest), float(f"{whole}.{rest}")
    if len(rest) != len("000") or len(whole) > len("000") or whole == "0":
        return (decimal,)
    if separator == ",":
        return (decimal, grouped) if language in _COMMA_IS_POINT else (grouped,)
    return (grouped, decimal) if language in _COMMA_IS_POINT else (decimal,)


def _number(digits: str) -> float:
    return float(digits) if digits.count(".") <= 1 else float(digits.replace(".", ""))


# --- words ----------------------------------------------------------------------------------------------------------

_TEN, _DOZEN, _HUNDRED, _THOUSAND = 10, 12, 100, 1000
_JOINT = re.compile(r"( and a | and | an? |[ -])")
_VAGUE = frozenset(("dozens", "hundreds", "thousands", "millions", "billions"))


def _words(match: re.Match[str], language: str) -> list[Numeral]:
    """The numbers of a run of number words; "five and ten" are two."""
    values = number_values(language)
    found: list[Numeral] = []
    position = match.start()
    total = current = last = 0.0
    start = end = -1
    joint = ""
    for part in _JOINT.split(_whole_words(match["words"], values)):
        word = part.casefold().replace("\u00ad", "-")
        value = values.get(word)
        if value is None:
            joint = part
        elif start >= 0 and _joins(value, last, joint):
            total, current = _extended(total, current, value, joint)
            last, end = value, position + len(part)
        else:
            if start >= 0:
                found.append(_numeral(match.string, start, end, total + current))
            start, end = position, position + len(part)
            total, current, last = (value, 0.0, value) if value >= _THOUSAND else (0.0, value, value)
        position += len(part)
    found.append(_numeral(match.string, start, end, total + current))
    return [numeral for numeral in found if numeral.values[0] >= 0]


def _whole_words(words: str, values: dict[str, float]) -> str:
    """The same with the hyphens of words such as "dix-sept" out of the way of splitting."""
    return re.sub(
        r"\w+(?:-\w+)+",
        lambda found: found[0].replace("-", "\u00ad") if found[0].casefold() in values else found[0],
        words,
    )


def _joins(value: float, last: float, joint: str) -> bool:
    if value < 1:
        return "and" in joint or last < _HUNDRED
    if value >= _HUNDRED:
        return last < value and "and" not in joint
    if value == _DOZEN:
        return last < _DOZEN
    if "and" in joint:
        return last >= _HUNDRED
    return last >= _HUNDRED or (value < _TEN <= last < _HUNDRED and last % _TEN == 0 and last > _TEN)


def _extended(total: float, current: float, value: float, joint: str) -> tuple[float, float]:
    if value < 1:
        return (total, current + value) if "and" in joint else (total, (current or 1) * value)
    if value >= _THOUSAND:
        return (total + current * value, 0.0) if current else (total * value, 0.0)
    if value in (_HUNDRED, _DOZEN):
        return total, (current or 1) * value
    return total, current + value


def _numeral(text: str, start: int, end: int, value: float) -> Numeral:
    word = text[start:end].casefold()
    kind = "cardinal"
    if word in _VAGUE:
        kind = "vague"
    elif 0 < value < 1 and not _is_fraction(text, start, end):
        value = -1.0
    return Numeral((value,), kind, start, end, in_digits=False)


def _is_fraction(text: str, start: int, end: int) -> bool:
    """Whether "quarter" or "half" is a part of something, not a period or half of a compound."""
    before, after = text[max(0, start - 7) : start].casefold(), text[end : end + 4].casefold()
    if " " in text[start:end] or "-" in text[start:end]:
        return True
    if before.endswith(("second ", "first ", "other ", "better ")) or after.startswith("-"):
        return False
    return after.startswith((" of", " th", ".", ",")) or not text[start:end].casefold().startswith(
        ("third", "fifth", "quarter")
    )


# --- ordinals -------------------------------------------------------------------------------------------------------

_ENDINGS = {
    "ru": "(?:ый|ая|ое|ого|ой|ому|ым|ом|ую|ых|ыми|ые|ий|ья|ье|ьего|ьей|ьем|ьему|ьих)",
    "de": "[nrsm]?",
    "es": "(?:[oa]s?|er)?",
    "it": "[oaie]",
    "pt": "[oa]s?",
}
_WITH_DIGITS = {
    "en": r"\d+(?:st|nd|rd|th)\b",
    "ru": r"\d+-(?:й|го|я|м|му|е|ю|ом|ой|ый|ая)\b",
    "fr": r"\d+(?:e|ème|er|ère)\b",
    "es": r"\d+[ºª°]",
    "it": r"\d+[ºª°]",
    "pt": r"\d+[ºª°]",
    "ko": r"제\d+(?=[차회기대조])|제?\d+차(?!례)|\d+(?= ?번째)",
    "zh": r"第[一二三四五六七八九十\d]+",
    "ja": r"第[一二三四五六七八九十\d]+|\d+(?=回目|度目)",
}


def _ordinals(language: str) -> str:
    stems = unit_words.ORDINALS.get(language, "").split()
    ending = _ENDINGS.get(language, "")
    if language == "ko":
        words = rf"(?<![가-힣])(?:{'|'.join(stems)})(?= ?번째)"
    else:
        forms = "|".join(word.rstrip("*") + (ending if "*" in word else "") for word in stems)
        not_a_part = r"(?! of\b)" if language == "en" else ""  # "a third of the voters"
        words = rf"(?<!\w)(?:{forms})(?!\w){not_a_part}"
    return "|".join(part for part in (_WITH_DIGITS.get(language, ""), words if stems else "") if part) or r"(?!)"


def _ordinal(written: str, language: str) -> float:
    digits = re.search(r"\d+", written)
    if digits:
        return float(digits[0])
    if written.startswith("第"):
        return east_asian.value_of(written[1:])
    for value, word in enumerate(unit_words.ORDINALS[language].split(), start=2):
        if written.casefold().startswith(word.rstrip("*")):
            return float(value)
    return 0.0
