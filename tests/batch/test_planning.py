"""What is to be asked goes into input files within every bound, each request once."""

from math import ceil
from pathlib import Path

import pytest
from articles import document, documents, text
from newsdesk import ids, lines

from summarizer.address import OPENAI_URL
from summarizer.batch import Bounds
from summarizer.batch.lines import input_line
from summarizer.batch.planning import MAX_BYTES, MAX_REQUESTS
from summarizer.errors import DiskFull
from summarizer.runs import Amount, Wanted

SIX = documents(6)
LONG = document(7, text="\n\n".join(text(number) for number in range(1, 12)))


def full_disk(path):
    """A file that takes nothing."""
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    path.symlink_to("/dev/full")


def parts(desk):
    return [len(part) for part in desk.inputs()]


def sizes(desk):
    return [path.stat().st_size for path in sorted((desk.folder / "batch").glob("*.input.jsonl"))]


def test_the_bounds_are_those_of_the_service():
    assert (MAX_REQUESTS, MAX_BYTES) == (50_000, 200_000_000)
    assert Bounds() == Bounds(50_000, 200_000_000, None)


@pytest.mark.parametrize(
    ("most", "expected"),
    [(1, [1, 1, 1, 1, 1, 1]), (4, [4, 2]), (5, [5, 1]), (6, [6]), (7, [6])],
)
def test_parts_are_split_by_count(desk, most, expected):
    desk.prepare(SIX, bounds=Bounds(requests=most))
    assert parts(desk) == expected
    assert set(desk.asked_keys().values()) == {1}


def test_parts_are_split_by_bytes_to_the_last_one(desk, tmp_path):
    desk.prepare(SIX)
    lines = (desk.folder / "batch" / "part-0001.input.jsonl").read_bytes().splitlines(keepends=True)
    three = sum(map(len, lines[:3]))
    for number, (most, expected) in enumerate([(three, 3), (three - 1, 2)]):
        desk.folder = tmp_path / f"bytes-{number}"
        desk.prepare(SIX, bounds=Bounds(bytes=most))
        assert parts(desk)[0] == expected
        assert max(sizes(desk)) <= most
        assert sum(parts(desk)) == 6


def test_a_request_larger_than_every_bound_is_a_part_of_its_own(desk):
    desk.prepare(SIX[:2], bounds=Bounds(bytes=1))
    assert parts(desk) == [1, 1]


@pytest.mark.parametrize("bound", ["of a part", "of all that are on their way", "the smaller of both"])
def test_parts_are_split_by_tokens(desk, tmp_path, bound):
    desk.prepare(SIX)
    ((tokens,),) = desk.journal("SELECT tokens FROM parts")
    desk.folder = tmp_path / "tokens"
    half = tokens // 2 + 10
    part, way = {"of a part": (half, None), "of all that are on their way": (None, half)}.get(bound, (half, tokens))
    desk.prepare(SIX, bounds=Bounds(tokens=part), max_enqueued_tokens=way)
    assert parts(desk) == [3, 3]


def test_what_a_part_holds_is_what_the_journal_says(desk):
    desk.prepare(SIX, bounds=Bounds(requests=4))
    assert desk.journal("SELECT number, state, mode, requests, bytes FROM parts") == [
        (1, "written", "json_schema", 4, sizes(desk)[0]),
        (2, "written", "json_schema", 2, sizes(desk)[1]),
    ]
    told = [
        (line["custom_id"], part, place)
        for part, some in enumerate(desk.inputs(), 1)
        for place, line in enumerate(some, 1)
    ]
    assert desk.journal("SELECT key, part, line FROM requests ORDER BY part, line") == told
    assert desk.journal("SELECT state, count(*) FROM documents GROUP BY state") == [("sent", 6)]


def test_a_document_in_two_parts_waits_for_both(desk):
    long = document(1, text="\n\n".join(text(number) for number in range(1, 5)))
    desk.wanted = Wanted("desk", desk.server.base_url, chunk_chars=500)
    desk.server.control({"pace": "control"})
    desk.submit([long], bounds=Bounds(requests=1))
    assert len(parts(desk)) > 1
    first, *others = desk.created()
    desk.advance(batch=first, steps=3)
    standing = desk.collect()
    assert (standing.collected.answers, standing.counts.sent, standing.counts.done) == (1, 1, 0)
    assert desk.submit().planned.requests == 0
    desk.advance(steps=3)
    assert desk.collect().counts.done == 1
    assert len(desk.created()) == 1 + len(others)


