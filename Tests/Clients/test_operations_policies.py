"""Managed and inline policies, their versions, and what they decide."""

import json
import urllib.parse

import pytest

from support.operations import performs
from support.people import ALLOW_ALL, DENY_WITHOUT_MFA, policy

DOCUMENT = policy(ALLOW_ALL, DENY_WITHOUT_MFA)


@pytest.fixture(scope="module")
def iam(server):
    return server.client("iam")


def statement(name):
    return policy({"Effect": "Allow", "Action": f"s3:{name}", "Resource": "*"})


@performs("iam", "CreatePolicy GetPolicy GetPolicyVersion CreatePolicyVersion ListPolicyVersions SetDefaultPolicyVersion "
                 "DeletePolicyVersion ListPolicies TagPolicy UntagPolicy ListPolicyTags DeletePolicy")
def test_managed_policies(iam, server):
    made = iam.create_policy(
        PolicyName="own", Path="/team/", PolicyDocument=statement("GetObject"), Description="text",
        Tags=[{"Key": "a", "Value": "1"}])["Policy"]
    arn = made["Arn"]
    assert (arn, made["DefaultVersionId"]) == (server.arn("policy/team/own"), "v1")
    for name in ("PutObject", "ListBucket", "DeleteObject", "*"):
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=statement(name), SetAsDefault=name == "PutObject")
    with pytest.raises(iam.exceptions.LimitExceededException):
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=statement("GetObject"))
    versions = iam.list_policy_versions(PolicyArn=arn)["Versions"]
    assert [(one["VersionId"], one["IsDefaultVersion"]) for one in versions] == [
        ("v5", False), ("v4", False), ("v3", False), ("v2", True), ("v1", False)]
    iam.set_default_policy_version(PolicyArn=arn, VersionId="v5")
    # botocore reads the document, which is percent-encoded JSON on the wire.
    document = iam.get_policy_version(PolicyArn=arn, VersionId="v5")["PolicyVersion"]["Document"]
    assert document == json.loads(statement("*"))
    for version in ("v1", "v2", "v3", "v4"):
        iam.delete_policy_version(PolicyArn=arn, VersionId=version)
    iam.tag_policy(PolicyArn=arn, Tags=[{"Key": "b", "Value": "2"}])
    iam.untag_policy(PolicyArn=arn, TagKeys=["a"])
    assert iam.list_policy_tags(PolicyArn=arn)["Tags"] == [{"Key": "b", "Value": "2"}]
    assert iam.get_policy(PolicyArn=arn)["Policy"]["Description"] == "text"
    assert [one["Arn"] for one in iam.list_policies(Scope="Local", PathPrefix="/team/")["Policies"]] == [arn]
    iam.delete_policy(PolicyArn=arn)
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.get_policy(PolicyArn=arn)


@performs("iam", "AttachUserPolicy ListAttachedUserPolicies DetachUserPolicy AttachGroupPolicy "
                 "ListAttachedGroupPolicies DetachGroupPolicy AttachRolePolicy ListAttachedRolePolicies "
                 "DetachRolePolicy ListEntitiesForPolicy")
def test_attached_policies(iam):
    arn = iam.create_policy(PolicyName="attached", PolicyDocument=DOCUMENT)["Policy"]["Arn"]
    iam.create_user(UserName="holder")
    iam.create_group(GroupName="holder")
    iam.create_role(RoleName="holder", AssumeRolePolicyDocument=policy(
        {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}))
    kinds = ("user", "group", "role")
    for kind in kinds:
        holder = {f"{kind.title()}Name": "holder"}
        getattr(iam, f"attach_{kind}_policy")(PolicyArn=arn, **holder)
        attached = getattr(iam, f"list_attached_{kind}_policies")(**holder)["AttachedPolicies"]
        assert attached == [{"PolicyName": "attached", "PolicyArn": arn}]
    entities = iam.list_entities_for_policy(PolicyArn=arn)
    for kind in kinds:
        assert [one[f"{kind.title()}Name"] for one in entities[f"Policy{kind.title()}s"]] == ["holder"]
    assert iam.get_policy(PolicyArn=arn)["Policy"]["AttachmentCount"] == 3
    with pytest.raises(iam.exceptions.DeleteConflictException):
        iam.delete_policy(PolicyArn=arn)
    for kind in kinds:
        getattr(iam, f"detach_{kind}_policy")(PolicyArn=arn, **{f"{kind.title()}Name": "holder"})
    iam.delete_policy(PolicyArn=arn)


