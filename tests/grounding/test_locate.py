import unicodedata

import pytest

from summarizer.grounding import Evidence, PreparedText, Unsupported, is_verbatim, locate

KOREAN = "외교부 장관은 ‘평화’를 위해 합의했다고 밝혔다."


def found(quote, text, hint=None):
    evidence = locate(quote, text, hint=hint)
    assert isinstance(evidence, Evidence), evidence
    assert text[evidence.start : evidence.end] == evidence.text
    return evidence


@pytest.mark.parametrize(
    ("quote", "text", "expected"),
    [
        pytest.param("agreed to sign", "They agreed to sign it.", "agreed to sign", id="words"),
        pytest.param("  agreed to sign\n", "They agreed to sign it.", "agreed to sign", id="outer white space"),
        pytest.param("— talks", "the — talks", "— talks", id="leading dash"),
        pytest.param("pledged 20 million", "He pledged 20 million.", "pledged 20 million", id="a whole amount"),
        pytest.param("two ministers", "In 2024 two ministers met", "two ministers", id="a number word behind a year"),
        pytest.param("post-war", "pre- and post-war", "post-war", id="behind a hyphen that stands alone"),
        pytest.param("a small state", "Kasra- a small state- left", "a small state", id="between hyphens for dashes"),
        pytest.param("They asked US", "They asked US firms", "They asked US", id="an acronym"),
        pytest.param("300 troops", "in 2024 300 troops", "300 troops", id="cut between two numbers"),
        pytest.param("of COVID", "the spread of COVID-19 in Rome", "of COVID", id="before a hyphen and a number"),
        pytest.param("of 2015", "the deal of 2015—10 years on—holds", "of 2015", id="before a long dash and a number"),
        pytest.param("accord", "Il signe l’accord final", "accord", id="after an article with an apostrophe"),
        pytest.param("意签", "他同意签署", "意签", id="within an unspaced script"),
        pytest.param("coalition", "the US-led coalition", "coalition", id="last word"),
        pytest.param("He said… yes", "He said… yes", "He said… yes", id="ellipsis of the source"),
    ],
)
def test_a_quote_that_stands_in_the_text_is_verbatim(quote, text, expected):
    evidence = found(quote, text)
    assert (evidence.match, evidence.text) == ("verbatim", expected)


