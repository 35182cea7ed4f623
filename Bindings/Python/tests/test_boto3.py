"""The life of the policy on self-managed MFA through boto3 and the plugin, and what belongs to it."""

import json
import os
import subprocess
import sys
from datetime import timedelta

import boto3
import pytest
from botocore.exceptions import ClientError

import vmfa as package

DENY = "with an explicit deny in an identity-based policy"
INVALID_CODE = "MultiFactorAuthentication failed with invalid MFA one time pass code. "


def refused(call, **parameters):
    with pytest.raises(ClientError) as caught:
        call(**parameters)
    error = caught.value.response["Error"]
    return error["Code"], error["Message"]


def test_journey(vmfa, vmfa_user):
    iam, sts = vmfa.client("iam", vmfa_user), vmfa.client("sts", vmfa_user)
    arn = sts.get_caller_identity()["Arn"]
    assert arn == "arn:aws:iam::123456789012:user/alice" == vmfa_user.arn

    # Without MFA she may look at herself and prepare a device, and nothing else.
    assert iam.get_user()["User"]["Arn"] == arn
    assert iam.list_mfa_devices()["MFADevices"] == []
    assert iam.list_virtual_mfa_devices()["VirtualMFADevices"] == []
    code, message = refused(iam.list_users)
    assert code == "AccessDenied" and message.endswith(DENY)
    assert "because no identity-based policy allows the iam:CreateVirtualMFADevice action" in refused(
        iam.create_virtual_mfa_device, VirtualMFADeviceName="bob")[1]
    made = iam.create_virtual_mfa_device(VirtualMFADeviceName="alice")["VirtualMFADevice"]
    serial_number = {"SerialNumber": made["SerialNumber"]}
    assert DENY in refused(iam.delete_virtual_mfa_device, **serial_number)[1]

    # Her phone has scanned what boto3 has made.
    device = vmfa.account.find_device(made["SerialNumber"])
    assert device.seed == made["Base32StringSeed"].decode() and device.qr_png == made["QRCodePNG"]
    first, second = device.pair()
    with pytest.raises(iam.exceptions.InvalidAuthenticationCodeException):
        iam.enable_mfa_device(
            UserName="alice", AuthenticationCode1=second, AuthenticationCode2=first, **serial_number)
    iam.enable_mfa_device(UserName="alice", AuthenticationCode1=first, AuthenticationCode2=second, **serial_number)
    assert iam.list_mfa_devices()["MFADevices"][0]["SerialNumber"] == made["SerialNumber"]
    assert DENY in refused(iam.deactivate_mfa_device, UserName="alice", **serial_number)[1]

    # With a session for a code she may take it off again, and still nothing that nobody allows.
    answer = sts.get_session_token(TokenCode=device.code(), **serial_number)
    assert refused(sts.get_session_token, TokenCode=device.code(), **serial_number) == ("AccessDenied", INVALID_CODE)
    assert vmfa.account.find_session(answer).decide("iam:DeactivateMFADevice", arn)
    signed_in = vmfa.client("iam", answer)
    assert "because no identity-based policy allows the iam:ListUsers action" in refused(signed_in.list_users)[1]
    # Two codes that the device has not seen yet.
    vmfa.account.clock.advance(60)
    first, second = device.pair()
    signed_in.resync_mfa_device(
        UserName="alice", AuthenticationCode1=first, AuthenticationCode2=second, **serial_number)
    signed_in.deactivate_mfa_device(UserName="alice", **serial_number)
    signed_in.delete_virtual_mfa_device(**serial_number)
    assert signed_in.list_virtual_mfa_devices()["VirtualMFADevices"] == []


def test_plain_clients_are_the_root_user(vmfa):
    assert boto3.client("sts").get_caller_identity()["Arn"] == "arn:aws:iam::123456789012:root"
    boto3.client("iam").create_user(UserName="bob")
    assert vmfa.account.find_user("bob").arn == boto3.resource("iam").User("bob").arn


@pytest.mark.parametrize("number", [1, 2])
def test_nothing_is_left_from_the_test_before(vmfa, number):
    """boto3 keeps a session of its own: what it found for one test must not reach the next."""
    iam = boto3.client("iam")
    assert iam.list_users()["Users"] == []
    iam.create_user(UserName="bob")


def test_use(vmfa, vmfa_user, vmfa_device):
    vmfa.use(vmfa_user)
    assert boto3.client("sts").get_caller_identity()["Arn"] == vmfa_user.arn
    answer = boto3.client("sts").get_session_token(
        SerialNumber=vmfa_device.serial_number, TokenCode=vmfa_device.code())
    vmfa.use(answer)
    boto3.client("iam").deactivate_mfa_device(UserName="alice", SerialNumber=vmfa_device.serial_number)
    # Programs that the test starts are led there, too.
    arn = subprocess.check_output(
        [sys.executable, "-c", "import boto3; print(boto3.client('sts').get_caller_identity()['Arn'])"], text=True)
    assert arn.strip() == vmfa_user.arn
    vmfa.use()
    assert "AWS_SESSION_TOKEN" not in os.environ
    assert boto3.client("sts").get_caller_identity()["Arn"].endswith(":root")


