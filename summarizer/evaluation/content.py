"""Which words of a text carry its facts, and the sentences they stand in.

Function words are left out, but not negation: a fact denied is another fact. Numbers are their values, so that
"12,000" is "twelve thousand". Words are the beginnings of their stems: "negotiators" is "negotiations".
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarizer.auditing.sentences import sentences
from summarizer.grounding.words import SYMBOLS, Words
from summarizer.lexicon import cue, language_of
from summarizer.lexicon.function_words import AUXILIARIES, LINKING, PRONOUNS, SUBJECTS
from summarizer.lexicon.numerals import numerals
from summarizer.lexicon.stems import stem
from summarizer.lexicon.verb_words import STOP

Text = str | Sequence[str]
"""Prose, told in order; or statements, each of which stands for itself."""

NOT = "not"
"""What every negation is; it goes before the content word it stands before: "not sign" is another word than "sign"."""

LETTERS = 7
"""So many letters of a stem count: fewer, and Medvedev is Medvedchuk."""

_ENGLISH = frozenset(STOP.split())
_OTHERS = LINKING | AUXILIARIES | PRONOUNS | SUBJECTS


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and its content words in order: stems cut short, values of numbers ("=12000"), denials ("not sign").

    Attributes:
        raw: the same words as they are spelled.
    """

    text: str
    words: tuple[str, ...]
    raw: tuple[str, ...]


def language_of_texts(*texts: Text) -> str:
    """The language all of them are read in (ISO 639-1): that of the first whose language is known, else English."""
    spelled = (text if isinstance(text, str) else " ".join(text) for text in texts)
    return next(filter(None, map(language_of, spelled)), "en")


def sentences_of(text: Text, language: str) -> tuple[Sentence, ...]:
    """The sentences of a text that hold any words; a statement is one, however it is written."""
    return _of_prose(text, language) if isinstance(text, str) else _of_statements(tuple(text), language)


@lru_cache(maxsize=64)
def _of_prose(text: str, language: str) -> tuple[Sentence, ...]:
    return _of_statements(tuple(text[start:end] for start, end in sentences(text)), language)


@lru_cache(maxsize=64)
def _of_statements(statements: tuple[str, ...], language: str) -> tuple[Sentence, ...]:
    made = (_sentence(statement, language) for statement in statements)
    return tuple(sentence for sentence in made if sentence.words)


def _sentence(text: str, language: str) -> Sentence:
    """A sentence with its content words, or all of its words when it has no others ("They did it.")."""
    words = Words(text)
    found = list(_content(words, language))
    if not found:
        found = [(stem(word, language)[:LETTERS], word) for word in words.folded if word not in SYMBOLS]
    return Sentence(text, tuple(word for word, _ in found), tuple(raw for _, raw in found))


def _content(words: Words, language: str) -> Iterator[tuple[str, str]]:
    """Content words, each with the words it is spelled in; a negation goes with the one after it."""
    denied: int | None = None
    for first, last, word in _bearing(words, language):
        if word == NOT:
            denied = first if denied is None else denied
        elif denied is None:
            yield word, words.phrase(first, last)
        else:
            yield f"{NOT} {word}", words.phrase(denied, last)
            denied = None
    if denied is not None:
        yield NOT, words.raw(denied)


def _bearing(words: Words, language: str) -> Iterator[tuple[int, int, str]]:
    """Content words with where they begin and end among all words, end exclusive; `NOT` is one of them."""
    small = _ENGLISH if language == "en" else _OTHERS
    place = 0
    for number in (*numerals(words.text, language), None):
        end = bisect_left(words.starts, number.start) if number else len(words)
        for at in range(place, end):
            word = words.folded[at]
            if cue(word, language) == "negation":
                yield at, at + 1, NOT
            elif word not in small and word not in SYMBOLS and (len(word) > 1 or not words.spaced(at)):
                yield at, at + 1, stem(word, language)[:LETTERS]
        if number:
            place = max(end, bisect_left(words.starts, number.end))
            yield end, place, f"={number.values[0]:.12g}"
