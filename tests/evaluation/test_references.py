import csv
import hashlib
import json
import re
from pathlib import Path

import pytest
from drafts import DOCUMENT, FAIR, NORWAY, WELLS, draft, participant, pledge, signal, stance
from made import references, result, results, written

from summarizer.errors import InputError
from summarizer.evaluation import References, Results, evaluate
from summarizer.evaluation.columns import Columns
from summarizer.evaluation.references import Fact
from summarizer.evaluation.validity import check_summary
from summarizer.reading import read
from summarizer.summary import SECTIONS

EVERYTHING = draft()
DOCS = Path(__file__).parents[2] / "docs" / "evaluation.md"


def problems(*records, tmp_path):
    return [str(one).removeprefix(f"{tmp_path}/") for one in references(tmp_path, *records).check()]


def test_structured_prose_and_facts_stand_in_lines_of_one_file(tmp_path):
    found = references(
        tmp_path,
        {"document": "a", "summary": EVERYTHING, "author": "anna"},
        {"id": "b", "summary": "Plain prose."},
        {"id": "b", "text": ["One.", "Two."], "author": "ben"},
        {"document": 7, "facts": ["It rained.", {"text": "It snowed.", "wanted": False}]},
    )
    assert found.documents == ["a", "b", "7"]
    (one,) = found.of("a")
    assert (one.author, one.summary.stances[0].position, len(one.sections)) == ("anna", "the offer is fair", 5)
    assert [(two.author, two.prose) for two in found.of("b")] == [(None, ("Plain prose.",)), ("ben", ("One.", "Two."))]
    assert found.of("7")[0].facts == (Fact("It rained."), Fact("It snowed.", wanted=False))
    assert found.of("nobody's") == []
    assert found.problems == []


def test_a_folder_names_documents_by_file_and_authors_by_folder(tmp_path):
    (tmp_path / "ben").mkdir()
    (tmp_path / "a.json").write_text(json.dumps(EVERYTHING), encoding="utf-8")
    (tmp_path / "ben" / "a.json").write_text(json.dumps({"facts": ["It rained."]}), encoding="utf-8")
    (tmp_path / "b.md").write_text(
        "# Talks\n\n- **Vik** [said](http://x.example) so\n- in *a_b*\n\n  ## When\n\n  1. July\n\nEnd\n---\n",
        encoding="utf-8",
    )
    (tmp_path / "c.txt").write_text("\ufeff- Plain *prose*.", encoding="utf-8")
    found = References(tmp_path)
    assert [(one.author, one.summary is None) for one in found.of("a")] == [(None, False), ("ben", True)]
    assert found.of("b")[0].prose == ("Vik said so\n\nin a_b\n\nJuly",)
    assert found.of("c")[0].prose == ("- Plain *prose*.",)


def test_a_markdown_file_of_headings_alone_is_empty_and_a_text_of_them_is_not(tmp_path):
    (tmp_path / "a.md").write_text("# Talks\n\n## Summary\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("# Talks\n", encoding="utf-8")
    found = References(tmp_path)
    assert [str(problem) for problem in found.check()] == [f"{tmp_path}/a.md: a: is empty"]
    assert found.of("b")[0].prose == ("# Talks",)


def test_files_of_a_folder_that_are_no_references_are_listed_but_for_hidden_ones(tmp_path):
    for name in ("a.txt", "b.docx", ".hidden.txt", ".git/c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("It rained.", encoding="utf-8")
    found = References(tmp_path)
    assert found.documents == ["a"]
    assert [str(problem) for problem in found.check()] == [f"{tmp_path}/b.docx: is no .json, .txt or .md file"]


def test_a_folder_without_references_is_an_error(tmp_path):
    with pytest.raises(InputError, match="holds no references"):
        References(tmp_path)


def test_a_result_corrected_by_hand_is_a_reference(tmp_path):
    path = tmp_path / "anything.jsonl"
    path.write_text(result().model_dump_json() + "\n", encoding="utf-8")
    (one,) = References(path).of("wells")
    assert one.summary.pledges[0].evidence == [WELLS["evidence"][0]]


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        pytest.param('id,summary,author\na,"Two\nlines, ""quoted""",anna\n\nb,One,\n', Columns(), id="usual names"),
        pytest.param(
            '\ufeffdoc;note;who\na;"Two\nlines, ""quoted""";anna\nb;One;\n',
            Columns("doc", "note", "who"),
            id="own names",
        ),
        pytest.param('id\ttext\tauthor\r\na\t"Two\nlines, ""quoted"""\tanna\r\nb\tOne\t\r\n', Columns(), id="tabs"),
    ],
)
def test_a_csv_file_has_columns(tmp_path, text, columns):
    path = tmp_path / "human.csv"
    path.write_text(text, encoding="utf-8", newline="")
    found = References(path, columns)
    assert [(one.author, one.prose) for one in found.of("a")] == [("anna", ('Two\nlines, "quoted"',))]
    assert [(one.author, one.prose) for one in found.of("b")] == [(None, ("One",))]


