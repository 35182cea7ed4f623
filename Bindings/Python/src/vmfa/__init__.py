"""A virtual MFA device and the AWS that checks it, in this process.

    aws = vmfa.Account()
    alice = aws.create_user("alice", vmfa.self_managed_mfa_policy())
    device = alice.create_device()
    device.enable(alice, *device.pair())
    session = alice.session(device, device.code())
    assert session.decide("iam:DeactivateMFADevice", alice.arn)

Times are aware `datetime`s or Unix seconds. Durations are seconds or `timedelta`s. Policies are texts or `dict`s. Any
thread may use anything here; a process that was forked may not.
"""

from __future__ import annotations

import contextlib
import functools
import json
import typing
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta

from . import _environment
from ._library import BadArgument, BadHandle, Failed, Handle, Refused, VMFAError, ask, call, constant
from ._time import Duration, Time, datetime_of, milliseconds, milliseconds_since_1970, rfc3339, whole_seconds

__all__ = [
    "Account", "BadArgument", "BadHandle", "Clock", "Decision", "Device", "Failed", "Match", "Phone", "Principal",
    "Refused", "Server", "Session", "User", "VMFAError", "answer_mfa", "code", "new_secret", "pair",
    "self_managed_mfa_policy", "verify", "verify_pair", "version",
]
__version__ = "0.1.0"

for _error in (VMFAError, Refused, BadArgument, BadHandle, Failed):
    _error.__module__ = __name__

Policy = typing.Union[str, Mapping[str, typing.Any]]


def version() -> str:
    """The version of the library that this package carries."""
    return constant("vmfa_version")


# MARK: Codes, without any account


class Match(typing.NamedTuple):
    """Where a code was found: its step, to be passed as `after` next time, and how many steps off that was."""

    step: int
    offset: int


def new_secret() -> str:
    """A fresh secret of 40 bytes in Base32, as AWS makes them."""
    return call("vmfa_secret_new")


def code(secret: str, at: Time | None = None) -> str:
    """The code of a secret, in Base32 or as an `otpauth://totp` URI, at a time: now, when none is given."""
    return call("vmfa_code", secret, milliseconds_since_1970(at))


def pair(secret: str, at: Time | None = None) -> tuple[str, str]:
    """The two consecutive codes that enrolling asks for: the one before, and the one of this time."""
    return call("vmfa_pair", secret, milliseconds_since_1970(at))


def verify(
    secret: str, code: str, at: Time | None = None, *, window: int = 1, after: int | None = None
) -> Match | None:
    """Where a code is right, looking `window` steps before and after the time; None when it is wrong.

    Nothing at or before the step `after` is right: pass the one accepted last, so that no code counts twice.
    """
    found, refusal = ask("vmfa_verify", secret, code, milliseconds_since_1970(at), window, _step(after))
    return None if refusal else Match(*found)


def verify_pair(
    secret: str, first: str, second: str, at: Time | None = None, *, search: int = 1000, after: int | None = None
) -> Match | None:
    """Where two codes are right, one directly behind the other, within `search` steps; None when they are not."""
    found, refusal = ask(
        "vmfa_verify_pair", secret, first, second, milliseconds_since_1970(at), search, _step(after))
    return None if refusal else Match(*found)


def _step(after: int | None) -> int:
    return -1 if after is None else after


# MARK: Whoever acts


class Decision(typing.NamedTuple):
    """What policies say of an action. It is true when they allow it."""

    decision: str
    """"allow", "explicitDeny" or "implicitDeny"."""
    because: list[dict[str, typing.Any]]
    """The reasons, as `vmfa decide --json` gives them."""

    def __bool__(self) -> bool:
        return self.decision == "allow"

    @property
    def reasons(self) -> list[str]:
        """The reasons, in words."""
        return [reason["text"] for reason in self.because]

    def __str__(self) -> str:
        return f"{self.decision}: {'; '.join(self.reasons)}"

    def __repr__(self) -> str:
        return f"<{self}>"


