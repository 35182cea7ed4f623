"""Keeps what a machine has set up for AWS's clients away from them, in this process and in those that it starts."""

from __future__ import annotations

import atexit
import contextlib
import functools
import importlib.metadata
import os
import shutil
import site
import sys
import tempfile
import typing
from collections.abc import Iterator, Mapping

from ._library import Failed

_READS_ENDPOINT_URL = (1, 31)


@contextlib.contextmanager
def isolated(variables: Mapping[str, str]) -> Iterator[dict[str, str | None]]:
    """What has to change in `os.environ`, so that AWS's clients go by these variables and by nothing of this machine's;
    what is None is taken away. Whoever changes it puts it back.

    Until the end there is an empty home folder, and boto3 has no session from before; afterwards it has that again.
    """
    check_botocore()
    boto3 = sys.modules.get("boto3")
    before = boto3 and boto3.DEFAULT_SESSION
    forget_default_session()
    unproxied = os.environ.get("no_proxy") or os.environ.get("NO_PROXY")
    no_proxy = ",".join(filter(None, ["127.0.0.1", unproxied]))
    try:
        with _home() as home:
            yield {
                **{name: None for name in os.environ if name.startswith(("AWS_", "BOTO_"))},
                "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
                "NO_PROXY": no_proxy, "no_proxy": no_proxy, "HOME": home,
                # What `pip install --user` has installed stays in reach.
                "PYTHONUSERBASE": site.getuserbase(), **variables,
            }
    finally:
        # It may have been imported in between.
        if boto3 := sys.modules.get("boto3"):
            setattr(boto3, "DEFAULT_SESSION", before)


# Folders that nobody has touched serve again: on some file systems it takes milliseconds to make one.
_homes: list[str] = []


@contextlib.contextmanager
def _home() -> Iterator[str]:
    """An empty home. The AWS CLI keeps there the sessions of profiles, which would outlive the account."""
    home = _homes.pop() if _homes else tempfile.mkdtemp(prefix="vmfa-home-")
    try:
        yield home
    finally:
        if os.path.isdir(home) and not os.listdir(home):
            _homes.append(home)
        else:
            shutil.rmtree(home, ignore_errors=True)


@atexit.register
def remove_homes() -> None:
    """Removes those that wait for the next."""
    while _homes:
        shutil.rmtree(_homes.pop(), ignore_errors=True)


# They are those of the process that has made them.
os.register_at_fork(after_in_child=_homes.clear)


@contextlib.contextmanager
def changed(changes: Mapping[str, str | None]) -> Iterator[None]:
    """Changes `os.environ`, and puts back at the end what it has changed."""
    before = {name: os.environ.get(name) for name in changes}
    _change(changes)
    try:
        yield
    finally:
        _change(before)


def _change(changes: Mapping[str, str | None]) -> None:
    for name, value in changes.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


def forget_default_session() -> None:
    """boto3 remembers the credentials that it found first."""
    if boto3 := sys.modules.get("boto3"):
        setattr(boto3, "DEFAULT_SESSION", None)


def botocore_session() -> typing.Any:
    """A session of botocore that reads no variable and no file."""
    from botocore.session import Session

    variables = {
        name: (None, None, default, conversion)
        for name, (_, _, default, conversion) in Session.SESSION_VARIABLES.items()
    }
    no_file = (None, None, os.devnull, None)
    return Session({**variables, "config_file": no_file, "credentials_file": no_file})


def check_botocore() -> None:
    """Raises where plain boto3 would not come here, but leave the machine with the account's keys."""
    found = _botocore_version()
    if found and tuple(map(int, found.split(".")[:2])) < _READS_ENDPOINT_URL:
        raise Failed(
            f"botocore {found} does not read AWS_ENDPOINT_URL, so that boto3.client(\"iam\") would ask AWS itself:"
            " install boto3>=1.28. With an older one, account.serve().client(\"iam\") of a vmfa.Account() works")


@functools.cache
def _botocore_version() -> str | None:
    """Without importing it: that takes a tenth of a second."""
    try:
        return importlib.metadata.version("botocore")
    except importlib.metadata.PackageNotFoundError:
        return None
