"""How other languages attribute, look ahead and commit: patterns by language. Data only.

Line breaks in a pattern mean nothing, and "~" is the endings of a regular verb. Where a verb stands behind its object,
the groups `object` and `verb` part them.
"""

ENDINGS = {
    "fr": "(?:nt)?",
    "de": "(?:e?te?n?|e?n)",
    "es": "(?:ó|aron|an?)",
    "ko": "(?:했다|했습니다|하고 있다|하고 나섰다|한다|하며|하면서|해 ?왔다)",
}
"""What "~" stands for: the third persons of news, and in French and Spanish of verbs in -er and -ar only."""

SAYING: dict[str, str] = {
    "ru": r"""сказал\w*|заявил\w*|заявля\w+|сообщил\w*|сообща\w+|отметил\w*|отмеча\w+|подчеркнул\w*|подч[её]ркива\w+
        |добавил\w*|рассказал\w*|считает|считают|полага\w+|пояснил\w*|объяснил\w*|предупредил\w*|напомнил\w*
        |уточнил\w*|призна(?:л|ла|ли|ёт|ют)(?:ся|сь)?|утвержда\w+|написал\w*|пишет|пишут|говорит|говорят|ответил\w*
        |обвинил\w*|объявил\w*|призвал\w*|опроверг\w*|отрица\w+|надеется|надеются|ожида(?:ет|ют)|намерен\w?|хочет
        |хотят|отверг\w*|заверил\w*|заверя\w+|гарантировал\w*|поклял\w+|пообещал\w*|уверен[аы]?|убежд[её]н[аы]?
        |опаса(?:ет|ют)ся|прогнозиру(?:ет|ют)|предсказал\w*|предположил\w*|возразил\w*|парировал\w*|посетовал\w*
        |пожаловал\w+|жалу\w+ся|намекнул\w*|настаива\w+|констатировал\w*|выяснил\w*|доложил\w*|указал\w*|указыва\w+
        |решил\w*|думает|думают|оценил\w*|подтвердил\w*|процитировал\w*|воскликнул\w*|дал\w* понять|резюмировал\w*
        |заключил\w*|передал\w*|рекомендовал\w*|посоветовал\w*|попросил\w*|требовал\w*|потребовал\w*|предложил\w*
        |пригрозил\w*""",
    "fr": r"""(?:a|ont|avait|avaient|a-t-il|a-t-elle|ont-ils) (?:\w+ment |aussi )?(?:déclaré|dit|affirmé|annoncé
        |ajouté|souligné|expliqué|indiqué|précisé|estimé|assuré|averti|accusé|promis|rappelé|reconnu|répondu|martelé
        |lancé|dénoncé|démenti|confirmé|écrit|jugé|prévenu|insisté|regretté|appelé|nié|fait savoir|fait valoir
        |fait remarquer|laissé entendre|répété|réitéré|juré|avoué|admis|concédé|prédit|plaidé|soutenu|prétendu
        |garanti|révélé|raconté|demandé|exigé|proposé|suggéré|tranché|ironisé|protesté|observé|noté|constaté|résumé
        |conclu|pronostiqué|rétorqué|répliqué|murmuré|confié|glissé|tweeté|publié)|(?:s['’]est|se sont) (?:dite?s?
        |indignée?s?|inquiétée?s?|félicitée?s?|étonnée?s?|interrogée?s?|exclamée?s?|réjouie?s?|plainte?s?|engagée?s?
        |vantée?s?|bornée?s? à dire)|affirme~|estime~|déclare~|assure~|explique~|souligne~|précise~|ajoute~|juge~
        |annonce~|dit|disent|croi(?:t|ent)|pense~|espère~|veut|veulent|craint|craignent|redoute~|souhaite~|rappelle~
        |reconnaît|reconnaissent|prévient|préviennent|soutient|soutiennent|indique~|insiste~|jure~|promet(?:tent)?
        |prétend(?:ent)?|répète~|considère~|prévoi(?:t|ent)(?= qu)|écri(?:t|vent)|rapporte~|révèle~|raconte~|avoue~""",
    "de": r"""sag~|erklär~|beton~|warn~|forder~(?! (?:\w+ )?(?:\d\S*|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun
        |zehn|elf|zwölf|Dutzende?|Hunderte?|Tausende|viele|mehrere|zahlreiche) (?:Tote|Todesopfer|Opfer|Menschenleben
        |Verletzte)\b)|mein(?:te|ten|t)|behaupt~|bericht~|bestätig~|dementier~|schr(?:ieb|ieben|eibt|eiben)|hoff~
        |glaub~|will|wollen(?![,.])|versicher~|kritisier~|bestritt(?:en)?|bestreite[tn]|hieß es|heißt es|antwort~
        |erwider~|entgegn~|ergänz~|unterstr(?:ich|ichen|eicht|eichen)|schätz~|vermut~|meld~|beteuer~|gelob~|droh~
        |klag~(?=,)|mahn~|befürchte~|fürcht~|vers(?:prach|prachen|pricht|prechen)|argumentier~|prophezei~
        |prognostizier~|urteil~|r(?:ief|iefen)|gest(?:and|anden|eht|ehen)|gaben? zu
        |fuhr(?:en)?(?=\b[^.;:]{0,80}?\bfort(?:[,.:]|$))|gibt zu|stell~ klar|mach~ deutlich|(?:teil|merk|kündig|füg
        |räum|deut|wand)~(?=\b[^.;:]{0,80}?\b(?:mit|an|hinzu|ein|aus|fort)(?:[,.:]|$))|(?:ist|sind|zeigte sich
        |zeigten sich) (?:\w+ )?(?:überzeugt|sicher|zuversichtlich|besorgt|enttäuscht|erfreut)|(?<=, )so(?= (?:der
        |die|das|ein|eine|(?-i:[A-ZÄÖÜ])\w*)\b[^.;,]{0,70}\.)|(?:hat|haben|habe|hatte
        |hatten)\b[^.;,]{0,60}?\b(?:gesagt|erklärt|zugesagt|angekündigt|mitgeteilt|betont|versichert|bestätigt
        |gewarnt|eingeräumt|versprochen|behauptet|berichtet|bestritten|zugegeben|vorgeschlagen|geschrieben
        |geantwortet|gedroht|beteuert|verlangt|gefordert|angedroht|klargestellt|zugesichert)(?=[,:])""",
    "es": r"""dijo|dijeron|dice|dicen|afirm~|declar~|anunci~|asegur~|señal~|agreg(?:ó|aron)|añadió|añadieron|explic~
        |indic(?:ó|aron)|advirti(?:ó|eron)|advierten?|subray~|destac~|sostuv(?:o|ieron)|sostienen?|reiter~
        |manifest(?:ó|aron)|asever(?:ó|aron)|neg(?:ó|aron)|niegan?|acus(?:ó|aron)|promet(?:ió|ieron|en?)|admit(?:ió
        |ieron|en?)|reconoc(?:ió|ieron|en?)|confirm(?:ó|aron)|inform(?:ó|aron)|cre(?:e|en|ía|ían)|espera|esperan
        |quiere|quieren|garantiz(?:ó|aron)|denunci(?:ó|aron)|lament~|escrib(?:ió|ieron|en?)|respond(?:ió|ieron)
        |replic(?:ó|aron)|insist(?:ió|ieron|en?)|estim~|consider~|opin~|tem(?:e|en|ía)|prev(?:é|én)|pronostic~
        |augur(?:ó|aron)|jur(?:ó|aron)|recalc(?:ó|aron)|precis(?:ó|aron)|coment(?:ó|aron)|revel(?:ó|aron)|pid(?:ió
        |ieron)|pide|piden|exig(?:ió|ieron)|suplic(?:ó|aron)|ironiz(?:ó|aron)|record(?:ó|aron)|zanj(?:ó|aron)
        |ratific(?:ó|aron)|di(?:o|eron) su palabra(?= de)|relat(?:ó|aron)|confes(?:ó|aron)|conclu(?:yó|yeron)
        |argument~|aleg~|propuso|propusieron|(?:ha|han|había|habían) (?:dicho|afirmado|declarado|anunciado|asegurado
        |advertido|señalado|(?:ha|han|había|habían) prometido|reconocido|admitido|confirmado|explicado|insistido
        |negado|pedido|exigido|reiterado|garantizado|informado|denunciado)""",
    "ko": r"""말했다|밝혔다|전했다|덧붙였다|답했다|말하며|밝히며|라며|라면서|다며|다면서|말했습니다|밝혔습니다
        |전했습니다|내다봤다|털어놨다|꼬집었다|못박았다|못 박았다|되물었다|(?<=고 )(?:물었다|썼다|적었다)|외쳤다
        |다그쳤다|맞섰다|일갈했다|읍소했다|결론지었다|결론을 내렸다|풀이(?:한다|했다)|(?:지적|비판|우려|주장|관측
        |분석|목소리)(?:이|가|도) (?:\S+ ){0,3}(?:나왔|나온|제기|잇따)|강조~|설명~|주장~|지적~|경고~|보도~|발표~
        |언급~|평가~|촉구~|비판~|전망~|약속~|반박~|부인~|규탄~|비난~|일축~|환영~|거부~|거절~|반대~|지지~|요구~|요청~
        |호소~|제안~|위협~|우려~|표명~|표시~|항의~|시사~|칭찬~|확약~|다짐~|선언~|시인~|인정~|예측~|예상~|공언~|맹세~
        |고백~|폭로~|질타~|성토~|애도~|사과~|사죄~|해명~|당부~|권고~|통보~|진술~|증언~|단언~|역설~|천명~|피력~|토로~
        |하소연~|응답~|대답~|반발~|반문~|주문~|장담~|호언~|자평~""",
    "zh": r"""表示|指出|宣布|强调|声称|宣称|认为|(?<![名简全职])称(?=[，,：:“])|(?<![小学传])说(?=[，,：:“。]|$)
        |道(?=[：:])|告诉|警告|透露|补充|批评|呼吁|否认|承认|承诺|坚称|写道|回应|重申|希望(?!小学|工程)|相信|报道称
        |声明称|表態|強調|認為|宣佈|驳斥|驳回|敦促|赞扬|抨击|坦言|直言|预计(?=[，,])|预测|断言|辩称|澄清|反驳|斥责
        |痛斥|怒斥|讽刺|抱怨|担忧|担心|誓言|发誓|证实|主张|恳请|恳求|谴责|感叹|深表|深感|许诺|保证|指责|指控|表达
        |质问|扬言|否决|盛赞|称赞|称(?=其|该|此|这|他|她)|形容|痛批|坚持认为|供认|作证|通报|披露|答复|回答
        |(?<![的到获受对票遭])(?:抗议(?![者活])|质疑|拒绝(?!率)|欢迎(?![仪会词])|反对(?![派党者票声])|威胁(?![论性])
        |支持(?![者率下度的])|要求)""",
}
"""Verbs that stand before or after what is said."""

