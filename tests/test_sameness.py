"""Sameness: where the bounds lie at which two items are one."""

import pytest

from summarizer.grounding import Passage
from summarizer.sameness import same_place, say_the_same


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
