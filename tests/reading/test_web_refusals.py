"""Pages of the web: everything that goes wrong is told in one line, and in time."""

import gzip
import re
import socket
import time
from ipaddress import ip_address

import pytest

from summarizer.errors import InputError
from summarizer.reading import read
from summarizer.reading.web import Limits, fetch

HTML = "text/html; charset=utf-8"

ANSWERS = {
    "/json": (200, {"Content-Type": "application/json"}, b'{"a": "The ministers met."}'),
    "/image": (200, {"Content-Type": HTML}, b"\x89PNG\r\n\x1a\n\0\0"),
    "/empty": (200, {"Content-Type": HTML}, b""),
    "/bomb": (200, {"Content-Type": HTML, "Content-Encoding": "gzip"}, gzip.compress(bytes(30_000_000))),
    "/bombs": (
        200,
        {"Content-Encoding": "gzip, gzip"},
        gzip.compress(gzip.compress(bytes(100_000_000))),
    ),
    "/broken-gzip": (200, {"Content-Type": HTML, "Content-Encoding": "gzip"}, b"no gzip"),
    "/large": (200, {"Content-Type": HTML}, b"a" * 20_000),
    "/no-length": (200, {"Content-Type": HTML, "Content-Length": None}, b"a" * 20_000),
    "/cut": (200, {"Content-Type": HTML, "Content-Length": "9000"}, b"<p>The ministers met"),
    "/404": (404, {}, b"no"),
    "/403": (403, {}, b"no"),
    "/503": (503, {}, b"no"),
    "/304": (304, {}, b""),
    "/loop": (302, {"Location": "/loop"}, b""),
    "/to-metadata": (302, {"Location": "http://169.254.169.254/latest/meta-data/"}, b""),
    "/to-inside": (307, {"Location": "http://0x7f000002/page"}, b""),
    "/to-mapped": (302, {"Location": "//[::ffff:10.0.0.1]/"}, b""),
    "/to-file": (302, {"Location": "file:///etc/passwd"}, b""),
    "/to-login": (302, {"Location": "http://user:secret@wire.example/"}, b""),
    "/to-nonsense": (302, {"Location": "http://[::1"}, b""),
}


@pytest.fixture(autouse=True)
def answers(site):
    site.answers = dict(ANSWERS)


def only_here(address):
    return address == ip_address("127.0.0.1")


def problem_of(site, path, **limits):
    with pytest.raises(InputError) as caught:
        fetch("PAGE", site.url + path, addresses=only_here, limits=Limits(**limits))
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/404", "PAGE: HTTP status 404 Not Found; check the address"),
        ("/403", "PAGE: HTTP status 403 Forbidden; save the page and give the file"),
        ("/503", "PAGE: HTTP status 503 Service Unavailable; try again later, or save the page and give the file"),
        ("/304", "PAGE: HTTP status 304 Not Modified; try again later, or save the page and give the file"),
        ("/loop", "PAGE: redirects more than 5 times; save the page and give the file"),
        (
            "/to-metadata",
            "PAGE: leads to 169.254.169.254, not a public internet address; save the page and give the file",
        ),
        (
            "/to-inside",
            "PAGE: leads to 0x7f000002 (127.0.0.2), not a public internet address; save the page and give the file",
        ),
        (
            "/to-mapped",
            (
                "PAGE: leads to ::ffff:10.0.0.1 (::ffff:a00:1), not a public internet address; "
                "save the page and give the file"
            ),
        ),
        (
            "/to-file",
            (
                "PAGE: redirects to an address of scheme file, which is not supported; "
                "give a public http or https address, or a path"
            ),
        ),
        (
            "/to-login",
            (
                "PAGE: redirects to an address with a user name or password, which is not supported; "
                "give a public http or https address, or a path"
            ),
        ),
        ("/to-nonsense", "PAGE: redirects to an invalid address; check the address"),
        ("/bomb", "PAGE: the page is larger than the limit of 20 MB; save the page and give the file"),
        ("/bombs", "PAGE: the page is larger than the limit of 20 MB; save the page and give the file"),
        (
            "/broken-gzip",
            "PAGE: its compressed content is broken; try again later, or save the page and give the file",
        ),
    ],
    ids=lambda value: value.split(";")[0],
)
def test_a_page_that_cannot_be_had_is_told_why(site, path, message):
    assert problem_of(site, path) == message


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/json", "was sent as application/json, not as an article; check the address"),
        (
            "/image",
            "looks like a PNG image; turn it into text with OCR first, for example with tesseract",
        ),
        ("/empty", "is empty; give a document with text"),
    ],
)
def test_an_answer_that_is_no_article_is_told_why(site, path, message):
    with pytest.raises(InputError) as caught:
        read(site.url + path, addresses=only_here)
    assert str(caught.value) == f"{site.url}{path}: {message}"


@pytest.mark.parametrize("path", ["/large", "/no-length"])
def test_a_page_is_read_up_to_the_limit_only(site, path):
    assert problem_of(site, path, size=10_000) == (
        "PAGE: the page is larger than the limit of 0.01 MB; save the page and give the file"
    )
    assert len(fetch("PAGE", site.url + path, addresses=only_here, limits=Limits(size=20_000)).data) == 20_000


@pytest.mark.parametrize("path", ["/drip", "/drip-headers", "/silent"])
def test_a_server_that_trickles_is_cut_off_in_time(site, path):
    begun = time.monotonic()
    assert problem_of(site, path, seconds=0.3) == (
        "PAGE: took longer than 0.3 s; try again later, or save the page and give the file"
    )
    assert 0.25 < time.monotonic() - begun < 1.5


def test_what_a_server_writes_into_a_message_is_printable_and_short(site):
    assert problem_of(site, "/garbage") == (
        f"PAGE: the connection to 127.0.0.1 failed: [31mno HTTP{'!' * 189}; "
        "try again later, or save the page and give the file"
    )


def test_a_page_that_ends_too_early_is_refused(site):
    message = problem_of(site, "/cut")
    assert re.fullmatch(
        r"PAGE: the connection to 127\.0\.0\.1 failed: .*IncompleteRead.*; "
        r"try again later, or save the page and give the file",
        message,
    )


def test_a_host_without_a_name_server_entry_is_told(monkeypatch):
    def fail(*args, **options):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    with pytest.raises(InputError) as caught:
        read("https://wire.example/a")
    assert str(caught.value) == (
        "https://wire.example/a: no such host as wire.example, or no network; check the address"
    )


def test_a_refused_connection_is_told():
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}/"
        with pytest.raises(InputError) as caught:
            fetch("PAGE", url, addresses=only_here)
    assert re.fullmatch(
        r"PAGE: the connection to 127\.0\.0\.1 failed: .*[Rr]efused.*; "
        r"try again later, or save the page and give the file",
        str(caught.value),
    )
