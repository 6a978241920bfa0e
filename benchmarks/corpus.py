"""Made-up news in four scripts, from hand-written sentences whose weighty words can be exchanged.

A slot is `{kind:one|another|…}`. `actor`, `number`, `word`, `negation` and `modality` are exchanged to make a quote
that is not in the text; `aside` is what an ellipsis may leave out, between commas in English alone; `filler` only makes
sentences differ.
"""

import random
import re
from dataclasses import dataclass

_SLOT = re.compile(r"\{(\w+):([^}]*)\}")

LISTS = {
    "en": {
        "P": "Minister Orlin|President Vasko|Chancellor Brandt|Envoy Castell|Premier Duarte|Secretary Halloran",
        "C": "Norland|Estavia|Kardania|Velmora|Tirasia|Ostrava|Galdor|Meridia",
        "N": "$20 million|$120 million|$3.5 billion|€45 million|10,000 troops|2,400 tonnes of grain|15% of its budget"
        "|35 patrol boats|1,250 vehicles|7.5% of output",
        "T": "fisheries|border trade|grain exports|customs duties|river transport|air defence|prisoner exchanges"
        "|gas transit|visa rules|satellite data|flood relief|rail freight|water quotas|student visas",
        "W": "on Monday|on Tuesday|in March|this week|before the summit|at the port of Lisk|in the capital|after talks"
        "|late on Friday|at the border",
    },
    "ru": {
        "P": "министр Орлин|президент Васко|канцлер Брандт|посланник Кастель|премьер Дуарте|секретарь Холлоран",
        "C": "Норландия|Эставия|Кардания|Вельмора|Тиразия|Галдор|Меридия",
        "N": "20 миллионов долларов|120 миллионов евро|3,5 миллиарда рублей|10 000 военных|2400 тонн зерна|15% бюджета"
        "|35 катеров|1250 машин",
        "T": "рыболовстве|торговле|экспорте зерна|пошлинах|речных перевозках|обороне|обмене пленными|транзите газа"
        "|визах|спутниковых данных|воде",
        "W": "в понедельник|во вторник|в марте|на этой неделе|перед саммитом|в порту Лиск|в столице|после переговоров",
    },
    "ko": {
        "P": "오를린 장관|바스코 대통령|브란트 총리|카스텔 특사|두아르테 의장|핼러런 비서관",
        "C": "노를란트|에스타비아|카르다니아|벨모라|티라시아|갈도르|메리디아",
        "N": "2천만 달러|1억 2천만 유로|35억 달러|병력 10,000명|곡물 2,400톤|예산의 15%|순찰선 35척|차량 1,250대",
        "T": "어업|국경 무역|곡물 수출|관세|하천 운송|방공|포로 교환|가스 수송|비자|위성 자료|수자원",
        "W": "월요일에|화요일에|3월에|이번 주에|정상회담에 앞서|리스크 항구에서|수도에서|회담 뒤에",
    },
    "zh": {
        "P": "奥尔林部长|瓦斯科总统|布兰特总理|卡斯特尔特使|杜阿尔特议长|哈洛伦秘书长",
        "C": "诺兰|埃斯塔维亚|卡达尼亚|维尔莫拉|蒂拉西亚|加尔多|梅里迪亚",
        "N": "2000万美元|1.2亿欧元|35亿美元|10,000名士兵|2400吨粮食|预算的15%|35艘巡逻艇|1250辆汽车",
        "T": "渔业|边境贸易|粮食出口|关税|内河运输|防空|战俘交换|天然气过境|签证|卫星数据|水资源",
        "W": "周一|周二|三月|本周|峰会之前|在利斯克港|在首都|会谈之后",
    },
}

