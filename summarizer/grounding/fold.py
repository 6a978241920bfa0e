"""A text without what does not matter, with the way back to the text itself.

Two steps. First Unicode form and case are folded, cluster by cluster (a letter with its marks, a Hangul syllable).
Then soft characters are taken out: what stays is the *skeleton*, letters, digits and punctuation, and for every
place where something was taken out, what kind of gap it was (`gaps`). Two texts say the same when their skeletons
are equal and their gaps read the same.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

import regex

from summarizer.grounding.characters import (
    ASTRAL_IGNORABLE,
    CURRENCY,
    DASHES,
    IGNORABLE,
    IGNORED,
    MARKS,
    OPENING,
    UNSPACED,
    is_digit,
)
from summarizer.grounding.closing import LONGEST_BEFORE, reads_the_same_closed_up
from summarizer.grounding.gaps import KINDS, NONE, SOFT, reads_the_same
from summarizer.grounding.origins import Origins
from summarizer.grounding.spelling import has_signs, without_signs

_LEADING = r"\u1100-\u115f\ua960-\ua97c\u3131-\u314e\uffa1-\uffbe"
_VOWEL = r"\u1160-\u11a7\ud7b0-\ud7c6\u314f-\u3163\uffc2-\uffdc"
_TRAILING = r"\u11a8-\u11ff\ud7cb-\ud7fb"
_MARK = r"\p{M}\uff9e\uff9f"  # halfwidth voicing marks are letters that decompose into marks
_CLUSTER = regex.compile(
    rf"(?:[{_LEADING}](?:[{IGNORABLE}]*[{_VOWEL}])?(?:[{IGNORABLE}]*[{_TRAILING}])?"
    rf"|[가-힣][{IGNORABLE}]*[{_TRAILING}]|[^{_MARK}])(?:[{IGNORABLE}]*[{_MARK}]+)*|[{_MARK}]+",
    regex.DOTALL,
)
_COMBINES = regex.compile(f"[{_MARK}{_LEADING}{_VOWEL}{_TRAILING}]")
_SOFT_CHAR = re.compile(rf"[\s{DASHES}{MARKS}]")
_SHOWS_NOTHING = re.compile(f"[{IGNORABLE}{ASTRAL_IGNORABLE}]+")
_BEYOND = re.compile(f"[{ASTRAL_IGNORABLE}]")
_SIGN = re.compile(rf"[{DASHES}](?=[{IGNORABLE}]*[{CURRENCY}]?[{IGNORABLE}]*\d)")
_OUTER_MARKS = re.compile(rf"[{MARKS}{IGNORABLE}]+\Z")
_SIGN_CHAR = "−"
_RAISED_SIGNS = "⁺⁻₊₋"
_REACH = 8
"""Code points looked at before a dash to tell whether it is a sign."""

COMMON = (
    "\x00-\x7f¡-§©«¬®±»¿À-Þà-ÿ\u0400\u0402-\u0450\u0452-\u0482\u048a-\u052f\u0621-\u064a“”„‘’‹›–—€"
    "\u3001\u3002\u300a-\u300f\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3"
)
"""Characters that casefold alone folds, each to one character, as a set for patterns: the letters of most news."""

_UNCOMMON = re.compile(f"[^{COMMON}]")

_plain: set[str] = set()
"""Uncommon characters seen so far that casefold alone folds, each to one character."""

_odd: set[str] = set()
"""Characters seen so far that fold to several, combine with others, show nothing or depend on what is beside them."""

_unsure: set[str] = set()
"""Characters seen so far with signs that folding leaves out."""

_replaced: dict[str, str] = {}
"""Characters seen so far that fold to one other character wherever they stand."""


class Folded(NamedTuple):
    """A text folded.

    Attributes:
        skeleton: its hard characters, folded.
        gaps: places in the skeleton before which soft characters were taken out, ascending.
        kinds: for each gap its kind.
        shifts: for each number of gaps passed, how many soft characters they had.
        origins: the way from the text with its soft characters back; None when it is character by character.
        head: soft characters before the skeleton.
        tail: soft characters after it.
        text: the text itself.
        unsure: whether it has letters whose signs are left out of the skeleton, to be compared by `spelling.agree`.
    """

    skeleton: str
    gaps: list[int]
    kinds: bytes
    shifts: list[int]
    origins: Origins | None
    head: str
    tail: str
    text: str
    unsure: bool

    def span(self, place: int, size: int) -> tuple[int, int] | None:
        """Where `skeleton[place:place + size]` stands in the text; None when a cluster would be cut."""
        last = place + size - 1
        start = place + self.shifts[bisect_right(self.gaps, place)]
        end = last + self.shifts[bisect_right(self.gaps, last)] + 1
        if self.origins is None:
            return start, end
        begins, ends = self.origins.start(start), self.origins.end(end)
        return None if begins is None or ends is None else (begins, ends)

    def near(self, place: int) -> int:
        """Where the hard character at `place` stands in the text, or the cluster it belongs to."""
        if place >= len(self.skeleton):
            return len(self.text)
        start = place + self.shifts[bisect_right(self.gaps, place)]
        if self.origins is None:
            return start
        begin = self.origins.start(start)
        return self.origins.original[bisect_right(self.origins.folded, start) - 1] if begin is None else begin

    def says(self, quote: "Folded", place: int, size: int) -> bool:
        """Whether the gaps within `skeleton[place:place + size]` read the same as the quote's."""
        first, last = bisect_right(self.gaps, place), bisect_left(self.gaps, place + size)
        quote_first = bisect_right(quote.gaps, 0)
        quote_last = bisect_left(quote.gaps, size)
        mine = [gap - place for gap in self.gaps[first:last]]
        its = quote.gaps[quote_first:quote_last]
        my_kinds, its_kinds = self.kinds[first:last], quote.kinds[quote_first:quote_last]
        if mine == its and (my_kinds == its_kinds or self._kinds_agree(place, mine, my_kinds, its_kinds)):
            return True
        return self._closed_up_agree(quote, place, size)

    def _closed_up_agree(self, quote: "Folded", place: int, size: int) -> bool:
        """The same where a gap that only one of them has may part what the other writes in one."""
        window = max(0, place - LONGEST_BEFORE)
        before, last = place - window, bisect_left(self.gaps, place + size)
        seen = range(bisect_right(self.gaps, window), last)
        my_gaps = {self.gaps[at] - window: self.kinds[at] for at in seen}
        its = range(bisect_right(quote.gaps, 0), bisect_left(quote.gaps, size))
        its_gaps = {quote.gaps[at] + before: quote.kinds[at] for at in its}
        its_gaps[before] = my_gaps.get(before, NONE)
        skeleton = self.skeleton[window : place + size]
        for gap in my_gaps.keys() | its_gaps.keys():
            kind, other = my_gaps.get(gap, NONE), its_gaps.get(gap, NONE)
            if gap <= before or kind == other or reads_the_same(kind, other, self.skeleton, window + gap):
                continue
            spaced, closed = (my_gaps, its_gaps) if other == NONE else (its_gaps, my_gaps)
            if NONE not in {kind, other} or not reads_the_same_closed_up(skeleton, gap, spaced, closed):
                return False
        return True

    def _kinds_agree(self, place: int, gaps: list[int], one: bytes, other: bytes) -> bool:
        compared = zip(gaps, one, other, strict=True)
        return all(mine == its or reads_the_same(mine, its, self.skeleton, place + gap) for gap, mine, its in compared)


