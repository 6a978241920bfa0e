import random

import pytest
from drafts import FAIR, MEETING, VIK, WELLS, draft, pledge, stance
from made import references, result, results, written

from summarizer.errors import InputError
from summarizer.evaluation import References, agreement_between
from summarizer.evaluation.alpha import Alpha

_ = None
# Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), example C: four observers, twelve units.
FOUR_OBSERVERS = [
    (1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _),
    (1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3),
    (_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _),
    (1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _),
]
# The same, example A: two observers, ten units, binary.
BINARY = [(0, 1, 0, 0, 0, 0, 0, 0, 1, 0), (1, 1, 1, 0, 0, 1, 0, 0, 0, 0)]
# The same, example B: two observers, twelve units, five categories.
NOMINAL = ["aabbdcccedda", "babbbcccedda"[:11] + "d"]


def alpha_of(units, *, numeric=False):
    alpha = Alpha(numeric=numeric)
    alpha.add(units)
    return alpha.value()


@pytest.mark.parametrize(
    ("observers", "numeric", "alpha"),
    [
        pytest.param(FOUR_OBSERVERS, False, 0.743, id="four observers, nominal"),
        pytest.param(FOUR_OBSERVERS, True, 0.849, id="four observers, interval"),
        pytest.param(BINARY, False, 0.095, id="two observers, binary"),
        pytest.param(NOMINAL, False, 0.692, id="two observers, nominal"),
    ],
)
def test_alpha_is_that_of_published_examples(observers, numeric, alpha):
    assert alpha_of(zip(*observers, strict=True), numeric=numeric) == pytest.approx(alpha, abs=5e-4)


def test_alpha_is_that_of_another_implementation():
    other = pytest.importorskip("krippendorff")
    generator = random.Random(4)
    for numeric, level in ((False, "nominal"), (True, "interval")):
        table = [[generator.choice([1, 2, 3, 7, _]) for _unit in range(30)] for _observer in range(3)]
        numbers = [[float("nan") if one is None else one for one in line] for line in table]
        theirs = other.alpha(reliability_data=numbers, level_of_measurement=level)
        assert alpha_of(zip(*table, strict=True), numeric=numeric) == pytest.approx(theirs)


def test_labels_that_never_vary_have_no_alpha():
    assert alpha_of([("a", "a"), ("a", "a"), ("b", None)]) is None


def test_documents_add_up_to_the_same_alpha_in_any_order():
    units = list(zip(*FOUR_OBSERVERS, strict=True))
    alpha = Alpha()
    for unit in reversed(units):
        alpha.add([unit])
    assert alpha.value() == pytest.approx(alpha_of(units))
    estimate = alpha.estimate(resamples=500, seed=1)
    assert estimate.low < estimate.value < estimate.high
    assert alpha.units == 11  # one has a single label


WITHOUT_ARTICLES = (
    "without the articles (--documents) these scores are not those an evaluation gives: it looks quotes and the facts "
    "of prose up in them"
)


def agreement(tmp_path, anna, ben, *rest):
    first = References(written(tmp_path / "anna.jsonl", *anna))
    return agreement_between(first, References(written(tmp_path / "ben.jsonl", *ben)), *rest)


def about(number, **changes):
    return {"document": f"d{number}", "summary": draft(**changes)}


def value(found, score):
    return found.row(score) if hasattr(found, "row") else next(row for row in found.rows if row.score == score)


def test_a_person_agrees_with_himself(tmp_path):
    same = [about(1), about(2, stances=[FAIR | {"polarity": "negative"}])]
    found = agreement(tmp_path, same, same)
    assert {row.macro.value for row in found.rows} == {1.0}
    alphas = {one.field: one.alpha for one in found.reliabilities}
    assert alphas["stances.polarity"].value == 1.0
    assert alphas["pledges.status"] is None  # always new: nothing could have differed
    assert found.notes == [WITHOUT_ARTICLES]


