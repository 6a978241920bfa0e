"""What tells an event as no fact: weighed, hoped for, urged or likely, only alleged, or still to come. Data only.

Verbose regular expressions by language, for text in small letters with straight apostrophes; those of spaced scripts
begin at the beginning of a word. Words that are as common before a noun ("a possible attack") stand here in the forms
that rule a clause only. Those for English claims begin and end at a border of a word.
"""

UNREAL: dict[str, str] = {
    "de": r"""könnten?\b|dürften?\b|sollten?\b|müssten?\b|möchten?\b|hoff(?:e|t|en|te|ten)\b
        |dräng(?:t|en|te|ten)\b|erw(?:ä|o)g|prüf(?:e|t|en)\b|überleg(?:t|en|te|ten)\b
        |denkt\b[^.;]*\b(?:über|daran|an)\b|denkbar\b|vorstellbar\b|forder(?:e|t|te|n|ten)\b
        |verlang(?:e|t|en|te|ten)\b|appellier|plädier|mahn(?:t|te|en|ten)\b|empf(?:iehlt|ahl|ehlen|ahlen)
        |r(?:uft|ief|ufen|iefen)\b[^.;]*\b(?:auf|dazu)\b|bitte[tn]?\b|b[aä]ten?\b
        |schl(?:ägt|ug|agen|ugen)\b[^.;]*\bvor\b|rät\b|wünsch(?:e|t|te|en|ten)\b|streb(?:e|t|te|en|ten)\b
        |liebäugel|lotet\b|droh(?:t|te|en|ten)\b|riskier|spricht\ sich\ für|sprach\ sich\ für|womöglich\b
        |möglicherweise\b|vielleicht\b|eventuell\b|unter\ umständen\b|vermutlich\b|mutmaßlich\b|wahrscheinlich\b
        |voraussichtlich\b|offenbar\b|anscheinend\b|allem\ anschein\ nach|wohl\b|scheint\b|scheinen\b
        |(?:ist|sei|wäre|sind)\ (?:es\ )?(?:durchaus\ )?möglich\b|nicht\ auszuschließen|nicht\ ausgeschlossen
        |schließ\w+\ nicht\ aus|schloss\w*\b[^.;]*\bnicht\ aus|in\ erwägung|zur\ debatte|im\ gespräch
        |rechne(?:t|n|te|ten)\b|erwarte(?:t|n|te|ten)\b""",
    "fr": r"""pourrai(?:t|ent)\b|devrai(?:t|ent)\b|voudrai(?:t|ent)\b
        |envisag(?:e|ent|eait|eaient|erai(?:t|ent))\b|songe(?:nt|ait|rai(?:t|ent))?\b|étudi(?:e|ent)\b
        |examine(?:nt)?\b|réfléchi(?:t|ssent)\b|évalue(?:nt)?\b|esp(?:è|é)r(?:e|ent|ait|aient)\b
        |souhait(?:e|ent|ait|aient|erai(?:t|ent))\b|exhort|appel(?:le|lent|ait|aient)\b[^.;]*\b(?:à|aux?)\b
        |press(?:e|ent)\b[^.;]*\bd(?:e\b|')|demand(?:e|ent|ait|aient)\b(?![^.;,]*\bsi\b)|réclam(?:e|ent|ait)\b
        |préconis(?:e|ent|ait)\b|recommand(?:e|ent|ait|aient)\b|propos(?:e|ent|ait|aient)\b|suggèr(?:e|ent)\b
        |plaid(?:e|ent|ait)\b|invit(?:e|ent|ait)\b
        |(?:a|ont)\ (?:demandé(?![^.;,]*\bsi\b)|proposé|recommandé|exhorté|appelé\b[^.;]*\b(?:à|aux?)|suggéré
        |réclamé|préconisé
        |plaidé|invité|prié)\b
        |peut-être\b|sans\ doute\b|probablement\b|vraisemblablement\b|éventuellement\b|possiblement\b
        |apparemment\b|(?:est|serait)\ (?:possible|probable)\ qu|exclu(?:t|ent|ait)?\ (?:pas\ )?(?:de|qu)
        |pas\ exclu\b|il\ se\ peut|risque(?:nt)?\ d|menac(?:e|ent|ait)\ d|sembl(?:e|ent|ait|erait)\b|ambitionne
        |à\ l'étude|se\ prononce\ pour""",
    "es": r"""podrían?\b|deberían?\b|querrían?\b|quisieran?\b|sopesan?\b|barajan?\b|plantean?\b|contemplan?\b
        |ponderan?\b
        |(?:estudi|valor|consider|analiz|evalú)(?:a|an|aba|aban)\ (?:\w+[aei]r(?:l[aeo]s?|se)?\b|la\ posibilidad
        |la\ opción|si\b)
        |(?:estudi|analiz|evalu)ando\b|esperan?\b|esperaba\b|confían?\ en\b|aspiran?\b|desean?\b
        |inst(?:a|an|ó|aron)\b|exhort(?:a|an|ó|aron)\b|pid(?:e|en|ió|ieron)\b|exig(?:e|en|ió|ieron)\b
        |reclam(?:a|an|ó|aron)\b|urg(?:e|en|ió|ieron)\b|recom(?:ienda|iendan|endó|endaron)\b
        |prop(?:one|onen|uso|usieron)\b|sug(?:iere|ieren|irió|irieron)\b|abog(?:a|an|ó|aron)\b
        |llam(?:a|an|ó|aron)\ a\b|solicit(?:a|an|ó|aron)\b|quizás?\b|tal\ vez\b|acaso\b|probablemente\b
        |posiblemente\b|previsiblemente\b|al\ parecer\b|(?:es|sería)\ (?:posible|probable)\b|no\ (?:se\ )?descart
        |no\ (?:se\ )?exclu|parecen?\b|a\ lo\ mejor\b|amenaz(?:a|an|ó|aron)\ con\b|puede\ (?:que|ser)\b
        |se\ inclinan?\b""",
    "it": r"""potrebbe(?:ro)?\b|dovrebbe(?:ro)?\b|vorrebbe(?:ro)?\b|valuta(?:no)?\b|valutando\b
        |considera(?:no)?\ (?:di\b|la\ poss|l'ip)|ipotizza|riflette\b|medita\b|spera(?:no|va)?\b|auspica|desidera
        |esort(?:a|ano|ò)\b|chied(?:e|ono)\b|chiese\b|sollecit(?:a|ano)\b|raccomand(?:a|ano)\b|propon(?:e|gono)\b
        |suggeri(?:sce|scono)\b|invit(?:a|ano)\b|pens(?:a|ano)\ (?:di|a)\b
        |(?:ha|hanno)\ (?:chiesto|esortato|proposto|invitato|sollecitato|raccomandato|suggerito|auspicato)\b
        |forse\b|probabilmente\b|possibilmente\b|magari\b|presumibilmente\b|a\ quanto\ pare\b
        |è\ (?:possibile|probabile)\b|non\ (?:si\ )?esclud|minaccia(?:no)?\ di\b|sembra(?:no)?\b|pare\b
        |rischia(?:no)?\ di\b|allo\ studio""",
    "pt": r"""poderiam?\b|deveriam?\b|gostariam?\b|avali(?:a|am|ando)\b|cogit(?:a|am)\b|ponder(?:a|am)\b
        |(?:estud|consider|analis)(?:a|am)\ (?:\w+[aei]r\b|a\ possibilidade|se\b)|estudando\b|esper(?:a|am|ava)\b
        |desej(?:a|am)\b|inst(?:a|am|ou|aram)\b|exort(?:a|am|ou|aram)\b|ped(?:e|em|iu|iram)\b
        |apel(?:a|am|ou|aram)\b|exig(?:e|em|iu|iram)\b|recomend(?:a|am|ou|aram)\b|prop(?:õe|õem|ôs|useram)\b
        |suger(?:e|em|iu|iram)\b|defend(?:e|em|eu)\ que\b|talvez\b|quiçá\b|provavelmente\b|possivelmente\b
        |ao\ que\ parece\b|é\ (?:possível|provável)\b|não\ (?:se\ )?(?:descart|exclu)|amea[çc](?:a|am|ou)\b
        |parecem?\b""",
    "ru": r"""может\b|могут\b|мог(?:ла|ло|ли)?\ бы\b|возможно\b|не\ исключ
        |рассматрива\w+\ (?:возможност|вариант|вопрос)|обдумыва|обсужда\w+\ возможност|изуча\w+\ возможност
        |взвешива|раздумыва|размышля|допуска(?:ет|ют)\b|допустил|надеет?ся\b|надеются\b|рассчитыва(?:ет|ют)\b
        |хотел[аои]?\ бы\b|призва(?:л|ла|ло|ли)\b|призыва(?:ет|ют)\b|требу(?:ет|ют)\b|потребовал|прос(?:ит|ят)\b
        |попросил|рекомендовал|рекоменду(?:ет|ют)\b|предлага(?:ет|ют)\b|предложил|совету(?:ет|ют)\b|посоветовал
        |следовало\ бы\b|стоило\ бы\b|вероятно\b|вероятнее\ всего|скорее\ всего|наверное\b|видимо\b|по-видимому\b
        |похоже\b|по\ всей\ (?:видимости|вероятности)|предположительно\b|пожалуй\b|ожидается\b|гроз(?:ит|ят)\b
        |угрожа(?:ет|ют)\b|настаива(?:ет|ют)\ на\b|добива(?:ет|ют)ся\b|выступ(?:ает|ают|ил|ила|или)\ за\b
        |желательн|есть\ вероятность|под\ вопросом""",
    "uk": r"""може\b|можуть\b|міг\ би\b|могл[аи]\ б\b|можливо\b|не\ виключ
        |розгляда\w+\ (?:можлив|варіант|питання)|обмірков|допуска(?:є|ють)\b|сподіва(?:єть|ють)ся\b
        |хотіл[аио]\ б\b|хотів\ би\b|закли(?:кав|кала|кали|кає|кають)\b|вимага(?:є|ють|в|ла|ли)\b
        |прос(?:ить|ять)\b|попроси|рекоменд(?:ує|ують|ував|увала)\b|пропону(?:є|ють)\b|запропонува|радить\b
        |варто\ б\b|ймовірно\b|імовірно\b|мабуть\b|схоже\b|швидше\ за\ все|найімовірніше|очікується\b
        |погрожу(?:є|ють)\b|наполяга(?:є|ють)\ на""",
    "ar": r"""قد\ [يتن]|ربما|من\ الممكن|من\ المحتمل|يحتمل|من\ المرجح|من\ المتوقع|يتوقع|يدرس|تدرس|ينظر\ في
        |تنظر\ في|يبحث\ امكان|تبحث\ امكان|يامل|تامل|دعا\b|دعت\b|يدعو|تدعو|حث\b|حثت|يحث|تحث|طالب\b|طالبت|يطالب
        |تطالب|اقترح|يقترح|تقترح|اوصى|اوصت|ناشد|ينبغي|يبدو|لعل""",
    "ko": r"""가능성|수(?:도|는|가)?\ 있(?:다|을|음|으)|지(?:도)?\ 모[른를르]
        |(?:검토|고려|저울질|타진|모색)(?:하고|한다|했다|중|할)
        |(?:촉구|요구|요청|권고|권유|제안|호소|당부|주문|제언)(?:했|한다|하고|하며|하면서)|바람직
        |[해돼되어아]야\ (?:한다|할|하)
        |(?:희망|기대|예상|추정|관측|전망|우려|예측)(?:했|한다|하고|하며|된|되|됐|이\b|이다)|바란다|바라고
        |내다[보봤]|것으로\ (?:보|알려|전해)|듯[하한\ ]|것\ 같|아마|위협(?:했|하)|경고(?:했|하)|견해를|입장을
        |무게를""",
    "zh": r"""可能|或许|也许|或将|或会|或于|恐怕|恐将|有望|可望|考虑|研究是否|酝酿|权衡|呼吁|敦促|促请|要求|希望
        |期望|期待|盼|建议|提议|主张|倡议|应当|应该|料将|料会|预计|预期|预料|估计|据信|疑似|似乎|大概|不排除|威胁
        |倾向于|意思""",
    "ja": r"""かもしれ|可能性|検討|おそらく|恐らく|だろう|でしょう|見通し|見込み|とみられ|と見られ|とみて|と見て
        |らしい|予想|推定|呼びかけ|呼び掛け|求め[たてる]|要求し|要請し|促し|促す|提案し|勧告し|提言し|期待|望ん
        |望む|希望|べき|恐れ|模索|視野に|目指""",
}
"""An event that may be, is weighed, hoped for, urged, feared or held likely: neither done nor decided."""

