"""The live list of decisions: what programs ask for appears while one looks on, with the statement that decided."""

import re

from botocore.exceptions import ClientError

from console import steps
from console.people import add_user
from support.server import key

DENY = "DenyAllExceptListedIfNoMFA"


def ask(call, **parameters):
    """A call that may be refused."""
    try:
        call(**parameters)
    except ClientError:
        pass


def marked(page):
    return page.until(lambda: page.driver.execute_script(
        "return [...document.querySelectorAll('details[open] mark')].map(one => one.textContent).join('\\n')"), "no mark")


def test_live(server, page):
    """Nothing is loaded again: the row comes by itself, and tells what was decided, and why."""
    steps.sign_in_as_root(page, server)
    steps.go(page, "Decisions")
    page.sees("Live")
    page.driver.execute_script("window.sameOne = true")
    alice = server.client("iam", server.users["alice"])
    wanted = re.compile("alice.*iam:ListGroups.*Long-term key.*Denied")
    assert not page.all("button", wanted)
    ask(alice.list_groups)
    page.press(wanted)
    assert f'"Sid": "{DENY}"' in marked(page)
    page.sees("BoolIfExists aws:MultiFactorAuthPresent")
    page.sees("the request has no such key")
    # What if: MFA lifts the deny, and yet nobody allows it.
    page.sees(re.compile("With a long-term key Denied .*In a session without MFA Denied .*In a session with MFA Not allowed"))
    assert page.driver.execute_script("return window.sameOne")

    # What somebody reads is not pushed away.
    ask(alice.get_user)
    page.press("1 new")
    page.find("button", re.compile("alice.*iam:GetUser.*Allowed"))
    # The latest is the first.
    rows = page.all("button", re.compile("alice.*iam:Get|alice.*iam:ListGroups"))
    assert "iam:GetUser" in rows[0].text


def test_filter_and_pause(server, page):
    steps.sign_in_as_root(page, server)
    alice = server.client("iam", server.users["alice"])
    ask(alice.get_user)
    ask(alice.list_groups)
    steps.go(page, "Decisions")
    page.find("button", re.compile("alice.*iam:GetUser"))
    page.tick("Denied only")
    page.until(lambda: not page.all("button", re.compile("iam:GetUser")), "what was allowed is shown")
    page.find("button", re.compile("alice.*iam:ListGroups"))
    page.fill("Filter", "no-such-thing")
    page.sees(re.compile(r"\b0 of \d+ shown"))
    page.fill("Filter", "LISTGROUPS")
    page.find("button", re.compile("alice.*iam:ListGroups"))
    page.press("Pause")
    ask(alice.list_groups)
    page.find("button", "1 new")
    assert len(page.all("button", re.compile("iam:ListGroups"))) == 1
    page.press("Go on")
    page.until(lambda: len(page.all("button", re.compile("iam:ListGroups"))) == 2, "what waited does not come")


def test_own_ones(server, open_page):
    """A user sees the own requests, while root sees all."""
    bob = add_user(server, "bob")
    page = open_page()
    steps.sign_in(page, bob)
    page.heading("My security credentials")
    steps.go(page, "Decisions")
    page.find("button", re.compile("bob.*iam:GetUser.*No MFA.*Allowed"))
    ask(server.client("iam", server.users["alice"]).get_user)
    ask(server.client("iam").list_users)
    admin = open_page()
    steps.sign_in_as_root(admin, server)
    steps.go(admin, "Decisions")
    admin.find("button", re.compile("alice.*iam:GetUser"))
    admin.find("button", re.compile("bob.*iam:GetUser"))
    admin.find("button", re.compile("root.*iam:ListUsers.*Long-term key"))
    # When the next own one is there, the others' would be.
    made = server.client("iam").create_access_key(UserName="bob")["AccessKey"]
    ask(server.client("iam", key(made["AccessKeyId"], made["SecretAccessKey"])).get_user)
    page.find("button", re.compile("bob.*iam:GetUser.*Long-term key"))
    assert not page.all("button", re.compile("alice"))
    assert not page.all("button", re.compile(r"\broot\b"))


def test_mfa_states(server, page):
    """A key, a session without MFA and one with it are told apart."""
    bob = add_user(server, "bob", enrolled=True)
    server.advance(60)
    steps.sign_in_with_code(page, bob)
    steps.go(page, "Decisions")
    page.find("button", re.compile("bob.*iam:ListAccessKeys.* MFA .*Not allowed"))
    code = re.compile(r"\b\d{6}\b")
    assert not code.search(page.text.replace(server.account, ""))


def test_stream_ends_with_the_session(server, page):
    bob = add_user(server, "bob")
    steps.sign_in(page, bob)
    page.heading("My security credentials")
    steps.go(page, "Decisions")
    page.sees("Live")
    server.advance(7 * 24 * 3600)
    page.press("Credentials", "link")
    page.sees("Your session is over")


def test_code_outcomes(server, page):
    """What became of a code is told, and never the code."""
    bob = add_user(server, "bob", enrolled=True)
    server.advance(60)
    steps.sign_in_with_code(page, bob)
    server.advance(30)
    page.fill("MFA code", "000000" if server.code(bob.device) != "000000" else "000001")
    page.press("Get session token")
    page.error_at("MFA code")
    steps.go(page, "Decisions")
    page.tick("Denied only")
    page.press(re.compile("bob.*sts:GetSessionToken.*Wrong code"))
    page.sees("wrong code")
