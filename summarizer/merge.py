"""Merging what several answers say of one document: later attempts with earlier ones, chunks with each other.

Participants are one when a name of the one is a name of the other; other items as `sameness` says. What one answer
lists as two stays two: only items of different answers are joined, each with the one most like it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from rapidfuzz import fuzz

from summarizer.grounding import Evidence
from summarizer.item import Item
from summarizer.result import UnsupportedItem
from summarizer.sameness import acts_alike, same, same_place, say_the_same, takes_back
from summarizer.summary import GROUNDED, SECTIONS, Participant, Pledge, Section, Summary
from summarizer.support import Supported

NOTHING_TIED = "Nothing in the answers could be tied to the article"
"""The headline where no answer gave one and no item stands."""


def merge(parts: Iterable[Supported]) -> Supported:
    """One summary out of several parts of the same document, in their order.

    Of items that are one, the first's words stay and the evidence is joined. What one part could not support and
    another could is no longer listed as unsupported. The key point that each part puts first goes before what any puts
    second, and so on; the headline is that of the first part, and where no part has one, what its first item says.
    """
    merged = _joined(list(parts), ranked=True)
    if merged.summary.headline.strip():
        return merged
    said = sorted(merged.summary.items(), key=lambda entry: entry[0] == "participants")
    first = said[0][1] if said else None
    headline = first.words if first else NOTHING_TIED
    return replace(merged, summary=merged.summary.model_copy(update={"headline": headline}))


def settle(attempts: Sequence[Supported]) -> Supported:
    """One summary out of the answers to one chunk: the last one's word, and what only earlier ones had.

    A quote that failed in an earlier attempt is forgotten where its item stands now.
    """
    *earlier, last = attempts
    return _joined(
        [last]
        + [
            Supported(one.summary, [entry for entry in one.unsupported if not entry.item_stands])
            for one in reversed(earlier)
        ],
        ranked=False,
    )


def _joined(parts: list[Supported], *, ranked: bool) -> Supported:
    """The parts made one; `ranked` orders key points by their rank in their parts, else they stay in order of parts."""
    if len(parts) == 1:
        return parts[0]
    merged: dict[Section, list[Item[Evidence]]] = {section: [] for section in SECTIONS}
    ranks: dict[int, int] = {}
    unsupported: list[UnsupportedItem] = []
    for part in parts:
        names = _join_participants(merged["participants"], part.summary.participants)
        for section in SECTIONS:
            if section == "participants":
                continue
            items: list[Item[Evidence]] = getattr(part.summary, section)
            places = _join(merged[section], [item.renamed(names) for item in items])
            if section == "key_points":
                ranks |= {place: min(rank, ranks.get(place, rank)) for rank, place in enumerate(places)}
        unsupported += part.unsupported
    known = {one.words for one in merged["participants"]}
    merged["participants"] = [
        one if known.issuperset(one.references) else one.model_copy(update={"acts_for": None})
        for one in merged["participants"]
    ]
    if ranked:
        merged["key_points"] = [merged["key_points"][place] for place in sorted(ranks, key=ranks.__getitem__)]
    first = next((part.summary for part in parts if part.summary.headline.strip()), parts[0].summary)
    return Supported(Summary[Evidence].of(first.headline, merged), _still_unsupported(unsupported, merged))


def _join_participants(known: list[Item[Evidence]], new: Sequence[Participant[Evidence]]) -> dict[str, str]:
    """Add participants to those known; give the name under which each new one is known."""
    names: dict[str, str] = {}
    indexes = _counterparts(known, new)
    for participant, index in zip(new, indexes, strict=True):
        if index is None:
            known.append(participant)
            names[participant.name] = participant.name
            continue
        one = known[index]
        assert isinstance(one, Participant)
        names[participant.name] = one.name
        others = [alias for alias in (participant.name, *participant.aliases) if alias != one.name]
        update = {
            "aliases": list(dict.fromkeys([*one.aliases, *others])),
            "role": one.role or participant.role,
            "country": one.country or participant.country,
            "acts_for": one.acts_for or participant.acts_for,
        }
        known[index] = _with_evidence_of(one.model_copy(update=update), participant)
    known[:] = [one.renamed(names) for one in known]
    return names


def _counterparts(known: Sequence[Item[Any]], new: Sequence[Participant[Any]]) -> list[int | None]:
    """For each new participant the place of the known one with the same name, else of one that shares a name.

    A known one whose name a new one bears is that one, though it may be an alias of another as well. A name that two
    share with one tells neither: "Kim" is neither of two sisters.
    """
    places = {one.words.casefold(): place for place, one in reversed(list(enumerate(known)))}
    borne = {one.name.casefold() for one in new}
    found: list[int | None] = [places.get(one.name.casefold()) for one in new]
    sharing = [
        [place for name, place in places.items() if name not in borne and _share_a_name(known[place], one)]
        if found[number] is None
        else []
        for number, one in enumerate(new)
    ]
    for number, shared in enumerate(sharing):
        if len(shared) == 1 and sum(shared[0] in others for others in sharing) == 1:
            found[number] = shared[0]
    return found


def _share_a_name(one: Item[Any], other: Participant[Any]) -> bool:
    assert isinstance(one, Participant)
    if one.kind != other.kind:
        return False
    return one.name.casefold() in _proper(other.aliases) or other.name.casefold() in _proper(one.aliases)


def _proper(aliases: list[str]) -> set[str]:
    """The aliases that are names: "the minister" may be anybody's."""
    return {alias.casefold() for alias in aliases if alias[:1] != alias[:1].lower() or not alias.isascii()}


