"""How texts say yes and no, and what ends or breaks something, in English and in other languages. Data only.

Verbose regular expressions as in `attitude_words`.
"""

CLAIMED_YES = r"""(?:confirm(?:s|ed)?(?!\ (?:[\w'’-]+\ ){0,4}?(?:verdict|sentence|conviction|ruling|judge?ment
    |decision|election|results?|ban|legality|validity|victory)\b)|acknowledge[sd]?|admit(?:s|ted)?|concede[sd]?
    |accept(?:s|ed)?|approve[sd]?|adopt(?:s|ed)|agree[sd]?|consent(?:s|ed)|endorse[sd]?|passed(?=.*\b(?:bill|law
    |budget|motion|resolution|act|reform|amendment)s?\b)|granted|allow(?:s|ed)|voted\ (?:for|in\ favou?r)|up(?:held
    |holds)(?=.*\b(?:complaint|appeal|petition|lawsuit|challenge|request)s?\b))"""
CLAIMED_NO = r"""(?:den(?:y|ies|ied)|refuse[sd]?|reject(?:s|ed)?|rule[sd]?\ out|dismiss(?:es|ed)|dispute[sd]
    |turn(?:s|ed)?\ down|vote[sd]?\ (?:down|against)|decline[sd]?(?=\ (?:to|the|an?|its|his|her|their)\b)|(?:had|has
    |have)\ ruled\ out)"""
"""Verbs by which an English claim says yes or no."""

OTHERWISE = r"""not|never|no|none|neither|nor|nobody|nothing|without|cannot|\w+n['’]t|fail\w*|fals\w+|baseless
    |groundless|oppos\w+|avoid\w*|refrain\w*|abst[ae]\w+|block\w*|lack\w*|stop\w*|cancel\w*|end(?:s|ed|ing)?|only
    |until|unless|except|but|instead|rather|veto\w*|un(?:able|willing|founded|true|acceptable|constitutional)
    |against|halt\w*|drop\w*|scrap\w*|delay\w*|postpon\w*|critici\w+|condemn\w*|reject\w*|refus\w*|den(?:y\w*|ie[sd]
    |ial\w*)|declin\w+|rul\w+\ out|dismiss\w*|disput\w+|turn\w*\ down|ban(?:s|ned)?|limit\w*|remain\w*|stay\w*
    |keep\w*|kept|continu\w+|maintain\w*|still|preserv\w+|defend\w*|resist\w*|retain\w*|uph[eo]ld\w*"""
"""By what an English claim may turn its answer, or tell the same by the opposite word."""

AGAINST = r"""veto|вето|einspruch|widerspruch|klage\b|berufung|revision\b|recours|appel\b|apelaci|recurso|ricorso
    |жалоб|апелляц|протест|скарг|апеляц|항소|상고|이의|거부권|재의|上诉|异议|否决权|控訴|上告|異議|اعتراض|طعن"""
"""What is itself against something: to turn it down is to say yes to that."""
OPPOSING = r"complaints?|appeals?|petitions?|lawsuits?|challenges?|requests?|objections?|vetoe?s?"

