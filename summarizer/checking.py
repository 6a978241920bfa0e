"""What the claims of a summary add to the words they rest on: checked once, when all answers are made one."""

from collections.abc import Sequence
from typing import Any

from summarizer.grounding import Difference, Evidence
from summarizer.item import Item
from summarizer.particulars import particular_checks
from summarizer.source import Source
from summarizer.summary import SECTIONS, Participant, Pledge, Section, Signal, Summary

_STATES = ("government", "bloc", "international organization")


def checked(summary: Summary[Evidence], source: Source) -> Summary[Evidence]:
    """The summary with every claim compared with the sentences it rests on.

    Args:
        summary: of a document.
        source: the whole document.
    """
    cast = summary.participants
    sections: dict[Section, list[Item[Evidence]]] = {
        section: [
            item.model_copy(update={"checks": claim_checks(item, item.evidence, source, cast)})
            for item in getattr(summary, section)
        ]
        for section in SECTIONS
    }
    return Summary[Evidence].of(summary.headline, sections, _headline_checks(summary, source))


def _headline_checks(summary: Summary[Evidence], source: Source) -> list[Difference]:
    """What the headline says beyond the sentences the key points rest on, or the whole text where there are none."""
    evidence = [one for point in summary.key_points for one in point.evidence] or [source.whole]
    return source.check(summary.headline, evidence, *_called(summary.participants))


def _called(participants: Sequence[Participant[Any]]) -> tuple[dict[str, list[str]], list[str]]:
    """What else each participant is called, and the names of those that are states or made of states."""
    aliases = {one.name: one.aliases for one in participants}
    return aliases, [one.name for one in participants if one.kind in _STATES]


def claim_checks(
    item: Item[Any], evidence: list[Evidence], source: Source, participants: Sequence[Participant[Any]]
) -> list[Difference]:
    """What the item says beyond its evidence, with the condition or doubt that stands in a field of its own.

    And who and when it says it is of, where the article around the evidence has nothing of that.

    A participant says nothing: a name is no claim.
    """
    if isinstance(item, Participant):
        return []
    condition = f", if {item.condition}" if isinstance(item, Pledge) and item.condition else ""
    checks = source.check(item.words + condition, evidence, *_called(participants))
    doubted = isinstance(item, Signal) and item.likelihood == "possible"
    found = [one for one in checks if not (doubted and one.kind == "modality")]
    return found + [one for one in particular_checks(item, evidence, source, participants) if one not in found]
