"""A small article, and drafts about it as a model would write them."""

from datetime import date
from typing import Any

from summarizer.document import Document

ARTICLE = """\
OSLO, 3 May. Norway will give Chad 20 million kroner for new wells if parliament agrees, Prime Minister Jonas Vik said \
on Friday.

Chad’s foreign minister, Amina Saleh, called the offer fair. “We did not ask for loans,” she said.

The two ministers will meet in Geneva on 12 June, Vik said. He warned that the talks could fail.
"""

DOCUMENT = Document(
    text=ARTICLE,
    id="wells",
    title="Norway offers Chad money for wells",
    published=date(2024, 5, 3),
    outlet="Harbour Wire",
    url="https://harbour.example/wells",
    language="en",
)

Raw = dict[str, Any]


def key_point(text: str, *evidence: str) -> Raw:
    return {"evidence": list(evidence), "text": text}


def participant(name: str, *evidence: str, **changes: Any) -> Raw:
    return {
        "evidence": list(evidence),
        "name": name,
        "aliases": [],
        "kind": "government",
        "role": None,
        "acts_for": None,
        "country": None,
        "part": "actor",
    } | changes


def pledge(action: str, *evidence: str, **changes: Any) -> Raw:
    return {
        "evidence": list(evidence),
        "by": ["Norway"],
        "to": ["Chad"],
        "action": action,
        "domain": "humanitarian",
        "specificity": "specific",
        "condition": None,
        "deadline": None,
        "status": "new",
        "attribution": [],
    } | changes


def stance(position: str, *evidence: str, **changes: Any) -> Raw:
    return {
        "evidence": list(evidence),
        "holders": ["Saleh"],
        "target": "Norway's offer",
        "polarity": "positive",
        "position": position,
        "attribution": [],
    } | changes


def signal(expectation: str, *evidence: str, **changes: Any) -> Raw:
    return {
        "evidence": list(evidence),
        "expectation": expectation,
        "likelihood": "scheduled",
        "outlook": "neutral",
        "by": [],
        "when": None,
        "attribution": [],
    } | changes


NORWAY = participant("Norway", "Norway will give Chad 20 million kroner", country="NOR", aliases=["Oslo"])
CHAD = participant("Chad", "Norway will give Chad 20 million kroner", country="TCD", part="counterpart")
VIK = participant(
    "Vik",
    "Prime Minister Jonas Vik said on Friday",
    aliases=["Jonas Vik"],
    kind="person",
    role="Prime Minister",
    acts_for="Norway",
    country="NOR",
)
SALEH = participant(
    "Saleh",
    "Chad’s foreign minister, Amina Saleh",
    aliases=["Amina Saleh"],
    kind="person",
    role="foreign minister",
    acts_for="Chad",
    country="TCD",
    part="counterpart",
)
OFFER = "Norway will give Chad 20 million kroner for new wells if parliament agrees"
WELLS = pledge(
    "give 20 million kroner for new wells",
    OFFER,
    condition="parliament agrees",
    attribution=["Vik"],
)
FAIR = stance("the offer is fair", "Amina Saleh, called the offer fair")
MEETING = signal(
    "the two ministers will meet in Geneva",
    "The two ministers will meet in Geneva on 12 June, Vik said.",
    by=["Vik", "Saleh"],
    when={"words": "on 12 June", "start": "2024-06-12", "end": "2024-06-12"},
    attribution=["Vik"],
)


def draft(**changes: Any) -> Raw:
    """A draft about the article, every quote word for word; with other sections where they are given."""
    return {
        "headline": "Norway offers Chad 20 million kroner for wells",
        "key_points": [key_point("Norway will give Chad 20 million kroner if parliament agrees.", OFFER)],
        "participants": [NORWAY, CHAD, VIK, SALEH],
        "pledges": [WELLS],
        "stances": [FAIR],
        "signals": [MEETING],
    } | changes
