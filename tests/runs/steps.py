"""Stopping between any two steps, as a kill does: nothing that would come afterwards is done."""

import shutil
from contextlib import ExitStack
from pathlib import Path
from unittest.mock import patch

from summarizer.runs.journal import Journal

_STEPS = (
    (Journal, "do"),
    (Journal, "do_each"),
    (Path, "mkdir"),
    (Path, "write_text"),
    (Path, "replace"),
    (shutil, "copyfile"),
)


class Killed(BaseException):
    """What nothing in the program catches."""


def finished_within(steps, work):
    """Let the work take so many steps: statements of the journal, changes of folders and files. Whether it ended."""
    taken = 0

    def counted(step):
        def take(*arguments, **named):
            nonlocal taken
            if taken >= steps:
                raise Killed
            taken += 1
            return step(*arguments, **named)

        return take

    with ExitStack() as patches:
        for owner, name in _STEPS:
            patches.enter_context(patch.object(owner, name, counted(getattr(owner, name))))
        try:
            work()
        except Killed:
            return False
        return True
