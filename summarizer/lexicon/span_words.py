"""Tables of spans of time, of times that are not resolved, and of what tells that a day was moved. Data only.

"~" stands for white space; the entries may be regular expressions.
"""

PERIODS: dict[tuple[int, ...], str] = {
    (3, 9): "quarter|quartal|quadrimest|trimest|квартал|分期|분기|季度|四半期|ربع",
    (6,): "half|semest|halbjahr|jahreshälfte|полугоди|півріч|반기|半年|半期|نصف",
    (120,): "decade|decen|décenn|década|jahrzehnt|десятилет|десятиріч|decenni|十年",
}
"""Words for so many months, in all languages: the first half of the year is six."""

BEGINNING = (
    r"""beginning|start|anfang|début|principios|comienzos?|inicios?|inizio|início|começo|начал[аоеу]|початк\w+"""
)
END = r"""end|close|ende|fin|finales|fine|fins|final|finais|fim|конц[аеу]|кінц\w+"""
"""Words before a month for its first or last days."""
YEAR_END = r"""\bend of (?:the|this|next) year|\byear['’s]*[- ]end|\bend of (?:19|20)\d\d|jahresende
    |\bende (?:des jahres|20\d\d)
    |\bfin (?:de l['’]année|20\d\d)|\bfin(?:al(?:es)?)? de(?:l)? (?:año|20\d\d)
    |\bfine (?:dell['’])?anno|\bfim d[eo] (?:ano|20\d\d)
    |\bконц[аеу] (?:\w+ )?года|\bкінц\w+ (?:\w+ )?року|年末|年底|연말|올해 말|내년 말""".replace("\n    ", "")
"""Words for the last days of a year."""

SINGLE_SPANS: dict[str, dict[tuple[int, int], str]] = {
    "en": {
        (
            1,
            0,
        ): r"\b(?:next|following|previous)~day\b|\b(?:a|one|the)~day~(?:before|after|later|earlier)\b|\b(?:eve~of)\b",
        (7, 0): r"\b(?:a|one)~week\b",
        (14, 0): r"\bfortnight\b",
        (0, 1): r"\b(?:a|one)~month\b",
        (0, 12): r"\b(?:a|one)~year\b",
        (0, 6): r"\bhalf~a~year\b",
    },
    "de": {
        (1, 0): r"\b(?:Vortag|Folgetag|Vorabend)\w*|\b(?:Tag~(?:danach|darauf|zuvor|nach|vor)|nächsten~Tag)\b",
        (7, 0): r"\beine[rn]?~Woche\b",
        (0, 1): r"\beine[mns]~Monats?\b",
        (0, 12): r"\bein(?:em|es)?~Jahre?s?\b",
    },
    "fr": {
        (1, 0): r"\b(?:lendemain|veille)\b",
        (7, 0): r"\bune~semaine\b",
        (0, 1): r"\bun~mois\b",
        (0, 12): r"\bun~an\b",
        (14, 0): r"\bquinzaine\b",
    },
    "es": {
        (1, 0): r"\b(?:víspera|día~(?:siguiente|anterior|después|antes))\b",
        (7, 0): r"\buna~semana\b",
        (0, 1): r"\bun~mes\b",
        (0, 12): r"\bun~año\b",
        (14, 0): r"\bquincena\b",
    },
    "it": {
        (1, 0): r"\b(?:vigilia|indomani|giorno~(?:dopo|prima|seguente))\b",
        (7, 0): r"\buna~settimana\b",
        (0, 1): r"\bun~mese\b",
        (0, 12): r"\bun~anno\b",
    },
    "pt": {
        (1, 0): r"\b(?:véspera|dia~(?:seguinte|anterior))\b",
        (7, 0): r"\buma~semana\b",
        (0, 1): r"\bum~mês\b",
        (0, 12): r"\bum~ano\b",
    },
    "ru": {
        (1, 0): r"\bнакануне\b|\bследующий~день\b|\bдн[её]м~(?:ранее|позже|раньше)\b",
        (7, 0): r"\b(?:через|за|спустя|на)~неделю\b|\bнеделе[йю]~(?:ранее|позже|раньше|спустя|назад)\b",
        (0, 1): r"\b(?:через|за|спустя|на)~месяц\b|\bмесяц(?:ем)?~(?:ранее|позже|раньше|спустя|назад)\b",
        (0, 12): r"\b(?:через|за|спустя|на)~год\b|\bгод(?:ом)?~(?:ранее|позже|раньше|спустя|назад)\b",
    },
    "uk": {
        (1, 0): r"\bнапередодні\b|\bнаступного~дня\b",
        (7, 0): r"\bтиждень\b",
        (0, 1): r"\bмісяць\b",
        (0, 12): r"\bрік\b",
    },
    "ko": {
        (1, 0): "전날|이튿날|다음~?날|하루~?(?:만에|전|뒤|앞)",
        (7, 0): "일주일|한~?주",
        (0, 1): "한~?달|1개월",
        (0, 12): "1년|일~?년",
    },
    "zh": {(1, 0): "翌日|次日|前一天|第二天", (7, 0): "一[周週]|一个?星期", (0, 1): "一个月", (0, 12): "一年"},
    "ja": {(1, 0): "翌日|前日", (7, 0): "[1一]週間", (0, 1): "[1一][かカヵ]月", (0, 12): "[1一]年"},
}
"""Spans told without a number, by their days and months."""

