"""Merging: one summary out of what several answers say of one document, with nothing lost and nothing twice."""

import pytest
from drafts import key_point, participant, pledge, signal, stance

from summarizer.grounding import Evidence, Passage
from summarizer.merge import merge, settle
from summarizer.result import UnsupportedItem
from summarizer.summary import GROUNDED, SECTIONS, Pledge, Summary
from summarizer.support import Supported


def at(start, end):
    return Evidence(text="x" * (end - start), start=start, end=end, match="verbatim")


def part(headline="Norway helps Chad", unsupported=(), **sections):
    """What one answer gives: of each section the items as drafted, each with evidence where the pairs say."""
    items = {
        section: [
            GROUNDED[section].model_validate(raw | {"evidence": [at(*span) for span in spans]}) for raw, *spans in given
        ]
        for section, given in sections.items()
    }
    return Supported(Summary[Evidence].of(headline, items), list(unsupported))


def failed(section, item, quote=None, nearest=None, **changes):
    facts = {"reason": "absent", "item_stands": False} | changes
    return UnsupportedItem(
        **facts,
        section=section,
        item=item,
        quote=quote,
        problem=f"{section} “{item.get(GROUNDED[section].WORDS)}”: the quote “{quote}” is not in the article",
        nearest=Passage(text="x", start=nearest[0], end=nearest[1]) if nearest else None,
    )


def spans(item):
    return [(one.start, one.end) for one in item.evidence]


def told(supported, section):
    """The words of the items of a section and where their evidence stands."""
    return [(one.words, spans(one)) for one in getattr(supported.summary, section)]


NORWAY = participant("Norway", aliases=["Oslo"])
CHAD = participant("Chad")
VIK = participant("Vik", aliases=["Jonas Vik", "the minister"], kind="person", acts_for="Norway")
SALEH = participant("Saleh", aliases=["Amina Saleh", "the minister"], kind="person", acts_for="Chad")
WHOLE = part(
    key_points=[(key_point("Norway helps Chad."), (0, 20)), (key_point("Norway helps Chad with wells."), (30, 60))],
    participants=[(NORWAY, (0, 6)), (CHAD, (13, 17)), (VIK, (70, 73)), (SALEH, (80, 85))],
    pledges=[(pledge("send 20 doctors"), (100, 140)), (pledge("send 30 doctors"), (150, 190))],
    stances=[(stance("the offer is fair"), (200, 220))],
    signals=[(signal("the ministers meet in June"), (230, 260))],
    unsupported=[failed("pledges", pledge("send nurses", "They send nurses"), "They send nurses")],
)


# Idempotence and order.


def test_a_single_part_is_merged_into_itself():
    assert merge([WHOLE]) is WHOLE


@pytest.mark.parametrize("times", [2, 3])
def test_a_part_merged_with_itself_is_itself(times):
    assert merge([WHOLE] * times) == WHOLE


def test_what_stands_in_an_earlier_part_goes_before():
    one = part(headline="First", key_points=[(key_point("Norway helps."), (0, 10))])
    other = part(headline="Second", key_points=[(key_point("Chad agrees to talks."), (20, 30))])

    merged = merge([one, other])

    assert merged.summary.headline == "First"
    assert told(merged, "key_points") == [("Norway helps.", [(0, 10)]), ("Chad agrees to talks.", [(20, 30)])]


def points(*texts):
    """A part with these key points, each on a place of its own."""
    places = [1000 * ord(text[0]) for text in texts]
    return part(key_points=[(key_point(text), (at, at + 9)) for text, at in zip(texts, places, strict=True)])


def test_what_each_part_puts_first_goes_before_what_any_puts_second():
    parts = [
        points("Talks ended.", "Chad left.", "Rain fell."),
        points("Vik withdrew."),
        points("Mali joined.", "Oil fell."),
    ]

    assert [one.text for one in merge(parts).summary.key_points] == [
        "Talks ended.",
        "Vik withdrew.",
        "Mali joined.",
        "Chad left.",
        "Oil fell.",
        "Rain fell.",
    ]


@pytest.mark.parametrize("later", [0, 2])
def test_a_point_of_two_parts_keeps_its_place_where_the_other_thinks_as_much_or_less_of_it(later):
    others = ["Rain fell.", "Oil fell.", "Mali joined."]
    parts = [points("Talks ended.", "Chad left."), points(*others[:later], "Talks ended.", *others[later:])]

    assert merge(parts).summary.key_points[0].text == "Talks ended."


