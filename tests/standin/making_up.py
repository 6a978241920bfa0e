"""Drafts made up out of an article: valid, every quote word for word, the same whenever the article is the same."""

import hashlib
import re
from collections import Counter
from functools import lru_cache
from typing import Any

import orjson

_ENDS = (". ", "! ", "? ", ".” ", '." ', "。", "！", "？")
_AROUND_WORDS = '.,:;!?()“”"«»'
_SHORTEST_NAME = 3
_AHEAD = re.compile(r"\b(will|would|plans?|may|could|expect\w*)\b")
_SAID = re.compile(r"\b(said|says|called|warned|told|urged|welcomed|rejected)\b|[“\"«]")
_DOMAINS = ("diplomacy", "security", "economy", "humanitarian", "energy", "environment", "technology", "migration")
_MOST_NAMES = 8

WAYS_TO_FAIL = ("prose", "field", "stranger", "quote")
Draft = dict[str, Any]


@lru_cache(maxsize=4096)
def made_up(article: str) -> str:
    """The JSON of a draft about the article."""
    return orjson.dumps(_draft(article)).decode()


@lru_cache(maxsize=4096)
def spoilt(article: str, way: str) -> str:
    """The same draft with something in it that has to be asked about again: one of `WAYS_TO_FAIL`."""
    draft = _draft(article)
    if way == "prose" or not draft["key_points"]:
        return "The article has been read, and a summary of it can be given on request."
    if way == "field":
        del draft["signals"][0]["outlook"]
    elif way == "stranger":
        draft["stances"][0]["holders"] = ["Nobody Mentioned"]
    else:
        point = draft["key_points"][0]
        point["evidence"] = [" ".join(reversed(point["evidence"][0].split()))]
    return orjson.dumps(draft).decode()


def _draft(article: str) -> Draft:
    numbers = hashlib.sha256(article.encode()).digest()
    sentences = [one for one in _sentences(article) if 4 <= len(one.split()) <= 60]
    sentences = sentences or [line for line in article.splitlines() if line.strip()][:3]
    names = _names(article)
    few = min(len(sentences), 3)

    def some(count: int) -> list[str]:
        start = numbers[count] % len(names) if names else 0
        return (names[start:] + names[:start])[:count]

    ahead, said = _with(_AHEAD, sentences), _with(_SAID, sentences)
    return {
        "headline": " ".join(sentences[0].split()[:12]) if sentences else "Nothing to report",
        "key_points": [{"evidence": [one], "text": one} for one in sentences[: few + numbers[0] % 3]],
        "participants": [_participant(name, sentences, place) for place, name in enumerate(names)],
        "pledges": [_pledge(one, some, numbers[2]) for one in ahead[: 1 + numbers[3] % 2]],
        "stances": [_stance(one, some, numbers[place]) for place, one in enumerate(said[: few + numbers[4] % 3])],
        "signals": [_signal(one, some, numbers[place]) for place, one in enumerate(ahead[-few:])],
    }


def _with(cue: Any, sentences: list[str]) -> list[str]:
    """All sentences, those with a cue first."""
    return sorted(sentences, key=lambda one: cue.search(one) is None)


def _sentences(article: str) -> list[str]:
    for end in _ENDS:
        article = article.replace(end, f"{end.rstrip()}\n")
    return [line.strip() for line in article.splitlines() if line.strip()]


def _names(article: str) -> list[str]:
    """Words that are written with a capital only, the most frequent first."""
    words = Counter(word.strip(_AROUND_WORDS) for word in article.split())
    return [
        word
        for word, _ in words.most_common()
        if word.isalpha() and word[0].isupper() and len(word) >= _SHORTEST_NAME and word.lower() not in words
    ][:_MOST_NAMES]


def _clause(sentence: str) -> str:
    return " ".join(sentence.split()[:20]).rstrip('.!?。！？”"’»')


def _participant(name: str, sentences: list[str], place: int) -> Draft:
    within = next((one for one in sentences if name in one), name)
    return {
        "evidence": [within],
        "name": name,
        "aliases": [],
        "kind": ("government", "person", "other")[place % 3],
        "role": None,
        "acts_for": None,
        "country": None,
        "part": ("actor", "counterpart", "mentioned")[min(place, 2)],
    }


def _pledge(sentence: str, some: Any, number: int) -> Draft:
    return {
        "evidence": [sentence],
        "by": some(1),
        "to": [],
        "action": _clause(sentence),
        "domain": _DOMAINS[number % len(_DOMAINS)],
        "specificity": ("specific", "general")[number % 2],
        "condition": None,
        "deadline": None,
        "status": "new",
        "attribution": some(2),
    }


def _stance(sentence: str, some: Any, number: int) -> Draft:
    return {
        "evidence": [sentence],
        "holders": some(1 + number % 2),
        "target": _clause(" ".join(sentence.split()[-4:])),
        "polarity": ("positive", "negative", "mixed")[number % 3],
        "position": _clause(sentence),
        "attribution": some(1),
    }


def _signal(sentence: str, some: Any, number: int) -> Draft:
    return {
        "evidence": [sentence],
        "expectation": _clause(sentence),
        "likelihood": ("scheduled", "announced", "expected", "possible")[number % 4],
        "outlook": ("opportunity", "warning", "neutral")[number % 3],
        "by": some(1),
        "when": None,
        "attribution": some(1),
    }
