import unicodedata

import pytest

from summarizer.grounding import Evidence, PreparedText, Unsupported, locate

KOREAN = "외교부 장관은 ‘평화’를 위해 합의했다고 밝혔다."


def found(quote, text, hint=None):
    evidence = locate(quote, text, hint=hint)
    assert isinstance(evidence, Evidence), evidence
    assert text[evidence.start : evidence.end] == evidence.text
    return evidence


@pytest.mark.parametrize(
    ("quote", "text", "expected"),
    [
        pytest.param("agreed to sign", "They agreed to sign it.", "agreed to sign", id="words"),
        pytest.param("  agreed to sign\n", "They agreed to sign it.", "agreed to sign", id="outer white space"),
        pytest.param("— talks", "the — talks", "— talks", id="leading dash"),
        pytest.param("pledged 20", "He pledged 20 million.", "pledged 20", id="cut at white space within an amount"),
        pytest.param("000 troops", "some 10 000 troops", "000 troops", id="cut at a plain space between digits"),
        pytest.param("accord", "Il signe l’accord final", "accord", id="after an article with an apostrophe"),
        pytest.param("意签", "他同意签署", "意签", id="within an unspaced script"),
        pytest.param("coalition", "the US-led coalition", "coalition", id="last word"),
        pytest.param("He said… yes", "He said… yes", "He said… yes", id="ellipsis of the source"),
    ],
)
def test_a_quote_that_stands_in_the_text_is_verbatim(quote, text, expected):
    evidence = found(quote, text)
    assert (evidence.match, evidence.text) == ("verbatim", expected)


