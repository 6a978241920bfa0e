"""One page of the web, fetched with care: addresses and certificates checked, size and time bounded.

Every hop is resolved here, all its addresses are checked, and the connection goes to one of them, so that no
second look-up can lead elsewhere. Proxies of the environment are not used: behind one nothing can be checked.
"""

import re
import socket
import ssl
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPException
from urllib.parse import urljoin

import certifi
from urllib3 import BaseHTTPResponse
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import DecodeError, HTTPError, LocationParseError, NewConnectionError
from urllib3.exceptions import SSLError as TLSError
from urllib3.exceptions import TimeoutError as SlowError
from urllib3.util import Url, make_headers, parse_url

from summarizer.errors import InputError
from summarizer.reading.address import AddressPolicy, is_public, resolve
from summarizer.reading.deadline import Deadline

_SAVE = "save the page and give the file"
_LATER = f"try again later, or {_SAVE}"
_CHECK = "check the address"
_ADVICE = {401: _SAVE, 402: _SAVE, 403: _SAVE, 404: _CHECK, 410: _CHECK, 451: _SAVE}

_CONNECTING = 5.0  # seconds for one address, before the next one is tried
_CHUNK = 65_536
_MEDIA_TYPE = re.compile(r"\s*([\w.+-]+/[\w.+-]+)", re.ASCII)
_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE | re.ASCII)
_HEADERS = {
    "Accept": "text/html, application/xhtml+xml, application/pdf, text/plain, */*;q=0.1",
    "Connection": "close",
    "User-Agent": "Mozilla/5.0 (compatible; summarizer)",
    **make_headers(accept_encoding=True),
}


@dataclass(frozen=True, slots=True)
class Limits:
    """What one page may cost: bytes after decompression, seconds in all, redirects followed."""

    size: int = 20_000_000
    seconds: float = 30.0
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Page:
    """An answer.

    Attributes:
        data: the decompressed, undecoded body.
        url: the address it came from, after redirects.
        media_type: lower case and without parameters; "" when none was sent.
        charset: the one the answer declared.
    """

    data: bytes
    url: str
    media_type: str
    charset: str | None


def fetch(name: str, url: str, *, addresses: AddressPolicy = is_public, limits: Limits | None = None) -> Page:
    """Download a page; `name` is its address as messages show it.

    Raises:
        InputError: the address, or one it redirects to, is not allowed, cannot be reached or answers with an
            error; the page is too large or comes too slowly.
    """
    return _Fetch(name, addresses, limits or Limits()).follow(url)


