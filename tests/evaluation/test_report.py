import json

import pytest
from drafts import DOCUMENT, FAIR, WELLS, draft, pledge
from made import references, result, results
from rich.console import Console

from summarizer.evaluation import compare, evaluate, report
from summarizer.evaluation.assessment import Evaluation
from summarizer.evaluation.signature import signature
from summarizer.evaluation.statistics import Estimate, Row


@pytest.fixture
def outcome(tmp_path):
    about = references(
        tmp_path,
        {"document": "wells", "author": "anna", "summary": draft(pledges=[WELLS, pledge("send doctors")])},
        {"document": "wells", "author": "anna", "text": "x"},
        {"document": "elsewhere", "text": "x"},
        {"document": "wells", "author": "anna", "text": "y"},
    )
    with report.Documents() as documents:
        found = evaluate(
            results(tmp_path, result(draft(stances=[FAIR | {"polarity": "mixed"}]))), about, on_document=documents.add
        )
        yield found, list(documents.texts())


def shown(found, width=100):
    console = Console(width=width, highlight=False)
    with console.capture() as view:
        report.show(found, console)
    return view.get()


def test_a_table_is_at_most_100_columns_wide_and_signed(outcome):
    text = shown(outcome[0], width=200)
    assert max(map(len, text.splitlines())) <= 100
    assert "pledges.recall 0.500 – 0.500 – 1 2" in " ".join(text.split())
    assert "a second one by anna" in " ".join(text.split())
    assert "references to documents that are not among the results (1): elsewhere" in " ".join(text.split())
    assert "evaluation 1 summarizer" in text
    assert "seed 20" in text


def test_documents_whose_references_are_left_out_are_named_first(tmp_path):
    about = references(
        tmp_path,
        {"document": "wells", "summary": draft()},
        {"document": "more", "summary": {"pledges": [{}]}},
        {"document": "third", "text": " "},
        {"document": "fourth", "text": "x"},
    )
    made = [result(document=DOCUMENT.model_copy(update={"id": name})) for name in ("wells", "more", "third")]
    notes = evaluate(results(tmp_path, *made), about).notes
    assert notes[:4] == [
        "documents whose references are left out for what is wrong in them (1): more",
        f"{about.path}:3: third: is empty",
        f"references to documents that are not among the results (1): fourth ({about.path}:4)",
        "documents without a reference (1): third",
    ]
    assert notes[4].startswith(f"{about.path}:2: more: pledges[0].")


def test_a_table_as_markdown(outcome):
    text = report.markdown(outcome[0])
    assert "| pledges.recall | 0.500 | – | 0.500 | – | 1 | 2 |" in text
    assert "| source.omitted ↓ |" in text
    assert text.endswith(f"`{outcome[0].signature}`\n")


def test_json_holds_everything_and_every_pair(outcome):
    found, documents = outcome
    data = json.loads("".join(report.as_json(found, documents)))
    assert data["rows"][0] == {
        "score": "all.precision",
        "macro": {"value": 1.0, "low": None, "high": None},
        "micro": {"value": 1.0, "low": None, "high": None},
        "documents": 1,
        "cases": 8.0,
    }
    assert data["signature"]["seed"] == 20
    (document,) = data["documents"]
    sections = {one["section"]: one for one in document["comparisons"][0]["sections"]}
    assert sections["pledges"]["reference_alone"] == ["Norway: send doctors"]
    assert sections["stances"]["pairs"][0]["differs_in"] == ["polarity"]
    assert "documents" not in json.loads("".join(report.as_json(found)))


def test_pairs_can_be_read(outcome):
    lines = list(report.pair_lines(outcome[1][0]))
    assert "wells (anna) stances" in lines
    assert "  = 1.00 Saleh: the offer is fair  [differs in polarity]" in lines
    assert "  -      Norway: send doctors" in lines


WRAPPED = "Wells. The two ministers are expected to meet in the old town of Geneva on\nFriday."


def test_sentences_of_prose_can_be_read_with_what_they_were_matched_with(tmp_path):
    made = result(draft(headline="Wells.", key_points=[], participants=[], pledges=[], stances=[], signals=[]))
    about = references(tmp_path, {"document": "wells", "author": "anna", "text": WRAPPED})
    with report.Documents() as documents:
        evaluate(results(tmp_path, made), about, on_document=documents.add)
        (document,) = documents.texts()
    assert list(report.pair_lines(document)) == [
        "wells (anna) prose coverage",
        "    1.00 Wells.",
        "         Wells.",
        "    0.00 The two ministers are expected to meet in the old town of Geneva on Friday.",
        "         –",
        "wells (anna) prose support",
        "    1.00 Wells.",
        "         Wells.",
    ]


def test_no_control_character_of_an_article_reaches_the_terminal(tmp_path):
    nasty = references(tmp_path, {"document": "wells", "summary": {"stances": [FAIR | {"position": "\x1b[31mred"}]}})
    pieces = []
    with report.Documents() as documents:
        found = evaluate(results(tmp_path, result()), nasty, on_document=documents.add)
        report.write(found, "terminal", documents.texts(), pieces.append)
    assert "red" in "".join(pieces)
    assert "\x1b[31m" not in "".join(pieces)


def test_a_comparison_says_what_it_means(tmp_path):
    about = references(tmp_path, {"document": "wells", "summary": draft()})
    made = results(tmp_path, result())
    text = shown(compare(made, made, about, resamples=200))
    assert max(map(len, text.splitlines())) <= 100
    assert "same" in text
    assert "shows: the smallest change" in " ".join(text.split())


def test_many_notes_are_counted(tmp_path):
    row = Row("all.f1", Estimate(0.5), None, 1, 0)
    found = Evaluation(
        [row], [f"note {number}" for number in range(30)], signature({}, documents=1, resamples=1, seed=1)
    )
    assert "and 20 more; --format json lists all" in shown(found)


def test_a_signature_changes_with_what_it_signs():
    def signed(**changes):
        values = {"documents": 1, "resamples": 2, "seed": 3} | changes
        inputs = values.pop("inputs", {"results": "ab" * 32})
        return str(signature(inputs, **values))

    assert signed() == signed()
    assert (
        len({signed(), signed(seed=4), signed(documents=2), signed(resamples=3), signed(inputs={"results": "c" * 64})})
        == 5
    )
    assert "results abababababab |" in signed()
