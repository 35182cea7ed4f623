"""A `vmfa serve` of a test's own, and the person with the phone."""

import json
import os
import pathlib
import re
import select
import subprocess
import urllib.error
import urllib.request
from datetime import datetime

import boto3
from botocore.config import Config

ROOT = pathlib.Path(__file__).resolve().parents[3]
PROGRAM = pathlib.Path(os.environ.get("VMFA_PROGRAM", ROOT / ".build/debug/vmfa")).resolve()
# One attempt, so that what fails is seen at once.
CONFIG = Config(retries={"total_max_attempts": 1}, connect_timeout=5, read_timeout=20)


class Server:
    """A server on a free port, with an account in memory. What it says beside goes to the `log`, if one is given."""

    def __init__(self, *options, log=None):
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--listen", "127.0.0.1:0", "--print", "json", *options],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, text=True)
        ready, _, _ = select.select([self.process.stdout], [], [], 20)
        line = self.process.stdout.readline() if ready else ""
        if not line:
            self.stop()
            raise RuntimeError(f"{PROGRAM} does not serve")
        announcement = json.loads(line)
        self.url = announcement["url"]
        self.account = announcement["accountId"]
        self.admin_token = announcement["adminToken"]
        self.root = key(announcement["rootAccessKeyId"], announcement["rootSecretAccessKey"])
        self.users = {
            user["userName"]: key(user["accessKeyId"], user["secretAccessKey"]) for user in announcement["users"]}

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        finally:
            self.process.kill()
            self.process.stdout.close()

    # MARK: Calls of AWS

    def session(self, credentials=None):
        """A boto3 session with these credentials: the root user's, unless others are given."""
        return boto3.Session(region_name="us-east-1", **(credentials or self.root))

    def client(self, service, credentials=None):
        return self.session(credentials).client(service, endpoint_url=self.url, config=CONFIG)

    def environment(self, credentials=None):
        """Variables that lead the AWS CLI here; without credentials it takes those of its profiles."""
        variables = {"AWS_ENDPOINT_URL": self.url, "AWS_REGION": "us-east-1", "AWS_DEFAULT_REGION": "us-east-1"}
        for name, value in (credentials or {}).items():
            variables[name.upper()] = value
        return variables

    def arn(self, resource):
        return f"arn:aws:iam::{self.account}:{resource}"

    # MARK: What AWS does not have

    def control(self, method, name, body=None):
        request = urllib.request.Request(
            f"{self.url}/_vmfa/{name}", method=method, data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": f"Bearer {self.admin_token}"})
        try:
            with urllib.request.urlopen(request, timeout=10) as response:
                return response.read().decode()
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"{name}: {error.read().decode()}") from None

    def pair(self, serial_number):
        """The two codes that the device shows one after the other, played by the server."""
        return json.loads(self.control("POST", "code", {"serialNumber": serial_number}))["pair"]

    def code(self, serial_number):
        return self.pair(serial_number)[1]

    def next_code(self, serial_number):
        """A code that was not used yet: the person waits for it, which takes a manual clock."""
        self.advance(30)
        return self.code(serial_number)

    def advance(self, seconds):
        self.control("PUT", "clock", {"advance": seconds})

    @property
    def now(self):
        return datetime.fromisoformat(json.loads(self.control("GET", "clock"))["now"])

    def answers(self):
        """How many answers there were, by action and status."""
        line = re.compile(r'vmfa_requests_total\{action="(\w*)",status="(\d+)"\} (\d+)')
        return {(action, int(status)): int(count) for action, status, count in line.findall(self.control("GET", "metrics"))}


def key(access_key_id, secret_access_key, session_token=None):
    """Credentials, named as boto3 names them."""
    credentials = {"aws_access_key_id": access_key_id, "aws_secret_access_key": secret_access_key}
    return credentials if session_token is None else {**credentials, "aws_session_token": session_token}


def session_key(answer):
    """The credentials in an answer of STS."""
    credentials = answer["Credentials"]
    return key(credentials["AccessKeyId"], credentials["SecretAccessKey"], credentials["SessionToken"])


def other_code(code):
    """A code that is not this one."""
    return f"{(int(code) + 500_000) % 1_000_000:06}"
