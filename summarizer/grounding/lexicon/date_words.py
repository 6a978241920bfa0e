"""Tables of months, weekdays and words such as "tomorrow", by language. Data only.

Months and weekdays are twelve and seven entries; the forms of one are joined by "/" and may be regular expressions.
"""

MONTHS: dict[str, str] = {
    "en": """January/Jan February/Feb March/Mar April/Apr May June/Jun July/Jul August/Aug
        September/Sept/Sep October/Oct November/Nov December/Dec""",
    "ru": """январ[ьяею]м? феврал[ьяею]м? март[ае]?(?:ом)? апрел[ьяею]м? ма[йяею]м? июн[ьяею]м?
        июл[ьяею]м? август[ае]?(?:ом)? сентябр[ьяею]м? октябр[ьяею]м? ноябр[ьяею]м? декабр[ьяею]м?""",
    "uk": """січ(?:ень|ня|ні) лют(?:ий|ого|ому) берез(?:ень|ня|ні) квіт(?:ень|ня|ні) трав(?:ень|ня|ні)
        черв(?:ень|ня|ні) лип(?:ень|ня|ні) серп(?:ень|ня|ні) верес(?:ень|ня|ні) жовт(?:ень|ня|ні)
        листопада?і? груд(?:ень|ня|ні)""",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar/Jänner Februar März April Mai Juni Juli August September Oktober November Dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "ar": "يناير فبراير مارس أبريل/إبريل/ابريل مايو يونيو يوليو أغسطس/اغسطس سبتمبر أكتوبر/اكتوبر نوفمبر ديسمبر",
}

WEEKDAYS: dict[str, str] = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "ru": """понедельник[ау]?(?:ом)? вторник[ау]?(?:ом)? сред[уы] четверг[ау]?(?:ом)? пятниц[ауые](?:ей)?
        суббот[ауые] воскресень[еяю]""",
    "uk": "понеділ(?:ок|ка) вівтор(?:ок|ка) серед[уи] четвер(?:га)? п['’]ятниц[юяі] субот[уаи] неділ[юяі]",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag/Sonnabend Sonntag",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
    "ar": "الاثنين/الإثنين الثلاثاء الأربعاء/الاربعاء الخميس الجمعة السبت الأحد/الاحد",
    "ko": "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
    "zh": "周一/星期一/礼拜一 周二/星期二 周三/星期三 周四/星期四 周五/星期五 周六/星期六 周日/星期日/星期天/周天",
    "ja": "月曜 火曜 水曜 木曜 金曜 土曜 日曜",
}

DAYS: dict[str, str] = {
    "en": """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third
        twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first""",
    "ru": """перв* втор* трет* четверт* пят* шест* седьм* восьм* девят* десят* одиннадцат* двенадцат* тринадцат*
        четырнадцат* пятнадцат* шестнадцат* семнадцат* восемнадцат* девятнадцат* двадцат* двадцать~перв* двадцать~втор*
        двадцать~трет* двадцать~четверт* двадцать~пят* двадцать~шест* двадцать~седьм* двадцать~восьм* двадцать~девят*
        тридцат* тридцать~перв*""",
    "uk": """перш* друг* трет* четверт* п['’]ят* шост* сьом* восьм* дев['’]ят* десят* одинадцят* дванадцят* тринадцят*
        чотирнадцят* п['’]ятнадцят* шістнадцят* сімнадцят* вісімнадцят* дев['’]ятнадцят* двадцят* двадцять~перш*
        двадцять~друг* двадцять~трет* двадцять~четверт* двадцять~п['’]ят* двадцять~шост* двадцять~сьом* двадцять~восьм*
        двадцять~дев['’]ят* тридцят* тридцять~перш*""",
    "fr": """premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
        dix-huit dix-neuf vingt vingt(?:~et~|-et-)un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept
        vingt-huit vingt-neuf trente trente(?:~et~|-et-)un""",
    "de": """erst* zweit* dritt* viert* fünft* sechst* siebt*/siebent* acht* neunt* zehnt* elft* zwölft* dreizehnt*
        vierzehnt* fünfzehnt* sechzehnt* siebzehnt* achtzehnt* neunzehnt* zwanzigst* einundzwanzigst* zweiundzwanzigst*
        dreiundzwanzigst* vierundzwanzigst* fünfundzwanzigst* sechsundzwanzigst* siebenundzwanzigst* achtundzwanzigst*
        neunundzwanzigst* dreißigst* einunddreißigst*""",
    "es": """primero/uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis
        diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis
        veintisiete veintiocho veintinueve treinta treinta~y~uno""",
    "it": """primo due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
        diciassette diciotto diciannove venti ventuno ventidue ventitré ventiquattro venticinque ventisei ventisette
        ventotto ventinove trenta trentuno""",
    "pt": """primeiro dois três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze
        dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove vinte vinte~e~um vinte~e~dois vinte~e~três
        vinte~e~quatro vinte~e~cinco vinte~e~seis vinte~e~sete vinte~e~oito vinte~e~nove trinta trinta~e~um""",
    "ar": """ال[أا]ول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي~عشر الثاني~عشر الثالث~عشر
        الرابع~عشر الخامس~عشر السادس~عشر السابع~عشر الثامن~عشر التاسع~عشر العشرين الحادي~والعشرين الثاني~والعشرين
        الثالث~والعشرين الرابع~والعشرين الخامس~والعشرين السادس~والعشرين السابع~والعشرين الثامن~والعشرين
        التاسع~والعشرين الثلاثين الحادي~والثلاثين""",
}
DAY_ENDINGS: dict[str, str] = {
    "ru": "(?:ого|ое|ому|ом|ым|ьего|ье|ьему|ьем|ьим)",
    "uk": "(?:ого|е|ому|им|ього|є|ьому|ім)",
    "de": "e[nr]?",
}
"""The days of a month in words, from the first; "*" is an ending of the language, "~" white space."""

