"""Sameness: where the bounds lie at which two items are one."""

import pytest
from drafts import pledge, signal, stance

from summarizer.grounding import Evidence, Passage
from summarizer.sameness import same, same_place, say_the_same, takes_back
from summarizer.summary import Pledge, Signal, Stance


def at(start, end):
    return Passage(text="x" * (end - start), start=start, end=end)


@pytest.mark.parametrize(
    ("other", "alike"),
    [
        pytest.param(at(40, 140), True, id="60-of-100-in-common"),
        pytest.param(at(41, 141), False, id="59-of-100-in-common"),
        pytest.param(at(94, 104), True, id="6-of-the-shorter-one's-10"),
        pytest.param(at(95, 105), False, id="5-of-the-shorter-one's-10"),
        pytest.param(at(100, 110), False, id="none"),
    ],
)
def test_two_passages_are_one_place_from_six_tenths_of_the_shorter_one_on(other, alike):
    assert same_place([at(0, 100)], [other]) is alike
    assert same_place([other], [at(0, 100)]) is alike


def word(same, other):
    """A word of 100 letters, of which two with the same first number have that many in common, and so their ratio."""
    return "s" * same + other * (100 - same)


@pytest.mark.parametrize(
    ("common", "in_one_place", "alike"),
    [
        pytest.param(55, True, True, id="of one place, 55 of 100 alike"),
        pytest.param(54, True, False, id="of one place, 54 of 100 alike"),
        pytest.param(85, False, True, id="of two places, 85 of 100 alike"),
        pytest.param(84, False, False, id="of two places, 84 of 100 alike"),
    ],
)
def test_items_of_one_place_need_be_less_alike_than_items_of_two(common, in_one_place, alike):
    assert say_the_same(word(common, "a"), word(common, "b"), in_one_place=in_one_place) is alike


def test_words_in_another_order_say_the_same():
    assert say_the_same("Norway and Chad met", "Chad and Norway met", in_one_place=False)


def test_what_one_of_two_items_of_one_place_adds_does_not_part_them():
    assert say_the_same("send doctors", "send doctors and nurses and an engineer", in_one_place=True)
    assert not say_the_same("send doctors", "send doctors and nurses and an engineer", in_one_place=False)


@pytest.mark.parametrize("word", ["6", "six", "no"])
def test_items_alike_but_for_a_number_or_a_negation_say_different_things(word):
    five, other = (f"a tariff on {each} kinds of fish from the northern coast of Chad" for each in ("5", word))
    assert not say_the_same(five, other, in_one_place=False)


JUNE_WEEK, JUNE_MONTH = ({"words": "June", "start": "2024-06-01", "end": f"2024-06-{day}"} for day in ("07", "30"))


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        pytest.param({"attribution": ["Vik"]}, {"attribution": []}, True, id="one-names-nobody"),
        pytest.param({"attribution": ["Vik"]}, {"attribution": ["Saleh"]}, False, id="of-two-speakers"),
        pytest.param({"attribution": ["Vik"]}, {"attribution": ["Saleh", "Vik"]}, True, id="a-speaker-in-common"),
        pytest.param({"when": JUNE_WEEK}, {"when": JUNE_MONTH}, False, id="to-another-day"),
        pytest.param({"when": JUNE_WEEK}, {"when": JUNE_WEEK}, True, id="to-the-same-day"),
        pytest.param({"when": JUNE_WEEK}, {"when": None}, True, id="one-tells-no-day"),
    ],
)
def test_two_signals_in_the_same_words_are_one_unless_speakers_or_days_differ(one, other, alike):
    first, second = (
        Signal[Evidence].model_validate(signal("the ministers will meet") | {"evidence": [place]} | changes)
        for changes, place in ((one, here(0)), (other, here(500)))
    )
    assert same(first, second) is alike
    assert same(second, first) is alike


def here(start):
    return Evidence(text="x" * 40, start=start, end=start + 40, match="verbatim")


# Pledges made and withdrawn.

MAY, JUNE = ({"words": month, "date": f"2024-{number}-01"} for month, number in (("May", "05"), ("June", "06")))


@pytest.mark.parametrize(
    ("made", "withdrawn", "one"),
    [
        pytest.param("send doctors", "send doctors", True, id="in-the-same-words"),
        pytest.param("send two doctors to Chad", "sending the two doctors to Chad", True, id="in-other-forms"),
        pytest.param("send 20 doctors and nurses to Chad", "send 20 doctors", True, id="in-fewer-words"),
        pytest.param("send 20 doctors", "send 20 doctors and nurses to Chad", True, id="in-more-words"),
        pytest.param(
            "station an emergency towing vessel in Nuuk",
            "provide an emergency towing vessel",
            True,
            id="by-another-verb",
        ),
        pytest.param(
            "station a towing vessel in Nuuk", "provide a towing vessel", False, id="by-another-verb-too-short"
        ),
        pytest.param("send doctors", "recall doctors", False, id="another-act-with-the-same-thing"),
        pytest.param("send doctors and nurses to Chad", "send doctors", False, id="one-thing-of-several"),
        pytest.param("send 20 doctors to Chad", "send 30 doctors", False, id="another-number"),
        pytest.param("send 20 doctors to Chad", "send 20 nurses to Chad", False, id="another-thing"),
        pytest.param(
            "lift sanctions on three Chad banks", "impose sanctions on three Chad banks", False, id="opposite"
        ),
        pytest.param("open the three Chad ports", "not open the three Chad ports", False, id="negated"),
    ],
)
def test_a_withdrawal_takes_back_the_pledge_it_names(made, withdrawn, one):
    pledges = [Pledge[str].model_validate(each) for each in (pledge(made), pledge(withdrawn, status="withdrawn"))]

    assert takes_back(*pledges) is one
    assert takes_back(*reversed(pledges)) is one


@pytest.mark.parametrize(
    ("made", "withdrawn"),
    [
        pytest.param({"status": "withdrawn"}, {"status": "withdrawn"}, id="both-withdrawn"),
        pytest.param({"status": "new"}, {"status": "repeated"}, id="neither-withdrawn"),
        pytest.param({"by": ["Norway"]}, {"by": ["Chad"], "status": "withdrawn"}, id="by-somebody-else"),
        pytest.param({"to": ["Chad"]}, {"to": ["Mali"], "status": "withdrawn"}, id="to-somebody-else"),
        pytest.param({"deadline": MAY}, {"deadline": JUNE, "status": "withdrawn"}, id="for-another-day"),
    ],
)
def test_another_pledge_is_not_taken_back(made, withdrawn):
    assert not takes_back(*(Pledge[str].model_validate(pledge("send doctors", **each)) for each in (made, withdrawn)))


def test_to_whom_and_by_when_need_not_be_said_again():
    made = Pledge[str].model_validate(pledge("send doctors", deadline=MAY))

    assert takes_back(made, Pledge[str].model_validate(pledge("send doctors", to=[], status="withdrawn")))


def test_only_pledges_are_taken_back():
    fair = Stance[str].model_validate(stance("send doctors"))

    assert not takes_back(fair, Pledge[str].model_validate(pledge("send doctors", status="withdrawn")))
