"""What the tests of runs share: one stand-in for all of them, as it is at first for each."""

import subprocess

import pytest
import standin
from articles import documents, write_table
from newsdesk import AT_FIRST, Desk


@pytest.fixture(scope="session")
def running_standin():
    with standin.running() as server:
        yield server


@pytest.fixture
def desk(running_standin, tmp_path):
    """An endpoint without settings or faults of earlier tests, and a folder for a run."""
    running_standin.control(AT_FIRST)
    return Desk(running_standin, tmp_path / "run")


@pytest.fixture
def table(tmp_path):
    """A table of twenty articles."""
    return write_table(tmp_path / "articles.jsonl", documents(20))


@pytest.fixture
def small_disk(tmp_path):
    """A folder with room for 24 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip(f"no file system can be mounted here: {mounted.stderr.decode().strip()}")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)
