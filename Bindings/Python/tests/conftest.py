"""Fixtures for the tests of the package itself, beside those that it brings."""

import pathlib

import pytest

import vmfa as package

REPOSITORY = pathlib.Path(__file__).resolve().parents[3]


@pytest.fixture
def repository():
    """The root of the repository that these tests belong to."""
    return REPOSITORY


@pytest.fixture
def account():
    """An account in process, without a server."""
    with package.Account(now="2026-11-25T12:00:00Z") as account:
        yield account


@pytest.fixture
def alice(account):
    """A user with AWS's policy on self-managed MFA."""
    return account.create_user("alice", package.self_managed_mfa_policy())
