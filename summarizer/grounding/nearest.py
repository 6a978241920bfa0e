"""The passage a quote comes nearest to, and how it differs: found by its longest pieces, aligned word by word."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, deque
from collections.abc import Iterator
from itertools import pairwise

from rapidfuzz.distance import Levenshtein

from summarizer.grounding.boundary import severed
from summarizer.grounding.characters import UNSPACED
from summarizer.grounding.differences import NEGATING_AFFIXES, Block, counts, gravest, name
from summarizer.grounding.evidence import Difference, Passage, Unsupported
from summarizer.grounding.fold import Folded
from summarizer.grounding.prepared import PreparedText
from summarizer.grounding.words import Words

_MOST_PLACES = 16
"""A piece votes for so many places."""

_STEM = 2
"""Letters that two forms of one word share at least."""

_DRIFT = 8
"""Characters by which a word may stand off, for words left out or put in before it."""

_TELLING = 3
"""A piece that stands at one place decides when it is at least one part in so many of the quote."""

_ALIKE = 0.5
"""Weight of the quote's words that must stand in a passage for the quote to count as a changed form of it."""

_MOST_TIGHT = 4
"""Words, of one character each in unspaced scripts, that a cut quote is lengthened by to name what it lost."""

_CLEARLY_ALIKE = 5
"""When at most one word in so many is changed, the weights need not be added up."""

_LONGEST_MINOR_WORD = 3
_MINOR_WEIGHT = 0.4
_SLACK = 12
_MARGIN = 24
_SPACE = re.compile(r"\s")
_SENTENCE_END = re.compile(r"[.!?…。！？]")


def nearest(quote: str, folded: Folded, prepared: PreparedText) -> Unsupported:
    """Why a quote that stands nowhere in a text is not evidence; `folded` is the quote folded."""
    if not folded.skeleton:  # a letter that stands in for an apostrophe
        return Unsupported(reason="empty")
    skeleton = prepared.folded.skeleton
    place = skeleton.find(folded.skeleton)
    if place >= 0:
        said = Words(quote)
        text, first, last = _there(prepared, place, len(folded.skeleton))
        blocks = _blocks(said, text, first, last)
    else:
        diagonal = _vote(folded, skeleton)
        if diagonal is None:
            return Unsupported(reason="absent")
        said = Words(quote)
        text = _around(prepared, diagonal, len(folded.skeleton))
        blocks, first, last = _align(said, text, 0, len(text))
        if first >= last or not _alike(said, text, first, last, blocks):
            return Unsupported(reason="absent")
    differences = [name(said, text, block, prepared) for block in blocks]
    if not differences:
        first, last, difference = _tight_difference(said, text, first, last, prepared)
        differences = [difference]
    start, end = text.starts[first], text.ends[last - 1]
    return Unsupported(
        reason=gravest(differences),
        differences=tuple(differences),
        nearest=Passage(text=text.text[start:end], start=start, end=end),
    )


def _there(prepared: PreparedText, place: int, size: int) -> tuple[Words, int, int]:
    """The words, some perhaps cut, in which a stretch of the skeleton stands, with some words around."""
    start, end = prepared.folded.near(place), prepared.folded.near(place + size - 1) + 1
    text = _words_around(prepared.text, start, end)
    return text, bisect_right(text.ends, start), bisect_left(text.starts, end)


def _around(prepared: PreparedText, diagonal: int, size: int) -> Words:
    slack = _SLACK + size // 10
    start = prepared.folded.near(max(0, diagonal - slack))
    end = prepared.folded.near(min(len(prepared.folded.skeleton), max(0, diagonal + size + slack)))
    return _words_around(prepared.text, start, end)


def _words_around(text: str, start: int, end: int) -> Words:
    """The words of a stretch of text and what is left of the words and numbers at its ends."""
    if UNSPACED[text[start]] and UNSPACED[text[end - 1]]:
        return Words(text, max(0, start - _MOST_TIGHT), end + _MOST_TIGHT)
    return Words(text, _space_before(text, start), _space_after(text, end))


def _space_before(text: str, start: int) -> int:
    low = max(0, start - _MARGIN)
    places = [space.end() for space in _SPACE.finditer(text, low, start)]
    return next((place for place in reversed(places) if not severed(text, place, start=True)), low)


