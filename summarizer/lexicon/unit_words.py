"""Tables of units, bounds and ordinals. Data only.

A unit is a dimension and a factor, so that 48 hours are two days; words are matched from their beginning in inflected
languages: "*" stands for any ending.
"""

UNITS: dict[tuple[str, float], str] = {
    ("USD", 1): "us$ usd u.s.$",
    ("dollar", 1): "$ dollar* доллар* долар* dólar* dollari 달러* 美元 美金 ドル دولار* 불",
    ("AUD", 1): "a$ au$ aud 호주달러* 澳元 澳大利亚元 豪ドル",
    ("CAD", 1): "c$ ca$ cad 캐나다달러* 加元 加拿大元",
    ("HKD", 1): "hk$ 홍콩달러* 港元 港币",
    ("TWD", 1): "nt$ 대만달러* 新台币",
    ("SGD", 1): "s$ sgd 싱가포르달러* 新加坡元 新元",
    ("NZD", 1): "nz$ nzd 뉴질랜드달러* 新西兰元 纽元",
    ("EUR", 1): "€ eur euro euros евро євро 유로* 欧元 ユーロ يورو",
    ("pound", 1): "£ gbp pound pounds sterling фунт* фунтів livre livres libra libras sterline 파운드* 英镑 ポンド",
    ("yen", 1): "¥ jpy yen иен* йен* ієн* 엔 엔화 日元 円 yenes",
    ("yuan", 1): "cny rmb yuan renminbi юан* 위안* 人民币 元 yuanes",
    ("won", 1): "₩ krw won вон 원 원화 韩元 ウォン",
    ("rouble", 1): "₽ rub rouble* ruble* рубл* рубл. руб rubel roubles rublos 루블* 卢布 ルーブル",
    ("krone", 1): "krone* kroner* kronor krona nok dkk sek крон* couronne* crown crowns coronas",
    ("rupee", 1): "₹ inr rupee* рупи* roupie* rupias",
    ("lira", 1): "₺ try lira* лир*",
    ("hryvnia", 1): "₴ uah hryvnia* гривен* гривн* 흐리우냐",
    ("shekel", 1): "₪ shekel* шекел*",
    ("franc", 1): "chf franc francs franken франк*",
    ("riyal", 1): "riyal* rial* риал* ريال",
    ("dirham", 1): "dirham* дирхам*",
    ("shilling", 1): "shilling*",
    ("peso", 1): "peso pesos",
    ("rand", 1): "rand",
    ("zloty", 1): "zloty zlotys",
    ("dinar", 1): "dinar* دينار",
    ("percent", 1): "% ％ percent pct percentage процент* відсот* prozent prozents 퍼센트* ％ パーセント بالمئة",
    ("percent", 10): "成 割 할",
    ("points", 1): "pp п.п. prozentpunkt* 퍼센트포인트 %포인트 个百分点 ポイント",
    ("", 1): "주년* 周年 周岁 周歳",
    ("basis", 1): "bp bps 基点 个基点 基準点 베이시스포인트 basispunkt* базисн*",
    ("time", 1 / 60): "minute* minuto* минут* хвилин* 분 分钟 分間 دقيقة",
    ("time", 1): "hour* heure* stunde* hora horas ore час часа часов годин* 시간* 小时 時間 ساعة ساعات",
    (
        "time",
        24,
    ): """day days jour jours tag tage tagen día días giorno giorni dia dias день дня дней дневн* днів дні
        доби сутки суток сутками суткам сутках доба добу діб 일간 天 日間 يوم ايام""",
    ("time", 168): "week weeks semaine* woche wochen semana* settiman* недел* тижн* тижд* 주간 주 周 週間 اسبوع اسابيع",
    (
        "months",
        1,
    ): "month months mois monat monate monaten mes meses mese mesi mês месяц* місяц* 개월* 달 个月 か月 カ月 شهر اشهر",
    (
        "months",
        12,
    ): """year years an ans année années jahr jahre jahren año años anno anni ano anos год года годом лет
        летн* рік року років 년 년간 年 年間 سنة سنوات عام اعوام""",
    (
        "length",
        1,
    ): """km kms kilometer* kilometre* kilomètre* kilómetro* quilómetro* chilometr* км километр* кілометр* 킬로미터*
        ㎞ 公里 キロ""",
    ("length", 0.001): "meter meters metre metres mètre mètres metro metros metri метр* 미터 米 メートル",
    ("miles", 1): "mile miles meile meilen milla millas миль мили миля 마일 英里",
    ("mass", 1): "tonne tonnes ton tons tonnen tonelada* tonnellat* тонн* 톤 吨 トン",
    ("mass", 0.001): "kg kilo kilos kilogram* kilogramm* kilogramme* килограмм* кг 킬로그램 公斤",
    ("barrels", 1): "barrel barrels bpd baril barils barriles barili баррел* барел* 배럴 桶 バレル",
    ("power", 1): "mw megawatt* мегаватт* мвт 메가와트 兆瓦",
    ("power", 1000): "gw gigawatt* гигаватт* гвт 기가와트 吉瓦",
    ("area", 1): "hectare* гектар* 헥타르 公顷",
}

