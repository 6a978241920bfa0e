"""Tables of number words by language. Data only; inflected forms are spelled out: a stem would catch other words."""

COUNTING: dict[str, str] = {
    "en": """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen eighteen nineteen""",
    "fr": """zéro - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize
        dix-sept dix-huit dix-neuf""",
    "de": """null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn
        fünfzehn sechzehn siebzehn achtzehn neunzehn""",
    "es": """cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
        dieciséis diecisiete dieciocho diecinueve""",
    "it": """zero - due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici
        quindici sedici diciassette diciotto diciannove""",
    "pt": """zero - dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze
        dezesseis dezessete dezoito dezenove""",
    "ru": """ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать
        тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать""",
    "uk": """нуль один два три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять
        тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять""",
    "ar": "صفر واحد اثنان ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة عشرة",
}
"""The words from 0 upwards; "-" where the word is an article as well."""

TENS: dict[str, str] = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "fr": "vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "ru": "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
    "uk": "двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто",
    "ar": "عشرون ثلاثون اربعون خمسون ستون سبعون ثمانون تسعون",
}
"""The words from 20 to 90."""

OTHERS: dict[str, dict[float, str]] = {
    "en": {12: "dozen dozens"},
    "fr": {
        10: "dizaine dizaines",
        12: "douzaine",
        15: "quinzaine",
        20: "vingtaine",
        30: "trentaine",
        40: "quarantaine",
        50: "cinquantaine",
        60: "soixantaine",
        80: "quatre-vingt",
        100: "centaine centaines",
        200: "deux-cents",
    },
    "de": {
        1.5: "anderthalbe anderthalben",
        2: "zwo beide beiden zweier zweien",
        3: "dreier dreien",
        12: "dutzend dutzende dutzenden zwölfer",
        30: "dreissig",
        1e4: "zehntausende zehntausenden",
        1e5: "hunderttausende hunderttausenden",
    },
    "es": {
        2: "ambos ambas",
        10: "decena decenas",
        12: "docena docenas",
        15: "quincena",
        16: "dieciseis",
        20: "veintena",
        30: "treintena",
        40: "cuarentena",
        50: "cincuentena",
        21: "veintiún veintiuna",
        100: "centenar centenares",
        200: "doscientos doscientas",
        300: "trescientos trescientas",
        400: "cuatrocientos cuatrocientas",
        500: "quinientos quinientas",
        600: "seiscientos seiscientas",
        700: "setecientos setecientas",
        800: "ochocientos ochocientas",
        900: "novecientos novecientas",
        1000: "millar millares",
    },
    "it": {
        10: "decina decine",
        12: "dozzina dozzine",
        15: "quindicina",
        20: "ventina",
        30: "trentina",
        50: "cinquantina",
        100: "centinaio",
        1000: "migliaio",
    },
    "pt": {
        2: "duas ambos ambas",
        10: "dezena dezenas",
        12: "dúzia dúzias",
        14: "quatorze",
        15: "quinzena",
        16: "dezasseis",
        17: "dezassete",
        19: "dezanove",
        30: "trintena",
        40: "quarentena",
        200: "duzentos duzentas",
        300: "trezentos trezentas",
        400: "quatrocentos quatrocentas",
        500: "quinhentos quinhentas",
        600: "seiscentos seiscentas",
        700: "setecentos setecentas",
        800: "oitocentos oitocentas",
        900: "novecentos novecentas",
        1000: "milhar",
    },
    "ru": {
        1.5: "полтора полторы полутора",
        1: "одного одной одну одним одном одна одно",
        2: "две двух двум двумя двое двоих оба обе обоих обеих двухдневный двухдневного двухдневную двухдневная",
        3: "трех трёх трем трём тремя трое троих трехдневный трёхдневный трехдневного",
        4: "четырех четырёх четырем четырём четырьмя четверо четверых",
        5: "пяти пятью пятеро пятерых",
        6: "шести шестью шестеро шестерых",
        7: "семи семью семеро семерых",
        8: "восьми восемью восьмеро",
        9: "девяти девятью девятеро",
        10: "десяти десятью десяток десятка десятку десятком десятки десятков десятками десятках",
        11: "одиннадцати",
        12: "двенадцати дюжина дюжины дюжину",
        13: "тринадцати",
        14: "четырнадцати",
        15: "пятнадцати",
        16: "шестнадцати",
        17: "семнадцати",
        18: "восемнадцати",
        19: "девятнадцати",
        20: "двадцати двадцатью",
        30: "тридцати тридцатью",
        40: "сорока",
        50: "пятидесяти полсотни",
        60: "шестидесяти",
        70: "семидесяти",
        80: "восьмидесяти",
        90: "девяноста",
        200: "двести двухсот",
        300: "триста трехсот трёхсот",
        400: "четыреста четырехсот четырёхсот",
        500: "пятьсот пятисот",
        600: "шестьсот шестисот",
        700: "семьсот семисот",
        800: "восемьсот восьмисот",
        900: "девятьсот девятисот",
    },
    "uk": {
        1.5: "півтора півтори",
        1: "одна одно одного однієї одну",
        2: "дві двох двом двома двоє обидва обидві",
        3: "трьох трьом трьома троє",
        4: "чотирьох чотирьом четверо",
        5: "п'яти п'ятьох",
        6: "шести",
        7: "семи",
        8: "восьми",
        9: "дев'яти",
        10: "десяти",
        20: "двадцяти",
        30: "тридцяти",
        50: "п'ятдесяти",
        200: "двісті двохсот",
        300: "триста трьохсот",
        500: "п'ятсот п'ятисот",
    },
    "ar": {
        1: "واحدة",
        2: "اثنين اثنتان اثنتين",
        3: "ثلاث",
        4: "اربع",
        5: "خمس",
        6: "ست",
        7: "سبع",
        8: "ثمان",
        9: "تسع",
        10: "عشر",
        20: "عشرين",
        30: "ثلاثين",
        40: "اربعين",
        50: "خمسين",
    },
}