def _space_after(text: str, end: int) -> int:
    high = min(len(text), end + _MARGIN)
    places = (space.start() for space in _SPACE.finditer(text, end, high))
    return next((place for place in places if not severed(text, place, start=False)), high)


def _vote(quote: Folded, skeleton: str) -> int | None:
    """Where in the skeleton the quote would start, by its longest pieces that stand there; None if none does."""
    limits = _limits(quote)
    votes: dict[int, float] = {}
    waiting = deque([(0, len(limits) - 1)])
    while waiting:
        low, high = waiting.popleft()
        piece = quote.skeleton[limits[low] : limits[high]]
        places = _places(piece, skeleton)
        if len(places) == 1 and len(piece) * _TELLING >= len(quote.skeleton):
            return places[0] - limits[low]
        if places:
            for place in places:
                start = place - limits[low]
                votes[start] = votes.get(start, 0.0) + len(piece) / len(places)
        elif high - low > 1:
            middle = (low + high) // 2
            waiting += [(low, middle), (middle, high)]
    return _best(votes, quote, limits, skeleton) if votes else None


def _best(votes: dict[int, float], quote: Folded, limits: list[int], skeleton: str) -> int:
    """The start with most votes; of several with as many, the one around which most of the quote's words stand."""
    most = max(votes.values())
    starts = [start for start, vote in votes.items() if vote == most][:_MOST_PLACES]
    if len(starts) == 1:
        return starts[0]
    words = [(low, quote.skeleton[low:high]) for low, high in pairwise(limits)]

    def words_there(start: int) -> int:
        spots = ((max(0, start + low - _DRIFT), start + low + len(word) + _DRIFT, word) for low, word in words)
        return sum(len(word) for begin, end, word in spots if skeleton.find(word, begin, end) >= 0)

    return max(starts, key=words_there)


