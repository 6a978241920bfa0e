"""Tables of documents: JSONL, CSV and Parquet, their columns, and rows that are broken."""

import datetime as dt
import gzip
import io
import json
from datetime import date
from decimal import Decimal

import pyarrow as pa
import pytest
from pyarrow import parquet

from summarizer.corpus import Columns, Unreadable, jsonl, read_corpus
from summarizer.document import Document
from summarizer.errors import InputError
from summarizer.reading import LONGEST


def read_bytes(content, columns=Columns(), format=None):  # noqa: A002, B008
    return list(read_corpus(["-"], columns, stdin=io.BytesIO(content), format=format))


def lines(*rows):
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


def texts(items):
    return [item.text if isinstance(item, Document) else item for item in items]


def test_the_usual_names_are_found_and_the_other_columns_kept():
    row = {"Headline": "Talks", "BODY": "A.\r\nB.\rC.", "date": "2023-10-19T23:59:00Z", "source": "Herald", "ID": 7}
    row |= {"link": "https://a.example/1", "lang": "en", "words": 12, "score": 0.5, "paid": False, "editor": None}
    assert read_bytes(lines(row)) == [
        Document(
            text="A.\nB.\nC.",
            id="7",
            title="Talks",
            published=date(2023, 10, 19),
            outlet="Herald",
            url="https://a.example/1",
            language="en",
            extra={"words": 12, "score": 0.5, "paid": False, "editor": None},
        )
    ]


def test_named_columns_go_before_the_usual_names_which_are_then_kept():
    (document,) = read_bytes(
        lines({"text": "Teaser.", "full": "Whole.", "id": "x", "uuid": "u-1"}), Columns(text="full", id="uuid")
    )
    assert document == Document(text="Whole.", id="u-1", extra={"text": "Teaser.", "id": "x"})


def test_a_column_named_for_one_field_is_not_taken_for_another():
    (document,) = read_bytes(lines({"title": "Whole.", "headline": "Talks"}), Columns(text="title"))
    assert document == Document(text="Whole.", title="Talks")


@pytest.mark.parametrize("table", [lines({"text": "A.", "file": "scan-12.jpg"}), b"text,file\nA.,scan-12.jpg\n"])
def test_a_column_called_file_is_kept_and_taken_for_no_file_of_the_document(table):
    assert read_bytes(table) == [Document(text="A.", file=None, extra={"file": "scan-12.jpg"})]


def test_lists_and_objects_are_kept_as_their_json_even_where_metadata_is_expected():
    (document,) = read_bytes(lines({"text": "A.", "tags": ["Mali", "gréve"], "source": {"name": "Herald"}}))
    assert document == Document(text="A.", extra={"tags": '["Mali", "gréve"]', "source": '{"name": "Herald"}'})


def test_the_id_is_derived_from_the_text_where_none_is_given():
    first, again, empty = read_bytes(b"text,id,outlet\nA.,,Herald\nA.,,Post\nA., ,Post\n")
    assert first.id == again.id == empty.id == Document(text="A.").id


@pytest.mark.parametrize(
    ("value", "published"),
    [
        ("2023-10-19", date(2023, 10, 19)),
        ("2023-10-19T23:30:00-11:00", date(2023, 10, 19)),
        ("2023-10-19 00:30:00+14:00", date(2023, 10, 19)),
        (" 2023-10-19 ", date(2023, 10, 19)),
        ("20231019", date(2023, 10, 19)),
        (20231019, date(2023, 10, 19)),
        (1697673600, date(2023, 10, 19)),
        (1697673599.5, date(2023, 10, 18)),
        ("1697673600", date(2023, 10, 19)),
        (1697673600000, date(2023, 10, 19)),
        ("", None),
        (" ", None),
        (None, None),
    ],
    ids=str,
)
def test_dates_are_taken_as_written(value, published):
    (document,) = read_bytes(lines({"text": "A.", "published": value}))
    assert document.published == published


