"""Attributed statements in the other languages covered: a verb of saying, and what is said before or after it."""

import re
from collections.abc import Iterator
from functools import cache

from summarizer.auditing import other_languages
from summarizer.auditing.quotations import Quotations, is_speech
from summarizer.auditing.sentences import Span
from summarizer.auditing.statement import Statement

_UNSPACED = ("ko", "zh")
_EDGES = " \t\n\r\u00a0\u202f\u2009\u3000,，、;:：—–-."
_NEAR_START = 4
"""A phrase that begins by then opens its sentence."""
_THAT_WITHIN = 60
_SUBJECT_WORDS = 2
_CLAUSE_BORDERS = ";；"
_COMMA = re.compile("[,，]")
_TOPIC = re.compile("[가-힣](?:은|는|이|가)[ ,]")
_LATE_TOPIC = re.compile("(?<=[다라자냐]고 )[^,.]{0,40}?[가-힣](?:은|는|이|가) ")
"""Who speaks, after what he says: "… 없다고 그는 밝혔다"."""
_SUBJECT_AFTER = re.compile(
    r" ((?:(?:der|die|das|eine?|[sm]eine?|ihre?|beide|viele|mehrere) )?(?:[a-zäöüß]+e[nrs]? ){0,2}[A-ZÄÖÜ][\w-]*"
    r"(?: [A-ZÄÖÜ][\w-]*)*(?: des (?:\w+en )?[A-ZÄÖÜ][\w-]*)?|er|sie|es|man)\b"
)
"""A name or, in German, any subject that follows its verb, as it does where a time or a place stands before that."""
_QUOTING_PARTICLE = re.compile(r"(?:이?라고|고|며|면서)(?=\s)")


@cache
def pattern(table: str, language: str) -> re.Pattern[str] | None:
    """One of the tables of a language as a pattern; None where the language is not covered."""
    words = getattr(other_languages, table).get(language)
    if words is None:
        return None
    body = re.sub(r"\s*\n\s*", "", words).replace("~", other_languages.ENDINGS.get(language, ""))
    if table == "THAT":
        return re.compile(body, re.IGNORECASE)
    words = _by_first_letter(body)
    return re.compile(words if language in _UNSPACED else rf"\b(?:{words})(?!\w)", re.IGNORECASE)


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


_LEADING_GROUP = re.compile(r"\(\?:([^()\[\]\\?]*)\)(?![?*+{])")


def _alternatives(body: str) -> Iterator[str]:
    """The alternatives of a pattern; of those in parentheses, the ones that an alternative begins with."""
    depth = start = 0
    for at, sign in enumerate(f"{body}|"):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and not depth:
            leading = None if "(?P<" in body[start:at] else _LEADING_GROUP.match(body, start, at)
            beginnings = leading[1].split("|") if leading else [""]
            rest = body[leading.end() if leading else start : at]
            yield from (beginning + rest for beginning in beginnings)
            start = at + 1


def statements_elsewhere(text: str, sentence: Span, language: str, quotations: Quotations) -> Iterator[Statement]:
    """The statements of one sentence: by a phrase such as "selon", and by its first verb of saying or of judging."""
    phrase = next(words_in("ACCORDING", text, sentence, language), None)
    by_phrase = _according(text, sentence, phrase.span(), language) if phrase else None
    if by_phrase:
        yield by_phrase
    within = text, sentence, language, quotations
    by_verb = _saying("SAYING", *within) or _saying("QUOTING", *within) or _of_object(*within)
    if by_verb:
        yield by_verb


def _saying(table: str, text: str, sentence: Span, language: str, quotations: Quotations) -> Statement | None:
    for match in _unquoted(table, text, sentence, language, quotations):
        content = _content(text, sentence, match.span(), language, quotations)
        if content:
            source = _source(text, sentence, match.span(), content, language)
            return Statement(source, match.span(), content, "saying")
    return None


def _of_object(text: str, sentence: Span, language: str, quotations: Quotations) -> Statement | None:
    """What a verb of judging, asking or denying speaks of: "a critiqué le projet"."""
    for match in _unquoted("OBJECT", text, sentence, language, quotations):
        inside = match.re.groupindex and match["object"] is not None
        if not inside and not text[match.end() : match.end() + 1].isspace():
            continue
        source = _speaker(text, sentence[0], match.start(), language)
        follows = None if source else _SUBJECT_AFTER.match(text, match.end(), sentence[1])
        start = follows.end() if follows else match.end()
        content = _trimmed(text, *(match.span("object") if inside else (start, sentence[1])))
        if content:
            source = follows.span(1) if follows else source
            return Statement(source, match.span("verb" if inside else 0), (content,), "object")
    return None


def words_in(table: str, text: str, sentence: Span, language: str) -> Iterator[re.Match[str]]:
    """Where words of a table ("SAYING", "FUTURE") stand in a sentence; one with a capital in its middle is a noun."""
    words = pattern(table, language)
    for match in words.finditer(text, *sentence) if words else ():
        capital = match[0][0].isupper() and not match[0].isupper()
        before = text[sentence[0] : match.start()].rstrip()[-1:] if capital else ""
        if not (before.isalnum() or before == ","):
            yield match