def test_a_cell_of_a_csv_file_may_hold_json(tmp_path):
    path = tmp_path / "human.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["id", "summary", "author"])
        rows.writerow(["a", json.dumps(EVERYTHING), "anna"])
        rows.writerow(["b", json.dumps({"document": "z", "facts": ["Norway gives"], "text": "Norway gives."}), ""])
        rows.writerow(["c", '{"pledges": [', ""])
        rows.writerow(["d", json.dumps({"stances": [FAIR | {"polarity": "positiv"}]}), ""])
    found = References(path)
    (one,) = found.of("a")
    assert (one.author, one.summary) == ("anna", check_summary(EVERYTHING).summary)
    assert [(one.prose, one.facts) for one in found.of("b")] == [(("Norway gives.",), (Fact("Norway gives"),))]
    broken, misspelled = (str(problem) for problem in found.check())
    assert broken == f"{path}:4: is not JSON: unexpected end of data at column 14"
    assert misspelled.startswith(f'{path}:5: d: stances[0].polarity: "positiv" is none of')


def test_a_column_that_is_not_there_is_named_with_those_that_are(tmp_path):
    path = tmp_path / "human.csv"
    path.write_text("id,note\na,b\n", encoding="utf-8")
    with pytest.raises(InputError, match="has no column “summary” or “text”; --text-column takes one of: id, note"):
        References(path)
    with pytest.raises(InputError, match="has no column “doc”; --id-column takes one of: id, note"):
        References(path, Columns("doc", "note"))
    with pytest.raises(InputError, match="has no column “who”; --author-column takes one of: id, note"):
        References(path, Columns("id", "note", "who"))


UNCLOSED = 'has a quotation mark that is not closed; write one that is part of a text as "" and quote its cell'


def test_a_row_that_would_lose_words_or_swallow_other_rows_is_told(tmp_path):
    path = tmp_path / "human.csv"
    path.write_text(
        'id,text\na,Vik met Saleh, and left\nb,ok,,\nc,5" pipe\nd,x\ne,6" pipe\nf,"open\ng,x\n', encoding="utf-8"
    )
    found = References(path)
    assert found.documents == ["b"]
    assert [str(one).removeprefix(f"{path}:") for one in found.check()] == [
        '2: has 3 cells for 2 columns; put quotation marks (") around a cell that holds “,”',
        f"4: {UNCLOSED}",
        f"7: {UNCLOSED}",
    ]


def test_a_mark_that_is_not_closed_is_told_however_much_follows(tmp_path):
    csv.field_size_limit(131_072)  # Python's own, which other tests may have raised
    path = tmp_path / "human.csv"
    path.write_text('id,text\na,x\nb,"open\n' + "c,some words\n" * 20_000, encoding="utf-8")
    found = References(path)
    assert found.documents == ["a"]
    assert [str(one) for one in found.check()] == [f"{path}:3: {UNCLOSED}"]


