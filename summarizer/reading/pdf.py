"""The text layer of a PDF."""

import logging
from io import BytesIO
from zlib import error as ZlibError  # noqa: N812 - an exception, whatever its case

from summarizer.errors import InputError

# pypdf says that broken files may raise more than its own errors; these are what its parsers run into.
_PARSER_ERRORS = (
    *(ArithmeticError, AssertionError, AttributeError, LookupError, NotImplementedError),
    *(RecursionError, TypeError, ValueError, OSError, ZlibError),
)


def text_of_pdf(name: str, data: bytes) -> str:
    """Extract the text of all pages, one blank line between them.

    Raises:
        InputError: it is encrypted, broken, or has no text layer.
    """
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, DeprecationError, PdfReadError, PyPdfError

    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # or Python prints its warnings
    try:
        reader = PdfReader(BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise InputError(name, "encrypted PDF", "remove the password first (for example with qpdf --decrypt)")
        pages = [page.extract_text() for page in reader.pages]
        if not pages:
            raise PdfReadError("no pages")
    except (PyPdfError, DependencyError, DeprecationError, *_PARSER_ERRORS) as error:
        raise InputError(name, "broken PDF", "repair it (for example with qpdf or mutool clean)") from error
    text = "\n\n".join(page for page in map(_clean, pages) if page)
    if not text:
        count = "1 page" if len(pages) == 1 else f"{len(pages)} pages"
        raise InputError(name, f"PDF without a text layer ({count})", "run OCR first (for example with ocrmypdf)")
    return text


def _clean(page: str) -> str:
    """Trim a page's ends; halves of a surrogate pair, which no output could hold, are joined or replaced."""
    text = page.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip()
