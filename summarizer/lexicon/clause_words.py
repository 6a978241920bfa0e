"""How clauses are joined and parted, by language. Data only.

Verbose regular expressions, in which capitals are as small letters.
"""

JOINTS: dict[str, str] = {
    "de": r"\s(?=(?:und|oder|aber|sowie|während|weil|nachdem)\s)",
    "fr": r"\s(?=(?:et|ou|mais|qui|que|dont|où|tandis|alors|pour\ que|après\ que)\s|qu')",
    "es": r"\s(?=(?:y|e|o|pero|que|cuy[oa]s?|donde|mientras|aunque|tras)\s)",
    "it": r"\s(?=(?:e|ed|o|ma|che|cui|dove|mentre|dopo)\s)",
    "pt": r"\s(?=(?:e|ou|mas|que|cuj[oa]s?|onde|enquanto|após)\s)",
    "ru": r"\s(?=(?:и|или|но|а|после\ того)\s)",
    "uk": r"\s(?=(?:і|й|та|або|але|а)\s)",
    "ar": r"،|؛|\s(?=(?:الذي|التي|الذين|بعد|فيما|بينما)\s)",
    "ko": r"""(?<=[^다라자냐두]고)\s|(?<=지만)\s|(?<=으나)\s|(?<=면서)\s|(?<=[는은]데)\s|(?<=[으하되]며)\s
        |(?<=[한은]\ [뒤후])\s""",
    "ja": r"、",
}
"""Where clauses are joined without a stop."""

REMARKS: dict[str, str] = {
    "de": r"""\b(?:sag(?:t|te|en|ten)|erklär(?:t|te|en|ten)|teil(?:t|te)\ mit|mutmaß|mein(?:t|te)|räum(?:t|te)
        |so\ (?:der|die|das|[a-zäöü]+s\b)|(?:laut|nach\ (?:angaben|ansicht|einschätzung|worten
        |aussage))(?:\s[\w.]+){1,4}\W*$|bericht(?:et|ete|en)|versicher|beton|heißt|hieß|schreib|schrieb|sprecher
        |beteuer|verlaut|glaub|schätz(?:t|te)|kündig|bestätig|aus\ sicht)""",
    "fr": r"""\b(?:dit|disent|déclar|affirm|indiqu|précis|laiss\w+\ entendre|selon|d'après|annonc|assur|confi(?:é
        |e)\b|expliqu|estim|fait\ (?:savoir|valoir)|rapport(?:e|é)|soulign|lors\ d|interrogé|a-t-)
        |^\s*(?:a\ |ont\ )?(?:reconn(?:u|aît)|rappel(?:le|é)|déplor(?:e|é)|regrett(?:e|é)|averti|promis|martel|insist
        |répét|réitér)\w*\s(?:\S+\s?){1,7}$""",
    "es": r"""\b(?:dij|dice|declar|afirm|asegur|según|a\ juicio|en\ opinión|indic|señal|explic|inform|sostuv
        |sostien|adelant|apunt|avanz|precis|anunci)
        |^\s*(?:recuerd|record|lament|recono|advi[er]+t|promet|insist|reiter)\w+\s(?:\S+\s?){1,7}$""",
    "it": r"""\b(?:detto|dice|dichiar|afferm|secondo|stando|spieg|rifer|annunc|sottoline|precis|a\ giudizio
        |ha\ fatto\ sapere)""",
    "pt": r"\b(?:disse|diz|declar|afirm|segundo|de\ acordo|indic|explic|inform|anunci|na\ opinião|garant)",
    "ru": r"""\b(?:сказал|заяв|сообщ|утвержд|полага|счита|поясн|подчеркн|отмет[ия]|по\ (?:словам|данным|мнению
        |информации|оценк)|передал|передаёт|передает|уточн|пишет|дал[аи]?\ понять|добавил|говор|уверен|расска
        |напомн|об\ этом)""",
    "uk": r"""\b(?:сказа|заяв|повідом|вважа|поясн|наголос|зазначи|за\ (?:словами|даними)|переда|додав|додал|пише
        |стверджу)""",
    "ar": r"قال|قالت|اعلن|أعلن|صرح|أكد|أضاف|وفق|بحسب|أفاد",
    "ko": r"""^\s*(?:\S+\s){0,2}\S*(?:말했|밝혔|전했|설명했|보도했|덧붙였|확인했|강조했|주장했|답했|귀띔했)\S*\s*$
        |(?:따르면|통해),?\s*$""",
    "zh": r"""(?:说|表示|称|指出|认为|强调|透露|证实|报道|坦言|宣布)[，：,:]?$|^(?:据|根据)
        |(?:而言|来看|来说|期间|之际|之前|之后|以来|时|后|前|中|下)[，,]$""",
    "ja": r"(?:によると|によれば)[、,]?$|^.{0,8}(?:述べ|話し|語っ|明らかに|発表|報じ|伝え|指摘|強調)\S{0,4}$",
}
"""What shows that a stretch tells who says it, or where."""

