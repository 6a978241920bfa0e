"""The whole sentences round a quote."""

import pytest

from summarizer.grounding.sentences import MAX_REACH, sentences_around

TEXT = (
    "Oslo agreed. Mr. Ruel did not, U.S. envoys said! “Never,” he wrote…\n\n"
    "At 5 p.m. the talks ended. 会谈结束。双方同意。"
)


@pytest.mark.parametrize(
    ("quote", "sentences"),
    [
        ("Oslo", "Oslo agreed."),
        ("Ruel did", "Mr. Ruel did not, U.S. envoys said!"),
        ("said! “Never", "Mr. Ruel did not, U.S. envoys said! “Never,” he wrote…"),
        ("wrote", "“Never,” he wrote…"),
        ("the talks", "At 5 p.m. the talks ended."),
        ("会谈", "会谈结束。"),
        ("双方", "双方同意。"),
    ],
    ids=["first", "title and initials", "two", "paragraph", "small letter goes on", "ideographs", "last"],
)
def test_a_quote_is_given_the_sentences_it_touches(quote, sentences):
    start = TEXT.index(quote)
    assert sentences_around(TEXT, start, start + len(quote)) == sentences


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("a" * 700 + " ", " " + "b" * 700, "a" * 599 + " Oslo " + "b" * 599),
        ("End. " + "a" * 1200 + " ", ". More", "a" * 599 + " Oslo."),
        ("End. ", " " + "b" * 700 + ". More", "Oslo " + "b" * 599),
        ("End. ", " agreed", "Oslo agreed"),
        ("End. ", " " + "b" * 598 + "." + " " * 9 + "And", "Oslo " + "b" * 598 + "."),
        ("End" + "\n" * 605, " is far. More", "Oslo is far."),
        ("End. ", " " + "b" * 597 + ". small", "Oslo " + "b" * 597 + "."),
    ],
    ids=[
        "no border",
        "out of reach",
        "end out of reach",
        "no stop at the end",
        "at the edge",
        "paragraph over the edge",
        "seemingly at the edge",
    ],
)
def test_a_sentence_is_cut_where_it_is_longer_than_the_reach(before, after, expected):
    assert len("a" * 599 + " ") == MAX_REACH
    text = f"{before}Oslo{after}"
    assert sentences_around(text, len(before), len(f"{before}Oslo")) == expected
