"""A profile with a role and `mfa_serial`: the AWS CLI asks for the code at the terminal."""

import json

import pexpect
import pytest

from support.people import enrolled, mfa_role
from support.server import other_code

ASSUME = {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}
WRONG = (
    "An error occurred (AccessDenied) when calling the AssumeRole operation: "
    "MultiFactorAuthentication failed with invalid MFA one time pass code."
)
UNKNOWN = (
    "An error occurred (AccessDenied) when calling the AssumeRole operation: MultiFactorAuthentication failed, unable "
    "to validate MFA code.  Please verify your MFA serial number is valid and associated with this user."
)


@pytest.fixture(scope="module")
def alice(manual_server):
    return enrolled(manual_server, "alice", ASSUME)


@pytest.fixture(scope="module")
def role(manual_server, alice):
    return mfa_role(manual_server, "admin", alice.arn)


@pytest.fixture
def aws(manual_server, alice, role, cli):
    aws = cli({})
    aws.configure(profiles(manual_server, alice, role, alice.serial_number))
    return aws


def profiles(server, person, role, serial_number):
    return f"""
[profile alice]
region = us-east-1
endpoint_url = {server.url}
aws_access_key_id = {person.credentials["aws_access_key_id"]}
aws_secret_access_key = {person.credentials["aws_secret_access_key"]}

[profile admin]
region = us-east-1
endpoint_url = {server.url}
role_arn = {role}
source_profile = alice
mfa_serial = {serial_number}
"""


def whoami(aws, serial_number, code):
    """Asks who it is, answers the prompt, and has the exit status and what was printed."""
    terminal = aws.at_terminal("sts", "get-caller-identity", "--profile", "admin")
    terminal.expect_exact(f"Enter MFA code for {serial_number}: ")
    terminal.sendline(code)
    terminal.expect(pexpect.EOF)
    terminal.close()
    return terminal.exitstatus, terminal.before.strip()


def test_code_answers_the_prompt_and_is_cached(manual_server, alice, aws):
    code = manual_server.next_code(alice.serial_number)
    status, output = whoami(aws, alice.serial_number, code)
    assert status == 0, output
    identity = json.loads(output)
    assert identity["Account"] == manual_server.account
    assert identity["Arn"].startswith(f"arn:aws:sts::{manual_server.account}:assumed-role/admin/botocore-session-")

    before = manual_server.answers()
    # Nobody is asked again: the session is in the CLI's cache.
    assert aws("sts", "get-caller-identity", "--profile", "admin") == identity
    assert aws("iam", "list-users", "--profile", "admin")["Users"][0]["UserName"] == "alice"
    after = manual_server.answers()
    assert after[("AssumeRole", 200)] == before[("AssumeRole", 200)]


def test_code_works_once(manual_server, alice, aws):
    code = manual_server.next_code(alice.serial_number)
    assert whoami(aws, alice.serial_number, code)[0] == 0
    for file in (aws.home / ".aws/cli/cache").iterdir():
        file.unlink()
    status, output = whoami(aws, alice.serial_number, code)
    assert status != 0
    assert output.endswith(WRONG)


def test_wrong_code_has_the_words_of_aws(manual_server, alice, aws):
    status, output = whoami(aws, alice.serial_number, other_code(manual_server.next_code(alice.serial_number)))
    assert status != 0
    assert output.endswith(WRONG)
    assert not (aws.home / ".aws/cli/cache").exists()


def test_device_of_nobody(manual_server, alice, role, aws):
    serial_number = manual_server.arn("mfa/nobody")
    aws.configure(profiles(manual_server, alice, role, serial_number))
    status, output = whoami(aws, serial_number, "123456")
    assert status != 0
    assert output.endswith(UNKNOWN)


def test_without_mfa_the_role_stays_closed(manual_server, alice, role, aws):
    aws.configure(profiles(manual_server, alice, role, alice.serial_number).replace("mfa_serial", "# mfa_serial"))
    assert aws.refusal("sts", "get-caller-identity", "--profile", "admin").endswith(
        f"User: {alice.arn} is not authorized to perform: sts:AssumeRole on resource: {role}")
