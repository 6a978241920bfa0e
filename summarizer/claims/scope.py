"""Which words of an English text stand under a negation, a modal or a condition: a reading clause by clause.

A cue governs the content words after it up to the end of its clause. Nothing is parsed; where the words leave a choice
the reading takes the one under which fewer words are governed, since what it serves are checks that must not cry wolf.
"""

import re
from functools import lru_cache

from summarizer.claims.conditions import Condition, conditions_of
from summarizer.claims.force import Force
from summarizer.claims.governed import Reading, Word
from summarizer.claims.tokens import Token, tokens_of
from summarizer.lexicon import roles
from summarizer.lexicon.roles import RANK
from summarizer.lexicon.stems import is_past

# One set of characters in front, as `re` then skips to the next of them.
_BORDER = re.compile(r"[.!?…\n](?:(?<=[.!?…])[”\"’')\]]*\s+(?=[“\"‘'(\[]?[A-Z0-9])|(?<=\n)\n*(?![a-z]))")
_REPORTED = re.compile(rf"\b(?:says?|saying|{'|'.join(sorted(roles.REPORTS))})\b")
_COUNTERFACTUAL = re.compile(r"\b[Ww]ere it\b|^\W*Were\b")
_WINDOW, _REMARK, _FAR = 5, 7, 2


def read(text: str) -> Reading:
    """Read an English text."""
    reported = "would" in text.lower() and _REPORTED.search(text) is not None and not _COUNTERFACTUAL.search(text)
    borders = list(_BORDER.finditer(text))
    if not borders:
        return _read_sentence(text, reported=reported, of_aim=False)
    words: list[Word] = []
    conditions: list[Condition] = []
    subjects: set[tuple[int, str]] = set()
    start = clauses = 0
    for border in (*borders, None):
        stop = border.start() + (border[0][0] != "\n") if border else None  # a full stop belongs to its sentence
        found = _read_sentence(text[start:stop], reported=reported, of_aim=bool(words) and roles.is_aim(words[-1].stem))
        found = found.shifted(start, clauses) if start else found
        words += found.words
        conditions += found.conditions
        subjects |= found.subjects
        clauses += found.clauses
        start = border.end() if border else start
    return Reading.of(text, words, conditions, subjects, clauses)


@lru_cache(maxsize=128)
def _read_sentence(sentence: str, *, reported: bool, of_aim: bool) -> Reading:
    """A sentence by itself; `reported` tells that the text reports, `of_aim` that the word before it tells an aim."""
    reader = _Reader(sentence, reported=reported, of_aim=of_aim)
    reader.walk()
    conditions = conditions_of(sentence, reader.forms, reader.starts, (word.text for word in reader.words))
    return Reading.of(sentence, reader.words, conditions, reader.subjects, reader.clause)


