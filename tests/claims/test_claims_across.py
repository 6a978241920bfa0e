"""English claims against evidence in other languages: what is told too firmly, denied, or tied to a condition."""

import pytest

from summarizer import check_claim

TOO_FIRM = [
    ("german could, will", "Serbia will resume the negotiations", "Belgrad könnte die Verhandlungen wieder aufnehmen."),
    ("german could, has", "Serbia has resumed the negotiations", "Belgrad könnte die Verhandlungen wieder aufnehmen."),
    ("german allegedly", "Russia has delivered 40 tanks", "Angeblich hat Moskau 40 Panzer geliefert."),
    ("german hearsay", "Ambassador Klein is moving to Rome", "Dem Vernehmen nach wechselt Botschafter Klein nach Rom."),
    ("german weighed", "Norway is closing the border", "In Oslo wird erwogen, die Grenze zu schließen."),
    ("german plea", "The tax is being abolished", "Minister Haas plädiert dafür, die Steuer abzuschaffen."),
    (
        "german adverb set off",
        "Malta has closed the embassy",
        "Womöglich, sagte ein Diplomat, hat Malta die Botschaft geschlossen.",
    ),
    (
        "german thinkable",
        "Malta is ending the accord",
        "Denkbar sei, räumte der Sprecher ein, dass Malta das Abkommen beende.",
    ),
    (
        "german behind a name",
        "The former minister has returned",
        "Der frühere Minister, Hans Weiss, könnte zurückkehren.",
    ),
    (
        "german beside a denial",
        "Turkey has opened the railway",
        "Ankara hofft auf eine Öffnung der Bahn im Frühjahr, einen Termin gebe es nicht.",
    ),
    ("french wish", "Morocco has reopened the embassy", "Rabat souhaite rouvrir l'ambassade."),
    (
        "french hearsay",
        "Mali's army killed twelve civilians in Moura",
        "L'armée malienne aurait tué douze civils à Moura.",
    ),
    ("french due", "The party has nominated its candidate", "Le parti doit désigner son candidat en mai."),
    (
        "french with a further sentence",
        "Mali will close the port of Kayes",
        "Le Mali pourrait fermer le port de Kayes. L'armée a publié une note.",
    ),
    ("spanish mulled", "Spain will close the consulate", "Madrid baraja cerrar el consulado."),
    ("spanish advice", "Haiti has postponed the elections", "La OEA recomendó a Haití aplazar las elecciones."),
    (
        "spanish behind a relative clause",
        "The canal from Ica to Palpa will open in 2031",
        "El canal entre Ica y Palpa, cuya obra paró dos veces, podría abrirse en 2031.",
    ),
    (
        "italian weighed",
        "Italy is sending the 300 soldiers",
        "Il governo di Roma valuta di inviare altri 300 soldati in Libano.",
    ),
    ("portuguese request", "Brazil has reopened the border", "O ministro pediu ao Brasil que reabra a fronteira."),
    ("russian perhaps", "Kazakhstan will close the embassy", "Возможно, Астана закроет посольство."),
    ("russian allegedly", "Russia handed 20 aircraft to Iran", "Москва якобы передала Тегерану 20 самолётов."),
    ("russian demand", "The troops are being withdrawn", "Кишинёв требует вывести войска."),
    ("ukrainian considered", "Ukraine is closing the consulate", "Київ розглядає можливість закрити консульство."),
    ("korean considered", "South Korea is recalling its ambassador", "한국은 대사 소환을 검토하고 있다."),
    ("korean urged", "North Korea has returned to dialogue", "외교부는 북한에 대화 복귀를 촉구했다."),
    ("korean planned, done", "The government has sent troops", "정부는 5월에 병력을 보낼 예정이다."),
    ("chinese maybe", "China has postponed the talks", "中国或将推迟会谈。"),
    ("chinese allegedly", "Russia delivered 20 aircraft", "据称，俄罗斯交付了20架飞机。"),
    ("chinese planned, done", "India has recalled its ambassador", "印度计划召回大使。"),
    ("japanese considered", "Japan is recalling its ambassador", "日本は大使の召還を検討している。"),
    ("arabic urged", "Israel is opening the border", "دعت الأمم المتحدة إسرائيل إلى فتح الحدود."),
]
DENIED = [
    ("german not", "Finland is joining the group", "Helsinki tritt der Gruppe nicht bei."),
    ("german denies", "The minister took money", "Der Minister bestreitet, Geld genommen zu haben."),
    ("german rejects", "The Senate passed the budget", "Der Senat lehnte den Haushalt ab."),
    ("french not", "The Senate has adopted the law", "Le Sénat n'a pas adopté la loi."),
    (
        "french refuses",
        "The government is negotiating with the strikers",
        "Le gouvernement refuse de négocier avec les grévistes.",
    ),
    ("spanish denied", "The minister received money", "El ministro negó haber recibido dinero."),
    ("italian rejected", "The Senate has passed the law", "Il Senato ha respinto la legge."),
    ("portuguese denied", "The minister received money", "O ministro negou ter recebido dinheiro."),
    ("russian rejected", "Parliament passed the bill", "Парламент отклонил законопроект."),
    ("korean denied", "The minister has resigned", "장관은 사임설을 부인했다."),
    ("chinese voted down", "Parliament has passed the bill", "议会否决了法案。"),
    ("japanese denied", "The minister has resigned", "大臣は辞任を否定した。"),
    ("arabic refused", "Egypt is taking part", "رفضت مصر المشاركة."),
]
UNTIED = [
    (
        "german day of a month",
        "Austria will deliver tanks on 3 May",
        "Wien liefert am 3. Mai Panzer, sofern Rom zahlt.",
    ),
    ("german once", "Norway will pay 40 million", "Sobald der Vertrag gilt, zahlt Oslo 40 Millionen."),
    ("german only when", "Norway will pay", "Oslo zahlt nur dann, wenn der Vertrag am 5. Juni gilt."),
    ("reported would", "Norway said it would pay", "Oslo zahlt, sofern der Vertrag gilt."),
    ("french only after", "The loan will be paid out", "Le prêt ne sera versé qu'après le vote de la loi."),
    ("french once", "The IMF will pay 40 million", "Une fois la loi adoptée, le FMI versera 40 millions."),
    ("spanish once", "The IMF will pay 40 million", "El FMI pagará 40 millones una vez que se apruebe la ley."),
    ("spanish failing", "The hospital will close", "De no llegar la ayuda, el hospital cerrará."),
    ("portuguese as soon as", "The IMF will pay 40 million", "O FMI pagará 40 milhões assim que a lei for aprovada."),
    (
        "russian not before",
        "Belarus will open the border",
        "Минск откроет границу не раньше, чем Варшава снимет санкции.",
    ),
    (
        "korean as soon as",
        "The government will pay 40 million dollars",
        "국회가 동의하는 대로 정부는 4천만 달러를 지급한다.",
    ),
    ("korean if", "The government will pay 40 million dollars", "법이 통과된다면 정부는 4천만 달러를 지급한다."),
    ("chinese depending on", "The government will pay 40 million dollars", "视谈判结果而定，政府将支付4000万美元。"),
    ("japanese if", "The government will sign the agreement", "条件が整えば、政府は協定に署名する。"),
]
FLAGGED = [
    pytest.param(claim, evidence, kind, id=f"{kind}: {name}")
    for kind, rows in (("modality", TOO_FIRM), ("negation", DENIED), ("condition", UNTIED))
    for name, claim, evidence in rows
]

