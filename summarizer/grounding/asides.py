"""What can be left out without another reading of the words around it: whole sentences, asides, adjuncts.

Nothing else can, whatever its words: what is left out of a clause may be the verb, the subject or the noun that the
following words belong to ("supports [the enemies of] Kasra"), and no list of words knows them all.
"""

import re

from summarizer.grounding.adjuncts import are_adjuncts
from summarizer.grounding.characters import DASHES, MARKS
from summarizer.grounding.function_words import LINKING, SAYING, SUBJECTS, listed

_WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*")
_SENTENCE_END = re.compile(r"(?<!\b[^\W\d_])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)[.!?]+[\"'”’»)\]]*(?=\s|$)|[。！？؟।]")
_SOFT = re.compile(rf"[\s{MARKS}{DASHES}]*")
_ENDED = re.compile(rf"(?:{_SENTENCE_END.pattern})[\s\"'”’»」』)\]]*\Z")
_CLOSING = {"(": ")", "（": "）", "[": "]", "—": "—", "–": "–", "-": "-", ",": ",", "，": "，", "、": "、", "،": "،"}
_CLAUSE_OPENERS = listed("that whether что чтобы що щоб que qu dass daß ob che إن أن بأن")
_SPEECH = SAYING - _CLAUSE_OPENERS
_ALTERNATIVE = listed("or nor или либо або чи ou oder o u أو ام")
_ATTRIBUTING = listed(
    "as according so wie как як comme como come laut zufolge nach selon d'après según segundo secondo"
    " по за на حسب بحسب وفقا per"
)
"""Words that, at its beginning, make an aside say whose view it is."""
_VIEWS = re.compile(
    r"\b(?:views?|opinions?|eyes|tellings?|accounts?|words|yeux|avis|croire|juicio|opinión|parere|avviso|ansicht|meinung"
    r"|angaben|zufolge|мнению|взгляд|слов\w*|قول|رأي)\b"
    r"|[据據说說称稱]|[认認][为為]|看[来來]|表示|によ[るれ]|[言話]|述べ|따르면|말[에로]|밝",
    re.IGNORECASE,
)
"""Words by which an aside or adjunct says whose view the rest is."""
_SHORT = 4
"""Words of the longest aside that may be somebody and a verb of saying or thinking."""

_NEAR = 40
"""Code points in which the first words of a sentence are looked for."""

_PERSONAL = SUBJECTS - listed(
    "who which that whoever кто который которая которое которые хто який яка яке які qui der die das welcher welche"
    " quien quienes chi الذي التي الذين on"
)
_REFERRING = _PERSONAL - listed("we i you мы я вы ты ми ви nous vous wir ihr") | listed(
    "this that these those such his her its their такой этот эта это эти его её ее их цей ця це ці його її їх"
    " cela ceci ce cet cette ces son sa ses leur leurs dies dieser diese dieses sein seine ihr ihre"
    " esto eso este esta estos su sus ello egli essa questo questa questi suo sua isso isto seu هذا هذه ذلك تلك"
    " latter former thus therefore so"
)
_REFERRING_UNSPACED = re.compile(r"[他她它这這那其此彼]|[これそ][れの]|그(?:는|녀|들|가|의|것)?(?![가-힣])|이(?:는|것)")


def is_whole(before: str, omitted: str, following: str, language: str | None) -> bool:
    """Whether `omitted`, between `before` and `following`, is one or more sentences, an aside or adjuncts.

    `following` is the piece behind the omission, with the punctuation behind that.
    """
    bare = omitted.strip()
    if _SENTENCE_END.search(omitted):
        return _sentences(before.rstrip(), bare, following)
    if _SOFT.fullmatch(bare):
        return True
    if _VIEWS.search(bare):
        return False
    return _between_marks(before, omitted, following) or are_adjuncts(bare, following, names=language != "de")


def ends_sentence(omitted: str) -> bool:
    """Whether a sentence ends in what is left out."""
    return _SENTENCE_END.search(omitted) is not None


def _sentences(before: str, omitted: str, following: str) -> bool:
    """Whether sentences are left out from border to border, and the next one does not point back to them."""
    if not _ENDED.search(omitted):
        return False
    # A sentence whose stop is left out may seem to run on into the next one, unless that is there to its end.
    if not _ENDED.search(before) and not (_SENTENCE_END.match(omitted) and _ENDED.search(following)):
        return False
    first = _WORD.findall(following[:_NEAR])[:2]
    return _REFERRING.isdisjoint(map(str.casefold, first)) and not any(map(_REFERRING_UNSPACED.match, first[:1]))


def _between_marks(before: str, omitted: str, following: str) -> bool:
    """Whether the omission is all that stands between two marks that belong together, and says nothing of its own."""
    inner = omitted.strip()
    if inner[0] in _CLOSING:
        opening, inner = inner[0], inner[1:]
    else:
        opening = before.rstrip()[-1:]
    closing = _CLOSING.get(opening)
    if closing is None:
        return False
    if inner.endswith(closing):
        inner = inner[:-1]
    elif following[:1] != closing:
        return False
    if opening in inner or closing in inner or (opening == "-" and not omitted[:2].isspace()):
        return False
    words = _WORD.findall(inner.replace("’", "'"))
    return bool(words) and not _gives_a_view(words, bracketed=opening in "(（[")


def _gives_a_view(words: list[str], *, bracketed: bool) -> bool:
    """Whether an aside says whose view the rest is, or that it is one of two things: "croit Brink", "or Brink"."""
    folded = [word.casefold() for word in words]
    if folded[0] in _ALTERNATIVE | _ATTRIBUTING or not _SPEECH.isdisjoint(folded):
        return True
    if bracketed:
        return False
    capitals = sum(word[0].isupper() for word in words)
    phrase = any(word in LINKING or word[0].isdigit() or word.endswith("'s") for word in folded)
    return folded[0] in _PERSONAL or (len(words) <= _SHORT and 0 < capitals < len(words) and not phrase)
