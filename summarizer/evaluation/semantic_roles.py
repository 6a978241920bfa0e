"""Who does it to whom in short English statements: by verb and noun, in the active and the passive voice."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from summarizer.auditing.sentences import sentences
from summarizer.claims.names import TITLES, without_possessive
from summarizer.lexicon import country_words
from summarizer.lexicon.function_words import SPEECH, listed
from summarizer.lexicon.stems import is_past, stem

_TOKEN = re.compile(r"[^\W_]+(?:[’'.-][^\W_]+)*[’']?|[,;:—–]")
_BE = listed("is are was were be been being am")
_AUXILIARIES = _BE | listed("has have had will would shall should may might could can must not never also")
_ALONG = listed("with between among alongside")
_PLACED = listed("by from to against of in on at into over for about near towards toward under through as") | _ALONG
_DETERMINERS = listed("the a an its his her their our this that these those") | _PLACED
_KEEPS = listed("and or the , both")
_CLAUSE = listed("that which who whom after before when while because if but ; : — –")
_JOINS = listed(", and or but then")
_MUTUAL = frozenset(map(stem, listed(country_words.MUTUAL) - listed("said says told tells")))
_NO_ADVERBS = listed("supply apply reply rely comply multiply imply")
_LONGEST_ASIDE = 5
"""Words."""
_COMMON_FIRST = listed(country_words.COMMON_FIRST)


class Role(NamedTuple):
    """What a name is to a verb or noun."""

    key: str
    """The stem of the verb or noun."""
    role: str
    """"by" for who acts; "from" and "to" as told; else "of"."""
    name: str
    plain: bool
    """Whether the name itself has the role, not something of its ("Norland's border was closed")."""


class _Token(NamedTuple):
    text: str
    name: bool = False
    owner: bool = False


class _Verb(NamedTuple):
    start: int
    end: int
    key: str
    passive: bool


def reversed_roles(fact: str, told: str) -> bool:
    """Whether `told` tells of any of the fact's verbs and nouns the other way round, and nowhere as the fact does."""
    mine, theirs = roles_in(fact), roles_in(told)
    return any(_clashes(one, mine, theirs) for one in mine)


def _clashes(one: Role, mine: Sequence[Role], theirs: Sequence[Role]) -> bool:
    held = [each for each in theirs if each.key == one.key and _same(each.name, one.name)]
    if not held or any(not _contrary(one.role, each.role) for each in held):
        return False
    if one.plain and any(each.plain and "by" in (each.role, one.role) for each in held):
        return True
    others = [each for each in mine if each.key == one.key and _contrary(one.role, each.role)]
    return any(
        each.key == one.key and _same(each.name, other.name) and _contrary(each.role, other.role)
        for other in others
        for each in theirs
    )


def _contrary(one: str, other: str) -> bool:
    return one != other and ("by" in (one, other) or {one, other} == {"from", "to"})


def _same(one: str, other: str) -> bool:
    """Whether two names are one, with or without title and first name."""
    mine, theirs = one.split(), other.split()
    length = min(len(mine), len(theirs))
    return mine[-length:] == theirs[-length:]


@lru_cache(maxsize=8192)
def roles_in(text: str) -> tuple[Role, ...]:
    """The roles of the names of an English text, in no order that matters."""
    found: list[Role] = []
    for start, end in sentences(text):
        for part in text[start:end].split(";"):
            tokens = _tokens(_without_asides(part))
            if any(token.name for token in tokens):
                found += (*_of_verbs(tokens), *_of_nouns(tokens))
    return tuple(found)


def _without_asides(text: str) -> str:
    """A statement without who says it, between commas or at its end: "Norland, said Marsh, will attack"."""
    first, *pieces = text.split(",")
    return ",".join([first, *(piece for piece in pieces if not _is_aside(piece))]) if pieces else text


def _is_aside(piece: str) -> bool:
    words = piece.split()
    return len(words) <= _LONGEST_ASIDE and any(word.strip(".").casefold() in SPEECH for word in words)


def _tokens(text: str) -> list[_Token]:
    """Words and commas; the words of a name as one."""
    tokens: list[_Token] = []
    run: list[str] = []
    for place, word in enumerate([*_TOKEN.findall(text), ""]):
        capital = word[:1].isupper() and not (place == 0 and word.casefold() in _COMMON_FIRST - TITLES)
        bare = without_possessive(word)
        run += [bare] if capital else []
        if run and (not capital or bare != word):
            tokens.append(_Token(" ".join(run), name=True, owner=capital))
            run = []
        if word and not capital:
            tokens.append(_Token(word.casefold()))
    return tokens


def _of_verbs(tokens: Sequence[_Token]) -> Iterator[Role]:
    verbs = list(_verbs(tokens))
    subject: list[tuple[str, bool]] = []
    for place, verb in enumerate(verbs):
        last = verbs[place - 1].end if place else 0
        subject = _subject(tokens, last, verb, subject)
        stop = verbs[place + 1].start if place + 1 < len(verbs) else len(tokens)
        if verb.key not in _MUTUAL:
            yield from (Role(verb.key, "of" if verb.passive else "by", name, plain) for name, plain in subject)
            yield from _objects(tokens, verb, stop)


