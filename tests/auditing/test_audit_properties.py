import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import Document
from summarizer.auditing import audit
from summarizer.auditing.sentences import LONGEST

LANGUAGES = ("en", "ru", "fr", "de", "es", "ko", "zh", "ja", "uk", "")
PIECES = """Orlin|said|that|told reporters|“|”|"|''|,|.|:|;|\n|\n\n|will|would|pledged|to send|20 doctors|$3|who|and|
    according to|5 March 2027|Monday|if|claim|was quoted as saying|—|заявил, что|«|»|selon|밝혔다|表示，|。|將|ﬁ|İ|é"""
prose = st.lists(st.sampled_from(PIECES.split("|")), max_size=60).map(" ".join)


def passages(found):
    for mark in found.marks:
        yield from (passage for passage in (mark, mark.source, mark.cue, *mark.content) if passage)
    yield from found.omissions


@settings(deadline=None)
@given(st.one_of(st.text(max_size=200), prose), st.sampled_from(LANGUAGES))
def test_offsets_are_those_of_the_words_in_any_text(text, language):
    found = audit(Document(text=text, language=language or None))
    assert all(text[passage.start : passage.end] == passage.text for passage in passages(found))
    assert all(passage.text.strip() for passage in passages(found))


@settings(deadline=None)
@given(prose)
def test_marks_are_in_order_without_duplicates_and_the_same_every_time(text):
    document = Document(text=text, language="en")
    found = audit(document)
    assert [mark.start for mark in found.marks] == sorted(mark.start for mark in found.marks)
    assert len(set(found.marks)) == len(found.marks)
    entries = [(omission.kind, omission.text) for omission in found.omissions]
    assert len(set(entries)) == len(entries)
    assert audit(document) == found


@settings(deadline=None)
@given(
    prose.map(lambda text: text.replace("\n", " ").replace("“", "").replace('"', "").replace("''", "").replace("«", ""))
)
def test_an_unrelated_paragraph_after_it_changes_no_mark(text):
    text += " It rained."
    before = audit(Document(text=text, language="en")).marks
    after = audit(Document(text=f"{text}\n\nBirds sang in the old garden.", language="en")).marks
    assert after == before


HOSTILE = {
    "quotation marks": '"',
    "opening marks": "“",
    "commas": ",",
    "said": "he said ",
    "quoted": "“A b c d.” he said. ",
    "free quotations": "“A b c d.” ",
    "will": "will ",
    "that": "said that ",
    "stops": ". ",
    "marks of all kinds": "!?…",
    "figures": "12, ",
    "hyphens": "a-",
    "Hangul": "가",
    "Han": "称",
    "line breaks": "\n",
    "apostrophes": "'",
    "auxiliaries": "has ",
    "conditions": "if ",
    "months": "March ",
    "French futures": "era",
}


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_is_read_to_its_end_and_no_mark_runs_over_a_sentence(unit):
    text = unit * (60_000 // len(unit)) + "\n\nOrlin said that the port was closed."
    found = audit(Document(text=text, language="en"))
    assert max(mark.end - mark.start for mark in found.marks) <= LONGEST
    assert "Orlin said that the port was closed" in [mark.text for mark in found.marks]
