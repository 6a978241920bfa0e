"""What an English claim tells more firmly than its evidence."""

import pytest

from summarizer.claims.check import check_claim

TOO_FIRM = [
    # id, claim, evidence
    ("reportedly preparing", "Norland has shut its border", "Norland is reportedly preparing to close its border."),
    ("plans, told as done", "Norland has set up a mission in Hale", "Norland plans to open a mission in Hale."),
    (
        "were it",
        "The crossing will be closed at night",
        "Were it up to her, said the minister, the crossing would be shut at night.",
    ),
    ("weighing whether", "Norland is recalling its envoy", "Norland is weighing whether to recall its envoy."),
    ("considering -ing", "Norland is expelling two envoys", "Norland is considering expelling two envoys."),
    ("expected to", "Norland has initialled the protocol", "Norland is expected to initial the protocol."),
    ("envisages", "Ministers decided to close six consulates", "A paper envisages the closure of six consulates."),
    ("would like to", "Norland will send two women", "“We would like to send two women,” Norland said."),
    ("ought to", "Norland is to double its aid", "Norland ought to double its aid, the opposition said."),
    ("close to", "Norland has bought the Hale port", "Norland is close to purchasing the Hale port."),
    ("talk of", "Norland will merge its two consulates", "There is talk of merging Norland's two consulates."),
    ("said to", "Norland has purchased the Hale port", "Norland is said to buy the Hale port."),
    ("understood to", "Norland has joined the grain pact", "Norland is understood to enter the grain pact."),
    ("hopes", "Norland has finalised the lake treaty", "Norland hopes to conclude the lake treaty."),
    ("demand -ing", "The council will cut the grain tariff", "The panel recommended lowering the grain tariff."),
    ("favours", "Norland closed the Hale crossing", "Norland favours shutting the Hale crossing."),
    ("proposed a thing", "The union will impose a ban on grain", "The union proposed a ban on grain."),
    ("of a simple past", "Norland restarted flights to Hale", "Norland will resume flights to Hale in May."),
    ("other verb, will", "The council will raise teachers' pay", "The council could increase teachers' pay."),
    ("other verb, is", "Norland is building a bridge in Hale", "Norland may construct a bridge in Hale."),
]

AS_FIRM = [
    ("intends", "Norland intends to set up a mission", "Norland plans to open a mission."),
    ("a plan, as will", "Norland will set up a mission in Hale", "Norland plans to open a mission in Hale."),
    ("a plan, under way", "Norland is setting up a mission in Hale", "Norland plans to open a mission in Hale."),
    ("favours", "Norland favours closing the crossing", "The crossing would be shut were it up to Norland."),
    ("recommended", "Rossi recommended that women be sent", "“We would like to see women sent,” Rossi said."),
    (
        "said to",
        "Norland is said to be about to shut its border",
        "Norland is reportedly preparing to close its border.",
    ),
    ("plans drawn up", "Norland has drawn up plans to shut its border", "Norland may close its border."),
    ("asked", "Norland was asked to pull its men out of Hale", "Vestia urged Norland to withdraw its men from Hale."),
    ("offered", "Two ships have been offered to the navy", "Norland would like to give two ships to the navy."),
    ("promised", "Norland has promised Vestia 14 ships", "Norland will give Vestia 14 ships."),
    (
        "told as a fact as well",
        "Norland has shut its border with Vestia",
        "Norland closed its border with Vestia in May and may seal its border with Vestia again.",
    ),
    ("must, as will", "Norland will pull its men out of Hale", "Norland must withdraw its men from Hale."),
    ("offer, as will", "Norland will donate two ships to Vestia", "Norland offered to give two ships to Vestia."),
    ("of something else", "Norland has shut two schools", "Norland may close its border with Vestia."),
    ("of what has names in common", "Norland has shut a Hale school", "In May, Norland may close the Hale bank."),
    ("will not", "Norland will not shut its border", "Norland may close its border."),
    ("will let", "Norland will let the envoys leave", "The envoys may quit Norland."),
    ("told of the thing", "The bank was shut in Hale", "Norland may save the bank closed in Hale."),
    ("will vote", "The union will vote on the grain tariff", "The union may cut the grain tariff."),
    ("will look into", "The union will look into the tariff", "The union is considering a probe of the tariff."),
    ("no infinitive", "The cost of the ships was put at 3 million", "The ships may cost 3 million."),
    ("talks to", "Talks to end the war resumed", "Talks to end the war have resumed."),
    ("close, a verb", "Norland will close the port to ships", "Norland will close the port to ships."),
    ("denied both", "Norland has not shut its border", "Norland will not close its border."),
    ("gathered", "Ministers have gathered to weigh a ban", "Ministers gathered and may ban grain."),
    ("before it", "The embassy was opened in 2019", "Norland may shut the embassy, which was opened in 2019."),
    ("set for", "The vote has been set for May", "The vote will be held in May."),
]


@pytest.mark.parametrize(("claim", "evidence"), [row[1:] for row in TOO_FIRM], ids=[row[0] for row in TOO_FIRM])
def test_what_is_told_too_firmly_is_flagged(claim, evidence):
    assert "modality" in [found.kind for found in check_claim(claim, evidence)]


@pytest.mark.parametrize(("claim", "evidence"), [row[1:] for row in AS_FIRM], ids=[row[0] for row in AS_FIRM])
def test_what_is_told_as_firmly_is_not_flagged(claim, evidence):
    assert check_claim(claim, evidence) == []
