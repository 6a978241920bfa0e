from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.grounding.claims import check_claim
from summarizer.grounding.evidence import Difference, Passage

PUBLISHED = date(2026, 3, 3)  # a Tuesday

FLAGGED = [
    # id, claim, evidence, kinds
    ("amount", "Norway will give 30 million dollars", "Norway will give 20 million dollars to Malawi.", ["number"]),
    ("magnitude", "a loan of $2.5 billion", "The bank approved a loan of $2.5 million.", ["number"]),
    ("currency", "aid worth 20 million euros", "The package is worth $20 million.", ["number"]),
    ("points", "raise tariffs by 20 percent", "Ottawa will raise tariffs by 20 percentage points.", ["number"]),
    ("percent", "20 percentage points", "The levy rises by 20 per cent.", ["number"]),
    ("days", "a three-day visit", "The two-day visit to Ankara begins on Monday.", ["number"]),
    ("dozen", "a dozen prisoners", "Minsk freed two dozen prisoners.", ["number"]),
    ("fraction", "a third of the troops", "A quarter of the troops have left.", ["number"]),
    ("ordinal", "the third round of talks", "The second round of talks opened in Muscat.", ["number"]),
    ("up to, dropped", "send 20 trucks", "Spain will send up to 20 trucks.", ["number"]),
    ("up to, added", "send up to 20 trucks", "Spain will send 20 trucks.", ["number"]),
    ("at least, dropped", "20 people were killed", "At least 20 people were killed in the raid.", ["number"]),
    ("more than, turned", "up to 500 soldiers", "More than 500 soldiers arrived in Tallinn.", ["number"]),
    ("range, upper end", "deliver 15 tanks", "Sweden will deliver 10-15 tanks.", ["number"]),
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
    ("would without report", "A deal will cut tariffs", "A deal would cut tariffs.", ["modality"]),
    ("expected to", "The bank will raise rates", "The bank is expected to raise rates.", ["modality"]),
    ("must become may", "Georgia may repeal the law", "Georgia must repeal the law.", ["modality"]),
    ("russian may", "Moscow will deploy missiles", "Москва может разместить ракеты.", ["modality"]),
    ("chinese may", "The talks will be postponed", "会谈可能推迟。", ["modality"]),
    ("if", "Russia will withdraw its troops", "Russia will withdraw its troops if Kyiv signs.", ["condition"]),
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
    ("day", "The summit opens on 6 March", "The summit opens on 5 March in Oslo.", ["date"]),
    ("month", "elections in June", "The elections will be held in July.", ["date"]),
    ("year", "neutral by 2040", "The country wants to be neutral by 2050.", ["date"]),
    ("weekday", "talks on Friday", "The talks are set for Thursday.", ["date"]),
    ("next month", "The envoy arrives in May", "The envoy arrives next month.", ["date"]),
    ("weekday of date", "The vote is on 6 March 2026", "The vote is on Thursday.", ["date"]),
    ("russian date", "a meeting on 6 March", "Встреча состоится 5 марта.", ["date"]),
    ("korean date", "a meeting on 6 March", "회담은 3월 5일 열린다.", ["date"]),
    ("made up", "a summit in 2027", "Leaders agreed to hold another summit.", ["date"]),
    ("two kinds", "Spain will send 30 trucks", "Spain could send 20 trucks.", ["number", "modality"]),
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
    ("per cent", "20%", "Exports fell by 20 per cent."),
    ("chinese percent", "20 percent", "关税将提高百分之二十。"),
    ("half", "half of the debt", "Half of the debt will be forgiven."),
    ("over, more than", "over 500 soldiers", "More than 500 soldiers arrived in Tallinn."),
    ("range in words", "between 10 and 15 tanks", "Sweden will deliver 10-15 tanks."),
    ("upper end as bound", "up to 15 tanks", "Sweden will deliver 10-15 tanks."),
    ("ordinal digits", "the third round of talks", "The 3rd round of talks opened in Muscat."),
    ("ordinal, korean", "the third round of talks", "3차 회담이 서울에서 열렸다."),
    ("one as pronoun", "One of the hostages was freed", "A hostage was freed on Sunday, officials said."),
    ("two sides", "The two sides will meet again", "Armenia and Azerbaijan will meet again, the mediators said."),
    ("counted list", "three countries signed the text", "Latvia, Malta and Spain signed the text."),
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
    ("not of the other verb", "Oslo will send medics", "Oslo will not send troops but will send medics."),
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
    ("must, urged", "Israel must withdraw its forces", "Paris urged Israel to withdraw its forces."),
    ("demand as stance", "withdraw forces from Lebanon", "Paris urged Israel to withdraw forces from Lebanon."),
    ("could in both", "Poland may close the border", "Poland could close the border."),
    ("past in both", "Qatar freed the hostages", "Qatar has freed the hostages."),
    ("May the month", "Qatar will free the hostages in May", "Qatar will free the hostages in May."),
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
        "condition on a thing",
        "the sanctions on Minsk",
        "The EU will lift the sanctions on Minsk if prisoners are freed.",
    ),
    ("conditional korean source", "according to the government", "정부에 따르면 회담이 열린다."),
    ("demonym", "Russia offered a truce", "The Russian side offered a truce."),
    ("demonym back", "French troops left", "France said its troops left."),
    ("Dutch", "the Netherlands backed the plan", "Dutch ministers backed the plan."),
    ("British", "The UK will train the pilots", "British officers will train the pilots."),
    ("capital", "Russia offered a truce", "Moscow offered a truce."),
    ("acronym, expansion", "The UN will send observers", "The United Nations will send observers."),
    ("expansion, acronym", "the European Union backed the plan", "The EU backed the plan."),
    ("surname", "Sergei Lavrov arrived in Doha", "Lavrov arrived in Doha."),
    ("title", "President Emmanuel Macron spoke", "French President Macron spoke in Brest."),
    ("possessive", "Norway's minister spoke", "The minister of Norway spoke."),
    ("first word", "Talks resumed in Doha", "Negotiators resumed their work in Doha."),
    ("first word, plural", "Sanctions on Iran", "The measures target Iran."),
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
    ("date, chinese", "on 5 March 2026", "会谈将于2026年3月5日举行。"),
    ("date, french", "on 5 March", "Le sommet aura lieu le 5 mars à Genève avec les alliés."),
    ("date, spanish", "in May", "La cumbre se celebrará en mayo en la capital del país."),
    ("iso", "on 5 March 2026", "Date of entry into force: 2026-03-05."),
    ("vague time", "in June", "The force will leave within three months."),
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
}


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("Lavrov arrived in Doha", "The top diplomat arrived in Doha."),
        ("Sergei Lavrov will visit Ankara", "Лаврова ждут в Анкаре."),
        ("Lavrov will visit Ankara", "라브로프는 앙카라를 방문한다."),
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


def test_a_date_is_not_resolved_without_a_day_of_publication():
    assert check_claim("The summit opens on 6 March", "The summit opens on Thursday.") == []
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
