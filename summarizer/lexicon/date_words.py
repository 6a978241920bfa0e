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

BEFORE_MONTHS = """in of by since until till from to for early late mid last next this end and during through throughout
    before after the between each every"""
"""English words after which May and March with a capital are months."""

YEAR_FOLLOWS = """in of since by until from to during before after early late mid year the for and between
    through till spring summer autumn fall winter quarter half end"""
"""Words after which a number such as 2026 is a year even before a noun."""
