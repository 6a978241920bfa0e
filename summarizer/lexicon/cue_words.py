"""Tables of cue words: what turns, weakens or ties a statement, by language and strength. Data only.

Words are case-folded and their apostrophes straight. `PHRASES` are regular expressions for spaced scripts, matched
before single words; a phrase under `""` holds a cue word that is no cue there ("not only", "as soon as possible").
`UNSPACED` is for text without word borders (Chinese, Japanese) or with endings that melt into the word (Korean).
"""

from typing import Literal

Strength = Literal["negation", "possible", "hedged", "obligation", "future", "intention", "condition", "until"]
"""What a cue says: "possible" (may, could), "hedged" (likely, reportedly), "obligation" (must, should), "future"
(will), "intention" (intends to); "until" is a condition in a quotation and too common to be one in a claim."""

WORDS: dict[str, dict[Strength, str]] = {
    "en": {
        "negation": """not no never none nobody nothing neither nor without cannot cant wont dont hardly
            barely scarcely unlikely impossible nowhere""",
        "possible": "may might could can possibly possible perhaps maybe potentially possibility",
        "hedged": """probably likely allegedly reportedly apparently presumably supposedly purportedly
            seemingly expected""",
        "obligation": "must should shall ought",
        "future": "will would",
        "intention": "intends intend",
        "condition": "if unless assuming",
        "until": "until",
    },
    "ru": {
        "negation": """не ни нет нельзя без никто никого никому никем никогда ничто ничего ничему ничем
            никак никакой никакая никакие никаких никаким никакого никакой никакую нигде никуда невозможно
            невозможен отнюдь вряд едва""",
        "possible": """может могут могу можем мог могла могли могло сможет смогут можно возможно возможен
            возможна возможны вероятность возможность""",
        "hedged": """вероятно наверное видимо якобы предположительно ожидается предполагается очевидно
            похоже вероятен""",
        "obligation": """должен должна должны должно следует необходимо обязан обязана обязаны придется
            придётся нужно надо""",
        "future": "будет будут буду будем бы б",
        "intention": """намерен намерена намерены намерено намеревается намереваются собирается собираются
            планирует планируют""",
        "condition": "если ежели коли",
        "until": "пока",
    },
    "uk": {
        "negation": """не ні немає нема без ніхто нікого ніколи нічого ніщо ніяк жоден жодна жодного
            жодних неможливо навряд""",
        "possible": "може можуть можемо міг могла могли можна можливо можливий можливість зможе зможуть",
        "hedged": "ймовірно імовірно мабуть нібито начебто очікується",
        "obligation": "повинен повинна повинні повинно мусить мусять слід необхідно потрібно треба зобов'язаний",
        "future": "буде будуть будемо би б",
        "intention": "намір планує планують збирається збираються",
        "condition": "якщо якби",
        "until": "поки",
    },
    "fr": {
        "negation": "ne pas non jamais aucun aucune rien ni sans nul nulle guère impossible nullement",
        "possible": """peut peuvent pourrait pourraient pouvait pouvaient pourra pourront puisse puissent
            possible possiblement peut-être éventuellement possibilité""",
        "hedged": """probablement vraisemblablement prétendument apparemment serait seraient aurait
            auraient probable""",
        "obligation": "doit doivent devrait devraient devra devront faut faudra faudrait",
        "future": "sera seront aura auront va vont",
        "intention": "entend compte",
        "condition": "si s'il s'ils sauf pourvu",
        "until": "jusqu'à",
    },
    "de": {
        "negation": """nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts
            weder ohne kaum keineswegs keinesfalls unmöglich nirgends""",
        "possible": """kann können könnte könnten konnte konnten möglich möglicherweise vielleicht
            womöglich eventuell darf dürfen""",
        "hedged": "wahrscheinlich vermutlich angeblich mutmaßlich offenbar dürfte dürften voraussichtlich wohl",
        "obligation": "muss muß müssen müsse musste mussten müsste müssten soll sollen solle sollte sollten",
        "future": "wird werden werde würde würden",
        "intention": "beabsichtigt beabsichtigen plant planen",
        "condition": "wenn falls sofern solange sobald vorausgesetzt",
        "until": "bis",
    },
    "es": {
        "negation": "no nunca jamás nadie nada ningún ninguno ninguna ni sin tampoco imposible",
        "possible": """puede pueden podría podrían podrá podrán podía podían pudiera posible posiblemente
            quizá quizás posibilidad""",
        "hedged": "probablemente probable supuestamente presuntamente aparentemente habría habrían sería serían",
        "obligation": "debe deben debería deberían deberá deberán",
        "future": "será serán habrá habrán va van",
        "intention": "pretende pretenden planea planean",
        "condition": "si salvo",
        "until": "hasta",
    },
    "it": {
        "negation": """non mai nessuno nessuna nessun niente nulla né senza neanche nemmeno neppure
            impossibile""",
        "possible": """può possono potrebbe potrebbero potrà potranno poteva potevano possa possano
            possibile possibilmente forse possibilità""",
        "hedged": """probabilmente probabile presumibilmente presunto apparentemente sarebbe sarebbero
            avrebbe avrebbero""",
        "obligation": "deve devono dovrebbe dovrebbero dovrà dovranno bisogna occorre",
        "future": "sarà saranno avrà avranno",
        "intention": "intende intendono",
        "condition": "se purché qualora salvo",
        "until": "finché",
    },
    "pt": {
        "negation": "não nunca jamais ninguém nada nenhum nenhuma nem sem tampouco impossível",
        "possible": """pode podem poderia poderiam poderá poderão podia podiam possa possam possível
            possivelmente talvez possibilidade""",
        "hedged": "provavelmente provável supostamente alegadamente aparentemente seria seriam teria teriam",
        "obligation": "deve devem deveria deveriam deverá deverão",
        "future": "será serão terá terão vai vão",
        "intention": "pretende pretendem planeja planejam",
        "condition": "se caso salvo",
        "until": "até",
    },
    "ar": {
        "negation": "لا لم لن ليس ليست ليسوا لست غير بدون دون عدم ابدا كلا",
        "possible": "ربما يمكن يمكنه يمكنها محتمل المحتمل ممكن الممكن احتمال لعل",
        "hedged": "المرجح المتوقع يتوقع يزعم مزعوم يبدو",
        "obligation": "يجب ينبغي يتعين لابد",
        "future": "سوف سيكون ستكون سيتم ستتم سنكون",
        "intention": "ينوي تنوي يعتزم تعتزم",
        "condition": "اذا لو شريطة بشرط",
        "until": "حتى",
    },
}

