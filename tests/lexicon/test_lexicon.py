import pytest

from summarizer.lexicon import cue, cues, cues_in, has_lexicon, is_number_word, language_of

CUES = {
    "negation": """not No NEVER none nobody nothing neither nor without cannot hardly unlikely don't won’t isn't
        не нет без никто никогда нельзя ні немає без ніхто ne pas jamais aucun sans n'a n’enverra nicht keine nie ohne
        nunca nadie ninguno não ninguém sem senza nessuno لا لن لم ليس وليس 않는다 못했다 없다 아니다 불가능
        不 没有 不会 无法 尚未 ない ません なかった 不可能""",
    "modality": """may might could can should must will would shall ought perhaps probably allegedly we'll expected
        может могут возможно должен следует будет якобы намерен може можливо повинен peut pourrait doit devrait
        peut-être kann könnte muss soll wahrscheinlich puede podría debe quizás può potrebbe forse pode poderia talvez
        ربما يمكن يجب سوف 하겠다 可能 必须 将 应该 预计 かもしれない だろう べき 予定""",
    "condition": """if unless assuming until если если якщо якби s'il wenn sofern si إذا لو 하면 않으면 만약 조건
        如果 除非 若 只要 すれば 場合 もし""",
}
NO_CUES = """the troops falls Sea N'Djamena n'golo plant Provided bis mai se notes nota cane mayor willing 측면 라면
    라면서 안에 정부 은 만나 不断 不仅 未来 非洲 将军 会议 少ない 例えば ならび нетто мост ничья niemand_x"""


@pytest.mark.parametrize(("word", "kind"), [(word, kind) for kind, words in CUES.items() for word in words.split()])
def test_a_cue_word_is_known_in_any_case_and_with_any_apostrophe(word, kind):
    assert cue(word) == kind


@pytest.mark.parametrize("word", NO_CUES.split())
def test_a_word_that_only_looks_like_a_cue_is_none(word):
    assert cue(word) is None


def test_a_word_of_two_languages_is_a_cue_where_the_language_is_known():
    assert (cue("falls", "de"), cue("falls", "en"), cue("falls")) == ("condition", None, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They could, provided that all agree.", [("modality", "could"), ("condition", "provided")]),
        ("It provided aid as soon as possible.", []),
        ("not only in Rome but also in Bern", []),
        ("The talks may resume on 5 May.", [("modality", "may")]),
        ("Then Will Smith rode a Tin Can to May.", []),
        ("He ruled out a visit.", [("negation", "ruled out")]),
        ("We have to go as long as they do.", [("modality", "have to"), ("condition", "as long as")]),
        ("Resolution No. 5 passed.", []),
        (
            "Нельзя, при условии, что они могут.",
            [("negation", "Нельзя"), ("condition", "при условии"), ("modality", "могут")],
        ),
        ("Не исключено, что он не только приедет.", [("modality", "Не исключено")]),
        ("У разі нападу він не поїде.", [("condition", "У разі"), ("negation", "не")]),
        (
            "La France n'enverra pas d'armes, à condition que",
            [("negation", "n'enverra"), ("negation", "pas"), ("condition", "à condition")],
        ),
        (
            "Es sei denn, die Truppen könnten nicht",
            [("condition", "Es sei denn"), ("modality", "könnten"), ("negation", "nicht")],
        ),
        ("No irá a menos que el gobierno de la isla pueda", [("negation", "No"), ("condition", "a menos que")]),
        ("La France ne livrera les chars qu'en mai", []),
        ("La France ne livrera pas les chars", [("negation", "ne"), ("negation", "pas")]),
        ("병력을 보내지 않을 것이라고 밝혔다", [("negation", "않"), ("modality", "을 것")]),
        ("조건이 맞으면 지원할 수 있다", [("condition", "조건"), ("condition", "으면"), ("modality", "수 있")]),
        ("정부에 따르면 회담이 열린다", []),
        ("如果谈判失败，中国将不会参加", [("condition", "如果"), ("modality", "将"), ("negation", "不会")]),
        ("未来不断发展", []),
        ("合意すれば送るかもしれない", [("condition", "れば"), ("modality", "かもしれない")]),
        ("行かなければならない", [("modality", "なければならない")]),
        ("لن ترسل قوات إذا لم يوافق", [("negation", "لن"), ("condition", "إذا"), ("negation", "لم")]),
        ("οι δυνάμεις δεν", []),
    ],
)
def test_cues_in_running_text_stand_in_order_with_their_words(text, expected):
    assert cues_in(text) == expected


