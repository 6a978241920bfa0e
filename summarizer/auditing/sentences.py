"""The sentences of a text: every one of them, in one pass."""

import re

Span = tuple[int, int]
"""Code points, end exclusive."""

SHORT_LINE = 60
"""A line shorter than that is a heading or a whole sentence, not one that was wrapped."""

LONGEST = 2000
"""What is longer is no sentence and is cut, so that no work on one grows with the text."""

_WITH_STOP = """Mr Mrs Ms Dr Prof Gen Col Lt Maj Capt Cmdr Adm Brig Sgt Sen Sens Rep Reps Gov Govs Pres Rev Hon St Mt
    Ft No Nos vs Jr Sr Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec cf al eg ie им г гг ул Mme Mlle Nr Str bzw Abs
    Hr Fr Sra Srta"""
_ABBREVIATIONS = frozenset(_WITH_STOP.split())
_LONGEST_ABBREVIATION = 8
_LAST_WORD = re.compile(r"[^\w]+")

# It begins with one of a set of signs, not several, and never turns back: fast, and linear on hostile input.
_BORDER = re.compile(r"""[\n.!?…。！？][\n.!?…。！？]*+(?:(?<!\n)(?:["'”’»)\]」』）]|\ (?:''|”)(?=\s)))*+""")
_BLANK_LINE = re.compile(r"[^\S\n]*+\n")
_NEXT = re.compile(r"""\s*+["'“‘„«「『(\[—–`-]*+(?P<sign>\S?)""")


_GERMAN_MONTH = re.compile(r"\ (?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)")


def sentences(text: str) -> list[Span]:
    """The spans of the sentences of `text`, in order, without the white space around them."""
    found: list[Span] = []
    start = 0
    for border in _BORDER.finditer(text):
        if _ends(text, start, border):
            _add(found, text, start, border.end())
            start = border.end()
    _add(found, text, start, len(text))
    return found


def _ends(text: str, start: int, border: re.Match[str]) -> bool:
    stops, line_break, more = border[0].partition("\n")
    if line_break:
        return bool(stops or more or _BLANK_LINE.match(text, border.end())) or _line_ends(text, start, border.start())
    if stops[0] in "。！？":
        return True
    if not text[border.end() : border.end() + 1].strip():
        return _ends_at_stop(text, start, border)
    return False


def _ends_at_stop(text: str, start: int, border: re.Match[str]) -> bool:
    following = _NEXT.match(text, border.end())
    sign = following["sign"] if following else ""
    if sign.islower():
        return False
    if border[0][0] != "." or border[0][1:2] == "." or not sign:
        return True
    if text[border.start() - 1].isdigit() and _GERMAN_MONTH.match(text, border.end()):
        return False
    return not _is_abbreviation(text[max(start, border.start() - _LONGEST_ABBREVIATION) : border.start()])


def _is_abbreviation(before: str) -> bool:
    """Whether the last word is one that a full stop may follow inside a sentence: a title, an initial."""
    word = _LAST_WORD.split(before)[-1]
    return word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha())


def _line_ends(text: str, start: int, end: int) -> bool:
    """Whether a single line break ends a sentence: the line is short, or looks finished."""
    line = text.rfind("\n", start, end) + 1 or start
    return end - line < SHORT_LINE or text[max(start, end - 3) : end].rstrip(" \"'”’»)]")[-1:] in ".!?…。:"


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    while end - start > LONGEST:
        space = text.rfind(" ", start + 1, start + LONGEST)
        cut = space if space > 0 else start + LONGEST
        _add(found, text, start, cut)
        start = cut
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    if left < len(piece):
        found.append((start + left, start + len(piece.rstrip())))
