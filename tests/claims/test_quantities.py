import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.claims.quantities import quantities
from summarizer.lexicon import language_of


def read(text, language=None):
    found = quantities(text, language or language_of(text))
    return [(quantity.values, quantity.unit[0], quantity.bound, quantity.kind) for quantity in found]


@pytest.mark.parametrize(
    "text",
    [
        "$20m",
        "$20 million",
        "20 million dollars",
        "20m dollars",
        "20 mln dollars",
        "$20,000,000",
        "twenty million dollars",
        "20 миллионов долларов",
        "20 млн долларов",
        "20 Millionen Dollar für die Armee und die Polizei",
        "20 millions de dollars pour la police et les écoles",
        "20 millones de dólares para el fondo y la policía",
        "2000만 달러",
        "2천만 달러",
        "二千万美元",
        "2000万美元",
        "2000万ドルを支援",
        "20 مليون دولار",
    ],
)
def test_twenty_million_dollars_is_the_same_however_written(text):
    values, dimension, bound, kind = read(text)[0]
    assert (values[0], dimension, bound, kind) == (20_000_000, "dollar", "", "cardinal")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a two-day visit", ((2,), "time", "", "cardinal")),
        ("1,500 men", ((1500,), "", "", "cardinal")),
        ("1.5 tonnes", ((1.5,), "mass", "", "cardinal")),
        ("two and a half million people", ((2_500_000,), "", "", "cardinal")),
        ("half a million people", ((500_000,), "", "", "cardinal")),
        ("one hundred and twenty men", ((120,), "", "", "cardinal")),
        ("twenty-five ships", ((25,), "", "", "cardinal")),
        ("two dozen ships", ((24,), "", "", "cardinal")),
        ("dozens of ships", ((12,), "", "", "vague")),
        ("two-thirds of them", ((2 / 3,), "", "", "cardinal")),
        ("a third of voters", ((1 / 3,), "", "", "cardinal")),
        ("a third round", ((3,), "", "", "ordinal")),
        ("the 21st century", ((21,), "", "", "ordinal")),
        ("20 per cent", ((20,), "percent", "", "cardinal")),
        ("20 percentage points", ((20,), "points", "", "cardinal")),
        ("up to 20 ships", ((20,), "", "most", "cardinal")),
        ("no more than 20 ships", ((20,), "", "most", "cardinal")),
        ("at least 20 ships", ((20,), "", "least", "cardinal")),
        ("20 or more ships", ((20,), "", "least", "cardinal")),
        ("over 20 ships", ((20,), "", "least", "cardinal")),
        ("*over 20 ships", ((20,), "", "least", "cardinal")),
        ("Costs,over 20 ships", ((20,), "", "least", "cardinal")),
        ("over two years", ((2,), "months", "", "cardinal")),
        ("a minimum of 20 ships", ((20,), "", "least", "cardinal")),
        ("no fewer than 20 ships", ((20,), "", "least", "cardinal")),
        ("fewer than 20 ships", ((20,), "", "most", "cardinal")),
        ("20 ships at the least", ((20,), "", "least", "cardinal")),
        ("20 ships at most.", ((20,), "", "most", "cardinal")),
        ("We may, at most, lend them 20 ships", ((20,), "", "most", "cardinal")),
        ("It will, at a minimum, cost $20", ((20,), "dollar", "least", "cardinal")),
        ("20 ships and at least two boats", ((20,), "", "", "cardinal")),
        ("less than the 20 ships asked for", ((20,), "", "", "cardinal")),
        ("дольше пяти суток", ((5,), "time", "least", "cardinal")),
        ("не дольше пяти суток", ((5,), "time", "most", "cardinal")),
        ("миллионе тонн", ((1_000_000,), "mass", "", "cardinal")),
        ("不少于300吨", ((300,), "mass", "least", "cardinal")),
        ("mehr als 20 Schiffe und die Polizei", ((20,), "", "least", "cardinal")),
        ("plus de 20 navires et la police des ports", ((20,), "", "least", "cardinal")),
        ("10-15 ships", ((10, 15), "", "", "range")),
        ("10 to 15 ships", ((10, 15), "", "", "range")),
        ("$2-3 billion", ((2e9, 3e9), "dollar", "", "range")),
        ("A$20m", ((20e6,), "AUD", "", "cardinal")),
        ("US$20m", ((20e6,), "USD", "", "cardinal")),
        ("100 km", ((100,), "length", "", "cardinal")),
        ("500 metric tons", ((500,), "mass", "", "cardinal")),
        ("2 GW", ((2,), "power", "", "cardinal")),
        ("in 2026", ((2026,), "", "", "year")),
        ("второй раунд", ((2,), "", "", "ordinal")),
        ("не менее 1 500 человек", ((1500,), "", "least", "cardinal")),
        ("до 20 кораблей", ((20,), "", "most", "cardinal")),
        ("3,5 млрд рублей", ((3.5e9,), "rouble", "", "cardinal")),
        ("3조 5천억 원", ((3.5e12,), "won", "", "cardinal")),
        ("최대 20척", ((20,), "", "most", "cardinal")),
        ("3차 회담", ((3,), "", "", "ordinal")),
        ("百分之二十", ((20,), "percent", "", "cardinal")),
        ("第三轮", ((3,), "", "", "ordinal")),
        ("zweieinhalb Jahre für die Armee und die Polizei", ((2.5,), "months", "", "cardinal")),
        ("двух с половиной тысяч тонн", ((2500,), "mass", "", "cardinal")),
        ("полгода", ((0.5,), "months", "", "cardinal")),
        ("две пятых бюджета", ((0.4,), "", "", "cardinal")),
        ("каждый пятый", ((0.2,), "", "", "cardinal")),
        ("mil quinientos barcos de la armada", ((1500,), "", "", "cardinal")),
        ("quatre-vingt-dix-sept députés sont pour la loi et le traité", ((97,), "", "", "cardinal")),
        ("ventotto navi della marina sono in porto", ((28,), "", "", "cardinal")),
        ("duzentos e trinta navios da marinha", ((230,), "", "", "cardinal")),
        ("스물여덟 번째", ((28,), "", "", "ordinal")),
        ("열한 명", ((11,), "", "", "cardinal")),
        ("3분의 1", ((1 / 3,), "", "", "cardinal")),
        ("20명 미만", ((20,), "", "most", "cardinal")),
        ("2년 반", ((2.5,), "months", "", "cardinal")),
        ("十五年", ((15,), "months", "", "cardinal")),
        ("百分之三点九", ((3.9,), "percent", "", "cardinal")),
        ("六成", ((6,), "percent", "", "cardinal")),
        ("数百人", ((100,), "", "", "vague")),
        ("от 200 до 250 миллионов", ((200e6, 250e6), "", "", "range")),
        ("20 млн швейцарских франков", ((20e6,), "franc", "", "cardinal")),
        ("NZ$20m", ((20e6,), "NZD", "", "cardinal")),
        ("one in five ships", ((0.2,), "", "", "cardinal")),
        ("the third of four ships", ((3,), "", "", "ordinal")),
        ("1.500 Soldaten und die Polizei", ((1500, 1.5), "", "", "cardinal")),
    ],
)
def test_a_quantity_has_value_unit_bound_and_kind(text, expected):
    assert read(text)[0] == expected


