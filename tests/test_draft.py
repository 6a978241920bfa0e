"""Drafts: what of an answer is valid, and what is wrong with the rest."""

import orjson
import pytest
from doubles import answer, completion, tool_completion
from drafts import CHAD, FAIR, MEETING, NORWAY, SALEH, VIK, WELLS, draft, key_point, participant, pledge, stance

from summarizer.draft import Reading, read_answer
from summarizer.summary import SECTIONS, Draft


def reading(content, **changes) -> Reading:
    return read_answer(answer(completion(content, **changes)))


def kept(found: Reading) -> dict[str, list[str]]:
    """The words of the items that are valid, by section; sections without any left out."""
    items = {section: [one.words for one in getattr(found.draft, section)] for section in SECTIONS}
    return {section: words for section, words in items.items() if words}


def without(item, field):
    return {key: value for key, value in item.items() if key != field}


@pytest.mark.parametrize(
    "response",
    [
        pytest.param(completion(draft()), id="content"),
        pytest.param(tool_completion(draft()), id="tool-call"),
        pytest.param(completion(orjson.dumps(draft(), option=orjson.OPT_INDENT_2).decode()), id="indented"),
        pytest.param(completion(f"```json\n{orjson.dumps(draft()).decode()}\n```"), id="fenced"),
        pytest.param(
            completion(f"Here it is, {{as}} asked:\n```json\n{orjson.dumps(draft()).decode()}\n```\nGood luck!"),
            id="fenced-in-prose",
        ),
    ],
)
def test_a_valid_answer_is_complete(response):
    assert read_answer(answer(response)) == Reading("complete", Draft.model_validate(draft()))


OTHER = draft(headline="Chad thanks Norway")
PART = {"headline": "Mali", "key_points": []}


@pytest.mark.parametrize(
    ("objects", "headline"),
    [
        pytest.param([draft(), OTHER], OTHER["headline"], id="a-correction-after-the-answer"),
        pytest.param([draft(), {"evidence": ["such as this"]}], draft()["headline"], id="an-example-after-it"),
        pytest.param([draft(), PART], draft()["headline"], id="a-fragment-after-it"),
        pytest.param([PART, draft()], draft()["headline"], id="a-fragment-before-it"),
        pytest.param([{"note": 1}, {"headline": "Mali"}, {"note": 2}], "Mali", id="no-whole-one"),
        pytest.param([draft(), [1]], draft()["headline"], id="a-list-after-it"),
        pytest.param([draft(), *[{}] * 19], draft()["headline"], id="19-empty-ones-after-it"),
    ],
)
def test_of_several_objects_in_an_answer_the_last_with_most_of_what_was_asked_for_counts(objects, headline):
    prose = " and ".join(orjson.dumps(one).decode() for one in objects)

    assert reading(f"Here: {prose}. That is all.").draft.headline == headline


@pytest.mark.parametrize(
    ("response", "standing", "problem"),
    [
        pytest.param(
            completion(None, refusal="I cannot help with that."),
            "refused",
            "the model refused: I cannot help with that.",
            id="refused",
        ),
        pytest.param(
            completion(None, finish_reason="content_filter"),
            "filtered",
            "the endpoint's content filter withheld the answer",
            id="filtered",
        ),
        pytest.param(completion(None), "invalid", "the answer is empty; answer with the JSON object", id="no-content"),
        pytest.param(completion(" \n"), "invalid", "the answer is empty; answer with the JSON object", id="blank"),
        pytest.param({"choices": []}, "invalid", "the answer is empty; answer with the JSON object", id="no-choice"),
        pytest.param(completion("[1, 2]"), "invalid", "the answer is a JSON list, not an object", id="list"),
        pytest.param(completion('"text"'), "invalid", "the answer is a JSON str, not an object", id="string"),
        pytest.param(
            completion("Sorry, no."),
            "invalid",
            "the answer is not JSON (expected value at line 1 column 1); answer with the JSON object and nothing else",
            id="prose",
        ),
        pytest.param(
            completion(None, finish_reason="length"),
            "truncated",
            "the answer was cut off by the token limit; give a larger --max-tokens or a smaller --chunk-chars",
            id="cut-off-before-it-began",
        ),
    ],
)
def test_an_answer_that_holds_nothing_says_why(response, standing, problem):
    assert read_answer(answer(response)) == Reading(standing, problems=[problem])


# Cut off by the token limit.

WHOLE = orjson.dumps(draft()).decode()
ALL = ["key_points", "participants", "pledges", "stances", "signals"]
CUT_OFF = "the answer was cut off by the token limit; give a larger --max-tokens or a smaller --chunk-chars"


def cut(after: str) -> str:
    """The draft's JSON up to and including the last place where these words stand."""
    return WHOLE[: WHOLE.rindex(after) + len(after)]


