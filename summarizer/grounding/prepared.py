"""A document made ready to be searched for quotes."""

from functools import cached_property

from summarizer.grounding.fold import Folded, fold
from summarizer.lexicon import language_of

_SAMPLE = 200


class PreparedText:
    """A text with its folded form, which is made once, when a quote does not stand in it word for word.

    Attributes:
        text: the text itself, untouched.
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def folded(self) -> Folded:
        """The text folded."""
        return fold(self.text)

    @cached_property
    def language(self) -> str | None:
        """The language of the text, by its beginning; None when the lexicon does not know it."""
        return language_of(self.text[:_SAMPLE]) or None