def test_clients_of_other_things(vmfa, vmfa_device):
    with pytest.raises(package.BadArgument, match="`iam` and `sts` are served here, not `s3`"):
        vmfa.client("s3")
    for credentials in ({"aws_access_key_id": "AKIA"}, vmfa_device, "alice"):
        with pytest.raises(package.BadArgument, match="credentials are those of a user"):
            vmfa.client("iam", credentials)


def test_other_services_have_an_endpoint_of_their_own(vmfa):
    """Nothing of theirs leaves the machine; the README says so, in these words."""
    code, message = refused(boto3.client("s3").list_buckets)
    assert (code, message) == ("SignatureDoesNotMatch", "Credential should be scoped to correct service: 'iam'. ")


def test_next_code_is_never_used_before(vmfa, vmfa_clock, vmfa_user, vmfa_device):
    sts, before = vmfa.client("sts", vmfa_user), vmfa_clock.now()
    for _ in range(20):
        sts.get_session_token(SerialNumber=vmfa_device.serial_number, TokenCode=vmfa_device.next_code())
    assert vmfa_clock.now() - before == timedelta(minutes=10)


def test_session_ends_by_the_test_s_clock(vmfa, vmfa_clock, vmfa_user, vmfa_device):
    session = vmfa_user.session(vmfa_device, vmfa_device.code(), duration=timedelta(minutes=15))
    iam = vmfa.client("iam", session)
    iam.get_user()
    vmfa_clock.advance(timedelta(minutes=15, seconds=1))
    assert refused(iam.get_user)[0] == "ExpiredToken"


ONLY_WITH_MFA = {"Version": "2012-10-17", "Statement": [{
    "Effect": "Allow", "Action": "iam:ListUsers", "Resource": "*",
    "Condition": {"NumericLessThan": {"aws:MultiFactorAuthAge": "3600"}}}]}


@pytest.mark.vmfa_user(name="bob", policy=ONLY_WITH_MFA)
def test_age_of_mfa(vmfa, vmfa_clock, vmfa_user, vmfa_device):
    """The device is there although the user's policy says nothing of devices."""
    assert refused(vmfa.client("iam", vmfa_user).list_users)[0] == "AccessDenied"
    iam = vmfa.client("iam", vmfa_user.session(vmfa_device, vmfa_device.code()))
    assert [user["UserName"] for user in iam.list_users()["Users"]] == ["bob"]
    vmfa_clock.advance(3600)
    assert refused(iam.list_users)[0] == "AccessDenied"
    assert vmfa.decisions()[0]["action"] == "iam:ListUsers"


@pytest.mark.vmfa_user(policy=None)
@pytest.mark.vmfa(account_id="210987654321", now="2030-02-03T04:05:06Z", propagation=8)
def test_markers(vmfa, vmfa_clock, vmfa_user, vmfa_device):
    assert vmfa_clock.now().isoformat() == "2030-02-03T04:05:06+00:00"
    sts = vmfa.client("sts", vmfa_user)
    assert sts.get_caller_identity()["Account"] == "210987654321"
    assert refused(vmfa.client("iam", vmfa_user).get_user)[0] == "AccessDenied"
    # It takes a while until sign-in knows of a device.
    codes = {"SerialNumber": vmfa_device.serial_number}
    assert refused(sts.get_session_token, TokenCode=vmfa_device.code(), **codes)[0] == "AccessDenied"
    sts.get_session_token(TokenCode=vmfa_device.next_code(), **codes)


@pytest.fixture
def admin(vmfa, vmfa_user, vmfa_device, tmp_path, monkeypatch):
    """A session of boto3 with a profile that asks for a code, and how often it has asked."""
    trust = {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": vmfa_user.arn},
        "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}
    role = vmfa.account.call("iam", "CreateRole", RoleName="admin", AssumeRolePolicyDocument=json.dumps(trust))["Role"]
    vmfa_user.put_policy("policy-1", {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": role["Arn"]}]})
    keys = vmfa_user.credentials()
    config = tmp_path / "config"
    config.write_text(f"""
[profile alice]
aws_access_key_id = {keys["AccessKeyId"]}
aws_secret_access_key = {keys["SecretAccessKey"]}
[profile admin]
role_arn = {role["Arn"]}
source_profile = alice
mfa_serial = {vmfa_device.serial_number}
role_session_name = profile
""")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    session, codes = boto3.Session(profile_name="admin"), []

    def code():
        codes.append(vmfa_device.next_code())
        return codes[-1]

    package.answer_mfa(session, code)
    return session, codes


def test_a_profile_asks_once(admin):
    session, codes = admin
    for _ in range(3):
        assert session.client("sts").get_caller_identity()["Arn"].endswith(":assumed-role/admin/profile")
    assert len(codes) == 1


@pytest.mark.vmfa(now="2020-01-01T00:00:00Z")
def test_in_the_past_boto3_takes_no_session_of_a_profile(admin):
    """It goes by the system's clock: what comes from the account's past is over as it comes."""
    session, codes = admin
    with pytest.raises(RuntimeError, match="the refreshed credentials are still expired"):
        session.client("sts").get_caller_identity()
    assert codes