@pytest.mark.parametrize(
    ("content", "sections"),
    [
        pytest.param(WHOLE, ALL, id="at-its-very-end"),
        pytest.param(WHOLE[:-1], ALL, id="before-its-last-brace"),
        pytest.param(cut('"signals":[{"evidence":["The two'), ALL[:4], id="within-a-quote"),
        pytest.param(cut('"attribution":["Vik'), ALL[:4], id="within-the-last-names-of-an-item"),
        pytest.param(cut('"end":"2024-06-12"},"attribution":['), ALL[:4], id="before-the-last-names-of-an-item"),
        pytest.param(cut('"signals":['), ALL[:4], id="between-sections"),
        pytest.param(cut('"stances":[{'), ALL[:3], id="at-the-start-of-an-item"),
        pytest.param("```json\n" + cut('"stances":[{'), ALL[:3], id="fenced"),
    ],
)
def test_of_an_answer_that_is_cut_off_the_whole_items_stand(content, sections):
    found = reading(content, finish_reason="length")

    assert (found.standing, found.problems) == ("truncated", [CUT_OFF])
    assert list(kept(found)) == sections
    assert found.draft.headline == "Norway offers Chad 20 million kroner for wells"


@pytest.mark.parametrize(
    ("changes", "standing", "problem"),
    [
        pytest.param(
            {"finish_reason": "content_filter"},
            "filtered",
            "the endpoint's content filter withheld the answer",
            id="filtered",
        ),
        pytest.param({"refusal": "I had better not."}, "refused", "the model refused: I had better not.", id="refused"),
    ],
)
@pytest.mark.parametrize(
    ("content", "sections"),
    [pytest.param(WHOLE, ALL, id="whole"), pytest.param(cut('"stances":[{'), ALL[:3], id="in-the-middle")],
)
def test_of_an_answer_that_is_withheld_after_it_was_given_the_whole_items_stand(
    changes, standing, problem, content, sections
):
    found = reading(content, **changes)

    assert (found.standing, found.problems) == (standing, [problem])
    assert list(kept(found)) == sections


def test_a_pledge_whose_attribution_is_cut_off_is_not_laid_at_the_outlets_door():
    found = reading(
        cut('"condition":"parliament agrees","deadline":null,"status":"new","attribution":['), finish_reason="length"
    )

    assert list(kept(found)) == ["key_points", "participants"]
    assert [(one.section, one.problem) for one in found.rejected] == []


# Valid items stand beside invalid ones.


@pytest.mark.parametrize(
    ("section", "bad", "problem"),
    [
        pytest.param(
            "pledges", without(WELLS, "status"), f"pledges “{WELLS['action']}”: status: Field required", id="missing"
        ),
        pytest.param(
            "pledges",
            WELLS | {"status": "broken"},
            f"pledges “{WELLS['action']}”: status: Input should be 'new', 'repeated' or 'withdrawn'",
            id="not-a-choice",
        ),
        pytest.param(
            "stances",
            FAIR | {"mood": "good"},
            f"stances “{FAIR['position']}”: mood: Extra inputs are not permitted",
            id="unknown-field",
        ),
        pytest.param(
            "stances", FAIR | {"target": " "}, f"stances “{FAIR['position']}”: target: must not be blank", id="blank"
        ),
        pytest.param(
            "pledges",
            WELLS | {"by": []},
            f"pledges “{WELLS['action']}”: by: names nobody; give the participants whose it is",
            id="a-pledge-of-nobody",
        ),
        pytest.param(
            "stances",
            FAIR | {"holders": []},
            f"stances “{FAIR['position']}”: holders: names nobody; give the participants whose it is",
            id="a-stance-of-nobody",
        ),
        pytest.param(
            "key_points",
            "Norway will help.",
            "key_points “Norway will help.”: Input should be a valid dictionary or instance of KeyPoint[str]",
            id="no-object",
        ),
        pytest.param(
            "key_points",
            {"evidence": "They met", "text": "They met."},
            "key_points “They met.”: evidence: Input should be a valid list",
            id="no-list-of-quotes",
        ),
    ],
)
def test_an_invalid_item_is_set_apart_and_the_others_stand(section, bad, problem):
    good = draft()[section]
    found = reading(draft(**{section: [*good, bad]}))

    assert found.standing == "invalid"
    assert found.draft == Draft.model_validate(draft())
    assert found.problems == [problem]
    (rejected,) = found.rejected
    assert (rejected.section, rejected.problem) == (section, problem)
    assert rejected.item == (bad if isinstance(bad, dict) else {"value": bad})