AMBIGUOUS = """aura b bis caso compte entend falls hasta mai plant planen possa salvo se sera sin va van
    vont wohl б"""
"""Cue words of one language that are common words or names in another: cues only where the language is known."""

PHRASES: dict[str, dict[Strength | Literal[""], str]] = {
    "en": {
        "": r"""not only|not just|not merely|not least|no doubt|(?:no|not) (?:more|earlier|sooner|later|longer|higher|
            lower|larger|greater|less|fewer|shorter) than|nothing but|if any|as if|as
            (?:soon|quickly|early|much|many|far|closely|fast|well) as possible|will of|at will|free
            will|no(?=\. ?\d)|as may be|may(?= \d)|can of|may be it""",
        "negation": r"rul(?:e|es|ed|ing) out|far from|anything but|stop short of|stopped short of|on no account",
        "hedged": r"""in all likelihood|(?:is|are|was|were)
            (?:expected|thought|believed|understood|set|due|likely) to| it (?:is|was)
            (?:believed|thought|understood)""",
        "obligation": r"(?:has|have|had|having) to|need(?:s|ed)? to|(?:is|are|was|were) (?:obliged|required|bound) to",
        "future": r"(?:is|are|was|were|am) going to",
        "intention": r"(?:plan(?:s|ned)?|intend(?:s|ed)?|mean(?:s|t)?|aim(?:s|ed)?) to",
        "condition": r"""provided(?= that\b|,?
            (?:the|it|they|all|both|its|their|no|there|he|she|we)\b)|providing that| as long as|so long
            as|on (?:the )?condition(?: that)?|in case|in the event (?:of|that)|except if|only if| only
            when|only after|only once|conditional (?:on|upon)|contingent (?:on|upon)|subject to (?:the
            )?(?:approval| ratification|agreement|consent|conditions?|review)|even if|given that|in exchange
            for|in return for|if and when|on the understanding that|save if|depending on""",
        "until": r"not until|but not before",
    },
    "ru": {
        "": r"""не только|как можно|не (?:менее|более|позднее|позже|дольше|больше|меньше|выше|ниже|свыше)
            |не (?:\w+ )?превы[сш]\w+|не раньше(?!,? чем)|то есть""",
        "condition": r"""при условии|на условии|с условием|в случае(?: если)?|при наличии|если только|лишь
            если| только если|только когда|только после|только при|если не|в обмен на|до тех пор|не ран(?:ьше
            |ее),? чем|как только|лишь (?:после|когда)""",
        "hedged": r"по всей видимости|по-видимому|по всей вероятности|как сообщается|как утверждается|может быть",
        "possible": r"не исключено|не исключает|не исключают|не исключил|не исключила|не исключили",
    },
    "uk": {
        "": r"не тільки|не лише|якомога|не (?:менше|більше|пізніше|довше|вище|нижче)",
        "condition": r"""за умови|за умов|у разі|в разі|у випадку|тільки якщо|лише якщо|лише після|тільки
            після|як тільки|щойно|не раніше,? ніж|в обмін на""",
        "possible": r"не виключено|не виключає|не виключив|не виключила",
    },
    "fr": {
        "": r"""non seulement|sans doute|sans précédent|le plus (?:tôt|vite) possible|dès que possible|pas moins de|
            si bien|(?:ne|n'[^\W\d_]+)(?=(?:\s(?!pas\b|plus\b|jamais\b|rien\b|aucun|guère\b)[^\W\d_]+){0,3}\squ[e'])""",
        "condition": r"""à (?:la )?condition|à moins d[e']|à moins qu[e']|pourvu que|en cas d[e']|au cas
            où|sous réserve| tant qu[e']|dans le cas où|une fois qu[e']|une fois(?= [^,.;]{3,60},)|dès lors qu[e']
            |dès qu[e']|qu'après|qu'une fois|en échange d[e']|sauf si|seulement si""",
        "obligation": r"est tenue? de|sont tenue?s de",
    },
    "de": {
        "": r"""nicht nur|kein (?:geheimnis|pappenstiel|wunder|zufall)|so (?:schnell|bald) wie möglich
            |nicht zuletzt|nicht weniger als|bis zu|wenn auch|wenn man
            |wenn [^,.]{1,60} am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\d)""",
        "condition": r"""unter der bedingung|unter der voraussetzung|es sei denn|im falle?(?=
            )|vorausgesetzt|nur wenn| für den fall|im gegenzug für|erst wenn|erst nach|nur dann|erst dann""",
        "hedged": r"es wird erwartet|nach angaben",
    },
    "es": {
        "": r"no s[oó]lo|si bien|sin duda|sin precedentes|lo antes posible|sin embargo|no menos de|no más de",
        "condition": r"""a condición de|con la condición de|siempre que|siempre y cuando|en caso de|a
            menos que| a no ser que|con tal de|s[oó]lo si|a cambio de|salvo que|salvo si|una vez(?= que\b
            | \w+[ai]d[oa]s?\b)|en cuanto(?! al?\b)|tan pronto como|de no [^\W\d_]+[aei]r|mientras no""",
        "obligation": r"tiene que|tienen que|tendrá que|tendrán que|hay que",
    },
    "it": {
        "": r"non solo|senza dubbio|senza precedenti|il prima possibile|al più presto|non meno di|non più di",
        "condition": r"""a condizione|a patto|a meno che|nel caso|in caso di|solo se|salvo che|in cambio
            di|una volta che|non appena|solo quando|solo dopo|tranne se""",
    },
    "pt": {
        "": r"não só|não apenas|sem dúvida|sem precedentes|o mais rápido possível|não menos de",
        "condition": r"""desde que|na condição de|a menos que|a não ser que|no caso de|em caso de|contanto
            que|só se| somente se|em troca de|assim que|logo que|enquanto não|só depois|só após|sob a condição""",
        "obligation": r"tem que|têm que|terá que|terão que",
    },
    "ar": {
        "": r"لا سيما|ليس فقط|غير ان",
        "condition": r"ما لم|الا اذا|في حال|في حالة|على شرط|شرط ان|مقابل",
        "obligation": r"لا بد|من الضروري",
        "possible": r"من الممكن|من المحتمل|قد(?= (?:ي|لا |ت(?!م\b)\w+(?<!ت)\b))",
        "hedged": r"من المتوقع|من المرجح",
    },
}

