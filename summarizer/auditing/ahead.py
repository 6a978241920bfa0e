"""Sentences that look ahead of their publication."""

from collections.abc import Sequence
from datetime import date

from summarizer.auditing import ahead_words
from summarizer.auditing.clauses import DETERMINERS, PRONOUNS, skip_times
from summarizer.auditing.elsewhere import words_in
from summarizer.auditing.line import Line
from summarizer.auditing.sentences import Span
from summarizer.lexicon.timing import Mention

_FUTURE = frozenset(ahead_words.FUTURE.split())
_POSSIBLE = frozenset(ahead_words.POSSIBLE.split())
_WITH_TO = frozenset(ahead_words.WITH_TO.split())
_EXPECTING = frozenset(ahead_words.EXPECTING.split())
_IN_FORCE = frozenset(tuple(pair.split(":")) for pair in ahead_words.IN_FORCE.split())
_DUE = frozenset(ahead_words.DUE.split())
_TIMES = frozenset(ahead_words.TIMES.split())
_NEXT = frozenset(ahead_words.NEXT.split())
_CONDITIONS = frozenset(ahead_words.CONDITIONS.split())
WILL = frozenset(("will", "shall", "won't"))
CONTRACTED = frozenset(ahead_words.CONTRACTED.split())
_BEGINNING = frozenset(first for first, _ in _IN_FORCE)
AHEAD_WORDS = _FUTURE | _POSSIBLE | _WITH_TO | _EXPECTING | _NEXT | _CONDITIONS | _BEGINNING | CONTRACTED | {"to"}
"""Words that may look ahead."""
_PERFECT = frozenset(("had", "been"))
_PRESENT = frozenset(("is", "are", "be"))
_PARTICIPLE = ("ed", "en", "wn", "ne", "nt", "ld", "ht", "de")


def forward_cue(line: Line, places: Sequence[int], dates: Sequence[Mention], published: date | None) -> Span | None:
    """The words by which an English sentence looks ahead of its publication, if it does.

    `places` are its tokens that may look ahead.
    """
    words = line.tokens.words
    sides = [_side(mention, published) for mention in dates]
    past = "past" in sides and "future" not in sides
    weak: int | None = None
    for index in places:
        firm = _is_ahead(line, index, words[index])
        if firm and not (past and _is_past(line, index)):
            return line.span(index, index + firm)
        if weak is None and not past and words[index] in _POSSIBLE and _is_possible(line, index):
            weak = index
    if "future" in sides:
        mention = dates[sides.index("future")]
        return mention.start, mention.end
    return line.span(weak, weak + 1) if weak is not None else None


def _is_possible(line: Line, index: int) -> bool:
    """Whether "may" and its like speak of what may come: no month, and not "may have gone"."""
    if line.tokens.capitalized(index):
        return False
    return not (line.word(index + 1) == "have" and line.word(index + 2).endswith(_PARTICIPLE))


def _is_ahead(line: Line, index: int, word: str) -> int:  # noqa: PLR0911 - a way of looking ahead each
    """How many words from `index` on speak of the future; 0 for none."""
    following = line.word(index + 1)
    if word in _FUTURE or word in CONTRACTED:
        return int(word != "will" or not line.tokens.capitalized(index) or line.opens(index - 1) is not None)
    if word in _WITH_TO and (to := _to(line, index + 1)):
        return (to + 1 - index) * _is_infinitive(line, to + 1)
    if word in _EXPECTING:
        return int(line.word(index - 1) not in _PERFECT)
    if (word in _NEXT and following in _TIMES) or (word == "to" and following == "be"):
        return 2
    if (word, following) in _IN_FORCE:
        return 2 * (following != "into" or line.word(index + 2) in ("force", "effect"))
    if word == "due" and following in _DUE:
        return int(line.word(index - 1) in _PRESENT)
    return int(word in _CONDITIONS and line.first == index)


def _to(line: Line, index: int) -> int:
    """Where "to" stands, after a time perhaps, or "never"; 0 where it does not."""
    at = skip_times(line, index)
    at += line.word(at) in ("not", "never")
    return at if line.word(at) == "to" else 0


def _is_infinitive(line: Line, index: int) -> bool:
    word = line.word(index)
    return word.isalpha() and word not in DETERMINERS and word not in PRONOUNS and not line.tokens.capitalized(index)


def _is_past(line: Line, index: int) -> bool:
    """Whether in a sentence about the past the cue looks ahead from there: anything but "will"."""
    word = line.word(index)
    return word not in WILL and word not in CONTRACTED


def _side(mention: Mention, published: date | None) -> str:
    """Whether a date named with its year is before or after publication: "past", "future" or ""."""
    if published is None or mention.year is None:
        return ""
    if mention.year != published.year:
        return "past" if mention.year < published.year else "future"
    if mention.month is None or (mention.month == published.month and mention.day in (None, published.day)):
        return ""
    return "past" if (mention.month, mention.day or 0) < (published.month, published.day) else "future"


def cue_elsewhere(table: str, text: str, sentence: Span, language: str) -> Span | None:
    """The first words of a table ("FUTURE", "COMMITTING") of another language in a sentence."""
    found = next(words_in(table, text, sentence, language), None)
    return found.span() if found else None
