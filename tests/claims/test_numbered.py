"""Roman numerals beside other ways to write the same number."""

import pytest

from summarizer import check_claim

SAME = [
    ("Karsia cited chapter 7 of the pact", "Karsia cited Chapter VII of the pact."),
    ("Karsia cited Chapter VII of the pact", "Karsia cited chapter 7 of the pact."),
    ("Karsia cited Chapter VII of the pact", "Karsia cited the seventh chapter of the pact."),
    ("Karsia cited Chapter VII of the pact", "Karsia cited Chapters VI and VII of the pact."),
    ("Karsia cited Chapter VII of the pact", "Karsia cited Chapter VI and VII of the pact."),
    ("Karsia cited article 5", "Karsia cited Article V."),
    ("Karsia cited article 10", "Le Karsia a cité l'article X du pacte."),
    ("The seventh chapter applies", "C'est le chapitre VII qui s'applique."),
    ("The 21st century opens", "Le XXIe siècle s'ouvre."),
    ("Karsia has not voted since World War II", "Karsia has not voted since the Second World War."),
    ("Karsia has not voted since World War II", "Karsia has not voted since World War Two."),
    ("Karsia has not voted since World War 2", "Karsia has not voted since World War II."),
    ("Phase II opens in Lume", "The second phase opens in Lume."),
    ("Pope Leo XIV left Lume", "Pope Leo left Lume."),
    ("King Karel II was in Lume", "In Lume, by King Karel 12 envoys were told so."),
]

OTHERWISE = [
    ("Karsia cited chapter 6 of the pact", "Karsia cited Chapter VII of the pact.", "number"),
    ("Karsia cited Chapter VI of the pact", "Karsia cited chapter 7 of the pact.", "name"),
    ("Karsia cited Chapter VI of the pact", "Karsia cited Chapter VII of the pact.", "name"),
    ("Karsia has not voted since World War I", "Karsia has not voted since the Second World War.", "name"),
    ("Karsia has not voted since World War I", "Karsia has not voted since World War II.", "name"),
    ("King Karel V was in Lume", "King Karel VI was in Lume.", "name"),
    ("Karsia sent 10 soldiers", "Karsia said on X that it sent soldiers.", "number"),
    ("Karsia sent 5 billion euros", "Karsia sent euros under Chapter V.", "number"),
    ("Karsia sent 7 soldiers", "Karsia sent soldiers under Chapter VII.", "number"),
    ("At least 2 people died", "People died, as in World War II.", "number"),
    ("Chapter VI was cited", "Karsia cited Chapter VII for 6 days.", "name"),
    ("The vote was 10 days ago", "Chapter X was put to a vote days ago.", "number"),
]


@pytest.mark.parametrize(("claim", "evidence"), SAME)
def test_a_number_is_the_same_in_roman_numerals(claim, evidence):
    assert check_claim(claim, evidence) == []


@pytest.mark.parametrize(("claim", "evidence", "kind"), OTHERWISE)
def test_another_number_is_another_in_roman_numerals(claim, evidence, kind):
    assert kind in [difference.kind for difference in check_claim(claim, evidence)]
