"""Classes of characters that grounding tells apart; each string is ready to stand in a `[...]` of a pattern."""

import unicodedata

import regex

APOSTROPHES = "'’‘‛ʼʻ`´＇׳"
MARKS = APOSTROPHES + '"«»‚“”„‟‹›❛❜❝❞⹂「」『』〈〉《》〝〞〟﹁﹂﹃﹄＂｢｣״'
"""Quotation marks of all kinds, with what stands in for them: accents, modifier letters, title marks, geresh."""

OPENING_MARKS = "‘“‚„‛‟«‹❛❝「『〈《〝﹁﹃｢"
CLOSING_MARKS = "’”»›❜❞」』〉》〞〟﹂﹄｣"

HYPHENS = "\\-‐‑\xad"
DASHES = "\\-֊־᐀᠆‐‑‒–—―⁃⸗⸚⸺⸻⹀⹝〜〰゠︱︲﹘﹣－"
"""Dashes of all kinds, without U+2212: that one marks a sign of a number while folding."""

IGNORABLE = "\xad\u034f\u061c\u0640\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
"""Default_Ignorable_Code_Point (Unicode, DerivedCoreProperties) without the Hangul fillers, which are letters, and with
the stroke that lengthens Arabic words.

Those beyond U+FFFF are in `ASTRAL_IGNORABLE`: a set without them is searched many times faster by `re`.
"""

ASTRAL_IGNORABLE = "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"

SPACES = " \t\n\r\x0b\x0c\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
"""What `str.isspace` and `\\s` take for white space; spelled out it is searched faster."""

NEWLINES = "\n\r\x0b\x0c\x85\u2028\u2029"
CURRENCY = "$€£¥₩₽₴₹₺₪฿"
OPENING = "([{<（［｛【"
SEPARATORS = ".,:/٫٬'’·．，： \xa0\u2009\u202f"
"""What may stand between two digits of one number, ratio, date or time."""

NUMERALS = frozenset("〇零一二三四五六七八九十百千万萬亿億兆两兩几幾壹贰叁肆伍陆柒捌玖拾佰仟")
"""Numerals of Chinese and Japanese."""

_LETTER_OF_UNSPACED = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Bopomofo}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}ー]"
)
_LETTER_WITH_APOSTROPHE = regex.compile(r"(?=\p{L})[\p{Latin}\p{Cyrillic}\p{Greek}]")
_MEMBERS_OF_MARKS = frozenset(MARKS)
_MEMBERS_OF_DASHES = frozenset(DASHES.replace("\\", "") + "−")
_MEMBERS_OF_IGNORABLE = regex.compile(f"[{IGNORABLE}{ASTRAL_IGNORABLE}]")


class _Known(dict[str, bool]):
    """Answers of a test on single characters, each asked once."""

    __slots__ = ("_test",)

    def __init__(self, test: "regex.Pattern[str]") -> None:
        self._test = test

    def __missing__(self, char: str) -> bool:
        answer = self[char] = self._test.match(char) is not None
        return answer


UNSPACED = _Known(_LETTER_OF_UNSPACED)
"""Whether a character belongs to a script that is written without spaces between words."""

APOSTROPHIZED = _Known(_LETTER_WITH_APOSTROPHE)
"""Whether a character is a letter of a script in which an apostrophe is part of the spelling."""

WORD = _Known(regex.compile(r"[\p{L}\p{M}\p{N}]"))
"""Whether a character is a letter, mark or digit."""

IGNORED = _Known(_MEMBERS_OF_IGNORABLE)
"""Whether a character shows nothing: soft hyphen, zero width, direction, variation."""


def is_mark(char: str) -> bool:
    """Whether a character is a quotation mark of any kind."""
    return char in _MEMBERS_OF_MARKS


def is_dash(char: str) -> bool:
    """Whether a character is a dash of any kind, the minus sign included."""
    return char in _MEMBERS_OF_DASHES


def is_digit(char: str) -> bool:
    """Whether a character stands for a number: digits, also raised, lowered and circled ones, and fractions."""
    return char.isdecimal() or (not char.isascii() and unicodedata.category(char) == "No")