def test_what_cannot_be_used_is_listed_by_line(tmp_path):
    path = written(tmp_path / "human.jsonl", {"document": "a", "text": "x"}, {"document": "a", "text": "x"})
    with path.open("a", encoding="utf-8") as file:
        file.write('{"document": "b", "text": " "}\n\n{"document": "c"}\n[1\n[1]\n{"text": "whose"}\n')
        file.write('{"documnt": "d", "text": "x"}\n{"document": "e", "pledges": []}\n')
        file.write('{"document": "f", "text": ["", " "], "facts": [""]}\n{"document": "g", "text": 5}\n')
        file.write('{"document": "h", "text": ["One.", {"text": "Two."}]}\n')
    assert [str(one).removeprefix(f"{path}:") for one in References(path).check()] == [
        "2: a: a second one; the first, line 1, counts",
        "3: b: is empty",
        "5: c: is empty; give “summary” or “text” or “facts”",
        "6: is not JSON: unexpected end of data at column 3",
        "7: is a JSON list, not an object",
        "8: has no document; give “document” or “id”",
        '9: has no document; documnt: no such field; nearest: "document"',
        "10: e: is empty; put its sections into “summary”",
        "11: f: is empty",
        "12: g: text[0]: is not a text",
        "13: h: text[1]: is not a text",
    ]


def test_one_person_counts_once_and_several_all(tmp_path):
    found = references(
        tmp_path,
        {"document": "a", "text": "x", "author": "anna"},
        {"document": "a", "text": "y", "author": "anna"},
        {"document": "a", "text": "y", "author": "ben"},
        {"document": "a", "text": "x"},
        {"document": "a", "text": "y"},
        {"document": "a", "facts": ["z"], "author": "anna"},
    )
    assert [(one.author, one.prose) for one in found.of("a")] == [
        ("anna", ("x",)),
        ("ben", ("y",)),
        (None, ("x",)),
        (None, ("y",)),
        ("anna", ()),
    ]
    assert [problem.kind for problem in found.problems] == ["duplicate"]


def item(section, **changes):
    made = {"pledges": WELLS, "stances": FAIR, "participants": NORWAY}[section]
    return {section: [made | changes]}


@pytest.mark.parametrize(
    ("summary", "problem"),
    [
        (
            item("stances", polarity="negativ"),
            'stances[0].polarity: "negativ" is none of positive, negative, mixed; nearest: "negative"',
        ),
        (item("stances", polarity=1), "stances[0].polarity: 1 is none of positive, negative, mixed"),
        (item("pledges", specifity="general"), 'pledges[0].specifity: no such field; nearest: "specificity"'),
        (item("pledges", by="Norway"), 'pledges[0].by: "Norway" is not a list; nearest: ["Norway"]'),
        (item("pledges", by=None), "pledges[0].by: null is not a list"),
        (item("pledges", by=[]), "pledges[0].by: names nobody; give the participants whose it is"),
        (item("pledges", to=["Chad", 5]), "pledges[0].to[1]: 5 is not a text"),
        (item("pledges", action=" "), "pledges[0].action: must not be blank"),
        (item("pledges", action=["x" * 80]), f'pledges[0].action: ["{"x" * 58}… is not a text'),
        (
            item("pledges", deadline="by the „end“ of June"),
            'pledges[0].deadline: "by the „end“ of June" is not an object; nearest: {"words": "by the „end“ of June"}',
        ),
        (
            item("pledges", deadline={"words": "then", "date": "2024-5-3"}),
            'pledges[0].deadline.date: "2024-5-3" is not a date such as 2024-05-03; nearest: "2024-05-03"',
        ),
        (
            item("pledges", deadline={"words": "then", "date": "3.5.2024"}),
            'pledges[0].deadline.date: "3.5.2024" is not a date such as 2024-05-03; nearest: "2024-05-03"',
        ),
        (item("pledges", deadline={"word": "then"}), 'pledges[0].deadline.word: no such field; nearest: "words"'),
        (
            item("participants", country="Norway"),
            (
                "participants[0].country: 'Norway' is not an ISO 3166-1 alpha-3 code such as FRA or KOR; "
                'use null where none applies; nearest: "NOR"'
            ),
        ),
        ({"stance": []}, 'stance: no such field; nearest: "stances"'),
        ({"stances": {}}, "stances: {} is not a list"),
        ({"headline": 3}, "headline: 3 is not a text"),
        (
            {"key_points": ["Saleh is content"]},
            'key_points[0]: "Saleh is content" is not an object; nearest: {"text": "Saleh is content"}',
        ),
        ({}, "has none of the sections key_points, participants, pledges, stances, signals"),
    ],
)
def test_what_is_wrong_is_said_with_the_nearest_form_that_is_right(summary, problem):
    checked = check_summary(summary)
    assert checked.summary is None
    assert problem in checked.problems


