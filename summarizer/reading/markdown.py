"""The text of a Markdown document, as a reader of the rendered page reads it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import count, repeat
from textwrap import indent

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode


class _Parser(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - the parser's own name
        """Take any address, as none is shown; one refused would stay in the text with all its syntax."""
        return True


# What is nested deeper is left out; the preset's own limit, 20, ten lists in one another reach.
_MARKDOWN = _Parser("commonmark", {"maxNesting": 40}).enable(["table", "strikethrough"])
_HTML = MarkdownIt("zero", {"html": True}).enable(["entity", "html_inline"])

_UNSEEN = re.compile(r"<(/?)(?:script|style|template)\b", re.IGNORECASE)
_LINE = re.compile(r"</?(?:[bh]r|p|div|h[1-6]|li|t[dh]|d[dt]|blockquote|fig\w+|caption|summary)\b", re.IGNORECASE)
_SPACES = re.compile(r"[ \t]+")
_ITEM = re.compile(r"^ *(?:-|\d+[.)]) ", re.MULTILINE)
_LINE_ENDS = re.compile(r"\n+")


def text_of_markdown(text: str) -> tuple[str, str | None]:
    """Give the text that is shown, and its title: a heading of the first level before all other text.

    As with HTML the title stays in the text; paragraphs, list items and rows of tables are apart by a blank line, so
    that none is taken for part of the next one's sentence.
    """
    root = SyntaxTreeNode(_MARKDOWN.parse(text))
    blocks = [(node.tag, shown) for node in root.children if (shown := _block(node))]
    title = _LINE_ENDS.sub(" ", blocks[0][1]) if blocks and blocks[0][0] == "h1" else None
    return _apart(shown for _, shown in blocks), title


def prose_of_markdown(text: str) -> str:
    """Give the text that is shown, without its headings and the marks of list items, which tell nothing."""
    tokens = _MARKDOWN.parse(text)
    openings = (at for at, token in enumerate(tokens) if token.type == "heading_open")
    headings = {at for opening in openings for at in range(opening, opening + 3)}  # what opens it, its words, its end
    return _ITEM.sub("", _block(SyntaxTreeNode([token for at, token in enumerate(tokens) if at not in headings])))


def _block(node: SyntaxTreeNode) -> str:
    match node.type:
        case "inline":
            return _inline(node.token.children if node.token else None)
        case "code_block" | "fence":
            return node.content.strip("\n")
        case "html_block":
            return _apart(_inline(_HTML.parseInline(node.content)[0].children).split("\n"))
        case "bullet_list" | "ordered_list":
            return _apart(map(_item, _markers(node), node.children))
        case "tr":
            cells = [_LINE_ENDS.sub(" ", _block(cell)) for cell in node.children]
            return " | ".join(cells).strip() if any(cells) else ""
        case _:
            return _apart(map(_block, node.children))


def _markers(node: SyntaxTreeNode) -> Iterator[str]:
    if node.type == "bullet_list":
        return repeat("- ")
    return (f"{number}{node.markup} " for number in count(int(node.attrs.get("start", 1))))


def _item(marker: str, item: SyntaxTreeNode) -> str:
    margin = " " * len(marker)
    shown = _apart(map(_block, item.children))
    return marker + indent(shown, margin).removeprefix(margin) if shown else ""


def _apart(blocks: Iterable[str]) -> str:
    return "\n\n".join(filter(None, blocks))


def _inline(tokens: Sequence[Token] | None) -> str:
    """Give the lines with single spaces, as a browser sets them."""
    parts = []
    unseen = False
    for token in tokens or ():
        if token.type == "html_inline" and (tag := _UNSEEN.match(token.content)):
            unseen = not tag[1]
        elif not unseen:
            parts.append(_shown(token))
    lines = (_SPACES.sub(" ", line).strip() for line in "".join(parts).split("\n"))
    return "\n".join(lines).strip()


def _shown(token: Token) -> str:
    match token.type:
        case "image":
            return _inline(token.children)
        case "hardbreak":
            return "\n"
        case "html_inline":
            return "\n" if _LINE.match(token.content) else ""
        case "softbreak":
            return " "
        case _:
            return token.content.replace("\n", " ")
