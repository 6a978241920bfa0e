"""Statements whose clause stands in, before or beside another one: where source and content begin and end."""

import pytest

from summarizer import Document
from summarizer.auditing import audit


def statements(text):
    return [
        (mark.source and mark.source.text, mark.cue and mark.cue.text, *(piece.text for piece in mark.content))
        for mark in audit(Document(text=text, language="en")).marks
        if mark.kind == "statement"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The talks will go on, if Kyiv asks, the minister said.",
            [("the minister", "The talks will go on, if Kyiv asks")],
        ),
        ("The firm will pay anyone who asks, it said.", [("it", "The firm will pay anyone who asks")]),
        (
            "The union will strike, it said, if the firm does as it says.",
            [("it", "The union will strike", "if the firm does as it says")],
        ),
        (
            "The minister said that, if asked, he would serve again.",
            [("The minister", "that, if asked, he would serve again")],
        ),
        (
            "Orlin said that she would resign, if Valmera asks for it first.",
            [("Orlin", "that she would resign, if Valmera asks for it first")],
        ),
        (
            "Asked about the strike, Orlin said the port would open.",
            [(None, "the strike"), ("Orlin", "the port would open")],
        ),
    ],
)
def test_what_is_asked_or_said_under_a_condition_is_no_statement_of_its_own(text, expected):
    assert [(source, *content) for source, _, *content in statements(text)] == expected


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("LISK (Agency) — The talks will go on, the minister said.", "the minister"),
        ("LISK, 3 March — The talks will go on, the minister said.", "the minister"),
        ("Lisk, March 3 – The talks will go on, the minister said.", "the minister"),
        ("LISK, Terna -- The talks will go on, the minister said.", "the minister"),
        ("Lisk (dpa) - The talks will go on, the minister said.", "the minister"),
    ],
)
def test_a_dateline_is_no_part_of_what_is_said(text, source):
    assert statements(text) == [(source, "said", "The talks will go on")]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Orlin — a lawyer — will go on, the minister said.", "Orlin — a lawyer — will go on"),
        ("SLA — an alliance of islands — will go on, the minister said.", "SLA — an alliance of islands — will go on"),
        ("Peace – the talks will go on, the minister said.", "Peace – the talks will go on"),
        ("US – China talks will go on, the minister said.", "US – China talks will go on"),
        ("Resolution 2231 – the last of all will lapse, he said.", "Resolution 2231 – the last of all will lapse"),
        ("Talks in Lisk (the capital) – will go on, the minister said.", "Talks in Lisk (the capital) – will go on"),
    ],
)
def test_what_dashes_set_off_is_no_dateline(text, content):
    assert [pieces for _, _, *pieces in statements(text)] == [[content]]


def test_only_the_first_line_of_a_text_has_a_dateline():
    said = statements("It rained.\n\nLISK, 3 March — The talks will go on, the minister said.")
    assert said == [("the minister", "said", "LISK, 3 March — The talks will go on")]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Lisk - Doral said the road was open.", "Doral"),
        ("The minister — once a lawyer — said the road was open.", "The minister — once a lawyer"),
        ("Terna – the largest of the islands – said the road was open.", "Terna – the largest of the islands"),
        ("The Sea League (SL) said the road was open.", "The Sea League"),
        ("On Monday the ministry said the road was open.", "the ministry"),
        ("Yesterday Doral said the road was open.", "Doral"),
        ("This week's summit said the road was open.", "This week's summit"),
        ("President Doral on Monday said the road was open.", "President Doral"),
        ("They left after Doral said the road was open.", "Doral"),
        ("Kelly said the road was open.", "Kelly"),
    ],
)
def test_the_source_is_somebody_without_what_stands_around_him(text, source):
    assert statements(text) == [(source, "said", "the road was open")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doral said no when asked whether he knew.", [("Doral", "said"), (None, "asked")]),
        ("Doral refused to say whether he knew.", [("Doral", "refused"), ("Doral", "to say")]),
        (
            "The road is open, said two guards who asked to leave.",
            [("two guards who asked to leave", "said"), ("two guards", "asked")],
        ),
        ("Orlin repeatedly denied it.", [("Orlin", "denied")]),
        ("In a statement on Monday, the ministry said the road was open.", [("the ministry", "said")]),
    ],
)
def test_sources_and_cues(text, expected):
    assert [found[:2] for found in statements(text)] == expected


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("When Doral announced the cuts, the shops closed.", "the cuts"),
        ("If Doral denounces all 2,400 cuts, the shops close.", "all 2,400 cuts"),
        ("Doral, who denounced the cuts, left for Lisk.", "the cuts"),
        ("Asked whether the road was shut, Doral left.", "whether the road was shut"),
        ("The shops, which denounced the cuts, closed.", "the cuts"),
        ("The shops closed, because Doral denounced the cuts, and it rained.", "the cuts"),
        ("As Doral said, the road, shut in May, is open.", "the road, shut in May, is open"),
        ("The road is open again, as Doral said.", "The road is open again"),
        ("The road opened, as Doral acknowledged.", "The road opened"),
        ("Doral warned that the road was about to close.", "that the road was about to close"),
        ("They met in a pact that Doral believes can last.", "can last"),
    ],
)
def test_the_content_is_what_the_clause_of_the_verb_holds(text, content):
    assert [pieces for _, _, *pieces in statements(text)] == [[content]]
