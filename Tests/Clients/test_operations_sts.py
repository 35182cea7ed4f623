"""The Security Token Service."""

import json

import pytest
from botocore.exceptions import ClientError

from support.operations import performs
from support.people import ALLOW_ALL, enrolled, mfa_role, policy
from support.server import key


@pytest.fixture(scope="module")
def alice(manual_server):
    return enrolled(manual_server, "alice", ALLOW_ALL)


@performs("sts", "GetCallerIdentity GetSessionToken AssumeRole GetFederationToken GetAccessKeyInfo")
def test_sessions(manual_server, alice):
    sts = manual_server.client("sts", alice.credentials)
    assert sts.get_caller_identity() | {"ResponseMetadata": None} == {
        "Arn": alice.arn, "Account": manual_server.account, "UserId": sts.get_caller_identity()["UserId"],
        "ResponseMetadata": None}
    code = manual_server.next_code(alice.serial_number)
    session = sts.get_session_token(SerialNumber=alice.serial_number, TokenCode=code)["Credentials"]
    assert sts.get_access_key_info(AccessKeyId=session["AccessKeyId"])["Account"] == manual_server.account

    role = mfa_role(manual_server, "role", alice.arn)
    code = manual_server.next_code(alice.serial_number)
    assumed = sts.assume_role(
        RoleArn=role, RoleSessionName="session", SerialNumber=alice.serial_number, TokenCode=code,
        Policy=policy(ALLOW_ALL))
    assert assumed["AssumedRoleUser"]["AssumedRoleId"].endswith(":session")
    assert assumed["PackedPolicySize"] > 0

    federated = sts.get_federation_token(Name="guest", Policy=policy(ALLOW_ALL))
    assert federated["FederatedUser"]["Arn"] == f"arn:aws:sts::{manual_server.account}:federated-user/guest"
    credentials = federated["Credentials"]
    guest = manual_server.client("sts", key(
        credentials["AccessKeyId"], credentials["SecretAccessKey"], credentials["SessionToken"]))
    assert guest.get_caller_identity()["Arn"] == federated["FederatedUser"]["Arn"]


@performs("sts", "DecodeAuthorizationMessage", refused=["sts:DecodeAuthorizationMessage"])
def test_decoding_a_refusal(manual_server, alice):
    """Only other services encode their refusals: there is no message here that could be decoded."""
    sts = manual_server.client("sts", alice.credentials)
    with pytest.raises(ClientError) as caught:
        sts.decode_authorization_message(EncodedMessage="nonsense")
    assert caught.value.response["Error"]["Code"] == "InvalidAuthorizationMessageException"
