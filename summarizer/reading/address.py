"""Where an http(s) address may lead: to public IP addresses only, never inside of a network."""

import queue
import socket
import threading
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

AddressPolicy = Callable[[IPv4Address | IPv6Address], bool]

_NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052: an IPv4 address behind a translator
_SITE_LOCAL = IPv6Network("fec0::/10")  # RFC 3879: deprecated, and still private where it is used


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Tell whether an address is of the public internet; where IPv6 carries an IPv4 address, that one counts."""
    if isinstance(address, IPv6Address):
        carried = _carried(address)
        if carried is not None:
            return is_public(carried)
        if address.scope_id or address in _SITE_LOCAL:
            return False
    return address.is_global and not (address.is_multicast or address.is_reserved)


def _carried(address: IPv6Address) -> IPv4Address | None:
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour


def resolve(host: str, port: int, seconds: float) -> list[IPv4Address | IPv6Address]:
    """Look up a host's addresses, in the order to try them.

    The system's own look-up knows no time limit, so it runs in a thread that is left behind when time is up.
    It also knows the less usual spellings: 2130706433, 0x7f.1 and 0177.0.0.1 are 127.0.0.1.

    Raises:
        TimeoutError: no answer within `seconds`.
        OSError: there is no such host.
    """
    answers: queue.SimpleQueue[list[str] | OSError] = queue.SimpleQueue()

    def look_up() -> None:
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            answers.put([str(entry[4][0]) for entry in found])
        except OSError as error:
            answers.put(error)
        except UnicodeError:  # a label that is empty or too long
            answers.put(socket.gaierror(socket.EAI_NONAME, "no valid host name"))

    threading.Thread(target=look_up, name=f"look-up of {host}", daemon=True).start()
    try:
        answer = answers.get(timeout=max(seconds, 0))
    except queue.Empty as error:
        raise TimeoutError from error
    if isinstance(answer, OSError):
        raise answer
    return [ip_address(text) for text in answer]
