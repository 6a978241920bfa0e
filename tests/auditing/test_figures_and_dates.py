import pytest

from summarizer import Document
from summarizer.auditing import audit


def marked(text, kind, language="en"):
    return [mark.text for mark in audit(Document(text=text, language=language)).marks if mark.kind == kind]


@pytest.mark.parametrize(
    ("text", "figures", "dates"),
    [
        ("It cost $20 million.", ["$20 million"], []),
        ("At least 40 people came on 5 March 2026.", ["At least 40"], ["5 March 2026"]),
        ("Output fell by 7.5% in May.", ["7.5%"], ["May"]),
        ("Two ships sank on Monday.", ["Two"], ["Monday"]),
        ("One of them was the first.", [], []),
        ("Between 10 and 15 boats left.", ["10 and 15"], []),
        ("In 2019 it was 3,000 tonnes.", ["3,000 tonnes"], ["2019"]),
        ("They may march on.", [], []),
        ("On 5 March 2026 two ships sank.", ["two"], ["5 March 2026"]),
        ("Orlin came on Monday, after Tuesday’s talks.", [], ["Monday", "Tuesday"]),
        ("They left on Monday, 5 March.", [], ["Monday", "5 March"]),
    ],
)
def test_figures_are_marked_with_their_unit_and_bound_and_dates_apart(text, figures, dates):
    assert (marked(text, "figure"), marked(text, "date")) == (figures, dates)


def test_a_figure_far_along_a_long_sentence_is_read():
    text = f"{'and then they went on and on ' * 12}until $3 billion was spent by 4 June 2025."
    assert marked(text, "figure") == ["$3 billion"]
    assert marked(text, "date") == ["4 June 2025"]


def test_every_figure_of_a_sentence_is_read_however_far_apart():
    text = f"Norland sent 20 doctors {'to the villages along the river ' * 8}and 30 nurses."
    assert marked(text, "figure") == ["20", "30"]
