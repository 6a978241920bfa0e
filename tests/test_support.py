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
from summarizer.document import Document
from summarizer.draft import Rejected
from summarizer.grounding import Evidence
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


# Claim checks.


def checks(found: Supported, section: str) -> list[tuple[str, str, str]]:
    (item,) = getattr(found.summary, section)
    return [(one.kind, one.said, one.source) for one in item.checks]


def test_a_number_that_the_evidence_does_not_have_is_flagged_and_the_item_stands():
    found = supported(pledges=[WELLS | {"action": "give 30 million kroner for new wells"}])

    assert found.unsupported == []
    assert [(kind, said) for kind, said, _ in checks(found, "pledges")] == [("number", "30 million kroner")]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        pytest.param({"deadline": {"words": "by July", "date": None}}, [("words", "by July", "")], id="no-such-words"),
        pytest.param(
            {"deadline": {"words": "on Friday", "date": "2024-05-06"}},
            [("date", "2024-05-06", "on Friday")],
            id="another-day",
        ),
        pytest.param({"deadline": {"words": "on Friday", "date": "2024-05-03"}}, [], id="the-day"),
    ],
)
def test_what_an_item_says_of_when_in_a_field_of_its_own_is_checked(changes, expected):
    assert checks(supported(pledges=[WELLS | changes]), "pledges") == expected


@pytest.mark.parametrize(
    ("by", "said", "expected"),
    [
        pytest.param("Saleh", "it will leave the talks", [], id="named-in-the-lead"),
        pytest.param("Mali", "it will leave the talks", [("name", "Mali", "")], id="named-far-away"),
        pytest.param("Mali", "Mali will leave the talks", [("name", "Mali", "")], id="told-once-though-said-twice"),
    ],
)
def test_what_an_item_says_of_whom_in_a_field_of_its_own_is_checked(by, said, expected):
    fish = "Fish is dear. " * 200
    text = f"{ARTICLE}{fish}Mali is hot. {fish}It will leave the talks.\n"
    mali = participant("Mali", "Mali is hot")
    leave = signal(said, "It will leave the talks", by=[by])
    drafted = Draft.model_validate(draft(participants=[NORWAY, CHAD, VIK, SALEH, mali], signals=[leave]))

    assert checks(support(drafted, [], Source(Document(text=text), split(text)[0])), "signals") == expected


def test_a_condition_that_stands_in_a_field_of_its_own_is_not_missed():
    assert checks(supported(), "pledges") == []


def test_a_condition_that_is_left_out_is_flagged():
    assert [kind for kind, *_ in checks(supported(pledges=[WELLS | {"condition": None}]), "pledges")] == ["condition"]


@pytest.mark.parametrize(
    ("expectation", "likelihood", "kinds"),
    [
        pytest.param("the talks will fail", "expected", ["modality"], id="lost"),
        pytest.param("the talks could fail", "expected", [], id="kept-in-words"),
        pytest.param("the talks will fail", "possible", [], id="kept-in-the-likelihood"),
        pytest.param("the talks could fail", "possible", [], id="kept-in-both"),
        pytest.param("the talks will not fail", "possible", ["negation"], id="possible-but-negated"),
    ],
)
def test_a_doubt_may_stand_in_the_likelihood(expectation, likelihood, kinds):
    fails = signal(expectation, "He warned that the talks could fail.", likelihood=likelihood)

    assert [kind for kind, *_ in checks(supported(signals=[fails]), "signals")] == kinds


def test_a_name_is_no_claim():
    no_loans = participant("Saleh", "We did not ask for loans", aliases=["Amina Saleh"])
    found = supported(participants=[NORWAY, CHAD, VIK, no_loans])

    assert [one.checks for one in found.summary.participants] == [[], [], [], []]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        pytest.param("Saleh said that Chad did not ask for loans.", [], id="named-shortly-before-and-meant-by-she"),
        pytest.param("Deby said that Chad did not ask for loans.", ["name"], id="named-nowhere"),
    ],
)
def test_a_name_may_stand_before_the_evidence_that_refers_back_to_it(text, kinds):
    point = key_point(text, "“We did not ask for loans,” she said.")

    assert [kind for kind, *_ in checks(supported(key_points=[point]), "key_points")] == kinds