TWO_WORD_UNITS: dict[str, tuple[str, float]] = {
    "per cent": ("percent", 1), "pour cent": ("percent", 1), "por ciento": ("percent", 1), "por cento": ("percent", 1),
    "per cento": ("percent", 1), "percentage point": ("points", 1), "percentage points": ("points", 1),
    "percent points": ("points", 1), "% points": ("points", 1), "points de": ("points", 1),
    "puntos porcentuales": ("points", 1),
    "процентных пункта": ("points", 1), "процентных пунктов": ("points", 1), "процентный пункт": ("points", 1),
    "basis points": ("basis", 1), "points de base": ("basis", 1), "puntos básicos": ("basis", 1),
    "punti base": ("basis", 1), "hong kong": ("HKD", 1), "australian dollars": ("AUD", 1),
    "canadian dollars": ("CAD", 1), "us dollars": ("USD", 1), "u.s. dollars": ("USD", 1),
    "american dollars": ("USD", 1), "zealand dollars": ("NZD", 1),
    "norwegian kroner": ("krone", 1), "danish kroner": ("krone", 1),
    "swedish kronor": ("krone", 1), "swiss francs": ("franc", 1), "nautical miles": ("nautical", 1),
    "pounds sterling": ("pound", 1), "hong kong dollars": ("HKD", 1), "taiwan dollars": ("TWD", 1),
    "美 元": ("dollar", 1),
}  # fmt: skip

NO_CURRENCIES = "basis percent points basis time months length miles nautical mass barrels power area"
"""Dimensions that are no currency."""

PREFIXES = (
    "us$",
    "hk$",
    "nt$",
    "nz$",
    "au$",
    "ca$",
    "a$",
    "c$",
    "s$",
    "$",
    "€",
    "£",
    "¥",
    "₩",
    "₽",
    "₹",
    "₺",
    "₴",
    "₪",
)
"""Signs that stand before the number."""

LETTERS: dict[str, float] = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12, "trn": 1e12}
"""Magnitudes written against the digits: $20m."""

AT_MOST = r"""up to|at most|at the most|no more than|not more than|no longer than|no higher than|a maximum of
    |maximum of|maximum|as many as|as much as|fewer than|less than|shorter than|lower than|under|below|not exceeding
    |до|не более|не более чем|не больше|не больше чем|не дольше|не выше|не свыше|менее|менее чем|меньше|меньше чем
    |ниже|короче|максимум|не більше|не більш як|менше|менше ніж|щонайбільше|jusqu'à|au plus|tout au plus|moins de
    |pas plus de|au maximum|un maximum de|inférieur à|inférieure à|bis zu|höchstens|weniger als|nicht mehr als
    |nicht länger als|maximal|kürzer als|unter|hasta|como máximo|a lo sumo|menos de|no más de|un máximo de|fino a
    |al massimo|meno di|non più di|un massimo di|até|no máximo|menos de|não mais de|não mais que|um máximo de|최대|最多
    |至多|不超过|不到|高达|最大|最高|inferior a|inferiores a|por debajo de|en deçà de|au-dessous de|inférieurs à
    |inférieures à
    |не превы[сш]\w+|unterhalb von|no superior a|abaixo de|inferiore a|al di sotto di|低于|少于"""
