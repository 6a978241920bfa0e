"""Adjuncts of time, place and company: on Monday, in Oslo, with two colleagues, later."""

import re

from summarizer.lexicon import date_words, is_number_word
from summarizer.lexicon.function_words import (
    AUXILIARIES,
    CLAUSE_OPENERS,
    DETERMINERS,
    JOINING,
    LINKING,
    SAYING,
    SPEECH,
    SUBJECTS,
    UNITS,
    listed,
)

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

_OWNING = listed("of by de du des d von vom di del della dello do da dos das par")
"""Prepositions that name whose something is or who did it, but for a time: of 5 May, by night."""
_COMPLEMENTS = listed("of de du des d von vom di del della dello do dos")
_RELATIVES = listed("who whom whose which qui dont который которая которое которые которого cuyo cui")
"""What belongs to the noun before it, and might go over to another one."""
_WITH = listed("with с со з mit avec con com")
_TELLING = SPEECH | listed(
    "denied denies agreed promised pledged vowed ruled found showed shows learned heard conceded admitted acknowledged"
    " demanded proposed stressed noted wrote writes complained signalled hinted replied answered"
)
"""Verbs that a "that" behind an adjunct belongs to."""
_BETWEEN = listed("between entre zwischen между між tra fra")
_AND = listed("and и й і та et und y e")
_COORDINATING = _AND | listed("but then но а затем але mais puis aber dann pero luego ma poi mas depois")
_IN_DATE = listed("of the de du le il el")
_PARTS_OF_DAY = listed(
    "morning afternoon evening night noon midnight dawn dusk"
    " утром вечером днем ночью вранці ввечері matin soir après-midi abend vormittag"
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


def are_adjuncts(omitted: str, following: str, *, before: str, names: bool) -> bool:
    """Whether a text is nothing but adjuncts, between `before` and `following`.

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
    behind = ahead.group().casefold() if ahead else ""
    closed = behind in LINKING | CLAUSE_OPENERS
    if _leans_on_noun(before, behind, following) or _opens_clause(before, omitted, following, closed=closed):
        return False
    at = 0
    while at < len(tokens):
        end = _adjunct(tokens, at, names=names, several=closed)
        if end == at:
            return False
        at = end + (end + 1 < len(tokens) and (tokens[end] == "," or tokens[end] in _AND))
    return bool(tokens)


def is_time(word: str) -> bool:
    """Whether a word is a month, a day of the week or a part of a day."""
    return _TIMES.fullmatch(word) is not None or word.casefold() in _PARTS_OF_DAY


def _leans_on_noun(before: str, behind: str, following: str) -> bool:
    """Whether what follows, which begins with the word `behind`, would go over from one noun or verb to another."""
    if behind in CLAUSE_OPENERS:
        return not _tells(before)
    # An adjunct behind two verbs would become that of the first: born [in Oslo] and raised in Brinn.
    both = behind in _COORDINATING and not _PREPOSITIONS.isdisjoint(map(str.casefold, _TOKEN.findall(following)))
    return both or behind in _COMPLEMENTS | _RELATIVES


def _opens_clause(before: str, omitted: str, following: str, *, closed: bool) -> bool:
    """Whether a comma on one side alone parts the adjuncts from what is said before, or from what is behind."""
    if "," in {omitted[:1], before.rstrip()[-1:]}:
        return omitted[-1:] != "," and following[:1].isalnum()
    return omitted[-1:] == "," and not closed


def _tells(before: str) -> bool:
    """Whether a verb of saying is near enough for a "that" to open what is said."""
    return not _TELLING.isdisjoint(token.casefold() for token in _TOKEN.findall(before))


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
    if end == begun and word not in _OWNING:
        end = _phrase(tokens, begun, names=names, several=several or word in _BETWEEN)
    return end if end > begun else at


def _time(tokens: list[str], at: int, *, digits: bool = False) -> int:
    """Where a date that begins at token `at` ends: next Monday morning, 5 May 2024, 5 de mayo."""
    end, named = at, digits
    while end < len(tokens):
        word = tokens[end].casefold()
        known = is_time(word)
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
    opened = at > begun
    if names and at < len(tokens) and tokens[at][0].isupper():
        end = _names(tokens, at, several=several)
        # What follows may be what the name stands before: with [the Kasran] rebels.
        attribute = end == len(tokens) and not several and (opened or tokens[begun - 1].casefold() in _WITH)
        return begun if attribute else end
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
    """Where one name ends, or a list of them; `several` also says that no name may follow that begins a clause."""
    end = at + 1 + (tokens[at] in _PART_OF_NAME and tokens[at + 1 : at + 2] != [","])
    while several and end < len(tokens) and tokens[end][0].isupper():
        end += 1
    while several and end + 1 < len(tokens) and tokens[end] in _AND | {","} and tokens[end + 1][0].isupper():
        end += 2
    return min(end, len(tokens))
