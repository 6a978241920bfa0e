from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.claims.check import check_claim
from summarizer.grounding.evidence import Difference, Passage

PUBLISHED = date(2026, 3, 3)  # a Tuesday

FLAGGED = [
    # id, claim, evidence, kinds
    ("amount", "Norway will give 30 million dollars", "Norway will give 20 million dollars to Malawi.", ["number"]),
    ("magnitude", "a loan of $2.5 billion", "The bank approved a loan of $2.5 million.", ["number"]),
    ("currency", "aid worth 20 million euros", "The package is worth $20 million.", ["number"]),
    ("points", "raise tariffs by 20 percent", "Ottawa will raise tariffs by 20 percentage points.", ["number"]),
    ("percent", "20 percentage points", "The levy rises by 20 per cent.", ["number"]),
    ("a hundredth", "raise the levy by 0.2 percent", "Ottawa will raise the levy by 20 percent.", ["number"]),
    ("days", "a three-day visit", "The two-day visit to Ankara begins on Monday.", ["number"]),
    ("one year", "a one-year mandate", "The two-year mandate begins on Monday.", ["number"]),
    ("one in digits", "1 hostage was freed", "On Monday 20 hostages were freed.", ["number"]),
    ("two made up", "two envoys will meet again", "Envoys will meet again, mediators said.", ["number"]),
    ("three sides", "three sides will meet again", "They will meet again, mediators said.", ["number"]),
    ("list, with a bound", "more than three states signed", "Latvia, Malta and Spain signed the text.", ["number"]),
    (
        "list out of a count",
        "three countries signed the text",
        "Five countries, Latvia, Malta and Spain among them, signed the text.",
        ["number"],
    ),
    ("dozen", "a dozen prisoners", "Minsk freed two dozen prisoners.", ["number"]),
    (
        "hundreds, and a year",
        "Hundreds of dockers were dismissed",
        "Dozens of dockers were dismissed in 2019.",
        ["number"],
    ),
    ("fraction", "a third of the troops", "A quarter of the troops have left.", ["number"]),
    ("count as a day", "5 trucks for Kyiv", "The trucks leave for Kyiv on 5 March.", ["number"]),
    ("dozens, and an ordinal", "Dozens of delegates came", "Delegates came to the 50th session.", ["number"]),
    ("ordinal as a count", "12 sessions of the council", "The council opened its 12th session.", ["number"]),
    ("count as an ordinal", "the third round", "Three envoys opened the round of talks.", ["number"]),
    ("ordinal", "the third round of talks", "The second round of talks opened in Muscat.", ["number"]),
    ("up to, dropped", "send 20 trucks", "Spain will send up to 20 trucks.", ["number"]),
    ("up to, added", "send up to 20 trucks", "Spain will send 20 trucks.", ["number"]),
    ("at least, dropped", "20 people were killed", "At least 20 people were killed in the raid.", ["number"]),
    ("more than, turned", "up to 500 soldiers", "More than 500 soldiers arrived in Tallinn.", ["number"]),
    ("range, upper end", "deliver 15 tanks", "Sweden will deliver 10-15 tanks.", ["number"]),
    ("range, upper end as at least", "at least 15 tanks", "Sweden will deliver 10-15 tanks.", ["number"]),
    ("range, lower end as at most", "up to 10 tanks", "Sweden will deliver 10-15 tanks.", ["number"]),
    ("range, other", "between 10 and 20 tanks", "Sweden will deliver between 10 and 15 tanks.", ["number"]),
    ("number of another thing", "20 trucks", "Berlin promised 30 trucks and 20 ambulances.", ["number"]),
    ("number made up", "open four consulates", "Hanoi plans to open consulates in the region.", ["number"]),
    ("russian amount", "30 million dollars in aid", "Токио выделит 20 миллионов долларов помощи.", ["number"]),
    ("russian words", "25 trucks", "Минск отправит двадцать грузовиков.", ["number"]),
    ("korean amount", "$2 million in aid", "한국은 2000만 달러를 지원한다.", ["number"]),
    ("german decimal", "35 billion euros", "Das Paket umfasst 3,5 Mrd Euro.", ["number"]),
    ("chinese percent", "30 percent", "关税将提高百分之二十。", ["number"]),
    ("french amount", "12 million euros", "Paris versera 15 millions d'euros à Beyrouth.", ["number"]),
    ("distance", "50 miles from the border", "The base lies 50 km from the border.", ["number"]),
    ("not, lost", "France will send troops", "France will not send troops to Ukraine.", ["negation"]),
    ("not, added", "France will not send troops", "France will send troops to Ukraine.", ["negation"]),
    ("won't", "Japan will join the talks", "Japan won't join the talks, the premier said.", ["negation"]),
    ("refused", "Malta will accept the migrants", "Malta refused to accept the migrants.", ["negation"]),
    ("no troops", "Troops were sent to Kyiv", "No troops were sent to Kyiv.", ["negation"]),
    ("no evidence", "Iran attacked the tanker", "There is no evidence that Iran attacked the tanker.", ["negation"]),
    ("did not rule out", "Israel ruled out striking Iran", "Israel did not rule out striking Iran.", ["negation"]),
    ("ruled out", "Israel did not rule out striking Iran", "Israel ruled out striking Iran.", ["negation"]),
    ("one of two verbs", "Oslo will send troops", "Oslo will not send troops but will send medics.", ["negation"]),
    ("never", "The ministers met in Cairo", "The ministers never met in Cairo.", ["negation"]),
    (
        "not in a sentence of its own",
        "Rome hosted the envoys, who signed the pact",
        "Rome hosted the envoys on Monday. They did not sign the pact.",
        ["negation"],
    ),
    (
        "not of a verb that is asserted as well",
        "Oslo will send tanks to Kyiv",
        "Oslo will send tents. It will not send tanks to Kyiv.",
        ["negation"],
    ),
    ("not added to all in common", "they will not send troops", "They will send troops.", ["negation"]),
    ("antonym, verbs", "Hamas accepts the ceasefire offer", "Hamas rejected the ceasefire offer.", ["negation"]),
    (
        "antonym, able",
        "The council was able to agree on a text",
        "The council was unable to agree on a text.",
        ["negation"],
    ),
    (
        "failed to",
        "The two sides reached a deal on grain",
        "The two sides failed to reach a deal on grain.",
        ["negation"],
    ),
    ("denied -ing", "Rwanda supports the rebels", "Rwanda denied supporting the rebels.", ["negation"]),
    (
        "without a cue between",
        "Ministers agreed on sanctions",
        "Ministers did not agree on sanctions, envoys said.",
        ["negation"],
    ),
    ("russian not", "Russia will send troops to Mali", "Россия не будет направлять войска в Мали.", ["negation"]),
    ("korean not", "Seoul will send troops", "한국은 병력을 보내지 않을 것이다.", ["negation"]),
    (
        "french not added",
        "France will not recognise the vote",
        "La France reconnaîtra le résultat du vote.",
        ["negation"],
    ),
    ("could", "Poland will close the border", "Poland could close the border.", ["modality"]),
    ("may, as a fact", "Turkey blocked the bid", "Turkey may block the bid.", ["modality"]),
    ("could, bare", "send 20 trucks", "France could send 20 trucks to Kyiv.", ["modality"]),
    (
        "considering",
        "Canada will impose sanctions on Iran",
        "Canada is considering imposing sanctions on Iran.",
        ["modality"],
    ),
    ("hopes", "Serbia will join the EU", "Serbia hopes to join the EU.", ["modality"]),
    (
        "may, of another verb",
        "Rome will take in refugees and their children",
        "Rome may house refugees and their children.",
        ["modality"],
    ),
    ("weighing a thing", "Canada will impose sanctions", "Canada is weighing sanctions.", ["modality"]),
    ("reportedly, as a pledge", "send ships to Yemen", "Rome will reportedly send ships to Yemen.", ["modality"]),
    ("weaker", "Finland may join NATO", "Finland will join NATO.", ["modality"]),
    ("must", "Israel will withdraw its forces", "Israel must withdraw its forces from Lebanon.", ["modality"]),
    ("urged", "Israel will withdraw its forces", "Paris urged Israel to withdraw its forces.", ["modality"]),
    (
        "accused of",
        "Iran supplied drones to Russia",
        "Washington accused Iran of supplying drones to Russia.",
        ["modality"],
    ),
    ("allegedly", "The agency hacked the ministry", "The agency allegedly hacked the ministry.", ["modality"]),
    ("threatened to", "China will sever ties", "China threatened to sever ties.", ["modality"]),
    ("past as future", "Qatar will free the hostages", "Qatar freed the hostages last week.", ["modality"]),
    ("future as past", "Qatar freed the hostages", "Qatar will free the hostages.", ["modality"]),
    ("done as future", "The bill will be signed in Rome", "The bill was signed in Rome.", ["modality"]),
    ("would without report", "A deal will cut tariffs", "A deal would cut tariffs.", ["modality"]),
    ("expected to", "The bank will raise rates", "The bank is expected to raise rates.", ["modality"]),
    ("must become may", "Georgia may repeal the law", "Georgia must repeal the law.", ["modality"]),
    ("no troops must, as will", "No troops must be sent", "No troops will be sent, he said.", ["modality"]),
    ("may have to", "Georgia must repeal the law", "Georgia may have to repeal the law.", ["modality"]),
    ("will, reportedly", "Turkey will block the bid", "Turkey will reportedly block the bid.", ["modality"]),
    ("russian may", "Moscow will deploy missiles", "Москва может разместить ракеты.", ["modality"]),
    ("chinese may", "The talks will be postponed", "会谈可能推迟。", ["modality"]),
    ("if", "Russia will withdraw its troops", "Russia will withdraw its troops if Kyiv signs.", ["condition"]),
    ("if, with two words", "The ban will end", "The ban will end if Minsk pays.", ["condition"]),
    (
        "if in front",
        "The EU will lift the sanctions",
        "If Minsk frees them, the EU will lift the sanctions.",
        ["condition"],
    ),
    ("unless", "Canada will close its embassy", "Canada will close its embassy unless talks resume.", ["condition"]),
    (
        "provided that",
        "Egypt will open the crossing",
        "Egypt will open the crossing, provided that Israel agrees.",
        ["condition"],
    ),
    (
        "on condition",
        "Cuba will free the detainees",
        "Cuba will free the detainees on condition that they leave.",
        ["condition"],
    ),
    ("only after", "Ukraine will sign the deal", "Ukraine will sign the deal only after a ceasefire.", ["condition"]),
    (
        "bare infinitive, if",
        "free 200 prisoners",
        "Kabul will free 200 prisoners if funds are released.",
        ["condition"],
    ),
    (
        "russian condition",
        "Russia will open the corridor",
        "Россия откроет коридор при условии прекращения огня.",
        ["condition"],
    ),
    (
        "french condition",
        "Paris will sign the text",
        "Paris signera le texte à condition que Rome le soutienne.",
        ["condition"],
    ),
    ("other country", "Belgium will host the summit", "Denmark will host the summit.", ["name"]),
    ("other person", "Rubio met his counterpart", "Blinken met his counterpart in Jeddah.", ["name"]),
    ("other Korea", "North Korea tested a missile", "South Korea tested a missile.", ["name"]),
    ("other first name", "talks with John Kerry", "He held talks with Teresa Kerry in Boston.", ["name"]),
    (
        "other body",
        "a letter to the European Council",
        "The premier sent a letter to the European Commission.",
        ["name"],
    ),
    ("acronym", "NATO will train the pilots", "The EU will train the pilots.", ["name"]),
    ("within an acronym", "The US will train the pilots", "The AUKUS partners will train the pilots.", ["name"]),
    ("day", "The summit opens on 6 March", "The summit opens on 5 March in Oslo.", ["date"]),
    ("month", "elections in June", "The elections will be held in July.", ["date"]),
    ("year", "neutral by 2040", "The country wants to be neutral by 2050.", ["date"]),
    ("weekday", "talks on Friday", "The talks are set for Thursday.", ["date"]),
    ("next month", "The envoy arrives in May", "The envoy arrives next month.", ["date"]),
    ("weekday of date", "The vote is on 6 March 2026", "The vote is on Thursday.", ["date"]),
    ("russian date", "a meeting on 6 March", "Встреча состоится 5 марта.", ["date"]),
    ("korean date", "a meeting on 6 March", "회담은 3월 5일 열린다.", ["date"]),
    ("korean day without its month", "a meeting on 6 March", "회담은 5일 열린다.", ["date"]),
    ("made up", "a summit in 2027", "Leaders agreed to hold another summit.", ["date"]),
    ("two kinds", "Spain will send 30 trucks", "Spain could send 20 trucks.", ["number", "modality"]),
    # Commitments: an offer is not a deed, a wish is not an offer.
    ("offered, as a deed", "Oman hosted the envoys", "Oman has offered to host the envoys.", ["modality"]),
    ("offered, as will", "Oman will host the envoys", "Oman has offered to host the envoys.", ["modality"]),
    ("offered, as is done", "Latvia trains the guards", "Latvia offered to train the guards.", ["modality"]),
    (
        "ready, as a deed",
        "Latvia trained the border guards",
        "Latvia stands ready to train the border guards.",
        ["modality"],
    ),
    (
        "hopes, as a pledge",
        "train the border guards",
        "Latvia hopes to train the border guards in autumn.",
        ["modality"],
    ),
    ("may, as a pledge", "waive the transit fees", "Georgia may waive the transit fees for Armenia.", ["modality"]),
    (
        "considering, as a pledge",
        "recall the ambassador",
        "Lima is considering recalling the ambassador.",
        ["modality"],
    ),
    (
        "may be audited, as a pledge",
        "have the accounts audited",
        "The accounts may be audited next spring.",
        ["modality"],
    ),
    ("offer turned down", "take in the refugees", "Samoa declined to take in the refugees.", ["negation"]),
    ("ready, denied", "release the pilots", "Asmara is not ready to release the pilots.", ["negation"]),
    # Amounts without a unit, bounds, comparisons.
    (
        "people, not money",
        "20 million dollars for wells",
        "The fund reaches 20 million people with its wells.",
        ["number"],
    ),
    (
        "bare amount of another value",
        "45 million euros for the harbour",
        "The harbour gets the other 54 million.",
        ["number"],
    ),
    (
        "bare amount of another magnitude",
        "18 billion kroner",
        "Copenhagen put up 18 million on top of that.",
        ["number"],
    ),
    (
        "french amount, bare",
        "70 millions d'euros pour la digue",
        "Une tranche de 17 millions ne sera versée que dans un an.",
        ["number"],
    ),
    ("elliptic, other", "70 million francs", "Bern would add 5 million francs to its 60.", ["number"]),
    ("at the least, dropped", "nine patrol boats", "Manila wants nine patrol boats at the least.", ["number"]),
    ("minimum, dropped", "30 inspectors", "The text asks for a minimum of 30 inspectors.", ["number"]),
    ("minimum, turned", "no more than 30 inspectors", "The text asks for a minimum of 30 inspectors.", ["number"]),
    ("no less than, turned", "less than 40 votes", "The motion won no less than 40 votes.", ["number"]),
    (
        "less than the sum asked for",
        "900 million dollars were asked for",
        "They gave 300 million, far below the 950 million dollars asked for.",
        ["number"],
    ),
    ("russian longer than", "up to four days", "Груз хранился на складе дольше четырёх суток.", ["number"]),
    ("russian number of days", "six days", "Поезд стоял на границе не менее пяти суток.", ["number"]),
    (
        "russian at least, dropped",
        "sixty wagons a day",
        "Порт принимает не менее шестидесяти вагонов в день.",
        ["number"],
    ),
    (
        "german at least, dropped",
        "40 Panzer",
        "Die Regierung will mindestens 40 Panzer an die Ukraine liefern.",
        ["number"],
    ),
    (
        "spanish at most, dropped",
        "300 soldados para la misión",
        "El gobierno enviará como máximo 300 soldados a la misión.",
        ["number"],
    ),
    # What is due, what is wanted, what is arranged.
    (
        "wanted, as will",
        "The tolls on the canal will be lifted",
        "Panama wants the tolls on the canal lifted.",
        ["modality"],
    ),
    (
        "should, as will",
        "The archive will be opened",
        "The rapporteur said the archive should be opened.",
        ["modality"],
    ),
    ("should, as done", "The archive was opened", "The rapporteur said the archive should be opened.", ["modality"]),
    ("is to, as done", "The pipeline was closed", "The pipeline is to be closed in spring.", ["modality"]),
    ("is to, as may", "The pipeline may be closed", "The pipeline is to be closed in spring.", ["modality"]),
    (
        "urged, as is to",
        "Minsk will release the journalists",
        "Vilnius called on Minsk to release the journalists.",
        ["modality"],
    ),
    (
        "instructed, as done",
        "The consuls issued the visas",
        "The minister instructed the consuls to issue the visas.",
        ["modality"],
    ),
    (
        "could not, as could",
        "The fleet could leave port",
        "The admiral said the fleet could not leave port.",
        ["negation"],
    ),
    ("cannot, dropped", "The quota can be traded", "The quota cannot be traded, the chair said.", ["negation"]),
    ("no road may be built", "A road was built along the river", "No road may be built along the river.", ["negation"]),
    ("warned against", "Bern should ratify the accord", "Bern was warned against ratifying the accord.", ["negation"]),
    ("decided against", "Malta will lease the airfield", "Malta decided against leasing the airfield.", ["negation"]),
    # Conditions: those that do tie the claim.
    (
        "if in front ties both",
        "Riga will reopen the crossing",
        "If Minsk agrees, Vilnius will lift the ban, and Riga will reopen the crossing.",
        ["condition"],
    ),
    (
        "if behind the second",
        "Chile will send medics",
        "Peru will send ships, and Chile will send medics if Bolivia asks.",
        ["condition"],
    ),
    (
        "if behind both",
        "Peru will send ships",
        "Peru will send ships if Bolivia asks, and Chile is watching.",
        ["condition"],
    ),
    (
        "if behind two things",
        "Chile will send medics",
        "Chile will send medics and tents if Bolivia asks.",
        ["condition"],
    ),
    (
        "if before two things",
        "the two young reporters are allowed home",
        "Ottawa will lift the ban if Minsk frees the priests and the two young reporters are allowed home.",
        ["condition"],
    ),
    (
        "that if",
        "Tunis will reopen the port",
        "He said that if the strike ended, Tunis would reopen the port.",
        ["condition"],
    ),
    (
        "so long as",
        "The truce will hold in Aden",
        "The truce will hold in Aden so long as the convoys pass.",
        ["condition"],
    ),
    (
        "after the condition",
        "If Minsk agrees, Vilnius will lift the ban",
        "If Minsk agrees, Vilnius may lift the ban.",
        ["modality"],
    ),
    (
        "before the condition",
        "Vilnius will lift the ban if Minsk agrees",
        "Vilnius may lift the ban if Minsk agrees.",
        ["modality"],
    ),
    (
        "ukrainian condition",
        "Kyiv will reopen the bridge",
        "Київ відкриє міст за умови припинення обстрілів.",
        ["condition"],
    ),
    (
        "german condition",
        "Berlin will lift the ban",
        "Berlin hebt das Verbot auf, sofern Minsk die Gefangenen freilässt.",
        ["condition"],
    ),
    # Days in words.
    ("russian day in words", "on 2 September", "Поставки начнутся первого сентября.", ["date"]),
    ("russian month in words", "by 15 November", "Порт откроют к пятнадцатому октября.", ["date"]),
    ("french day in words", "on 16 October", "La conférence s'ouvrira le quinze octobre dans la capitale.", ["date"]),
    ("spanish day in words", "on 3 May", "El acuerdo entra en vigor el primero de mayo en todo el país.", ["date"]),
    ("german day in words", "on 2 August", "Das Abkommen tritt am ersten August in Kraft.", ["date"]),
    ("chinese date in signs", "on 6 March", "会谈将于三月五日举行。", ["date"]),
    ("english day in words", "on 20 May", "They meet again on the twenty-first of May.", ["date"]),
    # Negations: their scope, and other languages.
    (
        "not and a verb",
        "The texts are identical",
        "The texts are not identical and left the envoys puzzled.",
        ["negation"],
    ),
    (
        "not, both verbs",
        "The minister signed the note and left Quito",
        "The minister did not sign the note and never left Quito.",
        ["negation"],
    ),
    (
        "not a phrase",
        "Algeria saw merit in the escort clause",
        "Algeria saw no merit in the escort clause.",
        ["negation"],
    ),
    (
        "without",
        "The convoy crossed with an escort of gendarmes",
        "The convoy crossed without an escort of gendarmes.",
        ["negation"],
    ),
    (
        "without, added",
        "the report is published without the annexes",
        "The report is published with the annexes.",
        ["negation"],
    ),
    ("korean no", "The purchase has been decided", "추가 구매는 아직 결정되지 않았다.", ["negation"]),
    ("japanese no", "Tokyo will join the mission", "日本は任務に参加しない。", ["negation"]),
    (
        "spanish no",
        "Madrid will recognise the result",
        "Madrid no reconocerá el resultado de la votación.",
        ["negation"],
    ),
    ("german no", "Vienna will expel the attaché", "Wien wird den Attaché nicht ausweisen.", ["negation"]),
    ("arabic no", "Cairo will open the crossing", "لن تفتح القاهرة المعبر.", ["negation"]),
    (
        "modal behind a remark",
        "Japan will give",
        "Japan will not send troops, the minister said, but may give up to $20m.",
        ["modality"],
    ),
    (
        "modal and bound behind a remark",
        "Japan will give 20 million dollars",
        "Japan will not send troops, the minister said, but may give up to $20m.",
        ["number", "modality"],
    ),
    (
        "french not, with who said it",
        "France will send troops to Mali",
        "La France n’enverra pas de troupes au Mali, mais pourrait payer, a déclaré Jean Morel.",
        ["negation"],
    ),
    ("german none", "Germany will send troops", "Berlin wird keine Truppen entsenden, sagte Größl.", ["negation"]),
    (
        "short german",
        "Germany will pay 20 million euros",
        "Deutschland könnte 20 Millionen Euro zahlen.",
        ["modality"],
    ),
    (
        "short italian",
        "Italy will pay 20 million euros",
        "L'Italia potrebbe pagare 20 milioni di euro.",
        ["modality"],
    ),
    (
        "short portuguese",
        "Portugal will pay 20 million euros",
        "Portugal poderia pagar 20 milhões de euros.",
        ["modality"],
    ),
    ("french both", "La France versera 12 000 euros", "La France pourrait verser 12 000 euros.", ["modality"]),
    ("german wird as may", "Berlin may send troops", "Deutschland wird Truppen nach Litauen entsenden.", ["modality"]),
    (
        "russian, behind what was before",
        "Russia will allocate 5 billion roubles",
        "По итогам встречи в Осло, Россия может выделить 5 млрд рублей.",
        ["modality"],
    ),
    (
        "french, with a name that ends like a future",
        "Turkey will reopen the crossing",
        "Après une réunion à Ankara, la Turquie pourrait rouvrir le passage.",
        ["modality"],
    ),
    (
        "spanish, with a word that ends like a future",
        "Spain will send a frigate",
        "España podría enviar una fragata para vigilar el estrecho.",
        ["modality"],
    ),
    ("arabic may", "Egypt will pay 25 million dollars", "مصر قد تدفع ٢٥ مليون دولار.", ["modality"]),
    (
        "russian, a cue between commas",
        "Russia will allocate 5 billion roubles",
        "Россия, возможно, выделит 5 млрд рублей.",
        ["modality"],
    ),
    (
        "denied that",
        "Ruel said that talks with Norland had collapsed",
        "Foreign Minister Tomas Ruel denied that talks with Norland had collapsed.",
        ["negation"],
    ),
    ("stopped short of", "Norland paid", "Norland stopped short of paying.", ["negation"]),
    ("refused on a day", "Norland paid the fine", "Norland refused on Tuesday to pay the fine.", ["negation"]),
    (
        "even if",
        "Norland will not sell arms to Vestia even if the court agrees",
        "Norland will not sell arms to Vestia unless the court agrees.",
        ["condition"],
    ),
    (
        "promised on a day",
        "Vestia withdrew its 400 soldiers from Hale",
        "Vestia promised on Tuesday to withdraw its 400 soldiers from Hale within two weeks.",
        ["modality"],
    ),
    ("actors swapped", "Norland attacked Vestia", "Vestia attacked Norland.", ["name"]),
    ("actors swapped, modal", "Norland will attack Vestia", "Vestia will attack Norland.", ["name"]),
    ("all of some", "All ministers agreed", "Some ministers agreed.", ["number"]),
    ("only", "Only Norland will pay", "Norland will pay.", ["condition"]),
    (
        "what was before",
        "The U.S. has pledged $2.3bn",
        "The U.S. has pledged $3.2bn, up from $2.3bn",
        ["number"],
    ),
]

