"""A user, a policy and a device in Terraform, from nothing to nothing again."""

import pytest

from support.terraform import Terraform, needs_terraform

pytestmark = [needs_terraform, pytest.mark.timeout(1200)]


@pytest.fixture(scope="module")
def terraform(server, tmp_path_factory):
    return Terraform(tmp_path_factory.mktemp("small"), server, "small/main.tf")


def test_apply_change_enable_and_destroy(terraform, server):
    iam = server.client("iam")

    terraform.apply()
    terraform.expect_no_changes()
    assert {"GetUser", "ListVirtualMFADevices", "ListMFADeviceTags", "GetPolicyVersion"} <= terraform.actions

    terraform.variables(team="red", actions=["iam:ListMFADevices"])
    terraform.apply()
    assert {"TagUser", "TagMFADevice", "CreatePolicyVersion"} <= terraform.actions
    terraform.expect_no_changes()
    assert iam.list_user_tags(UserName="alice")["Tags"] == [{"Key": "team", "Value": "red"}]
    assert iam.get_policy(PolicyArn=server.arn("policy/own-device"))["Policy"]["DefaultVersionId"] == "v2"

    # The phone of the device that Terraform made.
    serial_number = terraform.output("serial_number")
    first, second = server.pair(serial_number)
    iam.enable_mfa_device(
        UserName="alice", SerialNumber=serial_number, AuthenticationCode1=first, AuthenticationCode2=second)
    terraform.run("apply", "-refresh-only", "-auto-approve", "-input=false")
    assert terraform.output("user_of_device") == "alice"
    terraform.expect_no_changes()

    # It is in use, and goes all the same.
    terraform.destroy()
    assert {"DeactivateMFADevice", "DeleteVirtualMFADevice", "DeleteUser", "DeletePolicyVersion"} <= terraform.actions
    assert iam.list_users()["Users"] == []
    assert iam.list_virtual_mfa_devices()["VirtualMFADevices"] == []
    assert iam.list_policies(Scope="Local")["Policies"] == []