QUIET = [
    # told less firmly in other words
    ("may", "Serbia may resume the negotiations", "Belgrad könnte die Verhandlungen wieder aufnehmen."),
    (
        "thinking of",
        "Serbia is thinking of resuming the negotiations",
        "Belgrad könnte die Verhandlungen wieder aufnehmen.",
    ),
    ("expected", "The delegation is expected in Riga", "Die Delegation dürfte am Montag in Riga eintreffen."),
    (
        "said by somebody",
        "Ambassador Klein is moving to Rome, diplomats say",
        "Dem Vernehmen nach wechselt Botschafter Klein nach Rom.",
    ),
    (
        "wanted, will",
        "The Czech Republic will reopen its embassy",
        "Die Regierung in Prag will die Botschaft in Kabul wieder öffnen.",
    ),
    ("due, will", "The minister will travel to Oslo on 5 May", "Der Minister soll am 5. Mai nach Oslo reisen."),
    (
        "planned, decided",
        "Germany has decided to deliver 40 tanks",
        "Die Bundesregierung will bis Juni 40 Panzer liefern.",
    ),
    ("planned, will", "India will sign the agreement in May", "印度计划五月签署协议。"),
    ("asked", "Finland has asked for help", "Helsinki bat um Hilfe."),
    ("infinitive", "resume the negotiations", "Belgrad könnte die Verhandlungen wieder aufnehmen."),
    ("noun phrase", "A resumption of the negotiations by Serbia", "Belgrad könnte die Verhandlungen wieder aufnehmen."),
    ("state", "The ship has 23 men on board", "Das Schiff mit 23 Mann an Bord dürfte vor Oman ankern."),
    ("may, forecast", "Exports could rise 12%", "수출이 12% 늘어날 것으로 내다봤다."),
    ("noun phrase with a participle", "A search of the seized tanker by Malta", "Malta könnte den Tanker durchsuchen."),
    # about something else in the evidence
    (
        "more of the other clause",
        "Kenya has sent 400 police officers to Panama",
        "Kenia hat 400 Polizisten nach Panama entsandt, Panama könnte weitere 200 bekommen.",
    ),
    (
        "joined clause, german",
        "Turkey has withdrawn 300 soldiers",
        "Ankara hat 300 Soldaten abgezogen und erwägt einen weiteren Abzug.",
    ),
    (
        "joined clause, french",
        "France has frozen 40 million euros",
        "Paris a gelé 40 millions d'euros et envisage d'autres sanctions.",
    ),
    (
        "joined clause, korean",
        "South Korea has recalled its ambassador",
        "한국은 대사를 소환했고 추가 조치를 검토하고 있다.",
    ),
    ("joined clause, chinese", "China has recalled its ambassador", "中国已召回大使，并考虑采取进一步措施。"),
    ("joined clause, japanese", "Japan has recalled its ambassador", "日本は大使を召還し、追加措置を検討している。"),
    (
        "relative clause, german",
        "30 heads of state had come to the summit",
        "Der Gipfel, zu dem 30 Staatschefs angereist waren, könnte verlängert werden.",
    ),
    (
        "relative clause, spanish",
        "The government gave funds to Mali",
        "El gobierno estudia congelar los fondos que entregó a Malí en mayo.",
    ),
    (
        "relative clause, russian",
        "Orlov was arrested in May",
        "Суд может приговорить Орлова, которого арестовали в мае, к 8 годам.",
    ),
    (
        "relative clause that may",
        "Georgia's parliament has passed a law",
        "El Parlamento georgiano aprobó una ley que podría limitar las exportaciones.",
    ),
    (
        "participle",
        "The hostages were kidnapped in April",
        "Les otages enlevés en avril à Jos pourraient être libérés.",
    ),
    (
        "object of what is done, chinese",
        "Georgia's parliament has passed a law",
        "格鲁吉亚议会通过了可能限制出口的法律。",
    ),
    (
        "other sentence of the subject",
        "Minister Weiss has signed the law",
        "Minister Weiss könnte zurücktreten. Er hat am Montag das Gesetz unterzeichnet.",
    ),
    (
        "other sentence",
        "Germany is delivering 40 tanks",
        "Berlin liefert 40 Panzer. Frankreich könnte weitere 20 schicken.",
    ),
    # denied in other words, or not denied
    ("set right, german", "Austria is sending 40 soldiers", "Nicht Berlin, sondern Wien schickt 40 Soldaten."),
    ("set right, russian", "The minister went to Milan", "Министр поехал не в Рим, а в Милан."),
    ("set right, french", "The minister went to Milan", "Le ministre s'est rendu non pas à Rome, mais à Milan."),
    ("set right, spanish", "The minister travelled to Milan", "El ministro no viajó a Roma, sino a Milán."),
    ("set right, korean", "Mauritius asked for consultations", "미국이 아니라 모리셔스가 협의를 요청했다."),
    ("set right, chinese", "Mauritius asked for consultations", "不是美国，而是毛里求斯要求磋商。"),
    ("without", "The Senate passed the law", "Der Senat nahm das Gesetz ohne Gegenstimme an."),
    ("not told", "The ministry signed a deal with Poland", "Министерство не раскрыло сумму сделки с Польшей."),
    ("opposite not done", "Turkey is attending the conference", "Die Türkei bleibt der Konferenz nicht fern."),
    (
        "opposite not done, korean",
        "The court found the treaty constitutional",
        "헌법재판소는 조약이 헌법에 위배되지 않는다고 결정했다.",
    ),
    ("opposite not done, chinese", "The allowances are being paid on", "基金会没有收回津贴。"),
    ("remains", "The treaty stays in force", "Der Vertrag wird nicht gekündigt."),
    ("not excluded", "Poland is open to an extension", "Varsovie n'exclut pas une prolongation."),
    ("not excluded, russian", "Poland is considering an extension", "Варшава не исключает продления."),
    ("offer that is refused", "Japan made a proposal", "정부는 일본의 제안을 거부했다."),
    ("beside a denial", "France is sending 40 tanks", "Paris schickt keine Soldaten, aber 40 Panzer."),
    (
        "beside a denial, korean",
        "26 countries signed the document",
        "로마가 동의하지 않았지만 26개국이 문서에 서명했다.",
    ),
    (
        "concession",
        "26 states signed the text",
        "Bien que Rome n'ait pas donné son accord, 26 États ont signé le texte.",
    ),
    ("relative denial", "The rebels attacked Goma", "Los rebeldes que no firmaron el acuerdo atacaron Goma."),
    ("attributive denial, korean", "The rebels attacked Goma", "협정에 서명하지 않은 반군이 고마를 공격했다."),
    ("not until", "The treaty will enter into force in 2027", "El tratado no entrará en vigor hasta 2027."),
    (
        "until in the claim",
        "Peru will not reopen the mine until the missing are found",
        "Erst wenn die Vermissten gefunden sind, öffnet Peru die Mine.",
    ),
    (
        "stopped short of",
        "The Vatican stopped short of condemning the arrest",
        "El Vaticano se abstuvo de condenar la detención.",
    ),
    ("no bidders", "The tender drew no bids", "La licitación para el gasoducto de Neuquén quedó desierta."),
    # tied in other words, or not tied
    (
        "done before",
        "Italy has delivered 40 tanks",
        "Rom hat 40 Panzer geliefert und schickt weitere, wenn Kiew zahlt.",
    ),
    (
        "beside what is tied",
        "Minister Weiss is to visit Kyiv",
        "Minister Weiss reist nach Kiew; falls Moskau zustimmt, folgt ein Gipfel.",
    ),
    (
        "beside what is tied, behind it",
        "Minister Weiss is to visit Kyiv",
        "Wien zahlt, falls Rom zahlt; Minister Weiss reist nach Kiew.",
    ),
    (
        "done afterwards",
        "The minister flew to Lima",
        "Une fois la visite terminée, le ministre s'est envolé pour Lima.",
    ),
    ("linked", "Austria is linking deliveries of tanks to payment by Italy", "Wenn Rom zahlt, liefert Wien Panzer."),
    ("threat", "Poland threatens to close the border", "Варшава закроет границу, если Минск не освободит журналистов."),
    ("although", "Peru is to pay for it", "Lima pagará las obras, si bien protestó."),
    (
        "whether",
        "The minister is in the dark about the agreement",
        "Le ministre ignore si l'accord tient.",
    ),
    (
        "asked whether",
        "The court has put the minister on the spot",
        "Le tribunal a demandé au ministre si l'accord tient.",
    ),
    ("as for", "The minister will sign the agreement in May", "En cuanto al acuerdo, el ministro lo firmará en mayo."),
    (
        "when",
        "Minister Weiss will attend the summit",
        "Wenn der Gipfel am Montag beginnt, reist auch Minister Weiss an.",
    ),
    ("terms that are met", "The country will get 40 million dollars", "국가는 조건을 충족해 4천만 달러를 받는다."),
]