QUIET = [
    # id, claim, evidence
    ("same amount, $20m", "$20m in aid", "Norway pledged 20 million dollars in aid."),
    ("same amount, digits", "20 million dollars", "The grant is worth US$20,000,000."),
    ("same amount, mln", "$20 million", "They will pay 20 mln dollars."),
    ("same amount, russian", "20 million dollars", "Фонд выделит 20 миллионов долларов."),
    ("same amount, korean", "$20 million", "정부는 2000만 달러를 지원한다."),
    ("same amount, korean trillion", "3.5 trillion won", "예산은 3조 5천억 원이다."),
    ("same amount, german", "3.5 billion euros", "Das Paket umfasst 3,5 Mrd Euro."),
    ("same amount, german thousands", "1,500 soldiers", "Berlin entsendet 1.500 Soldaten nach Litauen."),
    ("same amount, spanish", "250 million euros", "Madrid aportará 250 millones de euros al fondo."),
    ("same amount, chinese", "3 million dollars", "中国提供三百万美元援助。"),
    ("same amount, japanese", "2 billion dollars", "日本は20億ドルを支援する。"),
    ("number word, russian", "20 trucks", "Минск отправит двадцать грузовиков."),
    ("spaced thousands", "1,500 people", "Эвакуированы 1 500 человек."),
    ("two-day", "a 2-day visit", "The two-day visit begins on Monday."),
    ("hours and days", "a 48-hour truce", "A two-day truce took hold."),
    ("dozen", "12 prisoners", "A dozen prisoners were freed."),
    ("dozens in both", "Dozens of dockers were dismissed", "Dozens of dockers lost their jobs."),
    ("hundreds in digits like a year", "Hundreds of dockers left", "In May 2019, 1900 dockers left the port."),
    ("korean hundreds, and a year", "Hundreds of soldiers arrived", "2019년 병사 수백 명이 도착했다."),
    ("per cent", "20%", "Exports fell by 20 per cent."),
    ("chinese percent", "20 percent", "关税将提高百分之二十。"),
    ("half", "half of the debt", "Half of the debt will be forgiven."),
    ("over, more than", "over 500 soldiers", "More than 500 soldiers arrived in Tallinn."),
    ("range in words", "between 10 and 15 tanks", "Sweden will deliver 10-15 tanks."),
    ("upper end as bound", "up to 15 tanks", "Sweden will deliver 10-15 tanks."),
    ("lower end as bound", "at least 10 tanks", "Sweden will deliver 10-15 tanks."),
    ("range of two numbers", "between 10 and 20 tanks", "Oslo will send 10 tanks and Rome will send 20 tanks."),
    ("ordinal digits", "the third round of talks", "The 3rd round of talks opened in Muscat."),
    ("ordinal behind its noun", "the third round of talks", "Round 3 of the talks opened in Muscat."),
    ("ordinal, korean", "the third round of talks", "3차 회담이 서울에서 열렸다."),
    ("one as pronoun", "One of the hostages was freed", "A hostage was freed on Sunday, officials said."),
    ("two sides", "The two sides will meet again", "Armenia and Azerbaijan will meet again, the mediators said."),
    ("two sides, and a number", "The two sides will meet", "Armenia and Azerbaijan will meet, with 14 experts."),
    ("two sides, unnamed", "The two sides will meet again", "They will meet again, mediators said."),
    ("one of many", "one hostage was freed", "A hostage was freed; 20 hostages are still held."),
    ("one month", "within one month", "The report is due within a month; 20 clerks work on it."),
    ("seven in another language", "all seven ministers signed", "Все министры подписали текст."),
    ("one number of two", "20 trucks for Oslo", "Berlin sends 20 trucks to Oslo and 30 trucks to Rome."),
    ("number beside a range", "20 trucks", "Berlin sent 20 vehicles; 30-40 trucks had been promised."),
    ("counted list", "three countries signed the text", "Latvia, Malta and Spain signed the text."),
    ("counted in other words", "20 lorries", "Berlin promised 30 ambulances and 20 trucks."),
    (
        "about, dropped",
        "70 million dollars for Poland",
        "Ministers agreed to provide about 70 million dollars for Poland.",
    ),
    (
        "not elsewhere",
        "France will send troops",
        "The minister, who did not give details, said France will send troops.",
    ),
    ("not in a remark", "Oslo will host the talks", "Oslo, which is not in the EU, will host the talks."),
    ("not of other words", "Rome hosted envoys who came to sign", "Rome hosted envoys on Monday. They did not sign."),
    ("not of another verb", "Oslo trained crews for tanks", "Oslo has not shipped tanks."),
    ("not, of a thing spoken of", "Oslo does not back the ban on grain", "Oslo debated the ban on grain."),
    ("not, with one word in common", "they will not attend", "Some guests will attend."),
    (
        "not, with few words of the claim",
        "Rome and Oslo signed a treaty on fishing, with quotas for crabs",
        "Rome and Oslo signed a treaty on fishing. It has not ended quotas for crabs.",
    ),
    ("rejected plan for a thing", "Talks about a pact are held in secret", "Oslo rejected a plan for a pact."),
    ("rejected plan for somebody", "Kasra and Norland hold talks", "Oslo rejected a plan for Kasra and Norland."),
    (
        "rejected plan, with few words of the claim",
        "Ministers and envoys from Rome and Oslo discussed a ceasefire on the border",
        "Ministers and envoys from Rome met in Oslo. Kasra rejected a plan for a ceasefire on the border.",
    ),
    ("accepted, once rejected", "Hamas accepts the offer", "Hamas rejected the offer, then accepted the offer."),
    ("rejected something else", "Oslo accepts refugees", "Rome rejected the budget; Oslo houses refugees."),
    ("rejected by the same", "Today Oslo accepts refugees", "Today Oslo rejected the budget. Refugees live in hotels."),
    ("not of the other verb", "Oslo will send medics", "Oslo will not send troops but will send medics."),
    ("not of a remark", "The states will pay the fee", "The states not bound by the treaty will pay the fee."),
    ("not only", "Rome will send ships", "Rome will send not only ships but also aircraft."),
    ("refused is will not", "Malta will not accept the migrants", "Malta refused to accept the migrants."),
    ("did not accept, rejected", "Hamas did not accept the offer", "Hamas rejected the offer."),
    ("no details of a plan", "a plan to send troops", "The minister gave no details of the plan to send troops."),
    ("did not disclose", "The ship carried oil", "The company did not disclose where the ship carried the oil."),
    ("no doubt", "Sanctions will hurt the economy", "There is no doubt that sanctions will hurt the economy."),
    ("no later than", "The report is due in June", "The report is due no later than June."),
    ("rejected offer as a thing", "US offer to host a summit", "Arafat rejected a US offer to host a summit."),
    ("russian not, same", "Russia will not send troops", "Россия не будет направлять войска."),
    ("russian refusal", "Moscow will not extend the deal", "Москва отказалась продлить соглашение."),
    (
        "russian side clause",
        "Moscow will extend the deal",
        "Москва, которая не раскрыла детали, продлит соглашение, сообщил МИД.",
    ),
    ("korean not, same", "Seoul will not send troops", "한국은 병력을 보내지 않을 것이다."),
    ("bare infinitive", "send 20 trucks", "France will send 20 trucks to Kyiv."),
    ("pledged to", "Japan will join the fund", "Japan pledged to join the fund."),
    ("plans to", "Japan will open an embassy", "Japan plans to open an embassy in Fiji."),
    ("agreed to", "Togo will host the mission", "Togo agreed to host the mission."),
    ("would, reported", "Chile will boycott the summit", "The minister said Chile would boycott the summit."),
    ("noun phrase", "deployment of troops", "France could deploy troops to Ukraine."),
    ("visit as a noun", "visit to Ankara", "The premier may visit Ankara."),
    ("may elsewhere", "Ghana will sign the pact", "Ghana will sign the pact, which could lower tariffs."),
    ("another hold", "Oslo will hold talks with Rome", "Oslo will meet with Rome; it may hold an exercise."),
    ("must, urged", "Israel must withdraw its forces", "Paris urged Israel to withdraw its forces."),
    ("no road may, should", "No road should be built on the ridge", "No road may be built on the ridge."),
    ("demand as stance", "withdraw forces from Lebanon", "Paris urged Israel to withdraw forces from Lebanon."),
    ("could in both", "Poland may close the border", "Poland could close the border."),
    ("may beside will", "Rome may send ships", "Rome may send ships, Ruel said; Brink said Rome will send ships."),
    ("may, with one word in common", "they will attend", "Some guests may attend."),
    ("past in both", "Qatar freed the hostages", "Qatar has freed the hostages."),
    ("may, of another verb, with one word in common", "Rome will help refugees", "Rome may house refugees."),
    ("may, of another verb, with names", "Rome will join Peru and Chile", "Rome may visit Peru and Chile."),
    ("will, of another verb", "Rome will take in refugees with children", "Rome will house refugees with children."),
    ("may and reportedly", "Rome may send ships", "Rome will reportedly send ships."),
    ("should and would", "Rome should send ships", "Rome would send ships."),
    ("May the month", "Qatar will free the hostages in May", "Qatar will free the hostages in May."),
    ("May the month, before a verb", "Oslo signed the text", "In May Oslo signed the text."),
    ("May after a day", "Oslo signed the text", "On 3 May Oslo signed the text."),
    ("May after a month", "Oslo signed the text", "In April and May Oslo signed the text."),
    ("May of each year", "Oslo signed the text", "Each May Oslo signed the text."),
    (
        "russian future",
        "Moscow will deploy missiles",
        "Москва разместит ракеты, что может вызвать протесты, заявил министр.",
    ),
    (
        "condition kept",
        "Russia will withdraw its troops if Kyiv signs",
        "Russia will withdraw its troops if Kyiv signs.",
    ),
    (
        "condition in other words",
        "Russia will withdraw its troops once Kyiv signs",
        "Russia will withdraw its troops if Kyiv signs.",
    ),
    (
        "if as whether",
        "Russia will withdraw its troops",
        "Asked if Kyiv knew, he said Russia will withdraw its troops; he would see if it did.",
    ),
    (
        "condition of another",
        "Peru will host the talks",
        "Peru will host the talks, and Chile would attend if it was invited.",
    ),
    (
        "condition with few words of the claim",
        "The EU is worried about prisoners held in Minsk since the protests of last summer",
        "The EU is worried; it will lift sanctions if Minsk frees the prisoners.",
    ),
    (
        "condition on a thing",
        "the sanctions on Minsk",
        "The EU will lift the sanctions on Minsk if prisoners are freed.",
    ),
    ("conditional korean source", "according to the government", "정부에 따르면 회담이 열린다."),
    ("condition with one word in common", "The harbour is open", "Rome will pay if the harbour is cleared."),
    ("demonym", "Russia offered a truce", "The Russian side offered a truce."),
    ("demonym back", "French troops left", "France said its troops left."),
    ("Dutch", "the Netherlands backed the plan", "Dutch ministers backed the plan."),
    ("British", "The UK will train the pilots", "British officers will train the pilots."),
    ("capital", "Russia offered a truce", "Moscow offered a truce."),
    ("capital of a country with a short name", "Iran offered a truce", "Tehran offered a truce."),
    ("acronym, expansion", "The UN will send observers", "The United Nations will send observers."),
    ("expansion, acronym", "the European Union backed the plan", "The EU backed the plan."),
    ("surname", "Sergei Lavrov arrived in Doha", "Lavrov arrived in Doha."),
    ("title", "President Emmanuel Macron spoke", "French President Macron spoke in Brest."),
    ("possessive", "Norway's minister spoke", "The minister of Norway spoke."),
    ("first word", "Talks resumed in Doha", "Negotiators resumed their work in Doha."),
    ("first word, plural", "Sanctions on Iran", "The measures target Iran."),
    ("first word, of an action", "Demining of the port began", "Mine clearing in the port began."),
    ("first word, with a hyphen", "Mid-year talks are likely", "Talks are likely in June or July."),
    ("lower case in source", "the Foreign Ministry protested", "The foreign ministry protested."),
    ("other script", "Lavrov visited Ankara", "Министр посетил Анкару."),
    ("other language", "Germany signed the text", "L'Allemagne et les autres pays ont signé le texte."),
    ("date, other order", "on March 5", "The summit opens on 5 March."),
    ("date, published year", "on 5 March 2026", "The summit opens on 5 March."),
    ("weekday resolved", "on 5 March", "The summit opens on Thursday."),
    ("tomorrow resolved", "on 4 March", "The summit opens tomorrow."),
    ("next month resolved", "in April 2026", "The summit is next month."),
    ("date, russian", "on 5 March 2026", "Встреча пройдёт 5 марта 2026 года."),
    ("date, korean", "on 5 March", "회담은 3월 5일 열린다."),
    ("date, korean, without its month", "on 5 March", "회담은 5일 열린다."),
    ("date, chinese", "on 5 March 2026", "会谈将于2026年3月5日举行。"),
    ("date, french", "on 5 March", "Le sommet aura lieu le 5 mars à Genève avec les alliés."),
    ("date, spanish", "in May", "La cumbre se celebrará en mayo en la capital del país."),
    ("iso", "on 5 March 2026", "Date of entry into force: 2026-03-05."),
    ("vague time", "in June", "The force will leave within three months."),
    ("offered, as a pledge", "host the envoys", "Oman has offered to host the envoys."),
    ("offers, present", "lend Fiji two aircraft", "New Zealand offers to lend Fiji two aircraft."),
    ("stated its readiness", "train the border guards", "Latvia stated its readiness to train the border guards."),
    ("is ready to", "mediate between the two", "Doha is ready to mediate between the two."),
    ("is prepared to", "take in 40 patients", "Jordan is prepared to take in 40 patients."),
    ("is willing to", "share the radar data", "Oslo is willing to share the radar data with Helsinki."),
    ("ready on both sides", "Doha stands ready to mediate", "Doha is ready to mediate."),
    ("agreed that should", "publish the minutes", "All agreed that the secretariat should publish the minutes."),
    (
        "accepted that should be",
        "be inspected twice a year",
        "Both accepted that the silos should be inspected twice a year.",
    ),
    (
        "have done",
        "have the silos inspected twice a year",
        "Both accepted that the silos should be inspected twice a year.",
    ),
    ("have done, will", "have the accounts audited by Deloitte", "The accounts will be audited by Deloitte."),
    (
        "conditional pledge",
        "ratify the treaty, if the fisheries annex is dropped",
        "Reykjavik would ratify the treaty if the fisheries annex were dropped.",
    ),
    (
        "condition beside a may",
        "grant visas, if no new camp is built near the river",
        "Dhaka will grant visas on one condition: no new camp may be built near the river.",
    ),
    (
        "conditional on",
        "Hanoi made its vote conditional on no new dam being built",
        "Hanoi set one condition: no new dam may be built.",
    ),
    # Amounts without a unit, bounds, comparisons.
    ("bare amount", "the other 20 million euros for the dyke", "The other 20 million depends on next year's budget."),
    (
        "bare amount, pledged",
        "35 million dollars for vaccines",
        "Of this, 35 million pledged by Canberra goes to vaccines.",
    ),
    (
        "bare amount, french",
        "60 million euros",
        "Une première tranche de 60 millions ne sera versée que l'an prochain.",
    ),
    (
        "bare amount, french loan",
        "55 million euros in loans",
        "La banque apporterait 55 millions sous forme de prêts à la région.",
    ),
    (
        "bare amount, spanish",
        "12 million dollars for the port",
        "El banco aportará 12 millones para el puerto y la carretera.",
    ),
    (
        "bare amount, german",
        "18 million euros",
        "Davon werden 18 Millionen für die Straßen und die Schulen ausgegeben.",
    ),
    ("elliptic magnitude", "5 million francs on top of its 60 million", "Bern would add 5 million francs to its 60."),
    ("minimum", "at least 30 inspectors", "The text asks for a minimum of 30 inspectors."),
    ("no less than", "at least 40 votes", "The motion won no less than 40 votes."),
    ("at the least", "at least nine patrol boats", "Manila wants nine patrol boats at the least."),
    ("no fewer than", "no fewer than 12 ministers", "At least 12 ministers had signed."),
    (
        "less than the sum asked for",
        "950 million dollars were asked for",
        "They gave 300 million, far below the 950 million dollars asked for.",
    ),
    ("more than the quota", "a quota of 30 lorries", "Some 45 lorries came, more than the 30 the quota allows."),
    (
        "less than what was asked for",
        "less than 950 million dollars",
        "They gave 300 million, far below the 950 million dollars asked for.",
    ),
    (
        "what was asked for, and less than that",
        "They gave far less than the 950 million dollars asked for",
        "They gave less than 950 million dollars.",
    ),
    ("russian longer than", "more than four days", "Груз хранился на складе дольше четырёх суток."),
    ("russian at least", "at least 600 families", "Помощь получат не менее 600 семей."),
    ("russian case of a magnitude", "a million tonnes", "Он напомнил, что речь шла о миллионе тонн."),
    ("german at least", "at least 40 tanks", "Die Regierung will mindestens 40 Panzer an die Ukraine liefern."),
    ("italian at most", "at most 15 observers", "La missione avrà al massimo 15 osservatori nella regione."),
    ("chinese not under", "at least 300 tonnes", "中方将提供不少于300吨大米。"),
    # What is due, what is wanted, what is arranged.
    ("wants done", "the tolls on the canal should be lifted", "Panama wants the tolls on the canal lifted."),
    ("wants something else", "The tolls will be lifted in June", "Panama wants peace. The tolls are lifted in June."),
    (
        "asks for done",
        "the tolls on the canal are to be lifted",
        "Panama asked for the tolls on the canal to be lifted.",
    ),
    ("calls for done", "the two camps should be closed", "The union called for the two camps closed by winter."),
    (
        "should, wanted",
        "Panama wants the tolls on the canal lifted",
        "The tolls on the canal should be lifted, Panama said.",
    ),
    ("should and is to", "The archive is to be opened", "They agreed that the archive should be opened."),
    ("is to and will", "Joint patrols will begin on 5 March", "Joint patrols are to begin on 5 March."),
    ("was to, reported", "The report will be published in June", "The report was to be published in June, he said."),
    (
        "instructed and are to",
        "the consuls are to issue the visas",
        "The minister instructed the consuls to issue the visas.",
    ),
    (
        "instructed and will",
        "The envoys will continue the exchange",
        "They instructed the envoys to continue the exchange.",
    ),
    ("could, seen from the past", "The fleet can leave port", "The admiral said the fleet could leave port."),
    (
        "could not, seen from the past",
        "the two files cannot be separated",
        "Ankara said the two files could not be separated.",
    ),
    ("might, seen from the past", "The bank may move to Nairobi", "Officials said the bank might move to Nairobi."),
    (
        "would in both",
        "The chair answered that Rome would not report to the centre",
        "Rome would not report to the centre.",
    ),
    (
        "need, of two verbs",
        "they do not need to be praised but to be heard",
        '"We do not need to be praised. We need to be heard."',
    ),
    ("warned against", "not to be taken as certain", "He warned against taking that as certain."),
    ("decided against", "Malta will not lease the airfield", "Malta decided against leasing the airfield."),
    # Conditions of another clause.
    (
        "if of the other clause",
        "a Polish vote in May may close the gap",
        "It could be narrowed by Spain, if two others follow, and a Polish vote in May may close the gap.",
    ),
    (
        "if of the clause after",
        "Peru will send ships",
        "Peru will send ships, and the others would follow if Bolivia asked.",
    ),
    (
        "if of the clause that begins with they",
        "Chile will send medics",
        "Chile will send medics, and they leave on Monday if the airport opens.",
    ),
    (
        "the only one, and a condition of another",
        "Peru will reopen the crossing",
        "Peru will reopen the only crossing in the Andes, but Chile will wait unless Bolivia agrees.",
    ),
    (
        "asked voters if",
        "The envoy asked shippers about the strait",
        "The envoy asked shippers in Suez if the strait was safe.",
    ),
    (
        "about the approval",
        "the approval of the parliament is expected in May",
        "Athènes versera sa part sous réserve de l'accord du parlement, attendu en mai.",
    ),
    (
        "russian joined clause",
        "Москва пришлёт врачей",
        "Москва пришлёт врачей, а Минск откроет склады, если получит запрос.",
    ),
    # Days in words.
    (
        "russian day in words",
        "from 1 September to 15 October",
        "С первого сентября до пятнадцатого октября порт закрыт.",
    ),
    ("ukrainian day in words", "on 24 August", "Виставку відкриють двадцять четвертого серпня."),
    ("french day in words", "on 15 October", "La conférence s'ouvrira le quinze octobre dans la capitale."),
    ("spanish day in words", "on 1 May", "El acuerdo entra en vigor el primero de mayo en todo el país."),
    ("portuguese day in words", "on 21 April", "O acordo será assinado em vinte e um de abril na capital."),
    ("italian day in words", "on 1 June", "Il trattato entra in vigore il primo giugno in tutta la regione."),
    ("german day in words", "on 1 August", "Das Abkommen tritt am ersten August in Kraft."),
    ("chinese date in signs", "on 5 March", "会谈将于三月五日举行。"),
    ("english day in words", "on 21 May", "They meet again on the twenty-first of May."),
    # Negations: their scope, and other languages.
    (
        "not alike and told",
        "the envoys are to continue the talks on tariffs",
        "They said their views on tariffs are not identical and instructed the envoys to continue the talks.",
    ),
    (
        "not in the clause",
        "reconsider, if the clause allowing planes to land is dropped",
        "Algeria liked the first clause, though not the clause allowing planes to land, and would reconsider.",
    ),
    (
        "without, removed",
        "share the logs without passenger names",
        "Ottawa shares the logs in a form from which the passenger names have been removed.",
    ),
    ("without, free of", "The pact leaves out fisheries", "The pact was signed without fisheries."),
    ("korean undecided", "further purchases are undecided", "추가 구매는 아직 결정되지 않았다."),
    ("korean not yet", "further purchases have not yet been decided", "추가 구매는 아직 결정된 바 없다."),
    ("russian unclear", "it is unclear when the bridge reopens", "Пока не известно, когда откроют мост."),
    (
        "german undecided",
        "the seat of the agency remains open",
        "Über den Sitz der Agentur ist noch nicht entschieden.",
    ),
    ("french denied", "The ministry denied the purchase", "Le ministère n'a pas confirmé l'achat des navires."),
    (
        "spanish without",
        "The minister left without an agreement",
        "El ministro se fue y no hubo acuerdo con la delegación.",
    ),
    ("japanese undecided", "The date is undecided", "日程はまだ決まっていない。"),
    ("chinese sentence", "中国不会派兵", "外交部长王明表示，中国不会向南苏丹派兵。"),
    ("japanese sentence", "日本は協定に署名しない", "日本の外相は、日本は新しい協定には署名しないと述べた。"),
    ("korean sentence", "한국은 무기를 보내지 않을 것이다", "한국은 무기를 보내지 않을 것이라고 장관이 말했다."),
    (
        "weak clause beside a denied one",
        "France could pay",
        "La France n’enverra pas de troupes, mais pourrait payer, a déclaré Jean Morel.",
    ),
    (
        "french future of can",
        "Turkey will be able to reopen the crossing",
        "La Turquie pourra rouvrir le passage.",
    ),
    ("denied, as not", "Ruel said that talks had not collapsed", "Ruel denied that talks had collapsed."),
    ("denied, as rejected claims", "Ruel rejected claims that talks had failed", "Ruel denied that talks had failed."),
    ("not denied", "Ruel said that talks had collapsed", "Ruel did not deny that talks had collapsed."),
    ("promised on a day, bare", "withdraw its soldiers", "Vestia promised on Tuesday to withdraw its soldiers."),
    ("arabic indeed", "Egypt has paid 25 million dollars", "وقد تم دفع ٢٥ مليون دولار في مصر."),
    ("passive claim", "Norland was attacked by Vestia", "Vestia attacked Norland."),
    ("passive evidence", "Norland attacked Vestia", "Vestia was attacked by Norland."),
    ("actors of each other", "Norland met Vestia", "Vestia met Norland."),
    ("some of all", "Some ministers agreed", "All ministers agreed."),
    ("not all", "Not all ministers agreed", "Some ministers did not agree."),
    ("some, and the", "All ministers agreed", "Some ministers came early, and by noon the ministers agreed."),
    ("all, of others", "All envoys agreed", "The delegates agreed."),
    ("all, and some", "All twelve ministers agreed", "All twelve ministers agreed, though some ministers left early."),
    ("most of the others", "Most countries signed", "Several of the countries refused but most of the others signed."),
    ("alone", "Only Norland will pay", "Norland alone will pay."),
    ("what is now", "The U.S. pledged $3.2bn", "The U.S. has pledged $3.2bn, up from $2.3bn"),
    (
        "what was before, as before",
        "The U.S. raised its pledge from $2.3bn to $3.2bn",
        "The U.S. has pledged $3.2bn, up from $2.3bn",
    ),
    ("what was in a year", "300 people died in 1998", "500 people died, compared with 300 in 1998."),
    ("at most, set off", "up to 2,500 rifles may be lent", "We may, at most, lend them 2,500 rifles."),
    ("each other", "Brink and Ruel have never met", "Brink has never met Ruel."),
    ("half is no name", "Half the aid went to Vestia", "Vestia got 50 percent of the aid."),
]