INFINITIVES: dict[str, str] = {
    "fr": r"\b\w{2,}(?:er|ir|re)\b",
    "es": r"\b\w{2,}[aei]r(?:l[aeo]s?|se)?\b",
    "it": r"\b\w{2,}[aei]r(?:e|l[aeoi]|si)\b",
    "pt": r"\b\w{2,}[aei]r(?:-\w+)?\b",
}
"""Infinitives; a "que" after one is a relative."""

GOVERNED: dict[str, str] = {
    "de": r"^\s*(?:dass|daß|ob)\b|\bzu\ \w+n\W*$|\w{2,}zu\w+en\W*$",
    "fr": r"""^\s*(?:que?\b|qu'|à\ \w+(?:er|ir|re)\b|de\ \w+(?:er|ir|re)\b|d'\w+(?:er|ir|re)\b|et\ (?:à
        |de)\ \w+(?:er|ir|re)\b)""",
    "es": r"^\s*(?:que\b|a\ \w+[aei]r\b|y\ (?:a\ )?\w+[aei]r\b)",
    "it": r"^\s*(?:che\b|di\ \w+re\b|a\ \w+re\b|e\ (?:di|a)\ \w+re\b)",
    "pt": r"^\s*(?:que\b|a\ \w+[aei]r\b|e\ (?:a\ )?\w+[aei]r\b)",
    "ru": r"^\s*(?:что|чтобы|будто|ли)\b|^\s*(?:и|или)\s\w+(?:ть|ться|ти)\b",
    "zh": r"^(?:再|并|以)",
    "uk": r"^\s*(?:що|щоб|чи)\b|^\s*(?:і|й|та)\s\w+(?:ти|тися)\b",
}
"""What shows that a stretch hangs on the one before it."""

SAYING: dict[str, str] = {
    "es": r"\b(?:dij|dice|declar|afirm|asegur|indic|señal|inform|sostuv|precis|confirm|insist|reiter)\w*\s*$",
    "it": r"\b(?:dett|dice|dichiar|afferm|rifer|sottoline|precis|conferm|insist|ribad)\w*\s*$",
    "pt": r"\b(?:diss|diz|declar|afirm|assegur|indic|inform|precis|confirm|insist|reiter)\w*\s*$",
}
"""Verbs of saying before what is said, where the word that opens it also opens a clause on somebody."""

RELATIVE: dict[str, str] = {
    "de": r"^\s*(?-i:(?:in\ |an\ |auf\ |mit\ |von\ |für\ |über\ )?(?:der|die|das|dem|den|dessen|deren|denen|wo)\b)",
    "fr": r"^\s*(?:(?:qui|dont|où|que|qu'|lequel|laquelle|lesquel|auquel|à\ qui))",
    "es": r"^\s*(?:(?:(?:en\ |a\ |de\ |con\ )?(?:el\ |la\ |los\ |las\ )?que|cuy[oa]s?|quien(?:es)?|donde)\b)",
    "it": r"^\s*(?:(?:che|cui|(?:in|a|di|con)\ cui|il\ quale|la\ quale|dove)\b)",
    "pt": r"^\s*(?:(?:que|cuj[oa]s?|onde|(?:em|a|de|com)\ que)\b)",
    "ru": r"^\s*(?:(?:в\ |на\ |с\ |о\ |к\ |за\ |из\ )?(?:котор|где\b|чь))",
    "uk": r"^\s*(?:(?:у\ |в\ |на\ |з\ |про\ |до\ )?(?:як(?:ий|а|е|і|ого|ої|их|им|ою|у)\b|де\b|чи[йя]))",
}
"""What opens a relative clause."""

