import json
import re
from pathlib import Path

import pytest
import typer
from drafts import ARTICLE, DOCUMENT, FAIR, WELLS, draft, key_point, pledge, stance
from made import result, results, written
from typer.testing import CliRunner

from summarizer.cli.audit import audit
from summarizer.cli.evaluation import evaluation

DOCS = Path(__file__).parents[2] / "docs" / "evaluation.md"

app = typer.Typer()
app.add_typer(evaluation)
app.command("audit")(audit)


@pytest.fixture
def invoke(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    results(tmp_path, result())
    written(
        tmp_path / "human.jsonl",
        {"document": "wells", "summary": draft(stances=[FAIR, stance("it rained", target="sky")])},
    )

    def run(*arguments):
        return CliRunner().invoke(app, arguments)

    return run


def test_evaluate_prints_a_table_twice_the_same(invoke):
    first, second = (invoke("evaluate", ".", "--references", "human.jsonl") for _ in range(2))
    assert first.exit_code == 0
    assert "stances.f1" in first.stdout
    assert "0.667" in first.stdout
    assert first.stdout == second.stdout


def test_without_references_only_what_needs_none_is_scored(invoke):
    ran = invoke("evaluate", "results.jsonl", "--format", "json")
    assert [row["score"].partition(".")[0] for row in json.loads(ran.stdout)["rows"]] == ["source"] * 4


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["--fail-under", "stances.f1=0.6"], 0, ""),
        (["--fail-under", "stances.f1=0.7"], 10, "summarizer: stances.f1 is 0.6667, under 0.7\n"),
        (["--fail-over", "source.failed_checks=0.5", "--fail-under", "all.recall=0.5"], 0, ""),
        (["--fail-over", "stances.f1=0.6"], 10, "summarizer: stances.f1 is 0.6667, over 0.6\n"),
        (
            ["--fail-under", "stance.f1=0.7"],
            2,
            'summarizer: stance.f1: there is no such score; nearest: "stances.f1"\n',
        ),
        (
            ["--fail-under", "quality=0.7"],
            2,
            "summarizer: quality: there is no such score; evaluate without a limit to see which there are\n",
        ),
        (
            ["--fail-under", "prose.coverage=0.7"],
            2,
            "summarizer: prose.coverage: no document has this score; it needs references in prose\n",
        ),
        (
            ["--fail-over", "facts.unwanted=0"],
            2,
            "summarizer: facts.unwanted: no document has this score; it needs references with facts\n",
        ),
        (
            ["--fail-under", "prose.similarity=0.7"],
            2,
            "summarizer: prose.similarity: no document has this score; it needs references in prose and --similarity\n",
        ),
        (["--fail-under", "stances.f1"], 2, "summarizer: stances.f1: is no limit; write it as stances.f1=0.6\n"),
        (["--fail-under", "all.f1=nan"], 2, "summarizer: all.f1=nan: is no limit; write it as stances.f1=0.6\n"),
    ],
)
def test_a_limit_that_is_not_kept_is_an_exit_code_of_its_own(invoke, arguments, code, message):
    ran = invoke("evaluate", ".", "--references", "human.jsonl", *arguments)
    assert (ran.exit_code, ran.stderr) == (code, message)


def test_a_limit_for_a_score_of_structured_references_says_that_they_are_needed(invoke):
    ran = invoke("evaluate", ".", "--fail-under", "stances.f1=0.6")
    assert (ran.exit_code, ran.stderr.splitlines()[-1]) == (
        2,
        "summarizer: stances.f1: no document has this score; it needs structured references that have such items",
    )


def test_a_score_that_there_is_not_is_told_before_anything_is_read(invoke):
    ran = invoke("evaluate", "nowhere", "--fail-over", "pros.coverage=1")
    assert (ran.exit_code, ran.stdout, ran.stderr) == (
        2,
        "",
        'summarizer: pros.coverage: there is no such score; nearest: "prose.coverage"\n',
    )


def test_pairs_are_printed_on_demand(invoke):
    plain = invoke("evaluate", ".", "--references", "human.jsonl").stdout
    assert "it rained" not in plain
    assert "  -      Saleh: it rained" in invoke("evaluate", ".", "--references", "human.jsonl", "--pairs").stdout


def test_columns_of_a_csv_file_are_named(invoke, tmp_path):
    (tmp_path / "human.csv").write_text("doc;note\nwells;The offer is fair.\n", encoding="utf-8")
    named = ["--references", "human.csv", "--id-column", "doc", "--text-column", "note", "--format", "md"]
    assert "| prose.coverage | " in invoke("evaluate", ".", *named).stdout
    missing = invoke("evaluate", ".", "--references", "human.csv")
    assert (missing.exit_code, missing.stderr) == (
        2,
        "summarizer: human.csv: has no column “document” or “id”; --id-column takes one of: doc, note\n",
    )


