"""How long the command line takes to answer: `--help` beside the smallest typer program, and a replay.

Whole processes are timed, in turns, so that a busy moment of the machine falls on all of them. The goal: `summarizer
--help` takes at most 1.2 times as long as a typer program of one command, which is what typer itself costs. The demo
is run with `-X importtime` once more, to see that it does not import `openai`.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROUNDS, WARM_UP = 20, 3
GOAL = 1.2
SMALLEST = '''\
import typer

app = typer.Typer()


@app.command()
def hello(name: str) -> None:
    """Say hello."""
    typer.echo(f"Hello {name}")


def main() -> None:
    app()
'''
RUN = "import sys; sys.argv[0] = 'program'; from {} import main; main()"


def run(command: list[str], folder: str) -> str:
    """Run a program that must succeed; what it wrote to stderr."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)  # noqa: S603 - our own
    return done.stderr


def seconds(command: list[str], folder: str) -> float:
    began = time.perf_counter()
    run(command, folder)
    return time.perf_counter() - began


def imports_openai(folder: str) -> bool:
    command = [sys.executable, "-X", "importtime", "-c", RUN.format("summarizer.cli"), "demo"]
    return any(line.rpartition("|")[2].strip() == "openai" for line in run(command, folder).splitlines())


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "smallest.py").write_text(SMALLEST, encoding="utf-8")
        commands = {
            "smallest typer program --help": [sys.executable, "-c", RUN.format("smallest"), "--help"],
            "summarizer --help": [sys.executable, "-c", RUN.format("summarizer.cli"), "--help"],
            "summarizer demo": [sys.executable, "-c", RUN.format("summarizer.cli"), "demo"],
        }
        times: dict[str, list[float]] = {name: [] for name in commands}
        for round_ in range(WARM_UP + ROUNDS):
            for name, command in commands.items():
                taken = seconds(command, folder)
                if round_ >= WARM_UP:
                    times[name].append(taken)
        medians = {name: median(taken) for name, taken in times.items()}
        for name, taken in medians.items():
            print(f"{name:32} {taken * 1000:7.0f} ms (median of {ROUNDS})")
        ratio = medians["summarizer --help"] / medians["smallest typer program --help"]
        print(f"{'ratio':32} {ratio:7.2f}    (goal: at most {GOAL})")
        print(f"{'summarizer demo imports openai':32} {'yes' if imports_openai(folder) else 'no':>7}")


if __name__ == "__main__":
    main()
