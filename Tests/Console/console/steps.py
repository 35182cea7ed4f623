"""What people do on the page again and again."""

import re

from selenium.common.exceptions import NoSuchElementException
from selenium.webdriver.common.by import By


def pick(page, label):
    """Takes one of several choices, by a click on its words."""
    def take():
        radio = page.find("radio", label)
        if not radio.is_selected():
            page.click(radio.find_element(By.XPATH, "ancestor::label"))
        return page.find("radio", label).is_selected()

    page.until(take, f"cannot pick {label!r}")


def give_password(page, user_name, password):
    page.fill("User name", user_name)
    page.fill("Password", password)
    page.press("Sign in")


def sign_in(page, user):
    """As a user who has no device; or up to the second step."""
    give_password(page, user.name, user.password)


def enter_code(page, code):
    page.fill("MFA code", code)
    page.press("Continue")


def sign_in_with_code(page, user, code=None):
    sign_in(page, user)
    page.heading("Second step")
    enter_code(page, code or user.code())
    page.heading("My security credentials")
    page.sees("Signed in with MFA")


def sign_in_as_root(page, server):
    pick(page, "Root")
    page.fill("Admin token", server.admin_token)
    page.press("Sign in")
    page.sees("Root user")


def sign_out(page):
    page.press("Sign out")
    page.sees("You are signed out")


def go(page, view, heading=None):
    """To a view, by the navigation."""
    page.press(view, "link", page.driver.find_element(By.CSS_SELECTOR, "nav"))
    page.heading(heading or view)


def begin_enrolment(page, name=None):
    """Opens the dialog and names the device; the QR code is there then."""
    page.press("Assign MFA device")
    page.heading("Assign MFA device")
    if name is not None:
        page.fill("Device name", name)
    page.press("Continue")
    return page.find("img", f"QR code of the device {name}") if name else page.heading(
        "Scan the QR code with your authenticator app")


def enter_pair(page, first, second, button="Assign MFA"):
    page.fill("MFA code 1", first)
    page.fill("MFA code 2", second)
    page.press(button)


def denied(page, action):
    """The line that tells that an action is denied."""
    page.sees(re.compile(rf"(?:Denied|Not allowed) {action}\b"))


def why(page, within=None):
    """Opens the reason of a denial, and returns the statement that is marked in the policy's text."""
    def marked():
        for summary in page.all("button", within=within):
            if summary.tag_name == "summary" and summary.text.strip() == "Why":
                details = summary.find_element(By.XPATH, "..")
                if details.get_attribute("open") is None:
                    page.click(summary)
                marks = details.find_elements(By.TAG_NAME, "mark")
                return " ".join(mark.text for mark in marks)
        raise NoSuchElementException("no Why")

    return page.until(marked, "no statement is marked")


def shown_text(page, label):
    """A text that is there to be copied."""
    return page.until(lambda: next((
        region.text for region in page.driver.find_elements(By.CSS_SELECTOR, "[role=region]")
        if region.accessible_name == label), None), f"no region {label!r}")
