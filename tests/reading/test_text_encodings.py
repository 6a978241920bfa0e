"""Texts in the encodings newsrooms meet come out as they were written."""

import codecs

import pytest

from summarizer.errors import InputError
from summarizer.reading.encoding import decode

RUSSIAN = "Министр Сергей Лавров заявил в понедельник, что Москва готова к переговорам. «Мы ждём», — сказал он.\n"
RUSSIAN_DOS = 'Лавров прибыл в Пекин. Россия "готова к диалогу", сообщил представитель министерства.\n'
UKRAINIAN = "Президент заявив, що їхня делегація вирушить до Женеви. Ми готові, сказав він журналістам.\n"
GREEK = "Ο υπουργός Εξωτερικών δήλωσε τη Δευτέρα ότι οι συνομιλίες θα επαναληφθούν στη Γενεύη.\n"
ARABIC = "قال وزير الخارجية يوم الاثنين إن المحادثات ستستأنف الأسبوع المقبل في جنيف.\n"
HEBREW = "שר החוץ אמר ביום שני כי השיחות יתחדשו בשבוע הבא בז'נבה.\n"
JAPANESE = "外務大臣は月曜日、両国が来週ジュネーブで協議を再開すると述べた。「合意は可能だ」と記者団に語った。\n"
JAPANESE_PLAIN = "大臣は火曜日に首都で相手国の外相と会談し、両国関係の改善について協議した。会談は二時間に及んだ。\n"
KOREAN = "외교부 장관은 월요일 양국이 다음 주 제네바에서 협상을 재개할 것이라고 밝혔다. 합의가 가능하다고 말했다.\n"
SIMPLIFIED = "外交部长周一表示，两国将于下周在日内瓦恢复谈判。他对记者说：“达成协议是可能的。”\n"
TRADITIONAL = "外交部長週一表示，兩國將於下週在日內瓦恢復談判。他對記者說：「達成協議是可能的。」\n"
ENGLISH = "The minister said the talks – “long overdue” – would resume on Monday. It’s the first round since May.\n"
NORWAY = "TROMSØ, Norway – The talks in Tromsø ended on Monday without a text, and the next round is in June.\n"
FRENCH = "Le ministre a déclaré lundi à Genève que les négociations reprendront « dès la semaine prochaine ».\n"
GERMAN = "Die Außenministerin erklärte, die Gespräche würden nächste Woche fortgeführt. „Wir prüfen es“, sagte sie.\n"
SPANISH = "El ministro declaró el lunes que las negociaciones se reanudarán la próxima semana en España.\n"
PORTUGUESE = "As negociações não serão retomadas, afirmou o ministro em São Paulo.\n"
ITALIAN = "Il ministro ha detto che l’accordo è possibile, perché la volontà c’è.\n"
SWEDISH = "Utrikesministern sade på måndagen att förhandlingarna återupptas.\n"
POLISH = "Minister oświadczył w poniedziałek, że rozmowy zostaną wznowione. Źródła to potwierdzają.\n"
CZECH = "Ministr zahraničí v pondělí řekl, že jednání budou příští týden v Ženevě obnovena.\n"
CROATIAN = "Ministar je izjavio da će se pregovori nastaviti sljedeće sedmice u Ženevi, među strankama.\n"
TURKISH = "Dışişleri Bakanı pazartesi günü görüşmelerin gelecek hafta Cenevre'de yeniden başlayacağını söyledi.\n"
LITHUANIAN = "Užsienio reikalų ministras pareiškė, kad derybos bus atnaujintos kitą savaitę.\n"

THAI = "รัฐมนตรีต่างประเทศกล่าวเมื่อวันจันทร์ว่าการเจรจาจะเริ่มขึ้นอีกครั้งในสัปดาห์หน้า\n"

LEGACY = [
    (RUSSIAN, "windows-1251"),
    *[(RUSSIAN_DOS, name) for name in ("windows-1251", "koi8-r", "iso-8859-5", "cp866")],
    *[(UKRAINIAN, name) for name in ("windows-1251", "koi8-u")],
    (GREEK, "windows-1253"),
    (GREEK, "iso-8859-7"),
    (ARABIC, "windows-1256"),
    (HEBREW, "windows-1255"),
    *[(JAPANESE, name) for name in ("shift_jis", "euc-jp", "iso-2022-jp")],
    *[(JAPANESE_PLAIN, name) for name in ("shift_jis", "euc-jp", "iso-2022-jp")],
    *[(KOREAN, name) for name in ("euc-kr", "cp949")],
    *[(SIMPLIFIED, name) for name in ("gb18030", "gbk", "gb2312")],
    (TRADITIONAL, "big5"),
    (ENGLISH, "windows-1252"),
    (NORWAY, "windows-1252"),
    (FRENCH, "windows-1252"),
    (FRENCH, "iso-8859-1"),
    (GERMAN, "windows-1252"),
    *[(SPANISH, name) for name in ("windows-1252", "iso-8859-1", "iso-8859-15")],
    (PORTUGUESE, "windows-1252"),
    (ITALIAN, "windows-1252"),
    (SWEDISH, "windows-1252"),
    *[(POLISH, name) for name in ("windows-1250", "iso-8859-2")],
    *[(CZECH, name) for name in ("windows-1250", "iso-8859-2")],
    (CROATIAN, "windows-1250"),
    (TURKISH, "windows-1254"),
    (LITHUANIAN, "windows-1257"),
    (THAI, "tis-620"),
]
EVERY_SCRIPT = [RUSSIAN, GREEK, ARABIC, HEBREW, JAPANESE, KOREAN, SIMPLIFIED, TRADITIONAL, ENGLISH, FRENCH, NORWAY]


