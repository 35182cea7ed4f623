"""The console's requests as anybody may send them: over plain HTTP, with whatever headers and cookies they like."""

import dataclasses
import http.client
import http.cookies
import json
import ssl
from urllib.parse import urlsplit


@dataclasses.dataclass
class Answer:
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def error(self):
        """The code of a refusal, if it is one. What the account refuses is a result, and has status 200 as others have."""
        if self.headers.get_content_type() != "application/json":
            return None
        code = self.json.get("error", {}).get("code")
        assert (self.status < 400 or code), (self.status, self.body[:300])
        return code

    @property
    def is_done(self):
        return self.status == 200 and self.error is None


class Visitor:
    """A browser's part in it, its cookie and the token of the page's last session object, as it should be played."""

    def __init__(self, url):
        self.url = urlsplit(url)
        self.origin = f"{self.url.scheme}://{self.url.netloc}"
        self.cookies = {}
        self.token = None

    def send(self, method, path, body=None, headers={}, *, cookies=None):
        """One request, with the headers as they are and a cookie if there is one."""
        connection = self._connection()
        cookies = self.cookies if cookies is None else cookies
        headers = dict(headers)
        if cookies and "Cookie" not in headers:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies.items())
        try:
            connection.request(method, path, body, headers)
            response = connection.getresponse()
            answer = Answer(response.status, response.headers, response.read())
        finally:
            connection.close()
        for line in answer.headers.get_all("Set-Cookie", []):
            for name, morsel in http.cookies.SimpleCookie(line).items():
                if morsel["max-age"] == "0" or not morsel.value:
                    self.cookies.pop(name, None)
                else:
                    self.cookies[name] = morsel.value
        return answer

    def _connection(self):
        if self.url.scheme == "https":
            # The certificate is one of the test's own.
            context = ssl._create_unverified_context()
            return http.client.HTTPSConnection(self.url.hostname, self.url.port, timeout=30, context=context)
        return http.client.HTTPConnection(self.url.hostname, self.url.port, timeout=30)

    def get(self, path, headers={}):
        return self.send("GET", path, None, headers)

    def page_headers(self):
        """What the page's requests have in a browser."""
        headers = {"Content-Type": "application/json", "Origin": self.origin, "Sec-Fetch-Site": "same-origin"}
        return headers | ({"X-CSRF-Token": self.token} if self.token else {})

    def post(self, name, parameters={}, headers={}):
        """A request of the page's; a header of None is left out."""
        headers = {name: value for name, value in (self.page_headers() | headers).items() if value is not None}
        answer = self.send("POST", f"/console/api/{name}", json.dumps(parameters), headers)
        self._remember(answer)
        return answer

    def _remember(self, answer):
        if answer.status == 200 and answer.body.startswith(b"{"):
            self.token = answer.json.get("csrfToken", self.token)

    # MARK: What a page does

    def session(self):
        answer = self.get("/console/api/session", {"Sec-Fetch-Site": "same-origin"})
        assert answer.status == 200, (answer.status, answer.body[:300])
        self._remember(answer)
        return answer.json

    def sign_in(self, user_name, password):
        self.session()
        return self.post("sign-in", {"userName": user_name, "password": password})

    def sign_in_as_root(self, admin_token):
        self.session()
        return self.post("sign-in", {"adminToken": admin_token})

    def action(self, action, service="iam", **parameters):
        return self.post("action", {"service": service, "action": action, "parameters": parameters})

    def past_decisions(self, headers={}):
        """The decisions that the stream tells of before it is ready for what comes."""
        connection = self._connection()
        try:
            cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
            connection.request("GET", "/console/api/decisions", headers={
                "Cookie": cookie, "Accept": "text/event-stream", "Sec-Fetch-Site": "same-origin"} | headers)
            response = connection.getresponse()
            assert (response.status, response.headers.get_content_type()) == (200, "text/event-stream")
            decisions, kind = [], None
            for line in response:
                name, _, value = line.decode().rstrip("\r\n").partition(":")
                if name == "event":
                    kind = value.strip()
                elif name == "data" and kind == "decision":
                    decisions.append(json.loads(value))
                if kind == "ready":
                    return decisions
            raise AssertionError("the stream ended before it was ready")
        finally:
            connection.close()

    @property
    def cookie(self):
        """The value of the one cookie."""
        [value] = self.cookies.values()
        return value