ALLEGED: dict[str, str] = {
    "de": r"""angeblich\b|dem\ vernehmen\ nach|gerüchte|will\ erfahren\ haben|berichten\ zufolge
        |soll(?:en)?\b[^.;]*\b(?:haben|worden\ sein|gewesen\ sein)\b""",
    "fr": r"(?:aur|ser)ai(?:t|ent)\b|prétendument\b|à\ en\ croire|supposément\b|selon\ (?:des|la)\ rumeur",
    "es": r"supuestamente\b|presuntamente\b|habrían?\b|aparentemente\b|dizque\b|según\ rumores",
    "it": r"(?:sa|av)rebbe(?:ro)?\b|asseritamente\b|apparentemente\b|secondo\ indiscrezioni",
    "pt": r"supostamente\b|alegadamente\b|teriam?\b|aparentemente\b",
    "ru": r"якобы\b|будто\b|как\ утверждается|как\ сообщается|по\ слухам|по\ неподтвержд",
    "uk": r"нібито\b|начебто\b|буцімто\b|за\ чутками",
    "ar": r"يزعم|تزعم|زعم|مزعوم|يقال",
    "ko": r"주장(?:했|한|이\b)|소문|의혹|혐의|설이\b|다는\ 설",
    "zh": r"据称|据说|据传|传闻|声称|涉嫌|据报",
    "ja": r"疑い|とされ|という情報|噂",
}
"""An event that others tell of and the text does not vouch for."""