YES: dict[str, str] = {
    "de": r"""bestätig(?:t|te|en|ten)\b|räum(?:t|te|en|ten)\b[^.;:]*\bein\b|eingeräumt\b|eingestanden\b|zugegeben\b
        |(?:gab|gibt|gaben|geben)\b[^.;:]*\bzu\b|gest(?:eht|and)\b|akzeptier(?:t|te|en|ten)\b|zugestimmt\b|stimm(?:t
        |te|en|ten)\b[^.;:]*\bzu\b|(?:nahm|nimmt|nahmen|nehmen)\b[^.;:]*\ban\b|billig(?:t|te|en|ten)\b|gebilligt\b
        |genehmig(?:t|te|en|ten)\b|(?:willig(?:t|te|en|ten)\b[^.;:]*\bein|eingewilligt)\b""",
    "fr": r"""(?:re)?connaî(?:t|tre)\b|reconnu\b|confirm(?:e|ent|é|ait|er)\b|admet(?:tent|tre)?\b|admis\b|avou(?:e|é
        |er)\b|accept(?:e|ent|é|er)\b|approuv(?:e|ent|é|er)\b|consent(?:i|ent|ir)?\b|adopté\b|adoptent?\b""",
    "es": r"""confirm(?:a|an|ó|aron|ado)\b|admit(?:e|en|ió|ieron|ido)\b|recono(?:ce|cen|ció|cieron|cido)\b|acept(?:a
        |an|ó|aron|ado)\b|aprueban?\b|aprob(?:ó|aron|ado)\b|accedi(?:ó|eron)\b""",
    "it": r"""conferm(?:a|ano|ò|ato)\b|ammett(?:e|ono)\b|ammess[oe]\b|riconosc(?:e|ono|iuto)\b|accett(?:a|ano|ò
        |ato)\b|approv(?:a|ano|ò|ato)\b|acconsent(?:e|ì|ito)\b""",
    "pt": r"""confirm(?:a|am|ou|aram)\b|admit(?:e|em|iu|iram)\b|reconhece(?:u|m|ram)?\b|aceit(?:a|am|ou|aram)\b
        |aprov(?:a|am|ou|aram)\b""",
    "ru": r"""подтвержда(?:ет|ют|л|ла|ли)\b|подтвердил[аио]?\b|призна(?:ёт|ет|ют|л|ла|ли)\b|соглас(?:ился|илась
        |илось|ились)\b|принял[аио]?\b|одобрил[аио]?\b|одобря(?:ет|ют)\b|поддержал[аио]?\b""",
    "uk": r"""підтверджу(?:є|ють)\b|підтверди(?:в|ла|ли|ло)\b|визна(?:є|ють|в|ла|ли|ло)\b|погоди(?:вся|лася|лося
        |лися)\b|схвали(?:в|ла|ли|ло)\b|підтрима(?:в|ла|ли|ло)\b|ухвали(?:в|ла|ли|ло)\b""",
    "ar": r"اكد\b|اكدت\b|يؤكد|اقر\b|اقرت\b|اعترف|قبل\b|قبلت\b|وافق\b|وافقت\b",
    "ko": r"""확인(?=했|해\ 줬|하지|한\ 바)|인정(?=했|하지)|시인(?=했|하지)|수락(?=했|하지)|승인(?=했|하지)
        |받아들(?=였|이지)|동의(?=했|하지)|가결""",
    "zh": r"证实|確認|承认|承認|接受|同意|批准|通过了|答应",
    "ja": r"認めた|認め(?=てい?な|な)|受け入れ(?=た|な|て)|承認し|可決|同意し|応じ(?=た|な|て)",
}
"""Verbs by which somebody says yes."""

FAVOURABLE: dict[str, str] = {
    "de": r"""unterzeichn|unterschr|\bja\b|zustimm|zusag|zugesagt|einig|vereinbar|bewillig|gewähr|gestatt|erlaub
        |anerk|erkenn|unterstütz|befürwort|verabschied|angenommen|ratifizier|statt(?:gegeben|gab)|\bstatt\b|bereit\b
        |einverstanden|bestätig|billig|akzept|begrüß|beschlo|beschließ|grünes\ licht|zugeb|einräum""",
    "fr": r"""sign[eé]|\boui\b|accord|convenu|autoris|adopt|valid|approuv|accept|accueill|soutien|soutenu|feu\ vert
        |ratifi|consent|confirm|reconn|admet|admis|octro|permet|permis|favorable|entériné|voté""",
    "es": r"""firm[aóe]|suscri|\bsí\b|acord|acuerd|autoriz|adopt|aval|aprob|aprueb|acept|apoy|luz\ verde|ratific
        |confirm|recono|admit|permit|acced|conced|favorable|dio\ la\ razón|validó|estim(?:a|ó)\b""",
    "it": r"""firm[aò]|sottoscri|\bsì\b|accord|concord|autorizz|adott|approv|accett|accolt|accogli|appoggi|sosten
        |via\ libera|ratific|conferm|riconosc|ammett|ammess|permet|permess|conced|concess|favorevol|acconsent""",
    "pt": r"""assin[ao]|\bsim\b|acord|concord|autoriz|adot|aprov|aceit|apoi|luz\ verde|aval|ratific|confirm|reconhec
        |admit|permit|conced|favorável""",
    "ru": r"""подпис|пристал|\bда\b|соглас|договор|разреш|приня[лт]|прима|одобр|утверд|поддерж|подтвер|призна|ратифи
        |допустил|удовлетвор|позвол|приветств|зелёный\ свет""",
    "uk": r"""підпис|приста[вл]|\bтак\b|погод|згод|домов|дозвол|прийня|схвал|затверд|підтрим|підтвер|визна|ратифік
        |ухвал|задовольн|вітає""",
    "ar": r"نعم|وافق|يوافق|اتفق|موافق|قبل\b|قبول|اقر\b|اعترف|سمح|اجاز|اكد|ايد|رحب|صادق",
    "ko": r"""서명|확인했|확인하며|인정|시인|수락|승인|받아들|동의|합의|허용|가결|통과|찬성|지지|환영|인용|허가|응하
        |비준|채택""",
    "zh": r"签署|签字|遵守|证实|确认|承认|接受|同意|批准|通过|答应|允许|支持|赞成|认可|达成|采纳|欢迎|准许|核准|表决",
    "ja": r"署名|調印|認め|受け入れ|承認|可決|同意|応じ|合意|許可|支持|賛成|採択|歓迎|批准|容認",
}
"""Words by which a text may say yes to anything: a claim that says yes may then be about that."""

