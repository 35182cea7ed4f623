"""The page's own files: little, all of them here, and nothing that a policy would have to allow."""

import re

from console.assets import Names, assets
from console.visitor import Visitor

MOST_BYTES = 100_000
# What would fetch from a place.
LINKS = re.compile(r'url\(|@import')


def test_size(server):
    found = assets(server.url)
    assert {"", "main.js", "console.css", "icon.svg"} <= set(found)
    total = sum(len(body) for body in found.values())
    assert total < MOST_BYTES, (total, {name: len(body) for name, body in found.items()})


def test_nothing_from_elsewhere(server):
    for name, body in assets(server.url).items():
        text = body.decode()
        places = set(re.findall(r"https?://[a-z0-9.-]+", text))
        # The name of a vocabulary is no address.
        assert places <= {"http://www.w3.org"}, (name, places)
        if name.endswith(".css"):
            assert not LINKS.search(text), name


def test_no_inline_code(server):
    assert Names(assets(server.url)[""].decode()).inline == []


def test_nothing_that_makes_markup_of_text(server):
    """The policy forbids it too; here it is told with the file's name."""
    for name, body in assets(server.url).items():
        if name.endswith(".js"):
            for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "DOMParser", "eval(", "new Function",
                         "setHTMLUnsafe", "localStorage", "indexedDB"):
                assert word not in body.decode(), (name, word)


def test_nothing_beside_them(server):
    """There is nothing beside what is counted."""
    visitor = Visitor(server.url)
    for name in assets(server.url):
        for other in (name.upper(), f"{name}.map", f"{name}~"):
            if name and other != name:
                assert visitor.get(f"/console/{other}").status == 404, other
