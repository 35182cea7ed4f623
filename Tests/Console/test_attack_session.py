"""Cookies: whose they are, how long, and that nothing else opens the console, nor they anything else."""

import http.cookies
import secrets
import subprocess

import pytest

from console.people import add_user
from console.visitor import Visitor
from support.server import Server


def cookie_of(answer):
    """The one cookie that an answer sets, with its attributes."""
    [line] = answer.headers.get_all("Set-Cookie")
    [(name, morsel)] = http.cookies.SimpleCookie(line).items()
    return name, morsel


def test_attributes(server, visitor):
    person = visitor()
    first = person.get("/console/api/session")
    port = server.url.rpartition(":")[2]
    for answer in (first, person.sign_in_as_root(server.admin_token)):
        name, morsel = cookie_of(answer)
        assert port in name
        assert (morsel["httponly"], morsel["samesite"], morsel["path"]) == (True, "Strict", "/console")
        assert not morsel["domain"]
        # Enough that nobody guesses it: 128 bits or more.
        assert len(morsel.value) >= 22
        assert not morsel["secure"]


@pytest.fixture
def tls_server(tmp_path, log):
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost", "-keyout", key, "-out",
         certificate], check=True, capture_output=True, timeout=60)
    key.chmod(0o600)
    with open(log, "w") as file:
        server = Server("--tls-cert", str(certificate), "--tls-key", str(key), log=file)
        yield server
        server.stop()


def test_tls(tls_server):
    person = Visitor(tls_server.url)
    assert tls_server.url.startswith("https://")
    assert cookie_of(person.get("/console/api/session"))[1]["secure"]
    answer = person.sign_in_as_root(tls_server.admin_token)
    assert answer.status == 200
    assert cookie_of(answer)[1]["secure"]
    assert person.action("ListUsers").status == 200


def test_fixation(server, visitor):
    """Whoever knew the id before the sign-in knows nothing after it."""
    user = add_user(server, "bob", enrolled=True)
    victim = visitor()
    victim.session()
    seen = [dict(victim.cookies)]
    victim.post("sign-in", {"userName": "bob", "password": user.password})
    assert victim.session()["state"] == "secondStep"
    seen.append(dict(victim.cookies))
    victim.post("second-step", {"code": user.code()})
    assert victim.session()["state"] == "signedIn"
    assert len({*(tuple(one.values()) for one in seen), tuple(victim.cookies.values())}) == 3
    for cookies in seen:
        attacker = visitor()
        attacker.cookies = dict(cookies)
        assert attacker.session()["state"] == "signedOut"
        attacker.cookies = dict(cookies)
        assert attacker.action("GetUser").status in (401, 403)
    assert victim.session()["state"] == "signedIn"


def test_chosen_cookie(server, visitor):
    """An id that the server did not give is not taken over."""
    name = cookie_of(visitor().get("/console/api/session"))[0]
    chosen = secrets.token_urlsafe(32)
    victim = visitor()
    victim.cookies = {name: chosen}
    victim.session()
    assert victim.cookies.get(name) != chosen
    victim.cookies = {name: chosen}
    victim.sign_in_as_root(server.admin_token)
    attacker = visitor()
    attacker.cookies = {name: chosen}
    assert attacker.session()["state"] == "signedOut"


def test_hostile_cookies(server, visitor):
    name = cookie_of(visitor().get("/console/api/session"))[0]
    for header in (f"{name}=", f"{name}", "=", ";;;", f"{name}=a; {name}=b", f"{name}=%00", f'{name}="', "x" * 4000,
                   f"{name}={'x' * 4000}", f"{name}=é".encode()):
        answer = visitor().send("GET", "/console/api/session", None, {"Cookie": header})
        assert answer.status in (200, 400, 431), header
        if answer.status == 200:
            assert answer.json["state"] == "signedOut"


def test_sign_out_ends_the_session(server, visitor):
    person = visitor()
    person.sign_in_as_root(server.admin_token)
    old = dict(person.cookies)
    old_token = person.token
    assert person.post("sign-out").json["state"] == "signedOut"
    assert person.cookies != old
    thief = visitor()
    thief.cookies, thief.token = dict(old), old_token
    answer = thief.action("ListUsers")
    assert answer.status in (401, 403)
    thief.cookies = dict(old)
    assert thief.session()["state"] == "signedOut"


