"""Where in an English sentence the clauses around a cue begin and end."""

from summarizer.auditing import syntax_words
from summarizer.auditing.cues import CUES, Form, Frame
from summarizer.auditing.line import OPENING, QUOTES, Line
from summarizer.auditing.sentences import Span

BEING = frozenset(syntax_words.BEING.split())
AUXILIARIES = BEING | frozenset(syntax_words.AUXILIARIES.split())
DETERMINERS = frozenset(syntax_words.DETERMINERS.split())
PRONOUNS = frozenset(syntax_words.PRONOUNS.split())
POSSESSIVES = frozenset(syntax_words.POSSESSIVES.split())
PREPOSITIONS = frozenset(syntax_words.PREPOSITIONS.split())
SUBORDINATING = frozenset(syntax_words.SUBORDINATING.split())

_WEEKDAYS = syntax_words.WEEKDAYS.split()
_TIMES = frozenset((*syntax_words.TIMES.split(), *_WEEKDAYS, *(f"{day}'s" for day in _WEEKDAYS)))
_TIMES_OPEN = frozenset(syntax_words.TIMES_OPEN.split())
_JOINING = frozenset(syntax_words.JOINING.split())
_SUBJECT_BORDERS = QUOTES | frozenset(syntax_words.SUBJECT_BORDERS.split())
_CONJUNCTIONS = frozenset(("and", "but", "or"))
_STOPS = frozenset((";", "--", "—", "–"))
_MAY_END = _STOPS | {",", "and", "but", "according"}
_CLOSING = frozenset((",", ".", ";", "—", "–", "and"))
_JOINED_WITHIN, _RESUMED_WITHIN = 6, 4
_SHORTEST_ADVERB = 5


def _saying(*wanted: Form) -> frozenset[str]:
    """The verbs, in some of their forms, that a clause may be the object of."""
    clausal: tuple[Frame, ...] = ("clause", "that")
    return frozenset(word for word, cue in CUES.items() if cue.form in wanted and not cue.frames.isdisjoint(clausal))


_FINITE = _saying("past", "s")
_FINITE_OR_ING = _saying("past", "s", "ing")
_PARTICIPLES = _saying("past", "ing")


def clause_end(line: Line, index: int) -> int:
    """The index at which the clause that starts at `index` ends; what stands in quotation marks is passed over."""
    start, words = index, line.tokens.words
    while index < line.last:
        word = words[index]
        quotation = line.opens(index) if word in OPENING else None
        if quotation:
            index = line.after(quotation[1], index + 1)
            continue
        if word in _MAY_END and index > start and _ends_clause(line, index, word):
            return index
        index += 1
    return line.last


def _ends_clause(line: Line, index: int, word: str) -> bool:
    if word == ",":
        return _resumes(line, index + 1)
    following = line.word(index + 1)
    if word == "according":
        return following == "to"
    return word in _STOPS or following in _FINITE


def _resumes(line: Line, index: int) -> bool:
    """Whether after a comma another statement, or something about the speaker, begins."""
    word = line.word(index)
    if word == "according" or word in _PARTICIPLES:
        return True
    saying, within = (_FINITE_OR_ING, _JOINED_WITHIN) if word in _JOINING else (_FINITE, _RESUMED_WITHIN)
    return not saying.isdisjoint(line.tokens.words[index + 1 : min(index + within, line.last)])


def content_right(line: Line, index: int) -> Span | None:
    """What is said from a token on: a quotation to its end, even beyond the sentence; else the clause."""
    if index >= line.last:
        return None
    quotation = line.opens(index)
    if quotation:
        beyond = line.after(quotation[1], index)
        closed = line.tokens.text[quotation[1] - 2 : quotation[1] - 1] in ",.!?…，。"
        if beyond >= line.last or closed or line.word(beyond) in _CLOSING:
            return quotation
    return line.span(index, clause_end(line, index))


def content_left(line: Line, index: int) -> Span | None:
    """What is said before a token, from where the sentence or the quotation that ends there begins."""
    content = line.span(line.first, index)
    if content is None:
        return None
    quotation = line.quotations.around(content[0]) or line.quotations.around(content[1] - 1)
    return (min(content[0], quotation[0]), content[1]) if quotation else content


def verb_group(line: Line, index: int) -> int:
    """The first token of the verb group whose last is at `index`: auxiliaries and adverbs before it."""
    words = line.tokens.words
    while index > line.first:
        before = words[index - 1]
        adverb = before in _TIMES or (before.endswith("ly") and len(before) >= _SHORTEST_ADVERB)
        if not adverb and before not in AUXILIARIES:
            break
        index -= 1
    return index


def subject_start(line: Line, index: int) -> int:
    """Where the subject that ends just before `index` begins; an apposition between commas belongs to it."""
    if line.word(index - 1) != ",":
        return _back(line, index)
    opening = _back(line, index - 1)
    return _back(line, opening - 1) if line.word(opening - 1) == "," else index


def _back(line: Line, index: int) -> int:
    words = line.tokens.words
    while index > line.first and words[index - 1] not in _SUBJECT_BORDERS:
        index -= 1
    return index


def subject(line: Line, index: int) -> Span | None:
    """The subject that ends just before a token; None where it is said before: "… and added that …"."""
    before = line.word(index - 1)
    if before in _CONJUNCTIONS:
        return None
    if before == "who":
        return _antecedent(line, index - (2 if line.word(index - 2) == "," else 1))
    return line.span(subject_start(line, index), index)


def _antecedent(line: Line, index: int) -> Span | None:
    """Who is meant by "who": the name that ends just before `index`, or all there is of the clause."""
    start = index
    while start > line.first and line.tokens.capitalized(start - 1):
        start -= 1
    return line.span(start if start < index else _back(line, index), index)


def skip_times(line: Line, index: int) -> int:
    """The first token from `index` on that is no adverb and no "on Monday"."""
    while True:
        word = line.word(index)
        if word in _TIMES_OPEN and line.word(index + 1) in _TIMES:
            index += 2
        elif word in _TIMES or (word.endswith("ly") and word != "family"):
            index += 1
        else:
            return index
