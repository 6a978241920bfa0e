"""Common deeds of news in English and, by what they begin with, in other languages. Data only.

To the words of a deed in English, in whatever form a claim has them, belong verbose regular expressions for small
letters, each behind its language; white space in them is escaped.
"""

DEEDS: dict[str, str] = {
    "sign initial": r"""de:unterzeichn|unterschr[ie] fr:sign(?:e|é|er|ent|era|eront|ait)\b
        es:firm(?:a|ó|ar|aron|an|ado|ará|arán)\b|suscrib it:firm(?:a|ò|are|ato|ano|erà)\b|sottoscri
        pt:assin(?:a|ou|ar|aram|am|ado|ará|arão)\b ru:подпис(?:ал|ыва|ат|ать|ан) uk:підпис(?:ал|ав|ува|ати|ан)
        ko:서명 zh:签署|签字|簽署 ja:署名|調印 ar:وقع|يوقع|توقع\b""",
    "attend participate part": r"""de:teilnehm|teilnahm|teil(?:nimmt|genommen)|beteilig|teil(?=[.,]|$)
        fr:particip|assist(?:e|é|er|era|ent)\b|prendr\w+\ part|prend\w*\ part|pris\ part
        es:particip|asist(?:ió|ir|e|en|ieron|irá|irán)\b|acud it:partecip pt:particip|compare
        ru:участв|участи|принял\w*\ участ uk:участ ko:참석|참가|참여|동참 zh:参加|出席|参与 ja:参加|出席
        ar:شارك|يشارك|تشارك|مشارك|حضر""",
    "ratify": r"""de:ratifizier fr:ratifi es:ratific it:ratific pt:ratific ru:ратифи uk:ратифік ko:비준
        zh:批准 ja:批准""",
    "condemn denounce": r"""de:verurteil fr:condamn|dénonc es:conden|denunci it:condann|denunc pt:conden|denunci
        ru:осуд|осужд uk:засуд""",
    "block": r"de:blockier fr:bloqu es:bloque it:blocc pt:bloque ru:блокир uk:блоку",
    "close shut": r"fr:ferm es:cierr|cerr|clausur it:chiu pt:fech ru:закры|закро uk:закри",
    "join": r"""de:beitret|beigetret|bei(?=[.,]|$)|anschlie|angeschloss fr:rejoin|adhér|intégr
        es:sum(?:ó|ar|ará|a|an|aron)\b|sumarse|adher|adhir|ingres|unirse|unió it:ader[ìie]|unir|entra
        pt:ader[ie]|juntar|ingress ru:присоедин|вступ uk:приєдн|вступ|долуч ko:가입|합류|동참 zh:加入 ja:加盟|加わ|参加
        ar:انضم|ينضم|تنضم""",
    "recognise recognize": r"""de:anerk|erkenn\w*\b[^.;,]*\ban\b|erkannt\w*\b[^.;,]*\ban\b fr:reconn es:recono
        it:riconos pt:reconhe ru:призна[ёеюлнт] uk:визна[єюлвнт] ko:인정|승인 zh:承认 ja:承認|認め
        ar:اعترف|يعترف|تعترف""",
    "negotiate talk hold": r"""de:verhandl|gespräch|konsultation|beratung|sprech
        fr:négoci|pourparler|discut|discussion|consultation es:negoci|conversa|diálog|dialog|consulta
        it:negozi|trattativ|colloqui|consultazion pt:negoci|convers|diálog|dialog|consulta
        ru:переговор|консультац|обсужда uk:переговор|перемовин|консультац ko:협상|협의|대화|회담
        zh:谈判|磋商|会谈|协商|对话
        ja:交渉|協議|会談|対話 ar:تفاوض|مفاوضات|محادثات|مشاورات""",
    "consult inform notify": r"""de:konsultier|unterricht|informier|befrag
        fr:consult|inform|averti|prévenu|prévenir es:consult|inform|avis|notific
        it:consult|inform|avvert|avvis|notific pt:consult|inform|avis|notific
        ru:консульт|совет|уведом|информир|предупре uk:консульт|радит|радил|повідом|поінформ|попере
        ko:협의|통보|알리|알렸
        zh:征求|咨询|通知|通报|告知|协商 ja:協議|相談|通知|通報 ar:تشاور|استشار|ابلغ|يبلغ|اخطر""",
    "vote": r"""de:(?:ab)?(?:ge)?stimm fr:vot[eé] es:vot[aóe] it:vot[aòie] pt:vot[aoe] ru:(?:про)?голосова
        uk:(?:про)?голосува ko:표결|투표 zh:表决|投票 ja:採決|投票|表決 ar:صوت|يصوت|تصويت""",
    "injure hurt wound": r"""de:verletz|verwund fr:bless es:herid|lesion it:ferit pt:ferid ru:пострада|ранен
        uk:постражда|поране ko:부상|다치|다친|다쳤 zh:受伤|伤亡 ja:けが|負傷|怪我 ar:اصيب|اصابات|جرح""",
    "kill die": r"""de:getötet|starb|gestorben|ums\ leben|tote fr:tu[ée]|mort|décéd|péri
        es:muert|muri|falleci|mat[óa] it:mort|uccis|deced pt:mort|morre|matou|mata ru:погиб|убит|умер|жертв
        uk:загин|вбит|помер|жертв ko:사망|숨지|숨졌|숨진|죽 zh:死亡|丧生|遇难 ja:死亡|死者|亡くな
        ar:قتل|مات|وفاة|قتلى""",
    "intend plan": r"""de:beabsichtig|plan(?:t|en|te)\b|absicht|vorhab|gedenk|pläne
        fr:inten[td]|entend|prévoi|projet|compte\b|comptent es:intenci|pretend|planea|prev|planes
        it:inten[dz]|progett|preved|previst|piani pt:inten[çc]|pretend|planej|planos ru:намер|план|собира
        uk:намір|план|збира ko:생각|계획|의사|의향|뜻|방침|예정 zh:打算|计划|意图|有意|无意|准备
        ja:考え|計画|意向|つもり|予定
        ar:يعتزم|تعتزم|ينوي|تنوي|نية|خطط|يخطط|تخطط""",
    "target aim": r"""de:richte[tn]|gerichtet|ziel fr:vis(?:e|ent|é|ait)\b|dirig|cibl es:dirig|apunt|contra
        it:rivolt|dirett|mira pt:dirig|visa|alvo ru:направлен|нацел uk:спрямован|націл ko:겨냥|대상으로|표적
        zh:针对|瞄准
        ja:対象|狙 ar:يستهدف|تستهدف|استهدف|موجه""",
    "extend prolong renew": r"""de:verlänger|erneuer fr:prolong|renouvel|reconduir|reconduit
        es:prorrog|prolong|renov|extend|extiend it:prorog|prolung|rinnov|estend|estes
        pt:prorrog|prolong|renov|estend ru:продл|возобнов uk:продовж|поновл ko:연장|갱신 zh:延长|续签|延期 ja:延長|更新
        ar:مدد|يمدد|تمديد|تجديد""",
    "pay disburse": r"""de:(?:be|aus)?(?:ge)?zahl|überw[ie]+s fr:pay[aeé]|vers(?:e|é|er|era|ent)\b|paie
        es:pag[aóu]|abon[aó]|desembols it:pag[aòh]|vers[aò]|sborsa|erog pt:pag[aou]|desembols
        ru:плат|выпла|заплат|опла uk:плат|випла|заплат|спла ko:지급|지불|납부|내지 zh:支付|付款|缴纳|拨付
        ja:支払|払っ|拠出
        ar:دفع|يدفع|تدفع|سدد""",
    "resign": r"""de:zurücktret|zurückgetret|tr(?:itt|at)\b[^.;,]*\bzurück|rücktritt fr:démission
        es:dimit|dimis|renunci it:dimett|dimess|dimission pt:demit|demiss|renunci ru:отстав uk:відстав
        ko:사임|사퇴|물러나 zh:辞职|下台 ja:辞任|辞職|退陣 ar:استقال|يستقيل|تستقيل""",
    "meet receive": r"""de:treff|getroffen|traf|empf[iae]ng|empfangen fr:rencontr|recevoir|reçu|reçoit|reçoiv
        es:reun|recib|encontr it:incontr|ricev pt:reun|receb|encontr ru:встре[чт]|приня|прини
        uk:зустр|прийня|прийма ko:만나|만났|면담|접견|회동 zh:会见|会晤|会面|见面|接见 ja:会談|会わ|会っ|面会
        ar:التق|يلتق|تلتق|استقبل|يستقبل|لقاء""",
    "invite": r"""de:ein(?:ge|zu)?lad fr:invit es:invit it:invit pt:convid ru:приглас|приглаш uk:запро[сш]
        ko:초청|초대 zh:邀请 ja:招待|招い|招か ar:دعوة|دعا|دعت|يدع""",
    "send deliver supply provide deploy": r"""
        de:schick|entsend|entsandt|liefer|stationier|bereitstell|(?:bereit|zur\ verfügung)[^.;,]*stell
        fr:envoy|envoi|livr|fourni|déploy es:envi[aóe]|entreg|suministr|despl[ie]+g|facilit|proporcion
        it:invi[aòe]|consegn|forni|schier pt:envi[aoe]|entreg|fornec|desloc
        ru:направл|отправ|постав|предостав|переда[лвсю]|размест|размещ
        uk:надсил|відправ|постав|постач|нада[влєюс]|переда|розмі ko:파견|보내|보냈|공급|제공|인도|배치|파병
        zh:派遣|派出|提供|交付|运送|部署|供应 ja:派遣|送[らっる]|供与|提供|引き渡|配備
        ar:ارسل|يرسل|ترسل|سلم|زود|قدم|نشر""",
    "support back": r"""de:unterstütz fr:sout[ie]|appu[iy] es:apoy|respald it:sost[ei]|appoggi pt:apoi|respald
        ru:поддерж uk:підтрим ko:지지|지원 zh:支持 ja:支持|支援 ar:دعم|يدعم|تدعم|ايد|يؤيد|تؤيد""",
    "persuade convince": r"""de:überzeug|überred fr:convain|persuad es:convenc|persuad it:convin|persua
        pt:convenc|persuad ru:убеди|уговори uk:перекон|умови ko:설득 zh:说服 ja:説得 ar:اقنع|يقنع|تقنع|اقناع""",
    "reach strike": r"""de:einig|verständig|erziel|vereinbar fr:accord|parven|attein|trouv
        es:acuerd|alcanz|acord|lleg it:accord|raggiun|intes pt:acord|alcan[çc]|cheg ru:договор|дости[гж]|соглас
        uk:домов|дося[гж]|згод ko:합의|도달|타결 zh:达成|一致|谈成 ja:合意|達し|妥結 ar:اتفاق|توصل|تتوصل|يتوصل""",
    "lift ease": r"""de:aufheb|aufgehob|h[oe]b\w*\b[^.;,]*\bauf\b|locker
        fr:lev(?:é|er|era|ée|ées|és|ait)\b|lève|assoupl|allég es:levant|flexibiliz|alivi
        it:revoc|toglie|tolt|allent|alleggeri pt:levant|suspend|alivi|flexibiliz ru:сн[яиы][лтм]|отмен|смягч|ослаб
        uk:зн[яі][влтм]|скас|пом'якш|послаб ko:해제|완화|철폐 zh:解除|取消|放宽|放松 ja:解除|緩和|撤廃
        ar:رفع|يرفع|ترفع|خفف|تخفيف""",
    "open reopen": r"""de:(?:wieder)?(?:er)?öffn fr:ouvr|ouvert|rouvr es:abr[iea]|abiert|reab|apertur
        it:apr[iea]|apert|riap pt:abr[iea]|abert|reab ru:откр uk:відкр ko:개방|개설|재개|개장|열[지었]
        zh:开放|重开|开设|开启|开通
        ja:開放|再開|開設|開[けかい] ar:فتح|يفتح|تفتح|افتتح""",
    "return resume": r"""de:zurückkehr|rückkehr|zurückgekehrt|kehr\w*\b[^.;,]*\bzurück|wiederaufn|wieder\ auf
        fr:retour|rentr|revien|revenir|repr(?:end|is|ise) es:regres|volv|vuel|reanud|retom
        it:torn|ritorn|ripren|ripres pt:volt|regress|retorn|retom ru:верн|возвра|возобнов
        uk:поверн|поверта|віднов|понов ko:복귀|돌아[가오왔갔]|재개|귀환 zh:返回|恢复|重返|回到|重启
        ja:復帰|再開|戻[らるりっ]|帰国
        ar:عاد|يعود|تعود|استأنف|استانف|يستانف|تستانف""",
    "change amend": r"""de:änder|geändert fr:chang|modifi|amend es:cambi|modific|enmend it:cambi|modific|emend
        pt:mud[aoe]|alter|modific|emend ru:измен|меня uk:змін ko:변경|바꾸|바꿀|바뀌|바꾼|변화|개정|수정
        zh:改变|修改|变更|变化|更改
        ja:変更|変え|変わ|修正|改正 ar:غير|يغير|تغير|تغيير|عدل|تعديل""",
    "find": r"""de:gefunden|fand|find(?:et|en)\b|entdeck|festgestellt|feststell fr:trouv|découv|constat|relev
        es:hall|encontr|detect|constat it:trov|rinven|riscontr|rilev pt:encontr|ach[oa]|detect|constat
        ru:обнаруж|наш[лё]|найд|выяв uk:виявл|знайш|знайд ko:발견|찾 zh:发现|找到|查出 ja:発見|見つ|確認
        ar:عثر|يعثر|وجد|يجد|اكتشف""",
}
"""The deed's words in English, and stems for it by language."""