@pytest.mark.parametrize(
    ("quote", "text", "expected"),
    [
        pytest.param('He said "Hello"', "He said “Hello” twice", "He said “Hello”", id="quotation marks"),
        pytest.param("He said Hello", "He said “Hello” twice", "He said “Hello", id="no quotation marks"),
        pytest.param('"aid"', "pledged « aid » today", "« aid »", id="guillemets"),
        pytest.param("can't go", "They can’t go", "can’t go", id="apostrophe"),
        pytest.param('He said"Hello"', "He said “Hello” twice", "He said “Hello”", id="white space beside a mark"),
        pytest.param("COVID 19 aid", "sent COVID-19 aid", "COVID-19 aid", id="space for dash before a number"),
        pytest.param("the ministers decision", "the ministers’ decision", "the ministers’ decision", id="plural"),
        pytest.param("talks-and more", "talks — and more", "talks — and more", id="dashes and spaces around them"),
        pytest.param("US led", "the US-led side", "US-led", id="dash for space"),
        pytest.param("AGREED TO", "They agreed\n\tto it", "agreed\n\tto", id="case and white space"),
        pytest.param("cooperation", "coopera-\ntion is", "coopera-\ntion", id="line end in the text"),
        pytest.param("coopera-\ntion", "cooperation is", "cooperation", id="line end in the quote"),
        pytest.param("coopera- tion", "cooperation is", "cooperation", id="line end joined by a space"),
        pytest.param("US-led", "the US-\nled side", "US-\nled", id="line end after a hyphen that stays"),
        pytest.param(
            "US-\nled cooperation", "US-led coopera-\ntion", "US-led coopera-\ntion", id="line ends on both sides"
        ),
        pytest.param("STRASSE", "die Straße", "Straße", id="sharp s"),
        pytest.param("Istanbul", "in İstanbul", "İstanbul", id="dotted capital I"),
        pytest.param(unicodedata.normalize("NFD", KOREAN[:7]), KOREAN, KOREAN[:7], id="jamo"),
        pytest.param("'평화'를 위해", KOREAN, "‘평화’를 위해", id="Korean marks"),
        pytest.param("外长 表示", "外长\n表示同意", "外长\n表示", id="white space in an unspaced script"),
        pytest.param("外长表示", "外长 表示同意", "外长 表示", id="white space missing in an unspaced script"),
        pytest.param("他说,“好”", "他说，“好”。", "他说，“好”", id="full width comma"),
        pytest.param("لا موافقة", "ﻻ موافقة", "ﻻ موافقة", id="Arabic presentation form"),
        pytest.param("co\xadoperation\u200b", "cooperation", "cooperation", id="invisible characters"),
        pytest.param(
            "🏴 fans", "the 🏴\U000e0067\U000e0062 fans", "🏴\U000e0067\U000e0062 fans", id="invisible tags of a flag"
        ),
        pytest.param("fell −5 %", "it fell -5% then", "fell -5%", id="minus sign"),
        pytest.param("10–20", "from 10 - 20 men", "10 - 20", id="range"),
        pytest.param("m2", "40 m² of", "m²", id="raised digit"),
        pytest.param("pledged aid;", "He pledged aid", "pledged aid", id="stop at the end"),
        pytest.param("pledged aid.”", "He pledged aid, and", "pledged aid", id="stop and mark at the end"),
        pytest.param("…pledged aid […]", "He pledged aid, and", "pledged aid", id="ellipses at the ends"),
        pytest.param("He said ... yes", "He said… yes", "He said… yes", id="ellipsis of the source"),
        pytest.param("U.S. troops", "the U.S.troops", "U.S.troops", id="space after punctuation"),
        pytest.param('"和平"', "他说“和平”谈判", "“和平”", id="Chinese marks that touch both words"),
        pytest.param('说"和平"', "他说“和平”谈判", "说“和平”", id="Chinese closing mark"),
        pytest.param('"和平"谈判', "他说“和平”谈判", "“和平”谈判", id="Chinese opening mark"),
        pytest.param("“平和”", "彼は『平和』を語る", "『平和』", id="Japanese marks"),
        pytest.param('"和平"', "“战争”“和平”“谈判”", "“和平”", id="marks of the words beside"),
        pytest.param('"外长表示"', "中国外长表示“同意”签署。", "外长表示", id="opening mark of the next word"),
        pytest.param("'평화'", KOREAN, "‘평화’", id="Korean closing mark before a particle"),
        pytest.param('"สันติภาพ"', "เขากล่าว“สันติภาพ”วันนี้", "“สันติภาพ”", id="Thai marks"),
        pytest.param('צה"ל', "כוחות צה״ל הודיעו", "צה״ל", id="Hebrew gershayim"),
        pytest.param("ג'ורג'", "אמר ג׳ורג׳ היום", "ג׳ורג׳", id="Hebrew geresh"),
        pytest.param("12000 troops", "sent 12 000 troops", "12 000 troops", id="thousands parted in the text"),
        pytest.param("12 000 troops", "sent 12000 troops", "12000 troops", id="thousands parted in the quote"),
        pytest.param("12\u202f000", "sent 12\u00a0000", "12\u00a0000", id="thousands parted by other spaces"),
        pytest.param("1200000 men", "sent 1 200 000 men", "1 200 000 men", id="millions parted in the text"),
        pytest.param("sent 5 12000 times", "sent 5 12 000 times", "sent 5 12 000 times", id="number by a number"),
        pytest.param("1200 soldats", "en mai 1 200 soldats", "1 200 soldats", id="thousands after a month, in French"),
        pytest.param("12000 times", "sent 5 12 000 times", "12 000 times", id="thousands after a number"),
        pytest.param("2023 120000", "in 2023 120 000 men", "2023 120 000", id="hundreds of thousands after a year"),
        pytest.param("May 120000", "in May 120 000 men", "May 120 000", id="hundreds of thousands after a month"),
        pytest.param("2023 1200 men", "in 2023 1 200 men", "2023 1 200 men", id="thousands after a year"),
        pytest.param("20km", "is 20 km away", "20 km", id="space before a unit"),
        pytest.param("the ceasefire", "broke the cease-fire", "the cease-fire", id="hyphen of the text left out"),
        pytest.param("co-operate by e-mail", "cooperate by email", "cooperate by email", id="short first parts"),
        pytest.param("nonaligned", "the non-aligned", "non-aligned", id="hyphen after a negation that stays"),
        pytest.param("او می رود", "گفت او می\u200cرود و", "او می\u200cرود", id="Persian non-joiner as a space"),
        pytest.param("او می\u200cرود", "گفت او می رود و", "او می رود", id="Persian non-joiner of the quote"),
        pytest.param("او میرود", "گفت او می\u200cرود و", "او می\u200cرود", id="Persian non-joiner left out"),
        pytest.param("한미 정상", "오늘 한-미 정상은", "한-미 정상", id="Korean hyphen left out"),
        pytest.param("भारत चीन-रूस", "कल भारत चीनरूस", "भारत चीनरूस", id="Hindi hyphen set"),
        pytest.param("Kim Jong-un", "met Kim Jongun", "Kim Jongun", id="hyphen set"),
        pytest.param("премьерминистр", "сказал премьер-министр", "премьер-министр", id="Russian hyphen left out"),
        pytest.param("20 km", "is 20km away", "20km", id="no space before a unit"),
        pytest.param("20 دولة", "في ٢٠ دولة", "٢٠ دولة", id="Arabic digits in the text"),
        pytest.param("٣٫٥٪", "نحو 3.5% منها", "3.5%", id="Arabic digits in the quote"),
        pytest.param("20 लोग", "कुल २० लोग", "२० लोग", id="Devanagari digits"),
        pytest.param("10,000人", "は１０，０００人が", "１０，０００人", id="full-width number"),
        pytest.param("елка и Ёж", "стоит ёлка и еж", "ёлка и еж", id="Russian yo"),
        pytest.param("le coeur", "dans LE CŒUR du sujet", "LE CŒUR", id="French ligature"),
        pytest.param("ISPARTA", "in ısparta", "ısparta", id="dotless i in capitals"),
        pytest.param("diyarbakır", "in DİYARBAKIR", "DİYARBAKIR", id="Turkish capitals"),
        pytest.param("ΣΥΝΟΔΟΣ", "η σύνοδος έληξε", "σύνοδος", id="Greek capitals without an accent"),
        pytest.param("σύνοδος", "Η ΣΥΝΟΔΟΣ", "ΣΥΝΟΔΟΣ", id="Greek capitals in the text"),
        pytest.param("10000-20000 men", "some 10 000–20 000 men", "10 000–20 000 men", id="range of thousands"),
        pytest.param("محمد أيضا", "قال مُحَمَّد أيضًا اليوم", "مُحَمَّد أيضًا", id="Arabic vowel signs"),
        pytest.param("تركيا", "قالت تـــركيا اليوم", "تـــركيا", id="lengthened Arabic word"),
        pytest.param("שלום", "שָׁלוֹם עליכם", "שָׁלוֹם", id="Hebrew points"),
    ],
)
def test_a_quote_that_differs_harmlessly_is_normalized_at_its_exact_span(quote, text, expected):
    evidence = found(quote, text)
    assert (evidence.match, evidence.text) == ("normalized", expected)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        pytest.param("able to agree", "They were unable to agree.", id="negating prefix"),
        pytest.param("able", "They were un\xadable", id="negating prefix behind a soft hyphen"),
        pytest.param("nuclear arms", "the non-nuclear arms", id="hyphened prefix"),
        pytest.param("nuclear", "a nuclear-free zone", id="hyphened suffix"),
        pytest.param("the US", "the US-led coalition", id="led"),
        pytest.param("Korea", "the Korean side", id="part of a word"),
        pytest.param("Russia", "Russia’s plan", id="possessive"),
        pytest.param("They can", "They can’t go", id="contraction"),
        pytest.param("accepte", "Il n’accepte pas", id="French negation"),
        pytest.param("20 million", "120 million", id="part of a number"),
        pytest.param("$20", "$20.5 million", id="decimals"),
        pytest.param("20 million", "$20 million", id="currency"),
        pytest.param("000 troops", "10,000 troops", id="thousands"),
        pytest.param("000 troops", "10\u202f000 troops", id="thousands parted by a narrow space"),
        pytest.param("10", "10\u00a0000 troops", id="thousands parted by a no-break space"),
        pytest.param("000", "10’000 troops", id="thousands parted by an apostrophe"),
        pytest.param("000 troops", "10 000 troops", id="thousands parted by a plain space"),
        pytest.param("sent 10", "sent 10 000 troops", id="before a plain space within a number"),
        pytest.param("000人", "１０，０００人", id="full-width thousands"),
        pytest.param("٥", "نمو ٥٪ سنويا", id="Arabic per cent"),
        pytest.param("צה", 'כוחות צה"ל הודיעו', id="Hebrew abbreviation"),
        pytest.param("rose 5", "rose 5%", id="per cent"),
        pytest.param("fell 5%", "fell -5%", id="minus sign left out"),
        pytest.param("5%", "fell −5%", id="minus sign cut off"),
        pytest.param("-5%", "fell 10-5%", id="range read as a minus"),
        pytest.param("deliver 10", "deliver 10–15 tanks", id="upper end of a range left out"),
        pytest.param("15 tanks", "deliver 10-15 tanks", id="lower end of a range left out"),
        pytest.param("15人", "兵士10〜15人", id="lower end of a Japanese range left out"),
        pytest.param("15명", "군인 10～15명", id="lower end of a Korean range left out"),
        pytest.param("fell to 5", "fell to - 5", id="spaced dash before a number"),
        pytest.param("5°", "5°C", id="degrees"),
        pytest.param("twenty", "twenty-five ships", id="number word"),
        pytest.param("able", "They were un-\nable to agree", id="negating prefix at a line end"),
        pytest.param("able", "They were un- able to agree", id="negating prefix at a line end that was joined"),
        pytest.param("harm", "It was harm-\nless", id="negating suffix at a line end"),
        pytest.param("harm", "It was harm\xad\nless", id="negating suffix behind a soft hyphen at a line end"),
        pytest.param("pledged 20", "He pledged 20 million.", id="magnitude"),
        pytest.param("платит 20", "Москва платит 20 млрд", id="Russian magnitude"),
        pytest.param("sent five", "sent five hundred tents", id="magnitude behind a number word"),
        pytest.param("hundred tents", "sent five hundred tents", id="number word before a magnitude"),
        pytest.param("five tents", "sent twenty five tents", id="number word of two words"),
        pytest.param("rose 5", "rose 5 per cent", id="per cent in words"),
        pytest.param("rose 5", "rose 5 %", id="per cent behind a space"),
        pytest.param("paid 20", "paid 20 €", id="currency behind a space"),
        pytest.param("20 crowns", "paid € 20 crowns", id="currency before a space"),
        pytest.param("½ times", "grew 3 ½ times", id="fraction behind a space"),
        pytest.param("1/2 million", "paid 3 1/2 million", id="fraction of two numbers"),
        pytest.param("200 men", "sent 1\n200 men", id="thousands parted by a line end"),
        pytest.param("called plan", "a so-called plan", id="so-called"),
        pytest.param("Twenty", "Twenty-odd men left", id="odd"),
        pytest.param("until 2026", "until 2026–27", id="two years"),
        pytest.param("十万", "二十万人", id="Chinese numeral"),
        pytest.param("20", "20万人", id="Chinese magnitude"),
        pytest.param("同意签署", "他不同意签署", id="Chinese negation"),
        pytest.param("合意", "合意しない", id="Japanese negation"),
        pytest.param("ยอมรับ", "เขาไม่ยอมรับ", id="Thai negation"),
        pytest.param("气温5度", "气温-5度", id="Chinese minus"),
    ],
)
def test_evidence_is_not_cut_out_of_a_word_or_number(quote, text):
    assert isinstance(locate(quote, text), Unsupported)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        pytest.param("1200 people", "On May 1 200 people came", id="after a month: a day"),
        pytest.param("200300", "some 1 200 300 men", id="the end of a number"),
        pytest.param("1200", "some 1 200 300 men", id="the beginning of a number"),
    ],
)
def test_a_space_that_parts_two_numbers_groups_no_thousands(quote, text):
    assert isinstance(locate(quote, text), Unsupported)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("notable", "no table"),
        ("They asked us to leave", "They asked US to leave"),
        ("those who left", "those WHO left"),
        ("resign", "re-sign"),
        ("it’s plan", "its plan"),
        ("we’re there", "were there"),
        ("об’єкт", "обєкт"),
        ("résumé", "resume"),
        ("10²", "102"),
        ("5½", "51⁄2"),
        ("1,5", "1, 5"),
        ("3.5", "3. 5"),
        ("10-20", "1020"),
        ("10–20", "10 20"),
        ("20,000", "20.000"),
        ("12 00", "1200"),
        ("1234 567", "1234567"),
        ("1.500 000", "1.500000"),
        ("12\n000", "12000"),
        ("0 200", "0200"),
        ("7 976414", "7976 414"),
        ("89481 048", "89 481048"),
        ("1 000 200", "1000 200"),
        ("5 120 000", "5 120000"),
        ("5 120 000 200", "5 120000 200"),
        ("On May 1 200 people", "On May 1200 people"),
        ("On Sept 30 200 people", "On Sept 30200 people"),
        ("12,000", "12 000"),
        ("12,000", "12000"),
        ("12.000", "12 000"),
        ("cease fire", "ceasefire"),
        ("un-ionized", "unionized"),
        ("pre-date", "predate"),
        ("in-action", "inaction"),
        ("no\u200ctable", "no table"),
        ("می\u200c رود", "میرود"),
        ("COVID-19", "COVID19"),
        ("5-B", "5B"),
        ("long - er", "longer"),
        ("ægis", "aegis"),
        ("5 12 000", "512 000"),
        ("٢١", "12"),
        ("sınır", "sinir"),
        ("كَتَبَ", "كُتِبَ"),
        ("ποτέ", "πότε"),
        ("ποτέ", "ποτε"),
        ("ή συμφωνία", "Η συμφωνία"),
        ("ποτε\u0301", "πο\u0301τε"),
        ("все", "вся"),
        ("мой", "мои"),
        ("1,000", "1000"),
        ("US$20", "€20"),
        ("agreed: yes", "agreed yes"),
        ("he (Kim) left", "he Kim left"),
        ("Lavrov met Kim", "Kim met Lavrov"),
        ("not only he agreed", "only he agreed not"),
        ("could sign", "will sign"),
        ("если подпишет", "не подпишет"),
        ("합의했다", "합의하지 않았다"),
    ],
    ids=lambda text: text,
)
def test_what_differs_in_content_is_told_apart_both_ways(one, other):
    assert isinstance(locate(one, f"so {other} then"), Unsupported)
    assert isinstance(locate(other, f"so {one} then"), Unsupported)


