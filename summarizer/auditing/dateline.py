"""The dateline before an article's first sentence: "LISK, 3 March (Agency) —"."""

from summarizer.auditing.line import Line

_DASHES = frozenset(("--", "—", "–", "-"))
_MARKS = frozenset(",.()/")
_LONGEST = 16


def after_dateline(line: Line, end: int) -> int:
    """The first token after place, date and agency and their dash; that of the line where no dateline ends by `end`.

    Only the first line of a text has one.

    The place is in capitals, or a date or an agency stands before the dash: no dateline is "Orlin — a lawyer — said".
    """
    if line.first > 0:
        return line.first
    words, capitalized = line.tokens.words, line.tokens.capitalized
    for index in range(line.first, min(line.first + _LONGEST, end)):
        word = words[index]
        if word in _DASHES:
            dated = words[index - 1].isdigit() and any(map(_is_day, words[line.first : index]))
            told = words[index - 1] == ")" or dated or _is_in_capitals(line)
            return index + 1 if told and word not in words[index + 1 : line.last] else line.first
        if not (capitalized(index) or word in _MARKS or word.isdigit() or words[index - 1] == "("):
            break
    return line.first


def _is_day(word: str) -> bool:
    return word.isdigit() and len(word) <= len("31")


def _is_in_capitals(line: Line) -> bool:
    """Whether the first word is, and no acronym such as "US": "LISK"."""
    start, end = line.tokens.starts[line.first], line.tokens.ends[line.first]
    return end - start > len("USA") and line.tokens.text[start:end].isupper()