def test_the_csv_file_of_the_docs_is_read_by_the_command_beside_it(invoke, tmp_path):
    (shown,) = re.findall(r"```csv\n(.*?)```\n\n    summarizer (.*?)\n", DOCS.read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "human.csv").write_text(shown[0], encoding="utf-8")
    command = shown[1].replace("RESULTS", ".").split()
    ran = invoke(*command, "--format", "json")
    assert (ran.exit_code, ran.stderr) == (0, "")
    told = json.loads(ran.stdout)
    assert told["notes"] == []
    assert [one["author"] for one in told["documents"][0]["comparisons"]] == ["anna", "ben"]
    assert invoke(*command[:-2], "--format", "json").stdout != ran.stdout


def test_compare_takes_two_runs(invoke, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    results(other, result(draft(stances=[FAIR | {"polarity": "negative"}])))
    ran = invoke("compare", ".", "other", "--references", "human.jsonl", "--format", "json")
    assert ran.exit_code == 0
    differences = {one["score"]: one for one in json.loads(ran.stdout)["differences"]}
    assert differences["stances.polarity"]["difference"]["value"] == -1.0
    assert differences["stances.polarity"]["better"] is None  # one document tells nothing


def test_agreement_takes_two_people(invoke, tmp_path):
    written(tmp_path / "ben.jsonl", {"document": "wells", "summary": draft(pledges=[WELLS, pledge("send doctors")])})
    ran = invoke("agreement", "human.jsonl", "ben.jsonl", "--documents", ".")
    assert ran.exit_code == 0
    assert "Krippendorff's alpha" in ran.stdout


@pytest.mark.parametrize("form", ["terminal", "md", "json"])
def test_agreement_in_prose_has_columns_and_no_alpha(invoke, tmp_path, form):
    (tmp_path / "anna.csv").write_text("doc,note\nwells,The offer is fair.\n", encoding="utf-8")
    named = ["--id-column", "doc", "--text-column", "note"]
    ran = invoke("agreement", "anna.csv", "anna.csv", *named, "--format", form)
    assert ran.exit_code == 0
    assert "prose.coverage" in ran.stdout
    assert "Krippendorff" not in ran.stdout


def test_references_check_lists_errors_by_line(invoke, tmp_path):
    assert invoke("references", "check", "human.jsonl").exit_code == 0
    written(
        tmp_path / "wrong.jsonl",
        {"document": "wells", "text": "fine"},
        {"document": "wells", "summary": {"stances": [FAIR | {"polarity": "negativ"}]}},
    )
    ran = invoke("references", "check", "wrong.jsonl")
    assert ran.exit_code == 2
    problem = 'stances[0].polarity: "negativ" is none of positive, negative, mixed; nearest: "negative"'
    assert ran.stdout == f"wrong.jsonl:2: wells: {problem}\n"
    assert ran.stderr == "wrong.jsonl: 1 document, 1 problem\n"


def test_a_name_that_is_no_participants_is_a_note_to_check_and_to_evaluate(invoke, tmp_path):
    summary = draft(stances=[FAIR | {"holders": ["Sale"]}])
    written(tmp_path / "noted.jsonl", {"document": "wells", "summary": summary})
    note = 'noted.jsonl:1: note: wells: stances[0]: “Sale” is not among the participants; nearest: "Saleh"'
    ran = invoke("references", "check", "noted.jsonl")
    assert (ran.exit_code, ran.stdout, ran.stderr) == (
        0,
        f"{note}\n",
        "noted.jsonl: 1 document, 0 problems, 1 note\n",
    )
    ran = invoke("evaluate", ".", "--references", "noted.jsonl", "--format", "json")
    assert (ran.exit_code, json.loads(ran.stdout)["notes"]) == (0, [note])
    written(tmp_path / "noted.jsonl", {"document": "wells", "summary": summary}, {"document": "x", "text": " "})
    ran = invoke("references", "check", "noted.jsonl")
    assert (ran.exit_code, ran.stderr) == (2, "noted.jsonl: 1 document, 1 problem, 1 note\n")


def test_references_check_says_what_a_single_text_is_about_and_which_forms_there_are(invoke, tmp_path):
    (tmp_path / "notes.txt").write_text("Norway pays for wells.")
    ran = invoke("references", "check", "notes.txt")
    assert (ran.exit_code, ran.stdout, ran.stderr) == (
        0,
        "",
        (
            "notes.txt: 1 document, 0 problems; all of it is about the document “notes”: for more of them give a "
            ".jsonl or .csv file, or a folder\n"
        ),
    )
    (tmp_path / "notes.rst").write_text("Norway pays for wells.")
    ran = invoke("references", "check", "notes.rst")
    assert (ran.exit_code, ran.stderr) == (
        2,
        (
            "summarizer: notes.rst: is no set of references; give a .jsonl or .csv file, or a folder of .json, .txt or "
            ".md files, each named by its document's id\n"
        ),
    )
    (tmp_path / "folder").mkdir()
    (tmp_path / "notes.txt").rename(tmp_path / "folder" / "notes.txt")
    assert invoke("references", "check", "folder").stderr == "folder: 1 document, 0 problems\n"


def test_references_that_cannot_be_used_are_told_with_what_is_wrong_first(invoke, tmp_path):
    written(tmp_path / "bare.jsonl", {"document": "wells", "summary": {"headline": "Wells"}})
    ran = invoke("evaluate", ".", "--references", "bare.jsonl")
    assert ran.exit_code == 2
    assert ran.stderr == (
        "summarizer: bare.jsonl:1: wells: has none of the sections key_points, participants, pledges, stances, "
        "signals; mend it, as no reference can be used; `summarizer references check bare.jsonl` lists all\n"
    )


def test_several_things_wrong_with_references_are_told_a_line_each(invoke, tmp_path):
    (tmp_path / "bad.jsonl").write_text('{"document": "wells", "facts": [1, 2]}\n{"docment": "wells"}\n{\n')
    ran = invoke("evaluate", ".", "--references", "bad.jsonl")
    remedy = "mend it, as no reference can be used; `summarizer references check bad.jsonl` lists all"
    form = 'is not a fact; nearest: {"text": "a statement", "wanted": false}'
    assert ran.exit_code == 2
    assert ran.stderr.splitlines() == [
        f"summarizer: bad.jsonl:1: wells: facts[0]: {form}; {remedy}",
        f"bad.jsonl:1: wells: facts[1]: {form}",
        'bad.jsonl:2: has no document; docment: no such field; nearest: "document"',
        "bad.jsonl:3: is not JSON: unexpected end of data at column 2",
    ]


def test_references_that_are_about_other_documents_besides_are_told_so(invoke, tmp_path):
    (tmp_path / "bad.jsonl").write_text('{"document": "storm", "text": "It rained."}\n{\n')
    first, second = invoke("evaluate", ".", "--references", "bad.jsonl").stderr.splitlines()
    assert first.startswith("summarizer: bad.jsonl:2: is not JSON: ")
    assert second == "no reference is about these documents (it is about storm; the results about wells)"


def test_references_about_other_documents_are_told_with_what_the_results_are_called(invoke, tmp_path):
    files = [f"{number}.txt" for number in range(12)]
    made = [
        result(document=DOCUMENT.model_copy(update={"id": f"doc-{file[:-4]}", "file": f"news/{file}"}))
        for file in files
    ]
    results(tmp_path, *made)
    written(tmp_path / "other.jsonl", {"document": "storm", "text": "It rained."})
    ran = invoke("evaluate", ".", "--references", "other.jsonl")
    called = ", ".join(f"doc-{number} ({number})" for number in range(10))
    assert ran.exit_code == 2
    assert ran.stderr == (
        "summarizer: other.jsonl: no reference is about these documents (it is about storm; the results "
        f"about {called}, 2 more); name them by the ids or files of the results\n"
    )
    written(tmp_path / "other.jsonl", {"document": "0.txt", "text": "It rained."}, {"document": "1", "text": "It did."})
    ran = invoke("evaluate", ".", "--references", "other.jsonl", "--format", "json")
    (without,) = json.loads(ran.stdout)["notes"]
    assert without.startswith("documents without a reference (10): doc-2 (2), doc-3 (3), ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["evaluate", "nowhere"], "summarizer: nowhere: not found; give a run's folder"),
        (["evaluate", ".", "--references", "nowhere.csv"], "summarizer: nowhere.csv: not found"),
        (["audit", "article.txt", "--result", "human.jsonl"], "summarizer: human.jsonl: is not a result"),
        (["audit", "article.txt", "--result", "nowhere"], "summarizer: nowhere: cannot be read"),
        (["audit", "other.txt", "--result", "result.json"], "summarizer: result.json: is a result of another text"),
    ],
)
def test_errors_are_one_line(invoke, tmp_path, arguments, message):
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "other.txt").write_text("Something else happened in Oslo on Friday. " * 9, encoding="utf-8")
    (tmp_path / "result.json").write_text(result().model_dump_json(), encoding="utf-8")
    ran = invoke(*arguments)
    assert ran.exit_code == 2
    assert ran.stderr.startswith(message)
    assert ran.stderr.count("\n") == 1


