"""The command line: data on stdout, one line for people on stderr, an exit code for every end."""

import json
import os
import signal
import subprocess
import sys
import time
import tomllib
from pathlib import Path
from typing import get_args

import jsonschema
import pypdf
import pytest
import tenacity
import typer
from doubles import completion, tool_completion
from drafts import ARTICLE, NORWAY, draft
from typer.testing import CliRunner

from summarizer import doctor
from summarizer.cli import app
from summarizer.cli.exits import Code
from summarizer.prompts import load_prompt
from summarizer.reading.content import LARGEST
from summarizer.result import Result

OTHER_BLOCKS = b"{% block user %}{% endblock %}{% block mend %}{% endblock %}"
SUMMARIZER = Path(sys.executable).with_name("summarizer")


def run(*arguments, stdin=None):
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)


def complaint(result, code):
    """The one line on stderr of a command that failed with this exit code."""
    assert (result.exit_code, result.stdout) == (code, ""), result.output
    (line,) = result.stderr.splitlines()
    return line


def in_a_process(*arguments, **settings):
    return subprocess.run(
        [SUMMARIZER, *arguments], capture_output=True, encoding="utf-8", timeout=60, check=False, **settings
    )


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "wells.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def answered(loopback, article, monkeypatch):
    """Summarize with a server that gives every request the same answer; tries follow each other at once."""
    monkeypatch.setattr("summarizer.endpoint._backoff", tenacity.wait_none())

    def summarized(status, body, *options, **headers):
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        server = loopback(status, content, **headers)
        return run("summarize", article, "--model", "some-model", "--base-url", server.base_url, *options), server

    return summarized


# Results


def test_json_is_all_there_is_on_stdout(replayable):
    article, recordings = replayable
    done = in_a_process("summarize", article, "--replay", recordings, "--format", "json")
    assert (done.returncode, done.stderr) == (0, "")
    result = Result.model_validate_json(done.stdout)
    assert result.document.text == ARTICLE
    assert (result.outcome, result.provenance.origin) == ("complete", "recorded")


def test_a_view_for_people_is_what_it_prints_otherwise(replayable):
    article, recordings = replayable
    result = run("summarize", article, "--replay", recordings)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("Norway offers Chad 20 million kroner for wells\n")
    assert "complete · test-model (recordings, json_schema)" in result.stdout


def test_an_article_may_come_by_standard_input(replayable, tmp_path):
    _, recordings = replayable
    result = run("summarize", "-", "--replay", recordings, "--format", "json", stdin=ARTICLE.encode())
    assert result.exit_code == 0
    assert Result.model_validate_json(result.stdout).document.text == ARTICLE


@pytest.mark.parametrize("form", ["json", "terminal"])
def test_a_locale_without_the_letters_does_not_break_the_output(replayable, form):
    article, recordings = replayable
    done = in_a_process(
        *("summarize", article, "--replay", recordings, "--format", form),
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    assert (done.returncode, done.stderr) == (0, "")
    if form == "json":
        assert Result.model_validate_json(done.stdout).document.text == ARTICLE
    assert "Norway offers Chad 20 million kroner for wells" in done.stdout


@pytest.mark.parametrize(
    ("answer", "code", "says"),
    [
        pytest.param(
            completion(draft(participants=[NORWAY | {"country": "XYZ"}, *draft()["participants"][1:]])),
            3,
            "outcome partial: participants “Norway”: country: 'XYZ' is not an ISO 3166-1 alpha-3 code",
            id="partial",
        ),
        pytest.param(
            completion(None, refusal="I'd rather not."), 4, "outcome refused: the model refused", id="refused"
        ),
        pytest.param(
            completion('{"headline": "Nor', finish_reason="length"),
            5,
            "outcome truncated: the answer was cut off by the token limit; give a larger --max-tokens",
            id="truncated",
        ),
        pytest.param(
            completion("", finish_reason="content_filter"), 6, "outcome filtered: the endpoint", id="filtered"
        ),
        pytest.param(completion("Sorry, no."), 7, "outcome invalid: the answer is not JSON", id="invalid"),
        pytest.param(tool_completion("[1]"), 7, "outcome invalid: the answer is a JSON list", id="invalid-call"),
    ],
)
def test_every_outcome_has_an_exit_code_and_keeps_its_result(answered, answer, code, says):
    result, _ = answered(200, answer, "--format", "json")
    assert result.exit_code == code
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"summarizer: {says}")
    assert Result.model_validate_json(result.stdout).outcome == says.split()[1].rstrip(":")


