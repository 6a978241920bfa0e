"""Claim checks: what an item says beyond the sentences it rests on."""

import pytest
from drafts import (
    ARTICLE,
    CHAD,
    DOCUMENT,
    NORWAY,
    SALEH,
    VIK,
    WELLS,
    draft,
    key_point,
    participant,
    signal,
)

from summarizer.checking import checked
from summarizer.chunks import split
from summarizer.document import Document
from summarizer.grounding import Evidence
from summarizer.merge import merge, settle
from summarizer.source import Source
from summarizer.summary import SECTIONS, Draft, Summary
from summarizer.support import Supported, support


def supported(**sections) -> Supported:
    return support(Draft.model_validate(draft(**sections)), [], Source.of(DOCUMENT))


def checks(found: Supported, section: str, document: Document = DOCUMENT) -> list[tuple[str, str, str]]:
    (item,) = getattr(checked(found.summary, Source.of(document)), section)
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

    document = Document(text=text)

    assert checks(support(drafted, [], Source.of(document)), "signals", document) == expected


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
    four = participant("Group of 4", "We did not ask for loans", aliases=["Amina Saleh"])
    found = supported(participants=[NORWAY, CHAD, VIK, four], pledges=[], stances=[], signals=[])

    people = checked(found.summary, Source.of(DOCUMENT)).participants
    assert [one.checks for one in people] == [[], [], [], []]
    assert people[-1].name == "Group of 4"


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


@pytest.mark.parametrize(
    ("before", "claim", "named", "flagged"),
    [
        pytest.param("Karsia met Norway.", "Talks with Karsia ran on", ("Karsia", "government"), [], id="a-state"),
        pytest.param("A Karsian envoy came.", "Talks with Karsia ran on", ("Karsia", "government"), [], id="adjective"),
        pytest.param("Karsia met Norway.", "Karsian talks ran on", ("Karsia", "government"), [], id="its-adjective"),
        pytest.param("The River Pact met.", "Talks of River Pact ran on", ("River Pact", "bloc"), [], id="a-bloc"),
        pytest.param("Karsia met Norway.", "Talks with Karsia ran on", ("Karsia", "company"), ["Karsia"], id="a-firm"),
        pytest.param("Karsia met Dorf.", "Talks with Dorf ran on", ("Karsia", "government"), ["Dorf"], id="a-person"),
        pytest.param("Norway met us.", "Talks with Karsia ran on", ("Karsia", "government"), ["Karsia"], id="nowhere"),
    ],
)
def test_a_state_that_no_map_has_may_stand_before_the_evidence(before, claim, named, flagged):
    document = Document(text=f"{before} The talks ran on till noon. Karsia and the River Pact slept.")
    name, kind = named
    people = [participant(name, name, kind=kind)]
    sections = draft(
        key_points=[key_point(claim, "The talks ran on till noon.")], participants=people, headline="Talks"
    )
    found = support(
        Draft.model_validate(sections | {"pledges": [], "stances": [], "signals": []}), [], Source.of(document)
    )

    assert [said for _, said, _ in checks(found, "key_points", document)] == flagged


def checks_of(claim: str, evidence: str, text: str) -> list[tuple[str, str]]:
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
    assert checks_of(claim, "The round ended without a text", ROUND) == expected


def test_a_name_that_tells_which_thing_is_flagged_where_the_evidence_has_another():
    text = "Talks on the Sava islands opened. Talks on the Drina islands failed on Friday."

    assert checks_of("the Sava islands talks failed", "Talks on the Drina islands failed", text) == [("name", "Sava")]


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        pytest.param("stop patrols if the MLK leaves the road", [], id="named-after"),
        pytest.param("stop patrols if the ZRA leaves the road", [("name", "ZRA")], id="named-nowhere"),
    ],
)
def test_a_group_may_be_named_after_the_evidence(claim, expected):
    text = "Patrols will stop if the rebels leave the road. The movement, known as MLK, has seven camps."

    assert checks_of(claim, "Patrols will stop if the rebels leave the road", text) == expected


