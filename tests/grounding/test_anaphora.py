import pytest

from summarizer.grounding import Evidence, Unsupported, locate


@pytest.mark.parametrize(
    ("first", "left_out", "following"),
    [
        ("Дорн уехал.", "Терна бомбила Зерен.", "Там погибли 30 человек."),
        ("Дорн уехал.", "Крайн спорил с Вейц.", "Последняя ввела войска."),
        ("Дорн уехал.", "Крайн арестован.", "Об этом сообщила Терна."),
        ("Дорн уехал.", "В Терне правит Крайн.", "В понедельник вечером он подал в отставку."),
        ("Дорн поїхав.", "Терна бомбила Зерен.", "Там загинули 30 людей."),
        ("Дорн поїхав.", "У Терні править Крайн.", "У понеділок він подав у відставку."),
        ("Dorn ging.", "Terna bombardierte Zeren.", "Dort starben 30 Menschen."),
        ("Dorn ging.", "In Terna regiert Osk.", "Am Montag trat er zurück."),
        ("Dorn ging.", "In Terna regiert Osk.", "Einen Tag später schickte er Truppen."),
        ("Dorn ging.", "Osk ist tot.", "Das bestätigte Terna."),
        ("Dorn est parti.", "Terna était représentée par Osk.", "Celui-ci a démissionné."),
        ("Dorn est parti.", "Terna et Zeren se taisent.", "Les deux pays ont mobilisé."),
        ("Dorn est parti.", "Terna se tait.", "La veille, elle avait mobilisé."),
        ("Dorn se fue.", "Por Terna acudió Osk.", "Aquel dimitió."),
        ("Dorn se fue.", "Terna movilizó al ejército.", "Atacó Zeren el martes."),
        ("Dorn se fue.", "Terna movilizó al ejército.", "Al día siguiente atacó Zeren."),
        ("도른이 떠났다.", "테르나와 제렌이 다퉜다.", "양국은 국경을 봉쇄했다."),
        ("도른이 떠났다.", "테르나는 병력을 모았다.", "국경을 봉쇄했다."),
        ("多恩离开了。", "特纳集结军队。", "该国封锁了边境。"),
        ("多恩离开了。", "特纳集结军队。", "随后轰炸了港口。"),
        ("ドルンは去った。", "テルナは軍を集めた。", "同国は国境を封鎖した。"),
        ("ドルンは去った。", "テルナは軍を集めた。", "港を爆撃した。"),
        ("رحل دورن.", "تيرنا غاضبة.", "وهي تحشد قواتها."),
        ("رحل دورن.", "تحدث أوسك.", "وأضاف أن الحرب قريبة."),
    ],
)
def test_a_sentence_that_points_back_keeps_the_one_it_points_to(first, left_out, following):
    text = f"{first} {left_out} {following}"
    assert isinstance(locate(f"{first} … {following}", text), Unsupported)
    assert isinstance(locate(f"{left_out} {following}", text), Evidence)


@pytest.mark.parametrize(
    ("first", "left_out", "following"),
    [
        ("Дорн уехал.", "Шёл дождь.", "В понедельник Терна ввела войска."),
        ("Дорн уехал.", "Шёл дождь.", "Крайн сказал, что он остаётся."),
        ("Dorn ging.", "Es regnete.", "Am Montag sagte Osk, er bleibe."),
        ("Dorn ging.", "Es regnete.", "Der Präsident reiste an."),
        ("Dorn est parti.", "Il pleuvait.", "Lundi, Osk a dit qu’il partait."),
        ("Dorn se fue.", "Llovía.", "El ministro firmó después."),
        ("도른이 떠났다.", "비가 왔다.", "테르나는 국경을 열었다."),
        ("多恩离开了。", "天下雨。", "特纳开放了边境。"),
        ("ドルンは去った。", "雨が降った。", "テルナは国境を開いた。"),
        ("رحل دورن.", "هطل المطر.", "فتحت تيرنا الحدود."),
        ("Dorn left.", "It rained.", "The government said it would stay."),
    ],
)
def test_a_sentence_that_names_whom_it_is_about_stands_without_the_one_before(first, left_out, following):
    evidence = locate(f"{first} … {following}", f"{first} {left_out} {following}")
    assert isinstance(evidence, Evidence)
    assert evidence.match == "elided"


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("Der Gipfel endete am 3. … Juli.", "Der Gipfel endete am 3. Juni. Der nächste beginnt am 4. Juli."),
        ("Karsien schickte Gen. … Osk.", "Karsien schickte Gen. Brandt. Terna traf Gen. Osk."),
        ("El rey vio a la Sra. … Osk.", "El rey vio a la Sra. Ríos. Terna expulsó a la Sra. Osk."),
        ("Карсия дала 5 млн. … долларов.", "Карсия дала 5 млн. рублей. Терна дала 7 млн. долларов."),
        ("Карсия арестовала ген. … Дорна.", "Карсия арестовала ген. Крайна. Терна ждёт ген. Дорна."),
    ],
)
def test_the_stop_of_an_abbreviation_or_ordinal_ends_no_sentence(quote, text):
    assert isinstance(locate(quote, text), Unsupported)
