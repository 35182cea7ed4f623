"""What boto3 made comes under Terraform's care without a change."""

import pytest

from support.people import ALLOW_ALL, enrolled, mfa_role, policy
from support.terraform import Terraform, needs_terraform

pytestmark = [needs_terraform, pytest.mark.timeout(1200)]


def test_import(server, tmp_path):
    iam = server.client("iam")
    alice = enrolled(server, "alice", ALLOW_ALL)
    iam.create_group(GroupName="team", Path="/teams/")
    iam.add_user_to_group(GroupName="team", UserName="alice")
    mfa_role(server, "gated", alice.arn, Description="with a code", MaxSessionDuration=7200)
    arn = iam.create_policy(
        PolicyName="shared", Path="/policies/", PolicyDocument=policy(ALLOW_ALL), Description="everything",
        Tags=[{"Key": "made", "Value": "elsewhere"}])["Policy"]["Arn"]
    iam.attach_user_policy(UserName="alice", PolicyArn=arn)
    iam.attach_group_policy(GroupName="team", PolicyArn=arn)
    iam.attach_role_policy(RoleName="gated", PolicyArn=arn)
    iam.create_account_alias(AccountAlias="imported")
    iam.update_account_password_policy(MinimumPasswordLength=20, RequireSymbols=True, AllowUsersToChangePassword=True)

    terraform = Terraform(tmp_path, server, "import/main.tf")
    terraform.variables(
        serial_number=alice.serial_number, policy_arn=arn, access_key_id=alice.credentials["aws_access_key_id"])
    output = terraform.apply()
    assert "14 imported, 0 added, 0 changed, 0 destroyed." in output, output[-3000:]
    terraform.expect_no_changes()
    # The device that alice uses goes with her: Terraform takes it off first.
    terraform.destroy()
    assert iam.list_users()["Users"] == []
    assert iam.list_virtual_mfa_devices()["VirtualMFADevices"] == []
