"""Which stretch of an evidence in another language an English claim is about, as far as names and numbers tell."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from summarizer.claims.foreign_names import named_in
from summarizer.claims.names import codes_in, names_in
from summarizer.claims.quantities import quantities
from summarizer.lexicon import clause_words, cues
from summarizer.lexicon.timing import mentions

Span = tuple[int, int]

_STOPS = r"[,;:，；：—–。！？\n]|(?<!\d)[.!?](?=\s|$)"
_SAYS = (
    r"\b(?:said|says|stressed|added|announced|declared|stated|confirmed|admitted|conceded"
    r"|acknowledged|recalled|lamented|assured|writes|wrote|reports?)\b"
)
_ATTRIBUTION = re.compile(
    rf"""^[^,:]{{0,60}}:\s
      | ^.{{0,90}}?{_SAYS}(?:\ on\ \w+)?(?:\ that)?\s
      | ,?\ according\ to\b.*$
      | ,[^,]*{_SAYS}.*$""",
    re.VERBOSE,
)
_SUBORDINATE = re.compile(r",? (?:where|which|who|whose|while|because|although|though|after|noting|adding)\b.*$")
_WORD = re.compile(r"[^\W\d_]{3,}")
_LONE_SIGNS = 5
"""Signs of Chinese or Japanese that state nothing."""
_LONE_WORDS = 3
"""Words of a mark that is set off, at most."""
_ADVERBIAL = 5
"""Words in an adverbial at most."""
_VERB = 24
"""Code points in which a verb of saying stands."""
_ENDING = 3
"""Consonants that an ending may add to a name, or take away."""

_CONSONANTS = dict(zip("бвгґджзйклмнпрстфхцчшщ", [*"bvggdss", "", *"klmnprstfkssss"], strict=True))
_SOUNDS = str.maketrans(_CONSONANTS | dict.fromkeys("cq", "k") | dict.fromkeys("zxj", "s") | {"w": "v", "h": ""})
_VOWELS = re.compile(r"[aeiouyаеёиоуыэюяіїєьъ'\u0300-\u036f]")
_TWICE = re.compile(r"(.)\1")


def is_about(claim: str, verb: str, evidence: str, language: str, marks: Sequence[Span]) -> bool:
    """Whether a claim can only be about the stretches of the evidence in which the marks stand.

    So it is where no other stretch states anything; and else where the claim has, from its `verb` on, a name, a number
    or a date of theirs, and nowhere one that stands in others only. Its subject may be that of several stretches.
    """
    spans = stretches(evidence, language)
    ruled = _ruled(evidence, language, spans, marks)
    parted = _parted(evidence, language, spans, ruled)
    others = [span for span in spans if span not in ruled | parted and states(evidence[slice(*span)], language)]
    if not others:
        return True
    if is_of_others(claim, verb, evidence, language, others):
        return False
    core = _SUBORDINATE.sub("", _ATTRIBUTION.sub("", claim)) or claim
    told = core[_place_of(verb, core) :] if verb else ""
    here = {anchor for anchor, place in _anchors(told, evidence, language) if _within(place, ruled)}
    if not here:
        return False
    both = list(_anchors(core, evidence, language))
    known = here | {anchor for anchor, place in both if _within(place, ruled | parted)}
    return known.issuperset(anchor for anchor, place in both if _within(place, others))


def _within(place: int, spans: Collection[Span]) -> bool:
    return any(low <= place < high for low, high in spans)


def _place_of(verb: str, claim: str) -> int:
    """Where a verb stands in a claim; its end where it does not."""
    found = re.search(rf"\b{re.escape(verb)}\b", claim, re.IGNORECASE)
    return found.start() if found else len(claim)


def is_of_others(claim: str, verb: str, evidence: str, language: str, others: Collection[Span]) -> bool:
    """Whether the countries in front of the claim's `verb` are named in these other stretches of the evidence only."""
    codes = codes_in(claim[: _place_of(verb, claim)]) if verb and others else frozenset[str]()
    if not codes:
        return False
    here: set[str] = set()
    elsewhere: set[str] = set()
    for span in stretches(evidence, language):
        named = named_in(evidence[slice(*span)], language).perhaps
        if span not in others:
            here.update(named)
        elif states(evidence[slice(*span)], language):
            elsewhere.update(named)
    return not codes.isdisjoint(elsewhere) and codes.isdisjoint(here)


@lru_cache(maxsize=32)
def _breaks(language: str) -> re.Pattern[str]:
    joints = clause_words.JOINTS.get(language)
    return re.compile(f"{_STOPS}|{joints}" if joints else _STOPS, re.VERBOSE)


@lru_cache(maxsize=64)
def _pattern(table: str, language: str) -> re.Pattern[str] | None:
    words: Mapping[str, str] = getattr(clause_words, table)
    return re.compile(words[language], re.IGNORECASE | re.VERBOSE) if language in words else None


def _has(table: str, language: str, text: str) -> bool:
    pattern = _pattern(table, language)
    return pattern is not None and pattern.search(text) is not None


def embeds(evidence: str, language: str) -> bool:
    """Whether a participle tells something in passing."""
    return _has("EMBEDDED", language, evidence)


