"""Number words that are put together, made of their parts: einundzwanzig, ventotto, soixante-douze, anderthalb."""

JOINTS: dict[str, str] = {"en": "[ -]| and (?:a )?| (?:of )?an? ", "es": "[ -]| y ", "pt": "[ -]| e "}
"""What may stand between the words of one number."""

AND_A_HALF: dict[str, str] = {
    "ru": r"\sс\sполовиной\b",
    "uk": r"\sз\sполовиною\b",
    "fr": r"\set\sdemie?\b",
    "es": r"\sy\smedi[oa]\b",
    "it": r"\se\smezz[oa]\b",
    "pt": r"\se\smei[oa]\b",
    "ko": r"\s?반(?![가-힣])",
    "zh": r"半(?![数个径岛年])",
    "ja": r"半(?![数分径島年])",
}
"""What adds a half to a number, or to the unit before it: deux ans et demi, 2년 반."""

HALF_OF: dict[str, str] = {
    "en": r"(?<![\w-])half(?: an? |-)(?=(?:year|month|day|hour|decade|century)\b)",
    "ru": r"(?<!\w)полу?\s?(?=год[ау]|час[ау]|миллион|миллиард|тысяч|тонны|век[ау]|дня|месяца)",
    "uk": r"(?<!\w)пів\s?(?=року|години|мільйон|мільярд|тисячі|тонни|дня|місяця)",
    "fr": r"(?<!\w)demi-(?=heure|journée|siècle|douzaine|million)",
    "es": r"(?<!\w)medi[oa]\s(?=año|hora|millón|siglo|docena|centenar|mes\b|día)",
    "it": r"(?<!\w)mezz(?:[oa]\s|['’])(?=ora|anno|secolo|milione|miliardo|giornata)",
    "pt": r"(?<!\w)mei[oa]\s(?=ano|hora|milhão|século|dúzia|mês|dia|bilhão)",
}
"""A half that is told of a unit or magnitude without "of": полгода, media hora."""
HALF_STEMS = {
    "en": "half",
    "ru": "пол",
    "uk": "пів",
    "fr": "demi",
    "es": "medio media",
    "it": "mezz",
    "pt": "meio meia",
}
"""How it begins."""

_TWENTY, _HUNDRED = 20, 100


def compounds(language: str, simple: dict[str, float]) -> dict[str, float]:
    """The number words of a language that are written as one; `simple` are those they are made of."""
    by_value = {value: word for word, value in reversed(simple.items())}
    maker = _MAKERS.get(language)
    return maker(by_value) if maker else {}


def _german(word: dict[float, str]) -> dict[str, float]:
    ones = {value: word[value] for value in range(2, 10)} | {1: "ein"}
    small = dict(ones) | {value: word[value] for value in range(10, 20)}
    for ten in range(20, _HUNDRED, 10):
        small |= {ten: word[ten]} | {ten + one: f"{ones[one]}und{word[ten]}" for one in ones}
    found = {text: float(value) for value, text in small.items() if value > _TWENTY}
    found |= {f"{text}einhalb": value + 0.5 for value, text in small.items()} | {"anderthalb": 1.5}
    found |= {f"{text}hundert": value * 100.0 for value, text in small.items() if value < _TWENTY}
    return found | {f"{text}tausend": value * 1000.0 for value, text in small.items()} | {"hunderttausend": 1e5}


def _italian(word: dict[float, str]) -> dict[str, float]:
    ones = {value: word[value] for value in range(2, 10)} | {1: "uno", 3: "tré"}
    found: dict[str, float] = {}
    for ten in range(20, _HUNDRED, 10):
        for one, text in ones.items():
            stem = word[ten][:-1] if one in (1, 8) else word[ten]
            found[stem + text] = float(ten + one)
    found |= {f"{word[one]}cento": one * 100.0 for one in range(2, 10)}
    return found | {f"{word[value]}mila": value * 1000.0 for value in (*range(2, 21), *range(30, 100, 10))}


def _french(word: dict[float, str]) -> dict[str, float]:
    found: dict[str, float] = {}
    for ten, text in ((60, "soixante"), (80, "quatre-vingt")):
        found |= {f"{text}-{word[one]}": float(ten + one) for one in range(2, 20)}
    for ten in range(20, 61, 10):
        found |= {f"{word[ten]}-{word[one]}": float(ten + one) for one in range(2, 10)}
        found[f"{word[ten]}-et-un"] = ten + 1.0
    return found | {"soixante-et-onze": 71.0, "quatre-vingt-un": 81.0}


def _spanish(word: dict[float, str]) -> dict[str, float]:
    ones = {1: "uno", 2: "dós", 3: "trés", 6: "séis"} | {one: word[one] for one in (4, 5, 7, 8, 9)}
    return {f"veinti{text}": 20.0 + one for one, text in ones.items()}


_MAKERS = {"de": _german, "it": _italian, "fr": _french, "es": _spanish}
