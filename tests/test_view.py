"""The view: what a person sees of a result at the terminal."""

import io

import pytest
from doubles import ScriptedSource, completion, summarizer_on
from drafts import CHAD, DOCUMENT, FAIR, MEETING, NORWAY, OFFER, SALEH, VIK, WELLS, draft, key_point, signal, stance
from rich.console import Console

from summarizer.document import Document
from summarizer.grounding import Difference
from summarizer.view import show


def shown(result, width=200, **settings) -> str:
    console = Console(file=io.StringIO(), width=width, **settings)
    show(result, console)
    return console.file.getvalue()


def lines(result, **settings) -> list[str]:
    return [line.rstrip() for line in shown(result, **settings).splitlines()]


def made(*replies, document: Document = DOCUMENT, **settings):
    return summarizer_on(ScriptedSource(*replies), **settings).summarize(document)


def without_checks(result):
    for item in (item for _, item in result.summary.items()):
        item.checks.clear()
    return result


def test_every_part_of_a_summary_is_shown_with_its_evidence(assert_approved):
    repeated = WELLS | {
        "status": "repeated",
        "deadline": {"words": "this year", "date": "2024-12-31"},
        "domain": "economy",
    }
    fails = signal(
        "the talks may fail", "He warned that the talks could fail.", likelihood="possible", outlook="warning"
    )
    result = without_checks(made(completion(draft(pledges=[WELLS, repeated], signals=[MEETING, fails]))))

    assert_approved("view.txt", "\n".join(lines(result, width=100)).rstrip())


def test_a_section_with_nothing_in_it_says_so():
    seen = lines(made(completion(draft(stances=[], pledges=[]))))

    assert [line for line in seen if line.endswith("  none")] == ["Pledges  none", "Stated stances  none"]


def test_what_is_not_supported_is_shown_with_what_is_nearest():
    bad = stance("the offer is unfair", "Amina Saleh, called the offer unfair")
    seen = lines(made(completion(draft(stances=[bad])), max_attempts=1), width=400)

    assert seen[seen.index("Set aside: not supported by the article, or not valid  1") + 1] == (
        " ✗ stances “the offer is unfair”: the quote “Amina Saleh, called the offer unfair” is not in the article; "
        "nearest there: “Amina Saleh, called the offer fair” (negation: “unfair” where the source has “fair”)"
    )


def test_an_item_that_stands_on_other_evidence_is_marked():
    result = made(completion(draft(stances=[FAIR | {"evidence": [*FAIR["evidence"], "Peace"]}])), max_attempts=1)

    assert (
        " ✗ stances “the offer is fair”: the quote “Peace” is not in the article (the item stands on other evidence)"
        in lines(result)
    )


def test_what_the_claim_checks_found_is_shown_under_the_item():
    result = without_checks(made(completion(draft())))
    result.summary.pledges[0].checks.append(Difference(kind="number", said="30", source="20"))

    seen = lines(result)

    assert seen[seen.index("     check: number: “30” where the source has “20”") - 1] == f"     “{OFFER}”  [13–87]"


def test_how_a_quote_was_found_is_shown_unless_word_for_word():
    result = made(completion(draft(stances=[FAIR | {"evidence": ['"We did not ask for loans," she said.']}])))

    assert "     ““We did not ask for loans,” she said.”  [192–229, normalized]" in lines(result)


