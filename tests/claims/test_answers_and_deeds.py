"""English claims that say yes for no, or do what is undone, against evidence in other languages."""

import pytest

from summarizer import check_claim

FLAGGED = [
    ("The minister accepted the invitation", "El ministro declinó la invitación."),
    ("The coast guard confirmed the report", "해경은 보도를 부인했다."),
    ("The minister denied the mistake", "Le ministre a reconnu l'erreur."),
    ("The Commission has ruled out a freeze", "La Commission n'exclut pas un gel."),
    ("The embassy suspended its work", "Посольство работу не прекращало."),
    ("The ruling violates the constitution", "결정은 헌법에 위배되지 않는다."),
    ("Peru signed the declaration", "El Perú se negó a firmar la declaración."),
    ("Three people were injured", "Bei dem Angriff auf das Konsulat wurde niemand verletzt."),
    ("China held negotiations with Peru", "中方从未与秘鲁进行过谈判。"),
    ("The ministry disclosed the venue", "外交部拒绝透露谈判地点。"),
    ("Minister Weiss consulted the unions", "Ohne die Gewerkschaften zu konsultieren, unterschrieb Minister Weiss."),
]
QUIET = [
    (
        "Austria's constitutional court confirmed the ban",
        "Der Verfassungsgerichtshof in Wien wies die Klage gegen das Verbot ab.",
    ),
    (
        "The minister confirmed 40 soldiers had died",
        "Der Minister bestritt, dass es mehr als 40 tote Soldaten gegeben habe; 40 seien gefallen, bestätigte er.",
    ),
    ("Norway agreed to mediate", "Oslo lehnte einen Boykott ab und will vermitteln."),
    ("Finland accepted the compromise", "Helsinki lehnte den ersten Entwurf ab, nahm aber den Kompromiss an."),
    ("Ecuador agreed to sign the text", "L'Équateur a refusé le premier texte, puis signé le second."),
    (
        "Mali accepted the mediation of Togo",
        "Le Mali, qui avait rejeté l'offre algérienne, a accueilli la médiation du Togo.",
    ),
    ("The minister admitted the mistake", "Le ministre n'a pas nié l'erreur."),
    ("The minister acknowledged the talks", "El ministro no negó las conversaciones."),
    ("The minister denied the report", "Le ministre n'a pas confirmé l'information et parle d'une invention."),
    ("Poland rejected the proposal", "Varsovie n'a pas accepté la proposition."),
    ("Italy ruled out sending troops", "Roma non accetta di inviare truppe."),
    ("Russia denied the strike", "В Москве не подтвердили удар и назвали сообщения ложью."),
    ("Russia refused to join the pact", "Россия не согласилась присоединиться к пакту."),
    ("The union rejected the offer", "Профсоюз не принял предложение."),
    ("Japan dismissed the claim", "日本は主張を認めなかった。"),
    ("South Korea rejected the offer", "정부는 제안을 받아들이지 않았다."),
    ("China denied the reports", "中方没有承认有关报道，称其纯属捏造。"),
    ("Spain turned down the request", "España no aceptó la petición."),
    (
        "The prime minister allowed the protest",
        "El primer ministro no prohibió la protesta, rechazó las críticas y la autorizó.",
    ),
    ("The court approved the extradition", "Суд отклонил жалобу адвокатов и разрешил экстрадицию."),
    ("The court upheld the extradition", "Суд отклонил жалобу адвокатов на экстрадицию."),
    ("Georgia admitted observers", "Грузия не отказала наблюдателям во въезде."),
    ("The Senate passed the budget bill", "Il Senato ha respinto tutti gli emendamenti e approvato il bilancio."),
    ("Egypt accepted the mediator", "لم ترفض مصر الوسيط."),
    ("Brazil conceded that the data were wrong", "O Brasil não negou que os dados estavam errados."),
    ("Iran suspended the inspections", "Iran hat die Inspektionen ausgesetzt, die Gespräche aber nicht unterbrochen."),
    ("Iran suspended the inspections", "Иран не возобновит инспекции, которые приостановил в мае."),
    ("Hungary will withdraw its soldiers", "Budapest will die Soldaten nicht länger im Land lassen und zieht sie ab."),
    ("Hungary is leaving the court", "Ungarn bleibt nicht im Gerichtshof."),
    ("The law violates the constitution", "Das Gesetz ist nicht mit der Verfassung vereinbar."),
    ("The law breaches the treaty", "La loi n'est pas conforme au traité."),
    ("Turkey halted the exports", "Ankara exportiert vorerst nicht mehr."),
    ("China recalled its ambassador", "中国召回大使，但没有取消会谈。"),
    ("The army left the town of Gao", "L'armée n'a pas quitté le Mali mais s'est retirée de Gao."),
    ("The strike ended on Friday", "La huelga no terminó hasta el viernes."),
    ("Estonia signed the treaty", "Estland unterzeichnete den Vertrag, Litauen nicht."),
    ("Estonia signed the treaty", "Таллин подписал договор, а Вильнюс его не подписал."),
    ("26 states signed the treaty", "Außer Ungarn, das nicht unterschrieb, setzten 26 Staaten ihren Namen darunter."),
    ("Peru attended the summit", "Chile no asistió a la cumbre; Perú envió a su canciller."),
    ("Peru took part in the summit", "Perú estuvo en la cumbre, pero Chile no participó."),
    (
        "Rebels killed twelve soldiers in Gao",
        "Les rebelles, qui n'ont pas signé l'accord, ont tué douze soldats à Gao.",
    ),
    ("Talks with Iran were held in Muscat", "Die Gespräche mit Iran fanden nicht in Wien, sondern in Maskat statt."),
    ("Talks will be held only in May", "Die Gespräche werden nicht vor Mai stattfinden."),
    ("The minister resigned without giving reasons", "Der Minister ist zurückgetreten, Gründe nannte er nicht."),
    (
        "The two sides reached an agreement after all",
        "Lange kamen sie zu keiner Einigung, am Ende wurde man sich einig.",
    ),
    ("The ministers met in Doha", "部长们没有在迪拜会面，而是在多哈会面。"),
    ("The ministers met in Doha", "장관들은 두바이가 아니라 도하에서 만났다."),
    ("South Korea sent aid", "한국은 병력을 보내지 않았지만 구호품을 보냈다."),
    ("South Korea will provide aid", "한국은 병력을 보내지 않는다. 대신 구호품을 제공한다."),
    ("Japan opened an office in Palau", "日本はパラオに大使館は開設しなかったが、事務所を開いた。"),
    ("The company paid the fine", "Компания не стала обжаловать штраф и заплатила его."),
    ("The company paid the fine late", "La empresa no pagó la multa hasta junio."),
    (
        "Three people were injured, none of them seriously",
        "Niemand wurde schwer verletzt, drei Menschen kamen mit Schrammen davon.",
    ),
    ("Three people were injured", "Tote gab es nicht, drei Menschen wurden verletzt."),
    ("Two people were killed in the blast", "Взрыв унёс жизни двух человек, раненых нет."),
    ("No one was killed", "Погибших нет."),
    ("Parliament voted to keep the law", "Le Parlement n'a pas voté l'abrogation de la loi."),
    ("Mexico lifted the tariff on steel", "México no levantó el arancel al aluminio, pero sí el del acero."),
    ("Sweden supports the plan", "Schweden hat nichts gegen den Plan."),
    (
        "The ministry named the suspect",
        "Das Ministerium nannte den Namen des Verdächtigen, nicht aber den seines Komplizen.",
    ),
    ("The ministry published the list", "Il ministero ha pubblicato l'elenco senza precisare le date."),
    ("Chad published the agreement", "Le Tchad a rendu public l'accord, sans en préciser la durée."),
    (
        "The minister met his Russian counterpart",
        "Der Minister traf seinen russischen Kollegen, ohne das Abkommen zu unterzeichnen.",
    ),
    ("The delegation returned home", "Делегация вернулась домой, не подписав соглашения."),
    ("Kenya consulted its neighbours", "Kenia handelte nicht, ohne die Nachbarn zu konsultieren."),
    ("Serbia changed the law", "Serbien hat das Gesetz geändert, nicht aber die Verfassung."),
    ("Egypt invited both sides", "لم تشارك السودان، لكن مصر دعت الطرفين."),
    (
        "Turkey extended the mandate by one year",
        "Türkei: Das Mandat wird nicht um zwei, sondern um ein Jahr verlängert.",
    ),
    ("Argentina returned the painting", "Argentina no se quedó con el cuadro: lo devolvió."),
    ("Police found the weapons in Lyon", "La police n'a rien trouvé à Paris, mais a découvert les armes à Lyon."),
    ("The minister plans to visit Oslo", "部长不打算访问斯德哥尔摩，但计划访问奥斯陆。"),
    ("Zambia will pay the debt", "赞比亚不会拖欠债务，将按时支付。"),
    ("The ambassador returned to Minsk", "Посол не остался в Москве и вернулся в Минск."),
    ("The treaty targets smugglers", "条约不针对渔民，只针对走私者。"),
    ("India attended the meeting", "インドは署名しなかったが、会合には出席した。"),
    ("The prince received the envoy", "Le prince n'a pas reçu le ministre mais son envoyé."),
    ("Cyprus backed the plan", "Кипр поддержал план, не дожидаясь парламента."),
    ("Moldova joined the fund", "Молдова присоединилась к фонду, хотя парламент не ратифицировал договор."),
    ("Moldova joined the fund", "Молдова вступила в фонд, не участвуя в его управлении."),
    ("The firm delivered the engines", "Фирма, от которой ждали отказа, всё же поставила двигатели."),
    ("Lisbon agreed to host the summit", "Lisboa não recusou acolher a cimeira."),
    (
        "Portugal allowed the ship to dock",
        "Portugal não impediu o navio de atracar, depois de Espanha ter recusado a entrada.",
    ),
    ("Ukraine accepted the ceasefire", "Росія відхилила перемир'я, на яке пристала Україна."),
    ("Ukraine accepted the ceasefire", "Россия отвергла перемирие, а Украина готова его соблюдать."),
    ("Ukraine accepted the ceasefire", "俄罗斯拒绝停火，乌克兰则愿意遵守。"),
    ("Ukraine agreed to a ceasefire", "러시아는 휴전을 거부했고 우크라이나는 휴전에 나서기로 했다."),
    ("Ukraine agreed to a ceasefire", "Während Moskau die Waffenruhe ablehnte, war Kiew dazu bereit."),
    ("Ukraine agreed to a ceasefire", "Kiew will die Waffenruhe einhalten, Moskau lehnt sie ab."),
    ("Ukraine accepted the ceasefire", "Moscou refuse le cessez-le-feu, Kiev est prêt à le respecter."),
    ("Ukraine accepted the ceasefire", "Moscú rechazó el alto el fuego, que Kiev respetará."),
]


@pytest.mark.parametrize(("claim", "evidence"), FLAGGED)
def test_an_answer_or_deed_turned_round_is_flagged(claim, evidence):
    assert "negation" in {each.kind for each in check_claim(claim, evidence)}


@pytest.mark.parametrize(("claim", "evidence"), QUIET)
def test_an_answer_or_deed_told_in_other_words_is_not_flagged(claim, evidence):
    assert not {"negation", "modality", "condition"} & {each.kind for each in check_claim(claim, evidence)}