FRACTIONS: dict[str, dict[float, str]] = {
    "en": {1 / 2: "half halves", 1 / 3: "third thirds", 1 / 4: "quarter quarters"}
    | {
        1 / n: f"{word} {word}s"
        for n, word in enumerate(["fifth", "sixth", "seventh", "eighth", "ninth", "tenth"], start=5)
    },
    "fr": {1 / 2: "moitié demi", 1 / 3: "tiers", 1 / 4: "quart"},
    "de": {1 / 2: "hälfte halb halbe halben halber halbes halbem", 1 / 3: "drittel", 1 / 4: "viertel"}
    | {
        1 / n: word
        for n, word in enumerate(["fünftel", "sechstel", "siebtel", "achtel", "neuntel", "zehntel"], start=5)
    },
    "es": {1 / 2: "mitad", 1 / 3: "tercio", 1 / 4: "cuarto", 2 / 3: "tercios"},
    "it": {1 / 2: "metà", 1 / 3: "terzo", 1 / 4: "quarto"},
    "pt": {1 / 2: "metade", 1 / 3: "terço", 1 / 4: "quarto"},
    "ru": {
        1 / 2: "половина половину половины половине половиной",
        1 / 3: "треть трети третью",
        1 / 4: "четверть четверти",
    },
    "uk": {1 / 2: "половина половину половини", 1 / 3: "третина третину", 1 / 4: "чверть чверті"},
    "ar": {1 / 2: "نصف", 1 / 3: "ثلث", 1 / 4: "ربع"},
}

