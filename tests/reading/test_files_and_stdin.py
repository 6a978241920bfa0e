"""Files and standard input: what is read, what is refused, and which metadata wins."""

import io
import logging
import os
import subprocess
import sys
import threading
from datetime import UTC, date, datetime

import pytest

from summarizer.document import Document
from summarizer.errors import InputError
from summarizer.reading import LONGEST, content, read

TEXT = "The ministers met on Tuesday.\n\n“We will return,” one of them said.\n"


@pytest.mark.parametrize(
    "name",
    ["a.txt", "a.text", "a", "a.pdf", "a.gguf", "two words.txt", "회담 «переговоры».txt", "-a.txt"],
)
def test_text_is_read_whatever_its_name(tmp_path, name):
    path = tmp_path / name
    path.write_text(TEXT)
    assert read(str(path)) == Document(text=TEXT, file=str(path))


def test_a_document_has_what_was_given_what_it_says_and_an_id(tmp_path):
    path = tmp_path / "a.md"
    path.write_text(f"---\ntitle: Own title\ndate: 2024-05-14\noutlet: Own outlet\nlang: en\n---\n{TEXT}")
    assert read(str(path), title="Given title", published=None, id="d-1") == Document(
        text=TEXT.strip(),
        id="d-1",
        title="Given title",
        published=date(2024, 5, 14),
        outlet="Own outlet",
        language="en",
        file=str(path),
    )


def test_what_is_given_as_an_empty_text_is_not_known(tmp_path):
    path = tmp_path / "a.md"
    path.write_text(f"---\ntitle: Own title\noutlet: Own outlet\nurl: https://own.example\n---\n{TEXT}")
    document = read(str(path), title="", outlet="", url="")
    assert (document.title, document.outlet, document.url) == (None, None, None)


@pytest.mark.parametrize("published", ["2024-05-15", date(2024, 5, 15), datetime(2024, 5, 15, 22, tzinfo=UTC)], ids=str)
def test_a_given_date_overrules_the_one_in_the_document(tmp_path, published):
    path = tmp_path / "a.md"
    path.write_text(f"---\ndate: 2024-05-14\n---\n{TEXT}")
    assert read(str(path), published=published).published == date(2024, 5, 15)


@pytest.mark.parametrize(
    ("language", "remedy"),
    [
        ("english", "write one, such as en, ko or zh-Hant"),
        ("", "write one, such as en, ko or zh-Hant"),
        ("xx", "write one, such as en, ko or zh-Hant"),
        ("en_US", "write one, such as en, ko or zh-Hant"),
        ("KOR", "write one, such as ko"),
    ],
)
def test_a_given_language_that_is_none_is_refused_before_anything_is_read(language, remedy):
    with pytest.raises(InputError) as caught:
        read("missing.txt", language=language)
    assert str(caught.value) == f"missing.txt: the given language {language!r} is no BCP 47 tag; {remedy}"


@pytest.mark.parametrize("language", ["ko", "EN", "zh-Hant-TW", "cmn", "en-x-wire"])
def test_a_given_language_stands_as_it_is_written(tmp_path, language):
    path = tmp_path / "story.txt"
    path.write_text(TEXT)
    assert read(str(path), language=language).language == language


def test_what_is_given_and_is_no_metadata_is_refused_before_anything_is_read():
    with pytest.raises(TypeError) as caught:
        read("nowhere.txt", date="2023-10-19")
    known = "title, published, outlet, url, language, id"
    assert str(caught.value) == f"'date' is no metadata of a document; there are: {known}"


def test_a_given_date_that_is_none_is_refused_before_anything_is_read():
    with pytest.raises(InputError) as caught:
        read("missing.txt", published="Monday")
    assert str(caught.value) == (
        "missing.txt: the given date 'Monday' is no date of the form YYYY-MM-DD; "
        "write it as YYYY-MM-DD, such as 2026-03-31"
    )


def test_standard_input_is_read_by_what_it_holds():
    page = f"<!doctype html><html lang=en><body><article><p>{TEXT}</p></article></body></html>"
    assert read("-", stdin=io.BytesIO(TEXT.encode())).text == TEXT
    assert read("-", stdin=io.BytesIO(page.encode())).language == "en"


