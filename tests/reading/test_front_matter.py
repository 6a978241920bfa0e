"""Front matter gives metadata and is no part of the text."""

from datetime import date

import pytest

from summarizer.errors import InputError
from summarizer.reading.front_matter import split
from summarizer.reading.metadata import Metadata


@pytest.mark.parametrize(
    ("block", "known"),
    [
        ("title: Talks resume", Metadata(title="Talks resume")),
        ("title: 'Talks: day two'", Metadata(title="Talks: day two")),
        ("published: 2024-05-14", Metadata(published=date(2024, 5, 14))),
        ("date: 2024-05-14", Metadata(published=date(2024, 5, 14))),
        ("date: 2024-05-13\npublished: 2024-05-14", Metadata(published=date(2024, 5, 14))),
        ("date: 2024-05-14T23:30:00+02:00", Metadata(published=date(2024, 5, 14))),
        ("date: 2024-05-14 08:00", Metadata(published=date(2024, 5, 14))),
        ("date: '2024-05-14'", Metadata(published=date(2024, 5, 14))),
        ("outlet: Test Wire", Metadata(outlet="Test Wire")),
        ("source: Test Wire", Metadata(outlet="Test Wire")),
        ("url: https://wire.example/a", Metadata(url="https://wire.example/a")),
        ("language: ko", Metadata(language="ko")),
        ("lang: no", Metadata(language="no")),
        ("id: 007", Metadata(id="007")),
        ("title:\noutlet: ~\nlang: null", Metadata()),
        ("tags: [a, b]\nauthor: {name: X}\n1: 2", Metadata()),
        ("title: !!python/object:os.system x", Metadata(title="x")),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_known_keys_are_read_and_others_ignored(block, known):
    assert split("a.md", f"---\n{block}\n---\n\n# Heading\n\nText.\n") == ("# Heading\n\nText.\n", known)


@pytest.mark.parametrize(
    "text",
    [
        "No front matter.\n",
        "---\n\nA rule, then text.\n\n---\n\nMore.\n",
        "---\nA line between rules.\n---\n",
        "---\ntitle: never closed\n",
        "\n---\ntitle: not at the beginning\n---\n",
        "----\ntitle: four dashes\n----\n",
        "---\n- a\n- list\n---\nText.\n",
        "---\n---\nText.\n",
    ],
    ids=[
        "none",
        "rules",
        "prose between rules",
        "not closed",
        "not first",
        "four dashes",
        "a list",
        "empty",
    ],
)
def test_what_is_no_front_matter_stays_in_the_text(text):
    assert split("a.md", text) == (text, Metadata())


def test_front_matter_may_end_with_dots():
    assert split("a.md", "---\ntitle: T\n...\nText.\n") == ("Text.\n", Metadata(title="T"))


@pytest.mark.parametrize(
    ("block", "problem"),
    [
        ("title: a: b", "front matter, line 2: mapping values are not allowed here"),
        (
            "title: T\noutlet: [a\nurl: x",
            "front matter, line 4: expected ',' or ']', but got ':'",
        ),
        ("title: T\n\turl: x", "front matter, line 3: found character '\\t' that cannot start any token"),
        ("title: [a, b]", "front matter, line 2: title is not a single text"),
        ("a: 1\nlang: {a: b}", "front matter, line 3: language is not a single text"),
        ("title: \x7f", "front matter, line 2: unacceptable character #x007f: special characters are not allowed"),
        ("a: " + "[" * 30_000, "front matter, line 2: nested too deeply"),
    ],
    ids=["colon", "open list", "tab", "list as title", "mapping as language", "control character", "bomb"],
)
def test_broken_front_matter_is_named_by_its_line(block, problem):
    with pytest.raises(InputError) as caught:
        split("a.md", f"---\n{block}\n---\nText.\n")
    assert str(caught.value) == f"a.md: {problem}; mend it, or remove the lines of dashes"


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("14 May 2024", "is no date of the form YYYY-MM-DD"),
        ("2024-5-14", "is no date of the form YYYY-MM-DD"),
        ("20240514", "is no date of the form YYYY-MM-DD"),
        ("2024-02-30", "is no day of the calendar"),
        ("2024-13-01", "is no day of the calendar"),
    ],
)
def test_a_bad_date_names_the_form_to_write(written, reason):
    with pytest.raises(InputError) as caught:
        split("a.md", f"---\ntitle: T\ndate: {written}\n---\nText.\n")
    assert str(caught.value) == (
        f"a.md: front matter, line 3: the date '{written}' {reason}; write it as YYYY-MM-DD, such as 2026-03-31"
    )
