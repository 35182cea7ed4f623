"""Names, paths, tags and policies that are markup: on the page they are text, in each place where they come up."""

import json
import re

import pytest

from console import steps
from console.people import add_user

# A path of IAM's may be of all visible characters; a policy may say anything.
PATH = "/<img/src=x/onerror=alert(1)>/"
TEXT = "<img src=x onerror=alert(1)><script>alert(1)</script>\"'&amp;{{1}}${x}</textarea></style>"
TAG = "<b onmouseover=alert(1)>"
POLICY = {
    "Version": "2012-10-17", "Id": TEXT, "Statement": [
        {"Effect": "Deny", "Action": "iam:ListGroups", "Resource": "*",
         "Condition": {"StringNotEquals": {"aws:RequestTag/x": TEXT}}},
        {"Effect": "Allow", "Action": "*", "Resource": "*"},
    ],
}


def must_be_text(page):
    """No element came of it. That none of its code ran is told by the browser's log, and by the driver if a dialog is open."""
    made = page.driver.execute_script("""return [...document.querySelectorAll('*')].filter(element =>
      ['IMG', 'IFRAME', 'OBJECT', 'EMBED', 'B'].includes(element.tagName)
      || (element.tagName == 'SCRIPT' && !element.src)
      || [...element.attributes].some(attribute => attribute.name.startsWith('on'))).map(element => element.outerHTML)""")
    assert made == []


@pytest.fixture
def mallory(server):
    """A user in a path of markup, with a policy that is full of it."""
    iam = server.client("iam")
    iam.create_user(UserName="mallory", Path=PATH, Tags=[{"Key": "x", "Value": "y"}])
    user = add_user(server, "bob")
    iam.put_user_policy(UserName="mallory", PolicyName="markup", PolicyDocument=json.dumps(POLICY, indent=1))
    iam.create_login_profile(UserName="mallory", Password=user.password)
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName="mallory")["VirtualMFADevice"]["SerialNumber"]
    first, second = server.pair(device)
    iam.enable_mfa_device(
        UserName="mallory", SerialNumber=device, AuthenticationCode1=first, AuthenticationCode2=second)
    user.name = "mallory"
    server.advance(60)
    return user, device


def test_own_pages(server, page, mallory):
    user, device = mallory
    steps.sign_in_with_code(page, user, server.code(device))
    page.sees(PATH)
    page.sees(device)
    must_be_text(page)
    steps.go(page, "Users")
    page.sees(PATH)
    must_be_text(page)
    # A denied request shows the policy's whole text.
    steps.go(page, "Decisions")
    fetch = """const done = arguments[0]
      fetch('/console/api/session').then(one => one.json()).then(({csrfToken}) => fetch('/console/api/action', {
        method: 'POST', headers: {'Content-Type': 'application/json', 'X-CSRF-Token': csrfToken},
        body: JSON.stringify({service: 'iam', action: 'ListGroups', parameters: {}})})).then(one => done(one.status))"""
    assert page.driver.execute_async_script(fetch) == 403
    page.press(re.compile("mallory.*iam:ListGroups.*Denied"))
    page.sees("onerror=alert(1)")
    page.sees("What if")
    must_be_text(page)


def test_pages_of_an_administrator(server, page, mallory):
    """Who has more rights must not lose them by looking."""
    _, device = mallory
    steps.sign_in_as_root(page, server)
    steps.go(page, "Users")
    page.sees(PATH)
    must_be_text(page)
    page.follow("mallory")
    page.heading("mallory")
    page.sees(device)
    page.sees("markup")
    must_be_text(page)
    page.press("Deactivate mallory")
    must_be_text(page)
    page.press("Cancel")
    steps.go(page, "Phone")
    page.sees(device)
    must_be_text(page)
    steps.go(page, "Decisions")
    page.find("button", re.compile("iam:GetUser"))
    must_be_text(page)
    steps.go(page, "Policy")
    page.fill("User", "mallory")
    page.fill("Policy name", "markup")
    page.press("Load")
    page.until(lambda: TEXT in json.loads(page.field("Policy").get_property("value") or "{}").get("Id", ""), "not loaded")
    page.find("table", re.compile("."))
    must_be_text(page)


def test_policies_of_markup(server, page):
    """Findings repeat what is wrong: sids, actions, operators, keys."""
    steps.sign_in_as_root(page, server)
    steps.go(page, "Policy")
    page.paste("Policy", json.dumps({
        "Version": TEXT, "Statement": [
            {"Sid": TEXT, "Effect": TEXT, "Action": TEXT, "Resource": TEXT, "Condition": {TEXT: {TEXT: TEXT}}, TEXT: TEXT}]}))
    page.sees("Error")
    must_be_text(page)
    page.paste("Policy", json.dumps({
        "Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "iam:GetUser", "Resource": f"arn:aws:iam::*:user/{TAG}"},
            {"Effect": "Allow", "Action": "iam:ListMFADevices", "Resource": f"arn:aws:iam::*:user{PATH}*"}]}))
    page.find("table", re.compile("Decisions by action"))
    page.sees("iam:ListMFADevices")
    must_be_text(page)


def test_what_people_type(server, page):
    """Names that IAM does not take come back as errors, which are text too."""
    fay = add_user(server, "fay", {"Effect": "Allow", "Action": "*", "Resource": "*"})
    page.fill("User name", TEXT)
    page.fill("Password", TEXT)
    page.press("Sign in")
    page.error_at("Password")
    must_be_text(page)
    steps.sign_in(page, fay)
    page.press("Assign MFA device")
    page.fill("Device name", TAG)
    page.press("Continue")
    page.sees(re.compile("validation error|regular expression|invalid|must"))
    must_be_text(page)
    page.press("Cancel")
    steps.go(page, "Users")
    page.press("Create user")
    page.fill("User name", TAG)
    page.press("Create user")
    page.error_at("User name")
    must_be_text(page)
    page.press("Cancel")
    page.driver.get(f"{page.url}/console/#users/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")
    page.heading("<img src=x onerror=alert(1)>")
    must_be_text(page)
    page.driver.get(f"{page.url}/console/#policy/%3Cimg%20src%3Dx%3E/%3Cb%3E")
    page.heading("Policy")
    must_be_text(page)
