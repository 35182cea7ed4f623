"""The Users page: shut by the seed policy, opened by the edit that its documentation gives, and what administrators do there."""

import json
import re

import pytest
from botocore.exceptions import ClientError

from console import steps
from console.people import add_user

FULL = {"Effect": "Allow", "Action": "*", "Resource": "*"}


def has_list_users(document):
    """In which statements the action stands."""
    return [one["Sid"] for one in json.loads(document)["Statement"]
            if "iam:ListUsers" in json.dumps([one.get("Action"), one.get("NotAction")])]


def test_documented_edit(server, open_page):
    carol = add_user(server, "carol")
    page = open_page()
    steps.sign_in(page, carol)
    page.heading("My security credentials")
    steps.go(page, "Users")
    page.sees("this session has no MFA")
    page.heading("How to open this page")
    page.press("Copy the policy with this edit")
    page.sees("Copied")
    edited = page.driver.execute_async_script("navigator.clipboard.readText().then(arguments[0])")
    assert has_list_users(edited) == ["AllowViewAccountInfo", "DenyAllExceptListedIfNoMFA"]
    # She may not give it to herself.
    steps.go(page, "Policy")
    page.until(lambda: "AllowViewAccountInfo" in page.field("Policy").get_property("value"), "no policy")
    page.paste("Policy", edited)
    page.press("Save policy")
    steps.denied(page, "iam:PutUserPolicy")

    admin = open_page()
    steps.sign_in_as_root(admin, server)
    steps.go(admin, "Policy")
    admin.fill("User", "carol")
    admin.fill("Policy name", "SelfManagedMFA")
    admin.press("Load")
    admin.until(lambda: "AllowManageOwnUserMFA" in admin.field("Policy").get_property("value"), "not loaded")
    admin.press("Open the Users page: add iam:ListUsers")
    assert json.loads(admin.field("Policy").get_property("value")) == json.loads(edited)
    admin.press("Save policy")
    admin.sees("The policy is saved")

    # One place is not enough: with both it is open, without MFA and with it.
    page.driver.execute_script("onbeforeunload = null")
    steps.go(page, "Users")
    page.find("link", "alice")
    page.find("link", "carol")
    server.client("iam").put_user_policy(
        UserName="carol", PolicyName="SelfManagedMFA",
        PolicyDocument=edited.replace('"iam:ListUsers"', '"iam:ListGroups"', 1))
    page.press("Credentials", "link")
    steps.go(page, "Users")
    steps.denied(page, "iam:ListUsers")


def test_what_an_administrator_does(server, open_page):
    """Creates a user, who can sign in then; deactivates a lost device; takes the password away; deletes the user."""
    iam = server.client("iam")
    admin = open_page()
    steps.sign_in_as_root(admin, server)
    steps.go(admin, "Users")
    admin.press("Create user")
    admin.fill("User name", "alice")
    admin.press("Create user")
    assert "already exists" in admin.error_at("User name")
    admin.fill("User name", "erin")
    admin.fill("Password (optional)", "Correct-horse-erin-1")
    admin.press("Create user")
    admin.until(lambda: admin.dialog() is None, "the dialog stays open")
    admin.find("link", "erin")

    page = open_page()
    steps.give_password(page, "erin", "Correct-horse-erin-1")
    page.sees("Signed in without MFA")
    steps.begin_enrolment(page, "erin")
    device = server.arn("mfa/erin")
    steps.enter_pair(page, *server.pair(device))
    page.sees("The device is enabled.")

    admin.follow("erin")
    admin.heading("erin")
    admin.sees(device)
    admin.press("Deactivate erin")
    admin.press("Deactivate device")
    admin.sees("is nobody’s")
    assert iam.list_mfa_devices(UserName="erin")["MFADevices"] == []
    admin.press(f"Delete {device}")
    admin.press("Delete device")
    admin.sees_no(device)
    assert iam.list_virtual_mfa_devices()["VirtualMFADevices"] == []

    # A password for the next time only.
    admin.press("Set password")
    admin.fill("New password", "Temporary-horse-1")
    admin.tick("Ask for a new one at the next sign-in")
    admin.press("Set password")
    admin.sees("to be changed at the next sign-in")
    steps.sign_out(page)
    steps.give_password(page, "erin", "Temporary-horse-1")
    page.heading("Choose a new password")
    page.fill("Old password", "Temporary-horse-1")
    page.fill("New password", "Correct-horse-erin-2")
    page.fill("New password again", "Correct-horse-erin-3")
    page.press("Set password")
    assert "differ" in page.error_at("New password again")
    page.fill("New password again", "Correct-horse-erin-2")
    page.press("Set password")
    # The seed policy lets nobody change a password without MFA, and the page says so and who denies it.
    steps.denied(page, "iam:ChangePassword")
    assert "DenyAllExceptListedIfNoMFA" in steps.why(page)
    page.heading("Choose a new password")

    admin.press("Delete user")
    admin.press("Delete user")
    admin.heading("Users")
    admin.sees("erin is deleted")
    with pytest.raises(ClientError, match="NoSuchEntity"):
        iam.get_user(UserName="erin")
    # Who had got so far gets no further.
    page.browser.foreseen.append("401")
    page.press("Set password")
    page.sees(re.compile("session is over|cannot be found|Not allowed|is invalid"))
    assert "Signed in" not in page.text