def test_audit_counts_the_sentences_that_it_lists_and_says_nothing_of_citing_without_a_result(invoke, tmp_path):
    text = f"{ARTICLE}\nNorway sent 20 trucks, 30 tents and 40 pumps.\n"
    (tmp_path / "article.txt").write_text(text, encoding="utf-8")
    alone = audited(invoke("audit", "article.txt"))
    assert {kind: said for kind, (said, _) in alone.items()} == {
        kind: f"{number} sentence{'s' * (number != 1)}" for kind, (_, number) in alone.items()
    }
    made = result(document=DOCUMENT.model_copy(update={"text": text}))
    (tmp_path / "result.json").write_text(made.model_dump_json(), encoding="utf-8")
    beside = audited(invoke("audit", "article.txt", "--result", "result.json"))
    assert beside["figure"] == ("1 of 2 sentences not cited", 1)
    assert {kind: said for kind, (said, _) in beside.items()} == {
        kind: f"{number} of {alone[kind][0]} not cited" for kind, (_, number) in beside.items()
    }


def audited(ran):
    """What is said of each kind, and how many sentences are listed below."""
    blocks = [block.split("\n") for block in re.split(r"\n(?! )", ran.stdout.rstrip("\n"))]
    parted = [(head.partition(": "), sentences) for head, *sentences in blocks]
    return {kind: (said, len(sentences)) for (kind, _, said), sentences in parted}


