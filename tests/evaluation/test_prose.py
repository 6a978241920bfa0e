import math
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.evaluation.content import sentences_of
from summarizer.evaluation.prose import Judged, coverage, repetition, support

DEAL = "Moscow signed an agreement with Tehran."
TROOPS = "France will send 12,000 troops."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Moscow signed an agreement with Tehran.", ("moscow", "sign", "agre", "tehran"), id="stems"),
        pytest.param("Norway's obese voters", ("norwai", "obes", "voter"), id="no possessive"),
        pytest.param("twelve thousand troops", ("=12000", "troop"), id="number in words"),
        pytest.param("$5.2m for 30-year-old aid", ("=5200000", "=30", "year", "old", "aid"), id="numbers joined"),
        pytest.param("It did not happen, and didn't end.", ("not happen", "not end"), id="negations"),
        pytest.param("They did it.", ("they", "did", "it"), id="no content word"),
        pytest.param("Президент подписал закон", ("презид", "подпис", "закон"), id="Russian"),
    ],
)
def test_content_words_are_stems_numbers_and_negations(text, words):
    language = "ru" if text[0] == "П" else "en"
    (sentence,) = sentences_of(text, language)
    assert sentence.words == words
    assert len(sentence.raw) == len(words)


@pytest.mark.parametrize(
    ("summary", "reference", "score", "missing"),
    [
        pytest.param(DEAL, DEAL, 1.0, (), id="perfect"),
        pytest.param("Moscow has signed the agreements, with Tehran.", DEAL, 1.0, (), id="inflected"),
        pytest.param("France will send twelve thousand troops.", TROOPS, 1.0, (), id="number in words"),
        pytest.param("", DEAL, 0.0, ("Moscow", "signed", "agreement", "Tehran"), id="empty"),
        pytest.param("It rained.", DEAL, 0.0, ("Moscow", "signed", "agreement", "Tehran"), id="nothing of it"),
        pytest.param("Ukraine threatened Russia.", "Russia threatened Ukraine.", 0.65, (), id="swapped"),
        pytest.param("Moscow signed an agreement.", DEAL, 0.575, ("Tehran",), id="partial"),
        pytest.param("Moscow was calm.", DEAL, 0.075, ("signed", "agreement", "Tehran"), id="a word alone"),
        pytest.param("France will send 13,000 troops.", TROOPS, 0.575, ("12,000",), id="number changed"),
        pytest.param("Germany will send 12,000 troops.", TROOPS, 0.575, ("France",), id="name changed"),
        pytest.param(
            "Iran signed the deal.", "Iran did not sign the deal.", 1.3 / 3, ("not sign",), id="negation dropped"
        ),
        pytest.param("Iran did not sign the deal.", "Iran signed the deal.", 1.3 / 3, ("signed",), id="negation added"),
        pytest.param("Moscow signed it. The agreement is with Tehran.", DEAL, 1.0, (), id="told in two sentences"),
        pytest.param(
            ["Moscow signed it.", "The agreement is with Tehran."], DEAL, 0.3 + 0.7 / 3, (), id="two statements"
        ),
        pytest.param("Moscow signed. It rained. An agreement with Tehran.", DEAL, 0.3 + 0.7 / 3, (), id="far apart"),
    ],
)
def test_coverage_of_one_sentence(summary, reference, score, missing):
    found = coverage(summary, reference)
    assert found.score == pytest.approx(score, abs=1e-12)
    assert [one.missing for one in found.sentences] == [missing]


def test_coverage_shows_each_sentence_with_its_best_passage():
    found = coverage("It rained. France will send troops. All is calm.", f"{DEAL} {TROOPS}")
    assert found.sentences == (
        Judged(DEAL, 0.0, "", ("Moscow", "signed", "agreement", "Tehran")),
        Judged(TROOPS, pytest.approx(0.575), "It rained. France will send troops.", ("12,000",)),
    )
    assert found.score == pytest.approx(0.575 / 2)


def test_a_word_told_in_several_sentences_counts_once_in_all():
    found = coverage("Iran left.", "Iran left. Iran agreed.")
    left, agreed = 1.0, 0.3
    assert [one.score for one in found.sentences] == pytest.approx([left, agreed / 2])
    assert found.score == pytest.approx((left + left / 2 + agreed / 2) / 3)


def test_the_article_bridges_to_a_fact_told_in_other_words():
    article = "Snow fell. Tehran quit the accord, abandoning limits on enrichment."
    reference = "Tehran left the accord."
    summary = "Iran is abandoning limits on enrichment."
    assert coverage(summary, reference).score == 0.0
    assert coverage(summary, reference, article=article).score == pytest.approx(0.5 * 3 / 6)
    assert coverage(reference, reference, article=article).score == 1.0


