"""Statements whose cue is an English verb: "said that …", "“…,” said Orlin", "was quoted as saying"."""

from summarizer.auditing import english, syntax_words
from summarizer.auditing.clauses import (
    AUXILIARIES,
    BEING,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATING,
    agent,
    clause_end,
    content_left,
    content_right,
    is_set_in,
    is_subordinate,
    names_somebody,
    skip_times,
    subject,
    subject_start,
    to_comma,
    verb_group,
    verb_words,
)
from summarizer.auditing.cues import CUES, Cue, Frame
from summarizer.auditing.line import OPENING, QUOTES, Line
from summarizer.auditing.sentences import Span
from summarizer.auditing.statement import Statement

EVIDENCE = frozenset(english.EVIDENCE.split())
_ABOUT_SPEAKER = frozenset(syntax_words.ABOUT_SPEAKER.split())
_SAYING: frozenset[Frame] = frozenset(("clause", "quotation", "object", "that", "showing"))
_QUOTING: frozenset[Frame] = frozenset(("clause", "quotation", "that", "saying"))
_BEFORE_CUE: frozenset[Frame] = frozenset(("saying", "quotation", "person"))
_THAT: frozenset[Frame] = frozenset(("clause", "that", "showing"))
_OPENS_TOLD = OPENING | SUBORDINATING | {"about", ":", "to", "not"}
_ENDS_NAME = OPENING | {",", ";", ":", "that"}
_ENDS = frozenset(",.;)!?")
_OPENS_ADJUNCT = PREPOSITIONS | SUBORDINATING | frozenset(syntax_words.SUBJECT_BORDERS.split())
_OPENS_ASKED = frozenset(("if", "when", "unless"))
_TOLD = frozenset(("ask", "urge", "tell"))
_HEARERS = frozenset(english.HEARERS.split())
_LOOKAHEAD, _PERSON_LOOKAHEAD, _CLAUSE_LOOKAHEAD, _EVIDENCE_REACH = 16, 12, 9, 8
_FEWEST_LEFT, _SENTENCE = 3, 7


def _is_saying(word: str) -> bool:
    cue = CUES.get(word)
    return cue is not None and cue.form == "ing" and "saying" in cue.frames