AT_LEAST = r"""at least|at the least|at the very least|at a minimum|more than|longer than|higher than|greater than|over
    |above|exceeding|no less than|no fewer than|not less than|not fewer than|no lower than|no shorter than
    |a minimum of|minimum of|minimum|upwards of|upward of|in excess of|не менее|не менее чем|не меньше|не меньше чем
    |не ниже|более|более чем|больше|больше чем|дольше|длиннее|выше|свыше|как минимум|минимум|по меньшей мере
    |по крайней мере|не менш як|не менше|не менше ніж|понад|більше|більше ніж|довше|щонайменше|au moins|au minimum
    |un minimum de|plus de|pas moins de|supérieur à|supérieure à|mindestens|wenigstens|zumindest|mehr als|länger als
    |nicht weniger als|mehr denn|über|al menos|como mínimo|por lo menos|un mínimo de|no menos de|más de|almeno
    |come minimo|un minimo di|non meno di|più di|oltre|pelo menos|no mínimo|um mínimo de|não menos de|mais de
    |mais do que|최소|적어도|至少|最少|起码|超过|不少于|不低于|逾|少なくとも|exceeds|exceeded|surpassing|surpassed
    |topping|topped
    |superior a|superiores a|por encima de|supera|superan|superó|superaron|supérieurs à|supérieures à|au-delà de
    |au-dessus de
    |dépass\w+|превы[сш]\w+|перевищ\w+|сверх|oberhalb von|übersteig\w+|acima de|superiore a|al di sopra di|supera
    |superano
    |高于|多于|高出|넘는"""
AFTER_AT_LEAST = (
    "or more|or longer|and more|and above|and over|plus|или более|или больше|ou plus|oder mehr|o más|이상|以上"
)
AFTER_AT_MOST = "or less|or fewer|или менее|или меньше|ou moins|oder weniger|이하|미만|以下|以内|未満"
BELOW = r"""sous|bajo|sotto|sob|abaixo d[aeo]s?|al di sotto de\w+|meno d['’]|moins d['’]|unterschr\w+|inférieure?s? aux?
    |не (?:\w+ )?превы[сш]\w+|ne dépass\w+ pas|n['’]excéd\w+ pas|no (?:super|exced|rebas|sobrepas)\w+
    |non super\w+|não (?:super|exced|ultrapass)\w+
    |(?:weniger|kürzer|niedriger) \w+ als|跌破|不会超过|不得超过|不足|下回る|下回った"""
ABOVE = r"""plus d['’]|più d['’]|au-dessus d['’]|overstep\w*|passed|crossed|exceed(?:s|ed|ing)?|überst[ei]+g\w*
    |übert[rao]+f+\w*|überschr\w+|перевал\w+ за|перешагн\w+|franchi\w*|excéd\w+|excedi\w+|excede\w*|rebas\w+
    |sobrepas\w+|super[aáó]\w*|ultrapass\w+|sopra|(?:mehr|länger|höher) \w+ als|突破|多达|超出|超えて|上回る|上回った"""
"""Words that may bound the number after them, and need not."""
MAY_BIND = """sous bajo sotto sob da do das dos d' unterschr pas super exced rebas sobrepas ultrapass overstep passed
    crossed exceed franchi sopra als"""
"""How the last words of those begin that are written without diacritics."""
CHANGED = """вырос выраст увелич снизи сниж сократ сокращ упал упад повыс повыш подня подним зрос збільш зменш знизи
    subi sube aument crec cay caer baj redu elev sal scen cresc ridu cai baix augment pass[ée] grimp mont recul
    baiss stieg gestieg sank gesunk"""
"""How verbs begin after which "up to" is the amount that something came to."""
KOREAN_BEHIND: dict[str, str] = {
    "most": "밑[도돌]|아래|하회|못 미|미치지 못|채 (?:안|못)|넘기?지 (?:않|못)|を(?:超え|上回ら)(?:ない|ません)",
    "least": "초과|넘[어을길긴]|웃[도돌]|상회|돌파|이 넘|を(?:超え|上回)",
}
"""The same behind a number, its counter or unit and a particle."""
THRESHOLD = r"""(?:la barre|le seuil|le cap|le plafond) d(?:es|u|e)|(?:el umbral|la barrera|la cifra) de(?:l| los| las)?
    |la soglia de(?:l|i|lle|gli)|(?:a marca|a barreira|o patamar) d[aeo]s?|die (?:Marke|Schwelle|Grenze) von
    |(?:отметк|планк)\w+ в|(?:уровн|порог)\w* в|the (?:mark|threshold) of"""
