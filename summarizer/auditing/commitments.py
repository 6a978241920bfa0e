"""Commitments of somebody's own side in an English sentence."""

from collections.abc import Iterator, Sequence

from summarizer.auditing import ahead_words
from summarizer.auditing.ahead import CONTRACTED, WILL
from summarizer.auditing.clauses import (
    AUXILIARIES,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    clause_end,
    skip_times,
    subject,
    subject_start,
    verb_group,
)
from summarizer.auditing.cues import CUES
from summarizer.auditing.line import OPENING, QUOTES, Line
from summarizer.auditing.sentences import Span
from summarizer.auditing.statement import Statement

_COMMITTING = frozenset(ahead_words.COMMITTING.split())
_NOUNS = frozenset(ahead_words.COMMITMENT_NOUNS.split())
_NOT_OWN_ACTS = frozenset(ahead_words.NOT_OWN_ACTS.split())
_AGENTS = frozenset(ahead_words.AGENTS.split())
_BEFORE_ACTS = frozenset(ahead_words.BEFORE_ACTS.split())
_GIVING = frozenset(ahead_words.GIVING.split())
_NO_THINGS = frozenset(ahead_words.NO_THINGS.split()) | AUXILIARIES
_IMPERSONAL = frozenset(("it", "that", "there", "this"))
COMMITTING_WORDS = _COMMITTING | _NOUNS | CONTRACTED | WILL | {"would"}
"""Words that may commit."""
_BOUNDS = frozenset(("up", "at", "about", "over", "around", "under"))
_OWNER_REACH, _CUE_REACH, _BOUND_REACH = 3, 6, 3


def commitments_in(line: Line, places: Sequence[int]) -> Iterator[Statement]:
    """The commitments of a sentence: who, by which word, to what; `places` are its tokens that may commit."""
    words = line.tokens.words
    for index in places:
        begin = _begin(line, index, words[index])
        content = line.span(begin, _end(line, begin, index)) if begin else None
        if content:
            yield Statement(_source(line, index), line.span(index, index + 1), (content,))


def _begin(line: Line, index: int, word: str) -> int | None:
    """Where what is undertaken begins; None where nothing is."""
    if word in _COMMITTING or word in _NOUNS:
        at = skip_times(line, index + 1)
        if word in _NOUNS and line.word(at) == "of":
            return at + 1
        return at if _is_committed(line, index, at) else None
    if not _is_act(line, index + 1):
        return None
    if word == "would":
        own = _is_reported(line, index)
    else:
        own = _saying_before(line, index) is not None or _can_commit(line, index)
    return index + (word in CONTRACTED) if own else None


def _end(line: Line, begin: int, index: int) -> int:
    """Where what is undertaken ends: with its clause, or with the quotation that the cue stands in."""
    quotation = line.quotations.around(line.tokens.starts[index])
    if not quotation:
        return clause_end(line, begin)
    closed = line.after(quotation[1], begin)
    return min(clause_end(line, begin), closed - (line.word(closed - 1) in QUOTES))


def _is_committed(line: Line, index: int, at: int) -> bool:
    """Whether what follows a pledge from `at` on is what is pledged: "to send …", "that it would …", "$2 million"."""
    word, quoted = line.word(index), line.word(at) in OPENING
    at += quoted
    following = line.word(at)
    if following in ("to", "that", "not", "never") or _is_amount(line, at):
        return True
    if word not in _COMMITTING or word.startswith("agree"):
        return False
    opens = following in DETERMINERS or following in PRONOUNS or (following.isalpha() and line.tokens.capitalized(at))
    return opens or (word in _GIVING and _is_thing(line, index, at))


def _is_amount(line: Line, at: int) -> bool:
    """Whether a figure stands there, or soon after a word that bounds it: "up to $40 million", "at least 20"."""
    reach = _BOUND_REACH if line.word(at) in _BOUNDS else 1
    return any(word[:1].isdigit() or (word and word in "$€£¥") for word in map(line.word, range(at, at + reach)))