EMBEDDED: dict[str, str] = {
    "de": r"\b(?:ge|be|ver|er|ent|zer|[a-zäöü]{2,}ge)[a-zäöüß]{2,}(?:t|en)e[nrsm]?\s[a-zäöü]",
    "fr": r"""(?<!\bété)(?<!\ba)(?<!\bont)(?<!\best)(?<!\bsont)(?<!\bêtre)(?<!\bavoir)\s\w{3,}ée?s?\s(?:en|par|le
        |depuis|à|au|dans|lors|il)\b""",
    "es": r"(?<!\bha)(?<!\bhan)(?<!\bhaber)(?<!\bsido)(?<!\bser)\s\w{3,}[ai]d[oa]s?\s(?:en|por|el|a|desde|hace|de)\b",
    "it": r"(?<!\bha)(?<!\bhanno)(?<!\bstat[oaie])(?<!\bavere)\s\w{3,}[aiu]t[oaie]\s(?:in|da|dal|il|a|nel|di)\b",
    "pt": r"(?<!\btem)(?<!\bsido)(?<!\bser)\s\w{3,}[ai]d[oa]s?\s(?:em|por|pel[oa]|a|desde|há|de|no|na)\b",
    "ru": r"\b\w+(?:нн(?:ый|ая|ое|ые|ого|ой|ому|ым|ых|ую|ыми)|вш(?:ий|ая|ее|ие|его|ей|ему|им|их|ую))\b",
    "uk": r"\b\w+(?:[ноа]н(?:ий|а|е|і|ого|ої|ому|им|их|у|ими))\b",
}
"""Participles that tell in passing what happened: "the minister arrested in May"."""

ADVERBIALS: dict[str, str] = {
    "fr": r"""^\s*(?:après|avant|lors|pendant|depuis|dans|en|aux?|à|pour|malgré|selon|face|sans|avec|sur|chez)\b
        |^\s*d'ici\b""",
    "es": r"^\s*(?:tras|después|antes|durante|en|al?|para|pese|ante|con|desde|sin|por|sobre)\b",
    "it": r"^\s*(?:dopo|prima|durante|in|ad?|per|nonostante|d[ai]|con|senza|al|alla|nel|nella|su)\b",
    "pt": r"^\s*(?:após|depois|antes|durante|em|a|ao|para|apesar|com|desde|n[oa]|sem|por|sobre)\b",
    "ru": r"^\s*(?:по|после|до|во?|на|со?|для|из|несмотря|при|перед|без|об?|от|к|за|у)\b",
    "uk": r"^\s*(?:після|до|під|у|в|на|зі?|для|незважаючи|при|перед|без|про|від|за)\b",
}
"""What opens a stretch that tells only when, where or in spite of what."""

SUBORDINATES: dict[str, str] = {
    "de": r"""^\s*(?:wenn|falls|sofern|solange|weil|da|obwohl|obgleich|während|damit|bevor|nachdem|ehe|wo
        |es\ sei\ denn|zumal|(?-i:(?:in\ |an\ |auf\ |mit\ |von\ |für\ |über\ )?(?:der|die|das|dem|den|dessen|deren
        |denen)))\b""",
    "fr": r"""^\s*(?:si|s'ils?|parce\ qu|car|puisqu|bien\ qu|quoiqu|afin\ qu|pour\ qu|tandis|alors\ qu|avant\ qu
        |à\ moins|qui|dont|où|faute)\b""",
    "es": r"^\s*(?:si|porque|ya\ que|aunque|para\ que|mientras|a\ menos|pues|cuy[oa]s?|donde|quien|que|de\ no)\b",
    "it": r"^\s*(?:se|perché|poiché|sebbene|benché|affinché|mentre|anche\ se|a\ meno|che|cui|dove)\b",
    "pt": r"^\s*(?:se|porque|pois|embora|para\ que|enquanto|a\ menos|caso|cuj[oa]s?|onde|que)\b",
    "ru": r"""^\s*(?:если|потому|так\ как|поскольку|хотя|чтобы|пока|(?:в\ |на\ |с\ |о\ |к\ |за\ |из\ )?котор|где\b
        |ибо)""",
    "uk": r"""^\s*(?:якщо|тому\ що|оскільки|хоча|щоб|поки|бо\b|(?:у\ |в\ |на\ |з\ |про\ )?як(?:ий|а|е|і|ого|ої
        |их)\b|де\b)""",
    "zh": r"^(?:如果|除非|因为|由于|虽然|尽管|只要|若|以免|否则|但未|但没)",
    "ja": r"(?:ため|ので|れば|なら|たら|が)[、,]$",
}
"""What shows that a stretch says why, if, or of whom."""

COORDINATED: dict[str, str] = {
    "de": r"^\s*(?:und|oder|aber|doch|sondern)\b",
    "fr": r"^\s*(?:et|ou|mais|tandis)\b",
    "es": r"^\s*(?:y|e|o|pero|mientras\ que)\b",
    "it": r"^\s*(?:ed?|o|ma|mentre)\b",
    "pt": r"^\s*(?:e|ou|mas|enquanto)\b",
    "ru": r"^\s*(?:и|или|но|а|однако)\b",
    "uk": r"^\s*(?:і|й|та|або|але|а|проте)\b",
    "zh": r"^(?:并|但|而|同时)",
}
"""What opens a clause beside another."""
