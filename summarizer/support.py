"""From a draft to a summary: which items the document supports."""

from dataclasses import dataclass
from typing import Any

from summarizer.draft import Rejected
from summarizer.grounding import Evidence, Unsupported
from summarizer.item import Item
from summarizer.result import UnsupportedItem
from summarizer.source import Source
from summarizer.summary import GROUNDED, Draft, Participant, Section, Summary


@dataclass(frozen=True)
class Supported:
    """A summary whose claims are not checked yet, and what was drafted without support."""

    summary: Summary[Evidence]
    unsupported: list[UnsupportedItem]

    @property
    def problems(self) -> list[str]:
        """What a model is told about quotes that were not found, a line each."""
        return [one.problem for one in self.unsupported if one.reason != "invalid"]


def support(draft: Draft, rejected: list[Rejected], source: Source) -> Supported:
    """Locate every quote of a draft.

    An item stands when one of its quotes is found; a participant also when its name or an alias is, without evidence
    where that is in the title or outlet alone. An item that refers to a participant who is not in the document does not
    stand.
    """
    unsupported = [
        UnsupportedItem(
            section=one.section,
            item=one.item,
            quote=None,
            reason="invalid",
            problem=one.problem,
            item_stands=False,
        )
        for one in rejected
    ]
    looked_up = [(section, item, *_look_up(item, source)) for section, item in draft.items()]
    found = {
        item.words
        for _, item, evidence, _ in looked_up
        if isinstance(item, Participant) and (evidence or any(map(source.is_headed_by, _called(item))))
    }
    standing: dict[Section, list[Item[Evidence]]] = {section: [] for section in GROUNDED}
    for section, item, evidence, failures in looked_up:
        absent = [name for name in item.references if name not in found]
        stands = item.words in found if section == "participants" else bool(evidence) and not absent
        unsupported += [_not_found(section, item, quote, why, stands=stands) for quote, why in failures]
        if stands:
            grounded = dict(item) | {"evidence": evidence}
            if absent:
                grounded["acts_for"] = None
            standing[section].append(GROUNDED[section].model_construct(**grounded))
        elif evidence:
            unsupported.append(_of_absent(section, item, absent))
        elif not failures:
            unsupported.append(_without_quotes(section, item))
    return Supported(Summary[Evidence].of(draft.headline, standing), unsupported)


def not_found(quote: str, why: Unsupported) -> str:
    """What a model is told about a quote that is not in the article."""
    problem = f"the quote “{quote}” is not in the article"
    if why.nearest is not None:
        problem += f"; nearest there: “{why.nearest.text}”"
    if why.differences:
        problem += f" ({'; '.join(str(one) for one in why.differences)})"
    return problem


def _look_up(item: Item[str], source: Source) -> tuple[list[Evidence], list[tuple[str, Unsupported]]]:
    evidence: list[Evidence] = []
    failures: list[tuple[str, Unsupported]] = []
    for quote in item.evidence:
        found = source.locate(quote)
        if isinstance(found, Unsupported):
            failures.append((quote, found))
        elif found not in evidence:
            evidence.append(found)
    if not evidence and isinstance(item, Participant):
        evidence = list(filter(None, map(source.mention, _called(item))))[:1]
    return evidence, failures


def _called(participant: Participant[str]) -> tuple[str, ...]:
    return (participant.name, *participant.aliases)


def _not_found(section: Section, item: Item[str], quote: str, why: Unsupported, *, stands: bool) -> UnsupportedItem:
    return UnsupportedItem(
        section=section,
        item=_as_drafted(item),
        quote=quote,
        reason=why.reason,
        problem=f"{section} “{item.words}”: {not_found(quote, why)}",
        differences=list(why.differences),
        nearest=why.nearest,
        item_stands=stands,
    )


def _without_quotes(section: Section, item: Item[str]) -> UnsupportedItem:
    problem = f"{section} “{item.words}”: has no evidence; give the passages of the article that say so"
    return UnsupportedItem(
        section=section,
        item=_as_drafted(item),
        quote=None,
        reason="empty",
        problem=problem,
        item_stands=False,
    )


def _of_absent(section: Section, item: Item[str], absent: list[str]) -> UnsupportedItem:
    names = " and ".join(f"“{name}”" for name in absent)
    problem = f"{section} “{item.words}”: names {names}, who could not be found in the article"
    return UnsupportedItem(
        section=section,
        item=_as_drafted(item),
        quote=None,
        reason="actor",
        problem=problem,
        item_stands=False,
    )


def _as_drafted(item: Item[str]) -> dict[str, Any]:
    return item.model_dump(mode="json", exclude={"checks"})
