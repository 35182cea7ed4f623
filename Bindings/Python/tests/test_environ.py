"""Clients without the plugin: `server.client()` and `server.environ()` where a machine has much set up of its own."""

import os
import pathlib
import subprocess
import sys

import boto3
import pytest
from botocore.config import Config

import vmfa


@pytest.fixture
def server(account):
    with account.serve() as server:
        yield server


@pytest.fixture(autouse=True)
def machine(tmp_path, monkeypatch):
    """A machine on which nothing that it has set up for AWS works."""
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)
    config = tmp_path / ".aws/config"
    config.parent.mkdir()
    config.write_text("[default]\nregion = x y\nretry_mode = none\nendpoint_url = http://127.0.0.1:9\n[profile broken")
    for name, value in {
        "HOME": str(tmp_path), "AWS_PROFILE": "prod", "AWS_SESSION_TOKEN": "x", "AWS_RETRY_MODE": "none",
        "AWS_MAX_ATTEMPTS": "many", "AWS_USE_FIPS_ENDPOINT": "true", "NO_PROXY": "example.com",
        **{name: "http://127.0.0.1:9" for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "AWS_ENDPOINT_URL_STS")},
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("no_proxy", raising=False)


def test_clients(server, account):
    alice = account.create_user("alice", vmfa.self_managed_mfa_policy())
    assert server.client("sts").get_caller_identity()["Arn"] == account.arn
    assert server.client("sts", alice).get_caller_identity()["Arn"] == alice.arn
    # Options of one's own count.
    client = server.client("iam", config=Config(user_agent_extra="mine", retries={"max_attempts": 7}))
    assert client.meta.config.user_agent_extra == "mine" and client.meta.config.retries["total_max_attempts"] == 8
    client.list_users()
    server.client("iam", config=None).list_users()


def who():
    return boto3.client("sts").get_caller_identity()["Arn"]


def test_environ(server, account):
    before = dict(os.environ)
    alice = account.create_user("alice")
    with server.environ():
        default = boto3.DEFAULT_SESSION
        assert who() == account.arn
        with server.environ(alice):
            assert who() == alice.arn
            script = "import boto3; print(boto3.client('sts').get_caller_identity()['Arn'])"
            assert subprocess.check_output([sys.executable, "-c", script], text=True).strip() == alice.arn
        assert who() == account.arn
        home = pathlib.Path.home()
        assert default is None and list(home.iterdir()) == []
        (home / ".aws").mkdir()
    assert dict(os.environ) == before and boto3.DEFAULT_SESSION is None and not home.exists()


def test_environ_comes_back_from_an_exception(server):
    before, boto3.DEFAULT_SESSION = dict(os.environ), "mine"
    with pytest.raises(ZeroDivisionError), server.environ():
        os.environ["AWS_REGION"] = "eu-west-1"
        del os.environ["AWS_ENDPOINT_URL"]
        1 / 0
    assert dict(os.environ) == before and boto3.DEFAULT_SESSION == "mine"


def test_homes_are_gone_with_the_process(tmp_path, monkeypatch):
    """Also those that were never touched; and a process that was forked leaves them to its parent."""
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    script = """
import os, sys, vmfa
account = vmfa.Account()
server = account.serve()
homes = set()
for _ in range(3):
    with server.environ():
        homes.add(os.environ["HOME"])
if (child := os.fork()) == 0:
    sys.exit()
os.waitpid(child, 0)
with server.environ(), server.environ():
    homes.add(os.environ["HOME"])
print(len(homes), all(map(os.path.isdir, homes)))
"""
    assert subprocess.check_output([sys.executable, "-W", "error", "-c", script], text=True) == "2 True\n"
    assert list((tmp_path / "temporary").iterdir()) == []