class Principal(Handle):
    """An account (its root user), a user, or a session."""

    def __init__(self, number: int, clock: Clock):
        super().__init__(number)
        self.clock = clock

    @property
    def arn(self) -> str:
        """The ARN that it acts by."""
        return self.call("sts", "GetCallerIdentity")["Arn"]

    def credentials(self) -> dict[str, typing.Any]:
        """`AccessKeyId`, `SecretAccessKey` and of sessions `SessionToken` and `Expiration`, as credential_process has
        them. A user without an active access key gets one."""
        return json.loads(call("vmfa_credentials", self))

    def call(self, service: str, action: str, /, **parameters: typing.Any) -> dict[str, typing.Any]:
        """Performs an action of "iam" or "sts" with all of AWS's checks: `aws.call("iam", "GetUser", UserName="bob")`.

        Every value in the answer is a text, as over the wire.
        """
        return json.loads(call("vmfa_call", self, service, action, json.dumps(parameters)))

    def decide(
        self, action: str, resource: str = "*", context: Mapping[str, typing.Any] | None = None,
        resource_policy: Policy | None = None,
    ) -> Decision:
        """What its policies say of an action of any service, without doing it, and why.

        `context` has further condition keys, such as {"aws:SourceIp": "10.0.0.1"}.
        """
        answer, refusal = ask(
            "vmfa_decide", self, action, resource, None if context is None else json.dumps(dict(context)),
            _policy(resource_policy))
        if answer[0] is None:
            raise typing.cast(Refused, refusal)
        said = json.loads(answer[0])
        return Decision(said["decision"], said["because"])

    def assume_role(
        self, role_arn: str, session_name: str, device: Device | None = None, code: str | None = None, *,
        duration: Duration = 0,
    ) -> Session:
        """Temporary credentials of a role. A device and its code count for this call alone."""
        _check_both(device, code)
        number = call(
            "vmfa_session_of_role", self, role_arn, session_name, device, code, whole_seconds("duration", duration))
        return Session(number, self.clock)


class Account(Principal):
    """A fresh AWS account in memory, with a clock of its own; as a principal, its root user.

    `clock` is "manual" (it stands until it is moved) or "system"; `now` is where a manual clock begins, otherwise the
    start of the present 30 seconds; `propagation` is how many seconds a change of a device takes until sign-in sees it.
    """

    def __init__(
        self, *, account_id: str | None = None, clock: str | None = None, now: Time | str | None = None,
        propagation: float | None = None,
    ):
        options = {
            "accountId": account_id, "clock": clock, "now": rfc3339(now), "propagation": propagation,
        }
        given = {name: value for name, value in options.items() if value is not None}
        super().__init__(call("vmfa_account_new", json.dumps(given)), Clock(self))

    @property
    def account_id(self) -> str:
        """Twelve digits."""
        return self.call("sts", "GetCallerIdentity")["Account"]

    def reset(self) -> None:
        """Empties it and begins anew, with the clock where it began. Users, devices and sessions are gone."""
        call("vmfa_account_reset", self)

    def create_user(self, name: str, policy: Policy | None = None) -> User:
        """Makes a user, with a first policy if there is one."""
        return User(call("vmfa_user_new", self, name, _policy(policy)), self.clock, name)

    def find_user(self, name: str) -> User:
        """A user who is there already, whoever made it."""
        return User(call("vmfa_user_find", self, name), self.clock, name)

    def find_device(self, serial_number: str) -> Device:
        """A device that somebody else made, such as boto3 or Terraform at the server."""
        return Device(call("vmfa_device_find", self, serial_number), self.clock)

    def find_session(self, answer: Mapping[str, typing.Any]) -> Session:
        """The session that somebody else got, such as boto3 at the server, to ask what it may do."""
        known = _credentials(answer)
        return Session(call("vmfa_session_find", self, known["AccessKeyId"], known["SessionToken"]), self.clock)

    def serve(self, port: int = 0) -> Server:
        """Serves it at 127.0.0.1, for AWS's clients; port 0 is a free one. When this returns, clients can connect."""
        return Server(call("vmfa_server_start", self, port))


class User(Principal):
    """An IAM user, acting with a long-term access key: without MFA."""

    def __init__(self, number: int, clock: Clock, name: str):
        super().__init__(number, clock)
        self.name = name

    def __repr__(self) -> str:
        return f"<vmfa.User {self.name}{' (closed)' if self.closed else ''}>"

    def put_policy(self, policy_name: str, policy: Policy) -> None:
        """Gives the user a policy, in place of one of the same name."""
        call("vmfa_user_put_policy", self, policy_name, _policy(policy))

    def create_device(self, name: str | None = None, *, by: Principal | None = None) -> Device:
        """Makes a virtual MFA device, which is nobody's until it is enabled. It is named as the user without a name.

        `by` is who does it, here and with devices everywhere: the user, unless it is another.
        """
        return Device(call("vmfa_device_new", self, name, by), self.clock)

    def session(
        self, device: Device | None = None, code: str | None = None, *, duration: Duration = 0
    ) -> Session:
        """Temporary credentials (GetSessionToken): with MFA when a device and its code are given, else without."""
        _check_both(device, code)
        return Session(
            call("vmfa_session_new", self, device, code, whole_seconds("duration", duration)), self.clock)


