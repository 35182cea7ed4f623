"""Users with keys, policies and devices, as an administrator makes them."""

import base64
import dataclasses
import json

from support.server import key

ALLOW_ALL = {"Effect": "Allow", "Action": "*", "Resource": "*"}
# What AWS's guides put beside it: nothing but these without MFA.
DENY_WITHOUT_MFA = {
    "Effect": "Deny", "NotAction": ["sts:GetSessionToken"], "Resource": "*",
    "Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}},
}


def policy(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def trust(principal, *, mfa=False):
    """A role's trust policy."""
    statement = {"Effect": "Allow", "Principal": {"AWS": principal}, "Action": "sts:AssumeRole"}
    if mfa:
        statement["Condition"] = {"Bool": {"aws:MultiFactorAuthPresent": "true"}}
    return policy(statement)


@dataclasses.dataclass
class Person:
    name: str
    arn: str
    credentials: dict
    serial_number: str
    seed: str


def enrolled(server, name, *statements):
    """A user with a key, these statements as an inline policy, and a device that is in use."""
    iam = server.client("iam")
    arn = iam.create_user(UserName=name)["User"]["Arn"]
    if statements:
        iam.put_user_policy(UserName=name, PolicyName="test", PolicyDocument=policy(*statements))
    made = iam.create_access_key(UserName=name)["AccessKey"]
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName=name)["VirtualMFADevice"]
    first, second = server.pair(device["SerialNumber"])
    iam.enable_mfa_device(
        UserName=name, SerialNumber=device["SerialNumber"], AuthenticationCode1=first, AuthenticationCode2=second)
    # botocore has decoded the blob once; what is left is the Base32 text.
    seed = device["Base32StringSeed"].decode()
    assert len(base64.b32decode(seed)) == 40
    return Person(name, arn, key(made["AccessKeyId"], made["SecretAccessKey"]), device["SerialNumber"], seed)


def mfa_role(server, name, trusted, *statements, **settings):
    """A role that these users may assume with MFA."""
    iam = server.client("iam")
    role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust(trusted, mfa=True), **settings)["Role"]
    iam.put_role_policy(RoleName=name, PolicyName="test", PolicyDocument=policy(*(statements or [ALLOW_ALL])))
    return role["Arn"]
