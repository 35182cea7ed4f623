"""The keyboard alone: only keys are pressed, for whatever has the focus, which is always to be seen."""

import re

import pytest
from selenium.webdriver.common.keys import Keys

from console import steps
from console.page import ENTER, ESCAPE, SPACE, TAB, fits, said
from console.people import add_user

# How an element looks; with the focus it must look otherwise, itself or what it lies in.
LOOK = """
const chain = []
for (let element = arguments[0]; element && chain.length < 3; element = element.parentElement) chain.push(element)
chain.push(...arguments[0].querySelectorAll('*'), arguments[0].nextElementSibling ?? arguments[0])
return JSON.stringify(chain.map(element => {
  const style = getComputedStyle(element)
  return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.borderColor, style.backgroundColor]
}))"""
MOST_STEPS = 150
# Base32 in groups of four.
SECRET = re.compile(r"(?:[A-Z2-7]{4} ){15}[A-Z2-7]{4}")


class Keyboard:
    def __init__(self, page):
        self.page, self.driver = page, page.driver

    @property
    def name(self):
        return said(self.page.active.accessible_name)

    def to(self, name, backwards=False):
        """Tabs until this has the focus."""
        passed = []
        for _ in range(MOST_STEPS):
            if self.page.active.tag_name != "body" and fits(self.name, name):
                self.must_be_seen()
                return self.page.active
            self.page.keys(Keys.SHIFT + TAB if backwards else TAB)
            passed.append(self.name)
        raise AssertionError(f"{name!r} is not reached by {passed}")

    def must_be_seen(self):
        """The focus has a look, and is inside of what is in sight."""
        element = self.page.active
        box = self.driver.execute_script(
            "const box = arguments[0].getBoundingClientRect(); return [box.top, box.bottom, innerHeight]", element)
        assert box[0] < box[2] and box[1] > 0, f"{self.name!r} has the focus out of sight"
        focused = self.driver.execute_script(LOOK, element)
        self.driver.execute_script("arguments[0].blur()", element)
        plain = self.driver.execute_script(LOOK, element)
        # Back, in the manner of the keyboard.
        self.driver.execute_script("arguments[0].focus({focusVisible: true})", element)
        assert focused != plain, f"{said(element.accessible_name)!r} looks the same with the focus"

    def press(self, name, key=ENTER, backwards=False):
        self.to(name, backwards)
        self.page.keys(key)

    def write(self, name, text):
        self.to(name)
        self.page.keys(Keys.CONTROL + "a")
        self.page.keys(text)


@pytest.fixture
def bob(server):
    return add_user(server, "bob")


def test_whole_way(server, page, bob):
    keyboard = Keyboard(page)
    page.heading("Sign in")
    keyboard.write("User name", "bob")
    keyboard.write("Password", "wrong" + ENTER)
    page.error_at("Password")
    # An error takes the focus to where it is.
    page.until(lambda: keyboard.name == "Password", "the focus is not at the error")
    page.keys(bob.password + ENTER)
    page.heading("My security credentials")

    # The link that skips the navigation is the first thing.
    page.driver.refresh()
    page.sees("Signed in without MFA")
    page.keys(TAB)
    assert "skip" in keyboard.name.lower()
    page.keys(ENTER)
    assert page.active.tag_name == "main"

    keyboard.press("Assign MFA device", SPACE)
    page.heading("Assign MFA device")
    # In a dialog the focus stays in the dialog; Escape gives it back to where it came from.
    for _ in range(25):
        page.keys(TAB)
        inside = page.driver.execute_script(
            "return document.activeElement === document.body || !!document.activeElement.closest('dialog')")
        assert inside, keyboard.name
    page.keys(ESCAPE)
    page.until(lambda: page.dialog() is None, "Escape does not close the dialog")
    assert keyboard.name == "Assign MFA device"

    page.keys(ENTER)
    keyboard.press("Continue")
    page.heading("Scan the QR code with your authenticator app")
    keyboard.press("Show secret key", SPACE)
    page.sees(SECRET)
    first, second = server.pair(bob.device)
    keyboard.write("MFA code 1", "000000")
    keyboard.write("MFA code 2", second)
    page.keys(ENTER)
    page.error_at("MFA code 1")
    page.until(lambda: keyboard.name == "MFA code 1", "the focus is not at the error")
    keyboard.write("MFA code 1", first)
    keyboard.to("MFA code 2")
    keyboard.press("Assign MFA")
    page.sees("The device is enabled.")
    page.until(lambda: page.active.tag_name != "body", "the focus is lost after the dialog")

    keyboard.press("Sign in again", backwards=True)
    page.heading("Sign in")
    keyboard.write("Password", bob.password + ENTER)
    page.heading("Second step")
    server.advance(60)
    keyboard.write("MFA code", server.code(bob.device) + ENTER)
    page.sees("Signed in with MFA")

    for view in ("Users", "Decisions", "Policy", "Credentials"):
        keyboard.press(view, backwards=True)
        page.until(lambda: page.active.tag_name in ("h1", "main"), f"the focus does not go to the view {view}")
    keyboard.press("Remove bob")
    page.heading("Remove the device bob?")
    keyboard.press("Cancel")
    page.until(lambda: keyboard.name == "Remove bob", "the focus does not come back")
    keyboard.press("Sign out", backwards=True)
    page.sees("You are signed out")


def test_choices_by_arrows(server, page):
    keyboard = Keyboard(page)
    page.heading("Sign in")
    keyboard.to("IAM user", backwards=True)
    page.keys(Keys.ARROW_RIGHT)
    page.field("Admin token")
    assert keyboard.name == "Root"
    keyboard.write("Admin token", server.admin_token + ENTER)
    page.sees("Root user")


def test_everything_has_a_name(server, page, bob):
    """Nobody comes to a place that a screen reader has no word for, and none is a trap."""
    steps.sign_in(page, bob)
    page.heading("My security credentials")
    page.driver.refresh()
    page.sees("No MFA device yet.")
    seen = []
    for _ in range(MOST_STEPS):
        page.keys(TAB)
        if page.active.tag_name == "body":
            break
        seen.append((page.active.tag_name, said(page.active.accessible_name)))
    else:
        raise AssertionError(f"no end of {seen}")
    assert len(seen) > 8
    assert all(name for _, name in seen), seen
