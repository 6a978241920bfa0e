"""What a user gives as a document: a path, an address, or "-"."""

import re

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_LOGIN = re.compile(r"(?<=//)[^/?#]*@")


def is_url(source: str) -> bool:
    """Tell an address, of any scheme, from a path."""
    return _SCHEME.match(source) is not None


def shown(source: str) -> str:
    """Give a source as messages show it: on one line, and without a login."""
    public = _LOGIN.sub("", source) if is_url(source) else source
    return public if public.isprintable() else ascii(public)