def test_a_point_of_two_parts_goes_where_the_one_that_thinks_more_of_it_puts_it():
    parts = [points("Talks ended.", "Chad left.", "Rain fell."), points("Rain fell.", "Oil fell.")]

    assert [one.text for one in merge(parts).summary.key_points] == [
        "Talks ended.",
        "Rain fell.",
        "Chad left.",
        "Oil fell.",
    ]


def test_what_only_an_earlier_attempt_had_goes_last_whatever_its_rank():
    attempts = [points("Mali joined."), points("Talks ended.", "Chad left.")]

    assert [one.text for one in settle(attempts).summary.key_points] == ["Talks ended.", "Chad left.", "Mali joined."]


def test_the_headline_is_the_first_there_is():
    assert merge([part(headline=" "), part(headline="Second")]).summary.headline == "Second"


@pytest.mark.parametrize(
    ("sections", "headline"),
    [
        pytest.param(
            {"key_points": [(key_point("Talks ended."), (0, 9))], "pledges": [(pledge("send doctors"), (20, 40))]},
            "Talks ended.",
            id="the-first-key-point",
        ),
        pytest.param(
            {"participants": [(NORWAY, (0, 6))], "pledges": [(pledge("send doctors"), (20, 40))]},
            "send doctors",
            id="another-item",
        ),
        pytest.param({"participants": [(NORWAY, (0, 6))]}, "Norway", id="a-name-where-there-is-nothing-else"),
        pytest.param({}, "Nothing in the answers could be tied to the article", id="nothing"),
    ],
)
@pytest.mark.parametrize("blank", ["", " "])
@pytest.mark.parametrize("times", [1, 2])
def test_where_no_part_has_a_headline_the_first_thing_said_is_one(sections, headline, blank, times):
    assert merge([part(headline=blank, **sections)] * times).summary.headline == headline


# Participants.


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(participant("Norway"), participant("NORWAY"), id="same-name-in-other-case"),
        pytest.param(participant("Norway"), participant("Oslo", aliases=["Norway"]), id="name-is-an-alias-of-the-new"),
        pytest.param(participant("Norway", aliases=["Oslo"]), participant("Oslo"), id="new-name-is-an-alias"),
        pytest.param(participant("노르웨이"), participant("Norway", aliases=["노르웨이"]), id="in-another-script"),
    ],
)
def test_participants_are_one_when_a_name_of_the_one_is_a_name_of_the_other(one, other):
    (merged,) = merge([part(participants=[(one, (0, 6))]), part(participants=[(other, (90, 96))])]).summary.participants

    assert merged.name == one["name"]
    assert spans(merged) == [(0, 6), (90, 96)]
    assert {merged.name, *merged.aliases} == {one["name"], *one["aliases"], other["name"], *other["aliases"]}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(VIK, SALEH, id="the-minister-is-an-alias-of-both"),
        pytest.param(
            participant("the minister", kind="person"),
            participant("Saleh", kind="person", aliases=["the minister"]),
            id="a-description-is-no-name",
        ),
        pytest.param(participant("Oslo", kind="other"), NORWAY, id="a-city-and-the-government-that-sits-there"),
    ],
)
def test_participants_who_share_no_proper_name_stay_two(one, other):
    merged = merge([part(participants=[(one, (0, 6))]), part(participants=[(other, (90, 96))])])

    assert [item.name for item in merged.summary.participants] == [one["name"], other["name"]]


def test_what_the_first_part_does_not_know_of_a_participant_the_next_one_adds():
    one = participant("Vik", kind="person", part="source")
    other = participant("Vik", kind="person", role="Prime Minister", country="NOR", acts_for="Norway", part="actor")

    merged = merge([part(participants=[(one, (0, 3))]), part(participants=[(NORWAY, (5, 9)), (other, (10, 13))])])

    vik = merged.summary.participants[0]
    assert (vik.role, vik.country, vik.acts_for, vik.part) == ("Prime Minister", "NOR", "Norway", "source")


def test_what_the_first_part_knows_of_a_participant_stays():
    one = VIK | {"role": "Prime Minister", "country": "NOR"}
    other = VIK | {"role": "party leader", "country": "SWE", "acts_for": "Chad"}
    sides = [(NORWAY, (5, 9)), (CHAD, (15, 19))]

    merged = merge([part(participants=[(one, (0, 3)), *sides]), part(participants=[(other, (10, 13)), *sides])])

    vik = merged.summary.participants[0]
    assert (vik.role, vik.country, vik.acts_for) == ("Prime Minister", "NOR", "Norway")


