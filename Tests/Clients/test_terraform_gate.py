"""Terraform before the gate and behind it: with a long-term key, a session with MFA, and a script that gets one."""

import pytest

from support.cli import AWS
from support.people import ALLOW_ALL, DENY_WITHOUT_MFA, enrolled
from support.server import PROGRAM, session_key
from support.terraform import Terraform, needs_terraform

pytestmark = [needs_terraform, pytest.mark.timeout(1200)]


@pytest.fixture(scope="module")
def admin(server):
    return enrolled(server, "admin", ALLOW_ALL, DENY_WITHOUT_MFA)


def test_the_gate(server, admin, tmp_path):
    terraform = Terraform(tmp_path, server, "small/main.tf")
    terraform.act_as(admin.credentials)
    assert "with an explicit deny in an identity-based policy" in terraform.run(
        "apply", "-auto-approve", "-input=false", status=(1,))
    assert {call.status for call in terraform.calls if call.service == "iam"} == {403}

    code = server.code(admin.serial_number)
    answer = server.client("sts", admin.credentials).get_session_token(
        SerialNumber=admin.serial_number, TokenCode=code)
    terraform.act_as(session_key(answer))
    terraform.apply()
    terraform.expect_no_changes()
    terraform.destroy()


def test_credential_process(server, tmp_path):
    """A profile with `mfa_serial` is nothing that the provider can use: nobody is there to be asked."""
    person = enrolled(server, "scripted", ALLOW_ALL, DENY_WITHOUT_MFA)
    terraform = Terraform(tmp_path, server, "small/main.tf")
    seed, script, configuration = tmp_path / "seed.txt", tmp_path / "session", tmp_path / "config"
    seed.write_text(person.seed)
    # The provider asks again and again within one step; a code is good for one session, which is kept.
    script.write_text(f"""#!/bin/sh
umask 077
[ -s {tmp_path}/session.json ] || {AWS} sts get-session-token --profile key --serial-number {person.serial_number} \\
  --token-code "$({PROGRAM} code --file {seed})" --output json --query '{{Version: `1`,
    AccessKeyId: Credentials.AccessKeyId, SecretAccessKey: Credentials.SecretAccessKey,
    SessionToken: Credentials.SessionToken, Expiration: Credentials.Expiration}}' > {tmp_path}/session.json
cat {tmp_path}/session.json
""")
    for file in (seed, script):
        file.chmod(0o700)
    configuration.write_text(f"""
[profile key]
region = us-east-1
endpoint_url = {server.url}
aws_access_key_id = {person.credentials["aws_access_key_id"]}
aws_secret_access_key = {person.credentials["aws_secret_access_key"]}
[profile scripted]
region = us-east-1
credential_process = {script}
""")
    terraform.act_as_profile("scripted", configuration)
    terraform.apply()
    terraform.expect_no_changes()
    terraform.destroy()
