"""What denies, what looks like a denial and is none, and how an English claim tells either in its own words. Data only.

Verbose regular expressions as in `attitude_words`.
"""

DENIALS: dict[str, str] = {
    "de": r"""bestreite[tn]\b|bestritt(?:en)?\b|dementier(?:t|te|en|ten)\b|verneint|leugne|weiger(?:t|te|n|ten)\b
        |verweiger(?:t|te|n|ten)\b|lehn(?:t|te|en|ten)\b[^.;:]*\bab\b
        |(?:sah|sahen|sieht|sehen)\ von\b[^.;:]*\bab\b|wies(?:en)?\b[^.;:]*\bzurück\b
        |weis(?:t|en)\b[^.;:]*\bzurück\b|verzichte(?:t|te|n|ten)\b|schließ(?:t|en)\b[^.;:]*\baus\b
        |schloss(?:en)?\b[^.;:]*\baus\b|unterl(?:ässt|ieß)|abgelehnt\b|zurückgewiesen\b|ausgeschlossen\b|ausgeschlagen\b
        |abgewiesen\b|bestritten\b|schl(?:ägt|ug|ugen|agen)\b[^.;:]*\baus\b""",
    "fr": r"""refus(?:e|ent|ait|ons)\b|déclin(?:e|ent|ait)\b|écart(?:e|ent|ait)\b|rejetons\b|excluons\b
        |dément(?:ent)?\b|nie(?:nt)?\b|rejett?e(?:nt)?\b|exclu(?:t|ent)\b
        |renonce(?:nt)?\b|récuse(?:nt)?\b|conteste(?:nt)?\b|s'oppose(?:nt)?\b|s'abst(?:ient|iennent)\b
        |(?:s'est|se\ sont|s'était)\ abstenue?s?\b|évit(?:e|ent)\b|s'est\ gardée?\b
        |(?:a|ont)\ (?:\w+ment\ )?(?:refusé|démenti|nié|rejeté|exclu|renoncé|récusé
        |contesté|décliné|écarté|repoussé|évité)\b""",
    "es": r"""nieg(?:a|an)\b|neg(?:ó|aron|amos|arse)\b|rechaz(?:a|an|ó|aron|amos)\b|declin(?:a|an|ó|aron)\b
        |rehús(?:a|an)\b|rehus(?:ó|aron)\b|evit(?:a|an|ó|aron)\b|desestim(?:a|an|ó|aron)\b|denieg(?:a|an)\b|deneg(?:ó|aron)\b|desm(?:iente
        |ienten|intió|intieron)\b
        |descart(?:a|an|ó|aron|amos)\b|se\ abst(?:iene|ienen|uvo|uvieron)\b|renunci(?:a|an|ó|aron)\ a\b
        |(?:ha|han)\ (?:negado|rechazado|desmentido|descartado)\b""",
    "it": r"""neg(?:a|ano|ò|hiamo)\b|rifiut(?:a|ano|ò|iamo)\b|declin(?:a|ano|ò)\b|bocci(?:a|ano|ò)\b|respin(?:ge|gono
        |se)\b|esclud(?:e|ono)\b|esclus[eo]\b
        |smenti(?:sce|scono|to)\b|(?:ha|hanno)\ (?:negato|rifiutato|respinto|escluso|smentito|declinato|bocciato)\b
        |si\ (?:è\ )?(?:astien|astenut)|rinunci(?:a|ano|ato)\b""",
    "pt": r"""neg(?:a|am|ou|aram|amos)\b|recus(?:a|am|ou|aram|amos)(?:-se)?\b|rejeit(?:a|am|ou|aram|amos)\b
        |descart(?:a|am|ou|aram|amos)\b|declin(?:a|am|ou|aram)\b|indefer(?:e|iu)\b
        |desment(?:e|em|iu|iram)\b|absteve-se\b|se\ absteve\b|renunci(?:a|ou)\ a\b""",
    "ru": r"""отказ(?:ал|ала|али|алось)(?:ся|сь)?\b|отказыва(?:ет|ют|ем)(?:ся)?\b|отверга(?:ет|ют|ем)\b|отклоня(?:ет
        |ют|ем)\b
        |отверг(?:ла|ли)?\b|отклон(?:ил|ила|или)\b|опроверг(?:ла|ли|ает|ают)?\b|отрица(?:ет|ют|ем|л|ла|ли)\b
        |воздержал(?:ся|ась|ись|ось)\b|исключ(?:ил|ила|или|ает|ают|аем)\b""",
    "uk": r"""відмов(?:ив|ила|или|ило)(?:ся|сь)?\b|відмовля(?:є|ють|ємо)(?:ться|ся)?\b|відкида(?:є|ють|ємо)\b|відкинул
        |відхили|спростува|спростову|запереч(?:ує|ують|уємо|ив|ила|или)\b|утримал(?:ася|ися|ася)\b|утримався\b
        |виключ(?:ив|ила|ає)\b""",
    "ar": r"رفض\b|رفضت|يرفض|ترفض|نفى|نفت|ينفي|تنفي|امتنع|استبعد",
    "ko": r"(?:거부|부인|일축|거절|배제|기각|반박)(?:했|한다|하고|하며|하면서)|부결",
    "zh": r"否认|拒绝|否决|驳回|排除|驳斥|拒不",
    "ja": r"否定し|拒否し|拒んだ|否認し|退け|否決し|断った|却下し",
}
"""Verbs by which somebody denies, refuses or leaves undone what comes with them."""

