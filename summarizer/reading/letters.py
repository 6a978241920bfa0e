"""How well a text is spelled in some language: the letters beyond ASCII that no single language uses.

Wrong encodings give letters that no language has side by side, and capitals in the middle of words.
"""

import re
from collections import Counter
from functools import cache
from itertools import islice

_SAMPLE = 20_000  # characters beyond ASCII that are looked at

# The letters of each language, lower case. English borrows from French.
_ALPHABETS = {
    "French": "àâçéèêëîïôùûüÿœ",
    "German": "äöüß",
    "Spanish": "áéíñóúü",
    "Portuguese": "áâãàçéêíóôõúü",
    "Italian": "àèéìíîòóùú",
    "Danish, Norwegian": "æøåéèêóòôà",
    "Swedish, Finnish": "åäöéšž",
    "Catalan": "àçéèíïóòúü·",
    "Icelandic": "áðéíóúýþæö",
    "Polish": "ąćęłńóśźż",
    "Czech": "áčďéěíňóřšťúůýž",
    "Slovak": "áäčďéíĺľňóôŕšťúýž",
    "Hungarian": "áéíóöőúüű",
    "Romanian": "ăâîșțşţ",
    "Bosnian, Croatian, Serbian, Slovene": "čćđšž",
    "Estonian": "äöõüšž",
    "Latvian": "āčēģīķļņšūž",
    "Lithuanian": "ąčęėįšųūž",
    "Turkish": "çğıöşüâîûİ",
    "Azerbaijani": "çəğıöşüİ",
    "Russian": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "Ukrainian": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "Belarusian": "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
    "Bulgarian": "абвгдежзийклмнопрстуфхцчшщъьюя",
    "Macedonian, Serbian": "абвгдѓђежзѕијкќлљмнњопрстћуфхцчџш",
    "Greek": "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ",
    "Hebrew": "אבגדהוזחטיךכלםמןנסעףפץצקרשת",
    "Arabic": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيـًٌٍَُِّْ،؛؟",
    "Persian": "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنهويی\u200c،؛؟",
    "Vietnamese": "àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ",
    "Georgian": "ა-ჿ",
    "Armenian": "ա-և՚-՟։",
    "Hindi": "ऀ-ॿ",
    "Bengali": "ঀ-৾",
    "Tamil": "ஂ-௺",
    "Thai": "ก-๛",
}
_PUNCTUATION = re.compile("[\u2009\u202f\u2010-\u201f\u3000-\u3015\uff01-\uff5e‹›«»…€£©®°§·•½¼¾™№\xa0¿¡´×\u200e\u200f]")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")


def share_beyond_ascii(text: str) -> float:
    """Give the share of a text's characters that are not ASCII."""
    return 1 - len(text.encode("ascii", "ignore")) / len(text)


def stray(text: str) -> float:
    """Give the share of characters beyond ASCII that are out of place; 0.0 in a text that has none.

    Out of place are those that the language which fits best does not use, and capitals after a small letter.
    """
    found: Counter[str] = Counter()
    misplaced = 0
    for match in islice(_BEYOND_ASCII.finditer(text), _SAMPLE):
        found[match[0]] += 1
        misplaced += match[0].isupper() and text[match.start() - 1 : match.start()].islower()
    if not found:
        return 0.0
    letters = [(character, count) for character, count in found.items() if not _PUNCTUATION.match(character)]
    unused = min(sum(count for character, count in letters if not used.match(character)) for used in _used())
    return (unused + misplaced) / found.total()


@cache
def _used() -> tuple[re.Pattern[str], ...]:
    """Compile the alphabets of all languages, with their capitals, and the signs of everyday use where there are many.

    Of Hangul too: Japanese in Shift_JIS reads as Korean in windows-949, but in syllables that no word has.
    """
    signs = (
        _first_rows("euc_kr", range(0xB0, 0xC9)),
        "ぁ-ヿ々" + _first_rows("euc_jp", range(0xB0, 0xD0)),
        _first_rows("gb2312", range(0xB0, 0xD8)),
        _first_rows("big5", range(0xA4, 0xC7)),
    )
    letters = (*(alphabet + alphabet.upper() for alphabet in _ALPHABETS.values()), *signs)
    return tuple(re.compile(f"[{characters}]") for characters in letters)


def _first_rows(encoding: str, leads: range) -> str:
    """List the ideographs or syllables of a national standard's first level, which are the common ones."""
    trails = (*range(0x40, 0x7F), *range(0xA1, 0xFF))
    return "".join(bytes((lead, trail)).decode(encoding, "ignore") for lead in leads for trail in trails)