def test_people_differ_in_items_and_labels(tmp_path):
    two = [FAIR, stance("the talks are a farce", target="the talks", polarity="negative", holders=["Vik"])]
    anna = [about(1, stances=two)]
    ben = [about(1, stances=[FAIR, two[1] | {"polarity": "positive"}], pledges=[WELLS, pledge("send doctors")])]
    found = agreement(tmp_path, anna, ben)
    assert value(found, "stances.f1").macro.value == 1
    assert value(found, "stances.polarity").macro.value == 0.5
    assert value(found, "pledges.precision").macro.value == 1
    assert value(found, "pledges.recall").macro.value == 0.5
    (polarity,) = [one for one in found.reliabilities if one.field == "stances.polarity"]
    # Labels: positive-positive, negative-positive. Observed 1/2; expected 2·3·1/(4·3): alpha = 1 - (1/2)/(1/2).
    assert (polarity.alpha.value, polarity.units) == (pytest.approx(0.0), 2)


def test_with_the_articles_dates_are_compared_in_days_from_publication(tmp_path):
    later = MEETING | {"when": {"words": "on 12 June", "start": "2024-06-13", "end": "2024-06-13"}}
    made = results(tmp_path, result())
    dated = [{"document": "wells", "summary": draft()}]
    other = [{"document": "wells", "summary": draft(signals=[later])}]
    found = agreement(tmp_path, dated, other, made)
    (when,) = [one for one in found.reliabilities if one.field == "signals.when"]
    assert (when.level, when.units) == ("interval", 1)
    assert when.alpha.value == pytest.approx(0.0)
    assert agreement(tmp_path, dated, other, made).notes == []
    assert not [one for one in agreement(tmp_path, dated, other).reliabilities if one.level == "interval"]


def test_documents_only_one_wrote_about_are_listed(tmp_path):
    found = agreement(tmp_path, [about(1), about(2)], [about(2), about(3)])
    assert found.notes == [
        f"documents not in {tmp_path}/ben.jsonl (1): d1 ({tmp_path}/anna.jsonl:1)",
        f"documents not in {tmp_path}/anna.jsonl (1): d3 ({tmp_path}/ben.jsonl:2)",
        WITHOUT_ARTICLES,
    ]
    assert found.signature.documents == 1


def test_people_with_nothing_in_common_are_an_error(tmp_path):
    with pytest.raises(InputError, match="has nothing to compare with the first"):
        agreement(tmp_path, [about(1)], [about(2)])


def test_lines_that_cannot_be_used_are_told_of_either_first_and_where_nothing_is_left(tmp_path):
    anna, ben = tmp_path / "anna.jsonl", tmp_path / "ben.jsonl"
    anna.write_text('[1]\n{"document": "d1", "text": "Vik met Saleh."}\n', encoding="utf-8")
    written(ben, {"document": "d2", "facts": [3]}, {"document": "d1", "text": "Vik left."})
    problems = [
        f"{anna}:1: is a JSON list, not an object",
        f'{ben}:1: d2: facts[0]: is not a fact; nearest: {{"text": "a statement", "wanted": false}}',
    ]
    found = agreement_between(References(anna), References(ben))
    assert found.notes == [*problems, f"documents not in {anna} (1): d2 ({ben}:1)", WITHOUT_ARTICLES]
    ben.write_text(ben.read_text().splitlines()[0])
    with pytest.raises(InputError) as error:
        agreement_between(References(anna), References(ben))
    assert str(error.value) == (
        f"{ben}: has nothing to compare with the first; `summarizer references check` lists what is wrong in either\n"
        f"{problems[0]}\n{problems[1]}\ndocuments not in {ben} (1): d1 ({anna}:2)\n"
        f"documents not in {anna} (1): d2 ({ben}:1)"
    )


def test_where_nothing_can_be_compared_what_is_wrong_is_told_a_line_each_in_order(tmp_path):
    anna, ben = tmp_path / "anna.jsonl", tmp_path / "ben.jsonl"
    anna.write_text('{"document": "d1", "facts": [1, 2]}\n' + "[1]\n" * 9, encoding="utf-8")
    ben.write_text('{"document": "d1", "facts": ["Vik left."]}\n', encoding="utf-8")
    with pytest.raises(InputError) as error:
        agreement_between(References(anna), References(ben))
    _, *told = str(error.value).splitlines()
    assert [line.removeprefix(f"{anna}:").split(": ")[0] for line in told] == ["1", "1", *map(str, range(2, 10))]