NO_DENIALS: dict[str, str] = {
    "de": r"""ohne\b|nicht\b[^.;]*,\ ohne\b|nicht\b[^.;]*,\ sondern\b|kein\w*\b[^.;]*,\ sondern\b
        |kein\w*\ (?:\w+\ )?(?:zweifel|wunder|geheimnis|pappenstiel|kleinigkeit|zufall|problem|einzelfall|frage
        |angaben|einzelheiten|details|stellung\w*)
        |nicht\ (?:\w+\ ){0,3}(?:mehr|länger|weniger|höher|später|früher)\b[^.;,]*\ als\b|nicht\b[^.;,]*\ übersteig
        |nicht\ (?:vor\b|nur\b|zuletzt|umsonst|mehr\ als|länger\ als|weniger|selten|allzu|unbedingt|lange|ganz)
        |nichts\ (?:anderes\ )?als|wie\ nie\b|(?:noch\ )?nie\ (?:zuvor|so)
        |nicht\ (?:\w+\ )?(?:kommentier|äußer|bekannt)|(?:kommentier|äußer|nannte)\w*\b[^.;]*\bnicht\b
        |nicht\b[^.;,]*\b(?:vor|bis)\b|um\b[^.;]*\bnicht\ zu\b""",
    "fr": r"""sans\b|(?:ne|n'\w+)\ (?:\w+\ )?pas\ (?:tard|hésit|manqu|cess|attend)\w+
        |jamais\b[^.;]*\b(?<!en\ )(?:autant|aussi|tant)\b
        |(?:ne|n'\w+)\ jamais\b[^.;]*\b(?<!en\ )(?:autant|aussi|tant)\b
        |pas\ (?:seulement|avant)|pas\ (?:\w+\ ){0,2}(?:plus|moins)\ d
        |(?:ne|n')\ ?(?:dépass|excéd)\w+\ pas
        |non\ pas\b[^.;]*\bmais\b
        |pas\b[^.;,]*,\ mais\ (?:à|de|du|des|pour|par|dans|les?|la|une?|aux?|en|plutôt)\b
        |(?:ce\ )?n'est\ pas\ un\ (?:secret|hasard)|comme\ jamais|jamais\ (?:vu|auparavant)|pas\b[^.;,]*\bavant\b
        |(?:pour|afin\ de)\ ne\b|pas\ (?:de\ )?doute|pas\ (?:précisé|commenté|souhaité|voulu|donné)
        |(?:ne|n'\w+)\b(?!\s(?:\S+\s){0,2}(?:pas|plus|jamais|rien|aucune?|personne|point|guère|nullement|ni)\b
        |\s(?:pu|peu(?:t|vent)|saurai(?:t|ent))\b(?![^.;]*\bqu))""",
    "es": r"""sin\b|no\ (?:ha\ |han\ )?(?:tard|vacil|dud|ces)\w+|no\ (?:dej(?:a|an|ó|aron)\ de|esper(?:ó|aron))\b
        |nunca\b[^.;]*\b(?<!mientras\ )(?:tan|tant[oa]s?)\b|no\b[^.;]*\bsino\b|no\b(?:\ \w+){1,4}\ más\ que
        |no\ (?:antes|sólo|solo|obstante|hace\ mucho)|no\ (?:\w+\ ){0,3}(?:más|menos)\ de
        |no\ (?:super|exced|rebas)\w+|para\ no\b|no\b[^.;,]*\b(?:hasta|antes)\b
        |como\ nunca|nunca\ antes|no\ (?:hay|cabe)\ duda
        |no\ (?:precisó|comentó|reveló|detalló|dio\ detalles|especificó|aclaró)|nada\ más""",
    "it": r"""senza\b|non\b[^.;]*\bbensì\b
        |non\b[^.;,]*,?\ ma\ (?:il|la|i|gli|le|una?|di|del|a|al|per|in|piuttosto)\b|non\b(?:\ \w+){1,4}\ che\b
        |non\ (?:prima|solo)|non\ (?:\w+\ ){0,3}(?:più|meno)\ d|non\ super\w+|per\ non\b
        |non\b[^.;,]*\b(?:fino|prima|finché)\b|come\ mai
        |non\ (?:ha|hanno)\ (?:precisato|commentato|rivelato)|mai\ (?:prima|visto)""",
    "pt": r"""sem\b|não\b[^.;,]*,?\ mas\ (?:sim|a|o|os|as|de|do|da|um|uma|para|em)\b|não\b[^.;]*\bsenão\b
        |não\ (?:antes|só|apenas)|não\ (?:\w+\ ){0,3}(?:mais|menos)\ d[eo]
        |não\ (?:super|exced|ultrapass)\w+|para\ não\b|não\b[^.;,]*\b(?:até|antes)\b|como\ nunca
        |nunca\ antes|não\ (?:há|resta)\ dúvida|não\ (?:comentou|revelou|especificou|detalhou)""",
    "ru": r"""без\b|не\b[^.;]*,\ а\b
        |не\ (?:раз\b|случайно|без\b|сразу|прочь|просто|раньше|ранее|позднее|только|менее|более|так\ давно|секрет
        |обошлось|исключ|(?:стал\w*\ )?комментир|прокомментир|уточн|раскры|назва|сообща|сообщи)
        |мо[гж]\w+\ не\b|нельзя\ не\b|чтобы\ не\b|не\b[^.;,]*\b(?:до|раньше|прежде)\b
        |не\ \w+(?:вш|[юуая]щ|нн|[еи]м)(?:[иы]й|ая|яя|[ое]е|[иы]е|[ое]го|[ое]й|[ое]му|[иы]м|[иы]х|ую|юю|[иы]ми)\b
        |как\ никогда|нет\ сомнений|не\ что\ иное""",
    "uk": r"""без\b|не\b[^.;]*,\ а\b
        |не\ (?:раз\b|випадково|раніше|пізніше|лише|тільки|менше|більше|виключ|уточн|коментув|розкри)|щоб\ не\b
        |як\ ніколи""",
    "ar": r"بدون|دون|غير",
    "ko": r"""넘[지기]+\ [않못]|[않없]는\s|[않없]은\s|못[한할]\s(?!채|것|바)|[가-힣]없이|이?\ 아니라|아닌\ |않도록
        |않기\ 위
        |(?:않|없|못하)(?:으면|는다면|을\ 경우)|못하면|(?:밝히|언급하|공개하|확인하|답하|설명하)지\ 않|유례없
        |전례\ 없|끊임없|변함없|틀림없|어김없|적지\ 않|밖에\ |까지[^.,]*[않못없]""",
    "zh": r"""不是[^。；]*而是|并非[^。；]*而是|(?:未|不|没有?)(?![就对与向和在将把能会])[^，。；]{1,6}的
        |(?:未|没有?|不愿|拒绝)(?:透露|说明|置评|公布|提及|回应|披露|给出)|前所未有|从未有过|毫无疑问|不得不
        |不能不|以免|(?:之前|以前|直到)[^。；]*不""",
    "ja": r"""ではなく|だけでなく|なければ|ないと|ない限り|なくても|ないで|ないよう
        |(?:明らかにし|言及し|公表し)て?い?な|せずに?|かつてない|(?:ない|なかった)(?=[一-鿿ァ-ヶ])""",
}
"""Words of denial that leave the clause they stand in as it is: in a phrase, set right by what follows, or idioms."""

