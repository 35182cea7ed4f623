"""Users, their keys, passwords, boundaries and tags."""

import pytest

from support.operations import performs
from support.people import ALLOW_ALL, policy
from support.server import key


@pytest.fixture(scope="module")
def iam(server):
    return server.client("iam")


@performs("iam", "CreateUser GetUser ListUsers UpdateUser TagUser UntagUser ListUserTags DeleteUser")
def test_users(iam, server):
    tags = [{"Key": "team", "Value": "blue"}, {"Key": "Empty", "Value": ""}]
    made = iam.create_user(UserName="Ann", Path="/people/", Tags=tags)["User"]
    assert made["Arn"] == server.arn("user/people/Ann")
    assert iam.get_user(UserName="Ann")["User"] == made
    assert [user["UserName"] for user in iam.list_users(PathPrefix="/people/")["Users"]] == ["Ann"]
    iam.update_user(UserName="Ann", NewUserName="Anne", NewPath="/")
    iam.tag_user(UserName="Anne", Tags=[{"Key": "team", "Value": "red"}, {"Key": "more", "Value": "ü +-=._:/@"}])
    iam.untag_user(UserName="Anne", TagKeys=["Empty"])
    left = {tag["Key"]: tag["Value"] for tag in iam.list_user_tags(UserName="Anne")["Tags"]}
    assert left == {"team": "red", "more": "ü +-=._:/@"}
    assert iam.get_user(UserName="Anne")["User"]["UserId"] == made["UserId"]
    iam.delete_user(UserName="Anne")
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.get_user(UserName="Anne")


def test_pages_of_users(iam):
    names = [f"page-{index:02}" for index in range(23)]
    for name in names:
        iam.create_user(UserName=name, Path="/pages/")
    pages = list(iam.get_paginator("list_users").paginate(PathPrefix="/pages/", PaginationConfig={"PageSize": 10}))
    assert [len(page["Users"]) for page in pages] == [10, 10, 3]
    assert [user["UserName"] for page in pages for user in page["Users"]] == names
    for name in names:
        iam.delete_user(UserName=name)


@performs("iam", "CreateAccessKey ListAccessKeys UpdateAccessKey GetAccessKeyLastUsed DeleteAccessKey")
def test_access_keys(iam, server):
    iam.create_user(UserName="keys")
    made = iam.create_access_key(UserName="keys")["AccessKey"]
    identifier = made["AccessKeyId"]
    assert iam.get_access_key_last_used(AccessKeyId=identifier)["AccessKeyLastUsed"]["ServiceName"] == "N/A"
    server.client("sts", key(identifier, made["SecretAccessKey"])).get_caller_identity()
    used = iam.get_access_key_last_used(AccessKeyId=identifier)
    assert (used["UserName"], used["AccessKeyLastUsed"]["ServiceName"]) == ("keys", "sts")
    iam.update_access_key(UserName="keys", AccessKeyId=identifier, Status="Inactive")
    listed = iam.list_access_keys(UserName="keys")["AccessKeyMetadata"]
    assert [(one["AccessKeyId"], one["Status"]) for one in listed] == [(identifier, "Inactive")]
    iam.delete_access_key(UserName="keys", AccessKeyId=identifier)
    assert iam.list_access_keys(UserName="keys")["AccessKeyMetadata"] == []


@performs("iam", "CreateLoginProfile GetLoginProfile UpdateLoginProfile ChangePassword DeleteLoginProfile")
def test_passwords(iam, server):
    iam.create_user(UserName="login")
    iam.put_user_policy(UserName="login", PolicyName="all", PolicyDocument=policy(ALLOW_ALL))
    iam.create_login_profile(UserName="login", Password="Correct-Horse-1", PasswordResetRequired=True)
    assert iam.get_login_profile(UserName="login")["LoginProfile"]["PasswordResetRequired"] is True
    iam.update_login_profile(UserName="login", Password="Battery-Staple-2", PasswordResetRequired=False)
    made = iam.create_access_key(UserName="login")["AccessKey"]
    own = server.client("iam", key(made["AccessKeyId"], made["SecretAccessKey"]))
    own.change_password(OldPassword="Battery-Staple-2", NewPassword="Yet-Another-3")
    with pytest.raises(own.exceptions.ClientError):
        own.change_password(OldPassword="Battery-Staple-2", NewPassword="Yet-Another-4")
    iam.delete_login_profile(UserName="login")
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.get_login_profile(UserName="login")


@performs("iam", "PutUserPermissionsBoundary DeleteUserPermissionsBoundary")
def test_boundaries(iam):
    arn = iam.create_policy(PolicyName="boundary", PolicyDocument=policy(ALLOW_ALL))["Policy"]["Arn"]
    iam.create_user(UserName="bounded")
    iam.put_user_permissions_boundary(UserName="bounded", PermissionsBoundary=arn)
    boundary = iam.get_user(UserName="bounded")["User"]["PermissionsBoundary"]
    assert boundary == {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": arn}
    assert iam.get_policy(PolicyArn=arn)["Policy"]["PermissionsBoundaryUsageCount"] == 1
    iam.delete_user_permissions_boundary(UserName="bounded")
    assert "PermissionsBoundary" not in iam.get_user(UserName="bounded")["User"]


@performs("iam", "ListGroupsForUser ListSSHPublicKeys ListSigningCertificates ListServiceSpecificCredentials")
def test_what_deleting_a_user_asks_for(iam):
    iam.create_user(UserName="going")
    assert iam.list_groups_for_user(UserName="going")["Groups"] == []
    assert iam.list_ssh_public_keys(UserName="going")["SSHPublicKeys"] == []
    assert iam.list_signing_certificates(UserName="going")["Certificates"] == []
    assert iam.list_service_specific_credentials(UserName="going")["ServiceSpecificCredentials"] == []
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.delete_login_profile(UserName="going")
    iam.delete_user(UserName="going")