VAGUE: dict[str, dict[str, str]] = {
    "en": {
        "day": r"""(?:in|within|after|for)~(?:\w+~){1,3}(?:hours|days)
            (?:hours|days)~(?:ago|later|earlier|before) (?:following|next|previous|same)~day soon shortly
            recently (?:coming|recent|last|past)~(?:few~)?days (?:on|the)~\d{1,2}(?:st|nd|rd|th)(?=[\s,.])
            weekend Christmas Easter New~Year['’]?s?~(?:Day|Eve) Ramadan Eid Nowruz Passover""",
        "week": r"""(?:in|within|after)~(?!the~\w+(?:st|nd|rd|th)~)(?:\w+~){1,3}weeks?(?!~of~[A-Z])
            weeks?~(?:ago|later|earlier) (?:coming|recent)~weeks""",
        "month": r"""(?:in|within|after)~(?:\w+~){1,3}months? months?~(?:ago|later|earlier)
            (?:coming|recent)~months spring summer autumn winter quarter half~of mid-?year""",
        "year": r"""(?:in|within|after)~(?:\w+~){1,3}years? years?~(?:ago|later|earlier) (?:coming|recent)~years decade
            decades""",
    },
    "ru": {
        "day": r"""несколько~дней пару~дней на~днях (?:этот|тот)~же~день накануне
            Нов(?:ый|ого|ому|ым|ом)~год\w*
            Рождеств\w+ Пасх\w+ Рамадан\w*""",
        "week": r"недел[юиь]~назад через~(?:\w+~)?недел[юиь] недель",
        "month": r"весн\w+ лет(?:ом|а) осен\w+ зим\w+ месяц\w* полугоди\w+ квартал\w*",
        "year": r"год(?:а|у|ом)?~назад (?:через|спустя|за|течение)~(?:\w+~){0,3}(?:года?|лет) десятилети\w+",
    },
    "uk": {
        "day": r"днями кілька~днів Різдв\w+ Велик(?:день|одня) Нов(?:ий|ого|ому|им)~р(?:ік|оку|оком)",
        "week": r"кілька~тижнів",
        "month": r"весн\w+ навесні влітку літа восени осені взимку зими кілька~місяців півріч\w+ квартал\w*",
        "year": r"кілька~років десятиліт\w+",
    },
    "de": {
        "day": r"""(?:einige|wenige|mehrere|paar|kommende|nächste|vergangene|letzte)n?r?~(?:Stunden|Tagen?)
            Weihnacht\w* Neujahr\w*
            Silvester\w* Ostern Oster\w+ Pfingst\w* Wochenende\w*""",
        "week": r"(?:einige|wenige|mehrere|paar|kommende|nächste|vergangene|letzte)n?r?~Wochen",
        "month": r"""(?:einige|wenige|mehrere|paar|kommende|nächste|vergangene|letzte)n?r?~Monaten? Frühjahr\w*
            Frühling\w*
            Sommer\w* Herbst\w* Winter\w* Quartal\w* Halbjahr\w* Jahreshälfte""",
        "year": r"(?:einige|wenige|mehrere|paar|kommende|nächste|vergangene|letzte)n?r?~Jahren? Jahrzehnt\w*",
    },
    "fr": {
        "day": r"""(?:quelques|plusieurs|prochains|derniers)~jours jours~(?:prochains|derniers) Noël Pâques
            Nouvel~[Aa]n Pentecôte
            week-end""",
        "week": r"(?:quelques|plusieurs|prochaines|dernières)~semaines",
        "month": r"""(?:quelques|plusieurs|prochains|derniers)~mois printemps l['’]été cet~été automne hiver
            trimestre semestre""",
        "year": r"(?:quelques|plusieurs|prochaines|dernières)~ann?(?:ée)?s décennies?",
    },
    "es": {
        "day": r"""(?:unos|pocos|varios|próximos|últimos)~días días~(?:próximos|pasados) Navidad\w* Nochebuena
            Nochevieja Año~Nuevo
            Pascua Semana~Santa fin~de~semana""",
        "week": r"(?:unas|pocas|varias|próximas|últimas)~semanas",
        "month": r"(?:unos|pocos|varios|próximos|últimos)~meses primavera verano otoño invierno trimestre semestre",
        "year": r"(?:unos|pocos|varios|próximos|últimos)~años décadas?",
    },
    "it": {
        "day": r"(?:pochi|alcuni|prossimi|scorsi|ultimi)~giorni Natale Pasqua Capodanno fine~settimana",
        "week": r"(?:poche|alcune|prossime|scorse|ultime)~settimane",
        "month": r"(?:pochi|alcuni|prossimi|scorsi|ultimi)~mesi primavera estate autunno inverno trimestre semestre",
        "year": r"(?:pochi|alcuni|prossimi|scorsi|ultimi)~anni decenni[o]?",
    },
    "pt": {
        "day": r"(?:alguns|poucos|vários|próximos|últimos)~dias Natal Páscoa Ano~Novo fim~de~semana",
        "week": r"(?:algumas|poucas|várias|próximas|últimas)~semanas",
        "month": r"(?:alguns|poucos|vários|próximos|últimos)~meses primavera verão outono inverno trimestre semestre",
        "year": r"(?:alguns|poucos|vários|próximos|últimos)~anos décadas?",
    },
    "ko": {
        "day": r"일~?전 일~?후 당일 최근 조만간 설날? 추석 성탄절 크리스마스 신정 광복절 삼일절 현충일 주말",
        "week": r"주~?전 주~?후",
        "month": r"개월 (?:달|월)~?[전뒤후] 봄 여름 가을 겨울 상반기 하반기 분기",
        "year": r"년~?전 년~?[후뒤] 년째",
    },
    "zh": {
        "day": r"天前 天后 近日 日前 同日 不久 元旦 春节 除夕 中秋 端午 清明 国庆 圣诞 周末",
        "week": r"周前 周后 星期前 星期后",
        "month": r"个月 春季 夏季 秋季 冬季 [今明去][春夏秋冬] 上半年 下半年 季度",
        "year": r"年前 年后 年来",
    },
    "ja": {
        "day": r"日前 日後 先日 近く 元日 元旦 正月 クリスマス 週末",
        "week": r"週間前 週間後",
        "month": r"[かカヵ]月 春 夏 秋 冬 上半期 下半期 四半期",
        "year": r"年前 年後",
    },
}
"""Expressions of a grain that are not resolved."""

