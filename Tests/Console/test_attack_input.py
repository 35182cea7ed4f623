"""Requests that no page would send: too much, not JSON, not known; and what a log must not have."""

import json

import pytest

from console.people import add_user

API = "/console/api/"


@pytest.fixture
def root(server, visitor):
    root = visitor()
    root.sign_in_as_root(server.admin_token)
    return root


def send(person, name, body, method="POST"):
    return person.send(method, API + name, body, person.page_headers())


def test_what_is_no_json(root):
    for body in (b"", b"{", b"[]", b"null", b'"text"', b"1", b"{}{}", b'{"service":}', b"\xff\xfe", b'{"a":"\xff"}',
                 b'{"service":"iam","action":"ListUsers","parameters":{}} x', b"[" * 100_000, b'{"a":' * 50_000):
        answer = send(root, "action", body)
        assert answer.status in (400, 413), body[:40]
        assert answer.error and answer.json["error"]["message"]


def test_what_has_other_types(root):
    for parameters in ({"service": 1}, {"service": "iam", "action": []}, {"service": "iam", "action": "ListUsers", "parameters": 1},
                       {"service": "iam", "action": "ListUsers", "parameters": {"MaxItems": {"a": 1}}},
                       {"service": "s3", "action": "ListUsers", "parameters": {}},
                       {"service": "iam", "action": "NoSuchAction", "parameters": {}},
                       {"service": "iam", "action": "", "parameters": {}},
                       {"service": "iam", "action": "CreateVirtualMFADevice", "parameters": {"VirtualMFADeviceName": "x"}}):
        answer = root.post("action", parameters)
        assert 400 <= answer.status < 500, (parameters, answer.status)
        assert answer.error
    for name, parameters in {
        "phone": {"serialNumber": "x", "driftSeconds": "0"}, "clock": {"advance": "30"}, "clock ": {"advance": 1e300},
        "decision-comparison": {"id": "1"}, "check-policy": {"policy": {}}, "create-device": {"name": 1},
        "register-security-key": {"name": "x", "credential": "x"}, "phone ": {"serialNumber": "nothing", "driftSeconds": 10**18},
    }.items():
        answer = root.post(name.strip(), parameters)
        assert 400 <= answer.status < 500, (name, parameters, answer.status, answer.body[:200])


def test_too_much(root):
    for size in (5_000_000, 50_000_000):
        try:
            answer = send(root, "check-policy", b'{"policy":"' + b"x" * size + b'"}')
        except OSError:
            # It stopped reading, and the connection with it.
            continue
        assert answer.status in (400, 413)
    assert root.session()["state"] == "signedIn"


def test_large_policies_end(root):
    """Checking is work, and anybody who is signed in may ask for it."""
    statement = {"Effect": "Allow", "Action": ["*a*b*c*d*"] * 50, "Resource": ["arn:*:*:*:*:*?*?*?*"] * 20}
    hostile = json.dumps({"Version": "2012-10-17", "Statement": [statement] * 40})
    answer = root.post("check-policy", {"policy": hostile})
    assert answer.status in (200, 400, 413)
    assert root.post("check-policy", {"policy": ""}).status in (200, 400)
    assert root.post("check-policy", {"policy": "\u0000\ud800"}).status in (200, 400)


def test_what_is_not_there(root):
    for name in ("nothing", "", "action/", "../api/session", "%73ession%00", "SESSION", "action/extra"):
        answer = send(root, name, b"{}")
        assert answer.status == 404, name


def test_other_methods(root):
    for name in ("action", "sign-in", "session", "decisions"):
        for method in ("PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"):
            if (name, method) in (("session", "HEAD"), ("decisions", "HEAD")):
                continue
            answer = send(root, name, b"{}", method)
            assert answer.status in (404, 405, 501), (name, method, answer.status)
    assert root.get(f"{API}action").status == 405
    assert send(root, "session", b"{}").status == 405
    for method in ("POST", "PUT", "DELETE"):
        assert root.send(method, "/console/", b"", root.page_headers()).status == 405, method
    answer = root.send("HEAD", "/console/")
    assert answer.status in (200, 405) and answer.body == b""


def test_what_is_said_of_parameters(root):
    """A refusal names no more of the request than it must, and never as markup."""
    hostile = "<img src=x onerror=alert(1)>"
    for answer in (root.action("GetUser", UserName=hostile), root.post("create-device", {"name": hostile}),
                   root.action(hostile), root.get(f"/console/{hostile.replace(' ', '%20')}")):
        assert 400 <= answer.status < 500
        assert answer.headers.get_content_type() in ("application/json", "text/plain")
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_paths_outside(visitor):
    for path in ("/console/../../etc/passwd", "/console/%2e%2e/%2e%2e/etc/passwd", "/console/..%2f..%2fetc%2fpasswd",
                 "/console/./index.html%00.js", "/console//etc/passwd", "/console/\\..\\..\\etc\\passwd"):
        answer = visitor().get(path)
        assert answer.status in (400, 403, 404), path
        assert b"root:" not in answer.body


def test_the_log_has_no_secret(server, visitor, root, log):
    user = add_user(server, "bob")
    device = root.post("create-device", {"name": "bob"}).json
    first, second = server.pair(device["serialNumber"])
    person = visitor()
    wrong = "Wrong-password-which-is-near"
    person.sign_in("bob", wrong)
    person.sign_in("bob", user.password)
    person.action("EnableMFADevice", UserName="bob", SerialNumber=device["serialNumber"], AuthenticationCode1=first,
                  AuthenticationCode2=second)
    server.advance(30)
    person.post("sign-out")
    person.sign_in("bob", user.password)
    code = server.code(device["serialNumber"])
    person.post("second-step", {"code": code})
    assert person.session()["user"]["hasMFA"]
    key = root.action("CreateAccessKey", UserName="bob").json["output"]["AccessKey"]
    new = "Another-horse-bob-2"
    root.action("UpdateLoginProfile", UserName="bob", Password=new)
    stranger = visitor()
    stranger.sign_in_as_root("A-wrong-admin-token-of-somebody")
    text = log.read_text()
    assert "iam:CreateUser" in text and "user/bob" in text, "the log is not there"
    secrets = {
        "password": user.password, "wrong password": wrong, "new password": new, "device": device["secretKey"],
        "first code": first, "second code": second, "code": code, "key": key["SecretAccessKey"],
        "admin token": server.admin_token, "wrong token": "A-wrong-admin-token-of-somebody",
        "cookie": person.cookie, "root's cookie": root.cookie, "token": person.token, "root's token": root.token,
        "root's key": server.root["aws_secret_access_key"],
    }
    for what, secret in secrets.items():
        assert secret not in text, what


def test_decisions_have_no_secret(server, visitor, root):
    """The stream tells who asked for what, and neither code nor password."""
    user = add_user(server, "bob", enrolled=True)
    code = user.code()
    person = visitor()
    person.sign_in("bob", user.password)
    person.post("second-step", {"code": code})
    server.advance(30)
    later = server.code(user.device)
    person.action("GetSessionToken", "sts", SerialNumber=user.device, TokenCode=later)
    root.action("CreateUser", UserName="x", **{"Tags.member.1.Key": "k", "Tags.member.1.Value": "v"})
    text = json.dumps(root.past_decisions())
    assert "sts:GetSessionToken" in text
    for secret in (code, later, user.password):
        assert secret not in text
