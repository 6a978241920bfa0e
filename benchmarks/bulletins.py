"""Made-up reports by the million, and the answers a model might give about them.

A report is put together from sentences made beforehand, each with the item it is worth; the cast is filled in last. So
a report of 400 words takes microseconds, and two of them hardly share five words in a row.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import orjson

_SENTENCES = 20_000
_BEGIN, _SPAN = date(2015, 1, 1), 4000
_CITED = {"key_points": 4, "pledges": 2, "stances": 2, "signals": 2}
"""Sentences that the answer cites, in each section; with four participants it has fourteen items."""
_PLAIN = 7
"""Sentences that it does not cite."""
WRONG_EVERY = 10
"""In one report of so many the answer has a quote that is not in the article: it is asked about once more."""


def _each(words: str) -> list[str]:
    return words.split()


_PEOPLE = _each("Orlin Vasko Brandt Castell Duarte Halloran Lindqvist Maro Petrov Sandoval Tarkan Ulrich Varga Yilmaz")
_OFFICES = ("President", "Chancellor", "Premier", "Envoy", "Foreign Minister", "Secretary")
_STATES = _each("Norland Estavia Kardania Velmora Tirasia Ostrava Galdor Meridia Sundria Palonia Rovania Belmark")
_TOWNS = _each(
    "Lisk Arden Callow Dorn Esker Farley Grent Hollin Ister Jarrow Kelm Lorne Marlow Nessen Orford Pell Quarn Risby "
    "Selm Tarn Ulden Vessel Warden Yarm Ashby Brume Corran Dunmere Elsing Foss Garlen Hesk Inver Jolm Kirren Lund"
)
_KINDS = _each(
    "winter coastal regional northern joint military civil rural urban marine public private annual secret frozen "
    "open old new shared heavy light foreign early late inland central naval solar nuclear medical digital southern "
    "western eastern former final first broad narrow costly modern distant nearby empty quiet urgent formal partial "
    "national"
)
_THINGS = _each(
    "fisheries timber rail customs grain visas water airports tariffs ports bridges mines forests gas steel wheat "
    "cables satellites schools clinics roads rivers dams pipelines markets loans bonds taxes farms fleets radar "
    "vaccines seeds copper cotton sugar coal oil salt fish paper glass cement tools engines trucks wagons boats "
    "planes archives borders"
)
_MONTHS = _each("January February March April May June July August September October November December")


@dataclass(frozen=True)
class _Sentence:
    """A sentence; its item as JSON, and the same with a quote that is not true. The cast is written ⟨1⟩ to ⟨4⟩."""

    text: str
    item: str
    wrong: str


@dataclass(frozen=True)
class Bulletin:
    """A report as a line of a corpus has it, and the JSON of an answer about it."""

    row: dict[str, str]
    answer: str


def bulletins(count: int, first: int = 0) -> Iterator[Bulletin]:
    """Reports of about 400 words, the same each time.

    Args:
        count: how many.
        first: number of the first one; each has a seed of its own.
    """
    pools = _pools(random.Random(1))
    for number in range(first, first + count):
        yield _bulletin(number, pools, random.Random(number))


def _pools(rng: random.Random) -> dict[str, list[_Sentence]]:
    makers = {"key_points": _fact, "pledges": _pledge, "stances": _stance, "signals": _signal}
    return {section: [make(rng) for _ in range(_SENTENCES // len(makers))] for section, make in makers.items()}


def _bulletin(number: int, pools: dict[str, list[_Sentence]], rng: random.Random) -> Bulletin:
    cited = {section: rng.sample(pools[section], count) for section, count in _CITED.items()}
    sections = list(pools)
    plain = [rng.choice(pools[sections[at % len(sections)]]) for at in range(_PLAIN)]
    lead, *others = [one for some in cited.values() for one in some]
    sentences = others + plain
    rng.shuffle(sentences)
    paragraphs = "\n\n".join(" ".join(one.text for one in sentences[at : at + 3]) for at in range(0, len(sentences), 3))
    wrong = number % WRONG_EVERY == 0
    lists = {
        section: ",".join(one.wrong if wrong and at == 0 else one.item for at, one in enumerate(some))
        for section, some in cited.items()
    }
    fields = ",".join(f'"{section}":[{items}]' for section, items in lists.items())
    headline = orjson.dumps(lead.text.partition(" at the ")[0]).decode()
    answer = f'{{"headline":{headline},"participants":[{_CAST}],{fields}}}'
    people, states = rng.sample(_PEOPLE, 2), rng.sample(_STATES, 2)
    offices = rng.sample(_OFFICES, 2)

    def cast(text: str) -> str:
        for mark, name in zip("1234", (*people, *states), strict=True):
            text = text.replace(f"⟨{mark}⟩", name)
        return text.replace("⟨5⟩", offices[0]).replace("⟨6⟩", offices[1])

    row = {
        "id": f"report-{number}",
        "title": cast(f"⟨3⟩ and ⟨4⟩ speak about {rng.choice(_THINGS)} and {rng.choice(_THINGS)}"),
        "text": cast(f"{lead.text} ⟨5⟩ ⟨1⟩ of ⟨3⟩ and ⟨6⟩ ⟨2⟩ of ⟨4⟩ were there.\n\n{paragraphs}"),
        "published": str(_BEGIN + timedelta(days=number % _SPAN)),
        "outlet": "Harbour Wire",
        "url": f"https://news.example/{number}",
        "language": "en",
    }
    return Bulletin(row, cast(answer))


def _participant(mark: int, kind: str, alias: list[str], evidence: str) -> str:
    return _json(
        evidence=[evidence],
        name=f"⟨{mark}⟩",
        aliases=alias,
        kind=kind,
        role=None,
        acts_for=f"⟨{mark + 2}⟩" if kind == "person" else None,
        country=None,
        part="actor" if mark % 2 else "counterpart",
    )


def _json(**values: Any) -> str:
    return orjson.dumps(values).decode()


_PRESENT = "⟨5⟩ ⟨1⟩ of ⟨3⟩ and ⟨6⟩ ⟨2⟩ of ⟨4⟩ were there"
_CAST = ",".join(
    [
        _participant(1, "person", ["⟨5⟩ ⟨1⟩"], _PRESENT),
        _participant(2, "person", ["⟨6⟩ ⟨2⟩"], _PRESENT),
        _participant(3, "government", [], _PRESENT),
        _participant(4, "government", [], _PRESENT),
    ]
)


def _about(rng: random.Random) -> str:
    return f"{rng.choice(_KINDS)} {rng.choice(_THINGS)}"


def _fact(rng: random.Random) -> _Sentence:
    tonnes, thing = rng.randint(11, 989), rng.choice(_THINGS)
    verb, place, about = rng.choice(("bought", "sold", "lost", "seized", "stored")), rng.choice(_TOWNS), _about(rng)
    end = f"at the {rng.choice(_KINDS)} harbour of {place}, after a {rng.choice(_KINDS)} quarrel over {about}"
    quote = f"⟨3⟩ {verb} {{}} tonnes of {thing} {end}"
    said = f"⟨3⟩ {verb} {tonnes} tonnes of {thing} at the harbour of {place}."
    return _sentence(f"{quote}.", quote, tonnes, text=said)


def _pledge(rng: random.Random) -> _Sentence:
    tonnes, thing, about = rng.randint(11, 989), rng.choice(_THINGS), _about(rng)
    verb = rng.choice(("send", "sell", "lend", "give", "return"))
    when = f"before {rng.randint(1, 28)} {rng.choice(_MONTHS)} 2031"
    quote = f"⟨3⟩ will {verb} {{}} wagons of {thing} to ⟨4⟩ {when}"
    text = f"{quote}, ⟨1⟩ promised in {rng.choice(_TOWNS)} after talks on {about} and {_about(rng)}."
    return _sentence(
        text,
        quote,
        tonnes,
        by=["⟨3⟩"],
        to=["⟨4⟩"],
        action=f"{verb} {tonnes} wagons of {thing} to ⟨4⟩",
        domain="economy",
        specificity="specific",
        condition=None,
        deadline={"words": when, "date": None},
        status="new",
        attribution=["⟨1⟩"],
    )


def _stance(rng: random.Random) -> _Sentence:
    about, share = _about(rng), rng.randint(11, 89)
    view, polarity = rng.choice((("unfair", "negative"), ("dangerous", "negative"), ("welcome", "positive")))
    said = f"The {about} plan of ⟨4⟩ is {view} to {{}} percent of our {rng.choice(_THINGS)}"
    text = f"“{said},” ⟨2⟩ told {rng.choice(_KINDS)} reporters in {rng.choice(_TOWNS)} on the way to a meeting."
    return _sentence(
        text,
        f'"{said}," ⟨2⟩ told',
        share,
        holders=["⟨2⟩"],
        target=f"⟨4⟩'s plan for {about}",
        polarity=polarity,
        position=f"the {about} plan of ⟨4⟩ is {view}",
        attribution=["⟨2⟩"],
    )


def _signal(rng: random.Random) -> _Sentence:
    about, place, days = _about(rng), rng.choice(_TOWNS), rng.randint(11, 89)
    verb = rng.choice(("resume", "suspend", "extend", "open", "end"))
    quote = f"⟨3⟩ and ⟨4⟩ may {verb} talks on {about} in {place} within {{}} days"
    text = f"{quote}, officials of the {_about(rng)} office said late on {rng.choice(('Monday', 'Friday', 'Sunday'))}."
    return _sentence(
        text,
        quote,
        days,
        expectation=f"⟨3⟩ and ⟨4⟩ may {verb} talks on {about} in {place}",
        likelihood="possible",
        outlook="neutral",
        by=["⟨3⟩", "⟨4⟩"],
        when={"words": f"within {days} days", "start": None, "end": None},
        attribution=[],
    )


def _sentence(sentence: str, quote: str, number: int, **fields: Any) -> _Sentence:
    true, wrong = (_json(evidence=[quote.format(one)], **fields) for one in (number, number + 1))
    return _Sentence(sentence.format(number), true, wrong)
