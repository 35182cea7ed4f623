"""The policy editor: findings, matrix and walk while one writes, and what is saved counts at once."""

import json
import re

import pytest
from botocore.exceptions import ClientError
from selenium.webdriver.common.by import By

from console import steps
from console.people import SEED_POLICY, add_user

TRAP = json.loads(SEED_POLICY)
TRAP["Statement"][3]["NotAction"].append("iam:DeleteVirtualMFADevice")


@pytest.fixture
def editor(server, page):
    steps.sign_in_as_root(page, server)
    steps.go(page, "Policy")
    return page


def write(page, document):
    page.paste("Policy", document if isinstance(document, str) else json.dumps(document, indent=4))


def text(page):
    return page.field("Policy").get_property("value")


def cells(page, action, resource):
    """A row of the matrix."""
    def find():
        for row in page.driver.find_elements(By.CSS_SELECTOR, "table tr"):
            content = [cell.text for cell in row.find_elements(By.CSS_SELECTOR, "th, td")]
            if content[0] == action and content[1].endswith(resource):
                return content[2:]
        return None

    return page.until(find, f"no row of {action} on {resource}")


def test_seed_policy(editor):
    page = editor
    write(page, "{}")
    page.sees("Error")
    page.press("Seed policy")
    if page.dialog():
        page.press("Discard changes")
    page.until(lambda: "AllowViewAccountInfo" in text(page), "not the seed policy")
    assert json.loads(text(page)) == json.loads(SEED_POLICY)
    # The findings are suggestions; the matrix tells what MFA opens; the walk is the life of a device.
    page.sees("mfa-cancelled-enrolment")
    page.sees_no("Error")
    assert cells(page, "iam:DeleteVirtualMFADevice", ":mfa/alice") == ["Denied", "Denied", "Allowed", "Opens"]
    assert cells(page, "iam:EnableMFADevice", ":user/alice")[:3] == ["Allowed", "Allowed", "Allowed"]
    assert cells(page, "every other action", "*") == ["Denied", "Denied", "Not allowed", "Lifts the deny"]
    page.sees(re.compile("(?i)cancelled enrolment locked out until an administrator deletes the device"))
    page.sees("The user, with a key")


def test_trap(editor):
    """The edit that the guide warns of."""
    page = editor
    write(page, TRAP)
    page.sees("whoever has a user's key alone can begin to take MFA away")
    line = 1 + json.dumps(TRAP, indent=4).splitlines().index('                "iam:DeleteVirtualMFADevice"', 30)
    page.press(re.compile(f"[Ll]ine {line}, column"))
    before = page.driver.execute_script("const area = document.activeElement; return area.value.slice(0, area.selectionStart)")
    assert before.count("\n") + 1 == line
    assert cells(page, "iam:DeleteVirtualMFADevice", ":mfa/alice")[0] == "Allowed"
    # And back.
    write(page, json.loads(SEED_POLICY))
    page.sees_no("whoever has a user's key alone")


def test_what_is_no_policy(editor):
    page = editor
    for document in ("{", "[]", '{"Version": "2012-10-17"}', "<img src=x onerror=alert(1)>", '{"Statement": [{"Effect": "Maybe"}]}'):
        write(page, document)
        page.sees("Error")
    write(page, json.loads(SEED_POLICY))
    page.sees_no("Error")


def test_saved_policy_counts(server, open_page, editor):
    """The documented edit opens the Users page for a user who is looking at it."""
    bob = add_user(server, "bob")
    own = open_page()
    steps.sign_in(own, bob)
    own.heading("My security credentials")
    steps.go(own, "Users")
    steps.denied(own, "iam:ListUsers")

    page = editor
    open_users = json.loads(SEED_POLICY)
    open_users["Statement"][0]["Action"] = ["iam:ListUsers", "iam:ListVirtualMFADevices"]
    open_users["Statement"][3]["NotAction"].append("iam:ListUsers")
    page.fill("User", "bob")
    page.fill("Policy name", "SelfManagedMFA")
    write(page, open_users)
    page.press("Save policy")
    page.sees("Saved")
    saved = server.client("iam").get_user_policy(UserName="bob", PolicyName="SelfManagedMFA")["PolicyDocument"]
    assert saved == open_users

    own.driver.refresh()
    own.find("link", "alice")


def test_errors_of_saving(server, editor):
    page = editor
    page.fill("User", "nobody")
    page.press("Save policy")
    assert "nobody" in page.error_at("User")
    page.fill("User", "alice")
    page.fill("Policy name", "x")
    write(page, '{"Version": "2012-10-17", "Statement": []')
    page.press("Save policy")
    page.sees(re.compile("[Ss]yntax|[Mm]alformed"))
    with pytest.raises(ClientError, match="NoSuchEntity"):
        server.client("iam").get_user_policy(UserName="alice", PolicyName="x")


def test_unsaved_changes(editor):
    """What was written is not lost by a look elsewhere, nor in silence."""
    page = editor
    page.until(lambda: "AllowViewAccountInfo" in text(page), "not the seed policy")
    write(page, text(page) + "\n\n")
    page.sees("Not saved")
    steps.go(page, "Users")
    steps.go(page, "Policy")
    assert text(page).endswith("\n\n")
    page.press("Sign out")
    page.heading("Unsaved policy")
    page.press("Cancel")
    page.press("Sign out")
    page.press("Discard and sign out")
    page.sees("You are signed out")


def test_draft_of_one_user(server, editor):
    """What was written for one user does not come under another's name."""
    page = editor
    add_user(server, "bob")
    add_user(server, "carol")

    def names():
        return [page.field(label).get_property("value") for label in ("User", "Policy name")]

    page.fill("User", "bob")
    page.fill("Policy name", "SelfManagedMFA")
    page.press("Load")
    page.until(lambda: "AllowManageOwnUserMFA" in text(page), "not loaded")
    write(page, text(page) + "\n\n")
    page.sees("Not saved · bob / SelfManagedMFA")
    for link in ("SelfManagedMFA", "Add inline policy"):
        steps.go(page, "Users")
        page.follow("carol")
        page.follow(link)
        page.heading("Unsaved policy")
        page.press("Cancel")
        page.until(lambda: names() == ["bob", "SelfManagedMFA"] and text(page).endswith("\n\n"), "not bob's any more")
    steps.go(page, "Users")
    page.follow("carol")
    page.follow("Add inline policy")
    page.press("Discard changes")
    page.until(lambda: names() == ["carol", ""] and json.loads(text(page) or "0") == json.loads(SEED_POLICY), "not begun")
    # What cannot be loaded leaves nothing behind that could be saved under its name.
    page.open("#policy/nobody/none")
    page.sees("The user with name nobody cannot be found.")
    assert text(page) == ""


def test_draft_is_its_writers(server, page):
    """Whoever signs in next at the same screen does not find it."""
    bob = add_user(server, "bob")
    steps.sign_in_as_root(page, server)
    steps.go(page, "Policy")
    write(page, '{"Version": "2012-10-17", "Statement": [], "Id": "for-root-alone"}')
    page.sees("Not saved")
    page.press("Sign out")
    page.press("Discard and sign out")
    page.sees("You are signed out")
    steps.sign_in(page, bob)
    page.heading("My security credentials")
    steps.go(page, "Policy")
    page.until(lambda: "AllowViewAccountInfo" in text(page), "not the seed policy")
    assert "for-root-alone" not in page.driver.page_source + text(page)