def _verbs(tokens: Sequence[_Token]) -> Iterator[_Verb]:
    place = 0
    while place < len(tokens):
        verb = _verb_at(tokens, place)
        if verb:
            yield verb
        place = verb.end if verb else place + 1


def _verb_at(tokens: Sequence[_Token], start: int) -> _Verb | None:
    at = start
    while at < len(tokens) and not tokens[at].name and _is_helping(tokens[at].text, begun=at > start):
        at += 1
    helped = at > start
    if at >= len(tokens) or tokens[at].name or not tokens[at].text.isalpha():
        return None
    word = tokens[at].text
    being = any(token.text in _BE for token in tokens[start:at])
    if being:
        verbal = is_past(word) or word.endswith("ing")
    else:
        verbal = word not in _DETERMINERS and (helped or _is_finite(tokens, at))
    if not verbal:
        return None
    passive = is_past(word) and (being or (not helped and [each.text for each in tokens[at + 1 : at + 2]] == ["by"]))
    return _Verb(start, at + 1, stem(word), passive)


def _is_helping(word: str, *, begun: bool) -> bool:
    adverb = (word.endswith("ly") and word not in _NO_ADVERBS) or word in ("twice", "now", "again")
    return word in _AUXILIARIES or (begun and adverb)


def _is_finite(tokens: Sequence[_Token], at: int) -> bool:
    """Whether a word without an auxiliary can be the verb of a subject before it."""
    word, before = tokens[at].text, tokens[at - 1] if at else None
    if before is None or before.owner or (not before.name and before.text in _DETERMINERS - {"that"}):
        return False
    return is_past(word) or (before.name and word.endswith("s") and len(word) > len("has"))


def _subject(
    tokens: Sequence[_Token], last: int, verb: _Verb, before: list[tuple[str, bool]]
) -> list[tuple[str, bool]]:
    """The names in the subject of a verb, each with whether it is that itself; `before` is that of the last verb."""
    between = tokens[last : verb.start]
    if last and (not between or between[-1].text in _JOINS):
        return before
    starts = [place for place, token in enumerate(between) if not token.name and token.text in _CLAUSE]
    own = _placed(between[starts[-1] + 1 :] if starts else between, begins=False)
    return [(name, plain) for name, _, plain in own or _placed(between, begins=False)]


def _objects(tokens: Sequence[_Token], verb: _Verb, stop: int) -> Iterator[Role]:
    ends = (place for place in range(verb.end, stop) if not tokens[place].name and tokens[place].text in _CLAUSE)
    for name, placed, plain in _placed(tokens[verb.end : next(ends, stop)], begins=True):
        if placed in ("from", "to"):
            yield Role(verb.key, placed, name, plain=True)
        elif placed == "by" and verb.passive:
            yield Role(verb.key, "by", name, plain)
        else:
            yield Role(verb.key, "of", name, plain and not placed)


def _placed(tokens: Sequence[_Token], *, begins: bool) -> list[tuple[str, str, bool]]:
    """Names with their prepositions and whether each is the whole phrase; none of those that only take part.

    Behind a verb (`begins`) a name without preposition is a phrase only where it comes first.
    """
    found = []
    placed, first = "", True
    for place, token in enumerate(tokens):
        if not token.name:
            if token.text in _PLACED:
                placed, first = token.text, True
            elif token.text not in _KEEPS:
                first = False
            continue
        noun = any(_is_noun(after) for after in tokens[place + 1 : place + 2])
        whole = not noun and (first or not begins)
        if placed not in _ALONG:
            found.append((token.text, placed, whole and (begins or not placed)))
    return found


def _is_noun(token: _Token) -> bool:
    """Whether a word behind a name may be what is named after it: "Norland forces"."""
    return not token.name and token.text.isalpha() and token.text not in _DETERMINERS | _KEEPS


def _of_nouns(tokens: Sequence[_Token]) -> Iterator[Role]:
    """Of "X's aid to Y" and "invasion of Y by X"."""
    for place, token in enumerate(tokens[:-1]):
        before = tokens[max(0, place - 3) : place]
        after = tokens[place + 1 + (tokens[place + 1].text == "the") :][:1]
        if token.name or token.text not in _PLACED - _ALONG or not after or not after[0].name:
            continue
        name = after[0].text
        owner = _owner(tokens, place)
        if owner and token.text != "by":
            key = stem(tokens[place - 1].text)
            yield from (Role(key, "by", owner, plain=False), Role(key, "of", name, plain=False))
        if token.text == "by" and [each.text for each in before[1:2]] == ["of"] and before[-1].name:
            key = stem(before[0].text)
            yield from (Role(key, "by", name, plain=False), Role(key, "of", before[-1].text, plain=False))


def _owner(tokens: Sequence[_Token], place: int) -> str:
    """Whose the noun just before `place` is."""
    for back in range(place - 1, max(-1, place - 5), -1):
        token = tokens[back]
        if token.name:
            return token.text if token.owner and back < place - 1 else ""
        if not token.text.isalpha() or token.text in _DETERMINERS | _AUXILIARIES or is_past(token.text):
            return ""
    return ""
