"""Clauses of their own between two commas: no asides, as what follows them may be said of their subject.

"Karsia withdrew, while Terna's army advanced, threatening war": without its middle, Karsia threatens. Telling a clause
from an aside takes a parser; what is here are signs of one, each by itself enough to refuse what stands between.
"""

import re

from summarizer.grounding.function_words import DETERMINERS, LINKING, listed

_COORDINATING = listed("and but yet и а но й та але et mais und aber sondern doch y e pero sino mas ma")
_OPENING = _COORDINATING | listed(
    "that whether because что чтобы щоб бо потому поскольку ведь"
    " dass daß ob weil denn parce car porque pues pois perché"
    " while whereas пока тогда зато тоді tandis alors während wohingegen mientras enquanto mentre بينما فيما لكن"
)
"""Words that open a clause with a subject of its own."""
_ARABIC_AND = re.compile(
    r"و(?!زير|زارة|كيل|كال[ةا]|فد|لاي[ةا]|سط|احد|قت|ق.?ع|صل|صف|عد|افق|جه|ضع|اصل|اجه|زع|رقة|ثيقة|طن|ضو?ح)\w"
)
"""The conjunction that Arabic writes in one with the next word, but for words that begin with its letter."""

_AUXILIARIES = {
    "en": r"is|are|was|were|has|have|had",
    "fr": r"a(?=\s\w+(?:é|[iu]t?|is|ert)e?\b)|ont|est|sont|était|étaient|avait|avaient|fut|furent",
    "es": r"es|son|era|eran|ha|han|había|habían|fue|fueron|está|están|\w+(?:ó|aron|ieron)",
    "it": r"ha|hanno|è|sono|era|erano|aveva|avevano",
    "pt": r"é|são|era|eram|foi|foram|tem|têm|tinha|\w+(?:ou|aram|eram|iram)",
    "ru": r"""(?!генерал|адмирал|маршал|либерал|недел|цел|дел|начал[оа]\b|сил)\w+
        (?:[аеиуыя]л[аио]?|[аяую][её]т|[аяую]ют)(?:с[ья])?""",
    "uk": r"(?!прав\b|справ\b|держав\b|неділ|сил)\w*(?:[аиуя]в|[аеиуяі]л[аио]|[аяую]є|[аяую]ють)(?:с[ья]|ться)?",
    "de": r"(?:ist|sind|war|waren|hat|haben|hatten?|wird|werden|wurden?)(?=\W+\w)",
}
"""By language: verbs that make a clause where no relative pronoun does. In German those that do not come last."""
_FINITE = {
    language: re.compile(rf"\b(?:{verbs})\b", re.IGNORECASE | re.VERBOSE) for language, verbs in _AUXILIARIES.items()
}
_GERMAN_PAST = re.compile(r"\b[A-ZÄÖÜ]\w+ (?!letzt|erst|zweit|dritt|gesamt)[a-zäöüß]+ten?\b(?=\W+\w)")
"""A noun and its verb in the past, which does not come last as it would in a relative clause."""
_RELATIVE = listed(
    "who whom whose which that where if as qui que dont où lequel laquelle lesquels lesquelles auquel"
    " quien quienes cuyo cuya cuyos cuyas donde cual cuales che cui quale quali dove quem cujo cuja qual onde"
    " кто кого кому чей чья чьи что где куда откуда хто чий чия чиї що де куди звідки"
)
_RELATIVE_FORMS = re.compile(r"котор|як(?:ий|а|е|і|ого|ої|их|им|ій|ими)\Z")
_FIRST = 4
"""Words among which the relative pronoun of a relative clause is."""

_SEVERAL = re.compile(
    r"(?:которы[ехм]\w*|як(?:і|их|им|ими))\b|\w{3,}(?:[вдш]шие|[аяую]щие|нные)(?:ся)?\b"
    r"|що\b.*?\w(?:ли|[аяую]ть)\b|(?:die|deren|denen|welche)\b(?=.*[a-zäöüß]n\Z)"
)
"""A clause that picks some out of several, which Russian, Ukrainian and German put between commas too."""

