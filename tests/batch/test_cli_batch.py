"""`summarizer batch …`: what it prints, and how it ends."""

import os
import re
import signal
import time

import orjson
import pytest
from articles import documents, write_table
from newsdesk import ids
from typer.testing import CliRunner

from summarizer.cli import app


@pytest.fixture
def invoke(desk, tmp_path, monkeypatch):
    """A command on the desk's endpoint: exit code, standard output, standard error."""
    write_table(tmp_path / "articles.jsonl", documents(3))
    monkeypatch.chdir(tmp_path)
    for name, value in {
        "OPENAI_BASE_URL": desk.server.base_url,
        "OPENAI_API_KEY": "any",
        "SUMMARIZER_MODEL": "desk",
        "COLUMNS": "160",
    }.items():
        monkeypatch.setenv(name, value)

    def run(*arguments):
        ended = CliRunner().invoke(app, ["batch", *map(str, arguments)])
        if ended.exception and not isinstance(ended.exception, SystemExit):
            raise ended.exception
        return ended.exit_code, ended.stdout, ended.stderr

    return run


def cells(table):
    """The rows of a table, by their cells, but for the id of the batch."""
    return [re.split(r"\s{2,}", line.strip())[:7] for line in table.splitlines()[1:]]


def collected(answers, *, missing):
    """The line that says what collecting brought."""
    requests = "request" if missing == 1 else "requests"
    return (
        f"collected {answers} answers; {missing} {requests} to be sent again, 0 given up, "
        "0 lines that belong to no request of this run\n"
    )


SUBMIT = ("submit", "articles.jsonl", "--into", "run")


def test_submit_returns_at_once_and_the_rest_follows_step_by_step(desk, invoke):
    desk.server.control({"pace": "control"})
    code, out, err = invoke(*SUBMIT)
    assert (code, err) == (0, "3 requests put into new parts\n")
    ((number, state, says, requests, done, failed, _),) = cells(out)
    assert (number, state, says, requests, done, failed) == ("1", "created", "validating", "3", "–", "–")
    desk.advance(steps=2, lines=2)
    code, out, err = invoke("status", "run")
    assert (code, err) == (0, "run: 3 documents: 0 with a result, 3 in a batch\n")
    assert cells(out)[0][:6] == ["1", "created", "in_progress", "3", "2", "0"]
    desk.advance(steps=2)
    code, out, err = invoke("watch", "run", "--poll", "0.1")
    assert (code, err) == (0, "run: part-0001: ended; `summarizer batch collect run` brings home what came of it\n")
    assert cells(out)[0][:6] == ["1", "created", "completed", "3", "3", "0"]
    code, out, err = invoke("collect", "run")
    assert (code, err) == (
        0,
        (collected(3, missing=0) + "run: 3 documents: 3 with a result\n"),
    )
    assert cells(out)[0][:6] == ["1", "collected", "completed", "3", "3", "0"]
    assert ids(desk.folder) == ["story-1", "story-2", "story-3"]


