"""Articles for the tests of runs: as many as are wanted, no two alike, each with something to summarize."""

import random
from datetime import date
from pathlib import Path

import orjson

from summarizer.document import Document

_LANDS = ("Norland", "Sudria", "Estavia", "Westmark", "Tarn", "Orvik", "Calder", "Lumen", "Pelago", "Zembra")
_PEOPLE = ("Aasen", "Berrio", "Dvorak", "Egede", "Farouk", "Gruber", "Halden", "Ilves", "Jonker", "Kovacs")
_MATTERS = ("border posts", "grain exports", "fishing rights", "gas deliveries", "visa rules", "prisoner lists")
_DEEDS = ("open", "close", "survey", "finance", "inspect", "repair", "extend", "withdraw")
_PLACES = ("harbours", "bridges", "pipelines", "schools", "observatories", "customs houses", "airfields", "dams")


def text(number: int) -> str:
    """The article of this number."""
    draw = random.Random(number)
    here, there = draw.sample(_LANDS, 2)
    one, other = draw.sample(_PEOPLE, 2)
    sentences = [
        f"{here} and {there} met on {draw.choice(_MATTERS)} for the {number}th time.",
        f"Minister {one} said {here} will {draw.choice(_DEEDS)} {draw.randint(2, 90)} {draw.choice(_PLACES)}.",
        f"Envoy {other} of {there} warned that {draw.randint(3, 99)} {draw.choice(_PLACES)} may stay shut.",
        f"Talks on {draw.choice(_MATTERS)} are expected in {draw.choice(_LANDS)} within {draw.randint(2, 60)} days.",
    ]
    draw.shuffle(sentences)
    return "\n\n".join(sentences)


def document(number: int, **changes: object) -> Document:
    """The article of this number as a document."""
    known = {"id": f"story-{number}", "text": text(number), "title": f"Report {number}", "published": date(2026, 5, 3)}
    return Document.model_validate(known | changes)


def documents(count: int) -> list[Document]:
    """The first so many, from number 1."""
    return [document(number) for number in range(1, count + 1)]


def write_table(path: Path, some: list[Document]) -> Path:
    """Write documents as a table that `summarizer run` reads."""
    kept = {"id", "text", "title", "published"}
    lines = [orjson.dumps(one.model_dump(mode="json", include=kept)) + b"\n" for one in some]
    path.write_bytes(b"".join(lines))
    return path
