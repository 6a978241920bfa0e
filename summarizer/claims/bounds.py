"""Bounds of numbers: more than, at most; and words that may be bounds."""

import re

from summarizer.lexicon import number_words, unit_words


def _alternatives(words: str) -> str:
    return "|".join(sorted((" ".join(part.split()) for part in words.split("|")), key=len, reverse=True))


def _joined(table: str) -> str:
    return re.sub(r"\s*\n\s*", "", table)


_BOUND_BEFORE = re.compile(
    rf"(?<![^\W一-鿿ぁ-ヿ])(?:(?P<most>{_alternatives(unit_words.AT_MOST)})|(?P<least>{_alternatives(unit_words.AT_LEAST)})"
    rf"|(?P<below>{_joined(unit_words.BELOW)})|(?P<above>{_joined(unit_words.ABOVE)}))"
    r"\s*(?P<definite>the |les |los |las |gli |die |der |il |i |lo |l['’]|o |a |os |as )?"
    r"(?:a |an |some |another |une? |un[ao] |uma? |eine[rnm]? )?$",
)
"""In small letters, as so many alternatives are told apart far faster where case tells."""
_ARTICLES = "the|les|los|las|gli|die|a|an|some|another|der|il|i|lo|l'|o|as|os|un|une|una|uno|um|uma|eine|einer|einem"
_NO_LETTERS = re.compile(r"[^a-z']")
_LAST_WORDS = frozenset(
    _NO_LETTERS.split(words)[-1]
    for words in _alternatives(f"{unit_words.AT_MOST}|{unit_words.AT_LEAST}|{_ARTICLES}").split("|")
)
"""The last word, in small letters, of every ASCII text that `_BOUND_BEFORE` finds something in, but for `_MAY_BIND`."""
_MAY_BIND = tuple(unit_words.MAY_BIND.split())
"""How the last word of every ASCII text begins that may be a bound."""
_THRESHOLD = re.compile(rf"\s(?:{_joined(unit_words.THRESHOLD)})\s*$", re.IGNORECASE)
_THRESHOLD_ENDINGS = (
    "de",
    "des",
    "du",
    "del",
    "los",
    "las",
    "von",
    "of",
    "в",
    "dei",
    "delle",
    "degli",
    "da",
    "do",
    "das",
    "dos",
)
_DENYING = re.compile(rf"(?:{unit_words.DENIES_BOUND}|pas)\b", re.IGNORECASE)
_DENIED = re.compile(rf"(?<!\w)(?:{unit_words.DENIES_BOUND})(?:\s[^\W\d_]+){{0,3}}\s$", re.IGNORECASE)
_BOUND_AFTER = re.compile(
    rf"[\s-]*(?:(?P<least>{_alternatives(unit_words.AFTER_AT_LEAST)})|(?P<most>{_alternatives(unit_words.AFTER_AT_MOST)}))"
    r"(?![a-zа-я])|(?P<plus>\+)"
    r"|(?:\s(?!and\b)[^\W\d_]++){0,3}\s"
    rf"(?:(?P<leastlater>{unit_words.AFTERTHOUGHTS['least']})|(?P<mostlater>{unit_words.AFTERTHOUGHTS['most']}))"
    r"(?=[.,;:!?)”\"]|$|\s(?:and|are|by|for|from|if|in|is|on|that|to|were|which|who|will|with|would)\b)",
    re.IGNORECASE,
)
_COUNTED = re.compile(rf"(?:\s?(?:{number_words.KOREAN_COUNTERS}|{number_words.IDEOGRAPH_COUNTERS}))?\s?")
_BOUND_AFTER_COUNTED = re.compile(
    "(?P<least>이상|넘[게는은었]|以上)|(?P<most>이하|미만|以下|以内|未満)"
    rf"|(?:[을를이가은는에]|보다)?\s?(?:(?P<below>{unit_words.KOREAN_BEHIND['most']})"
    rf"|(?P<above>{unit_words.KOREAN_BEHIND['least']}|넘))"
)
_BOUND_REMARK = re.compile(
    rf",\s(?:(?P<least>{unit_words.AFTERTHOUGHTS['least']})|(?P<most>{unit_words.AFTERTHOUGHTS['most']})),"
    r"(?:\s[^\W\d_]+){0,4}\s[$€£]?$",
    re.IGNORECASE,
)
_OTHERWISE = frozenset(("über", "unter", "sous", "sobre", "bajo"))
_GOVERNS = re.compile(rf"\b(?:{'|'.join(unit_words.GOVERNS_OVER.split())})(?: \w+)?\s$", re.IGNORECASE)
_ALMOST = tuple(" ".join(word.split()) for word in f"{unit_words.ALMOST}|{unit_words.A_GOOD}".split("|"))
_A_GOOD = tuple(unit_words.A_GOOD.split("|"))
_ABOUT = tuple(unit_words.ABOUT.split("|"))
_ABOUT_WORD = re.compile(rf"\b(?:{unit_words.ABOUT})$")
_AND_SOME = re.compile(rf"\s?(?:{unit_words.AND_SOME})")
_AFTER_SOME = tuple(" 여余多有")
_A_WORD = re.compile(rf"(?<![^\W一-鿿])(?:{'|'.join(_ALMOST)})$")
_CLAUSE = 60
_REACHED = frozenset(("до", "bis zu", "hasta", "até", "fino a", "jusqu'à"))
_CHANGED = re.compile(rf"\b(?:{'|'.join(unit_words.CHANGED.split())})[^.;]*$", re.IGNORECASE)
_DURING = frozenset(("over", "under", "über", "oltre", "до", "bis zu", "hasta", "até", "above", "plus"))


