"""`vmfa serve --seed-policy` from the first refusal to the deleted device, as its user lives it."""

import pytest
from botocore.exceptions import ClientError

from support.server import session_key


def denied(call, **parameters):
    with pytest.raises(ClientError) as caught:
        call(**parameters)
    assert caught.value.response["Error"]["Code"] == "AccessDenied"
    return caught.value.response["Error"]["Message"]


def test_story(seed_server):
    alice = seed_server.users["alice"]
    iam, sts = seed_server.client("iam", alice), seed_server.client("sts", alice)
    arn = seed_server.arn("user/alice")
    assert sts.get_caller_identity()["Arn"] == arn

    # Without MFA she may look at herself and prepare a device, and nothing else.
    assert iam.get_user()["User"]["Arn"] == arn
    assert iam.list_mfa_devices()["MFADevices"] == []
    assert iam.list_virtual_mfa_devices()["VirtualMFADevices"] == []
    deny = "with an explicit deny in an identity-based policy"
    assert denied(iam.list_users) == (
        f"User: {arn} is not authorized to perform: iam:ListUsers on resource: {seed_server.arn('user/')} {deny}")
    assert deny in denied(iam.list_access_keys, UserName="alice")
    # Nor prepare one in another's name.
    assert "because no identity-based policy allows the iam:CreateVirtualMFADevice action" in denied(
        iam.create_virtual_mfa_device, VirtualMFADeviceName="bob")

    device = iam.create_virtual_mfa_device(VirtualMFADeviceName="alice")["VirtualMFADevice"]
    serial_number = device["SerialNumber"]
    assert serial_number == seed_server.arn("mfa/alice")
    assert device["QRCodePNG"].startswith(b"\x89PNG\r\n\x1a\n")
    # Not even the device that she has just made may she delete: that takes MFA.
    assert deny in denied(iam.delete_virtual_mfa_device, SerialNumber=serial_number)

    first, second = seed_server.pair(serial_number)
    with pytest.raises(iam.exceptions.InvalidAuthenticationCodeException):
        iam.enable_mfa_device(
            UserName="alice", SerialNumber=serial_number, AuthenticationCode1=second, AuthenticationCode2=first)
    iam.enable_mfa_device(
        UserName="alice", SerialNumber=serial_number, AuthenticationCode1=first, AuthenticationCode2=second)
    assert iam.list_mfa_devices()["MFADevices"][0]["SerialNumber"] == serial_number
    assert iam.list_virtual_mfa_devices(AssignmentStatus="Assigned")["VirtualMFADevices"][0]["User"]["Arn"] == arn

    # Having a device is not having used it.
    assert deny in denied(iam.deactivate_mfa_device, UserName="alice", SerialNumber=serial_number)

    # With a session for a code she may take it off again, and still nothing that nobody allows.
    session = session_key(sts.get_session_token(
        SerialNumber=serial_number, TokenCode=seed_server.next_code(serial_number)))
    signed_in = seed_server.client("iam", session)
    assert "because no identity-based policy allows the iam:ListUsers action" in denied(signed_in.list_users)
    seed_server.advance(30)
    first, second = seed_server.pair(serial_number)
    signed_in.resync_mfa_device(
        UserName="alice", SerialNumber=serial_number, AuthenticationCode1=first, AuthenticationCode2=second)
    signed_in.deactivate_mfa_device(UserName="alice", SerialNumber=serial_number)
    signed_in.delete_virtual_mfa_device(SerialNumber=serial_number)
    assert signed_in.list_virtual_mfa_devices()["VirtualMFADevices"] == []