@pytest.mark.parametrize(
    ("quote", "text", "expected"),
    [
        pytest.param(
            "Lavrov … earlier thanked",
            "So Lavrov, who arrived in Pyongyang on Wednesday, earlier thanked Kim.",
            "Lavrov, who arrived in Pyongyang on Wednesday, earlier thanked",
            id="between commas",
        ),
        pytest.param("Russia [...] signed", "Russia — long wary — signed", "Russia — long wary — signed", id="dashes"),
        pytest.param("Russia (…) signed", "Russia (in Seoul) signed", "Russia (in Seoul) signed", id="brackets"),
        pytest.param("Lavrov...thanked", "Lavrov earlier thanked Kim", "Lavrov earlier thanked", id="adverb"),
        pytest.param(
            "Lavrov … met Kim.", "Lavrov later met Kim and left.", "Lavrov later met Kim", id="stop at the end"
        ),
        pytest.param(
            "“Talks ended. … All left.”",
            "“Talks ended. It rained. All left.”",
            "“Talks ended. It rained. All left.”",
            id="whole sentence",
        ),
        pytest.param(
            "We met … in May … on trade",
            "We met. We met, all of us, in May, by night, on trade",
            "We met, all of us, in May, by night, on trade",
            id="later occurrence of the first piece",
        ),
    ],
)
def test_pieces_around_an_ellipsis_are_found_together(quote, text, expected):
    evidence = found(quote, text)
    assert (evidence.match, evidence.text) == ("elided", expected)


@pytest.mark.parametrize(
    ("quote", "text", "reason"),
    [
        ("agreed … to withdraw", "agreed not to withdraw", "negation"),
        ("Il ne signera … l’accord", "Il ne signera pas l’accord", "negation"),
        ("Россия … подпишет договор", "Россия не подпишет договор", "negation"),
        ("Russia … attend", "Russia could attend", "modality"),
        ("will … sign", "will, if asked, sign", "condition"),
        ("Lavrov … will come", "Lavrov said that Putin will come", "actor"),
        ("Lavrov … will come", "Lavrov said the president will come", "actor"),
        ("Lavrov … left early", "Lavrov arrived. Kim left early", "actor"),
        ("Lavrov … would come", "Lavrov met Kim, who would come", "actor"),
        ("Russia … pay", "Russia wants Ukraine to pay", "actor"),
        ("Ruel … could come", "Ruel learned in Oslo Brink could come", "actor"),
        ("Ruel … left", "Ruel met Kim in Oslo and Brink left", "actor"),
        ("Ruel … left", "Ruel watched as in Oslo Brink left", "actor"),
        ("Ruel … left", "Ruel saw troops of Norland left", "actor"),
        ("Kasra fired … ministers", "Kasra fired on the ministers", "actor"),
        ("They … agreed", "They almost agreed", "modality"),
        ("Ruel … has left", "Ruel could say he has left. Ruel is the son of Brink, who has left", "modality"),
        ("All … agreed", "All but two agreed", "condition"),
        ("Лавров … приедет", "Лавров сказал, что Путин приедет", "actor"),
        ("拉夫罗夫…将访问", "拉夫罗夫说普京将访问", "actor"),
        ("20 … were killed", "20 million people were killed", "number"),
        ("10 … million", "10 to 20 million", "number"),
        ("Lavrov … thanked", "Lavrov rested.\n\nHe thanked", "elision"),
        ("thanked … Lavrov", "Lavrov thanked", "elision"),
        ("Lavrov … thanked", "Lavrov " + "slowly " * 50 + "thanked", "elision"),
        ("Vestia … the border", "Vestia reopened the border", "elision"),
        ("გია … მოვიდა", "გია არ მოვიდა", "elision"),
    ],
)
def test_an_ellipsis_that_leaves_out_what_matters_is_refused(quote, text, reason):
    unsupported = locate(quote, text)
    assert isinstance(unsupported, Unsupported)
    assert unsupported.reason == reason


