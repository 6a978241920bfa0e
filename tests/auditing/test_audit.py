import pytest
from pydantic import ValidationError

from summarizer import Document
from summarizer.auditing import Audit, Count, audit, omissions
from summarizer.grounding.evidence import Evidence
from summarizer.summary import KeyPoint, Participant, Pledge, Summary

TEXT = "Orlin said that the port was closed. Norland will send 20 doctors by 5 March 2027. It rained."


def evidence(words, text=TEXT):
    start = text.index(words)
    return Evidence(text=words, start=start, end=start + len(words), match="verbatim")


def summary(*quotes, section="key_points", text=TEXT):
    found = [evidence(quote, text) for quote in quotes]
    item = KeyPoint[Evidence](text="…", evidence=found)
    return Summary[Evidence].of("Port closed", {section: [item]})


def kinds(found, *, cited):
    return [mark.kind for mark in found.marks if mark.cited == cited]


def test_without_a_summary_nothing_is_cited():
    found = audit(TEXT)
    assert kinds(found, cited=True) == []
    assert [(omission.kind, omission.text) for omission in found.omissions] == [
        ("statement", "Orlin said that the port was closed."),
        ("commitment", "Norland will send 20 doctors by 5 March 2027."),
        ("forward-looking", "Norland will send 20 doctors by 5 March 2027."),
        ("figure", "Norland will send 20 doctors by 5 March 2027."),
        ("date", "Norland will send 20 doctors by 5 March 2027."),
    ]


@pytest.mark.parametrize(
    ("quotes", "cited"),
    [
        pytest.param(["that the port was closed"], ["statement"], id="the content itself"),
        pytest.param(["port was closed"], ["statement"], id="a part of it"),
        pytest.param(["Orlin said"], [], id="source and cue, not the content"),
        pytest.param(
            ["port was closed. Norland will send 20 doctors"],
            ["commitment", "forward-looking", "figure", "statement"],
            id="over a border",
        ),
        pytest.param(["by 5 March 2027"], ["commitment", "forward-looking", "date"], id="inside a commitment"),
        pytest.param(["It rained."], [], id="elsewhere"),
    ],
)
def test_a_mark_is_cited_when_evidence_overlaps_half_of_the_shorter(quotes, cited):
    assert sorted(kinds(audit(TEXT, summary(*quotes)), cited=True)) == sorted(cited)


def test_naming_somebody_cites_nothing():
    participant = Participant[Evidence](
        name="Norland", aliases=[], kind="government", role=None, acts_for=None, country=None, part="actor",
        evidence=[evidence("Norland will send 20 doctors by 5 March 2027.")],
    )  # fmt: skip
    found = audit(TEXT, Summary[Evidence].of("…", {"participants": [participant]}))
    assert kinds(found, cited=True) == []


def test_the_evidence_of_every_other_section_cites():
    pledge = Pledge[Evidence](
        by=["Norland"], to=[], action="send doctors", domain="humanitarian", specificity="specific", condition=None,
        deadline=None, status="new", attribution=[], evidence=[evidence("Norland will send 20 doctors")],
    )  # fmt: skip
    found = audit(TEXT, Summary[Evidence].of("…", {"pledges": [pledge]}))
    assert kinds(found, cited=True) == ["commitment", "forward-looking", "figure"]


def test_counts_are_of_every_kind():
    counts = audit(TEXT, summary("that the port was closed")).counts
    assert counts == {
        "statement": Count(marks=1, cited=1, omissions=0),
        "commitment": Count(marks=1, cited=0, omissions=1),
        "forward-looking": Count(marks=1, cited=0, omissions=1),
        "figure": Count(marks=1, cited=0, omissions=1),
        "date": Count(marks=1, cited=0, omissions=1),
    }


def test_a_sentence_is_omitted_once_for_each_kind():
    found = audit("Two of three ships sank. Two of three ships sank.")
    assert [(omission.kind, omission.start) for omission in found.omissions] == [("figure", 0)]
    assert len([mark for mark in found.marks if mark.kind == "figure"]) == 4


def test_what_is_cited_where_it_stands_first_is_not_omitted_where_it_is_repeated():
    text = "Orlin said that the port was closed.\n\nOrlin said that the port was closed."
    found = audit(text, summary("that the port was closed"))
    assert [mark.cited for mark in found.marks] == [True, False]
    assert found.omissions == ()


@pytest.mark.parametrize(
    ("quotes", "omitted"),
    [
        ([], "statement forward-looking commitment figure date"),
        (["It rained."], "statement forward-looking commitment figure date"),
        (["port was closed", "20 doctors"], "date"),
        (["Norland will send 20 doctors"], "statement date"),
        (["Norland will send 20 doctors by 5 March 2027"], "statement"),
    ],
    ids=["nothing", "nothing marked", "words", "a sentence but for its date", "a sentence without its full stop"],
)
def test_omissions_alone_are_those_of_the_audit(quotes, omitted):
    cited = summary(*quotes) if quotes else None
    assert omissions(TEXT, cited) == audit(TEXT, cited).omissions
    assert sorted(one.kind for one in omissions(TEXT, cited)) == sorted(omitted.split())


def test_figures_and_dates_cited_where_a_sentence_stands_first_are_not_omitted_where_it_is_repeated():
    sentence = "In May 2020 Norland sent 20 ships."
    text = f"{sentence}\n\n{sentence} It sent 30."
    [omission] = omissions(text, summary(sentence, text=text))
    assert (omission.kind, omission.text) == ("figure", "It sent 30.")


def test_marks_of_the_same_words_are_in_the_order_of_their_cues():
    marks = audit("People close to Vasko say that the port is closed.").marks
    assert [mark.cue.text for mark in marks] == ["close", "say"]
    assert len({(mark.text, mark.content) for mark in marks}) == 1


def test_a_mark_knows_its_source_cue_and_content():
    [mark] = audit("Orlin said that the port was closed.").marks
    passages = [(one.text, one.start, one.end) for one in (mark, mark.source, mark.cue, *mark.content)]
    assert passages == [
        ("Orlin said that the port was closed", 0, 35),
        ("Orlin", 0, 5),
        ("said", 6, 10),
        ("that the port was closed", 11, 35),
    ]


def test_an_audit_is_closed_and_frozen_and_survives_json():
    found = audit(TEXT)
    assert Audit.model_validate_json(found.model_dump_json()) == found
    with pytest.raises(ValidationError):
        found.marks = ()
    with pytest.raises(ValidationError):
        Audit.model_validate({"marks": [], "omissions": [], "more": 1})


@pytest.mark.parametrize("language", ["en", "en-GB", None])
def test_the_language_may_be_given_or_found(language):
    assert len(audit(Document(text=TEXT, language=language)).marks) == 5
