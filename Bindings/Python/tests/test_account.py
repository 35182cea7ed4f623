"""An account in process: the life of the policy on self-managed MFA, and what is refused on the way."""

import gc
import json
import threading
import urllib.parse
from datetime import datetime, timedelta, timezone

import pytest

import vmfa

NOON = datetime(2026, 11, 25, 12, tzinfo=timezone.utc)
ALLOW_ALL = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}


def refused(call, *arguments, **parameters):
    with pytest.raises(vmfa.Refused) as caught:
        call(*arguments, **parameters)
    return caught.value.code, caught.value.status, caught.value.message


def test_journey(account, alice):
    arn = "arn:aws:iam::123456789012:user/alice"
    assert alice.arn == arn and account.account_id == "123456789012"
    code, status, message = refused(alice.call, "iam", "ListUsers")
    assert (code, status) == ("AccessDenied", 403)
    assert message.startswith(f"User: {arn} is not authorized to perform: iam:ListUsers")
    assert message.endswith("with an explicit deny in an identity-based policy")

    device = alice.create_device()
    assert device.serial_number == "arn:aws:iam::123456789012:mfa/alice"
    assert device.qr_png.startswith(b"\x89PNG\r\n\x1a\n") and device.qr_png.endswith(b"IEND\xaeB`\x82")
    assert device.pair() == vmfa.pair(device.seed, NOON)
    # Not even the device that she has just made may she delete: that takes MFA.
    assert refused(device.delete, by=alice)[:2] == ("AccessDenied", 403)
    first, second = device.pair()
    assert refused(device.enable, alice, second, first)[:2] == ("InvalidAuthenticationCode", 403)
    device.enable(alice, first, second)
    assert refused(device.deactivate, alice)[0] == "AccessDenied"

    session = alice.session(device, device.code())
    assert refused(alice.session, device, device.code()) == (
        "AccessDenied", 403, "MultiFactorAuthentication failed with invalid MFA one time pass code. ")
    assert session.arn == arn
    assert not alice.session().decide("s3:ListAllMyBuckets")
    # Of IAM a session without MFA may not even ask.
    assert refused(alice.session().decide, "iam:GetUser", arn)[:2] == ("InvalidClientTokenId", 403)
    decision = session.decide("iam:DeactivateMFADevice", arn)
    assert decision and decision.decision == "allow" and "AllowManageOwnUserMFA" in str(decision)

    # The phone's clock goes wrong, and is put right by two codes.
    device.phone.set_drift(timedelta(minutes=10))
    assert refused(alice.session, device, device.code())[0] == "AccessDenied"
    device.resync(alice, *device.pair(), by=session)
    alice.session(device, device.next_code())

    device.deactivate(alice, by=session)
    device.delete(by=session)
    assert alice.call("iam", "ListMFADevices") == {"MFADevices": [], "IsTruncated": "false"}


def test_why_not(alice):
    decision = alice.decide("s3:ListAllMyBuckets")
    assert not decision and decision.decision == "explicitDeny"
    assert "DenyAllExceptListedIfNoMFA" in decision.reasons[0]
    assert str(decision).startswith("explicitDeny: denied by statement 4")
    assert repr(decision) == f"<{decision}>"


