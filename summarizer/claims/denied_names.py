"""Names that a text sets apart by denying them: "Oslo, not Riga", "not in Riga but in Oslo"."""

import re
from collections.abc import Iterator
from functools import lru_cache

_SMALL_WORDS = {
    "en": "a an at by for from her his in its of on the their to with",
    "de": "an aus bei das dem den der des die durch für im in mit nach von vom zu zum zur",
    "fr": "à au aux avec chez dans de des du en la le les par pour sur",
    "es": "a al con de del el en la las los para por su",
    "it": "a ai al alla con da dal dalla dei del della di gli i il in la le lo nel per",
    "pt": "a à ao aos as com da das de do dos em na nas no nos o os para pela pelo por",
    "ru": "в во для из к ко на от по с со у",
    "uk": "в від для до з за зі із на по у",
}
_SET_APART = {
    "en": r"(?:[,–—(]|\band|\bbut|\bthough) ?not|\b(?:but|though|although|albeit)(?: \w+ly)? without",
    "de": r"(?:[,–—(]|\bund|\baber|\bjedoch) ?nicht|\b(?:aber|jedoch|allerdings|wenn auch) ohne",
    "fr": r"(?:[,–—(]|\bet|\bmais) ?(?:non pas|non|pas)|\bmais sans",
    "es": r"(?:[,–—(]|\by|\bpero) ?no|\b(?:pero|aunque) sin",
    "it": r"(?:[,–—(]|\be|\bma) ?non|\bma senza",
    "pt": r"(?:[,–—(]|\be|\bmas) ?não|\bmas sem",
    "ru": r"[,–—(] ?(?:а |но )?не|\bно без",
    "uk": r"[,–—(] ?(?:а |але )?не|\bале без",
}
_NOT_BUT = {
    "en": ("not", "but"),
    "de": ("nicht", "sondern"),
    "fr": ("(?:non pas|non|pas)", "mais"),
    "es": ("no", "sino"),
    "it": ("non", "(?:ma|bensì)"),
    "pt": ("não", "(?:mas|e sim)"),
    "ru": ("не", "а"),
    "uk": ("не", "а"),
}
_UPPER = "A-ZÀ-ÖØ-ÞŒŠŽČА-ЯЁІЇЄҐ"
_RUN = rf"[{_UPPER}][\w’'-]*(?: [{_UPPER}][\w’'-]*)*"


def _denials(language: str) -> re.Pattern[str]:
    small = rf"(?:(?:{'|'.join(_SMALL_WORDS[language].split())}) |[ldLD][’'])*"
    no, but = _NOT_BUT[language]
    return re.compile(rf"(?:{_SET_APART[language]}) {small}{_RUN}|\b{no} {small}{_RUN}(?=,? {but}\b)")


_DENIALS = {
    **{language: _denials(language) for language in _SMALL_WORDS},
    "ko": re.compile(r"[^\W_]+(?<!뿐)(?<!뿐만)[이가]? 아니[라고며]|[^\W_]+[이가]? 아닌(?= )"),
    "zh": re.compile("(?:而不是|而非|并非|不是|並非)[^，。；、而是的]{2,8}"),
    "ja": re.compile("[ァ-ヿ一-鿿]{2,8}では?なく"),
    "ar": re.compile(r"وليس (?:(?:في|من|مع|إلى|على) )?\w+"),
}
_CUES = {
    "en": (" not ", " without "),
    "de": ("nicht ", "ohne "),
    "fr": ("non ", "pas ", "sans "),
    "es": ("no ", "sin "),
    "it": ("non ", "senza "),
    "pt": ("não ", "sem "),
    "ru": ("не ", "без "),
    "uk": ("не ", "без "),
    "ko": ("아니", "아닌"),
    "zh": ("不是", "而非", "并非", "並非"),
    "ja": ("なく",),
    "ar": ("وليس",),
}
"""What stands in every text that denies a name so."""
_MAY_TELL_APART = re.compile(
    r"n['’]t\b|\b(?:not?|nor|never|neither|nobody|none|nothing|without|rather|than|instead|unlike|except\w*|exclud\w+"
    r"|despite|original\w*|planned|moved|replac\w+|succe\w+|den(?:y|ies|ied|ying|ial)|reject\w*|refus\w*|bypass\w*"
    r"|snub\w*|omit\w*|miss\w*|absen\w+|lack\w*|fail\w*|declin\w+|ruled? out)\b",
    re.IGNORECASE,
)


_BEFORE, _AFTER = 24, 160
"""Code points around what denies in which all of a denial stands."""


@lru_cache(maxsize=128)
def without_denied(text: str, language: str) -> str:
    """The text without the names that it denies right away."""
    kept: list[str] = []
    end = 0
    for place in sorted(place for cue in _CUES.get(language, ()) for place in _places(cue, text)):
        denied = _DENIALS[language].search(text, max(end, place - _BEFORE), place + _AFTER)
        if denied:
            kept.append(text[end : denied.start()])
            end = denied.end()
    return " ".join((*kept, text[end:])) if kept else text


def _places(cue: str, text: str) -> Iterator[int]:
    place = text.find(cue)
    while place >= 0:
        yield place
        place = text.find(cue, place + 1)


def may_tell_apart(claim: str) -> bool:
    """Whether an English claim has words in which it may itself deny a name."""
    return _MAY_TELL_APART.search(claim) is not None