TEMPLATES = {
    "en": """
{actor:P}{aside:, who arrived from {C} {W},} {modality:will|could|may} {word:offer|sell|lend} \
{actor:C} {number:N} for {filler:T} {filler:W}.
“{actor:C} {negation:has not agreed|has agreed} to {word:review|extend|suspend} the accord on \
{filler:T},” {actor:P} told reporters {filler:W}.
{actor:C} and {actor:C} {word:signed|postponed|welcomed} a {number:10-year|5-year|25-year} \
agreement on {filler:T}{aside: — the third since the spring —} {filler:W}.
If {actor:C} {word:pays|returns|delivers} {number:N}, its neighbour {modality:must|should|might} \
{word:reopen|close} the crossing {filler:W}, {actor:P} said.
{actor:P} {negation:did not rule out|ruled out} new limits on {filler:T}, adding that the country’s \
delegation {modality:would|might} {word:leave|return} {filler:W}.
The ministry{aside: (which speaks for {C})} {word:confirmed|denied} that {number:N} {negation:had \
never|had} reached the long-term fund for {filler:T} {filler:W}.
Officials in {actor:C} {negation:can’t|can} {word:accept|ignore} the “interim” terms on {filler:T}, \
a spokesman for {actor:P} said {filler:W}.
Trade in {filler:T} fell to {number:N} {filler:W}, and {actor:C} {modality:expects|will have} to \
{word:cut|raise} tariffs, {actor:P} wrote.
""",
    "ru": """
{actor:P}{aside: (он прибыл {W})} {modality:может|должен} {word:предложить|передать|вернуть} \
{number:N}, если {actor:C} согласится с условиями о {filler:T} {filler:W}.
«{actor:C} {negation:не намерена|намерена} {word:пересматривать|продлевать} соглашение о \
{filler:T}», — заявил {actor:P} {filler:W}.
{actor:C} и {actor:C} {word:подписали|отложили} договор о {filler:T} на {number:10 лет|5 лет|25 \
лет} {filler:W}.
По словам пресс-службы, {actor:P}{aside: (он находится в поездке)} {negation:не исключил|исключил} \
новых ограничений в {filler:T} {filler:W}.
Ведомство сообщило, что {number:N} {negation:никогда не поступали|поступали} в фонд, и {actor:C} \
{modality:может|должна} {word:закрыть|открыть} границу {filler:W}.
На переговорах о {filler:T} {actor:P} {word:поддержал|отклонил} предложение страны {actor:C} \
выделить {number:N} {filler:W}.
""",
    "ko": """
{actor:P}은 {filler:W} {actor:C}가 {filler:T} 협정을 {word:연장|중단|재검토}하는 데 \
{negation:동의하지 않았다|동의했다}고 밝혔다.
{actor:C}와 {actor:C}는 {filler:W} {filler:T} 분야에서 {number:N} 규모의 합의에 {word:서명|도달}했다.
“{filler:T} 문제는 {modality:반드시 해결해야 한다|해결할 수 있다}”고 {actor:P}이{aside: (기자들과 만나)} {filler:W} \
{word:강조|설명}했다.
{actor:P} 측은 {number:N}을 {filler:W} {actor:C}에 {word:제공|반환}할 계획이 {negation:없다|있다}고 전했다.
{filler:W} 열린 {filler:T} 회의에서 {actor:C} 대표단은 {number:N} 지원을 {word:요청|거부}한 것으로 알려졌다.
""",
    "zh": """
{actor:P}{filler:W}表示，{actor:C}{negation:不同意|同意}{word:延长|中止|修改}有关{filler:T}的协议。
{actor:C}与{actor:C}{filler:W}就{filler:T}{word:签署|推迟}了价值{number:N}的合同。
“{filler:T}问题{modality:必须|可以}通过谈判解决，”{actor:P}{filler:W}在记者会上{word:强调|承认}。
{actor:P}{aside:（刚刚抵达）}{filler:W}{word:宣布|否认}向{actor:C}提供{number:N}用于{filler:T}。
如果{actor:C}{negation:没有交付|交付}{number:N}，{filler:W}的{filler:T}会议{modality:将|可能}{word:取消|延期}。
""",
}
"""A template a line."""

ABSENT = {
    "en": "Scientists described a rare beetle that lives only beneath frozen waterfalls near the old observatory",
    "ru": "Учёные описали редкого жука, который живёт лишь под замёрзшими водопадами у старой обсерватории",
    "ko": "과학자들은 오래된 천문대 근처 얼어붙은 폭포 아래에서만 사는 희귀한 딱정벌레를 묘사하였다",
    "zh": "科学家描述了一种只生活在古老天文台附近冰冻瀑布下面的稀有甲虫",
}


_PARAGRAPHS = 0.2
"""Share of the sentences that end a paragraph."""


@dataclass(frozen=True)
class Part:
    """A stretch of a sentence: its kind (empty for fixed words), its text, and what could stand there instead."""

    kind: str
    text: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sentence:
    """A sentence at its place in an article."""

    parts: tuple[Part, ...]
    start: int

    @property
    def text(self) -> str:
        """The sentence as it stands in the article."""
        return "".join(part.text for part in self.parts)

    @property
    def kinds(self) -> set[str]:
        """Kinds of its parts."""
        return {part.kind for part in self.parts}


@dataclass(frozen=True)
class Article:
    """An article with its sentences."""

    language: str
    text: str
    sentences: tuple[Sentence, ...]


def article(language: str, words: int, rng: random.Random) -> Article:
    """An article of about so many words (of two characters, where words are not spaced)."""
    sentences: list[Sentence] = []
    text = ""
    size = 0
    while size < words:
        parts = _sentence(language, rng)
        sentence = Sentence(parts, len(text))
        size += len(sentence.text.split()) if language != "zh" else len(sentence.text) // 2
        sentences.append(sentence)
        text += sentence.text + _after(language, rng)
    return Article(language, text, tuple(sentences))


def _after(language: str, rng: random.Random) -> str:
    if rng.random() < _PARAGRAPHS:
        return "\n\n"
    return "" if language == "zh" else " "


def _sentence(language: str, rng: random.Random) -> tuple[Part, ...]:
    lists = LISTS[language]
    template = re.sub(
        r"\{([PCNTW])\}",
        lambda slot: rng.choice(lists[slot[1]].split("|")),
        rng.choice(TEMPLATES[language].strip().split("\n")),
    )
    parts: list[Part] = []
    done = 0
    for slot in _SLOT.finditer(template):
        if slot.start() > done:
            parts.append(Part("", template[done : slot.start()]))
        choices = lists.get(slot[2], slot[2]).split("|")
        used = {part.text for part in parts}
        chosen = rng.choice([choice for choice in choices if choice not in used] or choices)
        parts.append(Part(slot[1], chosen, tuple(choice for choice in choices if choice != chosen)))
        done = slot.end()
    parts.append(Part("", template[done:]))
    return tuple(parts)