@pytest.mark.parametrize(
    "text", ["at 10:30", "the F-16 and the G7", "24/7", "the 1990s", "the first visit", "the third quarter?"[:9]]
)
def test_times_and_names_are_no_quantities(text):
    assert [kind for *_, kind in read(text) if kind != "ordinal"] == []


def test_from_ten_to_fifteen_may_be_a_change_and_stays_two_numbers():
    assert [values for values, *_ in read("cut from 10 to 15 percent")] == [(10,), (15,)]


def test_a_change_of_which_the_magnitude_is_told_once_has_it_twice():
    assert [values for values, *_ in read("ramené de 30 à 24 millions pour la ville", "fr")] == [(30, 30e6), (24e6,)]
    assert [values for values, *_ in read("24.6%에서 11.8%로")] == [(24.6,), (11.8,)]


@pytest.mark.parametrize(
    ("text", "language", "bound", "compared"),
    [
        ("hand over 20 boats", "en", "", "least"),
        ("seize over 20 boats", "en", "least", ""),
        ("over two years", "en", "", "least"),
        ("almost 20 boats", "en", "", "most"),
        ("breakfast 20 boats", "en", "", ""),
        ("über 20 Boote", "de", "", "least"),
        ("knapp 20 Boote", "de", "", "most"),
        ("20 с лишним тысяч", "ru", "", "least"),
        ("20余人", "zh", "", "least"),
    ],
)
def test_a_bound_that_may_be_none_is_kept_apart(text, language, bound, compared):
    [found] = quantities(text, language)
    assert (found.bound, found.compared) == (bound, compared)


def test_a_definite_amount_is_compared_with_and_has_no_bound():
    [found] = quantities("well under the 20 million asked for", "en")
    assert (found.words, found.bound, found.compared) == ("20 million", "", "most")


def test_a_magnitude_named_before_may_be_meant_again():
    assert [values for values, *_ in read("add 10 million euros to its 60.")] == [(10e6,), (60, 60e6)]
    assert [values for values, *_ in read("add 10 million euros to its 60 ships")] == [(10e6,), (60,)]
    assert [values for values, *_ in read("add 10 million euros, as in Article 60")] == [(10e6,), (60,)]


@pytest.mark.parametrize(
    ("text", "language", "counts"),
    [
        ("20 million people", "en", True),
        ("20 million displaced people", "en", True),
        ("20 million depends on the budget", "en", False),
        ("20 million pledged by Rome", "en", False),
        ("20 million for Rome", "en", False),
        ("20 wounded", "en", True),
        ("20 millions sous forme de prêts", "fr", False),
        ("20 millions ne seront pas versés", "fr", False),
        ("20 millions de prêts", "fr", False),
        ("20 millions habitants", "fr", True),
    ],
)
def test_an_amount_counts_things_or_stands_alone(text, language, counts):
    [found] = quantities(text, language)
    assert found.counts == counts


def test_five_and_ten_are_two_numbers():
    assert [values for values, *_ in read("groups of five and ten men")] == [(5,), (10,)]


@given(st.integers(min_value=3000, max_value=10**12))
def test_a_whole_number_is_read_with_and_without_grouping(number):
    assert read(f"{number:,} people", "en")[0][0] == (number,)
    assert read(f"{number} people", "en")[0][0] == (number,)
    assert read(f"{number:,} человек".replace(",", " "), "ru")[0][0] == (number,)


@given(st.text(max_size=60), st.sampled_from(["en", "ru", "de", "fr", "ko", "zh", "ja", "ar", ""]))
def test_any_text_is_read_and_the_words_of_a_quantity_stand_in_it(text, language):
    for quantity in quantities(text, language):
        assert text[quantity.start : quantity.end] == quantity.words