@pytest.mark.parametrize(
    ("quote", "text", "expected"),
    [
        pytest.param('He said "Hello"', "He said “Hello” twice", "He said “Hello”", id="quotation marks"),
        pytest.param("He said Hello", "He said “Hello” twice", "He said “Hello", id="no quotation marks"),
        pytest.param('"aid"', "pledged « aid » today", "« aid »", id="guillemets"),
        pytest.param("can't go", "They can’t go", "can’t go", id="apostrophe"),
        pytest.param("the ministers decision", "the ministers’ decision", "the ministers’ decision", id="plural"),
        pytest.param("talks-and more", "talks — and more", "talks — and more", id="dashes and spaces around them"),
        pytest.param("US led", "the US-led side", "US-led", id="dash for space"),
        pytest.param("AGREED TO", "They agreed\n\tto it", "agreed\n\tto", id="case and white space"),
        pytest.param("cooperation", "coopera-\ntion is", "coopera-\ntion", id="line end in the text"),
        pytest.param("coopera-\ntion", "cooperation is", "cooperation", id="line end in the quote"),
        pytest.param("coopera- tion", "cooperation is", "cooperation", id="line end joined by a space"),
        pytest.param("US-led", "the US-\nled side", "US-\nled", id="line end after a hyphen that stays"),
        pytest.param(
            "US-\nled cooperation", "US-led coopera-\ntion", "US-led coopera-\ntion", id="line ends on both sides"
        ),
        pytest.param("STRASSE", "die Straße", "Straße", id="sharp s"),
        pytest.param("Istanbul", "in İstanbul", "İstanbul", id="dotted capital I"),
        pytest.param(unicodedata.normalize("NFD", KOREAN[:7]), KOREAN, KOREAN[:7], id="jamo"),
        pytest.param("'평화'를 위해", KOREAN, "‘평화’를 위해", id="Korean marks"),
        pytest.param("外长 表示", "外长\n表示同意", "外长\n表示", id="white space in an unspaced script"),
        pytest.param("外长表示", "外长 表示同意", "外长 表示", id="white space missing in an unspaced script"),
        pytest.param("他说,“好”", "他说，“好”。", "他说，“好”", id="full width comma"),
        pytest.param("لا موافقة", "ﻻ موافقة", "ﻻ موافقة", id="Arabic presentation form"),
        pytest.param("co\xadoperation\u200b", "cooperation", "cooperation", id="invisible characters"),
        pytest.param("fell −5 %", "it fell -5% then", "fell -5%", id="minus sign"),
        pytest.param("10–20", "from 10 - 20 men", "10 - 20", id="range"),
        pytest.param("m2", "40 m² of", "m²", id="raised digit"),
        pytest.param("pledged aid;", "He pledged aid", "pledged aid", id="stop at the end"),
        pytest.param("pledged aid.”", "He pledged aid, and", "pledged aid", id="stop and mark at the end"),
        pytest.param("…pledged aid […]", "He pledged aid, and", "pledged aid", id="ellipses at the ends"),
        pytest.param("He said ... yes", "He said… yes", "He said… yes", id="ellipsis of the source"),
        pytest.param("U.S. troops", "the U.S.troops", "U.S.troops", id="space after punctuation"),
    ],
)
def test_a_quote_that_differs_harmlessly_is_normalized_at_its_exact_span(quote, text, expected):
    evidence = found(quote, text)
    assert (evidence.match, evidence.text) == ("normalized", expected)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        pytest.param("able to agree", "They were unable to agree.", id="negating prefix"),
        pytest.param("able", "They were un\xadable", id="negating prefix behind a soft hyphen"),
        pytest.param("nuclear arms", "the non-nuclear arms", id="hyphened prefix"),
        pytest.param("nuclear", "a nuclear-free zone", id="hyphened suffix"),
        pytest.param("the US", "the US-led coalition", id="led"),
        pytest.param("Korea", "the Korean side", id="part of a word"),
        pytest.param("Russia", "Russia’s plan", id="possessive"),
        pytest.param("They can", "They can’t go", id="contraction"),
        pytest.param("accepte", "Il n’accepte pas", id="French negation"),
        pytest.param("20 million", "120 million", id="part of a number"),
        pytest.param("$20", "$20.5 million", id="decimals"),
        pytest.param("20 million", "$20 million", id="currency"),
        pytest.param("000 troops", "10,000 troops", id="thousands"),
        pytest.param("000 troops", "10\u202f000 troops", id="thousands parted by a narrow space"),
        pytest.param("10", "10\u00a0000 troops", id="thousands parted by a no-break space"),
        pytest.param("000", "10’000 troops", id="thousands parted by an apostrophe"),
        pytest.param("rose 5", "rose 5%", id="per cent"),
        pytest.param("fell 5%", "fell -5%", id="minus sign left out"),
        pytest.param("5%", "fell −5%", id="minus sign cut off"),
        pytest.param("-5%", "fell 10-5%", id="range read as a minus"),
        pytest.param("fell to 5", "fell to - 5", id="spaced dash before a number"),
        pytest.param("5°", "5°C", id="degrees"),
        pytest.param("twenty", "twenty-five ships", id="number word"),
        pytest.param("十万", "二十万人", id="Chinese numeral"),
        pytest.param("20", "20万人", id="Chinese magnitude"),
        pytest.param("同意签署", "他不同意签署", id="Chinese negation"),
        pytest.param("合意", "合意しない", id="Japanese negation"),
        pytest.param("ยอมรับ", "เขาไม่ยอมรับ", id="Thai negation"),
        pytest.param("气温5度", "气温-5度", id="Chinese minus"),
    ],
)
def test_evidence_is_not_cut_out_of_a_word_or_number(quote, text):
    assert isinstance(locate(quote, text), Unsupported)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("notable", "no table"),
        ("resign", "re-sign"),
        ("it’s plan", "its plan"),
        ("we’re there", "were there"),
        ("об’єкт", "обєкт"),
        ("résumé", "resume"),
        ("10²", "102"),
        ("5½", "51⁄2"),
        ("1,5", "1, 5"),
        ("3.5", "3. 5"),
        ("10-20", "1020"),
        ("10–20", "10 20"),
        ("20,000", "20.000"),
        ("1,000", "1000"),
        ("US$20", "€20"),
        ("agreed: yes", "agreed yes"),
        ("he (Kim) left", "he Kim left"),
        ("Lavrov met Kim", "Kim met Lavrov"),
        ("not only he agreed", "only he agreed not"),
        ("could sign", "will sign"),
        ("если подпишет", "не подпишет"),
        ("합의했다", "합의하지 않았다"),
    ],
    ids=lambda text: text,
)
def test_what_differs_in_content_is_told_apart_both_ways(one, other):
    assert isinstance(locate(one, f"so {other} then"), Unsupported)
    assert isinstance(locate(other, f"so {one} then"), Unsupported)


@pytest.mark.parametrize(
    ("quote", "text", "expected"),
    [
        pytest.param(
            "Lavrov … earlier thanked",
            "So Lavrov, who arrived in Pyongyang on Wednesday, earlier thanked Kim.",
            "Lavrov, who arrived in Pyongyang on Wednesday, earlier thanked",
            id="between commas",
        ),
        pytest.param("Russia [...] signed", "Russia — long wary — signed", "Russia — long wary — signed", id="dashes"),
        pytest.param("Russia (…) signed", "Russia (in Seoul) signed", "Russia (in Seoul) signed", id="brackets"),
        pytest.param("Lavrov...thanked", "Lavrov earlier thanked Kim", "Lavrov earlier thanked", id="adverb"),
        pytest.param(
            "“Talks ended. … All left.”",
            "“Talks ended. It rained. All left.”",
            "“Talks ended. It rained. All left.”",
            id="whole sentence",
        ),
        pytest.param(
            "We met … in May … on trade",
            "We met. We met them in May or so, on trade",
            "We met them in May or so, on trade",
            id="later occurrence of the first piece",
        ),
    ],
)
def test_pieces_around_an_ellipsis_are_found_together(quote, text, expected):
    evidence = found(quote, text)
    assert (evidence.match, evidence.text) == ("elided", expected)


