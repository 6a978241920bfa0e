"""Where in an English sentence the clauses around a cue begin and end."""

from summarizer.auditing import syntax_words
from summarizer.auditing.cues import CUES, Form, Frame
from summarizer.auditing.dateline import after_dateline
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
_OPENS_CLAUSE = frozenset(syntax_words.OPENS_CLAUSE.split())
_CONDITIONS = frozenset(("if", "unless"))
_RELATIVE = frozenset(("who", "which"))
_ASIDES = {",": ",", ")": "(", "—": "—", "–": "–", "--": "--"}
"""What closes an apposition, and what opens it."""
_CONJUNCTIONS = frozenset(("and", "but", "or"))
_STOPS = frozenset((";", "--", "—", "–"))
_MAY_END = _STOPS | {",", "and", "but", "according"}
_CLOSING = frozenset((",", ".", ";", "—", "–", "and"))
_JOINED_WITHIN, _RESUMED_WITHIN = 6, 4
_ENDS_SOMEBODY = frozenset((",", ";", "who"))
_SHORTEST_ADVERB, _LONGEST_NAME = 5, 16


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
    if word in _CONDITIONS:
        return False
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
    content = line.span(after_dateline(line, index), index)
    if content is None:
        return None
    quotation = line.quotations.around(content[0]) or line.quotations.around(content[1] - 1)
    return (min(content[0], quotation[0]), content[1]) if quotation else content


def verb_group(line: Line, index: int) -> int:
    """The first token of the verb group whose last is at `index`: auxiliaries and adverbs before it."""
    words = line.tokens.words
    while index > line.first:
        before = words[index - 1]
        if before not in _TIMES and before not in AUXILIARIES and not _is_adverb(line, index - 1):
            break
        index -= 1
        if before in _TIMES and line.word(index - 1) in _TIMES_OPEN:
            index -= 1
    return index


def verb_words(line: Line, group: int, index: int) -> Span | None:
    """A verb with its auxiliaries, without a time before them: "on Monday denied"."""
    return line.span(min(skip_times(line, group), index), index + 1)


def _is_adverb(line: Line, index: int) -> bool:
    word = line.word(index)
    return word.endswith("ly") and len(word) >= _SHORTEST_ADVERB and not line.tokens.capitalized(index)


def subject_start(line: Line, index: int) -> int:
    """Where the subject that ends just before `index` begins; an apposition between commas belongs to it."""
    opened_by = _ASIDES.get(line.word(index - 1))
    if opened_by is None:
        return _back(line, index)
    opening = _back(line, index - 1)
    return _back(line, opening - 1) if line.word(opening - 1) == opened_by else index


def _back(line: Line, index: int) -> int:
    words = line.tokens.words
    while index > line.first and words[index - 1] not in _SUBJECT_BORDERS:
        index -= 1
    return index


def is_set_in(line: Line, group: int) -> bool:
    """Whether the clause of a verb group is set before or into another one: "When he …, ", ", who …, "."""
    opener = subject_start(line, group) - 1
    opens = opener == line.first or line.word(opener - 1) == ","
    return line.word(group - 1) in _RELATIVE or (opens and line.word(opener) in _OPENS_CLAUSE)


def to_comma(line: Line, content: Span) -> Span | None:
    """A content up to its first comma, with the quotation mark behind that; a comma of a number is none."""
    first, last = line.tokens.between(content)
    commas = (at for at in range(first, last) if line.word(at) == "," and not line.word(at + 1)[:1].isdigit())
    end = next(commas, last)
    return line.span(first, end + 2 if line.word(end + 1) in QUOTES else end)


def is_subordinate(line: Line, group: int) -> bool:
    """Whether "if" or the like begins the clause of a verb group; ", as Orlin said" is none of these."""
    opener = subject_start(line, group) - 1
    word = line.word(opener)
    return word.isalpha() and not (word == "as" and line.word(opener - 1) == ",")


def subject(line: Line, index: int) -> Span | None:
    """The subject that ends just before a token; None where it is said before: "… and added that …"."""
    before = line.word(index - 1)
    if before in _CONJUNCTIONS:
        return None
    if before == "who":
        return _antecedent(line, index - (2 if line.word(index - 2) == "," else 1))
    start = _past_times(line, subject_start(line, index))
    if before == ")":
        index = _back(line, index - 1) - 1
    return line.span(start, index)


def agent(line: Line, group: int) -> Span | None:
    """Who does what a verb group says: of "to say" in "Orlin refused to say", who refuses."""
    governing = CUES.get(line.word(group - 1))
    infinitive = line.word(group) == "to" and governing is not None and governing.form
    return subject(line, verb_group(line, group - 1) if infinitive else group)


def names_somebody(line: Line, index: int) -> bool:
    """Whether what stands from a token on up to a comma is somebody, and no clause."""
    for word in line.tokens.words[index : min(index + _LONGEST_NAME, line.last)]:
        if word in _ENDS_SOMEBODY:
            return True
        if word in AUXILIARIES or word == "that":
            return False
    return line.last - index <= _LONGEST_NAME


def _past_times(line: Line, index: int) -> int:
    """Where somebody is named after a time: "On Monday the ministry"; `index` where nobody is right there."""
    at = skip_times(line, index)
    named = line.word(at) in DETERMINERS or line.word(at) in PRONOUNS or (line.word(at) and line.tokens.capitalized(at))
    return at if named else index


def _antecedent(line: Line, index: int) -> Span | None:
    """Who is meant by "who": the name that ends just before `index`, or all there is of the clause."""
    start = index
    while start > line.first and line.tokens.capitalized(start - 1):
        start -= 1
    if start == index:
        start = _back(line, index)
        start += line.word(start) in _FINITE
    return line.span(start, index)


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
