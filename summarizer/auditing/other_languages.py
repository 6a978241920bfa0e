"""How other languages attribute, look ahead and commit: patterns by language. Data only.

`SAYING` verbs stand before or after what is said; `THAT` opens a clause after them; `ACCORDING` names a source that
stands after it ("selon X") or, in Korean, before it ("X에 따르면"). Line breaks in a pattern mean nothing.
"""

SAYING: dict[str, str] = {
    "ru": r"""сказал\w*|заявил\w*|заявля\w+|сообщил\w*|сообща\w+|отметил\w*|отмеча\w+|подчеркнул\w*|подчёркива\w+
        |подчеркива\w+|добавил\w*|рассказал\w*|считает|считают|полага\w+|пояснил\w*|объяснил\w*|предупредил\w*
        |напомнил\w*|уточнил\w*|призна(?:л|ла|ли|ёт|ют)|утвержда\w+|написал\w*|пишет|пишут|говорит|говорят
        |ответил\w*|обвинил\w*|объявил\w*|призвал\w*|опроверг\w*|отрица\w+|надеется|надеются|ожида(?:ет|ют)
        |намерен\w?|хочет|хотят|отверг\w*""",
    "fr": r"""(?:a|ont|avait|a-t-il|a-t-elle) (?:déclaré|dit|affirmé|annoncé|ajouté|souligné|expliqué|indiqué|précisé
        |estimé|assuré|averti|accusé|promis|rappelé|reconnu|répondu|martelé|lancé|dénoncé|démenti|confirmé|écrit|jugé
        |prévenu|insisté|regretté|appelé|nié)|affirme|affirment|estime|estiment|déclare|assure|explique|souligne|précise
        |ajoute|juge|annonce|dit|disent|croit|pense|espère|veut|veulent|craint|souhaite""",
    "de": r"""sagte|sagten|sagt|erklärte|erklärten|erklärt|betonte|betont|teilte\b[^.]{0,40}?\bmit
        |kündigte\b[^.]{0,60}?\ban|warnte|warnt|forderte|fordert|meinte|meint|behauptete|behauptet|berichtete
        |berichtet|bestätigte|dementierte|schrieb|schreibt|fügte\b[^.]{0,30}?\bhinzu|hofft|hoffte|glaubt|glaubte
        |hält|will|wollen|versicherte|kritisierte|bestritt|bestritten|bestreitet|räumte\b[^.]{0,30}?\bein""",
    "es": r"""dijo|dijeron|dice|dicen|afirmó|afirma|declaró|anunció|aseguró|asegura|señaló|señala|agregó|añadió|explicó
        |explica|indicó|advirtió|advierte|subrayó|destacó|sostuvo|sostiene|reiteró|manifestó|aseveró|negó|niega
        |acusó|prometió|admitió|reconoció|confirmó|informó|cree|creen|espera|esperan|quiere|quieren
        |ha (?:dicho|afirmado|declarado|anunciado|asegurado)""",
    "ko": r"""말했다|밝혔다|전했다|강조했다|설명했다|덧붙였다|주장했다|지적했다|경고했다|보도했다|발표했다|언급했다
        |평가했다|촉구했다|비판했다|답했다|전망했다|약속했다|반박했다|부인했다|말하며|밝히며|라며|라면서|다며|다면서
        |말했습니다|밝혔습니다|전했습니다""",
    "zh": r"""表示|指出|宣布|强调|声称|宣称|认为|称(?=[，,：:“])|说(?=[，,：:“。]|$)|告诉|警告|透露|补充|批评|呼吁|否认
        |承认|承诺|坚称|写道|回应|重申|希望|相信|报道称|声明称|表態|強調|認為|宣佈""",
}

THAT: dict[str, str] = {
    "ru": r",?\s*(?:что|чтобы|будто|как)\b",
    "fr": r"\s*(?:que|qu['’])",
    "de": r",\s*(?:dass|daß|ob|wie|warum)?",
    "es": r"\s*(?:que)\b",
}
"""What follows a verb of saying when a clause follows; the words themselves belong to the content."""

