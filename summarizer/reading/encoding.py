"""Text out of bytes: by byte order mark, declaration, UTF-8, else by detection.

charset-normalizer lists the encodings in which a text is not a mess. By its measure Portuguese reads as well in
windows-1250 ("negociaçőes") as in windows-1252, so `letters.stray` chooses among those it lists.
"""

import codecs
import re
from collections.abc import Sequence
from operator import itemgetter

from summarizer.errors import InputError
from summarizer.reading.letters import share_beyond_ascii, stray

# What a byte order mark announces, the longest first: UTF-32-LE begins like UTF-16-LE.
_MARKS = (
    (codecs.BOM_UTF8, "utf_8"),
    (codecs.BOM_UTF32_LE, "utf_32_le"),
    (codecs.BOM_UTF32_BE, "utf_32_be"),
    (codecs.BOM_UTF16_LE, "utf_16_le"),
    (codecs.BOM_UTF16_BE, "utf_16_be"),
)
_WIDE = ("utf_16_le", "utf_16_be")

# What detection may find. Where two spell a text equally well, the first wins.
_MULTI_BYTE = ("cp949", "euc_jp", "gb18030", "big5hkscs", "cp932", "iso2022_jp")
_DETECTABLE = (
    *("cp1252", "cp1250", "iso8859_2", "cp1255", "cp1251", "koi8_r", "koi8_u", "iso8859_5", "cp866"),
    *("cp1253", "iso8859_7", "cp1254", "cp1256", "iso8859_6", "cp1257", "cp1258", *_MULTI_BYTE, "cp874"),
)

# Declared names mean their Windows supersets, as in browsers: https://encoding.spec.whatwg.org/#names-and-labels
_MEANT = {
    "ascii": "cp1252",
    "iso8859_1": "cp1252",
    "iso8859_9": "cp1254",
    "iso8859_11": "cp874",
    "tis_620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
}
_DECLARABLE = frozenset({*_DETECTABLE, "utf_8", *(f"iso8859_{part}" for part in (3, 4, 8, 10, 13, 14, 15, 16))})

