"""Writes the pages that follow from the program: `cli.md`, `schema.md` and the JSON schemas.

python docs/generate.py           writes them
python docs/generate.py --check   says which are stale, and fails if any is
"""

import io
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# Before typer is imported: help is laid out for the terminal it finds.
os.environ.update({"COLUMNS": "100", "TERMINAL_WIDTH": "100", "NO_COLOR": "1", "TERM": "dumb"})

import typer
from rich.console import Console
from typer.testing import CliRunner

from summarizer import Summarizer, read, shipped
from summarizer.cli import app
from summarizer.evaluation import References, Results, agreement_between, evaluate
from summarizer.result import result_schema
from summarizer.schema import draft_schema
from summarizer.summary import SECTIONS
from summarizer.view import show

HERE = Path(__file__).parent
FIXTURES = HERE.parent / "fixtures"


def pages() -> Iterator[tuple[str, str]]:
    """File names with what should stand in them."""
    yield "cli.md", _cli()
    yield "schema.md", _schema()
    yield "result.schema.json", json.dumps(result_schema(), indent=2, ensure_ascii=False) + "\n"
    yield "demo.svg", _demo()
    yield "../README.md", _readme()
    yield "draft.schema.json", json.dumps(draft_schema(), indent=2, ensure_ascii=False) + "\n"


def _cli() -> str:
    parts = ["# The command line\n\nMade by `make docs` from the program's own help.\n"]
    for command in _commands(typer.main.get_command(app)):
        shown = CliRunner().invoke(app, [*command, "--help"], prog_name="summarizer").output
        lines = "\n".join(line.rstrip() for line in shown.strip().splitlines())
        parts.append(f"## summarizer {' '.join(command)}".rstrip() + f"\n\n```\n{lines}\n```\n")
    return "\n".join(parts)


def _commands(command: Any, name: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The names of all commands, each group before what is in it."""
    yield name
    for part, below in getattr(command, "commands", {}).items():
        yield from _commands(below, (*name, part))


def _demo() -> str:
    """The terminal view of the demo, as a picture."""
    result = Summarizer(replay=shipped.DEMO_RECORDINGS).summarize(read(str(shipped.DEMO_ARTICLE)))
    console = Console(
        record=True, width=110, file=io.StringIO(), force_terminal=True, highlight=False, color_system="truecolor"
    )
    show(result, console)
    return console.export_svg(title="summarizer demo", unique_id="demo")


def _readme() -> str:
    """The README with the scores of the bundled recordings against the bundled references, and of two coders."""
    text = (HERE.parent / "README.md").read_text(encoding="utf-8")
    before, _, rest = text.partition("<!-- scores -->\n")
    after = rest.partition("<!-- end of scores -->")[2]
    return f"{before}<!-- scores -->\n{_scores()}<!-- end of scores -->{after}"


def _scores() -> str:
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted((FIXTURES / "documents").iterdir()):
            document = read(str(path)).model_copy(update={"file": path.name})  # the same wherever this folder is
            result = Summarizer(replay=FIXTURES / "recordings" / path.stem).summarize(document)
            (Path(folder) / f"{path.stem}.json").write_text(result.model_dump_json(), encoding="utf-8")
        results, coder = Results(Path(folder)), References(FIXTURES / "references")
        scored = evaluate(results, coder)
        coders = agreement_between(coder, References(FIXTURES / "second-references"), results)
    agreed = {row.score: row.macro.value for row in coders.rows}
    lines = ["| | precision | recall | F1 | 95 % | F1 of two coders |", "|---|---|---|---|---|---|"]
    for section in ("all", *SECTIONS):
        rows = [scored.row(f"{section}.{score}") for score in ("precision", "recall", "f1")]
        means = [f"{row.macro.value:.3f}" for row in rows if row]
        assert rows[-1] is not None
        interval = f"{rows[-1].macro.low:.3f} to {rows[-1].macro.high:.3f}"
        between = f"{agreed[f'{section}.f1']:.3f}"
        lines.append(f"| {section.replace('_', ' ')} | {' | '.join(means)} | {interval} | {between} |")
    return "\n".join([*lines, "", f"`{scored.signature}`", "", f"`{coders.signature}`"]) + "\n"


def _schema() -> str:
    schema = draft_schema()
    intro = (
        "# The summary\n\nMade by `make docs` from the program's own schema. This is what a model is asked for; in a "
        "result each item's `evidence` is a list of `{text, start, end, match}` and it has `checks` besides "
        "([result.schema.json](result.schema.json)).\n"
    )
    parts = [intro]
    for name, section in schema["properties"].items():
        parts.append(f"## `{name}`\n\n{section['description']}.\n")
        if section["type"] == "array":
            rows = [f"| `{field}` | {_type(spec)} | {_described(spec)} |" for field, spec in _fields(section["items"])]
            parts.append("| field | type | meaning |\n|---|---|---|\n" + "\n".join(rows) + "\n")
    return "\n".join(parts)


def _fields(node: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    for field, spec in node["properties"].items():
        yield prefix + field, spec
        for choice in spec.get("anyOf", []):
            if choice.get("type") == "object":
                yield from _fields(choice, f"{prefix}{field}.")


def _type(spec: dict[str, Any]) -> str:
    if "enum" in spec:
        return ", ".join(f"`{value}`" for value in spec["enum"])
    if "anyOf" in spec:
        return " or ".join(_type(choice) for choice in spec["anyOf"])
    if spec["type"] == "array":
        return f"list of {_type(spec['items'])}"
    return str(spec.get("format") or spec["type"])


def _described(spec: dict[str, Any]) -> str:
    own = spec.get("description") or next(
        (one["description"] for one in spec.get("anyOf", []) if "description" in one), ""
    )
    return " ".join(own.split()).replace("|", "\\|")


def main() -> int:
    """Write the pages, or check them."""
    stale = []
    for name, text in pages():
        path = HERE / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(name)
            if "--check" not in sys.argv:
                path.write_text(text, encoding="utf-8")
    if stale:
        print(("stale: " if "--check" in sys.argv else "written: ") + ", ".join(stale))
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
