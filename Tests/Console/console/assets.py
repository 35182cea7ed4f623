"""The files that the page is made of, found as a browser finds them."""

import re
from html.parser import HTMLParser

from console.visitor import Visitor

IMPORTS = re.compile(r'(?:import|from)\s*\(?\s*["\']\./([a-z-]+\.js)["\']')


class Names(HTMLParser):
    """What a page links to, and what of it stands in attributes and elements that hold code."""

    def __init__(self, text):
        super().__init__()
        self.links, self.inline = [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.inline += [name for name in attributes if name.startswith("on") or name == "style"]
        self.links += [attributes[name] for name in ("src", "href") if name in attributes and tag in ("script", "link", "img")]
        if tag == "style" or (tag == "script" and "src" not in attributes):
            self.inline.append(tag)


def assets(url):
    """All files that the page is made of, by name, as a browser gets them."""
    visitor = Visitor(url)
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
