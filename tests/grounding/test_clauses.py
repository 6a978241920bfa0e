import pytest

from summarizer.grounding import Evidence, Unsupported, locate


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("Karsia withdrew … threatening war", "Karsia withdrew, while the army of Terna advanced, threatening war."),
        (
            "Карсия вывела войска … но ввела танки",
            "Карсия вывела войска, правящая партия соседней Терны рада, но ввела танки.",
        ),
        ("Карсия ушла … грозя войной", "Карсия ушла, а армия соседней Терны выросла, грозя войной."),
        ("Карсия ушла … грозя войной", "Карсия ушла, армия соседней Терны осталась на месте, грозя войной."),
        ("Карсия ушла … грозя войной", "Карсия ушла, армия соседней Терны занимает порт, грозя войной."),
        ("Карсія пішла … погрожуючи війною", "Карсія пішла, армія сусідньої Терни знову наступала, погрожуючи війною."),
        ("Карсія пішла … погрожуючи війною", "Карсія пішла, а армія сусідньої Терни тут, погрожуючи війною."),
        (
            "Karsien zog ab … schickte aber Panzer",
            "Karsien zog ab, die Regierung Ternas begrüßte das, schickte aber Panzer.",
        ),
        ("Karsien zog ab … und schickte Panzer", "Karsien zog ab, Ternas Armee auf den Fersen, und schickte Panzer."),
        ("Karsien zog ab … um zu siegen", "Karsien zog ab, während die Armee Ternas blieb, um zu siegen."),
        ("Karsien zog ab … um zu siegen", "Karsien zog ab, denn die Armee Ternas kam, um zu siegen."),
        ("La Karsie part … menaçant Zeren", "La Karsie part, tandis que l’armée de Terna avance, menaçant Zeren."),
        ("La Karsie part … menaçant Zeren", "La Karsie part, l’armée de Terna a progressé vers elle, menaçant Zeren."),
        ("Karsia se retiró … amenazando a Zeren", "Karsia se retiró, el ejército de Terna avanzó, amenazando a Zeren."),
        ("Karsia se retiró … y bombardeó Zeren", "Karsia se retiró, el ejército de Terna detrás, y bombardeó Zeren."),
        ("카르시아는 철수했고, … 전쟁을 경고했다", "카르시아는 철수했고, 테르나는 병력을 늘렸으며, 전쟁을 경고했다."),
        ("卡西亚撤军，…威胁开战", "卡西亚撤军，特纳增兵，威胁开战。"),
        ("カルシアは撤退し、…開戦を警告した", "カルシアは撤退し、テルナ軍が前進し、開戦を警告した。"),
        ("カルシアは撤退し、…開戦を警告した", "カルシアは撤退し、テルナの増派後、開戦を警告した。"),
        ("سحبت كارسيا قواتها … مهددة بالحرب", "سحبت كارسيا قواتها، وأرسلت تيرنا دباباتها، مهددة بالحرب."),
        ("سحبت كارسيا قواتها … وهددت بالحرب", "سحبت كارسيا قواتها، دبابات تيرنا خلفها، وهددت بالحرب."),
        ("Ильмен сообщил … если союзники помогут", "Ильмен сообщил, что его страна, если союзники помогут"),
    ],
)
def test_a_clause_of_its_own_between_commas_is_not_left_out(quote, text):
    assert isinstance(locate(quote, text), Unsupported)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("Страны … снимут санкции", "Страны, которые подписали договор, снимут санкции."),
        ("Страны … снимут санкции", "Страны, подписавшие договор, снимут санкции."),
        ("Країни … знімуть санкції", "Країни, які підписали договір, знімуть санкції."),
        ("Країни … знімуть санкції", "Країни, що підписали договір, знімуть санкції."),
        ("Die Länder … heben sie auf", "Die Länder, die den Vertrag unterzeichneten, heben sie auf."),
    ],
)
def test_a_clause_that_picks_some_out_of_several_is_not_left_out(quote, text):
    assert isinstance(locate(quote, text), Unsupported)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("Der Krieg … ist vorbei", "Der Krieg, betonte der Minister der Liga, ist vorbei."),
        ("Der Krieg … ist vorbei", "Der Krieg – heißt es in Kreisen der Liga – ist vorbei."),
        ("Der Krieg … ist vorbei", "Der Krieg, räumte Osk in der Sitzung ein, ist vorbei."),
        ("Der Krieg … ist vorbei", "Der Krieg, in den Augen der Liga, ist vorbei."),
        ("La guerre … est finie", "La guerre, assure le ministre de la Défense, est finie."),
        ("La guerre … est finie", "La guerre, a souligné le ministre de la Défense, est finie."),
        ("La guerre … est finie", "La guerre, se félicite le ministre, est finie."),
        ("La guerre … est finie", "La guerre, avance-t-on à Zeren, est finie."),
        ("La guerra … ha terminado", "La guerra, asegura el portavoz de la Liga, ha terminado."),
        ("La guerra … ha terminado", "La guerra, de acuerdo con la Liga, ha terminado."),
        ("Война … окончена", "Война по Крайну окончена."),
        ("Война … окончена", "Война, со ссылкой на источники сообщает агентство, окончена."),
        ("Війна … закінчена", "Війна, наголосив міністр оборони, закінчена."),
        ("전쟁은 … 끝났다", "전쟁은, 국방부 설명대로, 끝났다."),
        ("战争…已经结束", "战争，国防部长强调，已经结束。"),
        ("战争…已经结束", "战争（国防部长强调）已经结束。"),
        ("戦争は…終わった", "戦争は（国防相の主張）終わった。"),
        ("الحرب … انتهت", "الحرب، يؤكد وزير الدفاع، انتهت."),
        ("الحرب … انتهت", "الحرب، كما ذكرت الرابطة، انتهت."),
    ],
)
def test_an_aside_that_says_whose_view_it_is_is_not_left_out(quote, text):
    assert isinstance(locate(quote, text), Unsupported)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("Крайн … прибыл", "Крайн, занимающий пост премьера с 2019 года, прибыл"),
        ("Делегация … прибыла", "Делегация, которую возглавил министр, прибыла"),
        ("Міністр … прибув", "Міністр, який очолював делегацію, прибув"),
        ("Das Abkommen … gilt", "Das Abkommen, das in Oslo unterzeichnet wurde, gilt"),
        ("Osk … reiste ab", "Osk, seit dem Sommer 2019 Minister in Zeren, reiste ab"),
        ("L’accord … est en vigueur", "L’accord, qui a été signé à Oslo, est en vigueur"),
        ("Osk … est arrivé", "Osk, également le chef de l’opposition, est arrivé"),
        ("El acuerdo … rige", "El acuerdo, que fue firmado en Oslo, rige"),
        ("협정은 … 발효됐다", "협정은, 오슬로에서 체결된 뒤, 발효됐다"),
        ("协议…生效", "协议，于2019年签署，生效"),
        ("協定は…発効した", "協定は、オスロで署名された後、発効した"),
        ("الوزير … وصل", "الوزير، وكيل الوزارة سابقا، وصل"),
    ],
)
def test_an_aside_about_what_stands_before_it_is_left_out(quote, text):
    assert isinstance(locate(quote, text), Evidence)
