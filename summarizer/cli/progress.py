"""How far long work is, for people, on stderr: a bar on a terminal, a line now and then elsewhere."""

import time
from typing import TYPE_CHECKING, Self

import typer

from summarizer.cli.telling import again_in

if TYPE_CHECKING:
    from summarizer.errors import EndpointError

_EVERY_SECONDS = 30.0
"""Between lines where stderr is no terminal, and between those about waits for one reason."""
_REASONS_EVERY_SECONDS = 10.0
"""Between lines about waits for another reason: answers to requests side by side may take turns with theirs."""
_SETTLED_SECONDS = 1.0
"""After which a rate says something."""


class Waits:
    """Tells of waits: why, the first time and where that is new, and now and then that one goes on.

    Args:
        more: said with the first one.
        again: whether a wait for the same reason is told again.
    """

    def __init__(self, more: str = "", *, again: bool = True) -> None:
        self._more, self._again, self._why, self._told = more, again, "", -_EVERY_SECONDS

    def tell(self, seconds: float, error: "EndpointError") -> None:
        """Say that a request is sent again in so many seconds, where there is something to say."""
        now, new = time.monotonic(), str(error) != self._why
        if not (new or self._again) or now - self._told < (_REASONS_EVERY_SECONDS if new else _EVERY_SECONDS):
            return
        more = f"; {self._more}" if self._more and not self._why else ""
        typer.echo(f"{f'{error}; ' if new else ''}{again_in(seconds)}{more}", err=True)
        self._why, self._told = str(error), now


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
        self._waits = Waits(of_waits, again=not self._shown)
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
        """Say why nothing happens; the bar shows every wait."""
        self._progress.update(self._task, more=f"{again_in(seconds)}: {str(error)[:60]}")
        self._waits.tell(seconds, error)