def test_nothing_is_planned_that_is_in_a_part_or_has_an_answer(desk):
    desk.summarize(SIX[:2])
    desk.prepare(SIX[:4])
    desk.prepare(SIX)
    desk.prepare(SIX)
    assert parts(desk) == [2, 2]
    assert not desk.asked_keys().keys() & desk.asked().keys()


def test_copies_are_asked_about_once(desk):
    desk.prepare([*SIX, document(2, id="copy")])
    assert parts(desk) == [6]


def test_planning_stops_where_the_budget_would_be_crossed(desk):
    desk.wanted = Wanted("desk", desk.server.base_url, max_tokens=1000)
    desk.prepare(SIX[:1])
    ((one,),) = desk.journal("SELECT tokens FROM parts")
    desk.folder = desk.folder.parent / "bounded"
    # Three prompts of about this size, a third to spare, and answers of 1,000 tokens fit; a fourth does not.
    standing = desk.prepare(SIX, budget=Amount(3 * (one * 4 / 3 + 1000) + 500, tokens=True))
    assert (standing.planned.requests, standing.planned.over_budget) == (3, "the budget is used up")
    assert (standing.counts.sent, standing.counts.waiting) == (3, 3)


def test_planning_stops_also_where_a_smaller_one_would_still_fit(desk):
    desk.wanted = Wanted("desk", desk.server.base_url, max_tokens=1000)
    some = [document(1), document(2, text="\n\n".join([text(2)] * 60)), document(3)]
    desk.prepare(some[:1])
    ((one,),) = desk.journal("SELECT tokens FROM parts")
    desk.folder = desk.folder.parent / "bounded"
    standing = desk.prepare(some, budget=Amount(2 * (one * 4 / 3 + 1000) + 500, tokens=True))
    assert (standing.planned.requests, standing.planned.over_budget) == (1, "the budget is used up")


def test_a_budget_in_money_is_kept_to_at_the_prices_of_batches(desk):
    desk.wanted = Wanted("gpt-4o", OPENAI_URL, max_tokens=1000)
    desk.prepare(SIX[:1])
    ((one,),) = desk.journal("SELECT tokens FROM parts")
    # $2.50 and $10 a million tokens, half of it in a batch; a third of a prompt to spare.
    dollars = (one * 4 / 3 * 2.5e-6 + 1000 * 10e-6) / 2
    desk.folder = desk.folder.parent / "bounded"
    standing = desk.prepare(SIX, budget=Amount(3.5 * dollars, tokens=False))
    assert (standing.planned.requests, standing.planned.over_budget) == (3, "the budget is used up")


@pytest.mark.parametrize("how", ["prepare", "submit"])
def test_what_is_on_its_way_counts_against_the_budget(desk, how):
    desk.wanted = Wanted("desk", desk.server.base_url, max_tokens=1000)
    desk.server.control({"pace": "control"})
    getattr(desk, how)(SIX[:3])
    ((three,),) = desk.journal("SELECT tokens FROM parts")
    standing = desk.prepare(SIX, budget=Amount(three * 4 / 3 + 3000 + 500, tokens=True))
    assert (standing.planned.requests, standing.planned.over_budget) == (0, "the budget is used up")


def test_a_budget_too_small_for_the_parts_of_the_first_article_says_so(desk):
    desk.wanted = Wanted("desk", desk.server.base_url, max_tokens=1000, chunk_chars=1000)
    desk.prepare([LONG])
    ((tokens, requests),) = desk.journal("SELECT tokens, requests FROM parts")
    desk.folder = desk.folder.parent / "bounded"
    least = ceil(tokens * 4 / 3) + requests * 1000
    # All but one of its requests would fit.
    standing = desk.prepare([LONG], budget=Amount(least - 1, tokens=True))
    assert standing.planned.over_budget == (
        f"the budget is less than the {least:,} tokens that the first {requests} requests may take (less with a "
        "smaller --max-tokens)"
    )
    assert desk.prepare([LONG], budget=Amount(least, tokens=True)).planned.over_budget is None


def test_what_live_answers_took_counts_against_the_budget(desk):
    desk.wanted = Wanted("desk", desk.server.base_url, max_tokens=1000)
    desk.summarize(SIX[:3])
    standing = desk.prepare(SIX, budget=Amount(desk.tokens() + 1000, tokens=True))
    assert (standing.planned.requests, standing.planned.over_budget) == (0, "the budget is used up")


