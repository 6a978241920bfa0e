"""What a word that is not valid was probably meant to be."""

from collections.abc import Iterable

from rapidfuzz import fuzz, process

_NEAR = 60
"""Ratio (0 to 100) from which a form is near enough to be suggested."""


def nearest(word: object, valid: Iterable[str]) -> str | None:
    """The valid form most like a word; None when none is near, or it is no word."""
    if not isinstance(word, str):
        return None
    best = process.extractOne(word.casefold(), list(valid), scorer=fuzz.ratio, score_cutoff=_NEAR)
    return best[0] if best else None


def suggested(form: str | None) -> str:
    """The end of a message that tells the form probably meant; "" where none is near."""
    if form is None:
        return ""
    return f"; nearest: {form}" if form.startswith(("[", "{")) else f'; nearest: "{form}"'


def no_such_field(name: str, valid: Iterable[str], where: str | None = None) -> str:
    """The message about a field that does not exist."""
    return f"{where or name}: no such field{suggested(nearest(name, valid))}"
