"""What can be left out without another reading of the words around it: whole sentences, asides, adjuncts.

Nothing else can, whatever its words: what is left out of a clause may be the verb, the subject or the noun that the
following words belong to ("supports [the enemies of] Kasra"), and no list of words knows them all.
"""

import re

from summarizer.grounding.adjuncts import are_adjuncts
from summarizer.grounding.characters import DASHES, MARKS
from summarizer.grounding.clauses import is_clause
from summarizer.grounding.views import gives_a_view, names_a_view
from summarizer.grounding.whole_sentences import are_sentences, ends_sentence
from summarizer.lexicon.function_words import DETERMINERS, listed

_WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*")
_SOFT = re.compile(rf"[\s{MARKS}{DASHES}]*")
_CLOSING = {"(": ")", "（": "）", "[": "]", "—": "—", "–": "–", "-": "-", ",": ","}
_ALTERNATIVE = listed("or nor sorry correction rather или либо або чи вернее точнее ou pardon oder o u أو ام")
"""Words that, at its beginning, put an aside in the place of what stands before it."""
_SHARE = re.compile(
    r"\W*(?:(?:about|almost|nearly|roughly|at least) )?"
    r"(?:(?:some|many|most|half|several|few|a few|part|all but \w+)(?: of (?:them|these|those))?"
    r"|\w+ of (?:them|these|those))\W*",
    re.IGNORECASE,
)
"""An aside that takes a part of those before it."""
_BETWEEN_CLAUSES = re.compile(r"[;?!]|[:：](?=\s)")
_HEADLESS = DETERMINERS | listed("no not never only не kein keine keinen nie pas jamais nunca mai")
"""Words that belong to what follows them: the [former] president."""


def is_whole(before: str, omitted: str, following: str, language: str | None) -> bool:
    """Whether `omitted`, between `before` and `following`, is one or more sentences, an aside or adjuncts.

    `following` is the piece behind the omission, with the punctuation behind that.
    """
    bare = omitted.strip()
    if ends_sentence(omitted):
        return are_sentences(before, omitted, following, language)
    if _SOFT.fullmatch(bare):
        return True
    if names_a_view(bare) or (omitted[0].isspace() and _splits_phrase(before)):
        return False
    if _between_marks(before, omitted, following, language):
        return True
    return are_adjuncts(bare, following, before=before, names=language != "de")


def _splits_phrase(before: str) -> bool:
    last = _WORD.findall(before)[-1:]
    return bool(last) and last[0] != "I" and last[0].casefold() in _HEADLESS


def _between_marks(before: str, omitted: str, following: str, language: str | None) -> bool:
    """Whether the omission is all that stands between two marks that belong together, and says nothing of its own.

    Between two commas that is told in English alone: elsewhere clauses, and those that pick some out of several, stand
    between commas too.
    """
    inner = omitted.strip()
    before = before.rstrip()
    if inner[0] in _CLOSING:
        opening, inner = inner[0], inner[1:]
    else:
        opening, before = before[-1:], before[:-1]
    closing = _CLOSING.get(opening)
    if closing is None or (opening == "," and language != "en"):
        return False
    if inner.endswith(closing):
        inner = inner[:-1]
    elif following[:1] != closing:
        return False
    if opening in inner or closing in inner or (opening == "-" and not omitted[:2].isspace()):
        return False
    bracketed = opening in "(（["
    words = _WORD.findall(inner.replace("’", "'"))
    if not words or words[0].casefold() in _ALTERNATIVE or _SHARE.fullmatch(inner):
        return False
    if (not bracketed and _BETWEEN_CLAUSES.search(inner)) or (opening == "," and is_clause(before, inner, following)):
        return False
    return not gives_a_view(words, language, bracketed=bracketed)
