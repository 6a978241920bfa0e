import pytest

from summarizer.auditing import audit


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
    ],
)
def test_who_says_what_in_other_languages(text, expected):
    assert found(text, "statement") == expected


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Переговоры состоятся в столице.", "состоятся"),
        ("Переговоры возобновятся на следующей неделе.", "на следующей"),
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
    ],
    ids=["ru", "fr", "de", "es", "ko", "zh"],
)
def test_who_commits_in_other_languages(text, cue):
    assert [(found_cue, content) for _, found_cue, content in found(text, "commitment")] == [(cue, text)]


def test_a_language_without_words_still_has_its_quotations_figures_and_dates():
    marks = audit("「この文書には署名しません。絶対に」と大臣は3月5日に述べた。").marks
    assert [(mark.kind, mark.text) for mark in marks if mark.kind != "forward-looking"] == [
        ("statement", "「この文書には署名しません。"),
        ("statement", "絶対に」"),
        ("date", "3月5日"),
    ]