class Session(Principal):
    """Temporary credentials, of a user or of a role."""


def _check_both(device: Device | None, code: str | None) -> None:
    if (device is None) != (code is None):
        raise BadArgument("`device` and `code` go together: both, or neither")


def self_managed_mfa_policy() -> str:
    """AWS's policy on self-managed MFA: users manage their own device, and before they use it may do nothing else."""
    return call("vmfa_self_managed_mfa_policy")


def _credentials(source: Principal | Mapping[str, typing.Any]) -> Mapping[str, typing.Any]:
    """Credentials as AWS names them: a principal's, or in what STS answered."""
    if isinstance(source, Principal):
        return source.credentials()
    known = source.get("Credentials", source) if isinstance(source, Mapping) else {}
    if "AccessKeyId" not in known:
        raise BadArgument("credentials are those of a user, a session or an account, or what STS answered")
    return known


def _policy(policy: Policy | None) -> str | None:
    return json.dumps(policy) if isinstance(policy, Mapping) else policy


# MARK: Time


class Clock:
    """The account's time: codes, sessions, the age of MFA and dates in policies go by it.

    Signatures do not: AWS's clients sign by the system's clock, and it checks them.
    """

    def __init__(self, account: Account):
        self._account = account

    def now(self) -> datetime:
        """The account's time, UTC."""
        return datetime_of(call("vmfa_clock_now", self._account))

    def set(self, now: Time) -> None:
        """Sets a manual clock, forward or back."""
        call("vmfa_clock_set", self._account, milliseconds_since_1970(now))

    def advance(self, duration: Duration) -> None:
        """Moves a manual clock, forward or back."""
        call("vmfa_clock_advance", self._account, milliseconds("duration", duration))

    def __repr__(self) -> str:
        return f"<vmfa.Clock {'of a closed account' if self._account.closed else self.now().isoformat()}>"


# MARK: Devices


class Phone(Handle):
    """An authenticator that has scanned a device. Its clock is the account's, unless `set_drift` says otherwise."""

    def __init__(self, number: int, clock: Clock):
        super().__init__(number)
        self._clock = clock

    def code(self) -> str:
        """The code that it shows at this moment."""
        return call("vmfa_phone_code", self)

    def pair(self) -> tuple[str, str]:
        """The code that it showed before, and the one that it shows."""
        return call("vmfa_phone_pair", self)

    def next_code(self) -> str:
        """The code that comes next: advances the account's clock by the 30 seconds that it takes."""
        self._clock.advance(30)
        return self.code()

    def set_drift(self, ahead: Duration) -> None:
        """Sets how far its clock is ahead of the account's; negative when it is late."""
        call("vmfa_phone_set_drift", self, milliseconds("ahead", ahead))


class Device(Handle):
    """A virtual MFA device, with a phone that has scanned it. `by` is who acts: the user, unless it is another."""

    def __init__(self, number: int, clock: Clock):
        super().__init__(number)
        self._clock = clock

    @property
    def serial_number(self) -> str:
        """Its ARN."""
        return call("vmfa_device_serial_number", self)

    @property
    def seed(self) -> str:
        """Its seed, in Base32."""
        return call("vmfa_device_seed", self)

    @property
    def qr_png(self) -> bytes:
        """The QR code to scan, as PNG."""
        return call("vmfa_device_qr_png", self)

    @functools.cached_property
    def phone(self) -> Phone:
        """The phone that has scanned it."""
        return Phone(call("vmfa_phone_new", self), self._clock)

    def code(self) -> str:
        """The code that the phone shows at this moment."""
        return self.phone.code()

    def pair(self) -> tuple[str, str]:
        """The code that the phone showed before, and the one that it shows."""
        return self.phone.pair()

    def next_code(self) -> str:
        """The code that comes next: advances the account's clock by the 30 seconds that it takes."""
        return self.phone.next_code()

    def enable(self, user: User, first: str, second: str, *, by: Principal | None = None) -> None:
        """Makes it the user's, with two consecutive codes: `device.enable(alice, *device.pair())`."""
        call("vmfa_device_enable", self, user, first, second, by)

    def resync(self, user: User, first: str, second: str, *, by: Principal | None = None) -> None:
        """Tells AWS how far the phone's clock is off, by two consecutive codes."""
        call("vmfa_device_resync", self, user, first, second, by)

    def deactivate(self, user: User, *, by: Principal | None = None) -> None:
        """Takes it from the user. It stays in the account."""
        call("vmfa_device_deactivate", self, user, by)

    def delete(self, *, by: Principal) -> None:
        """Deletes it from the account."""
        call("vmfa_device_delete", self, by)