def fold(text: str) -> Folded:
    """Fold a text; near-linear, and at the speed of `str.lower` and `re.split` where one character stays one."""
    normalized, origins, unsure = (text.lower(), None, False) if text.isascii() else _normalize(text)
    parts = SOFT.split(_SIGN.sub(_sign, normalized))
    hard, soft = parts[::2], parts[1::2]
    gaps = list(accumulate(map(len, hard)))
    gaps.pop()
    return Folded(
        skeleton="".join(hard),
        gaps=gaps,
        kinds=bytes(map(KINDS.__getitem__, soft)),
        shifts=list(accumulate(map(len, soft), initial=0)),
        origins=origins,
        head=soft[0] if soft and not hard[0] else "",
        tail=soft[-1] if soft and not hard[-1] else "",
        text=text,
        unsure=unsure,
    )


def _sign(dash: re.Match[str]) -> str:
    """A dash directly before a number is its sign where no word or number stands directly before it."""
    bare = _OUTER_MARKS.sub("", dash.string[max(0, dash.start() - _REACH) : dash.start()])
    if not bare:
        return _SIGN_CHAR
    last = bare[-1]
    if last.isspace() or last in OPENING:
        return _SIGN_CHAR
    counted = any(map(is_digit, bare[-4:]))
    return _SIGN_CHAR if UNSPACED[last] and not counted else dash.group()


