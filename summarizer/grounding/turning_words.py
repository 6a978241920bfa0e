"""Tables of what turns a statement without being a negation, modal or condition by its form.

Each is a pattern by language: alternatives that begin and end at a word's limits (Chinese, Japanese and Korean:
anywhere), white space for any white space, read in small letters with "^" before every word that had a capital;
apostrophes are straight and Arabic alefs bare. Words of one language that are harmless in another one of the same
script are kept out or bound to their company. `[end]` stands for the end of what is left out.
"""

import re

_EN_DETERMINED = r"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bits )(?<!\btheir )(?<!\bhis )(?<!\bher )(?<!-)"
_EN_STEP = r"[^\w.!?;^]+(?:(?:in|at|on|from|of|for|with|by|after|during) (?:the )?\^?\w+|\w+)"
_EN_TO = (
    rf"(?:{_EN_STEP}){{0,5}}?[^\w.!?;]+to(?=[end]|[ ](?!(?:the|an?|its|their|his|her|our|this|that|these|those|all|both"
    r"|any|some|each|every)\b)[a-z])"
)
_EN_OBJECT = r"(?= ?(?:(?:the|an?|its|their|his|her|more|new|further) ?)*\Z)"


def alternatives(table: str) -> str:
    """A table's alternatives as one pattern."""
    return re.sub(r"\s*\|\s*", "|", " ".join(table.split())).replace("[end]", r"(?=\W*\Z)")


