"""An English claim that leaves out what its evidence, in another language, ties it to."""

import re
from collections.abc import Sequence
from itertools import pairwise

from summarizer.claims.conditions import has_condition_word
from summarizer.claims.firmness import event_of, is_to_come, says
from summarizer.claims.stretches import Span, is_beside, states, stretches
from summarizer.grounding.evidence import Difference
from summarizer.lexicon import Cue, attitude_words

_REPORTED = re.compile(
    r"\b(?:says?|said|told|announced|warned|stressed|declared|promised)\b.*?\bwould\b|\bwould\b(?=.*\bsaid\b)"
)
_WHETHER = frozenset(("si", "s'il", "s'ils", "se"))
_ASKS = re.compile(
    r"""\b(?:demand|ignor|savoir|sait|interrog|pregunt|saber|sabe|chie[ds]|sapere|pergunt|d[eé]cid|v[eé]rifi|[eé]tudi|estudi
        |examin|clair|claro|chiaro|dire|dud|doute)\w*\s(?:\S+\s){0,2}$""",
    re.VERBOSE | re.IGNORECASE,
)


def lost_condition(claim: str, evidence: str, language: str, found: Sequence[Cue]) -> list[Difference]:
    """At most one difference: a claim about what is to come, tied to nothing; `found` are the evidence's cues."""
    conditions = [cue for cue in found if cue.strength == "condition" and not _is_question(evidence, cue)]
    if not conditions or _is_tied(claim) or not is_to_come(claim, event_of(claim)):
        return []
    for (start, middle), (_, end) in pairwise(stretches(evidence, language)):
        one, other = (start, middle), (middle, end)
        beside = is_beside(evidence[middle:end], evidence[:middle], language)
        if beside and any(_is_untied(evidence, span, language, conditions) for span in (one, other)):
            return []
    return [Difference(kind="condition", said="", source=conditions[0].words)]


def _is_untied(evidence: str, span: Span, language: str, conditions: list[Cue]) -> bool:
    if any(span[0] <= cue.start < span[1] for cue in conditions):
        return False
    return states(evidence[slice(*span)], language)


def _is_tied(claim: str) -> bool:
    """Whether anything in the claim can tie it, or it is about what ties."""
    return has_condition_word(_REPORTED.sub(" ", claim)) or says(attitude_words.TIED, claim)


def _is_question(evidence: str, cue: Cue) -> bool:
    """Whether "si" opens a question: "asked whether"."""
    return cue.words.casefold() in _WHETHER and _ASKS.search(evidence, 0, cue.start) is not None
