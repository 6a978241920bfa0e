"""Sources of a corpus: files, folders, globs and standard input; what is missing, and what is skipped."""

import io
import os
import threading
from datetime import date

import pytest

from summarizer.corpus import Columns, Unreadable, read_corpus
from summarizer.document import Document
from summarizer.errors import InputError

TEXT = "The ministers met on Tuesday."


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def texts(*sources, **options):
    return [item.text if isinstance(item, Document) else item for item in read_corpus(sources, **options)]


def test_a_folder_is_read_with_its_folders_sorted_and_without_hidden_files(folder):
    for name in ("b.txt", "a/2.md", "a/1", "c.HTM", ".hidden.txt", ".git/x.txt", "a/.x"):
        write(folder / "news" / name, f"Text of {name}.")
    write(folder / "news/d.jsonl", '{"text": "Text of a line."}\n')
    assert texts("news") == ["Text of a/1.", "Text of a/2.md.", "Text of b.txt.", "Text of c.HTM.", "Text of a line."]


def test_a_document_out_of_a_file_is_what_read_gives_with_the_path_kept(folder):
    write(folder / "a/one.md", f"---\ntitle: Talks\ndate: 2024-05-14\nid: d-1\n---\n**{TEXT}**\n")
    assert list(read_corpus(["a"])) == [
        Document(text=TEXT, id="d-1", title="Talks", published=date(2024, 5, 14), file="a/one.md")
    ]


def test_nothing_in_a_folder_vanishes_without_a_word(folder):
    write(folder / "f/a.txt", TEXT)
    write(folder / "f/b.jpg", b"\xff\xd8\xff\xe0")
    write(folder / "f/c.json", "{}")
    write(folder / "f/d.txt", "")
    write(folder / "f/e.txt", b"\x89PNG\r\n\x1a\n\0\0")
    write(folder / "f/f.csv", "")
    (folder / "f/g").symlink_to(folder / "f")
    assert texts("f") == [
        TEXT,
        Unreadable("f/b.jpg", ".jpg is no kind of document; remove it, or convert it to text"),
        Unreadable("f/c.json", ".json is no kind of document; remove it, or convert it to text"),
        Unreadable("f/d.txt", "is empty; give a document with text"),
        Unreadable("f/e.txt", "looks like a PNG image; turn it into text with OCR first, for example with tesseract"),
        Unreadable("f/f.csv", "is empty; give a header and rows"),
        Unreadable("f/g", "is no file, or a link to a folder; give it as a source of its own"),
    ]


def test_a_glob_gives_its_files_sorted_and_leaves_out_folders(folder):
    for name in ("b.txt", "a.txt", "c.md", "sub/d.txt", "sub/deep/e.txt"):
        write(folder / name, f"Text of {name}.")
    assert texts("*.txt") == ["Text of a.txt.", "Text of b.txt."]
    assert texts("s*/**/*.txt") == ["Text of sub/d.txt.", "Text of sub/deep/e.txt."]
    assert texts("*") == ["Text of a.txt.", "Text of b.txt.", "Text of c.md."]


def test_a_file_whose_name_is_also_a_pattern_is_that_file(folder):
    write(folder / "news[1].txt", TEXT)
    write(folder / "news1.txt", "Another.")
    assert texts("news[1].txt") == [TEXT]


def test_sources_are_read_in_the_order_given(folder):
    write(folder / "b.txt", "B.")
    write(folder / "a.jsonl", '{"text": "A."}')
    stdin = io.BytesIO(b'{"text": "S."}')
    assert texts("b.txt", "-", "a.jsonl", stdin=stdin) == ["B.", "S.", "A."]


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("none.txt", "none.txt: no such file or folder; check the path"),
        ("*.txt", "*.txt: matches no file; check the pattern, and that the shell leaves it whole"),
        ("https://example.org/a", "https://example.org/a: no such file or folder; check the path"),
        ("a\nb", "'a\\nb': no such file or folder; check the path"),
    ],
)
def test_a_source_that_is_missing_is_said_before_anything_is_read(folder, source, message):
    write(folder / "a.jsonl", '{"text": "A."}')
    with pytest.raises(InputError) as caught:
        read_corpus(["a.jsonl", source])
    assert str(caught.value) == message


