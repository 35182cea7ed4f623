"""The page's own files: little, all of them here, and nothing that a policy would have to allow."""

import re
from html.parser import HTMLParser

from console.visitor import Visitor

MOST_BYTES = 100_000
IMPORTS = re.compile(r'(?:import|from)\s*\(?\s*["\']\./([a-z-]+\.js)["\']')
LINKS = re.compile(r'url\(|@import')


class Names(HTMLParser):
    """What a page links to, and what of it stands in attributes and elements that hold code."""

    def __init__(self, text):
        super().__init__()
        self.links, self.inline = [], []
        self._in_code = False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.inline += [name for name in attributes if name.startswith("on") or name == "style"]
        self.links += [attributes[name] for name in ("src", "href") if name in attributes and tag in ("script", "link", "img")]
        if tag == "style" or (tag == "script" and "src" not in attributes):
            self.inline.append(tag)


def assets(server):
    """All files that the page is made of, by name, as a browser gets them."""
    visitor = Visitor(server.url)
    found, todo = {}, [""]
    while todo:
        name = todo.pop()
        if name in found:
            continue
        answer = visitor.get(f"/console/{name}")
        assert answer.status == 200, name
        found[name] = answer.body
        text = answer.body.decode()
        if name == "":
            todo += [link.removeprefix("/console/").removeprefix("./") for link in Names(text).links]
        elif name.endswith(".js"):
            todo += IMPORTS.findall(text)
    return found


def test_size(server):
    found = assets(server)
    assert {"", "main.js", "console.css", "icon.svg"} <= set(found)
    total = sum(len(body) for body in found.values())
    assert total < MOST_BYTES, (total, {name: len(body) for name, body in found.items()})


def test_nothing_from_elsewhere(server):
    for name, body in assets(server).items():
        text = body.decode()
        places = set(re.findall(r"https?://[a-z0-9.-]+", text))
        # The name of a vocabulary is no address.
        assert places <= {"http://www.w3.org"}, (name, places)
        if name.endswith(".css"):
            assert not LINKS.search(text), name


def test_no_inline_code(server):
    assert Names(assets(server)[""].decode()).inline == []


def test_nothing_that_makes_markup_of_text(server):
    """The policy forbids it too; here it is told with the file's name."""
    for name, body in assets(server).items():
        if name.endswith(".js"):
            for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "DOMParser", "eval(", "new Function",
                         "setHTMLUnsafe", "localStorage", "indexedDB"):
                assert word not in body.decode(), (name, word)


def test_nothing_beside_them(server):
    """There is nothing beside what is counted."""
    visitor = Visitor(server.url)
    for name in assets(server):
        for other in (name.upper(), f"{name}.map", f"{name}~"):
            if name and other != name:
                assert visitor.get(f"/console/{other}").status == 404, other
