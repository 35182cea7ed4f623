"""That every operation of the tiers that the server promises is performed by some test."""

import importlib
import pathlib

from support.operations import claimed

IAM = """
CreateVirtualMFADevice EnableMFADevice ResyncMFADevice DeactivateMFADevice DeleteVirtualMFADevice ListMFADevices
ListVirtualMFADevices ListMFADeviceTags TagMFADevice UntagMFADevice GetMFADevice
CreateUser GetUser ListUsers UpdateUser DeleteUser TagUser UntagUser ListUserTags
CreateAccessKey ListAccessKeys DeleteAccessKey UpdateAccessKey GetAccessKeyLastUsed
CreatePolicy GetPolicy GetPolicyVersion CreatePolicyVersion ListPolicyVersions DeletePolicyVersion DeletePolicy
ListPolicies AttachUserPolicy DetachUserPolicy ListAttachedUserPolicies PutUserPolicy GetUserPolicy ListUserPolicies
DeleteUserPolicy
CreateRole GetRole DeleteRole ListRolePolicies ListAttachedRolePolicies AttachRolePolicy DetachRolePolicy
ListInstanceProfilesForRole UpdateAssumeRolePolicy PutRolePolicy
ListGroupsForUser ListSSHPublicKeys DeleteLoginProfile ListSigningCertificates ListServiceSpecificCredentials
CreateGroup GetGroup UpdateGroup DeleteGroup ListGroups AddUserToGroup RemoveUserFromGroup PutGroupPolicy GetGroupPolicy
ListGroupPolicies DeleteGroupPolicy AttachGroupPolicy DetachGroupPolicy ListAttachedGroupPolicies
ListRoles UpdateRole UpdateRoleDescription GetRolePolicy DeleteRolePolicy TagRole UntagRole ListRoleTags
PutRolePermissionsBoundary DeleteRolePermissionsBoundary PutUserPermissionsBoundary DeleteUserPermissionsBoundary
CreateLoginProfile GetLoginProfile UpdateLoginProfile ChangePassword GetAccountPasswordPolicy
UpdateAccountPasswordPolicy DeleteAccountPasswordPolicy
GetAccountSummary GenerateCredentialReport GetCredentialReport CreateAccountAlias DeleteAccountAlias ListAccountAliases
GetAccountAuthorizationDetails
SetDefaultPolicyVersion ListEntitiesForPolicy TagPolicy UntagPolicy ListPolicyTags SimulatePrincipalPolicy
SimulateCustomPolicy GetContextKeysForCustomPolicy GetContextKeysForPrincipalPolicy
"""
STS = "GetSessionToken GetCallerIdentity AssumeRole GetAccessKeyInfo DecodeAuthorizationMessage GetFederationToken"


def test_every_operation_is_performed():
    for file in pathlib.Path(__file__).parent.glob("test_operations_*.py"):
        importlib.import_module(file.stem)
    promised = {f"iam:{name}" for name in IAM.split()} | {f"sts:{name}" for name in STS.split()}
    assert promised - set(claimed) == set()
    assert set(claimed) - promised == set()
