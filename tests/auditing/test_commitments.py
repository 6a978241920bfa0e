import pytest

from summarizer import Document
from summarizer.auditing import audit


def commitments(text):
    marks = audit(Document(text=text, language="en")).marks
    return [
        (mark.source and mark.source.text, mark.cue.text, mark.content[0].text)
        for mark in marks
        if mark.kind == "commitment"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Norland will send 20 doctors to Chad.",
            ("Norland", "will", "will send 20 doctors to Chad"),
            id="will, of somebody named",
        ),
        pytest.param(
            "Norland will give Chad 20 million kroner.",
            ("Norland", "will", "will give Chad 20 million kroner"),
            id="will give",
        ),
        pytest.param(
            "Saleh of Chad will help the crews.", ("Saleh of Chad", "will", "will help the crews"), id="of a place"
        ),
        pytest.param(
            "Norland has said it will back the truce.",
            ("Norland", "will", "will back the truce"),
            id="will, of who says so",
        ),
        pytest.param("Norland swore never to sign.", ("Norland", "swore", "never to sign"), id="never to"),
        pytest.param(
            "Norland consented to share the port.", ("Norland", "consented", "to share the port"), id="consented"
        ),
        pytest.param("“We will not sign,” he said.", ("We", "will", "will not sign"), id="will, of oneself"),
        pytest.param("“We will not sign,” he told reporters.", ("We", "will", "will not sign"), id="told somebody"),
        pytest.param("“We will not sign.”", ("We", "will", "will not sign"), id="nothing but a quotation"),
        pytest.param("“We’ll pay for it,” she said.", (None, "We’ll", "pay for it"), id="contracted"),
        pytest.param(
            "Estavia pledged $20 million for wells.", ("Estavia", "pledged", "$20 million for wells"), id="an amount"
        ),
        pytest.param(
            "Both sides agreed to free the crews.", ("Both sides", "agreed", "to free the crews"), id="agreed to"
        ),
        pytest.param(
            "He vowed that the dam would be rebuilt.", ("He", "vowed", "that the dam would be rebuilt"), id="vowed that"
        ),
        pytest.param(
            "Kardania undertook to repair the dam.", ("Kardania", "undertook", "to repair the dam"), id="undertook to"
        ),
        pytest.param("Kardania is offering Estavia ships.", ("Kardania", "offering", "Estavia ships"), id="offering"),
        pytest.param("Estavia repeated its promise to pay.", ("its", "promise", "to pay"), id="a noun and whose it is"),
        pytest.param(
            "The envoy said that she would return the ships.",
            ("The envoy", "would", "would return the ships"),
            id="would, of the speaker",
        ),
        pytest.param(
            "The bank said on Monday that it would lend $20m.",
            ("The bank", "would", "would lend $20m"),
            id="would, of who spoke on a day",
        ),
        pytest.param(
            "Estavia said it would not sign.", ("Estavia", "would", "would not sign"), id="would not, with no “that”"
        ),
        pytest.param(
            "Kardania promised on Monday to send ships.", ("Kardania", "promised", "to send ships"), id="after a day"
        ),
        pytest.param(
            "The envoy said on Monday that her country would host talks.",
            ("The envoy", "would", "would host talks"),
            id="would, of the speaker’s side",
        ),
        pytest.param(
            "Orlin says his government will pay.", ("Orlin", "will", "will pay"), id="will, of the speaker’s side"
        ),
        pytest.param(
            "Orlin said Norland pledged to send ships.",
            ("Norland", "pledged", "to send ships"),
            id="pledged, of another",
        ),
        pytest.param(
            "He said reports praised Chad’s pledge to pay.", ("Chad’s", "pledge", "to pay"), id="a noun in what is said"
        ),
        pytest.param("He said he will pay.", ("He", "will", "will pay"), id="will, of the speaker"),
        pytest.param(
            "Orlin says Norland will send ships.", ("Norland", "will", "will send ships"), id="will, of another"
        ),
        pytest.param(
            "Orlin said on Monday Norland will send ships.",
            ("Norland", "will", "will send ships"),
            id="will, of another, after a day",
        ),
        pytest.param(
            "Norland pledged “full support” to Chad.",
            ("Norland", "pledged", "“full support” to Chad"),
            id="in quotation marks",
        ),
        pytest.param("Chad pledged up to $4 million.", ("Chad", "pledged", "up to $4 million"), id="up to an amount"),
        pytest.param("Chad pledged at least 40 doctors.", ("Chad", "pledged", "at least 40 doctors"), id="at least"),
        pytest.param("Norland vowed retaliation.", ("Norland", "vowed", "retaliation"), id="a bare noun"),
        pytest.param("Norland offered help to Chad.", ("Norland", "offered", "help to Chad"), id="an offer"),
        pytest.param(
            "Norland offered to mediate.", ("Norland", "offered", "to mediate"), id="an offer of something to be done"
        ),
        pytest.param(
            "He recalled Estavia’s pledge of neutrality.", ("Estavia’s", "pledge", "neutrality"), id="pledge of"
        ),
    ],
)
def test_a_commitment_of_ones_own_side_is_marked(text, expected):
    assert commitments(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Prices will rise.", id="what befalls"),
        pytest.param("The dam will hold.", id="a thing"),
        pytest.param("He fears that the war in Estavia will spill over.", id="a thing in a place"),
        pytest.param("Rebuilding the port will cost money.", id="an act as the subject"),
        pytest.param("Estavia must free the crews.", id="a demand on others"),
        pytest.param("Critics said the dam would break.", id="would, of another"),
        pytest.param("The envoy said the ship sank and she would swim.", id="would, after another clause"),
        pytest.param("They agreed.", id="nothing undertaken"),
        pytest.param("They agreed details of the visit.", id="agreed, and no more than talked over"),
        pytest.param("They agreed the text.", id="agreed on a text"),
        pytest.param("What Norland promised at talks in Oslo is gone.", id="promised at something"),
        pytest.param("They agreed “in principle”.", id="agreed in quotation marks"),
        pytest.param("He says she would pay.", id="would, after a present"),
        pytest.param("The envoy doubted that he would pay.", id="would, after no word of saying"),
        pytest.param("The envoy said the government would pay.", id="would, of another side"),
        pytest.param("The envoy said her bridge would hold.", id="would, of a thing of the speaker’s"),
        pytest.param("The promised support never came.", id="what was promised, as a subject"),
        pytest.param("Promised support never came.", id="what was promised, at the beginning"),
        pytest.param("There was no word of promised support.", id="what was promised, after a preposition"),
        pytest.param("What Norland promised in Oslo is gone.", id="promised somewhere"),
        pytest.param("What Norland promised once is gone.", id="promised some time ago"),
        pytest.param("Norland committed crimes.", id="what is not given"),
        pytest.param("The pledges and threats went on.", id="pledges that are not told"),
        pytest.param("Norland will be a member.", id="a state of things"),
    ],
)
def test_what_nobody_undertakes_is_no_commitment(text):
    assert commitments(text) == []
