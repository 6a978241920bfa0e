"""Particulars: who and when an item says in fields of their own, held against the article around its evidence."""

from datetime import date

import pytest
from drafts import participant, pledge, signal, stance

from summarizer.chunks import split
from summarizer.document import Document
from summarizer.grounding import Evidence
from summarizer.particulars import particular_checks
from summarizer.source import Source
from summarizer.summary import DRAFTED, Participant

PUBLISHED = date(2024, 5, 3)
CAST = [
    participant("Norway", aliases=["Oslo"]),
    participant("Chad"),
    participant("Vik", kind="person", acts_for="Norway"),
    participant("Saleh", kind="person", acts_for="Chad", aliases=["the foreign minister"]),
    participant("Mali"),
    participant("Chadian Herders", kind="other"),
]
FILLER = "The rest of the talks was about fish. "
LEAD_OF_FISH = FILLER * 14


def checked(section, item, text, quote=None):
    """The checks of an item whose evidence is this quote, or the whole text, after a lead of other things."""
    article = LEAD_OF_FISH + text
    (chunk,) = split(article, len(article))
    source = Source(Document(text=article, published=PUBLISHED), chunk)
    found = source.locate(quote or text)
    assert isinstance(found, Evidence)
    cast = [Participant[str].model_validate(one) for one in CAST]
    checks = particular_checks(DRAFTED[section].model_validate(item), [found], source, cast)
    return [(one.kind, one.said, one.source) for one in checks]


# Who.


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        pytest.param("Norway will send doctors to Chad.", [], id="named"),
        pytest.param("Oslo will send doctors to Chad.", [], id="by-an-alias"),
        pytest.param("Norwegian doctors will go to Chad.", [], id="by-the-adjective"),
        pytest.param("Vik will send doctors to Chad.", [], id="by-whoever-acts-for-it"),
        pytest.param("Finland will send doctors to Chad.", ["Norway"], id="another"),
        pytest.param("Finland will send doctors to Mali.", ["Norway", "Chad"], id="two-others"),
        pytest.param("Both sides will send doctors.", [], id="a-word-that-may-mean-them"),
        pytest.param("Финляндия отправит врачей в Мали, сообщил министр.", [], id="in-another-language"),
    ],
)
def test_who_acts_and_to_whom_is_flagged_where_nobody_of_the_name_is_near(text, missing):
    assert checked("pledges", pledge("send doctors"), text) == [("name", name, "") for name in missing]


@pytest.mark.parametrize(
    ("holders", "text", "missing"),
    [
        pytest.param(["Vik"], "The offer is fair, Vik said.", [], id="named"),
        pytest.param(["Vik"], "The offer is fair, Norway said.", [], id="by-whom-he-acts-for"),
        pytest.param(["Saleh"], "The foreign minister called it fair.", [], id="by-his-office"),
        pytest.param(["Mali"], "The offer is fair, Vik said.", ["Mali"], id="another"),
        pytest.param(["Mali", "Vik"], "The offer is fair, Vik said.", ["Mali"], id="one-of-two"),
        pytest.param(["Chadian Herders"], "Few who keep cattle like it.", [], id="a-description"),
    ],
)
def test_who_holds_a_stance_is_flagged_where_nobody_of_the_name_is_near(holders, text, missing):
    fair = stance("the offer is fair", holders=holders)

    assert checked("stances", fair, text) == [("name", name, "") for name in missing]