def checked(claim: str, evidence: str, text: str) -> list[tuple[str, str]]:
    """The checks of a claim on the passage `evidence` of an article."""
    (chunk,) = split(text)
    source = Source(Document(text=text), chunk)
    found = source.locate(evidence)
    assert isinstance(found, Evidence)
    return [(one.kind, one.said) for one in source.check(claim, [found], {})]


ROUND = (
    "The fifth round of talks on Danube shipping opened in Ruse. Few held high hopes.\n"
    "The round ended without a text on Friday."
)


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        pytest.param("The fifth round of Danube shipping talks ended without a text", [], id="told-which-before"),
        pytest.param("The sixth round of talks ended without a text", [("number", "sixth")], id="other-ordinal"),
        pytest.param("The Rhine shipping talks ended without a text", [("name", "Rhine")], id="other-name"),
        pytest.param("Danube ended without a text", [("name", "Danube")], id="name-of-nothing"),
    ],
)
def test_a_name_or_an_ordinal_may_tell_which_thing_the_evidence_speaks_of(claim, expected):
    assert checked(claim, "The round ended without a text", ROUND) == expected


def test_a_name_that_tells_which_thing_is_flagged_where_the_evidence_has_another():
    text = "Talks on the Sava islands opened. Talks on the Drina islands failed on Friday."

    assert checked("the Sava islands talks failed", "Talks on the Drina islands failed", text) == [("name", "Sava")]


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        pytest.param("stop patrols if the MLK leaves the road", [], id="named-after"),
        pytest.param("stop patrols if the ZRA leaves the road", [("name", "ZRA")], id="named-nowhere"),
    ],
)
def test_a_group_may_be_named_after_the_evidence(claim, expected):
    text = "Patrols will stop if the rebels leave the road. The movement, known as MLK, has seven camps."

    assert checked(claim, "Patrols will stop if the rebels leave the road", text) == expected


@pytest.mark.parametrize(
    ("action", "kinds"),
    [
        pytest.param("give 20 million kroner for new wells, if the wells may be inspected", [], id="in-the-condition"),
        pytest.param("perhaps give 20 million kroner, if Chad agrees", ["modality"], id="in-the-pledge"),
    ],
)
def test_what_is_supposed_is_not_asked_how_firmly_it_is_stated(action, kinds):
    assert [kind for kind, *_ in checks(supported(pledges=[WELLS | {"action": action}]), "pledges")] == kinds


def test_a_negation_before_the_quote_begins_is_seen():
    ask = key_point("Chad asked for loans.", "ask for loans")

    assert [kind for kind, *_ in checks(supported(key_points=[ask]), "key_points")] == ["negation"]


@pytest.mark.parametrize(
    ("headline", "kinds"),
    [
        pytest.param("Norway to drill 20 wells in Chad", [], id="true to the key points"),
        pytest.param("Norway to drill 30 wells in Chad", ["number"], id="another number"),
    ],
)
def test_a_headline_is_compared_with_the_sentences_the_key_points_rest_on(headline, kinds):
    text = "Norway will drill 20 wells in Chad, the minister said."
    point = {"evidence": ["Norway will drill 20 wells in Chad"], "text": "Norway will drill 20 wells in Chad."}
    document = Document(text=text)
    wanted = Draft.model_validate(
        {"headline": headline, "key_points": [point], "participants": [], "pledges": [], "stances": [], "signals": []}
    )
    summary = support(wanted, [], Source(document, split(text)[0])).summary
    assert [one.kind for one in summary.checks] == kinds


def test_an_abbreviation_is_not_found_in_a_word_that_is_spelled_the_same():
    text = "He told us that people who came were tired."
    us = participant("US", "They came", aliases=["WHO"], kind="government")
    drafted = Draft.model_validate(
        {"headline": "Tired", "key_points": [], "participants": [us], "pledges": [], "stances": [], "signals": []}
    )
    found = support(drafted, [], Source(Document(text=text), split(text)[0]))
    assert found.summary.participants == []
