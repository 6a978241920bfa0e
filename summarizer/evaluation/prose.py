"""How much of what a person wrote a summary tells, how far a text bears out what it says, what it says twice. No model.

**Coverage** asks of every content word of the reference whether the summary has it, and whether it has it *together
with* the other words of its sentence: who did what, to whom, how many. A passage of the summary is two sentences that
follow one another. The place where the article tells the same fact in other words can be given as a bridge.

**Support** asks of every three content words in a row of the summary whether the source has them in this order, close
together, within one sentence. So words of the source put together into something it does not say are not supported.

Both are recalls of words, not of meaning: a true paraphrase in other words than the source's counts as less.

**Repetition** is kept apart from coverage, which a longer summary can only raise. People who judge how well a summary
chooses what it tells hold it against it: coverage times what is left without repetition agrees with them better.

How the settings were chosen: on every other article (even index) of REALSumm and SummEval (coverage) and of QAGS-CNN
(support), by mean correlation with people within articles, each on a grid of three to six round values; neighbouring
values differ by less than chance. On the other half, looked at twice (before and after negations went with their words,
no setting changed), support does as well as on the first; coverage agrees with people no better than a plain recall of
content words does. Beyond that recall it tells who did what, which those sets hardly test. The row of repetition (four
of one to four words) was chosen on the first half of SummEval and REALSumm together, and the other looked at once.
`benchmarks/agreement_with_people.py` prints both halves.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from summarizer.evaluation.content import Sentence, Text, language_of_texts, sentences_of

ALONE = 0.3
"""What a word counts that the summary has, but without any of the words it stands with."""

REVERSED = 0.5
"""What a pair of words counts that stands in the other order: the one who did it may have changed."""

BRIDGE = 0.5
"""What the article's own words for a fact count, where the reference's are missing."""

BRIDGED = 2
"""So many content words a sentence of the article shares at least with a sentence it is to stand for."""

ROW = 3
"""So many content words in a row are looked for in the source together."""

APART = 3
"""So many places they may stand apart there, one from the next: at most two words are left out between them."""


TOLD = 4
"""So many content words in a row that stand in a text before are told twice."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A sentence with its best support in another text.

    Attributes:
        score: 0 to 1.
        passage: where most of it is found; empty if nowhere.
        missing: its content words, as spelled, that the other text does not have at all.
    """

    sentence: str
    score: float
    passage: str
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a reference a summary covers, 0 to 1, sentence by sentence; NaN if the reference has no words."""

    score: float
    sentences: tuple[Judged, ...]


@dataclass(frozen=True, slots=True)
class Support:
    """How far a source bears out a summary, 0 to 1, sentence by sentence; NaN if the summary has no words."""

    score: float
    sentences: tuple[Judged, ...]


def coverage(summary: Text, reference: Text, *, article: str | None = None, language: str | None = None) -> Coverage:
    """How much of `reference` is told by `summary`.

    Of several references, average the scores. A summary or reference that is a list of statements is one in which
    their order does not matter.

    Args:
        summary: what is scored.
        reference: what a person wrote.
        article: what both are about. A fact that the reference tells in other words is then also found by the words of
            the article's own sentence about it.
        language: ISO 639-1, of all texts; None to go by the reference.
    """
    language = language or language_of_texts(reference, summary)
    told = _Told(summary, language)
    bridges = _Bridges(sentences_of(article, language) if article else ())
    facts = sentences_of(reference, language)
    often = Counter(word for fact in facts for word in set(fact.words))
    judged: list[Judged] = []
    part = whole = 0.0
    for fact in facts:
        bridge = bridges.covered(fact, told.words)
        values, passage = told.values(fact)
        for word, value in values.items():
            values[word] = value + (1 - value) * bridge
            part += values[word] / often[word]
            whole += 1 / often[word]
        missing = _missing(fact, told.words)
        judged.append(Judged(fact.text, math.fsum(values.values()) / len(values), passage, missing))
    return Coverage(part / whole if whole else math.nan, tuple(judged))


def support(summary: Text, source: Text, *, language: str | None = None) -> Support:
    """How far `source`, an article or what a person wrote about it, bears out `summary`.

    Args:
        summary: what is scored.
        source: what it has to follow from.
        language: ISO 639-1, of both; None to go by the source.
    """
    language = language or language_of_texts(source, summary)
    places = _Places(sentences_of(source, language))
    judged: list[Judged] = []
    found = rows = 0
    for claim in sentences_of(summary, language):
        homes = [places.homes(row) for row in _rows(claim.words)]
        borne = sum(map(bool, homes))
        missing = _missing(claim, places)
        judged.append(Judged(claim.text, borne / len(homes), places.passage(homes), missing))
        found += borne
        rows += len(homes)
    return Support(found / rows if rows else math.nan, tuple(judged))


