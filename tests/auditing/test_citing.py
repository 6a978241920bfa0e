"""What evidence covers: half of the shorter of two stretches, or the whole of one."""

import pytest

from summarizer.auditing.citing import Citations
from summarizer.grounding.evidence import Evidence
from summarizer.summary import KeyPoint, Summary


def citing(*spans):
    """The citations of a summary with evidence at these places."""
    evidence = [Evidence(text="x" * (end - start), start=start, end=end, match="verbatim") for start, end in spans]
    return Citations(Summary[Evidence].of("x", {"key_points": [KeyPoint[Evidence](text="x", evidence=evidence)]}))


@pytest.mark.parametrize(
    ("piece", "covered"),
    [
        pytest.param((80, 100), False, id="ends where it begins"),
        pytest.param((81, 120), True, id="20 of the piece's 39"),
        pytest.param((80, 120), True, id="20 of the piece's 40"),
        pytest.param((80, 119), False, id="19 of the piece's 39"),
        pytest.param((11, 120), True, id="20 of the evidence's 40"),
        pytest.param((11, 119), False, id="19 of the evidence's 40"),
        pytest.param((120, 900), True, id="the last 20 of the evidence's 40"),
        pytest.param((121, 900), False, id="the last 19 of the evidence's 40"),
        pytest.param((110, 111), True, id="within it"),
        pytest.param((140, 150), False, id="begins where it ends"),
    ],
)
def test_a_piece_is_covered_by_half_of_the_shorter_of_the_two(piece, covered):
    assert citing((100, 140)).cover([piece]) is covered
    assert citing((0, 10), (100, 140), (950, 960)).cover([(20, 30), piece]) is covered


def test_evidence_that_reaches_past_a_later_one_still_covers():
    citations = citing((0, 400), (100, 140))
    assert citations.cover([(300, 320)])
    assert not citations.cover([(400, 420)])
    assert citations.hold((300, 400))
    assert not citations.hold((300, 401))


@pytest.mark.parametrize(
    ("stretch", "held"),
    [
        ((100, 140), True),
        ((99, 140), False),
        ((100, 141), False),
        ((120, 130), True),
        ((150, 160), False),
        ((50, 60), False),
        (None, True),
    ],
)
def test_a_stretch_is_held_by_evidence_that_has_all_of_it(stretch, held):
    assert citing((100, 140)).hold(stretch) is held
    assert citing((0, 10), (100, 140), (150, 155)).hold(stretch) is held


def test_without_a_summary_nothing_is_covered_and_only_nothing_held():
    citations = Citations(None)
    assert not citations.cover([(0, 10)])
    assert (citations.hold((0, 10)), citations.hold(None)) == (False, True)