def test_the_id_of_a_batch_stands_whole_in_its_line_however_narrow_the_terminal(desk, invoke, monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    desk.server.control({"pace": "control"})
    _, out, _ = invoke(*SUBMIT)
    assert [line.split()[-1] for line in out.splitlines()] == ["batch", *desk.created()]


def test_run_does_it_all(desk, invoke):
    desk.server.control({"invalid_share": 1.0})
    code, out, err = invoke("run", "articles.jsonl", "--into", "run", "--poll", "0.1", "--part-requests", 2)
    assert (code, err) == (
        0,
        (collected(6, missing=0) + "run: 3 documents: 3 with a result\n"),
    )
    assert [row[:6] for row in cells(out)] == [
        [str(number), "collected", "completed", requests, requests, "0"]
        for number, requests in enumerate(("2", "1", "2", "1"), 1)
    ]


def test_run_says_where_documents_have_no_result(desk, invoke):
    desk.faults({"kind": "failed", "status": 400, "on": "line", "count": 1})
    code, _, err = invoke("run", "articles.jsonl", "--into", "run", "--poll", "0.1")
    counts, why, again = err.splitlines()[-3:]
    assert (code, counts) == (3, "run: 3 documents: 2 with a result, 1 failed")
    assert why == f"run/failures.jsonl says why: story-1: {desk.server.base_url}: HTTP 400: The request failed"
    how = "`summarizer runs retry run --mark-only`, then `summarizer batch submit --into run`,"
    assert again == f"run: {how} asks again about what failed"
    CliRunner().invoke(app, ["runs", "retry", "run", "--mark-only"])
    invoke("submit", "--into", "run")
    invoke("watch", "run", "--poll", "0.1")
    assert invoke("collect", "run")[0] == 0


def test_collect_says_what_is_still_to_be_asked(desk, invoke):
    desk.faults({"kind": "errored", "on": "line", "count": 1})
    invoke(*SUBMIT)
    invoke("watch", "run", "--poll", "0.1")
    code, _, err = invoke("collect", "run")
    assert (code, err) == (
        0,
        (
            collected(2, missing=1) + "run: 3 documents: 2 with a result, 1 waiting\n"
            "1 document waits: `summarizer batch submit --into run` asks on\n"
        ),
    )
    assert invoke("submit", "--into", "run")[2] == "1 request put into new parts\n"


def test_write_only_sends_nothing_and_goes_on_without_a_source(desk, invoke):
    code, out, err = invoke(*SUBMIT, "--write-only", "--part-requests", 2)
    assert (code, err) == (
        0,
        (
            "run/batch: answer its input files, then `summarizer batch collect run --from OUTPUT.jsonl`\n"
            "3 requests put into new parts\n"
        ),
    )
    assert [row[:6] for row in cells(out)] == [[n, "written", "–", r, "–", "–"] for n, r in (("1", "2"), ("2", "1"))]
    assert invoke("submit", "--into", "run", "--write-only")[2].splitlines()[1:] == [
        "0 requests put into new parts",
        "run: 3 documents: 0 with a result, 3 in a batch",
        invoke("status", "run")[2].splitlines()[-1],
    ]
    assert invoke("status", "run")[2] == (
        "run: 3 documents: 0 with a result, 3 in a batch\n"
        "run: part-0001 to part-0002: for an offline engine; `summarizer batch collect run --from OUTPUT.jsonl` reads "
        "its answers\n"
    )
    assert invoke("collect", "run")[2].splitlines()[-1] == invoke("status", "run")[2].splitlines()[-1]
    assert invoke("cancel", "run", "--abandon")[2].endswith(
        "3 documents wait: `summarizer batch submit --into run --write-only` asks on\n"
    )
    assert not desk.routes()


@pytest.mark.parametrize("abandoned", [False, True], ids=["written", "abandoned"])
@pytest.mark.parametrize("command", [("run", "articles.jsonl", "--into", "run"), SUBMIT, ("submit", "--into", "run")])
def test_what_was_written_for_an_offline_engine_is_sent_only_where_that_is_said(desk, invoke, command, abandoned):
    invoke(*SUBMIT, "--write-only")
    if abandoned:
        invoke("cancel", "run", "--abandon")
    assert invoke(*command) == (
        2,
        "",
        (
            "summarizer: run: an offline engine answers it (--write-only), and `summarizer batch collect run --from "
            "OUTPUT.jsonl` reads that; `summarizer batch submit --into run --send` sends what is not answered\n"
        ),
    )
    assert not desk.routes()
    assert invoke("submit", "--into", "run", "--send")[0] == 0
    assert len(desk.created()) == 1
    assert invoke("run", "articles.jsonl", "--into", "run", "--poll", "0.1")[0] == 0
    assert set(desk.paid().values()) == {1}


@pytest.mark.parametrize("command", ["run articles.jsonl --into run", "runs retry run"])
def test_what_was_written_for_an_offline_engine_is_not_asked_live_either(desk, invoke, command):
    invoke(*SUBMIT, "--write-only")
    journal = desk.journal("SELECT position, state FROM documents")
    ended = CliRunner().invoke(app, command.split())
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert ended.stderr.startswith("summarizer: run: an offline engine answers it (--write-only), and ")
    assert (desk.routes(), desk.journal("SELECT position, state FROM documents")) == ({}, journal)
    assert CliRunner().invoke(app, ["runs", "retry", "run", "--mark-only"]).exit_code == 0


def test_a_part_that_could_not_be_sent_is_to_be_sent_by_the_next_submit(desk, invoke):
    desk.faults({"kind": "unauthorized", "on": "upload"})
    invoke(*SUBMIT)
    assert invoke("status", "run")[2].splitlines()[-1] == (
        "run: part-0001: not at the service yet; `summarizer batch submit --into run` sends it"
    )


@pytest.mark.parametrize("command", ["submit", "run"])
def test_dry_run_makes_and_sends_nothing(desk, invoke, command):
    code, out, _ = invoke(command, *SUBMIT[1:], "--dry-run")
    assert code == 0
    assert re.fullmatch(
        r"3 documents, 3 requests, about [\d,]+ tokens in and [\d,]+ out, price not known; "
        r"0 unreadable; nothing was sent\n",
        out,
    )
    assert (desk.folder.exists(), desk.routes()) == (False, {})


def test_what_an_offline_engine_failed_at_is_written_again_and_not_sent(desk, invoke, tmp_path):
    invoke(*SUBMIT, "--write-only")
    failed = [{"custom_id": key, "response": {"status_code": 500, "body": {}}} for key in desk.asked_keys()]
    (tmp_path / "out.jsonl").write_bytes(b"".join(orjson.dumps(line) + b"\n" for line in failed))
    code, _, err = invoke("collect", "run", "--from", "out.jsonl")
    assert (code, err) == (
        0,
        (
            collected(0, missing=3) + "run: 3 documents: 0 with a result, 3 waiting\n"
            "3 documents wait: `summarizer batch submit --into run --write-only` asks on\n"
        ),
    )
    assert not desk.routes()


def test_a_dry_run_tells_what_is_still_to_be_asked(desk, invoke):
    desk.faults({"kind": "failed", "status": 400, "on": "line", "count": 1})
    invoke("run", "articles.jsonl", "--into", "run", "--limit", 2, "--poll", "0.1")
    for arguments in (SUBMIT, ("submit", "--into", "run")):  # one done, one failed for a reason of its own, one new
        told = "1 document, 1 request" if arguments is SUBMIT else "0 documents, 0 requests"
        code, out, _ = invoke(*arguments, "--dry-run")
        assert (code, out.startswith(f"{told}, about ")) == (0, True)


def test_cancel_and_abandon(desk, invoke):
    desk.server.control({"pace": "control"})
    invoke(*SUBMIT)
    code, out, err = invoke("cancel", "run")
    assert (code, cells(out)[0][:3], err) == (
        0,
        ["1", "created", "cancelling"],
        "run: asked to be cancelled; then `summarizer batch collect run` brings home what was answered before\n",
    )
    code, out, err = invoke("cancel", "run", "--abandon")
    assert (code, cells(out)[0][:3], err) == (
        0,
        ["1", "dissolved", "cancelling"],
        (
            "run: part-0001: abandoned\n" + collected(0, missing=0) + "run: 3 documents: 0 with a result, 3 waiting\n"
            "3 documents wait: `summarizer batch submit --into run` asks on\n"
        ),
    )


def test_ctrl_c_while_batches_are_waited_for_leaves_them_and_the_same_command_goes_on(desk, invoke, tmp_path):
    desk.server.control({"pace": "control"})
    process = desk.command("batch", "run", tmp_path / "articles.jsonl", "--into", desk.folder, "--poll", "30")
    while process.poll() is None and not desk.routes()["create"]:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (130, "")
    # Before it nothing but progress, where the machine is slow.
    assert re.fullmatch(
        r"([\w ]+: [\d,]+( of [\d,]+)?.*\n)*summarizer: interrupted; the same command goes on from here\n", err
    )
    desk.advance(steps=4)
    code, _, err = invoke("run", "articles.jsonl", "--into", "run", "--poll", "0.1")
    assert (code, err) == (0, collected(3, missing=0) + "run: 3 documents: 3 with a result\n")
    assert set(desk.paid().values()) == {1}


@pytest.mark.parametrize("command", ["status", "watch", "cancel"])
def test_where_no_batch_was_made_that_is_said_and_how_to_make_one(invoke, command):
    invoke("run", "articles.jsonl", "--into", "run", "--budget", "100t")
    code, _, err = invoke(command, "run")
    assert code == 0
    assert err.endswith("run: has no batch; `summarizer batch submit --into run` makes one\n")


@pytest.mark.parametrize("command", ["status", "watch", "cancel", "cancel --abandon", "collect"])
def test_where_nothing_waits_for_a_batch_that_is_said_and_none_advised(invoke, command):
    CliRunner().invoke(app, ["run", "articles.jsonl", "--into", "run"])
    code, out, err = invoke(*command.split(), "run")
    assert (code, out) == (0, "")
    counts = {"status", "collect"} & {command}
    assert err == ("run: 3 documents: 3 with a result\n" if counts else "") + (
        "run: has no batch; no document waits for one\n"
    )


def test_collect_of_a_live_run_says_all_the_same_what_has_no_result(desk, invoke):
    desk.faults({"kind": "form_refused", "status": 413, "count": 1})
    CliRunner().invoke(app, ["run", "articles.jsonl", "--into", "run", "--mode", "json"])
    code, _, err = invoke("collect", "run")
    assert (code, err.splitlines()[:2]) == (
        3,
        ["run: 3 documents: 2 with a result, 1 failed", "run: has no batch; no document waits for one"],
    )
    assert err.splitlines()[2].startswith("run/failures.jsonl says why: story-")


@pytest.mark.parametrize("command", ["status", "watch", "cancel"])
def test_where_every_batch_is_collected_that_is_said(invoke, command):
    invoke("run", "articles.jsonl", "--into", "run", "--poll", "0.1")
    assert invoke(command, "run")[2].endswith("run: has no batch on its way; no document waits for one\n")


@pytest.mark.parametrize("again", [SUBMIT, ("submit", "--into", "run")], ids=" ".join)
def test_submit_says_so_where_there_is_nothing_to_send(invoke, again):
    invoke("run", "articles.jsonl", "--into", "run", "--poll", "0.1")
    assert invoke(*again)[2] == (
        "0 requests put into new parts\nrun: 3 documents: 3 with a result\n"
        "run: has no batch on its way; no document waits for one\n"
    )


def test_the_budget_has_an_exit_code_of_its_own(desk, invoke):
    collected_nothing = collected(0, missing=0) + "run: 3 documents: 0 with a result, 3 waiting\n"
    too_small = (
        r"summarizer: stopped, the budget is less than the [\d,]+ tokens that the first request may take \(less with a "
        r"smaller --max-tokens\); the same command with a larger one goes on\n"
    )
    code, _, err = invoke("run", "articles.jsonl", "--into", "run", "--budget", "100t")
    wait = "3 documents wait: `summarizer batch submit --into run` asks on\n"
    assert code == 11
    assert re.fullmatch(re.escape(collected_nothing + wait) + too_small, err)
    code, _, err = invoke(*SUBMIT, "--budget", "100t")
    assert code == 11
    assert re.fullmatch(r"0 requests put into new parts\n" + too_small, err)


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (
            ["status", "none"],
            2,
            "summarizer: none: is no run (it holds no run.json); `summarizer run` makes one with --into",
        ),
        (
            ["submit", "--into", "none"],
            2,
            "summarizer: none: is no run (it holds no run.json); `summarizer run` makes one with --into",
        ),
        (["run", "--into", "none"], 2, ""),
        (["collect", "begun", "--from", "none.jsonl"], 2, "summarizer: none.jsonl: no such file"),
        ([*SUBMIT, "--part-requests", "50001"], 2, ""),
        (
            [*SUBMIT, "--write-only", "--send"],
            2,
            "summarizer: --write-only sends nothing, and --send all: give one of them\n",
        ),
    ],
    ids=["no run", "nothing to submit", "no source", "no such file", "parts too large", "sent and not sent"],
)
def test_what_cannot_be_done_is_said_in_a_line(invoke, arguments, code, message):
    invoke("submit", "articles.jsonl", "--into", "begun", "--write-only")
    ended, _, err = invoke(*arguments)
    assert ended == code
    assert err.startswith(message)


