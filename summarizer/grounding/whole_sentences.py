"""Whole sentences that can be left out: what follows them is still said by the same person, of the same thing.

A sentence may open or end somebody's speech, ask what the next one answers, or name whom the next one calls "he".
"""

import re

from summarizer.grounding.anaphora import REFERRING, points_back
from summarizer.grounding.characters import CLOSING_MARKS, MARKS, OPENING_MARKS
from summarizer.lexicon.function_words import ABBREVIATIONS, SPEECH

_WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*")
_NO_END = "".join(rf"(?<!\b{word}\.)" for word in sorted(ABBREVIATIONS))
_ITEM = re.compile(r"(?:^|[\n:;.!?])\s*\(?\d{1,2}\.\s*\Z")
"""The number of an item of a list."""
_END = re.compile(rf"(?<!\b[^\W\d_])[.!?]+{_NO_END}[\"'”’»)\]]*(?=\s|$)|[。！？؟।]")
_ORDINAL = re.compile(r"\b\d{1,2}\.\Z")
"""What is a day of the month rather than the end of a sentence in German."""
_ENDED = re.compile(rf"(?:{_END.pattern})[\s\"'”’»」』)\]]*\Z")

_ASKS = re.compile(r"[?？؟]")
_ASKED = re.compile(rf"[?？؟][\s{MARKS})\]]*\Z")
_INTRODUCES = re.compile(r"[:：](?=\s|\Z)|：|(?:\A|\n)\s*[-–—•]\s|(?<=[.!?])\s+[–—]\s")
"""What opens a list or the words of another speaker."""

_MARK = re.compile(rf"[{MARKS}]")
_DOUBLE = "".join(mark for mark in '"“”„‟«»‹›「」『』《》＂' if mark in MARKS)
_OPENING = frozenset("([—–…")
_QUOTATION_END = re.compile(rf"[,.!?…][{MARKS}]")
_ATTRIBUTED = 6
"""Words behind a quotation in which its speaker is named."""


def ends_sentence(omitted: str) -> bool:
    """Whether a sentence ends in what is left out."""
    return _END.search(omitted) is not None


def are_sentences(before: str, omitted: str, following: str, language: str | None) -> bool:
    """Whether sentences are left out from border to border, and the next one does not lean on them."""
    inner, before = omitted.strip(), before.rstrip()
    if not _ENDED.search(inner) or (_ITEM.search(inner) and not _ITEM.fullmatch(inner)):
        return False
    if language == "de" and any(map(_ORDINAL.search, (before, inner))):
        return False
    # A sentence whose stop is left out may seem to run on into the next one, unless that is there to its end.
    ended = _ENDED.search(before) and not _ITEM.search(before)
    if not ended and not (_END.match(inner) and _ENDED.search(following)):
        return False
    if _answers(before, omitted) or _another_speaks(omitted, following):
        return False
    end = _END.search(following)
    return not points_back(following[: end.end()] if end else following, language)


def _answers(before: str, omitted: str) -> bool:
    """Whether what follows may answer a question that is left out, or seem to answer the one before."""
    return _ASKS.search(omitted) is not None or _ASKED.search(before) is not None


def _another_speaks(omitted: str, following: str) -> bool:
    if _INTRODUCES.search(omitted):
        return True
    depth = 0
    for opens in _turns(omitted + following[:2], len(omitted) + 1):
        depth += 1 if opens else -1
        if depth < 0:
            return True
    return depth > 0 and not _names_speaker(following)


def _turns(text: str, end: int) -> list[bool]:
    """For each quotation mark before `end` whether it opens a quotation."""
    turns = []
    for mark in _MARK.finditer(text, 0, end):
        sign = mark.group()
        left, right = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
        parted, joined = not left or left.isspace() or left in _OPENING, right.isalnum() or right in _OPENING
        if sign in _DOUBLE:
            turns.append(joined if parted == joined else sign in OPENING_MARKS)
        elif parted and joined:
            turns.append(True)
        elif left in ".,!?…" and left and sign in CLOSING_MARKS + "'":
            turns.append(False)
    return turns


def _names_speaker(following: str) -> bool:
    """Whether the quotation that `following` begins with is told to be somebody's, by name."""
    quotation = _QUOTATION_END.search(following)
    words = _WORD.findall(following[quotation.end() :])[:_ATTRIBUTED] if quotation else []
    folded = list(map(str.casefold, words))
    named = any(word[0].isupper() for word in words) and REFERRING.isdisjoint(folded[:2])
    return named and not SPEECH.isdisjoint(folded)