def test_people_who_wrote_prose_are_compared_in_it(tmp_path):
    anna = [{"document": "d1", "text": "Vik met Saleh."}, {"document": "d2", "text": "They talked."}]
    ben = [{"document": "d1", "text": ["Vik met Saleh.", "Oslo pays."]}, about(2)]
    found = agreement(tmp_path, anna, ben)
    assert {row.score: row.macro.value for row in found.rows} == {
        "prose.coverage": 0.5,  # all of the first text, nothing of the second
        "prose.repeated": 0.0,
        "prose.rouge1": 0.5,
        "prose.rouge2": 0.5,
        "prose.rougeL": 0.5,
        "prose.support": 0.5,
    }
    assert found.notes == ["d2: the two wrote nothing of one form about it", WITHOUT_ARTICLES]
    assert found.signature.documents == 1


def test_the_facts_of_one_are_looked_for_among_those_the_other_wants_and_in_his_summary(tmp_path):
    pays, visits = "Norway pays for wells in Chad", "The king visits Oslo"
    unwanted = {"text": "Norway pays for wells", "wanted": False}
    anna = [{"document": "d1", "facts": [pays, {"text": visits, "wanted": False}]}, about(2)]
    ben = [{"document": "d1", "facts": [pays, visits, unwanted]}, {"document": "d2", "facts": [FAIR["position"]]}]
    found = agreement(tmp_path, anna, ben)
    # On d1 one of two wanted facts; and the unwanted one, as the first says it too. On d2 the stance's words.
    assert value(found, "facts.wanted").macro.value == 0.75
    assert value(found, "facts.unwanted").macro.value == 1.0
    assert found.notes == []
    other_way = agreement(tmp_path, ben, anna)
    assert {row.score: row.macro.value for row in other_way.rows} == {"facts.wanted": 1.0, "facts.unwanted": 1.0}
    assert other_way.notes == ["d2: the two wrote nothing of one form about it"]


def test_with_the_articles_prose_in_other_words_is_found(tmp_path):
    texts = "20 million kroner for Chad if parliament agrees, Vik said on Friday.", "Norway offers wells."
    anna, ben = ([{"document": "wells", "text": text}] for text in texts)
    without, with_them = (
        value(agreement(tmp_path, anna, ben, *rest), "prose.coverage").macro.value
        for rest in ([], [results(tmp_path, result())])
    )
    assert without == 0
    assert agreement(tmp_path, anna, ben).notes == [WITHOUT_ARTICLES]
    assert agreement(tmp_path, anna, ben, results(tmp_path, result())).notes == []
    # The article's sentence that says both Norway and wells stands for what Ben wrote, at half its worth. Of its 14
    # content words (Norway, give, Chad, 20 million, kroner, new, wells, parliament, agrees, Prime, Minister, Jonas,
    # Vik, Friday) Anna has seven: 20 million, kroner, Chad, parliament, agrees, Vik and Friday.
    assert with_them == 0.5 * 7 / 14


def test_several_people_in_a_file_are_each_compared(tmp_path):
    anna = [about(1) | {"author": "anna"}, about(1, stances=[]) | {"author": "carl"}]
    found = agreement(tmp_path, anna, [about(1) | {"author": "ben"}])
    assert value(found, "stances.recall").micro.value == 0.5
    assert found.signature.documents == 1


def test_a_persons_own_participants_tell_who_is_meant(tmp_path):
    ours = VIK | {"name": "Jonas Vik", "aliases": ["Vik"]}
    anna = about(1, participants=[*draft()["participants"][:2], ours, draft()["participants"][3]])
    anna["summary"] |= {
        "pledges": [WELLS | {"attribution": ["Jonas Vik"]}],
        "signals": [MEETING | {"by": ["Jonas Vik", "Saleh"], "attribution": ["Jonas Vik"]}],
    }
    assert value(agreement(tmp_path, [anna], [about(1)]), "all.f1").macro.value == 1
    assert references(tmp_path, anna).check() == []
