"""Words that say whose view the rest is: without them it would be the article's."""

import re

from summarizer.grounding.anaphora import PERSONAL
from summarizer.lexicon.function_words import DETERMINERS, LINKING, SPEECH, listed

_ATTRIBUTING = listed(
    "as according so wie как як comme como come laut zufolge nach selon d'après según segundo secondo"
    " по за на حسب بحسب وفقا كما per"
)
"""Words that, at its beginning, make an aside say whose view it is."""
_VIEWS = re.compile(
    r"\b(?:views?|opinions?|eyes|tellings?|accounts?|words|yeux|avis|croire|juicio|opinión|parere|avviso|ansicht|meinung"
    r"|angaben|augen|zufolge|decir|de acuerdo con|\w+(?:-t)?-(?:on|ils?|elles?)"
    r"|мнению|взгляд|слов\w*|ссылк\w+|сообща\w+|пи[шс][еау]\w*|(?:утвержд|увер|заявл|полаг|отмеч)[ая]\w+"
    r"|наголо[сш]\w+|стверджу\w+|повідом\w+|зазнача\w+|вважа\w+"
    r"|قول|رأي|نقلا|[يت](?:ؤكد|رى|قول|عتقد|ضيف|وضح)|(?:[اأ](?:وضح|شار|فاد)|ذكر|شدد)ت?)\b"
    r"|[据據说說称稱]|[认認][为為]|看[来來]|表示|强调|強調|指出|宣布|透露|重申|角度|眼[中里裡]|主[张張]"
    r"|によ[るれ]|[言話]|述べ|いわく|見方|主張|発表|説明"
    r"|따르면|의하면|말[에로]|밝|강조|설명|주장|표현|보도|전했",
    re.IGNORECASE,
)
"""Words by which an aside or adjunct says whose view the rest is."""
_SHORT = 4
"""Words of the longest aside that may be somebody and a verb of saying or thinking."""

_INVERTING = frozenset(("fr", "de", "es", "it", "pt"))
"""Languages in which the verb of such an aside stands before its subject: "assure le ministre"."""
_RELATIVE = listed(
    "qui que dont où lequel laquelle lesquels lesquelles auquel"
    " quien quienes cuyo cuya cuyos cuyas donde cual cuales che cui quale quali dove quem cujo cuja qual onde"
)
_NO_VERBS = (
    LINKING
    | _RELATIVE
    | listed(
        "auch selbst ebenfalls zugleich einer eines einem einen"
        " seit samt mitsamt nebst trotz wegen unter gegen neben hinter vor zwischen innerhalb"
        " également aussi même depuis malgré pendant durant contre devant derrière sous dès"
        " también aún durante ante bajo tras contra hacia anche pure dopo sotto também mesmo sob após todo tout"
    )
)
_PARTICIPLE = re.compile(r"\w+(?:ing|ant|ando|endo|indo)\Z")
_ARTICLES = DETERMINERS - listed("des an os as a i o") | listed("es man er sie")
_REFLEXIVE = listed("se s si")
_GERMAN_VERB = re.compile(r"\w+te?n?\Z")
_COMPOUND = listed("a ont ha han hat haben avait hatte había")


def names_a_view(text: str) -> bool:
    """Whether a text has words by which an aside or adjunct says whose view the rest is."""
    return _VIEWS.search(text) is not None


def gives_a_view(words: list[str], language: str | None, *, bracketed: bool) -> bool:
    """Whether an aside says whose view the rest is: "according to Brink", "croit Brink"."""
    folded = [word.casefold() for word in words]
    if folded[0] in _ATTRIBUTING or not SPEECH.isdisjoint(folded):
        return True
    if bracketed:
        return False
    if folded[0] in PERSONAL or _is_inverted(words, language):
        return True
    capitals = sum(word[0].isupper() for word in words)
    phrase = any(word in LINKING or word[0].isdigit() or word.endswith("'s") for word in folded)
    return len(words) <= _SHORT and 0 < capitals < len(words) and not phrase


def _is_inverted(words: list[str], language: str | None) -> bool:
    """Whether words begin with a verb and its subject."""
    if words[0].casefold() in _REFLEXIVE:
        words = words[1:]
    if language not in _INVERTING or not words or words[0][0].isupper():
        return False
    first, *rest = (word.casefold() for word in words[:3])
    if (first in _NO_VERBS and (language, first) != ("fr", "a")) or _PARTICIPLE.match(first):
        return False
    if language == "de" and _GERMAN_VERB.match(first) and words[1:] and words[1][0].isupper():
        return True
    return any(word in _ARTICLES for word in rest[: 2 if first in _COMPOUND else 1])