_PARTICIPLE = re.compile(r"\w+(?:ing|ant|ando|endo|indo)\Z")
_BEFORE_NOUNS = listed(
    "auch selbst ebenfalls zugleich einer eines einem einen"
    " seit samt mitsamt nebst trotz wegen unter gegen neben hinter vor zwischen innerhalb"
    " également aussi même depuis malgré pendant durant contre devant derrière sous dès"
    " también aún durante ante bajo tras contra hacia anche pure dopo sotto também mesmo sob após todo tout"
)
"""Words that may stand before the noun of an aside, beside those of `LINKING`."""
_ARTICLES = DETERMINERS - listed("des an os as a i o") | listed("es man er sie")
_INVERTED_IN = frozenset(("fr", "de", "es", "it", "pt"))
_REFLEXIVE = listed("se s si")
_GERMAN_VERB = re.compile(r"\w+te?n?\Z")
_COMPOUND = listed("a ont ha han hat haben avait hatte había")

_WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*")
_HANGUL, _KANA, _HAN = re.compile("[가-힣]"), re.compile("[ぁ-ゖァ-ヺ]"), re.compile("[一-鿿]")
_KOREAN_SUBJECT = re.compile(r"[가-힣](?:은|는|이|가|께서)(?![가-힣])")
_JAPANESE_SUBJECT = re.compile(r"は|(?<!な)が(?!ら)")
_JAPANESE_TOPIC = re.compile(r"[はがも]\s*\Z")
_CHINESE_ASIDE = re.compile(
    r"\s*(?:[由在于以从從与與曾即因已刚剛]|\d|周[一二三四五六日]|星期|[昨今当當][天日年晚]|本[月周])(?!由派|为|過|过)"
)
"""What an aside in Chinese begins with; anything else may be the subject of a clause."""


def is_clause(before: str, inner: str, following: str, language: str | None) -> bool:
    """Whether `inner`, which stands between two commas, may be a clause of its own.

    `before` is what stands in front of the first comma, `following` what stands behind the second one.
    """
    words = _WORD.findall(inner)
    after = _WORD.search(following)
    joined = after is not None and (after.group().casefold() in _COORDINATING or _ARABIC_AND.match(after.group()))
    if not words or joined or words[0].casefold() in _OPENING or _ARABIC_AND.match(words[0]):
        return True
    if _HANGUL.search(inner):
        return _KOREAN_SUBJECT.search(inner) is not None
    if _KANA.search(inner):
        return _JAPANESE_SUBJECT.search(inner) is not None or not _JAPANESE_TOPIC.search(before)
    if _HAN.search(inner):
        return _CHINESE_ASIDE.match(inner) is None
    return _has_its_verb(words, inner, language) or _SEVERAL.match(inner.strip()) is not None


def _has_its_verb(words: list[str], inner: str, language: str | None) -> bool:
    finite = _FINITE.get(language or "")
    if language == "de" and _GERMAN_PAST.search(inner):
        return True
    first = [word.casefold() for word in words[:_FIRST]]
    if finite is None or any(word in _RELATIVE or _RELATIVE_FORMS.match(word) for word in first):
        return False
    return finite.search(inner) is not None


def is_inverted(words: list[str], language: str | None) -> bool:
    """Whether words begin with a verb and its subject, as those that say whose view it is: "assure le ministre"."""
    if words[0].casefold() in _REFLEXIVE:
        words = words[1:]
    if language not in _INVERTED_IN or not words or words[0][0].isupper():
        return False
    first, *rest = (word.casefold() for word in words[:_FIRST])
    if first in LINKING | _BEFORE_NOUNS | _RELATIVE or _PARTICIPLE.match(first):
        return False
    if language == "de" and _GERMAN_VERB.match(first) and words[1:] and words[1][0].isupper():
        return True
    return any(word in _ARTICLES for word in rest[: 2 if first in _COMPOUND else 1])