def test_progress_is_told_every_hundred_documents_and_at_the_end(desk):
    told = []
    for _ in range(2):  # nothing waits any more the second time
        desk.prepare(documents(101), progress=lambda *what: told.append(what))
    assert [one for one in told if one[0] == "writing"] == [("writing", 100, 101), ("writing", 101, 101)]


def test_a_document_without_words_is_told_of_when_planning(desk):
    desk.prepare([document(1), document(2, text=" ")])
    assert [one["document"] for one in lines(desk.folder / "failures.jsonl")] == ["story-2"]


@pytest.mark.parametrize(
    ("in_its_way", "line_bytes", "why"),
    [
        (Path.mkdir, None, "Is a directory"),
        (full_disk, None, "No space left on device"),
        (full_disk, 3000, "No space left on device"),
        (full_disk, 100, "No space left on device"),
    ],
    ids=["at its beginning", "at a line", "when some lines are not written yet", "at its end"],
)
def test_a_part_that_cannot_be_written_leaves_nothing_behind(desk, monkeypatch, in_its_way, line_bytes, why):
    desk.prepare(SIX[:1])
    temporary = desk.folder / "batch" / "part-0002.input.tmp"
    in_its_way(temporary)
    with monkeypatch.context() as short:
        short.setattr("summarizer.batch.planning.input_line", lambda request: input_line(request)[:line_bytes])
        with pytest.raises(DiskFull, match=rf"a part of the batch cannot be written \({why}\); free the disk"):
            desk.prepare(SIX)
    assert (parts(desk), desk.journal("SELECT count(*) FROM parts")) == ([1], [(1,)])
    assert desk.journal("SELECT state, count(*) FROM documents GROUP BY state") == [("sent", 1), ("waiting", 5)]
    if in_its_way is Path.mkdir:
        temporary.rmdir()
    assert [path.name for path in temporary.parent.iterdir()] == ["part-0001.input.jsonl"]
    desk.batch(SIX)
    assert len(ids(desk.folder)) == 6


def test_planning_that_breaks_off_leaves_no_half_a_part(desk, monkeypatch):
    def broken(request):
        if len(written) == 3:
            raise KeyboardInterrupt
        written.append(request)
        return input_line(request)

    written = []
    monkeypatch.setattr("summarizer.batch.planning.input_line", broken)
    with pytest.raises(KeyboardInterrupt):
        desk.prepare(SIX)
    assert list((desk.folder / "batch").iterdir()) == []
    assert desk.journal("SELECT state, count(*) FROM documents GROUP BY state") == [("waiting", 6)]


def test_a_file_that_was_written_before_a_death_is_written_anew(desk):
    desk.prepare(SIX[:1])
    (desk.folder / "batch" / "part-0002.input.jsonl").write_bytes(b'{"custom_id": "of a process that died"}\n')
    desk.prepare(SIX)
    assert parts(desk) == [1, 5]


def test_with_processes_that_read_the_results_are_the_same(desk, tmp_path):
    some = documents(45)
    desk.server.control({"invalid_share": 0.2})
    desk.batch(some)
    here = desk.told()
    desk.folder = tmp_path / "elsewhere"
    desk.batch(some, workers=1)
    assert desk.told() == here


def test_where_nothing_is_left_to_ask_planning_writes_the_files(desk):
    planned = desk.prepare([document(1, text=" \n"), document(2, text="\n ")])
    assert (planned.planned.requests, planned.counts.failed) == (0, 2)
    assert (desk.folder / "results.jsonl").read_bytes() == b""
    assert [one["document"] for one in lines(desk.folder / "failures.jsonl")] == ["story-1", "story-2"]


def test_a_copy_that_is_handed_in_later_stands_in_the_results(desk):
    first = document(1)
    desk.batch([first, document(2)])
    assert [one["copies"] for one in lines(desk.folder / "results.jsonl")] == [[], []]
    desk.batch([first, document(2), document(1, id="later", outlet="Late Edition")])
    told = lines(desk.folder / "results.jsonl")
    assert [[(one["id"], one["outlet"]) for one in result["copies"]] for result in told] == [
        [("later", "Late Edition")],
        [],
    ]
    assert len(desk.created()) == 1
