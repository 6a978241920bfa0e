"""A judge of many results: a table of its own, the same digits from the same answers, and what went wrong."""

import asyncio

import pytest
from doubles import ScriptedSource, completion
from drafts import DOCUMENT, draft
from made import result, results, verdict, verdicts, written

from summarizer.asking import Asker
from summarizer.errors import ConfigurationError, EndpointError, InputError, ReplayMiss
from summarizer.evaluation import Labels, judge
from summarizer.evaluation.verdicts import RULINGS, verdict_form
from summarizer.prompts import load_prompt
from summarizer.recordings import Recorder, Recordings, stale

NO_TOOLS = EndpointError("no schema here", status=400, form_refused=True)
FALSE = "no such words stand anywhere"


def named(name, **changes):
    return result(changes.pop("raw", None), document=DOCUMENT.model_copy(update={"id": name, "title": name}), **changes)


def asker_on(*replies):
    """An asker whose model replies so, in the order it is asked; and what was asked of it."""
    asker = Asker("judge-model", api_key="not-used")
    asker.source = ScriptedSource(*(one if isinstance(one, Exception) else completion(one) for one in replies))
    return asker, asker.source


def judged(made, *replies, **settings):
    return judge(made, asker_on(*replies)[0], **({"resamples": 50} | settings))


def values(judgement):
    return {row.score: (round(row.macro.value, 4), row.cases) for row in judgement.rows}


@pytest.fixture
def two(tmp_path):
    """Results of two documents."""
    return results(tmp_path, named("one"), named("two"))


def test_shares_are_means_over_documents_and_over_items(two):
    found = judged(two, verdicts(verdict(6, "partly"), verdict(7, "unsupported")), verdicts(verdict(8, "contradicted")))
    assert values(found) == {
        "all.supported": (round((6 / 8 + 7 / 8) / 2, 4), 16),
        "all.partly": (1 / 16, 16),
        "all.unsupported": (1 / 16, 16),
        "all.contradicted": (1 / 16, 16),
        "key_points.supported": (1.0, 2),
        "participants.supported": (1.0, 8),
        "pledges.supported": (0.5, 2),
        "stances.supported": (0.5, 2),
        "signals.supported": (0.5, 2),
        "all.judged": (1.0, 16),
    }
    assert (found.notes, found.calibration) == ([], None)
    assert (found.prompt_tokens, found.completion_tokens, found.cost) == (2000, 400, None)


def test_the_same_answers_give_the_same_table_in_whatever_order_they_come(two):
    class Slow(ScriptedSource):
        async def answer(self, request):
            given = await super().answer(request)
            for _ in range(20 if request.about.document_id == "one" else 0):
                await asyncio.sleep(0)
            return given

    replies = [completion(verdicts(verdict(1, "partly"))), completion(verdicts())]
    seen, tables = [], []
    for source in (ScriptedSource(*replies), Slow(*replies)):
        asker = Asker("judge-model", api_key="not-used")
        asker.source = source
        tables.append(judge(two, asker, resamples=50, on_document=lambda document, _: seen.append(document)))
    assert tables[0] == tables[1]
    assert seen == ["one", "two", "one", "two"]


def test_the_signature_says_who_judged_and_how_it_was_asked(two):
    first, again, other = (
        judged(two, *[verdicts()] * 2),
        judged(two, *[verdicts()] * 2),
        judged(two, *[verdicts()] * 2, seed=1),
    )
    signed = first.signature
    assert (signed.model, signed.mode, signed.prompt) == ("judge-model", "json_schema", "judge.v1")
    assert (signed.prompt_digest, signed.schema_digest) == (load_prompt("judge").digest, verdict_form().digest)
    assert signed.inputs == {"results": two.digest}
    assert str(signed) == str(again.signature) != str(other.signature)
    assert str(signed).partition(" | ")[2] == (
        f"model judge-model | mode json_schema | prompt judge.v1 {signed.prompt_digest[:12]} | "
        f"schema {signed.schema_digest[:12]} | answers {signed.answers[:12]} | results {two.digest[:12]} | "
        f"documents 2 | resamples {signed.resamples} | seed 20"
    )
    changed = judged(two, verdicts(), verdicts(verdict(1, "partly"))).signature
    assert changed.answers != signed.answers