def kinds(differences: list[Difference]) -> list[str]:
    return [difference.kind for difference in differences]


@pytest.mark.parametrize(
    ("claim", "evidence", "expected"), [row[1:] for row in FLAGGED], ids=[row[0] for row in FLAGGED]
)
def test_a_claim_that_says_otherwise_is_flagged(claim, evidence, expected):
    assert kinds(check_claim(claim, evidence, published=PUBLISHED)) == expected


@pytest.mark.parametrize(("claim", "evidence"), [row[1:] for row in QUIET], ids=[row[0] for row in QUIET])
def test_a_claim_that_says_the_same_is_not_flagged(claim, evidence):
    assert check_claim(claim, evidence, published=PUBLISHED) == []


def test_a_difference_shows_the_words_of_both_sides():
    [found] = check_claim("France will send 20 trucks", "France could send 20 trucks to Kyiv.")
    assert found == Difference(kind="modality", said="will send", source="could send")
    [found] = check_claim(
        "France will send troops to Kyiv", "France said it will not, for now, send any troops to Kyiv."
    )
    assert str(found) == (
        "negation: “send troops to Kyiv” where the source has “not, for now, send any troops to Kyiv”"
    )
    [found] = check_claim("a loan of 3 million euros", "They agreed on a loan of up to 2 million euros.")
    assert (found.said, found.source) == ("3 million euros", "up to 2 million euros")
    [found] = check_claim("Rome will send ships", "The envoys met in Oslo. Rome could possibly send ships.")
    assert (found.said, found.source) == ("will send", "could possibly send")
    [found] = check_claim("Troops were sent to Kyiv", "No troops were sent to Kyiv.")
    assert (found.said, found.source) == ("Troops were sent to Kyiv", "No troops were sent to Kyiv")
    [found] = check_claim(
        "Troops were sent to Kyiv",
        "No troops were sent by the northern command or the coastal guard or the border police or the navy to Kyiv.",
    )
    assert (found.said, found.source) == ("Troops were sent to Kyiv", "No … troops … sent … Kyiv")
    [found] = check_claim("20 trucks", "Berlin promised 30 ambulances and 25 trucks.")
    assert (found.said, found.source) == ("20", "25")
    [found] = check_claim("a grant of 20 million dollars", "The grant is for a road of 50 km.")
    assert (found.said, found.source) == ("20 million dollars", "")
    [found] = check_claim("All of the ministers agreed", "Some of the ministers agreed, others left.")
    assert (found.said, found.source) == ("All of the ministers", "Some of the ministers")
    [found] = check_claim("Oslo will send tanks", "Oslo will not send troops and tanks.")
    assert (found.said, found.source) == ("send tanks", "not send troops and tanks")
    [found] = check_claim("Norland attacked Vestia", "Vestia attacked Norland.")
    assert (found.said, found.source) == ("Norland attacked Vestia", "Vestia attacked Norland")


