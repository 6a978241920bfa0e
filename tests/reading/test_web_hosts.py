"""Hosts: only public addresses are asked, only valid certificates believed."""

import re
from ipaddress import ip_address

import pytest

from summarizer.errors import InputError
from summarizer.reading import read
from summarizer.reading.web import Limits, fetch

TEXT = b"The ministers met."


@pytest.fixture(autouse=True)
def answers(site):
    site.answers = {"/page": (200, {"Content-Type": "text/plain; charset=utf-8"}, TEXT)}


def only_here(address):
    return address == ip_address("127.0.0.1")


def problem_of(site, path, **limits):
    with pytest.raises(InputError) as caught:
        fetch("PAGE", site.url + path, addresses=only_here, limits=Limits(**limits))
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    ("url", "where"),
    [
        ("http://127.0.0.1:{port}/page", "127.0.0.1"),
        ("http://2130706433:{port}/page", "2130706433 (127.0.0.1)"),
        ("http://0x7f.1:{port}/page", "0x7f.1 (127.0.0.1)"),
        ("http://0177.0.0.1:{port}/page", "0177.0.0.1 (127.0.0.1)"),
        ("http://0:{port}/page", "0 (0.0.0.0)"),
        ("http://[::1]:{port}/page", "::1"),
        ("http://[::ffff:127.0.0.1]:{port}/page", "::ffff:127.0.0.1 (::ffff:7f00:1)"),
        ("https://192.168.0.1/", "192.168.0.1"),
    ],
)
def test_by_default_nothing_inside_a_network_is_asked(site, url, where):
    source = url.format(port=site.server_port)
    with pytest.raises(InputError) as caught:
        read(source)
    assert str(caught.value) == (
        f"{source}: leads to {where}, not a public internet address; save the page and give the file"
    )
    assert site.asked == []


def test_a_host_is_refused_when_any_of_its_addresses_is(look_up_gives):
    look_up_gives("93.184.215.14", "10.0.0.1")
    with pytest.raises(InputError) as caught:
        read("https://wire.example/a")
    assert str(caught.value) == (
        "https://wire.example/a: leads to wire.example (10.0.0.1), not a public internet address; "
        "save the page and give the file"
    )


def test_a_host_is_looked_up_once_and_asked_by_its_name(site, look_up_gives):
    looked_up = look_up_gives("127.0.0.1")
    url = f"http://wire.example:{site.server_port}/page"
    assert fetch(url, url, addresses=only_here).url == url
    assert looked_up == ["wire.example"]
    assert site.asked == [("/page", f"wire.example:{site.server_port}")]


def test_a_host_name_in_any_script_is_asked_in_ascii(site, look_up_gives):
    looked_up = look_up_gives("127.0.0.1")
    fetch("PAGE", f"http://переговоры.example:{site.server_port}/page#top", addresses=only_here)
    assert looked_up == ["xn--b1abfa0cbbjf4i.example"]


def test_the_next_address_is_tried_when_one_does_not_answer(site, look_up_gives):
    look_up_gives("::1", "127.0.0.1")
    page = fetch("PAGE", f"http://wire.example:{site.server_port}/page", addresses=lambda address: address.is_loopback)
    assert page.media_type == "text/plain"


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("ftp://wire.example/a", "ftp://wire.example/a: is an address of scheme ftp, which is not supported"),
        (
            "file:///etc/passwd",
            "file:///etc/passwd: is an address of scheme file, which is not supported",
        ),
        (
            "http://user:secret@wire.example/",
            "http://wire.example/: is an address with a user name or password, which is not supported",
        ),
        (
            "http://[fe80::1%25eth0]/",
            "http://[fe80::1%25eth0]/: is an address with an IPv6 zone, not a public internet address",
        ),
        ("http:///a", "http:///a: is an address without a host"),
    ],
)
def test_an_address_that_is_not_supported_is_told_without_its_login(url, message):
    with pytest.raises(InputError) as caught:
        read(url)
    assert str(caught.value) == f"{message}; give a public http or https address, or a path"


@pytest.mark.parametrize("url", ["http://[::1", "http://wire.example:99999/", "http://wire example/"])
def test_an_address_that_is_none_is_told(url):
    with pytest.raises(InputError) as caught:
        read(url)
    assert str(caught.value) == f"{url}: is an invalid address; check the address"


def test_a_certificate_nobody_vouches_for_is_refused(secure_site):
    assert problem_of(secure_site, "/page") == (
        "PAGE: the certificate of 127.0.0.1 is not valid: self-signed certificate; save the page and give the file"
    )
    assert secure_site.asked == []


def test_a_certificate_of_the_system_s_store_is_trusted(secure_site, trusted):
    assert fetch("PAGE", secure_site.url + "/page", addresses=only_here).data == TEXT


def test_a_certificate_of_another_host_is_refused(secure_site, trusted, look_up_gives):
    look_up_gives("127.0.0.1")
    secure_site.url = f"https://wire.example:{secure_site.server_port}"
    assert problem_of(secure_site, "/page") == (
        "PAGE: the certificate of wire.example is not valid: Hostname mismatch, "
        "certificate is not valid for 'wire.example'.; save the page and give the file"
    )


def test_a_secure_server_that_trickles_is_cut_off_in_time(secure_site, trusted):
    assert problem_of(secure_site, "/drip", seconds=0.5) == (
        "PAGE: took longer than 0.5 s; try again later, or save the page and give the file"
    )


def test_a_server_that_speaks_no_tls_is_told(site):
    site.url = site.url.replace("http:", "https:")
    message = problem_of(site, "/page")
    assert re.fullmatch(r"PAGE: no secure connection to 127\.0\.0\.1: .+; save the page and give the file", message)
