import pytest

from summarizer.auditing.quotations import Quotations
from summarizer.auditing.sentences import LONGEST, sentences


def cut(text):
    return [text[start:end] for start, end in sentences(text)]


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
        pytest.param("他说。“好。”然后走了。", ["他说。", "“好。”", "然后走了。"], id="Chinese"),
        pytest.param("Am 5. März fiel Schnee.", ["Am 5. März fiel Schnee."], id="a German date"),
        pytest.param("... and so on.", ["... and so on."], id="dots first"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_where_sentences_end(text, expected):
    assert cut(text) == expected


def test_no_sentence_is_longer_than_the_longest():
    assert max(map(len, cut("word " * 5000))) <= LONGEST
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
        pytest.param("``a b'' c", ["``a b''"], id="typewriter"),
        pytest.param("「a」『b』", ["「a」", "『b』"], id="corner"),
    ],
)
def test_where_quotations_stand(text, expected):
    assert [text[start:end] for start, end in Quotations(text).spans] == expected
