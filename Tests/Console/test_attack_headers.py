"""What every answer says to the browser: in no frame, from no other place, kept by nobody."""

import pytest

POLICY = {
    "default-src": "'none'", "script-src": "'self'", "style-src": "'self'", "img-src": "'self'", "connect-src": "'self'",
    "form-action": "'none'", "base-uri": "'none'", "frame-ancestors": "'none'", "require-trusted-types-for": "'script'",
    "trusted-types": "'none'",
}
HEADERS = {
    "X-Frame-Options": "DENY", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}


API = "/console/api/"


@pytest.fixture
def answers(server, visitor):
    """Answers of all kinds, by path and perhaps what was special."""
    root, stranger = visitor(), visitor()
    answers = {f"{API}sign-in": root.sign_in_as_root(server.admin_token)}
    answers |= {path: stranger.get(path) for path in (
        "/console/", "/console", "/console/index.html", "/console/console.css", "/console/main.js", "/console/icon.svg",
        "/console/none", "/console/../", "/console/%2e%2e/", API, f"{API}none", f"{API}session", f"{API}decisions")}
    answers["/console/ head"] = root.send("HEAD", "/console/")
    return answers | {
        f"{API}action": root.action("ListUsers"),
        f"{API}action refused": root.action("GetUser", UserName="nobody"),
        f"{API}action not signed in": stranger.action("ListUsers"),
        f"{API}action without token": root.post("action", {}, {"X-CSRF-Token": None}),
        f"{API}action of another site": root.post("action", {}, {"Origin": "https://evil.example"}),
        f"{API}action that is no JSON": root.send("POST", f"{API}action", b"{", root.page_headers()),
        f"{API}action by another method": root.send("PUT", f"{API}action", b"{}", root.page_headers()),
        f"{API}sign-out": root.post("sign-out"),
    }


def test_policy(answers):
    for what, answer in answers.items():
        policies = answer.headers.get_all("Content-Security-Policy", [])
        assert len(policies) == 1, (what, answer.status, policies)
        directives = dict(one.strip().split(" ", 1) for one in policies[0].split(";") if one.strip())
        assert directives == POLICY, what


def test_headers(answers):
    for what, answer in answers.items():
        for name, value in HEADERS.items():
            assert answer.headers.get_all(name) == [value], (what, answer.status, name)
        assert not any(name.lower().startswith("access-control-") for name in answer.headers), what
        assert "X-Powered-By" not in answer.headers


def test_nothing_of_the_account_is_kept(answers):
    for what, answer in answers.items():
        if what.startswith(API):
            assert answer.headers.get_all("Cache-Control") == ["no-store"], (what, answer.status)


def test_refusals_are_json(answers):
    refusals = {what: answer for what, answer in answers.items() if what.startswith(API) and answer.error}
    assert len(refusals) >= 7
    for what, answer in refusals.items():
        assert answer.headers.get_content_type() == "application/json", what
        assert answer.json["error"]["code"] and answer.json["error"]["message"], what


def test_types(visitor):
    kinds = {"/console/": "text/html", "/console/console.css": "text/css", "/console/main.js": "text/javascript",
             "/console/icon.svg": "image/svg+xml", "/console/api/session": "application/json"}
    for path, kind in kinds.items():
        answer = visitor().get(path)
        assert (answer.status, answer.headers.get_content_type()) == (200, kind), path


def test_no_redirect_leads_away(visitor):
    for path in ("/console", "//evil.example/console", "/console//evil.example", "/console/?next=//evil.example"):
        answer = visitor().send("GET", path, None, {"Accept": "text/html"})
        location = answer.headers.get("Location", "/console/")
        assert location == "/console/", (path, location)