@pytest.mark.parametrize(
    ("between", "missing"),
    [
        pytest.param(1500 - len("Mali. "), [], id="within-reach"),
        pytest.param(1501 - len("Mali. "), ["Mali"], id="its-first-letter-out-of-reach"),
    ],
)
def test_a_name_may_stand_shortly_before_the_evidence(between, missing):
    talk = (FILLER * (between // len(FILLER) + 1))[: between - 2] + ". "
    leave = signal("it will leave", by=["Mali"])

    assert checked("signals", leave, f"Mali. {talk}It will leave the talks.", "It will leave the talks") == [
        ("name", name, "") for name in missing
    ]


@pytest.mark.parametrize(
    ("before", "missing"),
    [
        pytest.param(500 - len("Mali"), [], id="in-the-lead"),
        pytest.param(501 - len("Mali"), ["Mali"], id="its-last-letter-after-the-lead"),
    ],
)
def test_a_name_in_the_lead_is_in_mind_to_the_end(before, missing):
    article = f"{'-' * (before - 1)} Mali. {FILLER * 50}It will leave the talks."
    (chunk,) = split(article, len(article))
    source = Source(Document(text=article), chunk)
    leave = DRAFTED["signals"].model_validate(signal("it will leave", by=["Mali"]))
    mali = Participant[str].model_validate(participant("Mali"))

    checks = particular_checks(leave, [source.locate("It will leave the talks")], source, [mali])

    assert [one.said for one in checks] == missing


def test_a_name_after_the_evidence_is_no_name_for_it():
    text = "He will leave the talks. Mali stays."

    assert checked("signals", signal("he will leave", by=["Mali"]), text, "He will leave the talks") == [
        ("name", "Mali", "")
    ]


# When.

TEXT = "Norway will send doctors to Chad by 12\nJune, after the rains. The ministers meet in September."


@pytest.mark.parametrize(
    ("words", "day", "checks"),
    [
        pytest.param("by 12 June", "2024-06-12", [], id="the-day"),
        pytest.param("By 12 June", None, [], id="unresolved"),
        pytest.param("by 12 June", "2024-06-11", [], id="the-day-before"),
        pytest.param("by 12 June", "2024-06-13", [], id="the-day-after"),
        pytest.param("by 12 June", "2024-06-10", [("date", "2024-06-10", "by 12 June")], id="another-day"),
        pytest.param("by 12 June", "2024-07-12", [("date", "2024-07-12", "by 12 June")], id="another-month"),
        pytest.param("after the rains", "2024-10-01", [], id="words-that-name-no-day"),
        pytest.param("by 13 June", "2024-06-13", [("words", "by 13 June", "")], id="words-that-are-not-there"),
        pytest.param("in September", "2024-09-30", [("words", "in September", "")], id="words-of-a-later-sentence"),
    ],
)
def test_a_deadline_is_flagged_where_its_words_are_not_there_or_mean_another_day(words, day, checks):
    doctors = pledge("send doctors", deadline={"words": words, "date": day})

    assert checked("pledges", doctors, TEXT, "Norway will send doctors to Chad by 12 June") == checks


@pytest.mark.parametrize(
    ("words", "start", "end", "checks"),
    [
        pytest.param("from 3 to 7 June", "2024-06-03", "2024-06-07", [], id="both-days"),
        pytest.param("the week of 3 June", "2024-06-03", "2024-06-09", [], id="one-of-two"),
        pytest.param("next month", "2024-06-01", "2024-06-30", [], id="told-from-the-day-of-publication"),
        pytest.param("next month", "2024-07-02", None, [("date", "2024-07-02", "next month")], id="another-month"),
        pytest.param("next month", "2024-06-15", None, [], id="a-day-within-what-is-told"),
        pytest.param("tomorrow", "2024-05-04", "2024-05-04", [], id="the-next-day"),
        pytest.param("in 2025", "2025-01-01", "2025-12-31", [], id="a-year"),
        pytest.param("in 2025", "2026-02-01", None, [("date", "2026-02-01", "in 2025")], id="another-year"),
        pytest.param(
            "in 2025",
            "2026-02-01",
            "2026-03-01",
            [("date", "2026-02-01 to 2026-03-01", "in 2025")],
            id="neither-day-of-a-period",
        ),
        pytest.param("90 days from 3 June", "2024-09-01", None, [], id="counted-from-a-day"),
        pytest.param("two months from 3 June", "2024-08-03", None, [], id="counted-in-words-from-a-day"),
        pytest.param("the summer after June 2024", "2025-07-01", None, [], id="a-season-counted-from-a-month"),
        pytest.param("within two weeks of 3 June", "2024-06-17", None, [], id="counted-in-words"),
    ],
)
def test_a_period_is_flagged_where_its_words_mean_none_of_its_days(words, start, end, checks):
    talks = signal("Vik will talk", by=["Vik"], when={"words": words, "start": start, "end": end})

    assert checked("signals", talks, f"Vik will talk {words}.") == checks


def test_words_of_a_date_may_stand_in_another_form_of_the_word():
    text = "첫해에는 90억 원이 쓰인다."

    assert checked("signals", signal("it will cost", when={"words": "첫해", "start": None, "end": None}), text) == []


def test_an_item_with_nobody_and_no_day_in_it_has_nothing_to_check():
    assert checked("key_points", {"evidence": [], "text": "Mali left in 1999."}, "Norway stayed.") == []
