"""Every state as it looks: no fault for axe by day and by night, at a desk and on a phone, and a picture for people to open."""

import re

import pytest

from console import steps
from console.looks import look
from console.people import add_user

FULL = {"Effect": "Allow", "Action": "*", "Resource": "*"}


@pytest.fixture
def looks():
    """Collects what is found, so that one test tells of all its states."""
    found = []

    class Looks:
        def at(self, page, state):
            found.extend(look(page, state))

    yield Looks()
    assert not found, "\n".join(found)


def test_sign_in(server, page, looks):
    page.heading("Sign in")
    looks.at(page, "sign-in")
    steps.give_password(page, "nobody", "wrong")
    page.error_at("Password")
    looks.at(page, "sign-in-refused")
    steps.pick(page, "Root")
    page.field("Admin token")
    looks.at(page, "sign-in-root")
    steps.pick(page, "IAM user")
    bob = add_user(server, "bob", enrolled=True)
    steps.sign_in(page, bob)
    page.heading("Second step")
    looks.at(page, "second-step")
    steps.enter_code(page, "000000" if bob.code() != "000000" else "111111")
    page.error_at("MFA code")
    looks.at(page, "second-step-refused")


def test_new_password(server, page, looks):
    user = add_user(server, "bob")
    server.client("iam").update_login_profile(UserName="bob", Password=user.password, PasswordResetRequired=True)
    steps.sign_in(page, user)
    page.heading("Choose a new password")
    looks.at(page, "new-password")


def test_credentials(server, page, looks):
    carol = add_user(server, "carol")
    steps.sign_in(page, carol)
    page.sees("No MFA device yet.")
    steps.denied(page, "iam:ListAccessKeys")
    looks.at(page, "credentials-without-mfa")
    steps.why(page)
    looks.at(page, "credentials-denied")
    page.press("Assign MFA device")
    page.field("Device name")
    looks.at(page, "assign-name")
    steps.pick(page, "Hardware token")
    page.field("Serial number")
    looks.at(page, "assign-token")
    steps.pick(page, "Security key")
    looks.at(page, "assign-security-key")
    steps.pick(page, "Authenticator app")
    page.press("Continue")
    page.heading("Scan the QR code with your authenticator app")
    looks.at(page, "assign-qr")
    page.press("Show secret key")
    steps.enter_pair(page, "000000", "111111")
    page.error_at("MFA code 1")
    looks.at(page, "assign-refused")
    page.press("Cancel")
    page.sees("An enrolment was cancelled")
    looks.at(page, "cancelled-enrolment")


def test_credentials_with_mfa(server, page, looks):
    bob = add_user(server, "bob", FULL, enrolled=True)
    server.advance(60)
    steps.sign_in_with_code(page, bob)
    page.press("Create access key")
    page.heading("Access key created")
    looks.at(page, "access-key")
    page.press("Done")
    page.sees("Active")
    looks.at(page, "credentials-with-mfa")
    server.advance(60)
    page.fill("MFA code", server.code(bob.device))
    page.press("Get session token")
    page.heading("Session with MFA")
    looks.at(page, "session-token")
    page.press("Resync bob")
    page.heading("Resync bob")
    looks.at(page, "resync")
    page.press("Cancel")
    page.press("Remove bob")
    page.heading("Remove the device bob?")
    looks.at(page, "remove")
    page.press("Cancel")


def test_after_enabling(server, page, looks):
    carol = add_user(server, "carol")
    steps.sign_in(page, carol)
    steps.begin_enrolment(page, "carol")
    steps.enter_pair(page, *server.pair(carol.device))
    page.sees("The device is enabled.")
    looks.at(page, "enabled")
    page.press("Remove carol")
    page.press("Remove device")
    page.sees(re.compile("Denied|authenticated with an MFA device"))
    looks.at(page, "remove-denied")


def test_users(server, open_page, looks):
    carol = add_user(server, "carol", enrolled=True)
    server.client("iam").create_virtual_mfa_device(VirtualMFADeviceName="left")
    page = open_page()
    steps.sign_in_as_root(page, server)
    looks.at(page, "root")
    steps.go(page, "Users")
    page.find("link", "carol")
    page.sees("1 device")
    looks.at(page, "users")
    page.press("Create user")
    page.field("User name")
    looks.at(page, "create-user")
    page.press("Cancel")
    page.follow("carol")
    page.sees(carol.device)
    page.sees("SelfManagedMFA")
    looks.at(page, "user")
    page.press("Delete user")
    looks.at(page, "delete-user")
    page.press("Cancel")
    server.advance(60)
    own = open_page()
    steps.sign_in_with_code(own, carol)
    steps.go(own, "Users")
    steps.denied(own, "iam:ListUsers")
    looks.at(own, "users-denied")


def test_phone(server, page, looks):
    steps.sign_in_as_root(page, server)
    steps.go(page, "Phone")
    page.sees("No device has codes yet.")
    looks.at(page, "phone-without-device")
    add_user(server, "bob", enrolled=True)
    server.client("iam").create_virtual_mfa_device(VirtualMFADeviceName="left")
    page.press("Credentials", "link")
    steps.go(page, "Phone")
    page.sees(re.compile(r"\d{3} \d{3}"))
    looks.at(page, "phone")


def test_decisions(server, page, looks):
    add_user(server, "bob", enrolled=True)
    steps.sign_in_as_root(page, server)
    steps.go(page, "Decisions")
    page.find("button", re.compile("iam:EnableMFADevice"))
    looks.at(page, "decisions")
    alice = server.client("iam", server.users["alice"])
    with pytest.raises(Exception, match="AccessDenied"):
        alice.list_users()
    page.press(re.compile("alice.*iam:ListUsers"))
    page.sees(re.compile("In a session with MFA Not allowed"))
    looks.at(page, "decision")
    page.fill("Filter", "no-such-thing")
    page.sees(re.compile(r"\b0 of \d+ shown"))
    looks.at(page, "decisions-filtered")


def test_policy(server, page, looks):
    steps.sign_in_as_root(page, server)
    steps.go(page, "Policy")
    page.sees("mfa-cancelled-enrolment")
    page.sees("Lifts the deny")
    looks.at(page, "policy")
    page.paste("Policy", '{"Version": "2012-10-17", "Statement": [{"Effect": "Maybe", "Action": "iam:*"}]}')
    page.sees("Error")
    looks.at(page, "policy-error")
    page.press("Sign out")
    page.heading("Unsaved policy")
    looks.at(page, "policy-unsaved")
    page.press("Discard and sign out")
    page.sees("You are signed out")
    looks.at(page, "signed-out")
