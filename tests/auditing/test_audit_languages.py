import json
import re
from pathlib import Path

import pytest

from summarizer import Document
from summarizer.auditing import audit, other_languages
from summarizer.auditing.elsewhere import pattern


def found(text, kind):
    return [
        (mark.source and mark.source.text, mark.cue and mark.cue.text, *(piece.text for piece in mark.content))
        for mark in audit(text).marks
        if mark.kind == kind
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Министр Орлин заявил, что граница открыта. По словам посла, порт закрыт.",
            [
                ("Министр Орлин", "заявил", "что граница открыта"),
                ("посла", "По словам", "порт закрыт"),
            ],
            id="ru",
        ),
        pytest.param(
            "«Мы не подпишем эту бумагу», — сказал президент.",
            [("президент", "сказал", "«Мы не подпишем эту бумагу»")],
            id="ru, a quotation",
        ),
        pytest.param(
            "Le ministre Orlin a déclaré que la frontière était ouverte. Selon le ministère, le port est fermé.",
            [
                ("Le ministre Orlin", "a déclaré", "que la frontière était ouverte"),
                ("le ministère", "Selon", "le port est fermé"),
            ],
            id="fr",
        ),
        pytest.param(
            "„Wir werden das nicht unterschreiben“, sagte der Minister. Der Präsident erklärte, dass der Hafen zu sei.",
            [
                ("der Minister", "sagte", "„Wir werden das nicht unterschreiben“"),
                ("Der Präsident", "erklärte", "dass der Hafen zu sei"),
            ],
            id="de",
        ),
        pytest.param(
            "El ministro Orlin dijo que la frontera está abierta. Según el ministerio, el puerto está cerrado.",
            [
                ("El ministro Orlin", "dijo", "que la frontera está abierta"),
                ("el ministerio", "Según", "el puerto está cerrado"),
            ],
            id="es",
        ),
        pytest.param(
            "Orlin bestritt, dass die Grenze zu ist.",
            [("Orlin", "bestritt", "dass die Grenze zu ist")],
            id="de, denied",
        ),
        pytest.param(
            "Orlin a nié que le port soit fermé.", [("Orlin", "a nié", "que le port soit fermé")], id="fr, denied"
        ),
        pytest.param("Орлин отверг, что порт закрыт.", [("Орлин", "отверг", "что порт закрыт")], id="ru, denied"),
        pytest.param(
            "오를린 장관은 국경이 열렸다고 밝혔다. 외교부에 따르면 항구는 닫혔다.",
            [
                ("오를린 장관은", "밝혔다", "국경이 열렸다고"),
                ("외교부", "에 따르면", "항구는 닫혔다"),
            ],
            id="ko",
        ),
        pytest.param(
            "奥尔林部长表示，边境已经开放。据外交部消息，港口关闭。“我们不会签署这份文件，”总统说。",
            [
                ("奥尔林部长", "表示", "边境已经开放"),
                ("外交部消息", "据", "港口关闭"),
                ("总统", "说", "“我们不会签署这份文件，”"),
            ],
            id="zh",
        ),
        pytest.param(
            "Le chancelier a fermement rejeté les accusations d’Estavie.",
            [("Le chancelier", "a fermement rejeté", "les accusations d’Estavie")],
            id="fr, of an object",
        ),
        pytest.param(
            "Lundi, la ministre a critiqué le projet. La critique vise la réforme.",
            [("la ministre", "a critiqué", "le projet")],
            id="fr, a time before the speaker",
        ),
        pytest.param(
            "La ministra criticó el borrador. El presidente celebró una reunión.",
            [("La ministra", "criticó", "el borrador")],
            id="es, of an object",
        ),
        pytest.param(
            "Канцлер отклонил обвинения Эставии.", [("Канцлер", "отклонил", "обвинения Эставии")], id="ru, of an object"
        ),
        pytest.param(
            "Der Kanzler wies die Vorwürfe zurück. Der Kanzler wies auf den Hafen.",
            [("Der Kanzler", "wies", "die Vorwürfe zurück")],
            id="de, a verb in two parts",
        ),
        pytest.param(
            "Die Ministerin hat den Entwurf scharf kritisiert.",
            [("Die Ministerin", "kritisiert", "den Entwurf scharf")],
            id="de, the verb behind its object",
        ),
        pytest.param(
            "Am Montag begrüßte die neue Ministerin Orla Vasko den Entwurf. Als Fehler bezeichnete er den Hafen.",
            [("die neue Ministerin Orla Vasko", "begrüßte", "den Entwurf"), ("er", "bezeichnete", "den Hafen")],
            id="de, a time before the verb",
        ),
        pytest.param(
            "Am Montag sagte Orlin, der Hafen sei zu. In Genf, der Hauptstadt, sagte er, der Hafen sei zu.",
            [("Orlin", "sagte", "der Hafen sei zu"), ("er", "sagte", "der Hafen sei zu")],
            id="de, the speaker behind the verb",
        ),
        pytest.param("Der Entwurf wurde kritisiert.", [], id="de, by nobody, and nothing follows"),
        pytest.param(
            "Dem Bericht zufolge ist der Hafen zu. Der Hafen ist zu, dem Bericht zufolge.",
            [("Dem Bericht", "zufolge", "ist der Hafen zu"), ("dem Bericht", "zufolge", "Der Hafen ist zu")],
            id="de, the source before its preposition",
        ),
        pytest.param(
            "Talien sei bereit, über Abstände zu sprechen, erklärte er.",
            [("er", "erklärte", "Talien sei bereit, über Abstände zu sprechen")],
            id="de, a comma within what is said",
        ),
        pytest.param("Das Ende drohe, so Krohl.", [("Krohl", "so", "Das Ende drohe")], id="de, so somebody says"),
        pytest.param(
            "Dem Bericht zufolge ist der Hafen zu, obwohl es nicht regnete.",
            [("Dem Bericht", "zufolge", "ist der Hafen zu, obwohl es nicht regnete")],
            id="de, a comma behind that",
        ),
        pytest.param(
            "Orlin antwortete knapp: „Kein Kommentar.“",
            [("Orlin", "antwortete", "„Kein Kommentar.“")],
            id="de, few words after a colon",
        ),
        pytest.param(
            "Am Montag sagte Orlin „ja, der Hafen ist heute zu“.",
            [("Orlin", "sagte", "„ja, der Hafen ist heute zu“")],
            id="de, the speaker between verb and quotation",
        ),
        pytest.param(
            "El lunes dijo Orlin, el ministro de la isla, que el puerto está cerrado. Criticó Orlin el borrador.",
            [("Orlin", "dijo", "que el puerto está cerrado"), ("Orlin", "Criticó", "el borrador")],
            id="es, the speaker behind the verb",
        ),
        pytest.param("La ministre condamne, puis s’en va avec le président du conseil.", [], id="fr, no object"),
        pytest.param(
            "Son roman « Je vous dirai tout » a reçu un prix dans la capitale de l’Estavie.", [], id="fr, a title"
        ),
        pytest.param(
            "«Граница открыта уже неделю»,\u00a0— сказал чиновник.",
            [("чиновник", "сказал", "«Граница открыта уже неделю»")],
            id="ru, a space that does not break",
        ),
        pytest.param(
            "Вопрос, по словам посла, отложен.",
            [("посла", "по словам", "Вопрос", "отложен")],
            id="ru, the source in the middle",
        ),
        pytest.param(
            "Le document, long de dix pages, annonce la fin de la trêve. Le port est fermé ; Orlin annonce une trêve.",
            [],
            id="fr, an apposition is nothing that is said",
        ),
        pytest.param(
            "Le port est fermé ; Orlin a rejeté la trêve.", [("Orlin", "a rejeté", "la trêve")], id="fr, a new clause"
        ),
        pytest.param(
            "장관은 “국경이 이미 오래전에 열려 있다”고 선을 그었다.",
            [("장관은", "고", "“국경이 이미 오래전에 열려 있다”")],
            id="ko, a quotation and a verb that is none of saying",
        ),
        pytest.param("他的书《部长表示抗议》获奖。", [], id="zh, within a title"),
        pytest.param(
            "对于仲裁裁决，总理予以谴责。", [("总理予以", "谴责", "对于仲裁裁决")], id="zh, the verb at the end"
        ),
        pytest.param(
            "기업인에게서 돈을 받은 사실이 없다고 그는 밝혔다.",
            [("그는", "밝혔다", "기업인에게서 돈을 받은 사실이 없다고")],
            id="ko, the speaker behind what he says",
        ),
        pytest.param("정부는 항구 공격을 규탄했다.", [("정부는", "규탄했다", "항구 공격을")], id="ko, of an object"),
        pytest.param("总理驳斥了指责。反对党集会。", [("总理", "驳斥", "了指责")], id="zh, of an object"),
    ],
)
def test_who_says_what_in_other_languages(text, expected):
    assert found(text, "statement") == expected


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Переговоры состоятся в столице.", "состоятся"),
        ("Переговоры на следующей неделе решают всё.", "на следующей"),
        ("Les pourparlers reprendront dans la capitale.", "reprendront"),
        ("Die Gespräche werden in der Hauptstadt fortgesetzt.", "werden"),
        ("Las conversaciones seguirán en la capital.", "seguirán"),
        ("회담은 수도에서 열릴 예정이다.", "릴 예정"),
        ("会谈将在首都举行。", "将"),
    ],
    ids=["ru", "ru, next week", "fr", "de", "es", "ko", "zh"],
)
def test_what_comes_in_other_languages(text, cue):
    assert [found_cue for _, found_cue in found(text, "forward-looking")] == [cue]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Эставия пообещала вернуть корабли.", "пообещала"),
        ("L’Estavie a promis de rendre les navires.", "a promis"),
        ("Die Regierung versprach, die Schiffe zurückzugeben.", "versprach"),
        ("El gobierno prometió devolver los barcos.", "prometió"),
        ("에스타비아는 배를 돌려주겠다고 약속했다.", "약속했"),
        ("埃斯塔维亚承诺归还船只。", "承诺"),
        ("Мы выведем корабли.", "Мы выведем"),
        ("Ответ был такой: Мы выведем корабли.", "Мы выведем"),
        ("Nous rendrons les navires dans le port.", "Nous rendrons"),
        ("Wir werden die Schiffe zurückgeben.", "Wir werden"),
        ("Die Regierung hat zugesagt, die Schiffe zurückzugeben.", "hat zugesagt"),
        ("Devolveremos los barcos en el puerto de la isla.", "Devolveremos"),
        ("우리는 배를 돌려주겠다.", "겠다"),
        ("我们将归还船只。", "我们将"),
    ],
    ids=[
        *("ru", "fr", "de", "es", "ko", "zh"),
        *("ru, we", "ru, after a colon", "fr, we", "de, we", "de, perfect", "es, we", "ko, I", "zh, we"),
    ],
)
def test_who_commits_in_other_languages(text, cue):
    assert [(found_cue, content) for _, found_cue, content in found(text, "commitment")] == [(cue, text)]


