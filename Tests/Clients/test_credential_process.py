"""`credential_process` in a profile: a script of the person's own gets the session, with the code of `vmfa code`."""

import boto3
import pytest

from support.cli import AWS
from support.people import ALLOW_ALL, DENY_WITHOUT_MFA, enrolled
from support.server import CONFIG, PROGRAM

# The whole of it: what people write into ~/bin.
SCRIPT = """#!/bin/sh
exec {aws} sts get-session-token --profile {name}-key --serial-number {serial_number} \\
  --token-code "$({program} code --file {seed})" --output json --query '{{Version: `1`,
    AccessKeyId: Credentials.AccessKeyId, SecretAccessKey: Credentials.SecretAccessKey,
    SessionToken: Credentials.SessionToken, Expiration: Credentials.Expiration}}'
"""

# The same with what it got kept until it ends, since a code is good for one session.
CACHING_SCRIPT = """#!/bin/sh
umask 077
[ -s {cache} ] || {script} > {cache}
cat {cache}
"""


@pytest.fixture
def profile(server, home, cli, request):
    """A CLI with the profile NAME whose credentials come from the script, for a user of the test's own."""
    name = request.node.name.replace("_", "-")
    person = enrolled(server, name, ALLOW_ALL, DENY_WITHOUT_MFA)
    aws = cli({})
    seed, script, caching = home / "seed.txt", home / "session", home / "cached-session"
    seed.write_text(person.seed)
    seed.chmod(0o600)
    script.write_text(SCRIPT.format(
        aws=AWS, name=name, serial_number=person.serial_number, program=PROGRAM, seed=seed))
    caching.write_text(CACHING_SCRIPT.format(cache=home / "session.json", script=script))
    for file in (script, caching):
        file.chmod(0o700)
    aws.configure(f"""
[profile {name}-key]
region = us-east-1
endpoint_url = {server.url}
aws_access_key_id = {person.credentials["aws_access_key_id"]}
aws_secret_access_key = {person.credentials["aws_secret_access_key"]}
[profile {name}]
region = us-east-1
endpoint_url = {server.url}
credential_process = {script}
[profile {name}-cached]
region = us-east-1
endpoint_url = {server.url}
credential_process = {caching}
""")
    return aws, name, person


def test_aws(server, profile):
    aws, name, _ = profile
    assert name in [user["UserName"] for user in aws("iam", "list-users", "--profile", name)["Users"]]
    assert "explicit deny" in aws.refusal("iam", "list-users", "--profile", f"{name}-key")


def test_aws_again_and_again(server, profile):
    aws, name, person = profile
    for _ in range(3):
        assert aws("sts", "get-caller-identity", "--profile", f"{name}-cached")["Arn"] == person.arn
        assert aws("iam", "list-mfa-devices", "--profile", f"{name}-cached")["MFADevices"]


def test_boto3(server, profile, monkeypatch):
    aws, name, person = profile
    monkeypatch.setenv("AWS_CONFIG_FILE", str(aws.home / ".aws/config"))
    for variable, value in aws.environment.items():
        monkeypatch.setenv(variable, value)
    # One session asks once, however much is done with it.
    session = boto3.Session(profile_name=name)
    for _ in range(2):
        assert session.client("sts", config=CONFIG).get_caller_identity()["Arn"] == person.arn
        assert session.client("iam", config=CONFIG).list_users()["Users"]
    assert session.get_credentials().method == "custom-process"
