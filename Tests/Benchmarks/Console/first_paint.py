"""How much later the console's first paint is than that of an empty page, and how large its files are, as JSON.

    python first_paint.py VMFA      selenium comes from this Python's environment, Chromium and its driver from the system

The empty page is one word from Python's own server, opened in turns with the console in the same browser. Each opening
is a new tab's, without a cache, and what counts is the browser's own first contentful paint.
"""

import json
import pathlib
import statistics
import sys

TESTS = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [str(TESTS / "Console"), str(TESTS / "Benchmarks/Server")]

from console.assets import assets
from console.browser import Browser
from console.stub import Stub
from processes import Server

ROUNDS = 25
EMPTY = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p>Empty</p></html>'
PAINT = """const done = arguments[0]
new PerformanceObserver(list => {
  const paint = list.getEntriesByName('first-contentful-paint')[0]
  if (paint) done(paint.startTime)
}).observe({type: 'paint', buffered: true})"""


def first_paint(browser, url):
    """Milliseconds from the start of the navigation to the first contentful paint."""
    driver = browser.driver
    before = driver.current_window_handle
    driver.switch_to.new_window("tab")
    try:
        browser.command("Network.enable")
        browser.command("Network.setCacheDisabled", cacheDisabled=True)
        driver.get(url)
        return driver.execute_async_script(PAINT)
    finally:
        driver.close()
        driver.switch_to.window(before)


def rounded(value):
    return round(value, 1)


with Server.vmfa(sys.argv[1]) as vmfa, Stub({"/": ("text/html", EMPTY), "/favicon.ico": ("image/x-icon", " ")}) as stub:
    sizes = {name: len(body) for name, body in assets(vmfa.url).items()}
    browser = Browser()
    try:
        console, empty = f"{vmfa.url}/console/", f"{stub.url}/"
        for url in (console, empty) * 2:
            first_paint(browser, url)
        pairs = []
        for number in range(ROUNDS):
            # Who goes first changes, so that neither warms the browser for the other.
            order = (console, empty) if number % 2 else (empty, console)
            times = {url: first_paint(browser, url) for url in order}
            pairs.append((times[console], times[empty]))
    finally:
        browser.close()

later = sorted(ours - theirs for ours, theirs in pairs)
print(json.dumps({
    "consoleFirstPaintMilliseconds": rounded(statistics.median(ours for ours, _ in pairs)),
    "emptyPageFirstPaintMilliseconds": rounded(statistics.median(theirs for _, theirs in pairs)),
    "consoleFirstPaintLaterMilliseconds": rounded(statistics.median(later)),
    "consoleFirstPaintLaterQuartiles": [rounded(later[len(later) // 4]), rounded(later[-1 - len(later) // 4])],
    "consoleFirstPaintRounds": ROUNDS,
    "consoleAssetBytes": sum(sizes.values()),
    "consoleAssets": len(sizes),
}))
