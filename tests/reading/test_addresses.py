"""Which addresses are of the public internet."""

import socket
import time
from ipaddress import ip_address

import pytest

from summarizer.reading import is_public
from summarizer.reading.address import resolve


@pytest.mark.parametrize(
    "address",
    [
        "1.1.1.1",
        "93.184.215.14",
        "2606:4700:4700::1111",
        "::ffff:1.1.1.1",
        "64:ff9b::101:101",
        "2002:101:101::1",
    ],
)
def test_public_addresses_are_allowed(address):
    assert is_public(ip_address(address)) is True


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "127.1.2.3", "::1", "0.0.0.0", "::"),
        *("10.0.0.1", "172.16.0.1", "192.168.1.1", "100.64.0.1", "fd00::1", "fec0::1"),
        *("169.254.169.254", "fe80::1", "fe80::1%eth0", "2606:4700:4700::1111%eth0"),
        *("224.0.0.1", "239.1.1.1", "ff02::1", "ff0e::1", "240.0.0.1", "255.255.255.255"),
        *("192.0.2.1", "198.18.0.1", "2001:db8::1", "2001::1"),
        *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1"),
        *("64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "2002:7f00:1::1", "2002:c0a8:101::"),
    ],
)
def test_all_others_are_not(address):
    assert is_public(ip_address(address)) is False


@pytest.mark.parametrize("host", ["127.0.0.1", "2130706433", "0x7f.1", "0177.0.0.1", "127.1", "0x7f000001"])
def test_every_spelling_of_an_address_is_seen_through(host):
    assert resolve(host, 80, 5) == [ip_address("127.0.0.1")]


@pytest.mark.parametrize("host", ["a" * 64 + ".example", "a..b"], ids=["long label", "empty label"])
def test_a_host_name_that_cannot_be_one_is_not_found(host):
    with pytest.raises(socket.gaierror):
        resolve(host, 80, 5)


def test_a_slow_look_up_ends_in_time(monkeypatch):
    def sleep(*args, **options):
        time.sleep(0.5)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", sleep)
    begun = time.monotonic()
    with pytest.raises(TimeoutError):
        resolve("wire.example", 80, 0.05)
    assert time.monotonic() - begun < 0.4