_DECLARATION = re.compile(rb"""<(?:\?xml[^>]+encoding\s*=|meta[^>]+charset\s*=)\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")

_SPELLED = 0.02  # share of stray letters up to which a text is taken for well spelled
_WIDE_SPELLED = 0.1  # share up to which bytes with NULs are taken for UTF-16: binary files have more
_DAMAGED = 10  # good characters beyond ASCII to a broken one from which it is UTF-8 that is damaged
_CONTROLS = 0.01  # share of control characters, such as wire services use, from which a text is none
_ENGLISH = 0.01  # share of bytes beyond ASCII up to which a text is English with foreign names: windows-1252
_SAMPLE = 500_000  # bytes that detection looks at
_SAVE_AS_UTF8 = "save it as text in UTF-8 first"


def decode(name: str, data: bytes, charset: str | None = None) -> str:
    """Decode a document; line ends become a single newline, everything else stays as it is.

    Args:
        name: the document as messages show it.
        data: its bytes, whole.
        charset: the one declared outside of it, as by an HTTP header; stronger than one declared inside.

    Raises:
        InputError: it is binary, or in no encoding that can be told.
    """
    marked = next(((mark, encoding) for mark, encoding in _MARKS if data.startswith(mark)), None)
    if marked:
        text = _strictly(data.removeprefix(marked[0]), marked[1])
    else:
        text = _unmarked(name, data, _declared(data, charset))
    if text is None or "\0" in text or len(_CONTROL.findall(text)) > _CONTROLS * len(text):
        kind = "a binary file" if b"\0" in data or text is not None else "text in an unknown encoding or a binary file"
        raise InputError(name, f"looks like {kind}", _SAVE_AS_UTF8)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def encoding_of(name: str, beginning: bytes) -> str:
    """Tell the codec of a text that is too long to be held, from its first bytes; a byte order mark is its business.

    Raises:
        InputError: it is binary, or in no encoding that can be told.
    """
    for mark, encoding in _MARKS:
        if beginning.startswith(mark):
            return "utf_8_sig" if encoding == "utf_8" else encoding.removesuffix("_le").removesuffix("_be")
    if b"\0" not in beginning:
        whole_lines = beginning[: beginning.rfind(b"\n") + 1] or beginning
        if _strictly(whole_lines, "utf_8") is not None or _is_damaged(whole_lines):
            return "utf_8"
        if found := _detected(whole_lines):
            return found
    raise InputError(name, "looks like a binary file or text in an unknown encoding", _SAVE_AS_UTF8)


def _unmarked(name: str, data: bytes, declared: str | None) -> str | None:
    if b"\0" in data:
        return _wide(data)
    text = None if declared is None else _strictly(data, declared)
    if text is not None and declared in _MULTI_BYTE:
        return text  # that it fits says much; any bytes fit a single-byte encoding, so there it says little
    as_utf8 = _strictly(data, "iso2022_jp" if b"\x1b$" in data else "utf_8")
    if as_utf8 is not None:
        return as_utf8
    if text is not None and stray(text) <= _SPELLED:
        return text
    if _is_damaged(data):
        broken = data.decode("utf-8", "replace").count("\ufffd")
        raise InputError(name, f"looks like UTF-8 with broken characters ({broken})", "get it again, or mend it")
    code = _detected(data)
    found = None if code is None else _strictly(data, code)
    return found if text is None or (found is not None and stray(found) <= _SPELLED) else text


def _is_damaged(data: bytes) -> bool:
    """Tell what is UTF-8 but for a few bytes: in another encoding all of it would come out wrong."""
    text = data.decode("utf-8", "replace")
    return len(text) * share_beyond_ascii(text) > _DAMAGED * text.count("\ufffd")


def _wide(data: bytes) -> str | None:
    """Decode bytes with NULs as UTF-16 without a mark; None when they make no text in either."""
    texts = [text for encoding in _WIDE if (text := _strictly(data, encoding))]
    ranked = sorted(((stray(text) * share_beyond_ascii(text), text) for text in texts), key=itemgetter(0))
    return next((text for share, text in ranked if share <= _WIDE_SPELLED), None)


def _declared(data: bytes, charset: str | None) -> str | None:
    """Give the codec of the declared encoding; None when none is declared, or one that is not known."""
    inside = _DECLARATION.search(data[:4096]) if data.lstrip()[:1] == b"<" else None
    for label in (charset, inside and inside[1].decode("ascii", "replace")):
        codec = _codec(label or "")
        if codec in _DECLARABLE:
            return codec
    return None


def _codec(label: str) -> str:
    try:
        name = codecs.lookup(label).name.replace("-", "_")
    except (LookupError, ValueError):  # ValueError: a NUL in the label
        return ""
    return _MEANT.get(name, name)


def _detected(data: bytes) -> str | None:
    """Give the codec that spells the text best, of those that fit all of it."""
    from charset_normalizer import from_bytes

    sample = data[:_SAMPLE]
    if share_beyond_ascii(sample.decode("latin_1")) <= _ENGLISH and _strictly(data, "cp1252") is not None:
        return "cp1252"
    matches = from_bytes(sample, cp_isolation=list(_DETECTABLE), preemptive_behaviour=False)
    listed = {code for match in matches for code in match.could_be_from_charset}
    shortlist = _ranked(data, [code for code in _DETECTABLE if code in listed])
    if not shortlist or shortlist[0][0] > _SPELLED:
        shortlist = [item for item in _ranked(data, _DETECTABLE) if item[0] <= _SPELLED] or shortlist
    return next((code for _, code in shortlist if _strictly(data, code) is not None), None)


def _ranked(data: bytes, encodings: Sequence[str]) -> list[tuple[float, str]]:
    """Rank the encodings that fit a sample by its share of stray letters, the least first; stable."""
    ranked = []
    for encoding in encodings:
        try:
            sample = codecs.getincrementaldecoder(encoding)().decode(data[:_SAMPLE], final=len(data) <= _SAMPLE)
        except UnicodeDecodeError:
            continue
        ranked.append((stray(sample), encoding))
    return sorted(ranked, key=itemgetter(0))


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
