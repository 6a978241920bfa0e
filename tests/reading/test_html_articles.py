"""Web pages: the article without what surrounds it, and what the page says about it."""

from datetime import date
from pathlib import Path

import pytest

from summarizer.document import Document
from summarizer.errors import InputError
from summarizer.reading import read
from summarizer.reading.html import article_of_html

DOCUMENTS = Path(__file__).parents[2] / "fixtures" / "documents"

PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Crossing to open in June | Test Wire</title>
<meta property="og:title" content="Crossing to open in June"><meta property="og:site_name" content="Test Wire">
<meta property="article:published_time" content="2024-05-14T08:00:00+02:00">
<link rel="canonical" href="https://wire.example/world/crossing"></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>Crossing to open in June</h1>
<p>The two ministers agreed on Tuesday that the border commission will meet in June.</p>
<p>“We will open the <b>northern</b> crossing,” said Foreign Minister Anna Kovacs.</p><p>“And
the southern one,” she added.</p>
<blockquote><p>We expect full compliance &amp; nothing less.</p></blockquote>
<p>The crossing has been closed since 2019.</p></article>
<aside><h3>Read more</h3><a href="/x">Storm hits the coast</a></aside>
<section id="comments"><p>First! What a great article this is.</p></section>
<footer><p>© 2024 Test Wire. All rights reserved.</p></footer></body></html>"""

ARTICLE = """Crossing to open in June

The two ministers agreed on Tuesday that the border commission will meet in June.

“We will open the northern crossing,” said Foreign Minister Anna Kovacs.

“And the southern one,” she added.

We expect full compliance & nothing less.

The crossing has been closed since 2019."""


def test_an_article_is_its_paragraphs_apart_by_blank_lines_and_its_metadata(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    assert read(str(path)) == Document(
        text=ARTICLE,
        title="Crossing to open in June",
        published=date(2024, 5, 14),
        outlet="Test Wire",
        url="https://wire.example/world/crossing",
        language="en-GB",
        file=str(path),
    )


def test_given_metadata_overrules_the_page(tmp_path):
    path = tmp_path / "page.html"
    path.write_text(PAGE)
    document = read(str(path), title="T", published="2024-05-15", outlet="O", url="https://o.example/", language="en")
    assert document == Document(
        text=ARTICLE,
        title="T",
        published=date(2024, 5, 15),
        outlet="O",
        url="https://o.example/",
        language="en",
        file=str(path),
    )


@pytest.mark.parametrize("name", ["page.txt", "page", "page.md", "page.pdf"])
def test_a_page_is_known_by_its_beginning_whatever_its_name(tmp_path, name):
    path = tmp_path / name
    path.write_text("\n<!-- saved from the web -->\n" + PAGE)
    assert read(str(path)).text == ARTICLE


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1251", "koi8-r"])
def test_a_page_is_read_in_the_encoding_it_declares_or_has(tmp_path, encoding):
    paragraphs = (
        "<p>Министр заявил в понедельник, что Москва готова к переговорам.</p><p>Мы ждём ответа, сказал он.</p>"
    )
    path = tmp_path / "page.html"
    path.write_text(f"<html><head><meta charset={encoding}></head><body>{paragraphs}</body></html>", encoding=encoding)
    assert read(str(path)).text == (
        "Министр заявил в понедельник, что Москва готова к переговорам.\n\nМы ждём ответа, сказал он."
    )


def test_a_saved_fragment_is_a_page_when_its_name_says_so(tmp_path):
    path = tmp_path / "part.html"
    path.write_text("<p>The ministers met on Tuesday in Vientiane, officials said.</p>")
    assert read(str(path)).text == "The ministers met on Tuesday in Vientiane, officials said."


def test_text_in_a_file_named_html_is_text(tmp_path):
    path = tmp_path / "part.html"
    path.write_text("Trade fell: 3 < 5 > 4.\n")
    assert read(str(path)).text == "Trade fell: 3 < 5 > 4.\n"


def test_markdown_with_tags_in_it_is_markdown(tmp_path):
    path = tmp_path / "a.md"
    path.write_text("<div align=center>\n\n# Talks\n\n</div>\n\nThe ministers *met*.\n")
    assert read(str(path)).text == "Talks\n\nThe ministers met."


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<nav><a href=/>Home</a> <a href=/world>World</a></nav>",
        "<div id=app></div><script>render('The ministers met on Tuesday, officials said.')</script>",
        "<h1>Please enable JavaScript</h1>",
        "<div>" * 5000 + "<p>The ministers met on Tuesday, officials said in a note.</p>",
    ],
    ids=["empty", "menu", "script", "notice", "nested beyond sense"],
)
def test_a_page_without_an_article_is_refused(body):
    with pytest.raises(InputError) as caught:
        article_of_html("page.html", f"<html><head><title>Wire</title></head><body>{body}</body></html>", None)
    assert str(caught.value) == (
        "page.html: a page without an article; save the article's text in a file and give that"
    )


@pytest.mark.parametrize(
    ("root", "head", "language"),
    [
        ("<html lang=ru>", "", "ru"),
        ("<html lang='zh-Hant-TW'>", "", "zh-Hant-TW"),
        ("<html xml:lang='fr'>", "", "fr"),
        ("<html>", "<meta property='og:locale' content='pt_BR'>", "pt-BR"),
        ("<html lang=de>", "<meta property='og:locale' content='en_US'>", "de"),
        ("<html lang='{{lang}}'>", "", None),
        ("<html>", "", None),
    ],
    ids=["lang", "with script and region", "xml:lang", "locale", "lang before locale", "template", "none"],
)
def test_the_language_is_the_one_the_page_states(root, head, language):
    body = "<p>The ministers met on Tuesday in Vientiane, officials said.</p><p>No date was given.</p>"
    page = f"{root}<head>{head}</head><body>{body}</body></html>"
    assert article_of_html("page.html", page, None)[1].language == language


@pytest.mark.parametrize(
    ("head", "known"),
    [
        ("<meta name='summarizer:id' content=' crossing-7 '>", "crossing-7"),
        ("<meta name='summarizer:id' content=''>", None),
        ("<meta name='id' content='crossing-7'>", None),
        ("", None),
    ],
    ids=["stated", "stated to be nothing", "for somebody else", "none"],
)
def test_a_page_may_state_its_id_for_this_program(head, known):
    body = "<p>The ministers met on Tuesday in Vientiane, officials said.</p><p>No date was given.</p>"
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    assert article_of_html("page.html", page, None)[1].id == known


def test_a_page_of_a_news_site_gives_its_article_only():
    document = read(str(DOCUMENTS / "border-commission.html"))
    paragraphs = document.text.split("\n\n")
    assert (len(paragraphs), paragraphs[0], paragraphs[-1][-58:]) == (
        9,
        "Laos and Thailand reopen border talks after five-year gap",
        "The commission is due to meet again in Chiang Rai in June.",
    )
    assert (document.published, document.outlet) == (date(2024, 11, 7), "Mekong Morning Post")
