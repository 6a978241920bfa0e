"""Looking for a pattern only where it can match."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.lexicon.places import first_run, matches

PATTERN = re.compile(
    r"\d+(?:st)?\b|(?<![\w-])(?:six|twenty)(?:[ -](?:six|twenty))*(?![^\W_])|(?<!\w)втор(?:ой|ая)(?!\w)|½",
    re.IGNORECASE,
)
FIRST_RUNS = frozenset(("six", "twenty"))
PIECES = ["six", "Twenty", "SIX", "ſıx", "sİx", "second", "Вторая", "втор", "12", "1", "½", "-", " ", "_", "é"]


@given(st.lists(st.sampled_from(PIECES)).map("".join) | st.text(max_size=30))
def test_the_same_is_found_as_by_looking_everywhere(text):
    found = [match.span() for match in matches(PATTERN, text, FIRST_RUNS, ("втор",))]
    assert found == [match.span() for match in PATTERN.finditer(text)]


@pytest.mark.parametrize(
    ("word", "run"),
    [("Twenty-six", "twenty"), ("п'ять", "п"), ("dix-sept", "dix"), ("zwölf", "zwölf"), ("½", "½"), ("-six", "")],
)
def test_a_word_begins_with_its_first_letters(word, run):
    assert first_run(word) == run
