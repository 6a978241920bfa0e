"""Who is who across two summaries of one document, each with its own names for the same people and states."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Any

import numpy as np
from rapidfuzz import fuzz, process

from summarizer.claims.names import codes_of, fold
from summarizer.evaluation.wording import Matrix, content_words
from summarizer.summary import Participant

SAME_SURNAME = 0.9
"""One is called by the last word of the other's name."""

SAME_DESCRIPTION = 0.9
"""Of the same kind, and all words of the one (two at least) among the other's: "state television"."""

SPEAKS_FOR = 0.8
"""One acts for the other: a coder may name the person or the state he acts for."""

SAME_STATE = 0.6
"""A government and a body of it, or a person and the government of his country."""

LIKE_SPELLING = 0.85
"""Ratio of two names (0 to 1) from which they are one name in two spellings."""

_OF_A_STATE = frozenset({"government", "government body", "person"})


@dataclass(frozen=True)
class Figure:
    """A participant as far as telling who it is goes."""

    names: frozenset[str]
    kind: str | None = None
    country: str | None = None
    acts_for: str | None = None
    codes: frozenset[str] = frozenset()

    @cached_property
    def is_state(self) -> bool:
        """Whether it stands for a state: a government, or a name that is a country's."""
        return self.kind == "government" or (self.kind is None and bool(self.codes))

    @cached_property
    def keys(self) -> frozenset[str]:
        """Everything one of which two must share to be the same, but for spelling."""
        return self.names | self.last | self.codes | frozenset(word for one in self.descriptions for word in one)

    @cached_property
    def single(self) -> frozenset[str]:
        """The names of one word."""
        return frozenset(name for name in self.names if " " not in name)

    @cached_property
    def last(self) -> frozenset[str]:
        """The last words of the longer names."""
        return frozenset(name.rpartition(" ")[2] for name in self.names if " " in name)

    @cached_property
    def descriptions(self) -> list[frozenset[str]]:
        """The content words of names that have two at least."""
        words = (content_words(name) for name in self.names if " " in name)
        return [one for one in words if len(one) > 1]


class Cast:
    """The participants of one summary, found by name or alias.

    A name that is nobody's in the list stands for itself.
    """

    def __init__(self, participants: Iterable[Participant[Any]]) -> None:
        self._figures: dict[str, Figure] = {}
        bearers: dict[str, set[str]] = {}
        for one in sorted(participants, key=lambda one: one.model_dump_json()):
            name = fold(one.name)
            self._figures.setdefault(name, _figure(one))
            for alias in _proper(one.aliases):
                bearers.setdefault(fold(alias), set()).add(name)
        for alias, names in bearers.items():
            if len(names) == 1:
                self._figures.setdefault(alias, self._figures[next(iter(names))])

    @property
    def names(self) -> set[str]:
        """All names, folded."""
        return {name for figure in self._figures.values() for name in figure.names}

    def find(self, name: str) -> Figure:
        """Who bears a name here."""
        folded = fold(name)
        known = self._figures.get(folded)
        if known is None:
            codes = codes_of(name)
            country = next(iter(codes)) if len(codes) == 1 else None
            known = self._figures[folded] = Figure(frozenset({folded}), country=country, codes=codes)
        return known