REVERSING: dict[str, str] = {
    "en": rf"""{_EN_DETERMINED}(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|declin(?:e|es|ed
        |ing)|fail(?:s|ed|ing)?|oppos(?:e|es|ed)|resist(?:s|ed|ing)?|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?
        |prohibit(?:s|ed|ing)?|ban(?:s|ned|ning)|barred|block(?:ed|ing)|stop(?:s|ped|ping)|halt(?:s|ed|ing)|ceas(?:e|es
        |ed|ing)|suspend(?:s|ed|ing)?|cancel(?:s|l?ed|l?ing)?|abandon(?:s|ed|ing)?|boycott(?:s|ed|ing)|veto(?:es|ed
        |ing)|scrap(?:s|ped|ping)|dismiss(?:es|ed|ing)|disput(?:ed|ing|es (?:the|that|any|its|claims?))|postpon(?:es|ed
        |ing)|defer(?:s|red|ring)|delay(?:s|ed|ing)|withh(?:olds?|eld|olding)|miss(?:es|ed)|rebuff(?:s|ed)|spurn(?:s
        |ed)|shun(?:s|ned|ning)|revok(?:es|ed|ing)|repeal(?:s|ed)|overturn(?:s|ed)|false(?:ly)?|fake[sd]?|wrongly
        |untruly)|refusals?|denials?|rejections?|failures? (?:to|of)|opposition to|oppos(?:ed|ing) (?:to|any|the)
        |abstain\w*|refrain\w*|abstention|forb(?:ids?|ade|idden|idding)|doubt(?:s|ed|ing|ful)?|refut\w+|annul\w*
        |rescind\w*|retract\w*|recant\w*|renounc\w+|repudiat\w+|reneg(?:e|es|ed|ing)|disavow\w*|disown\w*|contradict\w*
        |neglect(?:s|ed)? to|forg(?:ets?|ot) to|omit(?:s|ted)? to|lack(?:s|ed|ing)?|absence of|devoid of|free of[end]
        |call(?:s|ed|ing)? off|put(?:s|ting)? off|turn(?:s|ed|ing)? down|rul(?:es?|ed|ing) out
        |h[eo]ld(?:s|ing)? (?:off|back)|sh(?:y|ies|ied) away|br(?:oke|eaks?|oken|eaking) off
        |end(?:s|ed)?(?: (?:the|an?|all|its|their))?\Z|back(?:s|ed|ing)? (?:out|away|down)|fell short
        |fall(?:s|ing)? short|short of|(?:withdr[aew]+[ns]?|withdrawing) from[end]|pull(?:s|ed|ing)? out of[end]
        |(?:quit|quits|left|leaves)(?: the)?[end]|rarely|seldom|scarcely|hardly|barely|infrequently
        |(?<!\ba )(?<!\bthe )(?<!\bpast )(?<!\blast )(?<!\bnext )(?<!\bevery )few|(?<!\ba )little|unable|unwilling\w*
        |reluctan\w+|hesita\w+|powerless|too \w+ to|instead of|rather than|in lieu of|as opposed to
        |pretend(?:s|ed|ing)?|feign\w*|against(?: (?:the|an?|any|all))?[end]|(?:vot|argu|decid|warn|caution|advis
        |sp(?:oke|eak)|rul|campaign|protest|c[ao]m|turn|st(?:an|oo)d)\w* (?:(?:out|up) )?against
        |(?:is|are|was|were|be|been) against""",
    "ru": r"""отказ\w*|отверг\w*|отвергн\w+|отклон\w+|отриц\w+|опроверг\w*|опроверж\w+|оспари\w+|оспор\w+
        |возраж\w+|возраз\w+|воспротив\w+|против[end]|противи(?:тся|лся|лась|лись)|выступ\w+ против|высказ\w+ против
        |(?:про)?голосов\w+ против|запре[тщ]\w+|помешал\w*|препятств\w+|избежа\w+|избега\w+|прекра[тщ]\w+|приостан\w+
        |останови(?:л|ла|ли|ло|ть)|отмен(?:и|я|е)\w*|отложи\w+|отсрочи\w+|сорва\w+|провали\w+|бойкот\w+|воздерж\w+
        |уклон\w+|лиши\w+|редко|изредка|вместо|наложи\w+ вето|заблокир\w+|блокир\w+|ложно|лживо|отсутств\w+|мало
        |чуть""",
    "uk": r"""відмов\w+|відкин\w+|відкида\w+|відхил\w+|запереч\w+|спрост\w+|проти|виступ\w+ проти
        |(?:про)?голос\w+ проти|заборон\w+|завадил\w*|завадив|перешкод\w+|перешкодж\w+|уник\w+|припин\w+|призупин\w+
        |зупини(?:в|ла|ли|ти)|скасу\w+|скасов\w+|відкла(?:в|ла|ли|сти)|зірва\w+|провал\w+|бойкот\w+|утрима\w+|утриму\w+
        |ухил\w+|рідко|зрідка|замість|заблок\w+|блоку\w+|хибно|відсутн\w+|мало""",
    "fr": r"""refus\w*|rejet(?:s|te|tent|er|é|és|ée|ées|ait|aient|ant)?|ni(?:e|ent|é|ée|ait|aient|er|ant)
        |dément\w*|démenti\w*|contest(?:e|ent|é|és|ée|ait|aient|er|ant)|oppos(?:e|ent|é|és|ée|ées|ait|aient|er|ant)
        |exclu(?:t|ent|ait|re|ant)?|interdi\w+|emp[êe]ch\w+|évit\w+|renonc\w+|échou\w+|manqu(?:e|é|ait|ent|er) d\w*
        |cess(?:e|é|er|ent|ait) d\w*|suspend\w*|annul\w+|abandonn\w+|boycott\w+|bloqu\w+|report(?:é|ée|és|ait)|rarement
        |guère|à peine|incapables?|plutôt que?|au lieu d\w*|faute d\w*|réticen\w+|loin d\w*|contre[end]|à tort
        |faussement""",
    "de": r"""weiger\w*|verweiger\w+|lehn(?:t|te|ten|en)|ablehn\w+|abgelehnt\w*|dementier\w+|leugn\w+|bestreit\w+
        |bestritt\w*|bestritten|verneint\w*|verwarf\w*|verwirft|verworfen|wies(?:en)?(?! darauf)|weist(?! darauf)
        |zurückgewiesen|zurückweis\w+|widersprach\w*|widerspricht|widersetz\w+|scheiter\w+|gescheitert|versäum\w+
        |unterl(?:ieß|ass)\w*|verzicht\w+|verhinder\w+|vermeid\w+|vermied\w*|verbiet\w+|verbot\w*|untersag\w+
        |stopp(?:t|te|ten)|ausgesetzt|abgesagt|boykott\w+|blockier\w+|ausgeschlossen|ausschließ\w+|schl(?:oss|ießt)\w*
        |selten|kaum|außerstande|unfähig|(?:an)?statt(?= (?:de[rsmn]|eine[rsmn]?|zu)\b)|anstelle|weit davon
        |fälschlich\w*|sträub\w+|gegen[end]""",
    "es": r"""rechaz\w+|rehus\w+|neg(?:ó|aron|aba|aban|ado|ada|ar|ando|arse|ativa)|nieg(?:a|an|o|ue|uen)
        |desm(?:ient|int|ent)\w+|descart(?:a|an|ó|aron|ado|ar|ando)|opon(?:e|en|ía|ían|er|erse)|opus(?:o|ieron)
        |impid\w+|imped(?:ir|ido|ía|ían)|evit(?:a|an|ó|aron|ar|ado|ando|aba)|prohib(?:e|en|ió|ieron|ido|ida|ía|ir)
        |prohíb\w+|fracas\w+|fall(?:ó|aron)|dej(?:ó|aron|a|an|ar) de|ces(?:ó|aron) de
        |suspend(?:e|en|ió|ieron|ido|ida|er)|cancel(?:a|an|ó|aron|ado|ada|ar)|abandon(?:a|an|ó|aron|ar)|boicot\w+
        |bloque(?:a|an|ó|aron|ar|ado)|renunci(?:a|an|ó|aron|ar|ado)|declin(?:a|an|ó|aron)|rara vez|raramente|apenas
        |incapa(?:z|ces)|en lugar de|en vez de|lejos de|contra[end]|falsamente|aplaz\w+|pospus\w+
        |anul(?:a|ó|aron|ar|ado)|revoc(?:a|ó|aron|ar)|vet(?:ó|aron)""",
    "it": r"""rifiut\w+|resping\w+|respin(?:se|sero|to|ta|ti|te)|neg(?:a|ano|ò|ato|ata|arono|ava|avano|ando|are)
        |smenti\w+|esclu(?:de|so|sa|se|sero|dono|dere)|oppon\w+|oppos(?:e|to|ta|ero)|viet(?:a|ano|ò|ato|ata|are|ava)
        |impedi(?:sce|scono|to|ta|re|va|ì|rono)|evit(?:a|ano|ò|ato|are|ando)|fall(?:ì|ito|ita|iti|iscono)
        |manc(?:a|ò|ato|ano) di|cess(?:a|ò|ato|ano|are) di|sospe(?:nde|ndono|so|sa|se|sero)|annull\w+|abbandon\w+
        |boicott\w+|blocc\w+|rinunci\w+|declin(?:a|ò|ato)|raramente|di rado|a malapena|incapac\w+|anziché|invece di
        |al posto d\w+|lungi|contro[end]|falsamente|rinvi(?:a|ato|ata|ò|are)""",
    "pt": r"""recus(?:a|am|ou|aram|ar|ado|ava|ando)|rejeit\w+|neg(?:ou|aram|a|am|ado|ada|ar|ando|ava)|desment\w+
        |descart(?:a|am|ou|aram|ado)|op(?:õe|õem|ôs|useram|unha|unham)|imped(?:e|em|iu|iram|ir|ido)
        |evit(?:a|am|ou|aram|ar)|proíb\w+|proib\w+|fracass\w+|falh(?:a|am|ou|aram)|deix(?:ou|aram|a|am) de
        |suspen(?:de|dem|deu|deram|so|sa)|cancel(?:a|am|ou|aram|ado|ada)|abandon(?:a|am|ou|aram)|boicot\w+
        |bloque(?:ou|aram|ia)|renunci(?:a|am|ou|aram)|declin(?:a|ou)|raramente|incapa(?:z|zes)|em vez de|ao invés de
        |em lugar de|longe de|contra[end]|adi(?:ou|aram|ado)|anul(?:a|ou|aram)|falsamente""",
    "ar": r"""[وف]?(?:[ايتن]?رفض\w*|نفى|نفت|نفوا|[يتن]نفي|[يتن]?عارض(?:ت|وا)?|انكر\w*|[يتن]نكر\w*|امتنع\w*
        |[يتن]متنع\w*|الغى|الغت|الغوا|[يتن]لغي|الغاء|اوقف\w*|[يتن]وقف|منع(?:ت|وا)?|[يتن]منع|حظر(?:ت|وا)?|[يتن]حظر
        |فشل(?:ت|وا)?|[يتن]فشل|تجنب\w*|[يتن]تجنب|استبعد\w*|[يتن]ستبعد\w*|تخلى|تخلت|[يتن]تخلى|تاجيل|قاطع(?:ت|وا)?
        |[يتن]قاطع|نادرا|قلما|بالكاد|بدلا|عوضا|ضد[end]|كذبا|عجز(?:ت|وا)?|تراجع(?:ت|وا)?|احجم\w*|لم|لن|لا(?! سيما)
        |ما(?! بين)|ليس\w*|دون)""",
    "ko": r"""(?<![가-힣])(?:안|못)(?=\s|[end])|못(?=[하한할했해됐될])|거부|거절|부인(?:하|했|한|할|해|함)
        |부정(?:하|했|한다|할|해)|반대(?!편)|철회|취소|중단|포기|불참|배제|금지|저지(?:하|했|한|할)|무산|결렬|보류|유보
        |연기(?:하|했|한|할|해|되|됐)|실패|외면|회피|드물|좀처럼|대신|말고|아니라|없이""",
    "zh": r"""拒|否认|否認|否决|否決|反对|反對|驳回|駁回|推翻|取消|放弃|放棄|停止|中止|终止|禁止|阻止|阻拦|避免
        |暂停|暫停|推迟|推遲|搁置|撤回|撤销|抵制|很少|鲜有|极少|难以|難以|而非|代替|替代|失败|失敗|缺席|谎称|无法|绝不
        |从不|並非|沒有""",
    "ja": r"""拒否|拒絶|拒ん|拒む|断っ|断り|断わ|否定|否認|否決|反対|却下|撤回|取り消|取りやめ|見送|中止|停止
        |禁止|阻止|断念|放棄|避け|回避|延期|失敗|ボイコット|欠席|滅多に|めったに|ほとんど|代わりに|ではなく
        |ず(?:に)?[end]""",
}
"""What denies, refuses, ends or replaces: a negation by its meaning."""