def test_what_was_recorded_can_be_replayed(answered, article, tmp_path):
    recordings = tmp_path / "kept"
    live, _ = answered(200, completion(draft()), "--record", recordings, "--format", "json")
    assert (live.exit_code, live.stderr) == (0, "")
    replayed = run("summarize", article, "--replay", recordings, "--format", "json")
    assert replayed.exit_code == 0
    assert json.loads(replayed.stdout)["summary"] == json.loads(live.stdout)["summary"]


# Articles that cannot be read


def encrypted_pdf(path):
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    writer.encrypt("secret", algorithm="AES-256")
    writer.write(path)


def sparse(path):
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)


@pytest.mark.parametrize(
    ("name", "make", "says"),
    [
        ("missing.txt", str, "no such file; check the path"),
        ("folder", Path.mkdir, "is a folder, not one article; `summarizer run "),
        ("corpus.jsonl", lambda path: path.write_text('{"text": "News."}\n'), "is a table of many documents, not one"),
        ("empty.txt", Path.touch, "is empty; give a document with text"),
        ("blank.txt", lambda path: path.write_text(" \n\n"), "no text, only white space"),
        ("image.txt", lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n\0"), "looks like a PNG image"),
        ("noise.txt", lambda path: path.write_bytes(bytes(range(256)) * 8), "looks like a binary file"),
        (
            "euc.txt",
            lambda path: path.write_bytes(b"\xef\xbb\xbf\xff\xfe news"),
            "looks like text in an unknown encoding",
        ),
        ("model.gguf", lambda path: path.write_bytes(b"GGUF\3\0\0\0"), "looks like a GGUF model"),
        ("sparse.txt", sparse, "is larger than the limit of 50 MB"),
        (
            "endless.txt",
            lambda path: path.write_text("word " * 400_001),
            "has 2,000,005 characters of text; the limit is 2,000,000; give one article; many go to `summarizer run`",
        ),
        ("broken.pdf", lambda path: path.write_bytes(b"%PDF-1.7\nrubbish"), ""),
        ("locked.pdf", encrypted_pdf, ""),
        ("menu.html", lambda path: path.write_text("<html><body><nav><a href=/>Home</a></nav></body></html>"), ""),
    ],
)
def test_an_article_that_cannot_be_read_is_named_with_what_is_wrong(tmp_path, name, make, says):
    path = tmp_path / name
    make(path)
    line = complaint(run("summarize", path, "--model", "some-model"), 2)
    assert line.startswith(f"summarizer: {path}: {says}")


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("http://127.0.0.1/news", "leads to 127.0.0.1, not a public internet address; save the page and give the file"),
        ("ftp://example.org/news", "is an address of scheme ftp, which is not supported"),
        ("http://[::1", "is an invalid address; check the address"),
    ],
)
def test_an_address_that_is_forbidden_is_named(source, says):
    assert complaint(run("summarize", source, "--model", "m"), 2).startswith(f"summarizer: {source}: {says}")


def test_nothing_on_standard_input_is_named():
    assert complaint(run("summarize", "-", "--model", "m", stdin=b""), 2).startswith("summarizer: -: is empty")


@pytest.mark.parametrize("date", ["2024-13-01", "yesterday", "2024-02-30"])
def test_a_date_that_is_none_is_named(article, date):
    assert date in complaint(run("summarize", article, "--model", "m", "--date", date), 2)


# Models and endpoints


def test_without_a_model_three_lines_say_what_to_set(article):
    result = run("summarize", article)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("summarizer: no model is configured: give --model NAME with OPENAI_API_KEY set")
    assert [line.count("--model") for line in result.stderr.splitlines()] == [1, 1, 1]


def test_without_a_key_it_says_what_to_set(article):
    line = complaint(run("summarize", article, "--model", "some-model"), 2)
    assert line.startswith("summarizer: no key for https://api.openai.com/v1: set OPENAI_API_KEY")


@pytest.mark.parametrize(
    ("status", "body", "says"),
    [
        (
            401,
            {"error": {"message": "Bad key"}},
            "HTTP 401: Bad key; the key is wrong or missing: check OPENAI_API_KEY",
        ),
        (
            404,
            {"error": {"message": "Unknown"}},
            "HTTP 404: Unknown; no model 'some-model' there, or --base-url is wrong",
        ),
        (200, b"<!doctype html><p>Welcome", "answers with a web page, not JSON; --base-url should end in"),
        (400, {"error": {"message": "maximum context length is 10 tokens"}}, "HTTP 400: maximum context length is 10"),
    ],
)
def test_an_endpoint_that_refuses_is_named_with_a_remedy(answered, status, body, says):
    result, server = answered(status, body)
    assert complaint(result, 8).startswith(f"summarizer: {server.base_url}: {says}")