@pytest.mark.parametrize(("text", "encoding"), LEGACY, ids=[f"{encoding}: {text[:12]}" for text, encoding in LEGACY])
@pytest.mark.parametrize("times", [1, 20], ids=["a sentence", "an article"])
def test_a_legacy_encoding_that_nobody_declares_is_detected(text, encoding, times):
    article = text * times
    assert decode("a.txt", article.encode(encoding)) == article


@pytest.mark.parametrize("text", EVERY_SCRIPT, ids=lambda text: text[:12])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_without_a_mark(text, encoding):
    assert decode("a.txt", text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
    ids=["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"],
)
def test_a_byte_order_mark_decides_and_is_no_part_of_the_text(mark, encoding):
    assert decode("a.txt", mark + KOREAN.encode(encoding), "windows-1251") == KOREAN


@pytest.mark.parametrize(
    ("declaration", "encoding", "text"),
    [
        ('<html><head><meta charset="windows-1251">', "windows-1251", "<p>Да.</p>"),
        ("<html><head><meta charset=koi8-r>", "koi8-r", "<p>Нет.</p>"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">', "shift_jis", "<p>外相</p>"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', "gb18030", "<p>王毅</p>"),
        ('<?xml version="1.0" encoding="EUC-KR"?><html>', "cp949", "<p>회담</p>"),
        ('<meta charset="iso-8859-1">', "windows-1252", "<p>“No”</p>"),
        ('<meta charset="tis-620">', "cp874", "<p>กรุงเทพ</p>"),
    ],
    ids=["windows-1251", "koi8-r", "shift_jis", "gb2312", "euc-kr", "iso-8859-1 means windows-1252", "tis-620"],
)
def test_an_encoding_declared_in_a_page_is_believed(declaration, encoding, text):
    page = declaration + text
    assert decode("a.html", page.encode(encoding)) == page


def test_an_encoding_declared_by_the_server_is_stronger_than_the_one_in_the_page():
    page = '<meta charset="windows-1252"><p>Да.</p>'
    assert decode("a.html", page.encode("windows-1251"), "windows-1251") == page


@pytest.mark.parametrize(
    ("text", "encoding", "declared"),
    [
        (RUSSIAN, "utf-8", "iso-8859-1"),
        (RUSSIAN, "utf-8", "windows-1251"),
        (RUSSIAN, "windows-1251", "utf-8"),
        (RUSSIAN, "windows-1251", "iso-8859-1"),
        (RUSSIAN_DOS, "koi8-r", "windows-1251"),
        (KOREAN, "euc-kr", "iso-8859-1"),
        (JAPANESE, "shift_jis", "euc-jp"),
        (FRENCH, "windows-1252", "utf-8"),
        (FRENCH, "windows-1252", "no-such-encoding"),
        (FRENCH, "windows-1252", "rot13"),
        (FRENCH, "windows-1252", "utf-16"),
        (ENGLISH, "utf-8", "utf-7"),
    ],
    ids=lambda value: value[:14],
)
def test_a_wrong_declaration_does_not_spoil_the_text(text, encoding, declared):
    assert decode("a.txt", text.encode(encoding), declared) == text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("one\r\ntwo\r\n", "one\ntwo\n"),
        ("one\rtwo", "one\ntwo"),
        ("one\n\r\n\rtwo", "one\n\n\ntwo"),
        ("  tail \t\n\n\n", "  tail \t\n\n\n"),
        ("e\u0301 \u00a0\u202f\u2028\ufeff ﬁ", "e\u0301 \u00a0\u202f\u2028\ufeff ﬁ"),
    ],
    ids=["Windows", "old Macintosh", "mixed", "white space stays", "Unicode stays as composed"],
)
def test_only_line_ends_are_changed(written, read):
    assert decode("a.txt", written.encode()) == read


@pytest.mark.parametrize(
    ("data", "broken"),
    [(RUSSIAN.encode()[:-3], 1), (KOREAN.encode().replace(b"\x80", b"", 2), 2), (FRENCH.encode() * 5 + b"\xe9", 1)],
    ids=["cut off", "bytes lost", "a byte of another encoding"],
)
def test_damaged_utf8_is_refused_and_not_read_as_something_else(data, broken):
    with pytest.raises(InputError) as caught:
        decode("a.txt", data)
    assert str(caught.value) == (f"a.txt: looks like UTF-8 with broken characters ({broken}); get it again, or mend it")


def test_the_control_characters_of_a_wire_service_are_text():
    wire = f"\x01\x02{RUSSIAN * 3}\x03"
    assert decode("a.txt", wire.encode()) == wire


@pytest.mark.parametrize(
    "data",
    [
        ENGLISH.encode() + b"\0",
        ENGLISH.encode()[:40] + b"\0" + ENGLISH.encode()[40:],
        bytes(range(256)) * 3,
        codecs.BOM_UTF16_LE + b"a",
        codecs.BOM_UTF8 + b"\xff\xfe\xfd",
        b"abc\x01\x02",
        bytes(range(128, 256)) * 3,
    ],
    ids=["NUL at the end", "NUL within", "all bytes", "half a unit", "UTF-8 mark alone", "controls", "high bytes"],
)
def test_what_is_no_text_is_refused(data):
    with pytest.raises(InputError, match=r"^a\.txt: looks like .*binary file; save it as text in UTF-8 first$"):
        decode("a.txt", data)
