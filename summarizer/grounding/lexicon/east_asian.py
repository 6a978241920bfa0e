"""Numbers in Chinese, Japanese and Korean: digits and signs for powers of ten, by myriads."""

import re

from summarizer.grounding.lexicon import number_words

_PART = re.compile(r"\d[\d,]*(?:\.\d+)?|[^\d\s]")
_VALUES = number_words.IDEOGRAPHS | number_words.HANGUL
_TEN, _MYRIAD = 10, 10_000


def signs(language: str) -> str:
    """A pattern for numbers written with signs: 2000만, 三百, 百分之二十."""
    if language == "ko":
        number = r"\d[\d,]*(?:\.\d+)?"
        return (
            rf"(?<![\d.,A-Za-z]){number}[십백천만억조]+(?:\s?{number}[십백천만억조]+)*(?:\d[\d,]*)?"
            r"|(?<![가-힣\d])[일이삼사오육칠팔구십백천]{0,4}[만억조]"
            r"(?= ?(?:달러|원|명|유로|위안|톤|개|대|엔|파운드|배럴))"
            rf"|(?<![가-힣])(?:{'|'.join(number_words.KOREAN_COUNTS)})(?= ?(?:{number_words.KOREAN_COUNTERS}))"
        )
    sign = "".join(number_words.IDEOGRAPHS)
    return (
        rf"(?:百分之)?\d[\d,]*(?:\.\d+)?[{sign}]+(?:\d[\d,]*[{sign}]*)*|百分之\d[\d.]*"
        rf"|(?<![周期拜统第])(?!十分|万一|千万|百分[^之])(?:百分之)?[{sign}]{{2,}}(?![月日号])"
        r"|(?<![周期拜统第一])[二两兩三四五六七八九十](?=个|名|国|國|天|年|次|架|辆|艘|人|倍|轮|枚|座|公里|吨|か国|カ国|日間|隻|機)"
    )


def value_of(written: str) -> float:
    """The value of such a number; of a percentage, the percentage."""
    total = section = 0.0
    current: float | None = None
    for part in _PART.findall(written.removeprefix("百分之")):
        if part[0].isdigit():
            current = float(part.replace(",", ""))
            continue
        value = number_words.KOREAN_COUNTS.get(part) or _VALUES.get(part, 0)
        if value < _TEN:
            current = (current or 0) * _TEN + value
        elif value < _MYRIAD:
            section, current = section + (current or 1) * value, None
        else:
            total, section, current = total + ((section + (current or 0)) or 1) * value, 0.0, None
    return total + section + (current or 0)