def test_whoever_waits_for_an_endpoint_is_told_why(answered):
    result, server = answered(503, {"error": {"message": "Busy"}})
    assert (result.exit_code, result.stdout) == (8, "")
    assert result.stderr.splitlines() == [  # and once, however often it is asked again
        f"{server.base_url}: HTTP 503: Busy; trying again in 1 s",
        f"summarizer: {server.base_url}: HTTP 503: Busy",
    ]


def test_a_base_url_that_is_none_is_named(article):
    line = complaint(run("summarize", article, "--model", "m", "--base-url", "localhost:8080"), 2)
    assert line.startswith("summarizer: 'localhost:8080' is no URL")


@pytest.mark.parametrize(
    ("content", "says"),
    [(None, "no such model file"), (b"PK", "is not a GGUF model file"), (b"GGUF", "llama.cpp cannot load this model")],
)
def test_a_model_file_that_is_none_is_named(article, tmp_path, content, says):
    path = tmp_path / "model.gguf"
    if content is not None:
        path.write_bytes(content)
    assert complaint(run("summarize", article, "--model", path), 2).startswith(f"summarizer: {path}: {says}")


def test_an_option_that_is_none_is_wrong_usage(article):
    result = run("summarize", article, "--model", "m", "--mode", "xml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--mode" in result.stderr


# Prompts


@pytest.mark.parametrize(
    ("template", "says"),
    [
        pytest.param(None, ": cannot be read (No such file or directory)", id="missing"),
        pytest.param(b"\xff\xfe", ": is not UTF-8 text (byte 0); save it as UTF-8", id="not-utf-8"),
        pytest.param(b"hello", ": lacks the block 'system'", id="no-blocks"),
        pytest.param(b"{% block system %}\n\n{% if %}", ", line 3: Expected an expression", id="syntax"),
        pytest.param(
            b"{% block system %}\n{{ author }}{% endblock %}" + OTHER_BLOCKS,
            ", line 2: system: 'author' is undefined",
            id="unknown-variable",
        ),
        pytest.param(
            b"{% block system %}{{ ''.__class__ }}{% endblock %}" + OTHER_BLOCKS,
            ", line 1: system: access to attribute '__class__'",
            id="forbidden",
        ),
    ],
)
def test_a_prompt_that_does_not_work_is_named_with_its_line(article, tmp_path, template, says):
    prompt = tmp_path / "own.jinja"
    if template is not None:
        prompt.write_bytes(template)
    arguments = ("summarize", article, "--model", "m", "--base-url", "http://127.0.0.1:9/v1", "--prompt", prompt)
    assert complaint(run(*arguments), 2).startswith(f"summarizer: {prompt}{says}")


def test_an_unknown_prompt_is_named_with_those_there_are(article):
    line = complaint(run("summarize", article, "--model", "m", "--prompt", "poetic"), 2)
    assert line.startswith("summarizer: poetic: no such prompt; there are: diplomatic.v1")


def test_the_prompts_are_listed_and_shown():
    listed = run("prompts", "list")
    shipped = [load_prompt(name) for name in ("diplomatic", "judge")]
    assert listed.exit_code == 0
    assert listed.stdout == "".join(f"{one.name}.v1  {one.digest[:12]}  {one.path}\n" for one in shipped)
    assert run("prompts", "show").stdout == shipped[0].path.read_text(encoding="utf-8")
    assert complaint(run("prompts", "show", "poetic"), 2).startswith("summarizer: poetic: no such prompt")


def test_recordings_that_fit_the_prompt_pass_the_check(replayable):
    _, recordings = replayable
    result = run("prompts", "check", recordings)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"{recordings}: recordings: 1, stale: 0\n"


def test_recordings_that_do_not_are_listed(replayable, tmp_path):
    _, recordings = replayable
    own = tmp_path / "own.jinja"
    own.write_text(load_prompt().path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    result = run("prompts", "check", recordings, "--prompt", own)
    assert result.exit_code == 9
    assert f"made with prompt diplomatic.v1 ({load_prompt().digest[:12]}), now " in result.stdout
    assert result.stderr == f"{recordings}: recordings: 1, stale: 1\n"


@pytest.mark.parametrize("prompt", ["own.jinja", "diplomatic", "judge.v1"])
def test_a_prompt_in_place_of_the_recordings_that_are_to_be_checked_is_told(tmp_path, monkeypatch, prompt):
    monkeypatch.chdir(tmp_path)
    assert complaint(run("prompts", "check", prompt), 2) == (
        f"summarizer: {prompt}: is a prompt, and what is checked are recordings; "
        f"give their folder first: `summarizer prompts check FOLDER --prompt {prompt}`"
    )
    Path(prompt).mkdir()
    assert "holds no recordings" in complaint(run("prompts", "check", prompt), 9)


def test_a_folder_without_recordings_cannot_be_checked(tmp_path):
    assert complaint(run("prompts", "check", tmp_path), 9) == (
        f"summarizer: {tmp_path}: holds no recordings; name the folder that --record was given"
    )


# Recordings


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        (["--title", "Wells"], "differs in metadata"),
        (["--date", "2024-05-04"], "differs in metadata"),
        (["--model", "another"], "differs in model"),
        (["--chunk-chars", "1000"], None),
    ],
)
def test_a_replay_that_misses_says_what_changed(replayable, changed, says):
    article, recordings = replayable
    result = run("summarize", article, "--replay", recordings, *changed)
    if says is None:
        assert result.exit_code == 0
    else:
        line = complaint(result, 9)
        assert line.startswith(f"summarizer: {recordings}: no recording for doc-")
        assert says in line