ENDED: tuple[tuple[str, dict[str, str]], ...] = (
    (
        r"""suspend(?:s|ed|ing)?|halt(?:s|ed|ing)?|stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|discontinu(?:es|ed|ing)
            |end(?:s|ed|ing)|interrupt(?:s|ed|ing)?|br(?:eaks|oke|oken|eaking)\ off""",
        {
            "de": r"""unterbr[ao]ch|ausgesetzt|setz\w*\b[^.;:,]*\baus\b|gestoppt|stopp(?:t|te|en)|beende|eingestellt
                |abgebrochen""",
            "fr": r"suspend|interromp|arrêt|cess(?:é|er|e)\b|mis\ fin|mett\w+\ fin",
            "es": r"suspend|interrump|deten|detuv|cesa|cesó|dej(?:a|ó|aron|an|ar)\ de|puso\ fin",
            "it": r"sospe|interro|ferm(?:a|ato|ò)|cess(?:a|ato|ò)|smess",
            "pt": r"suspen|interromp|parou|cess(?:a|ou)|deix(?:a|ou|aram)\ de",
            "ru": r"прекра(?:щ|т)|приостан|прерыва|прерва|останавл|останов",
            "uk": r"припин|призупин|зупин|перерва|перерив",
            "ko": r"중단|정지|멈[추췄]|그만",
            "zh": r"停止|中止|暂停|中断|终止",
            "ja": r"停止|中止|中断|打ち切",
            "ar": r"وقف|اوقف|علق|انه",
        },
    ),
    (
        r"""withdr(?:aw|aws|ew|awn|awing)|revok(?:e|es|ed|ing)|pull(?:s|ed|ing)?\ (?:out|back)|quit(?:s|ting)?
            |renounc(?:e|es|ed|ing)|abandon(?:s|ed|ing)?|giv(?:es|en|ing)\ up|gave\ up|leav(?:e|es|ing)|left
            |recall(?:s|ed|ing)?|cancel(?:s|led|ed|ling)?""",
        {
            "de": r"""zurück(?:z[io]e?[gh]|gezogen|genommen)|z(?:ieht|og|iehen)\b[^.;:,]*\b(?:zurück|ab)\b|abgezogen
                |abz[iu]e?[gh]|verl(?:ässt|ieß|assen)|kündig|widerr[iu]e?f|aufgegeben|aufgeben|austreten|ausgetreten
                |abges?ag""",
            "fr": r"retir|renonc|révoqu|abandonn|quitt|annul|rappel",
            "es": r"retir|renunci|revoc|abandon|cancel|salir|salió|anul",
            "it": r"ritir|rinunc|revoc|abbandon|annull|lasci|uscir",
            "pt": r"retir|renunci|revog|abandon|cancel|anul|deix(?:a|ou|ar)\b|sair",
            "ru": r"отозва|отзыва|выход|выйти|вышл|вышел|выв(?:од|ест|ел|ез)|отказ|отмен|покин|покида",
            "uk": r"відклик|вийти|вихо|виво|вивед|вивел|відмов|скас|покин|залиш",
            "ko": r"철회|철수|탈퇴|포기|취소|회수|물러[나났]|소환",
            "zh": r"收回|撤[回出销离走]|退出|放弃|取消|召回",
            "ja": r"撤回|撤退|脱退|放棄|取り消|離脱|召還",
            "ar": r"سحب|انسح|تخل|الغ",
        },
    ),
    (
        r"""violat(?:e|es|ed|ing)|breach(?:es|ed|ing)?|contradict(?:s|ed|ing)?|contraven(?:e|es|ed|ing)|infring(?:e
            |es|ed|ing)|br(?:eaks|oke|oken|eaking)|conflict(?:s|ed)?\ with|in\ conflict|contrary\ to|runs?\ counter
            |unconstitutional|unlawful|illegal""",
        {
            "de": r"verst(?:oß|öß|ieß)|verletz|widerspr|verfassungswidrig|rechtswidrig",
            "fr": r"viol[eé]|enfrein|contrevien|contredi|contraire|inconstitutionnel|illégal",
            "es": r"viol[aó]|vulner|infring|contravien|contradi|contrari|inconstitucional|ilegal",
            "it": r"viol[aò]|contravv|contrast|contrari|contraddi|incostituzional|illegal",
            "pt": r"viol[ao]|infring|contrari|contradi|inconstitucional|ilegal",
            "ru": r"наруш|противореч|незакон|неконституц",
            "uk": r"поруш|супереч|незакон|неконституц",
            "ko": r"위반|위배|어긋|저촉|위헌|위법",
            "zh": r"违反|违背|违宪|违法|抵触",
            "ja": r"違反|違憲|違法|反し|抵触",
            "ar": r"انتهك|خالف|يتعارض|تتعارض",
        },
    ),
)
"""What ends or breaks something, as English claims and as other languages say it, row by row."""

