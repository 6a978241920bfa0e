"""Made-up wire reports of about 400 words with the draft that a careful model would write about each.

The same number gives the same report. No two are alike, so nothing that was worked out for one serves another; words
and forms of sentences come back, as they do in news.
"""

import random
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import orjson

from summarizer import Document

Draft = dict[str, Any]

LANDS = (
    ("Norway", "NOR", "Oslo"),
    ("Chad", "TCD", "N'Djamena"),
    ("Peru", "PER", "Lima"),
    ("Vietnam", "VNM", "Hanoi"),
    ("Kenya", "KEN", "Nairobi"),
    ("Canada", "CAN", "Ottawa"),
    ("Egypt", "EGY", "Cairo"),
    ("Poland", "POL", "Warsaw"),
    ("Japan", "JPN", "Tokyo"),
    ("Ghana", "GHA", "Accra"),
    ("Chile", "CHL", "Santiago"),
    ("Finland", "FIN", "Helsinki"),
)
FIRST = ("Amina", "Jonas", "Leyla", "Marcus", "Ingrid", "Tomas", "Nadia", "Viktor", "Selma", "Pavel", "Rosa", "Emil")
LAST = ("Aasen", "Berrio", "Dvorak", "Egede", "Farouk", "Gruber", "Halden", "Ilves", "Jonker", "Kovacs", "Lindqvist")
OFFICES = ("foreign minister", "trade minister", "energy minister", "transport minister", "defence minister")
MATTERS = (
    ("the repair of the northern railway", "economy"),
    ("the supply of clean water to border towns", "humanitarian"),
    ("a joint search for missing fishing boats", "security"),
    ("the return of seized archives", "culture"),
    ("a power line across the strait", "energy"),
    ("the training of customs officers", "justice"),
    ("flood warnings on the lower river", "environment"),
)
UNITS = ("million dollars", "million euros", "million kroner")
CITIES = ("Geneva", "Vienna", "Doha", "Singapore", "Montevideo", "Lisbon", "Addis Ababa")
FILLER = (
    "The talks on {matter} have gone on for {months} months, and both delegations have changed their leaders since.",
    "Drivers at the {city} terminal waited for up to {hours} hours on {day}, according to the union of hauliers.",
    "A previous round in {city} ended after {hours} hours with a page of text and no signatures under it.",
    "The price of the works was put at {amount} {unit} in a study of which {outlet} has seen a summary.",
    "Members of parliament from {months} constituencies along the route followed the meeting from the gallery.",
    "The hall had been booked for {hours} hours, and the lights went out {months} minutes after the last speaker.",
)


@dataclass(frozen=True)
class Report:
    """A document, and the draft about it."""

    document: Document
    draft: Draft