AHEAD: dict[str, str] = {
    "de": r"plan(?:t|en)\b|beabsichtig|will\b|wollen\b|soll\b|sollen\b|bereit\b|verspr(?:icht|ach|echen)\b"
    r"|(?:hat|haben)\b(?:(?!\bund\b)[^.;,])*\b(?:angeboten|versprochen|zugesagt)\b,?\ [^.;]*\bzu\b",
    "fr": r"""doi(?:t|vent)\b|compte(?:nt)?\ \w+[ei]r\b|entend(?:ent)?\ \w+[ei]r\b|prévoi(?:t|ent)\b
        |devai(?:t|ent)\b|(?:s'est|se\ sont)\ engagée?s?\ à\b|s'engage(?:nt)?\ à\b
        |(?:a|ont)\ (?:promis|offert|accepté|convenu)\ (?:en\ principe\ )?d(?:e\ |')\w+[ei]r\b|prêt(?:e|s|es)?\ à
        |s'apprête|veu(?:t|lent)\b|promet(?:tent)?\b""",
    "es": r"""planean?\b|pretenden?\b|prevén?\b|tienen?\ previsto|deben?\b|quieren?\b|buscan?\b
        |debían?\b|iban?\ a\b
        |se\ comprometi(?:ó|eron)\ a\b|(?:ha|han)\ prometido\b|se\ (?:ha|han)?\ ?ofreci(?:ó|eron|do)\ a\b
        |(?:acord|acept)(?:ó|aron)\ (?:en\ principio\ )?\w+[aei]r\b|dispuest[oa]s?\ a\b|se\ proponen?\b
        |prometen?\b|prometió\b""",
    "it": r"""intend(?:e|ono)\b|preved(?:e|ono)\b|deve\b|devono\b|vuole\b|vogliono\b|punta(?:no)?\ a\b
        |doveva(?:no)?\b|si\ (?:è|sono)\ impegnat[oaie]\ a\b|(?:ha|hanno)\ (?:promesso|offerto|accettato)\ di\b
        |pront[oaei]\ a\b|promette\b""",
    "pt": r"""pretendem?\b|planei?[aj]am?\b|preveem?\b|prevê\b|deverão\b|deverá\b|querem?\b|deviam?\b
        |(?:concord|aceit)(?:ou|aram)\ (?:em\ princípio\ )?(?:em\ )?\w+[aei]r\b|compromete(?:u|ram)-se\ a\b
        |promete(?:u|ram)\b|dispost[oa]s?\ a\b
        |promete\b""",
    "ru": r"""планиру(?:ет|ют|ется|ются)\b|намерен|намерева|собира(?:ет|ют)ся\b|готов[аыо]?\b|должен\b
        |должн[аыо]\b|предстоит\b|обещал[аи]?\b|ожидалось\b|обязал(?:ся|ась|ись)\b|соглас(?:ился|илась|ились)\ \w+ть\b
        |обеща(?:ет|ют)\b|пообещал|хо(?:чет|тят)\b|предполагается\b|готов[ия]тся\b""",
    "uk": r"""плану(?:є|ють|ється)\b|має\ намір|мають\ намір|збира(?:єть|ють)ся\b|готов(?:ий|а|і)\b
        |повин(?:ен|на|ні)\b|хо(?:че|чуть)\b|обіця(?:є|ють)\b""",
    "ar": r"يعتزم|تعتزم|ينوي|تنوي|يخطط|تخطط|يريد|تريد|مستعد",
    "ko": r"예정|계획이|방침|의향|용의가|의사를|겠다고|기로\ 했",
    "zh": r"计划|打算|拟|准备|即将|愿意|有意|承诺|将会|就会",
    "ja": r"予定|方針|意向|計画|つもり|用意がある",
}
"""An event that is planned, wanted, promised or due: it may be told as decided, not as done."""