OWN_WORDS = r"""remain\w*|stay\w*|keep\w*|kept|continu\w+|maintain\w*|still|retain\w*|uph[eo]ld\w*|compatib\w+
    |stick\w*|stuck|stand\w*|stood|lack\w*|free|short|few\w*|little|rare\w*|low|zero|nil|vain|lost
    |los(?:e|es|ing)|miss(?:es|ed|ing)?|drop\w*|defeat\w*|veto\w*|critic\w+|condemn\w*|denounc\w+|wait\w*
    |postpon\w+|delay\w*|put\w*\ off|defer\w*|left\ out|forgo\w*|skip\w*|shun\w*|spurn\w*|snub\w*
    |turn\w*\ (?:down|away|back)|(?:hold|held)\w*\ (?:back|off|out|up)|withh[eo]ld\w*|scrap\w*|shelv\w+|ditch\w*
    |contradict\w*|disput\w+|contest\w*|challeng\w+|question\w*|scepti\w+|skepti\w+|ignor\w+|overlook\w*
    |neglect\w*|silen\w+|quiet\w*|only|just|merely|alone|h[eo]ld\w*(?!\ (?:an?\ |the\ |its\ |any[ ]
        |further\ )?(?:\w+\ )?(?:talk|consult|negotiat|meeting|elect|vote|referend
        |summit|session|conference|exercise|drill|hearing|discuss))|expir\w*|go(?:es|ing)\ on|ongoing|let
    |as\ (?:it|they)\ (?:is|are|was|were)|in\ force|constitutional(?!\ court)|conform\w*|discontinu\w*|worst|best|first
    |largest|biggest|most|highest|record|green\ light|until|unless|lawful\w*|legal\w*|valid\w*|in\ (?:order|line)
    |clear\w*|acquit\w*|safe\w*|same|unchanged|equal\w*|less|below|rather|instead|escap\w+|surviv\w+|alive
    |accus\w+|alleg\w+|charg(?:ed|ing)|charges?\ (?:that|of|against)|claim\w*|blam\w+|propos\w+|suggest\w*|demand\w*
        |request\w*|call\w*|urg\w+|ask\w*
    |want\w*|sought|seek\w*|offer\w*|false\w*|untru\w+|baseless|groundless|fabricat\w+|lies?|fak\w+|nonsense
    |innocen\w+|myth|wrong\w*|invent\w*|slander\w*|defam\w+|brush\w*|wav(?:es|ed)\ (?:off|aside)|distanc\w+
    |shrug\w*|deadlock\w*|stall\w*|empty|vacant|divid\w+|split\w*|resist\w*|balk\w*|hesitat\w+|reluct\w+|far|leav\w+
        |left
        |violat\w+|breach\w*|contraven\w*|infring\w*|contrary|conflict\w*
    |despite|out\ of|limit\w*|restrict\w*|idle|inactive|spare\w*|wa(?:ive|iv)\w*|exempt\w*
    |back\w*\ (?:out|down|away)|pull\w*\ out|quit\w*|protest\w*|ceas\w+|collaps\w+|break\w*|broke\w*|nay
    |voted\ down|trail\w*|pend\w*|(?:is|are|was|were|still|left)\ open|await\w*|hid\w*|conceal\w*|deprive\w*
    |strip\w*|los[st]\w*|shut|closed|neutral\w*"""
