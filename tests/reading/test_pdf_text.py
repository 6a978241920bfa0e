"""PDFs: the text layer, and what there is to say when there is none."""

import io

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.errors import DependencyError, DeprecationError
from typer.testing import CliRunner

from summarizer.cli import app
from summarizer.errors import InputError
from summarizer.reading import read
from summarizer.reading.pdf import text_of_pdf


def pdf(*pages):
    """Write a PDF by hand: each page a list of lines, set in Helvetica."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * number) for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(pages), kids),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        shown = b" ".join(b"(%s) Tj T*" % line.encode("windows-1252") for line in lines)
        drawing = b"BT /F1 12 Tf 14 TL 72 770 Td %s ET" % shown
        objects += [
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> "
            b"/Contents %d 0 R >>" % (5 + 2 * number),
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawing), drawing),
        ]
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return out + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (size, table, size, len(out))
    )


TWO_PAGES = pdf(["The ministers agreed on Tuesday", "that talks will resume."], ["“We will return,” said José."])
TWO_PAGES_TEXT = "The ministers agreed on Tuesday\nthat talks will resume.\n\n“We will return,” said José."


def rewritten(data, **encryption):
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    if encryption:
        writer.encrypt(**encryption)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [TWO_PAGES, rewritten(TWO_PAGES), b"\r\n" + TWO_PAGES],
    ids=["by hand", "by pypdf", "white space first"],
)
@pytest.mark.parametrize("name", ["a.pdf", "a", "a.txt"])
def test_the_pages_of_a_pdf_are_apart_by_a_blank_line(tmp_path, data, name):
    path = tmp_path / name
    path.write_bytes(data)
    assert read(str(path)).text == TWO_PAGES_TEXT


def test_junk_before_a_pdf_is_allowed_when_its_name_says_pdf(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"HTTP junk\n" + TWO_PAGES)
    assert read(str(path)).text == TWO_PAGES_TEXT


@pytest.mark.parametrize("error", [DependencyError, DeprecationError])
def test_what_pypdf_raises_beside_its_own_errors_is_a_line_as_well(tmp_path, monkeypatch, error):
    def refuse(*_):
        raise error("pypdf needs more,\nsays pypdf")

    monkeypatch.setattr("pypdf.PdfReader", refuse)
    path = tmp_path / "a.pdf"
    path.write_bytes(TWO_PAGES)
    ended = CliRunner().invoke(app, ["summarize", str(path), "--model", "m", "--base-url", "http://127.0.0.1:9/v1"])
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert ended.stderr == f"summarizer: {path}: broken PDF; repair it (for example with qpdf or mutool clean)\n"


@pytest.mark.parametrize("algorithm", ["RC4-40", "RC4-128", "AES-128", "AES-256"])
def test_a_pdf_that_opens_without_a_password_is_read(algorithm):
    data = rewritten(TWO_PAGES, user_password="", owner_password="owner", algorithm=algorithm)
    assert text_of_pdf("a.pdf", data) == TWO_PAGES_TEXT


def test_a_page_without_text_leaves_no_gap():
    assert text_of_pdf("a.pdf", pdf(["First."], [], ["Third."])) == "First.\n\nThird."


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            rewritten(TWO_PAGES, user_password="secret", algorithm="AES-256"),
            "encrypted PDF; remove the password first (for example with qpdf --decrypt)",
        ),
        (pdf([]), "PDF without a text layer (1 page); run OCR first (for example with ocrmypdf)"),
        (pdf([], [" "]), "PDF without a text layer (2 pages); run OCR first (for example with ocrmypdf)"),
        (TWO_PAGES[:300], "broken PDF; repair it (for example with qpdf or mutool clean)"),
        (b"%PDF-1.7\n", "broken PDF; repair it (for example with qpdf or mutool clean)"),
        (
            TWO_PAGES.replace(b"/Kids [", b"/Kids (["),
            "broken PDF; repair it (for example with qpdf or mutool clean)",
        ),
    ],
    ids=["encrypted", "scan of a page", "scan of two pages", "cut off", "only a header", "broken page tree"],
)
def test_a_pdf_without_readable_text_says_what_to_do(tmp_path, monkeypatch, data, message):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "article.pdf").write_bytes(data)
    with pytest.raises(InputError) as caught:
        read("article.pdf")
    assert str(caught.value) == f"article.pdf: {message}"