@pytest.mark.parametrize(
    ("claim", "evidence", "source"),
    [
        (
            "Malta will lease the airfield. The ministers met in Cairo",
            "The ministers never met in Cairo. Malta decided against leasing the airfield.",
            "never met in Cairo",
        ),
        (
            "Malta will lease the airfield. The ministers met in Cairo",
            "Malta decided against leasing the airfield. The ministers never met in Cairo.",
            "decided against leasing the airfield",
        ),
        ("Oslo will send medics", "Oslo will not send troops but will not send medics.", "not send"),
    ],
)
def test_of_several_lost_negations_the_first_of_the_evidence_is_shown(claim, evidence, source):
    [found] = check_claim(claim, evidence)
    assert (found.kind, found.source) == ("negation", source)


def test_evidence_may_be_passages_from_several_places():
    passages = [Passage(text="France will send trucks.", start=10, end=34), "It will send 20 of them on 5 March."]
    assert check_claim("France will send 20 trucks on 5 March", passages) == []
    assert kinds(check_claim("France will send 30 trucks", passages)) == ["number"]
    assert kinds(check_claim("France will not send trucks", passages[0])) == ["negation"]


@pytest.mark.parametrize(
    ("claim", "evidence"), [("", "Rome will send 20 ships."), ("Rome will send 20 ships", ""), ("…", "?")]
)
def test_nothing_is_said_of_nothing(claim, evidence):
    assert check_claim(claim, evidence) == []


