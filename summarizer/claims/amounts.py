"""Whether the quantities of a claim are those of its evidence."""

import re
from collections.abc import Sequence

from summarizer.claims.arithmetic import follows, same_share, share_of
from summarizer.claims.quantities import Quantity, close
from summarizer.claims.rounding import is_rounded, is_rounded_share
from summarizer.grounding.evidence import Difference
from summarizer.lexicon import unit_words
from summarizer.lexicon.stems import stem
from summarizer.lexicon.units import NO_UNIT

_COMPARED = re.compile(
    r"\b(?:(?:up|down) from|instead of|rather than|compared (?:with|to))(?: (?:the|a|an|about|around|some|only|just))*"
    r"(?: an?)?(?: (?:earlier|previous|initial|former|original))? ?(?:$|(?=[\d$€£]|[a-z]))",
    re.IGNORECASE,
)
_FORMER = re.compile(
    r"""\b(?:from|instead|rather|than|compar\w*|earlier|previous\w*|former\w*|original\w*|initial\w*|last|once|had|was
        |were|used|not|no|never|before|ago|against|versus|18\d\d|19\d\d|20\d\d)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_RANKED = ("few several some", "many", "most", "all every each both")
_SHARES = {word: rank for rank, words in enumerate(_RANKED) for word in words.split()}
_SHARE_AND_SPACE = tuple(f"{share} " for share in _SHARES)
_SHARE = re.compile(
    rf"\b(?P<share>{'|'.join(_SHARES)})(?: of)?(?: (?:the|its|their|his|her|our|these|those))?"
    r" (?P<noun>[^\W\d_]{3,})",
    re.IGNORECASE,
)
_NOUN = re.compile(r"[^\W\d_]{3,}")
_DENIED = re.compile(r"(?:\bnot|\bnever|n[’']t)\b", re.IGNORECASE)
_SMALL, _FEW, _PAIR, _DOZEN = 10, 6, 2, 12
_PARTIES = frozenset(stem(word) for word in unit_words.NOT_COUNTED.split())


def number_differences(
    quantity: Quantity, claim: Sequence[Quantity], evidence: Sequence[Quantity], *, same_language: bool, named: int
) -> list[Difference]:
    """What the evidence has instead of one quantity of the claim: another number, another bound, of another thing.

    `claim` is all quantities of the claim; `named` is how many names the evidence lists at most: "three countries"
    may have been counted. At most one difference.
    """
    other = _unlike(quantity, evidence)
    if other is None or _excused(quantity, claim, evidence, same_language=same_language, named=named):
        return []
    return [Difference(kind="number", said=quantity.words, source=other)]


def still_valid(evidence: Sequence[Quantity], claim: str, text: str) -> Sequence[Quantity]:
    """The English evidence's quantities less those it only compares with: "$3 million, up from $2 million".

    All of them where the claim may speak of what was before, or compares as well.
    """
    if not _COMPARED.search(text) or _FORMER.search(claim):
        return evidence
    return [
        quantity for quantity in evidence if not _COMPARED.search(text, max(0, quantity.start - 40), quantity.start)
    ]


def share_differences(claim: str, evidence: str) -> list[Difference]:
    """At most one difference: all or most of the claim's things, where the English evidence has fewer of them."""
    folded = claim.casefold()
    if not any(share in folded for share in _SHARE_AND_SPACE):
        return []
    for match in _SHARE.finditer(claim):
        if _DENIED.search(claim, 0, match.start()):
            continue
        noun = stem(match["noun"].casefold())
        shares = list(_SHARE.finditer(evidence))
        others = [each for each in shares if stem(each["noun"].casefold()) == noun]
        if not others:
            continue
        alike = [word for word in _NOUN.finditer(evidence) if stem(word[0].casefold()) == noun]
        most = max(_SHARES[each["share"].casefold()] for each in shares)
        if len(others) == len(alike) and most < _SHARES[match["share"].casefold()]:
            return [Difference(kind="number", said=match[0], source=others[0][0])]
    return []


def _unlike(quantity: Quantity, evidence: Sequence[Quantity]) -> str | None:
    """None where the evidence has the quantity; else the evidence's words that are nearest to it, "" for none."""
    if quantity.kind == "vague":
        least = _SMALL if quantity.values[0] == _DOZEN else quantity.values[0]  # "десятки"
        supported = any(other.kind != "ordinal" and max(other.values) >= least for other in evidence)
        return None if supported else _nearest(quantity, evidence)
    if quantity.kind == "ordinal":
        supported = any(
            other.values == quantity.values and (other.kind == "ordinal" or not other.nouns or other.values[0] > _DOZEN)
            for other in evidence
        )
        return None if supported else _nearest(quantity, evidence)
    same = [other for other in evidence if other.kind != "ordinal" and _same_value(quantity, other)]
    rounded = [other for other in evidence if is_rounded(quantity, other)] if not same else []
    if not same and not rounded:
        known = _in_parts(quantity, evidence) or is_rounded_share(quantity, evidence)
        known = known or (not quantity.bound and follows(quantity, evidence))
        return None if known else _nearest(quantity, evidence)
    if same and not any(_same_bound(quantity, other) for other in same):
        return same[0].words
    return _other_thing(quantity, same or rounded, evidence)


def _same_value(quantity: Quantity, other: Quantity) -> bool:
    in_part = quantity.kind == "cardinal" and quantity.unit == NO_UNIT and quantity.values[0] in other.parts
    return in_part or quantity.same_value(other) or same_share(quantity, other)


def _same_bound(one: Quantity, other: Quantity) -> bool:
    return one.bound == other.bound or one.bound == other.compared != "" or other.bound == one.compared != ""


def _in_parts(quantity: Quantity, evidence: Sequence[Quantity]) -> bool:
    """Whether a range stands as two numbers, or a bound as the end of a range."""
    if quantity.kind == "range":
        singles = {value for other in evidence if other.kind == "cardinal" for value in other.values}
        return set(quantity.values) <= singles
    if not quantity.bound:
        return False
    end = 1 if quantity.bound == "most" else 0
    return any(close(other.values[end], quantity.values[0]) for other in evidence if other.kind == "range")


def _nearest(quantity: Quantity, evidence: Sequence[Quantity]) -> str:
    def nearness(other: Quantity) -> int:
        same_kind = (other.kind == "ordinal") == (quantity.kind == "ordinal")
        return 2 * bool(other.nouns & quantity.nouns) + (other.unit[0] == quantity.unit[0]) * same_kind

    best = max(evidence, key=nearness, default=None)
    return best.words if best and nearness(best) else ""


def _other_thing(quantity: Quantity, same: Sequence[Quantity], evidence: Sequence[Quantity]) -> str | None:
    """The evidence's number of what the claim counts, where the claim's number is of something else there."""
    if not quantity.nouns or any(not other.nouns or other.nouns & quantity.nouns for other in same):
        return None
    rivals = [other for other in evidence if other.nouns & quantity.nouns]
    rivals = [other for other in rivals if other.unit[0] == quantity.unit[0] and other.kind == quantity.kind]
    return rivals[0].words if rivals else None


def _excused(
    quantity: Quantity, claim: Sequence[Quantity], evidence: Sequence[Quantity], *, same_language: bool, named: int
) -> bool:
    """Whether a small count may stand for what the evidence says in other words ("both", a list of names)."""
    if quantity.kind == "range" or quantity.bound:
        return False
    value = quantity.values[0]
    bare = quantity.unit == NO_UNIT
    if value == 1 and bare and not quantity.in_digits:
        return True
    rivals = [
        other for other in evidence if other.nouns & quantity.nouns or (not bare and other.unit[0] == quantity.unit[0])
    ]
    if rivals:
        return False
    if value == 1:
        return True
    if not same_language:
        small = value <= _SMALL and not quantity.in_digits
        return small and (_may_be_counted(value, named, quantity) or not _has_rival(quantity, claim, evidence))
    counted = bare and quantity.kind == "cardinal" and _PAIR <= value <= _FEW and not quantity.in_digits
    return counted and (value <= named or bool(value == _PAIR and quantity.nouns & _PARTIES))  # "the two sides"


def _may_be_counted(value: float, named: int, quantity: Quantity) -> bool:
    return quantity.kind == "cardinal" and (value == _PAIR or _PAIR < value <= named)


def _has_rival(quantity: Quantity, claim: Sequence[Quantity], evidence: Sequence[Quantity]) -> bool:
    """Whether the evidence has a number of the same kind that the claim does not state."""
    return any(
        other.kind == quantity.kind
        and other.unit == quantity.unit == NO_UNIT
        and (other.values[0] > _PAIR or other.kind == "ordinal" or share_of(other) is not None)
        and (share_of(other) is None) == (share_of(quantity) is None)
        and not any(_same_value(said, other) for said in claim)
        for other in evidence
    )