def test_two_people_of_one_part_stay_two_though_one_has_the_others_name_for_an_alias():
    kim = participant("Kim", kind="person")
    sister = participant("Kim Yo Jong", kind="person", aliases=["Kim"])

    merged = merge([part(participants=[(kim, (0, 3))]), part(participants=[(sister, (10, 21)), (kim, (30, 33))])])

    assert told(merged, "participants") == [("Kim", [(0, 3), (30, 33)]), ("Kim Yo Jong", [(10, 21)])]


KIM = participant("Kim", kind="person")
BROTHER = participant("Kim Jong Un", kind="person", aliases=["Kim"])
SISTER = participant("Kim Yo Jong", kind="person", aliases=["Kim"])


@pytest.mark.parametrize(
    ("known", "new"),
    [
        pytest.param([KIM], [BROTHER, SISTER], id="two-newcomers-with-the-name-of-one"),
        pytest.param([BROTHER, SISTER], [KIM], id="a-newcomer-with-the-alias-of-two"),
    ],
)
def test_a_name_that_two_share_with_one_joins_neither(known, new):
    parts = [part(participants=[(one, (n, n + 3)) for n, one in enumerate(people)]) for people in (known, new)]

    merged = merge(parts).summary.participants

    assert [one.name for one in merged] == [one["name"] for one in known + new]
    assert [len(one.evidence) for one in merged] == [1, 1, 1]


def test_items_take_the_names_under_which_participants_are_known():
    one = part(participants=[(participant("Norway", aliases=["Oslo"]), (0, 6))])
    other = part(
        participants=[(participant("Oslo"), (90, 94)), (VIK | {"acts_for": "Oslo"}, (95, 98))],
        pledges=[(pledge("send doctors", by=["Oslo"], to=["Vik"], attribution=["Oslo"]), (99, 120))],
    )

    merged = merge([one, other])

    assert merged.summary.participants[1].acts_for == "Norway"
    (doctors,) = merged.summary.pledges
    assert (doctors.by, doctors.to, doctors.attribution) == (["Norway"], ["Vik"], ["Norway"])


def test_somebody_unknown_to_act_for_becomes_null():
    vik = part(participants=[(VIK, (0, 3))])

    assert [one.acts_for for one in merge([vik, vik]).summary.participants] == [None]


# Other items.


def test_the_same_pledge_in_two_chunks_is_one_with_the_evidence_of_both():
    one = part(pledges=[(pledge("give 20 million kroner for new wells"), (100, 140))])
    other = part(pledges=[(pledge("Give 20 million kroner for wells"), (500, 560))])

    assert told(merge([one, other]), "pledges") == [("give 20 million kroner for new wells", [(100, 140), (500, 560)])]


def test_the_same_pledge_in_two_chunks_keeps_the_speakers_of_the_first():
    first, second = (pledge("send doctors", attribution=[name]) for name in ("Vik", "Saleh"))
    parts = [
        part(participants=[(VIK, (0, 3)), (SALEH, (5, 9))], pledges=[(each, (at, at + 40))])
        for each, at in ((first, 100), (second, 500))
    ]

    (doctors,) = merge(parts).summary.pledges

    assert doctors.attribution == ["Vik"]


@pytest.mark.parametrize(
    ("span", "joined"),
    [
        pytest.param((100, 140), [(100, 140)], id="the-same"),
        pytest.param((110, 130), [(100, 140)], id="within"),
        pytest.param((110, 160), [(100, 140), (110, 160)], id="reaching-out"),
    ],
)
def test_passages_that_stand_within_one_known_are_not_repeated(span, joined):
    one = part(pledges=[(pledge("send doctors to Chad"), (100, 140))])
    other = part(pledges=[(pledge("send doctors to Chad"), span)])

    assert told(merge([one, other]), "pledges") == [("send doctors to Chad", joined)]


