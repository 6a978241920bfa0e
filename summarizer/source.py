"""The text a draft is held against: quotes are looked for in it, claims compared with its sentences."""

import re
from collections.abc import Collection, Mapping
from typing import Self, TypeVar

from summarizer.chunks import Chunk
from summarizer.claims import check_claim
from summarizer.claims.check import is_named
from summarizer.claims.names import codes_of
from summarizer.claims.quantities import quantities
from summarizer.document import Document
from summarizer.grounding import Difference, Evidence, Passage, PreparedText, Unsupported, locate
from summarizer.grounding.sentences import sentences_around

P = TypeVar("P", bound=Passage)

ANTECEDENT_REACH = 1500
"""Code points before its evidence in which whoever "he" or "the minister" may mean is looked for."""

LEAD = 500
"""So many code points at the beginning of an article say what it is about."""

_REFERS_BACK = re.compile(
    r"\b(?:he|she|they|him|her|them|his|hers|its|their|it|we|our|both|"
    r"the (?:two |foreign |prime |defen[cs]e )*(?:minister|president|ministry|official|leader|envoy|ambassador|"
    r"chancellor|premier|government|spokes(?:man|woman|person)|agency|country|delegation|bloc|side|party|king)s?)\b",
    re.IGNORECASE,
)
_COLLECTIVE = re.compile(
    r"\b[Tt]he (?:[a-z]+ )?(?:rebels|insurgents|militants|fighters|militia|junta|group|movement|union|alliance|"
    r"coalition|opposition|company|firm|bank|fund|court|commission|committee|council|organi[sz]ation|authority|"
    r"authorities|regulator)\b"
)


class Source:
    """A chunk of a document, prepared once to look for many quotes; offsets given out are the document's."""

    def __init__(self, document: Document, chunk: Chunk) -> None:
        self.published = document.published
        self._text = document.text
        self._offset = chunk.start
        self._prepared = PreparedText(chunk.text)
        self._heading = PreparedText("\n\n".join(filter(None, (document.title, document.outlet))))

    @classmethod
    def of(cls, document: Document) -> Self:
        """The whole document."""
        return cls(document, Chunk(document.text, 0, len(document.text), 1, 1))

    @property
    def whole(self) -> Evidence:
        """The whole chunk."""
        return self._shifted(
            Evidence(text=self._prepared.text, start=0, end=len(self._prepared.text), match="verbatim")
        )

    def mention(self, name: str) -> Evidence | None:
        """Where a name stands in the chunk; "US" is not the "us" of "he told us"."""
        found = self.locate(name)
        return found if isinstance(found, Evidence) and _is_name(name, found) else None

    def is_headed_by(self, name: str) -> bool:
        """Whether the document's title or outlet has the name; they stand outside its text."""
        found = locate(name, self._heading)
        return isinstance(found, Evidence) and _is_name(name, found)

    def locate(self, quote: str) -> Evidence | Unsupported:
        """Where the quote stands in the chunk, or why it does not."""
        found = locate(quote, self._prepared)
        if isinstance(found, Evidence):
            return self._shifted(found)
        return found.model_copy(update={"nearest": self._shifted(found.nearest) if found.nearest else None})

    def context(self, evidence: list[Evidence]) -> list[str]:
        """The sentences the evidence stands in: a quote may begin after the "not" that governs it."""
        return [sentences_around(self._text, one.start, one.end) for one in evidence]

    def leading_up(self, evidence: list[Evidence]) -> list[str]:
        """For each passage its sentences, after as much as is read for whoever they may mean; and the article's lead.

        What the lead names stays in mind to the end.
        """
        contexts = zip(evidence, self.context(evidence), strict=True)
        before = [f"{self._text[max(0, one.start - ANTECEDENT_REACH) : one.start]}\n{its}" for one, its in contexts]
        return [self._text[:LEAD], *before]

    def check(
        self, claim: str, evidence: list[Evidence], aliases: Mapping[str, list[str]], states: Collection[str] = ()
    ) -> list[Difference]:
        """`check_claim` against the sentences the evidence stands in.

        A name that is not there, but stands shortly before, is no difference when it is a country's (articles go on
        speaking of "the talks", "the offer") or that of one of the `states`, which may be on no map, when the
        sentences refer back to somebody ("he", "the minister"), or when it tells there which thing is meant ("the
        Mekong islands", "the seventh round"). A group ("the rebels") may be named shortly after as well.
        """
        checks = check_claim(claim, self.context(evidence), published=self.published, aliases=aliases)
        return [one for one in checks if not self._meant(one, claim, evidence, aliases, states)]

    def _meant(
        self,
        one: Difference,
        claim: str,
        evidence: list[Evidence],
        aliases: Mapping[str, list[str]],
        states: Collection[str],
    ) -> bool:
        """Whether what stands shortly before or after the evidence makes up for the difference."""
        context = self.context(evidence)
        if one.kind == "number":
            if one.source or not _is_ordinal(one.said):
                return False
            return _tells_which(one.said, claim, self._around(evidence), context)
        if one.kind != "name":
            return False
        before = self._around(evidence)
        if is_named(one.said, "\n".join(before), aliases):
            refers = any(map(_REFERS_BACK.search, context)) or _is_state(one.said, states)
            if refers or _tells_which(one.said, claim, before, context):
                return True
        if not any(map(_COLLECTIVE.search, context)):
            return False
        return is_named(one.said, "\n".join(self._around(evidence, after=ANTECEDENT_REACH)), aliases)

    def _around(self, evidence: list[Evidence], after: int = 0) -> list[str]:
        return [self._text[max(0, one.start - ANTECEDENT_REACH) : one.end + after] for one in evidence]

    def _shifted(self, passage: P) -> P:
        return passage.model_copy(update={"start": passage.start + self._offset, "end": passage.end + self._offset})


def _is_name(name: str, found: Evidence) -> bool:
    return found.match == "verbatim" or not name.isupper()


def _is_state(name: str, states: Collection[str]) -> bool:
    """Whether a name is a known country's or body's, or one of the states, or the adjective of it."""
    return bool(codes_of(name)) or any(is_named(name, state, {}) for state in states)


def _is_ordinal(words: str) -> bool:
    found = quantities(words, "en")
    return bool(found) and all(one.kind == "ordinal" for one in found)


def _tells_which(modifier: str, claim: str, before: list[str], context: list[str]) -> bool:
    """Whether `before` ties `modifier` to the same thing as the claim, and the context ties nobody else to it.

    "The islands" after "the islands of the Mekong" are "the Mekong islands"; "the Rhine islands" are not.
    """
    match = re.search(rf"{re.escape(modifier)}(?:[’']s?)?((?: [a-z]\w+){{1,2}})", claim)
    things = [word.removesuffix("s") for word in match[1].split()] if match else []
    for thing in things:
        tied = rf"\b{re.escape(modifier)}\b[^.!?\n]{{0,60}}\b{thing}|\b{thing}[^.!?\n]{{0,60}}\b{re.escape(modifier)}\b"
        if any(re.search(tied, text, re.IGNORECASE) for text in before):
            return not any(re.search(rf"[^.!?\n] [A-Z][\w’'-]*\s{thing}", text) for text in context)
    return False
