import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rouge_score.rouge_scorer import RougeScorer

from summarizer.evaluation.rouge import Overlap, rouge

NAMES = ("rouge1", "rouge2", "rougeL")
GOOGLE = {stemmed: RougeScorer(list(NAMES), use_stemmer=stemmed) for stemmed in (False, True)}

WORDS = (
    "ministers ministry agreed agreement sanctions sanctioned Iran Iran's 12,000 12000 3.5% negotiations negotiating "
    "the a of denied denying U.S. EU-wide café naïve “quoted” can't cannot – 2026-11-23 ABC_def running runs ran"
)
TEXT = st.lists(st.sampled_from([*WORDS.split(), "\n"]), max_size=25).map(" ".join)


@given(TEXT, TEXT, st.booleans())
@example(summary="", reference="", stemmed=True)
@example(summary="the cat", reference="", stemmed=False)
def test_rouge_equals_googles_to_the_digit(summary, reference, stemmed):
    expected = GOOGLE[stemmed].score(reference, summary)
    found = rouge(summary, reference, stemmed=stemmed)
    assert [getattr(found, name) for name in NAMES] == [Overlap(*expected[name]) for name in NAMES]


@given(
    st.text(st.characters(max_codepoint=0x24F), max_size=60), st.text(st.characters(max_codepoint=0x7F), max_size=60)
)
def test_rouge_equals_googles_on_any_latin_characters(summary, reference):
    expected = GOOGLE[True].score(reference, summary)
    assert [getattr(rouge(summary, reference), name) for name in NAMES] == [Overlap(*expected[name]) for name in NAMES]


def test_rouge_of_a_known_pair():
    found = rouge("police kill the gunman", "police killed the gunman", stemmed=False)
    assert found.rouge1 == Overlap(0.75, 0.75, 0.75)
    assert found.rouge2 == Overlap(1 / 3, 1 / 3, 1 / 3)
    assert found.rougeL == Overlap(0.75, 0.75, 0.75)
    assert rouge("police kill the gunman", "police killed the gunman").rouge2 == Overlap(1.0, 1.0, 1.0)


@pytest.mark.parametrize(
    ("summary", "reference", "recall"),
    [
        pytest.param("президент подписал закон", "президент подписал новый закон", 3 / 4, id="Russian"),
        pytest.param("中国签署协议", "中国签署新协议", 6 / 7, id="Chinese, sign by sign"),
    ],
)
def test_other_scripts_are_cut_into_words_too(summary, reference, recall):
    assert rouge(summary, reference).rouge1.recall == recall
