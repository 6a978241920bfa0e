"""Support: which items of a draft the document bears out, and what is said of those it does not."""

import pytest
from drafts import (
    ARTICLE,
    CHAD,
    DOCUMENT,
    FAIR,
    MEETING,
    NORWAY,
    OFFER,
    SALEH,
    VIK,
    WELLS,
    draft,
    key_point,
    participant,
    pledge,
    signal,
    stance,
)

from summarizer.chunks import split
from summarizer.draft import Rejected
from summarizer.source import Source
from summarizer.summary import Draft
from summarizer.support import Supported, support

FIRST = split(ARTICLE)[0]
LAST = split(ARTICLE, 250)[-1]


def supported(rejected=(), chunk=FIRST, **sections) -> Supported:
    return support(Draft.model_validate(draft(**sections)), list(rejected), Source(DOCUMENT, chunk))


def words(found: Supported, section: str) -> list[str]:
    return [one.words for one in getattr(found.summary, section)]


def test_a_draft_with_every_quote_in_the_article_stands_whole():
    found = supported()

    assert found.unsupported == []
    assert found.problems == []
    assert [(section, item.words) for section, item in found.summary.items()] == [
        (section, item.words) for section, item in Draft.model_validate(draft()).items()
    ]
    assert found.summary.headline == draft()["headline"]


@pytest.mark.parametrize("chunk", [FIRST, LAST], ids=["the-whole", "a-later-chunk"])
def test_evidence_points_into_the_document_wherever_the_chunk_begins(chunk):
    meeting = MEETING | {"by": ["Vik"]}
    found = supported(chunk=chunk, key_points=[], participants=[VIK], pledges=[], stances=[], signals=[meeting])
    (meeting,) = found.summary.signals

    assert chunk.start in (0, 192)
    assert [(one.start, one.end, one.match) for one in meeting.evidence] == [(231, 290, "verbatim")]
    evidence = [one for _, item in found.summary.items() for one in item.evidence]
    assert [ARTICLE[one.start : one.end] for one in evidence] == [one.text for one in evidence]


def test_the_nearest_passage_in_a_later_chunk_points_into_the_document_too():
    found = supported(
        chunk=LAST, key_points=[key_point("They meet.", "The two ministers will meet in Geneva on 22 June")]
    )
    nearest = next(one.nearest for one in found.unsupported if one.section == "key_points")

    assert ARTICLE[nearest.start : nearest.end] == nearest.text == "The two ministers will meet in Geneva on 12 June"


def test_a_quote_that_is_not_in_the_article_is_kept_with_what_is_nearest():
    bad = pledge("give 30 million kroner", "Norway will give Chad 30 million kroner")
    found = supported(pledges=[WELLS, bad])

    assert words(found, "pledges") == [WELLS["action"]]
    (one,) = found.unsupported
    assert (one.section, one.item, one.quote) == ("pledges", bad, "Norway will give Chad 30 million kroner")
    assert (one.reason, one.item_stands) == ("number", False)
    assert one.nearest.text == "Norway will give Chad 20 million kroner"
    assert [(each.kind, each.said, each.source) for each in one.differences] == [("number", "30", "20")]
    assert found.problems == [
        (
            "pledges “give 30 million kroner”: the quote “Norway will give Chad 30 million kroner” is not in the "
            "article; nearest there: “Norway will give Chad 20 million kroner” (number: “30” where the source has “20”)"
        )
    ]


def test_a_quote_with_nothing_near_it_is_absent():
    found = supported(stances=[stance("the war must end", "Peace everywhere, said nobody")])

    (one,) = found.unsupported
    assert (one.reason, one.nearest, one.differences) == ("absent", None, [])
    assert one.problem == (
        "stances “the war must end”: the quote “Peace everywhere, said nobody” is not in the article"
    )


def test_an_item_with_a_good_and_a_bad_quote_stands_and_the_bad_one_is_listed():
    found = supported(signals=[MEETING | {"evidence": ["Peace everywhere", *MEETING["evidence"]]}])

    (meeting,) = found.summary.signals
    assert [one.text for one in meeting.evidence] == MEETING["evidence"]
    assert [(one.quote, one.item_stands) for one in found.unsupported] == [("Peace everywhere", True)]


def test_the_same_passage_is_evidence_once():
    found = supported(signals=[MEETING | {"evidence": MEETING["evidence"] * 2}])

    assert len(found.summary.signals[0].evidence) == 1


def test_an_item_without_quotes_does_not_stand():
    found = supported(signals=[MEETING, signal("the talks could fail")])

    assert words(found, "signals") == [MEETING["expectation"]]
    assert [(one.reason, one.quote, one.item_stands) for one in found.unsupported] == [("empty", None, False)]
    assert found.problems == [
        "signals “the talks could fail”: has no evidence; give the passages of the article that say so"
    ]


