import re

import pytest

from summarizer.grounding.characters import is_dash, is_mark
from summarizer.grounding.fold import COMMON, _cluster_fold, fold


def skeleton(text):
    return fold(text).skeleton


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Straße STRASSE", "strassestrasse", id="sharp s"),
        pytest.param("ΟΔΟΣ οδος", "οδοσοδοσ", id="final sigma"),
        pytest.param("İstanbul", "istanbul", id="dotted capital I"),
        pytest.param("e\u0301 é", "éé", id="decomposed accent"),
        pytest.param("\u1112\u1161\u11ab국 한국", "한국한국", id="conjoining jamo"),
        pytest.param("ＡＢＣ１２", "abc12", id="full width"),
        pytest.param("oﬃce", "office", id="ligature"),
        pytest.param("ﻻ", "لا", id="Arabic presentation form"),
        pytest.param("co\xadop\u200b\u2060er\ufeffate", "cooperate", id="invisible characters"),
        pytest.param("e\u200b\u0301", "é", id="invisible character within a cluster"),
        pytest.param("“a” «b» ‘c’ 「d」", "abcd", id="quotation marks"),
        pytest.param("a—b – c‑d", "abcd", id="dashes"),
        pytest.param("wait…", "wait...", id="ellipsis"),
        pytest.param("½", "1⁄2", id="fraction"),
        pytest.param("m²", "m2", id="raised digit after a letter"),
        pytest.param("10²", "10²", id="raised digit after a digit"),
        pytest.param("10\u200b²", "10²", id="raised digit after a digit and an invisible character"),
        pytest.param("in 2019.²", "in2019.²", id="footnote after a year"),
        pytest.param("10⁻²", "10⁻²", id="raised sign"),
        pytest.param("5½", "5½", id="fraction after a digit"),
        pytest.param("①2", "①2", id="circled digit before a digit"),
        pytest.param("fell -5%, (–3) −$2", "fell−5%,(−3)−$2", id="signs"),
        pytest.param("2019-2023 COVID-19", "20192023covid19", id="dashes that are no signs"),
        pytest.param("٢٠ २० ２０ ๒๐", "20202020", id="digits of several scripts"),
        pytest.param("ёж Е\u0308ж œuvre", "ежежoeuvre", id="letters with two writings"),
        pytest.param("ısparta ISPARTA", "ispartaisparta", id="dotless i"),
        pytest.param("σύνοδος Σύ", "συνοδοσσυ", id="Greek accent"),
        pytest.param("تـــركيا أيضًا", "تركياأيضا", id="Arabic strokes and vowel signs"),
        pytest.param("שָׁלוֹם", "שלום", id="Hebrew points"),
        pytest.param("气温-5度 2020年-2023年", "气温−5度2020年2023年", id="sign after an unspaced script"),
    ],
)
def test_the_skeleton_of_a_text_keeps_what_matters(text, expected):
    assert skeleton(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "plain words",
        "  “Quoted” — words, ",
        "e\u0301te\u0301 ﬁn … ½ x",
        "\u1112\u1161\u11ab국 어",
        "ＡＢ，中 国",
        "İ ß ŉ",
        "",
        "—",
    ],
)
def test_every_hard_character_leads_back_to_where_it_stands(text):
    folded = fold(text)
    spans = [folded.span(place, 1) for place in range(len(folded.skeleton))]
    whole = [span for span in spans if span]
    for start, end in whole:
        assert fold(text[start:end]).skeleton
    assert whole == sorted(whole)
    assert folded.near(len(folded.skeleton)) == len(text)


def test_a_cluster_cannot_be_cut():
    folded = fold("oﬃce")
    assert folded.skeleton == "office"
    assert [folded.span(place, 1) for place in range(6)] == [(0, 1), None, None, None, (2, 3), (3, 4)]
    assert folded.span(1, 3) == (1, 2)
    assert folded.span(0, 6) == (0, 4)


def test_marks_of_the_last_letter_belong_to_the_span():
    assert fold("cafe\u0301 x").span(0, 4) == (0, 5)


def test_common_characters_fold_one_to_one_by_case_alone():
    common = [char for char in map(chr, range(0x10000)) if re.match(f"[{COMMON}]", char)]
    assert len(common) > 30_000
    odd = [
        char
        for char in common
        if not (char.isspace() or is_mark(char) or is_dash(char))
        and (_cluster_fold(char) != char.casefold() or len(char.casefold()) != 1)
    ]
    assert odd == []


def test_the_order_in_which_characters_are_first_seen_changes_nothing():
    texts = ["ǅ ﬀ", "ﬀ ǅ ǅ", "m² 5²", "5² m²"]
    assert [skeleton(text) for text in texts + texts[::-1]] == [
        *["džff", "ffdždž", "m25²", "5²m2"],
        *["5²m2", "m25²", "ffdždž", "džff"],
    ]
