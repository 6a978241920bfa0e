"""What an English word does to the words after it: the tables of `verb_words` and `cue_words` made ready to look up."""

from typing import Literal

from summarizer.lexicon import date_words, verb_words
from summarizer.lexicon.stems import stem

Mode = Literal["", "possible", "hedged", "offered", "obligation", "conditional", "future"]
"""How firmly a word is stated; "" is plain. "conditional" is a "would" that no report explains."""

_WEAKEST_FIRST: tuple[Mode, ...] = ("possible", "hedged", "offered", "obligation", "conditional", "future", "")
RANK: dict[Mode, int] = {mode: rank for rank, mode in enumerate(_WEAKEST_FIRST)}

Role = Literal[
    "function", "auxiliary", "end", "adverb", "modal", "negation", "and", "that", "to", "of", "said", "content"
]


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


def stems_of(table: str) -> frozenset[str]:
    """The stems of the words of a table."""
    return frozenset(map(stem, table.split()))


_BY_MODE: dict[Mode, str] = {
    "possible": "may might could can",
    "obligation": "must should ought",
    "future": "will shall",
    "conditional": "would",
}
_ADVERBS_BY_MODE: dict[Mode, str] = {
    "possible": "possibly perhaps maybe potentially possible",
    "hedged": "probably likely allegedly reportedly apparently presumably supposedly purportedly expected",
}
MODALS = {word: mode for mode, words in _BY_MODE.items() for word in words.split()}
ADVERBS = {word: mode for mode, words in _ADVERBS_BY_MODE.items() for word in words.split()}
NEGATIONS = _words("not never no none neither nor nobody nothing without cannot hardly barely unlikely")
DETERMINERS = _words("no none neither nobody nothing nor")
"""Negations that hold for the whole clause: "no country will agree"."""

NO_NEGATION = {
    "not": _words("only just merely least simply necessarily"),
    "no": _words("doubt later less fewer more sooner matter wonder ."),
    "nothing": _words("but"),
}
"""Words after which a negation denies nothing."""
NOT_ALONE = frozenset(("the", word) for word in ("only", "first", "last"))
"""Two words after which "not" denies nothing."""
ASKING = _words("where who which")
"""Clause ends that begin a question as well: "has not decided where"."""

REPORTS = _words(verb_words.REPORTS)
AUXILIARIES = _words(verb_words.AUXILIARIES)
STOPS = frozenset(",;:.!?()[]—–…")
_SPEECH = stems_of(verb_words.GOVERNORS["speech"])
_OPAQUE = stems_of(verb_words.OPAQUE_NOUNS)
_RAISING = stems_of(verb_words.NEG_RAISING)
_AIMS = stems_of(verb_words.AIMS)
_NOT_OBJECTS = _words(verb_words.NOT_OBJECTS)
PHRASE_STARTS = _words("in on at for with by from of under over against among between through the a an")
"""Words after which "not" denies a phrase, not a verb: "but not in the clause allowing …"."""
HAVE_TO = _words("have has had having need needs needed")
BEFORE_MONTHS = _words(date_words.BEFORE_MONTHS)
"""Words after which a capital May is the month."""

BEFORE_TO: dict[str, Mode] = {
    "going": "future",
    "poised": "future",
    "about": "future",
    "principle": "future",
    "like": "possible",
}
TOLD_OF = _words("said understood reported rumoured rumored claimed feared tipped")
COPULAS = _words("is are was were be been")
"""With one of these before and "to" behind, words of `TOLD_OF` pass on what others say."""

ROLES: dict[str, Role] = {
    **dict.fromkeys(_words(verb_words.STOP), "function"),
    **dict.fromkeys(AUXILIARIES, "auxiliary"),
    **dict.fromkeys(_words(verb_words.CLAUSE_ENDS), "end"),
    **dict.fromkeys(STOPS, "end"),
    **dict.fromkeys(ADVERBS, "adverb"),
    **dict.fromkeys(MODALS, "modal"),
    **dict.fromkeys(NEGATIONS, "negation"),
    "and": "and",
    "or": "and",
    "that": "that",
    "to": "to",
    "of": "of",
    "said": "said",
    "says": "said",
}

_GOVERNORS = {
    stem(word): kind for kind, words in verb_words.GOVERNORS.items() if kind != "speech" for word in words.split()
}
_GOVERNED_MODE: dict[str, Mode] = {
    "tentative": "possible",
    "wish": "possible",
    "nearness": "possible",
    "offer": "offered",
    "demand": "obligation",
    "belief": "hedged",
    "promise": "future",
}


_DENIALS = stems_of("deny reject")
_SAYINGS = stems_of(verb_words.SAYINGS)
_DAYS = _words(f"{verb_words.DAYS} {date_words.WEEKDAYS['en']} {date_words.MONTHS['en']}".casefold().replace("/", " "))
_WEIGHING = ("consider", "weigh", "mull", "contemplat", "envisag", "moot", "float")


