"""The emulated phone: what it shows is what the secret gives, and nobody but root sees it."""

import re
from datetime import timedelta

import pytest
from selenium.webdriver.common.keys import Keys

from console import steps
from console.page import Page
from console.people import add_user
from console.qr import App
from support.server import Server

CODE = re.compile(r"\b(\d{3}) (\d{3})\b")


def enrol(server, name):
    """A user with a device whose secret the test knows."""
    user = add_user(server, name)
    iam = server.client("iam")
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName=name)["VirtualMFADevice"]
    app = App(f"otpauth://totp/x?issuer=x&secret={device['Base32StringSeed'].decode()}")
    first, second = app.pair(server.now)
    iam.enable_mfa_device(
        UserName=name, SerialNumber=device["SerialNumber"], AuthenticationCode1=first, AuthenticationCode2=second)
    return user, app


def shown(page):
    return "".join(CODE.search(page.text).groups())


def shows(page, code):
    page.until(lambda: shown(page) == code, f"{code} is not shown")


@pytest.fixture
def root_page(server, page):
    steps.sign_in_as_root(page, server)
    return page


def test_codes(server, root_page):
    _, bob = enrol(server, "bob")
    _, carol = enrol(server, "carol")
    page = root_page
    steps.go(page, "Phone")
    steps.pick(page, re.compile("^carol"))
    shows(page, carol.code(server.now))
    steps.pick(page, re.compile("^bob"))
    shows(page, bob.code(server.now))
    page.sees(bob.code(server.now, 1))
    page.sees(bob.code(server.now, -1))
    assert bob.secret not in page.driver.page_source

    # The manual clock is stepped, and a code goes with it.
    before = server.now
    page.press("Advance 30 s")
    shows(page, bob.code(before + timedelta(seconds=30)))
    assert server.now == before + timedelta(seconds=30)
    page.press("Advance 3 min")
    shows(page, bob.code(before + timedelta(seconds=210)))
    # Somebody else may step it too.
    server.advance(30)
    shows(page, bob.code(before + timedelta(seconds=240)))


def test_drift(server, open_page, root_page):
    """A phone that is late shows old codes; sign-in refuses them, and takes them after the resync."""
    user, bob = enrol(server, "bob")
    page = root_page
    server.advance(3600)
    steps.go(page, "Phone")
    slider = page.find("slider", "The phone’s clock")
    slider.send_keys(Keys.HOME)
    page.sees("300 s late")
    assert slider.get_attribute("aria-valuetext") == "300 s late"
    late = bob.code(server.now - timedelta(seconds=300))
    shows(page, late)

    own = open_page()
    steps.sign_in(own, user)
    own.heading("Second step")
    steps.enter_code(own, late)
    own.error_at("MFA code")
    iam = server.client("iam")
    first, second = bob.pair(server.now - timedelta(seconds=300))
    iam.resync_mfa_device(UserName="bob", SerialNumber=user.device, AuthenticationCode1=first, AuthenticationCode2=second)
    page.press("Advance 3 min")
    late = bob.code(server.now - timedelta(seconds=300))
    shows(page, late)
    steps.enter_code(own, late)
    own.sees("Signed in with MFA")

    page.press("On time")
    shows(page, bob.code(server.now))
    slider.send_keys(Keys.ARROW_RIGHT * 6)
    page.sees("60 s early")
    shows(page, bob.code(server.now + timedelta(seconds=60)))


def test_copied(server, root_page):
    _, bob = enrol(server, "bob")
    page = root_page
    steps.go(page, "Phone")
    shows(page, bob.code(server.now))
    page.press("Copy code")
    read = "navigator.clipboard.readText().then(arguments[0], error => arguments[0](String(error)))"
    page.until(lambda: page.driver.execute_async_script(read) == bob.code(server.now), "the code is not copied")


def test_system_clock(log, open_browser):
    """By the system's clock the seconds run down and the next code comes by itself."""
    with open(log, "w") as file:
        server = Server(log=file)
    try:
        _, bob = enrol(server, "bob")
        page = Page(open_browser(), server.url).open()
        steps.sign_in_as_root(page, server)
        steps.go(page, "Phone")
        page.sees("The server goes by the system’s clock.")
        assert not page.all("button", "Advance 30 s")

        def is_right():
            before, code, after = server.now, shown(page), server.now
            return code in (bob.code(before), bob.code(after))

        page.until(is_right, "the code is another")
        first = shown(page)
        seconds = re.compile(r"\b(\d+) s\b")
        left = int(seconds.search(page.text)[1])
        assert 0 <= left <= 30
        page.until(lambda: int(seconds.search(page.text)[1]) != left, "the seconds stand")
        # The longest that a code stands, and the time that a busy machine may take.
        for _ in range(2):
            try:
                page.until(lambda: shown(page) != first and is_right(), "no next code")
                break
            except Exception:
                continue
        assert shown(page) != first
    finally:
        server.stop()


def test_not_for_users(server, page):
    user, _ = enrol(server, "bob")
    server.advance(60)
    steps.sign_in_with_code(page, user)
    assert "Phone" not in page.names("link")
    page.driver.get(f"{page.url}/console/#phone")
    page.driver.refresh()
    page.heading("My security credentials")
    assert not CODE.search(page.text)


def test_no_device(root_page):
    steps.go(root_page, "Phone")
    root_page.sees("No device has codes yet.")