def test_a_field_that_is_missing_is_named():
    bare = {key: value for key, value in FAIR.items() if key != "polarity"}
    assert check_summary({"stances": [bare]}).problems == [
        "stances[0].polarity: is missing; give one of positive, negative, mixed"
    ]
    nameless = {key: value for key, value in NORWAY.items() if key != "name"}
    assert check_summary({"participants": [nameless]}).problems == ["participants[0].name: is missing"]
    byless = {key: value for key, value in WELLS.items() if key != "by"}
    assert check_summary({"pledges": [byless]}).problems == ["pledges[0].by: is missing"]
    wordless = WELLS | {"deadline": {"date": None}}
    assert check_summary({"pledges": [wordless]}).problems == ["pledges[0].deadline.words: is missing"]


def test_quotes_and_what_may_be_null_can_be_left_out():
    bare = {
        "pledges": [{"by": ["Norway"], "action": "a", "domain": "energy", "specificity": "general", "status": "new"}],
        "signals": [
            {"expectation": "e", "likelihood": "possible", "outlook": "neutral", "by": [], "when": {"words": "soon"}}
        ],
        "participants": [{"name": "Norway", "kind": "government", "part": "actor"}],
    }
    checked = check_summary(bare)
    assert checked.problems == []
    assert checked.sections == {"pledges", "signals", "participants"}
    assert checked.summary.pledges[0].attribution == []
    assert "attribution" not in checked.summary.pledges[0].model_fields_set


def test_a_name_that_is_no_participants_is_told_but_the_reference_used(tmp_path):
    summary = {"participants": [participant("Norway")], "pledges": [pledge("a", by=["Norwy"], to=[])]}
    assert problems({"document": "a", "summary": summary}, tmp_path=tmp_path) == [
        'human.jsonl:1: note: a: pledges[0]: “Norwy” is not among the participants; nearest: "Norway"'
    ]
    assert len(references(tmp_path, {"document": "a", "summary": summary}).of("a")) == 1


def test_a_single_file_is_nobodys_and_a_broken_one_is_told(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps(EVERYTHING), encoding="utf-8")
    assert [one.author for one in References(path).of("a")] == [None]
    path.write_text('{"summary":\n{"stances" 1}}', encoding="utf-8")
    (problem,) = References(path).problems
    assert str(problem).startswith(f"{path}: is not JSON: ")
    assert str(problem).endswith(" at line 2, column 12")


def test_of_several_references_only_the_valid_ones_are_used(tmp_path):
    found = references(
        tmp_path,
        {"document": "a", "summary": 5, "author": "anna"},
        {"document": "a", "text": ["One.", " "], "texts": "my own", "author": "ben"},
        {"document": "a", "text": "Two.", "author": "ben"},
        {"document": "a", "summary": {"stance": []}, "author": "carl"},
    )
    assert [(one.author, one.prose) for one in found.of("a")] == [("ben", ("One.",))]
    assert [str(one).removeprefix(f"{tmp_path}/human.jsonl:") for one in found.check()] == [
        "1: a: summary: is neither a text nor an object",
        "3: a: a second one by ben; the first, line 2, counts",
        '4: a: stance: no such field; nearest: "stances"',
    ]


