"""The border: libvmfa by way of ctypes. No other file of this package imports ctypes.

`call("vmfa_pair", secret, at)` checks what goes in, calls, frees what came out, and raises what went wrong.
"""

from __future__ import annotations

import ctypes
import functools
import json
import operator
import os
import pathlib
import re
import typing
import weakref

# The functions of vmfa.h, to the letter. What they take and give is read from here.
PROTOTYPES = """
const char *vmfa_version(void);
const char *vmfa_status_name(vmfa_status status);
void vmfa_free(void *memory);
vmfa_status vmfa_close(vmfa_handle handle);

vmfa_status vmfa_secret_new(char **secret, char **problem);
vmfa_status vmfa_code(const char *secret, int64_t at_ms, char **code, char **problem);
vmfa_status vmfa_pair(const char *secret, int64_t at_ms, char **first, char **second, char **problem);
vmfa_status vmfa_verify(const char *secret, const char *code, int64_t at_ms, uint32_t window, int64_t after,
                        int64_t *step, int64_t *offset, char **problem);
vmfa_status vmfa_verify_pair(const char *secret, const char *first, const char *second, int64_t at_ms, uint32_t search,
                             int64_t after, int64_t *step, int64_t *offset, char **problem);

vmfa_status vmfa_account_new(const char *options, vmfa_account *account, char **problem);
vmfa_status vmfa_account_reset(vmfa_account account, char **problem);
vmfa_status vmfa_clock_now(vmfa_account account, int64_t *now_ms);
vmfa_status vmfa_clock_set(vmfa_account account, int64_t now_ms, char **problem);
vmfa_status vmfa_clock_advance(vmfa_account account, int64_t by_ms, char **problem);

vmfa_status vmfa_self_managed_mfa_policy(char **policy);
vmfa_status vmfa_user_new(vmfa_account account, const char *name, const char *policy, vmfa_user *user, char **problem);
vmfa_status vmfa_user_find(vmfa_account account, const char *name, vmfa_user *user, char **problem);
vmfa_status vmfa_user_put_policy(vmfa_user user, const char *policy_name, const char *policy, char **problem);
vmfa_status vmfa_credentials(vmfa_principal principal, char **credentials, char **problem);

vmfa_status vmfa_device_new(vmfa_user user, const char *name, vmfa_principal as, vmfa_device *device, char **problem);
vmfa_status vmfa_device_find(vmfa_account account, const char *serial_number, vmfa_device *device, char **problem);
vmfa_status vmfa_device_serial_number(vmfa_device device, char **serial_number);
vmfa_status vmfa_device_seed(vmfa_device device, char **seed);
vmfa_status vmfa_device_qr_png(vmfa_device device, uint8_t **png, size_t *length);
vmfa_status vmfa_device_enable(vmfa_device device, vmfa_user user, const char *first, const char *second,
                               vmfa_principal as, char **problem);
vmfa_status vmfa_device_resync(vmfa_device device, vmfa_user user, const char *first, const char *second,
                               vmfa_principal as, char **problem);
vmfa_status vmfa_device_deactivate(vmfa_device device, vmfa_user user, vmfa_principal as, char **problem);
vmfa_status vmfa_device_delete(vmfa_device device, vmfa_principal as, char **problem);

vmfa_status vmfa_phone_new(vmfa_device device, vmfa_phone *phone, char **problem);
vmfa_status vmfa_phone_set_drift(vmfa_phone phone, int64_t ahead_ms);
vmfa_status vmfa_phone_code(vmfa_phone phone, char **code, char **problem);
vmfa_status vmfa_phone_pair(vmfa_phone phone, char **first, char **second, char **problem);

vmfa_status vmfa_session_new(vmfa_user user, vmfa_device device, const char *code, int32_t duration_s,
                             vmfa_session *session, char **problem);
vmfa_status vmfa_session_of_role(vmfa_principal principal, const char *role_arn, const char *session_name,
                                 vmfa_device device, const char *code, int32_t duration_s, vmfa_session *session,
                                 char **problem);
vmfa_status vmfa_session_find(vmfa_account account, const char *access_key_id, const char *session_token,
                              vmfa_session *session, char **problem);

vmfa_status vmfa_call(vmfa_principal principal, const char *service, const char *action, const char *parameters,
                      char **answer, char **problem);
vmfa_status vmfa_decide(vmfa_principal principal, const char *action, const char *resource, const char *context,
                        const char *resource_policy, char **decision, char **problem);

vmfa_status vmfa_server_start(vmfa_account account, uint16_t port, vmfa_server *server, char **problem);
vmfa_status vmfa_server_info(vmfa_server server, char **info);
vmfa_status vmfa_server_stop(vmfa_server server);
"""


