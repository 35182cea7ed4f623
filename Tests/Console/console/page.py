"""A person before the page: things are found by what they are and are called, and not by the page's own names."""

import re

from selenium.common.exceptions import (
    ElementClickInterceptedException, ElementNotInteractableException, NoSuchElementException,
    StaleElementReferenceException)
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

PATIENCE = 30
# Where elements of a role may be found; the browser says of each what role it has, and what name.
CANDIDATES = {
    "button": "button, summary, [role=button]",
    "link": "a[href]",
    "textbox": "input, textarea",
    "spinbutton": "input[type=number]",
    "slider": "input[type=range]",
    "checkbox": "input[type=checkbox]",
    "radio": "input[type=radio]",
    "combobox": "select",
    "tab": "[role=tab]",
    "heading": "h1, h2, h3, h4",
    "table": "table",
    "row": "tr",
    "img": "svg[role=img], img",
    "field": "input, textarea, select",
}
SYNONYMS = {"img": "image"}
# What is in sight. A modal dialog makes all else unreachable.
VISIBLE = """
const modal = [...document.querySelectorAll('dialog:modal')].pop()
const root = arguments[1] || modal || document
return [...root.querySelectorAll(arguments[0])].filter(element =>
  element.checkVisibility({visibilityProperty: true, opacityProperty: false}))"""
PASSING = (StaleElementReferenceException, NoSuchElementException, ElementClickInterceptedException,
           ElementNotInteractableException)


def said(text):
    """A text as it is read: blanks and lines are one."""
    return re.sub(r"\s+", " ", text or "").strip()


def fits(text, wanted):
    """Whether a text is the one wanted; of a pattern it needs a part."""
    text = said(text)
    return bool(wanted.search(text)) if isinstance(wanted, re.Pattern) else text == wanted


class Page:
    def __init__(self, browser, url):
        self.browser, self.driver = browser, browser.driver
        self.url = url
        browser.origins.add(url.rstrip("/"))
        self.wait = WebDriverWait(self.driver, PATIENCE, poll_frequency=0.05, ignored_exceptions=PASSING)

    def open(self, view=""):
        """The console, or one of its views."""
        self.driver.get(f"{self.url}/console/{view}")
        return self

    # MARK: Finding

    def all(self, role, name=None, within=None):
        """All in sight that have the role and the name."""
        found = []
        for element in self.driver.execute_script(VISIBLE, CANDIDATES[role], within):
            # A field of any kind is found by its label alone; and the role of a summary has no standard name.
            right = role == "field" or element.tag_name == "summary" or element.aria_role in (role, SYNONYMS.get(role))
            if right and (name is None or fits(element.accessible_name, name)):
                found.append(element)
        return found

    def find(self, role, name, within=None):
        """The one that has the role and the name, as soon as it is there."""
        def one(_):
            found = self.all(role, name, within)
            if len(found) > 1:
                raise AssertionError(f"{len(found)} of {role} {name!r}")
            return found and found[0]

        try:
            return self.wait.until(one, f"no {role} {name!r}")
        except Exception as error:
            error.add_note(f"in sight: {self.names(role)}; text: {self.text[:2000]}")
            raise

    def names(self, role):
        try:
            return [said(element.accessible_name) for element in self.all(role)]
        except PASSING:
            return []

    def until(self, condition, what):
        """What a condition gives, as soon as it gives something. Elements that are replaced meanwhile do not matter."""
        try:
            return self.wait.until(lambda _: condition(), what)
        except Exception as error:
            error.add_note(f"text: {self.text[:2000]}")
            raise

    @property
    def text(self):
        """What is in sight, a modal dialog's if there is one."""
        return said(self.driver.execute_script(
            "return ([...document.querySelectorAll('dialog:modal')].pop() || document.body).innerText"))

    def sees(self, wanted):
        """Waits until this text is in sight."""
        pattern = wanted if isinstance(wanted, re.Pattern) else re.compile(re.escape(wanted))
        return self.until(lambda: pattern.search(self.text), f"not in sight: {wanted!r}")

    def sees_no(self, wanted):
        pattern = wanted if isinstance(wanted, re.Pattern) else re.compile(re.escape(wanted))
        self.until(lambda: not pattern.search(self.text), f"still in sight: {wanted!r}")

    def field(self, label, within=None):
        return self.find("field", label, within)

    def row(self, wanted, within=None):
        """The row of a table in which this stands."""
        pattern = wanted if isinstance(wanted, re.Pattern) else re.compile(re.escape(wanted))

        def one():
            rows = [row for row in self.driver.execute_script(VISIBLE, "tr, [role=row]", within)
                    if pattern.search(said(row.text))]
            assert len(rows) <= 1, f"{len(rows)} rows with {wanted!r}"
            return rows and rows[0]

        return self.until(one, f"no row with {wanted!r}")

    # MARK: Doing

    def _do(self, deed, what):
        """Does it as soon as nothing stands in the way."""
        def done():
            deed()
            return True

        return self.until(done, f"cannot {what}")

    def press(self, name, role="button", within=None):
        self._do(lambda: self.click(self.find(role, name, within)), f"press {name!r}")

    def click(self, element):
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()

    def follow(self, name):
        self.press(name, "link")

    def fill(self, label, text, within=None):
        """Writes into a field what it shall hold."""
        def write():
            field = self.field(label, within)
            field.clear()
            field.send_keys(text)

        self._do(write, f"fill {label!r}")

    def choose(self, label, option):
        """Takes an option of a list, by its text."""
        def take():
            choices = Select(self.field(label))
            [match] = [one for one in choices.options if fits(one.text, option)] or [None]
            if match is None:
                raise NoSuchElementException(f"no option {option!r}")
            choices.select_by_visible_text(match.text)

        self._do(take, f"choose {option!r}")

    def tick(self, label, on=True):
        box = self.find("checkbox", label)
        if box.is_selected() != on:
            self.click(box)

    def paste(self, label, text):
        """Replaces what a field holds with a text, as it comes from a clipboard."""
        field = self.field(label)
        field.send_keys(Keys.CONTROL + "a")
        self.browser.command("Input.insertText", text=text)

    def keys(self, *keys):
        """Keys for whatever has the focus."""
        self.driver.switch_to.active_element.send_keys(*keys)

    # MARK: States

    def error_at(self, label):
        """What a field's error says, as a screen reader tells it."""
        def error():
            field = self.field(label)
            if field.get_attribute("aria-invalid") != "true":
                return None
            ids = (field.get_attribute("aria-describedby") or "") + " " + (field.get_attribute("aria-errormessage") or "")
            texts = [self.driver.find_element(By.ID, one).text for one in ids.split()]
            return said(" ".join(texts))

        return self.until(error, f"no error at {label!r}")

    def dialog(self):
        """The name of the modal dialog that is open."""
        dialogs = [one for one in self.driver.find_elements(By.CSS_SELECTOR, "dialog:modal")]
        return said(dialogs[-1].accessible_name) if dialogs else None

    def heading(self, name):
        return self.find("heading", name)

    @property
    def active(self):
        return self.driver.switch_to.active_element


ENTER, ESCAPE, SPACE, TAB = Keys.ENTER, Keys.ESCAPE, Keys.SPACE, Keys.TAB
