"""What the tests of batches share: one stand-in for all of them, as it is at first for each."""

import pytest
import standin
from batchdesk import BatchDesk
from newsdesk import AT_FIRST


@pytest.fixture(scope="session")
def running_standin():
    with standin.running() as server:
        yield server


@pytest.fixture
def desk(running_standin, tmp_path):
    """An endpoint without settings or faults of earlier tests, and a folder for a run."""
    running_standin.control({**AT_FIRST, "batch_seconds": 0.01})
    return BatchDesk(running_standin, tmp_path / "run")


@pytest.fixture(autouse=True)
def _no_waits(monkeypatch):
    """Errors that may pass are had at once."""
    monkeypatch.setattr("summarizer.endpoint._wait", lambda _: 0)
