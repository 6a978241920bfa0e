"""Where evidence may begin and end: not within a word or number, which is how negations and amounts get lost."""

import re
from functools import lru_cache

from summarizer.grounding.characters import (
    APOSTROPHES,
    APOSTROPHIZED,
    CURRENCY,
    HYPHENS,
    IGNORED,
    NUMERALS,
    SEPARATORS,
    UNSPACED,
    WORD,
    is_dash,
    is_digit,
)
from summarizer.grounding.gaps import LONE_SPACES
from summarizer.lexicon import is_number_word
from summarizer.lexicon.function_words import listed
from summarizer.lexicon.number_words import AMBIGUOUS, MAGNITUDES

_BEFORE_NUMBER = CURRENCY + "+±~≈<>≤≥"
_AFTER_NUMBER = CURRENCY + "%‰°％℃٪"

_PREFIXES = listed(
    "non anti un ex vice counter de dis mis pre post pro quasi semi sub former co contra pseudo half mid extra"
    " so self would soon"
    " вице экс контр анти нон псевдо полу недо пол кое пост про не без лже квази"
    " віце екс напів псевдо sous demi nicht selbst halb exvice contre vize schein beinahe fast ohne no não sin sem sans"
)
_SUFFIXES = listed(
    "free less elect designate led proof resistant exempt backed like turned style adjacent based odd called be"
    " то либо нибудь небудь ка il elle ils elles on ce là ci je tu nous vous"
)
_ELISIONS = listed(
    "l d qu c j m s t jusqu lorsqu puisqu quoiqu quelqu presqu entr"
    " dell nell all sull dall un quest quell sant bell coll degl gl anch com dov cos c v tutt nient"
)
_NEGATING_BEFORE = re.compile(
    r"(?:[不没沒未无無非别別勿莫否毋]|没有|沒有|未能|不能|不会|不會|不可|无法|無法|拒|ไม่|มิ|ไร้|မ)\Z"
)
_NEGATING_AFTER = re.compile(
    r"(?:し|され|でき|られ|れ|せ|[かがさたなばまらわ])?(?:な[いかくけさ]|ませ|まい|ず(?![っつ])|ぬ|ざる|ん(?:で|だ)?)"
    r"|では?な|じゃな|(?:し|でき)?かね[るまな]|不[了成起动動得住下]"
)
# Case and topic particles end a Korean word without turning it; those for "only", "from", "until", "than" do turn it.
_PARTICLE = re.compile(r"(?<=[가-힣])(?:은|는|이|가|을|를|의|에|에서|에게|께서|와|과|도|로|으로)(?![\w가-힣])")
_WORD_BEFORE = re.compile(r"[^\W\d_]+\Z")
_WORD_AFTER = re.compile(r"[^\W\d_]+")
_LONGEST = 24
"""Letters looked at on either side; no listed word is longer."""

_NEAR = 32
_LINE_HYPHENS = frozenset("-‐‑\xad")
_BROKEN_OFF = re.compile(r"(?<=[^\W_])[-‐‑\xad]+\s+(?=[^\W_])")
"""Between the halves of a word broken off at a line end; once lines are joined, or at a dash, without the line end."""

_GERSHAYIM = frozenset('"״”“＂')
_LAST_OF_ABBREVIATION = re.compile(r"[א-ת].[א-ת](?![א-ת])")

_WITHIN_WORDS = "-‐‑"
_HYPHEN_CHARS = HYPHENS.replace("\\", "") + "–"
_OF_RANGES = frozenset(_HYPHEN_CHARS + "〜~～∼")
"""What stands between the ends of a range. A long dash does not: "the deal of 2015—10 years on"."""
_LOW, _HIGH = re.compile(r"(?<![A-Za-z\d-])\d{1,12}\Z"), re.compile(r"\d{1,12}(?![-\d])")
_SPACED_RANGE = re.compile(r"(?<![A-Za-z\d-])(\d{1,12})\s[-‐‑–]\s(\d{1,12})(?![-\d])")
_GROUPING = LONE_SPACES + "\n，"
_SEPARATORS = SEPARATORS + "\n"
_LEADING_GROUPS = re.compile(rf"(?<![\d.,:/])\d{{1,3}}(?:[{_GROUPING}]\d{{3}})*\Z")
_THOUSANDS = re.compile(r"\d{3}(?!\d)")
_FRACTION = re.compile(r"\d{1,2}/\d{1,2}(?![\d/])|[¼-¾⅐-⅞]")
_DIGITS_OF_A_YEAR = 4

