"""Sentence borders, found by punctuation: enough to give a quote its context."""

import regex

MAX_REACH = 600
"""Code points looked at on either side; a sentence longer than that is cut there."""

# A full stop ends a sentence unless it follows a single letter or a common title, or a small letter goes on.
_END = regex.compile(
    r"""(?: \n[^\S\n]*\n
          | [。！？]+[”’"'»」』)\]]*
          | (?<!\b\p{Lu})(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Gov|St|No|vs|им|г|ул|M|Mme))
            [.!?…]+[”’"'»」』)\]]*(?=\s+[“‘"'«「『(\[—–-]*[\p{Lu}\p{Lo}\p{N}]|\s*\Z)
       )""",
    regex.VERBOSE,
)


def sentences_around(text: str, start: int, end: int) -> str:
    """The whole sentences that `text[start:end]` touches (code points, end exclusive)."""
    low = max(0, start - MAX_REACH)
    high = min(len(text), end + MAX_REACH)
    ends = [match.end() for match in _END.finditer(text, low, high)]
    first = max((position for position in ends if position <= start), default=low)
    last = min((position for position in ends if position >= end), default=high)
    return text[first:last].strip()
