"""Decisions a second of moto's IAMPolicy on the seed policy, with the requests of PolicyBenchmarks.swift, as JSON.

moto knows neither policy variables nor condition operators such as BoolIfExists; only its speed is of interest here."""

import json
import pathlib
import statistics
import time

from moto.iam.access_control import IAMPolicy

seed = pathlib.Path(__file__).parents[2] / "Vectors/policy/documents/seed.json"
policy = IAMPolicy(seed.read_text())
requests = [
    ("iam:GetUser", "arn:aws:iam::123456789012:user/alice", {}),
    ("iam:DeleteVirtualMFADevice", "arn:aws:iam::123456789012:mfa/alice", {}),
    ("iam:DeleteVirtualMFADevice", "arn:aws:iam::123456789012:mfa/alice", {"aws:MultiFactorAuthPresent": "true"}),
    ("s3:ListAllMyBuckets", "*", {"aws:MultiFactorAuthPresent": "false"}),
]


def rate(seconds=0.3):
    begin, done = time.perf_counter(), 0
    while (elapsed := time.perf_counter() - begin) < seconds:
        for action, resource, context in requests:
            policy.is_action_permitted(action, resource, incoming_condition_values=context)
        done += len(requests)
    return done / elapsed


rate()
print(json.dumps({"motoDecisionsPerSecond": round(statistics.median(rate() for _ in range(7)))}))
