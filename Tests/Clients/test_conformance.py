"""That the judge sits in every client: a server that answers against AWS's models is found out."""

import http.server
import threading

import boto3
import pytest

from support.server import CONFIG, key

# A user without a date, and without the request's id in the header.
ANSWER = b"""<GetUserResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><GetUserResult><User><Path>/</Path>
<UserName>a</UserName><UserId>AIDA</UserId><Arn>arn:aws:iam::123456789012:user/a</Arn></User></GetUserResult>
<ResponseMetadata><RequestId>id</RequestId></ResponseMetadata></GetUserResponse>"""
CREDENTIALS = key("AKIAEXAMPLE", "secret")
FAULT = "GetUser.User: CreateDate is required and missing"


class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Length", str(len(ANSWER)))
        self.end_headers()
        self.wfile.write(ANSWER)

    def log_message(self, *_):
        pass


@pytest.fixture
def url():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_boto3(url):
    iam = boto3.Session(region_name="us-east-1", **CREDENTIALS).client("iam", endpoint_url=url, config=CONFIG)
    with pytest.raises(AssertionError, match=FAULT):
        iam.get_user()


def test_cli(url, cli):
    variables = {"AWS_ENDPOINT_URL": url, "AWS_DEFAULT_REGION": "us-east-1"}
    aws = cli(variables | {name.upper(): value for name, value in CREDENTIALS.items()})
    assert FAULT in aws.refusal("iam", "get-user")