def bound_of(text: str, start: int, end: int, *, of_time: bool) -> tuple[str, str, int, int]:
    """The bound of a number, a bound that may be meant or not, and where the words with it start and end."""
    near = _before_threshold(text, start)
    first = max(0, near - 24)
    before_first = int(first > 0)  # one sign more, as no bound begins within a word
    small = text[first - before_first : near].lower()
    tail = small[before_first:].rstrip()
    before = _BOUND_BEFORE.search(small, before_first) if _may_bind(tail) else None
    if before:
        begin = near - (len(small) - before.start())
        bound = "most" if before["most"] or before["below"] else "least"
        if not _DENYING.match(text, begin) and _DENIED.search(text, max(0, begin - 40), begin):
            return "", "least" if bound == "most" else "most", start, end
        unsure = before["definite"] or before["below"] or before["above"] or near < start
        unsure = unsure or _may_be_no_bound(text, before["most"] or before["least"], begin, of_time=of_time)
        return ("", bound, start, end) if unsure else (bound, "", begin, end)
    remark = _BOUND_REMARK.search(text, max(0, start - 48), start)
    if remark:
        return ("most" if remark["most"] else "least"), "", start, end
    bound, compared, end = _behind(text, end)
    return bound, compared or ("" if bound else _nearly(text, start, end, tail)), start, end


def _may_bind(tail: str) -> bool:
    """Whether a bound may stand at the end of some words in small letters."""
    if not tail.isascii():
        return True
    word = _NO_LETTERS.split(tail)[-1].lstrip("'")
    return word in _LAST_WORDS or word.startswith(_MAY_BIND)


def _behind(text: str, end: int) -> tuple[str, str, int]:
    """What bounds a number behind it, or may, and where the words with it end."""
    after = _BOUND_AFTER.match(text, end)
    if after:
        return ("most" if after["most"] or after["mostlater"] else "least"), "", after.end()
    if text[end : end + 1].isascii() and text[end + 1 : end + 2].isascii():
        return "", "", end
    counted = _COUNTED.match(text, end)
    after = _BOUND_AFTER_COUNTED.match(text, counted.end()) if counted else None
    if not after:
        return "", "", end
    bound = "most" if after["most"] or after["below"] else "least"
    return ("", bound, end) if after["below"] or after["above"] else (bound, "", after.end())


def _before_threshold(text: str, start: int) -> int:
    """Where the words end that may bound a number: before "la barre des", if that stands in front of it."""
    threshold = None
    if text[max(0, start - 6) : start].rstrip().lower().endswith(_THRESHOLD_ENDINGS):
        threshold = _THRESHOLD.search(text, max(0, start - 24), start)
    return threshold.start() + 1 if threshold else start


def _may_be_no_bound(text: str, words: str, start: int, *, of_time: bool) -> bool:
    """Whether the words of a bound may mean something else: grew to 20, hand over two boats, Kredit über 20."""
    if words in _OTHERWISE or (of_time and words in _DURING):
        return True
    if words in _REACHED and _CHANGED.search(text, max(0, start - _CLAUSE), start):
        return True
    return words in ("over", "under") and _GOVERNS.search(text, max(0, start - 24), start) is not None


def _nearly(text: str, start: int, end: int, tail: str) -> str:
    """The bound that a number may have which is told to be near it: almost 20, gut 20, 20여."""
    if " с " in text[start:end] or (text[end : end + 1] in _AFTER_SOME and _AND_SOME.match(text, end)):
        return "least"
    if tail.endswith(_ABOUT) and _ABOUT_WORD.search(tail):
        return "about"
    if not tail.endswith(_ALMOST) or not _A_WORD.search(tail):
        return ""
    return "least" if tail.endswith(_A_GOOD) else "most"