def test_a_dash_reads_the_process_own_standard_input_by_default():
    program = "from summarizer.reading import read; print(read('-').text, end='')"
    done = subprocess.run([sys.executable, "-c", program], input=TEXT.encode(), capture_output=True, check=True)
    assert done.stdout.decode() == TEXT


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_named_pipe_is_read(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_text, args=(TEXT,))
    writer.start()
    assert read(str(path)).text == TEXT
    writer.join()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "is empty; give a document with text"),
        (b" \r\n\t\n", "no text, only white space or front matter; give a document with text"),
        (
            b"---\ntitle: T\n---\n\n",
            "no text, only white space or front matter; give a document with text",
        ),
        (
            b"GGUF\x03\0\0\0\xff\xfe",
            "looks like a GGUF model; give a model with --model, and a document here",
        ),
        (
            b"\x89PNG\r\n\x1a\n\0\0",
            "looks like a PNG image; turn it into text with OCR first, for example with tesseract",
        ),
        (
            b"\xff\xd8\xff\xe0\0\x10JFIF",
            "looks like a JPEG image; turn it into text with OCR first, for example with tesseract",
        ),
        (
            b"RIFF\0\0\0\0WEBPVP8 ",
            "looks like a WebP image; turn it into text with OCR first, for example with tesseract",
        ),
        (
            b"PK\x03\x04\x14\0\0\0\x08\0[Content_Types].xml\xffPK\x03\x04\0word/document.xml",
            "looks like a Word document (.docx); save it as plain text or PDF first",
        ),
        (
            b"PK\x03\x04\x14\0\0\0\0\0mimetypeapplication/vnd.oasis.opendocument.text",
            "looks like an OpenDocument file (such as .odt); save it as plain text or PDF first",
        ),
        (b"PK\x03\x04\x14\0\0\0\x08\0a.txt", "looks like a ZIP archive; unpack it first"),
        (b"\x1f\x8b\x08\0\0\0", "looks like a gzip archive; unpack it first"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0",
            "looks like an old Microsoft Office document; save it as plain text or PDF first",
        ),
        (
            b"{\\rtf1\\ansi Talks}",
            "looks like a rich text (RTF) document; save it as plain text or PDF first",
        ),
        (
            b"\0\0\0\x18ftypmp42\0",
            "looks like a video, recording or HEIF image (MP4 family); turn it into text first",
        ),
        (b"\x01\x02\0\x03" * 9, "looks like a binary file; save it as text in UTF-8 first"),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else "",
)
def test_what_is_no_document_is_named(tmp_path, monkeypatch, data, message):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "article.txt").write_bytes(data)
    with pytest.raises(InputError) as caught:
        read("article.txt")
    assert str(caught.value) == f"article.txt: {message}"


@pytest.mark.parametrize("start", ["GIF89a", "BZh", "ID3", "PK", "RIFF", "GGUF", "%PDF is"])
def test_a_text_may_begin_like_a_binary_file(tmp_path, start):
    path = tmp_path / "a.txt"
    path.write_text(f"{start} – the ministers met.\n")
    assert read(str(path)).text == f"{start} – the ministers met.\n"


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("missing.txt", "missing.txt: no such file; check the path"),
        (
            "folder",
            (
                "folder: is a folder, not one article; `summarizer run folder --into FOLDER` summarizes the files in "
                "it and says what each summary left out"
            ),
        ),
        ("a\0b", r"'a\x00b': cannot be read: embedded null byte; check the path"),
        ("a\nb", r"'a\nb': no such file; check the path"),
        ("x" * 300, f"{'x' * 300}: cannot be read: File name too long; check the path"),
    ],
    ids=["missing", "folder", "NUL", "newline", "too long"],
)
def test_a_path_that_leads_nowhere_is_named_on_one_line(tmp_path, monkeypatch, path, message):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    with pytest.raises(InputError) as caught:
        read(path)
    assert str(caught.value) == message


@pytest.mark.parametrize("name", ["a.jsonl", "a.NDJSON", "a.csv", "a.tsv", "a.csv.gz", "a.parquet"])
def test_a_table_is_no_article_and_what_summarizes_its_rows_is_said(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_text("id,text\n1,The ministers met.\n")
    with pytest.raises(InputError) as caught:
        read(name)
    assert str(caught.value) == (
        f"{name}: is a table of many documents, not one article; `summarizer run {name} --into FOLDER` summarizes its "
        "rows and says what each summary left out"
    )


def test_a_file_that_may_not_be_read_is_named(monkeypatch):
    def refuse(*args):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(
        content, "open", refuse, raising=False
    )  # root, who runs tests in containers, may read everything
    with pytest.raises(InputError) as caught:
        read("a.txt")
    assert str(caught.value) == "a.txt: may not be read; check the permissions of the file and its folders"


def test_a_large_file_is_refused_by_its_size_without_being_read(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(123_000_000)
    monkeypatch.setattr(content, "_bounded", None)
    with pytest.raises(InputError) as caught:
        read(str(path))
    assert str(caught.value) == f"{path}: is larger than the limit of 50 MB; give one article, or split it"


def test_a_text_as_long_as_a_book_is_read_and_no_longer_one(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("a" * LONGEST)
    assert len(read(str(path)).text) == LONGEST
    path.write_text("a" * (LONGEST + 1))
    with pytest.raises(InputError, match="has 2,000,001 characters of text; the limit is 2,000,000"):
        read(str(path))


class Endless(io.RawIOBase):
    """A stream that never ends, and counts what was read of it."""

    taken = 0

    def read(self, size=-1):
        assert size >= 0
        self.taken += size
        return b"a" * size


def test_standard_input_is_read_up_to_the_limit_only():
    stdin = Endless()
    with pytest.raises(InputError) as caught:
        read("-", stdin=stdin)
    assert str(caught.value) == "-: is larger than the limit of 50 MB; give one article, or split it"
    assert stdin.taken == 50_000_001


def test_nothing_heavy_is_imported_before_it_is_needed():
    heavy = "{'trafilatura', 'lxml', 'pypdf', 'charset_normalizer', 'yaml', 'urllib3', 'ssl'}"
    program = f"import sys, summarizer.reading; print(*({heavy} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert done.stdout == "\n"


def test_reading_prints_and_logs_nothing_of_its_own(tmp_path, capfd, caplog):
    caplog.set_level(logging.ERROR)
    path = tmp_path / "a.html"
    path.write_text("<html><body><nav><a href=/>Home</a></nav></body></html>")
    with pytest.raises(InputError):
        read(str(path))
    assert capfd.readouterr() == ("", "")
