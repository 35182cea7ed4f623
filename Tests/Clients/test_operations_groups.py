"""Groups and who is in them."""

import pytest

from support.operations import performs


@performs("iam", "CreateGroup GetGroup ListGroups UpdateGroup AddUserToGroup RemoveUserFromGroup ListGroupsForUser "
                 "DeleteGroup")
def test_groups(server):
    iam = server.client("iam")
    made = iam.create_group(GroupName="before", Path="/teams/")["Group"]
    iam.create_user(UserName="member")
    iam.add_user_to_group(GroupName="before", UserName="member")
    iam.update_group(GroupName="before", NewGroupName="after", NewPath="/")
    answer = iam.get_group(GroupName="after")
    assert (answer["Group"]["GroupId"], answer["Group"]["Arn"]) == (made["GroupId"], server.arn("group/after"))
    assert [user["UserName"] for user in answer["Users"]] == ["member"]
    assert [group["GroupName"] for group in iam.list_groups()["Groups"]] == ["after"]
    assert [group["GroupName"] for group in iam.list_groups_for_user(UserName="member")["Groups"]] == ["after"]
    with pytest.raises(iam.exceptions.DeleteConflictException):
        iam.delete_group(GroupName="after")
    iam.remove_user_from_group(GroupName="after", UserName="member")
    iam.delete_group(GroupName="after")
    assert iam.list_groups()["Groups"] == []