@performs("iam", "PutUserPolicy GetUserPolicy ListUserPolicies DeleteUserPolicy PutGroupPolicy GetGroupPolicy "
                 "ListGroupPolicies DeleteGroupPolicy PutRolePolicy GetRolePolicy ListRolePolicies DeleteRolePolicy")
def test_inline_policies(iam):
    iam.create_user(UserName="inline")
    iam.create_group(GroupName="inline")
    iam.create_role(RoleName="inline", AssumeRolePolicyDocument=policy(
        {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}))
    for kind in ("user", "group", "role"):
        holder = {f"{kind.title()}Name": "inline"}
        getattr(iam, f"put_{kind}_policy")(PolicyName="own", PolicyDocument=DOCUMENT, **holder)
        assert getattr(iam, f"list_{kind}_policies")(**holder)["PolicyNames"] == ["own"]
        answer = getattr(iam, f"get_{kind}_policy")(PolicyName="own", **holder)
        assert answer["PolicyDocument"] == json.loads(DOCUMENT)
        getattr(iam, f"delete_{kind}_policy")(PolicyName="own", **holder)
        assert getattr(iam, f"list_{kind}_policies")(**holder)["PolicyNames"] == []


def test_managed_policies_of_aws(iam):
    names = {one["PolicyName"] for page in iam.get_paginator("list_policies").paginate(Scope="AWS")
             for one in page["Policies"]}
    wanted = {
        "AdministratorAccess", "IAMFullAccess", "IAMReadOnlyAccess", "IAMUserChangePassword", "ReadOnlyAccess",
        "PowerUserAccess", "SecurityAudit", "ViewOnlyAccess",
    }
    assert wanted <= names
    arn = "arn:aws:iam::aws:policy/AdministratorAccess"
    version = iam.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"]
    document = iam.get_policy_version(PolicyArn=arn, VersionId=version)["PolicyVersion"]["Document"]
    assert document["Statement"] == [{"Effect": "Allow", "Action": "*", "Resource": "*"}]


@performs("iam", "SimulateCustomPolicy SimulatePrincipalPolicy GetContextKeysForCustomPolicy "
                 "GetContextKeysForPrincipalPolicy")
def test_simulation(iam):
    arn = iam.create_user(UserName="simulated")["User"]["Arn"]
    iam.put_user_policy(UserName="simulated", PolicyName="own", PolicyDocument=DOCUMENT)
    assert iam.get_context_keys_for_custom_policy(PolicyInputList=[DOCUMENT])["ContextKeyNames"] == [
        "aws:MultiFactorAuthPresent"]
    assert iam.get_context_keys_for_principal_policy(PolicySourceArn=arn)["ContextKeyNames"] == [
        "aws:MultiFactorAuthPresent"]

    def decisions(simulate, **source):
        return [simulate(
            ActionNames=["s3:GetObject"], ContextEntries=[{
                "ContextKeyName": "aws:MultiFactorAuthPresent", "ContextKeyType": "boolean",
                "ContextKeyValues": [present]}], **source)["EvaluationResults"][0]["EvalDecision"]
            for present in ("true", "false")]

    expected = ["allowed", "explicitDeny"]
    assert decisions(iam.simulate_custom_policy, PolicyInputList=[DOCUMENT]) == expected
    assert decisions(iam.simulate_principal_policy, PolicySourceArn=arn) == expected


def test_documents_travel_percent_encoded(iam):
    """botocore decodes them in silence, so that the wire is looked at here."""
    iam.create_user(UserName="encoded")
    iam.put_user_policy(UserName="encoded", PolicyName="own", PolicyDocument=DOCUMENT)
    bodies = []
    iam.meta.events.register("before-parse.iam.GetUserPolicy", lambda response_dict, **_: bodies.append(
        response_dict["body"].decode()))
    iam.get_user_policy(UserName="encoded", PolicyName="own")
    text = bodies[0].partition("<PolicyDocument>")[2].partition("</PolicyDocument>")[0]
    assert text.startswith("%7B") and json.loads(urllib.parse.unquote(text)) == json.loads(DOCUMENT)