QUOTING: dict[str, str] = {"ko": r"(?<=[”\"’』」])(?:이?라고|고|라며|며|면서)(?=\s)"}
"""What follows a quotation where another verb governs it."""

THAT: dict[str, str] = {
    "ru": r",?\s*\b(?:(?<!потому )что|чтобы|будто|(?<!так )как)\b",
    "fr": r"\s*\b(?:que\b|qu['’])",
    "de": r",\s*(?:dass|daß|ob|wie|warum)?",
    "es": r"\s*\b(?<!por )que\b",
}
"""What follows a verb of saying when a clause follows; the words themselves belong to the content."""

OBJECT: dict[str, str] = {
    "ru": r"""раскритиковал\w*|критику(?:ет|ют)|осудил\w*(?![^.;]{0,60} (?:на|к) (?:\S+ ){1,2}(?:лет|годам?
        |месяц\w*)\b)|осужда(?:ет|ют)|отклонил\w*|отклоня(?:ет|ют)|отверг(?:ла|ли|ло)?|отверга(?:ет|ют)
        |приветствовал\w*|приветству(?:ет|ют)|поддержал\w*|поддержива(?:ет|ют)|назвал\w*|называ(?:ет|ют)|обвинил\w*
        |обвиня(?:ет|ют)|призвал\w*|призыва(?:ет|ют)|потребовал\w*|требу(?:ет|ют)|пригрозил\w*|гроз(?:ит|ят)
        |выразил\w*|выража(?:ет|ют)|высказал\w*|выступил\w* (?:за|против)|выступа(?:ет|ют) (?:за|против)|одобрил\w*
        |похвалил\w*|поблагодарил\w*|отрицал\w*|отрица(?:ет|ют)|опроверг(?:ла|ли|ло)?|опроверга(?:ет|ют)
        |подтвердил\w*|оспорил\w*|упрекнул\w*|предост(?:ерёг|ерег)(?:ла|ли)?|сожале(?:ет|ют)|попросил\w*|предложил\w*
        |возложил\w* (?:вину|ответственность)|(?:обвин|раскритиков|осуд|назв|призв|потребов|поддерж|отклон)(?:ив|ав)
        |отвергнув|усомнил\w+ в|жалу(?:ет|ют)ся на|пожаловал\w+ на|поклял\w+|прогнозиру(?:ет|ют)|опаса(?:ет|ют)ся
        |пообещал\w*|гарантировал\w*|высмеял\w*|заклеймил\w*|возмутил\w+|оплакива\w+|восхитил\w+|извинил\w+ за""",
    "fr": r"""(?:a|ont|avait|avaient) (?:\w+ment |aussi )?(?:critiqué|condamné(?![^.;]{0,80} à (?:\S+ ){1,3}(?:ans
        |mois|amende)\b|[^.;]{0,80} à perpétuité)|dénoncé|salué|rejeté|refusé|repoussé|accusé|reproché|exhorté|appelé
        |invité|menacé|demandé|réclamé|exigé|qualifié|félicité|remercié|défendu|soutenu|approuvé|désapprouvé|contesté
        |démenti|nié|regretté|déploré|exprimé|fustigé|loué|applaudi|pressé|encouragé|averti|promis|juré|confirmé
        |annoncé|proposé|balayé|raillé|blâmé|sommé|supplié|écarté|minimisé|vanté|imputé|évoqué|mis en garde
        |mis en cause|mis en doute|rendu hommage|fait part|présenté ses|réaffirmé|admis|reconnu|avoué)|(?:s['’](?:est
        |était)|se sont|s['’]étaient) (?:\w+ment )?(?:dite?s?|déclarée?s?(?= (?:prêt|favorable|opposé|hostile
        |satisfait|inqui|préoccup|convaincu|confiant|candidat|solidaire|victime))|félicitée?s?|opposée?s?
        |inquiétée?s?|indignée?s?|alarmée?s?|réjouie?s?|excusée?s?|engagée?s?|moquée?s?|plainte?s?|prononcée?s?)
        |(?<!la )(?<!le )(?<!une )(?<!un )(?<!cette )(?<!sa )(?:critique|menace)~|condamne~|dénonce~|salue~|rejette~
        |refuse~|accuse~|reproche~|exhorte~|exige~|réclame~|qualifie~|nie|nient|dément|démentent|conteste~|regrette~
        |déplore~|soutient|soutiennent|défend|défendent|s['’]oppose~|s['’]inquiète~|se félicite~|redoute~|craint
        |craignent|reconnaît|reconnaissent|promet(?:tent)?|plaide~ pour|fustige~|prône~|en (?:saluant|critiquant
        |dénonçant|condamnant|accusant|rejetant|réclamant|exigeant|qualifiant)""",
    "de": r"""(?:kritisier|unterstütz|verteidig|beschuldig|befürwort|missbillig|begrüß|würdig|lob|rüg|beklag|bestätig
        |dementier|verlang|beanstand|belächel|verspott|bewert)~|forder~(?! (?:\w+ )?(?:\d\S*|ein|zwei|drei|vier|fünf
        |sechs|sieben|acht|neun|zehn|elf|zwölf|Dutzende?|Hunderte?|Tausende|viele|mehrere|zahlreiche) (?:Tote
        |Todesopfer|Opfer|Menschenleben|Verletzte)\b)|verweiger~|verurteil~(?![^.;]{0,120}\bzu (?:\w+ ){0,3}(?:Jahren
        |Monaten|\w*[Hh]aft\w*|Geldstrafe)\b)|hält(?=[^.;]{1,120}\bfür\b)|bedauer~|nannten?|nennt|nennen|bezeichne~
        |leugne~|bestritt(?:en)?|bestreite[tn]|versprach(?:en)?|verspricht|versprechen|gelob~|droh~(?= mit)
        |warn~(?= vor)|mahn~|dräng~(?= auf)|appellier~|plädier~|protestier~(?= gegen)|äußer~|zeig~ sich|spr(?:ach
        |icht|achen|echen) (?:sich|von)|rechne~(?=[^.;]{1,80}\bmit\b)|reagier~(?=[^.;]{1,80}\bauf\b)|dank~
        |entschuldig~ sich|bekräftig~|beschwer~ sich|befürcht~|versicher~|bezweifel~|befürworte~|verhöhn~|w(?:ies
        |iesen|eist|eisen)(?=[^.;]{1,120}\bzurück\b)|lehn~(?=[^.;]{1,120}\bab\b)|r(?:ief|iefen|uft
        |ufen)(?=[^.;]{1,120}\bauf\b)|w(?:arf|arfen|irft|erfen)(?=[^.;]{1,120}\bvor\b)|pranger~(?=[^.;]{1,120}\ban\b)
        |mach~(?=[^.;]{1,120}\bverantwortlich\b)|räum~(?=[^.;]{1,120}\bein[,.])|gab(?:en)?(?=[^.;]{1,80}\bzu[,.])
        |drück~(?=[^.;]{1,120}\baus[,.])|(?:hat|haben|hatte|hatten)\s(?P<object>[^.;,]{1,120}?)\s(?P<verb>kritisiert
        |verurteilt|gefordert|verlangt|begrüßt|gewürdigt|gelobt|gerügt|beklagt|bedauert|verteidigt|unterstützt
        |beschuldigt|bezeichnet|genannt|bestritten|geleugnet|zurückgewiesen|abgelehnt|vorgeworfen|verweigert
        |angeprangert|bestätigt|dementiert|eingeräumt|angedroht|bekräftigt)""",
    "es": r"""critic~|(?:condenó|condenaron)(?![^.;]{0,80} a (?:\S+ ){1,3}(?:años|meses|perpetua|multa)\b)|condenan
        |rechaz~|denunci(?:ó|aron|an)|elogi(?:ó|aron)|aplaudi(?:ó|eron)|lament~|acus~|pidió|pidieron|piden?|exigió
        |exigieron|exigen?|inst~|exhort~|urgi(?:ó|eron)|llam(?:ó|aron)(?= a)|calific~|t(?:ild|ach)(?:ó|aron|an) de
        |amenaz(?:ó|aron|an)|expres(?:ó|aron|an)|respald~|apoy~(?! en)|defend(?:ió|ieron)|defienden?|negó|negaron
        |niegan?|desmintió|desmintieron|descart~|cuestion~|reclam(?:ó|aron|an)|agradeci(?:ó|eron)|felicit(?:ó|aron)
        |propuso|propusieron|reproch(?:ó|aron)|repudi~|culp(?:ó|aron)|responsabiliz(?:ó|aron)|se opus(?:o|ieron)
        |se oponen?|se mostr(?:ó|aron)|abog~|promet(?:ió|ieron)|jur(?:ó|aron)|garantiz(?:ó|aron)|tem(?:e|en)(?= (?:la
        |el|los|las|que|una?))|dij(?:o|eron)(?= \w+(?:r|rse)\b)|minimiz~|avis(?:ó|aron)|arremetió|arremetieron
        |se disculp(?:ó|aron)|se declar(?:ó|aron)(?= (?:a favor|en contra|dispuest|partidari|culpable|inocente
        |víctima|optimista|preocupad|satisfech|convencid))|ratific(?:ó|aron)|se quej~|ridiculiz(?:ó|aron)
        |recrimin(?:ó|aron)|suplic(?:ó|aron)|reconoc(?:ió|ieron)|admit(?:ió|ieron)|celebr(?:ó|aron)(?=\s(?:la|el|los
        |las|que)\s(?!reuni|cumbre|encuentro|elecci|sesi|aniversario|conferencia|d[íi]a))|(?:ha|han|había
        |habían) (?:criticado|condenado|rechazado|denunciado|elogiado|lamentado|acusado|pedido|exigido|instado
        |calificado|tachado|tildado|amenazado|expresado|respaldado|apoyado|defendido|negado|desmentido|descartado
        |cuestionado|reclamado|agradecido|felicitado|propuesto|reprochado)""",
}
"""Verbs of judging, asking, denying and the like with what they speak of as their object: "criticised the draft"."""

