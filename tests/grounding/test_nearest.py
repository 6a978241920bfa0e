import pytest

from summarizer.grounding import Difference, Unsupported, locate

TEXT = (
    "Lavrov met Kim in Pyongyang on Wednesday. Russia could attend the talks in May if invited. "
    "They were unable to agree on 120 million euros of aid. She did not rule out sanctions, a spokesman said."
)


def refused(quote, text=TEXT):
    unsupported = locate(quote, text)
    assert isinstance(unsupported, Unsupported)
    if unsupported.nearest:
        assert text[unsupported.nearest.start : unsupported.nearest.end] == unsupported.nearest.text
    return unsupported


@pytest.mark.parametrize(
    ("quote", "reason", "difference", "nearest"),
    [
        pytest.param(
            "unable to agree on 20 million euros",
            "number",
            ("number", "20", "120"),
            "unable to agree on 120 million euros",
            id="number",
        ),
        pytest.param("20 million euros", "number", ("number", "20", "120"), "120 million euros", id="number cut"),
        pytest.param(
            "120 million dollars of aid",
            "number",
            ("number", "dollars", "euros"),
            "120 million euros of aid",
            id="currency",
        ),
        pytest.param("able to agree", "negation", ("negation", "able", "unable"), "unable to agree", id="prefix"),
        pytest.param(
            "She did rule out sanctions",
            "negation",
            ("negation", "", "not"),
            "She did not rule out sanctions",
            id="negation left out",
        ),
        pytest.param(
            "Russia will attend the talks",
            "modality",
            ("modality", "will", "could"),
            "Russia could attend the talks",
            id="modality",
        ),
        pytest.param(
            "the talks in May invited",
            "condition",
            ("condition", "", "if"),
            "the talks in May if invited",
            id="condition",
        ),
        pytest.param(
            "Putin met Kim in Pyongyang",
            "actor",
            ("actor", "Putin", "Lavrov"),
            "Lavrov met Kim in Pyongyang",
            id="actor",
        ),
        pytest.param(
            "He did not rule out sanctions",
            "actor",
            ("actor", "He", "She"),
            "She did not rule out sanctions",
            id="pronoun",
        ),
        pytest.param("a spokesman wrote", "words", ("words", "wrote", "said"), "a spokesman said", id="another word"),
    ],
)
def test_the_difference_from_the_nearest_passage_is_named(quote, reason, difference, nearest):
    unsupported = refused(quote)
    kind, said, source = difference
    assert unsupported.reason == reason
    assert unsupported.differences == (Difference(kind=kind, said=said, source=source),)
    assert unsupported.nearest is not None
    assert unsupported.nearest.text == nearest


@pytest.mark.parametrize(
    ("quote", "text", "reason", "left_out"),
    [
        ("pledged 20", "He pledged 20 million.", "number", "million"),
        ("hundred tents", "They sent five hundred tents.", "number", "five"),
        ("able to agree", "They were un-\nable to agree.", "negation", "un"),
    ],
    ids=["magnitude", "number word", "prefix at a line end"],
)
def test_what_a_quote_is_cut_from_at_white_space_is_named(quote, text, reason, left_out):
    assert [(found.kind, found.source) for found in refused(quote, text).differences] == [(reason, left_out)]


def test_a_letter_in_another_form_is_no_difference():
    unsupported = refused("Le pre\u0301sident a signé", "Le président a quitté la salle.")
    assert unsupported.differences == (Difference(kind="words", said="signé", source="quitté"),)


def test_swapped_names_are_another_actor():
    unsupported = refused("Kim met Lavrov in Pyongyang")
    assert unsupported.reason == "actor"
    assert [(found.said, found.source) for found in unsupported.differences] == [("Kim", "Lavrov"), ("Lavrov", "Kim")]


def test_the_gravest_difference_is_the_reason():
    unsupported = refused("Putin met Kim in Pyongyang on Wednesday. Russia will attend the talks")
    assert unsupported.reason == "modality"
    assert {found.kind for found in unsupported.differences} == {"actor", "modality"}


@pytest.mark.parametrize(
    ("quote", "text", "reason"),
    [
        pytest.param("俄罗斯同意签署协议", "周二，俄罗斯不同意签署协议。", "negation", id="Chinese"),
        pytest.param("同意签署协议", "周二，俄罗斯不同意签署协议。", "negation", id="Chinese, cut"),
        pytest.param("五万人", "共二十五万人", "number", id="Chinese numeral, cut"),
        pytest.param("협상에 동의했다고 밝혔다", "그는 협상에 동의하지 않았다고 밝혔다.", "negation", id="Korean"),
        pytest.param("合意したと述べた", "彼は合意しなかったと述べた。", "negation", id="Japanese"),
        pytest.param("Россия подпишет договор", "Россия не подпишет договор.", "negation", id="Russian"),
        pytest.param("can sign it now", "We can’t sign it now", "negation", id="contraction"),
        pytest.param("nuclear", "a nuclear-free zone", "negation", id="suffix"),
        pytest.param("rose 5 in May", "rose 5% in May", "number", id="per cent"),
        pytest.param("fell 5% in May", "fell −5% in May", "number", id="minus"),
        pytest.param("walked 5 km", "walked 5 miles", "number", id="unit"),
        pytest.param("send 10 20 tanks", "send 10-20 tanks", "number", id="range"),
        pytest.param("on condition that they left", "on hearing that they left", "condition", id="first words"),
        pytest.param("they signed the deal", "they signed: the deal", "words", id="punctuation"),
        pytest.param("it is a resign", "it is a re-sign", "words", id="hyphen"),
        pytest.param("aid to the north", "the north to aid", "words", id="order"),
    ],
)
def test_differences_are_named_in_many_languages(quote, text, reason):
    assert refused(quote, text).reason == reason


@pytest.mark.parametrize("quote", ["Beetles live under waterfalls", "Жуки живут под водой", "甲虫生活在瀑布下", "zzz"])
def test_a_quote_far_from_everything_is_absent(quote):
    unsupported = refused(quote)
    assert (unsupported.reason, unsupported.differences) == ("absent", ())


def test_the_missing_piece_of_an_elided_quote_is_explained():
    unsupported = refused("Lavrov met Kim … Russia will attend the talks")
    assert unsupported.reason == "modality"
    assert unsupported.nearest is not None
    assert unsupported.nearest.text == "Russia could attend the talks"


def test_the_nearest_of_many_like_passages_is_found_in_a_long_text():
    text = "".join(
        f"The {word} side sent {number} trucks to the port. " for number in range(500) for word in ("east", "west")
    )
    unsupported = refused("The west side sent 417 ships to the port", text)
    assert unsupported.nearest is not None
    assert unsupported.nearest.text == "The west side sent 417 trucks to the port"
