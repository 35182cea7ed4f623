"""boto3's sessions: with a code, without, by a role, and again before they end."""

import boto3
import botocore.session
import pytest
from botocore.credentials import DeferredRefreshableCredentials, create_assume_role_refresher
from botocore.exceptions import ClientError

from support.people import ALLOW_ALL, DENY_WITHOUT_MFA, enrolled, mfa_role
from support.server import CONFIG, other_code, session_key


@pytest.fixture(scope="module")
def alice(manual_server):
    return enrolled(manual_server, "alice", ALLOW_ALL, DENY_WITHOUT_MFA)


@pytest.fixture(scope="module")
def role(manual_server, alice):
    return mfa_role(manual_server, "admin", alice.arn)


def get_session(server, person, **parameters):
    """A session with MFA, from the person's own key."""
    parameters.setdefault("TokenCode", server.next_code(person.serial_number))
    return server.client("sts", person.credentials).get_session_token(SerialNumber=person.serial_number, **parameters)


def refusal(call, *arguments, **parameters):
    with pytest.raises(ClientError) as caught:
        call(*arguments, **parameters)
    error = caught.value.response
    return error["ResponseMetadata"]["HTTPStatusCode"], error["Error"]["Code"], error["Error"]["Message"]


INVALID_TOKEN = (403, "InvalidClientTokenId", "The security token included in the request is invalid.")
INVALID_CODE = (403, "AccessDenied", "MultiFactorAuthentication failed with invalid MFA one time pass code. ")


def test_session_with_mfa_opens_the_gate(manual_server, alice):
    status, code, message = refusal(manual_server.client("iam", alice.credentials).list_users)
    assert (status, code) == (403, "AccessDenied")
    assert message.startswith(f"User: {alice.arn} is not authorized to perform: iam:ListUsers on resource: ")
    assert message.endswith(" with an explicit deny in an identity-based policy")

    answer = get_session(manual_server, alice)
    credentials = answer["Credentials"]
    assert credentials["AccessKeyId"].startswith("ASIA")
    # Twelve hours, by the account's clock.
    assert abs((credentials["Expiration"] - manual_server.now).total_seconds() - 43_200) < 2
    session = session_key(answer)
    assert manual_server.client("iam", session).list_users()["Users"][0]["UserName"] == "alice"
    assert manual_server.client("sts", session).get_caller_identity()["Arn"] == alice.arn


def test_a_code_gives_one_session(manual_server, alice):
    code = manual_server.next_code(alice.serial_number)
    get_session(manual_server, alice, TokenCode=code)
    sts = manual_server.client("sts", alice.credentials)
    used = refusal(sts.get_session_token, SerialNumber=alice.serial_number, TokenCode=code)
    assert used == INVALID_CODE
    wrong = other_code(manual_server.next_code(alice.serial_number))
    assert refusal(sts.get_session_token, SerialNumber=alice.serial_number, TokenCode=wrong) == INVALID_CODE


def test_session_without_mfa_has_no_iam(manual_server, alice):
    session = session_key(manual_server.client("sts", alice.credentials).get_session_token())
    iam = manual_server.client("iam", session)
    for call in (iam.list_users, iam.get_user, iam.list_mfa_devices, iam.list_virtual_mfa_devices):
        assert refusal(call) == INVALID_TOKEN
    # It is a session all the same.
    assert manual_server.client("sts", session).get_caller_identity()["Arn"] == alice.arn


def test_session_token_must_be_there_and_right(manual_server, alice):
    session = session_key(get_session(manual_server, alice))
    for token in (None, "x" + session["aws_session_token"][1:]):
        broken = {**session, "aws_session_token": token}
        assert refusal(manual_server.client("iam", broken).list_users)[:2] == INVALID_TOKEN[:2]


def test_session_ends(manual_server, alice):
    session = session_key(get_session(manual_server, alice, DurationSeconds=900))
    iam = manual_server.client("iam", session)
    iam.get_user()
    manual_server.advance(901)
    status, code, _ = refusal(iam.get_user)
    assert (status, code) == (403, "ExpiredToken")


def test_assume_role_with_a_code(manual_server, alice, role):
    sts = manual_server.client("sts", alice.credentials)
    status, code, message = refusal(sts.assume_role, RoleArn=role, RoleSessionName="no-code")
    assert (status, code) == (403, "AccessDenied")
    assert message.startswith(f"User: {alice.arn} is not authorized to perform: sts:AssumeRole on resource: {role}")

    answer = sts.assume_role(
        RoleArn=role, RoleSessionName="with-code", SerialNumber=alice.serial_number,
        TokenCode=manual_server.next_code(alice.serial_number))
    arn = f"arn:aws:sts::{manual_server.account}:assumed-role/admin/with-code"
    assert answer["AssumedRoleUser"]["Arn"] == arn
    session = session_key(answer)
    assert manual_server.client("sts", session).get_caller_identity()["Arn"] == arn
    assert manual_server.client("iam", session).list_users()["Users"]


def test_session_with_mfa_assumes_without_another_code(manual_server, alice, role):
    sts = manual_server.client("sts", session_key(get_session(manual_server, alice)))
    arn = sts.assume_role(RoleArn=role, RoleSessionName="chained")["AssumedRoleUser"]["Arn"]
    assert arn.endswith("assumed-role/admin/chained")


def test_profile_asks_for_the_code(manual_server, alice, role, home, monkeypatch):
    """A profile with `mfa_serial`, with the prompt replaced."""
    (home / "config").write_text(f"""
[profile alice]
aws_access_key_id = {alice.credentials["aws_access_key_id"]}
aws_secret_access_key = {alice.credentials["aws_secret_access_key"]}
[profile admin]
region = us-east-1
endpoint_url = {manual_server.url}
role_arn = {role}
source_profile = alice
mfa_serial = {alice.serial_number}
role_session_name = profile
""")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(home / "config"))
    prompts = []

    def answer(prompt):
        prompts.append(prompt)
        return manual_server.next_code(alice.serial_number)

    session = botocore.session.Session(profile="admin")
    session.get_component("credential_provider").get_provider("assume-role")._prompter = answer
    boto = boto3.Session(botocore_session=session)
    assert boto.client("sts", config=CONFIG).get_caller_identity()["Arn"].endswith(":assumed-role/admin/profile")
    assert boto.client("iam", config=CONFIG).list_users()["Users"]
    assert prompts == [f"Enter MFA code for {alice.serial_number}: "]


def test_credentials_refresh_before_they_end(server):
    """A role's session of fifteen minutes is always about to end for botocore: it gets another one at each use."""
    bob = enrolled(server, "bob", ALLOW_ALL)
    role = mfa_role(server, "short", bob.arn)
    codes = iter(server.pair(bob.serial_number))
    sts = server.client("sts", bob.credentials)
    issued = []

    def refresh():
        answer = create_assume_role_refresher(sts, {
            "RoleArn": role, "RoleSessionName": "refreshed", "DurationSeconds": 900,
            "SerialNumber": bob.serial_number, "TokenCode": next(codes),
        })()
        issued.append(answer["access_key"])
        return answer

    session = botocore.session.Session()
    session._credentials = DeferredRefreshableCredentials(refresh, method="test")
    boto = boto3.Session(botocore_session=session, region_name="us-east-1")
    sts_of_role = boto.client("sts", endpoint_url=server.url, config=CONFIG)
    for _ in range(2):
        assert sts_of_role.get_caller_identity()["Arn"].endswith(":assumed-role/short/refreshed")
    assert len(set(issued)) == 2
