"""Adjuncts of time, place and company: on Monday, in Oslo, with two colleagues, later."""

import re

from summarizer.grounding.function_words import (
    AUXILIARIES,
    DETERMINERS,
    JOINING,
    LINKING,
    SAYING,
    SUBJECTS,
    UNITS,
    listed,
)
from summarizer.grounding.lexicon import date_words, is_number_word

_ADVERBS = listed(
    "earlier later then also again today yesterday tomorrow meanwhile afterwards early late tonight"
    " вчера сегодня завтра затем потом ранее позже позднее также снова вчора сьогодні завтра потім раніше пізніше також"
    " hier aujourd'hui demain ensuite puis également gestern heute morgen dann später zuvor"
    " ayer hoy mañana luego después también ieri oggi domani poi ontem hoje amanhã depois também"
)
_NEXT = listed("next last early late this прошлый прошлой прошлую минулого наступного dernier prochain")
_PREPOSITIONS = (
    (LINKING | listed("near outside inside across am im beim nahe près cerca vicino perto возле біля"))
    - JOINING
    - DETERMINERS
    - _ADVERBS
    - _NEXT
    - listed("or nor than или або oder ou o against without без sans ohne sin senza sem")
    - listed("to for для за к ко zu zum zur für pour para por per по")
)
"""Those of time, place and company. Those for an aim or a receiver may also name whose view it is: dead to Ruel."""

_JOINING_TOO = listed("after before since")
"""Prepositions where no verb follows."""

_THAT = listed("that что що que dass daß che")
_BETWEEN = listed("between entre zwischen между між tra fra")
_AND = listed("and и й і та et und y e")
_IN_DATE = listed("of the de du le il el")
_PARTS_OF_DAY = listed(
    "morning afternoon evening night утром вечером днем ночью вранці ввечері matin soir après-midi abend vormittag"
    " nachmittag mañana tarde noche mattina sera pomeriggio manhã noite"
)
_PART_OF_NAME = listed("North South East West New Saudi United European White Foreign Prime Северной Южной Corée")

_SPACED = ("en", "ru", "uk", "fr", "de", "es", "it", "pt")
_TIMES = re.compile(
    "(?:{})".format(
        "|".join(
            entry
            for table in (date_words.MONTHS, date_words.WEEKDAYS)
            for language in _SPACED
            for entry in re.split(r"[\s/]+", table[language])
        )
    ),
    re.IGNORECASE,
)
_TOKEN = re.compile(r"[^\W_]+(?:[’'.:-][^\W_]+)*|,")
_ELISION = re.compile(r"\b(l|un|d|dell|nell|all|dall|sull)['’](?=\w)", re.IGNORECASE)
_ONLY_WORDS = re.compile(r"(?:[\w\s,'’-]|(?<=\d)[.:](?=\d))*")

_KOREAN = re.compile(
    r"(?:\s*(?:[월화수목금토일]요일|이날|같은 날|지난달|오전|오후|오늘|어제|\d+[년월일시](?: \d+[월일시])*"
    r"|[가-힣]+ 직후|[가-힣]+에서|아침|낮|저녁|밤|새벽|주말|연초|연말|올해|내년|작년|지난해)(?:에서|에)?(?=\s|\Z))+\s*"
)
_KOREAN_GOAL = re.compile(r"(?<=[가-힣]에)(?=\s*\Z)")
_KOREAN_ARRIVING = re.compile(r"도착|입국|착륙|상륙|모[여였이]|머[무물]|체류|있[다었는]")
"""Verbs before which "-에" tells a place; before others it may be whom or what they are done to."""
_IDEOGRAPHIC = re.compile(
    r"(?:(?:周|星期|礼拜)[一二三四五六日天]|[月火水木金土日]曜日?|[昨今当][天日]|同日|\d+[年月日]|[上下]午|晚间?|凌晨|午[前後]|[に,，、\s])+"
)
_ARABIC = re.compile(r"(?:(?:يوم )?(?:ال(?:اثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت|[أا]حد)|[أا]مس|اليوم) ?)+")
_UNPARSED = (_KOREAN, _IDEOGRAPHIC, _ARABIC)


