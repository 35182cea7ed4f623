"""Chromium with a fresh profile, which hears all that goes wrong in a page."""

import base64
import json
import os
import re
import shutil
from urllib.parse import urlsplit

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

CHROMIUM = os.environ.get("VMFA_CHROMIUM", "/usr/bin/chromium")
CHROMEDRIVER = os.environ.get("VMFA_CHROMEDRIVER", "/usr/bin/chromedriver")
DESKTOP, PHONE = (1280, 900), (390, 844)

# What the page's policy forbids is told to the page alone. From here it reaches the log.
TELL_VIOLATIONS = """addEventListener("securitypolicyviolation", event => console.error(
  `security policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`))"""
# Chromium logs each answer of 400 and more as an error. Of the API these are its refusals, which the page shows.
REFUSAL = re.compile(r"/console/api/\S* - Failed to load resource: the server responded with a status of 4\d\d ")


def missing():
    """Which program is not there; None if both are."""
    return next((program for program in (CHROMIUM, CHROMEDRIVER) if shutil.which(program) is None), None)


class Browser:
    """Not of a driver's making, but one that wraps it: tests use `driver` for the rest."""

    def __init__(self):
        options = Options()
        options.binary_location = CHROMIUM
        for argument in (
            "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
            "--disable-features=PasswordLeakDetection,OptimizationHints,MediaRouter", "--lang=en-US",
            "--force-color-profile=srgb", "--hide-scrollbars", f"--window-size={DESKTOP[0]},{DESKTOP[1]}",
            # No name leads out of this machine.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
        ):
            options.add_argument(argument)
        if os.geteuid() == 0:
            # Chromium's sandbox does not take root's processes.
            options.add_argument("--no-sandbox")
        options.add_experimental_option("prefs", {
            "credentials_enable_service": False, "profile.password_manager_enabled": False})
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        options.add_experimental_option("perfLoggingPrefs", {"enableNetwork": True, "enablePage": False})
        self.driver = webdriver.Chrome(options=options, service=Service(executable_path=CHROMEDRIVER))
        self.driver.set_page_load_timeout(60)
        self.driver.set_script_timeout(60)
        self.command("Page.addScriptToEvaluateOnNewDocument", source=TELL_VIOLATIONS)
        self.command("Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])
        # Where the console is; whatever else a page asks for is a fault.
        self.origins = set()
        # Faults that a test foresees, each a part of its text.
        self.foreseen = []
        self._faults = []
        # The addresses of all requests that were heard of.
        self.requests = []

    def close(self):
        self.driver.quit()

    def command(self, name, **parameters):
        return self.driver.execute_cdp_cmd(name, parameters)

    def show_as(self, size=DESKTOP, dark=False):
        """As wide as a desk or a phone, and by day or by night."""
        width, height = size
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                     mobile=size == PHONE)
        self.command("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
            {"name": "prefers-reduced-motion", "value": "reduce"}])

    def picture(self, whole=False):
        """A screenshot in PNG, of what is in sight or of the whole page."""
        return base64.b64decode(self.command("Page.captureScreenshot", format="png", captureBeyondViewport=whole)["data"])

    # MARK: What went wrong

    def faults(self):
        """All errors of the console, violations of the policy and requests to elsewhere since the last call."""
        self._gather()
        faults = [fault for fault in self._faults if not any(part in fault for part in self.foreseen)]
        self._faults = []
        return faults

    def _gather(self):
        for entry in self.driver.get_log("browser"):
            if (entry["level"] == "SEVERE" or entry["source"] == "security") and not REFUSAL.search(entry["message"]):
                self._faults.append(f"{entry['source']}: {entry['message']}")
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                self._judge_request(message["params"]["request"]["url"])
            elif message["method"] == "Network.responseReceived":
                response = message["params"]["response"]
                if response["status"] >= 500:
                    self._faults.append(f"{response['status']} of {response['url']}")

    def _judge_request(self, url):
        parts = urlsplit(url)
        self.requests.append(url)
        if parts.scheme in ("http", "https", "ws", "wss") and f"{parts.scheme}://{parts.netloc}" not in self.origins:
            self._faults.append(f"a request to {url}")
