"""Small closed word lists in the languages of the lexicon.

They decide how a difference is named and whether an omission may have hidden another subject; never whether two words
are the same.
"""


def listed(words: str) -> frozenset[str]:
    """A set of words out of a text of them."""
    return frozenset(words.split())


SAYING = listed(
    "say says said saying tell tells told claim claims claimed state states stated announce announced announces"
    " warn warned warns add added adds believe believes believed think thinks thought argue argued argues insist"
    " insisted insists report reported reports confirm confirmed confirms hope hopes hoped expect expects expected"
    " suggest suggested that whether"
    " сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили отметил отметила считает считают думает"
    " уверен уверена добавил добавила подтвердил подтвердила утверждает утверждают говорит говорят что чтобы будто"
    " сказав сказала заявив заявила заявили повідомив повідомила вважає додав додала що щоб"
    " dit disent déclaré affirmé annoncé estime estimé affirme que qu"
    " sagte sagt sagten erklärte erklärt meint meinte glaubt dass daß ob"
    " dijo dijeron afirmó afirmaron anunció declaró cree detto dice afferma afferma dichiarato che"
    " disse disseram afirmou afirmaram anunciou acredita"
    " قال قالت قالوا أعلن أعلنت أكد أكدت صرح صرحت أضاف أضافت إن أن بأن"
)
"""Verbs of saying and thinking, and what opens the clause that is said."""

CLAUSE_OPENERS = listed("that whether что чтобы що щоб que qu dass daß ob che إن أن بأن")
"""What opens the clause that is said."""

SPEECH = SAYING - CLAUSE_OPENERS
"""Verbs of saying and thinking alone."""

SUBJECTS = listed(
    "he she it they we i you who which that whoever"
    " он она оно они мы я вы ты кто который которая которое которые він вона воно вони ми ви хто який яка яке які"
    " il elle ils elles nous vous on qui er sie es wir ihr ich der die das welcher welche él ella ellos ellas quien"
    " quienes lui lei loro chi ele ela eles elas quem هو هي هم الذي التي الذين"
)
"""Pronouns that can be a subject."""

JOINING = listed(
    "and but while as when after before because since although though then"
    " и а но пока когда после хотя потом і й але та коли поки et mais tandis quand après und aber während als"
    " y e pero mas mentre mientras cuando quando ma"
)
"""Words that open another clause."""

DETERMINERS = listed(
    "the a an his her its their our my your this these those some"
    " le la les un une des son sa ses leur leurs ce cette ces der die das ein eine dem den sein seine ihr ihre"
    " el los las una su sus il lo gli i o os as um uma seu sua"
)
"""Words that open a noun phrase."""

LINKING = (
    DETERMINERS
    | JOINING
    | listed(
        "in on at of for to from by with without about over under into onto during between among against through until"
        " or nor than next last late early today yesterday tomorrow"
        " в во на о об от до из у с со к по за для при между через без или в у від до із зі з на про за для між або"
        " à de du en dans sur pour par avec sans chez vers ou au aux in auf an von zu mit für bei nach aus über oder"
        " zum zur"
        " por para con sin sobre entre desde hasta del al di da con su per tra fra nel nella alla del della"
        " em no na nos nas do da dos das ao com sem sobre entre desde até"
    )
)
"""Words that never are the verb of a clause."""

AUXILIARIES = listed(
    "is are was were be been has have had does do did est sont était ont a avait ist sind war waren hat haben hatte"
    " es son era ha han había è sono era hanno é são era tem têm был была были было є був була були"
)
"""Verbs that stand right behind their subject."""

PRONOUNS = listed(
    "he she they we i you him her them us me his their our my your hers theirs ours"
    " он она они мы я вы ты его её ее их нас него нее неё них ему ей им нам мне вам він вона вони ми ви його її їх"
    " il elle ils elles nous vous je lui leur leurs er sie wir ihr ihm ihn ihnen uns"
    " él ella ellos ellas nosotros lui lei loro noi ele ela eles elas nós هو هي هم نحن"
)
"""Pronouns that stand for somebody."""

UNITS = listed(
    "percent per cent point points km kilometers kilometres mile miles meters metres kg tons tonnes barrels bpd mw gw"
    " dollar dollars euro euros ruble rubles rouble roubles yuan won yen pound pounds rupees"
    " day days week weeks month months year years hour hours minute minutes"
    " процент процента процентов доллар доллара долларов евро рубль рубля рублей юаней тонн тонны км километров"
    " день дня дней неделя недели недель месяц месяца месяцев год года лет час часа часов"
    " pour cent euros dollars jours semaines mois ans prozent euro tage wochen monate jahre"
    " por ciento dólares días semanas meses años dollari giorni settimane anni dias anos"
    " 원 달러 엔 위안 元 美元 欧元 円 ドル 年 月 日 天 周 年間 دولار يورو يوم شهر سنة"
)
"""Units: next to a number they are part of it."""

CUE_PARTS = listed(
    "provided providing condition conditional conditions long case event able going likely unlikely subject supposed"
    " chance longer rather far means way account contingent depending depend assuming only lest ready set bound due"
    " случае условии условием раз намерен намерена намерены способен способны вряд ли нельзя возможно разі умови умову"
    " condition cas réserve moins mesure capable probable fall voraussetzung bedingung lage caso condición condicional"
    " siempre menos capaz condizione patto purché meno grado condição desde capazes"
)
"""Words that are cues of negation, modality or condition together with others."""

WEAKENING = listed(
    "almost nearly practically virtually partly partially barely hardly scarcely only merely allegedly reportedly"
    " supposedly purportedly почти едва чуть якобы только лишь частично майже ледь лише нібито"
    " presque quasiment seulement prétendument fast beinahe nur angeblich teilweise casi apenas solo sólo quasi appena"
    " soltanto quase 거의 겨우 几乎 差点 仅 只 ほとんど ほぼ 僅か تقريبا فقط"
)
"""Adverbs without which a statement says more than it did."""

EXCEPTING = listed(
    "except excluding besides save barring aside apart excluded excepted absent abstaining dissenting"
    " кроме исключением крім окрім sauf excepté hormis außer ausgenommen salvo"
    " excepto tranne eccetto exceto 제외한 除了 除外 باستثناء"
)
"""Words that take something out of what is said."""

ALL = listed("all every everyone everybody everything each none nobody nothing no anyone anything any both")
"""Words after which "but" takes something out."""

ABBREVIATIONS = listed(
    "Mr Mrs Ms Dr Prof Gen Col Lt Maj Capt Cmdr Cdr Sgt Adm Brig Sen Rep Gov Pres Amb Hon Rev Messrs St Mt Ft Jr Sr MM"
    " Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos Art Arts Sec Para vs approx Inc Ltd Corp"
    " Mme Mlle Me av Hr Fr Nr Abs Bd bzw ca vgl Mio Mrd Sra Srta Dra Gral Ing Lic Ud Uds Sig Dott On"
    " им ген акад проф гр тов гг ул ст стр руб тыс млн млрд см ім вул тис грн"
)
"""Abbreviations whose full stop ends no sentence."""