class Verb:
    """A form of a verb in its sentence."""

    def __init__(self, line: Line, index: int, cue: Cue) -> None:
        self._line, self._index, self._cue, self._frames = line, index, cue, cue.frames
        self._group = verb_group(line, index)

    def statement(self) -> Statement | None:
        """What it attributes, if anything."""
        if self._line.word(self._index - 1) == "as" and self._cue.form == "ing":
            return None
        return self._passive() if self._is_passive() else self._active()

    def _is_passive(self) -> bool:
        if self._cue.form != "past":
            return False
        words = self._line.tokens.words[self._group : self._index]
        return self._is_asked() or not BEING.isdisjoint(words) or self._line.word(self._index + 1) == "by"

    def _is_asked(self) -> bool:
        """Whether it is a clause of its own without a subject: "when asked about the talks", "Asked whether …"."""
        opens = self._group == self._line.first and self._cue.lemma == "ask"
        return self._cue.form == "past" and (opens or self._line.word(self._group - 1) in _OPENS_ASKED)

    def _passive(self) -> Statement | None:
        line, cue = self._line, self._cue
        at = skip_times(line, self._index + 1)
        word = line.word(at)
        if word == "as" and _is_saying(line.word(at + 1)):
            return self._statement("passive", content_right(line, at + 2))
        said_of = "said of" in self._frames and word in ("to", "as", "of")
        if said_of or word in SUBORDINATING or word in cue.prepositions or line.opens(at):
            return self._impersonal(at, word)
        if word == "by" and self._frames & {"clause", "object"}:
            by = line.span(at + 1, clause_end(line, at + 1))
            return self._statement("passive by", subject(line, self._group), source=by)
        return None

    def _impersonal(self, at: int, word: str) -> Statement | None:
        """What nobody in particular says of the subject: "is expected to win", or what somebody is told."""
        content = self._in_own_clause(content_right(self._line, at + (word in self._cue.prepositions)))
        of_subject = word == "to" and self._cue.lemma not in _TOLD
        pieces = (subject(self._line, self._group) if of_subject else None, content)
        cue = verb_words(self._line, self._group, self._index)
        return Statement(None, cue, tuple(piece for piece in pieces if piece), "impersonal") if content else None

    def _active(self) -> Statement | None:
        line, cue = self._line, self._cue
        at = skip_times(line, self._index + 1)
        word = line.word(at)
        if word in cue.prepositions:
            return self._statement("preposition", content_right(line, at + 1))
        if word in ("to", "not") and "infinitive" in self._frames:
            likes = cue.lemma == "like" and not self._is_wish()
            return None if likes else self._statement("infinitive", content_right(line, at))
        found = self._addressed(at) if self._frames & {"person", "order"} else None
        found = found or (self._said(at) if self._frames & _SAYING else None)
        return found or (self._told_before(at) if "person" in self._frames else None)

    def _is_wish(self) -> bool:
        before = self._line.word(self._group)
        return before == "would" or before.endswith("'d")

    def _statement(
        self, how: str, content: Span | None, more: Span | None = None, source: Span | None = None
    ) -> Statement | None:
        pieces = tuple(piece for piece in (self._in_own_clause(content), more) if piece)
        if not pieces:
            return None
        cue = verb_words(self._line, self._group, self._index)
        return Statement(source or agent(self._line, self._group), cue, pieces, how)

    def _in_own_clause(self, content: Span | None) -> Span | None:
        """What follows the verb, to the comma that ends its clause: "When he urged calm, they left"."""
        line, opens = self._line, self._line.tokens.starts[self._index]
        if content is None or content[0] < opens or line.opens(line.tokens.between(content)[0]):
            return content
        return to_comma(line, content) if is_set_in(line, self._group) or self._is_asked() else content

    def _addressed(self, at: int) -> Statement | None:
        """Somebody is told, or told to."""
        line = self._line
        if line.word(at) in SUBORDINATING:
            return None
        for later in range(at + 1, min(at + _PERSON_LOOKAHEAD, line.last)):
            word = line.tokens.words[later]
            if word == "," and line.opens(later + 1):
                return self._quoted(later + 1)
            if word in (",", "of"):
                return None
            if word in _OPENS_TOLD and self._opens_told(later, word):
                return self._statement("person", content_right(line, later + (word == ":")))
        return self._told(at) if "person" in self._frames and "object" not in self._frames else None

    def _opens_told(self, index: int, word: str) -> bool:
        if "person" in self._frames and (word in SUBORDINATING or word in ("about", ":") or self._line.opens(index)):
            return True
        to = word == "to" or (word == "not" and self._line.word(index + 1) == "to")
        return to and "order" in self._frames

    def _told(self, at: int) -> Statement | None:
        """A clause without "that" after who is told: "told reporters he would go"."""
        line, tokens = self._line, self._line.tokens
        if line.word(at) in _ENDS:
            return None
        begin = at + (line.word(at) in DETERMINERS)
        while begin < line.last - 1 and tokens.capitalized(begin):
            begin += 1
        if begin - at <= 1 and line.word(begin) and not tokens.capitalized(at):
            begin += 1
        word = line.word(begin)
        if word in PRONOUNS or word in DETERMINERS or (word and tokens.capitalized(begin)):
            return self._statement("person", content_right(line, begin))
        return None

    def _told_before(self, at: int) -> Statement | None:
        """Content before the speaker: "“The deal is dead,” Orlin told reporters"."""
        left = self._left() if self._cue.form != "ing" else None
        if left is None or not (self._ends_quoted(left) or self._is_told(left, at)):
            return None
        return self._statement("postposed", left)

    def _is_told(self, left: Span, at: int) -> bool:
        """Whether what stands before is a clause of its own, and somebody is told it."""
        line = self._line
        first, last = line.tokens.between(left)
        clause = line.word(first) not in _OPENS_ADJUNCT and line.word(last) == ","
        hearer = line.tokens.capitalized(at) if line.word(at) else False
        return (
            clause
            and not AUXILIARIES.isdisjoint(line.tokens.words[first:last])
            and (hearer or line.word(at) in PRONOUNS or line.word(at) in _HEARERS)
        )

    def _quoted(self, at: int) -> Statement | None:
        """A quotation after the cue, and the one before it that it goes on from: "“…,” Orlin said, “…”"."""
        right = content_right(self._line, at)
        goes_on = self._line.word(subject_start(self._line, self._group) - 1) in QUOTES
        left = self._left() if goes_on else None
        return self._statement("quotation", left or right, right if left else None)

    def _said(self, at: int) -> Statement | None:
        line, word = self._line, self._line.word(at)
        if self._follows_quotation():
            return self._inverted(at)
        if self._frames & _QUOTING:
            if line.opens(at):
                return self._quoted(at)
            if word == ":" or (word == "," and line.opens(at + 1)):
                return self._quoted(at + 1)
        return self._postposed(at) if not word or word in _ENDS else self._in_clause(at, word)

    def _follows_quotation(self) -> bool:
        """Whether a quotation ends just before the cue: "“…,” said Orlin"."""
        before = self._line.word(self._index - 1)
        quoted = before in QUOTES or (before == "," and self._line.word(self._index - 2) in QUOTES)
        return quoted and self._cue.form != "ing"

    def _in_clause(self, at: int, word: str) -> Statement | None:
        line = self._line
        if word in SUBORDINATING:
            return self._statement("clause", content_right(line, at)) if self._frames & _THAT else None
        inverted = line.word(self._index - 1) == "," and "saying" in self._frames and names_somebody(line, at)
        if inverted and not self._follows_apposition():
            return self._inverted(at)
        found = (self._beyond_preposition(at) or self._postposed(at)) if word in PREPOSITIONS else None
        return found or self._without_that(at, word)

    def _without_that(self, at: int, word: str) -> Statement | None:
        if "showing" in self._frames and self._is_evidence():
            return self._statement("showing", content_right(self._line, at))
        if "clause" in self._frames and self._is_clause(at):
            return self._statement("bare clause", content_right(self._line, at))
        if word in PREPOSITIONS or "object" not in self._frames:
            return self._postposed(at)
        return self._statement("object", content_right(self._line, at))

    def _is_evidence(self) -> bool:
        start = max(self._line.first, self._index - _EVIDENCE_REACH)
        return not EVIDENCE.isdisjoint(self._line.tokens.words[start : self._index])

    def _follows_apposition(self) -> bool:
        """Whether the verb's subject is an apposition away: "the governor, Ruben Alcaste, announced a rise"."""
        start = self._line.first
        comma = next((at for at in range(self._index - 2, start, -1) if self._line.word(at) == ","), None)
        between = self._line.tokens.words[comma : self._index] if comma else ()
        return "object" in self._frames and comma is not None and AUXILIARIES.isdisjoint(between)

    def _is_clause(self, at: int) -> bool:
        first, end = at + (self._line.word(at) == "to"), min(at + _CLAUSE_LOOKAHEAD, self._line.last)
        return self._cue.lemma == "say" or not AUXILIARIES.isdisjoint(self._line.tokens.words[first:end])

    def _beyond_preposition(self, at: int) -> Statement | None:
        """The clause after "in a statement", "at a news conference on Monday"."""
        line = self._line
        for later in range(at + 1, min(at + _LOOKAHEAD, line.last)):
            word = line.tokens.words[later]
            if word not in _ENDS_NAME:
                continue
            if word == "that" or line.opens(later):
                return self._statement("clause far", content_right(line, later))
            if word == ":" or (word == "," and line.opens(later + 1)):
                return self._quoted(later + 1)
            if word in (",", ";"):
                return None
        return None

    def _postposed(self, at: int) -> Statement | None:
        """Content before the speaker: "The deal is dead, Orlin said"; perhaps more: "…, Orlin said, and buried"."""
        line = self._line
        opens = line.word(line.first) == "as" and subject_start(line, self._group) == line.first + 1
        if opens and line.word(at) == "," and "saying" in self._frames:
            return self._statement("as", None, content_right(line, at + 1))
        left = self._left() if self._frames & _BEFORE_CUE and self._cue.form != "ing" else None
        if left is None or is_subordinate(line, self._group):
            return None
        quoted = self._ends_quoted(left)
        if not quoted and not ("saying" in self._frames and self._is_sentence(left, at)):
            return None
        goes_on = line.word(at) == "," and not quoted and line.word(at + 1) not in _ABOUT_SPEAKER
        return self._statement("postposed", left, content_right(line, at + 1) if goes_on else None)

    def _is_sentence(self, span: Span, at: int) -> bool:
        first, last = self._line.tokens.between(span)
        long = self._line.word(at) == "," or self._line.word(last + 1) == "as" or last - first >= _SENTENCE
        return long or not AUXILIARIES.isdisjoint(self._line.tokens.words[first:last])

    def _ends_quoted(self, span: Span) -> bool:
        quotation = self._line.quotations.around(span[1] - 1)
        return quotation is not None and quotation[1] == span[1]

    def _left(self) -> Span | None:
        start = subject_start(self._line, self._group)
        if start - self._line.first < _FEWEST_LEFT:
            return None
        return content_left(self._line, start - (self._line.word(start - 1) == "as"))

    def _inverted(self, at: int) -> Statement | None:
        """The speaker after the verb: "…,” said Orlin"."""
        line = self._line
        end = at
        while end < line.last and line.word(end) not in (",", ".", ";", ":") and line.word(end) not in QUOTES:
            end += 1
        words, last = line.tokens.words, min(end + _LOOKAHEAD, line.last)
        opened = (line.opens(later) for later in range(end, last) if words[later] in OPENING)
        more = next((quotation for quotation in opened if quotation), None)
        return self._statement("inverted", content_left(line, self._index), more, line.span(at, end))
