"""What another site's page may try in the browser of somebody who is signed in."""

import json

import pytest
from botocore.exceptions import ClientError

from console.people import add_user

# Requests that no page of the console's sends, by what is wrong with their headers.
FORGED = {
    "no token": {"X-CSRF-Token": None},
    "a made-up token": {"X-CSRF-Token": "A" * 43},
    "an empty token": {"X-CSRF-Token": ""},
    "another site": {"Origin": "https://evil.example"},
    "another port": {"Origin": "http://127.0.0.1:1"},
    "no origin's origin": {"Origin": "null"},
    "another scheme": {"Origin": "https://127.0.0.1"},
    "a cross-site fetch": {"Sec-Fetch-Site": "cross-site"},
    "a same-site fetch": {"Sec-Fetch-Site": "same-site"},
    "a form's text": {"Content-Type": "text/plain"},
    "a form's fields": {"Content-Type": "application/x-www-form-urlencoded"},
    "a form's parts": {"Content-Type": "multipart/form-data; boundary=x"},
    "no content type": {"Content-Type": None},
    "another name": {"Host": "evil.example", "Origin": "http://evil.example"},
}
CREATE = {"service": "iam", "action": "CreateUser", "parameters": {"UserName": "forged"}}


def is_there(server, name):
    try:
        return bool(server.client("iam").get_user(UserName=name))
    except ClientError as error:
        assert error.response["Error"]["Code"] == "NoSuchEntity"
        return False


@pytest.fixture
def root(server, visitor):
    root = visitor()
    assert root.sign_in_as_root(server.admin_token).status == 200
    return root


def test_forged_requests_do_nothing(server, root):
    for what, headers in FORGED.items():
        answer = root.post("action", CREATE, headers)
        assert answer.status in (400, 403, 415, 421), (what, answer.status, answer.body[:200])
        assert not is_there(server, "forged"), what
    # It is not the request itself that was refused.
    assert root.post("action", CREATE).status == 200
    assert is_there(server, "forged")


def test_every_request_needs_the_token(server, root):
    """Signing in and out too: an attacker shall not sign a victim in as the attacker."""
    names = ("sign-in second-step new-password sign-out action create-device security-key-challenge "
             "register-security-key decision-comparison check-policy seed-policy phone-devices phone clock").split()
    for name in names:
        answer = root.post(name, {}, {"X-CSRF-Token": None})
        assert (answer.status, answer.error) == (403, "InvalidCSRFToken"), name
    assert root.session()["state"] == "signedIn"


def test_token_of_another_session(server, visitor, root):
    """One's own token is worth nothing beside another's cookie."""
    attacker = visitor()
    add_user(server, "mallory")
    assert attacker.sign_in("mallory", "Correct-horse-mallory-1").status == 200
    answer = root.post("action", CREATE, {"X-CSRF-Token": attacker.token})
    assert (answer.status, answer.error) == (403, "InvalidCSRFToken")
    stranger = visitor()
    stranger.session()
    assert root.post("action", CREATE, {"X-CSRF-Token": stranger.token}).error == "InvalidCSRFToken"
    assert not is_there(server, "forged")


def test_token_changes_with_the_state(server, visitor):
    user = add_user(server, "bob", enrolled=True)
    person = visitor()
    tokens = [person.session()["csrfToken"]]
    tokens.append(person.post("sign-in", {"userName": "bob", "password": user.password}).json["csrfToken"])
    assert person.post("sign-out", {}, {"X-CSRF-Token": tokens[0]}).error == "InvalidCSRFToken"
    tokens.append(person.post("second-step", {"code": user.code()}).json["csrfToken"])
    tokens.append(person.post("sign-out").json["csrfToken"])
    assert len(set(tokens)) == len(tokens)
    assert all(len(token) >= 22 for token in tokens)


def test_forged_sign_in(server, visitor):
    """A page elsewhere cannot sign its victim in: neither with a form nor with a script."""
    victim = visitor()
    victim.session()
    for headers in ({"Origin": "https://evil.example"}, {"X-CSRF-Token": None}, {"Content-Type": "text/plain"}):
        assert victim.post("sign-in", {"adminToken": server.admin_token}, headers).status >= 400
    assert victim.session()["state"] == "signedOut"


def test_get_changes_nothing(server, root):
    for path in ("action?service=iam&action=CreateUser&UserName=forged", "sign-out", "clock?advance=30"):
        answer = root.get(f"/console/api/{path}")
        assert answer.status in (400, 404, 405), path
    assert root.session()["state"] == "signedIn"
    assert not is_there(server, "forged")


def test_foreign_host(server, visitor):
    """A name that an attacker lets point here (DNS rebinding) is not this server's."""
    port = server.url.rpartition(":")[2]
    for host in ("evil.example", f"evil.example:{port}", f"127.0.0.1.evil.example:{port}", f"localhost.evil.example:{port}"):
        for path in ("/console/", "/console/api/session", "/console/console.css"):
            answer = visitor().get(path, {"Host": host})
            assert answer.status in (400, 403, 421), (host, path)
            assert server.account.encode() not in answer.body
            assert "Set-Cookie" not in answer.headers
    for host in (f"127.0.0.1:{port}", f"localhost:{port}"):
        assert visitor().get("/console/", {"Host": host}).status == 200


def test_no_other_site_may_read(server, visitor, root):
    for headers in ({"Origin": "https://evil.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}):
        for path in ("/console/api/session", "/console/api/decisions"):
            answer = root.get(path, headers)
            assert answer.status == 403, (headers, path)
            assert b"csrfToken" not in answer.body
    for path in ("/console/", "/console/api/session", "/console/api/action"):
        answer = root.send("OPTIONS", path, None, {
            "Origin": "https://evil.example", "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "content-type,x-csrf-token"})
        assert answer.status >= 400
        for name in answer.headers:
            assert not name.lower().startswith("access-control-"), (path, name)


def test_reading_is_for_the_page_that_asks(server, root):
    """Decisions are told in a stream that a script elsewhere could open with the cookie, were it not for SameSite."""
    answer = root.send("GET", "/console/api/decisions", None, {"Sec-Fetch-Site": "cross-site"})
    assert answer.status == 403
    assert json.loads(answer.body)["error"]["code"]