@pytest.mark.parametrize(
    ("reason", "quote", "text"),
    [
        (
            "negation",
            "Foreign Minister Tomas Ruel … that talks had collapsed",
            "Foreign Minister Tomas Ruel denied that talks had collapsed.",
        ),
        ("negation", "Vestia … withdraw its troops", "Vestia refused to withdraw its troops."),
        ("negation", "Ruel … to sign", "Ruel declined to sign."),
        ("negation", "Ruel … signed the deal", "Ruel failed to attend when ministers signed the deal."),
        ("negation", "Brink … the deal", "Brink opposes the deal."),
        ("negation", "Brink … a call to leave", "Brink rejected a call to leave."),
        ("negation", "Norland … backing the plan", "Norland stopped short of backing the plan."),
        ("negation", "Ruel … visits the border", "Ruel rarely visits the border."),
        ("negation", "Ruel … spoke to the press", "Ruel seldom spoke to the press."),
        ("negation", "Kasra … voted for it", "Kasra, like few others, voted for it."),
        ("negation", "Brink … the embargo", "Brink voted against the embargo."),
        ("negation", "will send food … weapons", "Norland will send food rather than weapons."),
        ("negation", "Vestia … deliveries of gas", "Vestia halted deliveries of gas."),
        ("negation", "Norland … from the border", "Norland was unable to pull back from the border."),
        ("negation", "Norland … the pact", "Norland withdrew from the pact."),
        ("negation", "Ruel … the accord", "Ruel ruled out the accord."),
        ("negation", "La Vestie … retirer ses troupes", "La Vestie a refusé de retirer ses troupes."),
        ("negation", "La Vestie … l’accord", "La Vestie a rejeté l’accord."),
        ("negation", "Москва … вывести войска", "Москва отказалась вывести войска."),
        ("negation", "Москва … предложение", "Москва отвергла предложение."),
        ("negation", "Москва … что войска ушли", "Москва отрицает, что войска ушли."),
        ("negation", "Київ … вивести війська", "Київ відмовився вивести війська."),
        ("negation", "Der Minister … den Vorschlag ab", "Der Minister lehnte den Vorschlag ab."),
        ("negation", "Vestia … die Truppen abzuziehen", "Vestia weigerte sich, die Truppen abzuziehen."),
        ("negation", "Vestia … el acuerdo", "Vestia rechazó el acuerdo."),
        ("negation", "Vestia … retirar sus tropas", "Vestia se negó a retirar sus tropas."),
        ("negation", "Vestia … ritirare le truppe", "Vestia ha rifiutato di ritirare le truppe."),
        ("negation", "Vestia … retirar as tropas", "Vestia recusou-se a retirar as tropas."),
        ("negation", "정부는 … 파병한다", "정부는 안 파병한다."),
        ("negation", "정부는 … 파병한다", "정부는 못 파병한다."),
        ("negation", "정부는 파병을 … 밝혔다", "정부는 파병을 거부한다고 밝혔다."),
        ("negation", "الحكومة … وافقت على الاتفاق", "الحكومة ما وافقت على الاتفاق."),
        ("negation", "الحكومة … سحب القوات", "الحكومة رفضت سحب القوات."),
        ("negation", "الوزير … الهجوم", "الوزير نفى الهجوم."),
        ("negation", "الحكومة … توافق", "الحكومة لن توافق."),
        ("negation", "الحكومة … توافق", "الحكومة لم توافق."),
        ("negation", "政府…撤军", "政府拒绝撤军。"),
        ("negation", "政府…发动袭击", "政府否认发动袭击。"),
        ("negation", "政府は…撤退した", "政府は、拒否の末、撤退した。"),
        ("negation", "政府は…攻撃した", "政府は、否定しながら、攻撃した。"),
        ("negation", "Vestia … withdrawing its troops", "Vestia ruled against withdrawing its troops."),
        ("negation", "Kasra … the ceasefire", "Kasra broke off the ceasefire."),
        ("negation", "Vestia … the treaty", "Vestia scrapped the treaty."),
        ("negation", "Vestia … the treaty", "Vestia is unlikely to sign the treaty."),
        ("negation", "La Vestie … de payer", "La Vestie a nié avoir accepté de payer"),
        ("negation", "Le ministre … l’accord", "Le ministre a démenti l’accord"),
        ("negation", "Министр … договор", "Министр выступил против договора договор"),
        ("negation", "Министр … подписывает", "Министр редко подписывает"),
        ("negation", "Der Minister … den Vorschlag zurück", "Der Minister wies den Vorschlag zurück"),
        ("negation", "Der Minister … das Abkommen", "Der Minister verhinderte das Abkommen"),
        ("negation", "El ministro … el acuerdo", "El ministro negó el acuerdo"),
        ("negation", "Il ministro … l’accordo", "Il ministro ha respinto l’accordo"),
        ("negation", "O ministro … o acordo", "O ministro negou o acordo"),
        ("negation", "정부는 … 서명했다", "정부는, 반대에도, 서명했다"),
        ("negation", "حكومة … الاتفاق", "حكومة تنفي الاتفاق"),
        ("negation", "部长…签署了协议", "部长，曾拒绝协议，签署了协议"),
        ("negation", "Київ … угоду", "Київ заперечує угоду"),
        ("negation", "Vestia … withdraw its troops", "Vestia re\xadfused to withdraw its troops."),
        ("negation", "Vestia … withdraw its troops", "Vestia re-\nfused to withdraw its troops."),
        ("modality", "Vestia … withdraw its troops", "Vestia promised to withdraw its troops."),
        ("modality", "Vestia … withdraw its troops", "Vestia promised on Monday to withdraw its troops."),
        ("modality", "Vestia … withdraw its troops", "Vestia threatened to withdraw its troops."),
        ("modality", "Vestia … withdraw its troops", "Vestia was urged by ministers to withdraw its troops."),
        ("modality", "Vestia … withdraw its troops", "Vestia agreed to withdraw its troops."),
        ("modality", "Vestia … withdraw its troops", "Vestia was asked to withdraw its troops."),
        ("modality", "Vestia … withdraw its troops", "Vestia decided to withdraw its troops."),
        ("modality", "Vestia … withdraw its troops", "Vestia tried to withdraw its troops."),
        ("modality", "Vestia … withdraw its troops", "Vestia is ready to withdraw its troops."),
        ("modality", "Norland … attacked Kasra", "Norland was accused of having attacked Kasra."),
        ("modality", "Norland … attacked Kasra", "Norland is rumoured to have attacked Kasra."),
        ("modality", "Norland … attacked Kasra", "Norland is said to have attacked Kasra."),
        ("modality", "Norland … have attacked Kasra", "Norland was alleged to have attacked Kasra."),
        ("modality", "Kasra’s army … cross the river", "Kasra’s army – 40,000 strong – is able to cross the river."),
        ("modality", "Kasra … the withdrawal of troops", "Kasra demanded the withdrawal of troops."),
        ("modality", "Vestia … an attack", "Vestia planned an attack."),
        ("modality", "Nous … payer", "Nous devons payer."),
        ("modality", "Nous … payer", "Nous pouvons payer."),
        ("modality", "Nous … payer", "Nous pourrons payer."),
        ("modality", "Nous … payer", "Nous devrions payer."),
        ("modality", "Nous … payer", "Nous pourrions payer."),
        ("modality", "Vous … payer", "Vous pourriez payer."),
        ("modality", "Je … payer", "Je dois payer."),
        ("modality", "Nous … payer", "Nous voulons payer."),
        ("modality", "La Vestie … retirer ses troupes", "La Vestie a promis de retirer ses troupes."),
        ("modality", "Москва … вывести войска", "Москва угрожала вывести войска."),
        ("modality", "Москва … вывести войска", "Москва обещала вывести войска."),
        ("modality", "Москва … атаковала город", "Москва якобы атаковала город."),
        ("modality", "Москва … атаковала город", "Москва, возможно, атаковала город."),
        ("modality", "Київ … вивести війська", "Київ погрожував вивести війська."),
        ("modality", "Vestia … seine Truppen abziehen", "Vestia soll seine Truppen abziehen."),
        ("modality", "Vestia … seine Truppen abziehen", "Vestia könnte seine Truppen abziehen."),
        ("modality", "Vestia … die Truppen abzuziehen", "Vestia drohte, die Truppen abzuziehen."),
        ("modality", "Vestia … retirar sus tropas", "Vestia prometió retirar sus tropas."),
        ("modality", "Nosotros … pagar", "Nosotros debemos pagar."),
        ("modality", "Vestia … ritirare le truppe", "Vestia minaccia di ritirare le truppe."),
        ("modality", "Noi … pagare", "Noi dobbiamo pagare."),
        ("modality", "Vestia … retirar as tropas", "Vestia prometeu retirar as tropas."),
        ("modality", "Nós … pagar", "Nós devemos pagar."),
        ("modality", "정부는 철군을 … 밝혔다", "정부는 철군을 약속했다고 밝혔다."),
        ("modality", "الحكومة … توافق", "الحكومة قد توافق."),
        ("modality", "政府…撤军", "政府威胁撤军。"),
        ("modality", "Vestia … withdraw its troops", "Vestia hopes to withdraw its troops."),
        ("modality", "Vestia … withdraw its troops", "Vestia offered in May to withdraw its troops."),
        ("modality", "Vestia … withdrawing its troops", "Vestia is considering withdrawing its troops."),
        ("modality", "La Vestie … attaqué", "La Vestie aurait attaqué"),
        ("modality", "Le ministre … signer", "Le ministre est prêt à signer"),
        ("modality", "Министр … подписать договор", "Министр готов подписать договор"),
        ("modality", "Министр … подписать договор", "Министр намеревается подписать договор"),
        ("modality", "Министр … подписал", "Министр, по слухам, подписал"),
        ("modality", "Der Minister … unterzeichnet", "Der Minister hat angeblich unterzeichnet"),
        ("modality", "Der Minister … unterzeichnet", "Der Minister soll unterzeichnet haben"),
        ("modality", "El ministro … firmar", "El ministro está dispuesto a firmar"),
        ("modality", "El ministro … firmar", "El ministro quiere firmar"),
        ("modality", "El ministro … firmado", "El ministro habría firmado"),
        ("modality", "Il ministro … firmare", "Il ministro vuole firmare"),
        ("modality", "O ministro … assinar", "O ministro quer assinar"),
        ("modality", "정부는 … 서명했다", "정부는 거의 서명했다"),
        ("modality", "الحكومة … الاتفاق", "الحكومة ستوقع الاتفاق"),
        ("modality", "الحكومة … سحب القوات", "الحكومة هددت بـ سحب القوات"),
        ("modality", "الحكومة … سحب القوات", "الحكومة وعدت بعد ذلك سحب القوات"),
        ("modality", "政府…签署", "政府，据传，签署"),
        ("modality", "Київ … угоду", "Київ планує угоду"),
        ("modality", "La Vestie … ses troupes", "La Vestie hésite à retirer ses troupes"),
        ("modality", "España … enviar tropas", "España estudia enviar tropas"),
        ("modality", "L’Italia … inviare truppe", "L’Italia valuta se inviare truppe"),
        ("modality", "Vestia … attacked", "Vestia, Kasra claims, attacked"),
        ("condition", "the deal … holds", "the deal, pending approval, holds"),
        ("condition", "the deal … holds", "the deal, subject to a vote, holds."),
        ("condition", "the deal … holds", "the deal, contingent on a vote, holds."),
        ("condition", "the deal … holds", "the deal, once ratified, holds."),
        ("condition", "Kasra will … leave", "Kasra will in this case leave."),
        ("condition", "Kasra will … sail", "Kasra will, weather permitting, sail."),
        ("condition", "Kasra will … sign", "Kasra will, in principle, sign."),
        ("condition", "Kasra will … win", "Kasra will, with luck, win."),
        ("condition", "Kasra will … stay", "Kasra will, for now, stay."),
        ("condition", "Kasra will … leave", "Kasra will under these conditions leave."),
        ("condition", "Kasra will pay … in May", "Kasra will pay with the consent of Norland in May."),
        ("condition", "Ruel signed … in Oslo", "Ruel signed with some reservations in Oslo."),
        ("condition", "All members … signed", "All members, Kasra apart, signed."),
        ("modality", "Ruel … threatened war", "Ruel, in jest, threatened war."),
        ("modality", "Ruel … signed it", "Ruel, at gunpoint, signed it."),
        ("modality", "Ruel … apologised", "Ruel, speaking for Kim, apologised."),
        ("modality", "Ruel … called it a lie", "Ruel, reading from a letter, called it a lie."),
        ("modality", "Kasra took Oslo … on Monday", "Kasra took Oslo in an exercise on Monday."),
        ("modality", "Ruel backed the plan … with Kim", "Ruel backed the plan in the past with Kim."),
        ("condition", "all ministers … agreed", "all ministers but one agreed."),
        ("condition", "all ministers … agreed", "all ministers but Ruel agreed."),
        ("condition", "The ministers … agreed", "The ministers, other than Ruel, agreed."),
        ("condition", "The ministers … agreed", "The ministers, with the exception of Ruel, agreed."),
        ("condition", "L’accord … tient", "L’accord, soumis à un vote, tient."),
        ("condition", "Угода … діє", "Угода, залежно від згоди, діє."),
        ("condition", "Das Abkommen … gilt", "Das Abkommen, vorbehaltlich der Zustimmung, gilt."),
        ("condition", "El acuerdo … rige", "El acuerdo, sujeto a votación, rige."),
        ("condition", "L’accordo … vale", "L’accordo, in attesa del voto, vale."),
        ("condition", "Все министры … согласились", "Все министры, кроме одного, согласились"),
        ("condition", "Alle Minister … stimmten zu", "Alle Minister bis auf einen stimmten zu"),
        ("condition", "정부가 … 서명했다", "정부가 조건부로 서명했다"),
        ("condition", "大臣は…署名した", "大臣は、条件付きで、署名した"),
        ("condition", "Київ … підписав", "Київ, за винятком міністра, підписав"),
        ("number", "will pay … 40 crowns", "Vestia will pay less than 40 crowns."),
        ("number", "will pay … 40 crowns", "Vestia will pay up to 40 crowns."),
        ("number", "will pay … 40 crowns", "Vestia will pay at most 40 crowns."),
        ("number", "will pay … 40 crowns", "Vestia will pay nearly 40 crowns."),
        ("number", "will pay … 40 crowns", "Vestia will pay about 40 crowns."),
        ("number", "will pay … 40 crowns", "Vestia will pay no more than 40 crowns."),
        ("number", "will pay … 40 crowns", "Vestia will pay half of 40 crowns."),
        ("number", "will pay … 40 crowns", "Vestia will pay a tenth of 40 crowns."),
        ("number", "will pay … forty crowns", "Vestia will pay more than forty crowns."),
        ("number", "will pay … a million crowns", "Vestia will pay almost a million crowns."),
        ("number", "will pay 40 crowns … to Kasra", "Vestia will pay 40 crowns or less to Kasra."),
        ("number", "with … the ministers", "Ruel met with half the ministers"),
        ("number", "told … the ministers", "Ruel told most of the ministers"),
        ("number", "La Vestie paiera … 40 millions", "La Vestie paiera près de 40 millions."),
        ("number", "La Vestie paiera … 40 millions", "La Vestie paiera jusqu’à 40 millions."),
        ("number", "заплатит … 40 млн", "Москва заплатит до 40 млн."),
        ("number", "заплатит … 40 млн", "Москва заплатит около 40 млн."),
        ("number", "заплатит … 40 млн", "Москва заплатит менее 40 млн."),
        ("number", "заплатить … 40 млн", "Київ заплатить майже 40 млн."),
        ("number", "Vestia zahlt … 40 Kronen", "Vestia zahlt knapp 40 Kronen."),
        ("number", "Vestia zahlt … 40 Kronen", "Vestia zahlt fast 40 Kronen."),
        ("number", "Vestia zahlt … 40 Kronen", "Vestia zahlt bis zu 40 Kronen."),
        ("number", "Vestia pagará … 40 millones", "Vestia pagará hasta 40 millones."),
        ("number", "Vestia pagherà … 40 milioni", "Vestia pagherà fino a 40 milioni."),
        ("number", "Vestia pagará … 40 milhões", "Vestia pagará quase 40 milhões."),
        ("number", "정부는 … 40명을 보낸다", "정부는 약 40명을 보낸다."),
        ("number", "정부는 … 40명을 보낸다", "정부는 최대 40명을 보낸다."),
        ("number", "政府支付…40亿元", "政府支付不到40亿元。"),
        ("number", "政府は…40億円を払う", "政府は最大40億円を払う。"),
        ("number", "will be paid … 40 crowns", "will be paid at least 40 crowns"),
        ("number", "will be paid … 40 crowns", "will be paid no fewer than 40 crowns"),
        ("number", "will be paid … 40 crowns", "will be paid some 40 crowns"),
        ("number", "will be paid … 40 crowns", "will be paid just under 40 crowns"),
        ("number", "will be paid … 40 crowns", "will be paid a third of the 40 crowns"),
        ("number", "will be paid … two million crowns", "will be paid close to two million crowns"),
        ("number", "sera payé … quarante millions", "il sera payé environ quarante millions"),
        ("number", "sera payé … 40 millions", "il sera payé la moitié des 40 millions"),
        ("number", "потратит … половину", "потратит почти половину"),
        ("number", "zahlt … 40 Kronen", "zahlt mindestens 40 Kronen"),
        ("number", "zahlt … 40 Kronen", "zahlt rund 40 Kronen"),
        ("number", "zahlt … 40 Kronen", "zahlt ein Drittel der 40 Kronen"),
        ("number", "pagará … 40", "pagará cerca de 40"),
        ("number", "pagará … 40", "pagará más de 40"),
        ("number", "pagherà … 40", "pagherà circa 40"),
        ("number", "pagherà … 40", "pagherà meno di 40"),
        ("number", "pagará … 40 milhões", "O país pagará cerca de 40 milhões"),
        ("number", "200명 … 파병", "200명 이하 파병"),
        ("number", "ستدفع … 40 مليون", "ستدفع حوالي 40 مليون"),
        ("number", "ستدفع … 40 مليون", "ستدفع أقل من 40 مليون"),
        ("number", "支付…40亿元", "支付约40亿元"),
        ("number", "支付…四十亿元", "支付近四十亿元"),
        ("number", "will pay … €40", "Vestia will pay, in May, around €40"),
    ],
)
def test_what_turns_a_statement_by_its_meaning_is_not_left_out(reason, quote, text):
    unsupported = locate(quote, text)
    assert isinstance(unsupported, Unsupported), unsupported
    assert unsupported.reason == reason


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        (
            "Lavrov … earlier thanked North Korea",
            "⟦Lavrov, who arrived in Pyongyang on Wednesday, earlier thanked North Korea⟧.",
        ),
        ("Japan will … send", "⟦Japan will on Monday in Tokyo send⟧"),
        ("signed the accord … with two witnesses", "⟦signed the accord in Geneva late on Friday with two witnesses⟧"),
        ("Ruel … signed the deal", "⟦Ruel, 54, signed the deal⟧"),
        ("The ministers … signed the accord", "⟦The ministers, all of Norland, signed the accord⟧"),
        ("On Monday the minister … signed", "⟦On Monday the minister, Mara Brink, signed⟧"),
        ("Speaking in Oslo the minister … wept", "⟦Speaking in Oslo the minister, Mara Brink, wept⟧"),
        ("I … signed it", "⟦I on Monday signed it⟧"),
        ("He told aides … that Kim left", "⟦He told aides at noon that Kim left⟧"),
        ("The fleet lay … since May", "⟦The fleet lay at Port Selm since May⟧"),
        ("Talks ended. … Help them.", "⟦Talks ended. It rained. Help them.⟧"),
        ("Ruel … thanked Kim", "⟦Ruel, speaking for the first time, thanked Kim⟧"),
        ("Ruel denied … that he left", "⟦Ruel denied in Oslo that he left⟧"),
        ("Ruel … left", "⟦Ruel, in May, left⟧"),
        ("Ruel left … in June", "⟦Ruel left, in May, in June⟧"),
        ("King Hale … wept", "⟦King Hale, an old man, wept⟧"),
        ("signed it on Friday … with Kim", "Ruel, Kim’s aide, ⟦signed it on Friday, the last day, with Kim⟧"),
        ("They met … and agreed", "⟦They met in Oslo and agreed⟧"),
        ("Ruel … met Kim", "⟦Ruel with his staff met Kim⟧"),
        ("Ruel … met Brink", "⟦Ruel, the foreign minister of Vestia, met Brink⟧"),
        ("Ruel … left for Oslo", "⟦Ruel then left for Oslo⟧"),
        ("Ruel met Brink … on Friday", "⟦Ruel met Brink near the border with Kasra on Friday⟧"),
        ("Ruel will pay … 40 crowns", "⟦Ruel will pay on Monday 40 crowns⟧"),
        ("Vestia paid … $40 million", "⟦Vestia paid in June $40 million⟧"),
        ("the accord … holds", "⟦the accord (signed in 2019 in Oslo) holds⟧"),
        ("The two sides … met again", "⟦The two sides – tired after a week of talks – met again⟧"),
        ("Vestia will continue … to supply gas", "⟦Vestia will continue through the winter to supply gas⟧"),
        ("Norland … supplied gas", "⟦Norland, the region’s largest exporter, supplied gas⟧"),
        ("Ruel told reporters … that talks had begun", "⟦Ruel told reporters in Oslo on Monday that talks had begun⟧"),
        ("The opposition leader … thanked voters", "⟦The opposition leader, Mara Brink, thanked voters⟧"),
        ("Talks … resume on Monday", "⟦Talks between the two neighbours resume on Monday⟧"),
        ("Ruel flew … to Oslo", "⟦Ruel flew with his staff by night to Oslo⟧"),
        (
            "Le ministre a signé l’accord … avec deux témoins",
            "⟦Le ministre a signé l’accord vendredi à Genève avec deux témoins⟧",
        ),
        ("подписал договор … с коллегой", "Министр ⟦подписал договор в Женеве с коллегой⟧"),
        ("Der Minister reiste … nach Genf", "⟦Der Minister reiste am Montag mit zwei Kollegen nach Genf⟧"),
        (
            "El ministro firmó el acuerdo … con dos testigos",
            "⟦El ministro firmó el acuerdo el viernes en Ginebra con dos testigos⟧",
        ),
        ("외교부 장관은 … 협정에 서명했다", "⟦외교부 장관은 월요일 제네바에서 협정에 서명했다⟧"),
        ("وقع الوزير الاتفاق … مع نظيره", "⟦وقع الوزير الاتفاق يوم الاثنين مع نظيره⟧"),
        ("Ruel … signed the accord", "⟦Ruel, wearing a dark suit, signed the accord⟧"),
        ("Ruel … signed the accord", "⟦Ruel, who has led the ministry since May 2024, signed the accord⟧"),
        ("Ruel … signed the accord", "⟦Ruel, on a two-day visit to Oslo, signed the accord⟧"),
        ("Ruel … signed the accord", "⟦Ruel, together with Brink, signed the accord⟧"),
        ("Ruel … signed the accord", "⟦Ruel, flanked by officers, signed the accord⟧"),
        ("Ruel … signed the accord", "⟦Ruel, whose party won in March, signed the accord⟧"),
        (
            "Norland and Kasra … agreed on a ceasefire",
            "⟦Norland and Kasra, after nine hours of talks in Oslo, agreed on a ceasefire⟧",
        ),
        ("The agreement … covers gas", "⟦The agreement, the first in 20 years, covers gas⟧"),
        ("The agreement … covers gas", "⟦The agreement, reached in May, covers gas⟧"),
        ("The agreement … covers gas", "⟦The agreement of 5 May covers gas⟧"),
        ("They met … on Friday", "⟦They met at the palace and again at the port on Friday⟧"),
        ("Les deux pays ont signé … un accord", "⟦Les deux pays ont signé mardi à Paris un accord⟧"),
        ("Стороны подписали … соглашение", "⟦Стороны подписали в понедельник в Женеве соглашение⟧"),
        (
            "Beide Länder unterzeichneten … ein Abkommen",
            "⟦Beide Länder unterzeichneten am Montag im Mai 2024 ein Abkommen⟧",
        ),
        ("양국은 … 공동성명을 발표했다", "⟦양국은 이날 회담 직후 서울에서 공동성명을 발표했다⟧"),
        ("He said … that talks had begun", "⟦He said after the meeting in Oslo that talks had begun⟧"),
        ("Ruel … thanked Kasra", "⟦Ruel, Norland’s foreign minister, thanked Kasra⟧"),
        ("Ruel … thanked Kasra", "⟦Ruel (Norland’s foreign minister) thanked Kasra⟧"),
        ("Ruel … thanked Kasra", "⟦Ruel (Reform party) thanked Kasra⟧"),
        ("Talks ended. … We agreed", "⟦Talks ended. It rained in Oslo. We agreed⟧"),
        ("“We left.” … “We stayed,” Kim said.", "⟦“We left.” It rained. “We stayed,” Kim said.⟧"),
        ("“We left. … We won.”", "⟦“We left. It rained. We won.”⟧"),
        ("Talks ended. … Ruel praised his staff.", "⟦Talks ended. It rained. Ruel praised his staff.⟧"),
        ("Talks ended. … The minister said he won.", "⟦Talks ended. It rained. The minister said he won.⟧"),
        ("1. Peace holds. … Trade grows.", "⟦1. Peace holds.\n2. Trade grows.⟧"),
        ("Рюэль заявил … что всё хорошо", "⟦Рюэль заявил в Осло 19 мая, что всё хорошо⟧"),
        ("外務大臣は…述べた", "⟦外務大臣は19日、述べた⟧"),
        ("대표단은 … 도착했다", "⟦대표단은 월요일 오전 평양에 도착했다⟧"),
    ],
)
def test_what_turns_nothing_is_left_out(quote, text):
    before, within, after = text.replace("⟧", "⟦").split("⟦")
    evidence = found(quote, before + within + after)
    assert (evidence.match, evidence.start, evidence.text) == ("elided", len(before), within)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("Vestia … withdraw its troops", "Vestia has yet to withdraw its troops."),
        ("Vestia … killed 40 people", "Vestia mourned after Kasran shells killed 40 people."),
        ("Ruel … attacked the port", "Ruel pardoned the officers, having attacked the port."),
        ("Ruel … resigned on Monday", "Ruel met the minister whose deputy resigned on Monday."),
        ("Ruel … resigned on Monday", "Ruel, whose deputy in charge of ports resigned on Monday, stayed."),
        ("Ruel … a war criminal", "Ruel called Brink a war criminal."),
        ("Ruel is … a spy", "Ruel is tired of being called a spy."),
        ("Ruel is … a spy", "Ruel is the brother of a spy."),
        ("Ruel was … guilty", "Ruel was cleared after Brink was found guilty."),
        ("Ruel ordered … the attack", "Ruel ordered an inquiry into the attack."),
        ("Norland supports … Kasra", "Norland supports the enemies of Kasra."),
        ("Norland supports … the war", "Norland supports ending the war."),
        ("Norland supports … sanctions", "Norland supports lifting sanctions."),
        ("Norland began … the blockade", "Norland began dismantling the blockade."),
        ("The minister … lied", "The minister proved the general lied."),
        ("The … minister resigned", "The deputy minister resigned."),
        ("a … treaty", "a draft treaty"),
        ("exports … rose by 5%", "exports fell by 3% and imports rose by 5%."),
        ("Ruel … won", "Ruel (Reform) lost, Brink (Unity) won."),
        ("Ruel … won", "Ruel, aged 54, ran but Brink, aged 60, won."),
        ("Ruel spoke … resigned", "Ruel spoke in Oslo and Brink resigned."),
        ("Ruel agreed … to sign", "Ruel agreed in principle to sign."),
        ("The deal is … dead", "The deal is to Ruel dead."),
        ("Ruel … signed the deal", "Ruel, Brink said, signed the deal."),
        ("Ruel … signed the deal", "Ruel, according to Brink, signed the deal."),
        ("Ruel … signed the deal", "Ruel, or Brink, signed the deal."),
        ("Ruel … left", "Ruel, in the view of Brink, left."),
        ("Ruel … left", "Ruel, Brink imagines, left."),
        ("Ruel … left", "Ruel, they joke, left."),
        ("Kasra attacked … Norland", "Kasra attacked, Norland said."),
        ("Kasra attacked … Norland", "Kasra attacked. Norland struck."),
        ("Kasra attacked … Norland", "Kasra attacked. It rained. Norland struck."),
        ("Talks failed. … The latter left.", "Talks failed. Kim met Brink. The latter left."),
        ("Kim killed … Brink", "Kim killed time in Oslo. Brink left."),
        ("Ruel left. … He lied.", "Ruel left. Brink told all about himself. He lied."),
        ("Вестия поддержала … санкции", "Вестия поддержала тех, кто нарушает санкции."),
        ("Вестия поддержала … войны", "Вестия поддержала завершение войны."),
        ("Сын … президента арестован", "Сын врага президента арестован."),
        ("Рюэль … подписал договор", "Рюэль, по словам Бринка, подписал договор."),
        ("Vestia unterstützt … des Krieges", "Vestia unterstützt das Ende des Krieges."),
        ("Vestia hilft … der Armee", "Vestia hilft den Opfern der Armee."),
        ("Ruel stimmte … zu", "Ruel stimmte im Prinzip zu."),
        ("Ruel … unterzeichnete", "Ruel, so Brink, unterzeichnete."),
        ("Ruel … ging", "Ruel, glaubt man Brink, ging."),
        ("La Vestie soutient … la guerre", "La Vestie soutient la fin de la guerre."),
        ("La Vestie soutient … les sanctions", "La Vestie soutient ceux qui violent les sanctions."),
        ("La Vestie … retirer ses troupes", "La Vestie est près de retirer ses troupes."),
        ("Ruel … a signé l’accord", "Ruel est parti quand Brink a signé l’accord."),
        ("Ruel … a signé l’accord", "Ruel, selon Brink, a signé l’accord."),
        ("部长…签署了协议", "部长批评总统，总统，签署了协议。"),
        ("部长…签署了协议", "部长，据总统，签署了协议。"),
        ("部长…签署了协议", "部长，在总统看来，签署了协议。"),
        ("Рюэль … ушёл", "Рюэль, уверяет Бринк, ушёл."),
        ("El jefe … ha muerto", "El jefe, a juicio de Brink, ha muerto."),
        ("장관은 … 사임했다", "장관은, 총리의 말로는, 사임했다"),
        ("中国支持…战争", "中国支持结束战争。"),
        ("Ruel said: “We left. … We won.”", "Ruel said: “We left. We lost.” Kim told Brink: “We stayed. We won.”"),
        ("Ruel said: “We left. … It was over.”", "Ruel said: “We left. We lost.” It was over."),
        ('Ruel said: "We left. … We won."', 'Ruel said: "We left. We lost." Kim told Brink: "We stayed. We won."'),
        ("Ruel said: ‘We left. … We won.’", "Ruel said: ‘We left. We lost.’ Kim told Brink: ‘We stayed. We won.’"),
        ("“We left,” Ruel said. … “We won.”", "“We left,” Ruel said. Kim was blunter. “We won.”"),
        ("“We left,” Ruel said. … “We won,” he added.", "“We left,” Ruel said. Kim was blunter. “We won,” he added."),
        ("Ruel: We left. … We won.", "Ruel: We left. It rained.\nKim: We stayed. We won."),
        ("— Ушли. … Мы победили.", "— Ушли.\n— Мы остались. Мы победили."),
        ("Do you like it? … Yes.", "Do you like it? The law is old. Do you like us? Yes."),
        ("Do you like it? … Yes.", "Do you like it? The law is old. Yes."),
        ("Ruel left. … On Monday he lied.", "Ruel left. Kim came. On Monday he lied."),
        ("Ruel left. … Speaking in Oslo, he lied.", "Ruel left. Kim came. Speaking in Oslo, he lied."),
        ("Ruel left. … Talks on his plan failed.", "Ruel left. Kim came. Talks on his plan failed."),
        ("Kasra and Norland left. … Both lied.", "Kasra and Norland left. Vestia and Brinn came. Both lied."),
        ("Kasra left. … Norland did so in May.", "Kasra left. Vestia stayed. Norland did so in May."),
        ("Ruel thanked Gen. … Dorn", "Ruel thanked Gen. Saba and cursed Gen. Dorn"),
        ("Ruel wants: 1. … tanks", "Ruel wants: 1. peace. Kim wants: 1. tanks"),
        ("According to Kasra … Kasra fired", "According to Kasra, Norland lied; according to Norland, Kasra fired"),
        ("In Oslo, … in Brinn, guards slept", "In Oslo, the army fired on the crowd, in Brinn, guards slept"),
        ("Asked about Kim, … a rogue", "Asked about Kim, Ruel spoke at length of Brink, a rogue"),
        ("Kasra left … which Ruel hates", "Kasra left, the army of Norland entered the city, which Ruel hates"),
        ("Kasra left … killing 12", "Kasra left, the army of Norland shelled the city, killing 12"),
        ("The army … fired", "The army – sorry, the police – fired"),
        ("The ministers … agreed", "The ministers, some of them, agreed"),
        ("The troops … fled", "The troops (about half) fled"),
        ("The … minister resigned", "The (former) minister resigned"),
        ("The … president lied", "The then president lied"),
        ("no … than 5 May", "no later than 5 May"),
        ("They never … attacked", "They never again attacked"),
        ("The ministers … signed the accord", "The ministers of Norland signed the accord."),
        ("It was written … and read by Kim", "It was written by Ruel and read by Kim"),
        ("He met the envoy … of Norland", "He met the envoy with the son of Norland"),
        ("He thanked Kim … who fired", "He thanked Kim with the general who fired"),
        ("He praised the army … that Kasra bombed", "He praised the army at a parade that Kasra bombed"),
        ("Norland fought … rebels", "Norland fought with Kasran rebels"),
        ("In Oslo he is a hero … a villain", "In Oslo he is a hero, in Brinn a villain"),
        ("sent 50 men … 60 boats", "Kasra sent 50 men in May, 60 boats in June"),
        ("Kasra’s army won. … Brinn’s has fewer men.", "Kasra’s army won. Norland’s lost. Brinn’s has fewer men."),
        ("Backing the plan … wept", "Backing the plan, an old man, wept"),
        ("He was born … and raised in Brinn", "He was born in Oslo and raised in Brinn"),
        ("It was signed … and broken in June", "It was signed in May and broken in June"),
        ("Norland joined … attacks", "Norland joined in the Kasran attacks"),
    ],
)
def test_what_may_hold_the_verb_or_noun_of_what_follows_is_not_left_out(quote, text):
    assert isinstance(locate(quote, text), Unsupported)