ACCORDING: dict[str, str] = {
    "ru": r"""по словам|по (?:его|её|ее|их) (?:словам|мнению|данным|оценке)|по мнению|по данным|по информации
        |по версии|по сведениям|по утверждению|по оценк\w+|как (?:сообща\w+|сообщил\w*|заявил\w*|отметил\w*|отмеча\w+
        |пишет)|согласно|со ссылкой на""",
    "fr": r"selon|d['’]après|aux yeux de|à en croire|de l['’]avis d[eu]|de l['’]aveu d[eu]|aux dires d[eu]",
    "de": r"""laut|nach (?:(?:den|seinen|ihren|eigenen) )?(?:Angaben|Worten|Aussagen|Informationen)|nach (?:Ansicht
        |Auffassung|Meinung|Darstellung|Einschätzung)|aus Sicht|zufolge""",
    "es": r"según|de acuerdo con|en palabras de|en opinión del?|a juicio del?|a decir del?",
    "ko": r"에 따르면|에 의하면",
    "zh": r"(?<![数依根证占收票单论])据(?!点|悉|说)|根据|按照",
}
"""A phrase with a source after it ("selon X") or, in Korean and for German "zufolge", before it ("X에 따르면")."""

ADJUNCT: dict[str, str] = {
    "ru": r"в|во|на|по|после|при|для|до|с|со|вчера|сегодня|ранее|позже|кроме того|однако|между тем|тем временем",
    "fr": r"""lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd['’]hui|à|au|aux|en|dans|lors|après
        |avant|pour|depuis|pendant|durant|devant|sur|selon|plus tôt|plus tard|de son côté|par ailleurs|toutefois
        |cependant|interrogée?""",
    "de": r"""am|im|in|an|auf|bei|beim|nach|vor|zu|zum|zur|mit|gestern|heute|dabei|zugleich|zuvor|auch|dort|damit
        |darauf|daraufhin|später|unterdessen|gleichzeitig|außerdem|zudem|dagegen|seit|während|trotz|wegen|für|unter
        |über|aus|dann|jetzt|nun|so|da|doch|als|weil|wie|gegen|ohne|durch|bis|erneut|scharf|deutlich""",
    "es": r"""el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|ayer|hoy|en|durante|tras|después|antes|para
        |desde|con|ante|sobre|por|además|sin embargo""",
}
"""What may stand before the speaker at the beginning of a sentence: times, places and the like."""