# MARK: Server


class Server(Handle):
    """The account at a port of this machine, with signatures checked, for boto3, the AWS CLI, Terraform.

    `close()` stops it at once; `stop()` answers first what was begun.
    """

    region = "us-east-1"
    _closes_at_exit = True

    @functools.cached_property
    def info(self) -> dict[str, typing.Any]:
        """`url`, `accountId`, `rootAccessKeyId`, `rootSecretAccessKey`, `adminToken` (the bearer's for `/_vmfa/`)."""
        return json.loads(call("vmfa_server_info", self))

    @property
    def url(self) -> str:
        """Where it is, for `endpoint_url`."""
        return self.info["url"]

    def stop(self) -> None:
        """Stops it when what was begun is answered, after five seconds at most."""
        call("vmfa_server_stop", self)
        self.close()

    def environment(self, credentials: Principal | Mapping[str, typing.Any] | None = None) -> dict[str, str]:
        """The variables that lead AWS's clients here: as the root user, as a principal, or with what STS answered."""
        return {
            "AWS_ENDPOINT_URL": self.url, "AWS_REGION": self.region, "AWS_DEFAULT_REGION": self.region,
            "AWS_EC2_METADATA_DISABLED": "true",
            **{name.upper(): value for name, value in self._keys(credentials).items()},
        }

    @contextlib.contextmanager
    def environ(self, credentials: Principal | Mapping[str, typing.Any] | None = None) -> Iterator[None]:
        """Until the end of a `with`, clients that are made without credentials, in this process and in those that it
        starts, come here: `environment(credentials)` in `os.environ`, and nothing of this machine's.

        No other variable of AWS's, no profile and no proxy counts, and HOME is an empty folder. One for the whole
        process: not for threads with accounts of their own.
        """
        with _environment.isolated(self.environment(credentials)) as changes, _environment.changed(changes):
            yield

    def client(
        self, service: str, credentials: Principal | Mapping[str, typing.Any] | None = None, **options: typing.Any
    ) -> typing.Any:
        """A client of boto3 ("iam" or "sts"), for the root user, a principal, or what STS answered.

        No profile, variable or proxy of this machine counts; `options` are those of `boto3.Session.client`.
        """
        if service not in ("iam", "sts"):
            raise BadArgument(f"`iam` and `sts` are served here, not `{service}`")
        import boto3
        from botocore.config import Config

        session = boto3.Session(
            botocore_session=_environment.botocore_session(), region_name=self.region, **self._keys(credentials))
        config = Config(proxies={}).merge(options.pop("config", None) or Config())
        return session.client(service, endpoint_url=self.url, config=config, **options)

    def _keys(self, credentials: Principal | Mapping[str, typing.Any] | None) -> dict[str, str]:
        """Credentials, named as boto3 names them."""
        if credentials is None:
            return {
                "aws_access_key_id": self.info["rootAccessKeyId"],
                "aws_secret_access_key": self.info["rootSecretAccessKey"],
            }
        known = _credentials(credentials)
        keys = {"aws_access_key_id": known["AccessKeyId"], "aws_secret_access_key": known["SecretAccessKey"]}
        return keys | ({"aws_session_token": known["SessionToken"]} if known.get("SessionToken") else {})


def answer_mfa(session: typing.Any, code: Callable[[], str]) -> None:
    """Answers the prompt of a session of boto3 whose profile has `mfa_serial`: `answer_mfa(session, device.code)`."""
    providers = session._session.get_component("credential_provider")
    providers.get_provider("assume-role")._prompter = lambda prompt: code()
