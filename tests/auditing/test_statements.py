import pytest

from summarizer import Document
from summarizer.auditing import audit


def statements(text, language="en"):
    marks = audit(Document(text=text, language=language)).marks
    return [
        (mark.source and mark.source.text, mark.cue and mark.cue.text, *(piece.text for piece in mark.content))
        for mark in marks
        if mark.kind == "statement"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Minister Orlin said that Norland had kept its word.",
            [("Minister Orlin", "said", "that Norland had kept its word")],
            id="a clause with that",
        ),
        pytest.param(
            "Minister Orlin said Norland had kept its word.",
            [("Minister Orlin", "said", "Norland had kept its word")],
            id="a clause without that",
        ),
        pytest.param(
            "Minister Orlin said in a statement on Monday that the border was open.",
            [("Minister Orlin", "said", "that the border was open")],
            id="a place and a day in between",
        ),
        pytest.param(
            "“The border is open,” said Orlin, who arrived late.",
            [("Orlin", "said", "“The border is open,”")],
            id="the speaker after the verb",
        ),
        pytest.param(
            "The border is open again, Orlin said on Monday.",
            [("Orlin", "said", "The border is open again")],
            id="the speaker after what is said",
        ),
        pytest.param(
            "“The border is open,” Orlin said, “and the port is closed.”",
            [("Orlin", "said", "“The border is open,”", "“and the port is closed.”")],
            id="the speaker in the middle",
        ),
        pytest.param(
            "The border, Orlin said, was open again.",
            [("Orlin", "said", "The border", "was open again")],
            id="the speaker in the middle of a clause",
        ),
        pytest.param(
            "Orlin told reporters that the talks were over.",
            [("Orlin", "told", "that the talks were over")],
            id="somebody is told that",
        ),
        pytest.param(
            "“The deal is dead,” the envoy told Reuters in an interview.",
            [("the envoy", "told", "“The deal is dead,”")],
            id="a quotation, and then who is told",
        ),
        pytest.param(
            "“The deal is dead,” he told the Daily Post on Monday.",
            [("he", "told", "“The deal is dead,”")],
            id="a name that holds a verb of saying",
        ),
        pytest.param(
            "“The deal is dead,” she assured lawmakers.",
            [("she", "assured", "“The deal is dead,”")],
            id="a quotation, and who is assured of it",
        ),
        pytest.param(
            "The talks will go on, the envoy told reporters.",
            [("the envoy", "told", "The talks will go on")],
            id="a clause, and then who is told",
        ),
        pytest.param("When talks were over, the envoy told the truth.", [], id="a clause that only tells when"),
        pytest.param("The talks were over, the envoy told stories.", [], id="told, and nobody is told it"),
        pytest.param("The talks were over but the envoy told Orlin nothing.", [], id="told something else"),
        pytest.param("Orlin of the opposition, he told reporters nothing.", [], id="what stands before is no clause"),
        pytest.param(
            "The talks will go on, he told them.", [("he", "told", "The talks will go on")], id="they are told a clause"
        ),
        pytest.param(
            "The talks will go on, he assured Vasko.",
            [("he", "assured", "The talks will go on")],
            id="somebody is assured of a clause",
        ),
        pytest.param(
            "“The deal is dead,” Orlin said, telling Vasko.",
            [("Orlin", "said", "“The deal is dead,”")],
            id="telling beside saying",
        ),
        pytest.param(
            "They ended with this: Urge rivals to leave.", [(None, "Urge", "to leave")], id="a capital after a colon"
        ),
        pytest.param(
            "They met Pim Arno\n\nUrge rivals to leave.",
            [(None, "Urge", "to leave")],
            id="a capital at the beginning of a sentence, after a name",
        ),
        pytest.param(
            "Leaders Urge Calm between Rivals",
            [("Leaders", "Urge", "Calm between Rivals")],
            id="a headline in capitals",
        ),
        pytest.param(
            "Orlin told reporters he was tired.",
            [("Orlin", "told", "he was tired")],
            id="somebody is told, without that",
        ),
        pytest.param(
            "Vasko urged Estavia to free the crew.",
            [("Vasko", "urged", "to free the crew")],
            id="somebody is urged to",
        ),
        pytest.param(
            "According to the harbour office, two ships sank.",
            [("the harbour office", "According to", "two ships sank")],
            id="according to, first",
        ),
        pytest.param(
            "Two ships sank, according to the harbour office.",
            [("the harbour office", "according to", "Two ships sank")],
            id="according to, last",
        ),
        pytest.param(
            "Vasko's claim that the fleet was ready did not convince them.",
            [("Vasko's", "claim", "that the fleet was ready did not convince them")],
            id="a noun with that",
        ),
        pytest.param(
            "Orlin was quoted as saying that the fleet was ready.",
            [("Orlin", "was quoted", "that the fleet was ready")],
            id="quoted as saying",
        ),
        pytest.param(
            "Estavia wants to join the league.", [("Estavia", "wants", "to join the league")], id="an intention"
        ),
        pytest.param(
            "Estavia refuses to leave the league.", [("Estavia", "refuses", "to leave the league")], id="a refusal"
        ),
        pytest.param(
            "The council criticized the new tariff.", [("The council", "criticized", "the new tariff")], id="an object"
        ),
        pytest.param(
            "The council called for a ceasefire.", [("The council", "called", "a ceasefire")], id="a preposition"
        ),
        pytest.param(
            "Orlin is confident that the deal holds.",
            [("Orlin", "is confident", "that the deal holds")],
            id="an adjective",
        ),
        pytest.param(
            "A survey by the institute shows most fishermen leaving.",
            [("A survey by the institute", "shows", "most fishermen leaving")],
            id="a survey shows",
        ),
        pytest.param("Vasko: the fleet is ready.", [("Vasko", ":", "the fleet is ready")], id="a label"),
        pytest.param(
            "Orlin said the port was closed, adding that the airport was open.",
            [("Orlin", "said", "the port was closed"), ("Orlin", "adding", "that the airport was open")],
            id="two statements of one speaker",
        ),
        pytest.param(
            "Orlin criticized the tariff and said that it was unlawful.",
            [("Orlin", "criticized", "the tariff"), ("Orlin", "said", "that it was unlawful")],
            id="two verbs of one subject",
        ),
        pytest.param(
            "She met Vasko, who said that it was over.",
            [("Vasko", "said", "that it was over")],
            id="who",
        ),
        pytest.param(
            "Orlin, the minister, said that it was over.",
            [("Orlin, the minister", "said", "that it was over")],
            id="an apposition",
        ),
        pytest.param("The state bought two ferries.", [], id="a word that only looks like a verb of saying"),
        pytest.param("He read the “Lisk Gazette” at breakfast.", [], id="a title in quotation marks"),
        pytest.param("", [], id="nothing"),
        pytest.param(
            "The two envoys are expected to meet in May.",
            [(None, "are expected", "The two envoys", "to meet in May")],
            id="what nobody in particular expects of the subject",
        ),
        pytest.param(
            "Orlin said the port was open. The envoys are expected to meet in May.",
            [
                ("Orlin", "said", "the port was open"),
                (None, "are expected", "The envoys", "to meet in May"),
            ],
            id="nor who spoke before",
        ),
        pytest.param("Norland was asked to leave.", [(None, "was asked", "to leave")], id="the subject is only told"),
        pytest.param(
            "Orlin was quoted as saying the port was shut.",
            [("Orlin", "was quoted", "the port was shut")],
            id="the subject of a quoted passive speaks",
        ),
        pytest.param("Orlin threatened new sanctions.", [("Orlin", "threatened", "new sanctions")], id="a threat"),
        pytest.param(
            "The governor, Ruben Alcaste, announced a further rise.",
            [("The governor, Ruben Alcaste", "announced", "a further rise")],
            id="an apposition before the verb",
        ),
        pytest.param(
            "The port is open, the road is shut, announced a spokesman.",
            [("a spokesman", "announced", "The port is open, the road is shut")],
            id="a clause before the verb is no apposition",
        ),
        pytest.param(
            "The port is open, announced a spokesman.",
            [("a spokesman", "announced", "The port is open")],
            id="announced, the speaker after the verb",
        ),
        pytest.param(
            "The port shuts on Monday, at noon, said a spokesman.",
            [("a spokesman", "said", "The port shuts on Monday, at noon")],
            id="after a verb without object there is no apposition",
        ),
        pytest.param(
            "The road will be shut again, the commissioner guaranteed on Monday.",
            [("the commissioner", "guaranteed", "The road will be shut again")],
            id="guaranteed",
        ),
        pytest.param("The bill passed by 112 votes to 97.", [], id="a number of votes"),
        pytest.param("The cutter ran aground near the disputed reef.", [], id="a verb between article and noun"),
        pytest.param("In his view, the port is open.", [("his", "view", "the port is open")], id="his view"),
        pytest.param(
            "In Minister Orlin's opinion, the port is open.",
            [("Minister Orlin's", "opinion", "the port is open")],
            id="somebody's opinion",
        ),
        pytest.param(
            "In the eyes of the ministry, the port is open.",
            [("the ministry", "eyes of", "the port is open")],
            id="in the eyes of",
        ),
        pytest.param("In plain view, the port stayed open.", [], id="a view of nobody"),
        pytest.param("In her view from the hill, the port stayed open.", [], id="a view of the port"),
    ],
)
def test_who_says_what(text, expected):
    assert statements(text) == expected


