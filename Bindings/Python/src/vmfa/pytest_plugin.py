"""The pytest plugin: an AWS account of its own for each test, which plain `boto3.client("iam")` reaches.

    def test_needs_mfa(vmfa, vmfa_user, vmfa_device):
        iam = vmfa.client("iam", vmfa_user)

Everything is fresh for each test and in this process. Fixtures that others build upon are in the order of this file.
"""

from __future__ import annotations

import contextlib
import json
import reprlib
import sys
import typing
from collections.abc import Iterator, Mapping

import pytest

from . import Account, Clock, Device, Failed, Principal, Server, User, VMFAError, __all__, self_managed_mfa_policy
from ._environment import check_botocore, forget_default_session, isolated, remove_homes


def pytest_configure(config: pytest.Config) -> None:
    for marker in (
        "vmfa(account_id=…, clock=…, now=…, propagation=…): how the account of the fixture `vmfa` begins; see"
        " vmfa.Account",
        "vmfa_user(name='alice', policy=…): the user of the fixture `vmfa_user`; a policy is a text, a dict, or None",
    ):
        config.addinivalue_line("markers", marker)


def pytest_unconfigure() -> None:
    # Not only when the process ends: pytest-xdist ends those that take long.
    remove_homes()


class World:
    """An account, its server, and the environment that leads AWS's clients there."""

    def __init__(self, account: Account, server: Server, monkeypatch: pytest.MonkeyPatch):
        self.account, self.server, self._monkeypatch = account, server, monkeypatch
        self.url = server.url

    def client(
        self, service: str, credentials: Principal | Mapping[str, typing.Any] | None = None, **options: typing.Any
    ) -> typing.Any:
        """A client of boto3 ("iam" or "sts"), for the root user, a principal, or what STS answered."""
        return self.server.client(service, credentials, **options)

    def use(self, credentials: Principal | Mapping[str, typing.Any] | None = None) -> None:
        """Sets the environment, so that clients that are made from now on without credentials act as this principal,
        or with what STS answered; as the root user, which is how it begins, without an argument."""
        self._monkeypatch.delenv("AWS_SESSION_TOKEN", raising=False)
        for name, value in self.server.environment(credentials).items():
            self._monkeypatch.setenv(name, value)
        forget_default_session()

    def decisions(self) -> list[dict[str, typing.Any]]:
        """What policies said of the requests to the server, and why, the latest first."""
        import urllib.request

        request = urllib.request.Request(
            f"{self.url}/_vmfa/decisions", headers={"Authorization": f"Bearer {self.server.info['adminToken']}"})
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=10) as answer:
            return json.load(answer)["decisions"]

    def __getattr__(self, name: str) -> typing.Any:
        # Where a test has this as `vmfa`, the module of that name is hidden.
        if name in __all__:
            return getattr(sys.modules[__package__], name)
        raise AttributeError(f"'World' object has no attribute '{name}'", name=name, obj=self)

    def __repr__(self) -> str:
        return f"<vmfa.World at {self.url}>"


_WORLD = pytest.StashKey[World]()


@pytest.fixture
def vmfa(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """An AWS account that only this test has, served on a free port.

    The environment leads AWS's clients there as the root user, as `Server.environ()` does: no profile or variable of
    this machine counts. `.url`, `.account`, `.client(service, credentials=None)`, `.use(credentials)`, `.decisions()`,
    and what the module `vmfa` has.
    """
    try:
        check_botocore()
    except Failed as error:
        raise pytest.fail.Exception(error.message, pytrace=False) from None
    with _settings(request, "vmfa") as settings:
        account = Account(**settings)
    with account, account.serve() as server, isolated(server.environment()) as changes:
        # By monkeypatch, which the test may use for the same variables: it puts everything back in the right order.
        for name, value in changes.items():
            if value is None:
                monkeypatch.delenv(name)
            else:
                monkeypatch.setenv(name, value)
        world = request.node.stash[_WORLD] = World(account, server, monkeypatch)
        yield world


@pytest.fixture
def vmfa_clock(vmfa: World) -> Clock:
    """The account's clock, which stands until the test moves it: `.now()`, `.advance(seconds)`, `.set(time)`."""
    return vmfa.account.clock


@pytest.fixture
def vmfa_user(request: pytest.FixtureRequest, vmfa: World) -> User:
    """A user `alice` with AWS's policy on self-managed MFA: `vmfa.client("iam", vmfa_user)` acts as her.

    `@pytest.mark.vmfa_user(name="bob", policy={…})` makes another; `policy=None` is none.
    """
    with _settings(request, "vmfa_user") as settings:
        return vmfa.account.create_user(**{"name": "alice", "policy": self_managed_mfa_policy(), **settings})


@pytest.fixture
def vmfa_device(vmfa: World, vmfa_user: User) -> Device:
    """An MFA device that is enabled for `vmfa_user`, with its phone: `.serial_number`, `.code()`, `.pair()`, and
    `.next_code()`, which moves the clock to a code that was not used yet."""
    device = vmfa_user.create_device(by=vmfa.account)
    device.enable(vmfa_user, *device.pair(), by=vmfa.account)
    return device


@contextlib.contextmanager
def _settings(request: pytest.FixtureRequest, name: str) -> Iterator[Mapping[str, typing.Any]]:
    """What a test's marker says. What goes wrong with it is said of the marker."""
    marker = request.node.get_closest_marker(name)
    if marker is None:
        yield {}
        return
    given = [*map(reprlib.repr, marker.args)] + [f"{key}={reprlib.repr(value)}" for key, value in marker.kwargs.items()]
    try:
        if marker.args:
            raise TypeError("its settings are given by name")
        yield marker.kwargs
    except (TypeError, VMFAError) as error:
        raise pytest.fail.Exception(f"@pytest.mark.{name}({', '.join(given)}): {error}", pytrace=False) from None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> typing.Any:
    """Shows beside a test that failed what was refused, and by which statement: AWS's errors do not tell."""
    report = yield
    world = item.stash.get(_WORLD, None)
    if report.failed and world and (refused := _refused(world)):
        report.sections.append(("what was refused (vmfa)", "\n".join(refused)))
    return report


def _refused(world: World) -> list[str]:
    """The latest refusals, in the order in which they came."""
    try:
        refused = [_line(decision) for decision in world.decisions() if _is_refused(decision)]
    except OSError:
        # The server is closed, by the test or at its end.
        return []
    return refused[9::-1]


def _is_refused(decision: dict[str, typing.Any]) -> bool:
    return decision["decision"] != "allow" or decision.get("code", "accepted") != "accepted"


def _line(decision: dict[str, typing.Any]) -> str:
    reasons = "; ".join(reason["text"] for reason in decision["because"])
    if decision["decision"] == "allow":
        reasons = f"the code is refused ({decision['code']})"
    return f"{decision['action']} on {decision['resource']} by {decision['principal']} mfa={decision['mfa']}: {reasons}"