def repetition(text: str, *, language: str | None = None) -> float:
    """The share of a text that it tells for a second time: of its rows of `TOLD` content words; NaN if it has no words.

    Args:
        text: what is scored.
        language: ISO 639-1; None to go by the text.
    """
    words = [word for part in sentences_of(text, language or language_of_texts(text)) for word in part.words]
    rows = [tuple(words[at : at + TOLD]) for at in range(max(1, len(words) - TOLD + 1))]
    return 1 - len({*rows}) / len(rows) if words else math.nan


def _missing(sentence: Sentence, words: Container[str]) -> tuple[str, ...]:
    pairs = zip(sentence.words, sentence.raw, strict=True)
    return tuple(dict.fromkeys(raw for word, raw in pairs if word not in words))


@dataclass(frozen=True, slots=True)
class _Passage:
    """A stretch of the summary, and where each of its words stands in it first and last."""

    text: str
    ends: Mapping[str, tuple[int, int]]


class _Told:
    """What a summary tells: its words and its passages."""

    def __init__(self, summary: Text, language: str) -> None:
        parts = sentences_of(summary, language)
        before = 1 if isinstance(summary, str) else 0
        self.words = frozenset(word for part in parts for word in part.words)
        self._passages = [_passage(parts[max(0, at - before) : at + 1]) for at in range(len(parts))]

    def values(self, fact: Sentence) -> tuple[dict[str, float], str]:
        """What each word of a fact counts, in the passage that is best for it, and the passage best for all."""
        values = dict.fromkeys(fact.words, 0.0)
        best, text = 0.0, ""
        for passage in self._passages:
            here = _values_in(passage.ends, tuple(values))
            for word, value in here.items():
                values[word] = max(values[word], value)
            if sum(here.values()) > best:
                best, text = sum(here.values()), passage.text
        return values, text


def _passage(parts: Sequence[Sentence]) -> _Passage:
    ends: dict[str, tuple[int, int]] = {}
    for place, word in enumerate(word for part in parts for word in part.words):
        ends[word] = (ends.get(word, (place,))[0], place)
    return _Passage(" ".join(part.text for part in parts), ends)


def _values_in(ends: Mapping[str, tuple[int, int]], words: Sequence[str]) -> dict[str, float]:
    """What the words of a fact count that stand in one passage: the more of the others are there, the more."""
    found = [word for word in words if word in ends]
    others = dict.fromkeys(found, 0.0)
    for one, other in combinations(found, 2):
        value = 1.0 if ends[one][0] < ends[other][1] else REVERSED
        others[one] += value
        others[other] += value
    most = len(words) - 1
    return {word: ALONE + (1 - ALONE) * (count / most if most else 1) for word, count in others.items()}


class _Bridges:
    """The sentences of an article, each the same fact as the sentence of a reference that it is most like."""

    def __init__(self, article: Sequence[Sentence]) -> None:
        self._words = [frozenset(sentence.words) for sentence in article]
        self._at: defaultdict[str, list[int]] = defaultdict(list)
        for at, words in enumerate(self._words):
            for word in words:
                self._at[word].append(at)

    def covered(self, fact: Sentence, told: frozenset[str]) -> float:
        """What the article's words for a fact count, by their share among the words that are told."""
        shared = Counter(at for word in set(fact.words) for at in self._at.get(word, ()))
        alike = {at: count / math.sqrt(len(self._words[at])) for at, count in shared.items() if count >= BRIDGED}
        if not alike:
            return 0.0
        words = self._words[min(alike, key=lambda at: (-alike[at], at))]
        return BRIDGE * len(words & told) / len(words)


class _Places:
    """Where every content word of a source stands: in which sentence, and where in it."""

    def __init__(self, source: Sequence[Sentence]) -> None:
        self._texts = [sentence.text for sentence in source]
        self._at: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, sentence in enumerate(source):
            for place, word in enumerate(sentence.words):
                self._at[word].append((number, place))

    def __contains__(self, word: object) -> bool:
        return word in self._at

    def homes(self, row: Sequence[str]) -> set[int]:
        """The sentences in which words stand in this order, close together."""
        reached = set(self._at.get(row[0], ()))
        for word in row[1:]:
            reached = {
                (number, place)
                for number, place in self._at.get(word, ())
                if any((number, place - step) in reached for step in range(1, APART + 1))
            }
        return {number for number, _ in reached}

    def passage(self, homes: Sequence[set[int]]) -> str:
        """The sentence that most rows are at home in; the first of several."""
        rows = Counter(number for some in homes for number in some)
        return self._texts[min(rows, key=lambda number: (-rows[number], number))] if rows else ""


def _rows(words: Sequence[str]) -> list[Sequence[str]]:
    length = min(ROW, len(words))
    return [words[at : at + length] for at in range(len(words) - length + 1)]
