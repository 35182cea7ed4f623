"""That the judges sit in every browser: a page that does wrong is found out, and one that does right is not."""

import pytest

from console import looks
from console.page import Page
from console.stub import Stub

POLICY = {"Content-Security-Policy": "default-src 'none'; script-src 'self'; connect-src 'self' http://localhost:1"}
GOOD = '<!doctype html><html lang="en"><title>Good</title><main><h1>Good</h1><button>Press</button></main>'
ICON = {"/favicon.ico": ("image/x-icon", " ")}
FAULTY = {
    "thrown": ("throw new Error('thrown')", "Error: thrown"),
    "rejected": ("Promise.reject(new Error('rejected'))", "Error: rejected"),
    "refused": ("fetch('/none')", "404"),
    "told": ("console.error('told')", "told"),
    "missing": ("document.body.append(Object.assign(document.createElement('script'), {src: '/none.js'}))", "404"),
    "markup": ("document.body.innerHTML = '<p style=\"color: red\">red'", "style-src"),
    "elsewhere": ("fetch('http://localhost:1/').catch(() => {})", "a request to http://localhost:1/"),
    "failing": ("fetch('/failing.api')", "500 of "),
}


@pytest.fixture
def stub():
    """Pages of which each does one thing wrong, under a policy as the console has it."""
    pages = ICON | {"/good": ("text/html", GOOD), "/failing.api": ("application/json", "{}", 500)}
    for name, (script, _) in FAULTY.items():
        pages[f"/{name}"] = ("text/html", f'{GOOD}<script src="/{name}.js"></script>')
        pages[f"/{name}.js"] = ("text/javascript", script)
    with Stub(pages, POLICY) as stub:
        yield stub


@pytest.fixture
def page(stub, open_browser):
    return Page(open_browser(), stub.url)


def test_good_page(page):
    page.driver.get(f"{page.url}/good")
    page.press("Press")
    assert page.heading("Good")
    assert page.browser.faults() == []
    assert looks.faults(page) == []


def test_faulty_pages(page):
    for name, (_, fault) in FAULTY.items():
        page.driver.get(f"{page.url}/{name}")
        page.until(lambda: [one for one in page.browser.faults() if fault in one], f"no fault {fault!r} in {name}")
    # What is told twice may come late.
    page.browser.foreseen.append("")


def test_axe(open_browser):
    bad = '<!doctype html><title>Bad</title><main><h1>Bad</h1><input><p style="color: #ccc; background: #fff">faint</main>'
    with Stub(ICON | {"/": ("text/html", bad)}) as stub:
        page = Page(open_browser(), stub.url)
        page.driver.get(stub.url)
        found = looks.faults(page)
        assert page.browser.faults() == []
    for version in ("3.1.1", "4.9.1"):
        for rule in ("html-has-lang", "label", "color-contrast"):
            assert any(one.startswith(f"axe {version} {rule}:") for one in found), (version, rule, found)