def test_items_that_rest_on_the_same_words_need_only_be_alike():
    one = part(pledges=[(pledge("pay 20 million kroner for wells"), (100, 140))])
    other = part(pledges=[(pledge("give Chad 20 million kroner"), (95, 130))])

    assert told(merge([one, other]), "pledges") == [("pay 20 million kroner for wells", [(100, 140), (95, 130)])]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(pledge("send doctors"), pledge("send doctors", status="repeated"), id="new-and-repeated"),
        pytest.param(pledge("send doctors"), pledge("send doctors", by=["Mali"], to=["Niger"]), id="others-pledge"),
        pytest.param(pledge("send 20 doctors"), pledge("send 30 doctors"), id="another-number"),
        pytest.param(pledge("send two doctors"), pledge("send ten doctors"), id="another-number-in-words"),
        pytest.param(pledge("lift the sanctions"), pledge("not lift the sanctions"), id="negated"),
        pytest.param(pledge("send doctors"), pledge("send doctors, nurses and an engineer"), id="much-more"),
        pytest.param(pledge("send doctors"), pledge("build wells"), id="something-else"),
    ],
)
def test_pledges_that_differ_stay_two(one, other):
    merged = merge([part(pledges=[(one, (100, 140))]), part(pledges=[(other, (500, 540))])])

    assert told(merged, "pledges") == [(one["action"], [(100, 140)]), (other["action"], [(500, 540)])]


TUG = "station an emergency towing vessel in Nuuk"
OFFERED = pledge(TUG, attribution=["Vik"])
REPEATED = pledge(TUG, attribution=["Vik"], status="repeated")
WITHDRAWN = pledge("provide an emergency towing vessel", attribution=["Saleh"], status="withdrawn")


@pytest.mark.parametrize(
    ("first", "then", "status", "knows"),
    [
        pytest.param(OFFERED, WITHDRAWN, "withdrawn", "Saleh", id="offered-then-withdrawn"),
        pytest.param(WITHDRAWN, OFFERED, "withdrawn", "Saleh", id="withdrawn-and-then-how-it-was-offered"),
        pytest.param(REPEATED, WITHDRAWN, "withdrawn", "Saleh", id="repeated-then-withdrawn"),
        pytest.param(WITHDRAWN, REPEATED, "repeated", "Vik", id="withdrawn-then-repeated"),
    ],
)
def test_a_pledge_made_in_one_part_and_withdrawn_in_another_is_one_as_it_is_at_the_end(first, then, status, knows):
    merged = merge([part(pledges=[(first, (100, 140))]), part(pledges=[(then, (500, 540))])])

    assert told(merged, "pledges") == [(first["action"], [(100, 140), (500, 540)])]
    assert [(one.status, one.attribution) for one in merged.summary.pledges] == [(status, [knows])]


def test_a_pledge_that_one_answer_lists_as_made_and_as_withdrawn_stays_two():
    one = part(pledges=[(OFFERED, (100, 140)), (WITHDRAWN, (500, 540))])

    assert merge([one, part()]).summary == one.summary


def test_stances_of_two_polarities_stay_two():
    one = part(stances=[(stance("the offer is fair"), (0, 9))])
    other = part(stances=[(stance("the offer is fair", polarity="negative"), (0, 9))])

    assert len(merge([one, other]).summary.stances) == 2


def test_items_of_one_answer_are_never_joined_with_each_other():
    one = part(key_points=[(key_point("The talks failed."), (0, 9))])
    other = part(key_points=[(key_point("The talks failed."), (0, 9)), (key_point("The talks failed!"), (0, 9))])

    assert told(merge([one, other]), "key_points") == [("The talks failed.", [(0, 9)]), ("The talks failed!", [(0, 9)])]


def test_an_item_is_joined_with_the_one_most_like_it():
    one = part(
        signals=[
            (signal("Chad and Norway may hold talks"), (0, 90)),
            (signal("Chad and Norway may hold talks soon"), (0, 90)),
        ]
    )
    other = part(signals=[(signal("Chad and Norway may hold talks soon"), (200, 290))])

    assert told(merge([one, other]), "signals") == [
        ("Chad and Norway may hold talks", [(0, 90)]),
        ("Chad and Norway may hold talks soon", [(0, 90), (200, 290)]),
    ]


# What is not supported.


def test_what_one_part_could_not_support_and_another_could_is_forgotten():
    one = part(unsupported=[failed("pledges", pledge("send 20 doctors"), "20 doctors will go")])
    other = part(pledges=[(pledge("send 20 doctors"), (100, 140))])

    assert merge([one, other]).unsupported == []