def test_the_first_occurrence_is_taken_without_a_hint_and_the_nearest_with_one():
    text = "Kim left. Kim left. Kim left."
    assert [found("Kim left", text, hint).start for hint in (None, 0, 4, 7, 12, 16, 99)] == [0, 0, 0, 10, 10, 20, 20]
    assert [found("KIM LEFT", text, hint).start for hint in (None, 0, 4, 7, 12, 16, 99)] == [0, 0, 0, 10, 10, 20, 20]


def test_an_occurrence_within_a_word_is_passed_over():
    assert found("able", "unable, able").start == 8


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("an Il-76", "an Il-76-2 landed"),
        ("In 2024", "In 2024-05-14 nothing moved"),
        ("the deal of 2015", "the deal of 2015–10 years on"),
    ],
    ids=["a type", "a date", "a remark"],
)
def test_numbers_that_do_not_rise_are_no_range(quote, text):
    assert locate(quote, text) == Evidence(text=quote, start=0, end=len(quote), match="verbatim")


@pytest.mark.parametrize("quote", ["Kasra attacked.", "“Kasra attacked,”", "It rained … Kasra attacked."])
def test_a_question_is_not_made_a_statement(quote):
    assert isinstance(locate(quote, "“It rained, so “Kasra attacked”? Ruel asked."), Unsupported)


