"""Fixtures: a server for each test, browsers that tell on the page, and visitors without one."""

import os
import pathlib

import pytest

from console import browser as chromium
from console.page import Page
from console.visitor import Visitor
from support.home import move_to
from support.server import Server

FAILURES = pathlib.Path(__file__).parents[2] / ".build/console/failures"


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    # The driver's path is given: nothing is to be looked for, or sent.
    monkeypatch.setenv("SE_OFFLINE", "true")
    monkeypatch.setenv("SE_AVOID_STATS", "true")
    return move_to(tmp_path, monkeypatch)


@pytest.fixture
def log(tmp_path):
    """What the server of the test has said."""
    return tmp_path / "serve.log"


@pytest.fixture
def server(log):
    with open(log, "w") as file:
        server = Server("--seed-policy", "--clock", "manual", log=file)
        try:
            yield server
        finally:
            server.stop()


@pytest.fixture
def visitor(server):
    """Makes people who send what they like."""
    return lambda: Visitor(server.url)


@pytest.fixture
def open_browser(request):
    """Makes browsers. When the test ends, nothing may have gone wrong in any of them."""
    program = chromium.missing()
    if program is not None:
        if os.environ.get("VMFA_REQUIRE_BROWSER") == "1":
            pytest.fail(f"{program} is not installed")
        pytest.skip(f"{program} is not installed")
    browsers = []

    def make():
        browsers.append(chromium.Browser())
        browsers[-1].show_as()
        return browsers[-1]

    yield make
    faults = []
    for number, browser in enumerate(browsers):
        try:
            if request.node.stash.get(FAILED, False):
                FAILURES.mkdir(parents=True, exist_ok=True)
                (FAILURES / f"{request.node.name}-{number}.png").write_bytes(browser.picture())
            faults += browser.faults()
        finally:
            browser.close()
    assert not faults, "\n".join(["in the browser:"] + faults)


@pytest.fixture
def open_page(server, open_browser):
    """Opens the console in a browser of its own, by this machine's number or by its name."""
    return lambda host="127.0.0.1": Page(open_browser(), server.url.replace("127.0.0.1", host)).open()


@pytest.fixture
def page(open_page):
    return open_page()


FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.failed:
        item.stash[FAILED] = True
    return report