class _Fetch:
    """The fetching of one page, through its redirects."""

    def __init__(self, name: str, addresses: AddressPolicy, limits: Limits) -> None:
        self._name = name
        self._addresses = addresses
        self._limits = limits
        self._deadline = Deadline(limits.seconds)

    def follow(self, url: str) -> Page:
        for hop in range(self._limits.redirects + 1):
            target = self._target(url, "redirects to" if hop else "is")
            with self._explained(target), self._answer(target) as answer:
                location = answer.get_redirect_location()
                if not location:
                    return self._page(target, answer)
            url = self._next(target, location)
        raise self._refused(f"redirects more than {self._limits.redirects} times", _SAVE)

    def _refused(self, problem: str, remedy: str) -> InputError:
        return InputError(self._name, problem, remedy)

    def _next(self, target: Url, location: str) -> str:
        # header bytes come as Latin-1, and are UTF-8 where they are not ASCII
        written = location.encode("latin-1", "replace").decode("utf-8", "replace")
        try:
            return urljoin(target.url, written)
        except ValueError as error:
            raise self._refused("redirects to an invalid address", _CHECK) from error

    def _target(self, url: str, verb: str) -> Url:
        try:
            target = parse_url(url)
        except LocationParseError as error:
            raise self._refused(f"{verb} an invalid address", _CHECK) from error
        problem = _problem_of(target)
        if problem:
            raise self._refused(f"{verb} {problem}", "give a public http or https address, or a path")
        return target

    @contextmanager
    def _answer(self, target: Url) -> Iterator[BaseHTTPResponse]:
        with closing(self._connected(target)) as connection:
            assert connection.sock is not None
            with self._deadline.cutting(connection.sock):
                connection.timeout = self._deadline.left() + 1  # the cut comes first, and says why
                headers = {**_HEADERS, "Host": target.netloc or ""}
                connection.request("GET", target.request_uri, headers=headers, preload_content=False)
                with closing(connection.getresponse()) as answer:
                    yield answer

    def _connected(self, target: Url) -> HTTPConnection:
        host, port = _host(target), target.port or (443 if target.scheme == "https" else 80)
        found = resolve(host, port, self._deadline.left())
        for address in found:
            if not self._addresses(address):
                where = host if host == str(address) else f"{host} ({address})"
                raise self._refused(f"leads to {where}, not a public internet address", _SAVE)
        for number, address in enumerate(found, start=1):
            connection = self._connection(target, str(address), port)
            try:
                connection.connect()
            except (OSError, HTTPError):
                connection.close()
                if number == len(found):
                    raise
            else:
                return connection
        raise socket.gaierror(socket.EAI_NONAME, "no address")

    def _connection(self, target: Url, address: str, port: int) -> HTTPConnection:
        seconds = min(_CONNECTING, self._deadline.left() / 2)  # for TCP, and once more for TLS
        if target.scheme == "http":
            return HTTPConnection(address, port, timeout=seconds)
        context = ssl.create_default_context()
        context.load_verify_locations(certifi.where())  # for a Python that has no store of the system's
        return HTTPSConnection(
            address,
            port,
            timeout=seconds,
            ssl_context=context,
            cert_reqs=ssl.CERT_REQUIRED,
            server_hostname=_host(target),
        )

    def _page(self, target: Url, answer: BaseHTTPResponse) -> Page:
        if answer.status not in range(200, 300):
            status = f"HTTP status {answer.status} {_line(answer.reason or '')}".rstrip()
            raise self._refused(status, _ADVICE.get(answer.status, _LATER))
        if (answer.length_remaining or 0) > self._limits.size:
            raise self._too_large()
        data = bytearray()
        for chunk in answer.stream(_CHUNK, decode_content=True):
            data += chunk
            if len(data) > self._limits.size:
                raise self._too_large()
        self._deadline.left()  # a connection cut at the deadline may look like one that ended
        declared = answer.headers.get("Content-Type", "")
        media_type, charset = _MEDIA_TYPE.match(declared), _CHARSET.search(declared)
        return Page(
            bytes(data), target.url, media_type[1].lower() if media_type else "", charset[1] if charset else None
        )

    def _too_large(self) -> InputError:
        return self._refused(f"the page is larger than the limit of {self._limits.size / 1e6:g} MB", _SAVE)

    @contextmanager
    def _explained(self, target: Url) -> Iterator[None]:
        try:
            yield
        except (OSError, HTTPError, HTTPException) as error:
            if self._deadline.passed:
                raise self._refused(f"took longer than {self._limits.seconds:g} s", _LATER) from error
            raise self._refused(*_explanation(error, _host(target))) from error


def _problem_of(target: Url) -> str | None:
    if target.scheme not in {"http", "https"}:
        return f"an address of scheme {target.scheme}, which is not supported"
    if not target.host:
        return "an address without a host"
    if target.auth:
        return "an address with a user name or password, which is not supported"
    if "%" in target.host:
        return "an address with an IPv6 zone, not a public internet address"
    return None


def _explanation(error: Exception, host: str) -> tuple[str, str]:
    cause = error.__cause__ if isinstance(error, NewConnectionError) else error
    reason = getattr(cause, "strerror", None) or _line(str(cause))
    match cause:
        case ssl.SSLCertVerificationError():
            return f"the certificate of {host} is not valid: {cause.verify_message}", _SAVE
        case ssl.SSLError() | TLSError():
            return f"no secure connection to {host}: {reason}", _SAVE
        case socket.gaierror():
            return f"no such host as {host}, or no network", _CHECK
        case TimeoutError() | SlowError():
            return f"{host} did not answer in time", _LATER
        case DecodeError():
            return "its compressed content is broken", _LATER
        case _:
            return f"the connection to {host} failed: {reason}", _LATER


def _host(target: Url) -> str:
    return (target.host or "").strip("[]")


def _line(text: str) -> str:
    """Make what a server may have written fit for a message of one line."""
    return "".join(filter(str.isprintable, " ".join(text.split())))[:200]