WEAKENING: dict[str, str] = {
    "en": rf"""(?:threat(?:en)?|want|wish|hop|plan|offer|promis|agre|vow|pledg|intend|aim|propos|consent
        |volunteer|prepar|desir|aspir|striv|struggl|endeavou?r|decid|resolv|determin|expect|need|prefer|guarante|commit
        |profess|purport|attempt|ask|urg|order|request|invit|encourag|pressur|advis|warn|instruct|task|persuad|forc
        |compel|oblig|requir|allow|permit|authori[sz]|enabl|tempt|entitl|schedul|slat|pois|beg|challeng|licen[sc]
        |undertak|readi|willing)(?:e|es|s|ed|ing|ting|ted|led|ned|ning|ation|ations|al|als|ment|ments|ness|ion
        |ions)?{_EN_TO}|(?:tr(?:y|ies|ied|ying)|seek|seeks|seeking|sought|strove|swears?|swore|sworn|undertook|chose
        |chosen|chooses?|opt(?:s|ed)|ready|willing|able|keen|eager|anxious|poised|inclined|destined|decision|intention
        |chance|option|opportunity|possibility|efforts?|bids?|ability|duty|permission|mandate){_EN_TO}|(?:set|due|about
        |bound|free|certain|sure|right|held|meant|said|thought|understood|told|apt|liable|likely|supposed|presumed
        |suspected|assumed|estimated|considered|deemed|feared|rumou?red|alleged|reported|believed|claim(?:s|ed|ing)?
        |appear(?:s|ed)?|tend(?:s|ed)?|mov(?:es|ed|ing)|called|pressed|used|ha(?:s|ve|d|ving)|ought|means?) to(?=[end]
        |[ ](?!(?:the|an?|its|their|his|her|our|this|that|these|those)\b)[a-z])|threaten(?:s|ed|ing)?|threats? of
        |accus(?:e|es|ed|ing|ations?)|alleg(?:es?|ed|ations?|edly)|suspected|rumou?r\w*|(?:is|are|was|were|been
        |being) (?:said|alleged|rumou?red|reported|believed|thought|claimed|presumed|suspected|understood|feared
        |assumed|supposed|considered)|demand(?:s|ed|ing)?(?! for)|call(?:s|ed|ing)? (?:on|upon|for)
        |(?:wants?|hop(?:e|es|ed|ing)|urg(?:e|es|ed|ing))(?! \^)|seek(?:s|ing)?|sought|mull(?:s|ed|ing)?
        |contemplat\w+|weigh(?:s|ed|ing)|ponder\w*|consider(?:s|ed|ing)|propos(?:es|ing)|(?:wanted|proposed|planned
        |plans|offers|offered|promises|promised|pledges|pledged|vows|vowed|attempts|attempted|aimed|urged|requested
        |requests|asked for|asks for|prepares|prepared|agreed on|sought){_EN_OBJECT}
        |on the (?:verge|brink|point|cusp|edge) of|(?:is|are|was|were|be|been|come|came|comes) (?:close|near) to
        |(?:in|during|as part of|at) (?:an?|the|its|their|this|that) (?:\w+ )?(?:exercises?|drills?|simulations?
        |rehearsals?|war ?games?|scenarios?|novels?|films?|movies?|plays?|dreams?|jokes?|satires?|sketch(?:es)?|drafts?
        |cartoons?)|in the past(?! \w* ?(?:day|week|month|year|decade|hour))
        |seem(?:s|ed|ing)?(?:ly)?|in theory|(?<!\bput )on paper|hypothetical\w*|ostensibl\w+|nominally|unconfirmed
        |in (?:jest|effect|part|essence|error|vain|name only|name)(?! of)|more or less|tongue[- ]in[- ]cheek|half-\w+ly
        |by (?:mistake|accident|error|force)|mistakenly|accidentally|inadvertently|ironically|sarcastically
        |jok(?:es|ed|ing)(?:ly)?|at gunpoint|under (?:torture|duress|pressure|coercion|protest|threat)
        |(?:on|in) behalf of|in the name of|quot(?:es|ed|ing)|cit(?:es|ed|ing)|paraphras\w+|echo(?:es|ed|ing)
        |mimick\w+|impersonat\w+|reading (?:from|out)|speaking for(?! the first)|would-be|as though
        |(?:i|we) (?:think|guess|believe|hope)|tentative\w*|provisional\w*|supposed(?:ly)?
        |apparent(?:ly)?|potentially|theoretically|claims|claimed|claiming""",
    "ru": r"""смо(?:г|гла|гли|гло|жет|гут|жем)|должн\w*|обязан\w*|обяз(?:ал|уе|ую)\w*|вынужд\w+
        |хо(?:чет|тят|тел\w*|тим|чу|тите)|захотел\w*|жела(?:ет|ют|л|ла|ли)|пыта(?:ет|ют|л)\w*|попыта\w+|попытк\w+
        |стрем(?:ит|ят|ил)\w*|стара(?:ет|ют|л)\w*ся?|постара\w+|наде(?:ет|ют|ял)\w*|намер\w+|планир\w+
        |собира(?:ет|ют|л)\w*|готов(?:а|о|ы)?|готов(?:ит|ят|ил)\w*ся|угрожа\w+|угроз\w+|пригроз\w+|гроз(?:ит|ят|ил)\w*
        |обеща\w+|пообеща\w+|поклял\w+|соглас(?:ил|ен|на|ны)\w*|предл(?:ожил|агал|агае|агаю)\w*|призва\w+|призыва\w+
        |потребовал\w*|треб(?:ует|уют|овал)\w*|прос(?:ит|ят|ил)\w*|попросил\w*|рекоменд\w+|приказал\w*|велел\w*
        |решил\w*|способ(?:ен|на|ны|но)|в состоянии|в силах|позвол\w+|разреш(?:ил|ен|ает|ено|ены)\w*|обвин\w+
        |подозрева\w+|якобы|возможно|вероятно|слух\w*|предполо\w+|предполага\w+|вроде|будто|кажется|казалось|считается
        |считал\w*сь|говорят|рассматрива\w+|рассчитыва\w+|неподтвержд\w+|мо(?:жет|гут|гла|гли|г)|по некоторым данным
        |чуть ли|на грани|близ(?:ок|ка|ки) к|колеб\w+|изуча\w+|взвешива\w+|раздумыва\w+""",
    "uk": r"""зм(?:іг|огла|огли|оже|ожуть)|повинн\w*|мус(?:ить|ять|ив|ила|или)|зобов'яз\w+|змуш\w+
        |хоч(?:е|уть|емо)|хоті\w+|бажа(?:є|ють|в|ла|ли)|намага\w+|спроб\w+|праг\w+|сподіва\w+|намір\w*|планув\w+
        |плану(?:є|ють)|збира(?:є|ють|в|ла|ли)\w*|готов(?:а|і|ий|о)|готу(?:є|ють|вав|вала|вали)\w*ся|погрож\w+
        |погроз\w+|загрож\w+|пообіця\w+|обіця\w+|присяг\w+|погоди\w+ся|згод(?:ен|на|ні)|запропон\w+|пропону\w+
        |заклик\w+|вимага\w+|прос(?:ить|ять|ив|ила|или)|попрос\w+|рекоменд\w+|наказа\w+|виріши\w+|здат(?:ен|на|ні|ний)
        |спромож\w+|в змозі|дозвол\w+|звинува\w+|підозр\w+|нібито|можливо|ймовірно|чутк\w+|припуск\w+|начебто|здається
        |вважається|кажуть|розгляда\w+|мо(?:же|жуть|жемо|гла|гли)|на межі|вага\w+ся|вивча\w+|розмірков\w+|зважу\w+""",
    "fr": r"""peux|peut|peuvent|pouv(?:ons|ez|ais|ait|ions|iez|aient)
        |pourr(?:ai|as|a|ais|ait|ions|iez|ons|ez|ont|aient)|pu|puiss(?:e|es|ent|ions|iez)|dois|doit|doivent
        |dev(?:ons|ez|ais|ait|ions|iez|aient)|dû|devr(?:ai|as|a|ais|ait|ions|iez|ons|ez|ont|aient)|veux|veut|veulent
        |voul(?:ons|ez|ais|ait|ions|iez|aient|u)|voudr\w+|veuill\w+|faut|faudr\w+|fallait|fallu
        |aur(?:ais|ait|ions|iez|aient)|ser(?:ais|ait|ions|iez|aient)|saur(?:ait|aient)|menac\w+|promet\w*|promis
        |tent(?:e|é|er|ent|ait|aient|ant)|essai?e(?:nt)?|essay\w+|cherch(?:e|ent|é|ait|aient|er|ant)|souhait\w+
        |esp[èé]r\w+|envisag\w+|projett?(?:e|ent|é|er|ait)|planifi\w+|propos(?:e|ent|é|ée|ait|er|ant)
        |off(?:ert|re|rent) d\w*|accept(?:e|é|ent|er|ait)|consenti\w*|demand(?:e|é|ée|ent|er|ait|ant)
        |appel(?:é|le|lent|ait|ée|és) à|exhort\w+|invit(?:é|ée|és|e|ent|ait) à|prié\w*|exig(?:e|é|ent|er|eait|eant)
        |engag\w+ à|prêt(?:e|s|es)? à|capables? d\w*|susceptibles? d\w*|en mesure d\w*|sur le point d\w*|au bord d\w*
        |accus(?:é|ée|és|ées|e|ent|ait)|soupçonn\w+|présum\w+|suppos(?:é|ée|és|ées)|censé\w*|prétend\w*|paraî\w+
        |sembl(?:e|ent|ait|aient)|rumeurs?|dit-on|oblig(?:é|ée|és|ées)|contraint(?:e|s|es)?|forcé\w*
        |autoris(?:é|ée|és|e|ent)|permet\w*|permis|jur(?:é|e|ent) d\w*|décid(?:e|é|ée|ent) d\w*|hésit\w+
        |étudi(?:e|ent|ait)|examin(?:e|ent|ait)|réfléchi\w+""",
    "de": r"""kannst|könn\w+|konnt\w+|darf\w*|dürf\w+|durft\w+|mu[sß]s?t?|müss\w+|musst\w+
        |soll(?:en|st|t|te|ten|test|e)?|willst|wollen|wollt\w*|möcht\w+|droh(?:t|te|ten|en|end)|angedroht
        |verspr[aio]ch\w*|versproch\w+|versuch(?:t|te|ten|en)|hoff(?:t|te|ten|en)|wünsch\w+|beabsichtig\w+
        |gedenk(?:t|en)|geplant\w*|bot(?:en)? an|angeboten|bereit|willens|fähig|imstande|in der lage|einverstanden
        |zugestimmt|stimm(?:t|te|ten)|forder(?:t|te|ten|n)|gefordert|aufgefordert|verlang(?:t|te|ten|en)|gebeten
        |bitte[tn]|dräng(?:t|te|ten)|appellier\w+|aufgerufen|beschuldig\w+|verdächtig\w+|bezichtig\w+|vorgeworfen
        |angeblich\w*|mutmaßlich\w*|schein(?:t|en|bar)|schien\w*|drauf und dran|kurz davor|im begriff|erwäg\w+|erwog\w*
        |streb(?:t|te|ten)|bemüh(?:t|te|ten)|gelob(?:t|te|ten)|schwor\w*|verpflichte\w*|zugesagt|gezwungen|genötigt
        |erlaub\w+|beauftragt|empf[iae]hl\w*|empfohlen|vorgeschlagen|schlug\w*|gerücht\w*|theoretisch
        |beschlo(?:ss|ssen)|entschied\w*|zöger(?:t|te|ten|n)|prüf(?:t|te|ten)|überleg(?:t|te|ten)""",
    "es": r"""pued(?:o|es|e|en|a|an)|pod(?:emos|éis|ía\w*|r[áé]\w*|remos|ría\w*)
        |pud(?:o|e|ieron|iera\w*|iese\w*|imos)|deb(?:o|es|e|emos|éis|en|ía\w*|ió|ieron|er[áé]\w*|eremos|ería\w*)
        |quier(?:o|es|e|en|a|an)|quer(?:emos|éis|ía\w*|r[áé]\w*|ría\w*)|quis(?:o|ieron|iera\w*|imos)
        |t(?:engo|ien\w+|en\w+|uv\w+) que|ha(?:y|bía|brá) que|habr[ií]a\w*|ser[ií]an?|amenaz\w+
        |prome(?:te|ten|tió|tieron|tido|tía)|intent(?:ó|aron|a|an|aba|aban|ado|ar|ando)|trat(?:ó|aron|a|an|aba|aban) de
        |busc(?:a|an|ó|aron|aba|ando)|pretend(?:e|en|ió|ía|ían)|esper(?:a|an|ó|aron|aba|aban)|dese(?:a|an|ó|aba|aban)
        |plane(?:a|an|ó|aba|aban|aron|ado|ando)|propon\w+|propus\w+|ofrec\w+|acept(?:ó|aron|a|an)|acord(?:ó|aron)
        |accedi(?:ó|eron)|pid(?:e|en|ió|ieron)|exig(?:e|en|ió|ieron)|inst(?:ó|aron)|llam(?:ó|aron|a|an) a
        |solicit(?:ó|aron|a|an)|compromet\w+|jur(?:ó|aron)|list[oa]s? para|dispuest[oa]s?|capa(?:z|ces) de|a punto de
        |al borde de|acus(?:a|an|ó|aron|ado|ada|ados|adas)|sospech\w+|presunt\w+|supuest\w+|al parecer|parec\w+
        |rumor\w*|obligad\w+|forzad\w+|autoriz\w+|permit(?:e|en|ió|ieron|ido)|decidi(?:ó|eron|do)|estudi(?:a|an|ó|aba)
        |evalú\w+|sopes\w+|dud(?:a|an|ó)|vacil\w+""",
    "it": r"""posso|puoi|può|poss(?:iamo|ono|a|ano|iate)
        |pot(?:ete|ev\w+|rà|rò|rai|remo|rete|ranno|rebbe\w*|rei|remmo|reste|uto|é)|dev(?:o|i|e|ono)|debb(?:a|ano|o|ono)
        |dobbiamo|dov(?:ete|ev\w+|rà|rò|rai|remo|rete|ranno|rebbe\w*|rei|remmo|reste|uto)|vogli(?:o|amo|ono|a|ano)
        |vuol\w*|vuoi|vol(?:ete|ev\w+|le|lero|uto)|vorr\w+|minacci\w+|promett\w+|promess[oe]|promisero
        |tent(?:a|ano|ò|ato|arono|ava)|cerc(?:ano|ò|ato|arono|ava|avano)|cerca di|sper(?:a|ano|ava|avano|ato)
        |desider\w+|pianific\w+|intend(?:e|ono|eva|evano)|propon\w+|propost[oa] di|offr(?:e|ono|ì) di|offert[oa]
        |accett\w+|acconsent\w+|chied\w+|chies\w+|esig\w+|esort\w+|invit(?:a|ato|ata|ò|ano) a|sollecit\w+
        |impegn(?:a|ato|ata|ano|ò)|giur(?:a|ato|ò)|pront[oaie] a|dispost[oaie] a|in grado d\w+|capac[ei] di
        |sul punto di|accus(?:a|ano|ato|ata|ati|ò)|sospett\w+|presunt\w+|sembr\w+|costrett[oaie]|obbligat\w+
        |autorizz\w+|permett\w+|permesso|deci(?:so|se|de) di|avrebb\w+|sarebb\w+|a quanto pare|avrei|saremmo
        |secondo voci|valut(?:a|ano|ò|ava)|esit(?:a|ano|ò)|studia(?:no)?""",
    "pt": r"""posso|pode(?:s|mos|m|is|rá|rão|rei|remos|ria|riam|ríamos)?|podia\w*|pud(?:e|esse\w*|er|eram)|pôde
        |dev(?:o|e|es|emos|eis|em|ia|iam|íamos|eu|eram|eria|eriam|eríamos|erá|erão|eremos)
        |quer(?:o|es|emos|em|ia|iam|íamos)?|quis(?:eram)?
        |t(?:enho|em|êm|emos|inha|inham|eve|iveram|erá|erão) (?:de|que)|teria\w*|ser(?:ia|iam|íamos)|ameaç\w+|promet\w+
        |tent(?:a|am|ou|aram|ava|avam|ado|ar|ando)|procur(?:a|am|ou|aram|ava)|busc(?:a|am|ou|aram|ava)
        |esper(?:a|am|ou|ava|avam)|desej\w+|planej\w+|tencion\w+|propõ\w+|prop[ôu]s\w*|oferec\w+|aceit(?:ou|aram|a|am)
        |concord(?:ou|aram|a|am)|ped(?:iu|iram|e|em)|exig(?:e|em|iu|iram)|inst(?:ou|aram)|apel(?:ou|aram|a) (?:a|para)
        |solicit(?:ou|aram|a)|compromet\w+|jur(?:ou|aram)|pront[oa]s? (?:a|para)|dispost[oa]s? a|capa(?:z|zes) de
        |prestes a|à beira d\w+|acus(?:a|am|ou|aram|ado|ada|ados)|suspeit\w+|supost\w+|alegad\w+|parec\w+|rumor\w*
        |obrigad\w+|forçad\w+|autoriz\w+|permit(?:e|em|iu|iram|ido)|decid(?:iu|iram)|estud(?:a|am|ou)|avali(?:a|am|ou)
        |hesit(?:a|am|ou)|cogit\w+""",
    "ar": r"""[وف]?(?:قد|ربما|لعل|عسى|[يتن]ستطيع\w*|[يتن]مكن\w*|بامكان\w*|قادر\w*|مستعد\w*|[يتن]?حاول\w*
        |[يتن]ريد\w*|اراد\w*|[يتن]امل\w*|[يتن]رغب\w*|وعد(?:ت|وا)?|تعهد\w*|[يتن]تعهد\w*|هدد\w*|[يتن]هدد\w*|طالب(?:ت|وا)
        |[يتن]طالب\w*|طلب(?:ت|وا)?|[يتن]طلب|دعا|دعت|[يتن]دعو\w*|حث(?:ت|وا)?|[يتن]حث|عرض(?:ت|وا)?|[يتن]عرض|اقترح\w*
        |[يتن]قترح\w*|سعى|سعت|[يتن]سعى|خطط(?:ت|وا)?|[يتن]خطط\w*|اعتزم\w*|[يتن]عتزم\w*|[يتن]نوي|وافق(?:ت|وا)?|[يتن]وافق
        |قرر(?:ت|وا)?|اتهم\w*|متهم\w*|[يتن]تهم\w*|زعم(?:ت|وا)?|[يتن]زعم\w*|مزعوم\w*|مزاعم|شائع\w*|اشيع|[يتن]قال
        |[يتن]شتبه|مشتبه\w*|كاد(?:ت|وا)?|[يتن]كاد\w*|بصدد|على وشك|سمح(?:ت|وا)?|[يتن]سمح|اضطر\w*|مضطر\w*|[يتن]فترض\w*
        |المفترض|سوف|س(?:ي(?!اس|ار|اد|نا|طر|رت|ول|اق|اح|دة)|ت(?!ة|ين|ون|ار|راتيج)|ن(?!و|ة|ي|د))\w{3,}|تقريبا|[يتن]بدو)""",
    "ko": r"""(?:위협|약속|맹세|시도|희망|요청|요구|촉구|제안|동의|노력|검토|기대|주장|권고|명령|강요)(?:하|했|한
        |할|해|받)|원하|원한|원했|바라|바란|싶|의혹|혐의|소문|추정|추측|알려졌|전해졌|려고|려는|으려|고자|기로
        |준비(?:하|했|한|할|돼|된|가|를)|가능|수 있|수도 있|혹시|아마|어쩌면|마치 (?=[가-힣])|척하|허용|허가|거의
        |하마터면|사실상|만 (?=[end])""",
    "zh": r"""威胁|威脅|要求|呼吁|呼籲|敦促|希望|盼|试图|試圖|企图|企圖|尝试|力图|谋求|寻求|愿意|願意|有意|打算
        |计划|準備|准备|承诺|承諾|保证|答应|同意|允许|许可|获准|建议|建議|提议|指控|被控|被指|涉嫌|据传|传闻|谣传|据称
        |据说|疑似|似乎|看似|好像|所谓|可能|或许|也许|能够|有能力|有权|考虑|考慮|几乎|幾乎|险些|差点|被迫
        |(?:能|(?<![议峰大开国协社商委集聚宴晚机年展])会|可|应|須|须|需|要|想|肯|敢|将|欲|愿)\Z""",
    "ja": r"""脅|威嚇|約束|誓|試み|図っ|図る|図り|目指|望ん|望む|望み|望ま|希望|期待|要求|要請|求め|呼びかけ|促し
        |促す|提案|申し出|同意|たいと|つもり|意向|予定|方針|計画|疑い|疑惑|とされ|とみられ|と見られ|と言われ|といわれ
        |うわさ|噂|伝えられ|らしい|かもしれ|可能|おそらく|恐らく|はず|べき|ねば|ようとし|得る|できる|検討|準備|恐れ
        |命じ|許可|ほぼ""",
}
"""What makes a deed a wish, threat, attempt, promise, duty, ability, accusation or rumour: a modal by its meaning."""

