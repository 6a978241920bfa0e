"""What `--dry-run` tells: figures that can be worked out by hand."""

import re

import pytest
from articles import documents, write_table
from typer.testing import CliRunner

from summarizer.address import OPENAI_URL
from summarizer.answers import Usage
from summarizer.chunks import split
from summarizer.cli import app
from summarizer.corpus import Unreadable
from summarizer.document import Document
from summarizer.errors import RunError
from summarizer.inquiry import Recipe
from summarizer.prompts import load_prompt
from summarizer.request import Settings, first_request
from summarizer.runs import Estimate, estimate, waiting_in

SENTENCE = "The ministers of both countries will meet again in the spring.\n\n"  # 64 bytes
ARTICLE = Document(id="a", text=SENTENCE * 100)  # 6,400 bytes
RECIPE = Recipe(load_prompt(), Settings("gpt-4o", "json_schema"), chunk_chars=16_000)


def quarter(document, recipe=RECIPE):
    """A quarter of the bytes of what is asked about a document."""
    chunks = split(document.text, recipe.chunk_chars)
    bodies = [first_request(recipe.prompt, recipe.settings, document, chunk).content for chunk in chunks]
    return sum(len(body) // 4 for body in bodies)


def test_tokens_are_a_quarter_of_the_bytes_and_an_answer_has_five_and_a_half_times_those_of_the_article():
    told = estimate([ARTICLE], RECIPE, None)
    # 6,400 bytes are 1,600 tokens, and 5.5 times that 8,800.
    assert told.usage == Usage(prompt_tokens=quarter(ARTICLE), completion_tokens=8_800)
    assert (told.documents, told.requests, told.unreadable) == (1, 1, 0)


def test_the_prompt_counts_by_the_bytes_that_the_article_adds():
    longer = Document(id="a", text=SENTENCE * 150)
    one, other = (estimate([each], RECIPE, None).usage.prompt_tokens for each in (ARTICLE, longer))
    # 50 sentences of 62 bytes, and of 4 for the two ends of line in JSON: 3,300 bytes.
    assert other - one == 3_300 // 4


def test_letters_count_by_their_bytes():
    assert estimate([Document(text="가" * 400)], RECIPE, None).usage.completion_tokens == 1_650  # three bytes each


@pytest.mark.parametrize(("batch", "share"), [(False, 1), (True, 0.5)], ids=["live", "in a batch"])
def test_the_cost_is_that_of_the_tokens_at_list_price(batch, share):
    told = estimate([ARTICLE, ARTICLE], RECIPE, OPENAI_URL, batch=batch)
    # gpt-4o: $2.50 a million tokens in, $10 a million out; in a batch half of it.
    assert told.usage.completion_tokens == 17_600
    assert told.cost == pytest.approx(share * (told.usage.prompt_tokens * 2.5e-6 + 0.176))


@pytest.mark.parametrize(
    ("model", "base_url", "cost"),
    [
        pytest.param("unheard-of", OPENAI_URL, None, id="unknown model"),
        pytest.param("gpt-4o", "http://127.0.0.1:9/v1", None, id="unknown endpoint"),
        pytest.param("gpt-4o", None, 0.0, id="no endpoint"),
    ],
)
def test_without_a_price_there_is_no_cost_and_without_an_endpoint_none_to_pay(model, base_url, cost):
    recipe = Recipe(load_prompt(), Settings(model, "json_schema"))
    assert estimate([ARTICLE], recipe, base_url).cost == cost


def test_an_answer_is_not_expected_to_be_longer_than_its_bound():
    recipe = Recipe(load_prompt(), Settings("gpt-4o", "json_schema", max_tokens=50), chunk_chars=3_000)
    told = estimate([ARTICLE], recipe, None)
    assert told.usage.completion_tokens == 50 * told.requests


def test_each_part_of_a_long_article_is_a_request_and_its_answer_counts_once():
    recipe = Recipe(load_prompt(), Settings("gpt-4o", "json_schema"), chunk_chars=3_000)
    told = estimate([ARTICLE], recipe, None)
    parts = len(split(ARTICLE.text, 3_000))
    assert parts >= 3
    assert (told.documents, told.requests) == (1, parts)
    assert told.usage == Usage(prompt_tokens=quarter(ARTICLE, recipe), completion_tokens=8_800)


def test_what_cannot_be_read_or_holds_no_words_is_told_apart():
    told = estimate([Unreadable("b.txt", "is empty"), ARTICLE, Document(id="c", text=" \n")], RECIPE, None)
    assert (told.documents, told.requests, told.unreadable) == (1, 1, 2)


def test_of_nothing_nothing_is_asked():
    assert estimate([], RECIPE, None) == Estimate(0, 0, 0, Usage(), 0.0)


def test_what_a_run_would_ask_on_with_is_what_waits_in_it(desk):
    desk.server.control({"faults": [{"kind": "unauthorized", "skip": 2}]})
    desk.summarize(documents(5), concurrency=1)
    assert [one.id for one in waiting_in(desk.folder)] == ["story-3", "story-4", "story-5"]


def test_of_an_input_only_what_the_run_does_not_know_is_counted_besides(desk, monkeypatch):
    monkeypatch.setattr("summarizer.endpoint._wait", lambda _: 0)
    faults = [
        {"kind": "too_long", "count": 1},  # 1: for a reason of its own
        {"kind": "server_error", "count": 6},  # 2: may pass
        {"kind": "unauthorized", "skip": 1},  # 3 is done, 4 and 5 wait
    ]
    desk.server.control({"faults": faults})
    assert desk.summarize(documents(5), concurrency=1).reason == "the endpoint refuses"
    more = [*documents(7), Unreadable("b.txt", "is empty")]
    asked = list(waiting_in(desk.folder, more))
    assert [one.id for one in asked[:-1]] == ["story-2", "story-4", "story-5", "story-6", "story-7"]
    assert asked[-1] == more[-1]


def test_without_a_run_all_of_the_input_is_counted_and_without_an_input_there_has_to_be_one(tmp_path):
    assert list(waiting_in(tmp_path / "none", documents(2))) == documents(2)
    with pytest.raises(RunError, match="none: is no run"):
        list(waiting_in(tmp_path / "none"))


# At the prompt.


def dry_run(tmp_path, some, *options):
    table = write_table(tmp_path / "articles.jsonl", some)
    told = CliRunner().invoke(app, ["run", str(table), f"--into={tmp_path / 'run'}", "--dry-run", *options])
    assert (told.exit_code, told.stderr) == (0, "")
    assert not (tmp_path / "run").exists()
    return told.stdout


def test_the_line_says_it_all_and_nothing_is_made(tmp_path):
    tokens = 2 * quarter(ARTICLE.model_copy(update={"id": "b"}))
    some = [ARTICLE, ARTICLE.model_copy(update={"id": "b", "text": f"{ARTICLE.text[:-3]}!\n\n"})]
    cost = tokens * 2.5e-6 + 17_600 * 10e-6
    assert dry_run(tmp_path, some, "--model=gpt-4o") == (
        f"2 documents, 2 requests, about {tokens:,} tokens in and 17,600 out, about ${cost:,.2f}; "
        "0 unreadable; nothing was sent\n"
    )


def test_one_document_is_one(tmp_path):
    assert re.fullmatch(
        r"1 document, 1 request, about [\d,]+ tokens in and 8,800 out, price not known; 0 unreadable; "
        r"nothing was sent\n",
        dry_run(tmp_path, [ARTICLE], "--model=unheard-of"),
    )


def test_a_replay_costs_nothing(replayable, tmp_path):
    article, recordings = replayable
    told = CliRunner().invoke(
        app, ["run", str(article), f"--into={tmp_path / 'run'}", "--dry-run", f"--replay={recordings}"]
    )
    assert (told.exit_code, told.stdout.count(" out, no cost; ")) == (0, 1)


def test_a_limit_is_kept_to(tmp_path):
    assert dry_run(tmp_path, documents(5), "--model=unheard-of", "--limit=3").startswith("3 documents, 3 requests, ")


def test_a_replay_keeps_within_any_budget_and_begins_no_run_without_recordings(replayable, tmp_path):
    article, recordings = replayable
    (tmp_path / "empty").mkdir()
    asked = ["run", str(article), f"--into={tmp_path / 'run'}", "--budget=1", "--replay"]
    told = CliRunner().invoke(app, [*asked, str(tmp_path / "empty")])
    problem = "holds no recordings; name the folder that --record was given"
    assert (told.exit_code, told.stderr) == (9, f"summarizer: {tmp_path / 'empty'}: {problem}\n")
    assert not (tmp_path / "run").exists()
    assert CliRunner().invoke(app, [*asked, str(recordings)]).exit_code == 0
