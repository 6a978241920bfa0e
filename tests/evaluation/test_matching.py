import pytest
from drafts import (
    ARTICLE,
    CHAD,
    FAIR,
    MEETING,
    NORWAY,
    SALEH,
    VIK,
    WELLS,
    draft,
    key_point,
    participant,
    pledge,
    signal,
)
from drafts import stance as stated
from hypothesis import given
from hypothesis import strategies as st

from summarizer.evaluation.cast import SAME_STATE, SPEAKS_FOR, Acquaintance, Cast
from summarizer.evaluation.matching import Side, match
from summarizer.evaluation.scores import match_all, structured
from summarizer.grounding import PreparedText
from summarizer.summary import SECTIONS, Draft, Participant


def side(text=None, **sections):
    empty = {section: [] for section in SECTIONS}
    return Side(Draft.model_validate(empty | {"headline": "h"} | sections), PreparedText(text) if text else None)


def matching(section, mine, theirs):
    return match(section, mine, theirs, Acquaintance(mine.cast, theirs.cast))


def similarity(section, mine, theirs):
    (pair,) = matching(section, mine, theirs).pairs
    return pair.similarity


def test_items_are_matched_with_what_is_most_like_them_and_the_rest_is_named():
    mine = side(key_points=[key_point("Vik warned that talks could fail."), key_point("It rained in Oslo all day.")])
    theirs = side(
        key_points=[
            key_point("Saleh called the offer fair."),
            key_point("The talks could fail, Vik warned on Friday."),
        ]
    )
    found = matching("key_points", mine, theirs)
    assert [(pair.mine, pair.theirs) for pair in found.pairs] == [(0, 1)]
    assert (found.mine_alone, found.theirs_alone) == ((1,), (0,))


def test_the_sum_of_likeness_decides_not_the_first_best_pair():
    mine = side(key_points=[key_point("grain ships sail"), key_point("grain ships sail north")])
    theirs = side(key_points=[key_point("grain ships sail north"), key_point("sail north border")])
    assert [(pair.mine, pair.theirs) for pair in matching("key_points", mine, theirs).pairs] == [(0, 0), (1, 1)]


# Shared words over the geometric mean of both numbers: {give, 20, million, kroner, new, well} and without "new".
def test_likeness_to_the_digit():
    mine = side(participants=[NORWAY, CHAD], pledges=[pledge("give 20 million kroner for new wells", to=[])])
    theirs = side(participants=[NORWAY, CHAD], pledges=[pledge("give 20 million kroner for wells", to=[])])
    content = 5 / 30**0.5
    assert similarity("pledges", mine, theirs) == pytest.approx(content**0.6, abs=5e-5)


def test_the_same_words_of_the_article_make_items_alike():
    quote = "He warned that the talks could fail."
    mine = side(ARTICLE, signals=[signal("negotiations might collapse", quote)])
    theirs = side(ARTICLE, signals=[signal("the talks could fail", "the talks could fail")])
    assert similarity("signals", mine, theirs) == pytest.approx(0.5**0.75, abs=5e-5)
    assert matching("signals", side(signals=[signal("negotiations might collapse")]), theirs).pairs == ()


def test_quotes_that_are_not_in_the_document_are_named():
    assert side(ARTICLE, key_points=[key_point("x", "never said", "Vik said")]).astray == ["never said"]


@pytest.mark.parametrize(
    ("mine", "theirs", "similarity"),
    [
        pytest.param("Vik", "Vik", 1.0, id="himself"),
        pytest.param("Jonas Vik", "Vik", 1.0, id="under an alias"),
        pytest.param("Vik", "Norway", SPEAKS_FOR, id="and the state he acts for"),
        pytest.param("Oslo", "Norway", 1.0, id="a capital that is an alias"),
        pytest.param("Norwegian parliament", "Norway", SAME_STATE, id="a body and its state"),
        pytest.param("Vik", "Saleh", 0.0, id="somebody else"),
        pytest.param("Vik", "Chad", 0.0, id="another state"),
        pytest.param("Norway", "Chad", 0.0, id="two states"),
        pytest.param("US", "United States", 1.0, id="names of a country nobody lists"),
        pytest.param("Anna Holm", "Holm", 0.9, id="a surname alone"),
        pytest.param("Zelenskyy", "Zelensky", 2 * 8 / 17, id="two spellings"),
        pytest.param("network of pastoral cooperatives", "pastoral cooperatives network", 0.9, id="a description"),
    ],
)
def test_who_is_who(mine, theirs, similarity):
    parliament = participant("Norwegian parliament", kind="government body", country="NOR")
    cast = [Participant[str].model_validate(one) for one in (NORWAY, CHAD, VIK, SALEH, parliament)]
    assert Acquaintance(Cast(cast), Cast(cast)).same(mine, theirs) == pytest.approx(similarity)
    assert Acquaintance(Cast(cast), Cast(cast)).same(theirs, mine) == pytest.approx(similarity)