TYING: dict[str, str] = {
    "en": r"""subject to|pending|conditional\w*|conditioned|contingent|depend(?:s|ed|ing|ent|ant)
        |await(?:s|ed|ing)?|failing|barring|once (?:\w+ed|the|it|they|its|all|an?)|in the absence of|so long as
        |as long as|in the event|on condition|in (?:this|that|such an?|such) (?:case|event)|under the conditions
        |(?:in|under) (?:these|those|such|certain|some) (?:conditions|circumstances)
        |(?:with|given|on|upon|after|by) (?:the )?(?:\^?\w+'s )?(?:consent|approval|permission|blessing|assent
        |authori[sz]ation)|provisos?|caveats?|reservations|qualifications?|exceptions?|apart from|aside from|other than
        |except\w*|excluding|save for
        |permitting|allowing|willing|(?:with|by) (?:any |good )?luck|given (?:an?|the|half) chance|in principle
        |at (?:best|worst|most|least)|for (?:now|the (?:time being|moment|present))
        |with the (?:\w+ )?exceptions? of|not counting|if need be|otherwise
        |bar(?= (?:one|two|three|four|five|six|a few|a handful|\d))|all but(?: (?:one|two|a few))?""",
    "ru": r"""завис(?:ит|ят|ел)\w*|в зависимости|в ожидании|подлеж\w+|с оговорк\w+
        |при (?:согласии|одобрении|наличии|условии)|за исключением|исключая|не считая|кроме|если""",
    "uk": r"""залеж(?:ить|ать|ав|ала)\w*|залежно|в очікуванні|підляга\w+|із застереж\w+
        |за (?:згоди|схвалення|умови)|за винятком|крім|окрім|якщо""",
    "fr": r"""sous réserve|soumis(?:e|es)? à|en attente|en attendant|dans l'attente|dépend\w*|tributaires?
        |conditionn\w+|à (?:la )?condition|à défaut|hormis|hors|à l'exception|excepté\w*|sauf|une fois (?:que|\w+é)""",
    "de": r"""vorbehalt\w*|abhäng\w+|hängt\w*|bedingung\w*|ausstehend\w*|voraussetz\w*|mit ausnahme|ausgenommen
        |außer|abgesehen|bis auf(?= (?:einen?|zwei|drei|vier|fünf|wenige|einige|\d))|sobald|je nachdem|andernfalls""",
    "es": r"""sujet[oa]s? a\w*|a la espera|pendientes? de|supedit\w+|condicion(?:ad|a)\w*
        |depend(?:e|en|erá|ía|iendo)|a falta de|excepto|salvo|excepción|menos(?= (?:un|uno|una|dos|tres|cuatro))
        |una vez (?:que|\w+d[oa])|previ[oa]""",
    "it": r"""soggett[oaie] a\w*|subordinat[oaie] a\w*|in attesa|condizion(?:at|e)\w*|dipend(?:e|ono|erà)|eccetto
        |tranne|salvo|eccezione|meno(?= (?:un|uno|una|due|tre|quattro))|una volta (?:che|\w+[aiu]t[oa])|previa|previo
        |a seconda""",
    "pt": r"""sujeit[oa]s? a\w*|pendentes?|condicionad\w+|depend(?:e|em|endo|erá)|à espera|mediante|exceto|salvo
        |exceção|menos(?= (?:um|uma|dois|duas|três|quatro))|uma vez (?:que|\w+d[oa])""",
    "ar": r"""[وف]?(?:رهن\w*|بانتظار|انتظار|[يتن]توقف على|مشروط\w*|شريطة|بشرط|خاضع\w*|[يتن]خضع\w*|باستثناء|عدا
        |سوى|الا|اذا|لو)""",
    "ko": r"조건|경우|다면|으면|전제|제외|빼고|외에|(?:승인|동의|합의)을? 받으|에 달려|달려 있|여부",
    "zh": r"""有待|取决于|取決於|视乎|须经|須經|等待|待批|条件|條件|前提|如果|若是|假如|只要|除非|除.{0,12}外
        |以外|除外|之外""",
    "ja": r"次第|待ち|待って|条件|限り|場合|もし|れば|たら|前提|除き|除く|除い|除外|以外",
}
"""What ties a statement to something else, or takes something out of it: a condition by its meaning."""