RELATIVE: dict[str, dict[tuple[str, int], str]] = {
    "en": {
        ("day", 0): "today tonight overnight this~(?:morning|afternoon|evening)",
        ("day", -1): "yesterday last~night",
        ("day", 1): "tomorrow",
        ("week", 0): "this~week(?:end)?",
        ("week", -1): "(?:last|past|previous)~week(?:end)?",
        ("week", 1): "(?:next|coming|following)~week(?:end)?",
        ("month", 0): "this~month",
        ("month", -1): "(?:last|past|previous)~month",
        ("month", 1): "(?:next|coming|following)~month",
        ("year", 0): "this~year",
        ("year", -1): "(?:last|past|previous)~year",
        ("year", 1): "(?:next|coming|following)~year",
    },
    "ru": {
        ("day", 0): "сегодня",
        ("day", -1): "вчера накануне",
        ("day", 1): "завтра",
        ("week", 0): "(?:этой|текущей)~неделе",
        ("week", -1): "прошлой~неделе",
        ("week", 1): "(?:следующей|будущей)~неделе",
        ("month", 0): "(?:этом|текущем)~месяце",
        ("month", -1): "прошлом~месяце",
        ("month", 1): "(?:следующем|будущем)~месяце",
        ("year", 0): "(?:этом|текущем|нынешнем)~году (?:этого|текущего|нынешнего)~года",
        ("year", -1): "прошлом~году прошлого~года",
        ("year", 1): "(?:следующем|будущем)~году (?:следующего|будущего)~года",
    },
    "uk": {
        ("day", 0): "сьогодні",
        ("day", -1): "вчора",
        ("day", 1): "завтра",
        ("week", 1): "наступного~тижня",
        ("week", -1): "минулого~тижня",
        ("month", 1): "наступного~місяця",
        ("month", -1): "минулого~місяця",
        ("year", 0): "цього~року",
        ("year", 1): "наступного~року",
        ("year", -1): "минулого~року торік",
    },
    "fr": {
        ("day", 0): "aujourd['’]hui",
        ("day", -1): "hier",
        ("day", 1): "demain",
        ("week", 1): "semaine~prochaine",
        ("week", -1): "semaine~(?:dernière|passée)",
        ("month", 1): "mois~prochain",
        ("month", -1): "mois~(?:dernier|passé)",
        ("year", 0): "cette~année",
        ("year", 1): "année~prochaine l['’]an~prochain",
        ("year", -1): "année~(?:dernière|passée) l['’]an~dernier",
    },
    "de": {
        ("day", 0): "heute",
        ("day", -1): "gestern",
        ("day", 1): "morgen",
        ("week", 1): "(?:nächste|kommende)[nr]?~Woche",
        ("week", -1): "(?:letzte|vergangene|vorige)[nr]?~Woche",
        ("month", 1): "(?:nächste|kommende)[ns]?~Monat",
        ("month", -1): "(?:letzte|vergangene|vorige)[ns]?~Monat",
        ("year", 0): "(?:dieses|diesem)~Jahre?s?",
        ("year", 1): "(?:nächste|kommende)[ns]?~Jahr",
        ("year", -1): "(?:letzte|vergangene|vorige)[ns]?~Jahr",
    },
    "es": {
        ("day", 0): "hoy",
        ("day", -1): "ayer",
        ("day", 1): "mañana",
        ("week", 1): "(?:próxima~semana|semana~próxima|semana~que~viene)",
        ("week", -1): "(?:semana~pasada|pasada~semana)",
        ("month", 1): "(?:próximo~mes|mes~próximo|mes~que~viene)",
        ("month", -1): "mes~pasado",
        ("year", 0): "este~año",
        ("year", 1): "(?:próximo~año|año~que~viene)",
        ("year", -1): "año~pasado",
    },
    "it": {
        ("day", 0): "oggi",
        ("day", -1): "ieri",
        ("day", 1): "domani",
        ("week", 1): "prossima~settimana",
        ("week", -1): "(?:scorsa~settimana|settimana~scorsa)",
        ("month", 1): "(?:prossimo~mese|mese~prossimo)",
        ("year", 0): "quest['’]anno",
        ("year", 1): "(?:prossimo~anno|anno~prossimo)",
        ("year", -1): "(?:scorso~anno|anno~scorso)",
    },
    "pt": {
        ("day", 0): "hoje",
        ("day", -1): "ontem",
        ("day", 1): "amanhã",
        ("week", 1): "próxima~semana",
        ("week", -1): "semana~passada",
        ("month", 1): "próximo~mês",
        ("month", -1): "mês~passado",
        ("year", 0): "este~ano",
        ("year", 1): "próximo~ano",
        ("year", -1): "ano~passado",
    },
    "ar": {
        ("day", 0): "اليوم",
        ("day", -1): "أمس",
        ("day", 1): "غدا غدًا",
        ("week", 1): "الأسبوع~المقبل الأسبوع~القادم",
        ("month", 1): "الشهر~المقبل الشهر~القادم",
        ("year", 1): "العام~المقبل العام~القادم",
        ("year", -1): "العام~الماضي",
    },
    "ko": {
        ("day", 0): "오늘",
        ("day", -1): "어제",
        ("day", 1): "내일",
        ("week", 0): "이번~?주",
        ("week", 1): "다음~?주",
        ("week", -1): "지난~?주",
        ("month", 0): "이번~?달 이달",
        ("month", 1): "다음~?달 내달",
        ("month", -1): "지난~?달",
        ("year", 0): "올해 금년",
        ("year", 1): "내년",
        ("year", -1): "작년 지난해",
    },
    "zh": {
        ("day", 0): "今天 今日 当天",
        ("day", -1): "昨天 昨日",
        ("day", 1): "明天 明日",
        ("week", 0): "本周 这周",
        ("week", 1): "下周",
        ("week", -1): "上周",
        ("month", 0): "本月",
        ("month", 1): "下个?月",
        ("month", -1): "上个?月",
        ("year", 0): "今年",
        ("year", 1): "明年",
        ("year", -1): "去年",
    },
    "ja": {
        ("day", 0): "今日 本日",
        ("day", -1): "昨日",
        ("day", 1): "明日",
        ("week", 0): "今週",
        ("week", 1): "来週",
        ("week", -1): "先週",
        ("month", 0): "今月",
        ("month", 1): "来月",
        ("month", -1): "先月",
        ("year", 0): "今年",
        ("year", 1): "来年",
        ("year", -1): "昨年 去年",
    },
}
"""Grain and how many of it from the day of publication; "~" is white space."""

