"""Files that are no text, known by their first bytes, so that a message can say what was given by mistake."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Binary:
    """A kind of file that cannot be read, as messages name it, and what to do about it."""

    what: str
    remedy: str


_OTHER_FILE = "give a text, Markdown, HTML or PDF file"
_AS_TEXT = "save it as plain text or PDF first"
_AS_OCR = "turn it into text with OCR first, for example with tesseract"
_UNPACK = "unpack it first"

_STARTS = (
    (b"GGUF", Binary("a GGUF model", "give a model with --model, and a document here")),
    (b"\x89PNG\r\n\x1a\n", Binary("a PNG image", _AS_OCR)),
    (b"\xff\xd8\xff", Binary("a JPEG image", _AS_OCR)),
    (b"GIF8", Binary("a GIF image", _AS_OCR)),
    (b"II*\0", Binary("a TIFF image", _AS_OCR)),
    (b"MM\0*", Binary("a TIFF image", _AS_OCR)),
    (b"\x1f\x8b", Binary("a gzip archive", _UNPACK)),
    (b"BZh", Binary("a bzip2 archive", _UNPACK)),
    (b"\xfd7zXZ\0", Binary("an xz archive", _UNPACK)),
    (b"7z\xbc\xaf\x27\x1c", Binary("a 7z archive", _UNPACK)),
    (b"Rar!\x1a\x07", Binary("a RAR archive", _UNPACK)),
    (b"\x28\xb5\x2f\xfd", Binary("a Zstandard archive", _UNPACK)),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Binary("an old Microsoft Office document", _AS_TEXT)),
    (b"SQLite format 3\0", Binary("an SQLite database", _OTHER_FILE)),
    (b"\x7fELF", Binary("a program", _OTHER_FILE)),
    (b"ID3", Binary("an MP3 recording", "transcribe it first")),
    (b"OggS", Binary("an Ogg recording", "transcribe it first")),
)
_MARKUP_STARTS = (
    (b"{\\rtf", Binary("a rich text (RTF) document", _AS_TEXT)),
    (b"%!PS-Adobe", Binary("a PostScript document", "turn it into PDF first, for example with ps2pdf")),
)
_IN_ZIP = (
    (b"word/", Binary("a Word document (.docx)", _AS_TEXT)),
    (b"ppt/", Binary("a PowerPoint presentation (.pptx)", _AS_TEXT)),
    (b"xl/", Binary("an Excel workbook (.xlsx)", _AS_TEXT)),
    (b"mimetypeapplication/vnd.oasis.opendocument", Binary("an OpenDocument file (such as .odt)", _AS_TEXT)),
    (b"mimetypeapplication/epub+zip", Binary("an EPUB book", _AS_TEXT)),
)
_IN_RIFF = {
    b"WEBP": Binary("a WebP image", _AS_OCR),
    b"WAVE": Binary("a WAV recording", "transcribe it first"),
}
_ZIP = Binary("a ZIP archive", _UNPACK)
_VIDEO = Binary("a video, recording or HEIF image (MP4 family)", "turn it into text first")


def recognize(data: bytes) -> Binary | None:
    """Name the kind of a file that is no text; None for text, and for kinds not known here."""
    for start, kind in _MARKUP_STARTS:
        if data.startswith(start):
            return kind
    if _is_plain(data):
        return None  # such as an article that begins with the word GIF89a
    if data.startswith(b"PK\x03\x04"):
        return next((kind for part, kind in _IN_ZIP if part in data), _ZIP)
    if data[4:8] == b"ftyp":
        return _VIDEO
    if data.startswith(b"RIFF"):
        return _IN_RIFF.get(data[8:12])
    return next((kind for start, kind in _STARTS if data.startswith(start)), None)


def _is_plain(data: bytes) -> bool:
    try:
        return "\0" not in data[:65536].decode("utf-8", "strict")
    except UnicodeDecodeError as error:
        return error.reason == "unexpected end of data" and b"\0" not in data[:65536]
