"""Denials of an English claim or its evidence: what is turned round, and what only says it in other words."""

import pytest

from summarizer.claims.check import check_claim

TURNED = [
    # id, claim, evidence
    ("not yet", "Norland signed the dam accord", "Norland has not yet signed the dam accord."),
    (
        "yet to, where",
        "Norland has settled the line south of Hale",
        "Norland has yet to settle where the line south of Hale runs.",
    ),
    ("not decided where", "Norland has decided where it will build", "Norland has not decided where to build."),
    (
        "not decided who",
        "Norland has decided who will lead the mission",
        "Norland has not decided who will lead the mission.",
    ),
    (
        "unable to confirm it",
        "Vestia's junta confirmed that the kidnapped engineers had been released",
        "Asked whether the engineers had been freed, a spokeswoman for Vestia's junta was unable to confirm it.",
    ),
    ("unsigned", "Norland's president signed the bill", "Norland's president returned the bill unsigned."),
    ("unpaid", "Norland paid its guards in March", "Norland's guards were left unpaid in March."),
    (
        "rejected as",
        "The premier acknowledged that its officers sit on the board",
        "The palace rejected as “pure invention” a claim by critics that its officers sit on the board.",
    ),
    ("admitted a thing", "Norland admitted the leak", "Norland denied the leak."),
    ("no and no", "Water reached Hale at dawn", "No bread and no water reached Hale at dawn."),
    ("admitted", "Norland admitted shelling the mine", "Norland denied shelling the mine."),
    ("succeeded", "The talks in Hale succeeded", "The talks in Hale failed."),
    ("collapsed", "The talks in Hale collapsed", "The talks in Hale succeeded, the envoy said."),
    ("far from", "Norland welcomed the offer", "Far from welcoming the offer, Norland denounced it."),
    ("no longer", "Norland maintains its objection to the visit", "Norland no longer objects to the visit."),
    (
        "not so far",
        "Norland has recognised the cabinet of Vestia",
        "Norland has not so far recognised Vestia's cabinet.",
    ),
    ("attend and held", "Rossi attended the meeting held in May", "Rossi did not attend the meeting held in May."),
]

SAME = [
    (
        "stay away",
        "The rebels will stay away from the meeting in Hale",
        "The rebels will send no one to the meeting in Hale.",
    ),
    ("skip", "The rebels will skip the second meeting", "The rebels will not attend the second meeting."),
    (
        "not so far as",
        "Rome has not gone so far as to bless the new synod",
        "Rome stopped short of blessing the new synod.",
    ),
    (
        "not as far as",
        "Rome did not go as far as blessing the new synod",
        "Rome stopped short of blessing the new synod.",
    ),
    ("dropped", "Norland has dropped its objection to the visit", "Norland no longer objects to the visit."),
    ("lost", "Norland has lost its seat on the council", "Norland no longer has a seat on the council."),
    ("abolish", "Norland will abolish the tax on grain", "Norland will no longer levy the tax on grain."),
    ("yet to", "Ministers have yet to discuss the plan", "Ministers are expected to discuss the plan."),
    ("not yet", "Norland has not yet signed the accord", "Norland will sign the accord in May."),
    ("still not", "Parliament has still not ratified the accord", "Parliament is to ratify the accord in May."),
    ("not until", "The envoys will not leave Hale until Friday", "The envoys will leave Hale on Friday."),
    ("unsupported", "The council left the motion unsupported", "None of the council's members supported the motion."),
    ("unaware", "Norland is unaware of any raid on Hale", "Norland knows of no raid on Hale."),
    ("called", "The talks in Hale were called in May", "Norland did not attend the talks in Hale called in May."),
    (
        "said, behind a wish",
        "Officials said Norland would sign the accord",
        "Officials who hope to be heard said Norland would sign the accord.",
    ),
    ("not the only", "Norland is not the only one to back it", "Norland is joined by others who back it."),
    (
        "wish not to be named",
        "Officials who spoke unnamed said Norland would sign",
        "Officials who did not want to be named said Norland would sign.",
    ),
    ("withheld", "The dead engineers were not named", "The names of the dead engineers were withheld."),
    (
        "disagreed",
        "The envoys disagreed on a date for the summit",
        "The envoys could not agree on a date for the summit.",
    ),
    ("keep", "Norland wants to keep the ban on grain", "Norland will not lift the ban on grain."),
    ("stays in force", "The ban on grain stays in force", "Norland did not lift the ban on grain."),
    ("baseless", "Norland called the report on the mine baseless", "There was no basis for the report on the mine."),
    ("cleared", "The report cleared Norland of blame for the raid", "The report did not blame Norland for the raid."),
    ("voted down", "Norland voted down the motion on the dam", "Norland did not back the motion on the dam."),
    ("against", "Norland is against sending men to Hale", "Norland does not want to send men to Hale."),
    ("left open", "Norland left open whether it will sign", "Norland did not say whether it will sign."),
    ("pending", "A decision on the accord is pending", "Norland has not decided on the accord."),
    ("not, of pending", "Norland has not decided on the accord", "A decision by Norland on the accord is pending."),
    ("without", "The talks in Hale ended without Norland", "The talks in Hale ended. Norland did not attend."),
    ("no and no", "Neither bread nor water reached Hale", "No bread and no water reached Hale."),
    ("refused it", "Norland would not sign the bill", "Norland's president returned the bill unsigned."),
    ("not unpaid", "Norland paid its guards", "Norland's guards, long unpaid, were paid in March."),
    (
        "denied and confirmed",
        "Norland confirmed the arrest",
        "Norland denied a claim of torture but confirmed the arrest.",
    ),
    (
        "claim of critics",
        "Critics said its men sit on the board",
        "Norland rejected a claim that its men sit on the board.",
    ),
]


@pytest.mark.parametrize(("claim", "evidence"), [row[1:] for row in TURNED], ids=[row[0] for row in TURNED])
def test_what_is_turned_round_is_flagged(claim, evidence):
    assert [found.kind for found in check_claim(claim, evidence)] == ["negation"]


@pytest.mark.parametrize(("claim", "evidence"), [row[1:] for row in SAME], ids=[row[0] for row in SAME])
def test_the_same_in_other_words_is_not_flagged(claim, evidence):
    assert [found for found in check_claim(claim, evidence) if found.kind not in ("name", "actor")] == []
