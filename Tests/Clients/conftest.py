"""Fixtures: a server for each module that asks for one, and clients that know of nothing else."""

import os

import pytest

from support import conformance
from support.cli import CLI
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
    """A home without a past: no profile, no variable of this machine's reaches a client."""
    for name in os.environ:
        if name.startswith(("AWS_", "BOTO_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    return tmp_path


@pytest.fixture
def cli(home):
    """Makes an AWS CLI with these variables."""
    return lambda environment: CLI(home, environment)