def test_a_quotation_that_opens_the_next_sentence_has_the_same_speaker():
    text = "“We are done here,” Orlin said. “There is nothing left to sign.”"
    assert statements(text) == [
        ("Orlin", "said", "“We are done here,”"),
        ("Orlin", "said", "“There is nothing left to sign.”"),
    ]


def test_a_quotation_over_several_sentences_has_a_mark_in_each():
    text = "“We are done. There is nothing left to sign,” Orlin said."
    assert statements(text) == [
        ("Orlin", "said", "“We are done."),
        ("Orlin", "said", "There is nothing left to sign,”"),
    ]


def test_a_quotation_without_a_speaker_is_a_statement_of_its_own():
    assert statements("Vasko was blunt. “Nobody will sign this paper today.”") == [
        (None, None, "“Nobody will sign this paper today.”")
    ]


def test_paragraphs_of_one_quotation_need_no_closing_marks():
    text = "“The first thing is the border.\n\n“The second thing is the port,” Orlin said."
    assert statements(text) == [
        (None, None, "“The first thing is the border."),
        ("Orlin", "said", "“The second thing is the port,”"),
    ]


@pytest.mark.parametrize("marks", ["“”", '""', "«»", "„“", "''", "``''"], ids=lambda marks: marks)
def test_quotation_marks_of_all_kinds_quote(marks):
    middle = len(marks) // 2
    opening, closing = ("''", "''") if marks == "''" else (marks[:middle], marks[middle:])
    quoted = f"{opening}The border is open again,{closing}"
    assert statements(f"{quoted} said Orlin.") == [("Orlin", "said", quoted)]


def test_what_is_said_within_a_quotation_is_not_marked_again():
    assert len(statements("“I think he said that it was over,” Orlin said.")) == 1


@pytest.mark.parametrize("label", ["QUESTION", "Question", "REPORT"])
def test_what_a_label_opens_is_one_statement_though_the_label_is_a_word_of_saying(label):
    assert statements(f"{label}: Are they still there?") == [(label, ":", "Are they still there")]
