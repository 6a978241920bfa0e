"""How far long work is, for people, on stderr: a bar on a terminal, a line now and then elsewhere."""

import time
from typing import TYPE_CHECKING, Self

import typer

from summarizer.cli.telling import again_in

if TYPE_CHECKING:
    from summarizer.errors import EndpointError

_EVERY_SECONDS = 30.0
"""Between lines where stderr is no terminal."""
_WAITS_EVERY_SECONDS = 10.0
"""Between lines about waits there, and anywhere between those that tell of another reason."""
_SETTLED_SECONDS = 1.0
"""After which a rate says something."""


class Bar:
    """A count that grows towards a total, with its rate and the time that is left; one at a time.

    Args:
        of_waits: said with the first wait: when it gives up, and what may be done meanwhile.
    """

    def __init__(self, of_waits: str = "") -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        console = Console(stderr=True)
        self._what = ""
        self._shown = console.is_terminal
        self._began = self._told = time.monotonic()
        self._of_waits, self._why, self._told_waiting = of_waits, "", -_WAITS_EVERY_SECONDS
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TextColumn("left"),
            TimeRemainingColumn(compact=True),
            TextColumn("{task.fields[more]}"),
            console=console,
            disable=not self._shown,
            transient=True,
        )
        self._task = self._progress.add_task("", total=None, rate="", more="")

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def at(self, what: str, done: int, total: int | None = None, more: str = "") -> None:
        """So many are done of this kind of work, out of so many; `more` is shown behind."""
        now = time.monotonic()
        if what != self._what:
            self._what, self._began = what, now
            self._progress.reset(self._task, description=what, total=total, completed=done, rate="", more=more)
        lasted = now - self._began
        rate = f"{done / lasted:,.1f}/s" if done and lasted >= _SETTLED_SECONDS else ""
        self._progress.update(self._task, completed=done, total=total, rate=rate, more=more)
        if not self._shown and total != 0 and now - self._told >= _EVERY_SECONDS:
            self._told = now
            of = f" of {total:,}" if total is not None else ""
            typer.echo(", ".join(filter(None, (f"{what}: {done:,}{of}", rate, more))), err=True)

    def tell_waiting(self, seconds: float, error: "EndpointError") -> None:
        """Say why nothing happens: the first time with what is said of waits, later only where the reason is new."""
        self._progress.update(self._task, more=f"{again_in(seconds)}: {str(error)[:60]}")
        now, new = time.monotonic(), str(error) != self._why
        if (new or not self._shown) and now - self._told_waiting >= _WAITS_EVERY_SECONDS:
            why = f"{error}; " if new else ""
            more = f"; {self._of_waits}" if self._of_waits and not self._why else ""
            typer.echo(f"{why}{again_in(seconds)}{more}", err=True)
            self._why, self._told_waiting = str(error), now