"""By what an English claim may tell in its own words what the source denies, or tell of what is denied."""

REFUSALS: dict[str, str] = {
    "en": r"""\b(?:refus|reject|den(?:y|ie)|declin|fail|oppos(?!ition\ (?!to\b)[a-z])|rul\w*.out|avoid|prevent|block
        |ban(?:s|ned)?\b|prohibit|forb[aio]|halt|stop|suspen|cancel|withdr|abandon|boycott|abstain|exclu|dismiss
        |lack|unable
        |unwilling|disagree
        |(?<!sanctions.)(?<!charges.)(?<!appeal.)(?<!case.)(?<!war.)(?<!fight.)(?<!measures.)(?<!campaign.)(?<!attack.)(?<!attacks.)against|end(?:s|ed)?\b|un(?!der|i|til|less|cles?\b|anim|esc|hcr|rwa|veil|load|lock|leash|fold|freez)[a-z]{4}|illeg|illicit|imposs|improb|in\w+able|in(?:complete|conclus|decis|effect|suffic)|dis(?:approv|avow|put|satisf|trust)|doubt|remain\w*.(?:open|to)\b|(?:still|left|leaves?).open|yet.to\b|still.to\b|pending|only\b|except|absen|missing|refrain|free.of|short.of)""",
    "ru": r"""отказ|отверг|отклон|отриц|исключ|против|запре|прекра|приостан|отмен|останов|провал|опроверг|срыв
        |бойкот|осуд|избе[жг]
        |\bне(?:возмож|допуст|достат|законн|извест|определ|приемл|реш[её]н|урегул|ясн|хват|удач)|отсутств|нехват
        |вакант|пуст|возра[жз]|наруш|противореч|отозва|лиш|воздерж|уклон""",
    "uk": r"""відмов|відкин|відхил|запереч|виключ|проти|заборон|супереч|поруш|відклика|припин|призупин|скасу
        |зупин|спрост|уник|утрим|відсутн|\bне(?:відом|визнач|виріш|можлив|прийнят|законн|ясн)""",
    "fr": r"""refus|rejet|exclu|\bni[eé]|dément|interdi|suspen|oppos|annul|arrêt|échou|boycott|évit|abandon|ignor
        |manqu|absen|abst(?:ien|enu)|renonc|dépourvu|vacant|viol[eé]|objection|retir|contrevien|enfrein
        |\bin(?:certain|connu|décis|accept|suffis)""",
    "de": r"""weiger|ablehn|lehnt|verweiger|ausschlie|ausgeschlossen|dementier|gegen|verbiet|verbot|stopp|aussetz
        |absag|scheiter|verhinder|fehl|verzicht|s(?:ah|ieht)\b.*\bab\b|enthielt|enthält|entfäll|entfiel|fern
        |widerspr|verst[oö](?:ß|ss)|unterbr|einw[aä]nd|bedenken|zurück|kündig|verletz|ausbl(?:eib|ieb)
        |bl(?:eib|ieb)\w*.aus|leer|bestreit|bestritt|offen\b
        |\bun(?:annehm|bekannt|einig|entsch|fähig|gekl|gewiss|gültig|klar|mögl|recht|wahrsch|zul)""",
    "es": r"""rechaz|\bneg|nieg|renunci|descart|suspend|prohib|opon|opus|cancel|evit|fracas|boicot|abandon
        |abst(?:ien|uv)|desiert|vac[ií]|carec|viol[aó]|objeci|retir|desconoc|desm[ei]nt|pendient|falta
        |\bin(?:cierto|acept|sufic)""",
    "it": r"""rifiut|resping|respin|esclu|\bneg|sospe|viet|oppos|oppon|annull|fallit|evit|boicott|asten|asti[en]
        |privo|desert|viola|obiezion|ritir|smenti|sconosc|manca|\bin(?:certo|accett|suffic)""",
    "pt": r"""recus|rejeit|\bneg|descart|suspen|proib|opõe|opôs|cancel|fracass|evit|boicot|abst|desert|carec
        |viola|obje[çc]|retir|desment|desconhec|pendent|falta|\bin(?:certo|aceit|sufic)""",
    "ar": r"رفض|يرفض|ترفض|نفى|نفت|ينفي|حظر|وقف|الغاء|استبعد|منع|فشل|غياب|امتنع",
    "ko": r"""거부|부인|반대|중단|배제|거절|금지|취소|철회|실패|보류|비난|막|미정|미결|미지수|불투명|불확실|불가
        |불참|기권|부결|일축|기각|위배|위반|어긋|저촉|이의|회수|무산|포기|유보|부재|결렬""",
    "zh": r"""拒|否认|反对|停止|排除|禁止|取消|阻止|失败|中止|暂停|避免|未|缺|驳|免|违|撤|收回|异议|否决|弃权
        |回避|尚待|流产|破裂|落空|搁置""",
    "ja": r"""拒否|否定|反対|停止|排除|禁止|中止|見送|撤回|失敗|避け|未定|未決|保留|断念|欠席|違反|異議|否決
        |棄権|退け|不参加|不透明""",
}
"""Words that deny by what they mean, looked for anywhere in a text: enough to let a negation on the other side pass."""