def test_a_file_that_cannot_be_written_ends_with_1(desk, invoke):
    invoke(*SUBMIT, "--limit", 1, "--write-only")
    (desk.folder / "batch" / "part-0002.input.tmp").mkdir()  # stands in its way
    code, out, err = invoke(*SUBMIT, "--send")
    assert (code, out) == (1, "")
    problem = "a part of the batch cannot be written (Is a directory)"
    assert err == f"summarizer: run: {problem}; free the disk and start the same command again\n"
    assert desk.created() == []


def test_a_refusal_of_the_service_ends_with_8(desk, invoke):
    desk.faults({"kind": "unauthorized", "on": "upload"})
    code, _, err = invoke(*SUBMIT)
    assert code == 8
    assert err == (
        f"summarizer: {desk.server.base_url}: HTTP 401: Incorrect API key provided; the key is wrong or missing: "
        "check OPENAI_API_KEY; the same command goes on from here\n"
    )


@pytest.mark.parametrize(
    ("command", "gives_up"),
    [
        (SUBMIT, "after some minutes"),
        (
            ("run", *SUBMIT[1:], "--poll", "0.1"),
            "after ten looks in a row without an answer, each of which takes a minute or so",
        ),
    ],
    ids=["submit", "run"],
)
def test_where_nobody_is_at_the_address_it_is_said_at_once_when_it_gives_up(invoke, command, gives_up):
    code, _, err = invoke(*command, "--base-url", "http://127.0.0.1:9/v1")
    first = err.splitlines()[0]
    assert (code, first.startswith("http://127.0.0.1:9/v1: no connection")) == (8, True)
    assert first.endswith(
        f"; trying again in 1 s; it gives up {gives_up}, and Ctrl-C is safe: the same command goes on"
    )
    assert err.count("Ctrl-C is safe") == 1


def test_a_batch_that_may_have_been_made_is_said_to_be_looked_for(desk, invoke):
    desk.server.control({"list_lag": 0.5})
    desk.faults({"kind": "drop_after", "on": "create", "count": 1})
    code, _, err = invoke(*SUBMIT)
    assert (code, len(desk.created())) == (0, 1)
    assert re.fullmatch(
        r"part-0001: it is not known whether its batch was made, and one made twice is paid for twice: "
        r"it is looked for at the service, for \d\d s at most\n3 requests put into new parts\n",
        err,
    )


def test_while_one_process_works_on_a_run_another_is_told_so(desk, invoke, tmp_path):
    desk.server.control({"pace": "control"})
    invoke(*SUBMIT)
    from summarizer.runs.folder import Run

    with Run.work(desk.folder):
        code, _, err = invoke("status", "run")
    assert code == 2
    assert re.fullmatch(
        rf"summarizer: run: process {os.getpid()} on \S+, since \S+, works on this run; wait for it to end.*\n",
        err,
    )
