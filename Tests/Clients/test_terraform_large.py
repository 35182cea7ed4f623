"""All that people write around IAM in Terraform, changed in every way, and gone at the end."""

import subprocess

import pytest

from support import keys
from support.server import PROGRAM
from support.terraform import Terraform, needs_terraform

pytestmark = [needs_terraform, pytest.mark.timeout(1800)]


@pytest.fixture(scope="module")
def terraform(server, tmp_path_factory):
    directory = tmp_path_factory.mktemp("large")
    terraform = Terraform(directory, server, "large/*.tf")
    certificate, private_key = keys.certificate(directory)
    terraform.variables(certificate=certificate, private_key=private_key, ssh_public_key=keys.ssh_public_key(directory))
    return terraform


def test_apply_change_and_destroy(terraform, server):
    iam = server.client("iam")

    terraform.apply()
    terraform.expect_no_changes()
    read = terraform.output("read")
    assert read == {
        **read, "crowd": 110, "forties": 10, "keys": 2, "developers": 111, "role": 7200, "gated": 1,
        "policy": 'Text with <signs> & "quotes"', "of_aws": "arn:aws:iam::aws:policy/AdministratorAccess",
        "account_alias": "vmfa-test-first", "issuer": "with-mfa", "profiles": ["service"], "clients": 1,
        "ssh": "Active", "with_mfa": True, "without_mfa": False,
    }

    # What Terraform keeps of a device and of a key works.
    serial_number = terraform.output("serial_number")
    seed = terraform.output("seeds")["alice"]
    code = subprocess.run([PROGRAM, "code", "-"], input=seed, capture_output=True, text=True, check=True).stdout.strip()
    first, second = server.pair(serial_number)
    # The next code has come when the time was just up.
    assert code in (first, second)
    iam.enable_mfa_device(
        UserName="alice", SerialNumber=serial_number, AuthenticationCode1=first, AuthenticationCode2=second)
    terraform.expect_no_changes()

    terraform.variables(stage="second")
    terraform.apply()
    assert {
        "UpdateUser", "UpdateGroup", "UpdateRole", "UpdateAssumeRolePolicy", "DeleteUserPermissionsBoundary",
        "DeleteRolePermissionsBoundary", "UntagUser", "UntagRole", "UntagPolicy", "UntagMFADevice",
        "RemoveUserFromGroup", "DetachGroupPolicy", "DeleteRolePolicy", "UpdateAccountPasswordPolicy",
        "UpdateAccessKey", "CreatePolicyVersion",
    } <= terraform.actions
    terraform.expect_no_changes()
    read = terraform.output("read")
    assert read == {
        **read, "developers": 101, "role": 43200, "account_alias": "vmfa-test-second", "clients": 2, "ssh": "Inactive",
    }

    # Not together with the new names: the provider tags a user by its new name before it renames it.
    terraform.variables(default_tags={"Managed by": "terraform", "Stage": "two"})
    terraform.apply()
    assert {"TagUser", "TagRole", "TagPolicy", "TagMFADevice"} <= terraform.actions
    terraform.expect_no_changes()
    assert len(iam.list_user_tags(UserName="alice")["Tags"]) == 5

    # A policy has five versions at most: Terraform deletes the oldest ones.
    for stage in ("third", "fourth", "fifth", "sixth"):
        terraform.apply(f"-var=stage={stage}", "-target=aws_iam_policy.versions")
    terraform.apply()
    terraform.expect_no_changes()

    terraform.destroy()
    left = iam.get_account_authorization_details(Filter=["User", "Role", "Group", "LocalManagedPolicy"])
    assert [left[f"{kind}DetailList"] for kind in ("User", "Role", "Group")] == [[], [], []]
    assert left["Policies"] == []
    assert iam.list_virtual_mfa_devices()["VirtualMFADevices"] == []
    assert iam.list_account_aliases()["AccountAliases"] == []
