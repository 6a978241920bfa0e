"""Which of the covered languages a text is in: by script, and among Latin ones by their small words."""

import re
from functools import lru_cache

_SMALL_WORDS: dict[str, str] = {
    "en": """the a an of and to in that for with on by is was are were be been has have it its as at from
        this which will said not would their his they who i or but about after over more than if could may
        should until all some may might can must though""",
    "fr": """le la les des du un une et en est dans pour que qui sur par au aux ne pas avec sont il elle
        ont été d l qu se ce cette son ses à sous mais où leur leurs cet ces après avant selon depuis être""",
    "de": """der die das den dem des ein eine einen und in zu mit von für auf ist im nicht sich auch an
        als werden wird hat er sie es dass nach bei aus um am zum zur durch über oder wie noch""",
    "es": "el la los las del de un una y en es que por con para su se al lo no más ha han como fue sobre",
    "it": """il lo la i gli le di un una e in che per con su si del della dei delle non è al alla ha sono
        nel dal ha""",
    "pt": """o a os as do da dos das de um uma e em que por com para não se ao à na no é são foi mais pelo
        pela""",
}
_TELLTALES: dict[str, str] = {
    "fr": """pourrait pourraient peut peuvent doit doivent devrait devraient sera seront aura auront n aucun aucune
        millions milliards mais déclaré annoncé sans faire ministre gouvernement président général groupe""",
    "de": """könnte könnten kann können muss müssen soll sollen sollte sollten würde würden darf dürfen kein keine
        keinen millionen milliarden wenn aber sagte sagten erklärte haben hatte sind wurde wurden will wollen bis seit
        vor gegen unter zwischen nie ich""",
    "es": """podría podrían puede pueden debe deben debería deberían será serán millones millón dijo pero
        también según está están sus habría habrían tras desde sin nunca nadie ningún ninguna había habían
        gobierno evitó""",
    "it": """potrebbe potrebbero può possono deve devono dovrebbe dovrebbero sarà saranno milioni milione miliardi
        ha hanno anche nell dall sull sarebbe avrebbe degli alle dai""",
    "pt": """poderia poderiam pode podem deve devem deveria deveriam será serão milhões milhão bilhões disse mas
        também de está estão sem seu sua seus teria teriam após até""",
}
"""Modals, magnitudes and others that tell a short sentence's language where small words are few."""
_NOT_COVERED: dict[str, str] = {
    "nl": """het een dat niet zijn aan heeft hebben werd wordt worden naar maar ook bij voor uit geen hij zij zich deze
        nog zal tussen tegen omdat""",
    "pl": "nie się że jest przez dla oraz był była było są już jako tym które który która",
}
"""Small words of languages that would else be taken for a covered one; none that English has as well."""
_SMALL_WORDS_OF = {
    language: frozenset(f"{words} {_TELLTALES.get(language, '')}".split())
    for language, words in (_NOT_COVERED | _SMALL_WORDS).items()
}
_ALL_SMALL_WORDS = frozenset().union(*_SMALL_WORDS_OF.values())
_LATIN_WORD = re.compile(r"[a-zß-ɏ]+")
_SCRIPTS = {
    "Latin": re.compile("[A-Za-zÀ-ɏ]+"),
    "Cyrillic": re.compile("[Ѐ-ӿ]+"),
    "Arabic": re.compile("[\u0600-\u06ff]+"),
    "Hangul": re.compile("[가-힣]+"),
    "Kana": re.compile("[ぁ-ヿ]+"),
    "Han": re.compile("[一-鿿]+"),
}
_ANY_LETTERS = re.compile(r"[^\W\d_]+")
_OF_OTHER_SCRIPTS = re.compile("[^\\W\\d_A-Za-zÀ-ɏ]|[Ѐ-ӿ\u0600-\u06ff가-힣ぁ-ヿ一-鿿]")
_LATIN_AND_MARKS = frozenset(char for char in map(chr, range(0x2100)) if not _OF_OTHER_SCRIPTS.match(char))
"""Latin letters and what is no letter, up to the currency signs."""
_UKRAINIAN = re.compile("[іїєґІЇЄҐ]")
_SAMPLE = 4000
_UNENGLISH = re.compile("[ß-ɏ]")
_UNENGLISH_WORD = re.compile(r"(?<![^\W\d_])[a-z]*[ß-ɏ][a-zß-ɏ]*")
_TELLING = 5
"""So many words in English have one of its small words among them, mostly."""
_LONG = 12
"""So many have one, but for lists."""


def script_of(text: str) -> str:
    """The covered script most of the letters are in, such as "Latin"; empty when it is none of the covered ones.

    Chinese and Japanese write several letters' worth in one sign: theirs count double. Kana decide for Japanese.
    """
    sample = text[:_SAMPLE]
    if sample.isascii():
        return "Latin" if _ANY_LETTERS.search(sample) else ""
    if _LATIN_AND_MARKS.issuperset(sample):
        return "Latin" if _SCRIPTS["Latin"].search(sample) else ""
    counts = {name: sum(map(len, pattern.findall(sample))) for name, pattern in _SCRIPTS.items()}
    other = sum(map(len, _ANY_LETTERS.findall(sample))) - sum(counts.values())
    counts["Han"] *= 2
    counts["Kana"] *= 2
    if counts["Kana"] * 6 > counts["Han"] > 0:
        counts["Kana"] += counts["Han"]
    name, most = max(counts.items(), key=lambda pair: pair[1])
    return name if most > other else ""


@lru_cache(maxsize=128)
def language_of(text: str, likely: str = "") -> str:
    """The covered language `text` is likely in (ISO 639-1); "" for none, "en" for a short text without small words.

    `likely` is the language taken where the words leave it open and it has one of them.
    """
    script = script_of(text)
    if script == "Latin":
        return _latin_language(text, likely)
    if script == "Cyrillic":
        return "uk" if _UKRAINIAN.search(text[:_SAMPLE]) else "ru"
    return {"Hangul": "ko", "Kana": "ja", "Han": "zh", "Arabic": "ar"}.get(script, "")


def _latin_language(text: str, likely: str) -> str:
    words = _LATIN_WORD.findall(text[:_SAMPLE].lower())
    telling = _ALL_SMALL_WORDS.intersection(words)
    if telling <= _SMALL_WORDS_OF["en"]:
        return "" if len(telling) < _unenglish(text) or (not telling and len(words) > _LONG) else "en"
    votes = {language: len(telling & small) for language, small in _SMALL_WORDS_OF.items()}
    if votes["en"] == max(votes.values()):
        votes["en"] -= max(_unenglish(text) - 1, 0)  # "a coup d'état"
    language, most = max(votes.items(), key=lambda pair: pair[1])
    if likely in votes and votes[likely] == most > votes["en"]:
        return likely
    unsure = most == 1 and text.isascii() and len(set(words)) < _TELLING
    if most <= votes["en"] or unsure:
        return "en"
    return language if language in _SMALL_WORDS else ""


def _unenglish(text: str) -> int:
    """How many different words in small letters have a letter that English does not have."""
    if not _UNENGLISH.search(text, 0, _SAMPLE):
        return 0
    return len(set(filter(str.islower, _UNENGLISH_WORD.findall(text, 0, _SAMPLE))))