@pytest.mark.parametrize("reference", ["", " \n", "…", []])
def test_what_says_nothing_has_no_score(reference):
    assert math.isnan(coverage(DEAL, reference).score)
    assert math.isnan(support(reference, DEAL).score)


SOURCE = f"{DEAL} {TROOPS} Berlin did not object to the plan."


@pytest.mark.parametrize(
    ("summary", "score", "passage", "missing"),
    [
        pytest.param(TROOPS, 1.0, TROOPS, (), id="perfect"),
        pytest.param("Moscow signed with Tehran.", 1.0, DEAL, (), id="words left out"),
        pytest.param("France will send 13,000 troops.", 0.0, "", ("13,000",), id="number changed"),
        pytest.param("Berlin will send 12,000 troops.", 0.5, TROOPS, (), id="names of another sentence"),
        pytest.param("Tehran signed an agreement with Moscow.", 0.0, "", (), id="swapped"),
        pytest.param("Berlin objected to the plan.", 0.0, "", ("objected",), id="negation dropped"),
        pytest.param("Moscow.", 1.0, DEAL, (), id="one word"),
        pytest.param("Snow fell in Oslo.", 0.0, "", ("Snow", "fell", "Oslo"), id="nothing of it"),
    ],
)
def test_support_of_one_sentence(summary, score, passage, missing):
    found = support(summary, SOURCE)
    assert found.sentences == (Judged(summary, score, passage, missing),)
    assert found.score == score


def test_support_counts_rows_of_words_over_all_sentences():
    found = support([DEAL, "Moscow left Tehran."], SOURCE)
    assert [one.score for one in found.sentences] == [1.0, 0.0]
    assert found.score == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("text", "share"),
    [
        pytest.param(DEAL, 0.0, id="once"),
        pytest.param(f"{DEAL} {DEAL}", 1 / 5, id="twice"),  # of eight words, five rows, the last is the first
        pytest.param(f"{TROOPS} {DEAL} {TROOPS}", 1 / 9, id="twice, with something between"),
        pytest.param("Moscow. Moscow. Moscow.", 0.0, id="too short for a row"),
        pytest.param("Snow Snow Snow Snow Snow Snow.", 2 / 3, id="one word"),
        pytest.param("", math.nan, id="nothing"),
    ],
)
def test_what_is_told_twice(text, share):
    assert repetition(text) == pytest.approx(share, nan_ok=True)


WORDS = ["Moscow", "Tehran", "signed", "agreement", "12,000", "troops", "not", "the", "they", "send", "threatened"]
SENTENCE = st.lists(st.sampled_from(WORDS), min_size=1, max_size=7).map(lambda words: f"So {' '.join(words)}.")
SENTENCES = st.lists(SENTENCE, min_size=1, max_size=4)


@given(SENTENCES)
def test_a_text_covers_and_supports_itself(sentences):
    text = " ".join(sentences)
    assert coverage(text, text).score == pytest.approx(1.0, abs=1e-12)
    assert support(text, text).score == 1.0


@given(SENTENCES, SENTENCES)
def test_the_order_of_the_sentences_of_a_reference_and_of_statements_never_matters(summary, reference):
    score = coverage(summary, " ".join(reference)).score
    for told, facts in zip(permutations(summary), permutations(reference), strict=False):
        assert coverage(told, " ".join(facts)).score == pytest.approx(score, abs=1e-12)
    assert support(summary[::-1], reference[::-1]).score == support(summary, reference).score


@given(SENTENCES, SENTENCES, SENTENCE)
def test_a_sentence_added_never_lowers_coverage(summary, reference, added):
    article = " ".join([*reference, added])
    for article_given in (None, article):
        text = " ".join(summary)
        before = coverage(text, reference, article=article_given, language="en").score
        assert coverage(f"{text} {added}", reference, article=article_given, language="en").score >= before - 1e-12
        before = coverage(summary, reference, article=article_given, language="en").score
        assert coverage([added, *summary], reference, article=article_given, language="en").score >= before - 1e-12


@given(SENTENCES, SENTENCES, SENTENCE)
def test_a_longer_source_never_lowers_support(summary, source, added):
    assert support(summary, [*source, added]).score >= support(summary, source).score


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_gets_scores_between_0_and_1(summary, reference):
    for score in (coverage(summary, reference, article=summary).score, support(summary, reference).score):
        assert math.isnan(score) or 0 <= score <= 1
