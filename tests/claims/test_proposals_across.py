"""What is only proposed, promised or due, and what may yet be proposed, told as a fact by an English claim."""

import pytest

from summarizer import check_claim

TOO_FIRM = [
    ("Karsia has proposed a treaty on the river", "Karsia könnte einen Vertrag über den Fluss vorschlagen."),
    ("Veldan has proposed a truce to Ternia", "Le Veldan pourrait proposer une trêve à la Ternie."),
    ("Peru has asked to join the group", "Perú podría solicitar su ingreso en el grupo."),
    ("Karsia has offered a treaty", "La Karsia potrebbe offrire un trattato."),
    ("Brazil has suggested a treaty", "O Brasil poderia sugerir um tratado."),
    ("Ternia has offered Karsia a pact", "Терния может предложить Карсии договор."),
    ("Japan has proposed changes", "일본은 개정을 제안할 가능성이 있다."),
    ("Japan has proposed changes", "日本可能提议修改协定。"),
    ("Norway has sent officers to Lume", "Norwegen hat angeboten, Polizisten nach Lume zu schicken."),
    ("Guinea has withdrawn its soldiers", "La Guinée s'est engagée à retirer ses soldats."),
    ("The minister has travelled to Lagos", "Le ministre devait se rendre à Lagos vendredi."),
    ("The court has freed Okar", "Le tribunal a accepté en principe de libérer Okar."),
    ("Peru has opened the crossing", "Perú acordó en principio abrir el paso."),
    ("The minister has visited Lagos", "Se esperaba que el ministro visitara Lagos."),
    ("The minister has visited Lagos", "El ministro del Perú iba a visitar Lagos el viernes."),
    ("Peru has opened the crossing", "Perú se comprometió a abrir el paso."),
    ("Peru has opened the crossing", "Perú se ofreció a abrir el paso."),
    ("Peru has opened the crossing", "Perú ha prometido abrir el paso."),
    ("The minister has visited Lagos", "Il ministro doveva visitare Lagos e non Kano."),
    ("Brazil has opened the crossing", "O Brasil comprometeu-se a abrir a passagem."),
    ("Brazil has opened the crossing", "O Brasil prometeu abrir a passagem."),
    ("Kenya has closed its embassy", "Кения согласилась закрыть посольство."),
    ("Brazil has opened the crossing", "O Brasil concordou em princípio em abrir a passagem."),
    ("Italy has opened the crossing", "L'Italia si è impegnata a aprire il valico."),
    ("The minister has visited Lagos", "Ожидалось, что министр посетит Лагос."),
    ("Kenya has closed its embassy", "Кения обязалась закрыть посольство."),
    ("The two sides opened the Kadra crossing", "The two sides agreed in principle to open the Kadra crossing."),
    ("Kenya ratified the maritime accord", "Kenya is poised to ratify the maritime accord."),
    ("Peru has signed the pact", "Peru is about to sign the pact."),
]
AS_FIRM = [
    ("Norway has sent officers to Lume", "Norwegen hat Polizisten nach Lume geschickt und Hilfe versprochen."),
    ("Karsia has proposed a treaty", "Karsia hat einen Vertrag vorgeschlagen, der den Streit beenden könnte."),
    ("Karsia has proposed a treaty", "Der von Karsia vorgeschlagene Vertrag könnte Ternia Hilfe anbieten."),
    ("Karsia may have proposed a treaty", "Karsia könnte einen Vertrag vorschlagen."),
    ("Veldan has proposed a truce", "Le Veldan a proposé une trêve et pourrait proposer un pacte."),
    ("Veldan has asked to join", "Le Veldan a demandé à entrer, ce qui pourrait prendre deux ans."),
    ("Chile has suggested a treaty", "Chile sugirió un tratado que Perú podría pedir."),
    ("Japan has proposed changes", "日本提议各方考虑修改协定。"),
    ("Norway has offered officers to Lume", "Norwegen hat angeboten, Polizisten nach Lume zu schicken."),
    ("Guinea has pledged to withdraw its soldiers", "La Guinée s'est engagée à retirer ses soldats."),
    ("The minister was to meet Sali on Monday", "Der Minister sollte am Montag Sali treffen."),
    ("The minister was due in Lagos on Friday", "Le ministre devait se rendre à Lagos vendredi."),
    ("The two sides opened the crossing", "Having agreed in principle to open the crossing, the two sides opened it."),
    ("Kenya is poised to ratify the accord", "Kenya is about to ratify the accord."),
]


@pytest.mark.parametrize(("claim", "evidence"), TOO_FIRM)
def test_what_is_not_done_yet_is_flagged_where_it_is_told_as_done(claim, evidence):
    assert "modality" in [difference.kind for difference in check_claim(claim, evidence)]


@pytest.mark.parametrize(("claim", "evidence"), AS_FIRM)
def test_what_is_told_as_firmly_as_the_evidence_does_is_not_flagged(claim, evidence):
    assert check_claim(claim, evidence) == []