# MARK: Errors


class VMFAError(Exception):
    """What was not done, and why.

    `code` and `status` are AWS's, such as "AccessDenied" and 403, when it was AWS's rules that refused it; otherwise
    they are None. `message` is AWS's to the letter, or says what was wrong with the call. `detail` is what AWS does not
    say, such as the statement that denied, or None.
    """

    def __init__(
        self, message: str, code: str | None = None, status: int | None = None, detail: str | None = None
    ):
        super().__init__(message, code, status, detail)
        self.message, self.code, self.status, self.detail = message, code, status, detail

    def __str__(self) -> str:
        # AWS refuses some requests without a word.
        known = None if self.code is None else f"{self.code} ({self.status})"
        text = ": ".join(filter(None, [known, self.message]))
        return text if self.detail is None else f"{text} ({self.detail})"


class Refused(VMFAError):
    """No: a policy denies it, a code is wrong, or AWS's rules refuse it."""


class BadArgument(VMFAError, ValueError):
    """A value is malformed or out of range; the message names it."""


class BadHandle(VMFAError):
    """What it was asked of was closed, or is of another kind."""


class Failed(VMFAError):
    """The system failed: no port, no thread, no randomness."""


_OK = 0
_ERRORS: dict[int, type[VMFAError]] = {1: Refused, 2: BadArgument, 3: BadHandle, 4: Failed}


# MARK: Handles

_H = typing.TypeVar("_H", bound="Handle")


class Handle:
    """Something that libvmfa keeps until `close()`, the end of a `with`, or the last reference to it goes.

    What was made from it lives on: a user stays usable when the account is closed.
    """

    # Whether it is closed when the interpreter ends, before anything of Python's is taken apart. What has no life of
    # its own is left as it is: a daemon's thread may be using it.
    _closes_at_exit = False

    def __init__(self, number: int):
        self._number = number
        # Runs once, and never after the interpreter has begun to end.
        self._closing = weakref.finalize(self, _close, number)
        self._closing.atexit = self._closes_at_exit

    def close(self) -> None:
        """Gives it back. Again is harmless; any other use afterwards raises BadHandle."""
        self._closing()

    @property
    def closed(self) -> bool:
        """Whether it was given back."""
        return not self._closing.alive

    def __enter__(self: _H) -> _H:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<vmfa.{type(self).__name__}{' (closed)' if self.closed else ''}>"


def _close(number: int) -> None:
    if not _forked:
        _library()["vmfa_close"].pointer(number)


# MARK: What goes in


def _text(name: str, value: object) -> bytes | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError(f"`{name}` must be a str, not {type(value).__name__}")
    # C would read only what stands before it.
    if "\0" in value:
        raise BadArgument(f"`{name}` has a zero character")
    return value.encode("utf-8", "surrogatepass")


def _integer(bits: int, signed: bool) -> typing.Callable[[str, object], int]:
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)

    def convert(name: str, value: typing.Any) -> int:
        try:
            number = operator.index(value)
        except TypeError:
            raise TypeError(f"`{name}` must be an int, not {type(value).__name__}") from None
        # ctypes would cut it off in silence.
        if not low <= number <= high:
            raise BadArgument(f"`{name}` is out of range: {number}")
        return number

    return convert


def _handle(name: str, value: object) -> int:
    if value is None:
        return 0
    if not isinstance(value, Handle):
        raise TypeError(f"`{name}` must be made by vmfa, and is of type {type(value).__name__}")
    if value.closed:
        raise BadHandle(f"this {type(value).__name__} is closed")
    return value._number


# MARK: Prototypes

_HANDLES = ("handle", "account", "user", "session", "device", "phone", "server", "principal")
_TYPES: dict[str, typing.Any] = {
    "void": None, "vmfa_status": ctypes.c_int, "const char *": ctypes.c_char_p, "size_t": ctypes.c_size_t,
    "int32_t": ctypes.c_int32, "int64_t": ctypes.c_int64, "uint16_t": ctypes.c_uint16, "uint32_t": ctypes.c_uint32,
    # Memory that is to be freed, so its address is wanted.
    "char *": ctypes.c_void_p, "uint8_t *": ctypes.c_void_p, "void *": ctypes.c_void_p,
    **{f"vmfa_{name}": ctypes.c_uint64 for name in _HANDLES},
}
_CONVERSIONS: dict[str, typing.Callable[[str, object], typing.Any]] = {
    "const char *": _text, "int32_t": _integer(32, True), "int64_t": _integer(64, True),
    "uint16_t": _integer(16, False), "uint32_t": _integer(32, False),
    **{f"vmfa_{name}": _handle for name in _HANDLES},
}