def test_a_long_quote_is_shortened():
    text = "Norway will " + "really " * 100 + "help."
    document = Document(text=text)
    point = key_point("Norway will help.", text)
    result = made(
        completion(draft(key_points=[point], participants=[], pledges=[], stances=[], signals=[])), document=document
    )

    seen = " ".join(shown(result, width=1000).split())

    assert f"“{text[:219]}…” [0–{len(text)}]" in seen


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("[bold]Norway[/bold]", id="markup"),
        pytest.param("[/red] [link=https://evil.example]here[/link]", id="unbalanced-markup-and-link"),
        pytest.param(":warning: \\[x]", id="emoji-code"),
    ],
)
def test_markup_in_the_article_is_printed_as_it_stands(words):
    document = Document(text=f"Norway said: {words}.", title=words, outlet=words, url=f"https://a.example/{words}")
    point = key_point(f"It said {words}", f"said: {words}")
    bad = stance(f"holds {words}", f"Peace {words} everywhere", holders=[words])
    person = NORWAY | {"name": words, "aliases": [], "evidence": [words], "role": words}
    result = made(
        completion(
            draft(headline=words, key_points=[point], participants=[person], pledges=[], stances=[bad], signals=[])
        ),
        document=document,
        max_attempts=1,
    )

    seen = shown(result, width=1000, force_terminal=True, color_system=None)

    assert "\x1b]8" not in seen
    assert f"{words} · https://a.example/{words}\n" in seen
    assert f"\n{words}\n" in seen
    assert f"• It said {words}" in seen
    assert f"“said: {words}”" in seen
    assert f"“Peace {words} everywhere”" in seen


def test_escape_sequences_in_the_article_do_not_reach_the_terminal():
    words = "Norway \x1b[31mwill\x1b]0;owned\x07 help\x9b2J"
    point = key_point(words, words)
    result = made(
        completion(draft(headline=words, key_points=[point], participants=[], pledges=[], stances=[], signals=[])),
        document=Document(text=words, outlet=words),
    )

    seen = shown(result, force_terminal=True, color_system=None)

    assert [char for char in seen if not char.isprintable() and char != "\n"] == []
    assert "Norway �[31mwill�]0;owned� help�2J" in seen


@pytest.mark.parametrize("width", [20, 40, 80])
def test_a_narrow_terminal_loses_no_words(width):
    bad = stance("the offer is unfair", "Amina Saleh, called the offer unfair")
    result = made(completion(draft(stances=[FAIR, bad])), max_attempts=1)

    seen = lines(result, width=width)

    assert max(map(len, seen)) <= width
    assert "".join("".join(seen).split()) == "".join(shown(result, width=2000).split())


ANSWERED = "test-model (openai, json_schema), prompt diplomatic.v1 · 1 answer, live · 1000 + 200 tokens"
TWICE = "test-model (openai, json_schema), prompt diplomatic.v1 · 2 answers, live · 2000 + 400 tokens"
BROKEN = "pledges “give 20 million kroner for new wells”: status: Input should be 'new', 'repeated' or 'withdrawn'"


@pytest.mark.parametrize(
    ("replies", "closing"),
    [
        pytest.param([completion(draft())], [f"complete · {ANSWERED}"], id="complete"),
        pytest.param(
            [completion(None, refusal="I cannot.")],
            [f"refused by the model · {ANSWERED}", "0–328: refused: the model refused: I cannot."],
            id="refused",
        ),
        pytest.param(
            [completion(draft(pledges=[WELLS | {"status": "broken"}]))] * 2,
            [f"partial: some parts or items of it have no valid answer · {TWICE}", f"0–328: partial: {BROKEN}"],
            id="partial",
        ),
    ],
)
def test_the_last_lines_say_how_it_went_and_where_it_comes_from(replies, closing):
    result = made(*replies, max_attempts=2)

    assert lines(result, width=400)[-len(closing) - 1 :] == ["", *closing]


def test_what_it_cost_is_told_where_it_is_known():
    result = made(completion(draft()))
    provenance = result.provenance.model_copy(update={"cost": 0.01234})

    assert lines(result.model_copy(update={"provenance": provenance}))[-1].endswith("1000 + 200 tokens, $0.0123")


def test_what_is_known_of_a_document_stands_first():
    assert lines(made(completion(draft())))[:2] == [
        "Norway offers Chad money for wells · Harbour Wire · 2024-05-03 · https://harbour.example/wells",
        "Norway offers Chad 20 million kroner for wells",
    ]


def test_of_a_bare_text_the_headline_stands_first():
    bare = made(completion(draft(participants=[NORWAY, CHAD, VIK, SALEH])), document=Document(text=DOCUMENT.text))

    assert lines(bare)[0] == "Norway offers Chad 20 million kroner for wells"