@pytest.mark.parametrize("source", ["a.csv", "folder", "*.csv", "-"])
def test_a_named_column_that_a_table_lacks_is_said_before_anything_is_read(folder, source):
    content = b"id,body,date\n1,Text.,2024-05-14\n"
    write(folder / "a.csv", content)
    write(folder / "folder/a.csv", content)
    with pytest.raises(InputError) as caught:
        read_corpus([source], Columns(text="body", outlet="paper"), stdin=io.BytesIO(content))
    assert caught.value.problem == "no column 'paper' for the outlet"
    assert caught.value.remedy == "--column outlet=NAME takes one of 'id', 'body', 'date'"


def test_fields_named_that_no_line_of_jsonl_has_are_said_too(folder):
    write(folder / "a.jsonl", '{"texte": "A."}\n{"texte": "B.", "titre": "T"}\n')
    assert [item.title for item in read_corpus(["a.jsonl"], Columns(text="texte", title="titre"))] == [None, "T"]
    with pytest.raises(InputError, match="no column 'headline' for the title; --column title=NAME takes one of"):
        read_corpus(["a.jsonl"], Columns(text="texte", title="headline"))


def test_a_table_without_a_column_for_the_text_is_said(folder):
    write(folder / "a.csv", "a,b\n1,2\n")
    with pytest.raises(InputError, match="no column that looks like the text; --column text=NAME takes one of 'a'"):
        read_corpus(["a.csv"])


def test_prose_on_standard_input_is_refused_with_what_is_expected_there():
    with pytest.raises(InputError) as caught:
        read_corpus(["-"], stdin=io.BytesIO(b"The ministers met.\n\nThey agreed on fish.\n"))
    assert str(caught.value) == (
        "-: no column that looks like the text; give JSONL, or CSV with a header (--column text=NAME takes one of "
        "'The ministers met.'); one article goes to `summarizer summarize -`"
    )


def test_a_later_table_of_a_folder_that_lacks_a_column_is_unreadable_and_does_not_end_the_rest(folder):
    write(folder / "f/a.csv", "text\nA.\n")
    write(folder / "f/b.csv", "words\nB.\n")
    write(folder / "f/c.csv", "text\nC.\n")
    problem = "no column that looks like the text; --column text=NAME takes one of 'words'"
    assert texts("f") == ["A.", Unreadable("f/b.csv", problem), "C."]


@pytest.mark.parametrize(
    "content",
    [b'\n {"text": "A.", "n": 1}\n', b"text,n\nA.,1\n", b"\xef\xbb\xbftext;n\r\nA.;1\r\n"],
    ids=["JSONL", "CSV", "CSV with BOM and semicolons"],
)
def test_standard_input_is_told_by_what_it_looks_like(content):
    (document,) = read_corpus(["-"], stdin=io.BytesIO(content))
    assert (document.text, str(document.extra["n"])) == ("A.", "1")


def test_the_format_overrules_looks_and_names(folder):
    write(folder / "a.txt", '{"text"\n"{A"\n')
    assert texts("a.txt", columns=Columns(text='{"text"'), format="csv") == ["{A"]
    assert texts("-", stdin=io.BytesIO(b"[1]\n"), format="jsonl") == [
        Unreadable("-, line 1", "JSON, but no object; write one object a line")
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_named_pipe_is_read_as_it_is_named(folder):
    os.mkfifo(folder / "pipe.csv")
    writer = threading.Thread(target=(folder / "pipe.csv").write_text, args=("text\nA.\n",))
    writer.start()
    assert texts("pipe.csv") == ["A."]
    writer.join()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_named_pipes_in_folders_are_left_alone(folder):
    (folder / "f").mkdir()
    os.mkfifo(folder / "f/pipe.csv")
    assert texts("f") == [Unreadable("f/pipe.csv", "is no file, or a link to a folder; give it as a source of its own")]


def test_no_sources_give_no_documents():
    assert texts() == []
