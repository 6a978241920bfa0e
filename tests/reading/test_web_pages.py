"""Pages of the web: what is read, by what content and headers say."""

import gzip
from ipaddress import ip_address

import pytest
from pypdf import PdfWriter

from summarizer.document import Document
from summarizer.errors import InputError
from summarizer.reading import read

ARTICLE = "The ministers met on Tuesday in Vientiane, officials said.\n\n“No date was given,” one of them added."
PAGE = (
    "<!doctype html><html lang=en><head><meta property=og:site_name content='Test Wire'><title>Talks</title></head>"
    "<body><article>" + "".join(f"<p>{part}</p>" for part in ARTICLE.split("\n\n")) + "</article></body></html>"
)
RUSSIAN = "Министр заявил в понедельник, что Москва готова к переговорам.\n"
HTML = "text/html; charset=utf-8"

ANSWERS = {
    "/page": (200, {"Content-Type": HTML}, PAGE.encode()),
    "/as-image": (200, {"Content-Type": "image/png"}, PAGE.encode()),
    "/as-plain": (200, {"Content-Type": "text/plain"}, PAGE.encode()),
    "/untyped": (200, {}, PAGE.encode()),
    "/gzip": (200, {"Content-Type": HTML, "Content-Encoding": "gzip"}, gzip.compress(PAGE.encode())),
    "/fragment": (200, {"Content-Type": "text/html"}, f"<p>{ARTICLE}</p>".encode()),
    "/text": (200, {"Content-Type": "text/plain; charset=utf-8"}, ARTICLE.encode()),
    "/russian": (200, {"Content-Type": 'text/plain; charset="windows-1251"'}, RUSSIAN.encode("windows-1251")),
    "/299": (299, {"Content-Type": "text/plain"}, ARTICLE.encode()),
    "/markdown": (
        200,
        {"Content-Type": "Text/Markdown; charset=utf-8"},
        b"---\ntitle: T\nurl: https://o.example/\n---\n*Text*.\n",
    ),
    "/moved": (301, {"Location": "/page"}, b""),
    "/moved-far": (302, {"Location": "/moved"}, b""),
    "/moved-utf8": (302, {"Location": "/переговоры".encode().decode("latin-1")}, b""),
    "/%D0%BF%D0%B5%D1%80%D0%B5%D0%B3%D0%BE%D0%B2%D0%BE%D1%80%D1%8B": (
        200,
        {"Content-Type": HTML},
        PAGE.encode(),
    ),
}


@pytest.fixture(autouse=True)
def answers(site):
    site.answers = dict(ANSWERS)


def only_here(address):
    return address == ip_address("127.0.0.1")


@pytest.mark.parametrize("path", ["/page", "/as-image", "/as-plain", "/untyped", "/gzip"])
def test_a_page_is_read_as_html_whatever_its_declared_type(site, path):
    assert read(site.url + path, addresses=only_here) == Document(
        text=ARTICLE, title="Talks", outlet="Test Wire", url=site.url + path, language="en"
    )


@pytest.mark.parametrize(
    ("path", "text"),
    [("/text", ARTICLE), ("/russian", RUSSIAN), ("/fragment", ARTICLE.replace("\n\n", " ")), ("/299", ARTICLE)],
    ids=["text", "charset of the header", "fragment", "unusual success"],
)
def test_the_declared_type_tells_what_the_content_does_not(site, path, text):
    assert read(site.url + path, addresses=only_here).text == text


def test_a_pdf_is_read_as_one(site, tmp_path):
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.write(tmp_path / "blank.pdf")
    blank = (200, {"Content-Type": HTML}, (tmp_path / "blank.pdf").read_bytes())
    site.answers["/pdf"] = blank
    with pytest.raises(InputError, match="PDF without a text layer"):
        read(site.url + "/pdf", addresses=only_here)


def test_metadata_of_the_document_and_of_the_caller_come_before_the_address(site):
    assert read(site.url + "/markdown", addresses=only_here) == Document(
        text="Text.", title="T", url="https://o.example/"
    )
    assert read(site.url + "/markdown", addresses=only_here, url="https://c.example/").url == "https://c.example/"


@pytest.mark.parametrize(
    ("path", "end"),
    [
        ("/moved", "/page"),
        ("/moved-far", "/page"),
        ("/moved-utf8", "/%D0%BF%D0%B5%D1%80%D0%B5%D0%B3%D0%BE%D0%B2%D0%BE%D1%80%D1%8B"),
    ],
)
def test_redirects_are_followed_and_the_last_address_is_the_page_s(site, path, end):
    document = read(site.url + path, addresses=only_here)
    assert (document.url, document.text) == (site.url + end, ARTICLE)