ALIASES = {
    "Sergei Lavrov": ["Лавров", "라브로프", "the top diplomat"],
    "Rosatom": ["State Atomic Energy Corporation"],
    "Foreign Ministry": ["МИД"],
    "Pavel": ["Павел"],
}


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("Lavrov arrived in Doha", "The top diplomat arrived in Doha."),
        ("Sergei Lavrov will visit Ankara", "Лаврова ждут в Анкаре."),
        ("Lavrov will visit Ankara", "라브로프는 앙카라를 방문한다."),
        ("Pavel will visit Ankara", "Павла ждут в Анкаре."),
        ("the State Atomic Energy Corporation will build it", "Rosatom will build it."),
        ("Rosatom built the plant", "Росатом построил станцию."),
    ],
)
def test_any_alias_in_either_direction_is_the_name(claim, evidence):
    assert check_claim(claim, evidence, aliases=ALIASES) == []


@pytest.mark.parametrize(
    ("claim", "evidence", "name"),
    [
        ("Lavrov arrived in Doha", "The minister arrived in Doha.", "Lavrov"),
        ("Sergei Lavrov visited Ankara", "Министр Песков посетил Анкару.", "Sergei Lavrov"),
    ],
)
def test_a_name_none_of_whose_aliases_occurs_is_flagged(claim, evidence, name):
    assert check_claim(claim, evidence, aliases=ALIASES) == [Difference(kind="name", said=name, source="")]