def are_adjuncts(omitted: str, following: str, *, names: bool) -> bool:
    """Whether a text is nothing but adjuncts; `following` is what stands behind it.

    `names` says whether a capital letter makes a name, as it does not in German. Where a verb may follow, two names are
    not taken for one: "in Oslo Brink left".
    """
    if _KOREAN_ARRIVING.match(following):
        omitted = _KOREAN_GOAL.sub("서", omitted)
    if not omitted.isascii() and any(pattern.fullmatch(omitted) for pattern in _UNPARSED):
        return True
    if not _ONLY_WORDS.fullmatch(omitted):
        return False
    tokens = _TOKEN.findall(_ELISION.sub(r"\1 ", omitted).strip(" ,"))
    ahead = _TOKEN.search(following)
    closed = ahead is not None and ahead.group().casefold() in LINKING | _THAT
    at = 0
    while at < len(tokens):
        end = _adjunct(tokens, at, names=names, several=closed)
        if end == at:
            return False
        at = end + (end + 1 < len(tokens) and (tokens[end] == "," or tokens[end] in _AND))
    return bool(tokens)


def _adjunct(tokens: list[str], at: int, *, names: bool, several: bool) -> int:
    """Where the adjunct that begins at token `at` ends; `at` if there is none."""
    word = tokens[at].casefold()
    end = _time(tokens, at)
    if end > at:
        return end
    if word in _ADVERBS:
        return at + 1
    if word not in _PREPOSITIONS and not (several and word in _JOINING_TOO):
        return at
    begun = at + 1
    end = _time(tokens, begun, digits=True)
    if end == begun:
        end = _phrase(tokens, begun, names=names, several=several or word in _BETWEEN)
    return end if end > begun else at


def _time(tokens: list[str], at: int, *, digits: bool = False) -> int:
    """Where a date that begins at token `at` ends: next Monday morning, 5 May 2024, 5 de mayo."""
    end, named = at, digits
    while end < len(tokens):
        word = tokens[end].casefold()
        known = bool(_TIMES.fullmatch(word)) or word in _PARTS_OF_DAY
        unit = word in UNITS and end > at and tokens[end - 1].casefold() in _NEXT
        joined = word in _NEXT or word in _IN_DATE or word[0].isdigit()
        if not (known or unit or joined):
            break
        named = named or known or unit
        end += 1
    while end > at and tokens[end - 1].casefold() in _IN_DATE | _NEXT:
        end -= 1
    return end if named else at


def _phrase(tokens: list[str], at: int, *, names: bool, several: bool) -> int:
    """Where what a preposition governs ends: a name, or a noun with a determiner or a number before it."""
    begun = at
    while at < len(tokens) and _opens_phrase(tokens[at]):
        at += 1
    if names and at < len(tokens) and tokens[at][0].isupper():
        return _names(tokens, at, several=several)
    opened = at > begun
    if opened and at < len(tokens) and "-" in tokens[at]:
        at += 1
    if not (opened and at < len(tokens) and _is_noun(tokens[at])):
        return begun
    return at + 1 + (several and at + 1 < len(tokens) and _is_noun(tokens[at + 1]))


def _opens_phrase(token: str) -> bool:
    word = token.casefold()
    return word in DETERMINERS or word[0].isdigit() or is_number_word(word)


def _is_noun(token: str) -> bool:
    word = token.casefold()
    return word.isalpha() and not any(word in words for words in (LINKING, SUBJECTS, AUXILIARIES, SAYING))


def _names(tokens: list[str], at: int, *, several: bool) -> int:
    """Where one name ends, or a list of them."""
    end = at + 1 + (tokens[at] in _PART_OF_NAME and tokens[at + 1 : at + 2] != [","])
    while several and end + 1 < len(tokens) and tokens[end] in _AND | {","} and tokens[end + 1][0].isupper():
        end += 2
    return min(end, len(tokens))
