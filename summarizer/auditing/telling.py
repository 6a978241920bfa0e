"""What a word of a text may tell by itself: that something is said, undertaken or ahead, a date, a figure."""

import re
from functools import lru_cache

from summarizer.auditing.ahead import AHEAD_WORDS
from summarizer.auditing.commitments import COMMITTING_WORDS
from summarizer.auditing.reported import ATTRIBUTING_WORDS
from summarizer.lexicon import date_words
from summarizer.lexicon.numerals import number_values

ATTRIBUTES, AHEAD, COMMITS, DATE, FIGURE = 1, 2, 4, 8, 16
"""What a word may tell, to be added up; the first three in English only. A date is a month, a weekday or a year."""
_ENGLISH = {ATTRIBUTES: ATTRIBUTING_WORDS, AHEAD: AHEAD_WORDS, COMMITS: COMMITTING_WORDS}
_YEAR = re.compile(r"(?:19|20)\d\d|\d[.-]\d")
_MANY = 1 << 16


class Vocabulary(dict[str, int]):
    """What lower-case words tell; kept for many, as every word of a text is looked up."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._tables = _ENGLISH if language == "en" else {}
        self._names = re.compile("|".join(names_of_days(language)) or "(?!)", re.IGNORECASE)
        self._numbers = frozenset(number_values(language)) - {"one"}

    def __missing__(self, word: str) -> int:
        if len(self) >= _MANY:
            self.clear()
        what = sum(told for told, words in self._tables.items() if word in words)
        what |= DATE * bool(_YEAR.match(word) or self._names.fullmatch(word))
        what |= FIGURE * ("0" <= word[0] <= "9" or word in self._numbers)
        self[word] = what
        return what


@lru_cache(maxsize=16)
def vocabulary(language: str) -> Vocabulary:
    """The words of a language."""
    return Vocabulary(language)


def names_of_days(language: str) -> list[str]:
    """The forms of months and weekdays, as patterns."""
    months, weekdays = date_words.MONTHS.get(language, ""), date_words.WEEKDAYS.get(language, "")
    return f"{months} {weekdays}".replace("/", " ").split()