def _unquoted(table: str, text: str, sentence: Span, language: str, quotations: Quotations) -> Iterator[re.Match[str]]:
    """The same, outside of its quotations and titles."""
    for match in words_in(table, text, sentence, language):
        titled = text.rfind("《", sentence[0], match.start()) > text.rfind("》", sentence[0], match.start())
        if not titled and not quotations.around(match.start()):
            yield match


def _content(text: str, sentence: Span, cue: Span, language: str, quotations: Quotations) -> tuple[Span, ...]:
    """The quotations of the sentence; else the clause after the cue, or in Korean before it."""
    quoted = tuple(
        span
        for span in quotations.within(*sentence)
        if is_speech(text, span) or text[: span[0]].rstrip().endswith((":", "："))
    )
    if quoted:
        return quoted
    if language == "ko":
        piece = _before_verb(text, sentence, cue[0])
    elif language == "zh":
        piece = _trimmed(text, cue[1], sentence[1]) or _first_clause(text, sentence, cue[0])
    else:
        piece = _clause_after(text, sentence, cue[1], language) or _clause_before(text, sentence, cue[0])
    return (piece,) if piece else ()


def _first_clause(text: str, sentence: Span, end: int) -> Span | None:
    """In Chinese: what stands before the comma, where nothing follows the verb."""
    comma = text.find("，", sentence[0], end)
    return _trimmed(text, sentence[0], comma) if comma >= 0 else None


def _before_verb(text: str, sentence: Span, end: int) -> Span | None:
    """In Korean: from the topic to the verb; or from the beginning to the topic, where the clause ends before that."""
    late = _LATE_TOPIC.search(text, sentence[0], end)
    if late:
        return _trimmed(text, sentence[0], late.start())
    topic = _TOPIC.search(text, sentence[0], end)
    return _trimmed(text, topic.end() if topic else sentence[0], end)


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
    follows = comma > sentence[0] and not text[comma + 1 : end].strip()
    return _trimmed(text, sentence[0], comma) if follows and not _is_apposition(text, sentence[0], comma) else None


def _is_apposition(text: str, start: int, comma: int) -> bool:
    """Whether commas part what is told of a subject, as in "The document, fourteen pages long, …"."""
    first = text.find(",", start, comma)
    return first >= 0 and len(text[start:first].split()) <= _SUBJECT_WORDS


def _speaker(text: str, start: int, end: int, language: str) -> Span | None:
    """Who stands before a verb, without a time or a place before him; in German one of these instead of him."""
    start = max(start, *(text.rfind(sign, start, end) + 1 for sign in _CLAUSE_BORDERS))
    words, before = pattern("ADJUNCT", language), _trimmed(text, start, end)
    adjunct = words.match(text, *before) if words and before else None
    if adjunct is None:
        return before
    comma = text.rfind(",", start, end)
    alone = language == "de" or adjunct.span() == before
    return _trimmed(text, max(comma, start), end) if comma > start or not alone else None


def _source(text: str, sentence: Span, cue: Span, content: tuple[Span, ...], language: str) -> Span | None:
    """What stands between content and cue, before both, or after the cue: the first of these that is anything."""
    start = max((end for _, end in content if end <= cue[0]), default=sentence[0])
    particle = _QUOTING_PARTICLE.match(text, start, cue[0])
    source = _speaker(text, particle.end() if particle else start, cue[0], language)
    if source is None and content[0][0] < cue[0]:
        source = _trimmed(text, sentence[0], content[0][0])
    if source:
        return source
    after = content[-1][0] if content[-1][0] >= cue[1] else sentence[1]
    return _trimmed(text, cue[1], min(after, _comma_or_end(text, cue[1], sentence[1])))


def _according(text: str, sentence: Span, phrase: Span, language: str) -> Statement | None:
    start, end = sentence
    opens = phrase[0] - start <= _NEAR_START
    comma = _comma_or_end(text, phrase[1], end)
    pieces: tuple[Span | None, ...]
    if language == "ko" or text[slice(*phrase)] == "zufolge":
        before = max(text.rfind(",", start, phrase[0]), start)
        source = _trimmed(text, before, phrase[0])
        pieces = (_trimmed(text, phrase[1], end) or _trimmed(text, start, before),)
    elif opens:
        source = _trimmed(text, phrase[1], comma) if comma < end else None
        pieces = (_trimmed(text, comma if comma < end else phrase[1], end),)
    else:
        source = _trimmed(text, phrase[1], comma)
        pieces = _trimmed(text, start, phrase[0]), _trimmed(text, comma, end)
    content = tuple(piece for piece in pieces if piece)
    return Statement(source, phrase, content, "according") if content else None


def _comma_or_end(text: str, start: int, end: int) -> int:
    comma = _COMMA.search(text, start, end)
    return comma.start() if comma else end


def _trimmed(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip(_EDGES))
    right = len(piece.rstrip(_EDGES + "。！？!?"))
    return (start + left, start + right) if left < right else None