VAGUE: dict[str, dict[str, str]] = {
    "en": {
        "day": r"""(?:in|within|after|for)~(?:\w+~){1,3}(?:hours|days)
            (?:hours|days)~(?:ago|later|earlier|before) (?:following|next|previous|same)~day soon shortly
            recently (?:coming|recent|last|past)~(?:few~)?days (?:on|the)~\d{1,2}(?:st|nd|rd|th)(?=[\s,.])
            weekend""",
        "week": r"(?:in|within|after)~(?:\w+~){1,3}weeks? weeks?~(?:ago|later|earlier) (?:coming|recent)~weeks",
        "month": r"""(?:in|within|after)~(?:\w+~){1,3}months? months?~(?:ago|later|earlier)
            (?:coming|recent)~months spring summer autumn winter quarter half~of mid-?year""",
        "year": r"""(?:in|within|after)~(?:\w+~){1,3}years? years?~(?:ago|later|earlier) (?:coming|recent)~years decade
            decades""",
    },
    "ru": {
        "day": "дн(?:я|ей)~назад на~днях через~\\w+~дн(?:я|ей)",
        "week": "недел[юиь]~назад через~(?:\\w+~)?недел[юиь] недель",
        "month": "весн\\w+ лет(?:ом|а) осен\\w+ зим\\w+ месяц\\w*",
        "year": "год(?:а|у|ом)?(?=[\\s,.])",
    },
    "ko": {
        "day": "일~?전 일~?후 당일",
        "week": "주~?전 주~?후",
        "month": "개월 봄 여름 가을 겨울 상반기 하반기",
        "year": "년~?전 년~?후",
    },
    "zh": {
        "day": "天前 天后 近日 日前",
        "week": "周前 周后",
        "month": "个月 春季 夏季 秋季 冬季 上半年 下半年",
        "year": "年前 年后",
    },
}
"""Expressions of a grain that are not resolved."""

BEFORE_MONTHS = """in of by since until till from to for early late mid last next this end and during through throughout
    before after the between each every"""
"""English words after which May and March with a capital are months."""

YEAR_FOLLOWS = """in of since by until from to during before after early late mid year the for and between
    through till spring summer autumn fall winter quarter half end"""
"""Words after which a number such as 2026 is a year even before a noun."""
