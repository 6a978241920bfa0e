from datetime import date

import pytest

from summarizer import Document
from summarizer.auditing import audit

PUBLISHED = date(2026, 3, 3)


def ahead(text, published=PUBLISHED, language="en"):
    marks = audit(Document(text=text, published=published, language=language)).marks
    return [mark.cue.text for mark in marks if mark.kind == "forward-looking"]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Talks will resume in Lisk.", "will"),
        ("“We’ll be back,” he said.", "We’ll"),
        ("The talks are due to resume.", "due to"),
        ("Norland plans to buy ferries.", "plans to"),
        ("Norland threatened on Monday to recall its envoy.", "threatened on Monday to"),
        ("Norland swore never to sign.", "swore never to"),
        ("The truce expires at dawn.", "expires"),
        ("Analysts forecast a hard winter.", "forecast"),
        ("The ministry warned of floods.", "warned"),
        ("Analysts expect the talks to resume.", "expect"),
        ("The bank expects a hard winter.", "expects"),
        ("The summit is scheduled for May.", "scheduled"),
        ("Elections are due in October.", "due"),
        ("The ceasefire takes effect on Monday.", "takes effect"),
        ("The treaty comes into force on Monday.", "comes into"),
        ("A summit next month is certain.", "next month"),
        ("The summit is to be held in Lisk.", "is to"),
        ("If the river rises, the bridge closes.", "If"),
        ("The truce could end.", "could"),
        ("The treaty runs until 2031.", "2031"),
        ("The treaty lapses on 5 May 2026.", "5 May 2026"),
        ("The upcoming vote divides the league.", "upcoming"),
        ("Norland ferries to be sold", "to be"),
    ],
)
def test_a_sentence_about_what_comes_is_marked(text, cue):
    assert ahead(text) == [cue]


@pytest.mark.parametrize(
    "text",
    [
        "The talks ended on Monday.",
        "Norland threatened on Monday its envoy to Chad.",
        "He said that he would resign in 1990.",
        "The ministry, which was expected to fall in 2019, survived.",
        "Will Brandt left the room.",
        "The summit had been scheduled for a Monday.",
        "The talks of May 2025 failed.",
        "The rent was due in October.",
        "The delay is due to the floods.",
        "The ministry takes care of refugees.",
        "The river comes into view.",
        "The ship may have sailed.",
        "The deal was signed in 2025.",
        "They walked to the bridge.",
    ],
)
def test_a_sentence_about_what_was_is_not_marked(text):
    assert ahead(text) == []


def test_without_a_date_of_publication_a_year_tells_nothing():
    assert ahead("The treaty runs until 2031.", published=None) == []
    assert ahead("He said that he would resign in 1990.", published=None) == ["would"]


def test_the_mark_is_the_whole_sentence():
    [mark] = audit(Document(text="It rained. Talks will resume. It was cold.", language="en")).marks
    assert (mark.kind, mark.text, mark.start) == ("forward-looking", "Talks will resume.", 11)
