"""Denials in French and Spanish: what an English claim turns round, and what only seems to be denied."""

import pytest

from summarizer import check_claim

TURNED = [
    ("refused", "The court freed opposition leader Sam Okar", "Le tribunal a refusé de libérer l'opposant Sam Okar."),
    ("no one, and who says so", "Hostages have been freed", "Aucun otage n'a été libéré, a reconnu le maire de Telma."),
    ("is no member", "Senegal is a member of it", "Le Sénégal n'est pas membre du pacte, rappelle le texte."),
    ("is no member, es", "Peru is a member of it", "Perú no es miembro del pacto, recuerda el texto."),
    ("gave up", "Altena bought the port of Mirsa", "Le groupe Altena a renoncé à acheter le port de Mirsa."),
    ("abstained", "Two states opened their gates", "Deux États se sont abstenus d'ouvrir leurs portes."),
    ("avoided", "Norway opened its gates", "La Norvège a évité d'ouvrir ses portes."),
    ("avoids", "Norway opened its gates", "La Norvège évite d'ouvrir ses portes."),
    ("avoided, es", "Norway opened its gates", "Noruega evitó abrir sus puertas."),
    ("said that not, es", "The pact has been signed", "El ministro de Lume aseguró que el pacto no ha sido firmado."),
    ("not block", "Hungary will block the loan", "La Hongrie ne bloquera pas le prêt."),
    ("not block, es", "Hungary will block the loan", "Hungría no bloqueará el préstamo."),
    ("not condemn", "Norway condemned the raid", "La Norvège n'a pas condamné le raid."),
    ("not closed", "Peru closed the border", "El Perú no cerró la frontera."),
    ("not ratified", "Norway ratified the pact", "La Norvège n'a pas ratifié le pacte."),
    ("never, meanwhile", "Peru signed the pact", "Perú nunca firmó el pacto mientras tanto."),
    ("never, as a member", "Peru signed the pact", "Le Pérou n'a jamais signé le pacte en tant que membre."),
]
SAME = [
    ("not long in", "The minister soon accepted the offer", "Le ministre n'a pas tardé à accepter l'offre."),
    ("not hesitated", "The minister sent soldiers to Lume", "Le ministre n'a pas hésité à envoyer des soldats à Lume."),
    (
        "not waited",
        "Ternia sent soldiers to Lume",
        "La Ternie n'a pas attendu le vote pour envoyer ses soldats à Lume.",
    ),
    ("never so many", "Peru sent more soldiers than ever", "Jamais le Pérou n'avait envoyé autant de soldats."),
    ("had never so many", "Peru sent more soldiers than ever", "Le Pérou n'avait jamais envoyé autant de soldats."),
    ("not long in, es", "The minister soon accepted the offer", "El ministro no tardó en aceptar la oferta."),
    ("not doubted, es", "The minister sent soldiers", "El ministro no ha dudado en enviar soldados."),
    ("not waited, es", "Ternia sent soldiers to Lume", "Ternia no esperó la votación para enviar soldados a Lume."),
    ("not stopped, es", "Peru sent soldiers", "Perú no dejó de enviar soldados."),
    ("never so many, es", "Peru sent more soldiers than ever", "Nunca el Perú había enviado tantos soldados."),
    ("gave up, es", "Altena will not buy the port of Mirsa", "El grupo Altena renunció a comprar el puerto de Mirsa."),
    ("without", "General Adou left Korhal without a statement", "Le général Adou a quitté Korhal sans déclaration."),
    ("of whom, es", "The pact has been signed", "Se firmó el pacto que Perú no ha firmado."),
    ("opposition to", "Peru has stated opposition to the pact", "El Perú no apoya el pacto."),
]


@pytest.mark.parametrize(("claim", "evidence"), [row[1:] for row in TURNED], ids=[row[0] for row in TURNED])
def test_what_is_turned_round_is_flagged(claim, evidence):
    assert "negation" in [difference.kind for difference in check_claim(claim, evidence)]


@pytest.mark.parametrize(("claim", "evidence"), [row[1:] for row in SAME], ids=[row[0] for row in SAME])
def test_what_only_seems_denied_is_not_flagged(claim, evidence):
    assert check_claim(claim, evidence) == []


@pytest.mark.parametrize(
    "evidence",
    [
        "Het kabinet heeft geen militairen naar Mali gestuurd, was te horen.",
        "Polska podpisała umowę z Litwą, a nie pakt.",
    ],
)
def test_word_lists_of_english_are_not_read_in_a_language_that_is_not_covered(evidence):
    assert check_claim("will not have signed", evidence) == []
