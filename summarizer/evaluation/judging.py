"""What a judge is asked about the summary of one document, and its verdicts: pure, whoever brings the answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from summarizer.answers import Answer
from summarizer.chunks import Chunk
from summarizer.document import Document
from summarizer.errors import PromptError
from summarizer.evaluation.statistics import Tally, share
from summarizer.evaluation.verdicts import RULINGS, Ruling, Verdict, read_verdicts, verdict_form
from summarizer.grounding import Evidence
from summarizer.item import Item
from summarizer.prompts import Prompt
from summarizer.reask import DEFAULT_MAX_ATTEMPTS, Conversation, Dialogue, Read
from summarizer.request import Settings, first_request
from summarizer.result import Result
from summarizer.source import Source
from summarizer.summary import SECTIONS, Section
from summarizer.support import not_found

ITEMS_AT_ONCE = 40
"""So many items are asked about in one request, with the whole article: an answer of that size no endpoint cuts off."""

ALL = "all"
JUDGED = (
    *(f"{ALL}.{ruling}" for ruling in RULINGS),
    *(f"{section}.supported" for section in SECTIONS),
    f"{ALL}.judged",
)
UNWANTED = frozenset({f"{ALL}.unsupported", f"{ALL}.contradicted"})
"""The scores of which less is better."""


@dataclass(frozen=True)
class Claim:
    """An item that is judged.

    Attributes:
        number: among all that are judged of its summary, from 1.
        place: within its section, from 1.
    """

    number: int
    section: Section
    place: int
    item: Item[Any]

    @property
    def said(self) -> str:
        """Its fields as JSON on one line, without its evidence: a judge has to find its own words."""
        return orjson.dumps(self.item.model_dump(mode="json", exclude={"evidence", "checks"})).decode()


@dataclass(frozen=True)
class Judged:
    """An item with the verdict on it.

    Attributes:
        verdict: None where none was given.
        quote: the words of the document it rests on; None beside "unsupported".
        problem: why the verdict does not count; None where it does.
    """

    claim: Claim
    verdict: Ruling | None = None
    reason: str = ""
    quote: Evidence | None = None
    problem: str | None = None

    @property
    def counts(self) -> bool:
        """Whether there is a verdict, and its quote stands in the document."""
        return self.verdict is not None and self.problem is None


def claims(result: Result) -> list[Claim]:
    """The items of a result that can be judged: all but participants named in the title or as the outlet alone.

    Those have no evidence, as nothing of the article's text tells of them.
    """
    found: list[Claim] = []
    for section in SECTIONS:
        for place, item in enumerate(getattr(result.summary, section, ()), 1):
            if item.evidence:
                found.append(Claim(len(found) + 1, section, place, item))
    return found


class AboutItems(Conversation):
    """What is asked about some items of a summary, and the verdicts on them."""

    def __init__(  # noqa: PLR0913 - what a question is made of
        self,
        prompt: Prompt,
        settings: Settings,
        document: Document,
        some: Sequence[Claim],
        *,
        source: Source,
        part: int,
        parts: int,
        max_attempts: int,
    ) -> None:
        chunk = Chunk(document.text, 0, len(document.text), part, parts)
        items = [{"number": one.number, "section": one.section, "said": one.said} for one in some]
        first = first_request(prompt, settings, document, chunk, form=verdict_form(), judged={"items": items})
        if not all(one.said in first.body["messages"][1]["content"] for one in some):
            raise PromptError(str(prompt.path), "its user block leaves items out; put all of {{ items }} in it")
        super().__init__(first, prompt, max_attempts)
        self._source = source
        self._judged = {one.number: Judged(one) for one in some}
        self._problems: list[str] = []

    @property
    def judged(self) -> list[Judged]:
        """Every item, with the last verdict on it that counts, else the last there is."""
        return list(self._judged.values())

    @property
    def problem(self) -> str | None:
        """What kept items from having a verdict, or from being asked about again; None where nothing did."""
        if self.error:
            return str(self.error)
        return None if all(one.verdict for one in self.judged) else "; ".join(self._problems)

    def _read(self, answer: Answer) -> Read:
        reading = read_verdicts(answer, list(self._judged))
        self._problems = reading.problems
        ungrounded = []
        for number, verdict in reading.verdicts.items():
            one = self._look_up(self._judged[number].claim, verdict)
            if one.problem is not None:
                ungrounded.append(f"item {number}: {one.problem}")
            if one.counts or not self._judged[number].counts:
                self._judged[number] = one
        return Read(reading.standing, reading.problems, ungrounded)

    def _look_up(self, claim: Claim, verdict: Verdict) -> Judged:
        if verdict.quote is None:
            return Judged(claim, verdict.verdict, verdict.reason)
        found = self._source.locate(verdict.quote)
        if isinstance(found, Evidence):
            return Judged(claim, verdict.verdict, verdict.reason, found)
        return Judged(claim, verdict.verdict, verdict.reason, problem=not_found(verdict.quote, found))


class Hearing(Dialogue[AboutItems]):
    """All that is asked about one result."""

    def __init__(
        self, prompt: Prompt, settings: Settings, result: Result, max_attempts: int = DEFAULT_MAX_ATTEMPTS
    ) -> None:
        every = claims(result)
        groups = [every[start : start + ITEMS_AT_ONCE] for start in range(0, len(every), ITEMS_AT_ONCE)]
        source = Source.of(result.document)
        super().__init__(
            settings,
            [
                AboutItems(
                    prompt,
                    settings,
                    result.document,
                    group,
                    source=source,
                    part=part,
                    parts=len(groups),
                    max_attempts=max_attempts,
                )
                for part, group in enumerate(groups, 1)
            ],
        )
        self.document = result.document.id

    @property
    def judged(self) -> list[Judged]:
        """Every item, in order."""
        return [one for about in self.conversations for one in about.judged]

    @property
    def answers(self) -> list[Answer]:
        """All answers, in order of parts and attempts."""
        return [answer for about in self.conversations for answer in about.answers]

    @property
    def remarks(self) -> list[str]:
        """What a person should know who reads the scores: verdicts that do not count, and why some are missing."""
        remarks = [
            f"{self.document}: {one.claim.section} {one.claim.place} “{one.claim.item.words}”: "
            f"ungrounded verdict “{one.verdict}”: {one.problem}"
            for one in self.judged
            if one.problem is not None
        ]
        for about in self.conversations:
            missing = sum(one.verdict is None for one in about.judged)
            what = f"no verdict on {missing} item{'s' * (missing > 1)}" if missing else "not asked again"
            if about.problem is not None:
                remarks.append(f"{self.document}: {what}: {about.problem}")
        return remarks


def scored(judged: Sequence[Judged]) -> dict[str, Tally]:
    """The shares of verdicts of one document, of those that count; `all.judged` is how many do."""
    counting = [one for one in judged if one.counts]
    scores = {
        f"{ALL}.{ruling}": share(sum(one.verdict == ruling for one in counting), len(counting)) for ruling in RULINGS
    }
    for section in SECTIONS:
        here = [one for one in counting if one.claim.section == section]
        scores[f"{section}.supported"] = share(sum(one.verdict == "supported" for one in here), len(here))
    return scores | {f"{ALL}.judged": share(len(counting), len(judged))}
