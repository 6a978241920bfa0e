"""An English text read: its content words, and the negation, modal or condition that governs each."""

from collections.abc import Iterable
from operator import attrgetter
from typing import NamedTuple

from summarizer.claims.conditions import Condition
from summarizer.lexicon.roles import Mode
from summarizer.lexicon.stems import is_past

_QUOTE = 100


class Word(NamedTuple):
    """A content word and what governs it."""

    stem: str
    text: str
    negator: str
    """The negating words; "" when none is in force, an even number of them undoes itself."""
    implicit: bool
    """Whether the only negation is in a verb's meaning ("rejected an offer")."""
    mode: Mode
    marker: str
    negated_first: bool
    """Whether this is the first content word after the negation."""
    ruled_first: bool
    """Whether this is the first content word after the modal."""

    name: bool
    """Whether it has a capital and does not begin the sentence."""
    clause: int
    start: int
    end: int
    negator_start: int
    """Where the negation begins; -1 when none is in force."""
    marker_start: int

    @property
    def past(self) -> bool:
        """Whether the word can be a past form."""
        return is_past(self.text)

    def shifted(self, places: int, clauses: int) -> "Word":
        """The same word in a text in which its sentence comes later."""
        return Word(
            *self[:9],
            self.clause + clauses,
            self.start + places,
            self.end + places,
            self.negator_start + places if self.negator_start >= 0 else -1,
            self.marker_start + places if self.marker_start >= 0 else -1,
        )


_NEGATOR, _MODE = attrgetter("negator"), attrgetter("mode")


class Reading(NamedTuple):
    """A text read: its content words in order and its conditions."""

    text: str
    words: tuple[Word, ...]
    conditions: tuple[Condition, ...]
    subjects: frozenset[tuple[int, str]]
    """Clause and stem of words that precede a negation in its clause: neither denied nor asserted."""
    clauses: int
    negated: bool
    """Whether any word is."""
    weakened: bool
    """Whether any word is stated otherwise than plainly."""
    by_stem: dict[str, list[Word]]

    @classmethod
    def of(
        cls,
        text: str,
        words: Iterable[Word],
        conditions: Iterable[Condition],
        subjects: Iterable[tuple[int, str]],
        clauses: int,
    ) -> "Reading":
        """The reading that was found of a text."""
        words = tuple(words)
        by_stem: dict[str, list[Word]] = {}
        for word in words:
            by_stem.setdefault(word.stem, []).append(word)
        return cls(
            text=text,
            words=words,
            conditions=tuple(conditions),
            subjects=frozenset(subjects),
            clauses=clauses,
            negated=any(map(_NEGATOR, words)),
            weakened=any(map(_MODE, words)),
            by_stem=by_stem,
        )

    def shifted(self, places: int, clauses: int) -> "Reading":
        """The same reading of a sentence that comes later in a text."""
        return self._replace(
            words=tuple(word.shifted(places, clauses) for word in self.words),
            conditions=tuple(condition.shifted(places) for condition in self.conditions),
            subjects=frozenset((clause + clauses, each) for clause, each in self.subjects),
        )

    def quote(self, words: Iterable[Word], cue_start: int = -1) -> str:
        """The text from the cue or the first of `words` to the last of them; the words alone where that is long."""
        words = list(words)
        start = min([word.start for word in words] + ([cue_start] if cue_start >= 0 else []))
        end = max(word.end for word in words)
        if end - start <= _QUOTE:
            return self.text[start:end]
        cue = self.text[cue_start:].split(maxsplit=1)[:1] if cue_start >= 0 else []
        return " … ".join([*cue, *(self.text[word.start : word.end] for word in words)])