def _limits(quote: Folded) -> list[int]:
    """Where the words of the quote begin and end; unspaced scripts are cut into pairs of characters."""
    size = len(quote.skeleton)
    limits = [0, *(gap for gap in quote.gaps if 0 < gap < size), size]
    if not any(map(UNSPACED.__getitem__, quote.skeleton[:: max(1, size // 8)])):
        return limits
    return sorted({*limits, *range(0, size, 2)})


def _places(piece: str, skeleton: str) -> list[int]:
    places: list[int] = []
    place = skeleton.find(piece)
    while place >= 0 and len(places) < _MOST_PLACES:
        places.append(place)
        place = skeleton.find(piece, place + 1)
    return places


def _align(said: Words, text: Words, first: int, last: int) -> tuple[list[Block], int, int]:
    """Where quote and text differ, and the words of the text that answer to the quote."""
    blocks = _closed_up(said, text, _blocks(said, text, first, last), last)
    if blocks and blocks[0].said_first == 0:
        block = blocks.pop(0)
        first = _first_answering(said, text, block)
        if block.said_last:
            blocks.insert(0, block._replace(source_first=first))
    if blocks and blocks[-1].said_last == len(said):
        block = blocks.pop()
        last = min(block.source_last, block.source_first + block.said_last - block.said_first)
        if block.said_first < block.said_last:
            blocks.append(block._replace(source_last=last))
    return blocks, first, last


def _closed_up(said: Words, text: Words, blocks: list[Block], last: int) -> list[Block]:
    """Words at the ends of the quote moved next to the others, where the text has them there as well."""
    size = len(said)
    head = next((block for block in blocks[:2] if block.said_first), None)
    if head and head.said_first == head.said_last:
        number, end = head.said_last, head.source_last
        if text.folded[max(0, end - number) : end] == said.folded[:number]:
            blocks = [Block(0, 0, 0, end - number), *blocks[blocks.index(head) + 1 :]]
    tail = next((block for block in blocks[:-3:-1] if block.said_last < size), None)
    if tail and tail.said_first == tail.said_last > 0:
        number, start = size - tail.said_last, tail.source_first
        if text.folded[start : start + number] == said.folded[tail.said_last :]:
            blocks = [*blocks[: blocks.index(tail)], Block(size, size, start + number, last)]
    return blocks


def _first_answering(said: Words, text: Words, block: Block) -> int:
    """The first word of the text that answers to the beginning of the quote, which differs there."""
    if _sentence_starts(text, block.source_last):
        return block.source_last
    for number in range(block.source_first, block.source_last):
        if block.said_last and text.folded[number][:_STEM] == said.folded[0][:_STEM]:
            return number
    return max(block.source_first, block.source_last - block.said_last)


def _sentence_starts(text: Words, number: int) -> bool:
    if not number:
        return False
    following = text.starts[number] if number < len(text) else len(text.text)
    return _SENTENCE_END.search(text.text, text.ends[number - 1], following) is not None


def _blocks(said: Words, text: Words, first: int, last: int) -> list[Block]:
    blocks: list[Block] = []
    for step in Levenshtein.opcodes(said.folded, text.folded[first:last]):
        if step.tag == "equal":
            continue
        block = Block(step.src_start, step.src_end, step.dest_start + first, step.dest_end + first)
        if blocks and blocks[-1].said_last == block.said_first and blocks[-1].source_last == block.source_first:
            before = blocks.pop()
            block = Block(before.said_first, block.said_last, before.source_first, block.source_last)
        blocks.append(block)
    return blocks


def _alike(said: Words, text: Words, first: int, last: int, blocks: list[Block]) -> bool:
    """Whether enough of the quote's words, by weight, stand in the passage, in whatever order."""
    changed = sum(block.said_last - block.said_first for block in blocks)
    if changed * _CLEARLY_ALIKE <= len(said):
        return True
    there = Counter(text.folded[first:last])
    total = same = 0.0
    for word in said.folded:
        minor = word.isascii() and len(word) <= _LONGEST_MINOR_WORD and not word[0].isdigit()
        weight = _MINOR_WEIGHT if minor else 1.0
        total += weight
        if there[word] > 0:
            there[word] -= 1
            same += weight
    return same >= _ALIKE * total


def _tight_difference(
    said: Words, text: Words, first: int, last: int, prepared: PreparedText
) -> tuple[int, int, Difference]:
    """The difference between equal words: what touches them in the text, or what stands between them."""
    size = len(said)
    touching = [(low, last, Block(0, 0, low, first)) for low in _tight_before(text, first)]
    touching += [(first, high, Block(size, size, last, high)) for high in _tight_after(text, last)]
    plain = None
    for low, high, block in touching:
        difference = _tight_name(said, text, block, prepared)
        if difference.kind in {"number", "negation"}:
            return low, high, difference
        plain = plain or (low, high, difference)
    if plain and text.spaced(first):
        return plain
    for number in range(size - 1):
        if _between(said, number) != _between(text, first + number):
            amount = counts(said.folded[number]) or counts(said.folded[number + 1])
            mine, its = said.phrase(number, number + 2), text.phrase(first + number, first + number + 2)
            return first, last, Difference(kind="number" if amount else "words", said=mine, source=its)
    return first, last, Difference(kind="words", said=said.text, source=text.phrase(first, last))


def _tight_name(said: Words, text: Words, block: Block, prepared: PreparedText) -> Difference:
    """The difference made by words that touch the quote's: they may be part of a number or a negating prefix."""
    difference = name(said, text, block, prepared)
    words = text.folded[block.source_first : block.source_last]
    if difference.kind == "words" and not NEGATING_AFFIXES.isdisjoint(words):
        return difference.model_copy(update={"kind": "negation"})
    return difference


def _between(words: Words, number: int) -> str:
    return words.text[words.ends[number] : words.starts[number + 1]].strip()


def _tight_before(text: Words, first: int) -> Iterator[int]:
    """Numbers of the words that stand together with word `first`, backwards."""
    low = first
    while low and first - low < _MOST_TIGHT and _tight(text, low):
        low -= 1
        yield low


def _tight_after(text: Words, last: int) -> Iterator[int]:
    """Ends of the runs of words that stand together with the word before `last`."""
    high = last
    while high < len(text) and high - last < _MOST_TIGHT and _tight(text, high):
        high += 1
        yield high


def _tight(text: Words, number: int) -> bool:
    """Whether a word and the one before it stand together, but for a sign between them, or are one word or number."""
    end, start = text.ends[number - 1], text.starts[number]
    return (start - end <= 1 and not text.text[end:start].isspace()) or severed(text.text, start, start=True)