class Acquaintance:
    """Two casts and what is known between them: how far a name of the one means whom a name of the other means."""

    def __init__(self, mine: Cast, theirs: Cast) -> None:
        self._mine, self._theirs = mine, theirs
        self._spelled_alike = _spelled_alike(mine.names, theirs.names)
        self._identical: dict[tuple[str, str], float] = {}
        self._same: dict[tuple[str, str], float] = {}

    def identity(self, my_name: str, their_name: str) -> float:
        """0 to 1 as `same`, but nobody is the state he acts for."""
        key = my_name, their_name
        if key not in self._identical:
            self._identical[key] = self._identity(self._mine.find(my_name), self._theirs.find(their_name))
        return self._identical[key]

    def same(self, my_name: str, their_name: str) -> float:
        """0 (others) to 1 (the same); the state somebody acts for is nearly as good as himself."""
        key = my_name, their_name
        if key not in self._same:
            one, other = self._mine.find(my_name), self._theirs.find(their_name)
            self._same[key] = self.identity(*key) or self._through_office(one, other)
        return self._same[key]

    def shared(self, mine: Sequence[Sequence[str]], theirs: Sequence[Sequence[str]]) -> Matrix:
        """How far each list of mine names the same as each of theirs, 0 to 1; NaN where either names nobody.

        Every name counts by the best it finds on the other side.
        """
        shares = np.full((len(mine), len(theirs)), np.nan)
        my_rows = [row for row, names in enumerate(mine) if names]
        their_rows = [row for row, names in enumerate(theirs) if names]
        if my_rows and their_rows:
            lists, others = [mine[row] for row in my_rows], [theirs[row] for row in their_rows]
            shares[np.ix_(my_rows, their_rows)] = self._overlap(lists, others)
        return shares

    def _overlap(self, mine: Sequence[Sequence[str]], theirs: Sequence[Sequence[str]]) -> Matrix:
        """The same of lists none of which is empty; all names of a side are put in a row, list after list."""
        my_names, their_names = _row_of(mine), _row_of(theirs)
        known = np.array([[self.same(one, other) for other in their_names] for one in my_names])
        same = known[np.ix_(_places(mine, my_names), _places(theirs, their_names))]
        my_sizes, their_sizes = list(map(len, mine)), list(map(len, theirs))
        my_starts, their_starts = _starts(my_sizes), _starts(their_sizes)
        by_mine = np.add.reduceat(np.maximum.reduceat(same, my_starts, axis=0), their_starts, axis=1)
        by_theirs = np.add.reduceat(np.maximum.reduceat(same, their_starts, axis=1), my_starts, axis=0)
        return np.asarray((by_mine + by_theirs) / np.add.outer(my_sizes, their_sizes), dtype=np.float64)

    def _through_office(self, one: Figure, other: Figure) -> float:
        if one.acts_for and self._identity(self._mine.find(one.acts_for), other):
            return SPEAKS_FOR
        if other.acts_for and self._identity(one, self._theirs.find(other.acts_for)):
            return SPEAKS_FOR
        if not one.country or one.country != other.country:
            return 0.0
        official = (one.is_state and other.kind in _OF_A_STATE) or (other.is_state and one.kind in _OF_A_STATE)
        return SAME_STATE if official else 0.0

    def _identity(self, one: Figure, other: Figure) -> float:
        """How sure it is that two are one and the same, by their names alone; 0 when nothing says so."""
        alike = self._spelled_alike if one.kind and other.kind else _spelled_alike(one.names, other.names)
        if not alike and one.keys.isdisjoint(other.keys):
            return 0.0
        if not one.names.isdisjoint(other.names) or (one.is_state and other.is_state and one.codes & other.codes):
            return 1.0
        if one.country and other.country and one.country != other.country:
            return 0.0
        if not one.single.isdisjoint(other.last) or not other.single.isdisjoint(one.last):
            return SAME_SURNAME
        if one.kind == other.kind and any(a <= b or b <= a for a in one.descriptions for b in other.descriptions):
            return SAME_DESCRIPTION
        return max((alike.get((a, b), 0.0) for a in one.names for b in other.names), default=0.0) if alike else 0.0


def _spelled_alike(names: Iterable[str], others: Iterable[str]) -> dict[tuple[str, str], float]:
    """The pairs of different names that are alike enough to be one in two spellings, with their ratio."""
    mine, theirs = sorted(names), sorted(others)
    if not mine or not theirs:
        return {}
    ratios = process.cdist(mine, theirs, scorer=fuzz.ratio, score_cutoff=100 * LIKE_SPELLING, dtype=np.float64)
    near = ((mine[at], theirs[to], float(ratios[at, to])) for at, to in np.argwhere(ratios))
    return {(one, other): ratio / 100 for one, other, ratio in near if one != other}


def _figure(one: Participant[Any]) -> Figure:
    names = frozenset(map(fold, [one.name, *_proper(one.aliases)]))
    return Figure(names, one.kind, one.country, one.acts_for, codes_of(one.name))


def _proper(aliases: list[str]) -> list[str]:
    """The aliases that are names: "the minister" may be anybody's."""
    return [alias for alias in aliases if alias[:1] != alias[:1].lower() or not alias.isascii()]


def _row_of(lists: Sequence[Sequence[str]]) -> dict[str, int]:
    """Every name once, with its place."""
    return {name: place for place, name in enumerate(dict.fromkeys(name for names in lists for name in names))}


def _places(lists: Sequence[Sequence[str]], names: Mapping[str, int]) -> list[int]:
    return [names[name] for list_ in lists for name in list_]


def _starts(sizes: Sequence[int]) -> list[int]:
    return list(accumulate(sizes, initial=0))[:-1]
