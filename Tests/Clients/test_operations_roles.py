"""Roles, and who may assume them."""

import json

import pytest

from support.operations import performs
from support.people import ALLOW_ALL, policy, trust


@pytest.fixture(scope="module")
def iam(server):
    return server.client("iam")


@performs("iam", "CreateRole GetRole ListRoles UpdateRole UpdateRoleDescription UpdateAssumeRolePolicy TagRole UntagRole "
                 "ListRoleTags ListInstanceProfilesForRole DeleteRole")
def test_roles(iam, server):
    root = server.arn("root")
    made = iam.create_role(
        RoleName="role", Path="/gated/", AssumeRolePolicyDocument=trust(root), Description="first",
        MaxSessionDuration=7200, Tags=[{"Key": "a", "Value": "1"}])["Role"]
    assert made["AssumeRolePolicyDocument"] == json.loads(trust(root))
    iam.update_role(RoleName="role", Description="second", MaxSessionDuration=3600)
    assert iam.update_role_description(RoleName="role", Description="third")["Role"]["Description"] == "third"
    iam.update_assume_role_policy(RoleName="role", PolicyDocument=trust(root, mfa=True))
    iam.tag_role(RoleName="role", Tags=[{"Key": "b", "Value": "2"}])
    iam.untag_role(RoleName="role", TagKeys=["a"])
    assert iam.list_role_tags(RoleName="role")["Tags"] == [{"Key": "b", "Value": "2"}]
    role = iam.get_role(RoleName="role")["Role"]
    assert (role["RoleId"], role["MaxSessionDuration"], role["Description"]) == (made["RoleId"], 3600, "third")
    assert role["AssumeRolePolicyDocument"] == json.loads(trust(root, mfa=True))
    assert [one["RoleName"] for one in iam.list_roles(PathPrefix="/gated/")["Roles"]] == ["role"]
    assert iam.list_instance_profiles_for_role(RoleName="role")["InstanceProfiles"] == []
    iam.delete_role(RoleName="role")
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.get_role(RoleName="role")


@performs("iam", "PutRolePermissionsBoundary DeleteRolePermissionsBoundary")
def test_boundaries(iam, server):
    arn = iam.create_policy(PolicyName="boundary", PolicyDocument=policy(ALLOW_ALL))["Policy"]["Arn"]
    iam.create_role(RoleName="bounded", AssumeRolePolicyDocument=trust(server.arn("root")))
    iam.put_role_permissions_boundary(RoleName="bounded", PermissionsBoundary=arn)
    assert iam.get_role(RoleName="bounded")["Role"]["PermissionsBoundary"]["PermissionsBoundaryArn"] == arn
    iam.delete_role_permissions_boundary(RoleName="bounded")
    assert "PermissionsBoundary" not in iam.get_role(RoleName="bounded")["Role"]