@pytest.mark.parametrize("published", [None, date.min, date.max])
def test_a_date_is_not_resolved_without_a_day_of_publication(published):
    assert check_claim("The summit opens on 6 March", "The summit opens on Thursday.", published=published) == []
    assert kinds(check_claim("The summit opens on 6 March", "The summit opens on Thursday.", published=PUBLISHED)) == [
        "date"
    ]


EVERYTHING = [row[2] for row in FLAGGED] + [row[2] for row in QUIET]
CLAUSES = st.sampled_from([row[1] for row in FLAGGED + QUIET] + EVERYTHING)


@given(st.lists(CLAUSES, min_size=1, max_size=3))
def test_a_text_says_nothing_else_than_itself(sentences):
    text = ". ".join(sentence.rstrip(".") for sentence in sentences)
    assert check_claim(text, text, published=PUBLISHED) == []


@given(st.text(max_size=80))
def test_any_text_says_nothing_else_than_itself(text):
    assert check_claim(text, text) == []


@given(st.text(max_size=60), st.sampled_from(EVERYTHING))
def test_any_claim_can_be_checked(claim, evidence):
    assert all(difference.said or difference.source for difference in check_claim(claim, evidence))


@given(
    st.integers(min_value=11, max_value=99_999),
    st.integers(min_value=0, max_value=4),
    st.integers(min_value=1, max_value=9),
)
def test_a_changed_digit_is_always_flagged(number, place, step):
    digits = str(number)
    place %= len(digits)
    changed = int(digits[:place] + str((int(digits[place]) + step) % 10) + digits[place + 1 :])
    evidence = f"Spain will deliver {number:,} shells to the depot in Vilnius."
    assert kinds(check_claim(f"deliver {changed:,} shells", evidence)) == ["number"]
    assert check_claim(f"deliver {number:,} shells", evidence) == []