def test_a_changed_article_is_what_changed(replayable):
    article, recordings = replayable
    article.write_text(ARTICLE.replace("20", "30"), encoding="utf-8")
    assert "no recording has the text or the id of doc-" in complaint(
        run("summarize", article, "--replay", recordings), 9
    )


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (str, "no such folder of recordings"),
        (Path.mkdir, "holds no recordings; make some with --record"),
        (Path.touch, "no such folder of recordings"),
    ],
)
def test_a_folder_without_recordings_is_named(article, tmp_path, make, says):
    folder = tmp_path / "recordings"
    make(folder)
    assert complaint(run("summarize", article, "--replay", folder), 9).startswith(f"summarizer: {folder}: {says}")


def test_a_file_that_is_no_recording_is_named(replayable):
    article, recordings = replayable
    (recordings / "notes.json").write_text('{"about": 1}')
    line = complaint(run("summarize", article, "--replay", recordings), 9)
    assert line.startswith(f"summarizer: {recordings / 'notes.json'}: is no recording (")


def test_a_folder_that_cannot_be_written_is_named(article, tmp_path):
    blocked = tmp_path / "file"
    blocked.touch()
    folder = blocked / "recordings"
    here = ("--base-url", "http://127.0.0.1:1/v1")
    line = complaint(run("summarize", article, "--model", "m", *here, "--record", folder), 9)
    assert line == (
        f"summarizer: {folder}: recordings cannot be written there (Not a directory); "
        "choose another folder with --record"
    )


# Help, schema, doctor


@pytest.mark.parametrize(
    ("command", "done", "more"),
    [
        pytest.param([], "done", " 10 a score does not keep a limit; 11 the budget is used up;", id="all"),
        pytest.param(["summarize"], "complete", "", id="summarize"),
    ],
)
def test_help_names_the_exit_codes(command, done, more, monkeypatch):
    monkeypatch.setenv("COLUMNS", "300")
    result = run(*command, "--help")
    assert (result.exit_code, result.stderr) == (0, "")
    assert (
        f"Exit codes: 0 {done}; 1 the output cannot be written; 2 wrong usage, input, prompt or settings; 3 partial; "
        "4 refused; 5 truncated; "
        "6 filtered; 7 invalid; 8 no answer from the endpoint; "
        f"9 a recording is missing, stale or cannot be written;{more} 130 interrupted."
    ) in " ".join(result.stdout.split())


def test_every_outcome_has_an_exit_code_of_its_name():
    outcomes = get_args(Result.model_fields["outcome"].annotation)
    assert {outcome.upper() for outcome in outcomes} <= {code.name for code in Code}


def options_of(command, *name):
    """Every command that has options, with the names of these."""
    options = [option for parameter in command.params for option in parameter.opts if option.startswith("--")]
    yield pytest.param(name, options, id=" ".join(name) or "summarizer")
    for part, below in getattr(command, "commands", {}).items():
        yield from options_of(below, *name, part)


