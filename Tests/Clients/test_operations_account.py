"""What an account has once: its name, its password policy, and the reports on everybody."""

import csv
import io
import time

import pytest

from support.operations import performs
from support.people import ALLOW_ALL, enrolled


@pytest.fixture(scope="module")
def iam(server):
    return server.client("iam")


@performs("iam", "CreateAccountAlias ListAccountAliases DeleteAccountAlias")
def test_alias(iam):
    iam.create_account_alias(AccountAlias="vmfa-test")
    assert iam.list_account_aliases()["AccountAliases"] == ["vmfa-test"]
    iam.delete_account_alias(AccountAlias="vmfa-test")
    assert iam.list_account_aliases()["AccountAliases"] == []


@performs("iam", "UpdateAccountPasswordPolicy GetAccountPasswordPolicy DeleteAccountPasswordPolicy")
def test_password_policy(iam):
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        iam.get_account_password_policy()
    iam.update_account_password_policy(MinimumPasswordLength=20, RequireSymbols=True, MaxPasswordAge=90)
    policy = iam.get_account_password_policy()["PasswordPolicy"]
    assert (policy["MinimumPasswordLength"], policy["RequireSymbols"], policy["ExpirePasswords"]) == (20, True, True)
    iam.delete_account_password_policy()


@performs("iam", "GetAccountSummary GetAccountAuthorizationDetails GenerateCredentialReport GetCredentialReport")
def test_reports(iam, server):
    alice = enrolled(server, "alice", ALLOW_ALL)
    iam.create_user(UserName="bob")
    summary = iam.get_account_summary()["SummaryMap"]
    assert (summary["Users"], summary["MFADevices"], summary["MFADevicesInUse"]) == (2, 1, 1)

    details = iam.get_account_authorization_details(Filter=["User"])["UserDetailList"]
    assert [user["UserName"] for user in details] == ["alice", "bob"]
    assert details[0]["UserPolicyList"][0]["PolicyDocument"]["Statement"] == [ALLOW_ALL]

    while iam.generate_credential_report()["State"] != "COMPLETE":
        time.sleep(0.1)
    report = iam.get_credential_report()
    assert report["ReportFormat"] == "text/csv"
    rows = {row["user"]: row for row in csv.DictReader(io.StringIO(report["Content"].decode()))}
    assert list(rows) == ["<root_account>", "alice", "bob"]
    assert [rows[name]["mfa_active"] for name in ("alice", "bob")] == ["true", "false"]
    assert rows["alice"]["arn"] == alice.arn