NO: dict[str, str] = {
    "de": r"""bestreite|bestritt|dementier|verneint|weiger|lehn\w*\b[^.;:,]*\bab\b|abgelehnt|abzulehnen|schlie(?:ß
        |ss)\w*\b[^.;:,]*\baus\b|schloss\w*\b[^.;:,]*\baus\b|ausgeschlossen|auszuschließen
        |w[ie]+s\w*\b[^.;:,]*\bzurück\b|zurückgewiesen""",
    "fr": r"refus|rejet|exclu|dément|\bnie\w*|écart|déclin|contest",
    "es": r"rechaz|descart|desm[ie]|\bneg(?!oci)|nieg|exclu|declin|rehus",
    "it": r"rifiut|resp[io]n|esclu|smenti|\bneg(?!ozi)|declin",
    "pt": r"recus|rejeit|descart|desment|\bneg(?!oci)|exclu|declin",
    "ru": r"отказ|отверг|отклон|отриц|исключ|опроверг",
    "uk": r"відмов|відкин|відкид|відхил|запереч|виключ|спрост",
    "ko": r"거부|부인|배제|거절|일축|반박",
    "zh": r"否认|拒绝|排除|驳回|否决|驳斥",
    "ja": r"否定|拒否|排除|否認|拒ん|拒[まむ]",
    "ar": r"رفض|نف[ىيت]|استبعد|يستبعد|تستبعد|ينكر|انكر",
}
"""What denies, by its stem: where it is itself denied, nothing is."""

BEFORE: dict[str, str] = {
    "fr": r"\bn(?:e\s|')(?![^,.;:]{0,12}\bpas\s(?:tard|hésit|manqu|cess|attend))[^,.;:]{0,24}",
    "es": r"\b(?:no(?!\s(?:ha\s|han\s)?(?:tard|vacil|dud|ces))|nunca|nadie|tampoco|jamás|ningun[oa]|ningún)"
    r"\s[^,.;:]{0,20}",
    "it": r"\b(?:non|mai|nessuno|nessun|nessuna)\s[^,.;:]{0,20}",
    "pt": r"\b(?:não|nunca|ninguém|nenhum|nenhuma)\s[^,.;:]{0,20}",
    "ru": r"\b(?:не|никто\ не|никогда\ не)\s(?:\w+\s){0,2}",
    "uk": r"\b(?:не|ніхто\ не|ніколи\ не)\s(?:\w+\s){0,2}",
    "ar": r"\b(?:لا|لم|لن|ليس|ليست)\s(?:\w+\s)?",
    "zh": r"(?:不|未|没有?|并非|无意|无权)[^，。；：、]{0,3}",
}
"""What denies the word that it ends before."""
BEHIND: dict[str, str] = {
    "ko": r"\w{0,3}지(?:는|도)?\s?(?:않|못)|\w{0,2}(?:한|할|된|될)\s(?:바|적|생각|계획|이유|의사|뜻|것)\w?\s없",
    "ja": r"\w{0,4}(?:ない|なか|ませ|ずに)|\w{0,4}(?:つもり|考え|こと)\w?ない",
}
"""What denies the word it follows."""
AROUND = r"\b(?:nicht|kein\w*|nie|niemals|niemand|weder|keineswegs)\b"
"""What denies, in German, the clause it stands in."""