@pytest.mark.parametrize(
    "value", ["Monday", "2023-02-30", "19/10/2023", 20231319, 12, True, -5, 1e300, [2023]], ids=str
)
def test_a_date_that_is_none_makes_its_row_unreadable(value):
    bad, good = read_bytes(lines({"text": "A.", "published": value}, {"text": "B."}))
    assert bad.place == "-, line 1"
    assert bad.problem.startswith("the date ")
    assert bad.problem.endswith("; write it as YYYY-MM-DD, such as 2026-03-31")
    assert good == Document(text="B.")


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (b'{"text": "A.', "no JSON in UTF-8 ("),
        (b'{"text": "\xe9t\xe9"}', "no JSON in UTF-8 ("),
        (b'{"text": "\\ud800"}', "no JSON in UTF-8 ("),
        (b'["text"]', "JSON, but no object; write one object a line"),
        (b'{"text": ""}', "'text' is empty; give a document with text"),
        (b'{"text": " \\n"}', "'text' is empty; give a document with text"),
        (b'{"text": null}', "'text' is empty; give a document with text"),
        pytest.param(
            b'{"text": "%s"}' % (b"a" * (LONGEST + 1)),
            "'text' has 2,000,001 characters; the limit is 2,000,000; give one article a row",
            id="longer than a book",
        ),
        (b'{"text": 12}', "'text' is no text but int; name the column that holds the text"),
        (b'{"title": "T"}', "no 'text'; name the column that holds the text, or leave the row out"),
    ],
)
def test_a_bad_line_is_named_and_the_next_one_read(line, problem):
    first, bad, last = read_bytes(b'{"text": "A."}\n' + line + b'\n\n  \n{"text": "B."}')
    assert (first.text, last.text, bad.place) == ("A.", "B.", "-, line 2")
    assert bad.problem.startswith(problem)


def test_a_line_that_is_too_long_is_skipped(monkeypatch):
    monkeypatch.setattr(jsonl, "LARGEST", 100)
    long, good = read_bytes(lines({"text": "x" * 500}, {"text": "B."}))
    assert long == Unreadable("-, line 1", "longer than 0 MB; write one object a line")
    assert good.text == "B."


def test_a_document_as_this_program_writes_it_is_read_back():
    document = Document(text="A.", id="d-1", published=date(2024, 5, 14), extra={"desk": "Africa"})
    assert read_bytes(lines({"version": "1", "document": document.model_dump(mode="json")})) == [document]
    assert read_bytes(lines(document.model_dump(mode="json"))) == [document]


@pytest.mark.parametrize(
    ("file", "extra", "kept"),
    [
        (None, {"file": "scan-12.jpg"}, "scan-12.jpg"),
        ("a.txt", {"file": "scan-12.jpg"}, "scan-12.jpg"),
        ("a.txt", {}, "a.txt"),
    ],
    ids=["a column", "a file and a column", "a file"],
)
def test_a_document_as_this_program_writes_it_has_no_file_of_its_own_where_others_are(file, extra, kept):
    document = Document(text="A.", id="d-1", file=file, extra=extra)
    assert read_bytes(lines(document.model_dump(mode="json"))) == [Document(text="A.", id="d-1", extra={"file": kept})]


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.ndjson", "a.JSONL"])
def test_jsonl_goes_by_its_usual_names_and_gzip_is_undone(tmp_path, name):
    content = lines({"text": "A."})
    path = tmp_path / name
    path.write_bytes(gzip.compress(content) if name.endswith("gz") else content)
    assert list(read_corpus([str(path)])) == [Document(text="A.")]


def test_a_gzip_file_that_breaks_off_gives_what_came_before(tmp_path):
    rows = [{"text": f"{number} {number**9} {number**7}"} for number in range(3000)]
    content = gzip.compress(lines(*rows))
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(content[: len(content) // 2])
    *documents, last = read_corpus([str(path)])
    assert documents == [Document(text=row["text"]) for row in rows[: len(documents)]]
    assert len(documents) > 100
    assert last.place == str(path)
    assert last.problem.startswith("broken after the rows so far: ")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_told_and_quoted_texts_may_hold_everything(delimiter):
    text = f'Line one{delimiter} with "quotes"\n\nand a second paragraph'
    quoted = '"' + text.replace('"', '""') + '"'
    (document,) = read_bytes(f"id{delimiter}text\r\n1{delimiter}{quoted}\r\n".encode())
    assert document == Document(text=text, id="1")


def test_csv_may_end_its_lines_as_old_macintoshes_did():
    assert texts(read_bytes(b"id;text\r1;A.\r2;B.\r")) == ["A.", "B."]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "gb18030", "koi8_r"])
def test_csv_is_read_in_any_usual_encoding(encoding):
    text = {
        "gb18030": "两国外长星期二在湖边小镇会谈，同意重新开放边境口岸。",
        "koi8_r": "Министры иностранных дел встретились во вторник и договорились открыть границу.",
    }.get(encoding, "Les ministres se sont réunis à Sébastopol ; « c'est décidé », a-t-il déclaré après l'été.")
    content = f'id,text\n1,"{text}"\n'.encode(encoding)
    assert texts(read_bytes(content, format="csv")) == [text]


def test_bad_rows_of_csv_are_named_by_the_line_they_begin_on():
    content = b'\nid,text\n1,"A\nB"\n2\n3,"x" y\n\n4,C \xff\n5,D\n6,"never closed\n7,E\n'
    assert texts(read_bytes(content)) == [
        "A\nB",
        Unreadable("-, line 5", "1 column where the header has 2; quote its texts"),
        Unreadable("-, line 6", "broken row (',' expected after '\"'); double the quotes inside of a quoted text"),
        "C ÿ",
        "D",
        Unreadable("-, line 10", "broken row (unexpected end of data); double the quotes inside of a quoted text"),
    ]


