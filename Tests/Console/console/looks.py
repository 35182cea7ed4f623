"""Each state by day and by night, at a desk and on a phone: axe finds no fault in it, and people may open the picture."""

import json
import pathlib

import axe_selenium_python
import selenium_axe_python

from console.browser import DESKTOP, PHONE

PICTURES = pathlib.Path(__file__).parents[3] / ".build/console/screenshots"
LOOKS = [(width, theme) for width in ("desktop", "phone") for theme in ("light", "dark")]
# The rules of today, and those of the package that has been used longest, which are of 2018: `one-time-code` is younger.
AXES = {
    selenium_axe_python.Axe: None,
    axe_selenium_python.Axe: {"rules": {"autocomplete-valid": {"enabled": False}}},
}
# All that moves has come to rest, and all letters are there.
AT_REST = """return document.fonts.status == "loaded" && document.getAnimations().every(
  animation => animation.playState != "running" || animation.effect.getComputedTiming().endTime == Infinity)"""


def look(page, state):
    """Takes the four pictures of a state and returns what axe finds."""
    found = []
    for width, theme in LOOKS:
        page.browser.show_as(DESKTOP if width == "desktop" else PHONE, theme == "dark")
        page.until(lambda: page.driver.execute_script(AT_REST), "the page does not come to rest")
        PICTURES.mkdir(parents=True, exist_ok=True)
        (PICTURES / f"{state}-{width}-{theme}.png").write_bytes(page.browser.picture(whole=page.dialog() is None))
        found += [f"{state} {width} {theme}: {fault}" for fault in faults(page) + overflow(page)]
    page.browser.show_as()
    return found


def faults(page):
    """What axe finds, by each of its versions."""
    found = []
    for make, options in AXES.items():
        page.driver.execute_script("delete window.axe")
        axe = make(page.driver)
        axe.inject()
        version = page.driver.execute_script("return axe.version")
        for violation in axe.run(options=options and json.dumps(options))["violations"]:
            for node in violation["nodes"]:
                why = " ".join(node.get("failureSummary", "").split())
                found.append(f"axe {version} {violation['id']}: {node['target']} {node['html'][:160]}: {why[:240]}")
    page.driver.execute_script("delete window.axe")
    return found


def overflow(page):
    """A page wider than the screen would have to be pushed to and fro."""
    width, screen = page.driver.execute_script("return [document.documentElement.scrollWidth, innerWidth]")
    return [f"the page is {width} px wide on a screen of {screen}"] if width > screen else []
