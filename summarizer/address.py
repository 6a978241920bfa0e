"""Where an endpoint is, and of what kind."""

import os
from urllib.parse import urlsplit

from summarizer.answers import EndpointKind
from summarizer.errors import ConfigurationError

OPENAI_URL = "https://api.openai.com/v1"
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


def address_of(base_url: str | None) -> tuple[str, EndpointKind]:
    """The address that is meant, and what kind of endpoint is there.

    Raises:
        ConfigurationError: it is no URL, or holds a password.
    """
    address = (base_url or os.environ.get("OPENAI_BASE_URL") or OPENAI_URL).strip().rstrip("/")
    return address, _kind(address)


def _kind(base_url: str) -> EndpointKind:
    """What stands in a result's provenance: "openai", "azure", "local" (on loopback) or "compatible"."""
    try:
        parts = urlsplit(base_url)
        host, usable = parts.hostname, parts.scheme in ("http", "https") and parts.port != 0
    except ValueError:
        host, usable = None, False
    if not host or not usable:
        raise ConfigurationError(f"{base_url!r} is no URL; --base-url looks like http://127.0.0.1:8080/v1")
    if parts.username or parts.password:
        raise ConfigurationError("--base-url holds a user name or password; give a key in OPENAI_API_KEY instead")
    if host == "api.openai.com":
        return "openai"
    if host.endswith(".openai.azure.com"):
        return "azure"
    return "local" if host in LOOPBACK else "compatible"