@pytest.mark.parametrize("fact", [3, "", {"text": 3}, {"text": "x", "wanted": "no"}, {"text": "x", "when": 1}])
def test_what_is_no_fact_is_told_with_the_form_of_one(fact, tmp_path):
    form = '{"text": "a statement", "wanted": false}'
    assert problems({"document": "a", "facts": ["It rained.", fact]}, tmp_path=tmp_path) == [
        f"human.jsonl:1: a: facts[1]: is not a fact; nearest: {form}"
    ]


def test_facts_and_fields_that_are_none_are_told(tmp_path):
    assert problems(
        {"document": "a", "facts": ["", 3]},
        {"document": "b", "text": "x", "autor": "anna", "color": 1},
        tmp_path=tmp_path,
    ) == [
        'human.jsonl:1: a: facts[0]: is not a fact; nearest: {"text": "a statement", "wanted": false}',
        'human.jsonl:1: a: facts[1]: is not a fact; nearest: {"text": "a statement", "wanted": false}',
        'human.jsonl:2: b: autor: no such field; nearest: "author"',
    ]


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("none.jsonl", None, "cannot be read"),
        ("none", None, "not found"),
        ("human.docx", b"x", "is no set of references"),
        ("human.jsonl", b"\n", "holds no references"),
        ("human.csv", b"", "is empty"),
        ("human.csv", "id,text\na,ß\n".encode("latin-1"), "is not UTF-8"),
    ],
)
def test_a_path_that_is_no_set_of_references_is_one_line(tmp_path, name, content, problem):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError, match=problem):
        References(path)


def test_results_come_from_a_file_a_run_or_a_folder(tmp_path):
    one = result()
    run = results(tmp_path, one, one)
    assert list(run) == [one]
    assert [place.line for place in run.duplicates] == [2]
    assert [list(Results(path)) for path in (tmp_path, tmp_path / "results.jsonl")] == [[one], [one]]
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "by-name.json").write_text(one.model_dump_json(), encoding="utf-8")
    named = Results(folder)
    assert named.names("wells") == ("wells", "by-name", "by-name.json")
    assert (named.called("wells"), named.called("by-name"), named.called("x")) == ("wells", "wells", None)


def test_a_result_of_a_single_article_goes_by_the_articles_file(tmp_path):
    article = tmp_path / "storm.txt"
    article.write_text(DOCUMENT.text, encoding="utf-8")
    one = result(document=read(str(article)))
    run = results(tmp_path / "made", one)
    assert run.names(one.document.id) == (one.document.id, "storm", "storm.txt")
    assert run.shown(one.document.id) == f"{one.document.id} (storm)"


def test_a_document_goes_by_its_file_unless_another_does(tmp_path):
    files = {"a": "north/storm.html", "b": "north/peace.html", "c": "south/peace.html", "d": "a.html"}
    made = [result(document=DOCUMENT.model_copy(update={"id": name, "file": file})) for name, file in files.items()]
    run = results(tmp_path, *made)
    assert {name: run.names(name) for name in files} == {
        "a": ("a", "storm", "storm.html"),
        "b": ("b",),
        "c": ("c",),
        "d": ("d", "a.html"),
    }
    assert [run.called(name) for name in ("storm", "storm.html", "peace", "a")] == ["a", "a", None, "a"]
    assert [run.shown(name) for name in "ab"] == ["a (storm)", "b"]


