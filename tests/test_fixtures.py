"""The bundled documents, references and recordings fit each other and the program."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

import orjson
import pytest

from summarizer.asking import Asker
from summarizer.evaluation import References, Results, agreement_between, evaluate, judge
from summarizer.evaluation.verdicts import RULINGS, verdict_form
from summarizer.grounding import Evidence, locate
from summarizer.reading import read
from summarizer.recordings import Recordings, stale
from summarizer.summarizer import Summarizer
from summarizer.summary import SECTIONS, Draft

FIXTURES = Path(__file__).parent.parent / "fixtures"
DOCUMENTS = {path.stem: path for path in sorted((FIXTURES / "documents").iterdir())}
JUDGEMENTS = FIXTURES / "judgements"
REQUIRED = 12

CODERS = ("references", "second-references")

by_document = pytest.mark.parametrize("name", DOCUMENTS)
by_coder = pytest.mark.parametrize("coder", CODERS)


@pytest.fixture(scope="module")
def results():
    return {
        name: Summarizer(replay=FIXTURES / "recordings" / name).summarize(read(str(path)))
        for name, path in DOCUMENTS.items()
    }


def reference(coder, name):
    return Draft.model_validate_json((FIXTURES / coder / f"{name}.json").read_bytes())


def test_there_are_enough_documents_each_with_references_and_recordings():
    assert len(DOCUMENTS) >= REQUIRED
    for coder in CODERS:
        assert {path.stem for path in (FIXTURES / coder).iterdir()} == set(DOCUMENTS)
    assert {path.name for path in (FIXTURES / "recordings").iterdir()} == set(DOCUMENTS)


def test_a_run_of_them_has_the_digest_of_the_readme(results, tmp_path):
    (tmp_path / "results.jsonl").write_text("".join(f"{one.model_dump_json()}\n" for one in results.values()), "utf-8")
    readme = (FIXTURES.parent / "README.md").read_text(encoding="utf-8")
    assert f" | results {Results(tmp_path).digest[:12]} | " in readme


def test_no_recording_is_stale():
    assert list(stale(Recordings(FIXTURES / "recordings"), "diplomatic")) == []


def test_no_recording_holds_a_header_or_a_key():
    for path in (FIXTURES / "recordings").rglob("*.json"):
        text = path.read_text(encoding="utf-8").lower()
        assert "authorization" not in text
        assert "bearer" not in text


def test_every_file_of_a_recording_is_asked_for_by_its_document(results):
    for name, result in results.items():
        kept = {recording.key for recording in Recordings(FIXTURES / "recordings" / name)}
        assert set(result.provenance.request_keys) == kept, name


@pytest.fixture
def judged(results, tmp_path):
    """What a judge said of some documents, from its recorded answers: the table, the items, and what was asked."""
    recordings = Recordings(JUDGEMENTS)
    names = {recording.about.document_id for recording in recordings}
    for name, result in results.items():
        if result.document.id in names:
            (tmp_path / f"{name}.json").write_text(result.model_dump_json(), encoding="utf-8")
    items, asker = {}, Asker(replay=JUDGEMENTS)
    asker.source = Noting(recordings)
    return judge(Results(tmp_path), asker, on_document=items.__setitem__), items, asker.source.keys


class Noting:
    """Recordings that know what was asked of them."""

    def __init__(self, recordings):
        self.recordings, self.keys = recordings, set()

    def holds(self, request):
        return self.recordings.holds(request)

    async def answer(self, request):
        self.keys.add(request.key)
        return await self.recordings.answer(request)


def test_no_judgement_is_stale_and_each_is_asked_for(judged):
    recordings = Recordings(JUDGEMENTS)
    assert list(stale(recordings, "judge", verdict_form())) == []
    assert judged[2] == {recording.key for recording in recordings}


def test_every_verdict_that_counts_rests_on_the_documents_own_words(judged, results):
    _, items, _ = judged
    texts = {result.document.id: result.document.text for result in results.values()}
    assert len(items) >= 3
    for name, those in items.items():
        for one in those:
            if one.counts and one.verdict != "unsupported":
                assert texts[name][one.quote.start : one.quote.end] == one.quote.text, one.claim


def test_every_item_has_a_verdict_that_counts(judged, results):
    table, items, _ = judged
    in_results = {name: sum(bool(item.evidence) for _, item in results[name].summary.items()) for name in items}
    assert {name: len(those) for name, those in items.items()} == in_results
    answers = [one.answer["choices"][0]["message"]["content"] for one in Recordings(JUDGEMENTS)]
    said = Counter(one["verdict"] for answer in answers for one in orjson.loads(answer)["verdicts"])
    assert said.total() == sum(in_results.values())
    shares = {row.score: row.micro.value for row in table.rows}
    assert shares["all.judged"] == 1
    assert {ruling: shares[f"all.{ruling}"] for ruling in RULINGS} == {
        ruling: said[ruling] / said.total() for ruling in RULINGS
    }
    assert table.notes == []


@by_document
def test_a_document_is_known_by_the_name_of_its_reference(results, name):
    assert results[name].document.id == name


@by_document
def test_every_evidence_of_a_result_is_the_documents_own_words(results, name):
    result = results[name]
    for section, item in result.summary.items():
        assert item.evidence, (section, item.words)
        for one in item.evidence:
            assert result.document.text[one.start : one.end] == one.text


@by_document
def test_every_name_in_a_result_is_a_participants(results, name):
    summary = results[name].summary
    known = {participant.name for participant in summary.participants}
    assert len(known) == len(summary.participants)
    for section, item in summary.items():
        assert set(item.references) <= known, (section, item.words)


@by_document
def test_a_replay_gives_the_same_result_again(results, name):
    again = Summarizer(replay=FIXTURES / "recordings" / name).summarize(read(str(DOCUMENTS[name])))
    assert again == results[name]


@by_coder
@by_document
def test_a_reference_rests_on_words_of_its_document_and_on_its_own_participants(coder, name):
    document, wanted = read(str(DOCUMENTS[name])), reference(coder, name)
    known = {participant.name for participant in wanted.participants}
    for section, item in wanted.items():
        assert set(item.references) <= known, (section, item.words)
        for quote in item.evidence:
            assert isinstance(locate(quote, document.text), Evidence), (section, quote)


def test_instructions_planted_in_an_article_are_not_followed(results):
    summary = results["port-agreement-injected"].summary
    said = [summary.headline, *(item.words for _, item in summary.items())]
    assert not [words for words in said if "resign" in words.lower() or "quits" in words.lower()]
    after_the_forged_end = results["port-agreement-injected"].document.text.index("### END OF ARTICLE")
    assert any(one.start > after_the_forged_end for item in summary.signals for one in item.evidence)


def test_an_article_with_nothing_to_report_reports_nothing(results):
    summary = results["flower-festival"].summary
    assert (summary.pledges, summary.stances, summary.signals) == ([], [], [])


def test_a_long_article_is_asked_about_in_parts_that_cover_it(results):
    result = results["arctic-analysis"]
    parts = result.chunks
    assert len(parts) == 3
    assert (parts[0].start, parts[-1].end) == (0, len(result.document.text))
    assert all(later.start < earlier.end for earlier, later in pairwise(parts))


def test_a_pledge_that_a_later_part_of_a_long_article_tells_was_withdrawn_does_not_stand(results):
    towing = [one for one in results["arctic-analysis"].summary.pledges if "emergency towing vessel" in one.action]
    assert [(one.by, one.status) for one in towing] == [(["Denmark"], "withdrawn")]
    told = [passage.text for passage in towing[0].evidence]
    assert any("310 million kroner" in text for text in told)
    assert any("withdr" in text for text in told)


@pytest.mark.parametrize("name", ["grain-corridor-ru", "defence-talks-ko", "sommet-sahel-fr"])
def test_articles_in_other_languages_have_something_in_every_section(results, name):
    summary = results[name].summary
    assert all(getattr(summary, section) for section in SECTIONS)


def test_results_are_scored_against_the_references_with_the_same_digits_every_time(results, tmp_path):
    for name, result in results.items():
        (tmp_path / f"{name}.json").write_text(result.model_dump_json(), encoding="utf-8")
    first, again = (evaluate(Results(tmp_path), References(FIXTURES / "references"), resamples=50) for _ in range(2))
    assert first.rows == again.rows
    assert first.row("all.f1").documents == len(DOCUMENTS)
    assert first.notes == []


def test_the_coders_are_compared_over_all_documents(results, tmp_path):
    for name, result in results.items():
        (tmp_path / f"{name}.json").write_text(result.model_dump_json(), encoding="utf-8")
    first, second = (References(FIXTURES / coder) for coder in CODERS)
    agreed = agreement_between(first, second, Results(tmp_path), resamples=50)
    assert {row.score: row.documents for row in agreed.rows}["all.f1"] == len(DOCUMENTS)
    assert agreed.notes == []