NOT_FACT = r"""(?:was|were)\ to|may|might|could|can|would|should|must|ought|unless|if|whether|perhaps|maybe|likel\w+
    |unlikely|probab\w+|improbab\w+|poss\w+|potential\w*|conceiv\w+|imagin\w+|plausib\w+|feasib\w+|chances?|prospect\w*
    |risk\w*|odds|scenarios?|options?|seem\w*|appear\w*|apparent\w*|presum\w+|assum\w+|suppos\w+|purported\w*
    |alleg\w+|reportedly|rumou?r\w*|suspect\w*|suspici\w+|suspic\w*|surmis\w+|conject\w+|specul\w+|unconfirmed
    |unverified|believ\w+|think\w*|thought|reckon\w*|deem\w*|opinion|views?|doubt\w*|uncertain\w*|unclear|unsure
    |estimat\w+|forecast\w*|predict\w*|project(?:s|ed|ion|ions|ing)|anticipat\w+|fores\w+|expect\w*|await\w*|waiting
    |outlook|hop(?:e|es|ed|ing)|hopeful\w*|wish\w*|want\w*|desir\w+|seek\w*|sought|aim\w*|aspir\w+|ambition\w*
    |goals?|targets?|dream\w*|keen|eager\w*|plan(?:s|ned|ning)?|intend\w*|intention\w*|intent|mean(?:s|t)\ to
    |consider\w*|mull\w*|weigh\w*|study|studies|studying|stud(?:y|ied)|examin\w+|explor\w+
    |look(?:s|ed|ing)?\ (?:at|into|to)|review\w*|discuss\w*|debat\w*|ponder\w*|contemplat\w+|toy\w*
    |eye(?:s|d|ing)|envisag\w+|envision\w*|float\w*|moot\w*|vision|on\ the\ table|in\ talks|tentativ\w+
    |provisional\w*|draft\w*|urg(?:e|es|ed|ing)|call\w*|demand\w*|ask\w*|request\w*|press(?:es|ed|ing)?
    |pressure\w*|push\w*(?=\ (?:for|ahead)\b|\b.*\bto\ (?!more|over|up|a\b|the\b|\d))|propos\w+|suggest\w*
    |recommend\w*|advis(?:e|es|ed|ing)|advice|advocat\w+|favou?r\w*|back(?:s|ed|ing)|support\w*|plead\w*
    |appeal\w*|invit\w+|encourag\w+|insist\w*|requir\w+|need\w*|lobb\w+|campaign\w*|argu\w+|had\ better
    |better\ to|ready|readiness|willing\w*|prepar\w+|open\ to|able|try|tries|tried|trying|attempt\w*|threat\w*
    |warn\w*|fear\w*|signal\w*|hint\w*|indicat\w+|condition\w*|optimis\w+|pessimis\w+|confident|lean\w*|inclin\w+
    |tend\w*|due|set\ to|poised|bound\ to|question\w*|offer\w*|put\ forward|tabl(?:ed|es)|interest\w*|forward\ to
    |claim\w*|brac(?:e|es|ed|ing)|provision\w*|bid|idea|notion|signs?\ (?:that|of)|faith|trust\w*
    |turn(?:s|ed)?\ to|agenda|moved\ (?:that|for)|bank(?:s|ing)?\ on|count(?:s|ing)?\ on|rel(?:y|ies|ied)|seen
    |on\ course|statement|resolution|protest\w*|demonstrat\w*|rall(?:y|ies|ied)|march(?:ed|es)?|address(?:ed|es)
    |sp(?:eech|oke)|letter|communiqu\w+|conven\w+|interview|told\b.*\ to|instruct\w*|prompt\w*|beg(?:s|ged)?
    |implor\w+|nudg\w+|exhort\w*|counsel\w*|prefer\w*|like\ to|reminds?|wonder\w*|petition\w*|voic\w+|calculat\w+
    |bet(?:s|ting)?|about\ to|up\ to\ \w+\ to|stands?\ to|faces?|facing"""