def test_no_more_than_three_errors_of_an_item_are_told():
    found = reading(draft(pledges=[{"evidence": [], "action": "help"}]))

    assert found.problems == [
        "pledges “help”: by: Field required; to: Field required; domain: Field required",
    ]


def test_a_missing_section_is_told_and_empty():
    found = reading(without(draft(), "stances"))

    assert (found.standing, found.problems) == ("invalid", ["stances: is missing or not a list"])
    assert list(kept(found)) == ["key_points", "participants", "pledges", "signals"]


@pytest.mark.parametrize(
    ("changes", "problem", "headline"),
    [
        pytest.param({"mood": "grim"}, "mood: no such field", draft()["headline"], id="unknown-section"),
        pytest.param({"headline": None}, "headline: is missing", "", id="no-headline"),
        pytest.param({"headline": ""}, "headline: is missing", "", id="empty-headline"),
    ],
)
def test_what_is_wrong_with_the_whole_is_told_and_all_items_stand(changes, problem, headline):
    found = reading(draft(**changes))

    assert (found.standing, found.problems, found.rejected) == ("invalid", [problem], [])
    assert (found.draft.headline, list(kept(found))) == (headline, ALL)


def test_an_answer_of_something_else_altogether_holds_no_draft():
    found = reading({"summary": "Norway helps Chad."})

    assert (found.standing, found.draft, found.rejected) == ("invalid", None, [])
    assert found.problems == [
        "headline: is missing",
        "summary: no such field",
        *(f"{section}: is missing or not a list" for section in ALL),
    ]


# Participants and their names.


def test_an_unknown_country_becomes_null_and_is_told_so_that_the_participant_is_not_lost():
    found = reading(draft(participants=[NORWAY, CHAD | {"country": "CHAD"}, VIK, SALEH]))

    assert found.rejected == []
    assert [one.country for one in found.draft.participants] == ["NOR", None, "NOR", "TCD"]
    assert found.problems == [
        (
            "participants “Chad”: country: 'CHAD' is not an ISO 3166-1 alpha-3 code such as FRA or KOR; "
            "use null where none applies"
        )
    ]


def test_somebody_unknown_to_act_for_becomes_null_and_is_told_so_that_the_participant_is_not_lost():
    found = reading(draft(participants=[NORWAY, CHAD, VIK, SALEH | {"acts_for": "African Union"}]))

    assert found.rejected == []
    assert [one.acts_for for one in found.draft.participants] == [None, None, "Norway", None]
    assert found.problems == ["participants “Saleh”: “African Union” is not in the list of participants"]


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("Amina Saleh", id="alias"),
        pytest.param("amina  SALEH", id="other-case-and-spaces"),
        pytest.param("SALEH", id="name-in-other-case"),
    ],
)
def test_a_reference_by_another_name_takes_the_name_in_the_list(name):
    found = reading(draft(stances=[FAIR | {"holders": [name]}]))

    assert found.standing == "complete"
    assert found.draft.stances[0].holders == ["Saleh"]


def test_a_name_goes_before_the_same_alias_of_somebody_else():
    found = reading(draft(participants=[NORWAY | {"aliases": ["Chad"]}, CHAD, VIK, SALEH]))

    assert found.standing == "complete"
    assert found.draft.pledges[0].to == ["Chad"]


def test_an_alias_that_two_participants_share_names_neither():
    people = [VIK | {"aliases": ["the minister"]}, SALEH | {"aliases": ["the minister"]}]
    found = reading(draft(participants=[NORWAY, CHAD, *people], stances=[FAIR | {"holders": ["the minister"]}]))

    assert found.problems == ["stances “the offer is fair”: “the minister” is not in the list of participants"]


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        pytest.param({"to": ["Mali"]}, "“Mali” is not in the list of participants", id="one"),
        pytest.param(
            {"by": ["Mali"], "attribution": ["NTB", "Vik"]},
            "“Mali” and “NTB” are not in the list of participants",
            id="two",
        ),
    ],
)
def test_an_item_that_names_nobody_in_the_list_is_set_apart(changes, problem):
    found = reading(draft(pledges=[WELLS, pledge("send doctors", "doctors", **changes)]))

    assert (found.standing, found.problems) == ("invalid", [f"pledges “send doctors”: {problem}"])
    assert found.draft == Draft.model_validate(draft())
    assert [one.item for one in found.rejected] == [pledge("send doctors", "doctors", **changes)]


def test_an_invalid_participant_may_still_be_named():
    found = reading(draft(participants=[NORWAY, CHAD, VIK, SALEH | {"kind": "minister"}]))

    assert [one.words for one in found.draft.stances] == ["the offer is fair"]
    assert [(one.section, one.item["name"]) for one in found.rejected] == [("participants", "Saleh")]