UNSPACED: dict[str, list[tuple[Strength | Literal[""], str]]] = {
    "zh": [
        (
            "",
            """不断 不同 不仅 不久 不少 不得不 不过 不管 不论 无论 不但 不满 不安 不足 未来 非洲 非常 非法 无人机
                没收 将军 将领 将近 主将 不超过 不会超过 不得超过 不少于 不低于 不多于 不高于 不到 不晚于 不迟于
                不早于 不亚于 不下 若干 条件反射 可能性 差不多 只不过 不止 对不起 不明 不惜""",
        ),
        (
            "condition",
            "如果 假如 倘若 假若 要是 一旦 只要 只有 除非 若是 若 的话 前提 条件下 为条件 取决于 视[^，。]{1,12}而定",
        ),
        (
            "negation",
            """不可能 不太可能 不会 不能 不应 不得 不再 并未 尚未 从未 未能 没有 并非 绝非 无法 无意 无权 毫无 并无
                无须 无需 拒不 不 未 没 勿 别无""",
        ),
        ("possible", "有可能 可能 或许 也许 或将 恐怕 可以 能够 可望"),
        ("hedged", "有望 预计 据称 据说 疑似 据信 料将 大概 预期"),
        ("obligation", "必须 应该 应当 须 有义务 需要"),
        ("future", "即将 将会 将 就会 将要"),
        ("intention", "打算 拟 有意 计划"),
    ],
    "ja": [
        ("", "少ない 少なく 危ない 危なく ならび 例えば もたらす もたらし 不満 不安 不足 でしょうか 不明"),
        (
            "obligation",
            """なければならない なければなりません なくてはならない ねばならない べき 必要がある 必要があ 義務""",
        ),
        ("possible", "かもしれない かもしれません かもしれ 可能性 おそらく あり得る ありうる 得る"),
        ("hedged", "だろう でしょう 見通し 見込み とみられ と見られ という見方 らしい 恐れ 予想"),
        ("intention", "予定 方針 つもり 計画 意向"),
        (
            "condition",
            """なければ 場合 もし ならば れば [えけげせてねべめ]ば(?=、) なら(?![なずぬび]) 限り 条件
            を前提 (?<!も)たら(?=[、,])""",
        ),
        ("negation", "ない なかっ なく ません せず ずに ぬまま 不可能 未だ 否定 無い"),
    ],
    "ko": [
        ("", r"뿐만 아니라|뿐 아니라|못지않|에 못지|적지 않|안팎|없이는"),
        (
            "negation",
            r"""\b안 (?=[가-힣])|않(?!는 한|으면)|지 못|못(?=[하한할했해됐될]|\b)|없(?=[다는을었이으어습지])|
                \b아니(?=[다라었며고]|\b)|
                \b아닌|아닙니다|지 말(?=[라아고것])|불가능|수 없""",
        ),
        ("possible", r"수(?:도|는|가)? 있|가능성|\b가능(?!성)|\b아마|지 모른|지도 모"),
        ("hedged", r"것으로 (?:보|알려|전해|예상|추정|전망|관측)|듯|것 같|전망|관측|예상된|예상되"),
        ("obligation", r"[해돼]야|되어야|[아어]야(?= 한|만| 할| 하)|필요가 있|필요하"),
        ("intention", r"예정|계획|방침|의향"),
        ("future", r"겠|[@] 것(?=이|으|\b)|[@] 것임"),
        (
            "condition",
            r"""[하되으다려키치]면(?=\b)|(?<=[가-힣])라면(?=\b)|지 않는 한|않으면|않는다면|만약|만일
            |조건(?!을 (?:충족|갖))|전제로|다면(?=[ ,])|(?<=\S)는 대로(?=[ ,])|
                [@] 경우|때에만|
            후에만|다는 전제""",
        ),
    ],
}
"""In Korean rules `[@]` stands for a syllable that ends in ㄹ."""