def of_fish(length):
    """So many characters of sentences about something else, the last of them a space."""
    return ("Fish is dear. " * (length // 14 + 1))[: length - 2] + ". "


@pytest.mark.parametrize(
    ("away", "expected"),
    [
        pytest.param(1500, [], id="1500-characters-before"),
        pytest.param(1501, [("name", "Saleh")], id="1501-characters-before"),
    ],
)
def test_whom_the_evidence_refers_back_to_is_looked_for_so_far_before_it(away, expected):
    text = f"Saleh spoke. {of_fish(away - len('Saleh spoke. '))}She will leave the talks."

    assert checks_of("Saleh will leave the talks", "She will leave the talks", text) == expected


@pytest.mark.parametrize(
    ("away", "expected"),
    [
        pytest.param(1500, [], id="1500-characters-after"),
        pytest.param(1501, [("name", "MLK")], id="1501-characters-after"),
    ],
)
def test_a_group_is_looked_for_so_far_after_the_evidence(away, expected):
    evidence = "Patrols will stop if the rebels leave the road"
    text = f"{evidence}. {of_fish(away - len('. MLK'))}MLK has seven camps."

    assert checks_of("stop patrols if the MLK leaves the road", evidence, text) == expected


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
    text = "Norway will drill 20 wells in Chad, the minister said. It has 30 wells at home."
    point = {"evidence": ["Norway will drill 20 wells in Chad"], "text": "Norway will drill 20 wells in Chad."}
    document = Document(text=text)
    wanted = Draft.model_validate(
        {"headline": headline, "key_points": [point], "participants": [], "pledges": [], "stances": [], "signals": []}
    )
    summary = support(wanted, [], Source.of(document)).summary
    assert [one.kind for one in checked(summary, Source.of(document)).checks] == kinds


@pytest.mark.parametrize(
    ("headline", "kinds"),
    [
        pytest.param("Norway to drill 20 wells in Chad", [], id="true-to-the-text"),
        pytest.param("Norway to drill 30 wells in Chad", ["number"], id="another-number"),
    ],
)
def test_a_headline_without_key_points_is_compared_with_the_whole_text(headline, kinds):
    document = Document(text="The ministers met.\n\nNorway will drill 20 wells in Chad, the minister said.")
    summary = Summary[Evidence].of(headline, {})
    assert [one.kind for one in checked(summary, Source.of(document)).checks] == kinds


def test_an_abbreviation_is_not_found_in_a_word_that_is_spelled_the_same():
    text = "He told us that people who came were tired."
    us = participant("US", "They came", aliases=["WHO"], kind="government")
    drafted = Draft.model_validate(
        {"headline": "Tired", "key_points": [], "participants": [us], "pledges": [], "stances": [], "signals": []}
    )
    found = support(drafted, [], Source(Document(text=text), split(text)[0]))
    assert found.summary.participants == []


# What was told in several answers is checked once, against all its evidence.

TEXT = (
    "Norway will send 20 doctors.\n\nThe doctors will go in May.\n\nNorway raised hopes.\n\nNorway did not raise taxes."
)


def points_of(found: Supported, text: str):
    return checked(found.summary, Source.of(Document(text=text))).key_points


def drafted(text, about):
    """What an answer about the text gives that says this of the passages."""
    points = [key_point(words, *evidence) for words, *evidence in about]
    sections = {section: [] for section in SECTIONS} | {"headline": "Aid", "key_points": points}
    return support(Draft.model_validate(sections), [], Source(Document(text=text), split(text)[0]))


@pytest.mark.parametrize(
    ("said", "first", "then", "before", "after"),
    [
        pytest.param(
            "Norway will send 20 doctors in May.",
            "Norway will send 20 doctors",
            "The doctors will go in May",
            ["date"],
            [],
            id="what-one-passage-lacks-another-has",
        ),
        pytest.param(
            "Norway raised taxes.",
            "Norway raised hopes",
            "Norway did not raise taxes",
            [],
            ["negation"],
            id="a-passage-that-says-the-opposite",
        ),
    ],
)
def test_an_item_of_two_parts_is_checked_against_the_evidence_of_both(said, first, then, before, after):
    one, other = (drafted(TEXT, [(said, quote)]) for quote in (first, then))

    (point,) = points_of(merge([one, other]), TEXT)

    assert [check.kind for check in points_of(one, TEXT)[0].checks] == before
    assert [check.kind for check in point.checks] == after


@pytest.mark.parametrize("told_twice", [True, False], ids=["of-an-item-of-both", "of-an-item-of-one"])
def test_a_claim_is_checked_with_the_names_known_from_other_parts(told_twice):
    text = "The Norwegian premier spoke in Oslo. Vik will resign.\n\nJonas Vik, the premier, is ill."
    source = Source(Document(text=text), split(text)[0])
    empty = {section: [] for section in SECTIONS} | {"headline": "Premier ill"}
    points = {"key_points": [key_point("Bergen's man is ill.", "Jonas Vik, the premier, is ill.")]}
    cast = {"participants": [participant("Bergen", "Vik will resign", aliases=["Vik"], kind="person")]}
    drafts = [empty | points, empty | cast | (points if told_twice else {})]
    one, other = (support(Draft.model_validate(each), [], source) for each in drafts)

    assert [check.said for check in points_of(one, text)[0].checks] == ["Bergen"]
    assert [point.checks for point in points_of(merge([one, other]), text)] == [[]]


def test_an_item_of_two_parts_is_checked_against_both_though_the_parts_were_asked_about_twice():
    said, nothing = "Norway will send 20 doctors in May.", []
    quotes = ("Norway will send 20 doctors", "The doctors will go in May")
    parts = [settle([drafted(TEXT, nothing), drafted(TEXT, [(said, quote)])]) for quote in quotes]

    assert [len(points_of(one, TEXT)[0].checks) for one in parts] == [1, 1]
    assert [point.checks for point in points_of(merge(parts), TEXT)] == [[]]
