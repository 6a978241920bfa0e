"""From a draft to a summary: which items the document supports, and what their claims add to it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from summarizer.chunks import Chunk
from summarizer.document import Document
from summarizer.draft import Rejected
from summarizer.grounding import Difference, Evidence, Passage, PreparedText, Unsupported, check_claim, locate
from summarizer.grounding.names import codes_of
from summarizer.grounding.sentences import sentences_around
from summarizer.result import UnsupportedItem
from summarizer.summary import GROUNDED, Draft, Item, Participant, Pledge, Section, Signal, Summary

P = TypeVar("P", bound=Passage)

ANTECEDENT_REACH = 1500
"""Code points before its evidence in which whoever "he" or "the minister" may mean is looked for."""

_REFERS_BACK = re.compile(
    r"\b(?:he|she|they|him|her|them|his|hers|its|their|it|we|our|both|"
    r"the (?:two |foreign |prime |defen[cs]e )*(?:minister|president|ministry|official|leader|envoy|ambassador|"
    r"chancellor|premier|government|spokes(?:man|woman|person)|agency|country|delegation|bloc|side|party|king)s?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Supported:
    """A summary, and what was drafted without support."""

    summary: Summary[Evidence]
    unsupported: list[UnsupportedItem]

    @property
    def problems(self) -> list[str]:
        """What a model is told about quotes that were not found, a line each."""
        return [one.problem for one in self.unsupported if one.reason != "invalid"]


class Source:
    """A chunk of a document, prepared once to look for many quotes; offsets given out are the document's."""

    def __init__(self, document: Document, chunk: Chunk) -> None:
        self.published = document.published
        self._text = document.text
        self._offset = chunk.start
        self._prepared = PreparedText(chunk.text)

    def locate(self, quote: str) -> Evidence | Unsupported:
        """Where the quote stands in the chunk, or why it does not."""
        found = locate(quote, self._prepared)
        if isinstance(found, Evidence):
            return self._shifted(found)
        return found.model_copy(update={"nearest": self._shifted(found.nearest) if found.nearest else None})

    def context(self, evidence: list[Evidence]) -> list[str]:
        """The sentences the evidence stands in: a quote may begin after the "not" that governs it."""
        return [sentences_around(self._text, one.start, one.end) for one in evidence]

    def check(self, claim: str, evidence: list[Evidence], aliases: Mapping[str, list[str]]) -> list[Difference]:
        """`check_claim` against the sentences the evidence stands in.

        A name that is not there, but stands shortly before, is no difference when it is a country's (articles go on
        speaking of "the talks", "the offer") or when the sentences refer back to somebody ("he", "the minister").
        """
        context = self.context(evidence)
        before = [self._text[max(0, one.start - ANTECEDENT_REACH) : one.end] for one in evidence]
        refers_back = any(map(_REFERS_BACK.search, context))

        def meant(name: str) -> bool:
            named_before = not any(one.kind == "name" for one in check_claim(name, before, aliases=aliases))
            return named_before and (refers_back or bool(codes_of(name)))

        checks = check_claim(claim, context, published=self.published, aliases=aliases)
        return [one for one in checks if one.kind != "name" or not meant(one.said)]

    def _shifted(self, passage: P) -> P:
        return passage.model_copy(update={"start": passage.start + self._offset, "end": passage.end + self._offset})


def support(draft: Draft, rejected: list[Rejected], source: Source) -> Supported:
    """Locate every quote of a draft and check every claim.

    An item stands when one of its quotes is found; a participant also when its name or an alias is. An item that
    refers to a participant who is not in the document does not stand.
    """
    aliases = {one.name: one.aliases for one in draft.participants}
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
    found = {item.words for section, item, evidence, _ in looked_up if section == "participants" and evidence}
    standing: dict[Section, list[Item[Evidence]]] = {section: [] for section in GROUNDED}
    for section, item, evidence, failures in looked_up:
        absent = [name for name in item.references if name not in found]
        stands = bool(evidence) and (section == "participants" or not absent)
        unsupported += [_not_found(section, item, quote, why, stands=stands) for quote, why in failures]
        if stands:
            grounded = dict(item) | {"evidence": evidence, "checks": _checks(item, evidence, source, aliases)}
            if absent:
                grounded["acts_for"] = None
            standing[section].append(GROUNDED[section].model_construct(**grounded))
        elif evidence:
            unsupported.append(_of_absent(section, item, absent))
        elif not failures:
            unsupported.append(_without_quotes(section, item))
    return Supported(Summary[Evidence].of(draft.headline, standing), unsupported)


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
        mentions = (source.locate(name) for name in (item.name, *item.aliases))
        evidence = [one for one in mentions if isinstance(one, Evidence)][:1]
    return evidence, failures


def _checks(
    item: Item[str], evidence: list[Evidence], source: Source, aliases: Mapping[str, list[str]]
) -> list[Difference]:
    """What the item says beyond its evidence, with the condition or doubt that stands in a field of its own.

    A participant says nothing: a name is no claim.
    """
    if isinstance(item, Participant):
        return []
    condition = f", if {item.condition}" if isinstance(item, Pledge) and item.condition else ""
    checks = source.check(item.words + condition, evidence, aliases)
    doubted = isinstance(item, Signal) and item.likelihood == "possible"
    return [one for one in checks if not (doubted and one.kind == "modality")]


def _not_found(section: Section, item: Item[str], quote: str, why: Unsupported, *, stands: bool) -> UnsupportedItem:
    problem = f"{section} “{item.words}”: the quote “{quote}” is not in the article"
    if why.nearest is not None:
        problem += f"; nearest there: “{why.nearest.text}”"
    if why.differences:
        problem += f" ({'; '.join(str(one) for one in why.differences)})"
    return UnsupportedItem(
        section=section,
        item=_as_drafted(item),
        quote=quote,
        reason=why.reason,
        problem=problem,
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
