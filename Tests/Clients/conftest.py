"""Fixtures: a server for each module that asks for one, and clients that know of nothing else."""

import pytest

from support import conformance
from support.cli import CLI
from support.home import move_to
from support.server import Server

conformance.watch_all_sessions()


def serving(*options):
    @pytest.fixture(scope="module")
    def fixture():
        server = Server(*options)
        try:
            yield server
        finally:
            server.stop()

    return fixture


server = serving()
manual_server = serving("--clock", "manual")
seed_server = serving("--seed-policy", "--clock", "manual")


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    return move_to(tmp_path, monkeypatch)


@pytest.fixture
def cli(home):
    """Makes an AWS CLI with these variables."""
    return lambda environment: CLI(home, environment)