def _normalize(text: str) -> tuple[str, Origins | None, bool]:
    """The text with Unicode form and case folded, and whether signs were left out; soft characters stay."""
    text = text.replace(_SIGN_CHAR, "-")
    unusual = set(_UNCOMMON.findall(text)) - _plain
    if not unusual:
        return text.casefold(), None, False
    for char in unusual.difference(_odd, _replaced):
        _learn(char)
    unusual -= _plain
    for char in unusual & _replaced.keys():
        text = text.replace(char, _replaced[char])
    odd = unusual & _odd
    unsure = not unusual.isdisjoint(_unsure)
    return (*_fold_clusters(text, "".join(sorted(odd))), unsure) if odd else (text.casefold(), None, unsure)


def _learn(char: str) -> None:
    """Sort a character into one of the three classes."""
    folded = _cluster_fold(char)
    if has_signs(char):
        _unsure.add(char)
    if IGNORED[char] or len(folded) > 1 or _COMBINES.match(char) or _COMBINES.match(folded):
        _odd.add(char)
    elif folded == char.casefold() or _SOFT_CHAR.match(char):
        _plain.add(char)
    elif char in _RAISED_SIGNS or (folded.isdecimal() and not char.isdecimal()):
        _odd.add(char)
    else:
        _replaced[char] = folded


@lru_cache(maxsize=512)
def _runs_with(odd: str) -> re.Pattern[str]:
    """Pattern of runs of odd characters, with the character before, which the first may combine with."""
    members = re.escape(odd)
    return re.compile(f"[^{members}]?[{members}]+", re.DOTALL)


def _fold_clusters(text: str, odd: str) -> tuple[str, Origins]:
    """Fold a text in which the clusters of some characters do not fold one to one."""
    sizes: list[int] = []
    pieces: list[str] = []
    whole: list[bool] = []
    done = 0
    for run in _runs_with(odd).finditer(text):
        if run.start() > done:
            pieces.append(text[done : run.start()].casefold())
            sizes.append(run.start() - done)
            whole.append(False)
        done = run.start()
        for cluster in _CLUSTER.findall(run.group()):
            pieces.append(_fold_in_place(cluster, text, done))
            sizes.append(len(cluster))
            whole.append(True)
            done += len(cluster)
    pieces.append(text[done:].casefold())
    sizes.append(len(text) - done)
    whole.append(False)
    folded = list(accumulate(map(len, pieces), initial=0))
    folded.pop()
    return "".join(pieces), Origins(folded, list(accumulate(sizes, initial=0)), whole)


def _fold_in_place(cluster: str, text: str, at: int) -> str:
    """Fold a cluster, unless that would run it together with the number beside it: 10² is not 102."""
    folded = _cluster_fold(cluster)
    if cluster[0] in _RAISED_SIGNS:
        return cluster
    if not folded or cluster[0].isdecimal():
        return folded
    if folded[0].isdecimal() and at and _ends_number(text, at):
        return cluster.casefold()
    end = at + len(cluster)
    following = _SHOWS_NOTHING.sub("", text[end : end + _REACH])[:1]
    return cluster.casefold() if following and folded[-1].isdecimal() and is_digit(following) else folded


def _ends_number(text: str, end: int) -> bool:
    before = _SHOWS_NOTHING.sub("", text[max(0, end - _REACH) : end])
    last = before[-2:-1] if before.endswith((".", ",")) else before[-1:]
    return bool(last) and (is_digit(last) or last in _RAISED_SIGNS)


@lru_cache(maxsize=8192)
def _cluster_fold(cluster: str) -> str:
    """NFKC_Casefold (Unicode 3.13, D146) of a cluster that is not soft, without what `spelling` leaves to be compared.

    Digits of any script become ASCII ones, ё becomes е, and œ two letters.
    """
    bare = _SHOWS_NOTHING.sub("", cluster) if len(cluster) > 1 else cluster
    if len(bare) <= 1 and (not bare or _SOFT_CHAR.match(bare) or IGNORED[bare]):
        return "" if _BEYOND.match(cluster) else cluster
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFD", bare).casefold())
    return without_signs(unicodedata.normalize("NFKC", folded.casefold()))