def test_capitals_of_a_whole_text_make_no_acronym():
    assert found("They told us so", "THEY TOLD US SO").match == "normalized"


def test_verbatim_is_preferred_to_normalized_whatever_the_hint():
    assert found("Kim left", "kim left. Kim left", hint=0).start == 10


@pytest.mark.parametrize("quote", ["", "  ", "…", "“—”", "...", "\u200b"])
def test_a_quote_without_words_is_empty(quote):
    assert locate(quote, "Some text… “—” ...") == Unsupported(reason="empty")


def test_a_prepared_text_gives_what_the_text_gives():
    prepared = PreparedText(KOREAN)
    for quote in ("합의했다고", "“평화”를", "거부했다고 밝혔다"):
        assert locate(quote, prepared) == locate(quote, KOREAN)


def test_offsets_count_code_points_behind_characters_beyond_the_basic_plane():
    text = "🇰🇷👨‍👩‍👧 𝔎im “left” 𠮷野"
    assert found('"left" 𠮷野', text).text == "“left” 𠮷野"


def test_repetitive_text_is_searched_in_bounded_time():
    text = "a " * 50_000
    assert isinstance(locate("a … a … a … b", text), Unsupported)
    assert isinstance(locate("a … b … a", text + "b"), Unsupported)
    assert isinstance(locate("ab" * 50, "ab" * 5_000), Unsupported)
    assert isinstance(locate("a" + " " * 20_000 + "b … c", text), Unsupported)
    assert isinstance(locate("a" + "'" * 20_000 + "b … c", text), Unsupported)
    assert isinstance(locate("b" + ". " * 20_000 + "b", text), Unsupported)
    assert isinstance(locate("… “" * 20_000 + "b", text), Unsupported)
    assert isinstance(locate("1" + " 000" * 10_000, "1" + "000" * 10_000), Unsupported)