def test_decisions_on_context_and_resource_policies(account):
    bob = account.create_user("bob", {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*",
        "Condition": {"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}}]})
    assert bob.decide("s3:GetObject", "arn:aws:s3:::b/k", {"aws:SourceIp": "10.1.2.3"})
    assert not bob.decide("s3:GetObject", "arn:aws:s3:::b/k", {"aws:SourceIp": "11.1.2.3"})
    assert bob.decide("s3:GetObject", "arn:aws:s3:::b/k", resource_policy={
        "Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"AWS": bob.arn}, "Action": "s3:*", "Resource": "arn:aws:s3:::b/*"}]})
    bob.put_policy("all", ALLOW_ALL)
    assert bob.decide("ec2:RunInstances")
    with pytest.raises(vmfa.BadArgument):
        bob.decide("not an action")


def test_roles(account, alice):
    device = alice.create_device()
    device.enable(alice, *device.pair())
    trust = {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"AWS": alice.arn}, "Action": "sts:AssumeRole",
        "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}]}
    role = account.call("iam", "CreateRole", RoleName="admin", AssumeRolePolicyDocument=json.dumps(trust))["Role"]
    alice.put_policy("policy-1", ALLOW_ALL)
    assert refused(alice.assume_role, role["Arn"], "without")[0] == "AccessDenied"
    session = alice.assume_role(role["Arn"], "with", device, device.code(), duration=timedelta(minutes=15))
    assert session.arn == "arn:aws:sts::123456789012:assumed-role/admin/with"
    assert session.credentials()["Expiration"] == "2026-11-25T12:15:00Z"


def test_policies_of_calls_are_texts_or_dicts(account, alice):
    trust = {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"AWS": alice.arn}, "Action": "sts:AssumeRole"}]}
    role = account.call("iam", "CreateRole", RoleName="admin", AssumeRolePolicyDocument=trust)["Role"]
    assert json.loads(urllib.parse.unquote(role["AssumeRolePolicyDocument"])) == trust
    account.call("iam", "PutRolePolicy", RoleName="admin", PolicyName="all", PolicyDocument=ALLOW_ALL)
    account.call("iam", "PutUserPolicy", UserName="alice", PolicyName="policy-1", PolicyDocument=ALLOW_ALL)
    only_ec2 = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ec2:*", "Resource": "*"}]}
    session = account.find_session(
        alice.call("sts", "AssumeRole", RoleArn=role["Arn"], RoleSessionName="name", Policy=only_ec2))
    assert session.decide("ec2:RunInstances") and not session.decide("s3:ListAllMyBuckets")


def test_aws_refuses_some_requests_without_a_word(account):
    with pytest.raises(vmfa.Refused) as caught:
        account.call("iam", "ListUsers", MaxItems="many")
    error = caught.value
    assert (error.code, error.status, error.message) == ("MalformedInput", 400, "")
    assert str(error) == "MalformedInput (400)"


def test_what_errors_say():
    assert str(vmfa.Refused("No", "AccessDenied", 403, "statement 1")) == "AccessDenied (403): No (statement 1)"
    assert str(vmfa.Refused("", "MalformedInput", 400, "why")) == "MalformedInput (400) (why)"
    assert str(vmfa.BadArgument("`name` is empty")) == "`name` is empty"


def test_credentials(account, alice):
    keys = alice.credentials()
    assert keys["Version"] == 1 and keys["AccessKeyId"].startswith("AKIA") and "SessionToken" not in keys
    assert alice.credentials() == keys
    session = alice.session(duration=900).credentials()
    assert session["AccessKeyId"].startswith("ASIA") and session["SessionToken"]
    with pytest.raises(vmfa.BadArgument, match="whole seconds"):
        alice.session(duration=900.5)
    assert refused(alice.session, duration=899)[0] == "ValidationError"


def test_clock(account):
    clock = account.clock
    assert clock.now() == NOON
    clock.advance(1.5)
    clock.advance(timedelta(days=1, milliseconds=-500))
    assert clock.now() == NOON + timedelta(days=1, seconds=1)
    clock.set(0)
    assert clock.now() == datetime(1970, 1, 1, tzinfo=timezone.utc)
    clock.set(datetime(9999, 12, 30, tzinfo=timezone.utc))
    assert clock.now().year == 9999
    for time in (-1, 253_402_300_800, 1e30, datetime(2026, 1, 1)):
        with pytest.raises(vmfa.BadArgument):
            clock.set(time)
    account.reset()
    assert clock.now() == NOON
    with vmfa.Account(clock="system") as real:
        assert abs(real.clock.now() - datetime.now(timezone.utc)) < timedelta(seconds=5)
        with pytest.raises(vmfa.Refused):
            real.clock.advance(30)


def test_options():
    with vmfa.Account(account_id="000000000001", now=NOON) as account:
        assert account.arn == "arn:aws:iam::000000000001:root"
    for options in (
        {"account_id": "1"}, {"clock": "sundial"}, {"now": "noon"}, {"now": datetime(2026, 1, 1)}, {"now": 1e15},
        {"propagation": 3601}, {"propagation": -1}, {"clock": "system", "now": NOON},
    ):
        with pytest.raises(vmfa.BadArgument):
            vmfa.Account(**options)


def test_propagation():
    with vmfa.Account(propagation=8) as account:
        alice = account.create_user("alice", vmfa.self_managed_mfa_policy())
        device = alice.create_device()
        device.enable(alice, *device.pair())
        assert refused(alice.session, device, device.code())[0] == "AccessDenied"
        alice.session(device, device.next_code())


def test_what_others_made(account, alice):
    account.call("iam", "CreateUser", UserName="bob")
    bob = account.find_user("bob")
    assert bob.arn.endswith(":user/bob") and bob.name == "bob" and repr(bob) == "<vmfa.User bob>"
    assert refused(account.find_user, "nobody")[:2] == ("NoSuchEntity", 404)
    device = alice.create_device()
    assert account.find_device(device.serial_number).pair() == device.pair()
    assert refused(account.find_device, "arn:aws:iam::123456789012:mfa/nobody")[:2] == ("NoSuchEntity", 404)
    answer = alice.call("sts", "GetSessionToken")
    assert account.find_session(answer).arn == alice.arn
    assert refused(account.find_session, {**answer["Credentials"], "SessionToken": "x"})[0] == "InvalidClientTokenId"
    assert refused(account.create_user, "alice")[:2] == ("EntityAlreadyExists", 409)
    assert refused(account.create_user, "carol", "{}")[0] == "MalformedPolicyDocument"


def test_closed(account, alice):
    device = alice.create_device()
    number = device._number
    with device:
        pass
    device.close()
    assert device.closed and repr(device) == "<vmfa.Device (closed)>"
    for use in (lambda: device.seed, device.code, lambda: device.enable(alice, "000000", "000000")):
        with pytest.raises(vmfa.BadHandle, match="this Device is closed"):
            use()
    # The library itself says so too.
    with pytest.raises(vmfa.BadHandle):
        vmfa.Device(number, account.clock).seed
    # What was made from it lives on.
    account.close()
    assert alice.arn
    with pytest.raises(vmfa.BadHandle, match="this Account is closed"):
        account.clock.now()


def test_wrong_kinds(account, alice):
    device = alice.create_device()
    with pytest.raises(vmfa.BadHandle):
        device.enable(account, "000000", "000000")
    with pytest.raises(vmfa.BadHandle):
        alice.session(device.phone, "000000")
    for wrong in ("alice", 5, account.clock):
        with pytest.raises(TypeError, match="`user` must be made by vmfa"):
            device.enable(wrong, "000000", "000000")
    with pytest.raises(vmfa.BadArgument, match="both, or neither"):
        alice.session(device)
    with pytest.raises(vmfa.BadArgument, match="of another account"), vmfa.Account() as other:
        other.create_user("alice").session(device, device.code())
    with pytest.raises(vmfa.VMFAError):
        device.enable(None, "000000", "000000")
    with pytest.raises(vmfa.VMFAError):
        device.delete(by=None)


def test_what_nobody_refers_to_is_given_back(account):
    device = account.create_user("bob").create_device(by=account)
    number = device._number
    del device
    gc.collect()
    with pytest.raises(vmfa.BadHandle):
        vmfa.Device(number, account.clock).seed


def test_threads():
    """Ten accounts at once, each with a clock of its own, and one that all of them use."""
    barrier = threading.Barrier(10)
    shared = vmfa.Account()
    failures = []

    def live(number):
        try:
            barrier.wait(20)
            with vmfa.Account(now=1_700_000_000 + 3600 * number) as account:
                alice = account.create_user("alice", vmfa.self_managed_mfa_policy())
                shared.create_user(f"user-{number}")
                device = alice.create_device()
                device.enable(alice, *device.pair())
                for _ in range(20):
                    assert alice.session(device, device.code()).decide("iam:DeactivateMFADevice", alice.arn)
                    account.clock.advance(60)
                assert account.clock.now().timestamp() == 1_700_000_000 + 3600 * number + 1200
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=live, args=[number]) for number in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(shared.call("iam", "ListUsers")["Users"]) == 10
    shared.close()
