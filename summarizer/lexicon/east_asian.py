"""Numbers in Chinese, Japanese and Korean: digits and signs for powers of ten, by myriads; fractions and halves."""

import re

from summarizer.lexicon import number_words

_VALUES = {
    **number_words.IDEOGRAPHS,
    **number_words.HANGUL,
    **number_words.HANGUL_DIGITS,
    **number_words.KOREAN_COUNTS,
    **number_words.KOREAN_TENS,
    "한": 1,
}
_PART = re.compile(
    rf"\d[\d,]*(?:\.\d+)?|{'|'.join(sorted((word for word in _VALUES if len(word) > 1), reverse=True))}|[^\d\s]"
)
_OVER = re.compile(r"\s?(?:分[之の]|분의|에\s)\s?")
_TEN, _MYRIAD = 10, 10_000

_DIGITS = r"\d[\d,]*(?:\.\d+)?"
_SIGN = f"[{''.join(number_words.IDEOGRAPHS)}]"
_POINT = "点[〇零一二三四五六七八九]+"
_HANGUL = "[일이삼사오육칠팔구십백천]"


def signs(language: str) -> str:
    """A pattern for numbers written with signs: 2000만, 三百, 百分之二十, 三分之一, 열한 명."""
    if language == "ko":
        counts, tens = "|".join(number_words.KOREAN_COUNTS), "|".join(number_words.KOREAN_TENS)
        return (
            rf"(?<![가-힣\d])(?:\d+|{_HANGUL}+)\s?분의\s?(?:\d+|{_HANGUL}+)"
            rf"|(?<![가-힣])(?:열|백|천|다섯)에\s(?:하나|둘|셋|넷|{counts})"
            rf"|(?<![\d.,A-Za-z]){_DIGITS}[십백천만억조]+(?:\s?{_DIGITS}[십백천만억조]+)*(?:\d[\d,]*)?"
            rf"|(?<![가-힣\d]){_HANGUL}{{0,4}}[만억조백천](?= ?(?:달러|원|명|유로|위안|톤|개|대|엔|파운드|배럴))"
            rf"|(?<![가-힣])(?:(?:{tens})(?:한|{counts})?|{counts})(?= ?(?:{number_words.KOREAN_COUNTERS}))"
            rf"|(?<![가-힣])(?!열세)(?:{tens})(?:한|{counts})(?= ?[가-힣])"
            r"|(?<![가-힣])(?:다섯|여섯|일곱|여덟|아홉)(?=\s[가-힣])"
            r"|(?<![가-힣])수[십백천만억]+|절반|(?<![가-힣])반(?=년|나절)"
        )
    return (
        rf"(?:\d+|{_SIGN}+)分[之の](?:{_DIGITS}|{_SIGN}+(?:{_POINT})?)"
        rf"|{_DIGITS}{_SIGN}+(?:\d[\d,]*{_SIGN}*)*"
        rf"|(?<![周拜统第])(?<!星期)(?!十分|万一|千万|百分){_SIGN}(?:{_SIGN}++(?:{_POINT}[万亿]*)?|{_POINT}[万亿]+)(?![月日号])"
        rf"|(?<![周拜统第一])(?<!星期)[二两兩三四五六七八九十](?={number_words.IDEOGRAPH_COUNTERS})"
        "|[数數几上][十百千万亿]+|一半|半数|半分(?!子)|(?<![上下大前后後一])半(?=年|个月|小时|天|世纪|個月|小時|日|月)"
    )


def value_of(written: str) -> float:
    """The value of such a number; of a percentage, the percentage."""
    parts = _OVER.split(written)
    if len(parts) > 1:
        under, over = value_of(parts[0]), value_of(parts[1])
        return over if written[0] == "百" or not under else over / under
    if written[0] in number_words.SEVERAL_SIGNS and len(written) > 1:
        return _value_of(written[1:])
    if written in number_words.HALF_SIGNS:
        return 0.5
    before, _, after = written.partition("点")
    decimals = after.rstrip("万亿")
    value = _value_of(before)
    if decimals:
        value += _value_of(decimals) / _TEN ** len(decimals)
    return value * (_value_of(after[len(decimals) :]) if len(after) > len(decimals) else 1)


def _value_of(written: str) -> float:
    total = section = 0.0
    current: float | None = None
    for part in _PART.findall(written):
        if part[0].isdigit():
            current = float(part.replace(",", ""))
            continue
        value = _VALUES.get(part, 0)
        if value < _TEN:
            current = (current or 0) * _TEN + value
        elif value < _MYRIAD:
            section, current = section + (current or 1) * value, None
        else:
            total, section, current = total + ((section + (current or 0)) or 1) * value, 0.0, None
    return total + section + (current or 0)


SIMPLIFIED = {
    "東兩麗烏買亞會倫內關蘭軍岡凱剛別務勞華盧衛發敘國": "东两丽乌买亚会伦内关兰军冈凯刚别务劳华卢卫发叙国",
    "圖聖處奧寧賓爾屬島幣庫開彌懷總揚報撾時構極樓歐畢": "图圣处奥宁宾尔属岛币库开弥怀总扬报挝时构极楼欧毕",
    "漢湯溫滿澤濟灣靈熱愛獨瑪瓊蓋礎約納紐紅組織紹經維": "汉汤温满泽济湾灵热爱独玛琼盖础约纳纽红组织绍经维",
    "緬羅聯脫臘薩萊訥設誕諾讓計貝貨貿賈資贊賽賴輔輸邊": "缅罗联脱腊萨莱讷设诞诺让计贝货贸贾资赞赛赖辅输边",
    "達邁銀長門際陸難韋韓頓領馬騷魯鮮麥臺陰縣憲壩駐訪": "达迈银长门际陆难韦韩顿领马骚鲁鲜麦台阴县宪坝驻访",
}
"""Traditional Chinese signs of names, and the simplified ones for them."""
