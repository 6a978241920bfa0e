"""Attributed statements of an English sentence: by verbs, nouns, adjectives, phrases, labels."""

from collections.abc import Iterator, Sequence

from summarizer.auditing import english, syntax_words
from summarizer.auditing.clauses import (
    AUXILIARIES,
    BEING,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    clause_end,
    content_left,
    content_right,
    skip_times,
    subject,
    verb_group,
)
from summarizer.auditing.cues import CUES, Cue
from summarizer.auditing.line import QUOTES, Line
from summarizer.auditing.sentences import Span
from summarizer.auditing.statement import Statement
from summarizer.auditing.verbs import EVIDENCE, Verb

_AFTER_NOUNS = frozenset(syntax_words.AFTER_NOUNS.split())
_AFTER_ADJECTIVES = frozenset(syntax_words.AFTER_ADJECTIVES.split())
_ARTICLES = frozenset(("the", "a", "an", "this", "these", "those"))
_VIEWS = frozenset(english.VIEWS.split())
_BELONGS = frozenset(("that", "to", "whether", "how", "if"))
"""Words that open a content and belong to it."""
_BEFORE_VERBS = AUXILIARIES | frozenset(syntax_words.BEFORE_VERBS.split())
_ADJECTIVE_ENDINGS = tuple(syntax_words.ADJECTIVE_ENDINGS.split())
_CONTRACTED = frozenset(("it's", "he's", "she's"))
ATTRIBUTING_WORDS = frozenset(CUES) | QUOTES | {":", "according"}
"""Words and marks that may attribute."""
_LONGEST_LABEL, _LOOKAHEAD = 4, 16
_LONG = 4
"""Letters of words that headlines write with a capital, too, but for prepositions."""


def statements_in(line: Line, places: Sequence[int]) -> Iterator[Statement]:
    """The statements whose cue stands in a sentence, outside its quotations.

    `places` are its tokens that may attribute.
    """
    words = line.tokens.words
    if line.word(line.first) == "in":
        yield from _in_evidence(line)
    unquoted = _told_from(line) if places else line.last
    for index in places:
        if index < unquoted:
            continue
        word = words[index]
        cue = CUES.get(word)
        if cue:
            found = _by_word(line, index, cue)
            if found:
                yield found
        elif word == ":" and index - line.first <= _LONGEST_LABEL:
            yield from _labelled(line, index)
        elif word == "according" and line.word(index + 1) == "to":
            yield from _according(line, index)
        elif word in QUOTES:
            quotation = line.quotations.around(line.tokens.starts[index])
            if quotation:
                unquoted = line.after(quotation[1], index + 1)


def _told_from(line: Line) -> int:
    """The first token outside an earlier sentence's quotation that is no label: "QUESTION: Who asked?"."""
    return max(line.unquoted_from(), line.first + (line.word(line.first + 1) == ":"))


def _by_word(line: Line, index: int, cue: Cue) -> Statement | None:
    if cue.form == "base" and _is_in_name(line, index):
        return None
    if cue.form == "past" and line.word(index - 1) in _ARTICLES:
        return None
    if cue.form and (cue.form == "past" or not _is_noun(line, index, cue)):
        return Verb(line, index, cue).statement()
    if cue.noun or cue.noun_with_that:
        return _nominal(line, index, cue)
    if cue.adjective:
        return _adjective(line, index)
    return _adverb(line, index) if cue.adverb else None


def _is_in_name(line: Line, index: int) -> bool:
    """Whether a word belongs to a name, as in "told the Daily Post"; in a headline's capitals nothing tells."""
    capitalized = line.tokens.capitalized
    if index == line.first or not (capitalized(index) and capitalized(index - 1)):
        return False
    words = ((at, line.word(at)) for at in range(line.first, line.last))
    return any(len(word) >= _LONG and word not in PREPOSITIONS and not capitalized(at) for at, word in words)


