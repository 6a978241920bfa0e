"""Claims that are worded otherwise than their evidence and say the same, each beside ones that do not."""

from datetime import date

import pytest

from summarizer import check_claim

PUBLISHED = date(2025, 3, 12)  # a Wednesday
ALIASES = {"Donald Trump": ["Трамп", "特朗普"], "Jonas Weir": ["Уир"], "Mara Quill": ["Quill"]}

FAITHFUL = [
    ("rounded down", "More than 300 firms took part", "박람회에는 312개 기업이 참가했다."),
    ("rounded down, English", "Kenya pledged over 300 officers", "Kenya said it would send 320 police officers."),
    ("rounded up", "Nearly 2,000 people fled", "Some 1,960 people fled, the agency reported."),
    ("about", "About 400 people fled", "Se fueron 412 personas de la ciudad, dijo el alcalde."),
    ("a share rounded", "More than a third abstained", "Von den 90 Delegierten enthielten sich 34 der Stimme."),
    ("a share of counts", "Fewer than half of the 120 delegates agreed", "Only 54 of the 120 delegates agreed."),
    ("an article after the bound, fr", "More than a million people fled", "Plus d'un million de personnes ont fui."),
    ("an article after the bound, es", "Less than a million people voted", "Votaron menos de un millón de personas."),
    ("a threshold, fr", "It fell below 7 percent", "Le taux est passé sous la barre des 7 %."),
    ("a threshold, de", "It fell below 60 dollars", "Der Preis fiel unter die Marke von 60 Dollar."),
    ("a threshold, ru", "It rose above 60 dollars", "Цена превысила отметку в 60 долларов."),
    ("below, zh", "It fell below 60 dollars", "油价跌破60美元。"),
    ("above, zh", "Trade exceeded 50 billion dollars", "贸易额突破500亿美元。"),
    ("above, ko", "Trade exceeded 5 billion dollars", "교역액은 50억 달러를 넘어섰다."),
    ("below, ko", "It fell below 60 dollars", "유가가 60달러 아래로 떨어졌다."),
    ("behind a unit of time, ko", "It lasted more than two months", "회담은 두 달 넘게 이어졌다."),
    ("a denied bound", "It will last at most four days", "The talks will not last longer than four days."),
    ("a denied bound, es", "It will last no more than four days", "No va a durar más de cuatro días, dijo."),
    ("a denied bound, fr", "It will be at most 40 euros", "La taxe ne dépassera pas 40 euros."),
    ("a denied bound, zh", "It will be at least 40 euros", "费用不低于40欧元。"),
    ("a denied bound of time", "It will open no earlier than May", "Пункт откроется не раньше мая."),
    ("weeks in days, fr", "It took less than two weeks", "Cela a duré moins de quinze jours, dit le ministre."),
    ("weeks in days, de", "It takes a week", "In acht Tagen soll das Abkommen fertig sein, sagte sie."),
    ("a quarter", "Exports fell in the first three months", "Exports fell in the first quarter."),
    ("a half-year, zh", "Exports fell in the first six months", "上半年出口下降。"),
    ("half a year", "The loan was for half a year", "The loan ran for six months."),
    ("a fortnight", "The ban will last two weeks", "The ban will last a fortnight."),
    ("a quarter of a billion", "About 250 million euros were paid", "A quarter of a billion euros was paid."),
    ("a space in thousands", "Trade is to reach 1 200 million dollars", "Trade is to reach 1.2 billion dollars."),
    ("a native number, ko", "Eighteen howitzers arrived", "자주포 열여덟 문이 도착했다."),
    ("a native number before a noun", "Thirteen villages joined", "열두 마을과 열세 마을이 참여했다."),
    ("a number that means about, es", "About 20 ships left", "Una veintena de barcos salió del puerto."),
    ("percents to an amount", "It grew 23 percent to $816 million", "Оборот вырос на 23 процента до 816 млн долларов."),
    ("the end of a month", "The mandate runs to 30 September", "The mandate runs to the end of September."),
    ("the end of a month, de", "The mandate runs to 30 September", "Das Mandat gilt bis Ende September."),
    ("the end of a month, ru", "The mandate runs to 30 September", "Мандат действует до конца сентября."),
    ("the end of a month, ko", "The mandate runs to 30 September", "임무는 9월 말까지 계속된다."),
    ("the end of a month, zh", "The mandate runs to 30 September", "授权有效期至9月底。"),
    ("the beginning of a month", "The rule applies from 1 July", "Die Regel gilt ab Anfang Juli."),
    ("the end of the year", "The rule applies until 31 December", "Die Regel gilt bis Jahresende."),
    ("is due to", "The envoy is due to visit Kenya", "特使将访问肯尼亚。"),
    ("is set to", "The envoy is set to visit Kenya", "Посланник будет в Кении."),
    (
        "a castle",
        "Hartwig Brell will host her on 20 March",
        "Am Donnerstag kommender Woche empfängt Präsident Hartwig Brell in Schloss Ahornau seine Kollegin aus Lima.",
    ),
    ("set apart, fr", "The chiefs will meet in Niamey", "C'est à Niamey, et non à Ouaga, que se réuniront les chefs."),
    ("a question left open", "Lin did not say whether the troops left", "Asked whether the troops left, Lin shrugged."),
    ("a gap", "Chad does not see a need for new talks", "Chad saw a use for the forum, but not for new talks."),
    (
        "asked in front",
        "Asked about the fleet, Lin said it would stay",
        '"You may ask about the fleet. It will stay," Lin said.',
    ),
    ("asked whether", "Asked whether he had agreed to go, Lin laughed", "Did he agree to go? Lin laughed."),
    (
        "should in front",
        "Peru is ready to host it should the parties ask",
        "Peru is ready to host it, should the parties ask.",
    ),
    ("a line's end", "The envoy is said to have asked for it", "It is a pause the envoy is\nsaid to have asked for."),
    ("what is said to be", "The envoy is said to have asked for it", "According to diplomats, the envoy asked for it."),
    ("who is of where", "US President Donald Trump rejected it", "Trump rejected the offer from Kyiv."),
    (
        "who is of where, ru",
        "US President Donald Trump rejected it",
        "Трамп отверг предложение Киева, сообщили в Варшаве.",
    ),
    ("who is of where, zh", "US President Donald Trump will go", "特朗普将访问北京，日本媒体报道。"),
    (
        "who is of where, behind",
        "Mara Quill, Ireland's finance minister, left",
        "Quill left Quito, the ministry in Lima said.",
    ),
    ("of where", "Mara Quill of Ireland left", "Quill left Quito, the ministry in Lima said."),
]

