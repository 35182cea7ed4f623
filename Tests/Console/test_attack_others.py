"""A user who asks for what is another's: devices, codes, decisions, keys."""

import pytest

from console.people import add_user

OWN_ACCOUNT = [
    {"Effect": "Allow", "Action": ["iam:Get*", "iam:List*", "iam:*AccessKey*", "iam:*MFADevice", "iam:*LoginProfile"],
     "Resource": ["arn:aws:iam::*:user/${aws:username}", "arn:aws:iam::*:mfa/${aws:username}"]},
    {"Effect": "Allow", "Action": "iam:ListVirtualMFADevices", "Resource": "*"},
]


@pytest.fixture
def bob(server):
    return add_user(server, "bob", enrolled=True)


@pytest.fixture
def mallory(server, visitor):
    """Signed in, and may do everything that is her own."""
    user = add_user(server, "mallory", *OWN_ACCOUNT)
    person = visitor()
    assert person.sign_in("mallory", user.password).json["state"] == "signedIn"
    return person


@pytest.fixture
def root(server, visitor):
    root = visitor()
    root.sign_in_as_root(server.admin_token)
    return root


def test_actions(server, bob, mallory):
    first, second = server.pair(bob.device)
    codes = {"SerialNumber": bob.device, "AuthenticationCode1": first, "AuthenticationCode2": second}
    for action, parameters in {
        "ListMFADevices": {}, "GetUser": {}, "ListAccessKeys": {}, "CreateAccessKey": {}, "ResyncMFADevice": codes,
        "DeactivateMFADevice": {"SerialNumber": bob.device}, "DeleteLoginProfile": {},
        "UpdateLoginProfile": {"Password": "Stolen-horse-123"}, "ListUserPolicies": {},
    }.items():
        answer = mallory.action(action, UserName="bob", **parameters)
        assert answer.error == "AccessDenied", action
        # What was refused is shown with the reason, and the reason is about mallory alone.
        denied = answer.json["error"]["denied"]
        assert denied["principal"].endswith(":user/mallory"), action
    assert mallory.action("DeleteVirtualMFADevice", SerialNumber=bob.device).error == "AccessDenied"
    assert mallory.action("ListMFADevices", UserName="mallory").is_done


def test_a_device_in_anothers_name(mallory):
    answer = mallory.post("create-device", {"name": "bob2"})
    assert answer.error == "AccessDenied"
    assert b"secretKey" not in answer.body


def test_the_code_of_anothers_device(server, bob, mallory):
    """A session with MFA takes a device of one's own."""
    answer = mallory.action(
        "GetSessionToken", "sts", SerialNumber=bob.device, TokenCode=server.next_code(bob.device))
    assert answer.error == "AccessDenied"
    assert b"SecretAccessKey" not in answer.body


def test_phones(server, bob, mallory):
    for name, parameters in {
        "phone-devices": {}, "phone": {"serialNumber": bob.device, "driftSeconds": 0}, "clock": {"advance": 30},
    }.items():
        answer = mallory.post(name, parameters)
        assert answer.status == 403, name
        assert server.code(bob.device).encode() not in answer.body
        assert bob.device.encode() not in answer.body
    # Not even the codes of the own device.
    device = mallory.post("create-device", {"name": "mallory"}).json
    assert mallory.post("phone", {"serialNumber": device["serialNumber"], "driftSeconds": 0}).status == 403


def test_phones_are_for_root(server, bob, root):
    assert {"serialNumber": bob.device, "userName": "bob"} in root.post("phone-devices").json["devices"]
    shown = root.post("phone", {"serialNumber": bob.device, "driftSeconds": 0}).json
    assert [shown["code"], shown["next"]] == server.pair(bob.device) or shown["code"] in server.pair(bob.device)
    assert "secret" not in " ".join(shown).lower()


def test_no_secret_is_told_after_the_making(server, bob, root, mallory):
    """A device's secret is in the answer that made it, and in none after."""
    device = mallory.post("create-device", {"name": "mallory"})
    secret = device.json["secretKey"]
    assert len(secret) >= 32
    for person in (root, mallory):
        answers = [person.session(), person.post("phone-devices").json,
                   person.post("phone", {"serialNumber": device.json["serialNumber"], "driftSeconds": 0}).json,
                   person.action("ListVirtualMFADevices").json, person.past_decisions()]
        assert secret not in str(answers)


def test_decisions(server, bob, mallory, root):
    """Everybody sees the own ones, root all."""
    iam = server.client("iam")
    iam.list_users()
    mallory.action("GetUser")
    own, all_of_them = mallory.past_decisions(), root.past_decisions()
    assert own and all(one["principal"].endswith(":user/mallory") for one in own)
    assert {one["principal"].rpartition(":")[2] for one in all_of_them} >= {"root", "user/mallory"}
    assert "bob" not in str(own)
    ids = {one["id"] for one in own}
    others = [one["id"] for one in all_of_them if not one["principal"].endswith(":user/mallory")]
    assert others and not ids & set(others)
    # Another's decision is as absent as one that never was.
    refusals = {(answer.status, answer.error) for answer in (
        mallory.post("decision-comparison", {"id": id}) for id in (*others, 10**9))}
    assert len(refusals) == 1
    assert refusals.pop()[1] == "NotFound"
    assert mallory.post("decision-comparison", {"id": own[-1]["id"]}).is_done
    assert root.post("decision-comparison", {"id": others[-1]}).is_done


def test_last_event(server, mallory, root):
    """To take up a stream where it ended gives nobody more."""
    mallory.action("GetUser")
    root.action("ListUsers")
    for last in ("0", "1", "999999", "-1", "x"):
        heard = mallory.past_decisions({"Last-Event-ID": last})
        assert heard and all(one["principal"].endswith(":user/mallory") for one in heard)


def test_anothers_security_key(server, visitor, bob, mallory):
    """A key is registered for whoever is signed in, whatever is sent besides."""
    assert mallory.post("security-key-challenge", {"userName": "bob"}).status == 400
    assert mallory.post("security-key-challenge").json["user"]["name"] == "mallory"


def test_second_step_of_another(server, visitor, bob):
    """The second step belongs to whom the first was about."""
    carol = add_user(server, "carol", enrolled=True)
    attacker = visitor()
    attacker.sign_in("carol", carol.password)
    answer = attacker.post("second-step", {"code": bob.code()})
    assert answer.error == "InvalidAuthenticationCode"
    assert attacker.post("second-step", {"code": bob.code(), "userName": "bob"}).error
    assert attacker.session()["state"] == "secondStep"