ACCORDING: dict[str, str] = {
    "ru": r"""по словам|по мнению|по данным|как (?:сообщает|сообщил\w*|заявил\w*|отметил\w*|пишет)
        |согласно|со ссылкой на""",
    "fr": r"selon|d['’]après|aux yeux de",
    "de": r"laut|nach Angaben|nach Ansicht|zufolge|nach Einschätzung",
    "es": r"según|de acuerdo con|en palabras de|a juicio de",
    "ko": r"에 따르면|에 의하면",
    "zh": r"(?<![数依根证占])据(?!点|悉|说)|根据|按照",
}

FUTURE: dict[str, str] = {
    "ru": r"""будет|будут|будем|буду|станет|станут|сможет|смогут|намерен\w?|планиру\w+|собира(?:ет|ют)ся|ожидается
        |ожидают|завтра|на следующ\w+|предстоит|предстоящ\w+|в ближайш\w+|в следующ\w+|в будущ\w+|состоится|состоятся
        |запланирован\w*|готовится|если|пройдёт|пройдет|пройдут|может|могут|предупредил\w*|прогноз\w*
        |до конца (?:года|месяца|недели)|пообеща\w+|обяза\w+ся""",
    "fr": r"""\w{2,}(?:rra|rront|era|eront|erons|ira|iront|irons|dra|dront|drons|ura|uront|urons|vra|vront|vrons)\b
        |sera|seront|aura|auront|fera|feront|devra|va \w+er|vont \w+er|prévoi\w+|prévu\w*|envisage\w*|prochain\w*
        |à venir|demain|compte\w* \w+er|s['’]attend\w*|pourrait|pourraient|devrait|devraient|avertit|si\b|d['’]ici
        |promet\w*|s['’]engage\w*""",
    "de": r"""wird|werden|werde|wollen|will|plant|planen|geplant\w*|beabsichtig\w+|soll|sollen|dürfte|dürften|könnte
        |könnten|morgen|künftig\w*|kommend\w+|nächst\w+|bevorsteh\w+|voraussichtlich|erwartet|angekündigt|falls|wenn
        |bis (?:Ende|zum|20\d\d)|kündigte|drohte|verspr\w+""",
    "es": r"""\w{2,}(?:ará|arán|erá|erán|irá|irán|drá|drán|aremos|eremos|iremos)\b|va a|van a|vamos a|planea\w*|prevé
        |prevén|previst\w+|próxim\w+|mañana|espera que|podría|podrían|si\b|advirtió|prometió|se comprometió
        |en los próximos""",
    "ko": r"""예정|계획|것으로 (?:보인다|예상|전망)|[할될갈올릴을일칠낼줄설볼질] (?:것|예정|계획|방침)|하겠|되겠|겠다
        |겠습니|내일|다음 ?(?:주|달|해)|내년|오는|앞으로|방침|전망|할 수 있|가능성|[하되으]면(?=[ ,])""",
    "zh": r"""将(?!军|领|近|士|官)|即将|将会|计划|预计|有望|打算|拟(?!议)|准备|明天|明年|下周|下个月|下月|未来|如果|一旦
        |可能|或将|预期|预测""",
}

COMMITTING: dict[str, str] = {
    "ru": r"""пообеща\w+|обеща\w+|обязал\w+сь|обязу\w+ся|обязался|обязуемся|согласил(?:ся|ась|ись)|гарантир\w+
        |взял\w* на себя обязательств\w+""",
    "fr": r"""(?:s['’]est|se sont|nous nous) engag\w+ à|s['’]engage\w* à|a promis|ont promis|promet\w*|a accepté de
        |garanti\w*""",
    "de": r"""verspr[aio]ch\w*|verspricht|versprechen|verpflichte\w+ sich|sagte\b[^.]{0,60}?\bzu\b|garantier\w+
        |stimmte\b[^.]{0,40}?\bzu""",
    "es": r"prometi\w+|promete\w*|se compromet\w+ a|se ha comprometido a|garantiz\w+|aceptó|acordó|acordaron",
    "ko": r"약속했|약속한|약속하|공약했|하기로 (?:했|합의|약속|결정)|다짐했|보장하겠",
    "zh": r"承诺|保证|答应|誓言|允诺|同意",
}
