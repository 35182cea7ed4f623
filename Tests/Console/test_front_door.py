"""The address itself: people come to the console, and AWS's clients to AWS."""

import pytest
from botocore.exceptions import ClientError


def test_people_are_led_to_the_console(visitor):
    answer = visitor().get("/", {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"})
    assert answer.status in (301, 302, 303, 307, 308)
    assert answer.headers["Location"] == "/console/"
    assert "Set-Cookie" not in answer.headers


def test_clients_are_not(visitor):
    for path, headers in {
        "/": {"Accept": "*/*"}, "/?": {}, "/?Action=ListUsers&Version=2010-05-08": {"Accept": "text/html"},
    }.items():
        answer = visitor().get(path, headers)
        assert "Location" not in answer.headers, (path, answer.status)
        assert b"<!doctype html" not in answer.body.lower()


def test_boto(server):
    assert server.client("sts").get_caller_identity()["Account"] == server.account
    with pytest.raises(ClientError, match="NoSuchEntity"):
        server.client("iam").get_user(UserName="nobody")


def test_the_way_in_by_a_browser(page, server):
    page.driver.get(server.url)
    page.until(lambda: page.driver.current_url.startswith(f"{server.url}/console/"), "not led to the console")
    page.field("User name")