MAGNITUDES: dict[str, dict[float, str]] = {
    "en": {
        1e2: "hundred hundreds",
        1e3: "thousand thousands",
        1e6: "million millions mln mn",
        1e9: "billion billions bln bn",
        1e12: "trillion trillions trn tn",
        1e5: "lakh",
        1e7: "crore",
    },
    "fr": {1e2: "cent cents", 1e3: "mille millier milliers", 1e6: "million millions", 1e9: "milliard milliards mds md"},
    "de": {
        1e2: "hundert hunderte",
        1e3: "tausend tausende",
        1e6: "million millionen mio",
        1e9: "milliarde milliarden mrd",
        1e12: "billion billionen bio",
    },
    "es": {1e2: "cien ciento cientos", 1e3: "mil miles", 1e6: "millón millones"},
    "it": {
        1e2: "cento centinaia",
        1e3: "mille mila migliaia",
        1e6: "milione milioni mln",
        1e9: "miliardo miliardi mld",
    },
    "pt": {
        1e2: "cem cento centenas",
        1e3: "mil milhares",
        1e6: "milhão milhões",
        1e9: "bilhão bilhões",
        1e12: "trilhões",
    },
    "ru": {
        1e2: "сто ста сотня сотни сотен сотню сотнями",
        1e3: "тысяча тысячи тысяч тысячу тысяче тысячей тысячам тысячами тысячах тыс",
        1e6: "миллион миллиона миллионы миллионов миллиону миллионе миллионом миллионами миллионам миллионах млн",
        1e9: """миллиард миллиарда миллиарды миллиардов миллиарду миллиарде миллиардом миллиардами миллиардам
            миллиардах млрд""",
        1e12: "триллион триллиона триллионы триллионов триллионе триллионом трлн",
    },
    "uk": {
        1e2: "сто ста сотні",
        1e3: "тисяча тисячі тисяч тисячу тисячею тисячам тисячах тис",
        1e6: "мільйон мільйона мільйони мільйонів мільйону мільйоні мільйоном млн",
        1e9: "мільярд мільярда мільярди мільярдів мільярду мільярді мільярдом млрд",
        1e12: "трильйон трильйони трильйонів трлн",
    },
    "ar": {1e2: "مئة مائة مئات", 1e3: "الف الاف", 1e6: "مليون ملايين", 1e9: "مليار مليارات", 1e12: "تريليون"},
}

IDEOGRAPHS: dict[str, float] = {
    "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "十": 10, "百": 1e2, "千": 1e3, "万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8, "兆": 1e12,
}  # fmt: skip

HANGUL: dict[str, float] = {
    "하나": 1, "둘": 2, "셋": 3, "넷": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10,
    "십": 10, "백": 1e2, "천": 1e3, "만": 1e4, "억": 1e8, "조": 1e12, "절반": 0.5,
}  # fmt: skip

HANGUL_DIGITS: dict[str, float] = {
    "일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "칠": 7, "팔": 8, "구": 9,
}  # fmt: skip
"""Most of them mean something else as well."""

KOREAN_COUNTS: dict[str, float] = {
    "두": 2, "세": 3, "석": 3, "네": 4, "넉": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9,
}  # fmt: skip
KOREAN_TENS: dict[str, float] = {
    "열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90,
}  # fmt: skip
KOREAN_COUNTERS = (
    "명|개|대|척|번(?!째)|차례|달(?!러)|시간|나라|국가|곳|건|가지|배|정상|사람|분(?!의)|살|마리|주(?!년)"
    "|해(?= |를|간|째)|줄|편|통|권|채|군데"
    "|장(?=[을의이 ])|도시|섬|마을|정당|기관|회사|갈래|단계|표(?=[를가 ])|석(?=[을의이 ])|발|팀|쪽"
    "|당(?= )|문(?=[을이의 ])|기(?=[를가의 ])"
)
IDEOGRAPH_COUNTERS = (
    "个|名|国|國|天|年|次|架|辆|艘|人|倍|轮|枚|座|公里|吨|か国|カ国|日間|隻|機|位|条|项|家|场|届|份|所|岁|周|小时|分钟|笔|批|票|席|支|道|种|类"
    "|处|户|口|点(?!钟|[一二三四五六七八九\\d])|方(?!面)|边|美元|欧元|元|成(?![员立为功果分])|割|層|件|期(?!待)|党|か月|カ月|時間|週"
)
SEVERAL_SIGNS = "数數几上수"
HALF_SIGNS = ("절반", "반", "一半", "半数", "半分", "半")

AMBIGUOUS = """sixth seventh eighth ninth tenth beiden
    due sei once elf acht cent cents sept six tre tres nove seven set cien ten quarto
    cuarto quart tiers mil second third thirds fifth quarter neuf beide halb demi bio md miles mille or
    terzo cento ambos ست عشر одна одно одну одной одного одним одном один оба обе обоих обеих two-faced"""