def _is_thing(line: Line, index: int, at: int) -> bool:
    """Whether a verb has a subject and a bare noun follows: "Chad promised support", not "the promised support"."""
    word, before = line.word(at), line.word(index - 1)
    subject = index > line.first and before not in DETERMINERS and before not in PREPOSITIONS
    return subject and word.isalpha() and word not in PREPOSITIONS and word not in _NO_THINGS


def _is_act(line: Line, index: int) -> bool:
    """Whether the verb from a token on is something one does, not something that befalls one."""
    while line.word(index) in _BEFORE_ACTS or line.word(index).endswith("ly"):
        index += 1
    verb = line.word(index)
    return verb.isalpha() and verb not in _NOT_OWN_ACTS and verb not in AUXILIARIES


def _can_commit(line: Line, index: int) -> bool:
    """Whether the subject before "will" is somebody who can commit himself."""
    if line.word(index) in CONTRACTED:
        return line.word(index)[:-3] in _AGENTS
    head, start = line.word(index - 1), _subject_start(line, index)
    if not head or head in DETERMINERS or line.word(start).endswith("ing"):
        return False
    if not _AGENTS.isdisjoint(line.tokens.words[start:index]):
        return head in _AGENTS or _is_named(line, index - 1)
    governed = next((at for at in range(start, index) if line.word(at) in PREPOSITIONS), index)
    return _is_named(line, governed - 1) and _is_named(line, index - 1)  # not "the war in Gaza will …"


def _is_named(line: Line, index: int) -> bool:
    """Whether a word is a name, by its capital; that of a plural at the beginning tells nothing: "Talks will …"."""
    word = line.word(index)
    plural_noun = index == line.first and word.endswith("s")
    return line.tokens.capitalized(index) and word.isalpha() and word not in _IMPERSONAL and not plural_noun


def _subject_start(line: Line, index: int) -> int:
    """Where the subject that ends just before `index` begins, after a verb of saying: "Orlin said Norland will …"."""
    start = subject_start(line, index)
    return next((skip_times(line, at + 1) for at in range(index - 2, start, -1) if _says(line, at)), start)


def _says(line: Line, index: int) -> bool:
    cue = CUES.get(line.word(index))
    return cue is not None and cue.form in ("past", "s") and "saying" in cue.frames


def _is_reported(line: Line, index: int) -> bool:
    """Whether "would" is the speaker's own "will": "Orlin said that he would …"."""
    saying = _saying_before(line, index)
    return saying is not None and CUES[line.word(saying)].form == "past"


def _saying_before(line: Line, index: int) -> int | None:
    """The verb of saying whose speaker, or whose side, stands before "would" or "will": "he", "her government"."""
    if line.word(index - 1) in PRONOUNS:
        subject_at = index - 1
    elif line.word(index - 1) in _AGENTS and line.word(index - 2) in POSSESSIVES:
        subject_at = index - 2
    else:
        return None
    told = subject_at - (line.word(subject_at - 1) == "that")
    for at in range(told - 1, max(line.first, told - _CUE_REACH) - 1, -1):
        if _says(line, at):
            return at if skip_times(line, at + 1) == told else None
    return None


def _source(line: Line, index: int) -> Span | None:
    """Who commits: the subject, whose pledge it is, or who says that he will."""
    saying = _saying_before(line, index)
    if saying is not None:
        return subject(line, verb_group(line, saying))
    if line.word(index) in _NOUNS and line.word(index - 1) not in PRONOUNS:
        owners = range(index - 1, max(line.first, index - _OWNER_REACH) - 1, -1)
        return next((line.span(at, at + 1) for at in owners if _owns(line.word(at))), None)
    group = verb_group(line, index)
    start = _subject_start(line, group)
    return line.span(start, group) if start > subject_start(line, group) else subject(line, group)


def _owns(word: str) -> bool:
    return word.endswith(("'s", "s'")) or word in POSSESSIVES