"""By what an English claim may tell an event as anything but a fact."""

PROPOSED = r"ha(?:s|ve|d)\ (?:\w+ly\ )?(?:proposed|offered|requested|asked|suggested)"
"""By what an English claim tells as a fact that something was proposed."""

MAY_PROPOSE: dict[str, str] = {
    "de": r"(?:könnten?|dürften?)\b[^.;,]*\b(?:vorschlagen|anbieten|beantragen|verlangen|bitten)\b",
    "fr": r"(?:pourrai(?:t|ent)|peu(?:t|vent))\ (?:\w+\ ){0,2}(?:propos|offr|demand|sollicit|suggér)[ei]r\b",
    "es": r"(?:podrían?|pueden?)\ (?:\w+\ ){0,2}(?:proponer|ofrecer|pedir|solicitar|sugerir)\b",
    "it": r"(?:potrebbe(?:ro)?|può|possono)\ (?:\w+\ ){0,2}(?:proporre|offrire|chiedere|suggerire)\b",
    "pt": r"(?:poderiam?|podem?)\ (?:\w+\ ){0,2}(?:propor|oferecer|pedir|solicitar|sugerir)\b",
    "ru": r"(?:может|могут|мог(?:ла|ли)?\ бы)\ (?:\w+\ ){0,2}(?:предложить|попросить|запросить|потребовать)\b",
    "ko": r"(?:제안|제의|요청|요구)할\ (?:가능성|수\w?\ 있)",
    "zh": r"(?:可能|或将|或会|也许)[^，。；]{0,4}(?:提议|建议|提出|请求|要求)",
}
"""What tells that somebody may yet propose something."""