def role_of(form: str) -> Role:
    """The role of a case-folded token."""
    role = ROLES.get(form)
    if role is not None:
        return role
    if form.endswith("n't"):
        return "negation"
    if form.endswith("'ll"):
        return "modal"
    return "content" if form[0].isalnum() else "function"


def is_governor(form: str, found: str) -> bool:
    """Whether a word may govern what follows it; what follows decides."""
    return found in _GOVERNORS or form.startswith("rul") or form == "far"


def is_opaque(found: str, *, determiner: bool) -> bool:
    """Whether a denied stem leaves what follows as it is: "did not disclose", "no details of"."""
    return found in (_OPAQUE if determiner else _SPEECH)


def is_raising(found: str) -> bool:
    """Whether a denied stem denies its clause as well: "no evidence that"."""
    return found in _RAISING


def is_weighing(form: str) -> bool:
    """Whether a word leaves open whether its object will be: "is weighing sanctions"."""
    return form.startswith(_WEIGHING)


def is_aim(found: str) -> bool:
    """Whether "is to" after the stem tells what the aim is, not what will be."""
    return found in _AIMS


def refuses(form: str, found: str, after: str, second: str) -> Literal["", "verb", "noun"]:
    """Whether a word denies by what it means what comes after: a verb ("refused to"), or only a thing."""
    if (form.startswith("rul") and after == "out") or (form == "far" and after == "from" and second.endswith("ing")):
        return "verb"
    kind = _GOVERNORS.get(found)
    if after == "against" and second.endswith("ing"):
        return "verb" if kind in ("counsel", "demand", "promise") else ""
    if kind != "refusal":
        return ""
    if after in ("to", "from") or after.endswith("ing") or (after == "that" and found in _DENIALS):
        return "verb"
    if after == "short" and second == "of":
        return "verb"
    return "noun" if after[:1].isalpha() and after not in _NOT_OBJECTS else ""


def day_before_to(forms: list[str]) -> int:
    """How many words tell when, in front of a "to": two in "promised on Tuesday to"; 0 where it is anything else."""
    for distance, form in enumerate(forms):
        if form == "to":
            return distance
        if form not in _DAYS and not form.isdigit():
            break
    return 0


def is_denial(form: str) -> bool:
    """Whether a word says that something is not so: "rejected"."""
    return stem(form) in _DENIALS


def is_saying(found: str) -> bool:
    """Whether a stem is of a noun for what somebody says: "claims that"."""
    return found in _SAYINGS


_QUESTIONS = _words("whether if about why when how what who")


def pending(form: str, found: str, after: str, *, after_day: bool = False) -> tuple[str, Mode] | None:
    """The later word that puts a mode in force, and the mode: "urged Israel to", "accused Iran of".

    `after_day` tells that nothing but a time stands before "to".
    """
    kind = _GOVERNORS.get(found, "") if after not in _QUESTIONS else ""
    if after_day and kind in ("promise", "wish", "offer"):
        return "to", _GOVERNED_MODE[kind]
    if kind == "demand" and after not in ("for", "on", "upon", "that") and not _is_advice(form, after):
        return "to", "obligation"
    if kind == "instruction" and (form.endswith("ed") or found == "instruct"):
        return "to", "future"
    if kind == "belief" and form.startswith(("accus", "suspect")):
        return "of", "hedged"
    return None


def _is_advice(form: str, after: str) -> bool:
    """Whether what is recommended comes next: "recommended lowering the tariff"."""
    return form.startswith(("recommend", "advis")) and after.endswith("ing")


def governed_mode(form: str, found: str, after: str, second: str) -> Mode:
    """The mode that a governing word gives to the words right after it; "" for none."""
    kind = _GOVERNORS.get(found, "")
    return _GOVERNED_MODE.get(kind, "") if _governs(kind, form, after, second) else ""


def _governs(kind: str, form: str, after: str, second: str) -> bool:
    doing, of_doing = after.endswith("ing"), after in ("of", "on", "upon") and second.endswith("ing")
    if kind == "tentative":
        thing = after[:1].isalpha() and after not in _NOT_OBJECTS
        return doing or (thing and form.startswith(_WEIGHING))
    if kind == "nearness":
        return second.endswith("ing") and after in ("of", "to")
    if kind in ("wish", "offer"):
        thing = form in ("proposed", "proposes", "proposing") and after in ("a", "an", "new", "more", "further")
        return thing or doing or of_doing or after in ("to", "that") or form.startswith(("hope", "hoping"))
    if kind == "demand":
        return after == "that" or form.startswith(("call", "demand", "appeal", "press")) or _is_advice(form, after)
    if kind == "belief":
        return form.startswith(("alleg", "believ", "assum", "suppos", "estimat", "speculat", "think", "thought"))
    return kind == "promise" and (of_doing or after in ("to", "that"))