FUTURE: dict[str, str] = {
    "ru": r"""(?:при|вой|вый|прой|сой|подой)д(?:ёт|ет|ут)|прибуд(?:ет|ут)|(?:за|от|рас)кро(?:ет|ют)(?:ся)?
        |(?:возобнов|заверш|посет|встрет|обсуд|рассмотр|выступ|отправ|направ|предостав|выдел|постав|увелич|сократ
        |сниз|состав|получ|отмен|продл|погас|сообщ|подтверд|объяв|верн|провод|соверш|освобод|продолж|измен|представ
        |потреб)(?:ит|ят|ат|ется|ится|ятся|атся|утся)|(?:нач|при|под|воз|за|прове|вве|выве|вырас|упа|верн|покин
        |подпиш|опубликуе)(?:н[её]т|нут|мет|мут|д[её]т|дут|тет|тут|[её]тся|утся|ет|ут|т)(?:ся)?|назначен\w* на
        |истекает|истекут|истеч[её]т|намечен\w*|вступит|вступят|договорил\w+|будет|будут|будем|буду|станет|станут
        |сможет|смогут|намерен\w?|планиру\w+|собира(?:ет|ют)ся|ожидается|ожидают|завтра|на следующ\w+|предстоит
        |предстоящ\w+|в ближайш\w+|в следующ\w+|в будущ\w+|состоится|состоятся|запланирован\w*|готовится|если|пройдёт
        |пройдет|пройдут|может|могут|предупредил\w*|прогноз\w*|до конца (?:года|месяца|недели)|пообеща\w+|обяза\w+ся""",
    "fr": r"""doi(?:t|vent) (?:se |s['’]|être )?\w+(?:er|ir|re|us?)\b|attendue?s?|expire(?:nt|ra)?|(?!environs
        |escadrons|patrons|chaudrons)\w{2,}(?:rra|rront|era|eront|erons|ira|iront|irons|dra|dront|drons|ura|uront
        |urons|vra|vront|vrons)\b|sera|seront|aura|auront|fera|feront|devra|va \w+er|vont \w+er|prévoi\w+|prévu\w*
        |envisage\w*|prochain\w*|à venir|demain|compte\w* \w+er|s['’]attend\w*|pourrait|pourraient|devrait|devraient
        |avertit|si\b|d['’]ici|promet(?:tent)?|s['’]engage\w*""",
    "de": r"""spätestens|läuft\b[^.;]{0,60}?\baus[,.]|anstehend\w+|tr(?:itt|eten)\b[^.;]{0,60}?\bin Kraft|wird|werden
        |werde|wollen(?![,.])|will|plant|planen|geplant\w*|beabsichtig\w+|soll|sollen|dürfte|dürften|könnte|könnten
        |(?<!am )(?<!heute )(?<!gestern )(?<!jeden )morgen|künftig\w*|kommend\w+|nächst\w+|bevorsteh\w+
        |voraussichtlich|erwartet|angekündigt|falls|wenn|bis (?:Ende|zum|20\d\d)|kündigte|drohte|verspr\w+""",
    "es": r"""se espera|deben? \w+[aei]r\b|venc(?:e|en|erá)|expira|(?!Irán)(?:ser|har|dar|habr|ver|ir)(?:á|án)
        |(?!Teherán|Irán)\w{2,}(?:ará|arán|erá|erán|irá|irán|drá|drán|brá|brán|aremos|eremos|iremos)\b|(?:va|van
        |vamos) a \w+[aei]r(?:se|lo|la|les?)?\b|planea\w*|prevé|prevén|previst\w+|próxim\w+|(?<!la )(?<!esta )mañana
        |espera que|podría|podrían|si\b|advirtió|prometió|se comprometió|en los próximos""",
    "ko": r"""예정(?!이었|대로)|계획(?!이었|도시|경제)|것으로 (?:보인다|예상|전망)|[할될갈올릴을일칠낼줄설볼질] (?:것
        |예정|계획(?!이었|도시|경제)|방침)|하겠|되겠|겠다|겠습니|내일|다음 ?(?:주|달|해)|내년
        |(?<![가-힣])오는(?= (?:\d|[월화수목금토일]요일|주말|하반기|상반기|봄|여름|가을|겨울|연말|연초))
        |(?:(?<![가-힣] )|(?<=[은는이가] ))앞으로|방침|전망|할 수 있|가능성|[하되으]면(?=[ ,])""",
    "zh": r"""(?<![上中少大主干老名武战])将(?!军|领|近|士|官)|即将|将会|(?<!原)计划(?!经济)|(?<!原)定于|预计|有望
        |打算|(?<![虚模])拟(?!议)|准备(?!金)|明天|明年|下周|下个月|下月|未来|如果|一旦|可能|或将|预期|预测""",
}

