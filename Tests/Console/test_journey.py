"""The whole way of a user whom the seed policy holds, with a phone that has nothing but the picture on the page."""

import re
from datetime import timedelta

import pytest
from botocore.exceptions import ClientError

from console import qr, steps
from console.people import User
from support.server import key, other_code

DENY = "DenyAllExceptListedIfNoMFA"
EXPORT = re.compile(r"^export (AWS_\w+)='([^']*)'$", re.M)


def scan(page):
    """What a phone makes of the screen."""
    [uri] = page.until(lambda: qr.read(page.browser.picture()), "no QR code can be read")
    return qr.App(uri)


def code_error(client):
    """What a call that takes MFA comes to: the device is in use and is not deleted, unless the policy denies it first."""
    with pytest.raises(ClientError) as caught:
        client()
    return caught.value.response["Error"]["Code"]


def test_journey(server, open_page):
    alice = User(server, "alice", "Correct-horse-alice-1")
    delete = {"SerialNumber": alice.device}

    # The administrator gives alice a password.
    admin = open_page()
    steps.sign_in_as_root(admin, server)
    steps.go(admin, "Users")
    admin.follow("alice")
    admin.heading("alice")
    admin.press("Set password")
    admin.fill("New password", alice.password)
    admin.press("Set password")
    admin.until(lambda: server.client("iam").get_login_profile(UserName="alice"), "no login profile")

    # She signs in, and may hardly look around.
    page = open_page()
    steps.sign_in(page, alice)
    page.heading("My security credentials")
    page.sees("Signed in without MFA")
    page.sees("No MFA device yet.")
    steps.go(page, "Users")
    steps.denied(page, "iam:ListUsers")
    assert DENY in steps.why(page)
    page.sees("User: arn:aws:iam::123456789012:user/alice is not authorized to perform: iam:ListUsers")
    steps.go(page, "Credentials", "My security credentials")

    # The phone gets the secret from the screen, and shows what is typed in below.
    steps.begin_enrolment(page, "alice")
    app = scan(page)
    assert app.issuer == "Amazon Web Services"
    assert "alice" in app.label
    assert app.secret not in page.text.replace(" ", "")
    page.press("Show secret key")
    page.until(lambda: app.secret in page.text.replace(" ", ""), "the secret key is another than the picture's")

    first, second = app.pair(server.now)
    steps.enter_pair(page, other_code(first), second)
    assert "Authentication code for device is not valid" in page.error_at("MFA code 1")
    steps.enter_pair(page, second, first)
    assert "Authentication code for device is not valid" in page.error_at("MFA code 1")
    steps.enter_pair(page, first, second)
    page.sees("The device is enabled.")
    page.sees(alice.device)
    assert app.secret not in page.driver.page_source.replace(" ", "")

    # To have a device is not to have used it.
    page.sees("Signed in without MFA")
    page.press("Sign in again")
    page.fill("Password", alice.password)
    page.press("Sign in")
    page.heading("Second step")
    server.advance(60)
    steps.enter_code(page, other_code(app.code(server.now)))
    assert "The code was not accepted" in page.error_at("MFA code")
    steps.enter_code(page, app.code(server.now))
    page.sees("Signed in with MFA")

    # Now nothing is denied by force, and what nobody allows stays shut.
    steps.go(page, "Users")
    steps.denied(page, "iam:ListUsers")
    page.press("Why")
    page.sees("because no identity-based policy allows the iam:ListUsers action")
    steps.go(page, "Credentials", "My security credentials")

    # What the page gives for the shell is a session with MFA.
    server.advance(30)
    page.fill("MFA code", app.code(server.now))
    page.press("Get session token")
    page.heading("Session with MFA")
    exported = dict(EXPORT.findall(steps.shown_text(page, "export lines")))
    assert exported["AWS_ENDPOINT_URL"] == server.url
    session = key(exported["AWS_ACCESS_KEY_ID"], exported["AWS_SECRET_ACCESS_KEY"], exported["AWS_SESSION_TOKEN"])
    with_mfa = server.client("iam", session)
    assert code_error(lambda: with_mfa.delete_virtual_mfa_device(**delete)) == "DeleteConflict"
    without = server.client("iam", server.users["alice"])
    assert code_error(lambda: without.delete_virtual_mfa_device(**delete)) == "AccessDenied"

    # The phone's clock goes wrong: its codes are refused until the server knows how far it is off.
    def late():
        return server.now - timedelta(seconds=600)

    server.advance(60)
    page.fill("MFA code", app.code(late()))
    page.press("Get session token")
    assert "MultiFactorAuthentication failed" in page.error_at("MFA code")
    # Only codes that are newer than all that were taken count.
    server.advance(1200)
    page.press("Resync alice")
    steps.enter_pair(page, *app.pair(late()), "Resynchronise")
    page.until(lambda: page.dialog() is None, "the dialog stays open")
    page.sees("alice is resynchronised")
    server.advance(90)
    steps.sign_out(page)
    steps.sign_in(page, alice)
    page.heading("Second step")
    steps.enter_code(page, app.code(late()))
    page.sees("Signed in with MFA")

    # A new phone takes the old one's place, under the same name.
    page.press("Remove alice")
    page.press("Remove device")
    page.sees("No MFA device yet.")
    assert server.client("iam").list_virtual_mfa_devices()["VirtualMFADevices"] == []
    steps.begin_enrolment(page, "alice")
    new = scan(page)
    assert new.secret != app.secret
    steps.enter_pair(page, *new.pair(server.now))
    page.sees("is enabled")
    steps.sign_out(page)
    steps.sign_in(page, alice)
    page.heading("Second step")
    server.advance(60)
    steps.enter_code(page, app.code(late()))
    page.error_at("MFA code")
    steps.enter_code(page, new.code(server.now))
    page.sees("Signed in with MFA")
    # Nothing of all this stood in an address, or stays behind in the browser.
    secrets = [app.secret, new.secret, alice.password, server.admin_token, exported["AWS_SECRET_ACCESS_KEY"]]
    kept = page.driver.execute_script("return JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
    page.browser.faults()
    assert page.browser.requests
    for secret in secrets:
        assert secret not in kept
        assert not any(secret in url for url in page.browser.requests)
    assert "vmfa-" not in kept.replace("vmfa-user", "")
