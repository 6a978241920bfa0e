"""YAML front matter of text and Markdown: metadata between two lines of dashes at the very beginning."""

import re
from typing import TYPE_CHECKING

from summarizer.errors import InputError
from summarizer.reading.metadata import Metadata, parse_date

if TYPE_CHECKING:
    from yaml import MappingNode

_NULL = "tag:yaml.org,2002:null"
_LONGEST = 65_536  # characters; whatever closes later is no front matter

# As in Pandoc, a blank line after the dashes makes them a rule, not the beginning of metadata.
_BLOCK = re.compile(r"---[ \t]*\n(?![ \t]*\n)(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)

# Of two keys for the same field the first wins.
_KEYS = {
    "title": ("title",),
    "published": ("published", "date"),
    "outlet": ("outlet", "source"),
    "url": ("url",),
    "language": ("language", "lang"),
    "id": ("id",),
}


def split(name: str, text: str) -> tuple[str, Metadata]:
    """Part a text from its front matter; a text that has none comes back whole.

    Raises:
        InputError: the front matter is broken, or its date is none.
    """
    block = _BLOCK.match(text, 0, _LONGEST)
    root = None if block is None else _parsed(name, block[1])
    if block is None or root is None:
        return text, Metadata()
    nodes = {key.value: value for key, value in root.value if key.id == "scalar"}
    known: dict[str, str] = {}
    published = None
    for field, keys in _KEYS.items():
        node = next((nodes[key] for key in keys if key in nodes and nodes[key].tag != _NULL), None)
        if node is None:
            continue
        if node.id != "scalar":
            raise _broken(name, node.start_mark.line, f"{field} is not a single text")
        if field == "published":
            published = parse_date(name, node.value, f"front matter, line {node.start_mark.line + 2}: the date")
        else:
            known[field] = node.value
    return text[block.end() :].lstrip("\n"), Metadata(published=published, **known)


def _parsed(name: str, block: str) -> "MappingNode | None":
    """Read the block as nodes, whose scalars are texts: the language no is not False, and no date fails."""
    import yaml

    try:
        root = yaml.compose(block, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise _broken(name, mark.line if mark else 0, error.problem or "not YAML") from error
    except yaml.YAMLError as error:
        raise _broken(name, 0, str(error).splitlines()[0]) from error
    except RecursionError as error:
        raise _broken(name, 0, "nested too deeply") from error
    return root if isinstance(root, yaml.MappingNode) else None


def _broken(name: str, line: int, problem: str) -> InputError:
    """Make the error for a line of the block, counted from 0; line 1 of the document is the dashes."""
    return InputError(name, f"front matter, line {line + 2}: {problem}", "mend it, or remove the lines of dashes")