def test_an_ungrounded_verdict_is_asked_about_once_and_then_listed(two):
    wrong = verdicts(verdict(7, quote=FALSE))
    found = judged(two, verdicts(), wrong, wrong, concurrency=1)
    assert values(found)["all.judged"] == (15 / 16, 16)
    assert not found.empty
    (note,) = found.notes
    assert note.startswith("two: stances 1 “the offer is fair”: ungrounded verdict “supported”: the quote")


def test_a_sample_is_drawn_by_the_seed_and_judged_in_order(tmp_path):
    made = results(tmp_path, *(named(f"d{number}") for number in range(20)))

    def asked(**settings):
        asker, source = asker_on(*[verdicts()] * 20)
        found = judge(made, asker, resamples=50, concurrency=1, **settings)
        return [request.about.document_id for request in source.requests], found.notes

    drawn, notes = asked(sample=4)
    assert len(set(drawn)) == 4
    assert drawn == sorted(drawn, key=made.documents.index) != made.documents[:4]
    assert notes == ["documents drawn at random to be judged: 4 of 20"]
    assert asked(sample=4) == (drawn, notes)
    assert asked(sample=4, seed=1)[0] != drawn
    assert asked(sample=20) == asked() == (made.documents, [])


def test_results_without_items_are_not_asked_about(tmp_path):
    empty = draft(key_points=[], participants=[], pledges=[], stances=[], signals=[])
    asker, source = asker_on(verdicts())
    made = results(tmp_path, named("none", summary=None), named("empty", raw=empty), named("one"))
    assert judge(made, asker, resamples=50).signature.documents == 1
    assert [request.about.document_id for request in source.requests] == ["one"]
    with pytest.raises(InputError, match="holds no item to be judged"):
        judged(results(tmp_path, named("empty", raw=empty)))


def test_a_document_without_an_answer_is_listed_and_the_others_count(two):
    found = judged(two, EndpointError("down"), verdicts(), concurrency=1)
    assert found.notes == ["one: not judged: down"]
    assert found.signature.documents == 1


@pytest.mark.parametrize(
    "replies",
    [
        pytest.param([EndpointError("down"), EndpointError("down")], id="none-answered"),
        pytest.param([EndpointError("down", status=401)], id="what-concerns-all"),
    ],
)
def test_where_nobody_answers_the_error_is_raised(two, replies):
    with pytest.raises(EndpointError, match="down"):
        judged(two, *replies, concurrency=1)


def test_after_ten_documents_in_a_row_without_an_answer_no_more_are_asked_about(tmp_path):
    made = results(tmp_path, *(named(f"story-{number:02}") for number in range(1, 31)))
    asker, source = asker_on(*(EndpointError(f"down for {number}") for number in range(1, 31)))
    with pytest.raises(EndpointError, match=r"^down for 10$"):
        judge(made, asker, concurrency=1)
    assert len(source.requests) == 10


def test_nine_in_a_row_end_nothing_however_often_they_come(tmp_path):
    made = results(tmp_path, *(named(f"story-{number:02}") for number in range(1, 20)))
    nine = [EndpointError("down")] * 9
    found = judged(made, *nine, verdicts(), *nine, concurrency=1)
    assert found.signature.documents == 1
    assert found.notes == [f"story-{number:02}: not judged: down" for number in range(1, 20) if number != 10]


def test_an_endpoint_that_objects_to_the_form_is_asked_in_another_mode(two):
    asker, source = asker_on(NO_TOOLS, NO_TOOLS, verdicts(), verdicts())
    found = judge(two, asker, resamples=50, concurrency=1)
    assert [request.about.mode for request in source.requests] == ["json_schema", "tools", "json", "json"]
    assert found.signature.mode == "json"


def test_no_concurrency_and_no_sample_are_refused(two):
    with pytest.raises(ConfigurationError, match="concurrency is 0"):
        judged(two, concurrency=0)
    with pytest.raises(ConfigurationError, match="the sample is 0 documents; it must be 1 or more"):
        judged(two, sample=0)


# Recorded and replayed.


@pytest.fixture
def recorded(two, tmp_path):
    """A folder with the judge's answers about two documents, of which one was asked again."""
    folder = tmp_path / "judgements"
    asker = Asker("judge-model", api_key="not-used")
    wrong = completion(verdicts(verdict(7, quote=FALSE)))
    source = ScriptedSource(wrong, completion(verdicts(verdict(7, "partly"))), completion(verdicts()))
    asker.source = Recorder(source, Recordings(folder, create=True))
    judge(two, asker, concurrency=1)
    return folder