@pytest.mark.parametrize(("command", "options"), list(options_of(typer.main.get_command(app))))
def test_help_cuts_no_option_short_at_80_columns(command, options, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    shown = run(*command, "--help").stdout.split()
    assert [option for option in options if option not in shown] == []
    assert "<bool>" not in shown  # a flag takes no value


def test_the_version_is_the_projects():
    project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    result = run("--version")
    assert (result.exit_code, result.stdout) == (0, f"summarizer {project['version']}\n")


def test_the_package_is_the_command_too():
    command = [sys.executable, "-m", "summarizer", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parent.parent)
    assert done.stdout == run("--version").stdout


def test_the_schema_describes_what_it_prints(replayable):
    article, recordings = replayable
    schema = json.loads(run("schema").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    printed = json.loads(run("summarize", article, "--replay", recordings, "--format", "json").stdout)
    jsonschema.validate(printed, schema)


def test_the_schema_of_a_draft_is_what_a_model_is_asked_for():
    schema = json.loads(run("schema", "draft").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(draft(), schema)


def test_the_doctor_lists_what_there_is(monkeypatch):
    monkeypatch.setattr(doctor, "USUAL_PORTS", {})
    result = run("doctor")
    assert (result.exit_code, result.stderr) == (0, "")
    assert all(line[:2] in ("✓ ", "– ") for line in result.stdout.splitlines())


# Processes


def test_ctrl_c_ends_it_with_one_line(loopback, article):
    server = loopback(stall=True)
    arguments = ("summarize", article, "--model", "m", "--base-url", server.base_url)
    with subprocess.Popen(
        [SUMMARIZER, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert server.asked.wait(30)
        process.send_signal(signal.SIGINT)
        stdout, stderr = process.communicate(timeout=30)
    assert (process.returncode, stdout) == (130, "")
    assert stderr == "summarizer: interrupted; answers had so far are kept where --record was given\n"


@pytest.mark.parametrize("form", ["json", "terminal"])
def test_a_reader_that_goes_away_is_no_error(replayable, form):
    article, recordings = replayable
    arguments = ("summarize", article, "--replay", recordings, "--format", form)
    with subprocess.Popen(
        [SUMMARIZER, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        process.stdout.close()
        stderr = process.stderr.read()
    assert (process.returncode, stderr) == (0, "")


@pytest.mark.server
@pytest.mark.parametrize(
    ("options", "code"),
    [
        pytest.param([], 0, id="complete"),
        pytest.param(["--max-tokens", "5"], 5, id="truncated"),
        pytest.param(["--chunk-chars", "10000000"], 8, id="too-long"),
    ],
)
def test_a_model_file_is_run_for_as_long_as_it_takes(make_model, tmp_path, options, code):
    article = tmp_path / "wells.txt"
    article.write_text(ARTICLE * (1 if code != 8 else 300), encoding="utf-8")
    model = tmp_path / "tiny.gguf"
    model.symlink_to(make_model(terse=True))

    done = in_a_process("summarize", article, "--model", model, "--format", "json", *options)

    assert done.returncode == code, done.stderr
    assert len(done.stderr.splitlines()) == (code != 0)
    if code == 8:
        assert "HTTP 400" in done.stderr
        assert done.stdout == ""
    else:
        provenance = Result.model_validate_json(done.stdout).provenance
        assert (provenance.model, provenance.endpoint, provenance.origin) == ("tiny", "embedded", "live")
    assert served(model) == []


@pytest.mark.server
def test_ctrl_c_while_a_model_loads_takes_its_server_along(make_model, tmp_path, article):
    model = tmp_path / "tiny.gguf"
    model.symlink_to(make_model(terse=True))
    with subprocess.Popen(
        [SUMMARIZER, "summarize", article, "--model", model], stderr=subprocess.PIPE, text=True
    ) as process:
        while process.poll() is None and not (servers := served(model)):
            time.sleep(0.02)
        os.kill(servers[0], signal.SIGSTOP)
        process.send_signal(signal.SIGINT)
        stderr = process.stderr.read()
    assert process.returncode == 130
    assert stderr == "summarizer: interrupted; answers had so far are kept where --record was given\n"
    assert served(model) == []


def served(model):
    """The processes of servers of a model."""
    found = []
    for command in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = command.read_bytes().split(b"\0")
        except OSError:
            continue
        if b"summarizer.local" in words and str(model).encode() in words:
            found.append(int(command.parent.name))
    return found


def test_a_full_disk_under_the_output_is_told_in_one_line():
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([SUMMARIZER, "demo"], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (
        1,
        "summarizer: the output cannot be written (No space left on device); free the disk\n",
    )