OTHERWISE = [
    ("rounded too far", "More than 300 firms took part", "박람회에는 412개 기업이 참가했다.", "number"),
    ("rounded to the other side", "More than 300 firms took part", "박람회에는 288개 기업이 참가했다.", "number"),
    ("no rounder", "More than 317 firms took part", "박람회에는 321개 기업이 참가했다.", "number"),
    ("a count to the other side", "More than half of the 120 agreed", "Only 54 of the 120 delegates agreed.", "number"),
    ("nothing about it", "300 firms took part", "박람회에는 312개 기업이 참가했다.", "number"),
    ("about another", "About 300 firms took part", "박람회에는 412개 기업이 참가했다.", "number"),
    ("the other bound, ko", "It fell below 60 dollars", "유가가 60달러를 넘어섰다.", "number"),
    ("the other bound, fr", "It rose above 7 percent", "Le taux est passé sous la barre des 7 %.", "number"),
    ("not denied", "It will last at most four days", "The talks will last longer than four days.", "number"),
    (
        "a denied bound lost",
        "It will last more than four days",
        "The talks will not last longer than four days.",
        "number",
    ),
    ("three weeks", "It took less than three weeks", "Cela a duré moins de quinze jours, dit le ministre.", "number"),
    ("four months", "Exports fell in the first four months", "Exports fell in the first quarter.", "number"),
    ("one of many", "About 250 people came", "One of a thousand people came.", "number"),
    ("not the end of a month", "The mandate runs to 20 September", "The mandate runs to the end of September.", "date"),
    ("not the last day", "The mandate runs to 30 October", "Das Mandat gilt bis Ende Oktober.", "date"),
    ("not the end but the month", "The mandate ended on 30 September", "The mandate ended in September.", "date"),
    ("not the first day", "The rule applies from 2 July", "Die Regel gilt ab Anfang Juli.", "date"),
    ("likely to", "The envoy is likely to visit Kenya", "特使将访问肯尼亚。", "modality"),
    ("a denial", "He confirmed it", "Der Minister schloss das am Freitag aus, er sagte es allen.", "negation"),
    ("of another country", "French Minister Mara Quill left", "The Belgian minister Mara Quill left.", "name"),
    ("of another country, behind", "French Minister Mara Quill left", "Mara Quill, Peru's minister, left.", "name"),
    ("five of a hundred", "Five hundred people came", "Five of a hundred people came.", "number"),
    ("beside a person, no title", "US envoys met Donald Trump", "Трамп встретил короля Иордании.", "name"),
    ("not of a person", "US President Donald Trump met Turkey's king", "Трамп встретил короля Иордании.", "name"),
]


def found(claim, evidence):
    return check_claim(claim, evidence, published=PUBLISHED, aliases=ALIASES)


@pytest.mark.parametrize(("claim", "evidence"), [pytest.param(*row[1:], id=row[0]) for row in FAITHFUL])
def test_the_same_in_other_words_is_not_flagged(claim, evidence):
    assert found(claim, evidence) == []


@pytest.mark.parametrize(("claim", "evidence", "kind"), [pytest.param(*row[1:], id=row[0]) for row in OTHERWISE])
def test_what_is_otherwise_is_flagged(claim, evidence, kind):
    assert kind in [each.kind for each in found(claim, evidence)]
