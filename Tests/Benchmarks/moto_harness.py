"""What a Python test pays for moto's IAM with a user and an enabled device, and for its server in process, as JSON: the
peers of HarnessBenchmarks.swift. moto checks no code; only its time is of interest here."""

import json
import logging
import os
import statistics
import time

os.environ.update(AWS_ACCESS_KEY_ID="testing", AWS_SECRET_ACCESS_KEY="testing", AWS_DEFAULT_REGION="us-east-1")

import boto3
from moto import mock_aws
from moto.server import ThreadedMotoServer

logging.getLogger("werkzeug").setLevel(logging.ERROR)


def milliseconds(body):
    begin = time.perf_counter()
    body()
    return (time.perf_counter() - begin) * 1000


def account():
    with mock_aws():
        iam = boto3.client("iam")
        iam.create_user(UserName="alice")
        serial = iam.create_virtual_mfa_device(VirtualMFADeviceName="alice")["VirtualMFADevice"]["SerialNumber"]
        iam.enable_mfa_device(
            UserName="alice", SerialNumber=serial, AuthenticationCode1="123456", AuthenticationCode2="654321")


def server():
    served = ThreadedMotoServer(port=0, verbose=False)
    served.start()
    try:
        host, port = served.get_host_and_port()
        boto3.client("sts", endpoint_url=f"http://{host}:{port}").get_caller_identity()
    finally:
        served.stop()


def median(body, runs):
    body()
    return round(statistics.median(milliseconds(body) for _ in range(runs)), 2)


print(json.dumps({
    "motoMillisecondsOfAFreshAccountWithUserAndDevice": median(account, 20),
    "motoMillisecondsUntilAServerAnswers": median(server, 5)}))
