"""What can be left out without another reading of the words around it: whole sentences, asides, adjuncts.

Nothing else can, whatever its words: what is left out of a clause may be the verb, the subject or the noun that the
following words belong to ("supports [the enemies of] Kasra"), and no list of words knows them all.
"""

import re

from summarizer.grounding.adjuncts import are_adjuncts
from summarizer.grounding.anaphora import PERSONAL, points_back
from summarizer.grounding.characters import DASHES, MARKS
from summarizer.grounding.clauses import is_clause, is_inverted
from summarizer.grounding.function_words import ABBREVIATIONS, LINKING, SAYING, listed

_WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*")
_ABBREVIATED = "".join(rf"(?<!\b{word})" for word in sorted(ABBREVIATIONS))
_SENTENCE_END = re.compile(rf"(?=[.!?])(?<!\b[^\W\d_]){_ABBREVIATED}[.!?]+[\"'”’»)\]]*(?=\s|$)|[。！？؟।]")
_ORDINAL = re.compile(r"\b\d{1,2}\.\Z")
"""What is a day of the month rather than the end of a sentence in German."""
_SOFT = re.compile(rf"[\s{MARKS}{DASHES}]*")
_ENDED = re.compile(rf"(?:{_SENTENCE_END.pattern})[\s\"'”’»」』)\]]*\Z")
_CLOSING = {"(": ")", "（": "）", "[": "]", "—": "—", "–": "–", "-": "-", ",": ",", "，": "，", "、": "、", "،": "،"}
_COMMAS = ",，、،"
_CLAUSE_OPENERS = listed("that whether что чтобы що щоб que qu dass daß ob che إن أن بأن")
_SPEECH = SAYING - _CLAUSE_OPENERS
_ALTERNATIVE = listed("or nor или либо або чи ou oder o u أو ام")
_ATTRIBUTING = listed(
    "as according so wie как як comme como come laut zufolge nach selon d'après según segundo secondo"
    " по за на حسب بحسب وفقا كما per"
)
"""Words that, at its beginning, make an aside say whose view it is."""
_VIEWS = re.compile(
    r"\b(?:views?|opinions?|eyes|tellings?|accounts?|words|yeux|avis|croire|juicio|opinión|parere|avviso|ansicht|meinung"
    r"|angaben|augen|zufolge|decir|de acuerdo con|\w+(?:-t)?-(?:on|ils?|elles?)"
    r"|мнению|взгляд|слов\w*|ссылк\w+|сообща\w+|пи[шс][еау]\w*|(?:утвержд|увер|заявл|полаг|отмеч)[ая]\w+"
    r"|наголош\w+|стверджу\w+|повідомл\w+|зазнача\w+|вважа\w+"
    r"|قول|رأي|نقلا|[يت](?:ؤكد|رى|قول|عتقد|ضيف|وضح)|(?:[اأ](?:وضح|شار|فاد)|ذكر|شدد)ت?)\b"
    r"|[据據说說称稱]|[认認][为為]|看[来來]|表示|强调|強調|指出|宣布|透露|重申|角度|眼[中里裡]|主[张張]"
    r"|によ[るれ]|[言話]|述べ|いわく|見方|主張|発表|説明"
    r"|따르면|의하면|말[에로]|밝|강조|설명|주장|표현|보도|전했",
    re.IGNORECASE,
)
"""Words by which an aside or adjunct says whose view the rest is."""
_SHORT = 4
"""Words of the longest aside that may be somebody and a verb of saying or thinking."""


def is_whole(before: str, omitted: str, following: str, language: str | None) -> bool:
    """Whether `omitted`, between `before` and `following`, is one or more sentences, an aside or adjuncts.

    `following` is the piece behind the omission, with the punctuation behind that.
    """
    bare = omitted.strip()
    if _SENTENCE_END.search(omitted):
        if language == "de" and any(map(_ORDINAL.search, (before.rstrip(), bare))):
            return False
        return _sentences(before.rstrip(), bare, following) and not points_back(following, language)
    if _SOFT.fullmatch(bare):
        return True
    if _VIEWS.search(bare):
        return False
    return _between_marks(before, omitted, following, language) or are_adjuncts(bare, following, names=language != "de")


def ends_sentence(omitted: str) -> bool:
    """Whether a sentence ends in what is left out."""
    return _SENTENCE_END.search(omitted) is not None


def _sentences(before: str, omitted: str, following: str) -> bool:
    """Whether sentences are left out from border to border."""
    if not _ENDED.search(omitted):
        return False
    # A sentence whose stop is left out may seem to run on into the next one, unless that is there to its end.
    return _ENDED.search(before) is not None or (
        _SENTENCE_END.match(omitted) is not None and _ENDED.search(following) is not None
    )


def _between_marks(before: str, omitted: str, following: str, language: str | None) -> bool:
    """Whether the omission is all that stands between two marks that belong together, and says nothing of its own."""
    inner = omitted.strip()
    before = before.rstrip()
    if inner[0] in _CLOSING:
        opening, inner = inner[0], inner[1:]
    else:
        opening, before = before[-1:], before[:-1]
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
    if not words or (opening in _COMMAS and is_clause(before, inner, following, language)):
        return False
    bracketed = opening in "(（["
    return not _gives_a_view(words, bracketed=bracketed) and (bracketed or not is_inverted(words, language))


def _gives_a_view(words: list[str], *, bracketed: bool) -> bool:
    """Whether an aside says whose view the rest is, or that it is one of two things: "croit Brink", "or Brink"."""
    folded = [word.casefold() for word in words]
    if folded[0] in _ALTERNATIVE | _ATTRIBUTING or not _SPEECH.isdisjoint(folded):
        return True
    if bracketed:
        return False
    capitals = sum(word[0].isupper() for word in words)
    phrase = any(word in LINKING or word[0].isdigit() or word.endswith("'s") for word in folded)
    return folded[0] in PERSONAL or (len(words) <= _SHORT and 0 < capitals < len(words) and not phrase)