DISCLOSED: dict[str, str] = {
    "disclose reveal specify publish release name identify": r"""
        de:nann|nenn|genannt|mitteil|teil\w*\b[^.;,]*\bmit\b|offenleg|preisgeb|preisgegeb|veröffentlich|verr[aä]t|bekannt
        fr:précis|révél|divulg|communiqu|publi|dévoil|nomm
        es:precis|revel|divulg|public|difund|detall|especific|identific|facilit
        it:precis|rivel|divulg|pubblic|reso\ noto|rende\w*\ not|nomin|specific
        pt:precis|revel|divulg|public|detalh|especific|identific
        ru:раскры|уточн|назва|назыв|сообщ|опублик|огла[сш]
        uk:розкри|уточн|назва|назив|повідом|опублік|оприлюд|оголо ko:공개|밝히|밝혔|발표|언급
        zh:透露|公布|披露|说明|公开|发布
        ja:公表|明らかに|公開|発表 ar:كشف|يكشف|تكشف|اعلن|يعلن|نشر|ذكر|افصح""",
}
"""What is said or not said, which elsewhere denies nothing."""

WITHOUT: dict[str, str] = {
    "de": r"(?<!nicht,\ )ohne\b(?=[^,.;]*\bzu\b)",
    "fr": r"sans\ (?=(?:l[ea]s?\ |l'|en\ |y\ )?(?:avoir|être|\w+(?:er|ir|re))\b)",
    "es": r"sin\ (?=(?:haber|\w+[aei]r(?:l[aeo]s?|se)?)\b)",
    "it": r"senza\ (?=(?:aver|\w+[aei]r(?:e|l[aeoi]|si))\b)",
    "pt": r"sem\ (?=(?:ter|\w+[aei]r)\b)",
}
"""What says that something was left undone."""