class _Function(typing.NamedTuple):
    """A function of the library: where it is, and by name and type what it takes and what it gives."""

    pointer: typing.Any
    takes: list[tuple[str, str]]
    gives: list[tuple[str, str]]


def _read_prototypes(library: ctypes.CDLL) -> dict[str, _Function]:
    functions = {}
    for prototype in PROTOTYPES.split(";")[:-1]:
        result, name, parameters = _match(r"(.+?)(\w+)\((.*)\)", " ".join(prototype.split()))
        takes, gives = [], []
        for parameter in [] if parameters == "void" else parameters.split(", "):
            kind, parameter_name = _match(r"(.*\W)(\w+)", parameter)
            if kind in _TYPES:
                takes.append((_python_name(parameter_name), kind))
            else:
                gives.append((parameter_name, kind.removesuffix("*").strip()))
        pointer = getattr(library, name)
        pointer.restype = _TYPES[result]
        pointer.argtypes = [_TYPES[kind] for _, kind in takes] + [ctypes.POINTER(_TYPES[kind]) for _, kind in gives]
        functions[name] = _Function(pointer, takes, gives)
    return functions


def _python_name(name: str) -> str:
    """A parameter's name in this package: its units are Python's, and `as` is a word of Python's own."""
    return "by" if name == "as" else re.sub("_m?s$", "", name)


def _match(pattern: str, text: str) -> list[str]:
    match = re.fullmatch(pattern, text)
    assert match, text
    return [group.strip() for group in match.groups()]


@functools.cache
def _library() -> dict[str, _Function]:
    """Loads the library that lies beside this file, when it is first needed."""
    path = pathlib.Path(__file__).with_name("libvmfa.so.0")
    if not path.exists():
        raise ImportError(f"{path} is missing: install a wheel, which Bindings/Python/build-wheel makes")
    library = ctypes.CDLL(str(path))
    os.register_at_fork(after_in_child=_after_fork)
    return _read_prototypes(library)


_forked = False


def _after_fork() -> None:
    # The library's threads and locks did not come along, and what the parent holds is the parent's to close.
    global _forked
    _forked = True


# MARK: Calls


def call(name: str, *arguments: object) -> typing.Any:
    """Calls a function: its result, a tuple when it has several, None when it has none. Raises unless it was done."""
    results, refusal = ask(name, *arguments)
    if refusal is not None:
        raise refusal
    return results[0] if len(results) == 1 else tuple(results) or None


def ask(name: str, *arguments: object) -> tuple[list[typing.Any], Refused | None]:
    """Calls a function that may say no without being wrong: its results, and the refusal if it was one."""
    if _forked:
        raise Failed("vmfa cannot be used in a process that was forked: start it by `spawn`")
    function = _library()[name]
    taken = [
        _CONVERSIONS[kind](parameter, argument)
        for (parameter, kind), argument in zip(function.takes, arguments, strict=True)
    ]
    given = {parameter: _TYPES[kind]() for parameter, kind in function.gives}
    try:
        status = function.pointer(*taken, *map(ctypes.byref, given.values()))
        results = {parameter: _result(kind, given[parameter], given) for parameter, kind in function.gives}
    finally:
        for memory in given.values():
            if isinstance(memory, ctypes.c_void_p):
                _library()["vmfa_free"].pointer(memory)
    problem = results.pop("problem", None)
    results.pop("length", None)
    if status == _OK:
        return list(results.values()), None
    error = _error(name, status, problem)
    if not isinstance(error, Refused):
        raise error
    return list(results.values()), error


def constant(name: str, *arguments: object) -> str:
    """Calls a function that gives a text of the library's own."""
    return _library()[name].pointer(*arguments).decode()


def _result(kind: str, value: typing.Any, given: dict[str, typing.Any]) -> typing.Any:
    if not isinstance(value, ctypes.c_void_p):
        return value.value
    if value.value is None:
        return None
    if kind == "uint8_t *":
        return ctypes.string_at(value.value, given["length"].value)
    return ctypes.string_at(value.value).decode()


def _error(name: str, status: int, problem: str | None) -> VMFAError:
    # Nothing but the status is known where a function has no `problem`.
    said = json.loads(problem) if problem else {"message": f"{name} answers " + constant("vmfa_status_name", status)}
    return _ERRORS.get(status, VMFAError)(said["message"], said.get("code"), said.get("status"), said.get("detail"))