def test_a_run_without_results_is_told(tmp_path):
    (tmp_path / "run.json").write_text("{}", encoding="utf-8")
    with pytest.raises(InputError, match="is a run that has no results yet"):
        Results(tmp_path)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("", "holds no results"),
        ("{}\n", "has no document with an id"),
        ('{"document": {"id": "a"}}\n', "is not a result"),
    ],
)
def test_what_is_no_result_is_named_by_line(tmp_path, content, problem):
    path = tmp_path / "results.jsonl"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=problem):
        list(Results(path))


def test_the_digest_of_results_is_of_what_they_say_and_not_of_where_they_or_their_articles_are(tmp_path):
    def made(folder, articles, **changes):
        documents = (DOCUMENT.model_copy(update={"id": one, "file": f"{articles}/{one}.txt"} | changes) for one in "ab")
        return results(tmp_path / folder, *(result(document=document) for document in documents))

    here = made("here", "news")
    many = tmp_path / "many"
    many.mkdir()
    for one in made("there", "/elsewhere/news"):
        (many / f"{one.document.id}.json").write_text(one.model_dump_json(indent=2), encoding="utf-8")
    assert Results(many).digest == here.digest
    others = [
        made("titled", "news", title="Another"),
        made("named", "news", file="c.txt"),
        results(tmp_path / "turned", *reversed(list(here))),
        results(tmp_path / "fewer", *list(here)[:1]),
    ]
    assert len({here.digest, *(other.digest for other in others)}) == 5


def test_the_digest_of_references_is_that_of_the_file_or_of_all_files_by_name(tmp_path):
    def sha(data):
        return hashlib.sha256(data).hexdigest()

    (tmp_path / "ben").mkdir()
    (tmp_path / "a.txt").write_bytes(b"One.")
    (tmp_path / "ben" / "b.txt").write_bytes(b"Two.")
    assert References(tmp_path / "a.txt").digest == sha(b"One.")
    assert References(tmp_path).digest == sha(f"a.txt\0{sha(b'One.')}\nben/b.txt\0{sha(b'Two.')}\n".encode())


def test_only_places_are_kept_in_memory(tmp_path):
    found = references(tmp_path, *({"document": f"d{number}", "text": "x" * 1000} for number in range(50)))
    assert found.of("d49")[0].prose == ("x" * 1000,)
    assert found.place("d49").line == 50
    assert "xxx" not in repr(vars(found))


def test_stances_and_signals_of_a_reference_keep_their_order(tmp_path):
    summary = {"stances": [stance("one"), stance("two")], "signals": [signal("three")]}
    (one,) = references(tmp_path, {"document": "a", "summary": summary}).of("a")
    assert [item.words for _, item in one.summary.items()] == ["one", "two", "three"]


def shown_in_docs(kind):
    (text,) = re.findall(rf"```{kind}\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)
    return text


def test_the_structured_reference_of_the_docs_has_what_is_required_and_nothing_else():
    shown = json.loads(shown_in_docs("json"))
    assert list(shown) == list(SECTIONS)
    checked = check_summary(shown)
    assert (checked.problems, checked.strangers) == ([], [])
    for section, items in shown.items():
        for place, one in enumerate(items):
            for field in one:
                fewer = {key: value for key, value in one.items() if key != field}
                (problem,) = check_summary(shown | {section: [*items[:place], fewer]}).problems
                assert problem.startswith(f"{section}[{place}].{field}: is missing")


def test_the_lines_of_the_docs_are_references_of_every_kind(tmp_path):
    path = tmp_path / "human.jsonl"
    path.write_text(shown_in_docs("jsonl"), encoding="utf-8")
    found = References(path)
    assert found.check() == []
    kinds = [(one.summary is not None, bool(one.prose), bool(one.facts)) for one in found.of("wells")]
    assert kinds == [(True, False, False), (False, True, False), (False, False, True)]
    scored = evaluate(results(tmp_path, result()), found)
    assert scored.notes == []
    assert {"stances.f1", "prose.coverage", "facts.wanted"} <= {row.score for row in scored.rows}
