"""Conditions that an English claim leaves out."""

import pytest

from summarizer.claims.check import check_claim

SENT = "Norland will send 40 engineers to Hale"
OPEN = "Norland will reopen its embassy in Hale"

LEFT_OUT = [
    # id, claim, evidence
    ("provided", SENT, "Norland will send 40 engineers to Hale provided both roads are cleared."),
    ("provided, first", SENT, "“Provided the bridge holds, we will send 40 engineers to Hale,” Norland said."),
    ("assuming", OPEN, "Norland will reopen its embassy in Hale, assuming the truce holds."),
    ("assuming, first", OPEN, "Assuming the truce holds, Norland will reopen its embassy in Hale."),
    ("should, first", OPEN, "Should the truce hold, Norland will reopen its embassy in Hale."),
    ("should, behind", OPEN, "Norland will reopen its embassy in Hale should the truce hold."),
    (
        "should, of a vow",
        "Norland vowed to send 40 engineers to Hale at once",
        "“Should the bridge hold, we will send 40 engineers to Hale at once,” the premier of Norland said.",
    ),
    ("were, first", OPEN, "Were Vestia to pull out, Norland would reopen its embassy in Hale."),
    ("were, behind", OPEN, "Norland would reopen its embassy in Hale, the premier said, were Vestia to pull out."),
    ("were it", "Vestia's seat will be restored", "Vestia's seat would be restored were it to pay, the clerk wrote."),
    ("had", "Norland reopened its embassy", "Had Vestia pulled out, Norland would have reopened its embassy."),
    ("once", OPEN, "Norland will reopen its embassy in Hale once the truce takes hold."),
    ("once, participle", OPEN, "Once ratified, the accord will let Norland reopen its embassy in Hale."),
    ("once, a", OPEN, "Norland will reopen its embassy in Hale once a truce is in place."),
    ("the moment", SENT, "Norland will send 40 engineers to Hale the moment Vestia pays its dues."),
    ("subject to", SENT, "Norland will send 40 engineers to Hale, subject to parliamentary approval."),
    ("subject to, first", SENT, "Subject to the approval of parliament, Norland will send 40 engineers to Hale."),
    (
        "pending",
        "The aid will reach Hale in May",
        "The aid will reach Hale in May, pending ratification by the senate.",
    ),
    ("contingent on", "Norland will reopen its Hale embassy", "Norland's Hale embassy is contingent on a truce."),
    ("hinges on", "Vestia will get the loan", "The loan that Vestia will get hinges on a vote."),
    ("depends on whether", SENT, "Whether Norland sends 40 engineers to Hale depends on whether the bridge holds."),
    ("in the event of", SENT, "In the event of a truce, Norland will send 40 engineers to Hale."),
    ("in the event that", SENT, "Norland will send 40 engineers to Hale in the event that the truce holds."),
    ("understanding", SENT, "Norland agreed to send 40 engineers to Hale on the understanding that Vestia pays."),
    ("sole condition", SENT, "Norland is to send 40 engineers to Hale, on the sole condition that Vestia pays."),
    ("proviso", SENT, "Norland agreed to send 40 engineers to Hale with the proviso that Vestia pays."),
    (
        "of another verb that is no auxiliary",
        "Norland vowed to dispatch 40 engineers to Hale",
        "If the bridge holds, Norland will send 40 engineers to Hale.",
    ),
    ("only once", SENT, "Norland will send 40 engineers to Hale only once Vestia pays."),
    (
        "as long as, of another verb",
        "Norland will drop its suit against the port of Hale",
        "Norland's lawyers said their client would abandon its suit against the port of Hale so long as it is paid.",
    ),
    (
        "would, reported",
        "Norland would send 40 engineers to Hale, the premier told reporters",
        "Norland would send 40 engineers to Hale if the bridge held, the premier told reporters.",
    ),
]