"""What may stand between such a word and its number."""
DENIES_BOUND = r"""not|never|cannot|\w+n['’]t|ne|n['’]\w+|no|non|não|nicht|kein\w*|не"""
"""What turns a bound that comes within some words into the opposite one."""
ALMOST = """almost|nearly|just under|close to|near|knapp|fast|beinahe|nahezu|почти|около|без малого|порядка|близко к
    |майже
    |presque|près de|quasi|casi|cerca de|quase|circa|à peine|近|约|約|将近|接近|거의|약|ほぼ"""
ABOUT = "about|about a|around|around a|roughly|roughly a|some|approximately|an estimated|a little over|a little under"
A_GOOD = "gut|well over|a good"
AND_SOME = "여|余|多|有余|с лишним|с небольшим|y pico|odd|et quelques"
"""Words with which a number may be the upper bound, or the lower one, and need not."""
GOVERNS_OVER = r"""hand\w* turn\w* tak\w+ took sign\w* carr\w+ won win\w* got get\w* brought bring\w* pass\w*
    ceded? control\w* disput\w+ rows? talk\w* wars? clash\w* vot\w+ disagree\w* concern\w*
    protest\w* sovereignty powers? authority negotiat\w+ argu\w+ fight\w* fought conflict\w*
    tension\w* quarrel\w* jurisdiction rul\w+ claim\w* lawsuit\w* sued? suing investigat\w+
    arrest\w* charg\w+ detain\w* questioned sanction\w* criticis\w+ criticiz\w+ fears? outrage anger
    alarm worr\w+ placed obligat\w+ bound"""
"""Words that may take "over" or "under" with what follows."""
AFTERTHOUGHTS: dict[str, str] = {
    "least": "at least|at the least|at the very least|at a minimum|or more",
    "most": "at most|at the most|at the very most|at a maximum|or fewer|or less",
}
"""Bounds that may stand behind what is counted: "nine boats at the least"."""

ORDINALS: dict[str, str] = {
    "en": """second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
        fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""",
    "fr": """deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième
        douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième""",
    "es": """segund* tercer* cuart* quint* sext* séptim* octav* noven* décim* undécim* duodécim* decimotercer*
        decimocuart* decimoquint* decimosext* decimoséptim* decimoctav* decimonoven* vigésim*""",
    "it": """second* terz* quart* quint* sest* settim* ottav* non* decim* undicesim* dodicesim* tredicesim*
        quattordicesim* quindicesim* sedicesim* diciassettesim* diciottesim* diciannovesim* ventesim*""",
    "pt": "segund* terceir* quart* quint* sext* sétim* oitav* non* décim*",
    "ko": """두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두 열세 열네 열다섯 열여섯 열일곱 열여덟
        열아홉 스무 스물한 스물두
        스물세 스물네 스물다섯 스물여섯 스물일곱 스물여덟 스물아홉 서른""",
}
"""From the second on: "first" is said too often of what a source does not count."""

ELLIPTIC = """its their his her our the from to than of or and by against about is was only another sa son ses leur
    leurs les à de que seine ihre die von auf zu su sus los las a que i gli di as os para ses к до с на от в и или
    против"""
"""Words after which a bare number may leave its magnitude unsaid: "add 10 million to its 60"."""
NO_THINGS = """sous lors dès depuis contre selon envers parmi malgré durant pendant afin ainsi ici tous unter gegen
    während seit ohne ab bis hingegen dafür davon bajo según contra durante hacia mediante secondo sotto contro verso
    sob segundo против после перед около среди вместо из-за ради согласно благодаря проти після перед серед замість"""
"""Function words of other languages than English that follow a number and are not what it counts."""
AFTER_AMOUNT = """depends goes comes remains stays stands covers pays helps needs represents falls rests waits awaits
    hangs belongs serves includes equals exceeds makes rises arrives follows flows appears seems requires has"""
"""Verbs that follow an amount; in front of other words it counts them."""
NOT_COUNTED = """sides leaders countries nations parties presidents ministers governments neighbours
    neighbors allies states men women capitals delegations diplomats officials foreign heads sides' others"""
"""What "two" may be said of without a number in the source, where two are named."""