@pytest.mark.parametrize(
    ("quote", "text", "reason"),
    [
        ("agreed … to withdraw", "agreed not to withdraw", "negation"),
        ("Il ne signera … l’accord", "Il ne signera pas l’accord", "negation"),
        ("Россия … подпишет договор", "Россия не подпишет договор", "negation"),
        ("Russia … attend", "Russia could attend", "modality"),
        ("will … sign", "will, if asked, sign", "condition"),
        ("Lavrov … will come", "Lavrov said that Putin will come", "actor"),
        ("Lavrov … will come", "Lavrov said the president will come", "actor"),
        ("Lavrov … left early", "Lavrov arrived. Kim left early", "actor"),
        ("Lavrov … would come", "Lavrov met Kim, who would come", "actor"),
        ("Russia … pay", "Russia wants Ukraine to pay", "actor"),
        ("They … agreed", "They almost agreed", "modality"),
        ("All … agreed", "All but two agreed", "condition"),
        ("Лавров … приедет", "Лавров сказал, что Путин приедет", "actor"),
        ("拉夫罗夫…将访问", "拉夫罗夫说普京将访问", "actor"),
        ("20 … were killed", "20 million people were killed", "number"),
        ("10 … million", "10 to 20 million", "number"),
        ("Lavrov … thanked", "Lavrov rested.\n\nHe thanked", "elision"),
        ("thanked … Lavrov", "Lavrov thanked", "elision"),
        ("Lavrov … thanked", "Lavrov " + "slowly " * 50 + "thanked", "elision"),
        ("გია … მოვიდა", "გია არ მოვიდა", "elision"),
    ],
)
def test_an_ellipsis_that_leaves_out_what_matters_is_refused(quote, text, reason):
    unsupported = locate(quote, text)
    assert isinstance(unsupported, Unsupported)
    assert unsupported.reason == reason


def test_the_first_occurrence_is_taken_without_a_hint_and_the_nearest_with_one():
    text = "Kim left. Kim left. Kim left."
    assert [found("Kim left", text, hint).start for hint in (None, 0, 4, 7, 12, 16, 99)] == [0, 0, 0, 10, 10, 20, 20]
    assert [found("KIM LEFT", text, hint).start for hint in (None, 0, 4, 7, 12, 16, 99)] == [0, 0, 0, 10, 10, 20, 20]


def test_an_occurrence_within_a_word_is_passed_over():
    assert found("able", "unable, able").start == 8


def test_verbatim_is_preferred_to_normalized_whatever_the_hint():
    assert found("Kim left", "kim left. Kim left", hint=0).start == 10


@pytest.mark.parametrize("quote", ["", "  ", "…", "“—”", "...", "\u200b"])
def test_a_quote_without_words_is_empty(quote):
    assert locate(quote, "Some text… “—” ...") == Unsupported(reason="empty")


def test_a_prepared_text_gives_what_the_text_gives():
    prepared = PreparedText(KOREAN)
    for quote in ("합의했다고", "“평화”를", "거부했다고 밝혔다"):
        assert locate(quote, prepared) == locate(quote, KOREAN)


def test_offsets_count_code_points_behind_characters_beyond_the_basic_plane():
    text = "🇰🇷👨‍👩‍👧 𝔎im “left” 𠮷野"
    assert found('"left" 𠮷野', text).text == "“left” 𠮷野"


def test_repetitive_text_is_searched_in_bounded_time():
    text = "a " * 50_000
    assert isinstance(locate("a … a … a … b", text), Unsupported)
    assert isinstance(locate("a … b … a", text + "b"), Unsupported)
    assert isinstance(locate("ab" * 50, "ab" * 5_000), Unsupported)


@pytest.mark.parametrize(
    ("quote", "located"),
    [
        pytest.param("필리핀 국방장관", True, id="the topic particle is left off"),
        pytest.param("회담", True, id="the object particle is left off"),
        pytest.param("파병에 동의", False, id="the rest of the word holds a negation"),
        pytest.param("3월", False, id="until March is not March"),
    ],
)
def test_a_korean_quote_may_leave_off_a_particle_that_turns_nothing(quote, located):
    text = "필리핀 국방장관은 회담을 열었지만 파병에 동의하지 않았다. 훈련은 3월까지 계속된다."
    assert isinstance(locate(quote, text), Evidence) is located
