"""`summarizer run` and `summarizer runs`: what they say of what went wrong, and what is to be done next."""

import re

import pytest
from articles import document, documents, write_table
from newsdesk import ids
from typer.testing import CliRunner

from summarizer.answers import Usage
from summarizer.cli import app
from summarizer.cli.telling import tell_estimate
from summarizer.runs import Estimate


@pytest.fixture
def invoke(desk, tmp_path, monkeypatch):
    """A command on the desk's endpoint and three articles: exit code, standard output, standard error."""
    write_table(tmp_path / "articles.jsonl", documents(3))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("summarizer.endpoint._wait", lambda _: 0)
    for name, value in {"OPENAI_BASE_URL": desk.server.base_url, "OPENAI_API_KEY": "any"}.items():
        monkeypatch.setenv(name, value)

    def run(*arguments):
        ended = CliRunner().invoke(app, [*map(str, arguments)])
        if ended.exception and not isinstance(ended.exception, SystemExit):
            raise ended.exception
        return ended.exit_code, ended.stdout, ended.stderr

    return run


RUN = ("run", "articles.jsonl", "--into", "run", "--model", "desk")


@pytest.mark.parametrize("source", ["empty", "empty.jsonl", "-"])
@pytest.mark.parametrize("command", ["run", "run --dry-run", "batch run", "batch submit"])
def test_where_no_document_is_there_that_is_said_and_no_folder_made(invoke, tmp_path, command, source):
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / ".hidden.txt").write_text("Hidden.")
    (tmp_path / "empty.jsonl").write_text("\n")
    how = ("--input", "jsonl") if source == "-" else ()
    assert invoke(*command.split(), source, *how, "--into", "run", "--model", "desk") == (
        2,
        "",
        (
            f"summarizer: {source}: no document there; looked for texts (.txt, .md, .html, .pdf, or no ending) and "
            "rows of tables (.jsonl, .csv, .parquet)\n"
        ),
    )
    assert not (tmp_path / "run").exists()


def test_a_run_goes_on_with_its_documents_where_the_source_holds_none_any_more(desk, invoke, tmp_path):
    desk.server.control({"faults": [{"kind": "server_error"}]})
    assert invoke(*RUN)[0] == 8
    desk.server.control({"faults": []})
    (tmp_path / "articles.jsonl").write_text("")
    assert invoke(*RUN) == (
        0,
        "",
        "articles.jsonl: no document there; run goes on with those it has\nrun: 3 documents: 3 with a result\n",
    )


def test_a_run_without_documents_needs_some(invoke, tmp_path):
    (tmp_path / "articles.jsonl").write_text("[]\n")
    assert invoke(*RUN)[0] == 3  # it has one that cannot be read
    (tmp_path / "articles.jsonl").write_text("")
    assert invoke(*RUN)[2].startswith("summarizer: articles.jsonl: no document there; looked for ")


def test_what_cannot_be_read_is_no_lack_of_documents(invoke, tmp_path):
    (tmp_path / "articles.jsonl").write_text("[]\n")
    code, _, err = invoke(*RUN)
    assert (code, err.splitlines()[0]) == (3, "run: 0 documents: 0 with a result; 1 unreadable")


def test_documents_under_an_id_that_is_taken_are_told_with_what_they_are_called(invoke, tmp_path):
    same = [document(number, id=f"same-{number % 2}") for number in range(5)]
    write_table(tmp_path / "articles.jsonl", same[:3])
    code, _, err = invoke(*RUN)
    counts, told = err.splitlines()
    (name,) = [one for one in ids(tmp_path / "run") if one not in ("same-0", "same-1")]
    assert (code, counts) == (0, "run: 3 documents: 3 with a result")
    assert told == f"run: 1 document came with the id of another one and is called {name}"
    write_table(tmp_path / "articles.jsonl", same)
    told = f"run: 3 documents came with the id of another one and are called anew, the first {name}"
    assert invoke(*RUN)[2].splitlines()[1] == told
    assert f"{told}\n" in invoke("batch", "submit", "articles.jsonl", "--into", "run", "--write-only")[2]
    assert f"{told}\n" in invoke("batch", "collect", "run")[2]
    assert "renamed    3 came with the id of another one" in invoke("runs", "show", "run")[1]


def test_results_that_are_not_complete_are_counted_by_what_became_of_them(desk, invoke):
    desk.server.control({"refused_share": 1})
    code, _, err = invoke(*RUN, "--limit", "1")
    assert (code, err) == (0, "run: 1 document: 1 with a result (1 refused)\n")
    desk.server.control({"refused_share": 0})
    code, _, err = invoke(*RUN)
    assert (code, err) == (0, "run: 3 documents: 3 with a result (1 refused)\n")