def test_a_row_of_csv_in_utf8_with_broken_bytes_does_not_end_the_table():
    content = "id,text\n1,Заявление министра иностранных дел.\n".encode() + b"2,\xff\xfe\n3,C\n"
    assert texts(read_bytes(content)) == [
        "Заявление министра иностранных дел.",
        Unreadable("-, line 3", "bytes that are not utf-8; save the file as UTF-8"),
        "C",
    ]


def test_fields_of_csv_may_be_longer_than_the_limit_of_the_standard_library():
    text = "word " * 40_000
    assert texts(read_bytes(f'text\n"{text}"\n'.encode())) == [text]


@pytest.mark.parametrize("content", [b"", b"\n \n"], ids=["empty", "white space"])
def test_an_empty_standard_input_is_said(content):
    with pytest.raises(InputError, match="-: is empty; give a header and rows"):
        read_bytes(content)


def in_parquet(columns, **options):
    sink = io.BytesIO()
    parquet.write_table(pa.table(columns), sink, **options)
    return sink.getvalue()


PARQUET = {
    "text": ["A.", "B.", ""],
    "date": pa.array([1697758200000000, None, None], pa.timestamp("us")),
    "local": pa.array([1697700600000000001, None, None], pa.timestamp("ns", "Asia/Tokyo")),
    "day": [dt.date(2023, 10, 19), None, None],
    "price": [Decimal("1.50"), None, None],
    "desk": pa.array(["Asia", None, "Asia"]).dictionary_encode(),
    "tags": [["a", "b"], None, []],
    "share": [0.25, float("nan"), None],
    "raw": [b"\xffa", b"b", None],
}


def test_parquet_is_read_with_all_its_columns():
    first, second, third = read_bytes(in_parquet(PARQUET))
    assert first == Document(
        text="A.",
        published=date(2023, 10, 19),
        extra={
            "local": "2023-10-19T16:30:00+09:00",
            "day": "2023-10-19",
            "price": "1.50",
            "desk": "Asia",
            "tags": '["a", "b"]',
            "share": 0.25,
            "raw": "\\xffa",
        },
    )
    assert second.extra == dict.fromkeys(("local", "day", "price", "desk", "tags", "share")) | {"raw": "b"}
    assert third == Unreadable("-, row 3", "'text' is empty; give a document with text")


def test_values_of_parquet_that_python_cannot_hold_are_kept_as_text():
    far = pa.array([3_000_000], pa.date32())  # days after 1970: in the year 10183
    fine = pa.array([3_600_000_000_001], pa.time64("ns"))
    long = pa.array([86_400_000_000_001], pa.duration("ns"))
    (document,) = read_bytes(in_parquet({"text": ["A."], "far": far, "fine": fine, "long": long}))
    assert document.extra == {"far": "10183-09-21", "fine": "01:00:00", "long": "1 day, 0:00:00"}


def test_parquet_from_a_pipe_is_read_through_a_temporary_file(tmp_path):
    class Pipe(io.BytesIO):
        def seekable(self):
            return False

    stdin = Pipe(in_parquet({"text": ["A.", "B."]}))
    assert texts(read_corpus(["-"], stdin=stdin)) == ["A.", "B."]


def test_broken_parquet_in_a_folder_is_unreadable_and_the_rest_is_read(tmp_path):
    good = in_parquet(
        {"text": [f"Text {number}." for number in range(2000)]}, row_group_size=1000, compression="snappy"
    )
    holed = bytearray(good)
    middle = len(good) // 2
    holed[middle : middle + 200] = bytes(200)
    (tmp_path / "a.parquet").write_bytes(b"PAR1 and no more")
    (tmp_path / "b.parquet").write_bytes(holed)
    (tmp_path / "c.parquet").write_bytes(in_parquet({"text": ["C."]}))
    first, *documents, broken, last = read_corpus([str(tmp_path)])
    assert first.place == str(tmp_path / "a.parquet")
    assert first.problem.startswith("cannot be read as Parquet (")
    assert broken.place.startswith(f"{tmp_path / 'b.parquet'}, after row ")
    assert [item.text for item in documents] == [f"Text {number}." for number in range(len(documents))]
    assert last.text == "C."


def test_without_pyarrow_parquet_is_refused_with_what_to_install(tmp_path, monkeypatch):
    (tmp_path / "a.parquet").write_bytes(in_parquet({"text": ["A."]}))
    monkeypatch.setattr("summarizer.corpus.parquet.find_spec", lambda _: None)
    with pytest.raises(InputError, match=r"Parquet is read with pyarrow; pip install 'summarizer\[parquet\]'"):
        read_corpus([str(tmp_path)])