def test_a_cue_knows_where_it_stands_and_how_strong_it_is():
    text = "Rome will, if asked, help."
    assert [(found.strength, text[found.start : found.end]) for found in cues(text)] == [
        ("future", "will"),
        ("condition", "if"),
    ]


@pytest.mark.parametrize("sample", ["troops", "войска", "المفاوضات", "병력", "谈判", "合意した", "10 troops, да"])
def test_covered_scripts_have_a_lexicon(sample):
    assert has_lexicon(sample)


@pytest.mark.parametrize("sample", ["", "2026", "δυνάμεις", "सैनिक", "חיילים"])
def test_other_scripts_have_none(sample):
    assert not has_lexicon(sample)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("send 20 trucks", "en"),
        ("The minister of defence", "en"),
        ("Le ministre de la défense est arrivé", "fr"),
        ("Die Ministerin ist in Rom und will", "de"),
        ("El ministro del interior y la policía", "es"),
        ("Il ministro della difesa non è a Roma", "it"),
        ("O ministro da defesa não está em Roma", "pt"),
        ("Министр обороны", "ru"),
        ("Міністр оборони", "uk"),
        ("وزير الدفاع", "ar"),
        ("국방부 장관", "ko"),
        ("国防部长", "zh"),
        ("国防相は", "ja"),
        ("Υπουργός", ""),
        ("Deutschland könnte 20 Millionen Euro zahlen.", "de"),
        ("L'Italia potrebbe pagare 20 milioni di euro.", "it"),
        ("Portugal poderia pagar 20 milhões de euros.", "pt"),
        ("La France pourrait verser 12 000 euros.", "fr"),
        ("Berlin wird keine Truppen entsenden, sagte Größl.", "de"),
        ("El Salvador paid 20 euros", "en"),
        ("Le président a refusé de signer.", "fr"),
        ("Nunca Dinamarca había enviado tantos soldados a Groenlandia.", "es"),
        ("Foreign ministers met Kenyan officials Monday", "en"),
        ("A coup d'état failed", "en"),
        ("Erdoğan visits Niğde", "en"),
        ("Škoda cuts jobs", "en"),
        ("Łukasz resigned Monday", "en"),
        ("Brewers exported ale worth five million dollars", "en"),
        ("Bern schickt nie Soldaten nach Mali.", "de"),
        ("The détente between Peru and Chile held", "en"),
    ],
)
def test_the_language_is_told_by_script_and_small_words(text, language):
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "De minister heeft in Den Haag gezegd dat het kabinet geen steun geeft aan het plan.",
        "Het kabinet stuurt geen militairen naar Mali.",
        "Polska podpisała umowę z Litwą.",
        "Rząd nie zgodził się na propozycję, która wpłynęła w maju.",
        "Türkiye anlaşmayı imzalamadı.",
        "Regeringen skrev på avtalet på måndagen.",
        "Polska podpisała umowę z Litwą, a nie pakt.",
        "To była dobra decyzja, którą podjęto późno",
        "Presiden menandatangani perjanjian dagang dengan Malaysia dan Vietnam pada hari Senin kemarin siang",
    ],
)
def test_a_language_that_is_not_covered_is_taken_for_none(text):
    assert language_of(text) == ""


@pytest.mark.parametrize(
    ("likely", "language"), [("fr", "fr"), ("it", "it"), ("de", "en"), ("ru", "en"), ("en", "en"), ("", "en")]
)
def test_a_text_too_short_to_tell_is_in_the_likely_language_if_it_can_be(likely, language):
    assert language_of("La France versera 12 000 euros", likely) == language


def test_the_likely_language_does_not_outweigh_small_words():
    assert language_of("The army of La Paz will march", "es") == "en"


@pytest.mark.parametrize(
    "word",
    """one Two twelve hundred million billion dozen half twenty-five two-day пять двух миллионов тыс мільйонів deux
    milliards zwei Millionen dos millones due_ dois مليون 만 2천만 억 三 百万 亿""".replace("due_", "").split(),
)
def test_number_words_are_known(word):
    assert is_number_word(word)


@pytest.mark.parametrize("word", ["", "un", "une", "due", "bisher", "tons", "day", "20", "만나", "世界", "одна"])
def test_other_words_are_no_numbers(word):
    assert not is_number_word(word)


def test_a_number_word_of_one_language_only_is_one_where_the_language_is_known():
    assert is_number_word("due", "it")