def test_an_invalid_item_that_another_part_has_in_the_same_words_is_forgotten_whoever_it_names():
    one = part(unsupported=[failed("pledges", {"by": "Norway", "action": "send 20 doctors"}, reason="invalid")])
    other = part(pledges=[(pledge("send 20 doctors"), (100, 140))])

    assert merge([one, other]).unsupported == []


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param(failed("pledges", pledge("send 30 doctors"), "30 doctors will go"), id="another-number"),
        pytest.param(failed("pledges", pledge("send nurses"), "Nurses will go"), id="something-else"),
        pytest.param(failed("pledges", pledge("send 20 doctors", by=["Mali"]), "Doctors go"), id="by-somebody-else"),
        pytest.param(failed("key_points", key_point("send 20 doctors"), "Doctors go"), id="another-section"),
        pytest.param(failed("pledges", pledge("send 20 doctors"), "Doctors go", item_stands=True), id="item-stands"),
        pytest.param(failed("pledges", {"value": "send"}, reason="invalid"), id="no-item-at-all"),
    ],
)
def test_what_no_part_could_support_is_listed_once(entry):
    one, other = part(unsupported=[entry]), part(pledges=[(pledge("send 20 doctors"), (100, 140))], unsupported=[entry])

    assert merge([one, other]).unsupported == [entry]


# Attempts.


def test_of_two_attempts_the_last_has_the_word_and_the_first_adds_what_only_it_had():
    first = part(
        headline="First",
        pledges=[(pledge("send 20 doctors to Chad"), (100, 140))],
        signals=[(signal("talks will follow"), (150, 170))],
    )
    last = part(headline="Last", pledges=[(pledge("send twenty doctors to Chad in May"), (100, 140))])

    settled = settle([first, last])

    assert settled.summary.headline == "Last"
    assert told(settled, "pledges") == [("send twenty doctors to Chad in May", [(100, 140)])]
    assert told(settled, "signals") == [("talks will follow", [(150, 170)])]


def test_a_single_attempt_is_settled_as_it_is():
    assert settle([WHOLE]) is WHOLE


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param(failed("pledges", pledge("send 30 doctors"), "30 doctors", (100, 140)), id="mended"),
        pytest.param(failed("pledges", pledge("send 20 doctors"), "20 good doctors"), id="quoted-otherwise"),
        pytest.param(failed("signals", signal("talks"), "Talks will be", item_stands=True), id="one-quote-of-several"),
    ],
)
def test_a_quote_that_failed_in_an_earlier_attempt_is_forgotten_where_its_item_stands_now(bad):
    last = part(pledges=[(pledge("send 20 doctors"), (100, 140))])

    assert settle([part(unsupported=[bad]), last]) == last


def test_a_quote_that_failed_in_every_attempt_is_listed_once():
    bad = part(unsupported=[failed("pledges", pledge("send nurses"), "Nurses will go")])

    assert settle([bad, bad, bad]) == bad


def test_sections_that_nobody_filled_are_empty():
    assert merge([part(), part()]).summary == Summary[Evidence].of(
        "Norway helps Chad", {section: [] for section in SECTIONS}
    )


@pytest.mark.parametrize(
    ("change", "other"),
    [
        pytest.param({"to": ["Chad"]}, {"to": ["Norway"]}, id="to somebody else"),
        pytest.param({"by": ["Norway"]}, {"by": ["Chad"]}, id="by somebody else"),
        pytest.param({"condition": None}, {"condition": "parliament agrees"}, id="on a condition"),
        pytest.param(
            {"deadline": {"words": "by June", "date": "2024-06-12"}},
            {"deadline": {"words": "by September", "date": "2024-09-05"}},
            id="by another day",
        ),
    ],
)
def test_pledges_that_differ_in_who_to_whom_on_what_or_when_stay_two(change, other):
    base = {
        "evidence": [{"text": "Norway", "start": 0, "end": 6, "match": "verbatim"}],
        "by": ["Norway"],
        "to": [],
        "action": "drill 20 wells",
        "domain": "humanitarian",
        "specificity": "specific",
        "condition": None,
        "deadline": None,
        "status": "new",
        "attribution": [],
    }
    one, two = (
        Supported(Summary[Evidence].of("Wells", {"pledges": [Pledge[Evidence].model_validate(base | part)]}), [])
        for part in (change, other)
    )
    assert len(merge([one, two]).summary.pledges) == 2
    assert len(merge([one, one]).summary.pledges) == 1
