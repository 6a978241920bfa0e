"""`summarizer evaluate --judge`: a table below the deterministic one, and a key of its own."""

import json
import re
from shutil import rmtree

import pytest
import typer
from doubles import ScriptedSource, completion
from drafts import DOCUMENT, draft
from made import result, results, verdict, verdicts, written
from test_import_cost import imported
from typer.testing import CliRunner

from summarizer.asking import Asker
from summarizer.cli.evaluation import evaluation
from summarizer.cli.prompts import prompts
from summarizer.evaluation import Results, judge
from summarizer.recordings import Recorder, Recordings

app = typer.Typer()
app.add_typer(evaluation)
app.add_typer(prompts, name="prompts")

ONE_PARTLY = verdicts(verdict(7, "partly", "Amina Saleh, called the offer fair", "It is only called so."))


@pytest.fixture
def invoke(tmp_path, monkeypatch):
    """A folder with two results, references, labels and recorded answers of a judge; call it with arguments."""
    monkeypatch.chdir(tmp_path)
    results(tmp_path, result(), result(document=DOCUMENT.model_copy(update={"id": "more", "title": "More"})))
    written(tmp_path / "human.jsonl", {"document": "wells", "summary": draft()})
    written(
        tmp_path / "labels.jsonl",
        {"document": "wells", "section": "stances", "item": 1, "label": "partly"},
        {"document": "wells", "section": "pledges", "item": 3, "label": "partly"},
    )
    asker = Asker("judge-model", api_key="not-used")
    script = ScriptedSource(completion(ONE_PARTLY), completion(verdicts()))
    asker.source = Recorder(script, Recordings(tmp_path / "judgements", create=True))
    judge(Results(tmp_path), asker, resamples=1)

    def run(*arguments):
        return CliRunner().invoke(app, arguments)

    return run


REPLAYED = ["evaluate", ".", "--judge", "--replay", "judgements"]


def test_a_table_of_its_own_stands_below_the_scores_which_stay_as_they_are(invoke):
    alone = invoke("evaluate", ".", "--references", "human.jsonl")
    both = invoke(*REPLAYED, "--references", "human.jsonl")
    assert both.exit_code == 0
    assert both.stdout.startswith(alone.stdout)
    below = " ".join(both.stdout.removeprefix(alone.stdout).split())
    assert "Judged by judge-model" in below
    assert "stances.supported 0.500" in below
    assert "all.unsupported ↓ 0.000" in below
    assert "| model judge-model | mode json_schema | prompt judge.v1" in below
    assert max(map(len, both.stdout.splitlines())) <= 100
    assert both.stdout == invoke(*REPLAYED, "--references", "human.jsonl").stdout


def test_json_has_the_judge_under_a_key_of_its_own(invoke):
    alone = json.loads(invoke("evaluate", ".", "--format", "json").stdout)
    both = json.loads(invoke(*REPLAYED, "--labels", "labels.jsonl", "--format", "json").stdout)
    judged = both.pop("judge")
    assert both == alone
    assert "judge" not in alone
    assert {row["score"]: row["micro"]["value"] for row in judged["rows"]}["all.supported"] == 0.9375
    assert judged["calibration"]["accuracy"]["value"] == 1.0
    assert judged["signature"]["model"] == "judge-model"
    assert len(judged["verdicts"]) == 16
    quote = "Amina Saleh, called the offer fair"
    start = DOCUMENT.text.index(quote)
    assert judged["verdicts"][6] == {
        "document": "wells",
        "section": "stances",
        "item": 1,
        "text": "the offer is fair",
        "verdict": "partly",
        "counts": True,
        "quote": {"text": quote, "start": start, "end": start + len(quote), "match": "verbatim"},
        "reason": "It is only called so.",
        "problem": None,
    }


def test_markdown_has_the_tables_one_after_the_other(invoke):
    ran = invoke(*REPLAYED, "--labels", "labels.jsonl", "--format", "md")
    assert ran.stdout.index("### Evaluation") < ran.stdout.index("### Judged by judge-model")
    assert "| stances.supported | 0.500 |" in ran.stdout
    assert "### Judge against people" in ran.stdout
    assert "| labels equal to the verdict | 1.000 | – | 1 |" in ran.stdout
    # The judge calls all 15 others supported, and was right about the one that is labelled.
    assert "| all items, supported: corrected | 1.000 |" in ran.stdout
    assert "- labels.jsonl:2: pledges 3: there is no such item; the result has 1" in ran.stdout


def test_a_live_judges_answers_about_a_run_are_kept_in_its_folder_and_not_asked_for_again(invoke, loopback, tmp_path):
    rmtree(tmp_path / "judgements")
    server = loopback(body=json.dumps(completion(ONE_PARTLY)).encode())
    first = invoke("evaluate", ".", "--judge", "--model", "live", "--base-url", server.base_url)
    assert (first.exit_code, first.stderr) == (0, "")
    assert "Judged by live" in first.stdout
    assert len(list((tmp_path / "judgements").iterdir())) == 2
    again = invoke("evaluate", ".", "--judge", "--model", "live", "--base-url", "http://127.0.0.1:9/v1")
    assert (again.exit_code, again.stdout) == (0, first.stdout)