NEWS = """Lisk and Terna

The foreign minister of the Republic of Terna, Ilse Orlin,  said on
Monday that she will send 1,200 troops\u202e by 15 May. “We are not afraid. Nobody is,” Doral said.
They met. “The last door is still open.”
"""


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("statement", ["said", "“We are not afraid.", "said", "“The last door is still open.”"]),
        ("commitment", ["will"]),
        ("forward-looking", ["will"]),
        ("figure", ["1,200"]),
        ("date", ["Monday", "15 May"]),
    ],
)
def test_audit_shows_in_bold_at_a_terminal_which_words_make_each_mark(invoke, tmp_path, monkeypatch, kind, words):
    (tmp_path / "article.txt").write_text(NEWS, encoding="utf-8")
    at_a_terminal(monkeypatch)
    shown = invoke("audit", "article.txt").stdout
    assert in_bold(shown, kind) == words
    assert max(map(len, without_style(shown).splitlines())) <= 50
    assert "\u202e" not in shown


def test_audit_gives_no_style_and_whole_sentences_to_a_file(invoke, tmp_path):
    (tmp_path / "article.txt").write_text(NEWS, encoding="utf-8")
    plain = invoke("audit", "article.txt").stdout
    start = "  [16–134] The foreign minister of the Republic of Terna, Ilse Orlin, said on Monday that she will send "
    assert start + "1,200 troops by 15 May." in plain.splitlines()
    assert "\x1b" not in plain


def test_audit_does_not_show_the_words_of_marks_that_are_cited(invoke, tmp_path, monkeypatch):
    text = "Norway sent 20 trucks and 40 pumps."
    (tmp_path / "article.txt").write_text(text, encoding="utf-8")
    raw = draft(key_points=[key_point("Norway sent trucks.", "sent 20 trucks")])
    made = result(raw, document=DOCUMENT.model_copy(update={"text": text}))
    (tmp_path / "result.json").write_text(made.model_dump_json(), encoding="utf-8")
    at_a_terminal(monkeypatch)
    assert in_bold(invoke("audit", "article.txt").stdout, "figure") == ["20", "40"]
    assert in_bold(invoke("audit", "article.txt", "--result", "result.json").stdout, "figure") == ["40"]


def at_a_terminal(monkeypatch):
    for name, value in (("FORCE_COLOR", "1"), ("TERM", "xterm-256color"), ("COLUMNS", "50")):
        monkeypatch.setenv(name, value)


def in_bold(shown, kind):
    """The words in bold under the heading of a kind."""
    _, _, below = shown.partition(f"{kind}: ")
    return re.findall(r"\x1b\[1m(.*?)\x1b\[0m", below.partition("\x1b[1;36m")[0])


def without_style(shown):
    return re.sub(r"\x1b\[[\d;]*m", "", shown)


def test_audit_lists_what_no_item_cites(invoke, tmp_path):
    article = tmp_path / "article.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    alone = invoke("audit", "article.txt")
    assert alone.exit_code == 0
    assert "“We did not ask for loans,” she said." in alone.stdout
    (tmp_path / "result.json").write_text(result().model_dump_json(), encoding="utf-8")
    with_summary = invoke("audit", "article.txt", "--result", "result.json", "--format", "json")
    data = json.loads(with_summary.stdout)
    assert len(data["omissions"]) < len(
        json.loads(invoke("audit", "article.txt", "--format", "json").stdout)["omissions"]
    )