@pytest.mark.parametrize(
    "again",
    [
        pytest.param({}, id="the-same"),
        pytest.param({"name": "saleh"}, id="in-other-case"),
        pytest.param({"role": None, "country": None, "acts_for": None}, id="of-whom-less-is-said"),
    ],
)
def test_a_participant_listed_twice_is_one_with_the_quotes_and_aliases_of_both(again):
    double = SALEH | {"evidence": ["Amina Saleh, called", *SALEH["evidence"]], "aliases": ["Ms Saleh"]} | again
    found = reading(draft(participants=[NORWAY, CHAD, VIK, SALEH, double]))

    whole = SALEH | {
        "evidence": ["Chad’s foreign minister, Amina Saleh", "Amina Saleh, called"],
        "aliases": ["Amina Saleh", "Ms Saleh"],
    }
    assert found == Reading("complete", Draft.model_validate(draft(participants=[NORWAY, CHAD, VIK, whole])))


def test_what_the_first_listing_of_a_participant_lacks_the_second_gives():
    bare = SALEH | {"role": None, "country": None, "acts_for": None}

    assert reading(draft(participants=[NORWAY, CHAD, VIK, bare, SALEH])).draft == Draft.model_validate(draft())


@pytest.mark.parametrize(
    "other",
    [
        pytest.param({"country": "NOR"}, id="of-another-country"),
        pytest.param({"acts_for": "Norway"}, id="who-acts-for-another"),
        pytest.param({"kind": "company"}, id="of-another-kind"),
    ],
)
def test_of_two_participants_with_one_name_the_second_is_set_apart(other):
    found = reading(draft(participants=[NORWAY, CHAD, VIK, SALEH, SALEH | other]))
    problem = "participants “Saleh”: another participant has this name too; give each a name of its own"

    assert (found.standing, found.problems) == ("invalid", [problem])
    assert found.draft == Draft.model_validate(draft())
    assert [(one.section, one.item, one.problem) for one in found.rejected] == [
        ("participants", SALEH | other, problem)
    ]


def test_an_alias_of_the_one_that_is_set_apart_does_not_stand_for_the_other():
    double = SALEH | {"aliases": ["Amina Saleh", "Saleh the elder", "Vik"], "acts_for": "Norway"}
    held = [FAIR | {"holders": [name]} for name in ("Saleh", "Amina Saleh", "Saleh the elder")]
    found = reading(draft(participants=[NORWAY, CHAD, VIK, SALEH, double], stances=held))

    assert [one.holders for one in found.draft.stances] == [["Saleh"], ["Saleh"]]
    assert found.problems[1] == "stances “the offer is fair”: “Saleh the elder” is not in the list of participants"


def test_an_empty_draft_is_complete():
    nothing = draft(**{section: [] for section in ALL})

    assert reading(nothing) == Reading("complete", Draft.model_validate(nothing))


def test_items_of_one_section_are_read_apart_from_each_other():
    odd = [stance("holds", "x", holders=["Nobody"]), key_point("No stance", "x"), participant("No stance either", "x")]
    found = reading(draft(stances=[odd[0], FAIR, *odd[1:]]))

    assert kept(found)["stances"] == ["the offer is fair"]
    assert len(found.rejected) == 3


@pytest.mark.parametrize(
    ("section", "item", "kept", "problem"),
    [
        pytest.param(
            "pledges",
            WELLS | {"deadline": {"words": "soon", "date": "soon"}},
            {"deadline": {"words": "soon", "date": None}},
            f"pledges “{WELLS['action']}”: deadline.date: Input should be a valid date or datetime, input is too short",
            id="no date",
        ),
        pytest.param(
            "signals",
            MEETING | {"when": {"words": "in June", "start": "2024-06-30", "end": "2024-06-01"}},
            {"when": {"words": "in June", "start": None, "end": None}},
            f"signals “{MEETING['expectation']}”: when: end 2024-06-01 is before start 2024-06-30",
            id="a period out of order",
        ),
        pytest.param(
            "signals",
            MEETING | {"when": {"words": "in February", "start": "2024-02-01", "end": "2024-02-31"}},
            {"when": {"words": "in February", "start": "2024-02-01", "end": None}},
            f"signals “{MEETING['expectation']}”: when.end: Input should be a valid date or datetime, "
            "day value is outside expected range",
            id="an impossible day",
        ),
    ],
)
def test_a_date_that_is_none_is_no_reason_to_lose_the_item(section, item, kept, problem):
    reading = read_answer(answer(completion(draft() | {section: [item]})))
    (one,) = getattr(reading.draft, section)
    assert {field: one.model_dump(mode="json")[field] for field in kept} == kept
    assert (reading.standing, reading.rejected, reading.problems) == ("invalid", [], [problem])