COMMITTING: dict[str, str] = {
    "ru": r"""пообеща\w+|обеща\w+|обязал\w+сь|обязу\w+ся|обязался|согласил(?:ся|ась|ись)|гарантир\w+|поклял(?:ся|ась
        |ись)|договорил(?:ся|ась|ись)|дал\w* (?:слово|обещание)|(?:взя|бра|возьм)\w+ (?:на себя )?обязательств\w+
        |заверил\w*(?=[^.]{0,60}\bне\b)|мы (?:не )?(?:будем|поставим|предоставим|выделим|направим|выведем|отправим
        |увеличим|продолжим|обеспечим|поддержим|сделаем|ответим|откроем|подпишем|передадим|примем|построим|верн[её]м
        |завершим|начн[её]м|окажем|выполним|допустим)""",
    "fr": r"""(?:s['’]est|s['’]était|se sont|nous nous) engag\w+ à|s['’]engage\w* à|(?:a|ont|avait|avaient) promis
        |promet(?:tent|tra|tront|trons|tait|taient)?|(?:a|ont) accepté(?= d[e'’])|(?:a|ont) juré|garanti(?:t|ssent|ra
        |ront)?|pris l['’]engagement|(?:vous avez|donn\w+) (?:ma|sa) parole|convenue?s(?= d[e'’])|nous (?:ne )?(?!ser
        |aur|verr|saur|pourr|devr|ouvrons|couvrons)\w*(?:er|ir|dr|vr|rr|ttr)ons""",
    "de": r"""(?-i:verspr[aio]ch\w*|verspricht|versprechen)|verpflichte\w+ sich|willig(?:te|ten
        |t)\b[^.;]{0,60}?\bein(?=[,.]| und\b)|sicher(?:te|ten|t)\b[^.,;]{0,60}?\bzu(?=[,.]| und\b)|erklär(?:te|ten
        |t) sich bereit|sagten?\b[^.,;]{0,60}?\bzu(?=[,.]| und\b)|garantier\w+|gelobt\w*
        |stimmten?\b[^.,;]{0,60}?\bzu(?=[,.]| und\b)|(?:hat|haben|hatte|hatten)\b[^.;]{0,80}?\b(?:zugesagt
        |versprochen|zugesichert|verpflichtet)|(?:wir werden|werden wir)(?![^.;]{0,80}\b(?:sehen|haben|sein|wissen
        |verlieren|brauchen|müssen|können)\b)|(?:einigten|verständigten) sich\b[^.;]{0,60}?\bdarauf|übern(?:ahm|ahmen
        |immt|ehmen)\b[^.;]{0,40}?\b(?:Pflicht|Verpflichtung)|versicher(?:te|ten|t)(?=[^.;]{0,100}\bwürden?\b)""",
    "es": r"""prometi\w+|promete\w*|prometido|se compromet\w+ a|se ha comprometido a|se han comprometido a
        |garantiz\w+|acept(?:ó|aron)(?= (?:que\b|\w+[aei]r(?:se)?\b))|acord(?:ó|aron)|jur(?:ó|aron)|di(?:o
        |eron) su palabra|se (?:oblig(?:ó|aron)|(?:ha|han|había|habían) obligado) a|(?!ser|tendr|habr|estar|ver|sabr
        |podr|deber|(?:(?:esper|consider|super|prepar)emos)emos)\w{3,}(?:aremos|eremos|iremos|dremos)|vamos a (?!ver
        |tener|ser)\w+r""",
    "ko": r"""약속했|약속한|약속하|공약했|기로 (?:했|합의|약속|결정|다짐)|다짐했|확약했|의무를 (?:졌|진다|지)
        |[데에] 동의했|(?<![되있없겠좋렵르리맑춥흐알])겠(?:다|습니다)(?!고 약속|면|고[^.]*위협)""",
    "zh": r"""承诺|保证|答应|誓言|允诺|(?<![不合共])同意(?![见愿书])|商定|约定|许诺|承担[^，。]{0,40}(?:义务|责任)
        |我(?:们|方|国)(?:将|会(?![议谈见同])|要(?!求))(?!看到|面临|失去)|(?:宣布|保证|表示)，?[他她](?:将
        |会(?![议谈见同])|不会)""",
}