@pytest.mark.parametrize(
    ("quote", "located"),
    [
        pytest.param("필리핀 국방장관", True, id="the topic particle is left off"),
        pytest.param("회담", True, id="the object particle is left off"),
        pytest.param("파병에 동의", False, id="the rest of the word holds a negation"),
        pytest.param("3월", False, id="until March is not March"),
    ],
)
def test_a_korean_quote_may_leave_off_a_particle_that_turns_nothing(quote, located):
    text = "필리핀 국방장관은 회담을 열었지만 파병에 동의하지 않았다. 훈련은 3월까지 계속된다."
    assert isinstance(locate(quote, text), Evidence) is located


@pytest.mark.parametrize("quote", ["ʻ", "ʻ…", "ʼʼ"])
@pytest.mark.parametrize("text", ["", "Some text"])
def test_a_quote_of_letters_that_stand_in_for_marks_is_empty(quote, text):
    assert locate(quote, text) == Unsupported(reason="empty")


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("Карсия напала на Терну.", "Карсия напала на Терну? Об этом спорят."),
        ("Karsia atacó a Terna.", "“¿Karsia atacó a Terna?”, dicen."),
        ("卡西亚同意了。", "卡西亚同意了？没有人知道。"),
        ("Karsien … greift an.", "Karsien (in Zeren) greift an?"),
    ],
)
def test_a_question_is_not_quoted_with_a_full_stop(quote, text):
    assert isinstance(locate(quote, text), Unsupported)
    assert isinstance(locate(quote, text.replace("?", "!").replace("？", "！")), Evidence)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("정부는 … 반대하는 나라를 지지했다", "정부는 제재에 반대하는 나라를 지지했다."),
        ("정부는 … 합의했다", "정부는 휴전에 합의했다."),
        ("L’aide s’élèvera … euros", "L’aide s’élèvera à 1200 euros."),
        ("Помощь выросла … рублей", "Помощь выросла до 500 рублей."),
    ],
)
def test_what_looks_like_when_or_where_and_is_not_is_not_left_out(quote, text):
    assert isinstance(locate(quote, text), Unsupported)