def test_an_alias_that_only_one_side_lists_tells_who_is_meant():
    listed = Cast([Participant[str].model_validate(participant("Fisheries Council", aliases=["Nordfisk"]))])
    bare = Cast([Participant[str].model_validate(participant("Nordfisk"))])
    assert Acquaintance(listed, bare).identity("Fisheries Council", "Nordfisk") == 1.0
    assert Acquaintance(bare, listed).identity("Nordfisk", "Fisheries Council") == 1.0


def test_lists_of_names_count_every_name_by_the_best_it_finds():
    cast = Cast(Participant[str].model_validate(one) for one in (NORWAY, CHAD, VIK))
    shared = Acquaintance(cast, cast).shared([["Norway", "Chad"], [], ["Vik"]], [["Norway"], ["Chad", "Norway"]])
    assert shared[0].tolist() == pytest.approx([2 / 3, 1.0])
    assert shared[2].tolist() == pytest.approx([SPEAKS_FOR, 2 * SPEAKS_FOR / 3])
    assert str(shared[1].tolist()) == "[nan, nan]"


def test_somebody_elses_pledge_is_another_pledge():
    swapped = pledge("give 20 million kroner for new wells", by=["Chad"], to=["Norway"])
    people = [NORWAY, CHAD, VIK, SALEH]
    found = matching(
        "pledges", side(participants=people, pledges=[swapped]), side(participants=people, pledges=[WELLS])
    )
    assert found.pairs == ()


def june(first, last):
    return {"words": "June", "start": f"2024-06-{first:02}", "end": last and f"2024-06-{last:02}"}


@pytest.mark.parametrize(
    ("mine", "theirs", "content"),
    [
        # The words are the same (weight .5); days in common over days in all have a weight of .15.
        pytest.param(june(1, 10), june(1, 10), 1.0, id="the-same-days"),
        pytest.param(june(1, 10), june(6, 15), (0.5 + 0.15 * 5 / 15) / 0.65, id="5-days-of-15-in-common"),
        pytest.param(june(1, 10), june(10, 10), (0.5 + 0.15 * 1 / 10) / 0.65, id="the-last-day-of-10-in-common"),
        pytest.param(june(1, 10), june(11, 12), 0.5 / 0.65, id="no-day-in-common"),
        pytest.param(june(1, 2), june(20, 30), 0.5 / 0.65, id="far-apart"),
        pytest.param(june(5, None), june(5, 5), 1.0, id="an-open-end-is-the-day-itself"),
        pytest.param(june(1, 10), None, 1.0, id="one-tells-no-days"),
    ],
)
def test_days_in_common_make_signals_alike(mine, theirs, content):
    one, other = (side(signals=[signal("the ministers meet", when=when)]) for when in (mine, theirs))
    assert similarity("signals", one, other) == pytest.approx(content**0.75, abs=1e-4)
    assert similarity("signals", other, one) == pytest.approx(content**0.75, abs=1e-4)


def test_deadlines_on_two_days_make_pledges_less_alike():
    one, other, same = (
        side(pledges=[pledge("send doctors", by=["Norway"], to=[], deadline={"words": "June", "date": day})])
        for day in ("2024-06-01", "2024-06-02", "2024-06-01")
    )
    assert similarity("pledges", one, same) == 1.0
    assert similarity("pledges", one, other) == pytest.approx((0.5 / 0.65) ** 0.6, abs=1e-4)


