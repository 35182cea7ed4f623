"""Requests to IAM and STS as botocore signs them: to send at once, or to keep for wrk."""

import http.client
import json
import re
import urllib.parse

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

VERSIONS = {"iam": "2010-05-08", "sts": "2011-06-15"}


class Key:
    """An access key."""

    def __init__(self, key_id, secret):
        self.credentials = Credentials(key_id, secret)

    def signed(self, server, service, action, **fields):
        """The headers and the body of a request. Its signature is valid for 15 minutes."""
        body = urllib.parse.urlencode({"Action": action, "Version": VERSIONS[service], **fields})
        request = AWSRequest("POST", server.url + "/", data=body, headers={
            "Content-Type": "application/x-www-form-urlencoded; charset=utf-8"})
        SigV4Auth(self.credentials, service, "us-east-1").add_auth(request)
        return dict(request.headers), body

    def prepared(self, server, service, action, **fields):
        """A request as it goes over the wire."""
        headers, body = self.signed(server, service, action, **fields)
        headers |= {"Host": f"127.0.0.1:{server.port}", "Content-Length": str(len(body))}
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        return f"POST / HTTP/1.1\r\n{lines}\r\n{body}".encode()


class Client:
    """One connection that stays open."""

    def __init__(self, server):
        self.server = server
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)

    def _send(self, method, path, body, headers):
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        text = answer.read().decode()
        if answer.status != 200:
            raise RuntimeError(f"{path} {body}: {answer.status} {text}")
        return text

    def call(self, key, service, action, **fields):
        """The fields of the answer by their names; of those that stand more than once, the first."""
        headers, body = key.signed(self.server, service, action, **fields)
        text = self._send("POST", "/", body, headers)
        return dict(reversed(re.findall(r"<(\w+)>([^<]*)</\1>", text)))

    def control(self, token, method, path, **body):
        """The answer of an endpoint under `/_vmfa/`."""
        return json.loads(
            self._send(method, "/_vmfa/" + path, json.dumps(body), {"Authorization": f"Bearer {token}"}))