@pytest.mark.parametrize("text", ["拒支持战争", "支持不了战争", "支持しかねる", "支持できかねる", "支持わない"])
def test_a_word_is_not_cut_from_what_denies_it(text):
    assert isinstance(locate("支持", text), Unsupported)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("члены Лиги", "не-члены Лиги"),
        ("alineados", "los no-alineados"),
        ("Präsident Osk", "Vize-Präsident Osk"),
        ("Karsien hilft der Liga", "Karsien hilft der Liga-Opposition."),
        ("Терна поддержала премьер", "Терна поддержала премьер-министра"),
        ("rencontré Jean", "rencontré Jean-Pierre"),
        ("möglich", "un-\nmöglich"),
        ("согласны", "не-\nсогласны"),
    ],
)
def test_a_compound_is_not_cut_at_its_hyphen_to_say_something_else(quote, text):
    assert isinstance(locate(quote, text), Unsupported)


def test_a_name_may_stand_behind_a_hyphen_and_a_clause_in_front_of_a_dash():
    assert isinstance(locate("Assad", "al-Assad left"), Evidence)
    assert isinstance(locate("the deal", "the deal–which failed"), Evidence)


@pytest.mark.parametrize(("quote", "text"), [("15 млн", "10 – 15 млн"), ("от 10", "от 10 – 15 млн")])
def test_a_spaced_range_is_not_cut_where_its_numbers_rise(quote, text):
    assert isinstance(locate(quote, text), Unsupported)
    assert isinstance(locate(quote, text.replace("–", "и")), Evidence)


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        pytest.param(" Norland ", "“Norland” spoke.", id="outer white space"),
        pytest.param("land", "Norland spoke; the land did not.", id="in a word first"),
        pytest.param("land", "Norland spoke.", id="in a word only"),
        pytest.param("norland", "Norland spoke.", id="folded"),
        pytest.param("—", "Norland — and others — spoke.", id="no words"),
        pytest.param(" ", "Norland spoke.", id="nothing"),
    ],
)
def test_is_verbatim_tells_what_locate_finds(quote, text):
    evidence = locate(quote, text)
    assert is_verbatim(quote, text) == (isinstance(evidence, Evidence) and evidence.match == "verbatim")