KEPT_OR_NONE = [
    ("contingent, a noun", "Norland will send 350 men", "Norland will send 350 men, bringing its contingent to 1,100."),
    ("once, apposed", SENT, "Norland will send 40 engineers to Hale, once the largest port in the north."),
    ("once, apposed to a person", SENT, "Norland, once a critic of such meetings, will send 40 engineers to Hale."),
    ("once again", SENT, "Norland will once again send 40 engineers to Hale."),
    ("once, of a time past", "Norland opened a consulate", "Norland opened a consulate once the truce had taken hold."),
    ("more than once", "Rossi will visit Hale", "Rossi, who has visited Hale more than once, will visit it."),
    ("provided, a verb", SENT, "Norland provided Hale with tents and will send another 40 engineers to Hale."),
    (
        "provided, a participle",
        "Norland has given the town of Hale tents",
        "Rossi will say that Norland has provided the town of Hale with tents.",
    ),
    ("pending, past", "The accord was applied in Hale", "The accord was applied in Hale, pending ratification."),
    ("provided by", "Aid will reach Hale", "Aid provided by the union will reach Hale."),
    ("subject to a tax", "Norland steel will be taxed", "From May, Norland steel will be subject to a tax of 20%."),
    ("subject to nothing", SENT, "Norland will send 40 engineers to Hale, subject neither to a vote nor to approval."),
    ("should, a modal", "Norland should send men to Hale", "Norland should send men to Hale, the union argued."),
    ("should, asked", "The union asked what to do about Hale", "“What should the union do about Hale?” it asked."),
    ("should all", "The envoys should all leave Hale", "The envoys should all leave Hale, Norland said."),
    ("assuming a post", "Rossi will lead the mission", "Rossi will lead the mission, assuming the post from Bianchi."),
    ("the moment, past", "Rossi met the envoys", "Rossi met the envoys the moment they landed."),
    ("for the moment", "Ships will wait in Hale", "Ships will wait in Hale for the moment."),
    ("pending, adjective", "The bill will raise taxes", "The bill, pending in parliament, will raise taxes."),
    ("pending, of a halt", "Talks are on hold", "Talks are on hold pending the vote."),
    ("had, a verb", "Norland had Vestia's backing", "Norland, he said, had Vestia's backing and would use it."),
    ("were, inverted", "The dead were Rossi and two envoys", "The dead, he said, were Rossi and two envoys to Hale."),
    ("anonymity", "The envoy spoke about Hale", "The envoy spoke about Hale on condition of anonymity."),
    ("condition of health", "Rossi's condition got better", "The condition of Rossi got better."),
    ("depends on a thing", "Vestia gets gas from Norland", "Vestia depends on Norland for gas."),
    ("in case of", "Norland keeps men in Hale", "Norland keeps men in Hale in case of floods."),
    ("as if", "The envoy returned to Hale", "The envoy returned to Hale as if nothing had happened."),
    ("conditional release", "Norland wants 12 men freed", "Norland is seeking the conditional release of 12 men."),
    (
        "told in the condition",
        "Nerissa issued a naval notice in February",
        "Norland would return its envoy, were Nerissa to withdraw the naval notice it issued in February.",
    ),
    (
        "told in the condition, denied",
        "Vestia announced a transit fee on Monday",
        "Gas will flow, assuming that Vestia does not levy the transit fee it announced on Monday.",
    ),
    (
        "told, participle",
        "Norland and Vestia signed the toll agreement in 2019",
        "Norland would drop the case as long as Vestia honours the toll agreement signed in 2019.",
    ),
    (
        "elsewhere without it",
        "Norland's ambassador will return to Hale in May",
        "Norland's ambassador will return to Hale in May. If the truce holds, its consul will return to Hale too.",
    ),
    ("with approval", f"{SENT} with parliament's approval", f"{SENT}, subject to parliamentary approval."),
    ("upon approval", f"{SENT} upon approval by parliament", f"{SENT} once parliament approves it."),
    ("on certain terms", f"{OPEN} on certain terms", f"{OPEN} if Vestia pulls out."),
    ("would, not reported", "Norland would return its envoy", "Norland would return its envoy if Vestia pulled out."),
    (
        "before, in the present",
        "Vestia must pull out before Norland reopens its embassy",
        "Were Vestia to pull out, Norland would reopen its embassy.",
    ),
    ("were the first", "The Kurds came to Hale", "The Kurds, he said, were the first to come to Hale and would stay."),
    (
        "had not",
        "Norland sent troops to Hale",
        "Had Norland not sent troops to Hale, a massacre would have followed.",
    ),
]


@pytest.mark.parametrize(("claim", "evidence"), [row[1:] for row in LEFT_OUT], ids=[row[0] for row in LEFT_OUT])
def test_a_condition_left_out_is_flagged(claim, evidence):
    assert "condition" in [found.kind for found in check_claim(claim, evidence)]


@pytest.mark.parametrize(("claim", "evidence"), [row[1:] for row in KEPT_OR_NONE], ids=[row[0] for row in KEPT_OR_NONE])
def test_no_condition_is_left_out_where_there_is_none_or_it_is_kept(claim, evidence):
    assert check_claim(claim, evidence) == []
