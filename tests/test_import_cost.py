"""What commands import: nothing heavy before it is needed, so that the prompt answers at once."""

import subprocess
import sys

import pytest

HEAVY = {"pydantic", "openai", "instructor", "jinja2", "rich", "httpx2", "tenacity", "orjson", "trafilatura", "pypdf"}


def modules_after(statement, *arguments, whole_names=False):
    """The modules in a process that ran a statement to its end, or to its exit."""
    program = f"import atexit, sys; atexit.register(lambda: print(*sys.modules, file=sys.stderr)); {statement}"
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, timeout=60, check=True
    )
    names = done.stderr.split()
    return set(names) if whole_names else {name.partition(".")[0] for name in names}


def imported(*arguments):
    """The packages imported by a command."""
    return modules_after("from summarizer.cli import main; main()", *arguments)


def test_help_imports_nothing_heavy_but_rich_which_typer_prints_it_with():
    assert imported("--help") & HEAVY <= {"rich"}


@pytest.mark.parametrize("command", ["summarize", "demo", "doctor"])
def test_a_commands_help_imports_nothing_heavy_but_what_typer_does(command):
    assert imported(command, "--help") & HEAVY <= {"rich", "pydantic"}


def test_the_command_line_is_light_until_a_command_runs():
    assert modules_after("from summarizer import cli") & HEAVY == set()


def test_a_replay_never_imports_what_goes_over_the_network(replayable):
    article, recordings = replayable
    modules = imported("summarize", str(article), "--replay", str(recordings), "--format", "json")
    assert {"summarizer", "pydantic"} <= modules
    assert modules & {"openai", "trafilatura", "pypdf", "markdown_it", "xllamacpp"} == set()


def test_finding_the_json_in_prose_imports_nothing_that_goes_over_the_network():
    modules = modules_after(
        "from datetime import datetime;"
        "from summarizer.answers import Answer; from summarizer.draft import read_answer;"
        """message = {"content": 'Here: {"headline": "Talks"}.'};"""
        "facts = {'key': '', 'received': datetime.min, 'seconds': 0, 'origin': 'live'};"
        "answer = Answer(response={'choices': [{'message': message}]}, **facts);"
        "assert read_answer(answer).draft.headline == 'Talks'"
    )
    assert "instructor" in modules
    assert modules & {"openai", "httpx2"} == set()


def test_the_package_imports_nothing_of_its_own_until_a_name_is_used():
    modules = modules_after("import summarizer", whole_names=True)
    assert {name for name in modules if name.startswith("summarizer")} == {"summarizer"}
