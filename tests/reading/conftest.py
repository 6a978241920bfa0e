"""A site on loopback, and what a host name leads to."""

import datetime as dt
import ipaddress
import socket
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec


class Site(ThreadingHTTPServer):
    """Answers on loopback.

    Attributes:
        url: its beginning of an address.
        answers: path to status, headers (a header that is None is not sent) and body.
        asked: paths and Host headers of the requests that came.
        over: set when the test is.
    """

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.answers = {}
        self.asked = []
        self.over = threading.Event()

    def secure(self, certificate):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        self.socket = context.wrap_socket(self.socket, server_side=True)
        self.url = self.url.replace("http:", "https:")

    def handle_error(self, request, client_address):
        """Say nothing: clients hang up, as they should."""


class Handler(BaseHTTPRequestHandler):
    """Answers from the site's table; some paths answer badly on purpose."""

    def do_GET(self):
        self.server.asked.append((self.path, self.headers["Host"]))
        bad = {
            "/drip": self.drip,
            "/drip-headers": self.drip_headers,
            "/silent": self.be_silent,
            "/garbage": self.rave,
        }.get(self.path)
        if bad:
            bad()
            return
        status, headers, body = self.server.answers[self.path]
        self.send_response(status)
        for key, value in {"Content-Length": str(len(body)), **headers}.items():
            if value is not None:
                self.send_header(key, value)
        self.end_headers()
        self.write(body)

    def drip(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.drop_by_drop(b"<p>")

    def drip_headers(self):
        self.drop_by_drop(b"HTTP/1.1 200 OK\r\n", b"X-Drop: 1\r\n")

    def rave(self):
        self.write(b"\x1b[31mno HTTP" + b"!" * 500 + b"\r\n\r\n")

    def be_silent(self):
        self.server.over.wait(5)

    def drop_by_drop(self, *drops):
        for number in range(500):
            if self.server.over.wait(0.02) or not self.write(drops[min(number, len(drops) - 1)]):
                return

    def write(self, data):
        try:
            self.wfile.write(data)
            self.wfile.flush()
        except OSError:
            return False
        return True

    def log_message(self, *args):
        pass


@pytest.fixture
def site():
    with Site() as site:
        thread = threading.Thread(target=site.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield site
        site.over.set()
        site.shutdown()
        thread.join()


@pytest.fixture
def certificate(tmp_path):
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path / "certificate.pem"
    path.write_bytes(
        made.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return path


@pytest.fixture
def secure_site(site, certificate):
    site.secure(certificate)
    return site


@pytest.fixture
def trusted(monkeypatch, certificate):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))


@pytest.fixture
def look_up_gives(monkeypatch):
    """Make names that end in .example lead to the given addresses; gives the list of names looked up."""
    known = socket.getaddrinfo

    def give(*addresses):
        asked = []

        def look_up(host, port, *rest, **options):
            if not host.endswith(".example"):
                return known(host, port, *rest, **options)
            asked.append(host)
            return [entry for address in addresses for entry in known(address, port, type=socket.SOCK_STREAM)]

        monkeypatch.setattr(socket, "getaddrinfo", look_up)
        return asked

    return give