def test_a_judge_that_does_not_answer_is_an_exit_code_of_its_own(invoke, loopback):
    server = loopback(401, b'{"error": {"message": "no such key"}}')
    ran = invoke("evaluate", ".", "--judge", "--model", "live", "--base-url", server.base_url, "--record", "new")
    assert ran.exit_code == 8
    assert "source.grounded" in ran.stdout  # what needs no model is not lost
    assert "Judged by" not in ran.stdout
    assert ran.stderr == (
        f"summarizer: {server.base_url}: HTTP 401: no such key; the key is wrong or missing: check OPENAI_API_KEY\n"
    )


def test_where_no_document_had_an_answer_that_is_told_below_the_scores(invoke, loopback):
    server = loopback(body=b'{"error": {"message": "The model is asleep"}}')
    ran = invoke("evaluate", ".", "--judge", "--model", "live", "--base-url", server.base_url, "--record", "new")
    assert (ran.exit_code, ran.stdout) == (8, invoke("evaluate", ".").stdout)
    assert ran.stderr.splitlines()[-1] == f"summarizer: {server.base_url}: The model is asleep"


def test_where_none_of_the_verdicts_counts_that_is_an_exit_code_of_its_own(invoke, loopback):
    server = loopback(body=json.dumps(completion("no verdicts")).encode())
    ran = invoke("evaluate", ".", "--judge", "--model", "live", "--base-url", server.base_url, "--record", "new")
    assert ran.exit_code == 7
    assert re.search(r"all\.judged +0\.000", ran.stdout)
    assert re.fullmatch(
        r"summarizer: none of the judge's verdicts counts: wells: no verdict on 8 items: the answer is not JSON .*\n",
        ran.stderr,
    )


@pytest.mark.parametrize("judging", [[], ["--judge", "--replay", "judgements"]], ids=["scores", "replayed-judge"])
def test_nothing_that_goes_over_the_network_is_imported(invoke, judging):
    modules = imported("evaluate", ".", "--references", "human.jsonl", *judging)
    assert "scipy" in modules
    assert modules & {"openai", "instructor"} == set()


def test_a_sample_of_the_documents_is_judged(invoke):
    ran = invoke("evaluate", ".", "--judge", "--replay", "judgements", "--sample", "1")
    assert (ran.exit_code, ran.stderr) == (0, "")
    assert "\n! documents drawn at random to be judged: 1 of 2\n" in ran.stdout
    _, _, judged = ran.stdout.partition("Judged by judge-model")
    assert re.search(r"^ all\.judged .* 1 +8 *$", judged, re.MULTILINE)  # of one document, all its 8 items


def test_a_model_of_the_environment_asks_for_no_judge(invoke, monkeypatch):
    monkeypatch.setenv("SUMMARIZER_MODEL", "some-model")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")
    assert invoke("evaluate", ".").exit_code == 0


def test_replayed_answers_can_be_checked_against_prompt_and_schema(invoke):
    fits = invoke("prompts", "check", "judgements", "--judge")
    assert (fits.exit_code, fits.stderr) == (0, "judgements: recordings: 2, stale: 0\n")
    other = invoke("prompts", "check", "judgements")
    assert (other.exit_code, other.stderr) == (9, "judgements: recordings: 2, stale: 2\n")


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["--labels", "labels.jsonl"], 2, "--labels is for a judge: give --judge with it"),
        (["--replay", "judgements"], 2, "--replay is for a judge: give --judge with it"),
        (["--record", "judgements"], 2, "--record is for a judge: give --judge with it"),
        (["--judge-prompt", "judge"], 2, "--judge-prompt is for a judge: give --judge with it"),
        (["--sample", "1"], 2, "--sample is for a judge: give --judge with it"),
        (["--mode", "auto"], 2, "--mode is for a judge: give --judge with it"),
        (["--timeout", "300"], 2, "--timeout is for a judge: give --judge with it"),
        (["--concurrency", "4"], 2, "--concurrency is for a judge: give --judge with it"),
        (["--max-tokens", "9"], 2, "--max-tokens is for a judge: give --judge with it"),
        (["--model", "m"], 2, "--model is for a judge: give --judge with it"),
        (["--base-url", "http://127.0.0.1:1/v1"], 2, "--base-url is for a judge: give --judge with it"),
        (["--judge"], 2, "no model is configured: give --model NAME"),
        (["--judge", "--replay", "nowhere"], 9, "nowhere: no such folder of recordings"),
        (["--judge", "--replay", "judgements", "--labels", "nowhere.jsonl"], 2, "nowhere.jsonl: cannot be read"),
        (["--judge", "--replay", "judgements", "--judge-prompt", "juge"], 2, "juge: no such prompt; there are: "),
        (
            ["--judge", "--replay", "judgements", "--model", "other"],
            9,
            "judgements: no recording for wells, part 1 of 1",
        ),
    ],
)
def test_what_cannot_be_done_is_told_in_a_line(invoke, arguments, code, message):
    ran = invoke("evaluate", ".", *arguments)
    assert ran.exit_code == code
    assert ran.stderr.startswith(f"summarizer: {message}")
    late = message.startswith("judgements: no recording")  # asked for after all is scored
    assert ("source.grounded" in ran.stdout) == late
    assert "Judged by" not in ran.stdout