def test_recorded_answers_give_the_same_digits_with_no_endpoint(two, recorded):
    first, second = (judge(two, Asker(replay=recorded), resamples=50) for _ in range(2))
    assert first == second
    assert first.signature.model == "judge-model"
    assert values(first)["stances.supported"] == (0.5, 2)


def test_answers_are_kept_as_readable_files_a_request_each(recorded):
    names = sorted(path.name.rsplit(".", 2)[0] for path in recorded.iterdir())
    assert names == ["one.1-1.1", "one.1-1.2", "two.1-1.1"]
    assert list(stale(Recordings(recorded), "judge", verdict_form())) == []
    assert len(list(stale(Recordings(recorded), "diplomatic"))) == 3


@pytest.mark.parametrize(
    ("change", "changed"),
    [
        pytest.param({"raw": draft(headline="x", stances=[])}, "judged items", id="items"),
        pytest.param({"outlet": "Elsewhere"}, "metadata", id="metadata"),
    ],
)
def test_a_replay_that_misses_says_what_changed(recorded, tmp_path, change, changed):
    document = DOCUMENT.model_copy(
        update={"id": "one", "title": "one", "outlet": change.get("outlet", DOCUMENT.outlet)}
    )
    made = results(tmp_path, result(change.get("raw"), document=document))
    with pytest.raises(ReplayMiss) as caught:
        judge(made, Asker(replay=recorded), resamples=50)
    assert caught.value.changed == (changed,)


def test_a_replay_that_lacks_what_was_asked_again_is_a_miss_as_well(two, recorded):
    (again,) = recorded.glob("one.1-1.2.*.json")
    again.unlink()
    with pytest.raises(ReplayMiss) as caught:
        judge(two, Asker(replay=recorded), resamples=50)
    assert caught.value.changed == ("re-ask",)


def test_a_headline_is_not_judged_and_changes_no_question(recorded, tmp_path):
    made = results(tmp_path, named("one", raw=draft(headline="Something else")))
    assert judge(made, Asker(replay=recorded), resamples=50).signature.documents == 1


# With people.


def test_labels_calibrate_and_what_cannot_be_used_is_listed(two, tmp_path):
    labels = Labels(
        written(
            tmp_path / "labels.jsonl",
            {"document": "one", "section": "pledges", "item": 1, "label": "supported"},
            {"document": "one", "section": "stances", "item": 1, "label": "supported"},
            {"document": "one", "section": "stances", "item": 9, "label": "supported"},
            {"document": "one", "section": "stances", "item": 1, "label": "suported"},
            {"document": "three", "section": "stances", "item": 1, "label": "partly"},
        )
    )
    wrong = verdicts(verdict(6, "partly"), verdict(7, quote=FALSE))
    found = judged(two, wrong, wrong, verdicts(), labels=labels, concurrency=1)
    people = found.calibration
    assert (people.accuracy.value, people.labels, people.labelled, people.others) == (0.0, 1, 1, 14)
    assert people.corrected.value == 1.0  # the judge was too strict by 1 on the one labelled item; cut off at 1
    assert [note.replace(str(labels.path), "labels.jsonl") for note in found.notes[1:]] == [
        "labels.jsonl:3: stances 9: there is no such item; the result has 1",
        f'labels.jsonl:4: label: "suported" is none of {", ".join(RULINGS)}; nearest: "supported"',
        "documents with labels that were not judged (1): three (labels.jsonl:5)",
        "labels.jsonl: labels about items without a verdict that counts: 1",
    ]
    assert found.signature.inputs == {"results": two.digest, "labels": labels.digest}


def test_labels_that_say_nothing_about_these_items_leave_the_table_as_it_is(two, tmp_path):
    labels = Labels(
        written(tmp_path / "labels.jsonl", {"document": "x", "section": "pledges", "item": 1, "label": "partly"})
    )
    found = judged(two, *[verdicts()] * 2, labels=labels)
    assert found.calibration is None
    assert found.rows == judged(two, *[verdicts()] * 2).rows
    assert found.notes[-1] == f"{labels.path}: no label is about an item with a verdict that counts"
