"""Which words of an English text stand under a negation, a modal or a condition: a reading clause by clause.

A cue governs the content words after it up to the end of its clause. Nothing is parsed; where the words leave a choice
the reading takes the one under which fewer words are governed, since what it serves are checks that must not cry wolf.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from summarizer.grounding.conditions import Condition, conditions_of, may_have_condition
from summarizer.grounding.force import Force
from summarizer.grounding.lexicon import roles
from summarizer.grounding.lexicon.roles import RANK, Mode
from summarizer.grounding.lexicon.stems import is_past, stem


class Word(NamedTuple):
    """A content word and what governs it."""

    stem: str
    text: str
    clause: int
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
    start: int
    end: int
    negator_start: int
    marker_start: int

    @property
    def past(self) -> bool:
        """Whether the word can be a past form."""
        return is_past(self.text)


@dataclass(frozen=True, slots=True)
class Reading:
    """A text read: its content words in order and its conditions."""

    text: str
    words: tuple[Word, ...]
    conditions: tuple[Condition, ...]
    subjects: frozenset[tuple[int, str]]
    """Clause and stem of words that precede a negation in its clause: neither denied nor asserted."""
    by_stem: dict[str, list[Word]] = field(compare=False)

    def quote(self, words: Iterable["Word"], cue_start: int = -1) -> str:
        """The text from the cue or the first of `words` to the last of them; the words alone where that is long."""
        words = list(words)
        start = min([word.start for word in words] + ([cue_start] if cue_start >= 0 else []))
        end = max(word.end for word in words)
        if end - start <= _QUOTE:
            return self.text[start:end]
        cue = self.text[cue_start:].split(maxsplit=1)[:1] if cue_start >= 0 else []
        return " … ".join([*cue, *(self.text[word.start : word.end] for word in words)])


_TOKEN = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*|\d[\d.,]*\w*|[^\w\s]")
_SENTENCE = re.compile(r"(?<=[.!?…])[”\"’')\]]*\s+(?=[“\"‘'(\[]?[A-Z0-9])|\n+")
_REPORTED = re.compile(rf"\b(?:says?|saying|{'|'.join(sorted(roles.REPORTS))})\b")
_WINDOW, _REMARK, _FAR, _QUOTE = 5, 7, 2, 100


@lru_cache(maxsize=512)
def read(text: str) -> Reading:
    """Read an English text."""
    reader = _Reader(text)
    start = 0
    for border in (*_SENTENCE.finditer(text), None):
        reader.sentence(start, border.start() if border else len(text))
        start = border.end() if border else start
    by_stem: dict[str, list[Word]] = {}
    for word in reader.words:
        by_stem.setdefault(word.stem, []).append(word)
    return Reading(text, tuple(reader.words), tuple(reader.conditions), frozenset(reader.subjects), by_stem)


class _Reader:
    """Walks through sentences token by token and keeps what is in force."""

    def __init__(self, text: str) -> None:
        self.words: list[Word] = []
        self.conditions: list[Condition] = []
        self.subjects: set[tuple[int, str]] = set()
        self._text = text
        self._clause = 0
        self._force = Force()
        self._forms: list[str] = []
        self._matches: list[re.Match[str]] = []

    def sentence(self, start: int, end: int) -> None:
        """Read `text[start:end]`."""
        self._matches = list(_TOKEN.finditer(self._text, start, end))
        self._forms = [match.group().casefold().replace("’", "'") for match in self._matches]
        self._end_clause()
        first = len(self.words)
        for index, form in enumerate(self._forms):
            role = roles.ROLES.get(form) or roles.role_of(form)
            if role == "content":
                self._content(index, form)
            elif role != "function":
                _STEPS[role](self, index, form)
        if may_have_condition(self._text[start:end]):
            self.conditions += conditions_of(self._forms, {word.text for word in self.words[first:]})

    def _after(self, index: int, distance: int = 1) -> str:
        return self._forms[index + distance] if index + distance < len(self._forms) else ""

    def _start(self, index: int) -> int:
        return self._matches[index].start()

    def _end_clause(self) -> None:
        self._clause += 1
        self._force = Force()

    def end(self, index: int, form: str) -> None:
        force = self._force
        if form == "but" and self._after(index) == "to":  # "need not be told but to be asked"
            force.negators = []
            return
        if form == "," and force.negators and not force.negated:  # "will not, for now, send"
            ends = force.remark
            force.remark = not ends and "," in self._forms[index + 1 : index + _REMARK]
            if ends or force.remark:
                return
        self._end_clause()

    def that(self, _index: int, _form: str) -> None:
        force = self._force
        if force.negators and not force.raised:
            force.negators = []
        if force.modal or force.ruled > _FAR:  # but "it is possible that", "hopes that"
            force.mode = ""

    def conjunction(self, index: int, form: str) -> None:
        """End the clause where "and" begins a predicate of its own: a finite verb is near."""
        force = self._force
        if form == "and" and is_past(self._after(index)) and not (force.denied_past or force.determiner):
            force.negators = []  # "are not alike and told them to go on"
        for near in self._forms[index + 1 : index + _WINDOW]:
            if roles.role_of(near) == "end":
                return
            if near in roles.AUXILIARIES or near in roles.REPORTS:
                self._end_clause()
                return

    def negation(self, index: int, form: str) -> None:
        force = self._force
        or_not = form == "not" and index and self._forms[index - 1] == "or"
        if or_not or self._after(index) in roles.NO_NEGATION.get(form, ()):
            return
        if form in ("nor", "neither") and force.negators:
            return
        self._keep_subjects("verb")
        if form == "not" and index and self._forms[index - 1] in ("can", "could") and force.modal:
            force.mode = ""  # what cannot be is stated firmly
        force.deny(form, self._start(index))
        force.determiner = form in roles.DETERMINERS
        force.phrase = form == "not" and self._after(index) in roles.PHRASE_STARTS
        force.implicit = False

    def _keep_subjects(self, kind: str) -> None:
        if kind == "verb" and not self._force.negators:
            self.subjects |= {(word.clause, word.stem) for word in self.words[-8:] if word.clause == self._clause}

    def modal(self, index: int, form: str) -> None:
        force = self._force
        force.lift()
        mode = roles.MODALS.get(form, "future")
        if force.negators and force.determiner:
            if form in ("can", "could"):  # "no country could agree"
                return
            mode = "obligation" if form == "may" else mode  # "no road may be built"
        if mode == "conditional" and _REPORTED.search(self._text):
            mode = "future"
        if not force.mode or force.modal or RANK[mode] < RANK[force.mode]:
            force.mode, force.marker, force.marker_start, force.modal = mode, form, self._start(index), True
        force.ruled = 0

    def adverb(self, index: int, form: str) -> None:
        self._force.weaken(roles.ADVERBS[form], form, self._start(index))

    def auxiliary(self, _index: int, _form: str) -> None:
        force = self._force
        force.lift()
        if force.ruled > 1 and force.modal:
            force.mode = ""

    def infinitive(self, index: int, _form: str) -> None:
        before = self._forms[index - 1] if index else ""
        start = self._start(index - 1) if index else 0
        if before in roles.HAVE_TO:
            self._force.weaken("obligation", f"{before} to", start)
        elif before in ("is", "are", "was", "were"):
            if not (self.words and roles.is_aim(self.words[-1].stem)):
                self._force.weaken("future", f"{before} to", start)
        elif before == "yet":
            self._force.deny("yet to", start)
        elif before == "going":
            self._force.weaken("future", "going to", start)
        else:
            self.complement(index, "to")

    def complement(self, _index: int, form: str) -> None:
        force = self._force
        if form in force.pending:
            force.weaken(*force.pending.pop(form))
        elif form == "to" and force.refusal:
            self._keep_subjects("verb")
            force.deny(*force.refusal)
            force.refusal = None

    def _content(self, index: int, form: str) -> None:
        force = self._force
        if form == "short" and force.negators and not force.negated:  # "stopped short of paying"
            return
        found = stem(form)
        if force.implicit and roles.is_saying(found):  # "rejected claims that"
            force.raised = True
        if force.phrase and form.endswith("ing") and roles.role_of(self._forms[index - 1]) == "content":
            force.negators = []
        if not force.negated:
            force.denied_past = is_past(form)
        match = self._matches[index]
        negator = " ".join(force.negators) if len(force.negators) % 2 else ""
        self.words.append(
            Word(
                stem=found,
                text=form,
                clause=self._clause,
                negator=negator,
                implicit=force.implicit,
                mode=force.mode,
                marker=force.marker if force.mode else "",
                negated_first=bool(force.negators) and not force.negated,
                ruled_first=bool(force.mode) and not force.ruled,
                name=index > 0 and match.group()[0].isupper(),
                start=match.start(),
                end=match.end(),
                negator_start=force.negator_start if negator else -1,
                marker_start=force.marker_start if force.mode else -1,
            )
        )
        if force.negators and not force.negated and not force.implicit:
            force.raised = force.raised or roles.is_raising(found)
            if roles.is_opaque(found, determiner=force.determiner):
                force.negators = []
        force.negated += 1
        force.ruled += 1
        if roles.is_governor(form, found):
            self._govern(index, form, found)

    def _govern(self, index: int, form: str, found: str) -> None:
        """Put a governing word in force, where what follows shows that it governs."""
        force = self._force
        start, after = self._start(index), self._after(index)
        distance = roles.day_before_to(self._forms[index + 1 : index + _WINDOW])
        refusal = roles.refuses(form, found, "to" if distance else after, self._after(index, 2))
        if refusal and distance:
            force.refusal = form, start
        elif refusal:
            self._keep_subjects(refusal)
            if not force.negators:
                force.implicit = refusal == "noun"
            force.deny(f"{form} out" if form.startswith("rul") else form, start)
            force.raised = after == "that"
        if refusal:
            return
        later = roles.pending(form, found, after, after_day=bool(distance))
        if later:
            force.pending[later[0]] = (later[1], form, start)
            return
        mode = roles.governed_mode(form, found, after, self._after(index, 2))
        if mode:
            force.weaken(mode, form, start)
            if after != "to" and not after.endswith("ing"):  # a subject comes first
                force.ruled = 1


_STEPS = {
    "end": _Reader.end,
    "that": _Reader.that,
    "and": _Reader.conjunction,
    "negation": _Reader.negation,
    "modal": _Reader.modal,
    "adverb": _Reader.adverb,
    "auxiliary": _Reader.auxiliary,
    "to": _Reader.infinitive,
    "of": _Reader.complement,
}