def _join(known: list[Item[Evidence]], new: Iterable[Item[Evidence]]) -> list[int]:
    """Add items to those known, each to the one that is the same or else after them; the places where they stand."""
    free = set(range(len(known)))
    places: list[int] = []
    for item in new:
        alike = sorted(place for place in free if same(known[place], item))
        alike = alike or sorted(place for place in free if takes_back(known[place], item))
        if not alike:
            places.append(len(known))
            known.append(item)
            continue
        place = max(alike, key=lambda at: fuzz.ratio(known[at].words, item.words))
        known[place] = _with_evidence_of(_as_at_the_end(known[place], item), item)
        places.append(place)
        free.remove(place)
    return places


def _as_at_the_end(one: Item[Evidence], other: Item[Evidence]) -> Item[Evidence]:
    """The item; a pledge that the other takes back, or one taken back, with the status that holds at the article's end.

    A withdrawal holds wherever it stands, as news tells the end first and what was offered long ago after it. Only a
    pledge repeated after its withdrawal stands again.
    """
    if not (isinstance(one, Pledge) and isinstance(other, Pledge)) or one.status == other.status:
        return one
    withdrawal, pledge = (one, other) if one.status == "withdrawn" else (other, one)
    again = pledge.status == "repeated" and pledge.evidence[0].start > withdrawal.evidence[0].start
    last = pledge if again else withdrawal
    return one.model_copy(update={"status": last.status, "attribution": last.attribution})


def _with_evidence_of(one: Item[Evidence], other: Item[Evidence]) -> Item[Evidence]:
    """With the other's passages that do not stand within one of its own."""
    new = [
        passage
        for passage in other.evidence
        if not any(own.start <= passage.start and passage.end <= own.end for own in one.evidence)
    ]
    return one.model_copy(update={"evidence": [*one.evidence, *new]})


def _still_unsupported(
    unsupported: list[UnsupportedItem], merged: dict[Section, list[Item[Evidence]]]
) -> list[UnsupportedItem]:
    """Those that no item of the summary has made good, each once."""
    kept: dict[tuple[str, str], UnsupportedItem] = {}
    for one in unsupported:
        words = str(one.item.get(GROUNDED[one.section].WORDS, ""))
        nearest = [one.nearest] if one.nearest else []
        made_good = not one.item_stands and any(
            say_the_same(words, item.words, in_one_place=same_place(nearest, item.evidence))
            for item in merged[one.section]
            if one.reason == "invalid" or acts_alike(one, item)
        )
        if not made_good:
            kept.setdefault((one.section, one.problem), one)
    return list(kept.values())
