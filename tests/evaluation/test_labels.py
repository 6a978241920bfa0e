"""Labels: what people say of single items; what cannot be used is listed by line."""

import hashlib

import pytest
from drafts import FAIR, draft, stance
from made import result, written

from summarizer.errors import InputError
from summarizer.evaluation.labels import Label, Labels
from summarizer.evaluation.verdicts import RULINGS
from summarizer.summary import SECTIONS


def label(**changes):
    return {"document": "wells", "section": "stances", "item": 1, "label": "supported"} | changes


@pytest.fixture
def read(tmp_path, monkeypatch):
    """Read a file of labels about the small article; what is wrong comes as text."""
    monkeypatch.chdir(tmp_path)

    def from_lines(*records, raw=None):
        labels = Labels(written(tmp_path.joinpath("labels.jsonl").relative_to(tmp_path), *records))
        found, problems = labels.read(result(raw), "wells")
        return found, [str(one) for one in [*labels.problems, *problems]]

    return from_lines


@pytest.mark.parametrize(
    "record",
    [
        pytest.param(label(), id="number"),
        pytest.param(label(item=None, text="the  offer is FAIR"), id="words-however-spaced-and-cased"),
        pytest.param(label(text="the offer is fair"), id="both"),
    ],
)
def test_an_item_is_named_by_its_number_in_the_section_or_its_words(read, record):
    assert read(record) == ([Label("stances", 1, "supported", None)], [])


def test_several_people_may_label_the_same_item(read):
    found, problems = read(label(author="anna"), label(author="ben", label="partly"))
    assert [(one.author, one.label) for one in found] == [("anna", "supported"), ("ben", "partly")]
    assert problems == []


@pytest.mark.parametrize(
    ("record", "problem"),
    [
        (label(label="suported"), f'label: "suported" is none of {", ".join(RULINGS)}; nearest: "supported"'),
        (label(section=None), f"section: is missing; give one of {', '.join(SECTIONS)}"),
        (label(label=3), f"label: 3 is none of {', '.join(RULINGS)}"),
        (label(section="stance"), f'section: "stance" is none of {", ".join(SECTIONS)}; nearest: "stances"'),
        (label(document=None), "document: is missing or not a text"),
        (label(item=None), "item: is missing; give its number in the section, from 1, or its words as text"),
        (label(item="1"), "item: '1' is not a number"),
        (label(item=True), "item: True is not a number"),
        (label(text=5), "text: is not a text"),
        (label(author=5), "author: is not a text"),
        (label(lable="x"), 'lable: no such field; nearest: "label"'),
        (label(item=0), "stances 0: there is no such item; the result has 1"),
        (label(item=2), "stances 2: there is no such item; the result has 1"),
        (label(text="the offer is unfair"), "stances 1: is “the offer is fair”, not “the offer is unfair”"),
        (
            label(item=None, text="the offer is fine"),
            'stances: no item says “the offer is fine”; nearest: "the offer is fair"',
        ),
    ],
)
def test_what_is_no_label_is_listed_by_line(read, record, problem):
    assert read(label(section="pledges"), record) == (
        [Label("pledges", 1, "supported", None)],
        [f"labels.jsonl:2: {problem}"],
    )


def test_a_line_that_is_no_json_is_listed(tmp_path):
    path = tmp_path / "labels.jsonl"
    path.write_text('{"document": "wells"\n[]\n', encoding="utf-8")
    first, second = map(str, Labels(path).problems)
    assert first.startswith(f"{path}:1: is not JSON: ")
    assert second == f"{path}:2: is a JSON list, not an object"


def test_a_second_label_by_the_same_person_is_listed_and_the_first_counts(read):
    found, problems = read(label(author="anna"), label(author="anna", label="partly"))
    assert [one.label for one in found] == ["supported"]
    assert problems == ["labels.jsonl:2: a second label by anna of stances 1"]


def test_a_second_label_by_nobody_named_is_listed_as_well(read):
    found, problems = read(label(), label(label="partly"))
    assert [one.label for one in found] == ["supported"]
    assert problems == ["labels.jsonl:2: a second label of stances 1"]


def test_of_several_items_the_one_of_the_number_has_to_have_the_words(read):
    loan = stance("the loan is dear", "Amina Saleh, called the offer fair", target="the loan")
    more = stance("the talks are slow", "Amina Saleh, called the offer fair", target="the talks")
    three = draft(stances=[FAIR, loan, more])
    assert read(label(item=2, text="the loan is dear"), raw=three) == ([Label("stances", 2, "supported", None)], [])
    assert read(label(item=2, text="the talks are slow"), raw=three) == (
        [],
        ["labels.jsonl:1: stances 2: is “the loan is dear”, not “the talks are slow”"],
    )


def test_words_that_several_items_have_are_no_name(read):
    twice = draft(stances=[FAIR, stance("the offer is fair", "Amina Saleh, called the offer fair", target="the loan")])
    assert read(label(item=None, text="the offer is fair"), raw=twice) == (
        [],
        ["labels.jsonl:1: stances “the offer is fair”: several items say so; give the item's number"],
    )


def test_a_file_of_labels_tells_its_digest_and_where_a_document_begins(tmp_path):
    path = written(tmp_path / "labels.jsonl", label(), label(document="rains"), label(document="rains", item=2))
    labels = Labels(path)
    assert labels.digest == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (labels.documents, str(labels.place("rains"))) == (["wells", "rains"], f"{path}:2")


def test_a_file_that_cannot_be_read_is_told(tmp_path):
    with pytest.raises(InputError, match=r"nowhere\.jsonl: cannot be read"):
        Labels(tmp_path / "nowhere.jsonl")