def test_why_documents_have_no_result_is_said(desk, invoke):
    desk.server.control({"faults": [{"kind": "form_refused", "status": 413}]})
    code, _, err = invoke(*RUN, "--mode", "json")
    assert (code, err) == (
        3,
        (
            "run: 3 documents: 0 with a result, 3 failed\n"
            f"run/failures.jsonl says why: story-1 and 2 more: {desk.server.base_url}: HTTP 413: Invalid parameter: "
            "'response_format' of type 'json_schema' is not supported with this model\n"
            "run: `summarizer runs retry run` asks again about what failed\n"
        ),
    )


def test_where_no_document_had_an_answer_the_run_ends_with_8(desk, invoke):
    desk.server.control({"faults": [{"kind": "error_body", "type": "bad"}]})
    said = f"{desk.server.base_url}: The server had an error"
    assert invoke(*RUN) == (
        8,
        "",
        (
            "run: 3 documents: 0 with a result, 3 failed\n"
            f"run/failures.jsonl says why: story-1 and 2 more: {said}\n"
            f"summarizer: stopped, no document had an answer: {said}; the same command goes on from here\n"
        ),
    )


def test_of_several_reasons_the_most_frequent_is_said(invoke, tmp_path):
    with (tmp_path / "articles.jsonl").open("a") as table:
        table.write("[]\n{}\n[]\n")
    code, _, err = invoke(*RUN)
    assert (code, err) == (
        3,
        (
            "run: 3 documents: 3 with a result; 3 unreadable\n"
            "run/failures.jsonl says why; mostly: articles.jsonl, line 4 and 1 more: JSON, but no object; write one "
            "object a line\n"
            "run: what could not be read is read again by the command that names its source\n"
        ),
    )


def test_more_budget_is_what_a_run_without_any_needs(invoke):
    code, _, err = invoke(*RUN, "--budget", "100t")
    assert code == 11
    assert re.fullmatch(
        r"run: 3 documents: 0 with a result, 3 waiting\n"
        r"summarizer: stopped, the budget is less than the [\d,]+ tokens that the first request may take \(less with a "
        r"smaller --max-tokens\); the same command with a larger one goes on\n",
        err,
    )


def test_a_dry_run_leaves_out_what_has_a_result(invoke):
    invoke(*RUN)
    assert invoke(*RUN, "--dry-run") == (
        0,
        "0 documents, 0 requests, about 0 tokens in and 0 out, no cost; 0 unreadable; nothing was sent\n",
        "",
    )


@pytest.mark.parametrize(
    ("cost", "said"),
    [
        (None, "price not known"),
        (0.0, "no cost"),
        (0.004, "less than $0.01"),
        (0.01, "about $0.01"),
        (1234.5, "about $1,234.50"),
    ],
)
def test_a_dry_run_tells_a_small_cost_from_none_and_from_one_that_is_not_known(capsys, cost, said):
    tell_estimate(Estimate(1, 0, 1, Usage(prompt_tokens=9, completion_tokens=7), cost))
    assert capsys.readouterr().out == (
        f"1 document, 1 request, about 9 tokens in and 7 out, {said}; 0 unreadable; nothing was sent\n"
    )


@pytest.mark.parametrize("pair", ["text=", "text", "=body", "words=body"])
def test_a_column_that_is_none_is_said_as_it_was_given(invoke, pair):
    assert invoke(*RUN, "--column", pair) == (
        2,
        "",
        (
            f"summarizer: --column '{pair}': give FIELD=NAME; "
            "fields are text, id, title, published, outlet, url, language\n"
        ),
    )


def test_what_was_rescued_is_said_and_how_to_go_on(invoke):
    invoke(*RUN)
    code, out, err = invoke("runs", "rescue", "run", "--into", "new")
    assert (code, out) == (0, "")
    assert err == (
        "new: 3 documents and 3 answers saved; `summarizer runs redo new` makes results of them, and the command of "
        "run goes on with --into new\n"
    )


def test_what_could_not_be_read_is_no_failure_that_lasts(invoke, desk, tmp_path):
    desk.server.control({"faults": [{"kind": "server_error", "count": 6}]})
    with (tmp_path / "articles.jsonl").open("a") as table:
        table.write("[]\n")
    assert invoke(*RUN, "--concurrency", 1)[2].splitlines()[-1] == (
        "run: the same command asks again about what failed; what could not be read is read again by the command that "
        "names its source"
    )