_MAGNITUDES = listed(" ".join(words for table in MAGNITUDES.values() for words in table.values())) - listed(AMBIGUOUS)
_SHARES = r"per ?cent|pour cent|por ciento|por cento|per cento|prozent|процент\w*|відсот\w*"
_COUNT_BEFORE = re.compile(r"(?:\d|(?<!\w)[^\W\d_]+)\Z")
_COUNT_AFTER = re.compile(
    rf"[{LONE_SPACES}\n](?:(?P<unit>(?:{_SHARES})(?!\w)|[%‰٪]|[{CURRENCY}](?!\d))|(?P<word>[^\W\d_]+))", re.IGNORECASE
)
_SIGN_BEFORE = re.compile(rf"(?<!\d)[{CURRENCY}]\Z")


def severed(text: str, place: int, *, start: bool) -> bool:
    """Whether evidence that starts (or ends) at `place` would be cut out of a word or number."""
    before, after = place, place
    if 0 < place < len(text):
        left, right = text[place - 1], text[place]
        if (left == " " and right.isalpha()) or (right == " " and left.isalpha()):
            return _among_spaces(text, place)
    while before and IGNORED[text[before - 1]]:
        before -= 1
    while after < len(text) and IGNORED[text[after]]:
        after += 1
    if not before or after == len(text):
        return False
    left, right = text[before - 1], text[after]
    if left.isspace() or right.isspace():
        numeric = is_digit(left) or is_digit(right)
        within = numeric and (_within_number(text, before, after) or _within_spaced_range(text, before))
        return within or _among_spaces(text, place)
    if WORD[left] and WORD[right]:
        return _within_word(text, before, after, start=start)
    if left == "°":
        return right.isalpha()
    return (
        _within_number(text, before, after)
        or (start and _changes_sign(text, before, after))
        or _at_apostrophe(text, before, after)
        or _at_hyphen(text, before, after, start=start)
        or _within_broken_word(text, place)
        or _within_abbreviation(text, before, after)
    )


def _among_spaces(text: str, place: int) -> bool:
    """Whether the white space at `place` parts no words: "un-" at a line end, the two words of "20 million"."""
    return _within_broken_word(text, place) or _within_count(text, place)


def _within_broken_word(text: str, place: int) -> bool:
    """Whether the place is between the halves of a word with a hyphen at a line end, which may be un-likely."""
    near = text[max(0, place - 2) : place + 1]
    if _LINE_HYPHENS.isdisjoint(near) and not near[0].isspace():
        return False
    for gap in _BROKEN_OFF.finditer(text, max(0, place - _NEAR), place + _NEAR):
        if gap.start() <= place <= gap.end():
            return "\n" in gap[0] or _turns_compound(text, gap.start(), gap.end())
    return False


def _within_count(text: str, place: int) -> bool:
    """Whether a number is parted from its magnitude, its next word, its per cent or currency sign."""
    gap = place - text[place - 1].isspace()
    if _digit_at(text, gap + 1):
        return _SIGN_BEFORE.search(text, max(0, gap - 2), gap) is not None
    ahead = _COUNT_AFTER.match(text, gap)
    if ahead is None or (ahead["word"] and not _continues_count(ahead["word"])):
        return False
    count = _COUNT_BEFORE.search(text, max(0, gap - _LONGEST), gap)
    if count is None:
        return False
    magnitude = ahead["unit"] is not None or ahead["word"].casefold() in _MAGNITUDES
    return (magnitude and count[0].isdecimal()) or _counts(count[0])


_counts = lru_cache(maxsize=16384)(is_number_word)


@lru_cache(maxsize=16384)
def _continues_count(word: str) -> bool:
    """Whether a word may be the second of a number of two."""
    return word.casefold() in _MAGNITUDES or (not UNSPACED[word[0]] and _counts(word.casefold()))


def _within_word(text: str, before: int, after: int, *, start: bool) -> bool:
    left, right = text[before - 1], text[after]
    if not start and _PARTICLE.match(text, after):
        return False
    if not (UNSPACED[left] or UNSPACED[right]):
        return True
    left_counts, right_counts = is_digit(left) or left in NUMERALS, is_digit(right) or right in NUMERALS
    if left_counts and right_counts:
        return True
    if start:
        return _NEGATING_BEFORE.search(text, max(0, before - 4), before) is not None
    return _NEGATING_AFTER.match(text, after) is not None


def _within_number(text: str, before: int, after: int) -> bool:
    """Whether the place is between the digits of one number or range, or between a number and its sign or unit."""
    left, right = text[before - 1], text[after]
    if is_digit(left):
        if right in _AFTER_NUMBER:
            return True
        joint, behind = before, after + 1
    elif is_digit(right):
        if left in _BEFORE_NUMBER:
            return True
        joint, behind = before - 1, after
    else:
        return left in _BEFORE_NUMBER and right in CURRENCY and _digit_at(text, after + 1)
    if text[behind - 1] in _OF_RANGES:
        return _is_range(text, joint, behind)
    joined = text[behind - 1] in _SEPARATORS and _digit_at(text, joint - 1) and _digit_at(text, behind)
    return joined and _grouped(text, joint, behind - 1)


