"""Tables of closed sets of terms of which a text names one: seasons, halves and quarters of a year, rates, multiples.

A term is a regular expression; "~" stands for white space. Data only.
"""

from typing import Literal

Family = Literal["season", "half", "quarter", "rate", "multiple"]

_RATES = ("day", "week", "month", "year")
_NO_SPAN = (
    r"(?<!\bas)(?<!\bhas)(?<!\bis)(?<!\bits)(?<!\blasts)(?<!\bgets)(?<!\bgives)(?<!\bneeds)(?<!\bserves)(?<!\bspends)"
)
_NO_SPAN += r"(?<!\btakes)(?<!\bthis)(?<!\bus)(?<!\bwants)(?<!\bwas)(?<!\bplus)(?<!\bless)(?<!\balways)"
_COUNTED = rf"(?:(?<=[\d%s]){_NO_SPAN}|(?<=once)|(?<=twice)|(?<=million)|(?<=billion)|(?<=thousand))"
_NO_RATE = r"(?![\w'’-]|~(?:ago|later|earlier|before|after|and|from|of|in|since|to|long|or|by|behind|ahead)\b)"
"""A day and such is a rate after what is counted: "20 barrels a day", but "takes a day", "a day later"."""

TERMS: dict[str, dict[Family, tuple[str, ...]]] = {
    "en": {
        "season": (
            r"(?<!\bArab~)\bspring\b(?!~(?:up|from|to|water|surprise))",
            r"\bsummer\b",
            r"\bautumn\b|\b(?:in|this|last|next|the|by|until)~fall\b(?!~(?:of~(?!\d)|in|by|to|from))|\bfall~of~\d",
            r"\bwinter\b",
        ),
        "half": (
            r"\b(?:first|1st)[~-]half\b(?!~of~the~(?:match|game))|\bH1\b",
            r"\b(?:second|2nd|latter|last)[~-]half\b|\bH2\b",
        ),
        "quarter": (
            r"\b(?:first|1st)[~-]quarter\b|\bQ1\b",
            r"\b(?:second|2nd)[~-]quarter\b|\bQ2\b",
            r"\b(?:third|3rd)[~-]quarter\b|\bQ3\b",
            r"\b(?:fourth|4th|last|final)[~-]quarter\b|\bQ4\b",
        ),
        "rate": tuple(
            rf"{_COUNTED}~a~{each}{_NO_RATE}|\b(?:per|each|every)~{each}\b|\b{adverb}\b"
            for each, adverb in zip(_RATES, ("daily", "weekly", "monthly", "(?:yearly|annual(?:ly)?)"), strict=True)
        ),
        "multiple": (
            r"\bdoubl(?:e[sd]?|ing)\b|\btwofold\b|\btwice~(?:as|the)\b",
            r"\btripl(?:e[sd]?|ing)\b|\btreb(?:le[sd]?|ling)\b|\b(?:threefold|three[~-]fold)\b|\bthree~times~(?:as|the|more)\b",
            r"\bquadrupl(?:e[sd]?|ing)\b|\b(?:fourfold|four[~-]fold)\b|\bfour~times~(?:as|the|more)\b",
        ),
    },
    "de": {
        "season": (r"\b(?:Frühjahr|Frühling)\w*", r"\bSommer\w*", r"\bHerbst\w*", r"\bWinter\w*"),
        "half": (
            r"\berste[nrs]?~(?:Halbjahr|Jahreshälfte|Hälfte)\w*",
            r"\bzweite[nrs]?~(?:Halbjahr|Jahreshälfte|Hälfte)\w*",
        ),
        "quarter": tuple(
            rf"\b{each}~Quartal\w*" for each in (r"erste\w?", r"zweite\w?", r"dritte\w?", r"(?:vierte|letzte)\w?")
        ),
        "rate": (
            r"\b(?:pro|am|je)~Tag\b|\b(?:täglich|Tages)\w*",
            r"\b(?:pro|in~der|je)~Woche\b|\bwöchentlich\w*",
            r"\b(?:pro|im|je)~Monat\b|\bmonatlich\w*|\bMonats\w*",
            r"\b(?:pro|im|je)~Jahr\b|\b(?:jährlich|Jahres)\w*|\bp\.~?a\.",
        ),
        "multiple": (
            r"\b(?:ver)?doppel\w*|\bzweimal~so\b",
            r"\b(?:ver)?dreifach\w*|\bdreimal~so\b",
            r"\b(?:ver)?vierfach\w*|\bviermal~so\b",
        ),
    },
    "fr": {
        "season": (
            r"\bprintemps\b",
            r"\bété\b(?=~\d|~(?:dernier|prochain))|\bl['’]été\b|\bcet~été\b",
            r"\bautomne\b",
            r"\bhiver\b",
        ),
        "half": (
            r"\bpremier~semestre\b|\bpremière~moitié\b",
            r"\b(?:second|deuxième)~semestre\b|\b(?:seconde|deuxième)~moitié\b",
        ),
        "quarter": tuple(
            rf"\b{each}~trimestre\b"
            for each in ("premier", "(?:deuxième|second)", "troisième", "(?:quatrième|dernier)")
        ),
        "rate": (
            r"\bpar~jour\b|\b(?:quotidien|journalier|journalière)\w*",
            r"\bpar~semaine\b|\bhebdomadaire\w*",
            r"\bpar~mois\b|\bmensuel\w*",
            r"\bpar~an(?:née)?\b|\bannuel\w*|\bchaque~année\b",
        ),
        "multiple": (r"\b(?:re)?doubl\w*", r"\btripl\w*", r"\bquadrupl\w*"),
    },
    "es": {
        "season": (r"\bprimavera\b", r"\bverano\b", r"\botoño\b", r"\binvierno\b"),
        "half": (r"\bprimer~semestre\b|\bprimera~mitad\b", r"\bsegundo~semestre\b|\bsegunda~mitad\b"),
        "quarter": tuple(rf"\b{each}~trimestre\b" for each in ("primer", "segundo", "tercer", "(?:cuarto|último)")),
        "rate": (
            r"\b(?:al|por)~día\b|\bdiari[oa]s?\b|\bdiariamente\b|\bcada~día\b",
            r"\b(?:a~la|por)~semana\b|\bsemanal\w*",
            r"\b(?:al|por)~mes\b|\bmensual\w*",
            r"\b(?:al|por)~año\b|\banual\w*|\bcada~año\b",
        ),
        "multiple": (
            r"\b(?:re)?duplic\w*|\bdoble\w*|\bdobl\w+",
            r"\btriplic\w*|\btriple\w*",
            r"\bcuadruplic\w*|\bcuádruple\w*",
        ),
    },
    "it": {
        "season": (r"\bprimavera\b", r"\bestate\b", r"\bautunno\b", r"\binverno\b"),
        "half": (r"\bprimo~semestre\b|\bprima~metà\b", r"\bsecondo~semestre\b|\bseconda~metà\b"),
        "quarter": tuple(rf"\b{each}~trimestre\b" for each in ("primo", "secondo", "terzo", "(?:quarto|ultimo)")),
        "rate": (
            r"\bal~giorno\b|\b(?:quotidian|giornalier)\w*",
            r"\b(?:a|alla)~settimana\b|\bsettimanal\w*",
            r"\bal~mese\b|\bmensil\w*",
            r"\b(?:all['’]|l['’])anno\b|\bannu\w*|\bogni~anno\b",
        ),
        "multiple": (r"\braddoppi\w*|\bdoppi\w*", r"\btriplic\w*|\btripl[oa]\b", r"\bquadruplic\w*|\bquadrupl[oa]\b"),
    },
    "pt": {
        "season": (r"\bprimavera\b", r"\bverão\b", r"\boutono\b", r"\binverno\b"),
        "half": (r"\bprimeiro~semestre\b|\bprimeira~metade\b", r"\bsegundo~semestre\b|\bsegunda~metade\b"),
        "quarter": tuple(rf"\b{each}~trimestre\b" for each in ("primeiro", "segundo", "terceiro", "(?:quarto|último)")),
        "rate": (
            r"\bpor~dia\b|\bdiári[oa]s?\b|\bdiariamente\b",
            r"\bpor~semana\b|\bsemana(?:l|is|lmente)\b",
            r"\bpor~mês\b|\bmensa(?:l|is|lmente)\b",
            r"\b(?:por|ao)~ano\b|\banua(?:l|is|lmente)\b",
        ),
        "multiple": (r"\b(?:re)?dobr\w*|\bduplic\w*", r"\btriplic\w*|\btripl[oa]\b", r"\bquadruplic\w*"),
    },
    "ru": {
        "season": (
            r"\bвес(?:н\w+|ен\w+)",
            r"\bлетом\b|\b(?:лета|лето)\b(?!~назад)|\bлетн(?:ий|его|ем|юю|ей|их|ие|яя)\b",
            r"\bосен\w+",
            r"\bзим(?:а|ы|е|у|ой|н\w+)\b",
        ),
        "half": (r"\bперв\w+~(?:полугоди|половин)\w+", r"\bвтор\w+~(?:полугоди|половин)\w+"),
        "quarter": tuple(
            rf"\b{each}~квартал\w*"
            for each in (
                r"(?:перв\w+|I|1-\w+)",
                r"(?:втор\w+|II|2-\w+)",
                r"(?:трет\w+|III|3-\w+)",
                r"(?:четв[её]рт\w+|последн\w+|IV|4-\w+)",
            )
        ),
        "rate": (
            r"\bв~(?:день|сутки)\b|\b(?:ежедневн|ежесуточн|суточн)\w*|\bкаждый~день\b",
            r"\bв~неделю\b|\bеженедельн\w*|\bкаждую~неделю\b",
            r"\bв~месяц\b|\bежемесячн\w*|\bкаждый~месяц\b",
            r"\bв~год\b|\b(?:ежегодн|годов)\w*|\bкаждый~год\b",
        ),
        "multiple": (
            r"\bвдвое\b|\bв~два~раза\b|\bудво\w+|\bдвукратн\w+",
            r"\bвтрое\b|\bв~три~раза\b|\bутро(?!м\b)\w+|\bтр[её]хкратн\w+",
            r"\bвчетверо\b|\bв~четыре~раза\b|\bчетыр[её]хкратн\w+",
        ),
    },
    "uk": {
        "season": (
            r"\bвес(?:н\w+|ен\w+)",
            r"\bвліт\w+|\bліт(?:о|а|ку|ом)\b",
            r"\bвосени\b|\bос(?:інь|ені)\b",
            r"\bвзимку\b|\bзим(?:а|и|і|у|ою)\b",
        ),
        "half": (r"\bперш\w+~(?:півріч|половин)\w+", r"\bдруг\w+~(?:півріч|половин)\w+"),
        "quarter": tuple(rf"\b{each}~квартал\w*" for each in (r"перш\w+", r"друг\w+", r"трет\w+", r"четверт\w+")),
        "rate": (
            r"\b(?:на|в)~(?:день|добу)\b|\bщо(?:дня|денн\w*|доби|добов\w*)",
            r"\bна~тиждень\b|\bщотиж\w+",
            r"\bна~місяць\b|\bщоміся\w+",
            r"\bна~рік\b|\bщор(?:оку|ічн\w*)",
        ),
        "multiple": (r"\bвдвічі\b|\bудвічі\b|\bудвоє\b|\bподво\w+", r"\b[ву]тричі\b|\bпотро\w+", r"\b[ву]четверо\b"),
    },
    "ko": {
        "season": ("봄", "여름", "가을", "겨울"),
        "half": ("상반기|전반기", "하반기|후반기"),
        "quarter": ("1분기|일사분기", "2분기|이사분기", "3분기|삼사분기", "4분기|사사분기"),
        "rate": (
            "하루(?!~?(?:만|전|뒤|앞|종일|동안|빨리|늦))|일일|매일|(?<![가-힣])일~?평균",
            "매주|주간|(?<![가-힣])주~(?=[가-힣\\d]{1,3}~?(?:차례|번|회|일))",
            "매월|매달|월간|(?<![가-힣])월~?평균|한~달에",
            "매년|해마다|연간|(?<![가-힣])연~(?=\\d)|연평균|일~년에",
        ),
        "multiple": ("(?<![\\d.])(?:두|2)~?배|갑절|곱절", "(?<![\\d.])(?:세|3)~?배", "(?<![\\d.])(?:네|4)~?배"),
    },
    "zh": {
        "season": ("春季|春天|今春|明春", "夏季|夏天|今夏|明夏", "秋季|秋天|今秋|明秋", "冬季|冬天|今冬|明冬"),
        "half": ("上半年", "下半年"),
        "quarter": ("(?:第?一|首个?|1)季度", "(?:第?二|2)季度", "(?:第?三|3)季度", "(?:第?四|4)季度"),
        "rate": ("每[天日]|日均|一天(?=\\d)", "每[周週]|每星期|周均", "每个?月|月均", "每年|年均|年利率|一年(?=\\d)"),
        "multiple": (
            "翻一番|翻番|翻倍|加倍|倍增|(?<![\\d.十])(?:两|2)倍",
            "(?<![\\d.十])(?:三|3)倍",
            "(?<![\\d.十])(?:四|4)倍|翻两番",
        ),
    },
    "ja": {
        "season": ("春(?!節)", "夏", "秋(?!田)", "冬"),
        "half": ("上半期|上期|前半", "下半期|下期|後半"),
        "quarter": ("第1四半期|第一四半期", "第2四半期|第二四半期", "第3四半期|第三四半期", "第4四半期|第四四半期"),
        "rate": ("毎日|1日(?:あた|当た)り|日量", "毎週|週(?=\\d)", "毎月|月額|月間", "毎年|年間|年額"),
        "multiple": ("(?<![\\d.十])(?:2|二)倍|倍増", "(?<![\\d.十])(?:3|三)倍", "(?<![\\d.十])(?:4|四)倍"),
    },
}
