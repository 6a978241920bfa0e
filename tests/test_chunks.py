"""Chunks: what a long document is asked about in."""

from itertools import pairwise
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import chunks
from summarizer.chunks import DEFAULT_CHUNK_CHARS, OVERLAP_CHARS, Chunk, fence, split

PARAGRAPH = "The ministers met again. They agreed on little, and said so.\n\n"
TEXTS = st.text(alphabet="ab .,5\n。é한", max_size=500)


@given(text=TEXTS, chunk_chars=st.integers(1, 120))
def test_chunks_cover_the_text_without_gaps_and_keep_to_their_bounds(text, chunk_chars):
    parts = split(text, chunk_chars)

    assert (parts[0].start, parts[-1].end) == (0, len(text))
    assert [part.text for part in parts] == [text[part.start : part.end] for part in parts]
    assert all(len(part.text) <= chunk_chars for part in parts)
    assert [(part.part, part.parts) for part in parts] == [(n, len(parts)) for n in range(1, len(parts) + 1)]
    for one, following in pairwise(parts):
        assert one.start < following.start <= one.end < following.end
        assert one.end - following.start <= chunk_chars // 4


def test_a_text_that_fits_is_one_chunk():
    text = "x" * DEFAULT_CHUNK_CHARS

    assert split(text) == [Chunk(text, 0, DEFAULT_CHUNK_CHARS, 1, 1)]


def test_one_code_point_too_many_makes_two_chunks():
    assert len(split("x" * (DEFAULT_CHUNK_CHARS + 1))) == 2


def test_an_empty_text_is_one_empty_chunk():
    assert split("") == [Chunk("", 0, 0, 1, 1)]


def test_chunks_end_where_paragraphs_end_and_begin_again_where_paragraphs_begin():
    parts = split(PARAGRAPH * 20, 300)

    assert len(PARAGRAPH) == 62
    assert [(part.start, part.end) for part in parts[:3]] == [(0, 248), (186, 434), (372, 620)]
    assert all(part.text.startswith("The ministers") and part.text.endswith("so.\n\n") for part in parts)


def test_chunks_of_a_long_article_overlap_by_no_more_than_the_bound():
    parts = split(PARAGRAPH * 1000)

    assert {one.end - following.start for one, following in pairwise(parts)} == {12 * len(PARAGRAPH)}
    assert 12 * len(PARAGRAPH) <= OVERLAP_CHARS < 13 * len(PARAGRAPH)


@pytest.mark.parametrize(
    ("text", "chunk_chars", "first"),
    [
        pytest.param("aaaa aaaa aaa\n\nbbbb\ncccc. dd dd", 24, "aaaa aaaa aaa\n\n", id="paragraph"),
        pytest.param("aaaa aaaa aaaa\nbbb. bbbb cccc", 24, "aaaa aaaa aaaa\n", id="line"),
        pytest.param("aaaa aaaa aaa. bbbb cccc dddd", 24, "aaaa aaaa aaa. ", id="sentence"),
        pytest.param("他们昨天在北京见面。双方没有宣布任何结果", 16, "他们昨天在北京见面。", id="sentence-chinese"),
        pytest.param("«Nous irons à Paris.» Il a dit cela hier", 32, "«Nous irons à Paris.» ", id="sentence-quoted"),
        pytest.param("aaaa aaaa aaaa bbbb cccc dddd", 24, "aaaa aaaa aaaa bbbb ", id="word"),
        pytest.param("They gave about 3.5 million and no more", 20, "They gave about 3.5 ", id="not-within-a-number"),
        pytest.param("x" * 100, 24, "x" * 24, id="no-break-at-all"),
    ],
)
def test_a_chunk_ends_at_the_best_break_in_its_second_half(text, chunk_chars, first):
    assert split(text, chunk_chars)[0].text == first


def test_a_text_without_spaces_is_cut_into_pieces_that_do_not_overlap():
    parts = split("x" * 100, 40)

    assert [(part.start, part.end) for part in parts] == [(0, 40), (40, 80), (80, 100)]


def test_splitting_is_deterministic():
    assert split(PARAGRAPH * 50, 700) == split(PARAGRAPH * 50, 700)


def test_the_fence_is_twelve_hex_digits_that_depend_on_all_that_is_fenced():
    assert fence("One article.") == "e690999158c0"
    assert fence("A title", "One article.") == "07c059770a93"


@pytest.mark.parametrize(
    "fenced", [("Title", "Written to hold aaaaaaaaaaaa."), ("Of aaaaaaaaaaaa", "Text.")], ids=["text", "title"]
)
def test_what_holds_the_first_candidate_gets_another_fence(monkeypatch, fenced):
    digests = {"\n".join(fenced): "a" * 64, "\n".join(fenced) + "a" * 12: "b" * 64}
    fake = SimpleNamespace(sha256=lambda seed: SimpleNamespace(hexdigest=lambda: digests[seed.decode()]))
    monkeypatch.setattr(chunks, "hashlib", fake)

    assert fence(*fenced) == "b" * 12
