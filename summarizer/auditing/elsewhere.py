"""Attributed statements in the other languages covered: a verb of saying, and what is said before or after it."""

import re
from collections.abc import Iterator
from functools import cache

from summarizer.auditing import other_languages
from summarizer.auditing.quotations import Quotations, is_speech
from summarizer.auditing.sentences import Span
from summarizer.auditing.statement import Statement

_UNSPACED = ("ko", "zh")
_EDGES = " \t\n\r\u3000,，、;:：—–-."
_NEAR_START = 4
"""A phrase that begins by then opens its sentence."""
_THAT_WITHIN = 60
_COMMA = re.compile("[,，]")
_TOPIC = re.compile("[가-힣](?:은|는|이|가)[ ,]")
_QUOTING_PARTICLE = re.compile(r"(?:이?라고|고|며|면서)(?=\s)")


@cache
def pattern(table: str, language: str) -> re.Pattern[str] | None:
    """One of the tables of a language as a pattern; None where the language is not covered."""
    words = getattr(other_languages, table).get(language)
    if words is None:
        return None
    body = re.sub(r"\s*\n\s*", "", words)
    whole_words = language not in _UNSPACED and table != "THAT"
    return re.compile(rf"\b(?:{_by_first_letter(body)})(?!\w)" if whole_words else body, re.IGNORECASE)


def _by_first_letter(body: str) -> str:
    """The same alternatives, those that begin with the same letter together: so a word is compared with few."""
    groups: list[tuple[str, list[str]]] = []
    of_letter: dict[str, list[str]] = {}
    for alternative in _alternatives(body):
        letter = alternative[0] if alternative[0].isalpha() and alternative[1:2] not in ("?", "*", "+", "{") else ""
        if not letter:
            of_letter = {}  # what may begin with any letter is tried where it stands
        if letter not in of_letter:
            of_letter[letter] = []
            groups.append((letter, of_letter[letter]))
        of_letter[letter].append(alternative[len(letter) :])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in groups)


def _alternatives(body: str) -> Iterator[str]:
    """The alternatives of a pattern, but for those inside of parentheses."""
    depth = start = 0
    for at, sign in enumerate(body):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            yield body[start:at]
            start = at + 1
    yield body[start:]


def statements_elsewhere(text: str, sentence: Span, language: str, quotations: Quotations) -> Iterator[Statement]:
    """The statements of one sentence: by a phrase such as "selon", and by its first verb of saying."""
    saying, according = pattern("SAYING", language), pattern("ACCORDING", language)
    if saying is None or according is None:
        return
    phrase = according.search(text, *sentence)
    by_phrase = _according(text, sentence, phrase.span(), language) if phrase else None
    if by_phrase:
        yield by_phrase
    for match in saying.finditer(text, *sentence):
        if quotations.around(match.start()):
            continue
        content = _content(text, sentence, match.span(), language, quotations)
        if content:
            yield Statement(_source(text, sentence, match.span(), content), match.span(), content, "saying")
            return


def _content(text: str, sentence: Span, cue: Span, language: str, quotations: Quotations) -> tuple[Span, ...]:
    """The quotations of the sentence; else the clause after the cue, or in Korean before it."""
    quoted = tuple(span for span in quotations.within(*sentence) if is_speech(text, span))
    if quoted:
        return quoted
    if language == "ko":
        topic = _TOPIC.search(text, sentence[0], cue[0])
        piece = _trimmed(text, topic.end() if topic else sentence[0], cue[0])
    elif language == "zh":
        piece = _trimmed(text, cue[1], sentence[1])
    else:
        piece = _clause_after(text, sentence, cue[1], language) or _clause_before(text, sentence, cue[0])
    return (piece,) if piece else ()


def _clause_after(text: str, sentence: Span, start: int, language: str) -> Span | None:
    """The clause that "что", "que" or a comma opens soon after the cue."""
    that = pattern("THAT", language)
    if that is None:
        return None
    opened = that.match(text, start, sentence[1]) or that.search(text, start, min(sentence[1], start + _THAT_WITHIN))
    return _trimmed(text, opened.start(), sentence[1]) if opened else None


def _clause_before(text: str, sentence: Span, end: int) -> Span | None:
    """The clause before ", sagte Orlin": up to the comma or dash right before the cue."""
    comma = max(text.rfind(",", sentence[0], end), text.rfind("—", sentence[0], end))
    follows = comma > sentence[0] and not text[comma + 1 : end].strip(" —")
    return _trimmed(text, sentence[0], comma) if follows else None


def _source(text: str, sentence: Span, cue: Span, content: tuple[Span, ...]) -> Span | None:
    """What stands between content and cue, before both, or after the cue: the first of these that is anything."""
    start = max((end for _, end in content if end <= cue[0]), default=sentence[0])
    particle = _QUOTING_PARTICLE.match(text, start, cue[0])
    source = _trimmed(text, particle.end() if particle else start, cue[0])
    if source is None and content[0][0] < cue[0]:
        source = _trimmed(text, sentence[0], content[0][0])
    if source or content[-1][0] >= cue[1]:
        return source
    return _trimmed(text, cue[1], _comma_or_end(text, cue[1], sentence[1]))


def _according(text: str, sentence: Span, phrase: Span, language: str) -> Statement | None:
    start, end = sentence
    opens = phrase[0] - start <= _NEAR_START
    comma = _comma_or_end(text, phrase[1], end)
    if language == "ko":
        source, content = _trimmed(text, start, phrase[0]), _trimmed(text, phrase[1], end)
    elif opens and comma < end:
        source, content = _trimmed(text, phrase[1], comma), _trimmed(text, comma, end)
    elif opens:
        source, content = None, _trimmed(text, phrase[1], end)
    else:
        source, content = _trimmed(text, phrase[1], comma), _trimmed(text, start, phrase[0])
    return Statement(source, phrase, (content,), "according") if content else None


def _comma_or_end(text: str, start: int, end: int) -> int:
    comma = _COMMA.search(text, start, end)
    return comma.start() if comma else end


def _trimmed(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip(_EDGES))
    right = len(piece.rstrip(_EDGES + "。！？!?"))
    return (start + left, start + right) if left < right else None