PROPOSING: dict[str, str] = {
    "de": r"vorschl[aä]g|vorgeschlagen|schl(?:ägt|ug)|anbiet|angebot|antr[aä]g|beantrag|verlang|bitte[tn]?\b|bat\b",
    "fr": r"propos|offr|offert|demand|sollicit|suggér",
    "es": r"prop[ou]|ofrec|ofert|pid|pedi|solicit|sug[ie]r",
    "it": r"propo|offr|offert|chie[ds]|richie|sugger",
    "pt": r"prop[oôuõ]|oferec|ofert|ped|solicit|suger",
    "ru": r"предл|попрос|прос|запр[оа]с|потреб|треб",
    "ko": r"제안|제의|요청|요구",
    "zh": r"提议|建议|提出|请求|要求|提案",
}
"""All by which a text may tell that something is proposed."""

SAID = r"""sa(?:id|y|ys|ying)|told|tells?|accord\w+|report\w*|sources?|claim\w*|media|newspaper\w*|daily|agency
    |cit(?:e|es|ed|ing)|quot\w+|describ\w+|stat(?:es|ed|ement)|announc\w+|admit\w*|conced\w+|acknowledg\w+
    |contend\w*|maintain\w*|alleg\w+|assert\w*|version|investigat\w+|prob(?:e|es|ed|ing)|accus\w+|charg\w+
    |suspic\w*|inquir\w+|looking\ into|wrote|writes"""
"""By what an English claim may leave an event to somebody who tells of it."""

DECIDED = r"""decid\w+|decision\w*|agree[sd]?\b|accept\w*|approv\w+|adopt\w*|announc\w+|pledg\w+|promis\w+|vow\w*
    |offer\w*|commit\w*|schedul\w+|resol\w+|ordered|will|shall|deal|determin\w+|undert\w+|assur\w+|guarant\w+
    |said|told|stress\w*|repeat\w*|reaffirm\w*|reiterat\w*|insist\w*|declar\w+|stat(?:es|ed)"""
"""By what an English claim may tell an event as still to come."""

TIED = r"""approv\w+|ratif\w+|consent\w*|endors\w+|authori[sz]\w+|agreement\ of|go-ahead|link\w*|tie[sd]?|tying|price
    |ultimatum|threat\w*|wants?|first|ha(?:s|ve|d)\ to|must|need\w*|requir\w+|whether|case|then|h[eo]ld\w*\ out
        |dangl\w+
    |upon|duration|as\ soon|follow\w*|takes?\ effect|entry\ into|pays?\ off|in\ step|for\b.*\ to\b.*\ ha[sd]"""
"""By what an English claim may tell what an event is tied to."""

SPEECH = """said told announced confirmed reaffirmed reiterated repeated stressed emphasised emphasized added declared
    stated explained noted reported admitted acknowledged conceded assured recalled wrote argued insisted"""
"""Verbs by which somebody tells of an event and that are no event themselves."""

INTRANSITIVE = """arrived resigned died collapsed fled returned travelled traveled rose fell left met began went came
    agreed voted withdrew broke ran stepped"""
"""Past forms that are no participles behind a noun, whatever follows them."""