@pytest.mark.parametrize(("claim", "evidence", "kind"), FLAGGED)
def test_a_claim_firmer_than_its_evidence_is_flagged(claim, evidence, kind):
    assert {each.kind for each in check_claim(claim, evidence)} == {kind}


@pytest.mark.parametrize(("claim", "evidence"), [row[1:] for row in QUIET], ids=[row[0] for row in QUIET])
def test_a_claim_no_firmer_than_its_evidence_is_not_flagged(claim, evidence):
    assert check_claim(claim, evidence) == []


def test_a_difference_in_firmness_shows_the_words_of_both_sides():
    [found] = check_claim("Norway has closed the border", "In Oslo wird erwogen, die Grenze zu schließen.")
    assert (found.said, found.source) == ("has closed", "erwogen")


def test_each_line_of_evidence_without_spaces_is_a_stretch_of_its_own():
    told = "美国拒绝签署协议。\n中国加入了该条约，并参加了会议。"
    assert check_claim("China joined the treaty.", told) == []


def test_words_are_quoted_where_they_stand_though_small_letters_are_more_signs():
    (found,) = check_claim("İİİİİİ-Bank accepted the plan", "Die İİİİİİ-Bank hat den Plan abgelehnt.")
    assert found.kind == "negation"
    assert found.source in "Die İİİİİİ-Bank hat den Plan abgelehnt."
    assert "abgelehnt" in found.source


def test_a_trillion_is_rounder_than_990_billion():
    assert check_claim("Nearly 1 trillion euros were lent", "Verliehen wurden 990 Milliarden Euro.") == []