def test_sign_out_elsewhere_leaves_this_session(server, visitor):
    one, other = visitor(), visitor()
    for person in (one, other):
        person.sign_in_as_root(server.admin_token)
    one.post("sign-out")
    assert other.action("ListUsers").status == 200


def test_signed_out_people_may_nothing(visitor):
    person = visitor()
    person.session()
    names = ("action create-device security-key-challenge register-security-key decision-comparison phone-devices "
             "phone clock").split()
    for name in names:
        answer = person.post(name)
        assert (answer.status, answer.error) == (401, "NotSignedIn"), name
    assert person.get("/console/api/decisions").status == 401


def test_half_signed_in_people_may_nothing(server, visitor):
    """A password alone opens nothing for whoever has a device."""
    user = add_user(server, "bob", enrolled=True)
    person = visitor()
    person.sign_in("bob", user.password)
    assert person.session()["user"] is None
    for name, parameters in {
        "action": {"service": "iam", "action": "GetUser", "parameters": {}}, "create-device": {"name": "bob"},
        "security-key-challenge": {}, "phone-devices": {}, "clock": {"advance": 30}, "seed-policy": {},
    }.items():
        answer = person.post(name, parameters)
        assert (answer.status, answer.error) == (401, "NotSignedIn"), name
    assert person.get("/console/api/decisions").status == 401


def test_a_session_ends_by_itself(server, visitor):
    user = add_user(server, "bob")
    person = visitor()
    session = person.sign_in("bob", user.password).json
    assert session["user"]["expires"] > session["clock"]["now"]
    server.advance(7 * 24 * 3600)
    assert person.action("GetUser").error == "NotSignedIn"
    assert person.session()["state"] == "signedOut"


def test_the_end_of_a_user_is_the_end_of_the_session(server, visitor):
    user = add_user(server, "bob")
    person = visitor()
    person.sign_in("bob", user.password)
    iam = server.client("iam")
    iam.delete_login_profile(UserName="bob")
    iam.delete_user_policy(UserName="bob", PolicyName="SelfManagedMFA")
    iam.delete_user(UserName="bob")
    answer = person.action("GetUser")
    assert answer.status >= 400
    assert "output" not in answer.json
    # Nor does somebody of the same name inherit it.
    add_user(server, "bob")
    assert person.action("GetUser").status >= 400


def test_the_token_is_for_programs(server, visitor):
    """The bearer opens no page, and a page's cookie no control."""
    bearer = {"Authorization": f"Bearer {server.admin_token}"}
    stranger = visitor()
    stranger.session()
    assert stranger.post("action", {"service": "iam", "action": "ListUsers", "parameters": {}}, bearer).status == 401
    assert stranger.get("/console/api/session", bearer).json["state"] == "signedOut"
    root = visitor()
    root.sign_in_as_root(server.admin_token)
    for method, path in (("GET", "/_vmfa/clock"), ("GET", "/_vmfa/decisions"), ("POST", "/_vmfa/reset")):
        answer = root.send(method, path, None if method == "GET" else b"{}", {"X-CSRF-Token": root.token})
        assert answer.status in (401, 403), path
    assert root.action("ListUsers").status == 200


def test_credentials_of_aws_open_no_page(server, visitor):
    """A request that is signed for AWS is none of the console's, and the cookie signs none of AWS's."""
    root = visitor()
    root.sign_in_as_root(server.admin_token)
    answer = root.send("POST", "/", b"Action=ListUsers&Version=2010-05-08", {
        "Content-Type": "application/x-www-form-urlencoded", "X-CSRF-Token": root.token})
    assert answer.status == 403
    assert b"MissingAuthenticationToken" in answer.body


def test_reset_ends_sessions(server, visitor):
    """What is new at the start has nobody who is signed in."""
    user = add_user(server, "bob")
    person = visitor()
    person.sign_in("bob", user.password)
    server.control("POST", "reset", {})
    add_user(server, "bob")
    assert person.action("GetUser").status >= 400