def test_new_password(server, page):
    """Where the policy allows it, the new password takes the old one's place."""
    user = add_user(server, "fay", FULL)
    server.client("iam").update_login_profile(UserName="fay", Password=user.password, PasswordResetRequired=True)
    steps.sign_in(page, user)
    page.heading("Choose a new password")
    page.fill("Old password", user.password)
    page.fill("New password", "Another-horse-fay-2")
    page.fill("New password again", "Another-horse-fay-2")
    page.press("Set password")
    page.heading("My security credentials")
    steps.sign_out(page)
    steps.sign_in(page, user)
    page.error_at("Password")
    steps.give_password(page, "fay", "Another-horse-fay-2")
    page.heading("My security credentials")


def test_access_keys(server, page):
    """Made on the page, used by boto3, and gone when they are deleted."""
    user = add_user(server, "fay", FULL)
    steps.sign_in(page, user)
    page.sees("No access key.")
    page.press("Create access key")
    page.heading("Access key created")
    text = steps.shown_text(page, "export lines")
    values = dict(line.removeprefix("export ").split("=", 1) for line in text.splitlines())
    values = {name: value.strip("'") for name, value in values.items()}
    key = {"aws_access_key_id": values["AWS_ACCESS_KEY_ID"], "aws_secret_access_key": values["AWS_SECRET_ACCESS_KEY"]}
    page.press("Done")
    sts = server.client("sts", key)
    assert sts.get_caller_identity()["Arn"].endswith(":user/fay")
    assert key["aws_secret_access_key"] not in page.driver.page_source
    page.press(f"Deactivate {key['aws_access_key_id']}")
    page.sees("Inactive")
    with pytest.raises(ClientError):
        sts.get_caller_identity()
    page.press(f"Delete {key['aws_access_key_id']}")
    page.press("Delete key")
    page.sees("No access key.")
    assert server.client("iam").list_access_keys(UserName="fay")["AccessKeyMetadata"] == []


def test_own_rule_of_aws(server, page):
    """Who has a device changes devices only in a session with MFA, whatever policies say."""
    user = add_user(server, "fay", FULL)
    steps.sign_in(page, user)
    steps.begin_enrolment(page, "fay")
    steps.enter_pair(page, *server.pair(user.device))
    page.sees("The device is enabled.")
    page.press("Remove fay")
    page.press("Remove device")
    page.sees("please ensure that you are authenticated with an MFA device that is enabled for this user")
    page.find("button", "Sign in again with MFA")
    assert len(server.client("iam").list_mfa_devices(UserName="fay")["MFADevices"]) == 1
