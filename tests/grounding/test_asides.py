import re

import pytest

from summarizer.grounding import Evidence, Unsupported, locate


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("Karsia withdrew … threatening war", "Karsia withdrew, while the army of Terna advanced, threatening war."),
        ("Karsia withdrew … to shell Zeren", "Karsia withdrew, Terna’s army was beaten, to shell Zeren."),
        ("Karsia withdrew … and shelled Zeren", "Karsia withdrew, Terna’s army behind, and shelled Zeren."),
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
    assert isinstance(locate(quote, re.sub("[,，、،]", " —", text)), Unsupported)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        (
            "Der Minister … unterzeichnete das Abkommen",
            "Der Minister, der am Mittwoch in Oslo ankam, unterzeichnete das Abkommen",
        ),
        ("La délégation … est arrivée", "La délégation, conduite par le ministre des Affaires étrangères, est arrivée"),
        ("Le ministre … a signé l’accord", "Le ministre, arrivé mardi à Genève, a signé l’accord"),
        ("Министр … подписал договор", "Министр, прибывший в Осло в среду, подписал договор"),
        ("Міністр … підписав угоду", "Міністр, який прибув до Осло в середу, підписав угоду"),
        ("El ministro … firmó el acuerdo", "El ministro, que llegó el miércoles a Oslo, firmó el acuerdo"),
        ("Il ministro … ha firmato l’accordo", "Il ministro, arrivato mercoledì a Oslo, ha firmato l’accordo"),
        ("O ministro … assinou o acordo", "O ministro, que chegou na quarta-feira a Oslo, assinou o acordo"),
        ("장관은 … 귀국했다", "장관은, 회담을 마치고, 귀국했다"),
        ("الوزير … وقع الاتفاق", "الوزير، الذي وصل الى جنيف امس، وقع الاتفاق"),
        ("部长…签署了协议", "部长，周一抵达日内瓦，签署了协议"),
        ("大臣は…署名した", "大臣は、月曜日にジュネーブで、署名した"),
        ("Le ministre … a rencontré", "Le ministre, âgé de 54 ans, a rencontré"),
        ("Делегация … прибыла", "Делегация, в состав которой входят пять министров, прибыла"),
        ("Die Delegation … traf ein", "Die Delegation, zu der fünf Minister gehören, traf ein"),
        ("La delegación … llegó", "La delegación, encabezada por el ministro de Exteriores, llegó"),
        ("La delegazione … è arrivata", "La delegazione, guidata dal ministro degli Esteri, è arrivata"),
        ("A delegação … chegou", "A delegação, chefiada pelo ministro, chegou"),
        ("الوفد … وصل", "الوفد، برئاسة وزير الخارجية، وصل"),
        ("代表团…抵达北京", "代表团，由五名部长组成，抵达北京"),
        ("代表団は…到着した", "代表団は、五人の大臣とともに、到着した"),
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
        ("Страны … снимут санкции", "Страны, которые подписали договор, снимут санкции."),
        ("Страны … снимут санкции", "Страны, подписавшие договор, снимут санкции."),
        ("Країни … знімуть санкції", "Країни, які підписали договір, знімуть санкції."),
        ("Країни … знімуть санкції", "Країни, що підписали договір, знімуть санкції."),
        ("Die Länder … heben sie auf", "Die Länder, die den Vertrag unterzeichneten, heben sie auf."),
    ],
)
def test_outside_english_nothing_between_two_commas_is_left_out(quote, text):
    assert isinstance(locate(quote, text), Unsupported)
    first, aside, rest = re.split("[,，、،]", text)
    assert isinstance(locate(quote, f"{first} ({aside.strip()}) {rest.strip()}"), Evidence)


def test_in_a_language_that_is_not_known_nothing_between_two_commas_is_left_out():
    assert isinstance(locate("Ο Νταρν … έφυγε", "Ο Νταρν, 54, έφυγε"), Unsupported)
    assert isinstance(locate("Ο Νταρν … έφυγε", "Ο Νταρν (54) έφυγε"), Evidence)
