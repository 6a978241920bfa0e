"""The text of a Markdown document is what a reader of the rendered page reads."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.chunks import split
from summarizer.document import Document
from summarizer.grounding import locate
from summarizer.reading import read
from summarizer.reading.markdown import text_of_markdown

INLINE = {
    "emphasis": ("**Norway** will *send* __aid__ and _more_, ***now***.", "Norway will send aid and more, now."),
    "struck out": ("Norway ~~will~~ may send aid.", "Norway will may send aid."),
    "no emphasis": ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
    "link": ('Norway sends [*aid*](http://a.example/b_c_d "Aid").', "Norway sends aid."),
    "link by reference": ("Norway sends [aid][1], [tents].\n\n[1]: /a\n[tents]: /b 'T'", "Norway sends aid, tents."),
    "link to nowhere": ("Norway [sic] sends [aid][2].", "Norway [sic] sends [aid][2]."),
    "bare address": ("See <https://a.example/b>.", "See https://a.example/b."),
    "addresses browsers refuse": ("![map](data:image/svg+xml;base64,PHN2) [aid](file:///a)", "map aid"),
    "image": ("![The *old* port](port.jpg) of Oslo", "The old port of Oslo"),
    "image without text": ("Before ![](port.jpg) after", "Before after"),
    "linked image": ("[![The port](port.jpg)](/port)", "The port"),
    "code": ("Run `a  *b* &amp; <i>` now", "Run a *b* &amp; <i> now"),
    "entities": ("Oslo &amp; Bergen &mdash; 5&nbsp;km, &#1052;&#x438;&#x440;", "Oslo & Bergen — 5\u00a0km, Мир"),
    "escapes": (r"\*Norway\* \[sic\] \# \\ \a", r"*Norway* [sic] # \ \a"),
    "soft break": ("Norway will\nsend  aid\n   soon.", "Norway will send aid soon."),
    "hard breaks": ("Oslo,  \nNorway\\\nEurope", "Oslo,\nNorway\nEurope"),
    "tags": (
        "Norway <B>sent</B> <a href='x'>aid</a><sup>2</sup>, <!-- how\nmuch? -->again.",
        "Norway sent aid2, again.",
    ),
    "line break as a tag": ("Oslo,<br>Norway,<BR />\nEurope<hr>Earth", "Oslo,\nNorway,\nEurope\nEarth"),
    "paragraphs parted by tags": ("Oslo<br><br>\nNorway<p>", "Oslo\n\nNorway"),
    "script": ("Before <script>x = *1*;</script>after <STYLE>p {}</STYLE>", "Before after"),
    "less than": ("2 < 3 > 1", "2 < 3 > 1"),
}
BLOCKS = {
    "paragraphs": ("One.\nOn.\n\n\nTwo.\n", "One. On.\n\nTwo."),
    "headings": ("# One\nText.\n## Two ##\n###### Six\n#none", "One\n\nText.\n\nTwo\n\nSix\n\n#none"),
    "setext headings": ("Talks\n=====\n\nDay\ntwo\n---\nText.", "Talks\n\nDay two\n\nText."),
    "rule": ("One.\n\n***\n\nTwo.", "One.\n\nTwo."),
    "quote": ("> We *will*\nreturn.\n>\n> > Soon.\n\nHe said.", "We will return.\n\nSoon.\n\nHe said."),
    "list": ("* Norway\n* Sweden\n  sends none\n+ Oslo", "- Norway\n\n- Sweden sends none\n\n- Oslo"),
    "numbers": ("1. One\n1. Two\n\n9) Nine\n\n8) Ten", "1. One\n\n2. Two\n\n9) Nine\n\n10) Ten"),
    "nested lists": (
        "- Norway:\n  1. tents\n     - large\n  2. wool\n\n  Said on Monday.\n- Sweden",
        "- Norway:\n\n  1. tents\n\n     - large\n\n  2. wool\n\n  Said on Monday.\n\n- Sweden",
    ),
    "code in a list": ("- ```\n    a\n\n  b\n  ```", "-   a\n\n  b"),
    "empty items": ("1. One\n2.\n3. Three", "1. One\n\n3. Three"),
    "deep list": ("- " * 15 + "x", "- " * 15 + "x"),
    "fenced code": ("```sh\n# no *heading*\n\n  a &amp; <b>\n```\nText.", "# no *heading*\n\n  a &amp; <b>\n\nText."),
    "indented code": ("Text.\n\n    # a\n      b\n", "Text.\n\n# a\n  b"),
    "table": (
        "| Party | **Seats** |\n|:--|--:|\n| A \\| B | [12](/a) |\n| | 3<br><br>4 |\n\nText.",
        "Party | Seats\n\nA | B | 12\n\n| 3 4\n\nText.",
    ),
    "table without a head": ("| | |\n|-|-|\n| a | |", "a |"),
    "definitions of links": ("[a]: http://a.example\n[b]: <c d> 'T'\n\nText.", "Text."),
    "comments": ("<!-- one\n\ntwo -->\n\nText.\n<!-- three -->", "Text."),
    "tags": ("<div align=center>\n\n## Talks\n\n</div>\n\nText.", "Talks\n\nText."),
    "HTML": (
        "<figure>\nThe <b>port</b>\n of &Aring;l *new*<figcaption>By Vik</figcaption></figure>\n<p>One.</p><p>Two.</p>",
        "The port of Ål *new*\n\nBy Vik\n\nOne.\n\nTwo.",
    ),
    "table in HTML": (
        "<table><tr><th>A</th><th>B</th></tr><tr><td>Norway</td><td>12</td></tr></table>",
        "A\n\nB\n\nNorway\n\n12",
    ),
    "script": ("<div><script>if (a < b) { c() }</script>Text.\n<style>p {}</style></div>", "Text."),
    "nothing": ("<!-- nothing -->\n\n***\n\n[a]: /b\n\n```\n```\n", ""),
    "Russian": ("# Переговоры\n\n**Норвегия** [окажет](/a) «помощь».", "Переговоры\n\nНорвегия окажет «помощь»."),
    "Korean": ("회담\n===\n\n- *노르웨이*는 지원한다", "회담\n\n- 노르웨이는 지원한다"),
    "Arabic": ("> **النرويج** سترسل [مساعدات](/a).", "النرويج سترسل مساعدات."),
    "Chinese": ("1. **部长**们在\n万象会谈。", "1. 部长们在 万象会谈。"),
}
TITLES = {
    "heading": ("# Talks *resume* &amp; end #\n\nText.", "Talks resume & end"),
    "setext heading": ("Talks\\\nresume<br><br>soon\n===\n", "Talks resume soon"),
    "after what is not shown": ("<!-- draft -->\n[a]: /b\n***\n<div>\n\n# Talks\n\n</div>", "Talks"),
    "of the second level": ("## Talks\n\n# Later", None),
    "after text": ("Wire.\n\n# Talks", None),
    "in a quote": ("> # Talks", None),
    "of two": ("# Talks\n\n# Again", "Talks"),
    "empty": ("#\n\nText.", None),
    "none": ("Text.", None),
}


@pytest.mark.parametrize(("markdown", "text"), INLINE.values(), ids=INLINE)
def test_in_a_paragraph(markdown, text):
    assert text_of_markdown(markdown) == (text, None)


@pytest.mark.parametrize(("markdown", "text"), BLOCKS.values(), ids=BLOCKS)
def test_blocks_are_apart_by_a_blank_line(markdown, text):
    assert text_of_markdown(markdown)[0] == text


@pytest.mark.parametrize(("markdown", "title"), TITLES.values(), ids=TITLES)
def test_a_heading_of_the_first_level_before_all_text_is_the_title(markdown, title):
    assert text_of_markdown(markdown)[1] == title


_WORD = st.text(st.characters(categories=["Lu", "Ll", "Lo"]), min_size=1)


@given(st.lists(st.lists(_WORD, min_size=1).map(" ".join), min_size=1))
def test_paragraphs_of_words_stay_as_they_are(paragraphs):
    text = "\n\n".join(paragraphs)
    assert text_of_markdown(text) == (text, None)


@pytest.mark.parametrize("name", ["a.md", "a.markdown", "A.MD", "a.txt.Markdown"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_a_file_is_markdown_by_its_name(tmp_path, name, end):
    path = tmp_path / name
    path.write_bytes("# Talks\n\n**Norway** sends\naid.  \nNow.\n\n- Oslo\n".replace("\n", end).encode())
    document = read(str(path))
    assert (document.text, document.title) == ("Talks\n\nNorway sends aid.\nNow.\n\n- Oslo", "Talks")


@pytest.mark.parametrize("name", ["a.txt", "a", "a.md.txt", "a.mdx", "md"])
def test_text_under_another_name_is_never_taken_for_markdown(tmp_path, name):
    text = "# Talks\n\n**Norway** sends [aid](/a).\n"
    path = tmp_path / name
    path.write_text(text)
    assert (read(str(path)).text, read(str(path)).title) == (text, None)
    assert read("-", stdin=io.BytesIO(text.encode())) == Document(text=text)


def test_the_title_is_the_option_else_the_front_matters_else_the_heading(tmp_path):
    path = tmp_path / "a.md"
    path.write_text("---\ntitle: Own\nlang: en\n---\n\n# Heading\n\nText.\n")
    assert read(str(path), title="Given").title == "Given"
    assert read(str(path)).title == "Own"
    path.write_text("---\nlang: en\n---\n\n# Heading\n\nText.\n")
    assert read(str(path)).title == "Heading"
    assert read(str(path)).text == "Heading\n\nText."


def test_a_quote_copied_without_marks_is_verbatim(tmp_path):
    path = tmp_path / "a.md"
    path.write_text("**Norway** will\nsend [aid](http://a.example), *officials* said.\n")
    quote = "Norway will send aid, officials said"
    found = locate(quote, read(str(path)).text)
    assert (found.text, found.start, found.match) == (quote, 0, "verbatim")


def test_a_long_list_is_split_between_its_items():
    text, _ = text_of_markdown("".join(f"* Item {number} of the list\n" for number in range(100, 200)))
    chunks = split(text, 800)
    assert len(chunks) > 1
    assert all(chunk.text.startswith("- Item") for chunk in chunks)