def test_nobody_in_particular_is_half_of_somebody():
    nobody, vik = (side(signals=[signal("the ministers meet", by=by)]) for by in ([], ["Vik"]))
    assert similarity("signals", nobody, vik) == pytest.approx(0.5**0.25, abs=1e-4)
    assert similarity("signals", nobody, nobody) == 1.0


def test_of_two_with_the_same_surname_country_and_kind_decide():
    mine = [participant("Pascoe", kind="person", country="GBR"), participant("Mr Pascoe", kind="person", country="USA")]
    theirs = [participant("Mike Pascoe", kind="person"), participant("Hannah Pascoe", kind="person", country="GBR")]
    found = matching("participants", side(participants=mine), side(participants=theirs))
    assert (0, 1) in [(pair.mine, pair.theirs) for pair in found.pairs]


WORDS = st.lists(st.sampled_from(["grain", "wells", "troops", "talks", "not", "20", "30"]), min_size=1, max_size=5)
HOLDERS = st.lists(st.sampled_from(["Norway", "Chad", "Vik", "Saleh"]), min_size=1, max_size=2, unique=True)
STANCES = st.lists(
    st.builds(
        lambda words, holders, polarity: stated(" ".join(words), target="it", holders=holders, polarity=polarity),
        WORDS,
        HOLDERS,
        st.sampled_from(["positive", "negative"]),
    ),
    max_size=6,
)


def of(stances):
    return side(participants=[NORWAY, CHAD, VIK, SALEH], stances=stances)


def scores(mine, theirs):
    return {name: tally.value for name, tally in structured(match_all(of(mine), of(theirs), {"stances"})).items()}


def pairs_of(mine, theirs):
    found = matching("stances", of(mine), of(theirs))
    return sorted((str(mine[pair.mine]), str(theirs[pair.theirs]), pair.similarity) for pair in found.pairs)


POLARITIES = ("positive", "negative", "mixed")
ALIKE = st.lists(st.sampled_from([stated("grain", polarity=polarity) for polarity in POLARITIES]), max_size=4)
"""Stances that are equally alike, so that nothing but their order could tell which is which."""


@given(STANCES | ALIKE, STANCES | ALIKE, st.randoms(use_true_random=False))
def test_the_order_of_items_never_matters(mine, theirs, random):
    shuffled, others = random.sample(mine, len(mine)), random.sample(theirs, len(theirs))
    assert pairs_of(shuffled, others) == pairs_of(mine, theirs)
    assert str(scores(shuffled, others)) == str(scores(mine, theirs))


@given(STANCES)
def test_the_f1_of_a_set_with_itself_is_1(stances):
    found = scores(stances, stances)
    assert found["stances.f1"] == found["stances.precision"] == found["stances.recall"] == found["all.f1"] == 1


@given(STANCES, STANCES.filter(len), st.data())
def test_a_right_item_more_never_lowers_recall(mine, theirs, data):
    right = data.draw(st.sampled_from(theirs))
    assert scores([*mine, right], theirs)["stances.recall"] >= scores(mine, theirs)["stances.recall"]


@given(STANCES.filter(len), STANCES)
def test_a_wrong_item_more_never_raises_precision(mine, theirs):
    wrong = stated("zebras graze", target="savannah", holders=["Norway"])
    assert scores([*mine, wrong], theirs)["stances.precision"] <= scores(mine, theirs)["stances.precision"]


@given(STANCES, STANCES)
def test_every_item_is_matched_once_or_named_as_alone(mine, theirs):
    found = matching("stances", of(mine), of(theirs))
    assert sorted([pair.mine for pair in found.pairs] + list(found.mine_alone)) == list(range(len(mine)))
    assert sorted([pair.theirs for pair in found.pairs] + list(found.theirs_alone)) == list(range(len(theirs)))


def test_sections_are_matched_in_their_own_order():
    whole = Side(Draft.model_validate(draft(pledges=[WELLS], stances=[FAIR], signals=[MEETING])), PreparedText(ARTICLE))
    found = match_all(whole, whole, set(SECTIONS))
    assert [one.section for one in found] == list(SECTIONS)
    assert all(pair.similarity == 1 for one in found for pair in one.matching.pairs)
