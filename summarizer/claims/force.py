"""What is in force at one point of a clause: a negation, a modal, and since where."""

from collections.abc import Mapping
from types import MappingProxyType

from summarizer.lexicon.roles import RANK, Mode


class Force:
    """What is in force at one point of a clause; at first nothing.

    One is made for every clause, and most stay as they are: what is not set is not copied.
    """

    negators: tuple[str, ...] = ()
    negator_start: int = -1
    determiner: bool = False
    phrase: bool = False
    """Whether the negation is of a phrase: "not in the clause …"."""
    denied_past: bool = False
    """Whether the first word denied is a past form: "was not signed"."""
    implicit: bool = False
    raised: bool = False
    negated: int = 0
    """Content words seen since the last negation."""
    mode: Mode = ""
    marker: str = ""
    marker_start: int = -1
    modal: bool = False
    ruled: int = 0
    """Content words seen since the modal."""
    remark: bool = False
    """Whether a remark between commas has just begun after the negation."""
    pending: Mapping[str, tuple[Mode, str, int]] = MappingProxyType({})
    """What "to" or "of" will put in force, by whom and since where: "urged Israel to"."""
    refusal: tuple[str, int] | None = None
    """A refusal that waits for its "to", and since where: "refused on Tuesday to"."""

    def deny(self, form: str, start: int) -> None:
        """Add a negation."""
        if not self.negators:
            self.negator_start = start
        self.negators += (form,)
        self.negated = 0
        self.phrase = self.denied_past = self.raised = False

    def lift(self) -> None:
        """End a negation at a finite verb, unless it holds for the whole clause."""
        if self.negated and not self.determiner and not self.raised:
            self.negators = ()

    def weaken(self, mode: Mode, marker: str, start: int) -> None:
        """Put a mode in force, unless a weaker one is."""
        if not self.mode or RANK[mode] < RANK[self.mode]:
            self.mode, self.marker, self.marker_start, self.modal, self.ruled = mode, marker, start, False, 0
        elif mode == self.mode == "future":
            self.ruled = 0