class _Reader:
    """Walks through a sentence token by token and keeps what is in force."""

    def __init__(self, sentence: str, *, reported: bool, of_aim: bool) -> None:
        self.words: list[Word] = []
        self.subjects: set[tuple[int, str]] = set()
        self.clause = 1
        self._tokens, self.forms, self.starts, self._ends = tokens_of(sentence)
        self._reported = reported
        self._of_aim = of_aim
        self._force = Force()

    def walk(self) -> None:
        """Read the sentence."""
        for index, token in enumerate(self._tokens):
            form, role, found, governs, capital = token
            if role == "function":
                continue
            if role != "content":
                _STEPS[role](self, index, form)
            elif self._force.negators or self._force.mode:
                self._governed(index, token)
            else:
                implicit, name = self._force.implicit, capital and index > 0
                start, end = self.starts[index], self._ends[index]
                word = Word(found, form, "", implicit, "", "", False, False, name, self.clause, start, end, -1, -1)
                self.words.append(word)
                if governs:
                    self._govern(index, form, found)

    def _after(self, index: int, distance: int = 1) -> str:
        return self.forms[index + distance] if index + distance < len(self.forms) else ""

    def _end_clause(self) -> None:
        self.clause += 1
        self._force = Force()

    def end(self, index: int, form: str) -> None:
        force = self._force
        if form == "but" and self._after(index) == "to":  # "need not be told but to be asked"
            force.negators = ()
            return
        if self._goes_on(index, form):
            return
        if form == "," and force.negators and not force.negated:  # "will not, for now, send"
            ends = force.remark
            force.remark = not ends and "," in self.forms[index + 1 : index + _REMARK]
            if ends or force.remark:
                return
        self._end_clause()

    def _goes_on(self, index: int, form: str) -> bool:
        """Whether a word that can begin a clause leaves in force what is."""
        before = self.forms[index - 1] if index else ""
        if form == "yet":  # "has not yet signed"
            return bool(self._force.negators and not self._force.negated)
        if form in ("so", "as"):  # "did not go so far as to sign", "rejected as untrue a claim"
            return "far" in (before, self._after(index)) or roles.is_denial(before)
        asked = form in roles.ASKING and self._force.negated == 1 and not self._force.determiner
        return asked and before == self.words[-1].text  # "has not decided where to build"

    def that(self, _index: int, _form: str) -> None:
        force = self._force
        if force.negators and not force.raised:
            force.negators = ()
        if force.modal or force.ruled > _FAR:  # but "it is possible that", "hopes that"
            force.mode = ""
        force.pending = {}

    def conjunction(self, index: int, form: str) -> None:
        """End the clause where "and" begins a predicate of its own: a finite verb is near."""
        force = self._force
        if form == "and" and is_past(self._after(index)) and not (force.denied_past or force.determiner):
            force.negators = ()  # "are not alike and told them to go on"
        for near in self._tokens[index + 1 : index + _WINDOW]:
            if near.role == "end":
                return
            if near.form in roles.AUXILIARIES or near.form in roles.REPORTS:
                self._end_clause()
                return

    def negation(self, index: int, form: str) -> None:
        force = self._force
        or_not = form == "not" and index and self.forms[index - 1] == "or"
        if or_not or self._after(index) in roles.NO_NEGATION.get(form, ()):
            return
        if form == "not" and (self._after(index), self._after(index, 2)) in roles.NOT_ALONE:
            return
        coordinate = form in ("nor", "neither") or (form == "no" and self.forms[index - 1] in ("and", "or"))
        if coordinate and force.negators:
            return
        self._keep_subjects("verb")
        if form == "not" and index and self.forms[index - 1] in ("can", "could") and force.modal:
            force.mode = ""  # what cannot be is stated firmly
        force.deny(form, self.starts[index])
        force.determiner = form in roles.DETERMINERS
        force.phrase = form == "not" and self._after(index) in roles.PHRASE_STARTS
        force.implicit = False

    def _keep_subjects(self, kind: str) -> None:
        if kind == "verb" and not self._force.negators:
            self.subjects |= {(word.clause, word.stem) for word in self.words[-8:] if word.clause == self.clause}

    def modal(self, index: int, form: str) -> None:
        before = self.forms[index - 1] if index and self._tokens[index].capital else ""
        if before in roles.BEFORE_MONTHS or before[:1].isdigit():
            return  # "in May", "on 3 May"
        force = self._force
        force.lift()
        mode = roles.MODALS.get(form, "future")
        if force.negators and force.determiner:
            if form in ("can", "could"):  # "no country could agree"
                return
            mode = "obligation" if form == "may" else mode  # "no road may be built"
        if mode == "conditional" and self._reported:
            mode = "future"
        if not force.mode or force.modal or RANK[mode] < RANK[force.mode]:
            force.mode, force.marker, force.marker_start, force.modal = mode, form, self.starts[index], True
        force.ruled = 0

    def adverb(self, index: int, form: str) -> None:
        self._force.weaken(roles.ADVERBS[form], form, self.starts[index])

    def auxiliary(self, _index: int, _form: str) -> None:
        force = self._force
        force.lift()
        if force.ruled > 1 and force.modal:
            force.mode = ""

    def report(self, _index: int, _form: str) -> None:
        """End what a subject in front of "said" stood under: "those who do not wish to be named said …"."""
        force = self._force
        if (force.negators and force.negated and not force.determiner) or (force.mode and force.ruled):
            self._end_clause()

    def infinitive(self, index: int, _form: str) -> None:
        before = self.forms[index - 1] if index else ""
        start = self.starts[index - 1] if index else 0
        if before in roles.HAVE_TO:
            self._force.weaken("obligation", f"{before} to", start)
        elif before in ("is", "are", "was", "were"):
            if not (roles.is_aim(self.words[-1].stem) if self.words else self._of_aim):
                self._force.weaken("future", f"{before} to", start)
        elif before == "yet":
            self._force.deny("yet to", start)
        elif before in roles.TOLD_OF and index > 1 and self.forms[index - 2] in roles.COPULAS:
            self._force.weaken("hedged", f"{before} to", start)
        elif before in roles.BEFORE_TO:
            self._force.weaken(roles.BEFORE_TO[before], f"{before} to", start)
        else:
            self.complement(index, "to")

    def complement(self, index: int, form: str) -> None:
        force = self._force
        if form in force.pending:
            force.weaken(*force.pending[form])
            force.pending = {word: what for word, what in force.pending.items() if word != form}
        elif form == "to" and self.forms[index - 1] == "whether":  # "is weighing whether to recall"
            force.ruled = 0
        elif form == "to" and force.refusal:
            self._keep_subjects("verb")
            force.deny(*force.refusal)
            force.refusal = None

    def _governed(self, index: int, token: Token) -> None:
        force = self._force
        form, found = token.form, token.stem
        negators, mode = force.negators, force.mode
        if negators:
            if form in ("short", "longer", "far") and not force.negated:  # "no longer pays", "not so far paid"
                return
            if force.phrase and form.endswith("ing") and self._tokens[index - 1].role == "content":
                negators = force.negators = ()
        if force.implicit and roles.is_saying(found):  # "rejected claims that"
            force.raised = True
        if not force.negated:
            force.denied_past = is_past(form)
        negator = " ".join(negators) if len(negators) % 2 else ""
        first = bool(negators) and not force.negated
        self.words.append(
            Word(
                found,
                form,
                negator,
                force.implicit,
                mode,
                force.marker if mode else "",
                first,
                bool(mode) and not force.ruled,
                token.capital and index > 0,
                self.clause,
                self.starts[index],
                self._ends[index],
                force.negator_start if negator else -1,
                force.marker_start if mode else -1,
            )
        )
        if first and not force.implicit:
            force.raised = force.raised or roles.is_raising(found)
            if roles.is_opaque(found, determiner=force.determiner):
                force.negators = ()
        force.negated += 1
        force.ruled += 1
        if token.governs:
            self._govern(index, form, found)

    def _govern(self, index: int, form: str, found: str) -> None:
        """Put a governing word in force, where what follows shows that it governs."""
        force = self._force
        start, after = self.starts[index], self._after(index)
        distance = roles.day_before_to(self.forms[index + 1 : index + _WINDOW])
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
            force.pending = {**force.pending, later[0]: (later[1], form, start)}
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
    "said": _Reader.report,
    "of": _Reader.complement,
}