@pytest.mark.parametrize(
    "text",
    [
        "Nous serons en retard.",
        "Wir werden es sehen.",
        "Seremos pocos.",
        "비가 오겠다면 좋겠다.",
        "我们将看到结果。",
        "비가 내리겠습니다.",
        "我国要求各方克制。",
        "Esperemos que la tregua dure en la isla.",
    ],
    ids=["fr", "de", "es", "ko", "zh", "ko, rain", "zh, a demand", "es, hope"],
)
def test_what_befalls_us_is_no_commitment_in_other_languages(text):
    assert found(text, "commitment") == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Die Regierung verpflichtete sich, die Schiffe zurückzugeben.", "verpflichtete sich"),
        ("Правительство обязалось вернуть корабли.", "обязалось"),
    ],
    ids=["de", "ru"],
)
def test_who_commits_looks_ahead_in_other_languages(text, cue):
    assert [found_cue for _, found_cue in found(text, "forward-looking")] == [cue]


def test_a_language_without_words_still_has_its_quotations_figures_and_dates():
    marks = audit("「この文書には署名しません。絶対に」と大臣は3月5日に述べた。").marks
    assert [(mark.kind, mark.text) for mark in marks if mark.kind != "forward-looking"] == [
        ("statement", "「この文書には署名しません。"),
        ("statement", "絶対に」"),
        ("date", "3月5日"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El barco entró en el puerto porque llovía."),
        ("es", "El ministro anunció el ataque aéreo del lunes."),
        ("es", "Teherán cerró la embajada por la mañana."),
        ("es", "Irán cerró la embajada el lunes."),
        ("es", "El presidente aceptó la renuncia de Orlin."),
        ("es", "El tribunal condenó a Orlin a seis años de prisión."),
        ("es", "El tren va a Madrid."),
        ("fr", "L’armée a lancé une attaque contre le port de Belmar."),
        ("fr", "Nous entrons dans le port et nous ignorons la pluie."),
        ("fr", "Les environs de Goma et trois escadrons étaient calmes."),
        ("fr", "Le port de Canberra et celui de Shira étaient calmes."),
        ("fr", "Le tribunal a condamné Orlin à six ans de prison."),
        ("ru", "Правительство решило остаться, потому что шёл дождь."),
        ("ru", "Суд осудил Орлина на шесть лет."),
        ("de", "Soldaten sichern den Zugang zu dem Gebäude."),
        ("de", "Die Koalition der Willigen traf sich in einem Hotel."),
        ("de", "Die Klagen, die das Gericht abwies, füllten drei Ordner."),
        ("de", "Aus dem Keller drang ein Laut, der an Wasser erinnerte."),
        ("de", "Das Unglück forderte 30 Tote, darunter vier Kinder."),
        ("de", "Der Zug hält in Bremen, Hamburg und Kiel."),
        ("de", "Heute Morgen fiel ein Schuss, am Morgen danach noch einer."),
        ("de", "Das Gericht verurteilte Orlin zu sechs Jahren Haft."),
        ("ko", "그는 안경을 썼다."),
        ("ko", "회의는 예정대로 열렸다."),
        ("ko", "그는 나오는 배를 보았다."),
        ("zh", "双方存在不同意见。"),
        ("zh", "他会见了参议员。"),
        ("zh", "他不同意这份文件。"),
        ("zh", "收据丢失了。"),
        ("zh", "美国支持的部队撤离了。"),
        ("zh", "抗议者离开了广场。"),
        ("en", "In view of the storm, the port closed."),
        ("en", "The hotel offers breakfast."),
    ],
)
def test_plain_news_is_not_marked(language, text):
    kinds = ("statement", "commitment", "forward-looking")
    marks = audit(Document(text=text, language=language)).marks
    found = [(mark.kind, mark.cue and mark.cue.text) for mark in marks if mark.kind in kinds]
    assert found == []


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("de", "- Wir werden die Brücke öffnen.", "commitment"),
        ("de", "(Wir werden die Brücke öffnen.)", "commitment"),
        ("es", "Y dijo: ¡Vamos a devolver los barcos!", "commitment"),
        ("ru", "МОСКВА ОБЕЩАЛА ВЕРНУТЬ КОРАБЛИ.", "commitment"),
        ("de", "Orlin verurteilte den Angriff vor zwei Jahren als Mord.", "statement"),
        ("de", "Orlin forderte Gerechtigkeit für die Opfer.", "statement"),
        ("ru", "Орлин осудил удар, нанесённый два года назад.", "statement"),
        ("fr", "Orlin a condamné l’attaque du mois de mai.", "statement"),
        ("es", "Orlin condenó el bloqueo de los últimos meses.", "statement"),
        ("fr", "Orlin promettra la paix.", "commitment"),
        ("fr", "Nous ouvrirons le port.", "commitment"),
        ("de", "Orlin sagte Kasra Hilfe zu und reiste ab.", "commitment"),
        ("de", "Beide Seiten verständigten sich darauf, die Gespräche wieder aufzunehmen.", "commitment"),
        ("de", "Nach seinen Worten ist der Hafen zu.", "statement"),
        ("de", "Krohl sprach von einem vorsichtigen Anfang.", "statement"),
        ("es", "Superaremos la crisis.", "commitment"),
        ("ko", "오는 하반기 회담이 열린다.", "forward-looking"),
        ("en", "Norland pledges support for Kasra.", "commitment"),
    ],
)
def test_what_looks_like_plain_news_is_marked(language, text, kind):
    assert kind in {mark.kind for mark in audit(Document(text=text, language=language)).marks}


def test_patterns_are_grouped_without_a_change():
    lines = (Path(__file__).parents[2] / "benchmarks" / "sentences.jsonl").read_text(encoding="utf-8").splitlines()
    for row in map(json.loads, lines):
        for table in ("SAYING", "OBJECT", "ACCORDING", "FUTURE", "COMMITTING"):
            words = getattr(other_languages, table).get(row["language"])
            if words:
                body = re.sub(r"\s*\n\s*", "", words).replace("~", other_languages.ENDINGS.get(row["language"], ""))
                plain = body if row["language"] in ("ko", "zh") else rf"\b(?:{body})(?!\w)"
                found = [match.span() for match in pattern(table, row["language"]).finditer(row["text"])]
                assert found == [match.span() for match in re.finditer(plain, row["text"], re.IGNORECASE)], row["text"]
