"""One stand-in for all these tests; each begins with its settings as they are at first."""

from dataclasses import asdict

import openai
import pytest
import standin
from desk import Desk
from standin.settings import Settings

AT_FIRST = {
    name: value for name, value in asdict(Settings()).items() if name not in ("port", "log", "recordings", "seed")
}


@pytest.fixture(scope="session")
def running_server():
    with standin.running() as server:
        yield server


@pytest.fixture(scope="session")
def running_client(running_server):
    with openai.OpenAI(base_url=running_server.base_url, api_key="any", max_retries=0) as client:
        yield client


@pytest.fixture
def desk(running_server, running_client):
    """The stand-in forgets its settings and faults between tests, and keeps files, batches and log."""
    running_server.control(AT_FIRST)
    return Desk(running_server, running_client)