def test_an_invalid_item_is_listed_and_no_matter_of_quotes():
    found = supported(rejected=[Rejected("pledges", {"action": "help"}, "pledges “help”: by: Field required")])

    (one,) = found.unsupported
    assert (one.section, one.item, one.reason, one.quote) == ("pledges", {"action": "help"}, "invalid", None)
    assert (one.problem, one.item_stands) == ("pledges “help”: by: Field required", False)
    assert found.problems == []


# Participants.


@pytest.mark.parametrize(
    ("changes", "evidence"),
    [
        pytest.param({}, "Saleh", id="by-name"),
        pytest.param({"name": "Ms Saleh"}, "Amina Saleh", id="by-alias"),
    ],
)
def test_a_participant_whose_quotes_fail_is_found_by_name_or_alias(changes, evidence):
    saleh = SALEH | {"evidence": ["Saleh, who is a minister in Chad"]} | changes
    found = supported(participants=[NORWAY, CHAD, VIK, saleh], stances=[], signals=[])

    assert [one.text for one in found.summary.participants[3].evidence] == [evidence]
    assert [(one.section, one.item_stands) for one in found.unsupported] == [("participants", True)]


def test_a_participant_without_quotes_is_found_by_name_and_nothing_is_amiss():
    found = supported(participants=[NORWAY, CHAD, VIK | {"evidence": []}, SALEH])

    assert [one.text for one in found.summary.participants[2].evidence] == ["Vik"]
    assert found.unsupported == []


@pytest.mark.parametrize(
    ("changes", "stands"),
    [
        pytest.param({"name": "Harbour Wire"}, True, id="the-outlet"),
        pytest.param({"name": "The Wire", "aliases": ["harbour wire"]}, True, id="the-outlet-by-an-alias"),
        pytest.param({"name": "money"}, True, id="a-word-of-the-title"),
        pytest.param({"name": "MONEY"}, False, id="what-looks-like-an-abbreviation"),
        pytest.param({"name": "money Harbour"}, False, id="across-title-and-outlet"),
        pytest.param({"name": "Harbour News"}, False, id="nowhere"),
    ],
)
def test_a_participant_may_stand_in_the_title_or_outlet_alone_and_has_no_evidence_then(changes, stands):
    wire = participant("x", kind="media", part="source") | changes
    found = supported(participants=[NORWAY, CHAD, VIK, SALEH, wire], stances=[FAIR | {"attribution": [wire["name"]]}])

    assert words(found, "participants")[4:] == [wire["name"]] * stands
    assert words(found, "stances") == [FAIR["position"]] * stands
    assert [one.evidence for one in found.summary.participants[4:]] == [[]] * stands
    assert len(found.problems) == (0 if stands else 2)


def test_a_quote_that_fails_is_listed_though_the_outlet_it_is_for_stands():
    wire = participant("Harbour Wire", "as Harbour Wire reported")
    found = supported(participants=[NORWAY, CHAD, VIK, SALEH, wire])

    assert [(one.quote, one.item_stands) for one in found.unsupported] == [("as Harbour Wire reported", True)]


def test_an_item_that_names_somebody_absent_from_the_article_is_set_aside():
    mali = participant("Mali", "Mali has asked for wells")
    bad = WELLS | {"to": ["Chad", "Mali"]}
    found = supported(participants=[NORWAY, CHAD, VIK, SALEH, mali], pledges=[bad])

    assert words(found, "participants") == ["Norway", "Chad", "Vik", "Saleh"]
    assert words(found, "pledges") == []
    assert [(one.section, one.reason, one.quote, one.item_stands) for one in found.unsupported] == [
        ("participants", "absent", "Mali has asked for wells", False),
        ("pledges", "actor", None, False),
    ]
    assert found.unsupported[1].item == bad
    assert found.problems[1] == (f"pledges “{WELLS['action']}”: names “Mali”, who could not be found in the article")


def test_the_bad_quote_of_an_item_that_is_set_aside_does_not_say_that_the_item_stands():
    mali = participant("Mali", "Mali has asked for wells")
    bad = WELLS | {"to": ["Mali"], "evidence": [OFFER, "Peace everywhere"]}
    found = supported(participants=[NORWAY, CHAD, VIK, SALEH, mali], pledges=[bad])

    assert [(one.quote, one.item_stands) for one in found.unsupported if one.section == "pledges"] == [
        ("Peace everywhere", False),
        (None, False),
    ]


def test_somebody_absent_to_act_for_becomes_null():
    mali = participant("Mali", "Mali has asked for wells")
    found = supported(participants=[NORWAY, CHAD, VIK, SALEH | {"acts_for": "Mali"}, mali])

    assert {one.name: one.acts_for for one in found.summary.participants} == {
        "Norway": None,
        "Chad": None,
        "Vik": "Norway",
        "Saleh": None,
    }
    assert words(found, "stances") == [FAIR["position"]]
