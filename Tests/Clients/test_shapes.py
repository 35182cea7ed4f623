"""The judge of the answers is judged: it must see each kind of fault."""

import pytest
from botocore.session import Session

from support.shapes import faults_of_answer, faults_of_error

USER = "<Path>/</Path><UserName>a</UserName><UserId>AIDA</UserId><Arn>arn</Arn><CreateDate>2026-01-01T00:00:00Z</CreateDate>"


@pytest.fixture(scope="module")
def list_users():
    return Session().get_service_model("iam").operation_model("ListUsers")


def answer(users, truncated="false", metadata="<ResponseMetadata><RequestId>id</RequestId></ResponseMetadata>"):
    return (
        '<ListUsersResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><ListUsersResult>'
        f"<Users>{users}</Users><IsTruncated>{truncated}</IsTruncated></ListUsersResult>{metadata}</ListUsersResponse>")


def test_right_answers(list_users):
    assert faults_of_answer(list_users, answer("")) == []
    assert faults_of_answer(list_users, answer(f"<member>{USER}</member>" * 2)) == []


@pytest.mark.parametrize(("body", "fault"), [
    (answer("<member/>"), "Users[0]: UserName is required and missing"),
    (answer(f"<member>{USER}<Nick>b</Nick></member>"), "the model has no Nick"),
    (answer(f"<member>{USER}<Path>/</Path></member>"), "Path stands twice"),
    (answer(f"<item>{USER}</item>"), "is item, not member"),
    (answer(f"<member>{USER.replace('2026-01-01T00:00:00Z', 'today')}</member>"), "'today' is no timestamp"),
    (answer("", truncated="no"), "'no' is no boolean"),
    (answer("text"), "text between elements"),
    (answer("", metadata=""), "not ['ListUsersResult', 'ResponseMetadata']"),
    (answer("").replace("2010-05-08", "2011-06-15"), "is not in https://iam.amazonaws.com/doc/2010-05-08/"),
    (answer("<member>"), "no XML"),
])
def test_wrong_answers(list_users, body, fault):
    assert any(fault in one for one in faults_of_answer(list_users, body))


def test_errors(list_users):
    error = (
        '<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>C</Code>'
        "<Message>M</Message></Error><RequestId>id</RequestId></ErrorResponse>")
    assert faults_of_error(list_users, error) == []
    assert faults_of_error(list_users, error.replace("Sender", "Nobody"))
    assert faults_of_error(list_users, error.replace("<RequestId>id</RequestId>", ""))