def _is_range(text: str, end: int, start: int) -> bool:
    """Whether a smaller number ends at `end` and a greater begins at `start`: "10-15", 2026-27, but not "Il-76-2"."""
    low, high = _LOW.search(text, max(0, end - 13), end), _HIGH.match(text, start)
    if low is None or high is None:
        return False
    short = len(low[0]) == _DIGITS_OF_A_YEAR and len(high[0]) == _DIGITS_OF_A_YEAR // 2
    return int(low[0][-2:] if short else low[0]) < int(high[0])


def _within_spaced_range(text: str, place: int) -> bool:
    """Whether the place is between a smaller and a greater number with a spaced dash between them: "10 – 15"."""
    ranges = _SPACED_RANGE.finditer(text, max(0, place - _LONGEST), place + _LONGEST)
    return any(found.start() < place < found.end() and int(found[1]) < int(found[2]) for found in ranges)


def _grouped(text: str, before: int, after: int) -> bool:
    """Whether a space or wide comma between digits, at `after`, groups thousands; other separators always join them."""
    if text[after] not in _GROUPING or (text[before - 1].isdecimal() and _FRACTION.match(text, after + 1)):
        return True
    thousands = _THOUSANDS.match(text, after + 1)
    return thousands is not None and _LEADING_GROUPS.search(text, max(0, before - _LONGEST), before) is not None


def _digit_at(text: str, place: int) -> bool:
    return 0 <= place < len(text) and is_digit(text[place])


def _starts_number(text: str, place: int) -> bool:
    return _digit_at(text, place) or (text[place] in CURRENCY and _digit_at(text, place + 1))


def _changes_sign(text: str, before: int, after: int) -> bool:
    """Whether a number would lose its minus sign, or a dash in front of it would look like one."""
    left, right = text[before - 1], text[after]
    if is_dash(right):
        return after + 1 < len(text) and _starts_number(text, after + 1)
    if not (is_dash(left) and _starts_number(text, after)):
        return False
    ahead = text[max(0, before - 5) : before - 1]
    if not ahead or not WORD[ahead[-1]]:
        return not ahead or not is_dash(ahead[-1])
    return UNSPACED[ahead[-1]] and not any(map(is_digit, ahead))


def _at_apostrophe(text: str, before: int, after: int) -> bool:
    """Whether a word with an apostrophe would be cut, other than after an article: l'accord, but not n'accepte."""
    left, right = text[before - 1], text[after]
    if right in APOSTROPHES:
        return APOSTROPHIZED[left] and after + 1 < len(text) and APOSTROPHIZED[text[after + 1]]
    if left not in APOSTROPHES or before < 2 or not APOSTROPHIZED[right]:  # noqa: PLR2004 - a letter and the mark
        return False
    if not APOSTROPHIZED[text[before - 2]]:
        return False
    word = _WORD_BEFORE.search(text, max(0, before - 1 - _LONGEST), before - 1)
    return word is None or word.group().casefold() not in _ELISIONS


def _within_abbreviation(text: str, before: int, after: int) -> bool:
    """Whether a Hebrew abbreviation would be cut, which has a mark before its last letter."""
    if text[after] in _GERSHAYIM:
        return _LAST_OF_ABBREVIATION.match(text, after - 1) is not None
    return text[before - 1] in _GERSHAYIM and _LAST_OF_ABBREVIATION.match(text, max(0, before - 2)) is not None


def _at_hyphen(text: str, before: int, after: int, *, start: bool) -> bool:
    """Whether a compound would be cut whose parts turn each other's meaning: non-nuclear, nuclear-free, twenty-five.

    What stands before a hyphen alone is another thing than both: Liga and Liga-Gegner, Jean and Jean-Pierre.
    """
    if text[before - 1] in _HYPHEN_CHARS:
        hyphen, behind = before - 1, after
    elif text[after] in _HYPHEN_CHARS:
        hyphen, behind = before, after + 1
    else:
        return False
    if not 0 < hyphen < behind < len(text):
        return False
    if not start and text[hyphen] in _WITHIN_WORDS and text[behind].isalpha() and text[hyphen - 1].isalpha():
        return True
    return _turns_compound(text, hyphen, behind)


def _turns_compound(text: str, hyphen: int, behind: int) -> bool:
    """Whether one of the words that end at `hyphen` and begin at `behind` turns the other."""
    first = _WORD_BEFORE.search(text, max(0, hyphen - _LONGEST), hyphen)
    second = _WORD_AFTER.match(text, behind, behind + _LONGEST)
    if first is None or second is None:
        return False
    prefix, suffix = first.group().casefold(), second.group().casefold()
    return prefix in _PREFIXES or suffix in _SUFFIXES or (is_number_word(prefix) and is_number_word(suffix))
