"""Numbers in running text, in digits, words and signs, before anybody asks what they count."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from summarizer.lexicon import east_asian, number_words, ordinals, unit_words
from summarizer.lexicon.compounds import AND_A_HALF, HALF_OF, HALF_STEMS, JOINTS, compounds
from summarizer.lexicon.digits import SPACES, values_of
from summarizer.lexicon.places import first_run, matches


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
    if language is None:
        values = {word: value for code in number_words.COUNTING for word, value in number_values(code).items()}
        return {word: value for word, value in values.items() if word not in number_words.AMBIGUOUS.split()}
    values = {word: float(value) for value, word in enumerate(number_words.COUNTING.get(language, "").split())}
    values |= {word: 10.0 * ten for ten, word in enumerate(number_words.TENS.get(language, "").split(), start=2)}
    values |= compounds(language, values)
    for table in (number_words.OTHERS, number_words.FRACTIONS, number_words.MAGNITUDES):
        values |= {word: float(value) for value, words in table.get(language, {}).items() for word in words.split()}
    values.pop("-", None)
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
        elif kind == "half":
            found.append(_with_magnitude(Numeral((0.5,), "cardinal", *match.span(), in_digits=False), text, language))
        elif kind == "words":
            found += _words(match, language)
            if found and language in AND_A_HALF and found[-1].end == match.end():
                found[-1] = _with_magnitude(found[-1], text, language)
        elif kind == "signs":
            value = east_asian.value_of(match["signs"])
            vague = match[0][0] in number_words.SEVERAL_SIGNS
            found.append(Numeral((value,), "vague" if vague else "cardinal", *match.span(), match[0][0].isdigit()))
        elif kind == "ordinal":
            _add_ordinal(found, match, language)
    return tuple(found)


_HALVES = {language: re.compile(half) for language, half in AND_A_HALF.items()}


def with_half(text: str, end: int, language: str) -> tuple[int, float]:
    """Where a number or unit that ends at `end` ends with "and a half", and that half; 0 where there is none."""
    half = _HALVES.get(language)
    match = half.match(text, end) if half else None
    return (match.end(), 0.5) if match else (end, 0.0)


def _add_ordinal(found: list[Numeral], match: re.Match[str], language: str) -> None:
    """Add an ordinal, or the fraction that it makes with the number before it: две пятых."""
    text, start, end = match.string, match.start(), match.end()
    value = float(ordinals.value_of(match["ordinal"], language))
    over = found[-1] if found and text[found[-1].end : start] == " " else None
    if value > 1 and ordinals.names_parts(text, start, end, language, counted=over is not None):
        if over is not None and over.values[0] < value:
            start = found.pop().start
            found.append(Numeral((over.values[0] / value,), "cardinal", start, end, in_digits=False))
        else:
            found.append(Numeral((1 / value,), "cardinal", start, end, in_digits=False))
    elif value > 1:
        found.append(Numeral((value,), "ordinal", start, end, match[0][0].isdigit()))


def _matches(text: str, language: str) -> Iterator[re.Match[str]]:
    if language in _EAST_ASIAN:
        return _pattern(language).finditer(text)
    return matches(_pattern(language), text, *_beginnings(language))


@lru_cache(maxsize=16)
def _beginnings(language: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """How number words and ordinals begin."""
    spelled = ordinals.spelled(language)
    whole = [*number_values(language)]
    parts = [*HALF_STEMS.get(language, "").split()]
    for word in spelled:
        open_ended = f"{first_run(word)}*" in word
        (parts if open_ended else whole).append(first_run(word))
    return frozenset(map(first_run, whole)), tuple(parts)


_EAST_ASIAN = ("ko", "zh", "ja")
_YEARS = (1900, 2100)
_MAGNITUDES = (1e12, 1e9, 1e6, 1e3)
_GROUPED = r"(?=\s(?:million|billion|thousand|dollars|euros|pounds|people|troops|soldiers|tonnes|tons|men)\b)"
_SKIP = r"""\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\b|gmt\b|uhr\b)|\d{1,2}:\d\d|\d{1,2}\s?[ap]\.?m\b
    |\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{4}s\b|24/7|9/11|\d분기"""


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str]:
    grouped = rf"\d{{1,3}}(?:[{SPACES} ]\d{{3}})+(?!\d)(?:[.,]\d+)?"
    if language == "en":  # "on 12 May 300 men" has a month between, "on May 12 300 men" has not
        grouped = rf"\d{{1,3}}(?:(?:[{SPACES}]\d{{3}})+|(?: \d{{3}})+{_GROUPED})(?!\d)(?:[.,]\d+)?"
    plain = r"\d+(?:[.,'’]\d+)*"
    digits = rf"(?<![\w.,])(?<![^\W\d_]-)(?:{grouped}|{plain})(?:\s?[½¼¾⅓⅔]|/\d+(?![\d/]))?|[½¼¾⅓⅔]"
    skip = re.sub(r"\s+", "", _SKIP)
    parts = [f"(?P<skip>{skip})", f"(?P<ordinal>{ordinals.pattern(language)})"]
    if language in _EAST_ASIAN:
        parts.append(f"(?P<signs>{east_asian.signs(language)})")
        digits = digits.replace(r"(?<![\w.,])", r"(?<![\d.,A-Za-z])")
    else:
        word = "|".join(sorted(map(re.escape, number_values(language)), key=len, reverse=True))
        if language in HALF_OF:
            parts.append(f"(?P<half>{HALF_OF[language]})")
        joint = JOINTS.get(language, "[ -]")
        parts.append(rf"(?P<words>(?<![\w-])(?:{word})(?:(?:{joint})(?:{word})(?![^\W_]))*(?![^\W_]))")
    parts.append(f"(?P<digits>{digits})")
    begins = f"(?=[{_first_signs(language)}])" if language in _EAST_ASIAN else ""
    return re.compile(f"{begins}(?:{'|'.join(parts)})", re.IGNORECASE)


def _first_signs(language: str) -> str:
    """What a number or an ordinal begins with where the language sets no spaces; far faster to look for."""
    signs = (*"第제절반半수数數几上일이삼사오육칠팔구십백천만억조½¼¾⅓⅔", *number_words.IDEOGRAPHS)
    if language == "ko":
        signs += tuple(word[0] for word in (*number_words.KOREAN_COUNTS, *number_words.KOREAN_TENS))
    return r"\d" + "".join(dict.fromkeys(signs))


# --- digits ---------------------------------------------------------------------------------------------------------


def _digits(text: str, match: re.Match[str], language: str) -> Numeral:
    written = match["digits"]
    values = (float(written),) if written.isdigit() else values_of(written, language)
    found = _with_magnitude(Numeral(values, "cardinal", *match.span(), in_digits=True), text, language)
    is_year = found.end == match.end() and written.isdigit() and _YEARS[0] <= values[0] < _YEARS[1]
    return found._replace(kind="year") if is_year and len(written) == len("2026") else found


def _with_magnitude(found: Numeral, text: str, language: str) -> Numeral:
    """The number with the magnitude that follows it, and a half more where that is said: 2 с половиной млн."""
    if language in _HALVES:
        found = _with_half(found, text, language)
    magnitude = _magnitude_pattern(language).match(text, found.end)
    if not magnitude:
        return found
    word = magnitude["letter"] or magnitude["word"]
    factor = unit_words.LETTERS.get(word.casefold()) if magnitude["letter"] else None
    factor = factor or number_values(_words_of(language))[word.casefold()]
    found = found._replace(values=tuple(value * factor for value in found.values), end=magnitude.end())
    return _with_half(found, text, language) if language in _HALVES else found


def _with_half(found: Numeral, text: str, language: str) -> Numeral:
    end, half = with_half(text, found.end, language)
    factor = next((each for each in _MAGNITUDES if found.values[0] >= each), 1)
    return found._replace(values=tuple(value + factor * half for value in found.values), end=end) if half else found


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
        rf"(?P<letter>(?:k|mn|bn|trn|tn|m|b)(?!\w))|(?:\sс\s(?:лишним|небольшим))?[\s\u00a0-]?(?P<word>{word})(?![^\W_])\.?",
        re.IGNORECASE,
    )


# --- words ----------------------------------------------------------------------------------------------------------

_TEN, _DOZEN, _HUNDRED, _THOUSAND = 10, 12, 100, 1000
_JOINT = re.compile(r"( and a | and | (?:of )?an? | [ye] |[ -])")
_AND = (" and ", " and a ", " y ", " e ")
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
            total, current = _extended(total, current, value, last if joint in _AND else 0)
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
    if joint.startswith(" of"):  # "a quarter of a million", but not "one of a dozen"
        return last < 1 and value >= _THOUSAND
    if value < 1:
        return joint in _AND or last < _HUNDRED
    if value >= _HUNDRED:
        return (last < value and joint not in _AND) or value < _THOUSAND <= last
    if value == _DOZEN:
        return last < _DOZEN
    if joint in _AND[:2]:
        return last >= _HUNDRED
    return last >= _HUNDRED or (value < _TEN <= last < _HUNDRED and last % _TEN == 0 and last > _TEN)


def _extended(total: float, current: float, value: float, added_to: float) -> tuple[float, float]:
    """The number with one word more; a fraction is part of the number `added_to` where that is not 0."""
    if value < 1:
        if not added_to:
            return total, (current or 1) * value
        return total, current + value * (added_to if added_to >= _THOUSAND else 1)
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