FROM_NOW = r"""\b(?:ago|within|назад|тому|через|vor|binnen|il y a|dans|hace|dentro de|fa|tra|fra|há)\b|전|前"""
"""What tells that a span is counted from the day of publication."""

MOVED: dict[str, str] = {
    "en": r"postpon|delay|moved|moving|reschedul|put~off|brought~forward|push(?:ed)?~back",
    "de": "verschob|verschieb|verleg|vorgezog|verzöger",
    "fr": r"repouss|report[ée]e?\b|avancé|décal|retard",
    "es": "aplaz|pospus|pospon|adelant|retras|traslad",
    "it": "rinvi|posticip|anticip|spostat",
    "pt": "adia|antecip|adiou|remarc",
    "ru": "перенес|перенос|отлож|сдвин",
    "uk": "перенес|відклад|відкла|зсун",
    "ko": "연기|미[뤄루뤘]|늦[춰췄추]|앞당",
    "zh": "推迟|延期|提前|改期|延至|推至|改为|延後",
    "ja": "延期|延ば|前倒し|変更",
}
"""What tells that a day was moved."""

FORMERLY: dict[str, str] = {
    "en": "originally|initially|first~(?:set|scheduled|planned|fixed)|previously|rather~than|instead~of",
    "de": "[uU]rsprünglich|[zZ]unächst|eigentlich|statt",
    "fr": "[dD]['’]abord|[iI]nitialement|à~l['’]origine|au~lieu~d[ue]|plutôt~que",
    "es": "[iI]nicialmente|en~principio|originalmente|en~lugar~de|en~vez~de",
    "it": r"[iI]nizialmente|originariamente|invece~d\w+|anziché",
    "pt": "[iI]nicialmente|originalmente|em~vez~de",
    "ru": "[пП]ервоначальн|[иИ]значальн|вместо",
    "uk": "[сС]початку|початков|замість",
    "ko": "당초|애초|원래|본래",
    "zh": "原定|原计划|原本|本来|原拟",
    "ja": "当初|もともと",
}
"""What stands before a day that was moved."""