def is_beside(stretch: str, before: str, language: str) -> bool:
    """Whether a stretch is a clause or sentence of its own beside the one before it."""
    return (bool(before.strip()) and before.rstrip()[-1] in ".!?;。！？；") or _has("COORDINATED", language, stretch)


def is_subordinate(stretch: str, before: str, language: str) -> bool:
    """Whether a stretch, behind what stands `before` it, says why, if, or of whom, and is not what is said."""
    return _has("SUBORDINATES", language, stretch) and not (
        _has("GOVERNED", language, stretch) and _has("SAYING", language, before[-_VERB:])
    )


def is_governed(stretch: str, language: str) -> bool:
    """Whether a stretch hangs on the one before it: what is refused, or denied."""
    return _has("GOVERNED", language, stretch) and not _has("RELATIVE", language, stretch)


def stretches(text: str, language: str) -> list[Span]:
    """Where the stretches between stops and joints stand; "between Rome and Milan" is no joint."""
    ends = [0, *(match.end() for match in _breaks(language).finditer(text)), len(text)]
    spans: list[Span] = []
    for start, end in pairwise(ends):
        joined = bool(spans) and text[start - 1] == " "
        if joined and all(word[0].isupper() for word in text[start:end].split()[1:]):
            spans[-1] = (spans[-1][0], end)
        elif text[start:end].strip():
            spans.append((start, end))
    return spans


def _ruled(text: str, language: str, spans: list[Span], marks: Sequence[Span]) -> set[Span]:
    """The stretches with marks in them, and those that hang on them."""
    ruled: set[Span] = set()
    waits = complete = False
    for span in spans:
        held = [mark for mark in marks if span[0] <= mark[0] < span[1]]
        piece = text[slice(*span)]
        if held or (waits and states(text[slice(*span)], language)):
            ruled.add(span)
            waits = bool(held) and _is_lone(piece, text[slice(*held[0])])
            complete = _has("INFINITIVES", language, text[held[0][0] if held else span[0] : span[1]])
        elif ruled and _has("GOVERNED", language, piece) and not (complete and _has("RELATIVE", language, piece)):
            ruled.add(span)
    return ruled


def _parted(text: str, language: str, spans: list[Span], ruled: set[Span]) -> set[Span]:
    """The stretches that a relative clause or a name parts from the rest of theirs, which is ruled."""
    return {
        first
        for first, second, third in zip(spans, spans[1:], spans[2:], strict=False)
        if third in ruled and second not in ruled and _parts(text[slice(*second)], language)
    }


def _parts(piece: str, language: str) -> bool:
    return _has("RELATIVE", language, piece) or all(word[0].isupper() for word in piece.split())


def _is_lone(piece: str, mark: str) -> bool:
    """Whether a mark is set off: "Apparently, …"."""
    return (
        len(piece) <= _LONE_SIGNS
        if _has_signs(piece)
        else len(piece.split()) <= min(len(mark.split()), _LONE_WORDS) + 1
    )


def _has_signs(piece: str) -> bool:
    return "぀" <= piece.strip()[:1] <= "鿿"


def states(piece: str, language: str) -> bool:
    """Whether a stretch may state something: no name, no adverb, no remark on who says it, no denial."""
    if _has("REMARKS", language, piece):
        return False
    if any(found.strength == "negation" for found in cues(piece, language)):
        return False
    if _has_signs(piece):
        return len(piece) > _LONE_SIGNS
    words = piece.split()
    if len(words) <= _ADVERBIAL and _has("ADVERBIALS", language, piece):
        return False
    if language in ("ko", "ar"):
        return len(words) > 1
    return len(words) > 1 and any(word[0].islower() and len(word) > len("und") for word in words)


def _anchors(claim: str, evidence: str, language: str) -> Iterator[tuple[object, int]]:
    """The names, numbers and dates of the claim that stand in the evidence, and where."""
    mine = {figure for figure, _ in _figures(claim, "en")}
    yield from ((figure, place) for figure, place in _figures(evidence, language) if figure in mine)
    names = {_sound(word) for name in names_in(claim) for word in _WORD.findall(name)}
    for match in _WORD.finditer(evidence) if names else ():
        if match[0][0].isupper() or language in ("ru", "uk"):
            sound = _sound(match[0])
            yield from ((name, match.start()) for name in names if _alike(name, sound))


def _figures(text: str, language: str) -> Iterator[tuple[object, int]]:
    for quantity in quantities(text, language):
        yield from ((number, quantity.start) for number in quantity.amounts())
    for mention in mentions(text, language):
        dates = (("month", mention.month), ("day", mention.weekday))
        yield from ((named, mention.start) for named in dates if named[1] is not None)


def _sound(word: str) -> str:
    """The consonants of a name, roughly, whatever letters it is written in; its first vowel is marked."""
    folded = word.casefold().replace("ch", "s").replace("sh", "s").replace("ph", "f")
    opens = "'" if _VOWELS.match(folded) else ""
    folded = unicodedata.normalize("NFD", folded.translate(_SOUNDS))
    return opens + _TWICE.sub(r"\1", _VOWELS.sub("", folded))


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) > 1 and long.startswith(short[:4]) and len(long) - len(short) <= _ENDING
