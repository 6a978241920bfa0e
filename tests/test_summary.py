"""The summary: its schema as models are asked for it, and what its items can do."""

from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
from drafts import CHAD, MEETING, WELLS, draft, participant, pledge
from pydantic import ValidationError

from summarizer.schema import draft_schema
from summarizer.summary import DRAFTED, SECTIONS, Draft, Participant, Period, Pledge, Summary

# https://platform.openai.com/docs/guides/structured-outputs#supported-schemas
STRICT_KEYWORDS = {
    "type",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "enum",
    "anyOf",
    "description",
    "format",
}


def nodes(schema: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema within a schema, with where it stands."""
    yield path, schema
    for name, child in schema.get("properties", {}).items():
        yield from nodes(child, f"{path}.{name}")
    if "items" in schema:
        yield from nodes(schema["items"], f"{path}[]")
    for number, child in enumerate(schema.get("anyOf", [])):
        yield from nodes(child, f"{path}|{number}")


def test_every_object_of_the_drafts_schema_is_closed_and_requires_all_it_has():
    objects = [(path, node) for path, node in nodes(draft_schema()) if node.get("type") == "object"]

    assert [path for path, node in objects if node["additionalProperties"] is not False] == []
    assert [path for path, node in objects if node["required"] != list(node["properties"])] == []
    assert [path for path, _ in objects] == [
        "",
        ".key_points[]",
        ".participants[]",
        ".pledges[]",
        ".pledges[].deadline|0",
        ".stances[]",
        ".signals[]",
        ".signals[].when|0",
    ]


def test_the_drafts_schema_keeps_to_the_strict_subset_with_no_references():
    assert {keyword for _, node in nodes(draft_schema()) for keyword in node} <= STRICT_KEYWORDS


def test_the_drafts_schema_is_a_json_schema():
    jsonschema.Draft202012Validator.check_schema(draft_schema())


@pytest.mark.parametrize("section", SECTIONS)
def test_a_model_gives_the_evidence_of_an_item_before_anything_else_and_no_checks(section):
    properties = list(draft_schema()["properties"][section]["items"]["properties"])

    assert properties == [field for field in DRAFTED[section].model_fields if field != "checks"]
    assert properties[0] == "evidence"


def test_the_drafts_schema_accepts_what_the_model_of_a_draft_accepts():
    jsonschema.validate(draft(), draft_schema())
    Draft.model_validate(draft())


@pytest.mark.parametrize("code", ["FRA", "KOR", "XKX", None])
def test_a_country_is_an_alpha_3_code_or_null(code):
    assert Participant[str].model_validate(participant("X", "x", country=code)).country == code


@pytest.mark.parametrize("code", ["FR", "fra", "France", "EUR", ""])
def test_anything_else_is_no_country(code):
    with pytest.raises(ValidationError, match="is not an ISO 3166-1 alpha-3 code such as FRA or KOR; use null"):
        Participant[str].model_validate(participant("X", "x", country=code))


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"action": " \n"}, id="words"),
        pytest.param({"by": ["Norway", ""]}, id="name"),
        pytest.param({"deadline": {"words": "", "date": None}}, id="words-of-a-date"),
    ],
)
def test_words_must_not_be_blank(changes):
    with pytest.raises(ValidationError, match="must not be blank"):
        Pledge[str].model_validate(WELLS | changes)


@pytest.mark.parametrize(
    ("start", "end"),
    [("2024-06-12", "2024-06-12"), ("2024-06-12", "2024-06-30"), ("2024-06-12", None), (None, "2024-06-12")],
)
def test_a_period_may_be_a_day_or_open_on_one_side(start, end):
    period = Period.model_validate({"words": "in June", "start": start, "end": end})

    assert period.model_dump(mode="json") == {"words": "in June", "start": start, "end": end}


def test_a_period_does_not_end_before_it_starts():
    with pytest.raises(ValidationError, match="end 2024-06-11 is before start 2024-06-12"):
        Period.model_validate({"words": "in June", "start": "2024-06-12", "end": "2024-06-11"})


def test_the_references_of_an_item_are_the_participants_it_names_each_once():
    item = Pledge[str].model_validate(pledge("help", "x", by=["A", "B"], to=["C", "A"], attribution=["B", "D"]))

    assert item.references == ["A", "B", "C", "D"]


def test_renaming_replaces_every_reference_and_joins_those_that_become_one():
    item = Pledge[str].model_validate(pledge("help", "x", by=["A", "B", "C"], to=["A"], attribution=["D"]))

    renamed = item.renamed({"A": "Z", "B": "Z", "D": "E"})

    assert (renamed.by, renamed.to, renamed.attribution) == (["Z", "C"], ["Z"], ["E"])
    assert (item.by, item.to, item.attribution) == (["A", "B", "C"], ["A"], ["D"])


@pytest.mark.parametrize(("acts_for", "renamed"), [("A", "Z"), ("B", "B"), (None, None)])
def test_renaming_keeps_a_single_reference_single(acts_for, renamed):
    item = Participant[str].model_validate(participant("X", "x", acts_for=acts_for))

    assert item.renamed({"A": "Z"}).acts_for == renamed


def test_items_come_in_the_order_of_the_sections():
    items = list(Draft.model_validate(draft()).items())

    assert [(section, item.words) for section, item in items] == [
        ("key_points", "Norway will give Chad 20 million kroner if parliament agrees."),
        ("participants", "Norway"),
        ("participants", "Chad"),
        ("participants", "Vik"),
        ("participants", "Saleh"),
        ("pledges", "give 20 million kroner for new wells"),
        ("stances", "the offer is fair"),
        ("signals", "the two ministers will meet in Geneva"),
    ]


def test_a_summary_of_items_equals_the_one_that_was_validated():
    sections = {
        "participants": [DRAFTED["participants"].model_validate(CHAD)],
        "signals": [DRAFTED["signals"].model_validate(MEETING)],
    }

    made = Summary[str].of("Talks", sections)

    assert made == Draft.model_validate(
        draft(headline="Talks", key_points=[], participants=[CHAD], pledges=[], stances=[], signals=[MEETING])
    )