def _is_noun(line: Line, index: int, cue: Cue) -> bool:
    """Whether a form that is a noun as often as a verb is one here, by the word before it."""
    before = line.word(index - 1)
    if before in PRONOUNS and before != "her":
        return False
    if before in DETERMINERS or before[:1].isdigit() or (before in PREPOSITIONS and before != "to"):
        return True
    if not (cue.noun or cue.noun_with_that or cue.noun_too):
        return False
    if before.endswith(("'s", "s'")) and before not in _CONTRACTED:
        return True
    if cue.form != "base":
        return before.endswith(_ADJECTIVE_ENDINGS) or line.word(index + 1) in ("of", "by", "for")
    plural = before.endswith("s") and not before.endswith("ss")
    return not (plural or before in _BEFORE_VERBS or before.endswith("ly"))


def _nominal(line: Line, index: int, cue: Cue) -> Statement | None:
    """A noun and what follows it: "Vasko's claim that …", "criticism of …"."""
    at = skip_times(line, index + 1)
    word = line.word(at)
    quoted = line.opens(at) is not None
    if word != "that" and not (cue.noun and (word in _AFTER_NOUNS or word == ":" or quoted)):
        return None
    content = content_right(line, at if quoted or word in _BELONGS else at + 1)
    owner = line.span(index - 1, index) if line.word(index - 1).endswith(("'s", "s'")) else None
    return Statement(owner, _at(line, index), (content,), "noun") if content else None


def _adjective(line: Line, index: int) -> Statement | None:
    """Somebody's being sure, worried, opposed: "is confident that …"."""
    start = verb_group(line, index)
    word = line.word(index + 1)
    if word not in _AFTER_ADJECTIVES or BEING.isdisjoint(line.tokens.words[start:index]):
        return None
    content = content_right(line, index + 1 + (word not in _BELONGS))
    return Statement(subject(line, start), line.span(start, index + 1), (content,), "adjective") if content else None


def _adverb(line: Line, index: int) -> Statement | None:
    content = line.span(index + 1, clause_end(line, index + 1))
    return Statement(None, line.span(index, index + 1), (content,), "adverb") if content else None


def _in_evidence(line: Line) -> Iterator[Statement]:
    """What a poll or a study says, or somebody's view: "In a survey last week, most voters …", "In her view, …"."""
    words = line.tokens.words
    for index in range(line.first + 1, min(line.first + _LOOKAHEAD, line.last)):
        if words[index] == ",":
            content = content_right(line, index + 1)
            view = next((at for at in range(line.first + 1, index) if words[at] in _VIEWS), None)
            if content and view is not None:
                yield from _in_view(line, view, index, content)
            elif content and not EVIDENCE.isdisjoint(words[line.first : index]):
                source = line.span(line.first + 1, index)
                yield Statement(source, line.span(line.first, line.first + 1), (content,), "evidence")
            return


def _in_view(line: Line, view: int, end: int, content: Span) -> Iterator[Statement]:
    if line.word(view + 1) == "of" and line.word(view - 1) in DETERMINERS:
        yield Statement(line.span(view + 2, end), line.span(view, view + 2), (content,), "evidence")
    elif view == end - 1 and (line.word(view - 1) in POSSESSIVES or line.word(view - 1).endswith(("'s", "s'"))):
        yield Statement(line.span(line.first + 1, view), _at(line, view), (content,), "evidence")


def _labelled(line: Line, index: int) -> Iterator[Statement]:
    """A speaker and a colon, as in a transcript or a headline: "Orlin: the deal is dead"."""
    if all(line.tokens.capitalized(at) for at in range(line.first, index)):
        content = content_right(line, index + 1)
        if content:
            yield Statement(line.span(line.first, index), _at(line, index), (content,), "label")


def _at(line: Line, index: int) -> Span:
    return line.tokens.starts[index], line.tokens.ends[index]


def _according(line: Line, index: int) -> Iterator[Statement]:
    end = index + 2
    while end < line.last and line.word(end) not in (",", ".", ";"):
        end += 1
    content = content_left(line, index) if index - line.first > 1 else content_right(line, end + 1)
    if content:
        yield Statement(line.span(index + 2, end), line.span(index, index + 2), (content,), "according")