def report(number: int) -> Report:
    """The report of this number."""
    draw = random.Random(number)
    (here, here_code, capital), (there, there_code, _) = draw.sample(LANDS, 2)
    one, other, third = (f"{draw.choice(FIRST)} {name}" for name in draw.sample(LAST, 3))
    office, their_office = draw.sample(OFFICES, 2)
    matter, domain = draw.choice(MATTERS)
    unit, city, outlet = draw.choice(UNITS), draw.choice(CITIES), "Harbour Wire"
    published = date(2026, 1, 5) + timedelta(days=number % 300)
    amount, months, teams = draw.randint(11, 990), draw.randint(3, 29), draw.randint(12, 90)
    meeting = published + timedelta(days=draw.randint(20, 90))
    said = {
        "met": f"The governments of {here} and {there} agreed on {published:%-d %B} to settle who pays for {matter}.",
        "pay": f'"{here} will pay {amount} {unit} towards {matter}," {one}, the {office} of {here}, said in {capital}.',
        "teams": f"{there} will send {teams} engineers to {capital} within {months} months, {other} announced.",
        "if": f"{here} would double the sum if {there} opened its books to auditors, {one.split()[1]} added.",
        "fair": f"{other}, the {their_office} of {there}, called the offer fair and overdue.",
        "not": f'"We do not accept a tax on our hauliers," {other.split()[1]} told reporters after the meeting.',
        "warn": f"{one.split()[1]} warned that the works could stop before winter without a permit from {there}.",
        "next": f"The two ministers are to meet again in {city} on {meeting:%-d %B %Y}.",
        "doubt": f"{third}, who advises shippers in {city}, expects prices to rise by {months} percent in a year.",
    }
    filler = [
        form.format(
            matter=draw.choice(MATTERS)[0],
            months=draw.randint(3, 29),
            city=draw.choice(CITIES),
            hours=draw.randint(4, 47),
            day=draw.choice(("Monday", "Tuesday", "Thursday", "Saturday")),
            amount=draw.randint(11, 990),
            unit=draw.choice(UNITS),
            outlet=outlet,
        )
        for form in (*FILLER, *FILLER)
    ]
    draw.shuffle(filler)
    sentences = list(said.values())
    paragraphs = [" ".join([*sentences[at : at + 2], *filler[at : at + 3]]) for at in range(0, len(sentences), 2)]
    document = Document(
        id=f"wire-{number}",
        title=f"{here} and {there} settle who pays for {matter}",
        text="\n\n".join([f"Dispatch {number}. {paragraphs[0]}", *paragraphs[1:]]),
        published=published,
        outlet=outlet,
    )

    def participant(name: str, words: str, kind: str, country: str | None, **more: Any) -> Draft:
        known = {"aliases": [], "role": None, "acts_for": None, "part": "actor"}
        return {"evidence": [words], "name": name, "kind": kind, "country": country} | known | more

    def pledge(by: str, to: str, words: str, action: str, **more: Any) -> Draft:
        known = {"specificity": "specific", "condition": None, "deadline": None, "status": "new", "domain": domain}
        return {"evidence": [words], "by": [by], "to": [to], "action": action} | known | more

    surname = {name: [name.split()[1]] for name in (one, other)}
    draft = {
        "headline": f"{here} and {there} agree on who pays for {matter}",
        "key_points": [
            {"evidence": [said["met"]], "text": f"{here} and {there} agreed to settle who pays for {matter}."},
            {"evidence": [said["pay"]], "text": f"{here} will pay {amount} {unit} towards {matter}."},
            {"evidence": [said["warn"]], "text": f"The works could stop before winter without a permit from {there}."},
            {"evidence": [said["next"]], "text": f"The two ministers are to meet again in {city}."},
        ],
        "participants": [
            participant(here, said["met"], "government", here_code),
            participant(there, said["met"], "government", there_code, part="counterpart"),
            participant(
                one, said["pay"], "person", here_code, aliases=surname[one], role=office.capitalize(), acts_for=here
            ),
            participant(
                other,
                said["fair"],
                "person",
                there_code,
                aliases=surname[other],
                role=their_office.capitalize(),
                acts_for=there,
                part="counterpart",
            ),
            participant(third, said["doubt"], "person", None, part="source", role="Adviser to shippers"),
        ],
        "pledges": [
            pledge(here, there, said["pay"], f"pay {amount} {unit} towards {matter}", attribution=[one]),
            pledge(
                there,
                here,
                said["teams"],
                f"send {teams} engineers to {capital}",
                attribution=[other],
                deadline={"words": f"within {months} months", "date": None},
            ),
            pledge(
                here,
                there,
                said["if"],
                "double the sum",
                attribution=[one],
                condition=f"if {there} opened its books to auditors",
            ),
        ],
        "stances": [
            {
                "evidence": [said["fair"]],
                "holders": [other],
                "target": f"the offer of {here}",
                "polarity": "positive",
                "position": "The offer is fair and overdue",
                "attribution": [other],
            },
            {
                "evidence": [said["not"]],
                "holders": [there],
                "target": "a tax on hauliers",
                "polarity": "negative",
                "position": "A tax on its hauliers is not accepted",
                "attribution": [other],
            },
        ],
        "signals": [
            {
                "evidence": [said["warn"]],
                "expectation": f"The works could stop before winter without a permit from {there}",
                "likelihood": "possible",
                "outlook": "warning",
                "by": [],
                "when": {"words": "before winter", "start": None, "end": None},
                "attribution": [one],
            },
            {
                "evidence": [said["next"]],
                "expectation": f"The two ministers are to meet again in {city}",
                "likelihood": "scheduled",
                "outlook": "neutral",
                "by": [here, there],
                "when": {
                    "words": f"on {meeting:%-d %B %Y}",
                    "start": meeting.isoformat(),
                    "end": meeting.isoformat(),
                },
                "attribution": [],
            },
            {
                "evidence": [said["doubt"]],
                "expectation": f"Prices are to rise by {months} percent in a year",
                "likelihood": "expected",
                "outlook": "warning",
                "by": [],
                "when": {"words": "in a year", "start": None, "end": None},
                "attribution": [third],
            },
        ],
    }
    return Report(document, draft)


def completion(draft: Draft) -> dict[str, Any]:
    """A chat completion whose content is the draft."""
    content = orjson.dumps(draft).decode()
    written = len(content) // 4
    return {
        "id": "chatcmpl-made",
        "object": "chat.completion",
        "created": 1_763_899_200,
        "model": "made",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": content, "refusal": None},
                "finish_reason": "stop",
                "logprobs": None,
            }
        ],
        "usage": {"prompt_tokens": 2500, "completion_tokens": written, "total_tokens": 2500 + written},
    }
