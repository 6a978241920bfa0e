import pytest

from summarizer.auditing.quotations import Quotations, is_speech
from summarizer.auditing.sentences import LONGEST, sentences


def cut(text):
    return [text[start:end] for start, end in sentences(text)]


LONG = "long " * 20 + "line"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It rained. It snowed! Did it? Yes.", ["It rained.", "It snowed!", "Did it?", "Yes."], id="stops"),
        pytest.param("Mr. Orlin met J. Vasko. He left.", ["Mr. Orlin met J. Vasko.", "He left."], id="titles"),
        pytest.param("He said “Go.” Then he left.", ["He said “Go.”", "Then he left."], id="closing marks"),
        pytest.param("It cost 3.5 billion e.g. in fees.", ["It cost 3.5 billion e.g. in fees."], id="points within"),
        pytest.param("NORLAND SENDS AID\nIt rained.", ["NORLAND SENDS AID", "It rained."], id="a heading"),
        pytest.param("One para\n\nAnother", ["One para", "Another"], id="paragraphs"),
        pytest.param(f"{'long ' * 20}line\nthat goes on.", [f"{'long ' * 20}line\nthat goes on."], id="a wrapped line"),
        pytest.param(f"{LONG}\n\nMore", [LONG, "More"], id="a long paragraph without a stop"),
        pytest.param(f"{LONG}\n \nMore", [LONG, "More"], id="a blank line with a space in it"),
        pytest.param(f"{LONG}\n{'x' * 59}\nMore", [f"{LONG}\n{'x' * 59}", "More"], id="a short last line"),
        pytest.param(f"{LONG}\n{'x' * 60}\nmore", [f"{LONG}\n{'x' * 60}\nmore"], id="a last line that was wrapped"),
        pytest.param(f"{LONG} said:\nMore", [f"{LONG} said:", "More"], id="a long line that looks finished"),
        pytest.param("Is he a Dr? He is.", ["Is he a Dr?", "He is."], id="a title before another stop"),
        pytest.param("He met Mr... Then he left.", ["He met Mr...", "Then he left."], id="a title before dots"),
        pytest.param("It was 4 to 5. Then he left.", ["It was 4 to 5.", "Then he left."], id="a figure at the end"),
        pytest.param("He came. Mai Orlin left.", ["He came.", "Mai Orlin left."], id="a name like a German month"),
        pytest.param("他说。“好。”然后走了。", ["他说。", "“好。”", "然后走了。"], id="Chinese"),
        pytest.param("Am 5. März fiel Schnee.", ["Am 5. März fiel Schnee."], id="a German date"),
        pytest.param("... and so on.", ["... and so on."], id="dots first"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_where_sentences_end(text, expected):
    assert cut(text) == expected


def test_no_sentence_is_longer_than_the_longest():
    pieces = cut("words " * 5000)
    assert max(map(len, pieces)) <= LONGEST
    assert " ".join(pieces).split() == ["words"] * 5000
    assert len(pieces) == 16  # of 333 words, whole ones
    assert "".join(cut("x" * 5001)) == "x" * 5001


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“a b” c “d”", ["“a b”", "“d”"], id="curly"),
        pytest.param('"a b" c "d"', ['"a b"', '"d"'], id="straight"),
        pytest.param("«a “b” c»", ["«a “b” c»"], id="the outermost"),
        pytest.param("„a“ and »b«", ["„a“", "»b«"], id="German"),
        pytest.param("don't ‘a b’ it’s", ["‘a b’"], id="apostrophes"),
        pytest.param("he said “a b\n\n“c d” e", ["“a b", "“c d”"], id="set again in the next paragraph"),
        pytest.param('5" and then\n\nmore "a"', ['"a"'], id="a stray mark ends with its paragraph"),
        pytest.param("he said “a b\n“c d” e", ["“a b", "“c d”"], id="set again in the next line"),
        pytest.param("he said “a\nb” c", ["“a\nb”"], id="over a line break"),
        pytest.param("he said “a b\n\nc d", [], id="never closed"),
        pytest.param("“a b\n\nc d", ["“a b"], id="a paragraph that opens with a mark"),
        pytest.param("It rained.\n\n“a b\n\nc d", ["“a b"], id="a later paragraph that opens with a mark"),
        pytest.param("“a “b” c” d “e”", ["“a “b” c”", "“e”"], id="one within, in the same marks"),
        pytest.param("so “a “b” c\n\nd", ["“a “b”"], id="one within that is the last closed"),
        pytest.param("‘a’s b’ c", ["‘a’s b’"], id="an apostrophe within"),
        pytest.param("5‘ by ‘a b’", ["‘a b’"], id="a stray mark after a figure"),
        pytest.param("x » y «c»", ["«c»"], id="a stray mark between spaces"),
        pytest.param(f"“{'a ' * 1501}” b “c”", ["“c”"], id="a mark not closed for too long"),
        pytest.param("han sade ”a b” och", ["”a b”"], id="Swedish"),
        pytest.param("x ” y “c”", ["“c”"], id="a stray closing mark between spaces"),
        pytest.param("x” y “c”", ["“c”"], id="a stray closing mark after a word"),
        pytest.param("``a b'' c", ["``a b''"], id="typewriter"),
        pytest.param("「a」『b』", ["「a」", "『b』"], id="corner"),
    ],
)
def test_where_quotations_stand(text, expected):
    assert [text[start:end] for start, end in Quotations(text).spans] == expected


def test_which_quotation_a_place_is_in():
    text = "He said “yes” and “no” then."
    quotations = Quotations(text)
    yes, no = quotations.spans
    assert [quotations.around(place) for place in (yes[0] - 1, yes[0], yes[1] - 1, yes[1])] == [None, yes, yes, None]
    assert (quotations.around(0), quotations.around(len(text) - 1)) == (None, None)
    assert quotations.within(0, len(text)) == [yes, no]
    assert quotations.within(yes[1] - 1, no[0] + 1) == [yes, no]
    assert quotations.within(yes[1], no[0] + 1) == [no]
    assert quotations.within(yes[1] - 1, no[0]) == [yes]
    assert quotations.within(yes[1], no[0]) == []


@pytest.mark.parametrize(
    ("words", "speech"),
    [
        ("we will not sign", True),
        ("not that paper", False),
        ("unconditionally", False),
        ("我们不会签署这份文件", True),
        ("我们不会签署这文件", False),
    ],
)
def test_a_quotation_is_speech_from_four_words_or_ten_signs_without_spaces_on(words, speech):
    assert is_speech(f"“{words}”", (1, 1 + len(words))) is speech
